"""Read a researcher's own tables: every rule checked at the door, every fault named."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from racconigi.dates import precision
from racconigi.faults import Fault, TableError


class Column(NamedTuple):
    """What a column of an input file must hold.

    Attributes
    ----------
    convert : callable
        Takes the column's texts, returns the values and, for each, whether it keeps the rule.
    rule : str
        The rule in words, for the message.
    required : bool
        Whether the file must have the column.
    """

    convert: Callable[[pd.Series], tuple[pd.Series, pd.Series]]
    rule: str
    required: bool = True


def integer(low: int, high: int) -> Column:
    """Return the rule for a whole number between two bounds, both included."""

    def convert(texts):
        values = pd.to_numeric(texts, errors="coerce")
        good = values.between(low, high) & (values % 1 == 0)
        return values.where(good, low).astype(int), good

    return Column(convert, f"must be a whole number from {low} to {high}")


def name() -> Column:
    """Return the rule for a name that may not be empty."""
    return Column(lambda texts: (texts, texts.str.strip() != ""), "must not be empty")


def one_of(known: Collection[str], rule: str, *, required: bool = True) -> Column:
    """Return the rule for a word from a list."""
    return Column(lambda texts: (texts, texts.isin(known)), rule, required)


def optional_number() -> Column:
    """Return the rule for a number of at least 0; the column, or a cell, may be missing."""

    def convert(texts):
        values = pd.to_numeric(texts, errors="coerce").astype(float)
        return values, (texts == "") | ((values >= 0) & np.isfinite(values))

    return Column(convert, "must be a number of at least 0, or empty", required=False)


def date() -> Column:
    """Return the rule for a date of any precision."""

    def convert(texts):
        return texts, texts.map(_is_date).astype(bool)

    return Column(convert, "must be a date in a calendar: 1909-10-24, 1909-10 or 1909")


def read(path: Path, columns: dict[str, Column]) -> pd.DataFrame:
    """Read a CSV file and check each named column; other columns are left as text.

    Parameters
    ----------
    path : Path
        A UTF-8 CSV file with a header.
    columns : dict of str to Column
        The columns that matter. One that is not required may be absent.

    Returns
    -------
    DataFrame
        The file with its named columns converted; row i of the frame is line i + 2 of the file.

    Raises
    ------
    TableError
        If the file cannot be read, a column is missing, or any value breaks its rule.
    """
    path = Path(path)
    frame = _texts(path)
    missing = [column for column, rule in columns.items() if rule.required and column not in frame]
    if missing:
        raise TableError([Fault(path.name, 1, name, "", "column is missing") for name in missing])
    faults = []
    for column, rule in columns.items():
        if column in frame:
            texts = frame[column]
            frame[column], good = rule.convert(texts)
            faults += [
                Fault(path.name, row + 2, column, texts[row], rule.rule)
                for row in frame.index[~good]
            ]
    if faults:
        raise TableError(sorted(faults, key=lambda fault: fault.row))
    return frame


def _texts(path):
    try:
        frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        # A row longer than the header becomes an index, a shorter one ends in missing values.
        if not isinstance(frame.index, pd.RangeIndex):
            raise pd.errors.ParserError("a row has more cells than the header")
        return frame.fillna("")
    except OSError as error:
        rule = error.strerror
    except UnicodeDecodeError as error:
        rule = f"not UTF-8: {error.reason} at byte {error.start}"
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        rule = f"not a CSV table: {error}".strip()
    raise TableError([Fault(path.name, None, "", str(path), rule)])


def _is_date(text):
    try:
        return bool(precision(text))
    except ValueError:
        return False
