"""Spells: where the relation kept one mood, cut at the years in which it turned.

Within a spell an occasion is friendly with one probability, of which nothing is known beforehand;
the occasions of one year are beta-binomial around it. The length of a spell is geometric. The
probability of every way to cut the years is then known exactly, summed by dynamic programming:
the best cut, and for every year the probability that a spell begins in it.

Source: Fearnhead (2006), Statistics and Computing 16(2): 203-213.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import special

from racconigi.measures.relation import MARGIN

#: Values of the probability that an occasion is friendly which are told apart.
_CHANCES = (np.arange(200) + 0.5) / 200


@dataclass(frozen=True)
class Spells:
    """The spells of a series of years.

    Attributes
    ----------
    best : DataFrame
        The most probable cut: ``first``, ``last``, ``friendly``, ``hostile`` (occasions),
        ``pr_friendly`` and ``pr_hostile`` (that its relation is; see
        :data:`racconigi.measures.relation.MARGIN`), ``firm`` (the probability that a spell begins
        within a year of ``first``; missing for the first of all).
    breaks : Series
        For each year but the first the probability that a spell begins in it.
    """

    best: pd.DataFrame
    breaks: pd.Series


def cut(counts: pd.DataFrame, *, length: float, rho: float) -> Spells:
    """Cut years into spells.

    Parameters
    ----------
    counts : DataFrame
        Indexed by year, without gaps: ``friendly`` and ``hostile``, numbers of occasions.
    length : float
        Years that a spell lasts on average, beforehand.
    rho : float
        Concentration of the occasions of a year, as in the model of the relation.

    Raises
    ------
    ValueError
        If there is no year, or the years have gaps.

    Examples
    --------
    >>> counts = pd.DataFrame({"friendly": [4] * 10 + [0] * 10, "hostile": [0] * 10 + [4] * 10},
    ...                       index=range(1900, 1920))
    >>> cut(counts, length=20, rho=20).best[["first", "last"]].values.tolist()
    [[1900, 1909], [1910, 1919]]
    """
    years = counts.index.to_numpy()
    if not len(years) or (np.diff(years) != 1).any():
        raise ValueError("Spells are cut from years without gaps.")
    seen = counts[["friendly", "hostile"]].to_numpy(int)
    weight = _weigh(seen, length, rho)
    starts = _best(weight)
    ends = [*(start - 1 for start in starts[1:]), len(years) - 1]
    begins = _begins(weight)
    rows = []
    for start, end in zip(starts, ends, strict=True):
        chance = _chances(seen[start : end + 1], rho)
        odds = special.logit(_CHANCES)
        near = begins[max(start - 1, 1) : start + 2].sum() if start else np.nan
        rows.append(
            {
                "first": int(years[start]),
                "last": int(years[end]),
                "friendly": int(seen[start : end + 1, 0].sum()),
                "hostile": int(seen[start : end + 1, 1].sum()),
                "pr_friendly": chance[odds > MARGIN].sum(),
                "pr_hostile": chance[odds < -MARGIN].sum(),
                "firm": min(near, 1.0),
            }
        )
    breaks = pd.Series(begins[1:], index=pd.Index(years[1:], name="year"), name="break")
    return Spells(pd.DataFrame(rows), breaks)


def _yearly(seen, rho):
    """Return the log probability of each year's occasions at each chance, less what is constant."""
    a, b = rho * _CHANCES, rho * (1 - _CHANCES)
    up, down = seen[:, :1], seen[:, 1:]
    return special.betaln(up + a, down + b) - special.betaln(a, b)


def _chances(seen, rho):
    """Return the probability of each chance within one spell."""
    found = _yearly(seen, rho).sum(axis=0)
    chance = np.exp(found - found.max())
    return chance / chance.sum()


def _weigh(seen, length, rho):
    """Return the log weight of a spell from each year to each later one; the last is cut short."""
    size = len(seen)
    sums = np.concatenate([[np.zeros(len(_CHANCES))], np.cumsum(_yearly(seen, rho), axis=0)])
    weight = np.full((size, size), -np.inf)
    stay, leave = np.log1p(-1 / length), -np.log(length)
    for start in range(size):
        ends = np.arange(start, size)
        found = special.logsumexp(sums[start + 1 :] - sums[start], axis=1) - np.log(len(_CHANCES))
        ending = np.where(ends == size - 1, 0.0, leave)
        weight[start, start:] = found + (ends - start) * stay + ending
    return weight


def _best(weight):
    """Return the places where the spells of the most probable cut begin."""
    size = len(weight)
    value, origin = np.zeros(size + 1), np.zeros(size + 1, dtype=int)
    for end in range(size):
        found = value[: end + 1] + weight[: end + 1, end]
        origin[end + 1] = found.argmax()
        value[end + 1] = found.max()
    starts, end = [], size
    while end:
        end = int(origin[end])
        starts.append(end)
    return starts[::-1]


def _begins(weight):
    """Return for each place the probability that a spell begins there."""
    size = len(weight)
    before, after = np.zeros(size + 1), np.zeros(size + 1)
    for end in range(size):
        before[end + 1] = special.logsumexp(before[: end + 1] + weight[: end + 1, end])
    for start in range(size - 1, -1, -1):
        after[start] = special.logsumexp(weight[start, start:] + after[start + 1 :])
    return np.exp(before[:-1] + after[:-1] - before[-1])
