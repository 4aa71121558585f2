"""The book on paper: its pages in the order of the contents, linked and outlined."""

import io

import pikepdf
import pytest

from racconigi.publish import paper
from racconigi.publish.edition import edition
from racconigi.publish.paper import Chapter

CONTENTS = {
    "root": "book/index",
    "parts": [
        {"caption": "Measuring", "chapters": [{"file": "notebooks/trust"}]},
        {
            "caption": "The evidence",
            "chapters": [{"file": "book/list", "sections": [{"file": "book/decades/1930"}]}],
        },
    ],
}
LISTED = [
    Chapter("", "book/index.html", 0, "The book"),
    Chapter("Measuring", "notebooks/trust.html", 0, "Trust"),
    Chapter("The evidence", "book/list.html", 0, "List"),
    Chapter("The evidence", "decades/1930.html", 1, "The 1930s"),
]
BOOK = edition()._replace(address="")


@pytest.fixture
def site(tmp_path):
    """Return the folder of a site with every page of the contents."""
    for chapter in LISTED:
        path = tmp_path / chapter.path
        path.parent.mkdir(exist_ok=True)
        link = '<a class="headerlink" href="#x">#</a>'
        path.write_text(f"<h1>{chapter.title}{link}</h1>", encoding="utf-8")
    return tmp_path


def document(sheets, *links):
    """Return a PDF of some sheets, with links on its first."""
    made = pikepdf.new()
    for _ in range(sheets):
        made.add_blank_page()
    made.pages[0].obj["/Annots"] = pikepdf.Array(
        pikepdf.Dictionary(
            Subtype=pikepdf.Name.Link,
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(link)),
        )
        for link in links
    )
    written = io.BytesIO()
    made.save(written, static_id=True)
    return written.getvalue()


def join(book=BOOK):
    links = ("file:///x/decades/1930.html#a", "file:///x/years/1909.html", "https://example.org/")
    bodies = [document(2, *links), document(1), document(3), document(1)]
    return paper.joined(document(2), bodies, LISTED, book)


def test_pages_are_found_in_the_order_of_the_contents(site):
    assert paper.chapters(CONTENTS, site) == LISTED


def test_a_site_that_is_not_whole_is_not_printed(site):
    (site / "decades/1930.html").unlink()
    with pytest.raises(paper.PaperError, match=r"decades/1930\.html is not in .*make book"):
        paper.chapters(CONTENTS, site)


def test_the_outline_follows_the_parts():
    with pikepdf.open(io.BytesIO(join())) as whole, whole.open_outline() as outline:
        told = [(item.title, [child.title for child in item.children]) for item in outline.root]
        assert told == [
            ("The book", []),
            ("Measuring", ["Trust"]),
            ("The evidence", ["List"]),
        ]
        assert [item.title for item in outline.root[2].children[0].children] == ["The 1930s"]
        assert len(whole.pages) == 9


def links_of(written):
    with pikepdf.open(io.BytesIO(written)) as whole:
        first = whole.pages[2]  # after title and contents
        found = []
        for link in first.Annots:
            if "/D" in link.A:
                place = [page.obj.objgen for page in whole.pages].index(link.A.D[0].objgen)
                found.append(place)
            else:
                found.append(str(link.A.URI))
        return found


def test_links_lead_inside_the_file_and_none_to_a_file_that_its_reader_has_not():
    assert links_of(join()) == [8, "https://example.org/"]


def test_what_is_not_in_the_file_is_where_the_book_is_published():
    published = BOOK._replace(address="https://example.org/book/")
    assert links_of(join(published)) == [
        8,
        "https://example.org/book/years/1909.html",
        "https://example.org/",
    ]


def test_the_same_parts_give_the_same_bytes():
    assert join() == join()


def test_the_contents_name_every_chapter_with_its_sheet(site):
    front = paper.cover(LISTED, [3, 5, 6, 9], site)
    for chapter, number in zip(LISTED, [3, 5, 6, 9], strict=True):
        assert f"<span>{chapter.title}</span> <span>{number}</span>" in front
    assert front.count("The evidence") == 1
    assert edition().version in front
