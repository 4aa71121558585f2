"""Dates of known precision: what a date can mean, and where it lies on an axis.

A date is written as precisely as its source allows: ``1909-10-24``, ``1909-10`` or ``1909``
(ISO 8601 reduced precision). Nothing here guesses a day that a source does not give.
"""

from __future__ import annotations

import calendar
import datetime
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    >>> import pandas as pd
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
    >>> import pandas as pd
    >>> decimal_year(pd.Series(["1909", "1909-01-01"])).round(2).tolist()
    [1909.5, 1909.0]
    """

    def place(date: str) -> float:
        first, last = first_day(date), last_day(date)
        length = 366 if calendar.isleap(first.year) else 365
        day = first.timetuple().tm_yday + ((last - first).days + 1) / 2 - 1
        return first.year + day / length

    return dates.map(place).astype(float).rename("when")


_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_FIGURES = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?$")
_FORMS = "dates are written 1909-10-24, 1909-10 or 1909"


def as_written(text: str, order: str | None = None) -> str:
    """Return a date in the form of ISO 8601, from the ways in which people write it.

    Taken are ``1909-10-24`` with or without a time, ``19091024``, ``1909/10/24``, ``24.10.1909``,
    ``24/10/1909``, ``24 October 1909``, ``October 24, 1909``, ``Oct 1909`` and the reduced forms
    ``1909-10`` and ``1909``. Between points the day comes first.

    Parameters
    ----------
    text : str
        The date.
    order : str, optional
        ``dmy`` or ``mdy``: how figures between strokes are to be read.

    Raises
    ------
    ValueError
        If the text is no date, or could be two and no order is given.

    Examples
    --------
    >>> as_written("24/10/1909"), as_written("Oct 24, 1909"), as_written("19091024")
    ('1909-10-24', '1909-10-24', '1909-10-24')
    >>> as_written("3/4/1909")
    Traceback (most recent call last):
    ValueError: could be 3 April or 4 March: say which comes first, the day or the month
    """
    if _DATE.fullmatch(text):
        precision(text)
        return text
    bare = _TIME.sub("", text.strip())
    parts = _in_figures(bare, order) or _in_words(bare)
    if parts is None:
        raise ValueError(_FORMS)
    iso = "-".join([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])])
    precision(iso)
    return iso


def _in_figures(text, order):
    """Return year, month and day of a date in figures, or None."""
    if compact := _COMPACT.fullmatch(text):
        return [int(part) for part in compact.groups()]
    if _DATE.fullmatch(text):
        return [int(part) for part in text.split("-")]
    found = _FIGURES.fullmatch(text)
    if not found:
        return None
    first, mark, middle, last = found.groups()
    if len(first) == 4:
        return [int(first), int(middle), int(last)] if len(last) < 3 else None
    if len(last) != 4 or len(first) > 2:
        return None
    return [int(last), *_month_and_day(int(first), int(middle), "dmy" if mark == "." else order)]


def _month_and_day(first, second, order):
    """Tell day and month apart, where that can be told."""
    if order is None and first != second and first <= 12 and second <= 12:
        one = f"{first} {calendar.month_name[second]}"
        other = f"{second} {calendar.month_name[first]}"
        rule = "say which comes first, the day or the month"
        raise ValueError(f"could be {one} or {other}: {rule}")
    day_first = order == "dmy" if order else first > 12 or first == second
    return (second, first) if day_first else (first, second)


def _in_words(text):
    """Return year, month and day of a date whose month is a word, or None."""
    words = text.replace(",", " ").replace("-", " ").split()
    months = [n for n, word in enumerate(words) if word.lower().strip(".") in _MONTHS]
    figures = [word for n, word in enumerate(words) if n not in months]
    if len(months) != 1 or not 2 <= len(words) <= 3 or not figures[-1].isdecimal():
        return None
    month = _MONTHS[words[months[0]].lower().strip(".")]
    if len(figures[-1]) != 4:
        return None
    if len(figures) == 1:
        return [int(figures[-1]), month]
    day = re.fullmatch(r"(\d{1,2})(st|nd|rd|th)?", figures[0])
    return [int(figures[1]), month, int(day[1])] if day else None
