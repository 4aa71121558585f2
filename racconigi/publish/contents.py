"""All that a page draws and says of a chart, in a script a language; and what stands behind it.

Scripts and not JSON, for a page that lies on a disk may load a script and nothing else:

``charts/<slug>/<language>.js``
    ``racconigi.chart(slug, language, {...})``: texts, both drawings, controls, tables.
``charts/<slug>/evidence.js``
    ``racconigi.evidence(slug, [...])``: which events, treaties or series stand behind a mark.
``charts/entries-<language>.js``
    ``racconigi.entries(language, {...})``: every event, treaty and series that stands behind one.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd

from racconigi.catalogue import (
    FIGURES,
    entry_of,
    evidence_frame,
    named_tables,
    readable_tables,
)
from racconigi.charts.layouts import LAYOUTS
from racconigi.charts.theme import DARK
from racconigi.package import DATA
from racconigi.publish import guessing
from racconigi.publish.drawings import SHADES, drawings, spec_of, still_name
from racconigi.publish.rendering import web_address
from racconigi.publish.views import EARLIER, page_of_sources
from racconigi.tables import load
from racconigi.timeline import FIRST
from racconigi.words import LANGUAGES, Words

#: What the panel and the tools of a chart say.
_WORDS = (
    "chart-tools.language", "chart-tools.ask", "chart-tools.own",
    "chart-panel", "chart-panel.behind", "chart-panel.close", "chart-panel.choose",
    "chart-panel.previous", "chart-panel.next", "chart-panel.nothing", "event-entry.read-in",
    "figures-as-table", "figures-as-table.several",
)  # fmt: skip
#: Where each kind of evidence is told in full, seen from the folder of the site; a page is called
#: by the year of its entries, or as an entry says.
_PAGES = {
    "event": "years/{page}.html#",
    "treaty": "years/{page}.html#treaty-",
    "series": "book/data-dictionary.html#table-",
    "source": "book/{page}.html#source-",
}


def write(folder: Path, cache: Path, slugs: Iterable[str] = tuple(FIGURES)) -> None:
    """Write the pictures and scripts of some charts in every language.

    Parameters
    ----------
    folder : Path
        Where to write: a folder a chart; made if absent.
    cache : Path
        The folder of drawings made before.
    slugs : iterable of str
        Which charts.
    """
    slugs = list(slugs)
    wanted = [(slug, lang, name) for slug in slugs for lang in LANGUAGES for name in LAYOUTS]
    drawn = drawings(wanted, cache)
    for slug in slugs:
        place = folder / slug
        place.mkdir(parents=True, exist_ok=True)
        _write(place / "evidence.js", "evidence", slug, behind_marks(slug))
        for lang in LANGUAGES:
            own = {name: drawn[slug, lang, name] for name in LAYOUTS}
            _write(place / f"{lang}.js", "chart", slug, lang, content(slug, lang, own))
            for name, drawing in own.items():
                for shade in SHADES:
                    still = place / still_name(lang, name, shade)
                    still.write_text(drawing.stills[shade], encoding="utf-8")
    for lang in LANGUAGES:
        _write(folder / f"entries-{lang}.js", "entries", lang, entries(lang, slugs))


def content(slug: str, language: str, drawn: Mapping) -> dict:
    """Return all that a page draws and says of a chart in a language.

    Parameters
    ----------
    slug, language : str
        The chart and the language.
    drawn : mapping
        Its drawing for each layout.
    """
    words = Words(language)
    specs = {name: {**drawing.spec} for name, drawing in drawn.items()}
    datasets: dict = {}
    for spec in specs.values():
        datasets |= spec.pop("datasets", {})
        spec["params"] = [_unbound(param) for param in spec.get("params", [])]
    return {
        **texts(slug, language),
        "datasets": datasets,
        "specs": specs,
        "sizes": {name: [drawing.width, drawing.height] for name, drawing in drawn.items()},
        "format": words.number_format,
        "dark": DARK,
        "controls": controls(slug, language),
        "tables": [
            {"caption": caption, "columns": list(table), "rows": table.to_numpy().tolist()}
            for caption, table in captioned_tables(slug, language)
        ],
        "words": {key: words[key] for key in _WORDS},
        "guess": guessing.content(slug, language),
    }


def texts(slug: str, language: str) -> dict[str, str]:
    """Return what a chart says of itself: title, subtitle and description."""
    spec = spec_of(slug, language)
    title, subtitle = spec["title"]["text"], " ".join(spec["title"]["subtitle"])
    return {"title": title, "subtitle": subtitle, "description": spec["description"]}


def captioned_tables(slug: str, language: str) -> list[tuple[str, pd.DataFrame]]:
    """Return the tables of a chart, each with what it shows; one alone needs no word."""
    words, tables = Words(language), readable_tables(slug, language)
    named = named_tables(slug)
    return [(words[f"panel.{t.frame}"] if len(named) > 1 else "", tables[n]) for n, t in named]


def controls(slug: str, language: str) -> list[dict]:
    """Return what a reader can set in a chart.

    Each has a ``name``, a ``label`` and a ``value``, and the ``options`` to choose from in their
    order, pairs of a value and its text; ``kind`` is ``range`` or ``select``.
    """
    params = spec_of(slug, language).get("params", [])
    return [_control(param, Words(language)) for param in params if "bind" in param]


def _control(param, words):
    bind = param["bind"]
    found = {"name": param["name"], "label": bind["name"].strip(), "value": param["value"]}
    if bind["input"] == "select":
        texts = bind.get("labels", bind["options"])
        return {
            **found,
            "kind": "select",
            "options": [list(p) for p in zip(bind["options"], texts, strict=True)],
        }
    write = words.decade if bind["step"] == 10 else str
    values = range(bind["min"], bind["max"] + 1, bind["step"])
    return {**found, "kind": "range", "options": [[value, write(value)] for value in values]}


def _unbound(param):
    """Return a parameter without its control, which is the page's own."""
    return {key: value for key, value in param.items() if key != "bind"}


def behind_marks(slug: str) -> dict:
    """Return what stands behind the marks of a chart.

    Returns
    -------
    dict
        ``evidence``, in the order in which it is asked: the fields that each asks of a mark, as in
        :class:`racconigi.catalogue.Evidence`, its kind and its rows; ``rows``: the columns of each.
    """
    rows: dict[str, dict] = {}
    told = []
    for evidence in entry_of(slug).evidence:
        name = f"{evidence.chapter}.{evidence.frame}".lstrip(".")
        fields = {part: dict(getattr(evidence, part)) for part in ("on", "least", "most")}
        told.append({"kind": evidence.kind, "rows": name, **fields})
        frame = evidence_frame(slug, evidence)
        columns = [*evidence.on, *evidence.least, *evidence.most, evidence.kind]
        rows.setdefault(name, {}).update({c: frame[c].tolist() for c in columns})
    return {"evidence": told, "rows": rows}


def entries(language: str, slugs: Iterable[str] = tuple(FIGURES), data: Path = DATA) -> dict:
    """Return every event, treaty, series and source behind a mark of some charts.

    Returns
    -------
    dict
        ``event``, ``treaty``, ``series`` and ``source``: by identifier a list of the day as ISO
        writes it, the day in words, the title, the numbers of sources, and of a source its page;
        ``sources``: for each its text, its language and its address (empty where it has none);
        ``pages``: where each kind is told, and ``first`` and ``earlier``: the first year with a
        page, and the page of what is older.
    """
    words = Words(language)
    found: dict[str, set] = {kind: set() for kind in _PAGES}
    for slug in slugs:
        for evidence in entry_of(slug).evidence:
            found[evidence.kind] |= set(evidence_frame(slug, evidence)[evidence.kind].dropna())
    numbers: dict[str, int] = {}
    cited = {kind: _cited(kind, found[kind], numbers, data) for kind in ("event", "treaty")}
    events, treaties, sources = (load(name, data) for name in ("events", "treaties", "sources"))
    named = sources[sources["source"].isin(found["source"])].sort_values("source")
    for source in named["source"]:
        numbers.setdefault(source, len(numbers))
    return {
        "event": _dated(events, "event", "date", "title", found, cited, words),
        "treaty": _dated(treaties, "treaty", "signed", "name", found, cited, words),
        "series": {name: ["", "", words[f"series.{name}"], []] for name in sorted(found["series"])},
        "source": {
            row.source: ["", "", row.title, [numbers[row.source]], page_of_sources(row.language)]
            for row in named.itertuples()
        },
        "sources": _sources(numbers, data),
        "pages": _PAGES,
        "first": str(FIRST),
        "earlier": EARLIER,
    }


def _cited(kind, wanted, numbers, data):
    """Return the sources of each event or treaty, as numbers that are given here."""
    table = load(f"{kind}_sources", data)
    cited: dict[str, list[int]] = {}
    for one, source in zip(table[kind], table["source"], strict=True):
        if one in wanted:
            cited.setdefault(one, []).append(numbers.setdefault(source, len(numbers)))
    return cited


def _dated(table, kind, date, title, found, cited, words):
    rows = table[table[kind].isin(found[kind])].sort_values([date, kind])
    titles = rows[words.column(title, rows)]
    return {
        one: [day, words.date(day), text, list(dict.fromkeys(cited[kind].get(one, [])))]
        for one, day, text in zip(rows[kind], rows[date], titles, strict=True)
    }


def _sources(numbers, data):
    sources = load("sources", data).set_index("source")
    found = []
    for row in sources.loc[list(numbers)].fillna("").itertuples():
        parts = (row.author, row.title, row.publisher, row.year)
        found.append([", ".join(filter(None, parts)), row.language, web_address(row.url) or ""])
    return found


def _write(path, function, *arguments):
    said = ", ".join(json.dumps(a, ensure_ascii=False, sort_keys=True) for a in arguments)
    said = said.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    path.write_text(f"racconigi.{function}({said});\n", encoding="utf-8")
