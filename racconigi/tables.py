"""Load the tables of evidence as frames, once they are known to keep their rules."""

from __future__ import annotations

import csv
import functools
import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from racconigi.faults import TableError
from racconigi.package import DATA, describe, digest, resource

if TYPE_CHECKING:
    import pandas as pd

_TYPES = {"integer": "Int64", "number": "float64", "boolean": "bool", "string": "str"}
_HERE = Path(__file__).resolve().parent
_RULES = _HERE / "checking"
_read: set[Path] = set()


def load(name: str, data: Path = DATA, *, alone: bool = False) -> pd.DataFrame:
    """Load a table as a frame with the types that ``datapackage.json`` declares.

    The whole package is checked once for each state of its files; that it was sound is noted in
    the user's cache, so that other processes need not check it again. Unknown values are missing
    (never zero), lists stay joined by ``;``. Rows may differ from what was sealed.

    Parameters
    ----------
    name : str
        The table, such as ``"events"``.
    data : Path
        The folder with ``datapackage.json``.
    alone : bool
        Check this table only, so that a fault elsewhere does not matter.

    Raises
    ------
    KeyError
        If the package has no such table.
    TableError
        If a table breaks a rule.
    """
    import pandas as pd

    path, fields = _sound(name, data, alone)
    kinds = {field["name"]: _TYPES[field["type"]] for field in fields}
    return pd.read_csv(path, dtype=kinds, keep_default_na=False, na_values=[""])


def rows(name: str, data: Path = DATA, *, alone: bool = False) -> list[dict[str, str]]:
    """Return the rows of a table as they are written, without what a frame takes to start.

    Parameters, raises
        As for :func:`load`.
    """
    path, _ = _sound(name, data, alone)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _sound(name, data, alone):
    """Return the file of a table that keeps its rules, and its fields."""
    data = Path(data)
    found = resource(name, data)
    if faults := _faults(data, name if alone else None, stamp(data)):
        raise TableError(faults)
    path = data / found["path"]
    _read.add(path.resolve())
    return path, found["schema"]["fields"]


def files_read() -> list[Path]:
    """Return the files of the tables that this process has loaded so far."""
    return sorted(_read)


def sizes(data: Path = DATA) -> dict[str, int]:
    """Return the number of rows of each table of a sound package, in the package's order."""
    counts = {}
    for found in describe(data)["resources"]:
        with open(Path(data) / found["path"], encoding="utf-8", newline="") as file:
            counts[found["name"]] = sum(1 for _ in csv.reader(file)) - 1
    return counts


def stamp(data):
    """Return what changes when a file of the package is written."""
    files = (path for path in sorted(data.rglob("*")) if path.is_file())
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files)


@functools.lru_cache(maxsize=32)
def _faults(data, only, _stamp):
    """Check the package unless it was found sound before, by this version of the rules."""
    rules = [path.read_bytes() for path in (*sorted(_RULES.glob("*.py")), _HERE / "dates.py")]
    state = hashlib.sha256(b"\0".join([digest(data).encode(), *rules])).hexdigest()
    folder = Path(platformdirs.user_cache_dir("racconigi")) / "sound"
    note = folder / state if only is None else folder / f"{state}-{only}"
    if (folder / state).exists() or note.exists():
        return []
    from racconigi.checking import check  # heavy, and needed only now

    faults = check(data, only=only, seals=False)
    if not faults:
        _take_note(note)
    return faults


def _take_note(path):
    """Leave a mark; where the cache cannot be written, the next process checks again."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o644))
    except OSError:
        return
