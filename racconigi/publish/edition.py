"""The edition of the book, as ``CITATION.cff`` has it: title, authors, version, date, address.

The date is that of the release and never today's, so that the same tables give the same files.
"""

import datetime
import functools
from pathlib import Path
from typing import NamedTuple

import yaml

from racconigi.package import DATA

#: Beside the data: in the repository, and inside the installed package.
FILE = DATA.parent / "CITATION.cff"


class Edition(NamedTuple):
    """An edition of the book.

    Attributes
    ----------
    title, book : str
        Its whole title, and the part before the colon.
    authors : tuple of str
        Their names, as they are cited.
    version, date : str
        Of the release; the date as 2026-11-26.
    licence : str
        Of texts, tables and charts, such as ``CC-BY-4.0``.
    address : str
        Where it is published, with a slash at the end; empty where that is not settled.
    repository : str
        Where its repository is; empty where that is not settled.
    """

    title: str
    book: str
    authors: tuple[str, ...]
    version: str
    date: str
    licence: str
    address: str
    repository: str

    @property
    def licence_name(self) -> str:
        """The licence as people write it: CC BY 4.0."""
        kind, _, number = self.licence.rpartition("-")
        return f"{kind.replace('-', ' ', 1)} {number}"

    def at(self, path: str) -> str:
        """Return the address of a page of the book; its path alone where the book has none."""
        return self.address + path


@functools.cache
def edition(file: Path = FILE) -> Edition:
    """Return the edition that a citation file describes.

    Raises
    ------
    ValueError
        If the file lacks what a citation needs.
    """
    told = yaml.safe_load(file.read_text(encoding="utf-8"))
    missing = [key for key in ("title", "authors", "version", "date-released", "license")
               if not told.get(key)]  # fmt: skip
    if missing:
        raise ValueError(f"{file.name} does not say: {', '.join(missing)}.")
    address, date = told.get("url", ""), told["date-released"]
    return Edition(
        title=told["title"],
        book=told["title"].partition(":")[0],
        authors=tuple(_name(person) for person in told["authors"]),
        version=str(told["version"]),
        date=date.isoformat() if isinstance(date, datetime.date) else str(date),
        licence=_content_licence(told["license"]),
        address=address and address.rstrip("/") + "/",
        repository=told.get("repository-code") or "",
    )


def _name(person):
    if "name" in person:
        return person["name"]
    return ", ".join(person[key] for key in ("family-names", "given-names") if person.get(key))


def _content_licence(listed):
    """Return the licence of what is no code: the one of Creative Commons."""
    licences = [listed] if isinstance(listed, str) else listed
    return next((name for name in licences if name.startswith("CC")), licences[0])
