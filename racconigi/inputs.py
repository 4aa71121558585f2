"""Read a researcher's own tables: every rule checked at the door, every fault named.

The rules, once, for all commands:

- A table is a CSV file in UTF-8, its columns separated by commas, with a header; it may be
  compressed (``.gz``, ``.bz2``, ``.xz``) or come from standard input (``-``). Blank lines are
  skipped. Only the columns that a command names are read; others may hold anything.
- A name (of a state) is written one way only: no space around it, and no second spelling that
  differs in capitals.
- Years, and the years of dates, lie between :data:`EARLIEST` and :data:`LATEST`.
- A fault carries the line of the file as an editor counts it.
"""

import bz2
import csv
import gzip
import io
import lzma
import re
import sys
import zlib
from array import array
from collections.abc import Callable, Collection, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from racconigi.dates import precision
from racconigi.faults import Fault, TableError

#: The years that a table may speak of; what lies outside is a slip of the pen.
EARLIEST, LATEST = 1400, 2100

#: Standard input, as the command line writes it.
STDIN = Path("-")

_OPEN: dict[str, Callable] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_BATCH = 250  # rows at a time: few enough that Python never sweeps them for garbage
_NOT_TEXT = {
    b"PAR1": "a Parquet file",
    b"PK": "an Excel workbook or a zip archive",
    b"\xff\xfe": "text in UTF-16",
    b"\xfe\xff": "text in UTF-16",
}
_SEPARATORS = {";": "by ';'", "\t": "by tabs", "|": "by '|'"}


class Column(NamedTuple):
    """What a column of an input file must hold.

    Attributes
    ----------
    value : callable
        Turns a cell's text into its value; raises ValueError, with the rule, if it breaks it.
    rule : str
        The rule in words.
    dtype : str
        The type of the values.
    required : bool
        Whether the file must have the column.
    """

    value: Callable[[str], object]
    rule: str
    dtype: str = "str"
    required: bool = True


def integer(low: int, high: int) -> Column:
    """Return the rule for a whole number between two bounds, both included."""
    rule = f"must be a whole number from {low} to {high}"

    def value(text):
        number = int(text.partition(".")[0]) if re.fullmatch(r"[+-]?[0-9]+(\.0*)?", text) else None
        return _keep(number, rule, number is not None and low <= number <= high)

    return Column(value, rule, "int64")


def name(*, empty: bool = False, required: bool = True) -> Column:
    """Return the rule for the name of a state, which may be allowed to be empty."""
    rule = "must be a name without spaces around it"

    def value(text):
        return _keep(text, rule, text == text.strip() and (text or empty))

    return Column(value, rule, required=required)


def one_of(known: Collection[str], rule: str, *, required: bool = True) -> Column:
    """Return the rule for a word from a list."""
    return Column(lambda text: _keep(text, rule, text in known), rule, required=required)


def flag() -> Column:
    """Return the rule for yes or no: true, yes, 1, false, no or 0, in any case."""
    rule = "must be true, yes, 1, false, no or 0"
    return Column(
        lambda text: _keep(_FLAGS.get(text.lower()), rule, text.lower() in _FLAGS),
        rule,
        "bool",
        required=False,
    )


def number(*, required: bool = False) -> Column:
    """Return the rule for a number of at least 0; a cell may be empty."""
    rule = "must be a number of at least 0, or empty"

    def value(text):
        if text == "":
            return np.nan
        plain = re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text)
        found = float(text) if plain else -1.0
        return _keep(found, rule, 0 <= found < np.inf)

    return Column(value, rule, "float64", required)


def sign() -> Column:
    """Return the rule for a sign: 1 or -1."""
    rule = "must be 1 or -1"

    def value(text):
        plain = re.fullmatch(r"[+-]?1(\.0*)?", text)
        return _keep(-1 if text.startswith("-") else 1, rule, plain)

    return Column(value, rule, "int64")


def date() -> Column:
    """Return the rule for a date of any precision, between :data:`EARLIEST` and :data:`LATEST`."""

    def value(text):
        precision(text)
        within = f"the year must lie between {EARLIEST} and {LATEST}"
        return _keep(text, within, EARLIEST <= int(text[:4]) <= LATEST)

    return Column(value, "must be a date, such as 1909-10-24, 1909-10 or 1909")


def read(path: Path, columns: dict[str, Column]) -> pd.DataFrame:
    """Read a CSV file and check each named column.

    Parameters
    ----------
    path : Path
        The file, or :data:`STDIN`.
    columns : dict of str to Column
        The columns to read. One that is not required may be absent.

    Returns
    -------
    DataFrame
        The named columns that the file has, converted, and ``repeated``: true for a row that
        repeats an earlier one in every cell of the file. The index is the line in the file.

    Raises
    ------
    TableError
        If the file cannot be read, a column is missing or given twice, a row has more or fewer
        cells than the header, or any value breaks its rule.
    """
    texts, repeated = _texts(Path(path), columns)
    faults, frame = [], pd.DataFrame(index=texts.index)
    for column in texts:
        frame[column], found = _convert(_named(path), texts[column], columns[column])
        faults += found
    _refuse(faults)
    return frame.assign(repeated=repeated)


def read_events(
    path: Path,
    *,
    types: Collection[str],
    scopes: Sequence[str],
    confidences: Sequence[str],
    directed: bool = False,
) -> pd.DataFrame:
    """Read typed events.

    Parameters
    ----------
    path : Path
        ``date`` and ``event_type``; ``initiator`` and ``target`` if ``directed``. Where the file
        has them, ``initiator`` and ``target`` are read in any case, and so are ``scope`` and
        ``confidence``, which must hold the words of the ledger.
    types : collection of str
        The event types of the codebook.
    scopes, confidences : sequence of str
        The words of the ledger.
    directed : bool
        Whether the direction matters. ``joint`` is then read too, and is false where absent.

    Returns
    -------
    DataFrame
        The columns named above that the file has, and ``repeated`` (see :func:`read`); the index
        is the line in the file.

    Raises
    ------
    TableError
        As :func:`read`, and if a state is spelled in two ways.
    """
    kind = (
        f"must be one of the {len(types)} event types of the codebook, such as "
        f"{', '.join(sorted(types)[:3])} (racconigi.load('event_types') lists them)"
    )
    state = name(empty=True, required=directed)
    columns = {
        "date": date(),
        "event_type": one_of(frozenset(types), kind),
        "initiator": state,
        "target": state,
        "scope": _ledger(scopes),
        "confidence": _ledger(confidences),
    }
    events = read(path, columns | ({"joint": flag()} if directed else {}))
    _one_spelling(path, events, ["initiator", "target"])
    return events.assign(joint=False) if directed and "joint" not in events else events


def read_members(path: Path, *, weighted: bool = False) -> pd.DataFrame:
    """Read the members of a system: ``year``, ``state`` and, if the file has it, ``weight``.

    Parameters
    ----------
    path : Path
        The file.
    weighted : bool
        Whether ``weight`` must be there.

    Returns
    -------
    DataFrame
        The columns that the file has; a missing weight is NaN. The index is the line in the file.

    Raises
    ------
    TableError
        As :func:`read`, and if a member is given twice or spelled in two ways.
    """
    columns = {"year": integer(EARLIEST, LATEST), "state": name()}
    members = read(path, columns | {"weight": number(required=weighted)})
    _one_spelling(path, members, ["state"])
    _given_once(path, members, ["year", "state"])
    return members.drop(columns="repeated")


def read_ties(path: Path, members: pd.DataFrame, *, top: int) -> pd.DataFrame:
    """Read the ties of a system: ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``tie``.

    Parameters
    ----------
    path : Path
        The file.
    members : DataFrame
        The system, as :func:`read_members` returns it.
    top : int
        The top of the scale, which is also every state's tie to itself.

    Returns
    -------
    DataFrame
        The four columns; the index is the line in the file.

    Raises
    ------
    TableError
        As :func:`read`, and if a tie is given twice, a state is no member in its year, or a tie
        of a state to itself is not the top of the scale.
    """
    columns = {"year": integer(EARLIEST, LATEST), "state_a": name(), "state_b": name()}
    ties = read(path, columns | {"tie": integer(0, top)}).drop(columns="repeated")
    _given_once(path, ties, ["year", "state_a", "state_b"])
    system = pd.MultiIndex.from_frame(members[["year", "state"]])
    faults = []
    for side in ("state_a", "state_b"):
        strange = ~pd.MultiIndex.from_frame(ties[["year", side]]).isin(system)
        lines = ties.index[strange].tolist()
        for line, year, state in zip(
            lines, ties["year"][strange], ties[side][strange], strict=True
        ):
            faults.append(Fault(_named(path), line, side, state, f"no member in {year}"))
    own = (ties["state_a"] == ties["state_b"]) & (ties["tie"] != top)
    rule = f"the tie of a state to itself is {top}, the top of the scale"
    for line, tie in zip(ties.index[own].tolist(), ties["tie"][own], strict=True):
        faults.append(Fault(_named(path), line, "tie", str(tie), rule))
    _refuse(faults)
    return ties


def read_signs(path: Path) -> pd.DataFrame:
    """Read signed ties: ``state_a``, ``state_b``, ``sign`` and, if the file has it, ``year``.

    A tie has no direction: ``ITA,RUS`` and ``RUS,ITA`` are one pair.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    DataFrame
        The columns that the file has; the index is the line in the file.

    Raises
    ------
    TableError
        As :func:`read`, and if a state is spelled in two ways or tied to itself, or a pair has a
        second tie in a year, of the same sign or the other.
    """
    year = integer(EARLIEST, LATEST)._replace(required=False)
    columns = {"year": year, "state_a": name(), "state_b": name(), "sign": sign()}
    ties = read(path, columns).drop(columns="repeated")
    _one_spelling(path, ties, ["state_a", "state_b"])
    years = ties["year"] if "year" in ties else ties["sign"] * 0
    faults = []
    seen: dict[tuple, tuple] = {}
    rows = zip(ties.index, years, ties["state_a"], ties["state_b"], ties["sign"], strict=True)
    for line, when, a, b, signed in rows:
        first, other = seen.setdefault((when, *sorted((a, b))), (line, signed))
        if a == b:
            fault = ("state_b", b, "a state has no tie to itself")
        elif first == line:
            continue
        elif other != signed:
            fault = ("sign", str(signed), f"the pair has the sign {other} on line {first}")
        else:
            fault = ("state_a,state_b", f"{a},{b}", f"given twice, first on line {first}")
        faults.append(Fault(_named(path), line, *fault))
    _refuse(faults)
    return ties


def _refuse(faults):
    """Raise the faults, if there are any, in the order of lines."""
    if faults:
        raise TableError(sorted(faults, key=lambda fault: fault.row or 0))


def _keep(value, rule, kept):
    if not kept:
        raise ValueError(rule)
    return value


def _ledger(words):
    """Return the rule for a column of the ledger that decides what is scored."""
    rule = f"must be {', '.join(words[:-1])} or {words[-1]}, as in the ledger"
    return one_of(words, f"{rule}; give a column of another kind another name", required=False)


def _named(path):
    return "<stdin>" if Path(path) == STDIN else str(path)


def _convert(file, texts, column):
    """Convert each different text once; return the values and the faults of a column."""
    codes, different = pd.factorize(texts)
    values, broken = [], {}
    for code, text in enumerate(different):
        try:
            values.append(column.value(text))
        except ValueError as error:
            values.append(None)
            broken[code] = str(error)
    if broken:
        bad = np.isin(codes, list(broken))
        places = zip(texts.index[bad].tolist(), codes[bad].tolist(), strict=True)
        return None, [
            Fault(file, line, texts.name, different[code], broken[code]) for line, code in places
        ]
    return pd.Series(values, dtype=column.dtype).take(codes).set_axis(texts.index), []


def _given_once(path, frame, key):
    """Refuse a second row with the same key."""
    again = frame[frame.duplicated(key)]
    if len(again):
        rows = zip(again.index, again[key].astype(str).agg(",".join, axis=1), strict=True)
        raise TableError(
            Fault(_named(path), line, ",".join(key), value, "given twice") for line, value in rows
        )


def _one_spelling(path, frame, columns):
    """Refuse names that differ only in capitals."""
    columns = [column for column in columns if column in frame]
    spellings: dict[str, list[str]] = {}
    for spelling in sorted({name for column in columns for name in frame[column].unique()}):
        spellings.setdefault(spelling.casefold(), []).append(spelling)
    second = {
        name: f"is also written {first}" for first, *others in spellings.values() for name in others
    }
    faults = [
        Fault(_named(path), line, column, name, second[name])
        for column in columns
        for line, name in frame[column][frame[column].isin(second)].items()
    ]
    _refuse(faults)


def _texts(path, columns):
    """Return the texts of the named columns by line, and which rows repeat an earlier one."""
    file = _named(path)
    with _opened(path) as lines:
        rows = _rows(file, csv.reader(lines, strict=True))
        header = _header(file, rows, columns)
        wanted: dict[str, list] = {name: [] for name in columns if name in header}
        starts, prints, faults = array("q"), array("q"), []
        while batch := list(islice(rows, _BATCH)):
            faults += [_ragged(file, row, header) for row in batch if len(row[1]) != len(header)]
            if faults:
                continue
            starts.extend([line for line, _ in batch])
            prints.extend([hash(tuple(cells)) for _, cells in batch])
            texts = list(zip(*[cells for _, cells in batch], strict=True))
            for name, parts in wanted.items():
                parts.append(pa.array(texts[header.index(name)], pa.string()))
    _refuse(faults)
    index = pd.Index(np.frombuffer(starts, dtype=np.int64), name="line")
    joined = {name: pa.chunked_array(parts, pa.string()) for name, parts in wanted.items()}
    frame = pd.DataFrame({name: pd.Series(texts, dtype="str") for name, texts in joined.items()})
    repeated = pd.Series(np.frombuffer(prints, dtype=np.int64)).duplicated()
    return frame.set_axis(index), repeated.to_numpy()


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


def _header(file, rows, columns):
    """Return the names in the header, which has every required column, and each once."""
    line, header = next(rows, (1, []))
    if not header:
        raise TableError([Fault(file, None, "", "", "not a CSV table: the file is empty")])
    missing = [name for name, column in columns.items() if column.required and name not in header]
    faults = [
        Fault(file, line, name, "", "column is given twice")
        for name in columns
        if header.count(name) > 1
    ]
    if missing:
        written = ",".join(header)
        for separator, by in _SEPARATORS.items():
            if written.count(separator) >= len(header):
                found = _listed(written.split(separator))
                rule = f"columns are separated {by}; commas are wanted (the columns are {found})"
                raise TableError([Fault(file, line, "", "", rule)])
        faults += [
            Fault(file, line, name, "", f"column is missing; a value {columns[name].rule}")
            for name in missing
        ]
        faults.append(Fault(file, line, "", "", f"the columns of the file are {_listed(header)}"))
    _refuse(faults)
    return header


def _listed(names, most=10):
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(map(repr, names[:most])) + more


def _ragged(file, row, header):
    line, cells = row
    return Fault(file, line, "", f"{len(cells)} cells", f"the header has {len(header)}")


@contextmanager
def _opened(path):
    """Open a file as text; what goes wrong until it is closed becomes a fault."""
    file = _named(path)
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
        return Fault(file, line, "", byte, f"not UTF-8 text; {remedy}")
