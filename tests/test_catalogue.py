"""Every chart of the book, from its one definition: drawn, written down, and traced to evidence."""

import json
import re

import pandas as pd
import pytest

from racconigi import catalogue
from racconigi.catalogue import FIGURES, behind, figure, readable_tables, tables
from racconigi.dates import FOREVER
from racconigi.findings import Found, find
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import unfolded

#: What an English form looks like in a text of another language.
ENGLISH = re.compile(
    r"\b\d{4}s\b|\b(the|and|with|from|events?|decades?|treaty|treaties|none|signed|joint|year)\b",
    re.I,
)
#: Words among them that a language has too.
ALSO = {"fr": {"joint"}}
#: Latin words that Russian texts may hold: names of scales, projects, sources and formats.
LATIN = {
    "WEIS", "CAMEO", "COPDAB", "ATOP", "COW", "RICardo", "Dem", "kappa", "Correlates", "of", "War",
    "Gibler", "casus", "belli",
    "et", "al", "UN", "Ideal", "points", "Roll", "calls", "Mean", "two", "lists",
}  # fmt: skip


def views(spec):
    """Yield every view of a specification that draws marks."""
    if "mark" in spec:
        yield spec
    for key in ("layer", "vconcat", "hconcat", "concat"):
        for part in spec.get(key, []):
            yield from views(part)


def datasets(spec):
    """Return the rows of every data set that a chart draws."""
    return [unfolded(spec, rows) for rows in spec["datasets"].values()]


def said(spec):
    """Return every text that a reader of a chart can meet, drawn or on hover."""
    texts = [spec["title"]["text"], *spec["title"]["subtitle"], spec["description"]]
    for view in views(spec):
        for channel in view.get("encoding", {}).values():
            for part in channel if isinstance(channel, list) else [channel]:
                if isinstance(part.get("title"), str):
                    texts.append(part["title"])
                name = str(part.get("field", ""))
                texts += [
                    str(row[name]) for rows in datasets(spec) for row in rows
                    if isinstance(row.get(name), str) and (name.endswith("_text") or name in
                       ("label", "text", "short", "name"))
                ]  # fmt: skip
    return list(dict.fromkeys(texts))


@pytest.fixture(scope="module")
def drawn():
    """Return every chart as a specification, by slug and language."""
    return {(slug, lang): figure(slug, lang).to_dict() for slug in FIGURES for lang in LANGUAGES}


CHARTS = [(slug, language) for slug in FIGURES for language in LANGUAGES]


@pytest.mark.parametrize(("slug", "language"), CHARTS)
def test_a_chart_says_what_it_shows(drawn, slug, language):
    spec = drawn[slug, language]
    assert spec["name"] == slug
    assert 0 < len(re.findall(r"\S*\w\S*", spec["title"]["text"])) <= 16
    assert all(spec["title"]["subtitle"])
    assert len(spec["description"]) > 30
    assert spec["usermeta"]["language"] == language


@pytest.mark.parametrize("slug", FIGURES)
def test_drawing_is_repeatable_and_changes_nothing(drawn, slug):
    found = find(FIGURES[slug].chapter)
    before = {name: frame.copy() for name, frame in found.frames.items()}
    assert json.dumps(figure(slug).to_dict(), allow_nan=False) == json.dumps(drawn[slug, "en"])
    for name, frame in found.frames.items():
        assert frame.equals(before[name]), f"{slug} changed {name}"


@pytest.mark.parametrize(("slug", "language"), [pair for pair in CHARTS if pair[1] != "en"])
def test_no_english_form_stands_in_another_language(drawn, slug, language):
    texts = [text for text in said(drawn[slug, language]) if text]
    for table in readable_tables(slug, language).values():
        identifiers = Words(language)["identifier"]
        texts += list(table.columns)
        texts += [t for name in table if name != identifiers for t in table[name].unique()]
    for text in texts:
        found = {word.lower() for word in re.findall(ENGLISH, text) if word}
        assert not found - ALSO.get(language, set()), text
        if language == "ru":
            latin = {w for w in re.findall(r"[A-Za-z]{2,}", text) if not w.isupper()} - LATIN
            assert not latin, f"{text}: {latin}"


@pytest.mark.parametrize("slug", FIGURES)
def test_titles_differ_between_languages(drawn, slug):
    titles = {drawn[slug, language]["title"]["text"] for language in LANGUAGES}
    assert len(titles) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", FIGURES)
def test_numbers_are_written_as_the_language_does(drawn, slug, language):
    form = drawn[slug, language]["usermeta"]["embedOptions"]["formatLocale"]
    assert form["decimal"] == ("." if language == "en" else ",")
    assert form["minus"] == "−"


def rows_of(frame):
    """Return the rows of a frame as texts that compare: numbers rounded, missing as None."""

    def cell(value):
        if value is None or (isinstance(value, float) and pd.isna(value)) or value is pd.NA:
            return None
        return round(float(value), 6) if isinstance(value, int | float) else str(value)

    return [{str(k): cell(v) for k, v in row.items()} for row in frame.to_dict("records")]


def holds(table, data, columns):
    """Return whether every row of the data, in some columns, is a row of the table."""
    listed = {tuple(row[c] for c in columns) for row in table}
    return all(tuple(row.get(c) for c in columns) in listed for row in data)


@pytest.mark.parametrize("slug", FIGURES)
def test_all_that_is_drawn_can_be_taken_away(drawn, slug):
    """Every data set of more than one row is part of a table, in the columns that both have."""
    taken = [rows_of(table) for table in tables(slug).values()]
    for data in datasets(drawn[slug, "en"]):
        rows = rows_of(pd.DataFrame(data))
        if len(rows) < 2:
            continue
        shared = [
            [c for c in table[0] if c in rows[0] and c not in ("name", "title")] for table in taken
        ]
        fits = [
            columns for table, columns in zip(taken, shared, strict=True)
            if columns and holds(table, rows, columns)
        ]  # fmt: skip
        assert fits, f"{slug}: no table holds {rows[0]}"


@pytest.mark.parametrize("slug", FIGURES)
def test_nothing_is_in_a_table_that_is_not_drawn(drawn, slug):
    """Every row of a table stands in some data set, in the columns that both have."""
    data = [rows_of(pd.DataFrame(rows)) for rows in datasets(drawn[slug, "en"]) if rows]
    for name, table in tables(slug).items():
        rows = rows_of(table)
        shown = {}
        for part in data:
            columns = tuple(c for c in rows[0] if c in part[0] and c not in ("name", "title"))
            shown.setdefault(columns, set()).update(tuple(r[c] for c in columns) for r in part)
        assert any(
            columns and {tuple(row[c] for c in columns) for row in rows} <= drawn_rows
            for columns, drawn_rows in shown.items()
        ), f"{slug}: {name} is not drawn"


def told_marks(spec):
    """Yield the rows of every mark that says its figures, with the values of the parameters."""
    state = {p["name"]: p["value"] for p in spec.get("params", []) if "value" in p}

    def walk(view, data, encoding):
        data = view.get("data", data)
        encoding = {**encoding, **view.get("encoding", {})}
        if "mark" in view and "tooltip" in encoding and data:
            for row in unfolded(spec, spec["datasets"][data["name"]]):
                yield {**row, **state}
        for key in ("layer", "vconcat", "hconcat", "concat"):
            for part in view.get(key, []):
                yield from walk(part, data, encoding)

    return walk(spec, None, {})


@pytest.mark.parametrize("slug", FIGURES)
def test_every_mark_that_says_its_figures_has_evidence(drawn, slug):
    counts = []
    for mark in told_marks(drawn[slug, "en"]):
        # what the drawing computes: the day of a year that is chosen, the end of a run
        day = mark.get("year", 0) * 10000 + 701
        mark = {"day": day, "known_by": FOREVER, "last": mark.get("first"), **mark}
        assert any(evidence.fields <= mark.keys() for evidence in FIGURES[slug].evidence), mark
        if len(counts) < 300:
            counts.append(len(behind(slug, mark)))
    assert counts
    assert max(counts) > 0


def test_a_mark_behind_which_nothing_can_stand_is_named():
    with pytest.raises(ValueError, match="Nothing stands behind a mark of directions with colour"):
        behind("directions", {"colour": 3})


def test_behind_a_promise_stands_what_is_in_force_that_year():
    mark = {"with": "ITA", "other": "AUH", "kind": "help", "owes": True}
    promises = find("alignments").frames["promises"]
    ever = promises[(promises["with"] == "ITA") & (promises["other"] == "AUH")]["treaty"].nunique()
    found = behind("any-year", {**mark, "day": 19120701, "known_by": FOREVER})
    assert 0 < len(found) < ever
    assert behind("any-year", {**mark, "day": 19200701, "known_by": FOREVER}) == []
    assert behind("any-year", {**mark, "day": 19120701, "known_by": 19120701}) == []


def test_behind_a_spell_an_era_and_a_tick_stand_their_acts():
    acts = find("relation").frames["acts"]
    spell = behind("relation-by-decade", {"first": 1962, "last": 1975})
    assert spell == acts[acts["year"].between(1962, 1975)]["event"].tolist()
    (tick,) = behind("relation-by-decade", {"event": spell[0], "when": 1962.5})
    assert tick == spell[0]
    assert set(behind("relation-by-decade", {"start": 1962.0, "end": 1976.0})) == set(spell)


def test_the_events_behind_a_decade_are_those_it_counts():
    for row in find("relation").frames["decades"].to_dict("records"):
        assert len(behind("relation-by-decade", {"period": row["period"]})) == row["n"]


@pytest.mark.parametrize("slug", FIGURES)
def test_a_chart_of_nothing_says_so(slug):
    found = find(FIGURES[slug].chapter)
    empty = Found({name: frame.iloc[:0] for name, frame in found.frames.items()}, {})
    for language in LANGUAGES:
        spec = figure(slug, language, found=empty).to_dict()
        texts = said(spec)
        assert Words(language)["nothing-to-draw"] in texts, texts
        assert "{" not in spec["title"]["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_several_tables_has_its_heading(language):
    words = Words(language)
    for entry in FIGURES.values():
        for table in entry.tables if len(entry.tables) > 1 else ():
            assert words[f"panel.{table.frame}"]


def test_an_unknown_chart_or_language_is_named():
    with pytest.raises(KeyError, match="no chart 'nonsense'; it has: relation-by-decade"):
        figure("nonsense")
    with pytest.raises(ValueError, match="Unknown language 'de'"):
        figure("directions", "de")


def test_the_first_table_bears_the_name_of_the_chart():
    names = [name for name, _ in catalogue.named_tables("relation-by-decade")]
    assert names[0] == "relation-by-decade"
    assert names[1] == "relation-by-decade-levels"
    every = [name for slug in FIGURES for name in tables(slug)]
    assert len(set(every)) == len(every)


def test_a_readers_own_choice_is_drawn():
    own, slug = find("witnesses", coding="atop"), "witnesses-by-decade"
    assert figure(slug, found=own).to_dict() != figure(slug).to_dict()
