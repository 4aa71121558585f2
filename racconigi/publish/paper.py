"""The whole book as one PDF: every page of its contents, printed in order by the browser.

Run ``python -m racconigi.publish.paper`` after a build. Before the pages stands a title page with
the contents; links between pages lead inside the file, and the outline follows the parts.
"""

import io
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import pikepdf
import yaml
from markupsafe import Markup

from racconigi.publish import cited, heads, marks
from racconigi.publish.edition import Edition, edition
from racconigi.publish.fingerprints import ROOT
from racconigi.publish.rendering import render
from racconigi.words import Words

#: The browsers that can print, and how they are started.
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAME = "interests-and-ideologies.pdf"
_SHEET = "style.css"


class Chapter(NamedTuple):
    """A page of the book on its way to paper.

    Attributes
    ----------
    part : str
        The part of the book that it stands in; empty for the first page.
    path : str
        Its file in the site.
    depth : int
        0 for a chapter, 1 for a section of one.
    title : str
        Its heading.
    """

    part: str
    path: str
    depth: int
    title: str


class PaperError(RuntimeError):
    """Raised when the book cannot be printed; the message is one line."""


def chapters(contents: Mapping, site: Path) -> list[Chapter]:
    """Return the pages of a table of contents, in order.

    Parameters
    ----------
    contents : mapping
        What ``_toc.yml`` says.
    site : Path
        The folder of the built site.

    Raises
    ------
    PaperError
        If a page of the contents is not in the site.
    """
    listed = [("", {"file": contents["root"]}, 0)]
    for part in contents["parts"]:
        for chapter in part["chapters"]:
            listed.append((part["caption"], chapter, 0))
            listed += [(part["caption"], page, 1) for page in chapter.get("sections", ())]
    return [Chapter(part, *_found(page, site, depth)) for part, page, depth in listed]


def _found(page, site, depth):
    name = page["file"]
    # decades stand beside the years, not among the pages that are written by hand
    path = f"{name.removeprefix('book/') if name.startswith('book/decades/') else name}.html"
    if not (site / path).exists():
        raise PaperError(f"{path} is not in {site.name}: build the book first (make book).")
    text = (site / path).read_text(encoding="utf-8")
    heading = text.partition("<h1>")[2].partition("</h1>")[0].partition('<a class="headerlink"')[0]
    return path, depth, page.get("title") or heads.plain(heading)


def printed(browser, page: Path, first: int) -> bytes:
    """Return a page as PDF.

    Parameters
    ----------
    browser : playwright.sync_api.Browser
        The browser that prints.
    page : Path
        The file of the page.
    first : int
        The number that its first sheet bears.
    """
    opened = browser.new_page(color_scheme="light")
    opened.goto(page.as_uri())
    # the counter of sheets goes on from the chapter before
    opened.evaluate(
        """first => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`html { counter-reset: page ${first - 1}; }`);
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            const images = [...document.images];
            for (const image of images) image.loading = "eager";
            const shown = images.map((image) => image.decode().catch(() => 0));
            return Promise.all([document.fonts.ready, ...shown]).then(() => 0);
        }""",
        first,
    )
    written = opened.pdf(format="A4", prefer_css_page_size=True, print_background=True, tagged=True)
    opened.close()
    return written


def joined(
    front: bytes, bodies: Sequence[bytes], listed: Sequence[Chapter], book: Edition
) -> bytes:
    """Return one PDF of a front and of the chapters, with an outline.

    Parameters
    ----------
    front : bytes
        The title page and the contents.
    bodies : sequence of bytes
        Each chapter, as PDF.
    listed : sequence of Chapter
        What each of them is.
    book : Edition
        Names the file.
    """
    whole = pikepdf.new()
    whole.add_pages_from(pikepdf.open(io.BytesIO(front)), outlines="ignore")
    starts: dict[str, int] = {}
    for chapter, body in zip(listed, bodies, strict=True):
        starts[chapter.path] = len(whole.pages)
        whole.add_pages_from(pikepdf.open(io.BytesIO(body)), outlines="ignore")
    _lead_inside(whole, starts, book)
    _outline(whole, listed, starts)
    whole.docinfo["/Title"], whole.docinfo["/Author"] = book.title, ", ".join(book.authors)
    whole.Root.Lang = pikepdf.String("en")
    whole.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    whole.Root.PageMode = pikepdf.Name.UseOutlines
    written = io.BytesIO()
    whole.save(written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return written.getvalue()


def _lead_inside(whole, starts, book):
    """Turn links to files of the site into links to sheets, or to where the book is published."""
    for sheet in whole.pages:
        kept = []
        for link in sheet.get("/Annots", ()):
            address = str(link.get("/A", {}).get("/URI", ""))
            path = target(address)
            if address.startswith("file:") and path in starts:
                link.A = pikepdf.Dictionary(
                    S=pikepdf.Name.GoTo,
                    D=pikepdf.Array([whole.pages[starts[path]].obj, pikepdf.Name.Fit]),
                )
            elif address.startswith("file:") and book.address:
                link.A.URI = pikepdf.String(book.at(path))
            elif address.startswith("file:"):
                continue  # leads out of the file to one that its reader has not
            kept.append(link)
        sheet.obj["/Annots"] = whole.make_indirect(pikepdf.Array(kept))


def target(address: str) -> str:
    """Return which file of the site an address means: its last folder and its name.

    Examples
    --------
    >>> target("file:///a/html/notebooks/trust.html?x=1#y")
    'notebooks/trust.html'
    """
    return "/".join(unquote(urlsplit(address).path).split("/")[-2:])


def _outline(whole, listed, starts):
    with whole.open_outline() as outline:
        above: list[pikepdf.OutlineItem] = []
        part = ""
        for chapter in listed:
            item = pikepdf.OutlineItem(chapter.title, starts[chapter.path])
            if chapter.part != part:
                part = chapter.part
                above = [pikepdf.OutlineItem(part, starts[chapter.path])]
                outline.root.append(above[0])
            if not part:
                outline.root.append(item)
            else:
                del above[chapter.depth + 1 :]
                above[-1].children.append(item)
                above.append(item)


def cover(listed: Sequence[Chapter], numbers: Sequence[int], site: Path) -> str:
    """Return the title page and the contents as a page of the site.

    Parameters
    ----------
    listed : sequence of Chapter
        The chapters.
    numbers : sequence of int
        The number of the first sheet of each.
    site : Path
        The folder of the site.
    """
    words, book = Words("en"), edition()
    rows = [
        {"part": chapter.part if chapter.part != before else "", "depth": chapter.depth,
         "title": chapter.title, "number": number}
        for before, chapter, number in zip(
            ["", *(one.part for one in listed[:-1])], listed, numbers, strict=True
        )
    ]  # fmt: skip
    return render(
        "cover",
        words,
        book=book,
        edition=words.fill(
            "taken.edition",
            book=book.book,
            version=book.version,
            date=words.date(book.date),
            licence=book.licence_name,
        ),
        mark=Markup(marks.inline()),
        cited=cited.sentence(book, words),
        rows=rows,
        static=(site / "_static").as_uri(),
    )


def write(site: Path, file: Path) -> Path:
    """Print the book.

    Parameters
    ----------
    site : Path
        The folder of the built site.
    file : Path
        Where to write the PDF.

    Raises
    ------
    PaperError
        If the site is not whole, or there is no browser.
    """
    from playwright.sync_api import sync_playwright  # for those who print, and for tests

    listed = chapters(yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8")), site)
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        raise PaperError("Printing needs a browser. Type: sudo apt-get install -y chromium")
    front_file = file.with_suffix(".front.html")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        front_file.write_text(cover(listed, [0] * len(listed), site), encoding="utf-8")
        number = _sheets(printed(browser, front_file, 1)) + 1
        bodies, numbers = [], []
        for chapter in listed:
            bodies.append(printed(browser, site / chapter.path, number))
            numbers.append(number)
            number += _sheets(bodies[-1])
        front_file.write_text(cover(listed, numbers, site), encoding="utf-8")
        front = printed(browser, front_file, 1)
        browser.close()
    front_file.unlink()
    file.write_bytes(joined(front, bodies, listed, edition()))
    return file


def _sheets(document):
    with pikepdf.open(io.BytesIO(document)) as opened:
        return len(opened.pages)


def main() -> int:
    """Print the built book and say where it is; return 0, or 1 after saying what is wrong."""
    try:
        file = write(ROOT / "_build" / "html", ROOT / "_build" / NAME)
    except PaperError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The book is printed in {file} ({file.stat().st_size / 1e6:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
