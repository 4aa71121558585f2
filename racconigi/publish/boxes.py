"""The box of an event and of a treaty: all that the tables hold of it, in the words of a language.

A box stands once in the book, on the page of its year; every list leads there.
"""

from pathlib import Path
from typing import NamedTuple

from racconigi import __version__
from racconigi.package import DATA
from racconigi.publish.views import (
    box_page,
    cited,
    events,
    grouped,
    members,
    namer,
    only,
    records,
    sign,
    treaty_address,
    weights,
)
from racconigi.tables import load
from racconigi.words import Words

#: What the book is called, in every language.
BOOK = "Interests and Ideologies"
#: What coders are asked, and the two passes whose answers count for each.
QUESTIONS = {
    "event_type": ("first", "second"),
    "direction": ("first", "second"),
    "arena": ("arena-a", "arena-b"),
}


class _Behind(NamedTuple):
    """The tables behind the boxes, by the event that their rows are about."""

    types: dict
    codings: dict
    settled: dict
    claims: dict
    treaties: dict
    places: dict
    sources: dict
    audits: dict
    acts: dict
    name_on: object


def event_boxes(words: Words, data: Path = DATA) -> list[dict]:
    """Return the view of every event, in the order of the ledger.

    Returns
    -------
    list of dict
        ``id``, ``date``, ``title``, ``sign``, ``scope``, and what the template of boxes shows.
    """
    rows = records(events(words, data))
    behind = _Behind(
        types={row["event_type"]: row for row in records(load("event_types", data))},
        codings=grouped(load("codings", data), "event"),
        settled=grouped(load("adjudications", data), "event"),
        claims=grouped(load("claim_events", data).merge(load("claims", data), on="claim"), "event"),
        treaties=grouped(
            load("event_treaties", data).merge(load("treaties", data), on="treaty"), "event"
        ),
        places={row["place"]: row for row in records(load("places", data))},
        sources=cited("event", data),
        audits=_audits("events", data),
        acts=_episodes(rows),
        name_on=namer(load("states", data), words),
    )
    return [_event(row, words, behind) for row in rows]


def treaty_boxes(words: Words, data: Path = DATA) -> list[dict]:
    """Return the view of every treaty, in the order of the register."""
    sources, spells = cited("treaty", data), members(words, data)
    audits = _audits("treaties", data)
    claims = grouped(load("claim_treaties", data).merge(load("claims", data), on="claim"), "treaty")
    return [
        {
            **_treaty(row, words, spells.get(row["treaty"], []), sources.get(row["treaty"], [])),
            "claims": _claims(claims.get(row["treaty"], []), words),
            "audits": [_audit(found, words) for found in audits.get(row["treaty"], [])],
            "cite": _cite(words, words.name(row), row["signed"], f"treaty-{row['treaty']}"),
        }
        for row in records(load("treaties", data))
    ]


def _event(row, words, behind):
    event = row["event"]
    return {
        **only(row, "date", "description", "note", "decade"),
        "id": event,
        "title": words.name(row, "title"),
        "sign": sign(row["weight"]),
        "kind": row["scope"],
        "also": row["date_alt"],
        "type": row["type_name"],
        "weights": [] if row["weight"] is None else weights(behind.types[row["event_type"]], words),
        "level": _level(row, words, behind),
        "roles": _roles(row, words, behind),
        "arena": words[f"arena.{row['arena']}"],
        "domain": words[f"domain.{row['domain']}"],
        "scope": words[f"act-scope.{row['scope']}"],
        "confidence": words[f"confidence.{row['confidence']}"],
        "place": _place(behind.places.get(row["place"]), words),
        "episode": [act for act in behind.acts.get(row["episode"], []) if act["event"] != event],
        "codings": _codings(row, words, behind),
        "claims": _claims(behind.claims.get(event, []), words),
        "treaties": [_concerned(treaty, words) for treaty in behind.treaties.get(event, [])],
        "sources": behind.sources.get(event, []),
        "audits": [_audit(found, words) for found in behind.audits.get(event, [])],
        "cite": _cite(words, words.name(row, "title"), row["date"], event),
    }


def _level(row, words, behind):
    level = behind.types[row["event_type"]]["level"]
    return words[f"level.{level}"] if level and row["scope"] == "dyad" else None


def _roles(row, words, behind):
    """Return who acted and toward whom; for what the two did together, both at once."""
    initiator, target = row["initiator_name"], row["target_name"]
    if row["joint"]:
        roles = {"together": words.join(filter(None, (initiator, target)))}
    else:
        roles = {"initiator": initiator, "target": target}
    if row["third_parties"]:
        states = row["third_parties"].split(";")
        roles["third"] = words.join(behind.name_on(state, row["date"]) for state in states)
    return [{"name": name, "states": states} for name, states in roles.items() if states]


def _place(row, words):
    """Return where an event happened: the name today, and what it was called then."""
    if row is None:
        return None
    return (
        f"{words.name(row)} ({row['then_called'].replace(';', '; ')})"
        if row["then_called"]
        else words.name(row)
    )


def _codings(row, words, behind):
    """Return what each coder answered to each question, and why the ledger says what it says."""
    answers = {found["pass"]: found for found in behind.codings.get(row["event"], [])}
    if not answers:
        return []
    reasons = {found["variable"]: found["reason"] for found in behind.settled.get(row["event"], [])}
    ours = {
        "event_type": row["event_type"],
        "direction": "joint" if row["joint"] else f"{row['initiator']}-{row['target']}",
        "arena": row["arena"],
    }
    said = []
    for question, passes in QUESTIONS.items():
        given = [answers.get(name, {}).get(question) for name in passes]
        texts = [_answer(question, code, words, behind) for code in (*given, ours[question])]
        said.append(
            {"question": question, "answers": texts, "reason": reasons.get(question)},
        )
    return said


def _answer(question, code, words, behind):
    if code is None:
        return words["coder.not-asked"]
    if question == "event_type":
        return words.name(behind.types[code])
    if question == "direction":
        return words["event-entry.together"] if code == "joint" else words[f"direction.{code}"]
    return words[f"arena.{code}"]


def _claims(rows, words):
    return [
        {
            "id": row["claim"],
            "text": row["text_en"],
            "verdict": words[f"claim-verdict.{row['verdict']}"],
            "role": words[f"claim-role.{row.get('role', 'evidence')}"],
        }
        for row in rows
    ]


def _concerned(row, words):
    link = treaty_address(row["signed"], row["treaty"])
    part = words[f"treaty-part.{row['part']}"]
    return {"url": link, "name": words.name(row), "part": part}


def _episodes(rows):
    """Return the acts of each episode, as links."""
    found: dict[str, list[dict]] = {}
    for row in rows:
        if row["episode"]:
            found.setdefault(row["episode"], []).append(row)
    return found


def _audits(table, data):
    rows = load("audit", data)
    return grouped(rows[rows["table"] == table], "item")


def _audit(row, words):
    """Return what a reader other than the compiler found when an entry was checked."""
    return {
        **only(row, "outcome"),
        "source_seen": "; ".join(filter(None, (row["source_seen"], row["seen_later"]))),
        "said": words[f"audit-verdict.{row['verdict']}"],
        "field": row["field"],
    }


def _cite(words, title, date, identifier):
    return words.fill(
        "cite-this",
        book=BOOK,
        title=title,
        date=words.date(date),
        version=__version__,
        address=f"years/{box_page(date)}.html#{identifier}",
    )


def _treaty(row, words, spells, sources):
    owed = [words[f"treaty-obligation.{name}"] for name in row["obligations"].split(";")]
    marks = [words["treaty-entry.secret"]] if row["secret"] else []
    marks += [words["treaty-entry.general"]] if row["reach"] == "general" else []
    return {
        **only(row, "description", "signed", "in_force", "ended", "note"),
        **only(row, "quoted", "quoted_in"),
        **only(row, "known_from", "dormant_from", "dormant_why", "checked_until"),
        "entry": words[f"treaty-entry.{row['entry']}"],
        "read": words[f"text-read.{row['text_read']}"],
        "id": f"treaty-{row['treaty']}",
        "name": words.name(row),
        "how_ended": words[f"how-ended.{row['how_ended']}"],
        "obligations": words.join(owed),
        "marks": marks,
        "members": spells,
        "sources": sources,
        "arena": words[f"arena.{row['arena']}"],
        "confidence": words[f"confidence.{row['confidence']}"],
    }
