"""A data package of a few rows a table, small enough to say by hand what a page must show."""

import csv
import json
from pathlib import Path

LANGUAGES = ("en", "fr", "it", "ru")


def named(text: str, column: str = "name") -> dict[str, str]:
    """Return a title in four languages, each of which shows which it is."""
    marks = {"en": "(en)", "fr": "(fr)", "it": "(it)", "ru": "(ру)"}
    return {f"{column}_{language}": f"{text} {marks[language]}" for language in LANGUAGES}


def tables() -> dict[str, list[dict]]:
    """Return the rows of every table that the pages read."""
    return {
        "states": [
            _state("sardinia", "ITA", "1800", "1861-03-16"),
            _state("kingdom-of-italy", "ITA", "1861-03-17", "1946-06-01"),
            _state("italian-republic", "ITA", "1946-06-02"),
            _state("empire", "RUS", "1800", "1917-11-06"),
            _state("soviets", "RUS", "1917-11-07", "1991-12-25"),
            _state("federation", "RUS", "1991-12-26"),
            _state("ukraine", "UKR", "1991-08-24"),
            _state("prussia", "GER", "1800", "1870-12-31"),
        ],
        "eras": [
            {"era": "all", "start": "1853", **named("Era-name"), **named("Era-short", "short")}
        ],
        "event_types": [
            _type("pact", "material-cooperation", 6.5, 8.0, 31),
            _type("protest", "verbal-conflict", -2.4, -4.0, -6),
            _type("pause", "verbal-cooperation", 0.0, 0.0, 1),
            {**_type("context", ""), "weis_code": "", "cameo_code": ""},
        ],
        "events": [
            _event("crimea-1855", "1855-03-04", "protest", "ITA", "RUS"),
            _event("protest-1908", "1908-01", "protest", "RUS", "ITA", arena="balkans"),
            _event("rumour-1908", "1908", "pact", "ITA", "RUS", confidence="unconfirmed"),
            _event(
                "racconigi-1909", "1909-10-24", "pact", "ITA", "RUS", joint=True, arena="balkans",
                date_alt="1909-10-26", confidence="high", note="Old style in one source.",
                third_parties="GER;UKR", place="racconigi", episode="racconigi",
            ),
            _event(
                "pause-1909", "1909-11", "pause", "RUS", "ITA", confidence="low",
                episode="racconigi",
            ),
            _event("congress-1921", "1921", "protest", "ITA", "RUS", scope="party", domain="party"),
            _event("quarrel-1923", "1923-05-01", "context", "ITA", "", scope="context"),
        ],
        "sources": [
            _source("zeta-1909", kind="primary", author="", year="", url=""),
            _source("alpha-1999", language="it", year="1999"),
            _source("mid-2001", language="ru", url="http://mid.example/a?b=1&c=2"),
        ],
        "event_sources": [
            {"event": "racconigi-1909", "source": "alpha-1999", "locator": "art. 5"},
            {"event": "racconigi-1909", "source": "zeta-1909", "locator": ""},
            {"event": "protest-1908", "source": "mid-2001", "locator": ""},
        ],
        "treaties": [
            _treaty(
                "league-1882", "1882-05-20", "1915-05-04", "denounced", secret=True,
                in_force="1882-05-30", entry="later", text_read="full", known_from="1888-02",
                checked_until="1912-12-05", dormant_from="1914-08-02",
                dormant_why="Italy stayed neutral.", quoted="Pax et amicitia.", quoted_in="la",
            ),
            _treaty("pledge-1889", "1889", "", "in-force", reach="general", in_force="1889"),
            _treaty(
                "draft-1905", "1905-07", "", "never-ratified", obligations="consultation",
                entry="never", text_read="part",
            ),
        ],
        "event_treaties": [
            {"event": "racconigi-1909", "treaty": "draft-1905", "part": "signed"},
            {"event": "crimea-1855", "treaty": "league-1882", "part": "ended"},
        ],
        "places": [
            {"place": "racconigi", **named("Place-name"), "then_called": "Old-name;Older-name"}
        ],
        "codings": [
            _coding("racconigi-1909", "first", "pact", "joint"),
            _coding("racconigi-1909", "second", "protest", "ITA-RUS"),
            _coding("racconigi-1909", "arena-a", "", "", "balkans"),
            _coding("protest-1908", "first", "protest", "RUS-ITA"),
        ],
        "adjudications": [
            {"event": "racconigi-1909", "variable": "event_type", "first": "pact",
             "second": "protest", "final": "pact", "reason": "Letters that bind are a pact."},
        ],
        "audit": [
            _audit("events", "racconigi-1909", "holds", source_seen="https://seen.example/page"),
            _audit("events", "protest-1908", "error", field="date", outcome="Mended."),
            _audit("events", "crimea-1855", "not-checked", seen_later="Another paper"),
            _audit("treaties", "league-1882", "holds", source_seen="A copy on paper"),
        ],
        "treaty_members": [
            _member("league-1882", "ITA", "1882-05-20", "1891-05-06"),
            _member("league-1882", "ITA", "1882-05-20", "1915-05-04"),
            _member("league-1882", "GER", "1882-05-20", "1915-05-04"),
            _member("pledge-1889", "RUS", "1889", ""),
            _member("pledge-1889", "UKR", "1991-06-14", ""),
            _member("draft-1905", "RUS", "", ""),
        ],
        "treaty_sources": [
            {"treaty": "league-1882", "source": "alpha-1999", "locator": "p. 3"},
        ],
        "claims": [
            _claim("S01", "supported-with-correction", correction="Rather {acts}."),
            _claim("S02", "contradicted", since="1914-07-28", until="1914-07-28"),
        ],
        "claim_events": [
            {"claim": "S01", "event": "protest-1908", "role": "related"},
            {"claim": "S01", "event": "quarrel-1923", "role": "after"},
            {"claim": "S01", "event": "racconigi-1909", "role": "evidence"},
            {"claim": "S01", "event": "crimea-1855", "role": "before"},
        ],
        "claim_treaties": [{"claim": "S01", "treaty": "league-1882"}],
        "claim_rules": [
            _rule("S01", "confirm", "at-least", 1000.0, "How many acts there are"),
            _rule("S01", "contradict", "at-most", 10.0, "How few"),
        ],
        "claim_sources": [
            {"claim": "S01", "source": "alpha-1999", "side": "for"},
            {"claim": "S01", "source": "mid-2001", "side": "against"},
            {"claim": "S02", "source": "zeta-1909", "side": "against"},
        ],
    }  # fmt: skip


def write(folder: Path, rows: dict[str, list[dict]], describe=lambda text, place: text) -> Path:
    """Write a package: its tables as CSV, and a descriptor made from the values of their first row.

    Parameters
    ----------
    folder : Path
        Where to.
    rows : dict
        The tables, as :func:`tables` returns them.
    describe : callable
        Takes each text of the descriptor and its place; returns what to write instead.
    """
    folder.mkdir(parents=True, exist_ok=True)
    resources = [_resource(name, listed[0], describe) for name, listed in rows.items()]
    licence = {"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0"}
    package = {"name": "handmade", "licenses": [licence], "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    (folder / "LICENSES.md").write_text("Free to use.\n", encoding="utf-8")
    for name, listed in rows.items():
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(listed[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows([{key: _cell(value) for key, value in row.items()} for row in listed])
    return folder


def _resource(name, row, describe):
    fields = [
        {"name": column, **_kind(value), "description": describe(f"Holds {column}.", "field")}
        for column, value in row.items()
    ]
    return {
        "name": name,
        "path": f"{name}.csv",
        "title": describe(f"Table of {name}", "title"),
        "description": describe(f"One row a `{name}`.", "description"),
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": describe("Free licence", "licence"),
                "path": "https://licence.example/",
            }
        ],
        "schema": {"fields": fields},
    }


def _kind(value):
    if isinstance(value, bool):
        return {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}
    kinds = {float: "number", int: "integer"}
    return {"type": kinds.get(type(value), "string")}


def _cell(value):
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else value


def _state(polity, state, since, until=""):
    names = named(polity.capitalize())
    return {"polity": polity, "state": state, **names, "since": since, "until": until}


def _type(name, level, weis=None, cameo=None, copdab=None):
    return {
        "event_type": name,
        "level": level,
        **named(f"{name}-type".capitalize()),
        "definition": f"What a {name} is.",
        "boundary": f"What a {name} is not.",
        "weis_code": "081",
        "weis": weis,
        "cameo_code": "057",
        "cameo": cameo,
        "copdab_code": None if copdab is None else 3,
        "copdab": copdab,
    }


def _event(event, date, event_type, initiator, target, **others):
    plain = {
        "event": event,
        "date": date,
        "date_alt": "",
        **named(event.capitalize(), "title"),
        "description": f"Description of {event}.",
        "initiator": initiator,
        "target": target,
        "joint": False,
        "episode": "",
        "third_parties": "",
        "place": "",
        "scope": "dyad",
        "event_type": event_type,
        "arena": "bilateral",
        "domain": "diplomacy",
        "confidence": "medium",
        "note": "",
    }
    return plain | others


def _source(source, **others):
    plain = {
        "source": source,
        "kind": "scholarship",
        "language": "en",
        "author": "A. Author",
        "year": "1950",
        "title": f"Title-{source}",
        "publisher": "Publishing-house",
        "url": f"https://{source}.example/page",
        "reliability": "Well-founded.",
    }
    return plain | others


def _treaty(treaty, signed, ended, how_ended, **others):
    plain = {
        "treaty": treaty,
        **named(treaty.capitalize()),
        "signed": signed,
        "ended": ended,
        "how_ended": how_ended,
        "in_force": "",
        "entry": "at-signature",
        "checked_until": "",
        "dormant_from": "",
        "dormant_why": "",
        "secret": False,
        "known_from": "",
        "obligations": "defence;nonaggression",
        "reach": "particular",
        "arena": "danube",
        "description": f"Description of {treaty}.",
        "quoted": "",
        "quoted_in": "",
        "text_read": "no",
        "confidence": "high",
        "note": "",
    }
    return plain | others


def _coding(event, coder, event_type, direction, arena=""):
    answer = {"event_type": event_type, "direction": direction, "arena": arena}
    return {"event": event, "pass": coder, **answer}


def _audit(table, item, verdict, **others):
    plain = {"table": table, "item": item, "verdict": verdict}
    return {**plain, "field": "", "outcome": "", "source_seen": "", "seen_later": "", **others}


def _member(treaty, state, joined, left):
    return {"treaty": treaty, "state": state, "joined": joined, "left": left}


def _claim(claim, verdict, **others):
    plain = {
        "claim": claim,
        "text_en": f"Text of {claim}.",
        "kind": "thesis",
        "since": "1861",
        "until": "2004-05",
        "prediction": f"Prediction of {claim}.",
        "verdict": verdict,
        "finding": "There are {acts} acts.",
        "correction": "",
        "confidence": "medium",
    }
    return plain | others


def _rule(claim, side, comparison, threshold, says):
    plain = {"claim": claim, "side": side, "value": "acts", "comparison": comparison}
    return {**plain, "threshold": threshold, "says": says}
