"""Cooperation and conflict from weighted events, by decade, year or era.

One number hides decades that were both friendly and hostile, so cooperation and conflict are
always returned apart. The scales are Goldstein's for WEIS (1992, Journal of Conflict Resolution
36(2): 369-385) and CAMEO, and Azar's for COPDAB (1980, Journal of Conflict Resolution 24(1)).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw
import numpy as np

from racconigi.measures import sums
from racconigi.timeline import decade

if TYPE_CHECKING:
    import pandas as pd

SCALES = ("weis", "cameo", "copdab")


def scored(events: Any, event_types: Any, *, scale: str = "weis") -> Any:
    """Return the events that may enter a score, each with its year and weight.

    Unconfirmed events and those that are not acts between the two states (``scope`` other than
    ``dyad``) never enter a score; nor do types without a weight. A frame without those columns
    is taken whole.

    Parameters
    ----------
    events : frame of pandas, DuckDB or Spark, or another that narwhals knows
        ``date`` and ``event_type``; optionally ``confidence`` and ``scope``.
    event_types : DataFrame
        ``event_type`` and one column of weights a scale, such as ``load("event_types")``.
    scale : str
        One of :data:`SCALES`.

    Returns
    -------
    frame of the same kind
        The rows of ``events`` that count, with ``year`` and ``weight``. What DuckDB or Spark holds
        stays where it is.

    Raises
    ------
    ValueError
        If the scale or an event type is unknown.
    """
    if scale not in SCALES:
        raise ValueError(f"Unknown scale {scale!r}; known: {', '.join(SCALES)}.")
    types = nw.from_native(event_types, eager_only=True)
    weighed = types.select("event_type", scale).filter(~nw.col(scale).is_null())
    frame = nw.from_native(events)
    met = _held(frame.select("event_type").unique())["event_type"]
    unknown = set(met) - set(types["event_type"])
    if unknown:
        raise ValueError(f"Unknown event type {min(unknown, key=str)!r}.")
    there = frame.collect_schema()
    if "confidence" in there:
        certain = nw.col("confidence") != "unconfirmed"
        frame = frame.filter(certain | nw.col("confidence").is_null())
    if "scope" in there:
        frame = frame.filter(nw.col("scope") == "dyad")
    dated = there["date"] in (nw.Date, nw.Datetime)
    date = nw.col("date").cast(nw.String) if dated else nw.col("date")
    frame = frame.with_columns(
        year=date.str.slice(0, 4).cast(nw.Int64), weight=_weight(weighed.rows())
    )
    return nw.maybe_reset_index(frame.filter(~nw.col("weight").is_null())).to_native()


def _held(frame):
    """Return a frame as one in memory."""
    return frame.collect("pyarrow") if isinstance(frame, nw.LazyFrame) else frame


def _weight(types):
    """Return the weight of an event by pairs of type and weight, for every engine."""
    alike: dict[float, list[str]] = {}
    for kind, weight in types:
        alike.setdefault(weight, []).append(kind)
    found = nw.lit(None, nw.Float64)
    for weight, kinds in alike.items():
        found = nw.when(nw.col("event_type").is_in(kinds)).then(nw.lit(weight)).otherwise(found)
    return found


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
    >>> import pandas as pd
    >>> acts = pd.DataFrame({"initiator": ["ITA"], "target": ["RUS"], "joint": [True]})
    >>> directed(acts)["direction"].tolist()
    ['ITA-RUS', 'RUS-ITA']
    """
    import pandas as pd

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
    if events[by].isna().any():
        named = _listed(nw.from_native(events), nw.col(by).is_null())
        raise ValueError(f"Without a {by}: {named}.")
    return events[by]


def _listed(frame, which):
    """Return the first of some events by name, by place in a frame of pandas, or by number."""
    rows = frame.filter(which)
    if "event" in frame.collect_schema():
        names = _held(rows.select("event"))["event"].to_list()
    else:
        places = nw.maybe_get_index(rows) if isinstance(rows, nw.DataFrame) else None
        if places is None:
            return f"{_held(rows.select(nw.len())).item():,} events"
        names = list(places)
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(str(name) for name in names[:3]) + more


def score(events: Any, *, by: str, periods: Sequence[object] | None = None) -> Any:
    """Score cooperation and conflict in each period.

    ``cooperation`` is the sum of positive weights, ``conflict`` the sum of negative ones without
    their sign, ``net`` the difference. ``theta = ln((c + 1/2) / (k + 1/2))`` compares the
    *numbers* of cooperative and conflictual events and does not grow with the density of the
    record; its standard error is ``sqrt(1/(c + 1/2) + 1/(k + 1/2))`` (the empirical logit).

    Parameters
    ----------
    events : frame of pandas, DuckDB or Spark, or another that narwhals knows
        ``weight`` and the column named by ``by``; optionally ``n``, how many events of that weight
        a row stands for. What DuckDB or Spark holds is summed up there.
    by : str
        The column that names the period, such as ``decade``, ``year`` or ``era``. A decade is
        taken from ``year`` where there is no such column.
    periods : sequence, optional
        The periods to return, in order; they hold every event. By default those that occur,
        sorted. A period without an event has n 0, theta 0 and the widest interval: it says
        nothing, and shows it.

    Returns
    -------
    DataFrame
        Of pandas, or as ``events`` where they are held in memory by another library: ``period``,
        ``n``, ``cooperative``, ``conflictual`` (numbers of events), ``cooperation``, ``conflict``,
        ``net`` (sums of weights), ``theta``, ``theta_low``, ``theta_high`` (95
        percent). Empty for no events and no periods.

    Raises
    ------
    ValueError
        If an event has no period or lies outside ``periods``.

    Examples
    --------
    >>> import pandas as pd
    >>> events = pd.DataFrame({"decade": 1930, "weight": [6.5, 1.0, -4.0]})
    >>> score(events, by="decade").iloc[0][["n", "cooperation", "conflict", "net"]].tolist()
    [3.0, 7.5, 4.0, 3.5]
    """
    frame = nw.from_native(events)
    if by == "decade" and by not in frame.collect_schema():
        frame = frame.with_columns(decade=decade(nw.col("year")))
    found = _sums(frame, by)
    if any(period is None or period != period for period in found):
        raise ValueError(f"Without a {by}: {_listed(frame, nw.col(by).is_null())}.")
    shown = sorted(found) if periods is None else list(periods)
    if not found.keys() <= set(shown):
        raise ValueError(f"Outside every {by} given: {_listed(frame, ~nw.col(by).is_in(shown))}.")
    rows = [sums.told(found.get(period, sums.NONE)) for period in shown]
    table = {"period": np.array(shown) if rows else np.array([], dtype=np.int64)}
    for name in sums.told(sums.NONE):
        kind = np.int64 if name in ("n", "cooperative", "conflictual") else np.float64
        table[name] = np.array([row[name] for row in rows], dtype=kind)
    eager = isinstance(frame, nw.DataFrame)
    return nw.from_dict(table, backend=frame.implementation if eager else "pandas").to_native()


def _sums(frame, by):
    """Return the sums of each period."""
    weight, n = nw.col("weight"), nw.col("n")
    if "n" not in frame.collect_schema():
        frame = frame.with_columns(n=nw.lit(1, nw.Int64))
    up, down = weight > 0, weight < 0
    frame = frame.select(
        by,
        "n",
        cooperative=nw.when(up).then(n).otherwise(nw.lit(0)),
        conflictual=nw.when(down).then(n).otherwise(nw.lit(0)),
        cooperation=nw.when(up).then(weight * n).otherwise(nw.lit(0.0)),
        conflict=nw.when(down).then(-weight * n).otherwise(nw.lit(0.0)),
    )
    added = [nw.col(name).sum() for name in sums.Sums._fields]
    held = _held(frame.group_by(by).agg(*added)).select(by, *sums.Sums._fields)
    return {  # DuckDB has decimals for sums of whole numbers
        period: sums.Sums(*map(int, row[:3]), *row[3:]) for period, *row in held.iter_rows()
    }
