"""Check the tables of evidence against ``datapackage.json``; name every broken rule.

Types, units, enums, keys and foreign keys are Table Schema (Frictionless). Further rules are
declared there too, and a new one is a function here and an entry in :data:`FIELDS` or
:data:`ROWS`.

Of a field:

``kind``          ``date``, of any precision that a calendar has, or ``address`` of a web page
``list``          its parts, joined by ``;``, are values of that ``table.column``
``script``        it is written in ``Latin`` or ``Cyrillic`` letters

Of the rows of a table, beside its fields:

``order``         pairs of dates of which the second may not come first
``ends_in_year``  identifiers that end in the year of a date
``near``          a date within so many days of another, unless a note speaks of its year
``one_sign``      numbers of one sign
``apart``         cells that differ
``same``          cells that say the same where others are such and such
``one_of``        cells of which exactly one is given
``when``          what some cells must be where others are such and such
``alive``         a state that existed on a date
``agrees``        a cell that is the same as one of another table
``bounds``        a date between two of another table
``coincides``     linked rows of two tables that date one thing alike
``rests_on``      sources of which not all may be of some kinds
``placed``        a role that says whether an event lies within, before or after a span
``latest``        a cell that is the last entry of its history
``settled``       a coding that two coders agreed on, or that was adjudicated
``sealed``        rows that may not change without being read again

``alive``, ``agrees``, ``bounds`` and ``rests_on`` name their exceptions, each with its reason.
"""

import re
from pathlib import Path

import frictionless

from racconigi.checking import across, cells
from racconigi.checking.rows import Tables
from racconigi.checking.seals import sealed
from racconigi.faults import Fault
from racconigi.package import DATA, describe

#: The rules that a field can declare.
FIELDS = {"kind": cells.kind, "list": cells.listed, "script": cells.script}
#: The rules that a table can declare for its rows.
ROWS = {
    rule.__name__: rule
    for rule in (
        cells.order, cells.ends_in_year, cells.near, cells.one_sign, cells.apart, cells.same,
        cells.one_of, cells.when, across.alive, across.agrees, across.bounds, across.coincides,
        across.rests_on, across.placed, across.latest, across.settled, sealed,
    )
}  # fmt: skip

#: How Frictionless begins: it counts rows, where a fault names the line.
_POSITION = re.compile(r'^Row at position "\d+" ')


def check(data: Path = DATA, *, only: str | None = None, seals: bool = True) -> list[Fault]:
    """Check the tables of a data package; return its faults, in the order of files and rows.

    Parameters
    ----------
    data : Path
        The folder with ``datapackage.json``.
    only : str, optional
        Check this table alone, its foreign keys and what it must agree with included.
    seals : bool
        Whether sealed rows must stand as they were read. Tables can be loaded and tried out with
        rows that are not sealed anew.
    """
    data = Path(data)
    descriptor = describe(data)
    faults = [
        Fault(resource["path"], None, "", "", "file is missing")
        for resource in descriptor["resources"]
        if not (data / resource["path"]).exists()
    ]
    if faults:
        return faults
    try:
        package = frictionless.Package(_plain(_part(descriptor, only)), basepath=str(data))
    except frictionless.FrictionlessException as error:
        notes = [reason.note for reason in error.reasons] or [error.error.note]
        return [Fault("datapackage.json", None, "", "", note) for note in notes]
    tables = Tables(descriptor, data)
    rules = ROWS.keys() if seals else ROWS.keys() - {"sealed"}
    for resource in package.resources:
        if only in (None, resource.name):
            found = [*_by_schema(resource, tables), *_by_rules(resource.name, rules, tables)]
            faults += sorted(found, key=lambda fault: (fault.file != resource.path, fault.row or 0))
    return faults


def _plain(descriptor):
    """Say of each table that it is in UTF-8 and separated by commas, so that nothing is guessed."""
    plain = {"encoding": "utf-8", "dialect": {"delimiter": ","}}
    return descriptor | {"resources": [table | plain for table in descriptor["resources"]]}


def _part(descriptor, only):
    """Return the descriptor of one table and of those that its foreign keys name, or of all."""
    resources = {found["name"]: found for found in descriptor["resources"]}
    if only not in resources:
        return descriptor
    keys = resources[only]["schema"].get("foreignKeys", [])
    needed = {only, *(key["reference"]["resource"] or only for key in keys)}
    return {**descriptor, "resources": [resources[name] for name in resources if name in needed]}


def _by_schema(resource, tables):
    """Yield what breaks the Table Schema of a table."""
    for task in resource.validate(limit_errors=100_000).tasks:
        for error in task.errors:
            fault = _fault(resource, error)
            yield fault._replace(row=tables.line(resource.name, fault.row))


def _by_rules(table, rules, tables):
    """Yield what breaks the further rules that a table and its fields declare."""
    schema = tables.schema(table)
    for field in schema["fields"]:
        for name in FIELDS.keys() & field.keys():
            yield from FIELDS[name](table, field["name"], field[name], tables)
    for name in rules & schema.keys():
        yield from ROWS[name](table, schema[name], tables)


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
        found = getattr(error, "field_cells", None)
        value = ",".join(map(str, found if found is not None else error.cells))
    elif not column and getattr(error, "cells", None):
        value = ",".join(map(str, error.cells))
    rule = " ".join((error.note or error.message).split())
    return Fault(resource.path, row, column, str(value), _POSITION.sub("the row ", rule))
