"""Whether two yearly series move together more than two that only move slowly would.

Neighbouring years resemble each other, so two series can look alike by chance. Here one of them is
turned like a ring against the other, year by year: each turn keeps both as they are and breaks
only what they have in common. How many turns look at least as alike is an exact test.

Source: Theiler et al. (1992), Physica D 58: 77-94, and Andrzejak et al. (2003), Physical Review E
68: 066202 (surrogates by shifting in time).
"""

from typing import NamedTuple

import numpy as np
import pandas as pd
from scipy import stats


class Shifted(NamedTuple):
    """How alike two series are.

    Attributes
    ----------
    years : int
        Years that both have.
    rho : float
        Spearman's rank correlation; missing where one of them does not vary.
    chance : float
        The share of all turns, the true one among them, that are at least as far from 0.
    reach : float
        How far from 0 one turn in twenty comes: a true correlation below it would not be seen.
    """

    years: int
    rho: float
    chance: float
    reach: float


def shift(first: pd.Series, second: pd.Series) -> Shifted:
    """Compare two series in the years that both have.

    Parameters
    ----------
    first, second : Series of float
        Indexed by year.

    Examples
    --------
    >>> years = range(1900, 1940)
    >>> slow = pd.Series([0.0] * 20 + [1.0] * 20, index=years)
    >>> shift(slow, slow).rho, shift(slow, slow).chance
    (1.0, 0.025)
    """
    both = pd.concat([first, second], axis=1, join="inner").dropna().sort_index()
    closed = _closed(both.to_numpy(float))
    ranks = stats.rankdata(closed, axis=0) if len(both) else np.empty((0, 2))
    centred = ranks - ranks.mean(axis=0) if len(both) else ranks
    size = np.sqrt((centred**2).sum(axis=0))
    if not len(both) or (size == 0).any():
        return Shifted(len(both), np.nan, np.nan, np.nan)
    one, other = (centred / size).T
    turned = np.array([one @ np.roll(other, n) for n in range(len(both))])
    size = np.abs(turned).round(9)
    chance, reach = (size >= size[0]).mean(), np.quantile(size, 0.95)
    return Shifted(len(both), float(round(turned[0], 9)), float(chance), float(reach))


def adjust(chances: pd.Series) -> pd.Series:
    """Return the chances of several tests as those of a family: one in twenty families errs.

    Source: Holm (1979), Scandinavian Journal of Statistics 6(2): 65-70.

    Examples
    --------
    >>> adjust(pd.Series({"a": 0.01, "b": 0.04, "c": 0.03})).to_dict()
    {'a': 0.03, 'b': 0.06, 'c': 0.06}
    """
    known = chances.dropna().sort_values(kind="stable")
    factors = np.arange(len(known), 0, -1)
    held = np.minimum(np.maximum.accumulate(known.to_numpy() * factors), 1.0)
    return pd.Series(held, index=known.index).round(12).reindex(chances.index)


def _closed(values):
    """Return series without the line from their first value to the last: a ring without a seam."""
    if len(values) < 2:
        return values
    line = np.linspace(0, 1, len(values))[:, None] * (values[-1] - values[0])
    return (values - line).round(9)
