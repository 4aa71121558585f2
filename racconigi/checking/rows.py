"""Rows of the tables as text, each with the line of its file on which it begins."""

import csv
import functools
from pathlib import Path
from typing import NamedTuple

from racconigi.dates import precision


class Row(NamedTuple):
    """One row of a table.

    Attributes
    ----------
    line : int
        Line of the file on which it begins, as an editor counts it (the header is line 1).
    cells : dict of str to str
        Its texts by column; an unknown value is an empty text.
    """

    line: int
    cells: dict[str, str]


class Tables:
    """The tables of a data package, each read when a rule first asks for it.

    Parameters
    ----------
    descriptor : dict
        The package's ``datapackage.json``.
    data : Path
        Its folder.
    """

    def __init__(self, descriptor: dict, data: Path):
        self.resources = {found["name"]: found for found in descriptor["resources"]}
        self._data = Path(data)
        self._rows: dict[str, list[Row]] = {}
        self._by: dict[tuple[str, str], dict[str, list[Row]]] = {}
        self._lines: dict[str, list[int]] = {}

    def file(self, table: str) -> str:
        """Return the path of a table inside the package, as faults name it."""
        return self.resources[table]["path"]

    def schema(self, table: str) -> dict:
        """Return what the package declares for a table."""
        return self.resources[table]["schema"]

    def key(self, table: str) -> list[str]:
        """Return the columns of a table's primary key."""
        key = self.schema(table).get("primaryKey", [])
        return [key] if isinstance(key, str) else key

    def rows(self, table: str) -> list[Row]:
        """Return the rows that have a cell for each declared column.

        A table whose header is not as declared, or that is no text, has none here: what is wrong
        with it is found by its schema.
        """
        if table not in self._rows:
            self._rows[table] = list(self._read(table))
        return self._rows[table]

    def by(self, table: str, column: str) -> dict[str, list[Row]]:
        """Return the rows of a table for each value of a column."""
        if (table, column) not in self._by:
            found = self._by[table, column] = {}
            for row in self.rows(table):
                found.setdefault(row.cells[column], []).append(row)
        return self._by[table, column]

    def value(self, place: str, by: str, key: str) -> str:
        """Return a cell of another table, ``place`` being ``table.column``; empty if not there."""
        table, column = place.split(".")
        rows = self.by(table, by).get(key, [])
        return rows[0].cells[column] if rows else ""

    def line(self, table: str, number: int | None) -> int | None:
        """Return the line on which a record begins, by its number among the file's records."""
        if number is None:
            return None
        if table not in self._lines:
            self._lines[table] = [line for line, _ in self._records(table)]
        lines = self._lines[table]
        return lines[number - 1] if number <= len(lines) else number

    def _read(self, table):
        names = [field["name"] for field in self.schema(table)["fields"]]
        records = self._records(table)
        if next(records, (1, []))[1] != names:
            return
        for line, cells in records:
            if len(cells) == len(names) and any(cells):
                yield Row(line, dict(zip(names, cells, strict=True)))

    def _records(self, table):
        """Yield each record of the file, blank lines among them, up to where it is damaged."""
        with open(self._data / self.file(table), encoding="utf-8", newline="") as file:
            reader, line = csv.reader(file), 1
            while True:
                try:
                    cells = next(reader)
                except (StopIteration, UnicodeDecodeError, csv.Error):
                    return
                yield line, cells
                line = reader.line_num + 1


@functools.cache
def is_date(text: str) -> bool:
    """Return whether a text is a date of any precision; an empty one is not.

    Examples
    --------
    >>> is_date("1909-10"), is_date("24.10.1909"), is_date("")
    (True, False, False)
    """
    try:
        return bool(precision(text))
    except ValueError:
        return False
