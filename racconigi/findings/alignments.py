"""Who owed whom what, and how alike the two portfolios of promises were."""

from pathlib import Path

import pandas as pd

from racconigi.findings import Found
from racconigi.measures.alliances import (
    CODINGS,
    bind_members,
    commitments,
    keep_within,
    obligations,
    strongest_by_decade,
)
from racconigi.measures.similarity import similarity
from racconigi.package import DATA
from racconigi.quantities import Count, Decade, Measure, Span, Year, decades
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, decade, european_system, names_by_decade

#: The two states whose ties are compared.
PAIR = ("ITA", "RUS")
#: The powers whose ties with the two are shown, from west to east within each generation.
POWERS = (
    "GBR", "FRA", "GER", "GFR", "GDR", "AUH", "AUT", "HUN", "CSK", "CZE",
    "POL", "ROU", "SRB", "BGR", "GRC", "ALB", "TUR", "ESP", "USA",
)  # fmt: skip
#: The tie that binds to help in war: the top of the scale.
HELP_IN_WAR = 3
#: The measures whose range is the band; the one weighted by capabilities needs other data.
MEASURES = ("s", "s_squared", "kappa", "pi", "kappa_nominal", "pi_nominal", "tau_b")
#: The years in which the pledges of Helsinki stood between two blocs.
HELSINKI = (1976, 1989)


def find(data: Path = DATA, *, coding: str = "miller", general: bool = False) -> Found:
    """Return who was tied to whom, decade by decade, and how alike the two portfolios were.

    Parameters
    ----------
    data : Path
        The data package.
    coding : str
        What each obligation is worth, one of :data:`racconigi.measures.alliances.CODINGS`.
    general : bool
        Whether pledges of principle among most states count too.

    Raises
    ------
    ValueError
        If the coding is unknown.
    """
    if coding not in CODINGS:
        raise ValueError(f"Unknown coding {coding!r}; known: {', '.join(CODINGS)}.")
    states, treaties = load("states", data), load("treaties", data)
    members = load("treaty_members", data)
    system = european_system(states)
    owed, owed_generally = (
        _owed(bind_members(treaties, members, general=every), system) for every in (False, True)
    )
    readings = [*((name, False, owed) for name in CODINGS), (coding, True, owed_generally)]
    owed = owed_generally if general else owed
    ties = commitments(owed, CODINGS[coding])
    alike = _alike(ties, system, MEASURES)
    frames = {
        "obligations": owed,
        "system": system,
        "ties": ties,
        "strongest": _strongest(ties, system, states),
        "powers": _powers(states),
        "shared": _shared(ties, states),
        "similarity": _band(alike).round(3),
        "own_ties": _own(ties),
        "codings": _compared(readings, system),
        "behind_ties": _behind(owed),
        "binding": _binding(owed),
    }
    numbers = {
        "treaties": Count(len(treaties)),
        "treaties_binding": Count(members.loc[members["state"].isin(PAIR), "treaty"].nunique()),
        "years": Count(system["year"].nunique()),
        "own_tie_years": Count(len(frames["own_ties"])),
        "measures": Count(len(MEASURES)),
        **_shared_numbers(frames["shared"], system),
        **_tied_to_both(frames["strongest"]),
        **_kappas(alike),
        **_helsinki(frames["codings"], coding),
    }
    return Found(frames, numbers)


def _owed(spells, system):
    return keep_within(obligations(spells, first=FIRST, last=LAST), system)


def _strongest(ties, system, states):
    """Return each power's strongest tie with either of the two, under its name in the decade."""
    found = pd.concat([strongest_by_decade(ties, system, state) for state in PAIR])
    found = found[found["state"].isin([*PAIR, *POWERS])]
    names = names_by_decade(states, first=FIRST, last=LAST)
    languages = [column for column in names if column.startswith("name_")]
    named = found.merge(names[["decade", "state", *languages]], on=["decade", "state"])
    return _worded(named.rename(columns={"state": "power"}))


def _worded(frame):
    """Add the key of the word for each tie."""
    return frame.assign(strength="level-" + frame["tie"].astype(str))


def _powers(states):
    """Return the powers in the order in which they are shown, each under its latest name."""
    latest = states.drop_duplicates("state", keep="last").set_index("state")
    languages = [column for column in states if column.startswith("name_")]
    shown = [power for power in POWERS if power in latest.index]
    return latest.loc[shown, languages].rename_axis("power").reset_index()


def _with_pair(rows):
    """Return the rows that concern one of the two, from its side: ``with`` and the ``power``."""
    sides = [("state_a", "state_b"), ("state_b", "state_a")]
    found = [rows.rename(columns={own: "with", other: "power"}) for own, other in sides]
    seen = pd.concat(found, ignore_index=True)
    return seen[seen["with"].isin(PAIR)]


def _shared(ties, states):
    """Return the powers with which both had a tie of help in war, and if ever in the same year."""
    bound = _with_pair(ties[ties["tie"] == HELP_IN_WAR])
    bound = bound[bound["power"].isin(POWERS)].assign(decade=decade(bound["year"]))
    yearly = bound.groupby(["decade", "power", "year"])["with"].nunique() == len(PAIR)
    ever = bound.groupby(["decade", "power"])["with"].nunique() == len(PAIR)
    at_once = yearly.groupby(["decade", "power"]).any()
    found = at_once[ever].rename("at_once").reset_index()
    return found.merge(_powers(states), on="power").sort_values(["decade", "power"])


def _alike(ties, system, measures):
    """Return the likeness of the two by year, with no more digits than are the same everywhere."""
    pairs = similarity(ties, system, measures=measures)
    two = pairs[(pairs["state_a"] == PAIR[0]) & (pairs["state_b"] == PAIR[1])]
    return two.drop(columns=["state_a", "state_b"]).round(9).reset_index(drop=True)


def _band(alike):
    values = alike[list(MEASURES)]
    return alike.assign(lowest=values.min(axis=1), highest=values.max(axis=1))


def _own(ties):
    """Return the strongest tie of the two with each other, in the years in which they had one."""
    between = ties[ties["state_a"].isin(PAIR) & ties["state_b"].isin(PAIR)]
    return _worded(between.groupby("year", as_index=False)["tie"].max())


def _compared(readings, system):
    """Return kappa by year after several codings, with and without general pledges."""
    found = [
        _alike(commitments(owed, CODINGS[coding]), system, ["kappa"]).assign(
            coding=coding, general=general
        )
        for coding, general, owed in readings
    ]
    return pd.concat(found, ignore_index=True)[["year", "coding", "general", "kappa"]]


def _behind(owed):
    """Return the treaties between each power and either of the two, decade by decade."""
    between = _with_pair(owed)
    between = between[between["power"].isin([*PAIR, *POWERS])]
    columns = ["decade", "power", "with", "treaty"]
    rows = between.assign(decade=decade(between["year"]))[columns].drop_duplicates()
    return rows.sort_values(columns, ignore_index=True)


def _binding(owed):
    """Return the treaties under which either of the two owed or was owed something, by year."""
    rows = _with_pair(owed)[["year", "treaty"]].drop_duplicates()
    return rows.sort_values(["year", "treaty"], ignore_index=True)


def _shared_numbers(shared, system):
    at_once = shared.loc[shared["at_once"], "decade"].unique()
    ever = shared["decade"].unique()
    return {
        "decades": Count(decade(system["year"]).nunique()),
        "shared": Count(len(ever)),
        "shared_decades": decades(ever),
        "shared_at_once": Count(len(at_once)),
        "shared_at_once_decades": decades(at_once),
    }


def _tied_to_both(strongest):
    """Return in how few and, in the last decade, how many of the powers were tied to both."""
    outside = strongest[strongest["power"].isin(POWERS)]
    if outside.empty:
        return {}
    both = outside.groupby(["decade", "power"])["tie"].min().gt(0).groupby("decade")
    tied, powers = both.sum(), both.size()
    return {
        "both_fewest": Count(int(tied.min())),
        "both_fewest_decades": decades(tied.index[tied == tied.min()]),
        "both_last": Count(int(tied.iloc[-1])),
        "powers_last": Count(int(powers.iloc[-1])),
        "last_decade": Decade(int(tied.index[-1])),
    }


def _kappas(alike):
    kappa = alike.set_index("year")["kappa"].dropna()
    if kappa.empty:
        return {}
    highest, lowest = int(kappa.idxmax()), int(kappa.idxmin())
    return {
        "kappa_highest_year": Year(highest),
        "kappa_lowest_year": Year(lowest),
        **{f"kappa_{year}": Measure(float(value), signed=True) for year, value in kappa.items()},
    }


def _helsinki(codings, coding):
    """Return what the general pledges add to kappa between Helsinki and the end of the blocs."""
    between = codings[(codings["coding"] == coding) & codings["year"].between(*HELSINKI)]
    means = between.groupby("general")["kappa"].mean()
    gap = means.get(True, float("nan")) - means.get(False, float("nan"))
    years = {"helsinki_years": Span(HELSINKI)}
    if pd.isna(gap):
        return years
    return {**years, "helsinki_gap": Measure(float(gap), digits=1, signed=True)}
