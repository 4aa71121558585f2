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


def seal(
    table: str, items: Collection[str], data: Path = DATA, *, every: bool = False
) -> list[str]:
    """Seal rows as they stand today.

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

    Returns
    -------
    list of str
        The rows that had no seal or no longer fitted theirs.

    Raises
    ------
    TableError
        If rows of the table cannot be sealed, or it has no such row.
    """
    tables = Tables(describe(data), Path(data))
    declared = _sealable(table, tables)
    (key,) = tables.key(table)
    rows = tables.by(table, key)
    wanted = list(rows) if every else items
    if strangers := [item for item in wanted if item not in rows]:
        raise TableError(
            Fault(tables.file(table), None, key, item, "no such row") for item in strangers
        )
    prints = {item: fingerprint(rows[item][0], key, declared, tables) for item in wanted}
    held = {(s.cells["table"], s.cells["item"]): s.cells for s in tables.rows(SEALS)}
    renewed = [
        item
        for item, found in prints.items()
        if held.get((table, item), {}).get("fingerprint") != found
    ]
    today = datetime.date.today().isoformat()
    for item in renewed:
        cells = {"table": table, "item": item, "sealed": today, "fingerprint": prints[item]}
        held[table, item] = cells
    _write(Path(data) / tables.file(SEALS), held)
    return renewed


def _sealable(table, tables):
    known = {name: found["schema"].get("sealed") for name, found in tables.resources.items()}
    if known.get(table) is None:
        names = ", ".join(name for name, declared in known.items() if declared)
        rule = f"rows of this table cannot be sealed, only those of {names}"
        raise TableError([Fault(table, None, "", "", rule)])
    return known[table]


def _write(path, seals):
    with open(path, "w", encoding="utf-8", newline="") as file:
        names = ("table", "item", "sealed", "fingerprint")
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(seals[place] for place in sorted(seals))
