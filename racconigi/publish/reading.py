"""The settings under which a reader reads the relation anew, and all that the page needs for it."""

import json

from markupsafe import Markup

from racconigi.findings import find
from racconigi.publish.rendering import render
from racconigi.timeline import DECADES, FIRST, LAST
from racconigi.words import LANGUAGES, Words

#: The chart that a reader's own reading is drawn in.
CHART = "your-reading"
#: Choices whose values have names of their own elsewhere in the vocabulary.
_NAMED = {"domain": "domain", "direction": "direction"}


def settings(words: Words) -> str:
    """Return the form of the settings, with acts, model and words as data of the page."""
    book = json.dumps(content(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return render("reading", words, chart=CHART, book=Markup(book.replace("<", "\\u003c")))


def content() -> dict:
    """Return what the page reads again from: acts, choices, model, the book's reading, words.

    Values of choices are those of :data:`racconigi.findings.trust.CHOICES` and ``FILTERS``; the
    first of each is the book's own.
    """
    frames = find("readings").frames
    given = frames["choices"].groupby("choice", sort=False)["value"].agg(list)
    yearly, decades = frames["yearly"], frames["decades"]
    return {
        "acts": frames["acts"].drop(columns="event").to_dict("list"),
        "book": {
            "yearly": yearly.drop(columns=["least", "most"]).to_dict("records"),
            "decades": decades.to_dict("records"),
        },
        "choices": given.to_dict(),
        "decades": list(DECADES),
        "own": {name: values[0] for name, values in given.items()},
        "parameters": {row["unit"]: _model(row) for row in frames["parameters"].to_dict("records")},
        "slugs": {name: [_slug(value) for value in values] for name, values in given.items()},
        "words": {language: _said(Words(language), given) for language in LANGUAGES},
        "years": list(range(FIRST, LAST + 1)),
    }


def _model(row):
    cuts = [value for name, value in row.items() if name.startswith("cut_")]
    return {"cuts": cuts, **{k: row[k] for k in ("sigma", "rho", "start", "reach", "points")}}


def _slug(value):
    return value.replace(" ", "-")


def _said(words, given):
    """Return the words of the form in one language."""
    counted = {name: f"{{{name}}}" for name in ("acts", "friendly", "hostile")}
    return {
        "settings": words["your-reading.settings"],
        "reset": words["your-reading.reset"],
        "said": words.fill("your-reading.said", **counted),
        "saidOwn": words.fill("your-reading.said-own", **counted),
        "labels": {name: words[f"choice.{_key(name)}"] for name in given.index},
        "values": {
            name: [words[_value_key(name, value)] for value in values]
            for name, values in given.items()
        },
        "decades": [words.decade(first) for first in DECADES],
        "word": {
            name: words[f"word.{name}"]
            for name in ("clear-friendly", "probable-friendly", "open", "probable-hostile",
                         "clear-hostile")
        },
    }  # fmt: skip


def _key(name):
    return name.replace("_", "-")


def _value_key(name, value):
    if name in _NAMED and value != "all":
        return f"{_NAMED[name]}.{value}"
    return f"choice-{_key(name)}.{_slug(value)}"
