"""All that a chart draws as tables: CSV for machines, a workbook for readers, a description.

The CSV has the names and codes of the data package, a point in its numbers and UTF-8. The workbook
holds numbers as numbers, so that every spreadsheet shows them as its reader writes them.
"""

import io
import json
from collections.abc import Iterable

import pandas as pd
import xlsxwriter

from racconigi.catalogue import entry_of, named_tables, readable_tables, tables
from racconigi.dates import FOREVER
from racconigi.publish.exports import about as told
from racconigi.publish.exports.about import About
from racconigi.publish.exports.citations import citation
from racconigi.words import Words
from racconigi.words.columns import COLUMNS, heading

#: Kinds of columns whose values are numbers.
_NUMBERS = {"decade", "year", "count", "number", "signed", "share", "figure"}
_WIDEST = 60  # letters of a column
_SHEET_NAME = 31  # what spreadsheets allow


def csv(slug: str) -> dict[str, bytes]:
    """Return each table of a chart as CSV, under the name of its file."""
    return {
        f"{name}.csv": table.to_csv(index=False, lineterminator="\n").encode()
        for name, table in tables(slug).items()
    }


def xlsx(about: About) -> bytes:
    """Return all tables of a chart as a workbook: a sheet each, and one that says what they are."""
    written, words = io.BytesIO(), Words(about.language)
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        _say_of_file(book, about)
        listed = list(_sheets(about, words))
        for name, _, columns in listed:
            _write_data(book, name, columns, words)
        _write_about(book, about, listed, words)
    return written.getvalue()


def metadata(about: About) -> bytes:
    """Return what a machine wants to know of a chart and its tables, as JSON."""
    words, entry = Words(about.language), entry_of(about.slug)
    held = tables(about.slug)
    described = {
        "slug": about.slug,
        "language": about.language,
        "title": about.title,
        "reading": about.subtitle,
        "description": about.description,
        "address": about.edition.at(told.path(about.slug, about.language)),
        "book": {**about.edition._asdict(), "authors": list(about.edition.authors)},
        "licence": about.edition.licence_name,
        "citation": citation(about),
        "stands_on": told.licences(entry.data),
        "states": {
            control.name: {
                "label": control.label,
                "start": control.start,
                "values": list(control.texts),
            }
            for control in about.controls
        },
        "tables": [
            {
                "file": f"{name}.csv",
                "holds": words[f"panel.{table.frame}"] if len(held) > 1 else about.title,
                "rows": len(held[name]),
                "columns": [_column(column, words) for column in table.columns],
            }
            for name, table in named_tables(about.slug)
        ],
    }
    return (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode()


def _column(column, words):
    kind = COLUMNS[column][1].partition(":")[0]
    return {
        "name": column,
        "heading": heading(column, words),
        "kind": kind,
        "unit": words[f"taken-unit.{kind}"],
    }


def _say_of_file(book, about):
    file = about.metadata()
    book.set_properties(
        {
            "title": file["Title"],
            "subject": file["Subject"],
            "author": file["Author"],
            "comments": f"{file['Source']}. {file['Address']}",
            "keywords": f"{about.slug}, {file['Version']}, {file['Copyright']}",
            "created": pd.Timestamp(about.edition.date).to_pydatetime(),
        }
    )


def _sheets(about: About, words: Words) -> Iterable[tuple]:
    """Yield for each table its sheet's name, what it shows, and its columns."""
    values, texts = tables(about.slug), readable_tables(about.slug, about.language)
    named = named_tables(about.slug)
    for number, (name, table) in enumerate(named, start=1):
        several = len(named) > 1
        shows = words[f"panel.{table.frame}"] if several else about.title
        sheet = words.fill("taken.data-number", number=str(number)) if several else None
        columns = [
            (column, heading(column, words), values[name][column], texts[name].iloc[:, at])
            for at, column in enumerate(table.columns)
        ]
        yield (sheet or words["taken.data"])[:_SHEET_NAME], shows, columns


def _write_data(book, name, columns, words):
    page = book.add_worksheet(name)
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    for at, (column, title, values, texts) in enumerate(columns):
        kind, _, digits = COLUMNS[column][1].partition(":")
        form = book.add_format({"num_format": _form(kind, digits, words)})
        page.write_string(0, at, title, head)
        for row, (value, text) in enumerate(zip(values, texts, strict=True), start=1):
            if pd.isna(value) or (kind == "day" and value == FOREVER):
                continue
            if kind in _NUMBERS:
                page.write_number(row, at, value, form)
            else:
                page.write_string(row, at, _text(kind, value, text))
        longest = max([len(title) / 2, 8, *texts.head(500).str.len()])
        page.set_column(at, at, min(longest + 2, _WIDEST))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(columns[0][2]), len(columns) - 1)


def _form(kind, digits, words):
    """Return how a spreadsheet shows a number; the reader's settings decide point and comma."""
    places = "." + "0" * int(digits) if digits.isdigit() and int(digits) else ""
    if kind == "decade":
        before, after = words.decade(1850).split("1850")
        return f"{_quoted(before)}0{_quoted(after)}"
    if kind in ("year", "count", "share"):
        return {"year": "0", "count": "#,##0", "share": f"0{places}%"}[kind]
    if kind == "figure":
        return "General"
    return f"+0{places};−0{places};0{places}" if kind == "signed" else f"0{places};−0{places}"


def _quoted(text):
    return f'"{text}"' if text else ""


def _text(kind, value, text):
    """Return dates as ISO, which sort and mean the same everywhere; other words as readers read."""
    if kind == "day":
        return f"{value // 10000:04d}-{value // 100 % 100:02d}-{value % 100:02d}"
    return str(value) if kind == "date" else text


def _write_about(book, about, listed, words):
    page = book.add_worksheet(words["taken.about"][:_SHEET_NAME])
    bold, wrapped = (
        book.add_format({"bold": True, "valign": "top"}),
        book.add_format({"text_wrap": True, "valign": "top"}),
    )
    page.set_column(0, 0, 24)
    page.set_column(1, 1, 80)
    page.set_column(2, 3, 26)
    row = 0
    for key, text in _facts(about, words):
        page.write_string(row, 0, words[key], bold)
        page.write_string(row, 1, text, wrapped)
        row += 1
    for sheet, shows, columns in listed:
        row += 1
        page.write_string(row, 0, sheet, bold)
        page.write_string(row, 1, shows, bold)
        for at, key in ((2, "taken.machine"), (3, "taken.holds")):
            page.write_string(row, at, words[key], bold)
        for column, title, _, _ in columns:
            row += 1
            kind = COLUMNS[column][1].partition(":")[0]
            page.write_string(row, 1, title, wrapped)
            page.write_string(row, 2, column)
            page.write_string(row, 3, words[f"taken-unit.{kind}"])
        row += 1


def _facts(about, words):
    """Yield what the sheet about a workbook says, in order."""
    book = about.edition
    yield "taken.title", about.title
    yield "taken.unit", about.subtitle
    yield "taken.description", about.description
    yield "taken.from", about.source
    for table in told.licences(entry_of(about.slug).data):
        cited = "; ".join(filter(None, (table["title"], table["citation"], table["licence"])))
        yield "taken.licence-of-data", cited
    yield "taken.author", "; ".join(book.authors)
    yield "taken.book", book.title
    yield "taken.version", book.version
    yield "taken.date", words.date(book.date)
    yield "taken.licence", book.licence_name
    yield "taken.address", book.at(told.path(about.slug, about.language))
    yield "taken.citation", citation(about)
