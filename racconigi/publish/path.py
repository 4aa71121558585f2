"""The guided path of a page: turning points, each with the years that a chart shows for it.

``{path} SLUG`` holds steps, ``{turn} TITLE``, each with its text and either ``:years: 1855 1856``
or ``:spell: 1970``: the spell of the relation that has the year, wherever the model puts its ends.
A reader without scripts has a list of steps; ``static/path.js`` makes a walk of it.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree

from docutils import nodes
from docutils.parsers.rst import directives
from markupsafe import Markup
from sphinx.util.docutils import SphinxDirective

from racconigi import catalogue
from racconigi.charts.layouts import LAYOUTS
from racconigi.findings import find
from racconigi.package import DATA
from racconigi.publish.drawings import spec_of, still_name
from racconigi.publish.rendering import render
from racconigi.publish.views import records
from racconigi.quantities import Count, Span
from racconigi.words import LANGUAGES, Words

#: The folder of the charts in the site.
CHARTS = "charts"
#: What the controls of a walk say.
_WORDS = ("begin", "previous", "next", "close")
#: A panel of a picture: its number in the group's name; where a group stands; how large it is.
_PANEL = re.compile(r"_concat_(\d+)_group$")
_PLACE = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
_SIZE = re.compile(r"M0,0h([\d.]+)v([\d.]+)")
_SVG = "{http://www.w3.org/2000/svg}"


def spell_of(year: int, data: Path = DATA) -> tuple[int, int]:
    """Return the first and the last year of the spell of the relation that a year belongs to."""
    row = _spell(year, data)
    return row["first"], row["last"]


def step(title: str, first: int, last: int, text: str, words: Words, data: Path = DATA) -> str:
    """Return a step of the path as HTML.

    Parameters
    ----------
    title : str
        What the step is called.
    first, last : int
        The years that the chart shows.
    text : str
        What happened, as HTML.
    words : Words
        The language.
    data : Path
        The data package, whose spell of these years is told under the text.
    """
    row = _spell(first, data)
    told = words.fill(
        "path.spell",
        years=Span((row["first"], row["last"])),
        word=words[f"word.{row['word']}"],
        friendly=Count(row["n_friendly"]),
        hostile=Count(row["n_hostile"]),
    )
    years = words.write(Span((first, last)))
    view = {"title": title, "first": first, "last": last, "years": years, "told": told}
    return render("turn", words, text=Markup(text), **view)


def path(slug: str, steps: list[str], words: Words, site: Path) -> str:
    """Return the path as HTML, with what its script needs to know of the chart.

    Parameters
    ----------
    slug : str
        The chart in which the years are shown.
    steps : list of str
        The steps, as :func:`step` returns them.
    words : Words
        The language of the page.
    site : Path
        The folder of the charts, with the still pictures.
    """
    return render(
        "path",
        words,
        chart=slug,
        number=Count(len(steps)),
        steps=Markup("").join(map(Markup, steps)),
        rulers=rulers(slug, site),
        controls={language: _controls(Words(language)) for language in LANGUAGES},
    )


def rulers(slug: str, site: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Return for each language and each layout of a chart where its years stand in the picture."""
    return {
        language: {
            layout: ruler(
                (site / slug / still_name(language, layout, "light")).read_text(encoding="utf-8"),
                spec_of(slug, language, phone=layout == "phone"),
            )
            for layout in LAYOUTS
        }
        for language in LANGUAGES
    }


def ruler(picture: str, spec: Mapping) -> dict[str, float]:
    """Return where the years of a chart stand in its picture.

    Parameters
    ----------
    picture : str
        The chart as SVG, its panels under each other.
    spec : mapping
        Its specification.

    Returns
    -------
    dict
        ``since``, ``until``: the years at the ends of the first panel's axis; ``left``, ``right``,
        ``top`` and ``bottom`` of the panels that have that axis, and the ``width`` and ``height``
        of the picture, in pixels.

    Raises
    ------
    ValueError
        If the first panel has no axis.
    """
    domains = [_domain(part) for part in spec["vconcat"]]
    if domains[0] is None:
        raise ValueError("The first panel of the chart has no axis of years.")
    svg = ElementTree.fromstring(picture)
    root = svg[0]
    left, top = _place(root)
    boxes = [box for n, box in _panels(root) if domains[n] == domains[0]]
    since, until = domains[0]
    return {
        "since": since,
        "until": until,
        "left": left + boxes[0][0],
        "right": left + boxes[0][0] + boxes[0][2],
        "top": top + min(y for _, y, _, _ in boxes),
        "bottom": top + max(y + height for _, y, _, height in boxes),
        "width": float(svg.attrib["width"]),
        "height": float(svg.attrib["height"]),
    }


def _spell(year, data):
    rows = records(find("relation", data).frames["spells"])
    found = [row for row in rows if row["first"] <= year <= row["last"]]
    if not found:
        raise ValueError(f"No spell of the relation has the year {year}.")
    return found[0]


def _controls(words):
    counted = words.fill("path.step", step="{step}", steps="{steps}")
    return {**{name: words[f"path.{name}"] for name in _WORDS}, "step": counted}


def _domain(part):
    """Return the ends of the horizontal axis of a panel, or None."""
    domain = part.get("encoding", {}).get("x", {}).get("scale", {}).get("domain")
    inner = (_domain(layer) for layer in part.get("layer", []))
    return tuple(domain) if domain else next(filter(None, inner), None)


def _panels(root):
    """Yield number and box of each panel of a picture: left, top, width and height."""
    for group in root.iter(f"{_SVG}g"):
        named = _PANEL.search(group.attrib.get("class", ""))
        if named:
            inner = group[0]
            width, height = _figures(_SIZE, inner[0].attrib["d"])
            yield int(named[1]), (*_place(inner), width, height)


def _place(group):
    return _figures(_PLACE, group.attrib["transform"])


def _figures(pattern, text):
    """Return the numbers that a pattern finds at the start of a text which a drawing always has."""
    found = pattern.match(text)
    if found is None:
        raise ValueError(f"A drawing has {text!r} where {pattern.pattern} was expected.")
    return tuple(map(float, found.groups()))


class path_node(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """A path: its ``slug`` is the chart, its children are steps."""


class turn_node(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """A step of a path: ``title``, ``first`` and ``last`` year; its children are its text."""


class PathDirective(SphinxDirective):
    """``{path} SLUG``: the steps within, walked along a chart."""

    required_arguments = 1
    has_content = True

    def run(self):
        """Return the path; what is no step has no place in it."""
        try:
            catalogue.entry_of(self.arguments[0])
        except KeyError as error:
            raise self.error(error.args[0]) from None
        node = path_node(slug=self.arguments[0])
        self.state.nested_parse(self.content, self.content_offset, node)
        if not len(node) or not all(isinstance(child, turn_node) for child in node):
            raise self.error("A path holds steps, {turn}, and nothing else.")
        return [node]


class TurnDirective(SphinxDirective):
    """``{turn} TITLE``: a step, with the years that it is about."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar = {
        "years": directives.positive_int_list,
        "spell": directives.positive_int,
    }

    def run(self):
        """Return the step."""
        given = self.options
        if ("years" in given) == ("spell" in given) or len(given.get("years", (0, 0))) != 2:
            raise self.error("A step has either :years: FIRST LAST or :spell: YEAR.")
        try:
            first, last = given["years"] if "years" in given else spell_of(given["spell"])
        except ValueError as error:
            raise self.error(error.args[0]) from None
        node = turn_node(title=self.arguments[0], first=first, last=last)
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]


def _begin(translator, node):
    node["since"] = len(translator.body)


def _written(translator, node):
    """Take back what the children of a node wrote."""
    parts = translator.body[node["since"] :]
    del translator.body[node["since"] :]
    return parts


def _end_turn(translator, node):
    words, text = Words(translator.config.language), "".join(_written(translator, node))
    translator.body.append(step(node["title"], node["first"], node["last"], text, words))


def _end_path(translator, node):
    site = Path(translator.builder.outdir) / CHARTS
    words, steps = Words(translator.config.language), _written(translator, node)
    translator.body.append(path(node["slug"], steps, words, site))


def _add_assets(app, pagename, templatename, context, doctree):
    if doctree is not None and next(iter(doctree.findall(path_node)), None) is not None:
        app.add_css_file("path.css")
        app.add_js_file("path.js", priority=705, loading_method="defer")


def register(app) -> None:
    """Register the path with Sphinx."""
    app.add_node(path_node, html=(_begin, _end_path))
    app.add_node(turn_node, html=(_begin, _end_turn))
    app.add_directive("path", PathDirective)
    app.add_directive("turn", TurnDirective)
    app.connect("html-page-context", _add_assets)
