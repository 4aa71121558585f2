"""The chapters of the history: of each era its acts, what went on around them, and its promises.

A frame or a number bears the name of its chapter: ``acts_racconigi``, ``word_second_war``. A
chapter is an era, from its first day to the day before the next.
"""

import datetime
import itertools
from pathlib import Path

import pandas as pd

from racconigi.dates import decimal_year, first_day
from racconigi.findings import Found, alignments, places
from racconigi.findings.alignments import PAIR, POWERS
from racconigi.findings.known import known
from racconigi.findings.ledger import EASTERN
from racconigi.findings.places import HOME, NAMES
from racconigi.findings.relation import DIGITS, leveled, reading
from racconigi.measures.relation import word
from racconigi.package import DATA
from racconigi.quantities import Count, Date, Quantity, Share, Span, Word
from racconigi.tables import load
from racconigi.timeline import LAST, polity_on

LANGUAGES = ("en", "fr", "it", "ru")
DAY = datetime.timedelta(days=1)
#: The last day that the book can speak of.
TODAY = datetime.date(LAST, 12, 31)


def find(data: Path = DATA) -> Found:
    """Return what every chapter of the history shows and states.

    Parameters
    ----------
    data : Path
        The data package.

    Returns
    -------
    Found
        ``yearly``, the relation of every year; ``chapters``, for each era its years, names, acts
        of cooperation and of conflict, and the word for the whole; and for each era, under its name
        with underscores, ``told_X`` (``event``, ``date``, ``when``, ``side``, ``level``,
        ``weight``, ``title_*``: the scored acts and, with the side ``context`` and no level, what
        went on around them),
        ``stood_X`` (what either of the two owed to one of the powers, or was owed by it, on the
        first and on the last day), ``treaties_X`` (by which treaty), ``mapped_X`` (``place`` and
        ``side`` of the acts, with ``events``, their number, and where that is on the map) and
        ``placed_X`` (which acts). ``edges`` and ``lines`` are those of the map
        (:mod:`racconigi.findings.places`). For each picture of a chapter ``observed_X``:
        ``observation``, ``row`` and ``stance`` with their names (``row_*``, ``stance_*``) and
        places (``row_place``, ``stance_place``), ``date``, ``when``, ``form``, ``value``,
        ``low``, ``high``, ``said_*``, ``source``, ``rival``.
    """
    ledger, events = leveled(data), load("events", data)
    promises = alignments.promises(data)
    _, relation = reading(data)
    ground = places.find(data).frames
    frames = {"yearly": _yearly(relation), **_observed(data)}
    frames |= {name: ground[name] for name in ("edges", "lines")}
    numbers: dict[str, Quantity] = {}
    for era, first, last in chapters(load("eras", data)):
        key = key_of(era)
        told = _told(ledger[ledger["era"] == era], _context(events, first, last))
        held = _held(promises, load("states", data), (first, last))
        placed = ground["placed"][ground["placed"]["event"].isin(told["event"])]
        frames |= {
            f"told_{key}": told,
            f"mapped_{key}": _mapped(placed, ground["counts"]),
            f"placed_{key}": placed[["event", "place", "side"]].reset_index(drop=True),
            f"stood_{key}": held.drop(columns="treaty").drop_duplicates(ignore_index=True),
            f"treaties_{key}": held,
        }
        said = relation.over(first.year, last.year)
        found = {
            **_counted(told),
            "word": Word(f"word.{word(said['friendly'], said['hostile'])}"),
            "friendly": Share(float(said["friendly"])),
            "span": Span((first.year, last.year)),
            "first": Date(first.isoformat()),
            "last": Date(last.isoformat()),
            **_bound(frames[f"stood_{key}"]),
            **_where(placed),
        }
        numbers |= {f"{name}_{key}": number for name, number in found.items()}
    frames["chapters"] = _chapters(load("eras", data), numbers)
    return Found(frames, known(numbers))


def key_of(era: str) -> str:
    """Return the end of the names of an era's frames and numbers.

    Examples
    --------
    >>> key_of("second-war")
    'second_war'
    """
    return era.replace("-", "_")


def chapters(eras: pd.DataFrame) -> list[tuple[str, datetime.date, datetime.date]]:
    """Return each era with its first day and its last, in their order.

    Examples
    --------
    >>> eras = pd.DataFrame({"era": ["before", "after"], "start": ["1853", "1991-12-26"]})
    >>> [(era, first.isoformat(), last.isoformat()) for era, first, last in chapters(eras)][0]
    ('before', '1853-01-01', '1991-12-25')
    """
    begun = sorted((first_day(start), era) for era, start in eras[["era", "start"]].values)
    ends = [first - DAY for first, _ in begun[1:]] + [TODAY]
    return [(era, first, last) for (first, era), last in zip(begun, ends, strict=True)]


def _chapters(eras, numbers):
    """Return a row for each era: its years, its names, and what was counted and said of it."""
    rows = eras.set_index("era")[NAMES]
    counted = {
        era: {
            name: numbers[f"{name}_{key_of(era)}"].value for name in ("cooperative", "conflictual")
        }
        | dict(zip(("first", "last"), numbers[f"span_{key_of(era)}"].value, strict=True))
        | {"word": numbers[f"word_{key_of(era)}"].value.removeprefix("word.")}
        for era in rows.index
    }
    found = rows.join(pd.DataFrame.from_dict(counted, orient="index"))
    return found.sort_values("first").rename_axis("era").reset_index()


def _told(acts, context):
    titles = [f"title_{language}" for language in LANGUAGES]
    columns = ["event", "date", "when", "side", "level", "weight", *titles]
    around = context.assign(side="context", level=None, weight=0.0)
    rows = pd.concat([acts[columns], around[columns]])
    return rows.sort_values(["when", "event"], ignore_index=True)


def _context(events, first, last):
    """Return what happened around the two in the span; a date is taken by its first day."""
    rows = events[events["scope"] == "context"]
    days = rows["date"].map(first_day)
    rows = rows[(days >= first) & (days <= last)]
    return rows.assign(when=decimal_year(rows["date"]).round(3))


def _yearly(relation):
    years = relation.yearly().round(DIGITS).rename(columns={"mean": "relation"})
    words = [word(*pair) for pair in zip(years["friendly"], years["hostile"], strict=True)]
    return years[["year", "relation", "low90", "high90"]].assign(word=words)


def _held(promises, states, days):
    """Return what the two owed and were owed on some days, under the names that powers then had."""
    places = {power: place for place, power in enumerate([*PAIR, *POWERS])}
    found = []
    for at, day in zip(("first", "last"), days, strict=True):
        number = int(day.strftime("%Y%m%d"))
        rows = promises[(promises["since"] <= number) & (promises["until"] >= number)]
        named = {power: _name_on(states, power, day) for power in rows["other"].unique()}
        rows = rows[rows["other"].isin(places)]
        rows = rows[["with", "other", "kind", "owes", "treaty"]].drop_duplicates()
        rows = rows.assign(order=rows["other"].map(places))
        names = pd.DataFrame([named[power] for power in rows["other"]], index=rows.index)
        found.append(pd.concat([rows.assign(at=at, day=number), names], axis=1))
    columns = ["with", "at", "other", "kind", "owes", "treaty"]
    return pd.concat(found).sort_values(columns, ignore_index=True)


def _name_on(states, power, day):
    row = polity_on(states, power, day.isoformat())
    return {f"name_{language}": row[f"name_{language}"] for language in LANGUAGES}


def _counted(told):
    sides = told["side"].value_counts()
    names = {"cooperative": "cooperation", "conflictual": "conflict", "context": "context"}
    counts = {name: int(sides.get(side, 0)) for name, side in names.items()}
    counts["acts"] = counts["cooperative"] + counts["conflictual"]
    return {name: Count(count) for name, count in counts.items()}


def _bound(stood):
    """Return with how many powers each of the two had a promise on the first and the last day."""
    by = stood.groupby(["with", "at"])["other"].nunique()
    names = {"ITA": "italy", "RUS": "russia"}
    return {
        f"{names[own]}_{at}": Count(int(by.get((own, at), 0)))
        for own, at in itertools.product(PAIR, ("first", "last"))
    }


def _mapped(placed, counts):
    """Return how many acts of each side happened at each place, and where it is on the map."""
    spots = counts.drop_duplicates("place")[["place", *NAMES, "x", "y", "map"]]
    mapped = placed.groupby(["place", "side"]).size().rename("events").reset_index()
    return mapped.merge(spots, on="place")


def _where(placed):
    """Return how many acts have a place, and how many of them happened at home or in the East."""
    inside = {"at_home": HOME, "in_east": EASTERN}
    counts = {name: int(placed["region"].isin(regions).sum()) for name, regions in inside.items()}
    counts |= {"placed": len(placed), "places": placed["place"].nunique()}
    return {name: Count(count) for name, count in counts.items()}


def _observed(data):
    """Return for each picture of a chapter its observations under the names of their rows."""
    keys = load("observation_keys", data)
    named = load("observations", data)
    for kind in ("row", "stance"):
        own = keys[keys["kind"] == kind].drop(columns="kind")
        names = {f"name_{language}": f"{kind}_{language}" for language in LANGUAGES}
        own = own.rename(columns={"key": kind, "place": f"{kind}_place", **names})
        named = named.merge(own, on=["picture", kind], how="left")
    dated = named["date"].notna()
    named["when"] = decimal_year(named.loc[dated, "date"]).round(3)
    order = ["row_place", "when", "observation"]
    return {
        f"observed_{key_of(picture)}": rows.sort_values(order, ignore_index=True)
        for picture, rows in named.groupby("picture")
    }
