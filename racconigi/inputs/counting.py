"""Count rows that are alike in all that a score needs: one expression for every engine.

Ten million events are a few thousand different rows of year, code and side. They are counted where
they are (by narwhals, which speaks to each engine in its own language), and only the counts are
looked at one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import narwhals as nw

#: The days of the year, but for 29 February, with what stands between month and day.
_DAYS = (
    "(?:(?:0[1-9]|1[0-2]){0}(?:0[1-9]|1[0-9]|2[0-8])"
    "|(?:0[13-9]|1[0-2]){0}(?:29|30)|(?:0[13578]|1[02]){0}31)"
)
#: Dates that are counted by their year, in two forms.
_DAY = f"^[0-9]{{4}}(?:-{_DAYS.format('-')}|{_DAYS.format('')})$"
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


def alike(rows: Iterable[tuple[tuple, int, int | None]]) -> list[tuple]:
    """Put counts together that have the same key.

    Parameters
    ----------
    rows : iterable of tuple
        A key, how many rows have it, and the line of the first of them, or None.

    Returns
    -------
    list of tuple
        The same, each key once.

    Examples
    --------
    >>> alike([(("visit",), 1, 9), (("visit",), 2, 4), (("war",), 1, None)])
    [(('visit',), 3, 4), (('war',), 1, None)]
    """
    many: Counter[tuple] = Counter()
    first: dict[tuple, int] = {}
    for key, n, line in rows:
        many[key] += n
        if line is not None:
            first[key] = min(line, first.get(key, line))
    return [(key, n, first.get(key)) for key, n in many.items()]


def side(initiator: str, target: str, pair: tuple[str, str] | None) -> str:
    """Return what a row says of who acts on whom.

    Returns
    -------
    str
        :data:`FORTH` for what the first of the pair did to the second, :data:`BACK`, :data:`OWN`
        for a state's act toward itself, :data:`NAMELESS` where one is not named, :data:`OTHER`.

    Examples
    --------
    >>> side("RUS", "ITA", Pair("ITA", "RUS")), side("ITA", "ITA", None), side("ITA", "", None)
    ('back', 'own', 'nameless')
    """
    if initiator == target != "":
        return OWN
    if pair in ((initiator, target), (target, initiator)):
        return FORTH if pair == (initiator, target) else BACK
    return OTHER if initiator and target else NAMELESS


def counted(
    events: Any, keys: Sequence[str], *, sides: bool = False, pair: Pair | None = None
) -> nw.DataFrame:
    """Count the rows that have the same keys, where they are.

    Parameters
    ----------
    events : frame of DuckDB, Spark, pandas or another that narwhals knows
        Texts: ``date`` and the other keys, and ``initiator`` and ``target`` if ``sides``.
    keys : sequence of str
        The columns to count by, ``date`` among them; days are counted by their year.
    sides : bool
        Whether there are two sides.
    pair : Pair, optional
        The two states that matter.

    Returns
    -------
    DataFrame of narwhals
        The keys, ``side`` as :func:`side` says it, and ``n``.
    """
    import narwhals as nw

    frame = nw.from_native(events)
    told = _side(pair) if sides else nw.lit(OTHER)
    grouped = frame.with_columns(date=_by_year(), side=told).group_by([*keys, "side"])
    table = grouped.agg(n=nw.len())
    return table.collect("pyarrow") if isinstance(table, nw.LazyFrame) else table


def _by_year():
    import narwhals as nw

    date = nw.col("date")
    return nw.when(date.str.contains(_DAY)).then(date.str.slice(0, 4)).otherwise(date)


def _side(pair):
    """Return :func:`side` as an expression of every engine."""
    import narwhals as nw

    a, b = nw.col("initiator"), nw.col("target")
    others = nw.when((a == "") | (b == "")).then(nw.lit(NAMELESS)).otherwise(nw.lit(OTHER))
    if pair is not None:
        back = (a == pair.second) & (b == pair.first)
        others = nw.when(back).then(nw.lit(BACK)).otherwise(others)
        forth = (a == pair.first) & (b == pair.second)
        others = nw.when(forth).then(nw.lit(FORTH)).otherwise(others)
    return nw.when((a == b) & (a != "")).then(nw.lit(OWN)).otherwise(others)
