"""A table as it lies on the disk: separators, headers, encodings, and the line of every fault."""

import gzip
import io

import pytest

from racconigi import inputs
from racconigi.faults import TableError
from tests.inputs.small import events, faults


def test_a_frame_is_indexed_by_the_lines_of_the_file(table):
    frame = inputs.read(table("\na\n1\n\n\n2\n"), {"a": inputs.integer(0, 9)})
    assert frame["a"].to_dict() == {3: 1, 6: 2}
    assert frame.index.name == "line"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("date,event_type\n1909,visit\n1910,duel\n", 3),
        ("date,event_type\n\n1909,visit\n\n1910,duel\n", 5),
        ('date,event_type,note\n1909,visit,"a\nb\n\nc"\n1910,duel,\n', 6),
        ('date,event_type,note\r\n1909,visit,"a\r\nb"\r\n\r\n1910,duel,\r\n', 5),
        ('date,event_type,note\n1910,duel,"begins\nhere"\n', 2),
        ("\n\ndate,event_type\n1910,duel\n", 4),
    ],
)
def test_a_fault_names_the_line_that_an_editor_shows(table, content, line):
    assert faults(events, table(content))[0][:3] == (line, "event_type", "duel")


def test_lines_are_right_across_many_thousand_rows(table):
    rows = ['1909,visit,"two\nlines"\n' if n % 7 == 0 else "1909,visit,\n\n" for n in range(9000)]
    rows[8888] = "1909,duel,\n"
    content = "date,event_type,note\n" + "".join(rows)
    line = content[: content.index("duel")].count("\n") + 1
    assert [fault[0] for fault in faults(events, table(content))] == [line]


def test_all_faults_come_at_once_in_the_order_of_lines(table):
    path = table("date,event_type\n1909-13-24,visit\n24th of May,duel\n1909,visit\n1909,war\n")
    found = faults(events, path)
    assert [fault[:3] for fault in found] == [
        (2, "date", "1909-13-24"),
        (3, "date", "24th of May"),
        (3, "event_type", "duel"),
        (5, "event_type", "war"),
    ]
    assert found[0][3] == "no calendar has this day"
    assert found[1][3] == "dates are written 1909-10-24, 1909-10 or 1909"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_columns_may_be_separated_in_four_ways(table, separator):
    path = table(separator.join(["a", "b"]) + "\n" + separator.join(["1", '"x,;|y"']) + "\n")
    read = inputs.read(path, {"a": inputs.integer(0, 9), "b": inputs.name()})
    assert read.to_dict("list") == {"a": [1], "b": ["x,;|y"]}


@pytest.mark.parametrize("header", ["A, b c", " a ,B_C", "a,b_c"])
def test_a_column_is_found_however_its_name_is_set(table, header):
    read = inputs.read(table(f"{header}\n1,2\n"), {"a": inputs.integer(0, 9), "b_c": inputs.name()})
    assert read.to_dict("list") == {"a": [1], "b_c": ["2"]}


def test_a_column_of_the_very_name_goes_before_one_that_is_like_it(table):
    read = inputs.read(table("A,a\n1,2\n"), {"a": inputs.integer(0, 9)})
    assert read["a"].tolist() == [2]
    assert faults(inputs.read, table("A,A \n1,2\n"), {"a": inputs.integer(0, 9)})[0][1] == "a"


def test_a_missing_column_says_what_it_must_hold_and_which_columns_there_are(table):
    found = faults(events, table("day,kind\n1909,visit\n"))
    assert [fault[:2] for fault in found[:3]] == [(1, "date"), (1, "event_type"), (1, "")]
    assert found[0][3] == (
        "column is missing; a value must be a date, such as 1909-10-24, 1909-10 or 1909"
    )
    assert "must be one of the 3 event types" in found[1][3]
    assert found[2][3] == "the columns of the file are 'day', 'kind'"


def test_of_many_columns_ten_are_listed(table):
    found = faults(events, table(",".join(f"c{n}" for n in range(58)) + "\n"))
    assert found[2][3].endswith("'c9' and 48 more")


def test_a_column_given_twice_is_refused_where_it_matters(table):
    assert faults(events, table("date,event_type,date\n1909,visit,1910\n")) == [
        (1, "date", "", "column is given twice")
    ]
    assert events(table("date,event_type,,\n1909,visit,a,b\n")).rows[0]["n"] == 1


def test_a_row_of_another_length_is_refused(table):
    assert faults(events, table("date,event_type\n1909,visit,9\n1909\n1909,visit\n")) == [
        (2, "", "3 cells", "the header has 2"),
        (3, "", "1 cells", "the header has 2"),
    ]


def test_quotation_marks_that_do_not_pair_are_refused_where_they_open(table):
    ((line, *_, rule),) = faults(
        events, table('date,event_type\n1909,visit\n1910,"visit\n1911,v\n')
    )
    assert line == 3
    assert rule == "not a CSV table: unexpected end of data"


def test_an_empty_file_is_no_table(table):
    assert faults(events, table("")) == [(None, "", "", "not a table: the file is empty")]


@pytest.mark.parametrize(
    ("content", "line", "rule"),
    [
        (
            "date,event_type\n1909,réponse\n".encode("cp1252"),
            2,
            "not UTF-8 text, perhaps",
        ),
        ("date,event_type\n".encode("utf-16"), None, "this is text in UTF-16; save it as CSV"),
        (b"PAR1\x15\x04\xff", None, "this is a Parquet file; save it as CSV in UTF-8"),
        (b"PK\x03\x04\xff", None, "this is an Excel workbook or a zip archive; save it as"),
    ],
)
def test_what_is_not_text_in_utf8_is_named_with_a_remedy(table, content, line, rule):
    ((found, _, _, why),) = faults(events, table(content))
    assert found == line
    assert why.startswith(rule)


def test_a_byte_that_is_not_utf8_is_found_far_into_the_file(table):
    content = b"date,event_type\n" + b"1909,visit\n" * 9000 + b"1909,r\xe9ponse\n"
    ((line, _, value, _),) = faults(events, table(content))
    assert (line, value) == (9002, "byte 0xe9")


def test_the_file_is_named_as_it_was_given_and_once(table):
    path = table(b"\xe9", "cp1252.csv")
    with pytest.raises(TableError) as caught:
        events(path)
    assert str(caught.value).count("cp1252.csv") == 1
    assert str(caught.value).startswith(f"{path}:1:: byte 0xe9: not UTF-8 text")


def test_a_file_that_is_not_there_or_no_file_is_named(tmp_path):
    assert faults(events, tmp_path / "no.csv") == [(None, "", "", "No such file or directory")]
    assert faults(events, tmp_path) == [(None, "", "", "Is a directory")]


def test_a_compressed_file_is_read_like_another(table):
    content = "date,event_type\n1909,visit\n1910,duel\n"
    assert faults(events, table(gzip.compress(content.encode()), "t.csv.gz"))[0][0] == 3


@pytest.mark.parametrize(("cut", "rule"), [(30, "damaged archive"), (2, "damaged archive")])
def test_a_damaged_archive_is_named(table, cut, rule):
    content = gzip.compress(b"date,event_type\n" + b"1909,visit\n" * 99)[:cut]
    ((_, _, _, why),) = faults(events, table(content, "t.csv.gz"))
    assert why.startswith(rule)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(table):
    read = events(table(b"\xef\xbb\xbfdate,event_type\r\n1909,visit\r\n"))
    assert [(row["year"], row["code"]) for row in read.rows] == [(1909, "visit")]


def test_standard_input_is_a_dash(monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(b"date,event_type\n1909,duel\n"))
    monkeypatch.setattr("sys.stdin", stdin)
    with pytest.raises(TableError, match=r"^<stdin>:2:event_type: duel: "):
        events(inputs.STDIN)


def test_a_row_that_repeats_another_in_every_cell_is_told_by_its_line(table):
    rows = ["1909,visit,1", "1909,visit,2", "1909,visit,1", "1909,visit,1"]
    found = events(table("\n".join(["date,event_type,id", *rows])))
    assert (found.repeated, found.first) == (2, 4)


def test_columns_that_are_not_named_are_not_read(table):
    assert list(inputs.read(table("a,b\n1,x\n"), {"a": inputs.integer(0, 9)})) == ["a"]
