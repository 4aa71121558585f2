"""The generated parts of a decade's page."""

import re
from pathlib import Path

import pytest

from racconigi.findings import find
from racconigi.publish import decades
from racconigi.tables import load
from racconigi.timeline import DECADES
from racconigi.words import LANGUAGES, Words
from tests.publish.reading import parsed, said

EN = Words("en")
PROSE = Path(__file__).parent.parent.parent / "book" / "decades"


def part(first, name):
    """Return a generated part of a decade as a tree."""
    found = {section.id: section for section in decades.parts(first, EN)}
    return parsed(found[name].html)


def test_a_decade_is_called_what_its_chart_calls_it():
    rows = find("relation").frames["decades"].set_index("period")
    for first in DECADES:
        page = said(parsed(decades.standing(first, EN)))
        assert EN[f"word.{rows['word'][first]}"] in page
        assert f"{rows['cooperative'][first]} cooperative act" in page


def test_a_decade_says_how_many_readings_call_it_so():
    readings = find("trust").frames["specifications"]
    own = find("relation").frames["decades"].set_index("period")["word"]
    for first in DECADES:
        words = readings.loc[readings["period"] == first, "word"]
        share = round(100 * (words == own[first]).mean())
        told = (
            f"Of {len(words)} ways to read the ledger, this one among them, {share}% say this word."
        )
        assert told in said(parsed(decades.standing(first, EN)))


def test_war_comes_before_deeds_and_deeds_before_words():
    kinds = load("event_types").set_index("event_type")
    types = load("events").set_index("event")["event_type"]
    for first in DECADES:
        listed = decades.gravest(first, EN)
        for side in ("cooperation", "conflict"):
            acts = [act for act in listed if act["sign"] == side]
            assert len(acts) <= decades.GRAVEST
            levels = [decades.GRAVITY[kinds["level"][types[act["id"]]]] for act in acts]
            assert levels == sorted(levels, reverse=True)


def test_the_gravest_acts_of_the_thirties_are_the_sinkings_and_the_pact():
    names = {act["id"] for act in decades.gravest(1930, EN)}
    assert {"timiryazev-sunk-1937", "friendship-nonaggression-pact-1933"} <= names


def test_whom_each_was_bound_to_help_is_told_in_a_sentence():
    italy, russia, *_, own = decades.aligned(1910, EN)
    assert "Austria-Hungary" in italy
    assert "France" in russia
    assert own == "The two to each other: defence and offence."
    assert decades.aligned(1870, EN)[0].endswith("none.")


def test_claims_of_a_decade_are_those_about_its_years():
    ids = [said(item.a) for item in part(1900, "claims").select("li")]
    assert "S12" in ids  # Racconigi
    assert "S01" not in ids  # of the whole
    assert "S35" not in ids  # of the thirties


def test_every_year_of_a_decade_leads_to_its_page():
    links = [a["href"] for a in part(1850, "years").select("a")]
    assert links == [f"../years/{year}.html" for year in range(1853, 1860)]
    assert said(part(1910, "years").select_one(".count")) == "1 event"


def test_the_charts_are_asked_for_the_decade():
    links = [a["href"] for a in part(1930, "charts").select("a")]
    assert "../notebooks/alignments.html?power-map.decade=1930#power-map" in links
    assert "../notebooks/alignments.html?any-year.year=1935#any-year" in links
    assert any("any-year.year=1855" in a["href"] for a in part(1850, "charts").select("a"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decade_is_told_in_four_languages(language):
    words = Words(language)
    titles = [section.title for section in decades.parts(1910, words)]
    assert titles[0] == words["decade-page.gravest"]
    assert words.decade(1900).lower() in decades.standing(1910, words).lower()


@pytest.mark.parametrize("first", DECADES)
def test_the_prose_of_a_decade_stands_on_events_and_names_who_disagrees(first):
    text = (PROSE / f"{first}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# The {first}s\n\n```{{standing}} {first}\n```\n")
    assert text.endswith(f"```{{decade}} {first}\n```\n")
    events = re.findall(r"\{event\}`[^`<]*<([^`>]+)>`", text)
    dates = load("events").set_index("event")["date"].astype(str)
    assert len(events) >= 6
    inside = [dates[event.strip()].startswith(str(first)[:3]) for event in events]
    assert sum(inside) >= len(inside) - 1
    assert re.search(r"\{cite\}`\w+", text)
