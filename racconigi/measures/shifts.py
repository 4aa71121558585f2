"""Whether two yearly series move together more than two that only move slowly would.

Neighbouring years resemble each other, so two series can look alike by chance. Here the line from
the first value to the last is taken off each, so that its ends meet; then one is turned like a ring
against the other, year by year: each turn keeps both and breaks only what they have in common.
How many turns look at least as alike is the chance.

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
        Spearman's rank correlation of the series as they are; missing where one does not vary.
    chance : float
        The share of all turns of the closed series, the true one among them, that are at least as
        far from 0.
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
    values = both.to_numpy(float)
    raw, closed = rank_units(values), rank_units(close_ring(values))
    if raw is None or closed is None:
        return Shifted(len(both), np.nan, np.nan, np.nan)
    turned = np.array([closed[:, 0] @ np.roll(closed[:, 1], n) for n in range(len(both))])
    size = np.abs(turned).round(9)
    rho = float((raw[:, 0] @ raw[:, 1]).round(9))
    return Shifted(len(both), rho, float((size >= size[0]).mean()), float(np.quantile(size, 0.95)))


def close_ring(values: np.ndarray) -> np.ndarray:
    """Return series without the line from their first value to their last: rings without a seam.

    Parameters
    ----------
    values : array, shape (n_years, n_series)
    """
    if len(values) < 2:
        return values
    line = np.linspace(0, 1, len(values))[:, None] * (values[-1] - values[0])
    return (values - line).round(9)


def rank_units(values: np.ndarray) -> np.ndarray | None:
    """Return the ranks of each series, centred and of length 1; None where one does not vary.

    Parameters
    ----------
    values : array, shape (n_years, n_series)
    """
    if not len(values):
        return None
    ranks = stats.rankdata(values, axis=0)
    centred = ranks - ranks.mean(axis=0)
    size = np.sqrt((centred**2).sum(axis=0))
    return None if (size == 0).any() else centred / size


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
