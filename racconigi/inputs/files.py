"""Read a table as it lies on the disk: its separator, its header, its cells as text, line by line.

- A table is text in UTF-8 with a header; its columns are separated by commas, semicolons, tabs or
  bars, which the header shows. It may be compressed (``.gz``, ``.bz2``, ``.xz``) or come from
  standard input (``-``). Blank lines are skipped.
- A column is found by its name; capitals, spaces around it, and spaces for underscores do not
  matter where no column has the very name.
- A fault carries the line of the file as an editor counts it.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
import sys
import zlib
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from racconigi.faults import Fault, TableError
from racconigi.inputs.rules import Column

if TYPE_CHECKING:
    import pandas as pd

#: Standard input, as the command line writes it.
STDIN = Path("-")
#: What may separate columns.
SEPARATORS = (",", ";", "\t", "|")

_OPEN: dict[str, Callable] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
_BATCH = 250  # rows at a time: few enough that Python never sweeps them for garbage
_NOT_TEXT = {
    b"PAR1": "a Parquet file",
    b"PK": "an Excel workbook or a zip archive",
    b"\xff\xfe": "text in UTF-16",
    b"\xfe\xff": "text in UTF-16",
}


class Shape(NamedTuple):
    """How a file is laid out, as its first line shows.

    Attributes
    ----------
    line : int
        The line of the header, or of the first row where there is no header; 1 of an empty file.
    names : tuple of str
        The names of its columns, as they are written; none of an empty file.
    separator : str
        One of :data:`SEPARATORS`.
    headed : bool
        Whether the first line is a header.
    """

    line: int
    names: tuple[str, ...]
    separator: str
    headed: bool = True


class Texts(NamedTuple):
    """The texts of a table, each different one held once.

    Attributes
    ----------
    lines : sequence of int
        The line on which each row begins.
    codes : mapping of str to sequence of int
        For each column that was read the place of each row's text among the different ones.
    different : mapping of str to list of str
        The different texts of each of these columns.
    repeated : list of int
        The lines of the rows that repeat an earlier one in every cell.
    """

    lines: Sequence[int]
    codes: Mapping[str, Sequence[int]]
    different: Mapping[str, list[str]]
    repeated: list[int]

    def lines_of(self, name: str, wanted: Collection[int]) -> Iterator[tuple[int, int]]:
        """Yield line and code of the rows that have one of some codes in a column."""
        if wanted:
            for line, code in zip(self.lines, self.codes[name], strict=True):
                if code in wanted:
                    yield line, code


def named(path: Path) -> str:
    """Return how a fault names a file."""
    return "<stdin>" if Path(path) == STDIN else str(path)


def refuse(faults: list[Fault]) -> None:
    """Raise the faults, if there are any, in the order of lines."""
    if faults:
        raise TableError(sorted(faults, key=lambda fault: fault.row or 0))


def spelled(name: str) -> str:
    """Return the name of a column without what does not matter in it.

    Examples
    --------
    >>> spelled(" Event Type")
    'event_type'
    """
    return "_".join(name.strip().casefold().replace("_", " ").split())


def place(names: Sequence[str], wanted: str) -> int | None:
    """Return where a column stands, or None; one of the very name goes before all others."""
    if wanted in names:
        return list(names).index(wanted)
    alike = [n for n, name in enumerate(names) if spelled(name) == spelled(wanted)]
    return alike[0] if len(alike) == 1 else None


def read(path: Path, columns: Mapping[str, Column]) -> pd.DataFrame:
    """Read a table and check each named column.

    Parameters
    ----------
    path : Path
        The file, or :data:`STDIN`.
    columns : mapping of str to Column
        The columns to read. One that is not required may be absent.

    Returns
    -------
    DataFrame
        The named columns that the file has, converted. The index is the line in the file.

    Raises
    ------
    TableError
        If the file cannot be read, a column is missing or given twice, a row has more or fewer
        cells than the header, or any value breaks its rule.
    """
    import numpy as np
    import pandas as pd

    texts, values = converted(path, columns)
    index = pd.Index(np.array(texts.lines), name="line")
    frame = pd.DataFrame(index=index)
    for name, held_once in texts.codes.items():
        codes = np.array(held_once)
        if columns[name].dtype == "category":
            known = pd.Index(texts.different[name], dtype="str")
            frame[name] = pd.Categorical.from_codes(codes, categories=known)
        else:
            held = pd.Series(values[name], dtype=columns[name].dtype)
            frame[name] = held.take(codes).set_axis(index)
    return frame


def converted(path: Path, columns: Mapping[str, Column]) -> tuple[Texts, dict[str, list]]:
    """Read a table and check each named column, without making a frame of it.

    Returns
    -------
    tuple of Texts and dict of str to list
        The texts of the named columns that the file has, and for each column the values of its
        different texts.
    """
    names = {name: name for name in columns}
    with opened(Path(path)) as lines:
        begun = peek(lines)
        texts = texts_of(path, lines, begun, look(*begun, names), columns, names)
    return texts, checked(named(path), texts, columns)


def texts_of(
    path: Path,
    lines: Iterable[str],
    begun: tuple[list[str], list[str]],
    shape: Shape,
    columns: Mapping[str, Column],
    names: Mapping[str, str],
    *,
    repeats: bool = False,
) -> Texts:
    """Return the texts of the named columns, by line.

    Parameters
    ----------
    path : Path
        By which faults name the file.
    lines : iterable of str
        The opened file, from which :func:`peek` has taken ``begun``.
    begun : tuple of lists of str
        The first line that is not blank, and those before it.
    shape : Shape
        How the file is laid out.
    columns : mapping of str to Column
        What is read, by what it is called here.
    names : mapping of str to str
        What the file calls it.
    repeats : bool
        Whether to look for rows that repeat an earlier one in every cell.
    """
    file = named(path)
    first, before = begun
    if not shape.names:
        refuse([Fault(file, None, "", "", "not a table: the file is empty")])
    all_lines = chain(before, first, lines)
    rows = _rows(file, csv.reader(all_lines, delimiter=shape.separator, strict=True))
    if shape.headed:
        next(rows)
    places = placed(file, shape, columns, names)
    codes: dict[str, array] = {name: array("i") for name in places}
    seen: dict[str, dict[str, int]] = {name: {} for name in places}
    starts, faults = array("i"), []
    prints: set[int] = set()
    repeated: list[int] = []
    width = len(shape.names)
    while batch := list(islice(rows, _BATCH)):
        faults += [_ragged(file, row, width) for row in batch if len(row[1]) != width]
        if faults:
            continue
        starts.extend([line for line, _ in batch])
        if repeats:
            for line, cells in batch:
                before_it = len(prints)
                prints.add(hash(tuple(cells)))
                if len(prints) == before_it:
                    repeated.append(line)
        for name, column in places.items():
            known = seen[name]
            codes[name].extend([known.setdefault(row[1][column], len(known)) for row in batch])
    refuse(faults)
    return Texts(starts, codes, {name: list(known) for name, known in seen.items()}, repeated)


def checked(
    file: str,
    texts: Texts,
    columns: Mapping[str, Column],
    names: Mapping[str, str] | None = None,
) -> dict[str, list]:
    """Convert each different text once; return the values of the columns that are there.

    Parameters
    ----------
    file : str
        How faults name the file.
    texts : Texts
        What was read.
    columns : mapping of str to Column
        The rules.
    names : mapping of str to str, optional
        What the file calls the columns.

    Raises
    ------
    TableError
        With every cell that breaks the rule of its column.
    """
    found, faults = {}, []
    for name in columns:
        if name in texts.codes:
            found[name], broken = values_of(texts.different[name], columns[name])
            called = names[name] if names else name
            for line, code in texts.lines_of(name, broken):
                text = texts.different[name][code]
                faults.append(Fault(file, line, called, text, broken[code]))
    refuse(faults)
    return found


def values_of(different: Iterable[str], column: Column) -> tuple[list, dict[int, str]]:
    """Return the values of texts, and what is wrong with those that break the rule, by place."""
    values: list[object] = []
    broken = {}
    for place_, text in enumerate(different):
        try:
            values.append(column.value(text))
        except ValueError as error:
            values.append(None)
            broken[place_] = str(error)
    return values, broken


def look(first: Sequence[str], before: Sequence[str], wanted: Collection[str]) -> Shape:
    """Return how a file is laid out, from its first line that is not blank.

    Its columns are separated by what shows the most of the wanted names and, where that does not
    decide, the most columns.
    """
    found = []
    for separator in SEPARATORS:
        names = tuple(next(csv.reader(first, delimiter=separator), ()))
        shown = sum(place(names, name) is not None for name in wanted)
        found.append((shown, len(names), Shape(len(before) + 1, names, separator)))
    return max(found, key=lambda each: each[:2])[2]


def placed(
    file: str, shape: Shape, columns: Mapping[str, Column], names: Mapping[str, str]
) -> dict[str, int]:
    """Return where each column stands; every required one does, and each once."""
    places, faults = {}, []
    for name, written in names.items():
        found = place(shape.names, written)
        if shape.names.count(written) > 1:
            faults.append(Fault(file, shape.line, written, "", "column is given twice"))
        elif found is not None:
            places[name] = found
        elif columns[name].required:
            rule = f"column is missing; a value {columns[name].rule}"
            faults.append(Fault(file, shape.line, written, "", rule))
    if any(not fault.rule.endswith("given twice") for fault in faults):
        rule = f"the columns of the file are {listed(shape.names)}"
        faults.append(Fault(file, shape.line, "", "", rule))
    refuse(faults)
    return places


def listed(names: Sequence[str], most: int = 10) -> str:
    """Return names for a message, some of them where they are many."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(map(repr, names[:most])) + more


@contextmanager
def opened(path: Path) -> Iterator[io.TextIOWrapper]:
    """Open a file as text; what goes wrong until it is closed becomes a fault."""
    file = named(path)
    try:
        with _bytes(path) as source:
            try:
                yield io.TextIOWrapper(source, encoding="utf-8-sig", newline="")
            except UnicodeDecodeError:
                raise TableError([_not_utf8(file, source)]) from None
    except OSError as error:
        raise TableError([Fault(file, None, "", "", error.strerror or str(error))]) from None
    except (EOFError, zlib.error, lzma.LZMAError) as error:
        raise TableError([Fault(file, None, "", "", f"damaged archive: {error}")]) from None


def first_line(path: Path) -> tuple[list[str], list[str]]:
    """Return the first line of a file that is not blank, in a list, and those before it."""
    with opened(path) as lines:
        return peek(lines)


def peek(lines: Iterable[str]) -> tuple[list[str], list[str]]:
    """Take from a file its first line that is not blank, in a list, and those before it."""
    before: list[str] = []
    for line in lines:
        if line.strip("\r\n"):
            return [line], before
        before.append(line)
    return [], before


def _ragged(file, row, width):
    line, cells = row
    return Fault(file, line, "", f"{len(cells)} cells", f"the header has {width}")


def _rows(file, reader):
    """Yield the rows that are not blank, each with the line on which it begins."""
    start = 1
    try:
        for cells in reader:
            if cells:
                yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        raise TableError([Fault(file, start, "", "", f"not a CSV table: {error}")]) from None


def _bytes(path):
    if path == STDIN:
        return io.BytesIO(sys.stdin.buffer.read())
    return _OPEN[path.suffix](path, "rb") if path.suffix in _OPEN else open(path, "rb")


def _not_utf8(file, source):
    """Say what a file is that is not UTF-8, and where that shows."""
    remedy = "save it as CSV in UTF-8"
    source.seek(0)
    content = source.read()
    for mark, kind in _NOT_TEXT.items():
        if content.startswith(mark):
            return Fault(file, None, "", "", f"this is {kind}; {remedy}")
    try:
        content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = f"byte {content[error.start]:#x}"
        guess = "" if content[error.start] in _UNUSED else ", perhaps Windows-1252"
        return Fault(file, line, "", byte, f"not UTF-8 text{guess}; {remedy}")


#: Bytes that stand for no character in Windows-1252.
_UNUSED = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
