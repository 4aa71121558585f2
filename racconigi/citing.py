"""Works named in the prose of a notebook, as a reader of the running notebook sees them.

The book itself makes links to the bibliography of the same expressions.
"""

import functools
from pathlib import Path

from pybtex.database import BibliographyData, Entry, Person, parse_file

BIBLIOGRAPHY = Path(__file__).resolve().parent.parent / "book" / "references.bib"


def cite(*keys: str) -> str:
    """Return works by author, or where there is none by title, and year: "Häge 2011".

    Parameters
    ----------
    *keys : str
        Keys of ``book/references.bib``.

    Raises
    ------
    KeyError
        If the bibliography has no such work.

    Examples
    --------
    >>> cite("haege2011")
    'Häge 2011'
    """
    return "; ".join(_short(_works().entries[key]) for key in keys)


def _short(work: Entry) -> str:
    names = [_surname(person) for person in _people(work)]
    if not names:  # what names no author is known by its title
        names = [work.fields["title"].strip("{}")]
    if len(names) > 2 or names[-1] == "others":
        names = [f"{names[0]} et al."]
    return f"{' and '.join(names)} {work.fields.get('year', 'n.d.')}"


def _surname(person: Person) -> str:
    return " ".join(str(part) for part in person.rich_prelast_names + person.rich_last_names)


def _people(work):
    return work.persons.get("author") or work.persons.get("editor") or []


@functools.cache
def _works() -> BibliographyData:
    return parse_file(str(BIBLIOGRAPHY))
