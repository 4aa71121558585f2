"""A deck's file, read and checked: which charts are shown, and what is said in each language.

A deck is YAML: a ``title``, a ``subtitle`` and ``slides``. A slide is one of three: a ``chart`` of
the book (with ``part`` where it takes several slides, and ``state``), a text (``title`` and
``lines``), or a list of what happened (``title`` and ``list``, identifiers of events and treaties).
Each may have ``notes``, what is said, and ``events`` and ``treaties``, on which that stands. All
that is read or heard stands there in every language, side by side.
"""

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from racconigi.catalogue import entry_of
from racconigi.faults import Fault, TableError
from racconigi.findings import find
from racconigi.publish.exports.about import about
from racconigi.publish.exports.states import StateError
from racconigi.tables import load
from racconigi.words import LANGUAGES

#: How many lines of text, and of a list, a slide holds.
MOST_LINES, MOST_LISTED = 6, 8
_FIELD = re.compile(r"\{(\w+)\}")

#: A text in each language, by its code.
Text = Mapping[str, str]


class Slide(NamedTuple):
    """A slide of a deck.

    Attributes
    ----------
    title : mapping
        Its title in each language; empty for a chart, whose title is what it finds.
    chart : str
        The slug of its chart; empty where it has none.
    part : int
        Which of the slides that the chart takes, from 1.
    state : mapping
        What is set in the chart.
    lines : tuple of mapping
        What a slide of text says, line by line, in each language.
    listed : tuple of str
        The events and treaties that a list shows.
    notes : mapping
        What is said, in each language; empty where nothing is.
    events, treaties : tuple of str
        On which the notes stand.
    """

    title: Text
    chart: str
    part: int
    state: Mapping[str, str]
    lines: tuple[Text, ...]
    listed: tuple[str, ...]
    notes: Text
    events: tuple[str, ...]
    treaties: tuple[str, ...]


class Deck(NamedTuple):
    """A deck of slides.

    Attributes
    ----------
    name : str
        That of its file, without the ending.
    title, subtitle : mapping
        In each language.
    slides : tuple of Slide
        Its slides after the first, which bears the title.
    """

    name: str
    title: Text
    subtitle: Text
    slides: tuple[Slide, ...]


def parts_of(slug: str) -> int:
    """Return how many slides of a deck a chart takes."""
    entry = entry_of(slug)
    return 1 if entry.small_slide else max(len(entry.slides), 1)


def read(path: Path) -> Deck:
    """Return the deck that a file describes.

    Raises
    ------
    TableError
        If the file cannot be read or breaks a rule; each fault has file, line, key, value and rule.
    """
    reader = _Reader(str(path))
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except OSError as error:
        raise TableError([Fault(str(path), None, "", "", error.strerror or str(error))]) from None
    except UnicodeDecodeError:
        raise TableError([Fault(str(path), None, "", "", "must be text in UTF-8")]) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark else None
        raise TableError([Fault(str(path), line, "", "", f"no YAML: {error.problem}")]) from None
    except yaml.YAMLError as error:
        raise TableError([Fault(str(path), None, "", "", f"no YAML: {error}")]) from None
    deck = reader.deck(root, path.stem)
    if reader.faults:
        raise TableError(sorted(reader.faults, key=lambda fault: fault.row or 0))
    return deck


#: The keys of each kind of slide; the first of a kind tells it from the others.
_SAID = ("notes", "events", "treaties")
_KINDS = {
    "chart": ("chart", "part", "state", *_SAID),
    "lines": ("lines", "title", *_SAID),
    "list": ("list", "title", *_SAID),
}


class _Reader:
    """Reads the nodes of a file; keeps what is wrong with them."""

    def __init__(self, file: str):
        self.file = file
        self.faults: list[Fault] = []

    def fault(self, node: Any, key: str, value: str, rule: str) -> None:
        """Keep a fault, with the line on which a node begins."""
        line = node.start_mark.line + 1 if node is not None else None
        self.faults.append(Fault(self.file, line, key, value, rule))

    def deck(self, root: Any, name: str) -> Deck:
        """Return the deck of a whole file."""
        known = self.fields(root, "", ("title", "subtitle", "slides"))
        self.needs(root, known, "title", "slides")
        return Deck(
            name,
            title=self.text(known.get("title"), "title"),
            subtitle=self.text(known.get("subtitle"), "subtitle"),
            slides=tuple(self.items(known.get("slides"), "slides", self.slide)),
        )

    def slide(self, node: Any, key: str) -> Slide:
        """Return one slide."""
        known = self.fields(node, key, sorted({k for keys in _KINDS.values() for k in keys}))
        kinds = [kind for kind in _KINDS if kind in known]
        if len(kinds) != 1:
            rule = f"a slide has one of: {', '.join(_KINDS)}"
            self.fault(node, key, ", ".join(kinds), rule)
        for kind in kinds[:1]:
            for name in known.keys() - {*_KINDS[kind]}:
                self.fault(known[name], f"{key}.{name}", "", f"a slide with {kind} has no {name}")
            if kind != "chart":
                self.needs(node, known, "title", place=f"{key}.")
        slug = self.word(known.get("chart"), f"{key}.chart")
        slide = Slide(
            title=self.text(known.get("title"), f"{key}.title"),
            chart=slug,
            part=self.part(known.get("part"), f"{key}.part"),
            state=self.state(known.get("state"), f"{key}.state"),
            lines=tuple(self.items(known.get("lines"), f"{key}.lines", self.text, MOST_LINES)),
            listed=self.listed(known.get("list"), f"{key}.list", "event", "treaty"),
            notes=self.text(known.get("notes"), f"{key}.notes"),
            events=self.listed(known.get("events"), f"{key}.events", "event"),
            treaties=self.listed(known.get("treaties"), f"{key}.treaties", "treaty"),
        )
        if slug:
            self.chart(slide, known, key)
        self.numbers(slide, known.get("notes"), key)
        return slide

    def chart(self, slide: Slide, known: Mapping, key: str) -> None:
        """Check that the book has the chart of a slide, its part and its state."""
        try:
            most = parts_of(slide.chart)
        except KeyError as error:
            self.fault(known["chart"], f"{key}.chart", slide.chart, error.args[0])
            return
        if not 1 <= slide.part <= most:
            rule = f"the chart takes {most} slides" if most > 1 else "the chart takes one slide"
            self.fault(known["part"], f"{key}.part", str(slide.part), rule)
        if slide.state:
            try:
                about(slide.chart, "en", slide.state)
            except StateError as error:
                told = ", ".join(f"{name}={value}" for name, value in slide.state.items())
                self.fault(known["state"], f"{key}.state", told, str(error))

    def numbers(self, slide: Slide, node: Any, key: str) -> None:
        """Check that the numbers that notes state are found by the chapter of the chart."""
        asked = {name for text in slide.notes.values() for name in _FIELD.findall(text)}
        try:
            there = find(entry_of(slide.chart).chapter).numbers if slide.chart else {}
        except KeyError:
            return  # the chart itself is told
        for name in sorted(asked - there.keys()):
            rule = "the chapter of the chart finds no number of this name"
            self.fault(node, f"{key}.notes", f"{{{name}}}", rule)

    # ---- nodes of a kind

    def fields(self, node: Any, key: str, allowed: Any) -> dict[str, Any]:
        """Return the values of a mapping by their keys."""
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, key, _shown(node), f"must be a mapping of: {', '.join(allowed)}")
            return {}
        found: dict[str, Any] = {}
        for name, value in node.value:
            place = f"{key}.{name.value}".lstrip(".")
            if name.value not in allowed:
                self.fault(name, place, _shown(value), f"unknown; known: {', '.join(allowed)}")
            elif name.value in found:
                self.fault(name, place, _shown(value), "stands there twice")
            else:
                found[name.value] = value
        return found

    def needs(self, node: Any, known: Mapping, *names: str, place: str = "") -> None:
        """Keep a fault for each key that must be there and is not."""
        for name in names:
            if name not in known:
                self.fault(node, f"{place}{name}", "", "must be there")

    def items(
        self, node: Any, key: str, read_one: Callable, most: int | None = None
    ) -> Iterator[Any]:
        """Yield what is read of each item of a list."""
        if node is None:
            return
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            self.fault(node, key, _shown(node), "must be a list of at least one")
            return
        if most and len(node.value) > most:
            self.fault(node, key, str(len(node.value)), f"a slide holds at most {most}")
        for number, item in enumerate(node.value, start=1):
            yield read_one(item, f"{key}.{number}")

    def text(self, node: Any, key: str) -> dict[str, str]:
        """Return a text in each language."""
        if node is None:
            return {}
        known = self.fields(node, key, LANGUAGES)
        for language in LANGUAGES:
            if language not in known:
                self.fault(node, f"{key}.{language}", "", "must be said in every language")
        return {code: self.word(value, f"{key}.{code}") for code, value in known.items()}

    def word(self, node: Any, key: str) -> str:
        """Return a text."""
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            self.fault(node, key, _shown(node), "must be a text")
            return ""
        return " ".join(node.value.split(" ")).strip()

    def part(self, node: Any, key: str) -> int:
        """Return a number, 1 where none is given."""
        text = self.word(node, key) or "1"
        if not text.isdigit():
            self.fault(node, key, text, "must be a number")
            return 1
        return int(text)

    def state(self, node: Any, key: str) -> dict[str, str]:
        """Return the controls that are set, with their values."""
        if node is None:
            return {}
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, key, _shown(node), "must be a mapping, such as {decade: 1910}")
            return {}
        return {n.value: self.word(value, f"{key}.{n.value}") for n, value in node.value}

    def listed(self, node: Any, key: str, *kinds: str) -> tuple[str, ...]:
        """Return identifiers that the tables of some kinds have."""
        most = MOST_LISTED if key.endswith(".list") else None
        found = tuple(self.items(node, key, self.word, most))
        there = set().union(*map(_known, kinds))
        for number, one in enumerate(found):
            if one and one not in there:
                files = " or ".join(f"{_TABLES[kind]}.csv" for kind in kinds)
                self.fault(node.value[number], key, one, f"no row of {files} has this identifier")
        return found


_TABLES = {"event": "events", "treaty": "treaties"}


@functools.cache
def _known(kind):
    return frozenset(load(_TABLES[kind])[kind])


def _shown(node):
    return node.value if isinstance(node, yaml.ScalarNode) else ""
