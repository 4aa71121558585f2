"""What a page says of itself to machines."""

from xml.etree import ElementTree

import pytest

from racconigi.publish import heads
from racconigi.publish.edition import edition

BOOK = edition()._replace(address="")
PUBLISHED = BOOK._replace(address="https://example.org/book/")
BODY = "<h1>T</h1><p class='near'>1908</p><p>One <em>act</em>.</p>\n<p>And another, of 1909.</p>"


def head(book):
    return heads.head(
        "<em>Who</em> stood", "years/1909.html", BODY, "charts/a/card.png", book, "en"
    )


def test_a_page_says_its_title_and_its_first_sentences():
    told = head(BOOK)
    assert ("description", "One act. And another, of 1909.") in told.metadata
    assert ("citation_title", "Who stood") in told.metadata
    assert ("og:title", "Who stood") in told.properties


def test_without_an_address_nothing_claims_one():
    told = head(BOOK)
    assert told.canonical == ""
    assert ("og:image", "../charts/a/card.png") in told.properties
    assert "og:url" not in dict(told.properties)


def test_with_an_address_everything_is_said_in_full():
    told = head(PUBLISHED)
    assert told.canonical == "https://example.org/book/years/1909.html"
    assert dict(told.properties)["og:image"] == "https://example.org/book/charts/a/card.png"
    assert dict(told.properties)["og:url"] == told.canonical


def test_a_page_without_text_is_described_by_the_book():
    told = heads.head("", "x.html", "", "c.png", BOOK, "en")
    assert dict(told.metadata)["description"] == BOOK.title
    assert dict(told.properties)["og:title"] == BOOK.title


@pytest.mark.parametrize("count", [1, 60])
def test_a_description_is_short_and_ends_between_words(count):
    said = heads.described(f"<p>{'long ' * count}</p>")
    assert len(said) <= heads.LONGEST
    assert said.removesuffix(" …").endswith("long")


def test_the_list_of_pages_has_each_once_with_its_address_and_the_day_of_the_edition():
    root = ElementTree.fromstring(heads.sitemap(["b.html", "a.html"], PUBLISHED))
    texts = ["".join(url.itertext()) for url in root]
    assert texts == [f"https://example.org/book/{n}.html{BOOK.date}" for n in "ab"]


def test_there_is_no_list_of_addresses_without_an_address():
    with pytest.raises(ValueError, match="without an address"):
        heads.sitemap(["a.html"], BOOK)
