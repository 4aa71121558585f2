"""Every word of charts and generated pages, in four languages, one file of words a language.

The files are `Fluent <https://projectfluent.org>`_: sentences are written whole in each language,
with the plurals that it has. Numbers, dates and lists are written by Babel.
"""

import datetime
import functools
import re
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.visitor import Visitor

from racconigi.dates import precision
from racconigi.quantities import (
    Count,
    Date,
    Decade,
    Listing,
    Measure,
    Name,
    Quantity,
    Share,
    Span,
    Word,
    Year,
)

_FIELD = re.compile(r"\{(\w+)\}")
FOLDER = Path(__file__).parent
#: The languages of charts and generated pages: there is a file of words for each.
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.ftl")))


class Words:
    r"""The words of one language, and how it writes numbers, dates and lists.

    Parameters
    ----------
    language : str
        One of :data:`LANGUAGES`.

    Raises
    ------
    ValueError
        If the language is unknown.

    Examples
    --------
    >>> Words("it")["cooperation"]
    'Cooperazione'
    >>> Words("ru").write(Decade(1850)), Words("fr").write(Share(0.35))
    ('1850-е', '35\xa0%')
    """

    def __init__(self, language: str = "en"):
        if language not in LANGUAGES:
            raise ValueError(f"Unknown language {language!r}; known: {', '.join(LANGUAGES)}.")
        self.language = language
        # The book's English is British: 24 October 1909; a, b and c.
        self.locale = Locale.parse("en_GB" if language == "en" else language)
        self._bundle = _bundle(language)

    def __getitem__(self, key: str) -> str:
        """Return the words for a key that needs no values; raise KeyError where there are none."""
        return self.fill(key)

    def __contains__(self, key: str) -> bool:
        """Return whether there are words for a key."""
        return self._pattern(key) is not None

    def fill(self, key: str, **values: object) -> str:
        """Return the words for a key with its values written in this language.

        Parameters
        ----------
        key : str
            A message (``cooperation``) or an attribute of one (``relation-by-decade.title``).
        **values : Quantity, int or str
            A count takes part in plurals. A decade, or a listing of decades, called ``last`` can
            also be stated as ``last_in``: "in the 1910s".

        Raises
        ------
        KeyError
            If there are no words for the key.
        ValueError
            If the words ask for a value that is not given.
        """
        pattern = self._pattern(key)
        if pattern is None:
            raise KeyError(f"{self.language}.ftl has no words for {key!r}.")
        text, errors = self._bundle.format_pattern(pattern, self._arguments(values))
        if errors:
            raise ValueError(f"{self.language}.ftl, {key!r}: {errors[0]}")
        return str(text)

    def complete(self, text: str, numbers: Mapping[str, Quantity]) -> str:
        """Return a text of a table with each ``{name}`` in it replaced by the number of that name.

        Raises
        ------
        KeyError
            If the text asks for a number that is not given.

        Examples
        --------
        >>> Words("en").complete("{acts} acts", {"acts": Count(532)})
        '532 acts'
        """
        return _FIELD.sub(lambda field: self.write(numbers[field[1]]), text)

    def asked(self, key: str) -> set[str]:
        """Return the names of the values that the words for a key ask for."""
        found = _Variables()
        found.visit(self._pattern(key))
        return {name.removesuffix("_in") for name in found.names}

    def write(self, quantity: object) -> str:
        """Return a quantity as this language writes it."""
        match quantity:
            case Count(value):
                return self.number(value, digits=0)
            case Share(value, digits):
                return self.percent(value, digits=digits)
            case Measure(value, digits, signed):
                return self.number(value, digits=digits, signed=signed)
            case Year(value):
                return str(value)
            case Decade(value):
                return self.decade(value)
            case Date(value):
                return self.date(value)
            case Span((first, last)):
                return str(first) if first == last else f"{first}–{last}"
            case Name(value):
                return value.get(self.language, value["en"])
            case Word(value):
                return self[value]
            case Listing(value):
                return self._listing(value, "several")
            case _:
                return str(quantity)

    def number(self, value: float, *, digits: int, signed: bool = False) -> str:
        """Return a number with a fixed count of digits after the point, and a true minus sign.

        What rounds to zero has no minus.
        """
        form = "#,##0." + "0" * digits if digits else "#,##0"
        return _signed(format_decimal(abs(value), form, locale=self.locale), value, plus=signed)

    def percent(self, value: float, *, digits: int = 0) -> str:
        """Return a share from 0 to 1 in percent; what is short of all, or of nothing, says so.

        Examples
        --------
        >>> words = Words("en")
        >>> words.percent(0.354), words.percent(1), words.percent(0.9997), words.percent(0.002)
        ('35%', '100%', '>99%', '<1%')
        """
        sign = self.locale.percent_formats[None].pattern.partition("0")[2].lstrip("0")
        pattern = f"#,##0{'.' + '0' * digits if digits else ''}{sign}"

        def written(share):
            return format_percent(share, pattern, locale=self.locale)

        text, least = written(abs(value)), 10.0 ** -(digits + 2)
        if 0 < value < 1 and text in (written(0), written(1)):
            return f"<{written(least)}" if value < least else f">{written(1 - least)}"
        return _signed(text, value)

    def decade(self, first: int) -> str:
        """Return the name of a decade, by its first year: "1850s", "années 1850", "1850-е"."""
        return self._listing((Decade(first),), "several")

    def date(self, date: str) -> str:
        """Return a date of any precision as a reader would write it.

        Examples
        --------
        >>> words = Words("en")
        >>> words.date("1909-10-24"), words.date("1909-10"), words.date("1909")
        ('24 October 1909', 'October 1909', '1909')
        """
        known = precision(date)
        if known == "year":
            return date
        day = datetime.date.fromisoformat((date + "-01")[:10])
        if known == "month":
            return format_date(day, "LLLL y", locale=self.locale)
        first = "first-of-month"
        if day.day == 1 and first in self:
            return format_date(day, f"'{self[first]}' MMMM y", locale=self.locale)
        return format_date(day, "d MMMM y", locale=self.locale)

    def join(self, items: Iterable[str]) -> str:
        """Return texts as a list in a sentence: "a, b and c"."""
        listed = list(items)
        return format_list(listed, locale=self.locale) if listed else self["none"]

    def name(self, row: Mapping, column: str = "name") -> str:
        """Return the name that a table's row gives in this language, or in English."""
        return row[self.column(column, row)]

    def column(self, name: str, among: Container[str]) -> str:
        """Return which column of a table gives a name in this language.

        Examples
        --------
        >>> Words("it").column("title", {"title_en", "title_it"})
        'title_it'

        Where the tables do not speak the language yet, their English stands.

        >>> Words("it").column("title", {"title_en"})
        'title_en'
        """
        own = f"{name}_{self.language}"
        return own if own in among else f"{name}_en"

    @property
    def number_format(self) -> dict:
        """The number format for Vega (a d3 locale)."""
        symbols = self.locale.number_symbols["latn"]
        return {
            "decimal": symbols["decimal"],
            "thousands": symbols["group"],
            "grouping": [3],
            "currency": ["", ""],
            "percent": self.percent(0.01).removeprefix("1"),
            "minus": "−",
        }

    def _listing(self, items, form):
        if items and all(isinstance(item, Decade) for item in items):
            item_form = "decade.item-in" if form == "in" else "decade.item"
            years = self.join(self.fill(item_form, year=str(item.value)) for item in items)
            return self.fill(f"decade.{form}", list=years)
        return self.join(self.write(item) for item in items)

    def _arguments(self, values):
        written = {}
        for name, value in values.items():
            written[name] = int(value.value) if isinstance(value, Count) else self._text(value)
            listed = value.value if isinstance(value, Listing) else (value,)
            if listed and all(isinstance(item, Decade) for item in listed):
                written[f"{name}_in"] = self._listing(listed, "in")
        return written

    def _text(self, value):
        return self.write(value) if isinstance(value, Quantity) else value

    def _pattern(self, key):
        name, dot, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if dot else message.value


class Said:
    """The numbers of a finding as one language writes them: ``said.kappa_1882`` is "+0.38".

    Parameters
    ----------
    numbers : mapping of str to Quantity
        What is to be said.
    words : Words
        The language.
    """

    def __init__(self, numbers: Mapping[str, Quantity], words: Words):
        self._numbers, self._words = numbers, words

    def __getattr__(self, name: str) -> str:
        """Return a number as text; raise AttributeError where nothing of that name was found."""
        if name.startswith("_") or name not in self._numbers:
            raise AttributeError(f"Nothing called {name!r} was found.")
        return self._words.write(self._numbers[name])

    def __dir__(self):
        """Return the names, so that an editor can complete them."""
        return sorted(self._numbers)


def say(numbers: Mapping[str, Quantity], language: str = "en") -> Said:
    """Return numbers as a language writes them, for the prose of a notebook or a page.

    Examples
    --------
    >>> say({"kappa_1882": Measure(0.381, signed=True)}).kappa_1882
    '+0.38'
    """
    return Said(numbers, Words(language))


class _Variables(Visitor):
    """Collects the variables of a message."""

    def __init__(self):
        self.names: set[str] = set()

    def visit_VariableReference(self, node):  # noqa: N802 (Fluent names its visitors so)
        self.names.add(node.id.name)


def _signed(size, value, *, plus=False):
    """Return a number written without its sign with a true minus, or a plus where it is wanted."""
    if value < 0 and re.search("[1-9]", size):
        return "−" + size
    return "+" + size if plus else size


@functools.cache
def _bundle(language):
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle
