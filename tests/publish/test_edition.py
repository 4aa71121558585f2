"""The edition of the book: what CITATION.cff says, and nothing that it does not say."""

import pytest

import racconigi
from racconigi.publish.edition import FILE, edition

TOLD = """
cff-version: 1.2.0
title: "A Book: of things"
authors:
  - family-names: Rossi
    given-names: Ada
  - name: The others
version: 1.10.0
date-released: 2026-11-26
license: [BSD-3-Clause, CC-BY-4.0]
"""


@pytest.fixture
def written(tmp_path):
    """Return what writes a citation file and reads it."""

    def write(text):
        file = tmp_path / "CITATION.cff"
        file.write_text(text)
        return edition.__wrapped__(file)

    return write


def test_the_book_has_the_version_of_the_package():
    book = edition()
    assert book.version == racconigi.__version__
    assert book.title.startswith(book.book)
    assert f"date-released: {book.date}" in FILE.read_text(encoding="utf-8")


def test_title_authors_licence_and_date_are_read(written):
    book = written(TOLD)
    assert (book.book, book.version, book.date) == ("A Book", "1.10.0", "2026-11-26")
    assert book.authors == ("Rossi, Ada", "The others")
    assert (book.licence, book.licence_name) == ("CC-BY-4.0", "CC BY 4.0")


def test_without_an_address_a_page_is_named_by_its_path(written):
    assert written(TOLD).at("charts/x/") == "charts/x/"


@pytest.mark.parametrize("address", ["https://book.example/a", "https://book.example/a/"])
def test_with_an_address_a_page_stands_below_it(written, address):
    assert written(f"{TOLD}url: {address}\n").at("charts/x/") == "https://book.example/a/charts/x/"


def test_what_a_citation_needs_is_asked_for(written):
    with pytest.raises(ValueError, match=r"CITATION\.cff does not say: version, date-released"):
        written("title: A\nauthors: [{name: B}]\nlicense: CC-BY-4.0\n")
