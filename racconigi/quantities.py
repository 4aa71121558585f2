"""Numbers that the book states, kept as numbers: the language decides how they are written.

A quantity is a value and what kind of thing it is. :class:`racconigi.words.Words` writes it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Quantity:
    """A value that a sentence can state.

    Attributes
    ----------
    value : object
        The value itself; None where there is nothing to state.
    """

    value: Any


@dataclass(frozen=True)
class Count(Quantity):
    """A number of things, which takes part in plurals: 4, 1,234."""

    value: int


@dataclass(frozen=True)
class Share(Quantity):
    """A part of a whole, from 0 to 1, written in percent: 35%.

    Attributes
    ----------
    digits : int
        Digits after the point of the percentage.
    """

    value: float
    digits: int = 0


@dataclass(frozen=True)
class Measure(Quantity):
    """A measured value: 0.38, or +0.38 where it is signed.

    Attributes
    ----------
    digits : int
        Digits after the point.
    signed : bool
        Whether a plus is written too.
    """

    value: float
    digits: int = 2
    signed: bool = False


@dataclass(frozen=True)
class Year(Quantity):
    """A year, which is no count: 1912."""

    value: int | None


@dataclass(frozen=True)
class Decade(Quantity):
    """A decade by its first year: 1850s."""

    value: int


@dataclass(frozen=True)
class Date(Quantity):
    """A date of known precision: 1909-10-24, 1909-10 or 1909."""

    value: str


@dataclass(frozen=True)
class Span(Quantity):
    """Two years, the first and the last: 1936–1943."""

    value: tuple[int, int]


@dataclass(frozen=True)
class Name(Quantity):
    """A name that a table gives in each language, by language."""

    value: Mapping[str, str]


@dataclass(frozen=True)
class Word(Quantity):
    """A word of the house vocabulary, by its key, such as ``arena.balkans``."""

    value: str


@dataclass(frozen=True)
class Listing(Quantity):
    """Several quantities of one kind, in order; an empty one is written as "none"."""

    value: tuple[Quantity, ...]


def decades(years: Iterable[int]) -> Listing:
    """Return a listing of decades, by their first years.

    Examples
    --------
    >>> decades([1850, 1860]).value
    (Decade(value=1850), Decade(value=1860))
    """
    return Listing(tuple(Decade(int(year)) for year in years))


def spans(pairs: Iterable[tuple[int, int]]) -> Listing:
    """Return a listing of spans of years."""
    return Listing(tuple(Span((int(first), int(last))) for first, last in pairs))
