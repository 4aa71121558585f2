"""What several generated pages read alike: rows, names of states, sources, addresses."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from racconigi.dates import year
from racconigi.findings.ledger import acts
from racconigi.package import DATA
from racconigi.quantities import Measure
from racconigi.tables import load
from racconigi.timeline import FIRST, decade, polity_on
from racconigi.words import Words

#: The page of what was signed before the first year of the book.
EARLIER = "earlier"
#: The scales of weights, each with the digits that its weights are written with.
SCALES = {"weis": 1, "cameo": 1, "copdab": 0}


class Section(NamedTuple):
    """A part of a page under a heading of its own.

    Attributes
    ----------
    id : str
        Its address on the page.
    title : str
        Its heading: a text, not markup.
    html : str
        What stands under the heading, as HTML.
    """

    id: str
    title: str
    html: str


def box_page(date: str) -> str:
    """Return the name of the page, in ``years/``, that tells all of what bears a date.

    Examples
    --------
    >>> box_page("1909-10-24"), box_page("1815-06")
    ('1909', 'earlier')
    """
    return date[:4] if int(date[:4]) >= FIRST else EARLIER


def address(date: str, identifier: str) -> str:
    """Return where an event or a treaty is told in full, seen from any page of the book.

    Every page of the book lies one folder below the top, so that the same address holds on all.

    Examples
    --------
    >>> address("1909-10-24", "racconigi-accord-1909")
    '../years/1909.html#racconigi-accord-1909'
    """
    return f"../years/{box_page(date)}.html#{identifier}"


def treaty_address(signed: str, treaty: str) -> str:
    """Return where a treaty is told in full: an event of the same name may stand on that page.

    Examples
    --------
    >>> treaty_address("1915-04-26", "treaty-of-london-1915")
    '../years/1915.html#treaty-treaty-of-london-1915'
    """
    return address(signed, f"treaty-{treaty}")


#: The languages whose sources have a page of their own; all others share one.
SOURCE_PAGES = ("en", "it", "ru")


def page_of_sources(language: str) -> str:
    """Return the name of the page, in ``book/``, that lists the sources in a language.

    Examples
    --------
    >>> page_of_sources("ru"), page_of_sources("fr")
    ('sources-ru', 'sources-other')
    """
    return f"sources-{language if language in SOURCE_PAGES else 'other'}"


def records(frame: pd.DataFrame) -> list[dict]:
    """Return the rows of a frame, None for what is missing."""
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def grouped(frame: pd.DataFrame, column: str) -> dict[object, list[dict]]:
    """Return the rows of a frame by what they have in a column, in order."""
    groups: dict[object, list[dict]] = {}
    for row in records(frame):
        groups.setdefault(row[column], []).append(row)
    return groups


def only(row: dict, *names: str) -> dict:
    """Return some of the values of a row."""
    return {name: row[name] for name in names}


def capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def cited(kind: str, data: Path = DATA) -> dict[object, list[dict]]:
    """Return for each event or treaty the sources that it was read in, with the place in them."""
    joined = load(f"{kind}_sources", data).merge(load("sources", data), on="source")
    return grouped(joined, kind)


def namer(states: pd.DataFrame, words: Words) -> Callable[[str, str], str | None]:
    """Return a function that names a state on a date, in a language.

    A state that had no name on the date (a pact signed on the eve of independence) is called by
    the last that it had borne, or else by the first that it was to bear.
    """
    names = dict(iter(states.groupby("state")))

    @functools.cache
    def name_on(state, date):
        if pd.isna(state):
            return None
        known = names[state]
        try:
            return words.name(polity_on(known, state, date))
        except KeyError:
            borne = known[known["since"] <= date]
            return words.name(known.iloc[0] if borne.empty else borne.iloc[-1])

    return name_on


def events(words: Words, data: Path = DATA) -> pd.DataFrame:
    """Return the events with their decade, the names of type and sides, and the weight of acts."""
    rows = load("events", data)
    types = load("event_types", data).set_index("event_type")
    types = types[words.column("name", types)]
    name_on = namer(load("states", data), words)
    sides = {
        f"{side}_name": [name_on(*pair) for pair in zip(rows[side], rows["date"], strict=True)]
        for side in ("initiator", "target")
    }
    return rows.assign(
        decade=decade(year(rows["date"])),
        type_name=rows["event_type"].map(types),
        weight=rows["event"].map(acts(data).set_index("event")["weight"]),
        **sides,
    )


def members(words: Words, data: Path = DATA) -> dict[str, list[dict]]:
    """Return for each treaty its members' spells, each under the name borne at its beginning.

    Where a state owes different things to different partners, its spell lasts as long as the last
    of them.
    """
    name_on = namer(load("states", data), words)
    signed = load("treaties", data).set_index("treaty")["signed"]
    keys = ["treaty", "state", "joined"]
    spells = load("treaty_members", data).groupby(keys, sort=False, dropna=False)["left"]
    found: dict[str, list[dict]] = {}
    for (treaty, state, joined), left in spells:
        begun = None if pd.isna(joined) else joined
        ended = None if left.isna().any() else left.max()
        name = name_on(state, begun or signed[treaty])
        spell = {"state": state, "name": name, "joined": begun, "left": ended}
        found.setdefault(treaty, []).append(spell)
    return found


def sign(weight: float | None) -> str:
    """Return on which side an act is, by its weight; an event without one is not scored."""
    if weight is None:
        return "unscored"
    return "cooperation" if weight > 0 else "conflict" if weight < 0 else "neutral"


def weights(row: dict, words: Words) -> list[str]:
    """Return what a type of event weighs on each scale, in words."""
    return [
        words.fill(
            "codebook.weight",
            scale=scale.upper(),
            code=str(row[f"{scale}_code"]),
            weight=Measure(row[scale], digits, signed=True),
        )
        for scale, digits in SCALES.items()
        if row[scale] is not None
    ]
