"""What the pages written from the tables say: texts, dates and links, in the words of a language.

Each function makes the view of one page and has a template give it its form. None knows Sphinx.
A page of many headings is returned as sections, so that the book can list them in the page's table
of contents; the others are returned as HTML.
"""

import functools
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from racconigi.dates import year
from racconigi.findings import find
from racconigi.findings.claims import fired
from racconigi.findings.ledger import CONFIDENCES, acts
from racconigi.package import DATA, describe
from racconigi.publish.rendering import render
from racconigi.publish.tables import RESULTS
from racconigi.quantities import Count, Measure, Quantity
from racconigi.tables import load, sizes
from racconigi.timeline import FIRST, decade, polity_on
from racconigi.words import Words

#: The heads of the table of events, and as what each column is sorted.
_COLUMNS = {
    "date": "date",
    "event": "text",
    "event-entry.type": "text",
    "direction": "text",
    "arena": "text",
    "domain": "text",
    "confidence": "number",
    "explorer.sources": "number",
}
#: What a reader can choose events by, and what each choice is called.
_FILTERS = {
    "decade": "decade",
    "type": "event-entry.type",
    "arena": "arena",
    "domain": "domain",
    "confidence": "confidence",
}
#: The parts that an event can play for a verdict, in the order in which they are told.
_ROLES = ("evidence", "before", "after", "related")
#: The scales of weights, each with the digits that its weights are written with.
_SCALES = {"weis": 1, "cameo": 1, "copdab": 0}


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


def decades(words: Words, data: Path = DATA) -> str:
    """Return one box a decade: how the two stood, and the acts behind it.

    Word, counts and list come from the finding that the chart of the relation draws, so that the
    list says what the chart says and has as many acts as the chart counts.
    """
    found = find("relation", data).frames
    listed = _grouped(found["acts"], "decade")
    boxes = [
        {
            "first": row["period"],
            "name": _capital(words.decade(row["period"])),
            "verdict": words[f"word.{row['word']}"] if row["n"] else words["decade-box.nothing"],
            "counts": _counts(row, words) if row["n"] else None,
            "acts": [_act(act, words) for act in listed.get(row["period"], [])],
        }
        for row in _records(found["decades"])
    ]
    return render("decades", words, decades=boxes)


def chronology(words: Words, data: Path = DATA) -> list[Section]:
    """Return every event under its identifier, and the treaties of the register by their day.

    A section a decade. A treaty whose signature is an event of the ledger is told there.
    """
    events = _events(words, data)
    cited = _cited("event", data)
    told = load("event_treaties", data).query("part == 'signed'")["treaty"]
    treaties = load("treaties", data)
    treaties = treaties[~treaties["treaty"].isin(told) & (treaties["signed"] >= str(FIRST))]
    dated = [
        *(
            (row["date"], _event(row, words, cited.get(row["event"], [])))
            for row in _records(events)
        ),
        *((row["signed"], _signing(row, words)) for row in _records(treaties)),
    ]
    dated.sort(key=lambda entry: entry[0])
    decades_of = pd.Series([int(date[:3] + "0") for date, _ in dated])
    return _by_decade("chronology", [view for _, view in dated], decades_of, words)


def register(words: Words, data: Path = DATA) -> list[Section]:
    """Return every treaty under its identifier, a section a decade of signature."""
    treaties = load("treaties", data)
    cited = _cited("treaty", data)
    members = _members(treaties, words, data)
    views = [
        _treaty(row, words, members.get(row["treaty"], []), cited.get(row["treaty"], []))
        for row in _records(treaties)
    ]
    return _by_decade("register", views, decade(year(treaties["signed"])), words)


def explorer(words: Words, data: Path = DATA) -> str:
    """Return every event as a row of a table that a reader can search, filter and sort."""
    counts = load("event_sources", data)["event"].value_counts()
    rows = [
        _row(row, words, int(counts.get(row["event"], 0))) for row in _records(_events(words, data))
    ]

    def found(shown: Count, text: str) -> str:
        total = Count(len(rows))
        texts = {"shown_text": text, "total_text": words.write(total)}
        return words.fill("explorer.found", shown=shown, total=total, **texts)

    return render(
        "explorer",
        words,
        events=rows,
        columns=[{"heading": words[key], "kind": kind} for key, kind in _COLUMNS.items()],
        filters=[_filter(name, rows, words) for name in _FILTERS],
        found=found(Count(len(rows)), words.write(Count(len(rows)))),
        forms=_forms(words, lambda shown: found(shown, "{n}")),
    )


def claims(words: Words, data: Path = DATA) -> str:
    """Return every claim as an article: prediction, verdict, evidence and scholarship.

    The figures in the findings are those found in the tables, written as the language of the
    findings writes them.
    """
    numbers = find("claims", data).numbers
    events = load("claim_events", data).merge(load("events", data), on="event")
    treaties = load("claim_treaties", data).merge(load("treaties", data), on="treaty")
    read = load("claim_sources", data).merge(load("sources", data), on="source")
    rules = fired(load("claim_rules", data), numbers)
    behind = [_grouped(frame, "claim") for frame in (events, treaties, read, rules)]
    views = [
        _claim(row, words, numbers, *(group.get(row["claim"], []) for group in behind))
        for row in _records(load("claims", data))
    ]
    return render("claims", words, claims=views)


def sources(words: Words, data: Path = DATA) -> str:
    """Return every source under its identifier, in the order of the identifiers."""
    views = [
        {
            **row,
            "id": row["source"],
            "kind": words[f"source-kind.{row['kind']}"],
            "language_name": words.locale.languages.get(row["language"], row["language"]),
        }
        for row in _records(load("sources", data).sort_values("source"))
    ]
    return render("sources", words, sources=views)


def codebook(words: Words, data: Path = DATA) -> list[Section]:
    """Return the event types, a section each: definition, boundary and weights."""
    return [
        Section(
            f"type-{row['event_type']}",
            words.name(row),
            render("codebook", words, type={**row, "id": row["event_type"], "weights": weights}),
        )
        for row in _records(load("event_types", data))
        for weights in [_weights(row, words)]
    ]


def dictionary(words: Words, data: Path = DATA) -> list[Section]:
    """Return every table of the data package, a section each: its fields and their rules."""
    rows = sizes(data)
    return [
        Section(
            f"table-{resource['name']}",
            resource["path"],
            render("dictionary", words, table=_table(resource, words, rows[resource["name"]])),
        )
        for resource in describe(data)["resources"]
    ]


def downloads(words: Words, folder: str, data: Path = DATA) -> str:
    """Return links to every table and every computed result, as CSV and as Parquet.

    Parameters
    ----------
    words : Words
        The language.
    folder : str
        The path from the page to the folder that :func:`racconigi.publish.tables.export` wrote.
    data : Path
        The data package.
    """
    tables = [
        {"title": resource["title"], "path": resource["path"].removesuffix(".csv")}
        for resource in describe(data)["resources"]
    ]
    results = [
        {"title": words[f"downloads-result.{name}"], "path": f"results/{name}"} for name in RESULTS
    ]
    return render("downloads", words, folder=folder, tables=tables, results=results)


def _counts(row, words):
    sides = {side: Count(int(row[side])) for side in ("cooperative", "conflictual")}
    return words.fill("decade-box.counts", **sides)


def _act(row, words):
    return {
        "id": row["event"],
        "title": words.name(row, "title"),
        "date": row["date"],
        "sign": row["side"],
    }


def _events(words, data):
    """Return the events with their decade, the names of type and sides, and the weight of acts."""
    events = load("events", data)
    types = load("event_types", data).set_index("event_type")
    types = types[words.column("name", types)]
    name_on = _namer(load("states", data), words)
    sides = {
        f"{side}_name": [name_on(*pair) for pair in zip(events[side], events["date"], strict=True)]
        for side in ("initiator", "target")
    }
    return events.assign(
        decade=decade(year(events["date"])),
        type_name=events["event_type"].map(types),
        weight=events["event"].map(acts(data).set_index("event")["weight"]),
        **sides,
    )


def _namer(states: pd.DataFrame, words: Words) -> Callable[[str, str], str | None]:
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


def _event(row, words, cited):
    kind = row["type_name"]
    if row["weight"] is not None:
        weight = Measure(row["weight"], 1, signed=True)
        kind = words.fill("event-entry.weighted", type=kind, weight=weight)
    return {
        **_only(row, "date", "description", "note"),
        "id": row["event"],
        "title": words.name(row, "title"),
        "sign": _sign(row["weight"]),
        "also": row["date_alt"],
        "type": kind,
        "roles": _roles(row, words),
        "sources": cited,
        "arena": words[f"arena.{row['arena']}"],
        "domain": words[f"domain.{row['domain']}"],
        "scope": words[f"act-scope.{row['scope']}"],
        "confidence": words[f"confidence.{row['confidence']}"],
    }


def _signing(row, words):
    """Return the signature of a treaty that is no event of the ledger."""
    return {"treaty": row["treaty"], "date": row["signed"], "title": words.name(row)}


def _roles(row, words):
    """Return who acted and toward whom; for what the two did together, both at once."""
    initiator, target = row["initiator_name"], row["target_name"]
    if row["joint"]:
        return [{"name": "together", "states": words.join(filter(None, (initiator, target)))}]
    sides = {"initiator": initiator, "target": target}
    return [{"name": name, "states": state} for name, state in sides.items() if state]


def _sign(weight):
    if weight is None:
        return "unscored"
    return "cooperation" if weight > 0 else "conflict" if weight < 0 else "neutral"


def _row(row, words, cited):
    return {
        **_only(row, "date", "description", "decade", "type_name", "arena", "domain", "confidence"),
        "id": row["event"],
        "title": words.name(row, "title"),
        "sign": _sign(row["weight"]),
        "decade_name": _capital(words.decade(row["decade"])),
        "type": row["event_type"],
        "direction": _direction(row, words),
        "doubt": CONFIDENCES.index(row["confidence"]),
        "sources": cited,
        **{f"{key}_name": words[f"{key}.{row[key]}"] for key in ("arena", "domain", "confidence")},
    }


def _direction(row, words):
    if row["scope"] != "dyad":
        return words[f"act-scope.{row['scope']}"]
    if row["joint"]:
        return words["event-entry.together"]
    return f"{row['initiator_name']} → {row['target_name']}"


def _filter(name, rows, words):
    """Return the values to choose from that occur, by name; confidence from the surest on."""
    texts = {row[name]: row[f"{name}_name"] for row in rows}
    order = CONFIDENCES.index if name == "confidence" else lambda value: _sorted_as(texts[value])
    options = [{"value": value, "text": texts[value]} for value in sorted(texts, key=order)]
    return {"name": name, "heading": words[_FILTERS[name]], "options": options}


def _sorted_as(text):
    """Return what a text is sorted by: its letters, an accented one beside the bare."""
    return unicodedata.normalize("NFD", text.casefold())


def _forms(words: Words, write: Callable[[Count], str]) -> dict[str, str]:
    """Return a sentence in each plural form of the language, by the form's name in CLDR."""
    samples = {words.locale.plural_form(n): n for n in range(200, -1, -1)}
    return {form: write(Count(number)) for form, number in samples.items()}


def _treaty(row, words, members, cited):
    owed = [words[f"treaty-obligation.{name}"] for name in row["obligations"].split(";")]
    marks = [words["treaty-entry.secret"]] if row["secret"] else []
    marks += [words["treaty-entry.general"]] if row["reach"] == "general" else []
    return {
        **_only(row, "description", "signed", "in_force", "ended", "note", "quoted"),
        **_only(row, "known_from", "dormant_from", "dormant_why", "checked_until"),
        "entry": words[f"treaty-entry.{row['entry']}"],
        "read": words[f"text-read.{row['text_read']}"],
        "id": row["treaty"],
        "name": words.name(row),
        "how_ended": words[f"how-ended.{row['how_ended']}"],
        "obligations": words.join(owed),
        "marks": marks,
        "members": members,
        "sources": cited,
        "arena": words[f"arena.{row['arena']}"],
        "confidence": words[f"confidence.{row['confidence']}"],
    }


def _members(treaties, words, data):
    """Return for each treaty its members' spells, each under the name borne at its beginning.

    Where a state owes different things to different partners, its spell lasts as long as the last
    of them.
    """
    name_on = _namer(load("states", data), words)
    signed = treaties.set_index("treaty")["signed"]
    keys = ["treaty", "state", "joined"]
    spells = load("treaty_members", data).groupby(keys, sort=False, dropna=False)["left"]
    found: dict[str, list[dict]] = {}
    for (treaty, state, joined), left in spells:
        begun = None if pd.isna(joined) else joined
        ended = None if left.isna().any() else left.max()
        name = name_on(state, begun or signed[treaty])
        found.setdefault(treaty, []).append({"name": name, "joined": begun, "left": ended})
    return found


def _claim(row, words, numbers, events, treaties, read, rules):
    return {
        **_only(row, "verdict", "since", "until", "prediction"),
        "id": row["claim"],
        "text": row["text_en"],
        "kind": words[f"claim-entry.{row['kind']}"],
        "confidence": words[f"confidence.{row['confidence']}"],
        "finding": _figured(row["finding"], numbers),
        "correction": _figured(row["correction"], numbers),
        "evidence": _evidence(events, treaties, words),
        "rules": [_rule(rule, words, numbers) for rule in rules],
        "read_for": [source for source in read if source["side"] == "for"],
        "read_against": [source for source in read if source["side"] == "against"],
    }


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
        links[row["role"]].append({"page": "chronology", "id": row["event"], "title": title})
    for row in treaties:
        links["evidence"].append(
            {"page": "register", "id": row["treaty"], "title": words.name(row)}
        )
    return [
        {"heading": words[f"claim-entry.{role}"], "links": listed}
        for role, listed in links.items()
        if listed
    ]


def _figured(text: str | None, numbers: Mapping[str, Quantity]) -> str | None:
    """Return an English text of a table with its figures in place."""
    return text and Words("en").complete(text, numbers)


def _weights(row, words):
    return [
        words.fill(
            "codebook.weight",
            scale=scale.upper(),
            code=str(row[f"{scale}_code"]),
            weight=Measure(row[scale], digits, signed=True),
        )
        for scale, digits in _SCALES.items()
        if row[scale] is not None
    ]


def _table(resource, words, rows):
    schema, licence = resource["schema"], resource["licenses"][0]
    fields = [
        {
            **_only(field, "name", "type", "description"),
            "rules": _rules(field, schema, words),
            "unit": field.get("unit"),
        }
        for field in schema["fields"]
    ]
    return {
        **_only(resource, "title", "path", "description"),
        "rows": words.fill("dictionary.rows", rows=Count(rows)),
        "licence": {"title": licence["title"], "path": licence.get("path")},
        "fields": fields,
    }


def _rules(field, schema, words):
    """Return the rules that a field of a table keeps, each as a phrase."""
    rules, key = field.get("constraints", {}), schema.get("primaryKey", [])
    said = []
    if field["name"] in ([key] if isinstance(key, str) else key):
        said.append(words["dictionary.key"])
    said += [words[f"dictionary.{rule}"] for rule in ("required", "unique") if rules.get(rule)]
    if "enum" in rules:
        said.append(words.fill("dictionary.one-of", values=", ".join(rules["enum"])))
    said += _bounds(rules, words)
    said += [
        words.fill("dictionary.refers", table=foreign["reference"]["resource"])
        for foreign in schema.get("foreignKeys", [])
        if foreign["fields"] == [field["name"]]
    ]
    if "list" in field:
        said.append(words.fill("dictionary.listed", column=field["list"]))
    return said


def _bounds(rules, words):
    low, high = (str(rules[name]) if name in rules else None for name in ("minimum", "maximum"))
    if low and high:
        return [words.fill("dictionary.range", low=low, high=high)]
    if low:
        return [words.fill("dictionary.at-least", low=low)]
    return [words.fill("dictionary.at-most", high=high)] if high else []


def _by_decade(template, views, decades, words):
    groups = pd.Series(views, dtype=object).groupby(decades.to_numpy())
    return [
        Section(
            f"decade-{first}",
            _capital(words.decade(first)),
            render(template, words, entries=rows.tolist()),
        )
        for first, rows in groups
    ]


def _cited(kind, data):
    """Return for each event or treaty the sources that it was read in, with the place in them."""
    joined = load(f"{kind}_sources", data).merge(load("sources", data), on="source")
    return _grouped(joined, kind)


def _grouped(frame: pd.DataFrame, column: str) -> dict[object, list[dict]]:
    """Return the rows of a frame by what they have in a column, in order."""
    groups: dict[object, list[dict]] = {}
    for row in _records(frame):
        groups.setdefault(row[column], []).append(row)
    return groups


def _records(frame: pd.DataFrame) -> list[dict]:
    """Return the rows of a frame, None for what is missing."""
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def _only(row: dict, *names: str) -> dict:
    return {name: row[name] for name in names}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
