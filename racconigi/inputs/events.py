"""Read a researcher's own events, few or a hundred million, and count those that are alike.

A small file is read line by line. A large one, several together, or Parquet are read by DuckDB,
which counts without holding them; where it meets anything that breaks a rule, the file is read
again line by line, so that a fault has its place.
"""

import glob
import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from pyarrow import parquet

from racconigi.faults import Fault, TableError
from racconigi.inputs import files
from racconigi.inputs.counting import Pair, counted
from racconigi.inputs.formats import FORMATS, found, laid_out
from racconigi.inputs.rules import (
    Column,
    anything,
    date,
    flag,
    name,
    number,
    one_of,
    quad,
)
from racconigi.inputs.systems import second_spellings

#: A file of more bytes than this is read by DuckDB; compressed ones count ten times.
LARGE = 20_000_000
#: The memory that DuckDB may take; what needs more goes to the disk.
MEMORY = os.environ.get("RACCONIGI_MEMORY", "2GB")
PARQUET = {".parquet", ".pq"}
#: Layouts of files that people write, in which a second spelling of a state is a slip.
BY_HAND = {"plain", ""}
HINT = (
    "a column of another name is named by --date, --code, --weight, --quad, --initiator or "
    "--target, and a layout by --format"
)
SIDES = ("initiator", "target")
#: Kinds of compression that DuckDB reads itself.
_PACKED = {".gz", ".zst"}
_SLOW_ONLY = {".bz2", ".xz"}


@dataclass(frozen=True)
class Asked:
    """What is asked of files of events.

    Attributes
    ----------
    value : str
        What decides the weight: ``code``, ``weight`` or ``quad``; empty for what the layout has.
    code : Column
        The rule for a code.
    format : str
        One of :data:`racconigi.inputs.formats.FORMATS`; empty to find it.
    columns : mapping of str to str
        What the files call a role, where it is not what the layout calls it.
    order : str or None
        How dates that could be two are read: ``dmy`` or ``mdy``.
    pair : Pair or None
        The two states that matter.
    words : mapping of str to sequence of str
        What ``scope`` and ``confidence`` may hold in the plain layout.
    extra : tuple of str
        Further roles to count by, such as ``episode``.
    own : str
        What is taken of a layout that has weights and classes: ``weight`` or ``quad``.
    """

    value: str = ""
    code: Column = field(default_factory=anything)
    format: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    order: str | None = None
    pair: Pair | None = None
    words: Mapping[str, Sequence[str]] = field(default_factory=dict)
    extra: tuple[str, ...] = ()
    own: str = "weight"


@dataclass(frozen=True)
class Events:
    """Events, counted.

    Attributes
    ----------
    rows : DataFrame
        ``date`` (as precise as a month), the roles read, ``side``, ``n``, ``first`` (the line of
        the first of them, missing where files are not read by line).
    repeated : int
        How many rows repeat an earlier one in every cell.
    first : int or None
        The line of the first that does, where files are read by line.
    layout : str
        The layout that was found, or empty.
    """

    rows: pd.DataFrame
    repeated: int
    first: int | None
    layout: str


def read_events(paths: Sequence[Path], asked: Asked) -> Events:
    """Read events and count those that are alike.

    Parameters
    ----------
    paths : sequence of Path
        The files; each may be :data:`racconigi.inputs.files.STDIN`. All have one layout.
    asked : Asked
        What is asked of them.

    Raises
    ------
    TableError
        As :func:`racconigi.inputs.files.read`; if the layout is not known, the files differ in
        layout, or a state is spelled in two ways.
    """
    if any(_is_large(path) for path in paths) or len(paths) > 1:
        if any(path == files.STDIN or path.suffix in _SLOW_ONLY for path in paths):
            return _joined([_line_by_line(path, asked) for path in paths])
        try:
            return _at_once(paths, asked)
        except _AnythingError:
            return _joined([_line_by_line(path, asked) for path in paths])
    return _line_by_line(paths[0], asked)


class _AnythingError(Exception):
    """Something in a large file breaks a rule; where, the slow way says."""


def directions(paths: Sequence[Path], asked: Asked) -> list[str]:
    """Return the directions in which events run, those that occur most first."""
    seen: Counter[str] = Counter()
    for path in paths:
        sides = _two_sides(path, asked)
        named = (sides["initiator"] != "") & (sides["target"] != "")
        ways = (sides["initiator"] + "-" + sides["target"])[named]
        seen.update(ways.value_counts().to_dict())
    return [way for way, _ in seen.most_common()]


def _two_sides(path, asked):
    if path.suffix in PARQUET:
        _, names, shape = _plan(path, _parquet_shape(path, asked), asked)
        places = [shape.names[files.place(shape.names, names[side])] for side in SIDES]
        return pd.read_parquet(path, columns=places).fillna("").astype(str).set_axis(SIDES, axis=1)
    with files.opened(path) as lines:
        begun = files.peek(lines)
        columns, names, shape = _plan(path, _shape(begun, asked), asked)
        wanted = {side: names[side] for side in SIDES}
        return files.texts_of(path, lines, begun, shape, columns, wanted).astype("str")


def _is_large(path):
    if path.suffix in PARQUET:
        return True
    try:
        size = path.stat().st_size
    except OSError:
        return False  # said by who opens it
    return size * (10 if path.suffix in _PACKED else 1) > LARGE


def _shape(begun, asked):
    """Return how a file is laid out, and by what layout, from its first line."""
    wanted = [*asked.columns.values(), *{c for f in FORMATS.values() for c in f.shows}]
    first, before = begun
    shape = files.look(first, before, wanted)
    layout = asked.format or found(shape) or ""
    return (laid_out(shape, layout) if layout else shape), layout


def _parquet_shape(path, asked):
    try:
        names = tuple(parquet.read_schema(path).names)
    except OSError as error:
        raise TableError([Fault(str(path), None, "", "", error.strerror or str(error))]) from None
    except ValueError as error:
        raise TableError([Fault(str(path), None, "", "", f"not a Parquet file: {error}")]) from None
    shape = files.Shape(1, names, ",")
    return shape, asked.format or found(shape) or ""


def _plan(path, seen, asked):
    """Return the rule of each role that is read, what the file calls it, and the file's shape."""
    shape, layout = seen
    if not shape.names:
        files.refuse([Fault(files.named(path), None, "", "", "not a table: the file is empty")])
    names = {**FORMATS[layout or "plain"].columns, **asked.columns}
    roles = ["date", _value(layout, asked), *_sided(shape, names, asked), *asked.extra]
    roles += ["scope", "confidence"] * (layout in BY_HAND) + ["joint"] * bool(asked.pair)
    columns = {role: rule for role, rule in _rules(asked).items() if role in roles}
    names = {role: names[role] for role in columns if role in names}
    try:
        files.placed(files.named(path), shape, columns, names)
    except TableError as error:
        why = f"{HINT} ({', '.join(FORMATS)})"
        hint = [Fault(files.named(path), shape.line, "", "", why)] if layout == "" else []
        raise TableError([*error.faults, *hint]) from None
    return columns, names, shape


def _value(layout, asked):
    """Return what decides the weight: what is asked for, or what the layout has."""
    if asked.value:
        return asked.value
    if layout in BY_HAND:
        return "code"
    if FORMATS[layout].constant is not None:
        return ""
    return asked.own if asked.own in FORMATS[layout].columns else "code"


def _sided(shape, names, asked):
    """Return the roles of the two sides, if both are there or must be."""
    there = [side in names and files.place(shape.names, names[side]) is not None for side in SIDES]
    return SIDES if all(there) or asked.pair is not None else ()


def _rules(asked):
    state = name(empty=True, required=asked.pair is not None)
    return {
        "date": date(asked.order),
        "code": asked.code,
        "weight": number(required=True, negative=True),
        "quad": quad(),
        "initiator": state,
        "target": state,
        "joint": flag(),
        "scope": _ledger(asked.words.get("scope", ())),
        "confidence": _ledger(asked.words.get("confidence", ())),
        "episode": anything(required=False),
    }


def _ledger(words):
    """Return the rule for a column of the ledger that decides what is scored."""
    if not words:
        return anything(required=False)
    rule = f"must be {', '.join(words[:-1])} or {words[-1]}, as in the ledger"
    return one_of(words, f"{rule}; give a column of another kind another name", required=False)


def _line_by_line(path, asked):
    """Read a file so that every fault has its line."""
    if path.suffix in PARQUET:
        return _row_by_row(path, asked)
    with files.opened(path) as lines:
        begun = files.peek(lines)
        shape, layout = _shape(begun, asked)
        columns, names, shape = _plan(path, (shape, layout), asked)
        texts = files.texts_of(path, lines, begun, shape, columns, names, repeats=True)
    return _seen(path, texts, columns, names, asked, layout)


def _row_by_row(path, asked):
    """Read a Parquet file so that every fault has its row."""
    columns, names, shape = _plan(path, _parquet_shape(path, asked), asked)
    places = files.placed(str(path), shape, columns, names)
    held = pd.read_parquet(path, columns=[shape.names[n] for n in places.values()])
    texts = held.astype(object).where(held.notna(), "").astype(str).set_axis([*places], axis=1)
    texts = texts.set_axis(pd.RangeIndex(1, len(texts) + 1, name="line")).astype("category")
    again = held.duplicated().to_numpy()
    layout = asked.format or found(shape) or ""
    return _seen(path, texts.assign(repeated=again), columns, names, asked, layout)


def _seen(path, texts, columns, names, asked, layout):
    """Check texts that have lines, and count them."""
    _checked(path, texts, columns, names)
    if layout in BY_HAND:
        _one_spelling(path, texts)
    texts = texts.astype({role: "str" for role in columns if role in texts})
    again = texts.index[texts["repeated"]]
    texts = texts.assign(line=texts.index.to_numpy()).drop(columns="repeated")
    rows = _counts(texts, columns, list(texts), asked)
    return Events(rows, len(again), again.min() if len(again) else None, layout)


def _checked(path, texts, columns, names):
    """Refuse every cell that breaks the rule of its column, by the name that the file gives it."""
    faults = []
    for role in columns:
        if role in texts:
            cells = texts[role].rename(names[role])
            faults += files.convert(files.named(path), cells, columns[role])[1]
    files.refuse(faults)


def _one_spelling(path, texts):
    """Refuse a state that is spelled in two ways in a file that was written by hand."""
    sides = [side for side in SIDES if side in texts]
    second = second_spellings({name for side in sides for name in texts[side].cat.categories})
    files.refuse([
        Fault(files.named(path), line, side, name, second[name])
        for side in sides
        for line, name in texts[side][texts[side].isin(list(second))].items()
    ])  # fmt: skip


def _counts(texts, columns, there, asked):
    """Count and convert texts that are known to keep the rules, or raise."""
    sides = set(SIDES) <= set(there)
    keys = [role for role in columns if role in there and role not in SIDES]
    rows = counted(texts, keys, sides=sides, pair=asked.pair)
    for role in keys:
        held = pd.Series(pd.Categorical(rows[role]), name=role)
        values, faults = files.convert("", held, columns[role])
        if faults:
            raise _AnythingError
        rows[role] = values
    return rows


def _joined(parts):
    return Events(
        pd.concat([part.rows for part in parts], ignore_index=True).assign(first=np.nan),
        sum(part.repeated for part in parts),
        None,
        parts[0].layout,
    )


def _at_once(paths, asked):
    """Read files through DuckDB."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as connection:
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute(f"SET temp_directory = '{folder}'")
        connection.execute("SET preserve_insertion_order = false")
        connection.execute("SET enable_progress_bar = false")
        try:
            return _from_duckdb(connection, paths, asked)
        except duckdb.Error as error:
            if paths[0].suffix in PARQUET:
                why = str(error).splitlines()[0]
                raise TableError([Fault(str(paths[0]), None, "", "", why)]) from None
            raise _AnythingError from error


def _from_duckdb(connection, paths, asked):
    looks = _parquet_shape if paths[0].suffix in PARQUET else _first_shape
    shapes = [looks(path, asked) for path in paths]
    if len({shape[1:] for shape, _ in shapes}) > 1:
        raise _AnythingError  # columns in another order: each file is read by itself
    columns, names, shape = _plan(paths[0], shapes[0], asked)
    places = files.placed(str(paths[0]), shape, columns, names)
    source = (_parquet if paths[0].suffix in PARQUET else _csv)(paths, shape)
    again, spelled = _whole_rows(connection, source, places, shape)
    if shapes[0][1] in BY_HAND and second_spellings(spelled):
        raise _AnythingError
    texts = ", ".join(f"coalesce(CAST(c{n} AS VARCHAR), '') AS {r}" for r, n in places.items())
    view = f"SELECT {texts}, CAST(NULL AS BIGINT) AS line FROM {source}"
    rows = _counts(connection.sql(view), columns, [*places], asked)
    return Events(rows, again, None, shapes[0][1])


def _first_shape(path, asked):
    return _shape(files.first_line(path), asked)


def _whole_rows(connection, source, places, shape):
    """Return how many rows repeat another in every cell, and the names of the states."""
    cells = ", ".join(f"c{n}" for n in range(len(shape.names)))
    sides = [f"list(DISTINCT c{places[side]})" for side in SIDES if side in places]
    asking = ", ".join([f"count(*) - count(DISTINCT hash({cells}))", *sides])
    ((again, *lists),) = connection.execute(f"SELECT {asking} FROM {source}").fetchall()
    return again, {str(name) for each in lists for name in each or () if name}


def _parquet(paths, shape):
    """Return Parquet files as the source of a query, with columns c0, c1, ..."""
    names = [name.replace('"', '""') for name in shape.names]
    renamed = ", ".join(f'"{name}" AS c{n}' for n, name in enumerate(names))
    return f"(SELECT {renamed} FROM read_parquet({_list(paths)}))"


def _csv(paths, shape):
    """Return CSV files as the source of a query, with columns c0, c1, ..."""
    kinds = ", ".join(f"'c{n}': 'VARCHAR'" for n in range(len(shape.names)))
    return (
        f"read_csv({_list(paths)}, auto_detect = false, header = {str(shape.headed).lower()}, "
        f"delim = '{shape.separator}', quote = '\"', escape = '\"', skip = {shape.line - 1}, "
        f"strict_mode = true, columns = {{{kinds}}})"
    )


def _list(paths):
    held = ", ".join("'" + str(path).replace("'", "''") + "'" for path in paths)
    return f"[{held}]"


def each_once(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield files that are named by a pattern, and those that are named, in order."""
    for path in paths:
        marked = any(mark in str(path) for mark in "*?[")
        matched = sorted(glob.glob(str(path))) if marked and not path.exists() else []
        yield from map(Path, matched or [str(path)])
