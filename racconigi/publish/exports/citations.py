"""How a chart is cited, with version, date and state: as a sentence, BibTeX, RIS, and in a page."""

from racconigi.publish.edition import Edition
from racconigi.publish.exports.about import About
from racconigi.publish.tables import tex
from racconigi.words import Words

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def citation(about: About) -> str:
    """Return how a chart is cited, as a sentence in its language."""
    words, book = Words(about.language), about.edition
    return words.fill(
        "taken.cited",
        authors=", ".join(book.authors),
        year=book.date[:4],
        title=_whole(about),
        book=book.title,
        version=book.version,
        date=words.date(book.date),
        licence=book.licence_name,
        address=about.address,
    )


def bibtex(about: About) -> str:
    """Return a chart as an entry of BibTeX."""
    book = about.edition
    year, month, _ = book.date.split("-")
    fields = {
        "author": " and ".join(f"{{{tex(name)}}}" for name in book.authors),
        "title": f"{{{tex(_whole(about))}}}",
        "booktitle": tex(book.title),
        "year": year,
        "month": _MONTHS[int(month) - 1],
        "version": book.version,
        "date": book.date,
        "language": about.language,
        "howpublished": f"\\url{{{about.address}}}",
        "note": tex(book.licence_name),
    }
    key = f"racconigi-{about.name}"
    lines = (
        f"  {name} = {text if name == 'month' else f'{{{text}}}'}," for name, text in fields.items()
    )
    return "\n".join([f"@incollection{{{key},", *lines, "}", ""])


def ris(about: About) -> str:
    """Return a chart as an entry of RIS, which Zotero, EndNote and Mendeley read."""
    book = about.edition
    fields = [
        ("TY", "CHAP"),
        *(("AU", name) for name in book.authors),
        ("TI", _whole(about)),
        ("T2", book.title),
        ("PY", book.date[:4]),
        ("DA", book.date.replace("-", "/")),
        ("ET", book.version),
        ("LA", about.language),
        ("UR", about.address),
        ("N1", book.licence_name),
        ("ER", ""),
    ]
    return "".join(f"{name}  - {text}\r\n" for name, text in fields)


def page_metadata(about: About) -> list[tuple[str, str]]:
    """Return what the page of a chart says to reference managers, as names and contents."""
    path = f"charts/{about.slug}/"
    told = book_metadata(about.title, path, about.edition)
    return [*told, ("citation_language", about.language)]


def book_metadata(title: str, path: str, book: Edition) -> list[tuple[str, str]]:
    """Return what a page of the book says to reference managers, by its title and its place."""
    named = [
        ("citation_title", title or book.title),
        *(("citation_author", name) for name in book.authors),
        ("citation_publication_date", book.date.replace("-", "/")),
        ("citation_inbook_title", book.title),
    ]
    return [*named, ("citation_public_url", book.at(path))] if book.address else named


def _whole(about):
    return " — ".join(filter(None, (about.title, about.said)))
