"""Every rule of the data package, broken once and caught by name."""

import csv
import json

import pytest

from racconigi.checking import check
from racconigi.faults import TableError
from racconigi.package import describe
from racconigi.tables import load, sizes


def edit(path, change):
    """Apply a change to the rows of a CSV, header first."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    change(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def set_cell(data, table, line, column, value):
    """Set one cell; ``line`` is the line of the file."""

    def change(rows):
        rows[line - 1][rows[0].index(column)] = value

    edit(data / f"{table}.csv", change)


def test_the_evidence_holds():
    assert check() == []


def test_the_copy_holds_before_it_is_broken(data):
    assert check(data) == []


BROKEN = [
    ("events", "date", "1909-13-24", "no calendar has this day"),
    ("events", "date", "24.10.1909", "dates are written"),
    ("events", "date", "", "required"),
    ("events", "date_alt", "1909-02-30", "no calendar has this day"),
    ("events", "event", "No Year", "pattern"),
    ("events", "title_ru", "", "required"),
    ("events", "initiator", "XXX", "not in states.state"),
    ("events", "initiator", "Italy", "pattern"),
    ("events", "target", "XXX", "not in states.state"),
    ("events", "joint", "maybe", "boolean"),
    ("events", "third_parties", "AUH;XXX", "'XXX' is not in states.state"),
    ("events", "third_parties", "AUH;AUH", "named twice"),
    ("events", "scope", "pair", "enum"),
    ("events", "event_type", "duel", "not found in the lookup table"),
    ("events", "arena", "moon", "enum"),
    ("events", "domain", "sport", "enum"),
    ("events", "confidence", "certain", "enum"),
    ("events", "claims", "S1", "not in claims.claim"),
    ("event_sources", "event", "nothing-1900", "not found in the lookup table"),
    ("event_sources", "source", "nobody", "not found in the lookup table"),
    ("treaties", "signed", "1882-05-32", "no calendar has this day"),
    ("treaties", "ended", "1700", "comes before signed"),
    ("treaties", "how_ended", "vanished", "enum"),
    ("treaties", "secret", "rather", "boolean"),
    ("treaties", "obligations", "friendship", "pattern"),
    ("treaties", "reach", "universal", "enum"),
    ("treaties", "atop", "12", "pattern"),
    ("treaty_members", "treaty", "nothing-1900", "not found in the lookup table"),
    ("treaty_members", "state", "XXX", "not in states.state"),
    ("treaty_members", "left", "1700", "comes before joined"),
    ("treaty_members", "how_left", "vanished", "enum"),
    ("treaty_members", "toward", "XXX", "not in states.state"),
    ("treaty_sources", "source", "nobody", "not found in the lookup table"),
    ("sources", "url", "ftp://nowhere", "pattern"),
    ("sources", "kind", "rumour", "enum"),
    ("sources", "language", "eng", "pattern"),
    ("sources", "year", "MCM", "pattern"),
    ("sources", "reliability", "", "required"),
    ("states", "cow", "three", "integer"),
    ("states", "cow", "1000", "maximum"),
    ("states", "predecessor", "atlantis", "not in states.polity"),
    ("states", "until", "1700", "comes before since"),
    ("states", "name_it", "", "required"),
    ("eras", "start", "someday", "dates are written"),
    ("event_types", "weis", "11", "maximum"),
    ("event_types", "copdab", "many", "number"),
    ("event_types", "definition", "", "required"),
]


@pytest.mark.parametrize(("table", "column", "value", "rule"), BROKEN)
def test_a_broken_rule_is_named_with_its_place(data, table, column, value, rule):
    set_cell(data, table, 3, column, value)
    faults = check(data, only=table)
    own = [f for f in faults if (f.file, f.row, f.column) == (f"{table}.csv", 3, column)]
    assert own, "\n".join(map(str, faults))
    assert any(rule in fault.rule for fault in own), own
    assert all(fault.value in (value, "None") for fault in own)


@pytest.mark.parametrize(
    "table", ["states", "eras", "event_types", "sources", "events", "treaties"]
)
def test_an_identifier_given_twice_is_named(data, table):
    edit(data / f"{table}.csv", lambda rows: rows.insert(3, list(rows[2])))
    assert any(f.row == 4 and "same" in f.rule for f in check(data, only=table))


def test_a_citation_given_twice_is_named(data):
    edit(data / "event_sources.csv", lambda rows: rows.insert(3, list(rows[2])))
    fault = check(data, only="event_sources")[0]
    assert (fault.file, fault.row, fault.column) == ("event_sources.csv", 4, "event,source")


def test_eras_may_not_begin_on_one_day(data):
    edit(data / "eras.csv", lambda rows: rows[3].__setitem__(1, rows[2][1]))
    assert any(f.row == 4 and f.column == "start" for f in check(data, only="eras"))


def test_a_missing_file_is_named(data):
    (data / "eras.csv").unlink()
    assert [str(fault) for fault in check(data)] == ["eras.csv::: : file is missing"]


def test_a_missing_column_is_named(data):
    edit(data / "eras.csv", lambda rows: [row.pop(1) for row in rows])
    assert any("start" in f"{fault.column} {fault.rule}" for fault in check(data, only="eras"))


def test_swapped_columns_are_named(data):
    edit(data / "eras.csv", lambda rows: [row.insert(0, row.pop(1)) for row in rows])
    assert any(fault.file == "eras.csv" for fault in check(data, only="eras"))


def test_an_extra_cell_is_named(data):
    edit(data / "eras.csv", lambda rows: rows[2].append("more"))
    assert any(fault.row == 3 for fault in check(data, only="eras"))


def test_damaged_encoding_is_named(data):
    path = data / "eras.csv"
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xe9"))
    assert any(fault.file == "eras.csv" for fault in check(data, only="eras"))


def test_no_data_package_is_named(tmp_path):
    with pytest.raises(TableError, match="no data package here"):
        check(tmp_path)
    (tmp_path / "datapackage.json").write_text("{")
    with pytest.raises(TableError, match="not JSON"):
        describe(tmp_path)


def test_load_refuses_a_broken_package_and_sees_it_mended(data):
    set_cell(data, "eras", 3, "start", "someday")
    with pytest.raises(TableError, match=r"eras\.csv:3:start: someday: dates are written"):
        load("eras", data)
    set_cell(data, "eras", 3, "start", "1870")
    assert load("eras", data)["start"].iloc[1] == "1870"


def test_load_gives_types_and_keeps_the_unknown_unknown():
    events = load("events")
    assert events["joint"].dtype == bool
    assert events["note"].isna().any()
    assert not (events["note"] == "").any()
    assert load("states")["cow"].dtype == "Int64"
    with pytest.raises(KeyError, match="no table 'evnts'"):
        load("evnts")


def test_sizes_follow_the_package():
    names = [resource["name"] for resource in json.loads(json.dumps(describe()))["resources"]]
    assert list(sizes()) == names
    assert all(sizes().values())
