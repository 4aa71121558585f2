"""The relation by decade: cooperation, conflict, their balance, and how far to trust its sign."""

from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import greatest, known, least
from racconigi.findings.ledger import acts
from racconigi.measures.intensity import intensity, memory
from racconigi.measures.scoring import directed, score
from racconigi.measures.stability import stability
from racconigi.package import DATA
from racconigi.quantities import Count, Measure, Quantity, Share, Year, decades
from racconigi.tables import load
from racconigi.timeline import DECADES, END, spans

#: Decades with fewer acts are faded: too few to speak.
FEW = 5
#: What each side did toward the other.
SIDES = {"rome": "ITA-RUS", "moscow": "RUS-ITA"}
#: Standard deviation of the noise on the weights of each scale, in its units.
NOISE = {"weis": 1.0, "cameo": 1.0, "copdab": 8.0}
#: How often sources, acts and weights are drawn again.
DRAWS = 2000
#: Years after which half of an act is forgotten.
HALF_LIFE = 5
#: A sign that fails in more than one draw in ten should not be leaned on.
SHAKY = 0.9


def find(data: Path = DATA, *, scale: str = "weis") -> Found:
    """Return the relation by decade.

    Parameters
    ----------
    data : Path
        The data package.
    scale : str
        The scale of weights, one of :data:`racconigi.measures.scoring.SCALES`.
    """
    ledger, types = acts(data, scale=scale), load("event_types", data)
    frames = {
        "decades": judge(score(ledger, by="decade", periods=DECADES)),
        "acts": _marked(ledger),
        "directions": _by_direction(ledger),
        "directed": directed(ledger)[["event", "direction", "decade"]],
        "stability": _stability(ledger, types, load("event_sources", data)),
        "intensity": intensity(ledger, by="decade"),
        "memory": _memory(ledger),
        "eras": spans(load("eras", data), start="start", end=None, last=END),
        "names": _names(load("states", data)),
    }
    numbers = {
        "few": Count(FEW),
        "draws": Count(DRAWS),
        "events": Count(len(load("events", data))),
        "acts": Count(len(ledger)),
        **_leads(frames["decades"]),
        **_mixture(ledger, frames["decades"]),
        **_sides(ledger),
        **_shaky(frames["stability"]),
        **_gravity(types.set_index("event_type")),
        **_extremes(frames["memory"]),
    }
    return Found(frames, known(numbers))


def judge(scores: pd.DataFrame) -> pd.DataFrame:
    """Return scores with what may be read off them: too few acts to speak, and the side they take.

    Parameters
    ----------
    scores : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it.

    Returns
    -------
    DataFrame
        The scores to three digits, with ``few`` (fewer than :data:`FEW` acts) and ``lean``:
        ``cooperation``, ``conflict`` or, where the balance is 0, ``even``.
    """
    sides = [scores["theta"] > 0, scores["theta"] < 0]
    return scores.round(3).assign(
        few=scores["n"] < FEW, lean=np.select(sides, ["cooperation", "conflict"], "even")
    )


def _marked(ledger):
    sides = [ledger["weight"] > 0, ledger["weight"] < 0]
    titles = [name for name in ledger if name.startswith("title_")]
    columns = ["event", "date", "when", "decade", "weight", *titles]
    return ledger[columns].assign(sign=np.select(sides, ["cooperation", "conflict"], "neutral"))


def _by_direction(ledger):
    ways = directed(ledger)
    scores = [
        score(ways[ways["direction"] == direction], by="decade", periods=DECADES).assign(
            direction=direction
        )
        for direction in SIDES.values()
    ]
    return judge(pd.concat(scores, ignore_index=True))


def _stability(ledger, types, citations):
    drawn = stability(ledger, types, citations, by="decade", noise=NOISE)
    sides = [drawn["net"] > 0, drawn["net"] < 0]
    return drawn.round(3).assign(sign=np.select(sides, ["cooperation", "conflict"], "neutral"))


def _names(states):
    """Return what the two states were called, as spans of decimal years along the axis."""
    two = states[states["state"].isin(["ITA", "RUS"])]
    named = spans(two, start="since", end="until", last=END)
    return named.assign(start=named["start"].clip(lower=DECADES[0]))


def _leads(scores):
    friendly = scores.loc[scores["theta_low"] > 0, "period"]
    hostile = scores.loc[scores["theta_high"] < 0, "period"]
    mixed = scores.loc[~scores["period"].isin([*friendly, *hostile]), "period"]
    return {
        "decades_friendly": decades(friendly),
        "decades_hostile": decades(hostile),
        "decades_mixed": decades(mixed),
        "friendly": Count(len(friendly)),
        "hostile": Count(len(hostile)),
        "mixed": Count(len(mixed)),
        "decades": Count(len(scores)),
    }


def _mixture(ledger, scores):
    both = (scores["cooperative"] > 0) & (scores["conflictual"] > 0)
    yearly = ledger.groupby("year")["weight"].agg(lambda w: (w > 0).any() and (w < 0).any())
    return {
        "both": Count(int(both.sum())),
        "conflict_share": Share(ledger["weight"].lt(0).mean()),
        "years_both": Share(yearly.mean()),
    }


def _sides(ledger):
    """Return how many acts each side did alone, and what part of them was hostile."""
    alone = directed(ledger[~ledger["joint"]])
    numbers: dict[str, Quantity] = {}
    for side, direction in SIDES.items():
        weights = alone.loc[alone["direction"] == direction, "weight"]
        numbers[f"{side}_acts"] = Count(len(weights))
        numbers[f"{side}_hostile"] = Share(weights.lt(0).mean())
    return numbers


def _shaky(drawn):
    signs = drawn.pivot(index="period", columns="scale", values="sign")
    agree = signs.nunique(axis=1) == 1
    weakest = drawn.groupby("period")["sign_stability"].min()
    return {
        "scales_agree": Count(int(agree.sum())),
        "decades_differ": decades(agree.index[~agree]),
        "decades_shaky": decades(weakest.index[weakest < SHAKY]),
        "tolerated": Share(1 - SHAKY),
    }


def _gravity(weights):
    """Return what the scales hold grave: a rupture, and how many protests a war outweighs."""
    if not {"rupture", "war", "protest"} <= set(weights.index):
        return {}
    protests = weights.loc["war", list(NOISE)] / weights.loc["protest", list(NOISE)]
    return {
        **{f"rupture_{s}": Measure(weights.at["rupture", s], digits=1) for s in ("weis", "cameo")},
        **{f"war_in_protests_{s}": Measure(protests[s], digits=0) for s in ("weis", "copdab")},
    }


def _memory(ledger):
    """Return the running total of each year, which forgets."""
    total = memory(ledger.groupby("year")["weight"].sum(), half_life=HALF_LIFE)
    return total.rename_axis("year").rename("total").reset_index()


def _extremes(remembered):
    total = remembered.set_index("year")["total"]
    return {
        "half_life": Count(HALF_LIFE),
        "memory_high": Year(greatest(total)),
        "memory_low": Year(least(total)),
    }
