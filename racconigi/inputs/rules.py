"""What a cell of a researcher's table must hold: one rule a column, worded once."""

import math
import re
from collections.abc import Callable, Collection
from typing import NamedTuple

from racconigi.dates import as_written

#: The years that a table may speak of; what lies outside is a slip of the pen.
EARLIEST, LATEST = 1400, 2100
#: Classes of events that many data sets share, as the kind of act: words or deeds, for or against.
QUADS = {
    "1": "verbal-cooperation",
    "2": "material-cooperation",
    "3": "verbal-conflict",
    "4": "material-conflict",
}

_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_PLAIN = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_COMMA = re.compile(r"[+-]?[0-9]*,[0-9]+")


class Column(NamedTuple):
    """What a column of an input file must hold.

    Attributes
    ----------
    value : callable
        Turns a cell's text into its value; raises ValueError, with the rule, if it breaks it.
    rule : str
        The rule in words.
    dtype : str
        The type of the values.
    required : bool
        Whether the file must have the column.
    """

    value: Callable[[str], object]
    rule: str
    dtype: str = "str"
    required: bool = True


def integer(low: int, high: int) -> Column:
    """Return the rule for a whole number between two bounds, both included."""
    rule = f"must be a whole number from {low} to {high}"

    def value(text):
        number = int(text.partition(".")[0]) if re.fullmatch(r"[+-]?[0-9]+(\.0*)?", text) else None
        return _keep(number, rule, number is not None and low <= number <= high)

    return Column(value, rule, "int64")


def name(*, empty: bool = False, required: bool = True) -> Column:
    """Return the rule for the name of a state, which may be allowed to be empty."""
    rule = "must be a name without spaces around it"

    def value(text):
        return _keep(text, rule, text == text.strip() and (text or empty))

    return Column(value, rule, required=required)


def text() -> Column:
    """Return the rule for a text that is not empty."""
    rule = "must not be empty"
    return Column(lambda text: _keep(text, rule, text.strip()), rule)


def anything(*, required: bool = True) -> Column:
    """Return the rule for a column that may hold anything."""
    return Column(lambda text: text, "may be anything", required=required)


def one_of(known: Collection[str], rule: str, *, required: bool = True) -> Column:
    """Return the rule for a word from a list."""
    return Column(lambda text: _keep(text, rule, text in known), rule, required=required)


def flag() -> Column:
    """Return the rule for yes or no: true, yes, 1, false, no or 0, in any case."""
    rule = "must be true, yes, 1, false, no or 0"
    return Column(
        lambda text: _keep(_FLAGS.get(text.lower()), rule, text.lower() in _FLAGS),
        rule,
        "bool",
        required=False,
    )


def decimal(text: str) -> float:
    """Return the number that a text writes, with a point or a comma before its decimals.

    Raises
    ------
    ValueError
        If it is no number, or its comma could part thousands as well.

    Examples
    --------
    >>> decimal("-4.5"), decimal("-4,5")
    (-4.5, -4.5)
    >>> decimal("1,000")
    Traceback (most recent call last):
    ValueError: is one or a thousand: write it without the comma
    """
    if _COMMA.fullmatch(text):
        before, after = text.split(",")
        if len(after) == 3 and before.strip("+-").strip("0"):
            raise ValueError("is one or a thousand: write it without the comma")
        text = f"{before}.{after}"
    found = float(text) if _PLAIN.fullmatch(text) else math.nan
    if not math.isfinite(found):
        raise ValueError("must be a number")
    return found


def number(*, required: bool = False, negative: bool = False) -> Column:
    """Return the rule for a number, of at least 0 or of either sign; a cell may be empty."""
    rule = "must be a number, or empty" if negative else "must be a number of at least 0, or empty"

    def value(text):
        if text == "":
            return math.nan
        try:
            found = decimal(text)
        except ValueError as error:
            raise ValueError(rule if str(error) == "must be a number" else str(error)) from None
        return _keep(found, rule, negative or found >= 0)

    return Column(value, rule, "float64", required)


def sign() -> Column:
    """Return the rule for a sign: 1 or -1."""
    rule = "must be 1 or -1"

    def value(text):
        plain = re.fullmatch(r"[+-]?1(\.0*)?", text)
        return _keep(-1 if text.startswith("-") else 1, rule, plain)

    return Column(value, rule, "int64")


def date(order: str | None = None) -> Column:
    """Return the rule for a date between :data:`EARLIEST` and :data:`LATEST`.

    Parameters
    ----------
    order : str, optional
        How dates in figures are to be read where they could be read in two ways: ``dmy`` or
        ``mdy``. Without it such a date is refused.
    """

    def value(text):
        iso = as_written(text, order)
        within = f"the year must lie between {EARLIEST} and {LATEST}"
        return _keep(iso, within, EARLIEST <= int(iso[:4]) <= LATEST)

    return Column(value, "must be a date, such as 1909-10-24, 1909-10 or 1909")


def quad() -> Column:
    """Return the rule for a class of four: cooperation in words or deeds, conflict likewise."""
    rule = "must be 1, 2 (cooperation in words, in deeds), 3 or 4 (conflict), or empty"
    known = QUADS | {f"{code}.0": name for code, name in QUADS.items()} | {"": ""}
    return Column(lambda text: _keep(known.get(text), rule, text in known), rule)


def second_spellings(names: set[str]) -> dict[str, str]:
    """Return for each name that is another one in a second spelling what to say of it.

    Examples
    --------
    >>> second_spellings({"ITA", "ita", "RUS", "255", "255.0"})
    {'255.0': 'is also written 255', 'ita': 'is also written ITA'}
    """
    spellings: dict[str, list[str]] = {}
    for spelling in sorted(names):
        spellings.setdefault(folded(spelling), []).append(spelling)
    return {
        name: f"is also written {first}" for first, *others in spellings.values() for name in others
    }


def folded(name: str) -> str:
    """Return what is the same for all spellings of a name."""
    number = re.fullmatch(r"0*([0-9]+)(\.0*)?", name)
    return number[1] if number else name.casefold()


def _keep(value, rule, kept):
    if not kept:
        raise ValueError(rule)
    return value
