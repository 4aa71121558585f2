"""One chart as a figure of a page: drawing, tables, files to take away."""

import json

import vl_convert
from markupsafe import Markup

from racconigi.catalogue import figure as chart_of
from racconigi.catalogue import readable_tables
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
    spec = chart_of(slug, language).to_dict()
    return render(
        "figure",
        Words(language),
        slug=slug,
        title=spec["title"]["text"],
        subtitle=" ".join(spec["title"]["subtitle"]),
        description=spec["description"],
        spec=as_script(spec),
        tables=readable_tables(slug, language),
        picture=f"{files}/{slug}.svg",
        links=[(_named(slug, name), f"{files}/{name}") for name in exports.files(slug)],
    )


def as_script(spec: dict) -> Markup:
    """Return a specification as JSON that cannot end the script element it stands in."""
    text = json.dumps(spec, ensure_ascii=False, sort_keys=True)
    return Markup(text.replace("<", "\\u003c"))


def _named(slug, file):
    """Return what the link to a file says: its format, and which table where there are several."""
    stem, _, suffix = file.rpartition(".")
    part = stem.removeprefix(slug).lstrip("-")
    return f"{suffix.upper()} ({part})" if part else suffix.upper()
