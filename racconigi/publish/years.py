"""A page for every year: how the two stood, every event in full, what was promised and in force.

One page more tells the treaties that were signed before the first of these years.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from racconigi.dates import FOREVER
from racconigi.findings import find
from racconigi.package import DATA
from racconigi.publish.boxes import event_boxes, treaty_boxes
from racconigi.publish.rendering import render
from racconigi.publish.views import (
    EARLIER,
    Section,
    box_page,
    capital,
    records,
    treaty_address,
)
from racconigi.quantities import Count, Share
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, decade
from racconigi.words import Words

PAIR = ("ITA", "RUS")
#: The kinds of promise, the strongest first.
KINDS = ("help", "neutrality", "nonaggression", "consultation")
#: The charts that can be asked for a year, and where they stand.
CHARTS = {
    "relation-by-decade": "../book/index.html",
    "any-year": "../notebooks/alignments.html?any-year.year={year}",
    "portfolio-similarity": "../notebooks/alignments.html",
    "balance-by-year": "../notebooks/triangles.html",
}


class Page(NamedTuple):
    """A page of the book that is written from the tables alone.

    Attributes
    ----------
    name : str
        Its address in the site, without the suffix: ``years/1909``.
    title : str
        What it is called: a text.
    lead : str
        What stands above its sections, as HTML.
    sections : list of Section
        Its parts, which its table of contents lists.
    """

    name: str
    title: str
    lead: str
    sections: list[Section]

    def body(self, words: Words) -> str:
        """Return the page as HTML."""
        return render("page", words, page=_marked(self))

    def contents(self, words: Words) -> str:
        """Return its table of contents as HTML, as the theme wants it."""
        return render("contents", words, page=self)


def pages(words: Words, data: Path = DATA) -> Iterator[Page]:
    """Return the page of every year, in order, and first that of what was signed before.

    Parameters
    ----------
    words : Words
        The language.
    data : Path
        The data package.
    """
    signed = _by_page(treaty_boxes(words, data), "signed")
    dated = _by_page(event_boxes(words, data), "date")
    relation = {row["year"]: row for row in records(find("relation", data).frames["yearly"])}
    told, bound = promised(words, data), _bound(words, data)
    earlier = words["year-page.earlier"]
    lead = render("year_lead", words, decade=None, near=_near(FIRST - 1, words), told=[])
    signings = _boxes("signed", words, treaties=signed.get(EARLIER, []))
    yield Page(f"years/{EARLIER}", earlier, lead, [signings])
    for year in range(FIRST, LAST + 1):
        name, boxes = str(year), dated.get(str(year), [])
        parts = [
            _boxes("acts", words, events=[box for box in boxes if box["kind"] == "dyad"]),
            _boxes("around", words, events=[box for box in boxes if box["kind"] != "dyad"]),
            _boxes("signed", words, treaties=signed.get(name, [])),
            _section("promises", "year_promises", words, year=name, states=told[year]),
            _section("in-force", "year_treaties", words, treaties=bound[year]),
            _section("charts", "year_charts", words, charts=charts(CHARTS, words, data, year=name)),
        ]
        yield Page(f"years/{name}", name, _lead(year, relation[year], words), parts)


def charts(which: dict[str, str], words: Words, data: Path = DATA, **asked: str) -> list[dict]:
    """Return links to charts, each under its finding.

    Parameters
    ----------
    which : dict of str to str
        For each chart the page that it stands on, and what it is asked for there.
    words : Words
        The language.
    data : Path
        The data package.
    **asked : str
        What completes the addresses, such as the year.
    """
    return [
        {"url": page.format(**asked) + f"#{slug}", "title": words[f"{slug}.open"]}
        for slug, page in which.items()
    ]


def _by_page(boxes, date):
    found: dict[str, list[dict]] = {}
    for box in boxes:
        found.setdefault(box_page(box[date]), []).append(box)
    return found


def _boxes(part, words, *, events=(), treaties=()):
    html = render("year_boxes", words, events=list(events), treaties=list(treaties))
    return Section(part, words[f"year-page.{part}"], html)


def _section(part, template, words, **view):
    title = words.fill(f"year-page.{part}", **{k: v for k, v in view.items() if k == "year"})
    return Section(part, title, render(template, words, **view))


def _lead(year, row, words):
    """Return what stands at the head of a year: how the two stood, and the way to its neighbours.

    The word is that of the model of the relation, as on every chart.
    """
    told = [
        in_words(row, words),
        words["year-page.borrowed"],
        words.fill(
            "year-page.occasions",
            friendly=Count(row["n_friendly"]),
            hostile=Count(row["n_hostile"]),
        ),
    ]
    if row["war"]:
        told.append(words["year-page.war"])
    first = decade(year)
    home = {"url": f"../decades/{first}.html", "name": capital(words.decade(first))}
    return render("year_lead", words, told=told, decade=home, near=_near(year, words))


def in_words(row: Mapping, words: Words) -> str:
    """Return how the two stood in a year or a decade: the word for it, and how sure it is.

    Parameters
    ----------
    row : mapping
        ``word``, ``friendly`` and ``hostile`` (probabilities), of the findings on the relation.
    words : Words
        The language.
    """
    return words.fill(
        "year-page.relation",
        word=words[f"word.{row['word']}"],
        friendly=Share(row["friendly"], 1),
        hostile=Share(row["hostile"], 1),
    )


def _near(year, words):
    """Return the links to the page before and the page after."""
    names = {}
    if year >= FIRST:
        names["previous"] = str(year - 1) if year > FIRST else EARLIER
    if year < LAST:
        names["next"] = str(year + 1)
    titles = {EARLIER: words["year-page.earlier"]}
    return [
        {"rel": "prev" if side == "previous" else "next", "url": f"{name}.html",
         "name": titles.get(name, name)}
        for side, name in names.items()
    ]  # fmt: skip


def promised(words: Words, data: Path = DATA) -> dict[int, list[dict]]:
    """Return for each year what each of the two had promised on the first of July, and to whom.

    Parameters
    ----------
    words : Words
        The language.
    data : Path
        The data package.
    """
    said = find("alignments", data).frames["said"]
    said = said.assign(name=said[words.column("name", said)])
    lists = said.groupby(["year", "with", "kind"])["name"].agg(words.join)
    return {
        year: [
            {
                "state": words[f"state.{state}"],
                "kinds": [
                    {"kind": words[f"promise.{kind}"], "powers": lists[year, state, kind]}
                    for kind in KINDS
                    if (year, state, kind) in lists.index
                ],
            }
            for state in PAIR
        ]
        for year in range(FIRST, LAST + 1)
    }


def _bound(words, data):
    """Return for each year the treaties that bound either of the two in it, and since when.

    A treaty counts if it was in force on the first of July, or began or ended in the year.
    """
    promises = find("alignments", data).frames["promises"]
    signed = load("treaties", data).set_index("treaty")["signed"]
    keys = ["treaty", "with"]
    spells = promises.groupby(keys, sort=False).agg(
        since=("since", "min"),
        until=("until", "max"),
        name=(words.column("name", promises), "last"),
    )
    rows = records(spells.reset_index().sort_values(["since", "treaty", "with"]))
    found: dict[int, list[dict]] = {year: [] for year in range(FIRST, LAST + 1)}
    for row in rows:
        first, last = row["since"] // 10000, min(row["until"] // 10000, LAST)
        for year in range(max(first, FIRST), last + 1):
            found[year].append(
                {
                    "url": treaty_address(signed[row["treaty"]], row["treaty"]),
                    "name": row["name"],
                    "state": words[f"state.{row['with']}"],
                    "since": _day(row["since"]),
                    "until": None if row["until"] == FOREVER else _day(row["until"]),
                    "turns": year in (first, row["until"] // 10000),
                }
            )
    return found


def _day(number):
    return f"{number // 10000:04d}-{number // 100 % 100:02d}-{number % 100:02d}"


def _marked(page):
    """Return a page whose parts a template does not escape a second time."""
    parts = [part._replace(html=Markup(part.html)) for part in page.sections]
    return page._replace(lead=Markup(page.lead), sections=parts)
