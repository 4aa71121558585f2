"""Rows that are alike are counted: by hand, in pandas, DuckDB and Spark alike, for any table."""

import datetime
import random
from collections import Counter

import duckdb
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.inputs.counting import Pair, alike, counted, side

DATES = ["1909-10-24", "1909-10-02", "1909-10-30", "19091024", "1909", "1909-02-29", "1908-02-29",
         "1909-10", "24.10.1909", "1909-13-01", "19091324", "", "1909-10-24T12:00"]  # fmt: skip
CODES = ["010", "10", "", "x"]
ROWS = st.lists(
    st.tuples(
        st.sampled_from(DATES),
        st.sampled_from(CODES),
        st.sampled_from(["A", "B", "C", ""]),
        st.sampled_from(["A", "B", "C", ""]),
    ),
    max_size=40,
)
COLUMNS = ["date", "code", "initiator", "target"]


def frame(rows):
    return pd.DataFrame(rows, columns=COLUMNS, dtype="str")


def by_hand(rows, pair):
    """Count rows one by one; a date by its year where the calendar has the day."""
    found = Counter()
    for date, code, initiator, target in rows:
        day = date if "-" in date else f"{date[:4]}-{date[4:6]}-{date[6:]}"
        try:
            told = datetime.date.fromisoformat(day).strftime("%Y")
        except ValueError:
            told = date
        if day.endswith("-02-29"):
            told = date  # what only some years have is looked at as it is written
        found[(told, code, side(initiator, target, pair))] += 1
    return sorted((*key, n) for key, n in found.items())


@given(rows=ROWS, pair=st.sampled_from([None, Pair("A", "B")]))
def test_pandas_and_duckdb_count_as_by_hand(rows, pair):
    expected, events = by_hand(rows, pair), frame(rows)
    by_pandas = counted(events, ["date", "code"], sides=True, pair=pair)
    assert sorted(by_pandas.rows()) == expected
    with duckdb.connect() as connection:
        connection.register("events", events)
        lazy = connection.sql("SELECT * FROM events")
        assert sorted(counted(lazy, ["date", "code"], sides=True, pair=pair).rows()) == expected


def table(n):
    """Return many random rows, every date and code among them."""
    drawn = random.Random(1909)
    states = ["A", "B", "C", ""]
    return [
        (drawn.choice(DATES), drawn.choice(CODES), drawn.choice(states), drawn.choice(states))
        for _ in range(n)
    ]


@pytest.mark.parametrize("pair", [None, Pair("A", "B")])
def test_spark_counts_as_pandas_duckdb_and_by_hand(spark, tmp_path, pair):
    rows = table(5000)
    frame(rows).to_parquet(tmp_path / "rows.parquet")
    expected = by_hand(rows, pair)
    assert len(expected) > 100
    with duckdb.connect() as connection:
        for events in (
            frame(rows),
            connection.read_parquet(str(tmp_path / "rows.parquet")),
            spark.read.parquet(str(tmp_path / "rows.parquet")),
        ):
            found = counted(events, ["date", "code"], sides=True, pair=pair)
            assert sorted(found.rows()) == expected


@given(rows=ROWS)
def test_a_date_is_counted_by_its_year_only_where_every_year_has_the_day(rows):
    years = set(counted(frame(rows), ["date"])["date"]) - {date for date, *_ in rows}
    assert years <= {"1909"}


def test_sides_of_a_pair():
    rows = [("1909", "x", a, b) for a, b in ["AB", "BA", "AA", "AC", "CC"]]
    rows += [("1909", "x", "A", ""), ("1909", "x", "", "")]
    found = counted(frame(rows), ["date"], sides=True, pair=Pair("A", "B"))
    assert dict(zip(found["side"], found["n"], strict=True)) == {
        "back": 1, "forth": 1, "nameless": 2, "other": 1, "own": 2,
    }  # fmt: skip


def test_counts_of_one_key_are_one_and_their_line_is_the_first():
    assert alike([("a", 1, 9), ("b", 1, None), ("a", 2, 4)]) == [("a", 3, 4), ("b", 1, None)]


def test_no_rows_are_an_empty_table():
    assert counted(frame([]), ["date"], sides=True).is_empty()
