"""Rows carry the line of the file on which they begin."""

import pytest

from racconigi.checking import check
from racconigi.checking.rows import Row, Tables
from tests.checking.small import tables


def written(folder, text):
    """Return the tables of a package whose only table is this text."""
    (folder / "e.csv").write_bytes(text.encode() if isinstance(text, str) else text)
    schema = {"fields": [{"name": "event"}, {"name": "note"}], "primaryKey": "event"}
    return Tables({"resources": [{"name": "e", "path": "e.csv", "schema": schema}]}, folder)


def test_a_row_after_blank_lines_and_quoted_breaks_keeps_its_line(tmp_path):
    found = written(tmp_path, 'event,note\na,x\n\nb,"two\nlines"\nc,\n')
    assert [(row.line, row.cells["event"]) for row in found.rows("e")] == [
        (2, "a"), (4, "b"), (6, "c"),
    ]  # fmt: skip
    assert found.rows("e")[1].cells["note"] == "two\nlines"


def test_records_are_counted_as_frictionless_counts_them(tmp_path):
    found = written(tmp_path, 'event,note\na,x\n\nb,"two\nlines"\nc,\n')
    assert [found.line("e", number) for number in (1, 2, 3, 4, 5)] == [1, 2, 3, 4, 6]
    assert found.line("e", None) is None
    assert found.line("e", 9) == 9


@pytest.mark.parametrize(
    "text",
    ["note,event\nx,a\n", "event\na\n", "event,note,more\na,x,y\n", "", b"\xff\xfeevent,note\n"],
)
def test_a_table_without_its_header_has_no_rows(tmp_path, text):
    assert written(tmp_path, text).rows("e") == []


def test_a_row_with_too_few_or_too_many_cells_is_left_out(tmp_path):
    found = written(tmp_path, "event,note\na\nb,x\nc,y,z\n,\n")
    assert found.rows("e") == [Row(3, {"event": "b", "note": "x"})]


def test_rows_before_damage_are_read(tmp_path):
    found = written(tmp_path, b"event,note\na,x\n" + b"b,y\n" * 5000 + b"\xff,\n")
    assert found.rows("e")[0] == Row(2, {"event": "a", "note": "x"})
    assert len(found.rows("e")) < 5002


def test_a_value_is_looked_up_by_its_key(tmp_path):
    found = tables(
        tmp_path, treaties=[{"treaty": "a", "signed": "1882"}, {"treaty": "b", "signed": ""}]
    )
    assert found.value("treaties.signed", "treaty", "a") == "1882"
    assert found.value("treaties.signed", "treaty", "b") == ""
    assert found.value("treaties.signed", "treaty", "c") == ""


def test_a_key_may_be_one_column_or_several(tmp_path):
    found = tables(tmp_path, keys={"m": "t,s"}, m=[{"t": "a", "s": "b"}], n=[{"t": "a"}])
    assert (found.key("m"), found.key("n")) == (["t", "s"], ["t"])


def test_the_check_names_the_line_of_the_file(data):
    """A blank line and a cell of two lines come before the fault."""
    path = data / "eras.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith("unification,1853,")
    lines[1] = lines[1].replace("Unification and the tsar", '"Unification\nand the tsar"')
    lines[3] = lines[3].replace('1908-10-06,"Bosnia, Racconigi, Libya, the Straits"', "someday,")
    path.write_text("\n".join([lines[0], "", *lines[1:]]) + "\n", encoding="utf-8")
    faults = {(fault.row, fault.column) for fault in check(data, only="eras")}
    assert {(6, "start"), (6, "name_en")} <= faults
    assert {line for line, _ in faults} == {2, 6}, "the blank line and the broken row"
    assert "racconigi,someday" in path.read_text(encoding="utf-8").splitlines()[6 - 1]
