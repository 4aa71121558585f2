"""What every file says of itself: title, source, licence, version, date, address.

The same words stand as text in a picture and as metadata in its file.
"""

import functools
from typing import NamedTuple
from urllib.parse import urlencode

import altair as alt

from racconigi.catalogue import entry_of, figure, tables
from racconigi.package import resource
from racconigi.publish.edition import Edition, edition
from racconigi.publish.exports import states
from racconigi.quantities import Count
from racconigi.words import Words


class About(NamedTuple):
    """A chart in a language and a state, and what its files say of it.

    Attributes
    ----------
    slug, language : str
        Which it is.
    spec : dict
        Its specification as the page has it, in the first state.
    controls : list of Control
        What a reader can set in it.
    state : dict
        What is set.
    title, subtitle, description : str
        Its words: finding, reading, alternative in text.
    said, mark : str
        The state as text, and as part of a file's name; empty for a chart without controls.
    source : str
        What it stands on, as a sentence.
    published : str
        Book, version, date and licence.
    path : str
        Where it stands in the book, in this language and state.
    edition : Edition
        The book.
    """

    slug: str
    language: str
    spec: dict
    controls: list[states.Control]
    state: dict
    title: str
    subtitle: str
    description: str
    said: str
    mark: str
    source: str
    published: str
    path: str
    edition: Edition

    @property
    def address(self) -> str:
        """Where it is published; its path in the book where the book has no address yet."""
        return self.edition.at(self.path)

    @property
    def name(self) -> str:
        """The beginning of the names of its files: chart, state, language."""
        return f"{self.slug}{self.mark}-{self.language}"

    def template(self) -> "About":
        """Return the same with slots for what the page knows: state, mark, address."""
        return self._replace(
            said=slot("state") if self.said else "",
            mark=slot("mark") if self.said else "",
            path=slot("address"),
            edition=self.edition._replace(address=""),
        )

    def metadata(self) -> dict[str, str]:
        """Return what stands inside a picture's file."""
        return {
            "Title": " — ".join(filter(None, (self.title, self.said))),
            "Subject": self.subtitle,
            "Description": self.description,
            "Author": "; ".join(self.edition.authors),
            "Source": f"{self.source} {self.published}",
            "Copyright": self.edition.licence_name,
            "Version": self.edition.version,
            "Date": self.edition.date,
            "Address": self.address,
            "Language": self.language,
        }


def about(slug: str, language: str = "en", asked: states.State = states.NONE) -> About:
    """Return a chart and what its files say of it.

    Parameters
    ----------
    slug : str
        An entry of :data:`racconigi.catalogue.FIGURES`.
    language : str
        One of :data:`racconigi.words.LANGUAGES`.
    asked : mapping
        Controls of the chart with the values to set, as text.

    Raises
    ------
    KeyError
        If the book has no such chart.
    ValueError
        If the language is unknown.
    StateError
        If the chart cannot be set so.
    """
    entry, words, book = entry_of(slug), Words(language), edition()
    spec = _spec(slug, language, alt.theme.active)
    known = states.controls(spec, words)
    state = states.settled(slug, known, asked)
    subtitle = spec["title"].get("subtitle", [])
    return About(
        slug,
        language,
        spec,
        known,
        state,
        title=spec["title"]["text"],
        subtitle=subtitle if isinstance(subtitle, str) else " ".join(subtitle),
        description=spec["description"],
        said=states.said(known, state, words) or _own_reading(slug, words),
        mark=states.marked(state),
        source=credited(entry.data, words),
        published=published(book, words),
        path=path(slug, language, state),
        edition=book,
    )


def _own_reading(slug, words):
    """Return the state of a chart that a reader reads by rules of one's own: as the book reads it.

    Empty for all others. On a page the rules that are set take its place.
    """
    key = f"{slug}.said-own"
    if key not in words:
        return ""
    read = tables(slug)[f"{slug}-decades"][["cooperative", "conflictual"]]
    return words.fill(key, acts=Count(int(read.to_numpy().sum())))


@functools.lru_cache(maxsize=64)  # a deck asks for some twenty charts, each several times
def _spec(slug, language, _style):
    return figure(slug, language).to_dict(validate=False)


def slot(name: str) -> str:
    """Return the mark of a place that the page fills in; no text of the book has such brackets."""
    return f"⟦{name}⟧"


def credited(data: tuple[str, ...], words: Words) -> str:
    """Return what a chart stands on, as a sentence."""
    names = dict.fromkeys(words[f"data-name.{name}"] for name in data)
    return words.fill("taken.source", data=" · ".join(names))


def published(book: Edition, words: Words) -> str:
    """Return the book's name, version, date and licence in one line."""
    return words.fill(
        "taken.edition",
        book=book.book,
        version=book.version,
        date=words.date(book.date),
        licence=book.licence_name,
    )


def path(slug: str, language: str, state: states.State = states.NONE) -> str:
    """Return where a chart stands in the book: a page of its own, in a language and a state."""
    return f"charts/{slug}/?{urlencode({'lang': language, **state})}"


def licences(data: tuple[str, ...]) -> list[dict[str, str]]:
    """Return for each table that a chart stands on its title, licence, citation and origin."""
    found = []
    for name in data:
        told = resource(name)
        licence = told["licenses"][0]
        found.append(
            {
                "name": name,
                "title": told["title"],
                "licence": licence["title"],
                "citation": told.get("citation", ""),
                "origin": told.get("origin", ""),
            }
        )
    return found
