"""How the book is cited as a whole."""

from pybtex.database import parse_string

from racconigi.publish import cited
from racconigi.publish.edition import edition
from racconigi.words import LANGUAGES, Words

BOOK = edition()._replace(address="https://example.org/book/")


def test_the_sentence_says_who_what_which_edition_and_where():
    for language in LANGUAGES:
        said = cited.sentence(BOOK, Words(language))
        for part in (*BOOK.authors, BOOK.title, BOOK.version, BOOK.date[:4], BOOK.address):
            assert part in said
    assert cited.sentence(BOOK._replace(address=""), Words("en")).endswith("4.0.")


def test_a_page_is_cited_as_a_part_of_the_book():
    said = cited.of_page("Triangles and blocs", "notebooks/triangles.html", BOOK, Words("en"))
    assert "“Triangles and blocs”. In: Interests and Ideologies, version" in said
    assert said.endswith("https://example.org/book/notebooks/triangles.html")


def test_bibtex_is_read_by_those_who_read_bibtex():
    entry = parse_string(cited.bibtex(BOOK), "bibtex").entries["racconigi"]
    assert entry.type == "book"
    assert entry.fields["title"].replace("{", "").replace("}", "") == BOOK.title
    assert entry.fields["url"] == BOOK.address
    assert "url" not in cited.bibtex(BOOK._replace(address=""))


def test_ris_begins_and_ends_as_it_must():
    lines = cited.ris(BOOK).split("\r\n")
    assert lines[0] == "TY  - BOOK"
    assert lines[-2:] == ["ER  - ", ""]
    assert f"UR  - {BOOK.address}" in lines


def test_the_page_shows_each_form_and_gives_it_as_a_file(tmp_path):
    cited.write(tmp_path)
    page = cited.page(Words("en"))
    for path in (tmp_path / cited.FOLDER).iterdir():
        assert f'href="../{cited.FOLDER}/{path.name}"' in page
        assert path.read_text(encoding="utf-8").splitlines()[1].strip()[:20] in page
