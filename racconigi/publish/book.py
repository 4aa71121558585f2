"""The Sphinx extension of the book: charts, numbers and tables in the language of the build.

Directives ``{chart} SLUG``, ``{tally}``, ``{decades}``, ``{standing} 1910``, ``{decade} 1910``,
``{chronology}``, ``{register}``, ``{claims}``, ``{sources} LANGUAGE``, ``{codebook}``,
``{dictionary}``, ``{downloads}``, ``{gallery}``, ``{path} SLUG``, ``{citing}``, ``{changes}``;
roles ``{eval}``, ``{event}``, ``{treaty}``, ``{claim}``, ``{source}``, ``{foreign}``, and links of
the names of entries for notebooks. Charts in notebook outputs are drawn by the same code. A page
for every year is written from the tables alone, and what the search can find is collected when all
pages are written. Mathematics becomes MathML, which browsers draw without a script.
"""

import ast
import functools
import re
from pathlib import Path

import yaml
from docutils import nodes
from latex2mathml.converter import convert
from markupsafe import Markup
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.transforms import SphinxTransform
from sphinx.util.docutils import ReferenceRole, SphinxDirective, SphinxRole
from sphinx.util.osutil import relative_uri
from sphinxcontrib.bibtex.roles import CiteRole

from racconigi import __version__, catalogue
from racconigi.charts.theme import MIME, use_house_style
from racconigi.findings import find
from racconigi.publish import (
    bibliography,
    cards,
    changes,
    cited,
    contents,
    decades,
    figures,
    gallery,
    heads,
    icons,
    launching,
    lettering,
    lists,
    marks,
    pages,
    path,
    places,
    reading,
    searching,
    slimming,
    tables,
    taking,
    years,
)
from racconigi.publish.edition import edition
from racconigi.publish.fingerprints import fingerprint
from racconigi.publish.rendering import render
from racconigi.timeline import DECADES
from racconigi.words import Words, say

STATIC = Path(__file__).parent / "static"
THEME = Path(__file__).parent / "theme"  # templates that stand in the place of the theme's
CHARTS = "charts"  # folders of the site: what pages draw, and the files to take away
TABLES = "_tables"
SEARCH = "search"
MISSING = "404"  # the name under which hosts look for the page of what is missing
_NUMBER = re.compile(r"([a-z_]\w*)\.([A-Za-z_]\w*)")
#: Extensions of Jupyter Book that keep nothing while pages are read, and do not say so.
_SILENT = {"sphinx_multitoc_numbering", "sphinx_jupyterbook_latex", "jupyter_book"}
#: Where the pages of decades are written, and where they stand in the site: beside the years.
_DECADES = re.compile(r"^book/(?=decades/)")
#: What extensions load on every page for the sake of code.
_FOR_CODE = re.compile(r"copybutton|clipboard|togglebutton|mystnb|pygments")
_FIRST_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="refresh" content="0; url=book/index.html">
<link rel="icon" href="_static/mark.svg">
</head><body><p><a href="book/index.html">{title}</a></p></body></html>
"""


#: The pieces of pages that need nothing but the language, by the module that writes them.
_WRITTEN = {
    pages: ("decades", "codebook", "dictionary"),
    lists: ("tally", "chronology", "register", "claims"),
    changes: ("changes",),
}
_VIEWPORT = re.compile(r'<meta name="viewport"[^>]*>\s*')  # docutils' own; the theme has one
_LANGUAGE = re.compile(r"[a-z]{2,3}")
#: What the theme's scripts and Sphinx's write into pages, and nothing in the book asks for.
_IDLE = re.compile(r"doctools|sphinx_highlight")
#: The chapter in whose part of the contents the pages of the years stand.
_YEARS = "book/chronology"


class BookBuilder(StandaloneHTMLBuilder):
    """Writes the site: with the search of the book instead of Sphinx's, which knows no entries."""

    name = "html"
    search = False

    def get_target_uri(self, docname, typ=None):
        """Return the address of a page; decades stand beside the years."""
        return super().get_target_uri(_DECADES.sub("", docname), typ)

    def get_outfilename(self, pagename):
        """Return the file of a page."""
        return super().get_outfilename(_DECADES.sub("", pagename))


class chart_node(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """A chart of the catalogue, by its ``slug``."""


class gallery_node(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """All charts, and the decks."""


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


class GalleryDirective(SphinxDirective):
    """``{gallery}``: every chart and every deck."""

    def run(self):
        """Return its node: which page has which chart is known when all are read."""
        for deck in gallery.BOOK_DECKS.glob("*.yml"):
            self.env.note_dependency(str(deck))
        return [gallery_node()]


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


class EntryRole(ReferenceRole):
    """``{event}`words <identifier>```: prose that stands on an event, with the way there.

    In the same manner ``{treaty}``; and ``{claim}`S12```.
    """

    def run(self):
        """Return the link; a page that names what is not in the tables does not build."""
        try:
            url = lists.where(self.name, self.target)
        except KeyError as error:
            return [], [self.inliner.reporter.error(error.args[0], line=self.lineno)]
        return [nodes.reference("", self.title, refuri=url, internal=True)], []


class ForeignRole(ReferenceRole):
    """``{foreign}`Anschluss <de>```: words of another language, which a voice should say in it."""

    def run(self):
        """Return the words, marked with their language."""
        if not _LANGUAGE.fullmatch(self.target) or not self.has_explicit_title:
            why = f"{self.text!r}: say words and their language, such as Anschluss <de>"
            return [], [self.inliner.reporter.error(why, line=self.lineno)]
        marked = Markup('<em lang="{}">{}</em>').format(self.target, self.title)
        return [nodes.raw("", marked, format="html")], []


class EntryLinks(SphinxTransform):
    """``[words](event:identifier)``: the same in a notebook, where a role would be read aloud.

    In the same manner ``treaty:``, ``claim:`` and ``source:``. Where a claim is met, its words and
    its verdict stand in the margin.
    """

    default_priority = 210

    def apply(self, **_):
        """Give each such link the address of its entry; a link to none does not build."""
        for link in list(self.document.findall(nodes.reference)):
            kind, _, identifier = link.get("refuri", "").partition(":")
            if kind not in lists.ENTRIES:
                continue
            try:
                link["refuri"] = lists.where(kind, identifier)
            except KeyError as error:
                self.document.reporter.error(error.args[0], base_node=link)
                continue
            link["internal"] = True
            link["classes"] = [name for name in link["classes"] if name != "external"]
            if kind == "claim":
                _put_beside(link, lists.beside(identifier, Words(self.config.language)))


def _put_beside(link, html):
    """Put a note into the margin, at the height of the paragraph of a link, where it is in one."""
    paragraph = next((node for node in _above(link) if isinstance(node, nodes.paragraph)), None)
    if paragraph is not None and isinstance(paragraph.parent, nodes.section):
        at = paragraph.parent.index(paragraph)
        paragraph.parent.insert(at, nodes.raw("", html, format="html"))


def _above(node):
    while node.parent is not None:
        node = node.parent
        yield node


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


def _page_directive(write, arguments=0):
    class PageDirective(SphinxDirective):
        """A piece of a page written from the tables."""

        required_arguments = arguments

        def run(self):
            """Return the piece as HTML, or its sections, which the table of contents lists."""
            try:
                page = write(self)
            except (ValueError, LookupError) as error:
                raise self.error(f"{self.name}: {error}") from None
            if isinstance(page, str):
                return [nodes.raw("", page, format="html")]
            return [_section(part) for part in page]

    return PageDirective


def _section(part):
    if not part.title:  # what stands above the sections
        return nodes.raw("", part.html, format="html")
    # not noted as a target of the whole book: several pages have a section for one decade
    section = nodes.section("", nodes.title("", part.title), ids=[part.id])
    section += nodes.raw("", part.html, format="html")
    return section


def _words(directive):
    return Words(directive.config.language)


def _downloads(directive):
    page = directive.env.app.builder.get_target_uri(directive.env.docname)
    return pages.downloads(_words(directive), relative_uri(page, TABLES + "/x")[:-2])


def _decade(directive):
    first = int(directive.arguments[0])
    if first not in DECADES:
        raise ValueError(f"{first} begins no decade of the book.")
    return first


def _of_decade(write, directive):
    return write(_decade(directive), _words(directive))


def _sources(directive):
    return lists.sources(_words(directive), page=directive.arguments[0])


def _collect_years(app):
    """Give Sphinx the pages of the years, each with the way to its neighbours."""
    words = Words(app.config.language)
    found = list(years.pages(words))
    links = [{"link": f"{Path(page.name).name}.html", "title": page.title} for page in found]
    around = zip(found, [None, *links[:-1]], [*links[1:], None], strict=True)
    for page, before, after in around:
        context: dict[str, object] = {
            "title": page.title, "body": page.body(words), "toc": page.contents(words),
            "prev": before, "next": after, "parents": [],
        }  # fmt: skip
        yield page.name, context, "page.html"
    # served for every address that is not there, so it may not ask for files by way of its own
    missing = {"title": words["missing-page"], "body": render("missing", words), "parents": []}
    yield MISSING, missing, "page.html"


def _searched(app):
    """Return the script of everything that can be found, from the tables and from the pages."""
    written = places.collect(app.env, app.builder, chart_node)
    return searching.script(searching.entries(Words(app.config.language), written))


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


def _visit_gallery(translator, node):
    builder = translator.builder
    titles = {builder.get_target_uri(name): builder.env.titles[name].astext()
              for name in _in_order(builder.env)}  # fmt: skip
    listed = gallery.charts(_chapters(builder.app), titles)
    words = Words(translator.config.language)
    translator.body.append(gallery.page(listed, words, Path(builder.outdir) / CHARTS))
    raise nodes.SkipNode


def _in_order(env):
    """Return the names of all pages as the table of contents has them."""
    found, waiting = [], [env.config.root_doc]
    while waiting:
        name = waiting.pop(0)
        found.append(name)
        waiting = env.toctree_includes.get(name, []) + waiting
    return found


def _visit_math(translator, node, display):
    mathml = convert(node.astext(), display=display)
    block = f'<div class="math" tabindex="0">{mathml}</div>'  # a wide one scrolls, by keyboard too
    translator.body.append(mathml if display == "inline" else block)
    raise nodes.SkipNode


def _add_assets(app, pagename, templatename, context, doctree):
    """Give chapters the switch of layers, and pages whose charts have more the scripts for it."""
    if doctree is not None and any(n["slug"] == reading.CHART for n in doctree.findall(chart_node)):
        app.add_js_file("reading.js", priority=705)
    if doctree is not None and any(doctree.findall(gallery_node)):
        app.add_css_file("gallery.css")
        app.add_js_file("gallery.js", priority=706)
    if doctree is not None and any(_can_be_guessed(n) for n in doctree.findall(chart_node)):
        app.add_css_file("guess.css")
        app.add_js_file("guess.js", priority=705)
    words = Words(app.config.language)
    context |= {
        "words": words,
        "search_hint": searching.hint(words),
        "search_words": searching.box_words(words),
        "mark": Markup(marks.inline()),
    }
    if doctree is not None and any("cell" in node["classes"] for node in doctree.findall(_is_box)):
        app.add_js_file("layers.js", priority=730)
        switch = render("layers", words)
        context["body"] = context["body"].replace("</h1>", f"</h1>\n{switch}", 1)


#: What other people's writers say that no reader's ear is helped by: heads of nothing, and roles
#: that are out of use or that their parts do not keep; and styles in line, which a page may forbid.
_UNHEARD = (
    (re.compile(r"<th[^>]*>\s*(?:<p></p>)?\s*</th>"), "<td></td>"),
    (re.compile(r' role="(?:doc-biblioentry|list)"'), ""),
    (re.compile(r' style="text-align: right;"'), ' class="right"'),
    (re.compile(r' (?:halign|border)="[^"]*"'), ""),
    (re.compile(r"<style[^>]*>.*?</style>", re.S), ""),
)


def _mend(app, pagename, templatename, context, doctree):
    """Take out of a page what a screen reader would stumble over."""
    for found, put in _UNHEARD:
        context["body"] = found.sub(put, context.get("body", ""))
    if 'class="citation' in context["body"] and app.config.language != "ru":
        context["body"] = bibliography.mark_cyrillic(context["body"])


def _hasten(app, pagename, templatename, context, doctree):
    """Leave out of a page what runs inside it and what nothing asks for; let the rest wait.

    What is left in files waits until the page is there, but for the options that the others read.
    """
    files = [script for script in context["script_files"] if getattr(script, "filename", None)]
    context["script_files"] = [one for one in files if not _IDLE.search(str(one.filename))]
    for script in context["script_files"]:
        if "documentation_options" not in str(script.filename):
            script.attributes["defer"] = "defer"


def _drop_what_is_for_code(app, pagename, templatename, context, doctree):
    """Leave what copies, folds and colours code out of pages that show none."""
    if 'class="highlight' in context.get("body", ""):
        return
    for kind in ("script_files", "css_files"):
        context[kind] = [
            file
            for file in context[kind]
            if not _FOR_CODE.search(str(getattr(file, "filename", file)))
        ]


def _can_be_guessed(node):
    return catalogue.entry_of(node["slug"]).guess is not None


def _is_box(node):
    return isinstance(node, nodes.container)


def _declare_safe(app, config):
    """Say of extensions that say nothing that pages may be read in parallel."""
    config.templates_path[:0] = [str(THEME), str(THEME / "components")]  # before the theme's own
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
    (static / "icons.css").write_text(icons.sheet(), encoding="utf-8")
    for shade in icons.COLORS:
        (static / f"icons-{shade}.svg").write_text(icons.strip(shade), encoding="utf-8")
    marks.write(static)
    lettering.write(static, Path(app.srcdir) / "_build" / "fonts")
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


def _parts(app):
    """Return for each page the part of the book that it stands in, as the contents call it."""
    file = Path(app.srcdir) / "_toc.yml"
    told = yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else {}
    return {
        page["file"]: part["caption"]
        for part in told.get("parts", ())
        for chapter in part["chapters"]
        for page in (chapter, *chapter.get("sections", ()))
    }


def _first_chart(doctree):
    """Return the first chart on a page; that of the first page where it has none."""
    found = next(iter(doctree.findall(chart_node)), None) if doctree is not None else None
    return found["slug"] if found is not None else cards.FIRST


def _say_what_it_is(app, pagename, templatename, context, doctree):
    """Tell search engines, messengers and reference managers what a page is; and its reader."""
    words, path = Words(app.config.language), app.builder.get_target_uri(pagename)
    body, title = context.get("body", ""), context.get("title", "")
    picture = f"{CHARTS}/{_first_chart(doctree)}/{cards.NAME}"
    told = heads.head(title, path, body, picture, edition(), words.language)
    written = _VIEWPORT.sub("", context.get("metatags", ""))
    context["metatags"] = written + render("metadata", words, head=told)
    name = heads.plain(title)
    if body and pagename != MISSING:
        context["cited_on_paper"] = cited.of_page(name, path, edition(), words)
    part = _parts(app).get(_YEARS if pagename.startswith("years/") else pagename)
    if part:
        opening = Markup('<p class="part">{}</p>\n<h1').format(part)
        context["body"] = body.replace("<h1", opening, 1)


def _has_gallery(app):
    return any(any(app.env.get_doctree(name).findall(gallery_node)) for name in app.env.found_docs)


def _export(app, error):
    if error or app.builder.format != "html":
        return
    site, kept = Path(app.outdir), Path(app.srcdir) / "_build" / "exports"
    taking.write(site / CHARTS, kept, _chapters(app))
    shown = (_first_chart(app.env.get_doctree(name)) for name in app.env.found_docs)
    cards.write(site / CHARTS, kept, shown, app.config.language)
    cited.write(site)
    tables.export(site / TABLES)
    if _has_gallery(app):
        gallery.write_decks(site / gallery.DECKS, kept)
    place = site / SEARCH
    place.mkdir(exist_ok=True)
    (place / f"{app.config.language}.js").write_text(_searched(app), encoding="utf-8")
    icons.lighten(site / "_static")
    first = _FIRST_PAGE.format(title=edition().book)
    (site / "index.html").write_text(first, encoding="utf-8")
    (site / ".buildinfo").unlink(missing_ok=True)  # Sphinx's own note, with paths of the machine
    for template in (site / "_static").glob("*macros.html"):  # of the theme's own making
        template.unlink()
    slimming.slim(site)
    if edition().address:
        paths = [str(path.relative_to(site)) for path in site.rglob("*.html")]
        listed = [path for path in paths if path != f"{MISSING}.html"]
        (site / "sitemap.xml").write_text(heads.sitemap(listed, edition()), encoding="utf-8")


def setup(app):
    """Register everything with Sphinx."""
    # every page may show what any table or module says: when one changes, all are read again
    app.add_config_value("racconigi_state", fingerprint(), "env", [str])
    bibliography.register()
    app.add_node(chart_node, html=(_visit_chart, None))
    app.add_node(gallery_node, html=(_visit_gallery, None))
    app.add_directive("gallery", GalleryDirective)
    app.add_directive("chart", ChartDirective)
    app.add_role("eval", EvalRole(), override=True)
    app.add_role("foreign", ForeignRole())
    for name in lists.ENTRIES:
        app.add_role(name, EntryRole())
    app.add_transform(EntryLinks)
    app.add_builder(BookBuilder, override=True)
    for module, names in _WRITTEN.items():
        for name in names:
            write = getattr(module, name)
            app.add_directive(name, _page_directive(lambda page, write=write: write(_words(page))))
    for name, write in (("standing", decades.standing), ("decade", decades.parts)):
        piece = functools.partial(_of_decade, write)
        app.add_directive(name, _page_directive(piece, arguments=1))
    path.register(app)
    app.add_directive("sources", _page_directive(_sources, arguments=1))
    app.add_directive("downloads", _page_directive(_downloads))
    app.add_directive("citing", _page_directive(lambda page: cited.page(_words(page))))
    app.add_html_math_renderer(
        "mathml",
        inline_renderers=(lambda self, node: _visit_math(self, node, "inline"), None),
        block_renderers=(lambda self, node: _visit_math(self, node, "block"), None),
    )
    app.add_css_file("type.css")
    app.add_css_file("racconigi.css")
    app.add_css_file("reader.css")
    app.add_css_file("icons.css")
    app.add_js_file("racconigi.js", priority=700, loading_method="defer")
    app.add_css_file("take.css")
    app.add_css_file("look.css")
    app.add_js_file("take.js", priority=705, loading_method="defer")
    app.add_js_file("lists.js", priority=710, loading_method="defer")
    app.add_js_file("search.js", priority=720, loading_method="defer")
    app.connect("config-inited", _declare_safe)
    app.connect("builder-inited", _prepare)
    app.connect("html-collect-pages", _collect_years)
    app.connect("html-page-context", _add_assets)
    app.connect("html-page-context", _say_what_it_is)
    app.connect("html-page-context", _mend)
    app.connect("html-page-context", _hasten, priority=900)
    app.connect("html-page-context", _drop_what_is_for_code, priority=900)
    # after the theme has listed its own buttons
    app.connect("html-page-context", launching.add_button, priority=600)
    app.connect("build-finished", _export)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
