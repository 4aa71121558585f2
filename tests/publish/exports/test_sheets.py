"""Tables to take away: all that is drawn, numbers as numbers, words in the language."""

import io
import json

import openpyxl
import pandas as pd
import pytest

from racconigi.catalogue import FIGURES, named_tables, tables
from racconigi.dates import FOREVER
from racconigi.publish.exports import sheets
from racconigi.words import LANGUAGES, Words
from racconigi.words.columns import COLUMNS, heading
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]
NUMBERS = ("decade", "year", "count", "number", "signed", "share", "figure")


def book(chart):
    return openpyxl.load_workbook(io.BytesIO(sheets.xlsx(chart)))


def kind(column):
    return COLUMNS[column][1].partition(":")[0]


@pytest.mark.parametrize("slug", FIGURES)
def test_a_csv_holds_its_table_as_it_is(slug):
    files = sheets.csv(slug)
    assert list(files) == [f"{name}.csv" for name, _ in named_tables(slug)]
    for name, table in tables(slug).items():
        read = pd.read_csv(io.BytesIO(files[f"{name}.csv"]))
        assert list(read) == list(table)
        assert len(read) == len(table)
        for column in table:
            if pd.api.types.is_float_dtype(table[column]):
                assert read[column].tolist() == pytest.approx(table[column].tolist(), nan_ok=True)


@pytest.mark.parametrize("slug", [slug for slug in FIGURES if slug != "any-year"])
def test_a_workbook_holds_every_number_as_a_number(slug):
    pages = book(about(slug, "fr")).worksheets
    words, named = Words("fr"), named_tables(slug)
    assert len(pages) == len(named) + 1
    for page, (name, table) in zip(pages, named, strict=False):
        frame = tables(slug)[name]
        rows = list(page.iter_rows(values_only=True))
        assert list(rows[0]) == [heading(column, words) for column in table.columns]
        assert len(rows) == len(frame) + 1
        for at, column in enumerate(table.columns):
            for value, row in zip(frame[column], rows[1:], strict=True):
                if pd.isna(value) or (kind(column) == "day" and value == FOREVER):
                    assert row[at] is None
                elif kind(column) in NUMBERS:
                    assert row[at] == pytest.approx(value)
                else:
                    assert isinstance(row[at], str)


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", '0"s"'), ("fr", '"années "0'), ("it", '"anni "0'), ("ru", '0"-е"')],
)
def test_a_decade_is_a_number_that_looks_like_a_decade(language, shown):
    cell = book(about("directions", language)).worksheets[0]["A2"]
    assert (cell.value, cell.number_format) == (1850, shown)


def test_shares_and_signs_are_shown_as_such():
    page = book(about("eastern-share")).worksheets[0]
    assert {cell.number_format for cell in page["D"][1:]} == {"0%"}
    page = book(about("directions")).worksheets[0]
    assert "+0.00;−0.00;0.00" in {cell.number_format for cell in page[2]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_says_what_it_is_in_its_language(language):
    chart = about("un-votes", language)
    read = book(chart)
    words = Words(language)
    assert read.sheetnames[-1] == words["taken.about"]
    said = "\n".join(str(c.value) for row in read.worksheets[-1] for c in row if c.value)
    for text in (chart.title, chart.source, chart.edition.version, words.date(chart.edition.date),
                 "CC BY 4.0", "Bailey", chart.subtitle, words["taken-unit.number"]):  # fmt: skip
        assert text in said, text
    assert read.properties.title == chart.title


def test_the_same_tables_give_the_same_workbook():
    assert sheets.xlsx(about("un-votes")) == sheets.xlsx(about("un-votes"))


def test_days_are_dates_that_mean_the_same_everywhere():
    page = book(about("relation-by-decade")).worksheets[5]
    assert page["B2"].value == "1855-01-10"


@pytest.mark.parametrize("slug", FIGURES)
def test_the_description_lists_tables_columns_states_and_sources(slug):
    told = json.loads(sheets.metadata(about(slug, "ru")))
    held = tables(slug)
    assert {table["file"]: table["rows"] for table in told["tables"]} == {
        f"{name}.csv": len(table) for name, table in held.items()
    }
    for table in told["tables"]:
        frame = held[table["file"].removesuffix(".csv")]
        assert [column["name"] for column in table["columns"]] == list(frame)
        assert all(column["heading"] and column["unit"] for column in table["columns"])
    assert [one["name"] for one in told["stands_on"]] == list(FIGURES[slug].data)
    assert list(told["states"]) == [control.name for control in about(slug).controls]
    assert told["licence"] == "CC BY 4.0"
