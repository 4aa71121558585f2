"""The long lists: events, treaties, claims and sources, which a reader can choose from.

An entry a line, under the headings that the book lists in the page's contents; above them the
choices, a bar of decades where there are many, and how many entries there are. An event or a
treaty leads to its box (:mod:`racconigi.publish.boxes`).
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pandas as pd

from racconigi.dates import first_day, last_day, year
from racconigi.findings import find
from racconigi.findings.claims import fired
from racconigi.findings.ledger import CONFIDENCES
from racconigi.package import DATA
from racconigi.publish.rendering import render
from racconigi.publish.views import (
    SOURCE_PAGES,
    Section,
    address,
    capital,
    events,
    grouped,
    members,
    only,
    page_of_sources,
    records,
    sign,
    treaty_address,
)
from racconigi.quantities import Count, Quantity
from racconigi.tables import load
from racconigi.timeline import FIRST, decade, era_of
from racconigi.words import Words

#: What a reader can choose the entries of each list by, and what each choice is called.
FILTERS = {
    "chronology": {
        "find": "list.find", "year": "list.year", "decade": "decade", "level": "level",
        "type": "event-entry.type", "arena": "arena", "domain": "domain",
        "confidence": "confidence",
    },
    "register": {
        "find": "list.find", "on": "list.on", "state": "state", "obligation": "list.obligation",
        "arena": "arena", "decade": "decade", "confidence": "confidence",
    },
    "claims": {"find": "list.find", "year": "list.year", "verdict": "list.verdict",
               "kind": "list.kind"},
    "sources": {"find": "list.find", "kind": "list.kind", "language": "list.language"},
}  # fmt: skip
#: What a reader writes himself, and as what; every other choice is one of the values that occur.
WRITTEN = {"find": "search", "year": "number", "on": "text"}
#: So many members are named in a line; of more only the number is told.
MANY = 8
#: A claim about more years than this stands among those about the whole.
WHOLE = 60
#: The verdicts of a tally, and what counts as each.
TALLY = {
    "supported": ("supported",),
    "supported-with-correction": ("supported-with-correction",),
    "contested": ("contested",),
    "contradicted": ("contradicted",),
    "open": ("not-checked", "not-testable"),
}
#: The parts that an event can play for a verdict, in the order in which they are told.
_ROLES = ("evidence", "before", "after", "related")
#: What lasts still ends, for a comparison of days, after all others.
_STILL = "9999-12-31"
#: Choices that are sorted otherwise than by name.
_ORDERS: dict[str, Callable] = {"confidence": CONFIDENCES.index, "decade": int}


def chronology(words: Words, data: Path = DATA) -> list[Section]:
    """Return every event as a line, and the treaties of the register by their day.

    A section a decade. A treaty whose signature is an event of the ledger is told there.
    """
    levels = load("event_types", data).set_index("event_type")["level"]
    told = load("event_treaties", data).query("part == 'signed'")["treaty"]
    treaties = load("treaties", data)
    treaties = treaties[~treaties["treaty"].isin(told) & (treaties["signed"] >= str(FIRST))]
    lines = [_event(row, levels, words) for row in records(events(words, data))]
    lines += [_signing(row, words) for row in records(treaties)]
    lines.sort(key=lambda line: line["date"])
    return [_head("chronology", lines, words), *_by_decade("chronology", lines, words)]


def register(words: Words, data: Path = DATA) -> list[Section]:
    """Return every treaty as a line, a section a decade of signature."""
    spells = members(words, data)
    lines = [
        _treaty(row, words, spells.get(row["treaty"], []))
        for row in records(load("treaties", data))
    ]
    return [_head("register", lines, words), *_by_decade("register", lines, words)]


def claims(words: Words, data: Path = DATA) -> list[Section]:
    """Return every claim as an article: prediction, verdict, evidence and scholarship.

    A section an era; what is claimed of most of the history comes first. The figures in the
    findings are those found in the tables, written as the language of the findings writes them.
    """
    numbers = find("claims", data).numbers
    read = load("claim_sources", data).merge(load("sources", data), on="source")
    happened = load("claim_events", data).merge(load("events", data), on="event")
    signed = load("claim_treaties", data).merge(load("treaties", data), on="treaty")
    rules = fired(load("claim_rules", data), numbers)
    behind = [grouped(frame, "claim") for frame in (happened, signed, read, rules)]
    rows = load("claims", data)
    eras = _eras_of(rows, load("eras", data), words)
    views = [
        _claim(row, words, numbers, *(group.get(row["claim"], []) for group in behind))
        for row in records(rows)
    ]
    parts = pd.Series(views, dtype=object).groupby(pd.Series(eras), sort=False)
    sections = [
        Section(f"claims-{number}", title, render("claims", words, claims=group.tolist()))
        for number, (title, group) in enumerate(parts, 1)
    ]
    return [_head("claims", views, words), *sections]


def beside(claim: str, words: Words, data: Path = DATA) -> str:
    """Return what stands in the margin where a claim is met: its words and its verdict, as HTML."""
    row = load("claims", data).set_index("claim").loc[claim]
    told = {"id": claim, "verdict": row["verdict"], "text": row["text_en"]}
    return render("beside", words, claim=told)


def sources(words: Words, data: Path = DATA, *, page: str = "en") -> list[Section]:
    """Return the sources in one language, a section a kind, in the order of their identifiers.

    Parameters
    ----------
    words : Words
        The language of the page.
    data : Path
        The data package.
    page : str
        One of :data:`SOURCE_PAGES`, or ``other`` for the sources in every other language.

    Raises
    ------
    ValueError
        If there is no such page.
    """
    if page not in (*SOURCE_PAGES, "other"):
        raise ValueError(f"No page of sources {page!r}: {', '.join(SOURCE_PAGES)} or other.")
    rows = load("sources", data).sort_values("source")
    listed = ~rows["language"].isin(SOURCE_PAGES) if page == "other" else rows["language"] == page
    views = [_source(row, words) for row in records(rows[listed])]
    found: dict[str, list[dict]] = {}
    for view in views:
        found.setdefault(view["choices"]["kind"], []).append(view)
    sections = [
        Section(f"kind-{kind}", capital(words[f"source-kind.{kind}"]),
                render("sources", words, sources=group))
        for kind, group in sorted(found.items())
    ]  # fmt: skip
    return [_head("sources", views, words), *sections]


def tally(words: Words, data: Path = DATA) -> str:
    """Return how many claims were found to be what, each with the way to those claims, as HTML."""
    verdicts = load("claims", data)["verdict"]
    counts = [
        {"code": name, "name": words[f"tally-verdict.{name}"], "verdicts": codes,
         "claims": int(verdicts.isin(codes).sum())}
        for name, codes in TALLY.items()
    ]  # fmt: skip
    of = words.fill("tally.of", claims=Count(len(verdicts)))
    return render("tally", words, counts=counts, of=of, claims=len(verdicts))


#: What prose can lead to.
ENTRIES = ("event", "treaty", "claim", "source")


def where(kind: str, identifier: str, data: Path = DATA) -> str:
    """Return where an event, a treaty, a claim or a source stands, seen from any page of the book.

    Raises
    ------
    KeyError
        If the tables have no such event, treaty, claim or source.

    Examples
    --------
    >>> where("event", "racconigi-accord-1909"), where("claim", "S12")
    ('../years/1909.html#racconigi-accord-1909', '../book/claims.html#S12')
    """
    rows = load({"treaty": "treaties"}.get(kind, f"{kind}s"), data)
    found = records(rows[rows[kind] == identifier])
    if not found:
        raise KeyError(f"No {kind} {identifier!r} in the tables.")
    if kind == "source":
        return f"../book/{page_of_sources(found[0]['language'])}.html#source-{identifier}"
    if kind == "claim":
        return f"../book/claims.html#{identifier}"
    if kind == "treaty":
        return treaty_address(found[0]["signed"], identifier)
    return address(found[0]["date"], identifier)


def _head(name, entries, words):
    """Return what stands above a list: the choices, and how many entries there are."""

    def found(shown: Count, text: str) -> str:
        total = Count(len(entries))
        texts = {"shown_text": text, "total_text": words.write(total)}
        return words.fill("list.found", shown=shown, total=total, **texts)

    choices = [_choice(key, heading, entries, words) for key, heading in FILTERS[name].items()]
    decades = sorted({entry["decade"] for entry in entries if "decade" in entry})
    html = render(
        "list",
        words,
        name=name,
        choices=[choice for choice in choices if len(choice.get("options", "  ")) > 1],
        decades=[{"first": first, "name": capital(words.decade(first))} for first in decades],
        found=found(Count(len(entries)), words.write(Count(len(entries)))),
        forms=_forms(words, lambda shown: found(shown, "{n}")),
    )
    return Section("", "", html)


def _choice(name, heading, entries, words):
    """Return a choice: a field to write in, or the values that occur, in order."""
    choice = {"name": name, "heading": words[heading], "written": WRITTEN.get(name)}
    if choice["written"]:
        return choice
    texts: dict[str, str] = {}
    for entry in entries:
        texts |= entry["named"].get(name, {})
    order: Callable = _ORDERS.get(name, lambda value: _sorted_as(texts[value]))
    options = [{"value": value, "text": texts[value]} for value in sorted(texts, key=order)]
    return {**choice, "options": options}


def _event(row, levels, words):
    level = levels.get(row["event_type"]) if row["scope"] == "dyad" else None
    named = {
        "decade": {str(row["decade"]): capital(words.decade(row["decade"]))},
        "level": {level: words[f"level.{level}"]} if level else {},
        "type": {row["event_type"]: row["type_name"]},
        **{
            key: {row[key]: words[f"{key}.{row[key]}"]} for key in ("arena", "domain", "confidence")
        },
    }
    return {
        **only(row, "date", "decade"),
        "id": row["event"],
        "url": address(row["date"], row["event"]),
        "title": words.name(row, "title"),
        "sign": sign(row["weight"]),
        "choices": {"year": row["date"][:4], **_codes(named)},
        "named": named,
    }


def _signing(row, words):
    """Return the signature of a treaty that is no event of the ledger."""
    first = decade(int(row["signed"][:4]))
    named = {
        "decade": {str(first): capital(words.decade(first))},
        "arena": {row["arena"]: words[f"arena.{row['arena']}"]},
        "confidence": {row["confidence"]: words[f"confidence.{row['confidence']}"]},
    }
    return {
        "date": row["signed"],
        "decade": first,
        "treaty": row["treaty"],
        "url": treaty_address(row["signed"], row["treaty"]),
        "title": words.name(row),
        "choices": {"year": row["signed"][:4], **_codes(named)},
        "named": named,
    }


def _treaty(row, words, spells):
    first = decade(int(row["signed"][:4]))
    begun, ended = row["in_force"] or row["signed"], row["ended"]
    codes = row["obligations"].split(";")
    named = {
        "decade": {str(first): capital(words.decade(first))},
        "state": {spell["state"]: spell["name"] for spell in spells},
        "obligation": {code: words[f"treaty-obligation.{code}"] for code in codes},
        "arena": {row["arena"]: words[f"arena.{row['arena']}"]},
        "confidence": {row["confidence"]: words[f"confidence.{row['confidence']}"]},
    }
    forced = row["entry"] != "never"
    names = list(dict.fromkeys(spell["name"] for spell in spells))
    return {
        "id": row["treaty"],
        "date": row["signed"],
        "ended": ended,
        "decade": first,
        "url": treaty_address(row["signed"], row["treaty"]),
        "title": words.name(row),
        "members": words.join(names) if len(names) <= MANY else None,
        "count": len(names),
        "obligations": words.join(named["obligation"].values()),
        "marks": _marks(row, words),
        "choices": {
            "since": str(first_day(begun)) if forced else _STILL,
            "until": str(last_day(ended)) if ended else _STILL,
            **_codes(named),
        },
        "named": named,
    }


def _marks(row, words):
    marks = [words["treaty-entry.secret"]] if row["secret"] else []
    return marks + ([words["treaty-entry.general"]] if row["reach"] == "general" else [])


def _codes(named):
    """Return by what an entry is chosen: the codes of each choice, joined by a space."""
    return {name: " ".join(values) for name, values in named.items() if values}


def _eras_of(rows, eras, words):
    """Return for each claim the name of the era in which its years begin, or that it is of all."""
    starts = rows["since"].where(rows["since"] >= str(FIRST), str(FIRST))
    names = eras.set_index("era")[words.column("name", eras)]
    found = era_of(starts, eras).map(names).tolist()
    lengths = year(rows["until"]) - year(rows["since"])
    return [
        words["claim-entry.whole"] if length > WHOLE else name
        for name, length in zip(found, lengths, strict=True)
    ]


def _claim(row, words, numbers, happened, signed, read, rules):
    named = {
        "verdict": {row["verdict"]: words[f"claim-verdict.{row['verdict']}"]},
        "kind": {row["kind"]: words[f"claim-entry.{row['kind']}"]},
    }
    return {
        **only(row, "verdict", "since", "until", "prediction"),
        "id": row["claim"],
        "text": row["text_en"],
        "kind": words[f"claim-entry.{row['kind']}"],
        "confidence": words[f"confidence.{row['confidence']}"],
        "finding": _figured(row["finding"], numbers),
        "correction": _figured(row["correction"], numbers),
        "evidence": _evidence(happened, signed, words),
        "rules": [_rule(rule, words, numbers) for rule in rules],
        "read_for": [source for source in read if source["side"] == "for"],
        "read_against": [source for source in read if source["side"] == "against"],
        "choices": {
            "since": str(first_day(row["since"])), "until": str(last_day(row["until"])),
            **_codes(named),
        },
        "named": named,
    }  # fmt: skip


def _rule(rule, words, numbers):
    """Return a rule of a claim: what is compared, its value, the threshold, and if it holds."""
    number = numbers[rule["value"]]
    threshold = replace(number, value=rule["threshold"])
    return {
        "says": rule["says"],
        "value": words.write(number),
        "rule": words.fill(
            f"claim-rule.{rule['side']}-{rule['comparison']}", threshold=words.write(threshold)
        ),
        "holds": words[f"claim-rule.{'holds' if rule['holds'] else 'fails'}"],
    }


def _evidence(events, treaties, words):
    """Return what stands behind a verdict, by the part that it plays."""
    links: dict[str, list[dict]] = {role: [] for role in _ROLES}
    for row in events:
        title = words.name(row, "title")
        links[row["role"]].append({"url": address(row["date"], row["event"]), "title": title})
    for row in treaties:
        links["evidence"].append(
            {"url": treaty_address(row["signed"], row["treaty"]), "title": words.name(row)}
        )
    return [
        {"heading": words[f"claim-entry.{role}"], "links": listed}
        for role, listed in links.items()
        if listed
    ]


def _figured(text: str | None, numbers: Mapping[str, Quantity]) -> str | None:
    """Return an English text of a table with its figures in place."""
    return text and Words("en").complete(text, numbers)


def _source(row, words):
    language = words.locale.languages.get(row["language"], row["language"])
    named = {
        "kind": {row["kind"]: words[f"source-kind.{row['kind']}"]},
        "language": {row["language"]: language},
    }
    return {
        **row,
        "id": row["source"],
        "language_name": language,
        "choices": _codes(named),
        "named": named,
    }


def _by_decade(template, lines, words):
    found: dict[int, list[dict]] = {}
    for line in sorted(lines, key=lambda line: line["decade"]):
        found.setdefault(line["decade"], []).append(line)
    return [
        Section(
            f"decade-{first}", capital(words.decade(first)), render(template, words, entries=rows)
        )
        for first, rows in found.items()
    ]


def _sorted_as(text):
    """Return what a text is sorted by: its letters, an accented one beside the bare."""
    return unicodedata.normalize("NFD", text.casefold())


def _forms(words: Words, write: Callable[[Count], str]) -> dict[str, str]:
    """Return a sentence in each plural form of the language, by the form's name in CLDR."""
    samples = {words.locale.plural_form(n): n for n in range(200, -1, -1)}
    return {form: write(Count(number)) for form, number in samples.items()}
