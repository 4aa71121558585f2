"""How strong a period was: the mean weight of its years, and a running total that forgets."""

import pandas as pd

from racconigi.measures.scoring import read_periods


def intensity(events: pd.DataFrame, *, by: str) -> pd.DataFrame:
    """Return the mean weight of each period, shrunk to the long-run mean where years are few.

    The mean is taken within years, then over the years that have events, so that a year full of
    reports counts once. It is shrunk by ``lambda = n / (n + sigma^2 / tau^2)``, n the number of
    observed years, ``sigma^2`` the pooled variance of yearly means within periods, ``tau^2`` the
    variance between periods (method of moments, not below 0).

    Parameters
    ----------
    events : DataFrame
        ``year``, ``weight`` and the column named by ``by``.
    by : str
        The column that names the period.

    Returns
    -------
    DataFrame
        ``period``, ``years`` (observed), ``raw``, ``shrinkage`` (lambda, 0 to 1) and
        ``intensity``, both in units of the scale. Empty for no events.

    Raises
    ------
    ValueError
        If an event has no period.

    Examples
    --------
    One observed year a decade leaves nothing to tell noise from change: no shrinkage.

    >>> events = pd.DataFrame({"decade": [1850, 1860], "year": [1855, 1862], "weight": [-8., 4.]})
    >>> intensity(events, by="decade")["intensity"].tolist()
    [-8.0, 4.0]
    """
    yearly = events.groupby([read_periods(events, by), "year"])["weight"].mean()
    grouped = yearly.groupby(level=0)
    table = pd.DataFrame({"years": grouped.size(), "raw": grouped.mean()})
    spare = table["years"].sum() - len(table)
    within = (yearly - grouped.transform("mean")).pow(2).sum() / spare if spare > 0 else 0.0
    between = 0.0
    if len(table) > 1:
        between = max(table["raw"].var() - (within / table["years"]).mean(), 0.0)
    if within == 0:
        table["shrinkage"] = 1.0
    else:
        table["shrinkage"] = table["years"] * between / (table["years"] * between + within)
    mean = yearly.mean()
    table["intensity"] = mean + table["shrinkage"] * (table["raw"] - mean)
    return table.rename_axis("period").reset_index()


def memory(sums: pd.Series, *, half_life: float) -> pd.Series:
    """Return a running total that forgets: ``x_t = 2^(-1/h) x_(t-1) + s_t``.

    Parameters
    ----------
    sums : Series
        A sum of weights a year, indexed by year; years without events may be absent.
    half_life : float
        Years after which half of an event's weight remains, above 0.

    Returns
    -------
    Series
        One value a year from the first to the last, in units of the scale. Empty for no years.

    Raises
    ------
    ValueError
        If ``half_life`` is not above 0, or a year is given twice.

    Examples
    --------
    >>> memory(pd.Series({1900: 8.0}).reindex([1900, 1902]).fillna(0), half_life=1).tolist()
    [8.0, 4.0, 2.0]
    """
    if not half_life > 0:
        raise ValueError(f"A half-life is above 0 years, not {half_life}.")
    if sums.index.has_duplicates:
        raise ValueError(f"{sums.index[sums.index.duplicated()][0]} is given twice.")
    if sums.empty:
        return sums.astype(float)
    years = pd.RangeIndex(sums.index.min(), sums.index.max() + 1, name=sums.index.name)
    kept = 2 ** (-1 / half_life)
    total, values = 0.0, []
    for value in sums.reindex(years, fill_value=0.0):
        total = kept * total + value
        values.append(total)
    return pd.Series(values, index=years, name=sums.name)
