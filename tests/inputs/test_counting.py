"""Rows that are alike are counted: pandas and DuckDB alike, for any table."""

import duckdb
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from racconigi.inputs.counting import Pair, counted

DATES = ["1909-10-24", "1909-10-02", "1909-10-30", "19091024", "1909", "1909-02-29", "1908-02-29",
         "1909-10", "24.10.1909", "1909-13-01", "19091324", "", "1909-10-24T12:00"]  # fmt: skip
ROWS = st.lists(
    st.tuples(
        st.sampled_from(DATES),
        st.sampled_from(["010", "10", "", "x"]),
        st.sampled_from(["A", "B", "C", ""]),
        st.sampled_from(["A", "B", "C", ""]),
    ),
    max_size=40,
)
COLUMNS = ["date", "code", "initiator", "target"]


def frame(rows):
    told = pd.DataFrame(rows, columns=COLUMNS, dtype="str")
    return told.assign(line=pd.Series(range(2, len(told) + 2), dtype="int64"))


@given(rows=ROWS, pair=st.sampled_from([None, Pair("A", "B")]))
def test_two_engines_count_alike(rows, pair):
    events = frame(rows)
    by_pandas = counted(events, ["date", "code"], sides=True, pair=pair)
    with duckdb.connect() as connection:
        connection.register("events", events)
        lazy = connection.sql("SELECT * FROM events")
        by_duckdb = counted(lazy, ["date", "code"], sides=True, pair=pair)
    assert (
        by_pandas.astype(object).to_numpy().tolist() == by_duckdb.astype(object).to_numpy().tolist()
    )
    assert by_pandas["n"].sum() == len(rows)


@given(rows=ROWS)
def test_a_date_is_counted_by_its_month_only_where_every_such_month_has_the_day(rows):
    months = set(counted(frame(rows), ["date"])["date"]) - {date for date, *_ in rows}
    assert months <= {"1909-10"}


def test_sides_of_a_pair():
    rows = [("1909", "x", a, b) for a, b in ["AB", "BA", "AA", "AC", "CC"]]
    rows += [("1909", "x", "A", ""), ("1909", "x", "", "")]
    found = counted(frame(rows), ["date"], sides=True, pair=Pair("A", "B"))
    assert dict(zip(found["side"], found["n"], strict=True)) == {
        "back": 1, "forth": 1, "nameless": 2, "other": 1, "own": 2,
    }  # fmt: skip
    assert found.loc[found["side"] == "own", "first"].item() == 4


def test_no_rows_are_an_empty_table():
    assert counted(frame([]), ["date"], sides=True).empty
