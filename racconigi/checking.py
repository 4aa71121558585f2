"""Check the tables of evidence against ``datapackage.json``; name every broken rule.

Types, units, enums, keys and foreign keys are Table Schema (Frictionless). Three further rules are
declared there too: ``"kind": "date"`` (a date of any precision that a calendar has), ``"list":
"states.state"`` (identifiers from that column, joined by ``;``) and ``"order"`` (pairs of date
columns of which the second may not come first).
"""

from pathlib import Path

import frictionless

from racconigi.dates import first_day, last_day, precision
from racconigi.faults import Fault
from racconigi.package import DATA, describe


def check(data: Path = DATA, *, only: str | None = None) -> list[Fault]:
    """Check the tables of a data package; return its faults, in the order of files and rows.

    Parameters
    ----------
    data : Path
        The folder with ``datapackage.json``.
    only : str, optional
        Check this table alone, its foreign keys included.
    """
    data = Path(data)
    descriptor = describe(data)
    faults = []
    for resource in descriptor["resources"]:
        if not (data / resource["path"]).exists():
            faults.append(Fault(resource["path"], None, "", "", "file is missing"))
    if faults:
        return faults
    try:
        package = frictionless.Package(descriptor, basepath=str(data))
    except frictionless.FrictionlessException as error:
        notes = [reason.note for reason in error.reasons] or [error.error.note]
        return [Fault("datapackage.json", None, "", "", note) for note in notes]
    fields = [field for resource in package.resources for field in resource.schema.fields]
    lists = {field.custom["list"] for field in fields if "list" in field.custom}
    known = {column: _identifiers(package, column) for column in lists}
    for resource in package.resources:
        if only not in (None, resource.name):
            continue
        checks = [_OwnRules(schema=resource.schema.to_descriptor(), known=known)]
        report = resource.validate(frictionless.Checklist(checks=checks), limit_errors=100_000)
        for task in report.tasks:
            faults += [_fault(resource, error) for error in task.errors]
    return faults


def _identifiers(package, column):
    """Return the identifiers in a column; what is wrong with its table is reported elsewhere."""
    table, field = column.split(".")
    if not package.has_resource(table):
        return set()
    try:
        rows = package.get_resource(table).read_rows()
    except frictionless.FrictionlessException:
        return set()
    return {row[field] for row in rows if row.get(field)}


def _fault(resource, error):
    """Turn a Frictionless error into a fault."""
    row = getattr(error, "row_number", None)
    if error.type == "primary-key":
        key = resource.schema.primary_key
        cells = dict(zip(resource.schema.field_names, error.cells, strict=False))
        value = ",".join(cells.get(name, "") for name in key)
        return Fault(resource.path, row, ",".join(key), value, error.note)
    column = getattr(error, "field_name", "") or getattr(error, "label", "")
    value = getattr(error, "cell", "")
    if not column and getattr(error, "field_names", None):
        column = ",".join(error.field_names)
        cells = getattr(error, "field_cells", None)
        value = ",".join(map(str, cells if cells is not None else error.cells))
    elif not column and getattr(error, "cells", None):
        value = ",".join(map(str, error.cells))
    rule = error.note if error.note else error.message
    return Fault(resource.path, row, column, str(value), " ".join(rule.split()))


class _OwnRules(frictionless.Check):
    """The rules on dates, lists of states and the order of dates."""

    type = "own-rules"
    Errors = (frictionless.errors.CellError,)

    def __init__(self, *, schema, known):
        super().__init__()
        self.dates = [f["name"] for f in schema["fields"] if f.get("kind") == "date"]
        self.lists = {f["name"]: f["list"] for f in schema["fields"] if "list" in f}
        self.order = schema.get("order", [])
        self.known = known

    def validate_row(self, row):
        """Yield one error a broken rule."""
        dated = set()
        for name in filter(row.get, self.dates):
            try:
                precision(row[name])
                dated.add(name)
            except ValueError as error:
                yield self._error(row, name, str(error))
        for name in filter(row.get, self.lists):
            listed, column = row[name].split(";"), self.lists[name]
            for part in listed:
                if part not in self.known[column]:
                    yield self._error(row, name, f"{part!r} is not in {column}")
            if len(set(listed)) < len(listed):
                yield self._error(row, name, "named twice")
        for start, end in self.order:
            if {start, end} <= dated and last_day(row[end]) < first_day(row[start]):
                yield self._error(row, end, f"comes before {start}, {row[start]}")

    @staticmethod
    def _error(row, name, note):
        return frictionless.errors.CellError.from_row(row, note=note, field_name=name)
