"""Seals: a row that was read with its sources and left as it stands.

A seal is a fingerprint of a row and of what is linked to it. When one of their cells changes, the
seal no longer fits: somebody has to read the row again and say so by sealing it anew. It guards
against slips, not against people, and it is no proof of truth. A new row needs no seal.
"""

import csv
import datetime
import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from racconigi.checking.rows import Row, Tables
from racconigi.faults import Fault, TableError
from racconigi.package import DATA, describe

SEALS = "seals"


def sealed(table: str, declared: Mapping, tables: Tables) -> Iterator[Fault]:
    """Demand that a sealed row stands as it was read, and that what was sealed is still there."""
    if SEALS not in tables.resources:
        return
    (key,) = tables.key(table)
    rows = tables.by(table, key)
    for seal in tables.by(SEALS, "table").get(table, []):
        item, date = seal.cells["item"], seal.cells["sealed"]
        if item not in rows:
            yield Fault(tables.file(SEALS), seal.line, "item", item, f"is not in {table}.{key}")
        elif fingerprint(rows[item][0], key, declared, tables) != seal.cells["fingerprint"]:
            rule = (
                f"the row, or what is linked to it, has changed since it was sealed on {date}: "
                f"read it again with its sources, then run `racconigi seal {table} {item}`"
            )
            yield Fault(tables.file(table), rows[item][0].line, key, item, rule)


def fingerprint(row: Row, key: str, declared: Mapping, tables: Tables) -> str:
    """Return what changes when a row or what is linked to it does: 16 hexadecimal digits.

    Parameters
    ----------
    row : Row
        The row.
    key : str
        The column of its identifier; linked rows have it too.
    declared : mapping
        ``cells``, the columns that count, and ``with``, for each linked table its columns.
    tables : Tables
        The tables.
    """
    item = row.cells[key]
    linked = {
        name: sorted(
            [found.cells[c] for c in columns] for found in tables.by(name, key).get(item, [])
        )
        for name, columns in declared.get("with", {}).items()
    }
    content = json.dumps([[row.cells[name] for name in declared["cells"]], linked])
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def seal(table: str, items: Collection[str], data: Path = DATA, *, every: bool = False) -> int:
    """Seal rows as they stand today, and return how many.

    Parameters
    ----------
    table : str
        A table whose rows can be sealed.
    items : collection of str
        The identifiers of the rows.
    data : Path
        The data package.
    every : bool
        Seal every row of the table instead: for when its columns, not its contents, changed.

    Raises
    ------
    TableError
        If rows of the table cannot be sealed, or it has no such row.
    """
    tables = Tables(describe(data), data)
    declared = tables.resources.get(table, {"schema": {}})["schema"].get("sealed")
    if declared is None:
        known = [name for name, found in tables.resources.items() if "sealed" in found["schema"]]
        rule = f"rows of this table cannot be sealed, only those of {', '.join(known)}"
        raise TableError([Fault(table, None, "", "", rule)])
    (key,) = tables.key(table)
    rows = tables.by(table, key)
    wanted = list(rows) if every else items
    if strangers := [item for item in wanted if item not in rows]:
        raise TableError(
            Fault(tables.file(table), None, key, item, "no such row") for item in strangers
        )
    today = datetime.date.today().isoformat()
    seals = {tuple(row.cells.values())[:2]: list(row.cells.values()) for row in tables.rows(SEALS)}
    for item in wanted:
        print_ = fingerprint(rows[item][0], key, declared, tables)
        if seals.get((table, item), [""])[-1] != print_:
            seals[table, item] = [table, item, today, print_]
    _write(Path(data) / tables.file(SEALS), tables, seals.values())
    return len(wanted)


def _write(path, tables, seals):
    names = [field["name"] for field in tables.resources[SEALS]["schema"]["fields"]]
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([names, *sorted(seals)])
