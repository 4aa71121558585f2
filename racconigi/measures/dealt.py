"""Whether marked acts fall to a part of the acts more often than if they had been dealt at random.

In each period ``n`` acts, ``k`` of them marked, are dealt to a part of ``m`` acts and the rest. The
number that falls to the part is hypergeometric, ``P(x) = C(k, x) C(n-k, m-x) / C(n, m)``; over
several periods it is the sum of one such number a period, whose distribution is their convolution.

Source: Fisher (1935), The Design of Experiments, section 21; for several periods Mantel and
Haenszel (1959), Journal of the National Cancer Institute 22(4): 719-748 (here exact).
"""

import functools

import numpy as np
import pandas as pd
from scipy import stats

from racconigi.measures.scoring import read_periods
from racconigi.measures.shifts import adjust

COLUMNS = ["period", "part", "marked", "rest", "rest_marked", "expected", "low", "high",
           "chance", "beyond", "adjusted"]  # fmt: skip
#: Between these lie 95 of 100 deals, and at or below this chance an outcome is beyond them.
BOUNDS, LEVEL = (0.025, 0.975), 0.05


def dealt(acts: pd.DataFrame, part: pd.Series, marked: pd.Series, *, by: str) -> pd.DataFrame:
    """Return for each period, and for all, how many marked acts a part has, beside chance.

    Parameters
    ----------
    acts : DataFrame
        The column named by ``by``.
    part, marked : Series of bool
        Whether each act belongs to the part, and whether it is marked; indexed like ``acts``.
    by : str
        The column that names the period.

    Returns
    -------
    DataFrame
        ``period`` (missing in the last row, which is of all periods together); ``part`` and
        ``rest``, acts; ``marked`` and ``rest_marked``, of these marked; ``expected``, ``low`` and
        ``high``: the marked ones in the part on average and in 95 of 100 deals within the periods;
        ``chance``, of a number no more likely than the observed one; ``beyond``, how often a deal
        at random has a chance of :data:`LEVEL` or less (0 where no outcome could have one);
        ``adjusted``, ``chance`` after Holm over the periods in which more than one outcome was
        possible, missing elsewhere and in the last row.

    Raises
    ------
    ValueError
        If an act has no period, or it is not known of every act whether it is of the part, or
        marked.

    Examples
    --------
    >>> acts = pd.DataFrame({"year": [1900] * 6})
    >>> flags = pd.Series([True, True, True, False, False, False])
    >>> found = dealt(acts, flags, flags, by="year")[["expected", "low", "high", "chance"]]
    >>> found.round(6).values.tolist()
    [[1.5, 0.0, 3.0, 0.1], [1.5, 0.0, 3.0, 0.1]]
    """
    period = read_periods(acts, by)
    for flag in (part, marked):
        if not flag.index.equals(acts.index) or flag.isna().any():
            raise ValueError("A deal needs to know of each act if it is of the part, and marked.")
    part, marked = part.astype(bool), marked.astype(bool)
    flags = {"part": part, "marked": part & marked, "rest": ~part, "rest_marked": ~part & marked}
    counted = pd.DataFrame(flags).astype(int).groupby(period).sum()
    spread = [_spread(row) for row in counted.itertuples()]
    if not spread:
        return pd.DataFrame(columns=COLUMNS)
    whole = pd.DataFrame(counted.sum()).T.set_index(pd.Index([pd.NA]))
    rows = [*counted.itertuples(), *whole.itertuples()]
    spreads = [*spread, functools.reduce(_together, spread)]
    found = [_judge(row, *one) for row, one in zip(rows, spreads, strict=True)]
    judged = pd.DataFrame(found, columns=COLUMNS[5:10])
    table = pd.concat([counted, whole]).rename_axis("period").reset_index().join(judged)
    several = [len(chances) > 1 for _, chances in spread] + [False]
    return table.assign(adjusted=adjust(table["chance"].where(several)))[COLUMNS]


def _spread(row):
    """Return the least number of marked acts that a part can have, and the chance of each."""
    n, k = row.part + row.rest, row.marked + row.rest_marked
    low, high = max(0, row.part - (n - k)), min(row.part, k)
    return low, stats.hypergeom(n, k, row.part).pmf(np.arange(low, high + 1))


def _together(one, other):
    return one[0] + other[0], np.convolve(one[1], other[1])


def _judge(row, low, chances):
    """Return what was to be expected, the bounds, the chance, and how often chance is low."""
    numbers = low + np.arange(len(chances))
    up = np.cumsum(chances)
    ends = [numbers[np.searchsorted(up, end)] for end in BOUNDS]
    as_rare = np.array([chances[chances <= own * (1 + 1e-9)].sum() for own in chances]).round(12)
    beyond = float(chances[as_rare <= LEVEL].sum())
    chance = float(as_rare[row.marked - low])
    return float(chances @ numbers), *ends, min(chance, 1.0), round(beyond, 12)
