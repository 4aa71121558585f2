"""All charts at a glance, and the decks of slides: what the page of the gallery shows.

Thumbnails are the still pictures that the pages of the charts have. Everything is there in every
language, for the page to switch: its text in the language of the book.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from racconigi.catalogue import FIGURES
from racconigi.charts import chapter_map, counts, figures, statements, stood, timeline
from racconigi.publish import contents
from racconigi.publish.decks import plan, writing
from racconigi.publish.drawings import SHADES, size_of, still_name
from racconigi.publish.figures import LANGUAGE_NAMES
from racconigi.publish.rendering import render
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, Words

#: The folder of the decks in the site.
DECKS = "decks"
#: Where the decks of the book are, in the order in which they are shown.
BOOK_DECKS = Path(__file__).resolve().parent.parent.parent / "book" / "decks"
#: What kinds of charts there are, and which are of each.
KINDS: dict[str, tuple[str, ...]] = {
    "bars": (
        "relation-by-decade", "scores-by-decade", "tipping-points", "specification-shares",
        "your-reading", "unseen-acts", "coverage", "witnesses-by-decade",
    ),
    "lines": (
        "portfolio-similarity", "any-pair", "balance-by-year", "trade-two-mirrors", "un-votes",
        "interest-specifications",
    ),
    "points": ("directions", "eastern-share", "loadings", "interest-turns"),
    "grids": (
        "ties-by-decade", "any-year", "triangles", "coverage-by-language", "coverage-by-arena",
        "coverage-by-domain",
    ),
    "maps": ("power-map", "where-it-happened"),
}  # fmt: skip
#: The same for the charts of chapters, by what draws them.
_FORMS = {
    timeline: "grids", stood: "grids", statements: "grids", counts: "points", figures: "lines",
    chapter_map: "maps",
}  # fmt: skip
_WORDS = (
    "chapter",
    "kind",
    "all",
    "page",
    "alone",
    "copy",
    "show",
    "powerpoint",
    "decks",
    "charts",
)


class Chart(NamedTuple):
    """A chart of the gallery.

    Attributes
    ----------
    slug, kind : str
        Which it is, and of which of :data:`KINDS`.
    page : str
        The page of the book that it is on, seen from the top of the site.
    chapter : str
        The title of that page.
    """

    slug: str
    kind: str
    page: str
    chapter: str


def kind_of() -> dict[str, str]:
    """Return for each chart of the catalogue its kind."""
    named = {slug: kind for kind, slugs in KINDS.items() for slug in slugs}
    drawn = {slug: _FORMS[e.draw] for slug, e in FIGURES.items() if e.draw in _FORMS}
    return named | drawn


def charts(chapters: Mapping[str, str], titles: Mapping[str, str]) -> list[Chart]:
    """Return the charts of the gallery, chapter by chapter.

    Parameters
    ----------
    chapters : mapping
        For each chart the page that it is on.
    titles : mapping
        For each page its title, in the order of the book.
    """
    order = list(titles)
    kinds = kind_of()
    listed = sorted(chapters.items(), key=lambda chart: order.index(chart[1]))
    return [Chart(slug, kinds[slug], page, titles[page]) for slug, page in listed]


def decks() -> list[plan.Deck]:
    """Return the decks of the book: the whole first, then by their years."""
    return sorted(map(plan.read, _files()), key=lambda deck: (deck.name[0].isdigit(), deck.name))


def write_decks(folder: Path, cache: Path) -> None:
    """Write every deck of the book in every language.

    Parameters
    ----------
    folder : Path
        Where to write; made if absent.
    cache : Path
        Where to keep what was made.
    """
    folder.mkdir(exist_ok=True)
    for files in writing.files(_files(), LANGUAGES, cache):
        for name, content in files.items():
            (folder / name).write_bytes(content)


def _files():
    return sorted(BOOK_DECKS.glob("*.yml"))


def page(listed: list[Chart], words: Words, folder: Path) -> str:
    """Return what the page of the gallery shows, as HTML.

    Parameters
    ----------
    listed : list of Chart
        The charts, in order.
    words : Words
        The language in which it is written first.
    folder : Path
        The folder of the charts, with their still pictures.
    """
    shown = decks()
    return render(
        "gallery",
        words,
        decks=shown,
        charts=[_card(chart, words, folder) for chart in listed],
        chapters=list(dict.fromkeys(chart.chapter for chart in listed)),
        kinds=list(KINDS),
        count=words.fill("gallery.count", count=Count(len(listed))),
        languages=LANGUAGE_NAMES.items(),
        shades=SHADES,
        told={code: _told(listed, shown, Words(code)) for code in LANGUAGES},
    )


def _card(chart, words, folder):
    language = words.language
    stills = {shade: still_name(language, "wide", shade) for shade in SHADES}
    width, height = size_of(folder / chart.slug / stills["light"])
    return {
        **chart._asdict(),
        "title": contents.texts(chart.slug, language)["title"],
        "stills": stills,
        "width": round(width),
        "height": round(height),
    }


def _told(listed, shown, words):
    """Return all that the page says in a language, for its switch."""
    return {
        "words": {
            "language": words["chart-tools.language"],
            **{name: words[f"gallery.{name}"] for name in _WORDS},
            **{f"kind-{kind}": words[f"gallery.kind-{kind}"] for kind in KINDS},
            **{name: words[f"take.{name}"] for name in ("copied", "not-copied")},
        },
        "counts": [
            words.fill("gallery.count", count=Count(number)) for number in range(len(listed) + 1)
        ],
        "charts": [contents.texts(chart.slug, words.language)["title"] for chart in listed],
        "decks": [[deck.title[words.language], deck.subtitle[words.language]] for deck in shown],
    }
