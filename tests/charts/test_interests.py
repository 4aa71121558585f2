"""Interests or ideologies: a curve and eleven turns, drawn from a few rows."""

import pandas as pd
import pytest
import vl_convert

from racconigi.catalogue import FIGURES, behind
from racconigi.charts.interests import (
    CHANGED,
    READINGS,
    interest_specifications,
    interest_turns,
)
from racconigi.charts.relation import HIGHEST, LOWEST
from racconigi.charts.theme import BOTH, GREY, IDEOLOGY, INTEREST
from racconigi.findings import find
from racconigi.quantities import Count, Share
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

NUMBERS = {
    "tests": Count(10),
    "found": Count(0),
    "combinations": Count(4),
    "beyond": Share(0.25),
    "conduct_combinations": Count(2),
    "conduct_beyond": Count(0),
    "promises_combinations": Count(2),
    "promises_beyond": Count(1),
    "turns": Count(2),
    "around": Count(5),
    "turns_words": Count(1),
    "turns_with_regime": Count(1),
    "turns_with_regime_words": Count(1),
    "turns_without_regime": Count(1),
    "turns_without_regime_words": Count(0),
}
ERA = {f"left_{language}": f"era {language}" for language in LANGUAGES}
NO_ERA = dict.fromkeys(ERA)
CURVE = pd.DataFrame(
    [
        ("polyarchy", "ideology", "relation", 0, False, 1, -0.2, 0.3, 0.4, False, NO_ERA),
        ("polyarchy", "ideology", "kappa", 1, True, 2, 0.5, 0.4, 0.02, True, ERA),
        ("trade", "interest", "relation", 0, False, 1, 0.0, 0.3, 0.9, False, NO_ERA),
        ("trade", "interest", "tie", 0, False, 2, 0.1, 0.3, 0.6, False, NO_ERA),
    ],
    columns=["measure", "kind", "outcome", "lag", "detrended", "place", "toward", "reach", "as_far",
             "beyond", "eras"],
)  # fmt: skip
CURVE = pd.concat([CURVE.drop(columns="eras"), pd.DataFrame(list(CURVE["eras"]))], axis=1)
CURVE["below"] = -CURVE["reach"]
TURNS = pd.DataFrame(
    [
        ("1917", "both", "before", 1.1, 0.5, 1.7, "clear-friendly"),
        ("1917", "both", "after", 0.2, -0.4, 0.8, "open"),
        ("1933–1935", "neither", "before", -1.2, -2.0, -0.4, "clear-hostile"),
        ("1933–1935", "neither", "after", -1.3, -2.1, -0.5, "clear-hostile"),
    ],
    columns=["turn", "changed", "when", "relation", "low90", "high90", "word"],
)


def curve(frame=CURVE, language="en", **numbers):
    return interest_specifications(frame, NUMBERS | numbers, words=Words(language)).to_dict()


def turns(frame=TURNS, language="en", **numbers):
    return interest_turns(frame, NUMBERS | numbers, words=Words(language)).to_dict()


def test_a_measure_has_a_panel_under_its_name_and_the_reading_that_it_stands_for():
    panels = curve()["vconcat"]
    assert [panel["title"]["text"] for panel in panels] == [
        "Distance of regimes: polyarchy (V-Dem) (ideology)",
        "Russia’s share of Italy’s imports (interest)",
    ]
    for panel, measure in enumerate(("polyarchy", "trade")):
        assert all(
            mark.filters == [f"datum.measure == '{measure}'"]
            for mark in marks(curve(), panel=panel)
            if mark.kind != "rule"
        )


def test_a_point_is_a_correlation_and_the_band_what_chance_reaches():
    spec = curve()
    for panel, color in enumerate((IDEOLOGY, INTEREST)):
        [band] = marks(spec, "area", panel)
        [point] = marks(spec, "point", panel)
        assert (band.field("y"), band.field("y2")) == ("below", "reach")
        assert (point.field("x"), point.field("y")) == ("place", "toward")
        assert point.settings["color"] == color
        assert point.encoding["opacity"]["condition"] == {"test": "datum.beyond", "value": 1}
        assert point.encoding["opacity"]["value"] < 0.5
        assert point.encoding["x"]["scale"]["domain"] == [0, 3]
        assert point.encoding["y"]["scale"]["domain"] == [-1, 1]
    assert READINGS == {"ideology": IDEOLOGY, "interest": INTEREST}


def test_what_a_combination_tells_on_hover():
    point = marks(curve(), "point", 0)[0]
    assert point.tooltip() == {
        "Set against": "outcome_text",
        "Years by which the measure goes before": "lag",
        "Lines in time taken away": "detrended_text",
        "Era left out": "left_text",
        "Correlation, as the reading expects": "toward",
        "What one turn in twenty reaches": "reach",
        "Turns as far from zero": "as_far",
    }
    row = point.rows[1]
    assert (row["outcome_text"], row["detrended_text"]) == ("likeness of alliances", "yes")
    assert (row["left_text"], point.rows[0]["left_text"]) == ("era en", "")


def test_the_title_counts_the_links_that_were_found():
    assert curve()["title"]["text"].startswith("No test links")
    assert curve(found=Count(1))["title"]["text"].startswith("One test links")
    assert curve(found=Count(3))["title"]["text"].startswith("3 tests link")


def test_a_turn_has_a_ring_before_and_a_dot_after():
    [points] = marks(turns(), "point")
    assert (points.field("x"), points.field("y")) == ("relation", "turn")
    assert points.encoding["yOffset"] == {
        "field": "when", "type": "nominal", "sort": ["before", "after"],
    }  # fmt: skip
    fill = points.encoding["fill"]
    assert fill["condition"]["test"] == "datum.when == 'after'"
    assert fill["condition"]["field"] == "changed_text"
    assert fill["value"] == "transparent"
    assert points.encoding["y"]["sort"] == ["1917", "1933–1935"]
    assert points.encoding["x"]["scale"]["domain"] == [LOWEST, HIGHEST]


def test_a_turn_has_its_intervals():
    interval = marks(turns(), "rule")[-1]
    assert (interval.field("x"), interval.field("x2")) == ("low90", "high90")
    assert len(interval.rows) == 4


def test_a_colour_says_what_changed_and_the_key_names_what_occurs():
    [points] = marks(turns(), "point")
    assert points.colors() == {"both": BOTH, "neither": GREY}
    every = pd.DataFrame({**TURNS.iloc[0], "changed": list(CHANGED)})
    [points] = marks(turns(every), "point")
    assert list(points.colors().values()) == [IDEOLOGY, INTEREST, BOTH, GREY, GREY]


def test_what_a_turn_tells_on_hover():
    [points] = marks(turns(), "point")
    assert points.tooltip() == {
        "Turning point": "turn_text",
        "When": "when_text",
        "What may be said": "word_text",
        "Relation (log odds)": "relation",
        "Nine tenths, lower end": "low90",
        "Nine tenths, upper end": "high90",
        "What changed": "changed_text",
    }
    assert points.rows[0].keys() >= set(points.tooltip().values())


def test_the_title_of_the_turns_tells_those_with_a_new_regime_from_those_without():
    text = turns()["title"]["text"]
    assert text == "The word changes at 1 of 1 turns with a new regime, 0 of 1 without"


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_rows_a_sentence_says_so(language):
    for draw, frame, slug in (
        (curve, CURVE, "interest-specifications"),
        (turns, TURNS, "interest-turns"),
    ):
        spec = draw(frame.iloc[:0], language)
        assert spec["title"]["text"] == Words(language)[f"{slug}.open"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [curve, turns])
def test_a_chart_is_drawn_in_every_language_and_changes_nothing(draw, language):
    before = CURVE.copy(), TURNS.copy()
    assert vl_convert.vegalite_to_vega(draw(language=language))
    assert CURVE.equals(before[0])
    assert TURNS.equals(before[1])


def test_behind_a_measure_stand_its_series_and_behind_a_turn_its_events():
    found = find("interests")
    curve_slug, turns_slug = (slug for slug, e in FIGURES.items() if e.chapter == "interests")
    assert behind(curve_slug, {"measure": "trade"}, found=found) == ["trade_ricardo", "trade_cow"]
    events = behind(turns_slug, {"turn": "1917"}, found=found)
    assert "october-revolution-1917" in events
    assert all(event.endswith("1917") for event in events)
