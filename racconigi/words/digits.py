"""Every digit of a text: part of a date that something bears out, a declared figure, or a slip.

A sentence states numbers of three kinds: those computed from the tables, which are fields such as
``{acts}``; dates; and figures that a source gives. What is none of these has no business there.
"""

import calendar
import re
from collections.abc import Iterable, Iterator

_MONTHS = list(calendar.month_name)
_MONTH = "|".join(_MONTHS[1:])
_FIELD = re.compile(r"\{\w+?(?:_(\d{4}))?\}")
_AND = r"(?:, and |, | and | to |[-–])"
#: How a text writes time, from the most exact on: days of a month, months, years, a decade.
_MENTION = re.compile(
    rf"\b(?P<days>\d\d?(?:{_AND}\d\d?)*) (?P<month>{_MONTH})\b(?: (?P<year>\d{{4}})\b)?"
    rf"|\b(?P<months>(?:{_MONTH})(?:{_AND}(?:{_MONTH}))*) (?P<of>\d{{4}})\b"
    r"|\b(?P<first>\d{4})[-–](?P<last>\d{4}|\d\d)\b"
    r"|\b(?P<decade>\d{3})0s\b"
    r"|\b(?P<alone>\d{4})\b"
    r"|(?P<other>\d[\w.,%]*)"
)


def undeclared_digits(
    text: str, *, dates: Iterable[str] = (), figures: Iterable[str] = ()
) -> list[str]:
    """Return what a text says in digits without anything to bear it out.

    Parameters
    ----------
    text : str
        An English text, in which computed numbers are fields such as ``{acts}``. A field whose
        name ends in a year, such as ``{imports_1934}``, bears out that year too.
    dates : iterable of str
        Dates of any precision that the text may state, whole or in part: 1909-10-24 bears out "24
        October 1909", "October 1909", "24 October", "1909" and "the 1900s".
    figures : iterable of str
        What the text may state as it stands, such as ``"229,000"`` or ``"article 29"``.

    Returns
    -------
    list of str
        Dates and figures in the order of the text; empty where all is borne out.

    Examples
    --------
    >>> undeclared_digits("Signed on 24 October 1909.", dates=["1909-10-24"])
    []
    >>> undeclared_digits("In 1950 there were 99 events; {acts} of them count.")
    ['1950', '99']
    >>> undeclared_digits("Imports were {imports_1934} millions in 1934, 15 in 1935.")
    ['15', '1935']
    """
    bare = _FIELD.sub("", text)
    for figure in sorted(figures, key=len, reverse=True):
        bare = re.sub(rf"(?<![\d.,]){re.escape(figure)}(?!\d|[.,]\d)", "", bare)
    known = {date for date in (*dates, *_FIELD.findall(text)) if date}
    return [
        said
        for said, pattern in _said(bare)
        if pattern is None or not any(re.match(pattern, date) for date in known)
    ]


def dates_in(text: str, *, year: str | None = None) -> list[str]:
    """Return the dates that a text states, as dates of known precision.

    Parameters
    ----------
    text : str
        An English text.
    year : str, optional
        The year of the days that it states without one; by default these are left out.

    Examples
    --------
    >>> dates_in("Renewed on 2 and 5 May 1912, in force from October 1913 to 1915.")
    ['1912-05-02', '1912-05-05', '1913-10', '1915']
    >>> dates_in("He spoke on 31 March.", year="1944")
    ['1944-03-31']
    """
    stated = (pattern.replace("....", year or "....") for _, pattern in _said(text) if pattern)
    return [date for date in stated if re.fullmatch(r"\d{4}(-\d\d){0,2}", date)]


def _said(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield what a text says in digits, each with the beginning of the dates that bear it out."""
    for mention in _MENTION.finditer(text):
        found = mention.groupdict()
        if found["days"]:
            number, year = _MONTHS.index(found["month"]), found["year"]
            for day in re.findall(r"\d+", found["days"]):
                said = " ".join(filter(None, (day, found["month"], year)))
                yield said, f"{year or '....'}-{number:02}-{int(day):02}"
        elif found["months"]:
            for month in re.findall(_MONTH, found["months"]):
                yield f"{month} {found['of']}", f"{found['of']}-{_MONTHS.index(month):02}"
        elif found["first"]:
            last = found["first"][: -len(found["last"])] + found["last"]
            yield from ((year, year) for year in (found["first"], last))
        elif found["decade"]:
            yield f"{found['decade']}0s", found["decade"]
        elif found["alone"]:
            yield found["alone"], found["alone"]
        else:
            yield found["other"].rstrip(".,"), None
