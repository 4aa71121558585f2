"""Faults in a table: one line each, with file, row, column, value and rule."""

from collections.abc import Iterable
from typing import NamedTuple

#: How many faults are written out before the rest is summed up.
MOST = 20


class Fault(NamedTuple):
    """One broken rule in one place of a table.

    Attributes
    ----------
    file : str
        The table's file, as it was given.
    row : int or None
        Line in the file as an editor counts it (the header is line 1, a row that spans several
        lines counts as its first); None for the whole file.
    column : str
        Column name, empty when the whole row or file is meant.
    value : str
        The value found. Line breaks and other characters that do not print are escaped.
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
        line = f"{place}: {self.value}: {self.rule}"
        return line if line.isprintable() else "".join(map(_printable, line))


class TableError(ValueError):
    """Raised when a table breaks its rules; ``faults`` lists where."""

    def __init__(self, faults: Iterable[Fault]):
        self.faults = list(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


def summary(faults: list[Fault], *, most: int = MOST) -> list[str]:
    """Return the first faults as lines, and a line for each column with what remains.

    Parameters
    ----------
    faults : list of Fault
        In the order in which they are to be read.
    most : int
        How many to write out.

    Returns
    -------
    list of str
        At most ``most`` faults, then how many more each column has, with how many values.

    Examples
    --------
    >>> faults = [Fault("e.csv", n, "event_type", "duel", "is no type") for n in (2, 3, 5)]
    >>> for line in summary(faults, most=1):
    ...     print(line)
    e.csv:2:event_type: duel: is no type
    and 2 more in e.csv:event_type, from line 3 on, with 1 value
    """
    rest: dict[tuple[str, str], list[Fault]] = {}
    for fault in faults[most:]:
        rest.setdefault((fault.file, fault.column), []).append(fault)
    return [str(fault) for fault in faults[:most]] + [_rest(group) for group in rest.values()]


def _rest(faults):
    """Sum up the further faults of one column."""
    first, values = faults[0], len({fault.value for fault in faults})
    place = first.file + (f":{first.column}" if first.column else "")
    since = "" if first.row is None else f", from line {first.row} on"
    return f"and {len(faults):,} more in {place}{since}, with {values:,} value{'s'[: values > 1]}"


def _printable(character):
    return character if character.isprintable() else repr(character)[1:-1]
