"""Runs of one sign in a series, and how many there would be by chance (Wald and Wolfowitz 1940)."""

import pandas as pd


def count_runs(values: pd.Series) -> int:
    """Return the number of runs: stretches of values, in order, without a change of sign.

    Parameters
    ----------
    values : Series of float
        In order; zeros and missing values have no sign and are passed over.

    Examples
    --------
    >>> count_runs(pd.Series([2.0, 1.0, 0.0, 3.0, -1.0, 4.0]))
    3
    """
    signs = _signs(values)
    return int((signs != signs.shift()).sum())


def expected_runs(values: pd.Series) -> float:
    """Return the number of runs to expect if the same signs came in a random order.

    With ``u`` values above zero and ``d`` below it is ``1 + 2ud / (u + d)``; 0 without any.

    Examples
    --------
    >>> expected_runs(pd.Series([2.0, 1.0, 3.0, -1.0]))
    2.5
    """
    signs = _signs(values)
    up, down = int(signs.sum()), int((~signs).sum())
    return 1 + 2 * up * down / (up + down) if up + down else 0.0


def _signs(values: pd.Series) -> pd.Series:
    """Return whether each value that has a sign is above zero."""
    return values[values.notna() & (values != 0)] > 0
