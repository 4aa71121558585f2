"""The relation of two states as a table: a row a year, a decade or a spell, each with its word."""

from collections.abc import Callable

import pandas as pd

from racconigi.measures.occasions import HOSTILE, LEVELS
from racconigi.measures.relation import relate, word
from racconigi.measures.spells import cut

#: Digits that are the same on every machine.
DIGITS = 3
#: Years that a spell lasts on average, beforehand.
LENGTH = 20


def relation(counts: pd.DataFrame, *, by: str = "year") -> pd.DataFrame:
    """Infer how friendly two states were to each other, and say it in a word.

    Parameters
    ----------
    counts : DataFrame
        Indexed by year, without gaps, one column a level, as
        :func:`racconigi.measures.occasions.count_levels` returns it.
    by : str
        What a row is: ``year``, ``decade`` or ``spell``, the years between two turns.

    Returns
    -------
    DataFrame
        By year ``year``, by decade ``period`` (such as ``1930s``); then ``n_friendly``,
        ``n_hostile`` (occasions), ``relation`` and its bounds (log odds that an occasion is
        friendly), ``friendly``, ``hostile`` (probabilities), ``word``. By spell ``first``,
        ``last``, the occasions, ``pr_friendly``, ``pr_hostile``, ``firm`` (how probable it is that
        a spell begins within a year of its first), ``word``. Empty for no years.

    Raises
    ------
    ValueError
        If the years have gaps, or a row is to be something else.

    Examples
    --------
    >>> counts = pd.DataFrame({level: [0, 0] for level in LEVELS}, index=[1909, 1910])
    >>> counts["verbal-cooperation"] = [9, 8]
    >>> relation(counts)[["year", "n_friendly", "n_hostile", "word"]].values.tolist()
    [[1909, 9, 0, 'clear-friendly'], [1910, 8, 0, 'clear-friendly']]
    """
    if by not in _FOUND:
        raise ValueError(f"Unknown period {by!r}; known: {', '.join(_FOUND)}.")
    return _FOUND[by](counts) if len(counts) else pd.DataFrame()


def sides(counts: pd.DataFrame) -> pd.DataFrame:
    """Return how many friendly and hostile occasions each year has.

    Examples
    --------
    >>> counts = pd.DataFrame({level: [1] for level in LEVELS}, index=[1909])
    >>> sides(counts).values.tolist()
    [[2, 3]]
    """
    hostile, friendly = list(LEVELS[:HOSTILE]), list(LEVELS[HOSTILE:])
    return pd.DataFrame(
        {"friendly": counts[friendly].sum(axis=1), "hostile": counts[hostile].sum(axis=1)}
    )


def _words(frame, friendly, hostile):
    return [word(f, h) for f, h in zip(frame[friendly], frame[hostile], strict=True)]


def _by_year(counts):
    found = relate(counts).yearly().round(DIGITS).rename(columns={"mean": "relation"})
    own = sides(counts).add_prefix("n_").reset_index(drop=True)
    table = pd.concat([found[["year"]], own, found.drop(columns="year")], axis=1)
    return table.assign(word=_words(table, "friendly", "hostile"))


def _by_decade(counts):
    found, own, rows = relate(counts), sides(counts), []
    for first in range(int(found.years[0]) // 10 * 10, int(found.years[-1]) + 1, 10):
        mine = own.loc[first : first + 9].sum().add_prefix("n_").astype(int)
        rows.append({"period": f"{first}s", **mine, **found.over(first, first + 9)})
    table = pd.DataFrame(rows).round(DIGITS).rename(columns={"mean": "relation"})
    return table.assign(word=_words(table, "friendly", "hostile"))


def _by_spell(counts):
    spells = cut(sides(counts), length=LENGTH, rho=relate(counts).mode.rho).best
    return spells.round(DIGITS).assign(word=_words(spells, "pr_friendly", "pr_hostile"))


_FOUND: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "year": _by_year,
    "decade": _by_decade,
    "spell": _by_spell,
}
