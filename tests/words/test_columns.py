"""One name and one form for each column, in tables, tooltips and files."""

import numpy as np
import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.words import LANGUAGES, Words
from racconigi.words.columns import COLUMNS, d3_format, heading, taken, written

KINDS = {
    "decade", "year", "date", "count", "number", "signed", "share", "word", "words", "name",
    "acronym", "text", "day", "figure", "pair",
}  # fmt: skip


def texts(column, values, language="en"):
    """Return the values of one column as a reader sees them."""
    return written(pd.DataFrame({column: values}), (column,), Words(language)).iloc[:, 0].tolist()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_has_a_name_in_every_language(column, language):
    assert heading(column, Words(language))


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_is_of_a_known_kind(column):
    kind, colon, digits = COLUMNS[column][1].partition(":")
    assert kind in KINDS
    assert digits.isdigit() == (kind in ("number", "signed") or (kind == "share" and bool(colon)))
    assert bool(digits) == bool(colon)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", FIGURES)
def test_no_table_gives_two_columns_one_name(slug, language):
    for table in FIGURES[slug].tables:
        names = [heading(column, Words(language)) for column in table.columns]
        assert len(set(names)) == len(names), table.frame


def test_a_column_without_an_entry_is_named():
    with pytest.raises(KeyError, match="nonsense"):
        heading("nonsense", Words("en"))


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Decade", "Interval, lower end", "Interval, upper end"]),
        ("it", ["Decennio", "Intervallo, limite inferiore", "Intervallo, limite superiore"]),
    ],
)
def test_headings_are_those_of_the_language(language, names):
    frame = pd.DataFrame({"period": [1850], "theta_low": [-0.5], "theta_high": [0.5]})
    assert list(written(frame, tuple(frame), Words(language))) == names


@pytest.mark.parametrize(
    ("column", "value", "english", "french"),
    [
        ("period", 1850, "1850s", "années 1850"),
        ("year", 1912, "1912", "1912"),
        ("date", "1909-10-01", "1 October 1909", "1er octobre 1909"),
        ("since", 19091001, "1 October 1909", "1er octobre 1909"),
        ("until", 99991231, "", ""),
        ("n", 1234, "1,234", "1\u202f234"),
        ("cooperation", 1234.56, "1,234.6", "1\u202f234,6"),
        ("net", 8.44, "+8.4", "+8,4"),
        ("net", -8.44, "−8.4", "−8,4"),
        ("conflict", 8.44, "8.4", "8,4"),
        ("theta", 0.381, "+0.38", "+0,38"),
        ("friendly", 0.9491, "94.9%", "94,9\u00a0%"),
        ("firm", 0.91, "91%", "91\u00a0%"),
        ("relation", -0.704, "−0.70", "−0,70"),
        ("word", "clear-hostile", "clearly hostile", "nettement hostile"),
        ("war", True, "yes", "oui"),
        ("state", "ITA", "Italy", "Italie"),
        ("pair", "RUS-FRA", "Russia and France", "Russie et France"),
        ("scale", "weis", "WEIS", "WEIS"),
        ("event", "pact-1933", "pact-1933", "pact-1933"),
    ],
)
def test_a_value_is_written_by_its_kind_and_language(column, value, english, french):
    assert texts(column, [value]) == [english]
    assert texts(column, [value], "fr") == [french]


def test_sides_are_named_and_not_coded():
    assert texts("direction", ["ITA-RUS", "RUS-ITA"]) == [
        "Rome toward Petersburg or Moscow",
        "Petersburg or Moscow toward Rome",
    ]


def test_several_words_are_written_as_a_list(monkeypatch):
    monkeypatch.setitem(COLUMNS, "arenas", ("arena", "words:arena"))
    assert texts("arenas", ["balkans;danube;straits"]) == ["Balkans, Danube and Straits"]


def test_a_word_may_be_a_key_of_its_own():
    assert texts("side", ["cooperation", "conflict"], "it") == ["Cooperazione", "Conflitto"]


@pytest.mark.parametrize("column", ["n", "theta", "period", "state", "date", "friendly"])
def test_what_is_missing_is_empty(column):
    assert texts(column, [np.nan, None]) == ["", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_those_of_the_language(language):
    frame = pd.DataFrame({f"name_{key}": [f"in {key}"] for key in LANGUAGES})
    assert written(frame, ("name",), Words(language)).iloc[0, 0] == f"in {language}"


def test_a_machine_takes_values_as_they_are_and_names_in_english():
    frame = pd.DataFrame(
        {"period": [1850], "theta": [0.381], "name_en": ["Sardinia"], "name_fr": ["Sardaigne"]},
        index=[7],
    )
    out = taken(frame, ("name", "theta", "period"))
    assert out.columns.tolist() == ["name", "theta", "period"]
    assert out.values.tolist() == [["Sardinia", 0.381, 1850]]
    assert out.index.tolist() == [7]


def test_columns_come_in_the_order_asked_for_and_rows_keep_theirs():
    frame = pd.DataFrame({"n": [2, 1], "period": [1860, 1850], "weight": 0.0}, index=[4, 2])
    out = written(frame, ("period", "n"), Words("en"))
    assert out.columns.tolist() == ["Decade", "Events"]
    assert out.values.tolist() == [["1860s", "2"], ["1850s", "1"]]
    assert out.index.tolist() == [4, 2]
    assert written(frame[:0], ("period", "n"), Words("en")).empty


@pytest.mark.parametrize(
    ("column", "form"),
    [
        ("n", ",d"),
        ("year", "d"),
        ("friendly", ".1%"),
        ("firm", ".0%"),
        ("n_hostile", ",d"),
        ("relation", "+,.2f"),
        ("word", None),
        ("cooperation", ",.1f"),
        ("net", "+,.1f"),
        ("theta", "+,.2f"),
        ("period", None),
        ("state", None),
        ("event", None),
        ("title", None),
        ("date", None),
    ],
)
def test_a_chart_writes_numbers_in_the_same_form(column, form):
    assert d3_format(column) == form
