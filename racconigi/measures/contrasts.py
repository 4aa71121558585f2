"""Whether a slow yearly outcome goes with one series, or more with one series than with another.

The statistic is a sum of Spearman's rank correlations with weights: one series alone, or one less
the other. Chance is asked twice. The outcome is turned like a ring against the rest, year by year,
all series closed as in :mod:`racconigi.measures.shifts`; and its spells are put in every order,
each kept whole.

Source: Theiler et al. (1992), Physica D 58: 77-94 (surrogates that keep what a series is); Good
(2005), Permutation, Parametric and Bootstrap Tests of Hypotheses (blocks as what is exchanged).
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from racconigi.measures.shifts import close_ring, rank_units

#: With more pieces than this, orders are drawn and not listed.
PIECES = 8


class Contrast(NamedTuple):
    """What an outcome has in common with other series.

    Attributes
    ----------
    years : int
        Years that all have.
    value : float
        The weighted sum of rank correlations; missing where a series does not vary.
    chance : float
        The share of all turns, the true one among them, that are at least as far from 0.
    blocks : float
        The share of all orders of the pieces, the true one among them, that are.
    reach : float
        How far from 0 one turn in twenty comes.
    pieces : int
        Pieces that were put in order.
    """

    years: int
    value: float
    chance: float
    blocks: float
    reach: float
    pieces: int


def contrast(
    outcome: pd.Series,
    measures: Sequence[tuple[pd.Series, float]],
    *,
    cuts: Iterable[int] = (),
    draws: int = 20_000,
    seed: int = 1909,
) -> Contrast:
    """Compare an outcome with weighted measures in the years that all have.

    Parameters
    ----------
    outcome : Series of float
        Indexed by year.
    measures : sequence of (Series of float, float)
        Each measure, indexed by year, with its weight.
    cuts : iterable of int
        Years with which a new piece of the outcome begins.
    draws, seed : int
        How many orders are drawn, and from which seed, where the pieces are more than
        :data:`PIECES`.

    Examples
    --------
    >>> years = range(1900, 1912)
    >>> bent = pd.Series([year**2 for year in range(12)], index=years, dtype=float)
    >>> found = contrast(bent, [(bent, 1.0)], cuts=(1903, 1906, 1909))
    >>> found.value, found.pieces, round(found.blocks * 24)
    (1.0, 4, 1)
    """
    series = [outcome, *(series for series, _ in measures)]
    both = pd.concat(series, axis=1, join="inner").dropna().sort_index()
    values, weights = both.to_numpy(float), np.array([weight for _, weight in measures])
    raw, closed = rank_units(values), rank_units(close_ring(values))
    if raw is None or closed is None:
        return Contrast(len(both), np.nan, np.nan, np.nan, np.nan, 0)
    ring = closed[:, 1:] @ weights
    turned = np.array([ring @ np.roll(closed[:, 0], n) for n in range(len(both))])
    weighed = raw[:, 1:] @ weights
    pieces = _pieces(raw[:, 0], both.index, cuts)
    ordered = np.array([weighed @ order for order in _orders(pieces, draws, seed)])
    value = float(round(ordered[0], 9))
    return Contrast(
        years=len(both),
        value=value,
        chance=_share(turned, abs(float(turned[0].round(9)))),
        blocks=_share(ordered, value),
        reach=float(np.quantile(np.abs(turned).round(9), 0.95)),
        pieces=len(pieces),
    )


def detrend(series: pd.Series) -> pd.Series:
    """Return a yearly series less its straight line of least squares in time.

    Examples
    --------
    >>> detrend(pd.Series([1.0, 3.0, 5.0], index=[1900, 1901, 1902])).abs().round(9).tolist()
    [0.0, 0.0, 0.0]
    """
    known = series.dropna().astype(float)
    if len(known) < 2:
        return known * 0
    years = known.index.to_numpy(float)
    slope, level = np.polyfit(years - years.mean(), known.to_numpy(), 1)
    return (known - level - slope * (years - years.mean())).round(9)


def _pieces(own, years, cuts):
    """Cut the outcome at the first year of each piece that lies within the years."""
    places = {int(years.searchsorted(cut)) for cut in cuts}
    return np.split(own, sorted(place for place in places if 0 < place < len(own)))


def _orders(pieces, draws, seed) -> Iterator[np.ndarray]:
    """Yield the outcome with its pieces in every order, the true one first, or in drawn ones."""
    if len(pieces) <= PIECES:
        orders: Iterable = itertools.permutations(range(len(pieces)))
    else:
        rng = np.random.default_rng(seed)
        drawn = (rng.permutation(len(pieces)) for _ in range(draws))
        orders = itertools.chain([range(len(pieces))], drawn)
    return (np.concatenate([pieces[n] for n in order]) for order in orders)


def _share(found, value):
    """Return the share of values that are at least as far from 0."""
    return float((np.abs(found).round(9) >= abs(value)).mean())
