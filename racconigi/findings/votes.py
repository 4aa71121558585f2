"""How Italy and Russia voted at the United Nations, and where their votes place them."""

from pathlib import Path

import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import greatest, known, least
from racconigi.package import DATA
from racconigi.quantities import Count, Listing, Measure, Quantity, Year
from racconigi.tables import load

#: The two states' names in the columns of the estimates.
SIDES = {"italy": "ITA", "russia": "RUS"}
#: Years in which the book states how often the two voted alike, and how far apart they stood.
AGREEMENT_YEARS, DISTANCE_YEARS = (1960, 1990), (1960, 1990, 2020, 2022, 2024)
#: The years between which the two approached each other.
APPROACH = (1985, 1995)
#: A year in which it matters much which votes are taken.
ALL_VOTES = 2020


def find(data: Path = DATA) -> Found:
    """Return the agreement of the two and their positions, by year.

    Parameters
    ----------
    data : Path
        The data package.
    """
    agreement, estimates = load("un_agreement", data), load("ideal_points", data)
    agreement = agreement[["year", "votes", "agreement"]]
    frames = {
        "agreement": agreement,
        "positions": _by_state(estimates),
        "estimates": estimates,
        "votes": _behind(agreement, estimates),
    }
    numbers = {
        **_agreement(agreement.set_index("year")),
        **_positions(estimates.set_index("year")),
        **_turn(estimates.set_index("year")["distance"]),
    }
    return Found(frames, known(numbers))


def _by_state(estimates):
    """Return one row a year and state: its position, the interval, the distance of the two."""
    sides = [
        estimates[["year", "distance"]].assign(
            state=state,
            position=estimates[side],
            position_low=estimates[f"{side}_low"],
            position_high=estimates[f"{side}_high"],
        )
        for side, state in SIDES.items()
    ]
    columns = ["year", "state", "position", "position_low", "position_high", "distance"]
    return pd.concat(sides, ignore_index=True)[columns]


def _behind(agreement, estimates):
    """Return the series that stand behind each year."""
    both = {"un_agreement": agreement, "ideal_points": estimates}
    years = [frame[["year"]].assign(series=name) for name, frame in both.items()]
    return pd.concat(years, ignore_index=True)


def _agreement(alike):
    silent = alike.index[alike["votes"] == 0]
    numbers = {
        "silent": Count(len(silent)),
        "silent_years": Listing(tuple(Year(int(year)) for year in silent)),
    }
    for year in AGREEMENT_YEARS:
        numbers[f"agreement_{year}"] = Measure(alike["agreement"].get(year), digits=3)
        numbers[f"votes_{year}"] = Count(alike["votes"].get(year))
    return numbers


def _positions(stands):
    first, last = APPROACH
    numbers = {f"distance_{year}": Measure(stands["distance"].get(year)) for year in DISTANCE_YEARS}
    for side in SIDES:
        ends = stands[side].reindex([first, last])
        numbers[f"approach_{side}"] = Measure(abs(ends[last] - ends[first]), digits=1)
    every = stands["distance_all_votes"].get(ALL_VOTES)
    return {**numbers, f"distance_all_votes_{ALL_VOTES}": Measure(every)}


def _turn(distance):
    """Return when they stood closest, their greatest leap apart since, and what it undid.

    ``like`` is the year before the closest whose distance is nearest to that after the leap.
    """
    stood = distance.dropna()
    closest = least(stood)
    if closest is None:
        return {}
    numbers: dict[str, Quantity] = {"closest": Year(closest)}
    turn = greatest(stood.diff().loc[closest:].iloc[1:])
    if turn is None:
        return numbers
    before = stood.loc[:closest].iloc[:-1]
    like = least((before - stood[turn]).abs())
    return {**numbers, "turn": Year(turn), "like": Year(like)}
