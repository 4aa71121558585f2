"""Count rows that are alike in all that a score needs: one expression for pandas and DuckDB.

Ten million events are a few thousand different rows of month, code and side. They are counted where
they are (by narwhals, which speaks to each engine in its own language), and only the counts are
looked at one by one.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import narwhals as nw
import pandas as pd

#: The days of the year, but for 29 February, with what stands between month and day.
_DAYS = (
    "(?:(?:0[1-9]|1[0-2]){0}(?:0[1-9]|1[0-9]|2[0-8])"
    "|(?:0[13-9]|1[0-2]){0}(?:29|30)|(?:0[13578]|1[02]){0}31)"
)
#: Dates that are counted by their month, in two forms.
_DAY, _COMPACT = f"^[0-9]{{4}}-{_DAYS.format('-')}$", f"^[0-9]{{4}}{_DAYS.format('')}$"
#: What a row says of who acts on whom.
FORTH, BACK, OWN, NAMELESS, OTHER = "forth", "back", "own", "nameless", "other"


class Pair(NamedTuple):
    """Two states, in an order.

    Attributes
    ----------
    first, second : str
        Their names, as the file writes them.
    """

    first: str
    second: str


def counted(
    events: Any, keys: Sequence[str], *, sides: bool = False, pair: Pair | None = None
) -> pd.DataFrame:
    """Count the rows that have the same keys.

    Parameters
    ----------
    events : frame of pandas or DuckDB, or another that narwhals knows
        Texts: ``date`` and the other keys, and ``initiator`` and ``target`` if ``sides``; ``line``
        and ``repeated`` (whole numbers, which may be missing).
    keys : sequence of str
        The columns to count by, ``date`` among them; days are counted by their month.
    sides : bool
        Whether there are two sides.
    pair : Pair, optional
        The two states that matter.

    Returns
    -------
    DataFrame
        The keys, ``side`` (:data:`FORTH` for what the first of the pair did to the second,
        :data:`BACK`, :data:`OWN` for a state's act toward itself, :data:`NAMELESS` where one is
        not named, :data:`OTHER`), ``n`` and ``first`` (the least line). Sorted by the keys.
    """
    frame = nw.from_native(events)
    frame = frame.with_columns(date=_by_month(), side=_side(pair) if sides else nw.lit(OTHER))
    by = [*keys, "side"]
    grouped = frame.group_by(by).agg(nw.len().alias("n"), nw.col("line").min().alias("first"))
    if isinstance(grouped, nw.LazyFrame):
        grouped = grouped.collect("pandas")
    table = grouped.to_pandas().astype({"n": int})
    return table.sort_values(by, ignore_index=True)


def _by_month():
    date = nw.col("date")
    months = nw.concat_str(date.str.slice(0, 4), nw.lit("-"), date.str.slice(4, 2))
    return (
        nw.when(date.str.contains(_DAY))
        .then(date.str.slice(0, 7))
        .otherwise(nw.when(date.str.contains(_COMPACT)).then(months).otherwise(date))
    )


def _side(pair):
    a, b = nw.col("initiator"), nw.col("target")
    others = nw.when((a == "") | (b == "")).then(nw.lit(NAMELESS)).otherwise(nw.lit(OTHER))
    if pair is not None:
        back = (a == pair.second) & (b == pair.first)
        others = nw.when(back).then(nw.lit(BACK)).otherwise(others)
        forth = (a == pair.first) & (b == pair.second)
        others = nw.when(forth).then(nw.lit(FORTH)).otherwise(others)
    return nw.when((a == b) & (a != "")).then(nw.lit(OWN)).otherwise(others)
