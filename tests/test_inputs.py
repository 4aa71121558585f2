"""A researcher's own tables: every rule at the door, broken once, with its line in the file."""

import gzip
import io
import math

import pytest

from racconigi import inputs
from racconigi.faults import TableError

KINDS = {"types": {"alliance", "protest", "visit"}, "scopes": ["dyad", "context"]}
KINDS |= {"confidences": ["high", "low", "unconfirmed"]}


@pytest.fixture
def table(tmp_path):
    """Return a function that writes a file and gives its path."""

    def write(content, name="t.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def faults(read, *arguments, **options):
    """Return the faults as (line, column, value, rule)."""
    with pytest.raises(TableError) as caught:
        read(*arguments, **options)
    return [tuple(fault)[1:] for fault in caught.value.faults]


def events(path, **options):
    return inputs.read_events(path, **KINDS, **options)


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
    path = table("date,event_type\n1909-13-24,visit\n24.10.1909,duel\n1909,visit\n1909,war\n")
    found = faults(events, path)
    assert [fault[:3] for fault in found] == [
        (2, "date", "1909-13-24"),
        (3, "date", "24.10.1909"),
        (3, "event_type", "duel"),
        (5, "event_type", "war"),
    ]
    assert found[0][3] == "no calendar has this day"
    assert found[1][3] == "dates are written 1909-10-24, 1909-10 or 1909"


@pytest.mark.parametrize("text", ["0", "7", "+3", "3.0", "003"])
def test_a_whole_number_may_be_written_in_any_plain_way(text):
    assert inputs.integer(0, 7).value(text) == int(float(text))


@pytest.mark.parametrize("text", ["8", "-1", "1.5", "1e0", "", "x", "1,0", "1_0", "٣", "nan"])
def test_what_is_no_whole_number_in_the_bounds_is_refused(text):
    with pytest.raises(ValueError, match="must be a whole number from 0 to 7"):
        inputs.integer(0, 7).value(text)


def test_a_number_may_be_missing_and_missing_is_not_zero():
    assert math.isnan(inputs.number().value(""))
    assert inputs.number().value("0") == 0
    assert inputs.number().value("1.5e-2") == 0.015


@pytest.mark.parametrize("text", ["-1", "inf", "nan", "0,4", "1_0", "1e999", "x", " "])
def test_what_is_no_number_from_0_is_refused(text):
    with pytest.raises(ValueError, match="must be a number of at least 0, or empty"):
        inputs.number().value(text)


@pytest.mark.parametrize("text", ["", " ", "ITA ", " ITA", "ITA\t"])
def test_a_name_has_no_space_around_it_and_is_not_empty(text):
    with pytest.raises(ValueError, match="must be a name without spaces around it"):
        inputs.name().value(text)


def test_a_name_may_hold_a_space_and_may_be_allowed_to_be_empty():
    assert inputs.name().value("Papal States") == "Papal States"
    assert inputs.name(empty=True).value("") == ""


@pytest.mark.parametrize("text", ["true", "True", "YES", "yes", "1"])
def test_yes_is_written_in_three_ways(text):
    assert inputs.flag().value(text) is True


@pytest.mark.parametrize("text", ["false", "FALSE", "no", "0"])
def test_no_is_written_in_three_ways(text):
    assert inputs.flag().value(text) is False


@pytest.mark.parametrize("text", ["", "maybe", "2", "y", "t", "1.0"])
def test_what_is_neither_yes_nor_no_is_refused(text):
    with pytest.raises(ValueError, match="must be true, yes, 1, false, no or 0"):
        inputs.flag().value(text)


@pytest.mark.parametrize("text", ["1399", "0001-01-01", "2101", "9999-12"])
def test_a_year_that_no_record_reaches_is_a_slip(text):
    with pytest.raises(ValueError, match="the year must lie between 1400 and 2100"):
        inputs.date().value(text)


def test_the_first_and_the_last_year_are_good():
    assert inputs.date().value("1400") == "1400"
    assert inputs.date().value("2100-12-31") == "2100-12-31"


@pytest.mark.parametrize(
    ("separator", "words"), [(";", "by ';'"), ("\t", "by tabs"), ("|", r"by '\|'")]
)
def test_another_separator_is_named_with_the_columns_found(table, separator, words):
    path = table(separator.join(["date", "event_type", "note"]) + "\n")
    rule = rf"columns are separated {words}; commas are wanted \(the columns are 'date', 'event_ty"
    with pytest.raises(TableError, match=rule):
        events(path)


def test_a_missing_column_says_what_it_must_hold_and_which_columns_there_are(table):
    found = faults(events, table("Date, event_type\n1909,visit\n"))
    assert [fault[:2] for fault in found] == [(1, "date"), (1, "event_type"), (1, "")]
    assert found[0][3] == (
        "column is missing; a value must be a date, such as 1909-10-24, 1909-10 or 1909"
    )
    assert "must be one of the 3 event types of the codebook, such as alliance" in found[1][3]
    assert found[2][3] == "the columns of the file are 'Date', ' event_type'"


def test_of_many_columns_ten_are_listed(table):
    found = faults(events, table(",".join(f"c{n}" for n in range(58)) + "\n"))
    assert found[-1][3].endswith("'c9' and 48 more")


def test_a_column_given_twice_is_refused_where_it_matters(table):
    assert faults(events, table("date,event_type,date\n1909,visit,1910\n")) == [
        (1, "date", "", "column is given twice")
    ]
    assert len(events(table("date,event_type,,\n1909,visit,a,b\n"))) == 1


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
    assert faults(events, table("")) == [(None, "", "", "not a CSV table: the file is empty")]


@pytest.mark.parametrize(
    ("content", "line", "rule"),
    [
        ("date,event_type\n1909,réponse\n".encode("cp1252"), 2, "not UTF-8 text; save it as CSV"),
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
    assert read[["date", "event_type"]].values.tolist() == [["1909", "visit"]]


def test_standard_input_is_a_dash(monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(b"date,event_type\n1909,duel\n"))
    monkeypatch.setattr("sys.stdin", stdin)
    with pytest.raises(TableError, match=r"^<stdin>:2:event_type: duel: "):
        events(inputs.STDIN)


def test_a_row_that_repeats_another_in_every_cell_is_marked(table):
    content = "date,event_type,id\n1909,visit,1\n1909,visit,2\n1909,visit,1\n"
    assert events(table(content))["repeated"].to_dict() == {2: False, 3: False, 4: True}


def test_columns_that_are_not_named_are_not_read(table):
    path = table("date,event_type,direction,joint\n1909,visit,up,both\n")
    assert list(events(path)) == ["date", "event_type", "repeated"]


def test_direction_needs_both_states_and_reads_joint(table):
    path = table("date,event_type\n1909,visit\n")
    assert [fault[1] for fault in faults(events, path, directed=True)[:2]] == [
        "initiator",
        "target",
    ]
    header = "date,event_type,initiator,target"
    plain = table(f"{header}\n1909,visit,ITA,RUS\n")
    assert events(plain, directed=True)["joint"].tolist() == [False]
    both = table(f"{header},joint\n1909,visit,ITA,RUS,Yes\n1909,visit,ITA,RUS,0\n")
    assert events(both, directed=True)["joint"].tolist() == [True, False]
    unclear = table(f"{header},joint\n1909,visit,ITA,RUS,\n")
    assert faults(events, unclear, directed=True)[0][:2] == (2, "joint")


@pytest.mark.parametrize(("column", "value"), [("scope", "bilateral"), ("confidence", "0.9")])
def test_a_column_named_like_the_ledgers_must_hold_its_words(table, column, value):
    ((line, where, found, rule),) = faults(
        events, table(f"date,event_type,{column}\n1909,visit,{value}\n")
    )
    assert (line, where, found) == (2, column, value)
    assert rule.endswith("as in the ledger; give a column of another kind another name")


def test_a_state_spelled_in_two_ways_is_refused(table):
    path = table("date,event_type,initiator,target\n1909,visit,ITA,RUS\n1910,visit,rus,ita\n")
    assert faults(events, path) == [
        (3, "initiator", "rus", "is also written RUS"),
        (3, "target", "ita", "is also written ITA"),
    ]


def test_members_are_read_with_their_weights(table):
    members = inputs.read_members(table("year,state,weight\n1910,ITA,0.1\n1910,RUS,\n"))
    assert members["year"].tolist() == [1910, 1910]
    assert members["weight"].isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("year,state\n1910,ITA\n1910,ITA\n", (3, "year,state", "1910,ITA", "given twice")),
        ("year,state\n1910,ITA\n1911,ita\n", (3, "state", "ita", "is also written ITA")),
        ("year,state\n910,ITA\n", (2, "year", "910", "must be a whole number from 1400 to 2100")),
    ],
)
def test_bad_members_are_refused(table, content, fault):
    assert faults(inputs.read_members, table(content)) == [fault]


def test_a_weight_that_is_asked_for_must_be_there(table):
    found = faults(inputs.read_members, table("year,state\n1910,ITA\n"), weighted=True)
    assert found[0][:2] == (1, "weight")


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("1910,ITA,RUS,4\n", (2, "tie", "4", "must be a whole number from 0 to 3")),
        ("1910,ITA,FRA,1\n", (2, "state_b", "FRA", "no member in 1910")),
        ("1911,ITA,RUS,1\n", (2, "state_a", "ITA", "no member in 1911")),
        ("1910,ita,RUS,1\n", (2, "state_a", "ita", "no member in 1910")),
        (
            "1910,ITA,RUS,1\n\n1910,ITA,RUS,2\n",
            (4, "year,state_a,state_b", "1910,ITA,RUS", "given twice"),
        ),
        (
            "1910,ITA,ITA,1\n",
            (2, "tie", "1", "the tie of a state to itself is 3, the top of the scale"),
        ),
    ],
)
def test_bad_ties_are_refused(table, rows, fault):
    members = inputs.read_members(table("year,state\n1910,ITA\n1910,RUS\n", "m.csv"))
    path = table("year,state_a,state_b,tie\n" + rows)
    assert faults(inputs.read_ties, path, members, top=3)[0] == fault


def test_a_tie_to_oneself_at_the_top_of_the_scale_is_good(table):
    members = inputs.read_members(table("year,state\n1910,ITA\n", "m.csv"))
    path = table("year,state_a,state_b,tie\n1910,ITA,ITA,200\n")
    assert inputs.read_ties(path, members, top=200)["tie"].tolist() == [200]


def test_signs_are_read_with_or_without_years(table):
    ties = inputs.read_signs(table("year,state_a,state_b,sign\n1910,ITA,RUS,+1\n1911,ITA,RUS,-1\n"))
    assert ties[["year", "sign"]].values.tolist() == [[1910, 1], [1911, -1]]
    ties = inputs.read_signs(table("state_a,state_b,sign\nITA,RUS,-1.0\n"))
    assert list(ties) == ["state_a", "state_b", "sign"]
    assert ties["sign"].to_dict() == {2: -1}


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("1910,ITA,RUS,0\n", (2, "sign", "0", "must be 1 or -1")),
        ("1910,ITA,RUS,\n", (2, "sign", "", "must be 1 or -1")),
        ("1910,ITA,RUS,10\n", (2, "sign", "10", "must be 1 or -1")),
        ("910,ITA,RUS,1\n", (2, "year", "910", "must be a whole number from 1400 to 2100")),
        ("1910,ITA,ITA,1\n", (2, "state_b", "ITA", "a state has no tie to itself")),
        ("1910,ITA,RUS,1\n1911,ita,RUS,1\n", (3, "state_a", "ita", "is also written ITA")),
        (
            "1910,ITA,RUS,1\n\n1910,RUS,ITA,1\n",
            (4, "state_a,state_b", "RUS,ITA", "given twice, first on line 2"),
        ),
        (
            "1910,ITA,RUS,-1\n1910,RUS,ITA,1\n",
            (3, "sign", "1", "the pair has the sign -1 on line 2"),
        ),
    ],
)
def test_bad_signs_are_refused(table, rows, fault):
    assert faults(inputs.read_signs, table("year,state_a,state_b,sign\n" + rows)) == [fault]


def test_no_rows_are_an_empty_table(table):
    read = events(table("date,event_type,initiator,target\n"), directed=True)
    assert read.empty
    assert read["joint"].dtype == bool
