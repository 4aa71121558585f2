"""Read a researcher's own events, few or a hundred million, and count those that are alike.

A small file is read line by line. A large one, several together, or Parquet are read by DuckDB,
which counts without holding them; where it meets anything that breaks a rule, the file is read
again line by line, so that a fault has its place.
"""

import functools
import glob
import itertools
import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from racconigi.faults import Fault, TableError
from racconigi.inputs import counting, files
from racconigi.inputs.counting import Pair
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
    second_spellings,
)

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
    rows : list of dict
        Each stands for events that are alike: ``year``, the roles read but the date and the two
        sides, ``side``, ``n``, ``first`` (the line of the first of them, None where files are not
        read by line).
    roles : tuple of str
        What each row holds.
    repeated : int
        How many rows repeat an earlier one in every cell.
    first : int or None
        The line of the first that does, where files are read by line.
    layout : str
        The layout that was found, or empty.
    """

    rows: list[dict[str, Any]]
    roles: tuple[str, ...]
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
        texts = _texts_of(path, asked)[0]
        ways = Counter(zip(*(texts.codes[side] for side in SIDES), strict=True))
        for codes, n in ways.items():
            way = [texts.different[side][code] for side, code in zip(SIDES, codes, strict=True)]
            if all(way):
                seen["-".join(way)] += n
    return [way for way, _ in seen.most_common()]


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
    from pyarrow import parquet

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
    """Read a file so that every fault has its line, and count its events."""
    texts, columns, names, layout = _texts_of(path, asked, repeats=True)
    values = files.checked(files.named(path), texts, columns, names)
    if layout in BY_HAND:
        _one_spelling(path, texts)
    held = _held(texts.codes)
    n = Counter(_keys(texts, values, held, asked.pair))
    first: dict[tuple, int] = {}
    for key, line in zip(_keys(texts, values, held, asked.pair), texts.lines, strict=True):
        first.setdefault(key, line)
    rows = _rows(((key, many, first[key]) for key, many in n.items()), held)
    return Events(rows, held, len(texts.repeated), min(texts.repeated, default=None), layout)


def _held(roles):
    """Return what a row of events holds, of the roles that were read."""
    return ("year", *(role for role in roles if role not in ("date", *SIDES)), "side")


def _keys(texts, values, held, pair):
    """Return an iterator over what each line says, as a row of events holds it."""
    told = values | {"year": [int(date[:4]) for date in values["date"]]}
    codes = texts.codes | {"year": texts.codes["date"]}
    columns = [map(told[role].__getitem__, codes[role]) for role in held[:-1]]
    if set(SIDES) <= codes.keys():
        acts = (map(told[role].__getitem__, codes[role]) for role in SIDES)
        side = functools.cache(functools.partial(counting.side, pair=pair))
        return zip(*columns, map(side, *acts), strict=True)
    return zip(*columns, itertools.repeat(counting.OTHER))


def _rows(keyed, held):
    return [dict(zip(held, key, strict=True)) | {"n": n, "first": line} for key, n, line in keyed]


def _joined(parts):
    held = parts[0].roles
    keyed = (
        (tuple(row[role] for role in held), row["n"], None) for part in parts for row in part.rows
    )
    again = sum(part.repeated for part in parts)
    return Events(_rows(counting.alike(keyed), held), held, again, None, parts[0].layout)


def _texts_of(path, asked, *, repeats=False):
    """Return the texts of a file, the rules and names of its columns, and its layout."""
    return (_cells_of if path.suffix in PARQUET else _lines_of)(path, asked, repeats)


def _lines_of(path, asked, repeats):
    with files.opened(path) as lines:
        begun = files.peek(lines)
        shape, layout = _shape(begun, asked)
        columns, names, shape = _plan(path, (shape, layout), asked)
        texts = files.texts_of(path, lines, begun, shape, columns, names, repeats=repeats)
    return texts, columns, names, layout


def _cells_of(path, asked, repeats):
    import pandas as pd

    seen = _parquet_shape(path, asked)
    columns, names, shape = _plan(path, seen, asked)
    places = files.placed(str(path), shape, columns, names)
    held = pd.read_parquet(path, columns=[shape.names[n] for n in places.values()])
    cells = held.astype(object).where(held.notna(), "").astype(str).set_axis([*places], axis=1)
    coded = {role: pd.factorize(cells[role]) for role in places}
    texts = files.Texts(
        range(1, len(cells) + 1),
        {role: codes.tolist() for role, (codes, _) in coded.items()},
        {role: list(different) for role, (_, different) in coded.items()},
        [n for n, again in enumerate(held.duplicated(), start=1) if again] if repeats else [],
    )
    return texts, columns, names, seen[1]


def _one_spelling(path, texts):
    """Refuse a state that is spelled in two ways in a file that was written by hand."""
    sides = [side for side in SIDES if side in texts.codes]
    second = second_spellings({name for side in sides for name in texts.different[side]})
    faults = []
    for side in sides:
        different = texts.different[side]
        wanted = [n for n, name in enumerate(different) if name in second]
        for line, n in texts.lines_of(side, wanted):
            name = different[n]
            faults.append(Fault(files.named(path), line, side, name, second[name]))
    files.refuse(faults)


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
    view = connection.sql(f"SELECT {texts} FROM {source}")
    keys = [role for role in columns if role in places and role not in SIDES]
    sides = set(SIDES) <= places.keys()
    rows = counting.counted(view, keys, sides=sides, pair=asked.pair).iter_rows(named=True)
    rules = {role: functools.cache(columns[role].value) for role in keys}
    found, held = (_converted(row, rules) for row in rows), _held(places)
    keyed = ((tuple(row[role] for role in held), row["n"], None) for row in found)
    return Events(_rows(counting.alike(keyed), held), held, again, None, shapes[0][1])


def _converted(row, rules):
    """Return a row of texts with values in their place."""
    try:
        row |= {role: rule(row[role]) for role, rule in rules.items()}
        return row | {"year": int(row["date"][:4])}
    except ValueError:
        raise _AnythingError from None


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
