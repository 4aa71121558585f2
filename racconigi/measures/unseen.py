"""How many acts were never found, as far as the found ones tell.

An act that several sources name would hardly be missed; one that a single source names might have
been. Chao's estimator is a lower bound for the number of all acts, from how many were named once
and how many twice.

Source: Chao (1987), Biometrics 43(4): 783-791; the interval after Chao (1989), Biometrics 45(2):
427-438.
"""

from typing import NamedTuple

import numpy as np
import pandas as pd

from racconigi.measures.sums import Z95


class Unseen(NamedTuple):
    """How many acts there were at least.

    Attributes
    ----------
    found, once, twice : int
        Acts found, and of these the ones that one source names, and two.
    estimated, low, high : float
        The number of all acts, found or not, with its 95 percent interval.
    """

    found: int
    once: int
    twice: int
    estimated: float
    low: float
    high: float


def unseen(named: pd.Series) -> Unseen:
    """Estimate the number of all acts from how many sources name each one found.

    With ``f1`` acts named once and ``f2`` twice, at least ``f1 (f1 - 1) / (2 (f2 + 1))`` were not
    found (the bias-corrected form). The bound holds if sources name acts independently; those
    that copy each other make it too low.

    Parameters
    ----------
    named : Series of int
        For each act the number of sources that name it, at least 1.

    Raises
    ------
    ValueError
        If an act is named by no source.

    Examples
    --------
    >>> unseen(pd.Series([1, 1, 1, 1, 2, 2, 5])).estimated
    9.0
    """
    counts = named.to_numpy(int)
    if (counts < 1).any():
        raise ValueError("An act that no source names was not found.")
    found, once, twice = len(counts), int((counts == 1).sum()), int((counts == 2).sum())
    missing = once * (once - 1) / (2 * (twice + 1))
    if missing == 0:
        return Unseen(found, once, twice, float(found), float(found), float(found))
    pairs = twice + 1
    spread = (
        missing
        + once * (2 * once - 1) ** 2 / (4 * pairs**2)
        + once**2 * twice * (once - 1) ** 2 / (4 * pairs**4)
        - (once**4 / (4 * (found + missing)) if twice == 0 else 0)
    )
    factor = np.exp(Z95 * np.sqrt(np.log1p(spread / missing**2)))
    bounds = found + missing / factor, found + missing * factor
    return Unseen(found, once, twice, found + missing, *map(float, bounds))
