"""What the search of the book can find: one entry for each thing, with its date and its sentence.

Entries are written as a script that a page loads when its box of search is first opened. They hold
texts only; how they are searched is told in ``static/search.js``.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from racconigi import catalogue
from racconigi.findings import find
from racconigi.findings.relation import GRAVITY
from racconigi.package import DATA
from racconigi.publish.views import address, records, treaty_address
from racconigi.publish.years import PAIR, promised
from racconigi.quantities import Count, Date, Year
from racconigi.tables import load
from racconigi.timeline import DECADES, FIRST, LAST
from racconigi.words import LANGUAGES, Words

#: The languages of titles, the one in which everything has a name first.
ORDER = ("en", *(language for language in LANGUAGES if language != "en"))
#: What an entry can be.
KINDS = ("event", "treaty", "claim", "term", "chart", "page", "year", "decade")
#: The weight of an entry beside others that answer as well: the graver, the sooner.
SIGNED, OTHERS, CLAIMED, NAMED = 2.5, 0.0, 2.0, 1.5


class Entry(NamedTuple):
    """Something that can be found.

    Attributes
    ----------
    kind : str
        One of :data:`KINDS`.
    url : str
        Where it stands in the site, seen from its top.
    date : str
        Its date; empty where it has none.
    weight : float
        How much it counts beside others that answer as well.
    titles : tuple of str
        Its title in the languages of :data:`ORDER`; one, where it is the same in all.
    text : str
        Its sentence.
    keys : str
        What else finds it, and is not shown.
    """

    kind: str
    url: str
    date: str
    weight: float
    titles: tuple[str, ...]
    text: str
    keys: str = ""


class Place(NamedTuple):
    """A section of a page, or something that stands in one.

    Attributes
    ----------
    url : str
        Where it stands in the site, seen from its top.
    title : str
        Its heading.
    text : str
        What it says.
    """

    url: str
    title: str
    text: str


class Written(NamedTuple):
    """What the pages hold beside the tables.

    Attributes
    ----------
    sections, terms : list of Place
        The sections of the pages of prose, and the terms of the glossary.
    charts : dict of str to str
        For each chart the page that it stands on.
    decades : dict of int to str
        For each decade what its page tells.
    """

    sections: list[Place]
    terms: list[Place]
    charts: dict[str, str]
    decades: dict[int, str]


def entries(words: Words, written: Written, data: Path = DATA) -> list[Entry]:
    """Return everything that can be found.

    Parameters
    ----------
    words : Words
        The language of sentences that are written from the tables.
    written : Written
        What stands in the pages.
    data : Path
        The data package.
    """
    return [
        *_events(data),
        *_treaties(data),
        *_claims(data),
        *(Entry("term", place.url, "", NAMED, (place.title,), place.text)
          for place in written.terms),
        *_charts(written.charts, data),
        *(Entry("page", place.url, "", 0.0, (place.title,), place.text)
          for place in written.sections),
        *_years(words, data),
        *_decades(written.decades),
    ]  # fmt: skip


def script(found: Iterable[Entry]) -> str:
    """Return entries as a script that hands them to the page."""
    rows = [[KINDS.index(entry.kind), *entry[1:]] for entry in found]
    told = {"kinds": KINDS, "entries": rows}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return f"racconigiSearch({text});\n"


def hint(words: Words) -> str:
    """Return what can be asked, by example: a year, a day, a name."""
    return words.fill("search.hint", year=Year(1912), date=Date("1909-10-24"))


def box_words(words: Words) -> Markup:
    """Return the words that the box of search says by itself, as JSON that can end no script."""
    samples = {words.locale.plural_form(n): n for n in range(200, -1, -1)}
    forms = {
        form: words.fill("search.found", shown=Count(n), shown_text="{n}")
        for form, n in samples.items()
    }
    told = {"forms": forms, "kinds": {kind: words[f"search-kind.{kind}"] for kind in KINDS}}
    return Markup(json.dumps(told, ensure_ascii=False).replace("<", "\\u003c"))


def _from_top(url):
    return url.removeprefix("../")


def _titles(row, column):
    """Return a title in every language; those that say what the English one says are empty."""
    texts = [row.get(f"{column}_{language}") or "" for language in ORDER]
    return (texts[0], *("" if text == texts[0] else text for text in texts[1:]))


def _events(data):
    types = {row["event_type"]: row for row in records(load("event_types", data))}
    places = {row["place"]: row for row in records(load("places", data))}
    for row in records(load("events", data)):
        kind = types[row["event_type"]]
        weight = 1.0 + GRAVITY.get(kind["level"], 0) if row["scope"] == "dyad" else 0.0
        named = [*_titles(kind, "name"), *_titles(places.get(row["place"], {}), "name")]
        keys = " ".join(filter(None, (*named, row["event"], row["episode"])))
        url = _from_top(address(row["date"], row["event"]))
        titles = _titles(row, "title")
        yield Entry("event", url, row["date"], weight, titles, row["description"], keys)


def _treaties(data):
    members = load("treaty_members", data)
    own = set(members.loc[members["state"].isin(PAIR), "treaty"])
    for row in records(load("treaties", data)):
        url = _from_top(treaty_address(row["signed"], row["treaty"]))
        weight = SIGNED if row["treaty"] in own else OTHERS
        titles = _titles(row, "name")
        yield Entry(
            "treaty", url, row["signed"], weight, titles, row["description"] or "", row["treaty"]
        )


def _claims(data):
    for row in records(load("claims", data)):
        verdict = " ".join(Words(one)[f"claim-verdict.{row['verdict']}"] for one in ORDER)
        title = f"{row['claim']}. {row['text_en']}"
        yield Entry("claim", f"book/claims.html#{row['claim']}", "", CLAIMED, (title,), "", verdict)


def _charts(charts, data):
    for slug, page in charts.items():
        numbers = find(catalogue.entry_of(slug).chapter, data).numbers
        titles = [_title(slug, Words(language), numbers) for language in ORDER]
        opens = " ".join(Words(language)[f"{slug}.open"] for language in ORDER)
        yield Entry("chart", f"{page}#{slug}", "", NAMED, tuple(titles), "", opens)


def _title(slug, words, numbers):
    """Return what a chart is called: its finding, or what it shows where nothing was found."""
    key = f"{slug}.title"
    known = words.asked(key) <= numbers.keys()
    return words.fill(key, **numbers) if known else words[f"{slug}.open"]


def _years(words, data):
    """Return an entry a year, whose sentence is what each of the two had promised on 1 July."""
    names = ("year-page.keys", "state.ITA", "state.RUS")
    keys = " ".join(Words(language)[name] for language in ORDER for name in names)
    said = promised(words, data)
    for year in range(FIRST, LAST + 1):
        sentences = [
            f"{state['state']}: " + "; ".join(f"{k['kind']}: {k['powers']}" for k in state["kinds"])
            for state in said[year]
            if state["kinds"]
        ]
        text = ". ".join(sentences)
        yield Entry("year", f"years/{year}.html", str(year), 0.0, (str(year),), text, keys)


def _decades(prose):
    keys = " ".join(Words(language)["decade-page.keys"] for language in ORDER)
    for first in DECADES:
        titles = tuple(Words(language).decade(first) for language in ORDER)
        text = prose.get(first, "")
        yield Entry("decade", f"decades/{first}.html", str(first), 0.0, titles, text, keys)
