"""``racconigi check``: whether the tables of evidence keep their rules."""

from pathlib import Path
from typing import Annotated

import typer

from racconigi.cli.output import say
from racconigi.faults import TableError
from racconigi.package import DATA

#: The option ``--data`` of the commands that read a data package.
Data = Annotated[
    Path,
    typer.Option(
        exists=True,
        file_okay=False,
        metavar="DIR",
        help="A data package: a folder with datapackage.json.",
        show_default="that of the project",
    ),
]


def check(data: Data = DATA) -> None:
    """Check the tables of a data package against its rules.

    The rules are in its datapackage.json. A fault is one line: file, line, column, value and the
    broken rule.
    """
    from racconigi import checking, tables

    faults = checking.check(data)
    if faults:
        raise TableError(faults)
    sizes = tables.sizes(data)
    say(f"{len(sizes)} tables hold: " + ", ".join(f"{n} {rows}" for n, rows in sizes.items()))
