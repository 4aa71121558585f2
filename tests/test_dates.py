"""Dates of known precision: what they can mean, and where they lie."""

import datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.dates import as_written, decimal_year, first_day, last_day, precision, year

modern = st.dates(min_value=datetime.date(1000, 1, 1))


@pytest.mark.parametrize(
    ("text", "known"), [("1909-10-24", "day"), ("1909-10", "month"), ("1909", "year")]
)
def test_a_date_is_as_precise_as_it_is_written(text, known):
    assert precision(text) == known


@pytest.mark.parametrize("text", ["1909-13-24", "1909-02-30", "1900-02-29", "1909-00", "0000"])
def test_days_that_no_calendar_has(text):
    with pytest.raises(ValueError, match="no calendar has this day"):
        precision(text)


@pytest.mark.parametrize(
    "text", ["", "1909-1", "24.10.1909", "1909-10-24T00:00", " 1909", "1909\n", "19091024", "190"]
)
def test_other_ways_of_writing(text):
    with pytest.raises(ValueError, match="dates are written 1909-10-24, 1909-10 or 1909"):
        precision(text)


@pytest.mark.parametrize("mean", [first_day, last_day])
def test_what_is_no_date_means_no_day(mean):
    with pytest.raises(ValueError, match="no calendar has this day"):
        mean("1911-02-29")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1909-10-24", "1909-10-24", "1909-10-24"),
        ("1904-02", "1904-02-01", "1904-02-29"),
        ("1905-02", "1905-02-01", "1905-02-28"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("1909-12", "1909-12-01", "1909-12-31"),
        ("1909", "1909-01-01", "1909-12-31"),
    ],
)
def test_the_days_that_a_date_can_mean(text, first, last):
    assert first_day(text).isoformat() == first
    assert last_day(text).isoformat() == last


@given(st.dates())
def test_a_day_is_its_own_first_and_last(day):
    assert first_day(day.isoformat()) == last_day(day.isoformat()) == day


@given(st.dates())
def test_a_coarser_date_holds_the_finer(day):
    month, in_year = day.isoformat()[:7], day.isoformat()[:4]
    assert first_day(in_year) <= first_day(month) <= day
    assert day <= last_day(month) <= last_day(in_year)


def test_the_year_of_each_date_keeps_its_row():
    dates = pd.Series(["1909-10-24", "1915"], index=[7, 7])
    assert year(dates).tolist() == [1909, 1915]
    assert year(dates).index.tolist() == [7, 7]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1909", 1909 + 182.5 / 365),  # the middle of the year
        ("1904", 1904 + 183 / 366),
        ("1909-01-01", 1909 + 0.5 / 365),  # noon of the first day
        ("1909-12-31", 1909 + 364.5 / 365),
        ("1904-12-31", 1904 + 365.5 / 366),  # a leap year has 366 days
        ("1904-03-01", 1904 + 60.5 / 366),
        ("1905-03-01", 1905 + 59.5 / 365),
        ("1909-02", 1909 + (31 + 14) / 365),  # the middle of its 28 days
    ],
)
def test_a_date_lies_in_the_middle_of_the_days_it_can_mean(text, place):
    assert decimal_year(pd.Series([text]))[0] == pytest.approx(place, abs=1e-9)


@given(modern, modern)
def test_days_lie_in_the_order_of_time_and_within_their_year(one, other):
    first, second = decimal_year(pd.Series([one.isoformat(), other.isoformat()]))
    assert (first < second) == (one < other)
    assert int(first) == one.year


def test_no_dates_lie_nowhere():
    places = decimal_year(pd.Series([], dtype=str))
    assert places.empty
    assert places.dtype == float
    assert year(pd.Series([], dtype=str)).empty


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("1909-10-24T08:00:00Z", "1909-10-24"),
        ("1909-10-24 00:00:00.000", "1909-10-24"),
        ("1909/10/24", "1909-10-24"),
        ("19091024", "1909-10-24"),
        ("24.10.1909", "1909-10-24"),
        ("3.4.1909", "1909-04-03"),
        ("24/10/1909", "1909-10-24"),
        ("10/24/1909", "1909-10-24"),
        ("4/4/1909", "1909-04-04"),
        ("24 October 1909", "1909-10-24"),
        ("October 24th, 1909", "1909-10-24"),
        ("24-Oct-1909", "1909-10-24"),
        ("Sept. 1909", "1909-09"),
        ("1909-10", "1909-10"),
        ("1909", "1909"),
    ],
)
def test_dates_are_read_as_people_write_them(text, iso):
    assert as_written(text) == iso


@pytest.mark.parametrize(
    "text",
    ["", "190910", "9-10-24", "24.10.09", "24/10/09", "10/1909", "October", "24 1909",
     "the 24 October 1909", "24 October 09", "1909-10-24x", "31.2.1909", "24/13/1909"],
)  # fmt: skip
def test_what_could_be_anything_is_no_date(text):
    with pytest.raises(ValueError, match=r"dates are written|no calendar has this day"):
        as_written(text)


def test_a_date_that_could_be_two_is_refused_until_somebody_says_which():
    with pytest.raises(ValueError, match="could be 3 April or 4 March"):
        as_written("3/4/1909")
    assert as_written("3/4/1909", "dmy") == "1909-04-03"
    assert as_written("3/4/1909", "mdy") == "1909-03-04"
    with pytest.raises(ValueError, match="no calendar"):
        as_written("24/10/1909", "mdy")
