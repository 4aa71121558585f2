"""One chart as a figure of a page: drawing, tables, files to take away."""

import json

import vl_convert
from markupsafe import Markup

from racconigi.catalogue import figure as chart_of
from racconigi.catalogue import named_tables, readable_tables
from racconigi.publish import exports
from racconigi.publish.rendering import render
from racconigi.words import Words


def script() -> str:
    """Return Vega, Vega-Lite and vega-embed as one script with three global names.

    The versions are those with which the files are exported.
    """
    return f"(() => {{\n{vl_convert.javascript_bundle()}\n}})();\n"


def figure(slug: str, language: str, files: str) -> str:
    """Return a chart as HTML.

    Parameters
    ----------
    slug : str
        The chart, an entry of :data:`racconigi.catalogue.FIGURES`.
    language : str
        The language of its words.
    files : str
        The path from the page to the folder of files to take away.
    """
    spec, words = chart_of(slug, language).to_dict(), Words(language)
    captions = _captions(slug, words)
    return render(
        "figure",
        words,
        slug=slug,
        title=spec["title"]["text"],
        subtitle=" ".join(spec["title"]["subtitle"]),
        description=spec["description"],
        spec=as_script(spec),
        tables=[(captions[name], table) for name, table in readable_tables(slug, language).items()],
        picture=f"{files}/{slug}.svg",
        links=[(_named(file, captions), f"{files}/{file}") for file in exports.files(slug)],
    )


def _captions(slug, words):
    """Return what each table of a chart shows, by the name of its file; one alone needs no word."""
    tables = named_tables(slug)
    return {name: words[f"panel.{t.frame}"] if len(tables) > 1 else "" for name, t in tables}


def as_script(spec: dict) -> Markup:
    """Return a specification as JSON that cannot end the script element it stands in."""
    text = json.dumps(spec, ensure_ascii=False, sort_keys=True)
    return Markup(text.replace("<", "\\u003c"))


def _named(file, captions):
    """Return what the link to a file says: its format, and which table where there are several."""
    stem, _, suffix = file.rpartition(".")
    caption = captions[stem] if suffix in exports.TABLES else ""
    return f"{suffix.upper()} ({caption.lower()})" if caption else suffix.upper()
