"""Tables of a few rows, to break one rule at a time."""

import csv
from pathlib import Path

from racconigi.checking.rows import Tables


def tables(folder: Path, *, keys: dict[str, str] | None = None, **content: list[dict]) -> Tables:
    """Write tables, each a list of rows with the same columns, and return them.

    Parameters
    ----------
    folder : Path
        Where to write.
    keys : dict of str to str
        For a table its key, the columns joined by ``,``; by default its first column.
    **content : list of dict
        For each table its rows.
    """
    resources = []
    for name, rows in content.items():
        columns = list(rows[0])
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(
                [columns, *([row[column] for column in columns] for row in rows)]
            )
        key = (keys or {}).get(name, columns[0]).split(",")
        schema = {"fields": [{"name": column} for column in columns], "primaryKey": key}
        resources.append({"name": name, "path": f"{name}.csv", "schema": schema})
    return Tables({"resources": resources}, folder)


def said(faults) -> list[str]:
    """Return faults as the lines that a reader sees."""
    return [str(fault) for fault in faults]
