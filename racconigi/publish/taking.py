"""What the site holds for those who take a chart away, beside what pages draw.

In the folder of each chart, ``charts/<slug>/``:

``take-<language>.js``
    ``racconigi.took(slug, language, {...})``: the sheets to draw, the citations, all data as a ZIP;
    a script, for a page that lies on a disk may load nothing else.
``sources.js``
    ``racconigi.took(slug, "sources", {...})``: whom to cite for it, by their names.
``<name>.csv``, ``<slug>-<language>.json``, ``<slug>-<language>.zip``, ``<slug>-sources.bib``
    The same data under addresses of their own, for machines.
``index.html``
    The chart alone, to be embedded.

Beside them ``charts/index.json``, which lists it all, ``charts/works.js`` with every work that was
read for any, and ``charts/fonts.js`` with the font of pictures. Pictures are drawn by the page, in
the state that the reader has set.
"""

import base64
import json
from collections.abc import Mapping
from pathlib import Path

from markupsafe import Markup

from racconigi.catalogue import entry_of, named_tables
from racconigi.publish.edition import edition
from racconigi.publish.exports import about as told
from racconigi.publish.exports import citations, fonts, formats, keeping, pictures
from racconigi.publish.exports.about import About, about
from racconigi.publish.figures import BUTTONS, figure
from racconigi.publish.rendering import render, web_address
from racconigi.publish.tables import bibtex
from racconigi.quantities import Count
from racconigi.tables import load
from racconigi.words import LANGUAGES, Words

_WORDS = (
    *BUTTONS, "close", "copy", "copied", "not-copied", "working", "failed", "shown", "png", "slide",
    "slide-number", "svg", "pdf", "copy-picture", "xlsx", "csv", "json", "spec", "zip", "bib",
    "data-hint", "embed-hint", "alone", "link-hint", "bibtex", "ris", "text", "sources-hint",
    "licence",
)  # fmt: skip
#: What words say with values that only the page knows.
_SLOTS = {
    "failed": ("why",), "shown": ("state",), "slide-number": ("number", "count"),
    "licence": ("licence",),
}  # fmt: skip
#: What an embedded chart needs above and below its drawing, and for each control, in pixels.
_AROUND, _CONTROL = 316, 40


def write(folder: Path, cache: Path, chapters: Mapping[str, str]) -> None:
    """Write what can be taken away of some charts, in every language.

    Parameters
    ----------
    folder : Path
        Where to write: a folder a chart, with the still pictures of the chart.
    cache : Path
        Where to keep what was made.
    chapters : mapping of str to str
        For each chart the page of the book that it is on, seen from the folder of the site.
    """
    slugs = list(chapters)
    folder.mkdir(parents=True, exist_ok=True)
    jobs = [keeping.Job(slug, language, "site") for slug in slugs for language in LANGUAGES]
    for job, files in keeping.files(jobs, cache, make=made):
        place = folder / job.slug
        place.mkdir(exist_ok=True)
        for name, content in files.items():
            (place / name).write_bytes(content)
    (folder / "works.js").write_bytes(_script("", "works", works()))
    (folder / "fonts.js").write_text(fonts.script(), encoding="utf-8")
    (folder / "fonts-licence.txt").write_text(fonts.licence(), encoding="utf-8")
    for slug, chapter in chapters.items():
        (folder / slug / "index.html").write_text(page(slug, folder, chapter), encoding="utf-8")
    (folder / "index.json").write_text(_index(folder, chapters), encoding="utf-8")


def page(slug: str, folder: Path, chapter: str) -> str:
    """Return a chart on a page of its own, which can be framed by another.

    Parameters
    ----------
    slug : str
        The chart.
    folder : Path
        The folder of the charts, with its still pictures.
    chapter : str
        The page of the book that it is on, seen from the folder of the site.
    """
    chart = about(slug)
    return render(
        "embed",
        Words(chart.language),
        chart=chart,
        chapter=chapter,
        guess=entry_of(slug).guess,
        citation=citations.page_metadata(chart),
        figure=Markup(figure(slug, chart.language, "..", folder, first=True)),
    )


def made(job: keeping.Job) -> dict[str, bytes]:
    """Return the files of a chart in a language, as the site has them."""
    chart = about(job.slug, job.language)
    data = formats.data_files(chart)
    archive = formats.zipped(data)
    return {
        **{name: content for name, content in data.items() if not name.endswith(".xlsx")},
        f"{chart.slug}-{chart.language}.zip": archive,
        f"take-{chart.language}.js": _script(chart.slug, chart.language, content(chart, archive)),
        "sources.js": _script(chart.slug, "sources", sources(chart.slug)),
        f"{chart.slug}-sources.bib": formats.sources(chart.slug),
    }


def content(chart: About, archive: bytes) -> dict:
    """Return all that a page needs to have a chart taken away in a language.

    Parameters
    ----------
    chart : About
        The chart as it starts.
    archive : bytes
        All its data as a ZIP.
    """
    words, blank = Words(chart.language), chart.template()
    drawn = pictures.sheet(chart)
    return {
        "language": chart.language,
        "title": chart.title,
        "words": {**{name: _word(name, words) for name in _WORDS}, **_behind(chart.slug, words)},
        "sheets": {
            "web": _sheet(*drawn),
            "slides": [_sheet(*slide) for slide in pictures.sheets_of_slides(chart)],
        },
        "told": blank.metadata(),
        "name": blank.name,
        "published": chart.edition.address,
        "controls": [_control(control) for control in chart.controls],
        "start": chart.said,
        "said": words.fill("taken.state", label=told.slot("label"), value=told.slot("value")),
        "cite": {
            "text": citations.citation(blank),
            "bibtex": citations.bibtex(blank),
            "ris": citations.ris(blank),
        },
        "data": [
            {**table, "page": f"book/data-dictionary.html#table-{table['name']}"}
            for table in told.licences(entry_of(chart.slug).data)
        ],
        "files": _files(chart, words),
        "zip": base64.b64encode(archive).decode(),
        "height": round(drawn[1].height) + _AROUND + _CONTROL * len(chart.controls),
    }


def sources(slug: str) -> dict:
    """Return whom to cite for a chart: works by their names, producers of series as BibTeX."""
    return {
        "works": formats.sources_of(slug)["source"].tolist(),
        "series": "".join(f"{entry}\n" for entry in formats.producers(slug)),
    }


def works() -> dict[str, list[str]]:
    """Return every source by its name: as text, its language, its address, and as BibTeX."""
    table, found = load("sources"), {}
    for at, row in enumerate(table.fillna("").itertuples()):
        parts = filter(None, (row.author, row.title, row.publisher, row.year))
        entry = bibtex(table.iloc[at : at + 1])
        found[row.source] = [", ".join(parts), row.language, web_address(row.url) or "", entry]
    return found


def _word(name, words):
    slots = {slot: told.slot(slot) for slot in _SLOTS.get(name, ())}
    return words.fill(f"take.{name}", **slots)


def _behind(slug, words):
    count = Count(len(formats.sources_of(slug)))
    return {"sources-behind": words.fill("take.sources-behind", count=count)}


def _sheet(frame, drawing):
    """Return a sheet for the page to draw: its data are those of the chart on the page."""
    spec = {key: value for key, value in drawing.spec.items() if key != "datasets"}
    return {
        "spec": spec,
        "frame": {**frame._asdict(), "texts": [text._asdict() for text in frame.texts]},
    }


def _control(control):
    plain = all(str(value) == text for value, text in control.texts.items())
    told_texts = None if plain else {str(value): text for value, text in control.texts.items()}
    return {**control._asdict(), "texts": told_texts}


def _files(chart, words):
    named = named_tables(chart.slug)
    stem = f"{chart.slug}-{chart.language}"
    several = len(named) > 1
    return {
        "csv": [
            [f"{name}.csv", words[f"panel.{table.frame}"] if several else ""]
            for name, table in named
        ],
        "xlsx": f"{stem}.xlsx",
        "json": f"{stem}.json",
        "zip": f"{stem}.zip",
        "bib": f"{chart.slug}-sources.bib",
    }


def _script(slug, part, content):
    said = ", ".join(
        json.dumps(it, ensure_ascii=False, sort_keys=True) for it in (slug, part, content)
    )
    return f"racconigi.took({said});\n".replace("\u2028", "\\u2028").encode()


def _index(folder, chapters):
    book = edition()
    listed = {
        "book": {**book._asdict(), "authors": list(book.authors)},
        "languages": list(LANGUAGES),
        "charts": [_listed(folder, *one) for one in chapters.items()],
    }
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"


def _listed(folder, slug, chapter):
    known = {language: json.loads((folder / slug / f"{slug}-{language}.json").read_text("utf-8"))
             for language in LANGUAGES}  # fmt: skip
    first = known[LANGUAGES[0]]
    return {
        "slug": slug,
        "page": f"{slug}/index.html",
        "chapter": f"../{chapter}#{slug}",
        "title": {language: one["title"] for language, one in known.items()},
        "states": first["states"],
        "licence": first["licence"],
        "tables": [f"{slug}/{name}.csv" for name, _ in named_tables(slug)],
        "metadata": {language: f"{slug}/{slug}-{language}.json" for language in LANGUAGES},
        "data": {language: f"{slug}/{slug}-{language}.zip" for language in LANGUAGES},
        "sources": f"{slug}/{slug}-sources.bib",
    }
