"""How the book is cited as a whole, and a page of it: as a sentence, BibTeX and RIS."""

from pathlib import Path

from racconigi.publish.edition import Edition, edition
from racconigi.publish.rendering import render
from racconigi.publish.tables import tex
from racconigi.words import Words

#: The files in the folder of the site, beside the pages.
FOLDER, NAME = "cite", "interests-and-ideologies"


def page(words: Words) -> str:
    """Return how the book is cited, in each form, as HTML, from a page beside the folder."""
    book = edition()
    forms = [("BibTeX", "bib", bibtex(book)), ("RIS", "ris", ris(book))]
    return render(
        "citing",
        words,
        sentence=sentence(book, words),
        forms=[
            {"name": name, "text": text, "file": f"../{FOLDER}/{NAME}.{suffix}"}
            for name, suffix, text in forms
        ],
    )


def sentence(book: Edition, words: Words) -> str:
    """Return how the whole book is cited, as a sentence."""
    said = words.fill(
        "how-to-cite.sentence",
        authors=", ".join(book.authors),
        year=book.date[:4],
        title=book.title,
        version=book.version,
        date=words.date(book.date),
        licence=book.licence_name,
        address=book.address,
    )
    return said.strip()


def of_page(title: str, path: str, book: Edition, words: Words) -> str:
    """Return how a page of the book is cited: what stands at its foot on paper."""
    return words.fill(
        "taken.cited",
        authors=", ".join(book.authors),
        year=book.date[:4],
        title=title,
        book=book.book,
        version=book.version,
        date=words.date(book.date),
        licence=book.licence_name,
        address=book.at(path),
    )


def bibtex(book: Edition) -> str:
    """Return the book as an entry of BibTeX."""
    year, month, _ = book.date.split("-")
    fields = {
        "author": " and ".join(f"{{{tex(name)}}}" for name in book.authors),
        "title": f"{{{tex(book.title)}}}",
        "year": year,
        "month": month.lstrip("0"),
        "version": book.version,
        "date": book.date,
        "url": book.address,
        "note": tex(book.licence_name),
    }
    lines = (f"  {name} = {{{text}}}," for name, text in fields.items() if text)
    return "\n".join(["@book{racconigi,", *lines, "}", ""])


def ris(book: Edition) -> str:
    """Return the book as an entry of RIS, which Zotero, EndNote and Mendeley read."""
    fields = [
        ("TY", "BOOK"),
        *(("AU", name) for name in book.authors),
        ("TI", book.title),
        ("PY", book.date[:4]),
        ("DA", book.date.replace("-", "/")),
        ("ET", book.version),
        ("UR", book.address),
        ("N1", book.licence_name),
    ]
    told = "".join(f"{name}  - {text}\r\n" for name, text in fields if text)
    return f"{told}ER  - \r\n"


def write(site: Path) -> None:
    """Write the files that reference managers read into the folder of the site."""
    place = site / FOLDER
    place.mkdir(exist_ok=True)
    (place / f"{NAME}.bib").write_text(bibtex(edition()), encoding="utf-8")
    (place / f"{NAME}.ris").write_bytes(ris(edition()).encode())
