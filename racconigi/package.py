"""The data package: where it is, what ``datapackage.json`` says of it, and its fingerprint."""

import hashlib
import json
from pathlib import Path

from racconigi.faults import Fault, TableError

_HERE = Path(__file__).resolve().parent

#: The folder of evidence: inside the installed package, or beside it in a clone.
DATA = _HERE / "data" if (_HERE / "data").is_dir() else _HERE.parent / "data"


def describe(data: Path = DATA) -> dict:
    """Return the descriptor of the data package.

    Raises
    ------
    TableError
        If ``datapackage.json`` is absent or is not JSON.
    """
    path = Path(data) / "datapackage.json"
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        fault = Fault(path.name, None, "", str(data), "no data package here")
    except ValueError as error:
        fault = Fault(path.name, None, "", "", f"not JSON: {error}")
    raise TableError([fault])


def resource(name: str, data: Path = DATA) -> dict:
    """Return what the descriptor says of one table.

    Raises
    ------
    KeyError
        If the package has no such table.
    """
    for found in describe(data)["resources"]:
        if found["name"] == name:
            return found
    raise KeyError(f"The data package in {data} has no table {name!r}.")


def digest(data: Path = DATA) -> str:
    """Return what changes when any file of the package does: a SHA-256 over names and contents."""
    found = hashlib.sha256()
    for path in sorted(path for path in Path(data).rglob("*") if path.is_file()):
        name = path.relative_to(data).as_posix().encode()
        content = hashlib.sha256(path.read_bytes()).digest()
        found.update(name + b"\0" + content)
    return found.hexdigest()
