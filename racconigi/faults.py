"""Faults in a table: one line each, with file, row, column, value and rule."""

from collections.abc import Iterable
from typing import NamedTuple


class Fault(NamedTuple):
    """One broken rule in one place of a table.

    Attributes
    ----------
    file : str
        The table's file name.
    row : int or None
        Line in the file as an editor counts it (the header is line 1); None for the whole file.
    column : str
        Column name, empty when the whole row or file is meant.
    value : str
        The value found.
    rule : str
        The rule it breaks, in words.

    Examples
    --------
    >>> print(Fault("events.csv", 12, "date", "1909-13-24", "no calendar has this day"))
    events.csv:12:date: 1909-13-24: no calendar has this day
    """

    file: str
    row: int | None
    column: str
    value: str
    rule: str

    def __str__(self) -> str:
        place = f"{self.file}:{'' if self.row is None else self.row}:{self.column}"
        return f"{place}: {self.value}: {self.rule}"


class TableError(ValueError):
    """Raised when a table breaks its rules; ``faults`` lists where."""

    def __init__(self, faults: Iterable[Fault]):
        self.faults = list(faults)
        super().__init__("\n".join(map(str, self.faults)))
