"""Cooperation and conflict from weighted events, by decade, year or era.

One number hides decades that were both friendly and hostile, so cooperation and conflict are
always returned apart. The scales are Goldstein's for WEIS (1992, Journal of Conflict Resolution
36(2): 369-385) and CAMEO, and Azar's for COPDAB (1980, Journal of Conflict Resolution 24(1)).
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

SCALES = ("weis", "cameo", "copdab")
Z95 = 1.959963984540054  # the normal quantile that leaves 2.5 percent above


def scored(events: pd.DataFrame, event_types: pd.DataFrame, *, scale: str = "weis") -> pd.DataFrame:
    """Return the events that may enter a score, each with its year and weight.

    Unconfirmed events and those that are not acts between the two states (``scope`` other than
    ``dyad``) never enter a score; nor do types without a weight. A frame without those columns
    is taken whole.

    Parameters
    ----------
    events : DataFrame
        ``date`` and ``event_type``; optionally ``confidence`` and ``scope``.
    event_types : DataFrame
        ``event_type`` and one column of weights a scale.
    scale : str
        One of :data:`SCALES`.

    Returns
    -------
    DataFrame
        The rows of ``events`` that count, with ``year`` and ``weight``.

    Raises
    ------
    ValueError
        If the scale or an event type is unknown.
    """
    if scale not in SCALES:
        raise ValueError(f"Unknown scale {scale!r}; known: {', '.join(SCALES)}.")
    weights = event_types.set_index("event_type")[scale]
    unknown = set(events["event_type"]) - set(weights.index)
    if unknown:
        raise ValueError(f"Unknown event type {min(unknown)!r}.")
    counts = pd.Series(True, index=events.index)
    if "confidence" in events:
        counts &= events["confidence"] != "unconfirmed"
    if "scope" in events:
        counts &= events["scope"] == "dyad"
    kept = events[counts]
    kept = kept.assign(
        year=kept["date"].str[:4].astype(int), weight=kept["event_type"].map(weights).astype(float)
    )
    return kept[kept["weight"].notna()].reset_index(drop=True)


def directed(events: pd.DataFrame) -> pd.DataFrame:
    """Return one row an event and direction: a joint act runs both ways.

    Parameters
    ----------
    events : DataFrame
        ``initiator``, ``target`` and ``joint`` (true for what the two did together).

    Returns
    -------
    DataFrame
        The same columns and a column ``direction``, such as ``ITA-RUS`` for what Rome did toward
        Petersburg or Moscow.

    Examples
    --------
    >>> acts = pd.DataFrame({"initiator": ["ITA"], "target": ["RUS"], "joint": [True]})
    >>> directed(acts)["direction"].tolist()
    ['ITA-RUS', 'RUS-ITA']
    """
    acts = events.reset_index(drop=True)
    back = acts[acts["joint"]].rename(columns={"initiator": "target", "target": "initiator"})
    both = pd.concat([acts, back]).sort_index(kind="stable").reset_index(drop=True)
    return both.assign(direction=both["initiator"] + "-" + both["target"])


def read_periods(events: pd.DataFrame, by: str) -> pd.Series:
    """Return the period of each event: no measure may lose an event in silence.

    Parameters
    ----------
    events : DataFrame
        The column named by ``by``; optionally ``event``, by which a message names an event.
    by : str
        The column that names the period.

    Raises
    ------
    ValueError
        If an event has no period.
    """
    lost = events[events[by].isna()]
    if len(lost):
        raise ValueError(f"Without a {by}: {_listed(lost)}.")
    return events[by]


def _listed(events):
    """Return the first events by name, or by place in the frame where they have none."""
    names = events.get("event", events.index)
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(str(name) for name in names[:3]) + more


def score(
    events: pd.DataFrame, *, by: str, periods: Sequence[object] | None = None
) -> pd.DataFrame:
    """Score cooperation and conflict in each period.

    ``cooperation`` is the sum of positive weights, ``conflict`` the sum of negative ones without
    their sign, ``net`` the difference. ``theta = ln((c + 1/2) / (k + 1/2))`` compares the
    *numbers* of cooperative and conflictual events and does not grow with the density of the
    record; its standard error is ``sqrt(1/(c + 1/2) + 1/(k + 1/2))`` (the empirical logit).

    Parameters
    ----------
    events : DataFrame
        ``weight`` and the column named by ``by``; optionally ``n``, how many events of that weight
        a row stands for.
    by : str
        The column that names the period, such as ``decade``, ``year`` or ``era``.
    periods : sequence, optional
        The periods to return, in order; they hold every event. By default those that occur,
        sorted. A period without an event has n 0, theta 0 and the widest interval: it says
        nothing, and shows it.

    Returns
    -------
    DataFrame
        ``period``, ``n``, ``cooperative``, ``conflictual`` (numbers of events), ``cooperation``,
        ``conflict``, ``net`` (sums of weights), ``theta``, ``theta_low``, ``theta_high`` (95
        percent). Empty for no events and no periods.

    Raises
    ------
    ValueError
        If an event has no period or lies outside ``periods``.

    Examples
    --------
    >>> events = pd.DataFrame({"decade": 1930, "weight": [6.5, 1.0, -4.0]})
    >>> score(events, by="decade").iloc[0][["n", "cooperation", "conflict", "net"]].tolist()
    [3.0, 7.5, 4.0, 3.5]
    """
    period = read_periods(events, by)
    shown = sorted(period.unique()) if periods is None else list(periods)
    outside = events[~period.isin(shown)]
    if len(outside):
        raise ValueError(f"Outside every {by} given: {_listed(outside)}.")
    weight, many = events["weight"], events.get("n", 1)
    parts = pd.DataFrame(
        {
            by: period,
            "n": many,
            "cooperative": (weight > 0) * many,
            "conflictual": (weight < 0) * many,
            "cooperation": weight.clip(lower=0) * many,
            "conflict": (-weight).clip(lower=0) * many,
        }
    )
    table = parts.groupby(by).sum().reindex(shown, fill_value=0)
    table["net"] = table["cooperation"] - table["conflict"]
    half = Z95 * np.sqrt(1 / (table["cooperative"] + 0.5) + 1 / (table["conflictual"] + 0.5))
    theta = np.log((table["cooperative"] + 0.5) / (table["conflictual"] + 0.5))
    table = table.assign(theta=theta, theta_low=theta - half, theta_high=theta + half)
    return table.rename_axis("period").reset_index()
