"""Where things stand in the written pages: sections of prose, terms of the glossary, charts."""

import re
from pathlib import Path

from docutils import nodes

from racconigi.publish.searching import Place, Written

#: Pages that list what is searched entry by entry, or what nobody looks for by its words: of these
#: only the page itself can be found.
_LISTS = re.compile(r"book/(chronology|register|claims|sources.*|api|bibliography|glossary)")
_DECADES = "book/decades/"
_GLOSSARY = "book/glossary"
#: What a section says in its own words: no cells, no lists of code, no tables.
_PROSE = (nodes.paragraph, nodes.bullet_list, nodes.enumerated_list)


def collect(env, builder, chart: type[nodes.Element]) -> Written:
    """Return what stands where, from the trees of all pages.

    Parameters
    ----------
    env : BuildEnvironment
        Sphinx's store of what it has read.
    builder : Builder
        Knows the address of each page.
    chart : type of Element
        The node of a chart; its ``slug`` tells which.
    """
    found = Written([], [], {}, {})
    for name in sorted(env.found_docs):
        page, tree = builder.get_target_uri(name), env.get_doctree(name)
        for node in tree.findall(chart):
            found.charts.setdefault(node["slug"], page)
        if name == _GLOSSARY:
            found.terms.extend(_terms(tree, page))
        sections = list(tree.findall(nodes.section))
        if name.startswith(_DECADES):
            found.decades[int(Path(name).name)] = _said(sections[0])
        else:
            kept = sections[:1] if _LISTS.fullmatch(name) else sections
            found.sections.extend(_place(section, page, n) for n, section in enumerate(kept))
    return found


def _place(section, page, number):
    title = section.next_node(nodes.title)
    url = page if number == 0 else f"{page}#{section['ids'][0]}"
    return Place(url, title.astext(), _said(section))


def _terms(tree, page):
    for item in tree.findall(nodes.definition_list_item):
        term = item[0]
        text = " ".join(part.astext() for part in item.findall(nodes.paragraph))
        yield Place(f"{page}#{term['ids'][0]}", term.astext(), text)


def _said(section):
    """Return the prose of a section, without that of the sections within it."""
    parts = (part.astext() for part in section if isinstance(part, _PROSE))
    return " ".join(" ".join(parts).split())
