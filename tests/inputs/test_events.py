"""A researcher's own events: counted, whichever way they are read, and refused by line."""

import gzip

import pandas as pd
import pytest

from racconigi.inputs import events as reading
from racconigi.inputs.counting import Pair
from racconigi.inputs.events import Asked, directions, each_once, read_events
from tests.inputs.small import events, faults

HEADER = "date,event_type,initiator,target"


@pytest.fixture(params=["by line", "at once"])
def any_way(request, monkeypatch):
    """Read files by line and by DuckDB."""
    monkeypatch.setattr(reading, "LARGE", 10**9 if request.param == "by line" else 0)


def counts(found):
    return {row["year"]: row["n"] for row in found.rows}


def told(found, role):
    return [row[role] for row in found.rows]


@pytest.mark.usefixtures("any_way")
def test_events_are_counted_either_way(table):
    path = table(f"{HEADER}\n1909-10-24,visit,ITA,RUS\n19091002,visit,ITA,RUS\n1910,visit,A,B\n")
    found = events(path)
    assert counts(found) == {1909: 2, 1910: 1}
    assert (found.layout, found.repeated) == ("plain", 0)


@pytest.mark.usefixtures("any_way")
def test_rows_that_repeat_are_counted_either_way(table):
    assert events(table(f"{HEADER},id\n" + "1909,visit,A,B,1\n" * 3 + "1909,visit,A,B,2\n")
                  ).repeated == 2  # fmt: skip


@pytest.mark.usefixtures("any_way")
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_blank_lines_marks_and_separators_do_no_harm(table, separator):
    lines = ["", f"\ufeff{HEADER}"[1:], "1909,visit,ITA,RUS", "", '1910,"visit","I ""T"" A",RUS']
    path = table("\r\n".join(lines).replace(",", separator))
    assert counts(events(path)) == {1909: 1, 1910: 1}


@pytest.mark.usefixtures("any_way")
@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("1909-02-30,visit,A,B", (3, "date", "1909-02-30", "no calendar has this day")),
        ("1909,duel,A,B", (3, "event_type", "duel", "must be one of the 3 event types")),
        ("1909,visit,ita,B", (3, "initiator", "ita", "is also written ITA")),
        ("1909,visit,A", (3, "", "3 cells", "the header has 4")),
        ('1909,"visit,A,B', (3, "", "", "not a CSV table: unexpected end of data")),
    ],
)
def test_a_fault_has_its_line_either_way(table, row, fault):
    path = table(f"{HEADER}\n1909,visit,ITA,RUS\n{row}\n")
    assert faults(events, path) == [fault]


@pytest.mark.usefixtures("any_way")
def test_a_packed_file_is_read_either_way(table):
    content = f"{HEADER}\n1909,visit,ITA,RUS\n".encode()
    assert counts(events(table(gzip.compress(content), "t.csv.gz"))) == {1909: 1}


def test_parquet_is_read_like_csv(tmp_path):
    frame = pd.DataFrame({"Date": pd.to_datetime(["1909-10-24", "1910-01-02"]),
                          "Event Type": ["visit", "protest"], "n": [1, 2]})  # fmt: skip
    frame.to_parquet(tmp_path / "e.parquet")
    assert counts(events(tmp_path / "e.parquet")) == {1909: 1, 1910: 1}


def test_a_fault_in_parquet_is_named(tmp_path):
    pd.DataFrame({"date": ["1909", "1909"], "event_type": ["visit", "duel"]}).to_parquet(
        tmp_path / "e.parquet"
    )
    assert faults(events, tmp_path / "e.parquet")[0][:3] == (2, "event_type", "duel")
    (tmp_path / "bad.parquet").write_text("date,event_type")
    assert "not a Parquet file" in faults(events, tmp_path / "bad.parquet")[0][3]


def test_several_files_are_one(table):
    one = table(f"{HEADER}\n1909,visit,ITA,RUS\n", "1.csv")
    other = table(f"{HEADER}\n1909,visit,ITA,RUS\n", "2.csv")
    turned = table("event_type,date\nvisit,1911\n", "3.csv")
    asked = Asked(code=reading.anything())
    assert read_events([one, other], asked).repeated == 1
    assert sum(told(read_events([one, other, turned], asked), "n")) == 3
    assert list(each_once([one.parent / "*.csv"])) == [one, other, turned]
    assert list(each_once([one.parent / "x*.csv"])) == [one.parent / "x*.csv"]


def test_columns_may_have_any_names(table):
    path = table("Datum;Stärke\n24.10.1909;-3,5\n")
    asked = Asked(value="weight", columns={"date": "Datum", "weight": "stärke"})
    assert told(read_events([path], asked), "weight") == [-3.5]
    asked = Asked(value="weight", columns={"date": "Tag", "weight": "Stärke"})
    found = faults(read_events, [path], asked)
    assert found[0][:2] == (1, "Tag")
    assert "--date" in found[-1][3]


def test_a_pair_needs_both_states_and_reads_joint(table):
    found = faults(events, table("date,event_type\n1909,visit\n"), pair=Pair("A", "B"))
    assert [fault[1] for fault in found[:2]] == ["initiator", "target"]
    both = events(table(f"{HEADER},joint\n1909,visit,A,B,Yes\n1909,visit,A,B,0\n"),
                  pair=Pair("A", "B"))  # fmt: skip
    assert sorted(told(both, "joint")) == [False, True]
    unclear = table(f"{HEADER},joint\n1909,visit,A,B,\n")
    assert faults(events, unclear, pair=Pair("A", "B"))[0][:2] == (2, "joint")


@pytest.mark.parametrize(("column", "value"), [("scope", "bilateral"), ("confidence", "0.9")])
def test_a_column_named_like_the_ledgers_must_hold_its_words(table, column, value):
    path = table(f"date,event_type,{column}\n1909,visit,{value}\n")
    ((line, where, found, rule),) = faults(events, path)
    assert (line, where, found) == (2, column, value)
    assert rule.endswith("as in the ledger; give a column of another kind another name")


def test_the_directions_of_a_file_are_told_the_most_frequent_first(table):
    path = table(f"{HEADER}\n" + "1909,visit,B,A\n" * 2 + "1909,visit,A,B\n1909,visit,,A\n")
    assert directions([path], Asked(pair=Pair("X", "Y"))) == ["B-A", "A-B"]


def test_no_rows_are_an_empty_table(table):
    assert events(table(HEADER + "\n"), pair=Pair("A", "B")).rows == []
