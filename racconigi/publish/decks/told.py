"""What each slide of a deck shows and says in a language.

Title, alternative text, source and address are those of the chart; what is said comes from the
deck's file, and after it what the book tells of the chart and the sources of what is named.
"""

import functools
from collections.abc import Iterable
from typing import NamedTuple

from racconigi.catalogue import entry_of, figure
from racconigi.charts.layouts import Layout, fitted
from racconigi.findings import find
from racconigi.publish.decks.native import NATIVE, Native
from racconigi.publish.decks.plan import Deck, Slide
from racconigi.publish.edition import edition
from racconigi.publish.exports import about as told
from racconigi.publish.exports import slides, states
from racconigi.publish.exports.about import About
from racconigi.publish.exports.pictures import Drawing, for_slides, paper
from racconigi.tables import load
from racconigi.words import Words

#: The room of a slide for its chart, in points.
ROOM_WIDTH, ROOM_HEIGHT = 888, 384
#: The same where the title stands at its left.
BESIDE_WIDTH, BESIDE_HEIGHT = 580, 468
#: How many times as high as its picture a chart may be by itself.
MOST_SQUEEZED = 1.6


class Told(NamedTuple):
    """A slide in a language.

    Attributes
    ----------
    title : str
        What stands at its top.
    under : str
        What stands under the title of the first slide; empty on the others.
    lines : list of str
        What a slide of text says.
    rows : list of (str, str)
        Dates and titles of what a list shows.
    about : About or None
        Its chart.
    part : int
        Which of the chart's slides.
    source : str
        What it stands on, with the edition.
    address : str
        Where it is in the book.
    notes : list of str
        What is said, and what else a speaker may want to know, a paragraph each.
    """

    title: str
    under: str
    lines: list[str]
    rows: list[tuple[str, str]]
    about: About | None
    part: int
    source: str
    address: str
    notes: list[str]

    @property
    def native(self) -> Native | None:
        """The chart of PowerPoint's own, where the chart of the slide can be one."""
        return NATIVE.get((self.about.slug, self.part)) if self.about else None


def slides_of(deck: Deck, language: str) -> list[Told]:
    """Return all slides of a deck in a language, the first with its title."""
    words = Words(language)
    return [_first(deck, words), *(_slide(slide, words) for slide in deck.slides)]


def laid_out(about: About, part: int) -> tuple[Drawing, bool]:
    """Return the picture of a chart without title and frame, and whether it lies beside the title.

    It does where it would have to be lower than it bears below the title.
    """
    return _laid_out(about.slug, about.language, tuple(about.state.items()), part)


@functools.lru_cache(maxsize=32)  # both files of a deck show it
def _laid_out(slug, language, state, part):
    about, entry = told.about(slug, language, dict(state)), entry_of(slug)
    spec = for_slides(about)
    groups = [slides.panels(spec, group) for group in entry.slides] or [spec]
    drawn = Drawing(slides.fitted_to(groups[part - 1], ROOM_WIDTH, ROOM_HEIGHT))
    below = _scale(drawn, ROOM_WIDTH, ROOM_HEIGHT)
    if below >= slides.SCALE and not _is_squeezed(groups[part - 1], drawn):
        return drawn, False
    if entry.small_slide:
        small = figure(about.slug, about.language, phone=True).to_dict()
        beside = Drawing(paper(about, small))
        if _scale(beside, BESIDE_WIDTH, BESIDE_HEIGHT) < slides.SCALE:
            small = paper(about, small)
            beside = Drawing(slides.fitted_to(small, BESIDE_WIDTH, BESIDE_HEIGHT))
    else:
        beside = Drawing(slides.fitted_to(groups[part - 1], BESIDE_WIDTH, BESIDE_HEIGHT))
    larger = _scale(beside, BESIDE_WIDTH, BESIDE_HEIGHT) > below or below >= slides.SCALE
    return (beside, True) if larger else (drawn, False)


def _scale(drawn, width, height):
    return min(width / drawn.width, height / drawn.height)


def _is_squeezed(spec, drawn):
    """Return whether a picture is much lower than the chart is by itself."""
    layout = Layout(int(drawn.width), slides.LETTERS, int(drawn.width / 2))
    natural = fitted(spec, layout, lambda attempt: slides.drawn_size(attempt)[0])
    return slides.drawn_size(natural)[1] > MOST_SQUEEZED * drawn.height


def _first(deck, words):
    book = edition()
    return Told(
        title=deck.title[words.language],
        under=deck.subtitle.get(words.language, ""),
        lines=[], rows=[], about=None, part=1,
        source=told.published(book, words),
        address=book.at("book/index.html"),
        notes=[words["deck.keys"]],
    )  # fmt: skip


def _slide(slide, words):
    return _of_chart(slide, words) if slide.chart else _of_words(slide, words)


def _of_chart(slide, words):
    chart = told.about(slide.chart, words.language, slide.state)
    numbers = find(entry_of(slide.chart).chapter).numbers
    set_here = [control for control in chart.controls if control.name in slide.state]
    state = states.said(set_here, chart.state, words) if set_here else chart.said
    said = [words.complete(slide.notes[words.language], numbers)] if slide.notes else []
    reading = words.fill("deck.reading", text=chart.subtitle)
    return Told(
        title=" — ".join(filter(None, (chart.title, state))),
        under="", lines=[], rows=[], about=chart, part=slide.part,
        source=f"{chart.source} {chart.published}",
        address=chart.address,
        notes=[*said, reading, chart.description, *_stands_on(slide, words), *_credit(chart)],
    )  # fmt: skip


def _credit(chart):
    return [f"{chart.source} {chart.published}. {chart.address}"]


def _of_words(slide, words):
    code, book = words.language, edition()
    source = told.published(book, words)
    rows = [(date, title) for date, title, _ in _entries(map(_named, slide.listed), words)]
    if rows:
        source = f"{told.credited(_tables(slide), words)} {source}"
    return Told(
        title=slide.title[code],
        under="",
        lines=[line[code] for line in slide.lines],
        rows=rows, about=None, part=1,
        source=source,
        address=book.at("book/chronology.html" if rows else "book/index.html"),
        notes=[*([slide.notes[code]] if slide.notes else []), *_stands_on(slide, words)],
    )  # fmt: skip


def _tables(slide):
    return tuple(dict.fromkeys(_TABLES[_named(one)[0]][0] for one in slide.listed))


def _stands_on(slide: Slide, words: Words) -> Iterable[str]:
    """Yield a line for each event and treaty of a slide, with the sources in which it was read."""
    named = [_named(one) for one in slide.listed]
    named += [("event", one) for one in slide.events]
    named += [("treaty", one) for one in slide.treaties]
    for date, title, sources in _entries(named, words):
        read = " ".join((words["event-entry.read-in"], "; ".join(sources)))
        yield f"{date}. {title}. {read}." if sources else f"{date}. {title}."


def _named(one):
    """Return an identifier of a list with its kind: an event may bear the name of its treaty."""
    return ("event" if one in _rows("event") else "treaty", one)


def _entries(named: Iterable[tuple[str, str]], words: Words) -> list[tuple[str, str, list[str]]]:
    """Return of each event or treaty its day in words, its title, and its sources."""
    found = []
    for kind, one in dict.fromkeys(named):
        _, date, title = _TABLES[kind]
        row = _rows(kind)[one]
        text = row[words.column(title, row)]
        found.append((words.date(row[date]), text, _cited(kind).get(one, [])))
    return found


#: For each kind its table, and the columns of its day and of its title.
_TABLES = {"event": ("events", "date", "title"), "treaty": ("treaties", "signed", "name")}


@functools.cache
def _rows(kind):
    """Return the rows of a kind by their identifiers."""
    return {row[kind]: row for row in load(_TABLES[kind][0]).to_dict("records")}


@functools.cache
def _cited(kind):
    """Return the sources of each event or treaty as texts."""
    columns = ["source", "author", "title", "publisher", "year"]
    listed = load("sources")[columns].astype(object).fillna("").itertuples(index=False)
    texts = {source: ", ".join(str(part) for part in parts if part) for source, *parts in listed}
    table = load(f"{kind}_sources")
    found: dict[str, list[str]] = {}
    for one, source in zip(table[kind], table["source"], strict=True):
        texts_of = found.setdefault(one, [])
        if texts[source] not in texts_of:
            texts_of.append(texts[source])
    return found
