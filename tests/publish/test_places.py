"""Where sections, terms and charts stand, from trees made by hand."""

from docutils import nodes

from racconigi.publish import places
from racconigi.publish.searching import Place


class chart(nodes.General, nodes.Element):  # noqa: N801 (docutils writes nodes so)
    """A chart in a tree."""


class _Env:
    def __init__(self, trees):
        self.trees = trees
        self.found_docs = set(trees)

    def get_doctree(self, name):
        return self.trees[name]


class _Builder:
    @staticmethod
    def get_target_uri(name):
        return name + ".html"


def _section(title, *parts, name="x"):
    return nodes.section("", nodes.title("", title), *parts, ids=[name])


def _text(words):
    return nodes.paragraph("", words)


def _collected(**trees):
    named = {name.replace("__", "/"): nodes.container("", tree) for name, tree in trees.items()}
    return places.collect(_Env(named), _Builder, chart)


def test_every_section_is_found_with_its_own_prose():
    inner = _section("Inner", _text("Of the inner."), nodes.literal_block("", "code"), name="inner")
    found = _collected(book__methods=_section("Methods", _text("Of\nthe page."), inner))
    assert found.sections == [
        Place("book/methods.html", "Methods", "Of the page."),
        Place("book/methods.html#inner", "Inner", "Of the inner."),
    ]


def test_of_a_list_only_the_page_is_found():
    inner = _section("1850s", _text("Lines."), name="decade-1850")
    found = _collected(book__chronology=_section("Chronology", _text("Every event."), inner))
    assert [place.title for place in found.sections] == ["Chronology"]


def test_a_chart_stands_where_it_is_first_met():
    found = _collected(
        book__index=_section("First", chart(slug="any-year")),
        notebooks__alignments=_section("Then", chart(slug="any-year"), chart(slug="power-map")),
    )
    assert found.charts == {
        "any-year": "book/index.html", "power-map": "notebooks/alignments.html",
    }  # fmt: skip


def test_the_prose_of_a_decade_belongs_to_the_decade():
    found = _collected(book__decades__1910=_section("The 1910s", _text("Racconigi held.")))
    assert found.decades == {1910: "Racconigi held."}
    assert found.sections == []


def test_a_term_of_the_glossary_has_its_definition():
    item = nodes.definition_list_item(
        "", nodes.term("", "tie", ids=["term-tie"]), nodes.definition("", _text("What is owed."))
    )
    tree = _section("Glossary", nodes.definition_list("", item))
    assert _collected(book__glossary=tree).terms == [
        Place("book/glossary.html#term-tie", "tie", "What is owed.")
    ]
