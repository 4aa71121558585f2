"""What a page says of itself to those who find it: search engines, messengers, reference managers.

An address in full is given only where the citation file says where the book is published.
"""

import re
from html import unescape
from typing import NamedTuple

from racconigi.publish.edition import Edition
from racconigi.publish.exports import citations

#: The longest description, in letters: more is cut off by those who show it.
LONGEST = 200
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.S)
_TAG = re.compile(r"<[^>]+>")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^a-z])")


class Head(NamedTuple):
    """What the head of a page says.

    Attributes
    ----------
    metadata, properties : list of (str, str)
        Names and contents, as ``<meta name>`` and as ``<meta property>``.
    canonical : str
        The page's address; empty where the book has none.
    """

    metadata: list[tuple[str, str]]
    properties: list[tuple[str, str]]
    canonical: str


def head(title: str, path: str, body: str, picture: str, book: Edition, language: str) -> Head:
    """Return what the head of a page says.

    Parameters
    ----------
    title, path, body : str
        What the page is called, as text or HTML; where it is, seen from the folder of the site;
        and what it says, as HTML.
    picture : str
        The picture of the page, seen from the folder of the site.
    book : Edition
        The book that the page is of.
    language : str
        Of the page.
    """
    name, said = plain(title) or book.title, described(body) or book.title
    up = "" if book.address else "../" * path.count("/")
    shown = [
        ("og:type", "article"),
        ("og:site_name", book.book),
        ("og:title", name),
        ("og:description", said),
        ("og:locale", language),
        ("og:image", f"{up}{book.at(picture)}"),
        ("og:image:alt", name),
    ]
    canonical = book.at(path) if book.address else ""
    if canonical:
        shown.append(("og:url", canonical))
    told = [("description", said), ("twitter:card", "summary_large_image")]
    return Head([*told, *citations.book_metadata(name, path, book)], shown, canonical)


def described(body: str) -> str:
    """Return the first sentences of a page, as many as a description has room for.

    Examples
    --------
    >>> described("<h1>A</h1><p>One &amp; <b>two</b>.</p><p>Three.</p>")
    'One & two. Three.'
    >>> described("<p>None</p>" * 0)
    ''
    """
    text = " ".join(plain(part) for part in _PARAGRAPH.findall(body)[:4])
    found = ""
    for sentence in _SENTENCE.split(text):
        longer = f"{found} {sentence}".strip()
        if len(longer) > LONGEST:
            break
        found = longer
    return found or _cut(text)


def plain(html: str) -> str:
    """Return HTML as text on one line.

    Examples
    --------
    >>> plain("<em>Who</em>  stood with&nbsp;whom")
    'Who stood with whom'
    """
    return " ".join(unescape(_TAG.sub("", html)).split())


def _cut(text):
    """Return a text of one long sentence, cut between words."""
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rpartition(" ")[0] + " …"


def sitemap(paths: list[str], book: Edition) -> str:
    """Return the list of pages that search engines read; it exists only where there is an address.

    Raises
    ------
    ValueError
        If the book has no address.
    """
    if not book.address:
        raise ValueError("A book without an address has no list of addresses.")
    lines = (
        f"<url><loc>{book.at(path)}</loc><lastmod>{book.date}</lastmod></url>"
        for path in sorted(paths)
    )
    around = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<urlset xmlns="{around}">',
            *lines,
            "</urlset>",
        ]
    )
