"""The book as one ZIP for where there is no network: the site, and a page to begin with."""

import sys
import zipfile
from pathlib import Path

from racconigi.publish.edition import Edition, edition
from racconigi.publish.exports.formats import EPOCH
from racconigi.publish.fingerprints import ROOT
from racconigi.publish.rendering import render
from racconigi.words import LANGUAGES, Words

#: The page that is opened first, above the folder of the site.
START = "START.html"
#: The folder of the site.
BOOK = "book"
_PACKED = {".png", ".pptx", ".zip", ".parquet", ".woff2", ".xlsx"}  # what packing makes no smaller


def write(site: Path, folder: Path, book: Edition | None = None) -> Path:
    """Write a site as a ZIP: the same bytes for the same site; return the file.

    Parameters
    ----------
    site : Path
        The folder of the built site.
    folder : Path
        Where to write; made if absent.
    book : Edition, optional
        The edition, whose version names the file; by default that of the book.

    Raises
    ------
    FileNotFoundError
        If there is no built site.
    """
    book = book or edition()
    if not (site / "index.html").exists():
        raise FileNotFoundError(f"There is no book in {site}. Build it first: make book")
    folder.mkdir(parents=True, exist_ok=True)
    name = f"racconigi-{book.version}"
    target, draft = folder / f"{name}.zip", folder / f"{name}.part"
    with zipfile.ZipFile(draft, "w") as archive:
        _put(archive, f"{name}/{START}", start(book).encode())
        for path in sorted(site.rglob("*")):
            if path.is_file():
                inside = path.relative_to(site).as_posix()
                _put(archive, f"{name}/{BOOK}/{inside}", path.read_bytes())
    return draft.replace(target)


def start(book: Edition) -> str:
    """Return the page that says, in every language, what to open."""
    return render(
        "start",
        Words("en"),
        edition=book,
        book=BOOK,
        said=[(code, Words(code)) for code in LANGUAGES],
    )


def _put(archive, name, content):
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.external_attr = 0o644 << 16
    packed = Path(name).suffix in _PACKED
    entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def main() -> int:
    """Write the book that is built as a ZIP and say where it is; return 0, or 1 with the reason."""
    try:
        written = write(ROOT / "_build" / "html", ROOT / "_build" / "offline")
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The whole book, for where there is no network, is in {written}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
