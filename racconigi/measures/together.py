"""How often friendship and hostility meet in one period, and how often they would by chance."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from racconigi.measures.scoring import read_periods


class Together(NamedTuple):
    """How many periods hold both kinds of act.

    Attributes
    ----------
    periods : int
        Periods that hold an act.
    observed : int
        Of these, periods with a friendly and a hostile one.
    expected, low, high : float
        The same on average, and in 95 of 100 draws, if the same acts were friendly and hostile in
        a random order.
    chance : float
        The share of draws at least as far from the expected number as what was observed.
    """

    periods: int
    observed: int
    expected: float
    low: float
    high: float
    chance: float


def together(
    events: pd.DataFrame, friendly: pd.Series, *, by: str, draws: int = 10_000, seed: int = 1909
) -> Together:
    """Count the periods with both kinds, and deal the kinds out at random over the same acts.

    Source: Fisher (1935), The Design of Experiments, section 21 (test by permutation); the share of
    draws counts the observed order as one of them.

    Parameters
    ----------
    events : DataFrame
        The column named by ``by``.
    friendly : Series of bool
        Whether each act is friendly rather than hostile, indexed like ``events``.
    by : str
        The column that names the period.
    draws : int
        Number of random orders.
    seed : int
        Seed of the random generator.

    Raises
    ------
    ValueError
        If an event has no period.

    Examples
    --------
    >>> acts = pd.DataFrame({"year": [1900] * 4 + [1901] * 4})
    >>> found = together(acts, pd.Series([True] * 4 + [False] * 4), by="year", draws=1000)
    >>> found.periods, found.observed, found.expected > 1.9
    (2, 0, True)
    """
    place, _ = pd.factorize(read_periods(events, by), sort=True)
    order = np.lexsort((friendly.to_numpy(), place))  # the order of rows says nothing
    place, kinds = place[order], friendly.to_numpy()[order]
    size = place.max() + 1 if len(place) else 0
    total = np.bincount(place, minlength=size)

    def both(dealt):
        up = np.bincount(place, weights=dealt, minlength=size)
        return int(((up > 0) & (up < total)).sum())

    observed = both(kinds)
    rng = np.random.default_rng(seed)
    dealt = np.array([both(rng.permutation(kinds)) for _ in range(draws)])
    expected = dealt.mean()
    far = (np.abs(dealt - expected) >= abs(observed - expected) - 1e-9).sum()
    low, high = np.quantile(dealt, [0.025, 0.975])
    return Together(int(size), observed, float(expected), low, high, (far + 1) / (draws + 1))
