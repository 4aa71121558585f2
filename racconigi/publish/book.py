"""The Sphinx extension of the book: charts, numbers and tables in the language of the build.

Directives ``{chart} SLUG``, ``{decades}``, ``{explorer}``, ``{chronology}``, ``{register}``,
``{claims}``, ``{sources}``, ``{codebook}``, ``{dictionary}``, ``{downloads}``; role ``{eval}``.
Charts in notebook outputs are drawn by the same code. Mathematics becomes MathML, which browsers
draw without a script.
"""

import ast
import re
from pathlib import Path

from docutils import nodes
from latex2mathml.converter import convert
from pybtex.plugin import register_plugin
from pybtex.richtext import Tag, Text
from pybtex.style.formatting.unsrt import Style
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.util.osutil import relative_uri
from sphinxcontrib.bibtex.roles import CiteRole

from racconigi import __version__, catalogue
from racconigi.charts.theme import MIME, use_house_style
from racconigi.findings import find
from racconigi.publish import contents, figures, pages, reading, tables, taking
from racconigi.publish.edition import edition
from racconigi.publish.exports import citations
from racconigi.publish.fingerprints import fingerprint
from racconigi.publish.rendering import render
from racconigi.words import Words, say

STATIC = Path(__file__).parent / "static"
THEME = Path(__file__).parent / "theme"  # templates that stand in the place of the theme's
CHARTS = "charts"  # folders of the site: what pages draw, and the files to take away
TABLES = "_tables"
_NUMBER = re.compile(r"([a-z_]\w*)\.([A-Za-z_]\w*)")
#: Extensions of Jupyter Book that keep nothing while pages are read, and do not say so.
_SILENT = {"sphinx_multitoc_numbering", "sphinx_jupyterbook_latex", "jupyter_book"}
_FIRST_PAGE = '<meta http-equiv="refresh" content="0; url=book/index.html" />\n'


class HowRead(Style):
    """The style of the bibliography: after each work of history, how much of it was read."""

    default_sorting_style = "author_year_title"

    def format_entry(self, label, entry, bib_data=None):
        """Return a work as text, with the mark of its ``keywords``."""
        formatted = super().format_entry(label, entry, bib_data)
        read = entry.fields.get("keywords")
        if read:
            formatted.text = Text(formatted.text, " [", Tag("em", read), "]")
        return formatted


class chart_node(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """A chart of the catalogue, by its ``slug``."""


class ChartOutput:
    """Draws the charts in notebook outputs (a plugin of myst-nb)."""

    mime_priority_overrides = (("html", MIME, 1),)

    @staticmethod
    def handle_mime(renderer, data, inline):
        """Return the chart's node, or None for what is no chart."""
        if data.mime_type != MIME or inline:
            return None
        return [chart_node(slug=data.content.get("name", ""))]


class ChartDirective(SphinxDirective):
    """``{chart} SLUG``: a chart of the catalogue."""

    required_arguments = 1

    def run(self):
        """Return the chart's node."""
        try:
            catalogue.entry_of(self.arguments[0])
        except KeyError as error:
            raise self.error(error.args[0]) from None
        return [chart_node(slug=self.arguments[0])]


class EvalRole(SphinxRole):
    """``{eval}`chapter.number```: a number that a chapter finds; ``{eval}`cite("key")```: a work.

    A running notebook shows the same expressions, for there they are Python.
    """

    def run(self):
        """Return the number as text, or the citation."""
        keys = _cited(self.text)
        if keys is not None:
            return CiteRole()("cite", self.rawtext, ",".join(keys), self.lineno, self.inliner)
        try:
            return [nodes.Text(_said(self.text, self.config.language))], []
        except (KeyError, AttributeError, ValueError) as error:
            why = f"{self.text!r}: {error.args[0]}"
            return [], [self.inliner.reporter.error(why, line=self.lineno)]


def _cited(text):
    """Return the keys of ``cite("a", "b")``, or None for another expression."""
    if not text.startswith("cite("):
        return None
    return [argument.value for argument in ast.parse(text, mode="eval").body.args]


def _said(text, language):
    asked = _NUMBER.fullmatch(text)
    if not asked:
        raise ValueError("prose states chapter.number or cites a work, nothing else")
    return getattr(say(find(asked[1]).numbers, language), asked[2])


def _page_directive(write):
    class PageDirective(SphinxDirective):
        """A piece of a page written from the tables."""

        def run(self):
            """Return the piece as HTML, or its sections, which the table of contents lists."""
            page = write(self)
            if isinstance(page, str):
                return [nodes.raw("", page, format="html")]
            return [_section(part) for part in page]

    return PageDirective


def _section(part):
    # not noted as a target of the whole book: several pages have a section for one decade
    section = nodes.section("", nodes.title("", part.title), ids=[part.id])
    section += nodes.raw("", part.html, format="html")
    return section


def _words(directive):
    return Words(directive.config.language)


def _downloads(directive):
    page = directive.env.app.builder.get_target_uri(directive.env.docname)
    return pages.downloads(_words(directive), relative_uri(page, TABLES + "/x")[:-2])


def _visit_chart(translator, node):
    page = translator.builder.get_target_uri(translator.builder.current_docname)
    files = relative_uri(page, CHARTS + "/x")[:-2]
    site = Path(translator.builder.outdir) / CHARTS
    first = node is next(iter(node.document.findall(chart_node)))
    html = figures.figure(node["slug"], translator.config.language, files, site, first=first)
    translator.body.append(html)
    if node["slug"] == reading.CHART:
        translator.body.append(reading.settings(Words(translator.config.language)))
    raise nodes.SkipNode


def _visit_math(translator, node, display):
    mathml = convert(node.astext(), display=display)
    block = f'<div class="math" tabindex="0">{mathml}</div>'  # a wide one scrolls, by keyboard too
    translator.body.append(mathml if display == "inline" else block)
    raise nodes.SkipNode


def _add_assets(app, pagename, templatename, context, doctree):
    """Give chapters the switch of layers, and the page of a reader's own reading its script."""
    if doctree is not None and any(n["slug"] == reading.CHART for n in doctree.findall(chart_node)):
        app.add_js_file("reading.js", priority=705)
    if doctree is not None and any("cell" in node["classes"] for node in doctree.findall(_is_box)):
        app.add_js_file("layers.js", priority=720)
        switch = render("layers", Words(app.config.language))
        context["body"] = context["body"].replace("</h1>", f"</h1>\n{switch}", 1)


#: What other people's writers say that no reader's ear is helped by: heads of nothing, and roles
#: that are out of use or that their parts do not keep.
_UNHEARD = (
    (re.compile(r"<th[^>]*>\s*</th>"), "<td></td>"),
    (re.compile(r' role="(?:doc-biblioentry|list)"'), ""),
)


def _mend(app, pagename, templatename, context, doctree):
    """Take out of a page what a screen reader would stumble over."""
    for found, put in _UNHEARD:
        context["body"] = found.sub(put, context.get("body", ""))


def _hasten(app, pagename, templatename, context, doctree):
    """Let scripts wait until the page is there, but for the one that scripts in the page ask."""
    for script in context["script_files"]:
        told = getattr(script, "filename", None) or ""
        if told and "documentation_options" not in str(told) and not script.attributes.get("body"):
            script.attributes["defer"] = "defer"


def _is_box(node):
    return isinstance(node, nodes.container)


def _declare_safe(app, config):
    """Say of extensions that say nothing that pages may be read in parallel."""
    config.templates_path += [str(THEME), str(THEME / "components")]
    for name in _SILENT & app.extensions.keys():
        app.extensions[name].parallel_read_safe = True
        app.extensions[name].parallel_write_safe = True


def _prepare(app):
    use_house_style()
    if app.builder.format != "html":
        return
    app.config.html_static_path.append(str(STATIC))
    static = Path(app.outdir) / "_static"
    static.mkdir(parents=True, exist_ok=True)
    (static / "vega-bundle.js").write_text(figures.script(), encoding="utf-8")
    # before any page is written, for a page says how large the pictures are
    contents.write(Path(app.outdir) / CHARTS, Path(app.srcdir) / "_build" / "drawings")


def _chapters(app):
    """Return for each chart the page that it is on; where there are several, its chapter."""
    found = {}
    for name in sorted(app.env.found_docs):  # the notebooks come last
        for node in app.env.get_doctree(name).findall(chart_node):
            found[node["slug"]] = app.builder.get_target_uri(name)
    return found


def _say_how_to_cite(app, pagename, templatename, context, doctree):
    """Tell reference managers what a page is."""
    path = app.builder.get_target_uri(pagename)
    told = citations.book_metadata(context.get("title", ""), path, edition())
    tags = render("metadata", Words(app.config.language), metadata=told)
    context["metatags"] = context.get("metatags", "") + tags


def _export(app, error):
    if error or app.builder.format != "html":
        return
    site, kept = Path(app.outdir), Path(app.srcdir) / "_build" / "exports"
    taking.write(site / CHARTS, kept, _chapters(app))
    tables.export(site / TABLES)
    (site / "index.html").write_text(_FIRST_PAGE, encoding="utf-8")
    (site / ".buildinfo").unlink(missing_ok=True)  # Sphinx's own note, with paths of the machine
    for template in (site / "_static").glob("*macros.html"):  # of the theme's own making
        template.unlink()


def setup(app):
    """Register everything with Sphinx."""
    # every page may show what any table or module says: when one changes, all are read again
    app.add_config_value("racconigi_state", fingerprint(), "env", [str])
    register_plugin("pybtex.style.formatting", "how-read", HowRead)
    app.add_node(chart_node, html=(_visit_chart, None))
    app.add_directive("chart", ChartDirective)
    app.add_role("eval", EvalRole(), override=True)
    for name in (
        "decades", "chronology", "register", "explorer", "claims", "sources", "codebook",
        "dictionary",
    ):  # fmt: skip
        write = getattr(pages, name)
        app.add_directive(name, _page_directive(lambda page, write=write: write(_words(page))))
    app.add_directive("downloads", _page_directive(_downloads))
    app.add_html_math_renderer(
        "mathml",
        inline_renderers=(lambda self, node: _visit_math(self, node, "inline"), None),
        block_renderers=(lambda self, node: _visit_math(self, node, "block"), None),
    )
    app.add_css_file("racconigi.css")
    app.add_js_file("racconigi.js", priority=700, loading_method="defer")
    app.add_css_file("take.css")
    app.add_js_file("take.js", priority=705, loading_method="defer")
    app.add_js_file("explorer.js", priority=710)
    app.connect("config-inited", _declare_safe)
    app.connect("builder-inited", _prepare)
    app.connect("html-page-context", _add_assets)
    app.connect("html-page-context", _say_how_to_cite)
    app.connect("html-page-context", _mend)
    app.connect("html-page-context", _hasten, priority=900)
    app.connect("build-finished", _export)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
