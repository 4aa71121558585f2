"""The Sphinx extension of the book: charts, facts and tables from the notebooks and the data.

Directives ``{chart} SLUG``, ``{decades}``, ``{explorer}``, ``{chronology}``, ``{register}``,
``{claims}``, ``{sources}``, ``{codebook}``, ``{dictionary}``, ``{downloads}``; role ``{fact}``.
Charts in notebook outputs are drawn by the same code. Mathematics becomes MathML, which browsers
draw without a script.
"""

from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from latex2mathml.converter import convert
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.util.osutil import relative_uri

from racconigi import __version__
from racconigi.charts.theme import MIME
from racconigi.publish import figures, notebooks, pages, tables

STATIC = Path(__file__).parent / "static"
CHARTS = "_charts"  # folders of the site that hold the files to take away
TABLES = "_tables"


class chart_node(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """A chart, by its specification (``spec``)."""


class ChartOutput:
    """Draws the charts in notebook outputs (a plugin of myst-nb)."""

    mime_priority_overrides = (("html", MIME, 1),)

    @staticmethod
    def handle_mime(renderer, data, inline):
        """Return the chart's node, or None for what is no chart."""
        return [chart_node(spec=data.content)] if data.mime_type == MIME and not inline else None


class ChartDirective(SphinxDirective):
    """``{chart} SLUG``: a chart that a notebook draws."""

    required_arguments = 1

    def run(self):
        """Return the chart's node."""
        found = notebooks.charts(_notebook_folder(self.env, self))
        slug = self.arguments[0]
        if slug not in found:
            raise self.error(f"No notebook draws a chart named {slug!r}.")
        return [chart_node(spec=found[slug])]


class FactRole(SphinxRole):
    """``{fact}`NAME```: a value that a notebook glued."""

    def run(self):
        """Return the value as text."""
        found = notebooks.facts(_notebook_folder(self.env, self))
        if self.text not in found:
            message = self.inliner.reporter.error(f"No notebook glues {self.text!r}.")
            return [], [message]
        return [nodes.Text(found[self.text])], []


def _html_directive(write):
    class HtmlDirective(SphinxDirective):
        """A piece of a page written from the tables."""

        def run(self):
            """Return the piece as HTML."""
            return [nodes.raw("", write(self), format="html")]

    return HtmlDirective


def _markdown_directive(write):
    class MarkdownDirective(SphinxDirective):
        """A piece of a page written from the tables, in the book's own Markdown."""

        def run(self):
            """Return the nodes of the parsed Markdown."""
            lines = StringList(write().splitlines(), source=self.env.doc2path(self.env.docname))
            box = nodes.container()
            self.state.nested_parse(lines, self.content_offset, box, match_titles=True)
            return box.children

    return MarkdownDirective


def _decades(directive):
    spec = notebooks.charts(_notebook_folder(directive.env, directive))["relation-by-decade"]
    return pages.decades({row["label"]: row for row in figures.data(spec)})


def _downloads(directive):
    page = directive.env.app.builder.get_target_uri(directive.env.docname)
    return pages.downloads(relative_uri(page, TABLES + "/x")[:-2])


def _notebook_folder(env, user):
    folder = Path(env.srcdir) / "notebooks"
    for path in folder.glob("*.ipynb"):
        env.note_dependency(str(path))
    return folder


def _visit_chart(translator, node):
    page = translator.builder.get_target_uri(translator.builder.current_docname)
    files = relative_uri(page, CHARTS + "/x")[:-2]
    translator.body.append(figures.figure(node["spec"], files))
    raise nodes.SkipNode


def _visit_math(translator, node, display):
    mathml = convert(node.astext(), display=display)
    translator.body.append(mathml if display == "inline" else f'<div class="math">{mathml}</div>')
    raise nodes.SkipNode


def _add_assets(app, pagename, templatename, context, doctree):
    """Load the drawing script only on pages with a chart."""
    if doctree is not None and any(doctree.findall(chart_node)):
        app.add_js_file("vega-bundle.js", priority=600)
    app.add_js_file("racconigi.js", priority=700)
    app.add_js_file("explorer.js", priority=710)


def _prepare(app):
    if app.builder.format != "html":
        return
    app.config.html_static_path.append(str(STATIC))
    static = Path(app.outdir) / "_static"
    static.mkdir(parents=True, exist_ok=True)
    (static / "vega-bundle.js").write_text(figures.script(), encoding="utf-8")


def _export(app, error):
    if error or app.builder.format != "html":
        return
    for spec in notebooks.charts(Path(app.srcdir) / "notebooks").values():
        figures.export(spec, Path(app.outdir) / CHARTS)
    tables.export(Path(app.outdir) / TABLES)


def setup(app):
    """Register everything with Sphinx."""
    app.add_node(chart_node, html=(_visit_chart, None))
    app.add_directive("chart", ChartDirective)
    app.add_role("fact", FactRole())
    app.add_directive("decades", _html_directive(_decades))
    app.add_directive("chronology", _html_directive(lambda _: pages.chronology()))
    app.add_directive("register", _html_directive(lambda _: pages.register()))
    app.add_directive("explorer", _html_directive(lambda _: pages.explorer()))
    app.add_directive("claims", _html_directive(lambda _: pages.claims()))
    app.add_directive("downloads", _html_directive(_downloads))
    app.add_directive("sources", _html_directive(lambda _: pages.sources()))
    app.add_directive("codebook", _markdown_directive(pages.codebook))
    app.add_directive("dictionary", _markdown_directive(pages.dictionary))
    app.add_html_math_renderer(
        "mathml",
        inline_renderers=(lambda self, node: _visit_math(self, node, "inline"), None),
        block_renderers=(lambda self, node: _visit_math(self, node, "block"), None),
    )
    app.add_css_file("racconigi.css")
    app.connect("builder-inited", _prepare)
    app.connect("html-page-context", _add_assets)
    app.connect("build-finished", _export)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
