"""The pair in the Correlates of War code, and yearly frames with a column for each of the two."""

import pandas as pd

from racconigi.timeline import FIRST

#: Country codes; Sardinia before 1861 and the Soviet Union bear the same codes as their heirs.
ITALY, RUSSIA = 325, 365


def side_by_side(rows: pd.DataFrame, value: str) -> pd.DataFrame:
    """Put the values of the two states side by side, year by year.

    Parameters
    ----------
    rows : DataFrame
        ``ccode``, ``year`` and ``value``; other states are left out.
    value : str
        The column to spread.

    Returns
    -------
    DataFrame
        Columns ``italy`` and ``russia``, in the unit of ``value``; the index is ``year``, every
        year from 1853 (or the first known) to the last known of either. A year that is
        not given is missing.

    Examples
    --------
    >>> rows = pd.DataFrame(
    ...     {"ccode": [325, 365, 365], "year": [1900, 1900, 1902], "cinc": [0.1, 0.2, 0.3]})
    >>> side_by_side(rows, "cinc").russia.tolist()
    [0.2, nan, 0.3]
    """
    known = rows[rows["ccode"].isin([ITALY, RUSSIA]) & (rows["year"] >= FIRST)]
    wide = known.pivot(index="year", columns="ccode", values=value)
    wide = wide.reindex(columns=[ITALY, RUSSIA]).set_axis(["italy", "russia"], axis="columns")
    return every_year(wide.dropna(how="all"))


def every_year(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with every year between the first and the last; absent years are missing."""
    years = range(rows.index.min(), rows.index.max() + 1) if len(rows) else []
    return rows.reindex(pd.Index(years, name="year", dtype=int))
