"""Shares of events, with intervals that stay between 0 and 1."""

import numpy as np
import pandas as pd

from racconigi.measures.scoring import read_periods
from racconigi.measures.sums import Z95


def shares(events: pd.DataFrame, flag: pd.Series, *, by: str) -> pd.DataFrame:
    """Return the share of flagged events in each period, with Wilson's 95 percent interval.

    Source: Wilson (1927), Journal of the American Statistical Association 22(158): 209-212.

    Parameters
    ----------
    events : DataFrame
        The column named by ``by``.
    flag : Series of bool
        Whether each event counts, indexed like ``events``.
    by : str
        The column that names the period.

    Returns
    -------
    DataFrame
        ``period``, ``n``, ``flagged``, ``share``, ``low``, ``high``. Empty for no events.

    Raises
    ------
    ValueError
        If an event has no period, or the flag is not known for every event.

    Examples
    --------
    >>> events = pd.DataFrame({"decade": [1880] * 4})
    >>> shares(events, pd.Series([True, True, False, False]), by="decade").round(2).values.tolist()
    [[1880.0, 4.0, 2.0, 0.5, 0.15, 0.85]]
    """
    period = read_periods(events, by)
    if not flag.index.equals(events.index) or flag.isna().any():
        raise ValueError("A share needs one flag, true or false, for each event.")
    counted = flag.astype(int).groupby(period).agg(n="size", flagged="sum")
    n, share = counted["n"], counted["flagged"] / counted["n"]
    middle = (share + Z95**2 / (2 * n)) / (1 + Z95**2 / n)
    half = Z95 * np.sqrt(share * (1 - share) / n + Z95**2 / (4 * n**2)) / (1 + Z95**2 / n)
    table = counted.assign(share=share, low=middle - half, high=middle + half)
    return table.rename_axis("period").reset_index()
