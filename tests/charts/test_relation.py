"""The relation by decade: which side is up, in which colour, over how many acts, in which words."""

import json
import math
import re

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import FIGURES, behind, figure, tables
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA
from racconigi.findings import find
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

SLUGS = ("relation-by-decade", "directions", "scales-compared")
NUMBERS = {
    "friendly": Count(1),
    "hostile": Count(0),
    "mixed": Count(2),
    "decades": Count(3),
    "acts": Count(12),
    "few": Count(5),
}
#: One decade friendly, one even, one with too few acts to speak.
DECADES = pd.DataFrame(
    {
        "period": [1900, 1910, 1920],
        "n": [6, 5, 1],
        "cooperative": [6, 2, 0],
        "conflictual": [0, 2, 1],
        "cooperation": [20.0, 8.0, 0.0],
        "conflict": [0.0, 9.0, 4.5],
        "net": [20.0, -1.0, -4.5],
        "theta": [2.6, 0.0, -1.1],
        "theta_low": [0.2, -1.2, -4.3],
        "theta_high": [5.0, 1.2, 2.1],
        "few": [False, False, True],
        "lean": ["cooperation", "even", "conflict"],
    }
)
ACTS = pd.DataFrame(
    {
        "event": ["racconigi-1909", "talks-1910", "protest-1920"],
        "date": ["1909-10-24", "1910", "1920-03"],
        "when": [1909.812, 1910.5, 1920.2],
        "decade": [1900, 1910, 1920],
        "weight": [6.5, 0.0, -2.4],
        "sign": ["cooperation", "neutral", "conflict"],
        **{f"title_{lang}": [f"a {lang}", f"b {lang}", f"c {lang}"] for lang in LANGUAGES},
    }
)
ERAS = pd.DataFrame(
    {
        "start": [1908.75, 1914.6],
        "end": [1914.6, 1915.0],
        **{f"name_{lang}": [f"Racconigi {lang}", f"War {lang}"] for lang in LANGUAGES},
        **{f"short_{lang}": [f"Racconigi {lang}", f"War {lang}"] for lang in LANGUAGES},
    }
)
NAMES = pd.DataFrame(
    {
        "state": ["ITA", "RUS"],
        "start": [1900.0, 1900.0],
        "end": [1930.0, 1917.7],
        **{f"name_{lang}": [f"Kingdom {lang}", f"Empire {lang}"] for lang in LANGUAGES},
    }
)
DIRECTIONS = pd.concat(
    [
        DECADES.assign(direction="ITA-RUS"),
        DECADES.assign(direction="RUS-ITA", theta=[1.0, -0.5, 0.3]),
    ],
    ignore_index=True,
)
STABILITY = pd.DataFrame(
    {
        "scale": ["weis", "cameo", "copdab"],
        "period": 1900,
        "net": [3.0, 0.0, -20.0],
        "sign": ["cooperation", "neutral", "conflict"],
        "sign_stability": [0.96, float("nan"), 0.5],
    }
)


def relation(decades=DECADES, acts=ACTS, eras=ERAS, names=NAMES, numbers=NUMBERS, language="en"):
    words = Words(language)
    return charts.relation_by_decade(decades, acts, eras, names, numbers, words=words).to_dict()


def directions(scores=DIRECTIONS, numbers=NUMBERS, language="en"):
    return charts.directions(scores, numbers, words=Words(language)).to_dict()


def scales(stability=STABILITY, numbers=NUMBERS, language="en"):
    return charts.scales_compared(stability, numbers, words=Words(language)).to_dict()


def drawn(mark, field):
    return [row[field] for row in mark.rows]


# The landing chart: bars.


def test_cooperation_rises_in_its_colour_and_conflict_falls_in_its_own():
    up, down = marks(relation(), "bar")
    assert up.settings["color"] == COOPERATION
    assert down.settings["color"] == CONFLICT
    assert drawn(up, up.field("y")) == [20.0, 8.0, 0.0]
    assert drawn(down, down.field("y")) == [0.0, -9.0, -4.5]
    assert up.encoding["y2"] == down.encoding["y2"] == {"datum": 0}


def test_the_sides_are_named_each_in_its_colour_at_its_own_end():
    _, above, below = marks(relation(language="it"), "text", panel=0)
    assert (drawn(above, "text"), above.settings["color"]) == (["Cooperazione"], COOPERATION)
    assert (drawn(below, "text"), below.settings["color"]) == (["Conflitto"], CONFLICT)
    assert above.encoding["y"]["value"] < below.encoding["y"]["value"]


def test_each_bar_keeps_within_its_decade():
    for bar in marks(relation(), "bar"):
        for row in bar.rows:
            left, right = row[bar.field("x")], row[bar.field("x2")]
            assert row["period"] < left < right < row["period"] + 10


def test_the_number_under_a_bar_is_that_of_its_acts():
    number = marks(relation(), "text", panel=0)[0]
    assert number.field("text") == "n"
    assert number.field("y") == "below"
    assert drawn(number, "n") == [6, 5, 1]
    assert [row["middle"] for row in number.rows] == [1905, 1915, 1925]
    assert number.settings["dy"] > 0


def test_decades_of_too_few_acts_are_faded_and_no_others():
    spec = relation()
    for mark in [*marks(spec, "bar"), *marks(spec, "point")]:
        opacity = mark.encoding["opacity"]
        assert opacity["condition"] == {"test": "datum.few", "value": 0.35}
        assert opacity["value"] > 0.9
        assert drawn(mark, "few") == [False, False, True]


def test_a_decade_can_be_picked_by_its_first_year():
    params = relation()["params"]
    assert [(p["name"], p["select"]["fields"]) for p in params] == [("picked", ["period"])]


# The landing chart: balance and acts.


def test_the_balance_has_its_interval_and_the_colour_of_its_side():
    [point] = marks(relation(), "point")
    interval = marks(relation(), "rule", panel=1)[-1]
    assert point.field("y") == "theta"
    assert (interval.field("y"), interval.field("y2")) == ("theta_low", "theta_high")
    for mark in (point, interval):
        assert mark.field("color") == "lean"
        colors = mark.colors()
        assert [colors[row["lean"]] for row in mark.rows] == [COOPERATION, GREY, CONFLICT]


def test_zero_has_a_line_in_both_panels():
    for panel in (0, 1):
        zero = marks(relation(), "rule", panel=panel)[0]
        assert drawn(zero, zero.field("y")) == [0]


def test_each_act_has_a_tick_in_the_colour_of_its_sign_where_it_happened():
    [tick] = marks(relation(), "tick")
    assert (tick.field("x"), tick.field("color")) == ("when", "sign")
    assert drawn(tick, "when") == [1909.812, 1910.5, 1920.2]
    colors = tick.colors()
    assert [colors[row["sign"]] for row in tick.rows] == [COOPERATION, GREY, CONFLICT]


def test_a_tick_leads_to_its_event():
    [tick] = marks(relation(), "tick")
    assert tick.field("href") == "url"
    assert drawn(tick, "url")[0] == "../book/chronology.html#racconigi-1909"
    assert drawn(tick, "url")[2].endswith("#protest-1920")


def test_all_panels_share_the_axis_from_the_first_decade_to_the_end_of_the_last():
    domains = {
        tuple(mark.encoding["x"]["scale"]["domain"])
        for mark in marks(relation())
        if "scale" in mark.encoding.get("x", {})
    }
    assert domains == {(1900, 1930)}


# The landing chart: ribbons.


def test_the_ribbon_of_names_has_the_colours_of_the_two():
    box = marks(relation(language="fr"), "rect", panel=4)[0]
    assert box.colors() == {"ITA": ITALY, "RUS": RUSSIA}
    assert box.field("color") == box.field("y") == "state"
    assert [(r["start"], r["end"], r["name"]) for r in box.rows] == [
        (1900.0, 1930.0, "Kingdom fr"),
        (1900.0, 1917.7, "Empire fr"),
    ]


def test_an_era_is_named_where_it_has_room_and_on_hover_everywhere():
    box = marks(relation(language="ru"), "rect", panel=3)[0]
    [label] = marks(relation(language="ru"), "text", panel=3)
    assert drawn(box, "name") == ["Racconigi ru", "War ru"]
    assert drawn(label, "short") == ["Racconigi ru", ""]
    assert box.tooltip() == {"Эпоха": "name"}


# Words.


@pytest.mark.parametrize(
    ("language", "label", "date"),
    [
        ("en", "1900s", "24 October 1909"),
        ("fr", "années 1900", "24 octobre 1909"),
        ("it", "anni 1900", "24 ottobre 1909"),
        ("ru", "1900-е", "24 октября 1909"),
    ],
)
def test_decades_dates_and_titles_are_told_in_the_language(language, label, date):
    spec = relation(language=language)
    [point], [tick] = marks(spec, "point"), marks(spec, "tick")
    assert drawn(point, "label")[0] == label
    assert drawn(tick, "date_text")[0].startswith(date)
    assert drawn(tick, "title_text")[0] == f"a {language}"
    for other in (directions(language=language), scales(language=language)):
        assert drawn(marks(other)[-1], "label")[0] == label


def test_tooltips_tell_the_numbers_under_their_headings():
    [point], [tick] = marks(relation(), "point"), marks(relation(), "tick")
    assert point.tooltip() == {
        "Decade": "label",
        "Cooperative events": "cooperative",
        "Conflictual events": "conflictual",
        "Balance (log odds)": "theta",
        "Interval, lower end": "theta_low",
        "Interval, upper end": "theta_high",
    }
    assert tick.tooltip() == {"Date": "date_text", "Event": "title_text", "Weight": "weight"}


@pytest.mark.parametrize(
    ("language", "friendly", "hostile", "said"),
    [
        ("en", 8, 1, "leads in 8 of 18 decades, conflict in only one"),
        ("fr", 8, 1, "dans 8 décennies sur 18, le conflit dans une seule"),
        ("fr", 1, 0, "dans une décennie sur 18, le conflit dans aucune"),
        ("it", 8, 1, "in 8 decenni su 18, il conflitto in uno solo"),
        ("it", 1, 2, "in un decennio su 18, il conflitto in 2"),
        ("ru", 8, 1, "в 8 десятилетиях из 18, конфликт в 1"),
        ("ru", 1, 0, "в 1 десятилетии из 18, конфликт ни в одном"),
    ],
)
def test_the_title_counts_decades_in_the_plural_of_the_language(language, friendly, hostile, said):
    counts = {"friendly": Count(friendly), "hostile": Count(hostile), "decades": Count(18)}
    title = relation(numbers={**NUMBERS, **counts}, language=language)["title"]["text"]
    assert said in title.replace("\n", " ")


def test_a_title_whose_number_was_not_found_states_nothing():
    spec = relation(numbers={"few": Count(5)})
    assert spec["title"]["text"] == spec["description"] == "Cooperation and conflict by decade"


def test_the_title_of_the_book_agrees_with_a_recount():
    found = find("cooperation")
    friendly = hostile = 0
    for _, part in found.frames["acts"].groupby("decade"):
        good, bad = (part["weight"] > 0).sum() + 0.5, (part["weight"] < 0).sum() + 0.5
        half = 1.96 * math.sqrt(1 / good + 1 / bad)
        friendly += math.log(good / bad) > half
        hostile += math.log(good / bad) < -half
    assert hostile == 1
    title = figure("relation-by-decade", found=found).to_dict()["title"]["text"]
    decades = found.frames["acts"]["decade"].nunique()
    assert f"in {friendly} of {decades} decades, conflict in only one" in title


# Directions.


def test_rome_has_italys_colour_and_stands_left_of_petersburg_and_moscow():
    [point] = marks(directions(), "point")
    rome, moscow = "Rome toward Petersburg or Moscow", "Petersburg or Moscow toward Rome"
    assert point.colors() == {rome: ITALY, moscow: RUSSIA}
    assert point.field("color") == "direction_text"
    at = {(row["period"], row["direction_text"]): row["at"] for row in point.rows}
    for first in (1900, 1910, 1920):
        assert first < at[first, rome] < first + 5 < at[first, moscow] < first + 10
    theta = {row["direction_text"]: row["theta"] for row in point.rows if row["period"] == 1910}
    assert theta == {rome: 0.0, moscow: -0.5}


def test_directions_have_intervals_and_fade_too():
    spec = directions()
    [point], interval = marks(spec, "point"), marks(spec, "rule")[-1]
    assert (interval.field("y"), interval.field("y2")) == ("theta_low", "theta_high")
    assert point.encoding["opacity"]["condition"]["test"] == "datum.few"
    assert point.encoding["opacity"]["value"] == 1


# Scales.


def test_a_cell_has_the_colour_of_its_sign_and_is_the_paler_the_less_it_is_stable():
    [cell] = marks(scales(), "rect")
    colors = cell.colors()
    assert [colors[row["sign"]] for row in cell.rows] == [COOPERATION, GREY, CONFLICT]
    opacity = cell.encoding["opacity"]
    assert opacity["field"] == "sign_stability"
    assert opacity["scale"]["domain"] == [0.5, 1]
    pale, full = opacity["scale"]["range"]
    assert pale < 0.3 < full
    assert drawn(cell, "scale_text") == ["WEIS", "CAMEO", "COPDAB"]


def test_a_cell_tells_its_share_and_nothing_where_there_is_none():
    [text] = marks(scales(), "text")
    assert text.encoding["text"]["field"] == "sign_stability"
    assert text.encoding["text"]["format"] == ".0%"
    assert drawn(text, "sign_stability") == [0.96, None, 0.5]


# All three.


def draw_empty(language):
    return {
        "relation-by-decade": relation(DECADES.head(0), language=language),
        "directions": directions(DIRECTIONS.head(0), language=language),
        "scales-compared": scales(STABILITY.head(0), language=language),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_decades_a_sentence_says_so(language):
    words = Words(language)
    for slug, spec in draw_empty(language).items():
        assert spec["name"] == slug
        assert spec["title"]["text"] == words[f"{slug}.open"]
        assert [drawn(mark, "text") for mark in marks(spec)] == [[words["nothing-to-draw"]]]


def test_one_decade_without_acts_eras_or_names_is_drawn_too():
    spec = relation(DECADES.head(1), ACTS.head(0), ERAS.head(0), NAMES.head(0))
    assert [len(mark.rows) for mark in marks(spec, "bar")] == [1, 1]
    assert marks(spec, "tick")[0].rows == []
    assert vl_convert.vegalite_to_vega(spec)
    assert len(marks(directions(DIRECTIONS.head(1)), "point")[0].rows) == 1
    assert len(marks(scales(STABILITY.head(1)), "rect")[0].rows) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [relation, directions, scales])
def test_every_language_has_its_own_words_and_no_not_a_number(draw, language):
    spec = draw(language=language)
    text = json.dumps(spec, ensure_ascii=False)
    assert not re.search(r"\bnan\b", text, re.IGNORECASE)
    assert (
        spec["title"]["text"] != draw(language="ru" if language != "ru" else "en")["title"]["text"]
    )
    assert vl_convert.vegalite_to_vega(spec)


def test_nothing_given_is_changed():
    given = (DECADES, ACTS, ERAS, NAMES, DIRECTIONS, STABILITY)
    before = [frame.copy() for frame in given]
    relation(), directions(), scales()
    assert all(frame.equals(was) for frame, was in zip(given, before, strict=True))


def test_the_tables_to_take_away_hold_all_that_is_drawn():
    found = find("cooperation")
    taken = tables("relation-by-decade", found=found)
    assert {name: len(frame) for name, frame in taken.items()} == {
        "relation-by-decade": len(found.frames["decades"]),
        "relation-by-decade-acts": len(found.frames["acts"]),
        "relation-by-decade-eras": len(found.frames["eras"]),
        "relation-by-decade-names": len(found.frames["names"]),
    }
    both = tables("directions", found=found)["directions"]
    assert set(both["direction"]) == {"ITA-RUS", "RUS-ITA"}


def test_behind_a_bar_stand_its_acts_and_behind_a_direction_those_of_its_side():
    found = find("cooperation")
    acts = found.frames["acts"]
    for first in (1850, 1930):
        expected = acts.loc[acts["decade"] == first, "event"].tolist()
        assert behind("relation-by-decade", {"period": first}, found=found) == expected
    rome = behind("directions", {"period": 1930, "direction": "ITA-RUS"}, found=found)
    moscow = behind("directions", {"period": 1930, "direction": "RUS-ITA"}, found=found)
    assert set(rome) | set(moscow) == set(acts.loc[acts["decade"] == 1930, "event"])
    scores = found.frames["directions"].set_index(["direction", "period"])["n"]
    assert (len(rome), len(moscow)) == (scores["ITA-RUS", 1930], scores["RUS-ITA", 1930])


def test_the_charts_stand_in_the_catalogue():
    assert [slug for slug, entry in FIGURES.items() if entry.chapter == "cooperation"] == [*SLUGS]
