"""Where a command writes: results to standard output or a file, notes to standard error."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from racconigi.faults import Fault, TableError

if TYPE_CHECKING:
    import pandas as pd


def _writable(path: Path | None) -> Path | None:
    """Refuse a place that nothing can be written to before anything is computed."""
    if path is None:
        return None
    if path.suffix not in (".csv", ".parquet"):
        raise typer.BadParameter(f"{path} must end in .csv or .parquet.")
    if not path.parent.is_dir():
        raise typer.BadParameter(f"There is no folder {path.parent}.")
    return path


#: The option ``--output`` of the commands that make a table.
Output = Annotated[
    Path | None,
    typer.Option(
        callback=_writable,
        metavar="FILE.csv|.parquet",
        help="Write here, whole or not at all, in place of standard output.",
        show_default=False,
    ),
]


def say(text: str) -> None:
    """Write lines to standard output; a reader who has had enough, such as `head`, is no fault."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def note(file: Path, text: str) -> None:
    """Write to standard error, in one line, what a result does not say of itself."""
    name = "<stdin>" if file == Path("-") else file
    print(f"{name}: note: {text}", file=sys.stderr)


def write(frame: pd.DataFrame, path: Path | None) -> None:
    """Write a table to standard output, or to a file whole or not at all.

    Parameters
    ----------
    frame : DataFrame
        The table; its index is not written.
    path : Path or None
        A file that ends in ``.csv`` or ``.parquet``; None for CSV on standard output.

    Raises
    ------
    TableError
        If the file cannot be written; one of that name is then as it was.
    """
    if path is None:
        say(frame.to_csv(index=False, lineterminator="\n").rstrip("\n"))
        return
    path = path.resolve()  # what a link points to is replaced, not the link
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            if path.suffix == ".csv":
                frame.to_csv(draft, index=False, lineterminator="\n")
            else:
                frame.to_parquet(draft, index=False)
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        fault = Fault(str(path), None, "", "", error.strerror or str(error))
        raise TableError([fault]) from None
