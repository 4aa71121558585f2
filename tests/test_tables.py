"""Every rule of the data package, broken once and caught by name."""

import csv
import json

import pytest

from racconigi import checking, tables
from racconigi.checking import check
from racconigi.faults import TableError
from racconigi.package import describe
from racconigi.tables import files_read, load, rows, sizes, stamp


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
    ("events", "title_ru", "Imperatrice madre a Nizza", "is not written in Cyrillic letters"),
    ("events", "title_it", "Вдовствующая императрица", "is not written in Latin letters"),
    ("events", "date", "1990", "is not of the year that event ends in"),
    ("claim_events", "role", "proof", "enum"),
    ("claim_figures", "source", "nobody", "not found in the lookup table"),
    ("verdicts", "verdict", "proven", "enum"),
    ("seals", "fingerprint", "unbroken", "pattern"),
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


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    """Return a cache in which nothing is noted yet, nor will be for others."""
    monkeypatch.setattr(tables.platformdirs, "user_cache_dir", lambda _: str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.usefixtures("own_cache")
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


SMALL = {
    "name": "small",
    "resources": [
        {
            "name": "visits",
            "path": "visits.csv",
            "schema": {
                "fields": [
                    {"name": "visit", "type": "string", "constraints": {"required": True}},
                    {"name": "year", "type": "integer"},
                    {"name": "weight", "type": "number"},
                    {"name": "note", "type": "string"},
                ]
            },
        },
        {
            "name": "eras",
            "path": "eras.csv",
            "schema": {"fields": [{"name": "start", "type": "string", "kind": "date"}]},
        },
    ],
}


@pytest.fixture
def small(tmp_path, own_cache):
    """Return a package of two small tables, of which nothing is noted yet."""
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "datapackage.json").write_text(json.dumps(SMALL))
    (folder / "visits.csv").write_text('visit,year,weight,note\na,1909,1.9,NA\nb,,,"two\nlines"\n')
    (folder / "eras.csv").write_text("start\n1853\n")
    return folder


@pytest.fixture
def checks(monkeypatch):
    """Return the tables that were checked, in order; None stands for the whole package."""
    done = []

    def count(data, *, only=None, **choices):
        done.append(only)
        return check(data, only=only, **choices)

    monkeypatch.setattr(checking, "check", count)
    return done


def another_process():
    """Forget what this process knows, as a new one would."""
    tables._faults.cache_clear()


def test_a_table_has_the_types_that_the_package_declares(small):
    visits = load("visits", small)
    assert visits.dtypes.astype(str).tolist() == ["str", "Int64", "float64", "str"]
    assert visits.isna().values.tolist() == [[False] * 4, [False, True, True, False]]
    assert visits["note"].tolist() == ["NA", "two\nlines"]


def test_a_row_is_counted_once_however_many_lines_it_has(small):
    assert sizes(small) == {"visits": 2, "eras": 1}


def test_a_sound_package_is_checked_once_in_all_processes(small, checks):
    load("visits", small)
    load("eras", small)
    assert checks == [None]
    another_process()
    load("visits", small)
    assert checks == [None]


def test_a_changed_package_is_checked_again(small, checks):
    load("visits", small)
    (small / "eras.csv").write_text("start\n1854\n")
    load("visits", small)
    assert checks == [None, None]


def test_a_changed_rule_is_a_reason_to_check_again(small, checks, tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "_RULES", tmp_path)
    load("visits", small)
    (tmp_path / "rules.py").write_text("# stricter")
    another_process()
    load("visits", small)
    assert checks == [None, None]


def test_a_broken_package_is_never_taken_for_sound(small):
    (small / "eras.csv").write_text("start\nsomeday\n")
    for _ in range(2):
        another_process()
        with pytest.raises(TableError, match=r"eras\.csv:2:start: someday"):
            load("visits", small)


def test_a_fault_elsewhere_does_not_matter_to_a_table_alone(small, checks):
    (small / "eras.csv").write_text("start\nsomeday\n")
    assert len(load("visits", small, alone=True)) == 2
    assert checks == ["visits"]


def test_one_sound_table_does_not_vouch_for_the_package(small, checks):
    load("visits", small, alone=True)
    another_process()
    load("visits", small)
    assert checks == ["visits", None]


def test_a_table_that_was_sound_alone_is_not_checked_again(small, checks):
    load("visits", small, alone=True)
    another_process()
    assert len(rows("visits", small, alone=True)) == 2
    assert checks == ["visits"]


def test_rows_are_texts_as_they_are_written(small):
    assert [row["note"] for row in rows("visits", small)] == ["NA", "two\nlines"]
    assert {type(cell) for row in rows("visits", small) for cell in row.values()} == {str}


def test_a_cache_that_cannot_be_written_is_done_without(small, own_cache):
    own_cache.write_text("a file where the folder should be")
    assert len(load("visits", small)) == 2


def test_the_files_that_were_read_are_known(small):
    load("visits", small)
    assert (small / "visits.csv").resolve() in files_read()
    assert (small / "eras.csv").resolve() not in files_read()


def test_a_stamp_changes_when_a_file_is_written_in_place(small):
    before = stamp(small)
    assert stamp(small) == before
    text = (small / "eras.csv").read_text().replace("1853", "1854")
    (small / "eras.csv").write_text(text)
    assert stamp(small) != before
