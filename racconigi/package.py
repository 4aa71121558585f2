"""The data package: where it is, what ``datapackage.json`` says of it, and its fingerprint."""

import hashlib
import json
from pathlib import Path

from racconigi.faults import Fault, TableError

_HERE = Path(__file__).resolve().parent

#: The folder of evidence: inside the installed package, or beside it in a clone.
#:
#: :meta hide-value:
DATA = _HERE / "data" if (_HERE / "data").is_dir() else _HERE.parent / "data"


def describe(data: Path = DATA) -> dict:
    """Return the descriptor of the data package.

    A package here is a list of tables, each a CSV file in UTF-8 with a name and a schema of named
    fields, all written out in ``datapackage.json``; what Table Schema says of them beyond that is
    for :mod:`racconigi.checking`.

    Raises
    ------
    TableError
        If ``datapackage.json`` is absent, is not JSON, or does not describe such a package.
    """
    path = Path(data) / "datapackage.json"
    try:
        descriptor = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        faults = [Fault(path.name, None, "", str(data), "no data package here")]
    except OSError as error:
        faults = [Fault(path.name, None, "", str(data), error.strerror or str(error))]
    except ValueError as error:
        faults = [Fault(path.name, None, "", "", f"not JSON: {error}")]
    else:
        faults = [Fault(path.name, None, *fault) for fault in _misshapen(descriptor)]
        if not faults:
            return descriptor
    raise TableError(faults)


def _misshapen(descriptor):
    """Yield place, value and rule for what is not as the package needs it."""
    tables = descriptor.get("resources") if isinstance(descriptor, dict) else None
    if not isinstance(tables, list) or not tables:
        yield "resources", "", "must be a list of tables"
        return
    columns = set(_columns(tables))
    for place, table in enumerate(tables):
        here = f"resources[{place}]"
        if not isinstance(table, dict):
            yield here, str(table), "must be an object"
            continue
        for part in ("name", "path"):
            if not isinstance(table.get(part), str):
                yield f"{here}.{part}", str(table.get(part, "")), "must be one text"
        if str(table.get("encoding", "utf-8")).lower() not in ("utf-8", "utf8"):
            yield f"{here}.encoding", str(table["encoding"]), "must be utf-8"
        if "dialect" in table:
            yield f"{here}.dialect", str(table["dialect"]), "tables are separated by commas"
        for part, value, rule in _misshapen_schema(table.get("schema"), columns):
            yield f"{here}.schema{part}", value, rule


def _columns(tables):
    """Yield the ``table.column`` of all tables and fields that have names."""
    for table in tables:
        try:
            yield from (f"{table['name']}.{field['name']}" for field in table["schema"]["fields"])
        except (KeyError, TypeError):
            continue


def _misshapen_schema(schema, columns):
    fields = schema.get("fields") if isinstance(schema, dict) else None
    if not isinstance(fields, list) or not fields:
        yield "", str(schema or ""), "must be written out, with a list of fields"
        return
    named = [field.get("name") if isinstance(field, dict) else None for field in fields]
    for place, (field, name) in enumerate(zip(fields, named, strict=True)):
        if not isinstance(name, str):
            yield f".fields[{place}]", str(field), "must be an object with a name"
            continue
        text = field.get("type", "string") == "string"
        if not text and {"kind", "list"} & field.keys():
            yield f".fields[{place}].type", str(field["type"]), "kind and list need type string"
        if "list" in field and field["list"] not in columns:
            yield f".fields[{place}].list", str(field["list"]), "must be a table.column"
    order = schema.get("order", [])
    pairs = order if isinstance(order, list) else [order]
    for pair in pairs:
        if not (isinstance(pair, list) and len(pair) == 2 and all(name in named for name in pair)):
            yield ".order", str(pair), "must be pairs of columns"


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
