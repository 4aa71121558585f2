"""Time as the book tells it: spells turned into years, years into decades, eras and names."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeVar

from racconigi.dates import decimal_year, first_day, last_day

if TYPE_CHECKING:
    import pandas as pd

Years = TypeVar("Years", int, "pd.Series")

#: The years that the project covers. Nothing else in the project knows where time begins or ends.
FIRST, LAST = 1853, 2026

#: First years of its decades, in order.
DECADES = range(FIRST // 10 * 10, LAST + 1, 10)

#: The first year after the decade axis.
END = DECADES[-1] + 10


def decade(years: Years) -> Years:
    """Return the first year of each year's decade (1900 for 1900-1909).

    Parameters
    ----------
    years : int or Series of int
        Years of the common era.

    Examples
    --------
    >>> decade(1909)
    1900
    """
    return years // 10 * 10


def years_in_force(
    spells: pd.DataFrame, *, start: str, end: str, first: int, last: int
) -> pd.DataFrame:
    """Turn spells into one row a year, for every year a spell held on any day.

    Parameters
    ----------
    spells : DataFrame
        One spell a row; other columns are carried along.
    start, end : str
        Columns with the first and last date. A spell without an end still holds; one without
        a start never began and gives no year.
    first, last : int
        The years to keep, both included.

    Returns
    -------
    DataFrame
        ``spells`` without ``start`` and ``end``, with a column ``year`` in front; rows are
        numbered anew. Empty where no spell held in those years.

    Examples
    --------
    >>> import pandas as pd
    >>> spells = pd.DataFrame({"state": ["ITA"], "joined": ["1882-05-20"], "left": ["1884-01"]})
    >>> years_in_force(spells, start="joined", end="left", first=1853, last=1914).year.tolist()
    [1882, 1883, 1884]
    """
    import pandas as pd

    begun = spells[spells[start].notna()]
    ends = begun[end].astype(object).where(begun[end].notna(), str(last))
    years = [
        list(range(max(first, int(a[:4])), min(last, int(b[:4])) + 1))
        for a, b in zip(begun[start], ends, strict=True)
    ]
    held = pd.Series(years, index=begun.index, dtype=object)
    rows = begun.drop(columns=[start, end]).assign(year=held).explode("year")
    rows = rows[rows["year"].notna()]
    rows.insert(0, "year", rows.pop("year").astype(int))
    return rows.reset_index(drop=True)


def european_system(states: pd.DataFrame, first: int = FIRST, last: int = LAST) -> pd.DataFrame:
    """Return the members of the European system in each year, the United States among them.

    Parameters
    ----------
    states : DataFrame
        The table ``states``: ``state``, ``since``, ``until`` and ``in_system``.
    first, last : int
        The years to cover, both included.

    Returns
    -------
    DataFrame
        ``year``, ``state``, each once, sorted; a state whose name changes in a year counts once.

    Examples
    --------
    >>> import pandas as pd
    >>> states = pd.DataFrame({"state": ["AUH", "AUT", "CHN"], "since": ["1867", "1918", "1800"],
    ...                        "until": ["1918", None, None], "in_system": [True, True, False]})
    >>> european_system(states, 1917, 1919).values.tolist()
    [[1917, 'AUH'], [1918, 'AUH'], [1918, 'AUT'], [1919, 'AUT']]
    """
    inside = states.loc[states["in_system"], ["state", "since", "until"]]
    system = years_in_force(inside, start="since", end="until", first=first, last=last)
    return system.drop_duplicates().sort_values(["year", "state"], ignore_index=True)


def era_of(dates: pd.Series, eras: pd.DataFrame) -> pd.Series:
    """Return the era of each date: the last one begun by the first day the date can mean.

    Parameters
    ----------
    dates : Series of str
        Dates of any precision.
    eras : DataFrame
        Columns ``era`` and ``start``, in any order.

    Returns
    -------
    Series of str
        Named ``era``, indexed like ``dates``. Empty for no dates.

    Raises
    ------
    ValueError
        If a date lies before the first era, or there is none.

    Examples
    --------
    >>> import pandas as pd
    >>> eras = pd.DataFrame({"era": ["unification", "alliance"], "start": ["1853", "1870-09-20"]})
    >>> era_of(pd.Series(["1870-09", "1871"]), eras).tolist()
    ['unification', 'alliance']
    """
    ordered = eras.assign(day=eras["start"].map(first_day)).sort_values("day")
    days = dates.map(first_day)
    begun = ordered["day"].searchsorted(days, side="right")
    if (begun == 0).any():
        raise ValueError(f"{dates.iloc[int(begun.argmin())]} lies before the first era.")
    return ordered["era"].iloc[begun - 1].set_axis(dates.index).rename("era")


def polity_on(states: pd.DataFrame, state: str, date: str) -> pd.Series:
    """Return the row of ``states`` for the name that a state bore on a date.

    Parameters
    ----------
    states : DataFrame
        The table ``states``: ``state``, ``since``, ``until`` (dates; empty while it lasts).
    state : str
        The state.
    date : str
        A date of any precision, taken by its first day.

    Raises
    ------
    KeyError
        If the state did not exist on that date.
    """
    import pandas as pd

    day = first_day(date)
    for _, row in states[states["state"] == state].iterrows():
        until = last_day(row["until"]) if pd.notna(row["until"]) else datetime.date.max
        if first_day(row["since"]) <= day <= until:
            return row
    raise KeyError(f"{state} had no name on {date}.")


def spans(rows: pd.DataFrame, *, start: str, end: str | None, last: int) -> pd.DataFrame:
    """Return rows with ``start`` and ``end`` as decimal years, for ribbons along a time axis.

    Parameters
    ----------
    rows : DataFrame
        One span a row, in order of time.
    start : str
        Column of first dates.
    end : str or None
        Column of last dates (empty while it lasts); None when each lasts until the next begins.
    last : int
        The first year after the axis, at which an open span is cut.

    Returns
    -------
    DataFrame
        The rows with decimal years for dates: the middle of the first and of the last day.

    Raises
    ------
    ValueError
        If each span lasts until the next begins and the rows are not in order of time.

    Examples
    --------
    >>> import pandas as pd
    >>> eras = pd.DataFrame({"era": ["a", "b"], "begins": ["1853", "1870-09-20"]})
    >>> spans(eras, start="begins", end=None, last=1900)[["start", "end"]].round(1).values.tolist()
    [[1853.0, 1870.7], [1870.7, 1900.0]]
    """
    import pandas as pd

    begins = decimal_year(rows[start].map(lambda date: first_day(date).isoformat()))
    if end is None:
        if not begins.is_monotonic_increasing:
            raise ValueError("Spans that last until the next begins are given in order of time.")
        ends = begins.shift(-1)
    else:
        known = rows[end].notna().to_numpy()
        last_days = rows[end][known].map(lambda date: last_day(date).isoformat())
        ends = pd.Series(float(last), index=rows.index)
        ends[known] = decimal_year(last_days).to_numpy()
    return rows.drop(columns=[c for c in (start, end) if c]).assign(
        start=begins.round(3), end=ends.fillna(last).round(3)
    )


def names_by_decade(states: pd.DataFrame, *, first: int, last: int) -> pd.DataFrame:
    """Return what each state was called in each decade: its first name that held in it.

    Parameters
    ----------
    states : DataFrame
        The table ``states``, in order of time within each state.
    first, last : int
        The years to cover, both included.

    Returns
    -------
    DataFrame
        ``decade``, ``state`` and the columns of the name's row.
    """
    yearly = years_in_force(states, start="since", end="until", first=first, last=last)
    yearly.insert(0, "decade", decade(yearly["year"]))
    return yearly.drop_duplicates(["decade", "state"]).drop(columns="year").reset_index(drop=True)
