"""Where a command writes: results to standard output or a file, notes to standard error."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from racconigi.faults import Fault, TableError

if TYPE_CHECKING:
    import pandas as pd

#: Seconds after which work is long enough to say how far it is.
PATIENCE = 2.0


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
    write_parts(iter([frame]), path)


def write_rows(columns: Sequence[str], rows: Sequence[Sequence], path: Path | None) -> None:
    """Write rows to standard output as :func:`write` writes a frame, without making one."""
    if path is not None:
        import pandas as pd

        return write(pd.DataFrame(list(rows), columns=list(columns)), path)
    said = [columns, *([_number(cell) for cell in row] for row in rows)]
    say("\n".join(map(",".join, said)))


def _number(cell):
    """Return a number as Arrow writes it, or a text, which needs no marks."""
    text = repr(cell) if isinstance(cell, float) else str(cell)
    text = f"{cell:.9f}".rstrip("0") if "e-" in text else text
    return text.removesuffix(".0")


def write_parts(frames: Iterator[pd.DataFrame], path: Path | None) -> None:
    """Write a table that comes in parts, each as it comes: only one part is held at a time.

    Parameters
    ----------
    frames : iterator of DataFrame
        One part at least, all with the same columns.
    path, raises
        As for :func:`write`.
    """
    if path is None:
        _say_parts(frames)
        return
    path = path.resolve()  # what a link points to is replaced, not the link
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            (_csv_parts if path.suffix == ".csv" else _parquet_parts)(frames, draft)
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        fault = Fault(str(path), None, "", "", error.strerror or str(error))
        raise TableError([fault]) from None


def _csv(frame, header):
    """Return a table as CSV; its numbers are as Arrow says them, whatever its texts need."""
    import pyarrow as pa  # heavy, like all that makes tables
    from pyarrow import csv

    texts = frame.select_dtypes(["category", "str"])
    held = {str(text) for name in texts for text in texts[name].unique()}
    table = _arrow(frame)
    if any(set(text) & set(',"\r\n') for text in held):  # Arrow would quote every text then
        said = pa.table({name: table[name].cast(pa.string()) for name in table.column_names})
        return said.to_pandas().to_csv(index=False, header=header, lineterminator="\n")
    sink = pa.BufferOutputStream()
    csv.write_csv(table, sink, csv.WriteOptions(include_header=False, quoting_style="none"))
    return header * (",".join(frame) + "\n") + sink.getvalue().to_pybytes().decode()


def _arrow(frame):
    """Return a table for Arrow; categories become texts, which every part codes alike."""
    import pyarrow as pa

    texts = frame.select_dtypes("category")
    return pa.Table.from_pandas(frame.astype(dict.fromkeys(texts, "str")), preserve_index=False)


def _say_parts(frames):
    try:
        for n, frame in enumerate(frames):
            sys.stdout.write(_csv(frame, header=n == 0))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _csv_parts(frames, draft):
    with open(draft, "w", encoding="utf-8", newline="") as file:
        for n, frame in enumerate(frames):
            file.write(_csv(frame, header=n == 0))


def _parquet_parts(frames, draft):
    from pyarrow import parquet

    first = _arrow(next(frames))
    with parquet.ParquetWriter(draft, first.schema) as writer:
        writer.write_table(first)
        for frame in frames:
            writer.write_table(_arrow(frame).cast(first.schema))


def progress(things: Iterable, total: int, what: str) -> Iterator:
    """Pass things on; where a person looks on, say on standard error how many there were.

    Parameters
    ----------
    things : iterable
        What is passed on.
    total : int
        How many there are.
    what : str
        What they are, in the plural.
    """
    begun, shown = time.monotonic(), False
    watched = sys.stderr.isatty()
    for n, thing in enumerate(things, start=1):
        yield thing
        if watched and time.monotonic() - begun > PATIENCE:
            print(f"\r{n:,} of {total:,} {what}", end="", file=sys.stderr, flush=True)
            shown = True
    if shown:
        print(file=sys.stderr)
