"""Rules for the cells of one row, each kept once and broken once."""

import pytest

from racconigi.checking import cells
from tests.checking.small import said, tables


def column(folder, *values):
    """Return a table with one column beside its key."""
    return tables(
        folder, t=[{"id": f"r{n}", "x": value} for n, value in enumerate(values, start=2)]
    )


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("1909-10-24", ""),
        ("1909", ""),
        ("", ""),
        ("1909-02-29", "no calendar has this day"),
        ("24 October", "dates are written 1909-10-24, 1909-10 or 1909"),
    ],
)
def test_a_date_is_one_that_a_calendar_has(tmp_path, value, rule):
    found = said(cells.kind("t", "x", "date", column(tmp_path, value)))
    assert found == ([f"t.csv:2:x: {value}: {rule}"] if rule else [])


@pytest.mark.parametrize(
    ("address", "rule"),
    [
        ("https://www.treccani.it/enciclopedia/x", ""),
        ("http://a.example/1.2.3.4?host=5.6.7.8.", ""),
        ("", ""),
        ("http://156.54.191.164/enciclopedia/x", "its host is a bare number"),
        ("http://[2001:db8::1]/x", "its host is a bare number"),
        ("https://history.state.gov./d491", "its host ends in a dot"),
        ("https://studopedia.ru:443/7", "names a port"),
        ("https://elpais-com.zproxy.org/diario", "its host hands on copies of other sites"),
        ("https://es.stringtranslate.com/wiki", "its host hands on copies of other sites"),
        ("http://610211.6jhxt.group/txt", "its host hands on copies of other sites"),
        ("http://localhost/x", "has no host"),
    ],
)
def test_an_address_is_one_to_which_readers_can_be_sent(tmp_path, address, rule):
    found = said(cells.kind("t", "x", "address", column(tmp_path, address)))
    assert found == ([f"t.csv:2:x: {address}: {rule}"] if rule else [])


def test_the_parts_of_a_list_are_known_and_named_once(tmp_path):
    found = tables(
        tmp_path,
        t=[{"id": f"r{n}", "x": x} for n, x in enumerate(["ITA;RUS", "", "ITA;XXX", "ITA;ITA"])],
        states=[{"state": "ITA"}, {"state": "RUS"}],
    )
    assert said(cells.listed("t", "x", "states.state", found)) == [
        "t.csv:4:x: ITA;XXX: 'XXX' is not in states.state",
        "t.csv:5:x: ITA;ITA: named twice",
    ]


def test_a_text_is_written_in_the_script_of_its_language(tmp_path):
    russian, mixed, english, both = "Берлинский трактат", "Визит в ENI", "Berlin", "Берлин Berlin x"
    found = column(tmp_path, russian, mixed, english, both, "1909", "", "Рим Rom")
    assert said(cells.script("t", "x", "Cyrillic", found)) == [
        "t.csv:4:x: Berlin: is not written in Cyrillic letters",
        "t.csv:5:x: Берлин Berlin x: is not written in Cyrillic letters",
        "t.csv:8:x: Рим Rom: is not written in Cyrillic letters",
    ]
    found = column(tmp_path, "Città è", "Poręba", "Визит в ENI", "1909", "Mlynář а")
    assert said(cells.script("t", "x", "Latin", found)) == [
        "t.csv:4:x: Визит в ENI: is not written in Latin letters",
        "t.csv:6:x: Mlynář а: is not written in Latin letters",
    ]


def test_the_second_of_two_dates_does_not_come_first(tmp_path):
    pairs = [
        ("1909-10-24", "1909"),
        ("1909-10", "1909-10-01"),
        ("1910", "1909-12-31"),
        ("1910", ""),
    ]
    found = tables(tmp_path, t=[{"id": n, "a": a, "b": b} for n, (a, b) in enumerate(pairs)])
    assert said(cells.order("t", [["a", "b"]], found)) == [
        "t.csv:4:b: 1909-12-31: comes before a, 1910"
    ]


def test_an_identifier_ends_in_the_year_of_its_date(tmp_path):
    rows = [("pact-1909", "1909-10-24"), ("pact-1909", "1910"), ("pact1909", "1909"), ("x", "soon")]
    found = tables(tmp_path, t=[{"id": name, "date": date} for name, date in rows])
    assert said(cells.ends_in_year("t", {"id": "date"}, found)) == [
        "t.csv:3:date: 1910: is not of the year that id ends in",
        "t.csv:4:date: 1909: is not of the year that id ends in",
    ]


def test_another_date_is_near_or_the_note_says_why(tmp_path):
    rows = [
        ("1909-10-24", "1910-10-24", ""),
        ("1909-10-24", "1910-10-26", ""),
        ("1909", "1911-01-01", ""),
        ("1909-10-24", "1919-10-24", "ten years later, in the 1910s"),
        ("1909-10-24", "1919-10-24", "or in 1919"),
        ("1909-10-24", "1908-10-21", ""),
        ("1909-10-24", "", ""),
    ]
    found = tables(tmp_path, t=[{"a": a, "b": b, "note": note} for a, b, note in rows])
    rule = [{"columns": ["a", "b"], "days": 366, "or_noted_in": "note"}]
    assert said(cells.near("t", rule, found)) == [
        "t.csv:3:b: 1910-10-26: lies 367 days from a, 1909-10-24, and note does not say why",
        "t.csv:5:b: 1919-10-24: lies 3652 days from a, 1909-10-24, and note does not say why",
        "t.csv:7:b: 1908-10-21: lies 368 days from a, 1909-10-24, and note does not say why",
    ]


def test_numbers_of_one_thing_have_one_sign(tmp_path):
    rows = [("1", "2", "3"), ("-1", "2", "-3"), ("", "-2", "3"), ("", "", "")]
    found = tables(tmp_path, t=[dict(zip("abc", row, strict=True)) for row in rows])
    assert said(cells.one_sign("t", [["a", "b", "c"]], found)) == [
        "t.csv:3:b: 2: has not the sign of a, -1",
        "t.csv:4:c: 3: has not the sign of b, -2",
    ]


def test_initiator_and_target_differ(tmp_path):
    found = tables(
        tmp_path, t=[{"a": "ITA", "b": "RUS"}, {"a": "ITA", "b": "ITA"}, {"a": "", "b": ""}]
    )
    assert said(cells.apart("t", [["a", "b"]], found)) == ["t.csv:3:b: ITA: is the same as a"]


def test_cells_say_the_same_where_others_ask_for_it(tmp_path):
    rows = [("1909", "1909", "now"), ("1910", "1909", "now"), ("1910", "1909", "later"),
            ("", "1909", "now"), ("1909", "", "now")]  # fmt: skip
    found = tables(
        tmp_path,
        t=[{"id": n, "held": a, "signed": b, "entry": c} for n, (a, b, c) in enumerate(rows)],
    )
    rule = [{"columns": ["held", "signed"], "if": {"entry": ["now"]}}]
    assert said(cells.same("t", rule, found)) == [
        "t.csv:3:held: 1910: must be signed, 1909, where entry is now",
        "t.csv:5:held: : must be signed, 1909, where entry is now",
        "t.csv:6:held: 1909: must be signed, which is empty, where entry is now",
    ]


def test_exactly_one_of_several_cells_is_given(tmp_path):
    rows = [("x", "", ""), ("", "", ""), ("x", "", "z")]
    found = tables(tmp_path, t=[dict(zip("iabc", ("id", *row), strict=True)) for row in rows])
    assert said(cells.one_of("t", [["a", "b", "c"]], found)) == [
        "t.csv:3:a,b,c: : exactly one of them must be given",
        "t.csv:4:a,b,c: x,z: exactly one of them must be given",
    ]


def test_what_some_cells_must_be_where_others_are_such(tmp_path):
    rows = [
        ("dyad", "ITA", ""), ("dyad", "FRA", ""), ("context", "FRA", ""), ("ended", "", "1915"),
        ("ended", "", ""), ("open", "", "1915"),
    ]  # fmt: skip
    found = tables(tmp_path, t=[dict(zip("abc", row, strict=True)) for row in rows])
    rules = [
        {"if": {"a": ["dyad", "party"]}, "then": {"b": ["ITA", "RUS"]}},
        {"if": {"a": ["ended"], "b": "empty"}, "then": {"c": "given"}},
        {"if": {"a": ["open"]}, "then": {"c": "empty"}},
    ]
    assert said(cells.when("t", rules, found)) == [
        "t.csv:3:b: FRA: must be one of ITA, RUS where a is dyad",
        "t.csv:6:c: : must be given where a is ended and b is empty",
        "t.csv:7:c: 1915: must be empty where a is open",
    ]
