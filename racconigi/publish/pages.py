"""What the pages written from the tables say: texts, dates and links, in the words of a language.

Each function makes the view of one page and has a template give it its form. None knows Sphinx.
A page of many headings is returned as sections, so that the book can list them in the page's table
of contents; the others are returned as HTML. The long lists are in :mod:`racconigi.publish.lists`.
"""

from pathlib import Path

from racconigi.findings import find
from racconigi.package import DATA, describe
from racconigi.publish.rendering import render
from racconigi.publish.tables import RESULTS
from racconigi.publish.views import Section, capital, grouped, only, records, weights
from racconigi.quantities import Count
from racconigi.tables import load, sizes
from racconigi.words import Words


def decades(words: Words, data: Path = DATA) -> str:
    """Return one box a decade: how the two stood, and the acts behind it.

    Word, counts and list come from the finding that the chart of the relation draws, so that the
    list says what the chart says and has as many acts as the chart counts.
    """
    found = find("relation", data).frames
    listed = grouped(found["acts"], "decade")
    boxes = [
        {
            "first": row["period"],
            "name": capital(words.decade(row["period"])),
            "verdict": words[f"word.{row['word']}"] if row["n"] else words["decade-box.nothing"],
            "counts": _counts(row, words) if row["n"] else None,
            "acts": [_act(act, words) for act in listed.get(row["period"], [])],
        }
        for row in records(found["decades"])
    ]
    return render("decades", words, decades=boxes)


def codebook(words: Words, data: Path = DATA) -> list[Section]:
    """Return the event types, a section each: definition, boundary and weights."""
    return [
        Section(
            f"type-{row['event_type']}",
            words.name(row),
            render("codebook", words, type={**row, "id": row["event_type"], "weights": weighed}),
        )
        for row in records(load("event_types", data))
        for weighed in [weights(row, words)]
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


def _table(resource, words, rows):
    schema, licence = resource["schema"], resource["licenses"][0]
    fields = [
        {
            **only(field, "name", "type", "description"),
            "rules": _rules(field, schema, words),
            "unit": field.get("unit"),
        }
        for field in schema["fields"]
    ]
    return {
        **only(resource, "title", "path", "description"),
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
