"""Cooperation and conflict as scores: weighed on three scales, and what each side did alone."""

from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import known
from racconigi.findings.ledger import acts
from racconigi.measures.scoring import SCALES, directed, score
from racconigi.package import DATA
from racconigi.quantities import Count, Measure, Quantity, Share, decades
from racconigi.tables import load
from racconigi.timeline import DECADES

#: Decades with fewer acts are faded: too few to speak.
FEW = 5
#: What each side did toward the other.
SIDES = {"rome": "ITA-RUS", "moscow": "RUS-ITA"}


def find(data: Path = DATA) -> Found:
    """Return the scores by decade on each scale, and the balance of what each side did alone.

    Parameters
    ----------
    data : Path
        The data package.
    """
    ledger, types = acts(data), load("event_types", data)
    alone = directed(ledger[~ledger["joint"]])
    frames = {
        "scores": _scores(data),
        "acts": _marked(ledger),
        "directions": _by_direction(alone),
        "directed": alone[["event", "direction", "decade"]],
    }
    numbers = {
        "few": Count(FEW),
        "events": Count(len(load("events", data))),
        "acts": Count(len(ledger)),
        "decades": Count(len(DECADES)),
        **_agreeing(frames["scores"]),
        **_sides(alone),
        **_gravity(types.set_index("event_type")),
    }
    return Found(frames, known(numbers))


def judge(scores: pd.DataFrame) -> pd.DataFrame:
    """Return scores with ``few``: whether they rest on fewer than :data:`FEW` acts.

    Parameters
    ----------
    scores : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it.

    Returns
    -------
    DataFrame
        The scores to three digits, with ``few``.
    """
    return scores.round(3).assign(few=scores["n"] < FEW)


def _scores(data):
    """Return the score of each decade on each scale."""
    found = [
        score(acts(data, scale=scale), by="decade", periods=DECADES).assign(scale=scale)
        for scale in SCALES
    ]
    return judge(pd.concat(found, ignore_index=True))


def _marked(ledger):
    sides = [ledger["weight"] > 0, ledger["weight"] < 0]
    titles = [name for name in ledger if name.startswith("title_")]
    columns = ["event", "date", "when", "decade", "weight", *titles]
    return ledger[columns].assign(sign=np.select(sides, ["cooperation", "conflict"], "neutral"))


def _by_direction(alone):
    scores = [
        score(alone[alone["direction"] == direction], by="decade", periods=DECADES).assign(
            direction=direction
        )
        for direction in SIDES.values()
    ]
    return judge(pd.concat(scores, ignore_index=True))


def _agreeing(scores):
    """Return in how many decades the nets of the scales have one sign, and where they differ."""
    signs = np.sign(scores.pivot(index="period", columns="scale", values="net"))
    differ = signs.nunique(axis=1) > 1
    return {
        "positive": Count(int((signs > 0).all(axis=1).sum())),
        "negative": Count(int((signs < 0).all(axis=1).sum())),
        "scales_agree": Count(int((~differ).sum())),
        "decades_differ": decades(differ.index[differ]),
    }


def _sides(alone):
    """Return how many acts each side did alone, and what part of them was hostile."""
    numbers: dict[str, Quantity] = {}
    for side, direction in SIDES.items():
        weights = alone.loc[alone["direction"] == direction, "weight"]
        numbers[f"{side}_acts"] = Count(len(weights))
        numbers[f"{side}_hostile"] = Share(weights.lt(0).mean())
    return numbers


def _gravity(weights):
    """Return what the scales hold grave: a rupture, and how many protests a war outweighs."""
    if not {"rupture", "war", "protest"} <= set(weights.index):
        return {}
    protests = weights.loc["war", list(SCALES)] / weights.loc["protest", list(SCALES)]
    return {
        **{f"rupture_{s}": Measure(weights.at["rupture", s], digits=1) for s in ("weis", "cameo")},
        **{f"war_in_protests_{s}": Measure(protests[s], digits=0) for s in ("weis", "copdab")},
    }
