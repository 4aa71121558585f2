"""The book as one ZIP: every file of the site, a page to begin with, the same bytes."""

import zipfile

import pytest

from racconigi.publish import offline
from racconigi.publish.edition import edition

NAME = f"racconigi-{edition().version}"


@pytest.fixture
def site(tmp_path):
    """Return the folder of a small site."""
    folder = tmp_path / "html"
    (folder / "book").mkdir(parents=True)
    (folder / "index.html").write_text("first")
    (folder / "book" / "index.html").write_text("book")
    (folder / "book" / "x.png").write_bytes(b"picture")
    return folder


def test_it_holds_the_site_and_a_page_to_begin_with(site, tmp_path):
    written = offline.write(site, tmp_path / "offline")
    assert written.name == f"{NAME}.zip"
    with zipfile.ZipFile(written) as archive:
        assert archive.namelist() == [
            f"{NAME}/START.html", f"{NAME}/book/book/index.html", f"{NAME}/book/book/x.png",
            f"{NAME}/book/index.html",
        ]  # fmt: skip
        assert archive.read(f"{NAME}/book/book/x.png") == b"picture"
    assert [path.name for path in written.parent.iterdir()] == [written.name]


def test_the_same_site_gives_the_same_bytes(site, tmp_path):
    first = offline.write(site, tmp_path / "a").read_bytes()
    (site / "index.html").touch()
    assert offline.write(site, tmp_path / "b").read_bytes() == first


def test_without_a_site_it_says_what_to_do(tmp_path):
    with pytest.raises(FileNotFoundError, match="make book"):
        offline.write(tmp_path, tmp_path / "offline")


def test_the_first_page_says_in_every_language_what_to_open():
    page = offline.start(edition())
    for said in ("The book", "Le livre", "Il libro", "Книга"):
        assert said in page
    assert page.count('href="book/book/index.html?lang=') == 4
