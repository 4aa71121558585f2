"""From acts to occasions: what the model of the relation counts.

A visit, its talks and the three accords signed at its end are acts of one decision, and counting
each would let one good week outweigh a cold year. An occasion (the column ``episode``) therefore
counts once in a year for each level that it shows; an act that stands alone is an occasion. Acts of
war are counted one by one: a landing or a battle is fought on its own and follows from no other.
"""

from collections.abc import Sequence

import pandas as pd

#: From the most hostile to the friendliest.
LEVELS = (
    "war", "material-conflict", "verbal-conflict", "verbal-cooperation", "material-cooperation",
)  # fmt: skip
#: How many of them are hostile.
HOSTILE = 3


def occasions(acts: pd.DataFrame) -> pd.DataFrame:
    """Return one row an occasion, year and level.

    Parameters
    ----------
    acts : DataFrame
        ``event``, ``year``, ``episode`` (empty for an act by itself) and ``level``.

    Returns
    -------
    DataFrame
        ``occasion``, ``year``, ``level`` and ``acts`` (how many it holds), sorted.

    Raises
    ------
    ValueError
        If a level is none of :data:`LEVELS`.

    Examples
    --------
    >>> levels = ["verbal-cooperation", "verbal-cooperation", "war", "war"]
    >>> acts = pd.DataFrame({"event": ["visit", "talks", "landing", "battle"], "year": 1933,
    ...                      "episode": ["rome", "rome", "war", "war"], "level": levels})
    >>> occasions(acts)[["occasion", "level", "acts"]].values.tolist()
    [['battle', 'war', 1], ['landing', 'war', 1], ['rome', 'verbal-cooperation', 2]]
    """
    unknown = set(acts["level"]) - set(LEVELS)
    if unknown:
        raise ValueError(f"Unknown level {min(map(str, unknown))!r}; known: {', '.join(LEVELS)}.")
    alone = acts["episode"].isna() | (acts["level"] == LEVELS[0])
    named = acts.assign(occasion=acts["episode"].mask(alone, acts["event"]))
    keys = ["occasion", "year", "level"]
    return named.groupby(keys).size().rename("acts").reset_index()


def count_levels(rows: pd.DataFrame, years: Sequence[int]) -> pd.DataFrame:
    """Return how many rows each year has of each level.

    Parameters
    ----------
    rows : DataFrame
        ``year`` and ``level``; acts or occasions.
    years : sequence of int
        The years, all of them: one in which nothing was found has zeros.

    Returns
    -------
    DataFrame
        Indexed by ``year``, one column a level in the order of :data:`LEVELS`.

    Raises
    ------
    ValueError
        If a row lies outside the years.
    """
    outside = sorted(set(rows["year"]) - set(years))
    if outside:
        raise ValueError(f"Outside the years given: {outside[0]}.")
    places = pd.MultiIndex.from_product([list(years), LEVELS], names=["year", "level"])
    counted = rows.groupby(["year", "level"]).size().reindex(places, fill_value=0)
    table = counted.to_numpy().reshape(len(list(years)), len(LEVELS))
    return pd.DataFrame(table, columns=list(LEVELS), index=pd.Index(list(years), name="year"))
