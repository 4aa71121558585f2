"""Dates of known precision: what a date can mean, and where it lies on an axis.

A date is written as precisely as its source allows: ``1909-10-24``, ``1909-10`` or ``1909``
(ISO 8601 reduced precision). Nothing here guesses a day that a source does not give.
"""

import calendar
import datetime
import re

import pandas as pd

#: The day, as a whole number (19120701), on which ends what has not ended.
FOREVER = 99991231
PRECISIONS = {4: "year", 7: "month", 10: "day"}
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def precision(date: str) -> str:
    """Return ``"day"``, ``"month"`` or ``"year"``: how precisely a date is known.

    Raises
    ------
    ValueError
        If the text is not a date, or names a day that no calendar has.

    Examples
    --------
    >>> precision("1909-10")
    'month'
    >>> precision("1909-13-24")
    Traceback (most recent call last):
    ValueError: no calendar has this day
    """
    if not _DATE.fullmatch(date):
        raise ValueError("dates are written 1909-10-24, 1909-10 or 1909")
    try:
        datetime.date.fromisoformat((date + "-01-01")[:10])
    except ValueError:
        raise ValueError("no calendar has this day") from None
    return PRECISIONS[len(date)]


def first_day(date: str) -> datetime.date:
    """Return the first day that a date of any precision can mean.

    Examples
    --------
    >>> first_day("1909-10")
    datetime.date(1909, 10, 1)
    """
    precision(date)
    return datetime.date.fromisoformat((date + "-01-01")[:10])


def last_day(date: str) -> datetime.date:
    """Return the last day that a date of any precision can mean.

    Examples
    --------
    >>> last_day("1904-02"), last_day("1904")
    (datetime.date(1904, 2, 29), datetime.date(1904, 12, 31))
    """
    known = precision(date)
    first = first_day(date)
    if known == "day":
        return first
    month = 12 if known == "year" else first.month
    return datetime.date(first.year, month, calendar.monthrange(first.year, month)[1])


def year(dates: pd.Series) -> pd.Series:
    """Return the year of each date; the dates must be complete.

    Examples
    --------
    >>> year(pd.Series(["1909-10-24", "1915"])).tolist()
    [1909, 1915]
    """
    return dates.str[:4].astype(int).rename("year")


def decimal_year(dates: pd.Series) -> pd.Series:
    """Return each date as a decimal year, in the middle of the days that it can mean.

    Parameters
    ----------
    dates : Series of str
        Dates of any precision, none missing.

    Returns
    -------
    Series of float
        Named ``when``, indexed like ``dates``; 1909.0 is the start of the year 1909.

    Examples
    --------
    >>> decimal_year(pd.Series(["1909", "1909-01-01"])).round(2).tolist()
    [1909.5, 1909.0]
    """

    def place(date: str) -> float:
        first, last = first_day(date), last_day(date)
        length = 366 if calendar.isleap(first.year) else 365
        day = first.timetuple().tm_yday + ((last - first).days + 1) / 2 - 1
        return first.year + day / length

    return dates.map(place).astype(float).rename("when")
