"""The theme's style sheets without the rules that no page of the book can use.

Two thirds of them dress buttons, menus and grids that the book has not. What a page or a script
names stays; what only the sheets themselves name goes.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import tinycss2

#: The sheets of the theme, in the folder ``_static``; those of the book are all used.
SHEETS = ("styles/*.css", "basic.css")
#: Scripts of the theme that nothing in the book calls.
IDLE = ("scripts/bootstrap.js*", "searchtools.js", "language_data.js", "doctools.js",
        "sphinx_highlight.js", "vendor")  # fmt: skip
#: Rules that hold rules.
_NESTED = {"media", "supports", "container", "layer"}
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_NAME = re.compile(r"[A-Za-z_][\w-]*")
_USE = re.compile(r"var\(\s*(--[\w-]+)")
_PROPERTY = re.compile(r"""(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;}"'])*;?""")
_EMPTY = re.compile(r"[^{}]+\{\}")


def slim(site: Path) -> None:
    """Take out of a site what the theme brought and nothing uses: scripts, rules, properties.

    Parameters
    ----------
    site : Path
        The folder of the site, all pages written.
    """
    static = site / "_static"
    for pattern in IDLE:
        for path in sorted(static.glob(pattern)):
            _remove(path)
    pages = [path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))]
    scripts = [path.read_text(encoding="utf-8") for path in sorted(static.rglob("*.js"))
               if path.name != "vega-bundle.js"]  # fmt: skip
    known = names(pages, scripts)
    sheets = sorted(path for pattern in SHEETS for path in static.glob(pattern))
    texts = {path: pruned(path.read_text(encoding="utf-8"), known) for path in sheets}
    asked = [
        path.read_text(encoding="utf-8") for path in static.rglob("*.css") if path not in texts
    ]
    for path, text in zip(texts, without_idle_properties(texts.values(), asked), strict=True):
        path.write_text(text, encoding="utf-8")


def names(pages: Iterable[str], scripts: Iterable[str]) -> frozenset[str]:
    """Return every word that a tag of a page or a script has: elements, classes, attributes.

    Examples
    --------
    >>> sorted(names(['<p class="a b-c">no</p>'], ["x.add('d')"]))
    ['a', 'add', 'b-c', 'class', 'd', 'p', 'x']
    """
    tags = {tag for page in pages for tag in _TAG.findall(page)}
    found = {name for text in (*tags, *scripts) for name in _NAME.findall(text)}
    return frozenset(found)


def pruned(sheet: str, known: frozenset[str]) -> str:
    """Return a style sheet without the selectors that name what is not known.

    Examples
    --------
    >>> pruned("p.a,.b{color:red} @media print{.b{top:0}} :not(.b){left:0}", frozenset({"p", "a"}))
    'p.a{color:red}:not(.b){left:0}'
    """
    rules = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    return _written(rules, known)


def without_idle_properties(sheets: Iterable[str], others: Iterable[str] = ()) -> list[str]:
    """Return style sheets without the custom properties that none of them, nor another, asks for.

    Parameters
    ----------
    sheets : iterable of str
        The sheets to look through.
    others : iterable of str
        Sheets that may ask, and are not to be changed.

    Examples
    --------
    >>> without_idle_properties(["p{--a:1;--b:var(--a);top:0}"], ["i{left:var(--c)}"])
    ['p{top:0}']
    """
    found, rest = list(sheets), "".join(others)
    while True:
        used = frozenset(_USE.findall("".join(found) + rest))
        kept = [_without_properties(text, used) for text in found]
        if kept == found:
            return [_EMPTY.sub("", text) for text in found]
        found = kept


def _without_properties(sheet, used):
    return _PROPERTY.sub(lambda match: match[0] if match[1] in used else "", sheet)


def _written(rules, known):
    parts = []
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [one for one in _selectors(rule.prelude) if _possible(one, known)]
            if selectors:
                head = ",".join(tinycss2.serialize(one).strip() for one in selectors)
                parts.append(f"{head}{{{tinycss2.serialize(rule.content).strip()}}}")
        elif rule.type == "at-rule" and rule.lower_at_keyword in _NESTED and rule.content:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            body = _written(inner, known)
            if body:
                parts.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{body}}}")
        elif rule.type != "error":
            parts.append(rule.serialize())
    return "".join(parts)


def _selectors(prelude):
    """Return the selectors of a list, each as its tokens."""
    found: list[list] = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _possible(selector, known):
    """Return whether a page may have what a selector names; what stands in brackets may be."""
    before = None
    for token in selector:
        if (token.type == "ident" and before != ":") or token.type == "hash":
            name = token.value
        elif token.type == "[] block":
            name = next((part.value for part in token.content if part.type == "ident"), "class")
        else:
            name = None
        if name is not None and name not in known:
            return False
        before = token
    return True


def _remove(path):
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            _remove(inner)
        path.rmdir()
    else:
        path.unlink()
