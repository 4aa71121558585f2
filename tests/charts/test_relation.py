"""The two states through time: which acts, which relation, in which colour, in which words."""

import functools
import json
import re

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import FIGURES, behind, figure, tables
from racconigi.charts.parts import WIDTH
from racconigi.charts.relation import HIGHEST, LOOK, LOWEST, ODDS
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, INKS, ITALY, LEVELS, RUSSIA
from racconigi.findings import find
from racconigi.findings.relation import WORDS
from racconigi.measures.scoring import SCALES
from racconigi.quantities import Count, Year, spans
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

NUMBERS = {
    "friendly_spells": Count(3),
    "hostile_since": Year(2022),
    "acts": Count(18),
    "spells_clear_friendly": spans([(1905, 1907)]),
    "spells_open": spans([(1909, 1910)]),
    "spells_clear_hostile": spans([]),
    "at_war": spans([(1908, 1909)]),
    "positive": Count(1),
    "negative": Count(1),
    "decades": Count(3),
    "few": Count(5),
}
#: How many acts each decade has of each level, and its place from the middle outward.
COUNTED = {
    "war": (2, [1, 0, 0]),
    "material-conflict": (1, [2, 0, 0]),
    "verbal-conflict": (0, [3, 2, 0]),
    "verbal-cooperation": (0, [4, 0, 1]),
    "material-cooperation": (1, [5, 0, 0]),
}
BY_LEVEL = pd.DataFrame(
    [
        {
            "decade": 1900 + 10 * place,
            "level": level,
            "events": acts[place],
            "signed": acts[place] * (1 if level.endswith("cooperation") else -1),
            "grave": grave,
        }
        for place in range(3)
        for level, (grave, acts) in COUNTED.items()
    ]
)
DECADES = pd.DataFrame(
    {
        "period": [1900, 1910, 1920],
        "n": [15, 2, 1],
        "cooperative": [9, 0, 1],
        "conflictual": [6, 2, 0],
        "word": ["clear-friendly", "probable-hostile", "open"],
    }
)
#: One year of each word, and one more.
YEARLY = pd.DataFrame(
    {
        "year": range(1905, 1911),
        "relation": [2.0, 1.0, 0.1, -1.0, -3.0, 0.0],
        "low50": [1.5, 0.5, -0.4, -1.5, -3.5, -0.5],
        "high50": [2.5, 1.5, 0.6, -0.5, -2.5, 0.5],
        "low90": [1.0, 0.0, -0.9, -2.0, -6.0, -1.0],
        "high90": [4.0, 2.0, 1.1, 0.0, -2.0, 1.0],
        "friendly": [0.97, 0.85, 0.4, 0.1, 0.0, 0.3],
        "hostile": [0.0, 0.05, 0.3, 0.85, 0.99, 0.3],
        "n_friendly": [4, 3, 1, 0, 0, 1],
        "n_hostile": [0, 1, 1, 2, 5, 1],
        "word": [*WORDS, "open"],
    }
)
SPELLS = pd.DataFrame(
    {
        "first": [1905, 1908, 1909],
        "last": [1907, 1908, 1910],
        "n_friendly": [8, 0, 1],
        "n_hostile": [2, 2, 6],
        "word": ["clear-friendly", "probable-hostile", "open"],
        "firm": [float("nan"), 0.9, 0.6],
    }
)
WARS = pd.DataFrame({"first": [1908], "last": [1909]})
ACTS = pd.DataFrame(
    {
        "event": ["racconigi-1909", "visit-1910", "protest-1920"],
        "date": ["1909-10-24", "1910", "1920-03"],
        "when": [1909.812, 1910.5, 1920.2],
        "decade": [1900, 1910, 1920],
        "level": ["material-cooperation", "verbal-cooperation", "verbal-conflict"],
        "side": ["cooperation", "cooperation", "conflict"],
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
#: Each scale weighs ten times as much as the one before, so that it shows which is drawn.
SCORES = pd.concat(
    [
        pd.DataFrame(
            {
                "scale": scale,
                "period": [1900, 1910, 1920],
                "cooperation": [20.0 * times, 8.0 * times, 0.0],
                "conflict": [0.0, 9.0 * times, 4.5 * times],
                "net": [20.0 * times, -1.0 * times, -4.5 * times],
                "n": [6, 5, 1],
            }
        )
        for scale, times in zip(SCALES, (1, 10, 100), strict=True)
    ],
    ignore_index=True,
)
DIRECTIONS = pd.concat(
    [
        pd.DataFrame(
            {
                "direction": direction,
                "period": [1900, 1910, 1920],
                "cooperative": [6, 2, 0],
                "conflictual": [0, 2, 1],
                "theta": theta,
                "theta_low": [0.2, -1.2, -4.3],
                "theta_high": [5.0, 1.2, 2.1],
                "few": [False, False, True],
            }
        )
        for direction, theta in (("ITA-RUS", [2.6, 0.0, -1.1]), ("RUS-ITA", [1.0, -0.5, 0.3]))
    ],
    ignore_index=True,
)
FRAMES = {
    "levels": BY_LEVEL,
    "decades": DECADES,
    "yearly": YEARLY,
    "spells": SPELLS,
    "wars": WARS,
    "acts": ACTS,
    "eras": ERAS,
    "names": NAMES,
}
#: The panels of the landing chart from above.
BARS, SPELL_NAMES, LINE, RUG, ERA_RIBBON, NAME_RIBBON, KEY = range(7)


def relation(numbers=None, language="en", **frames):
    if numbers is None and not frames:
        return usual(language)  # looked at many times, and changed by nobody
    given = {**FRAMES, **frames}.values()
    return charts.relation_by_decade(*given, numbers or NUMBERS, words=Words(language)).to_dict()


@functools.cache
def usual(language):
    return relation(NUMBERS, language)


def scores(frame=SCORES, numbers=NUMBERS, language="en"):
    return charts.scores_by_decade(frame, numbers, words=Words(language)).to_dict()


def directions(frame=DIRECTIONS, numbers=NUMBERS, language="en"):
    return charts.directions(frame, numbers, words=Words(language)).to_dict()


def drawn(mark, field):
    return [row[field] for row in mark.rows]


def seen(spec):
    """Return the bars that a reader sees, as (left, top, bottom, colour), in pixels."""
    shape = r'"bar" d="M([\d.]+),([\d.]+)h[\d.]+v([\d.]+)h\S+" fill="(#\w+)"'
    found = re.findall(shape, vl_convert.vegalite_to_svg(spec))
    return [(float(x), float(y), float(y) + float(height), fill) for x, y, height, fill in found]


# The landing chart: bars.


def test_the_levels_have_their_colours_and_come_in_one_order_everywhere():
    [bar] = marks(relation(), "bar")
    words = Words("en")
    assert bar.colors() == {words[f"level.{level}"]: LEVELS[level] for level in LEVELS}
    assert bar.field("color") == "level_text"
    assert all(row["level_text"] == words[f"level.{row['level']}"] for row in bar.rows)
    # the key is read from above, as the bars are
    assert bar.encoding["color"]["scale"]["range"] == [LEVELS[level] for level in [*LEVELS][::-1]]


def test_deeds_lie_beyond_words_and_war_lies_farthest_out():
    bars = seen(relation())
    left = min(x for x, *_ in bars)
    pile = sorted((top, bottom, fill) for x, top, bottom, fill in bars if x == left)  # the 1900s
    assert [fill for *_, fill in pile] == [LEVELS[level] for level in [*LEVELS][::-1]]
    unit = (pile[0][1] - pile[0][0]) / 5
    assert [(bottom - top) / unit for top, bottom, _ in pile] == pytest.approx([5, 4, 3, 2, 1])
    ends = [bottom for _, bottom, _ in pile]
    assert [top for top, *_ in pile[1:]] == pytest.approx(ends[:-1])


def test_cooperation_rises_and_conflict_falls():
    [bar] = marks(relation(), "bar")
    assert bar.field("y") == "signed"
    assert bar.encoding["y"]["stack"] == "zero"
    friendly = {LEVELS[level] for level in LEVELS if level.endswith("cooperation")}
    bars = [(top, bottom, fill) for _, top, bottom, fill in seen(relation()) if top < bottom]
    lowest = max(bottom for _, bottom, fill in bars if fill in friendly)
    highest = min(top for top, _, fill in bars if fill not in friendly)
    assert lowest == pytest.approx(highest)


def test_each_bar_keeps_within_its_decade():
    [bar] = marks(relation(), "bar")
    assert [row["middle"] for row in bar.rows[::5]] == [1905, 1915, 1925]
    assert bar.field("x") == "middle"
    assert bar.settings["size"] == pytest.approx(9 * WIDTH / 30)


def test_the_totals_stand_outside_the_bars():
    above, below = marks(relation(), "text", panel=BARS)
    assert drawn(above, above.field("text")) == drawn(above, above.field("y")) == [9, 0, 1]
    assert drawn(below, below.field("text")) == [6, 2, 0]
    assert drawn(below, below.field("y")) == [-6, -2, 0]
    assert above.settings["dy"] < 0 < below.settings["dy"]
    for total in (above, below):
        assert drawn(total, total.field("x")) == [1905, 1915, 1925]


def test_a_total_says_its_decade_and_leads_to_the_acts_of_its_side():
    totals = marks(relation(), "text", panel=BARS)
    assert [{row["side"] for row in total.rows} for total in totals] == [
        {"cooperation"}, {"conflict"},
    ]  # fmt: skip
    assert totals[0].tooltip() == {"Decade": "label", "Cooperative events": "cooperative"}
    assert drawn(totals[1], "total") == drawn(totals[1], "conflictual")
    [bar] = marks(relation(), "bar")
    assert drawn(bar, "period") == drawn(bar, "decade")


# The landing chart: spells.


def test_each_spell_has_its_years_and_its_short_word_over_its_middle():
    years, said = marks(relation(), "text", panel=SPELL_NAMES)
    assert drawn(years, years.field("text")) == ["1905–1907", "1908", "1909–1910"]
    assert drawn(said, said.field("text")) == ["friendly", "hostile?", "open"]
    for text in (years, said):
        assert drawn(text, text.field("x")) == [1906.5, 1908.5, 1910]
    assert said.settings["dy"] > years.settings.get("dy", 0)
    inks = said.colors()
    assert [inks[row["word"]] for row in said.rows] == [
        INKS[COOPERATION], INKS[CONFLICT], INKS[GREY],
    ]  # fmt: skip


def test_neighbouring_spells_stand_on_two_levels():
    for text in marks(relation(), "text", panel=SPELL_NAMES):
        assert text.field("y") == "row"
        first, second, third = drawn(text, "row")
        assert first == third != second
        low, high = text.encoding["y"]["scale"]["domain"]
        assert low < min(first, second) < max(first, second) < high


def test_a_spell_is_a_ground_from_its_first_year_to_the_end_of_its_last():
    ground, *_ = marks(relation(), "rect", panel=LINE)
    assert (ground.field("x"), ground.field("x2")) == ("start", "end")
    assert list(zip(drawn(ground, "start"), drawn(ground, "end"), strict=True)) == [
        (1905, 1908), (1908, 1909), (1909, 1911),
    ]  # fmt: skip
    colors = ground.colors()
    assert [colors[row["word"]] for row in ground.rows] == [COOPERATION, CONFLICT, GREY]
    assert ground.settings["opacity"] <= 0.15


def test_a_war_is_a_ground_in_the_colour_of_war():
    _, war, _ = marks(relation(), "rect", panel=LINE)
    assert war.settings["color"] == LEVELS["war"]
    assert (drawn(war, war.field("x")), drawn(war, war.field("x2"))) == ([1908], [1910])


# The landing chart: the relation.


def test_each_piece_of_the_line_leads_from_one_year_to_the_next():
    _, piece = marks(relation(), "rule", panel=LINE)
    assert (piece.field("x"), piece.field("x2")) == ("since", "at")
    assert (piece.field("y"), piece.field("y2")) == ("before", "relation")
    assert drawn(piece, "since") == [1905.5, 1906.5, 1907.5, 1908.5, 1909.5]
    assert drawn(piece, "at") == [1906.5, 1907.5, 1908.5, 1909.5, 1910.5]
    assert drawn(piece, "before") == [2.0, 1.0, 0.1, -1.0, -3.0]
    assert drawn(piece, "relation") == [1.0, 0.1, -1.0, -3.0, 0.0]


def test_a_piece_has_the_look_of_the_year_that_it_leads_to():
    _, piece = marks(relation(), "rule", panel=LINE)
    assert piece.field("color") == "word"
    colors = piece.colors()
    assert [colors[row["word"]] for row in piece.rows] == [
        COOPERATION, GREY, CONFLICT, CONFLICT, GREY,
    ]  # fmt: skip
    assert piece.field("size") == "width"
    assert piece.encoding["size"]["scale"] is None  # in pixels
    probable, open_, less, clear, again = drawn(piece, "width")
    assert probable == open_ == less == again < clear


def test_what_may_be_said_has_a_look_for_each_word_of_the_findings():
    assert tuple(LOOK) == WORDS
    assert LOOK["clear-friendly"] != LOOK["probable-friendly"]
    assert {color for color, _ in LOOK.values()} == {COOPERATION, GREY, CONFLICT}


def test_the_bands_lie_around_the_line_and_the_surer_one_is_darker():
    wide, half = marks(relation(), "area", panel=LINE)
    assert (wide.field("y"), wide.field("y2")) == ("low90", "high90")
    assert (half.field("y"), half.field("y2")) == ("low50", "high50")
    assert wide.settings["opacity"] < half.settings["opacity"]
    assert drawn(wide, wide.field("x")) == [year + 0.5 for year in range(1905, 1911)]


def test_what_lies_beyond_the_axis_is_cut_off():
    for mark in [*marks(relation(), "area"), *marks(relation(), "point")]:
        assert mark.encoding["y"]["scale"]["domain"] == [LOWEST, HIGHEST]
        assert mark.settings["clip"]
    assert min(YEARLY["low90"]) < LOWEST < HIGHEST < max(YEARLY["high90"])


def test_the_axis_reads_friendly_to_hostile_occasions():
    texts = re.findall(r">(\d+:\d+)</text>", vl_convert.vegalite_to_svg(relation()))
    assert sorted(texts) == sorted(ODDS) == ["1:1", "1:20", "1:3", "20:1", "3:1"]
    assert ODDS["3:1"] == pytest.approx(1.0986, abs=1e-4)
    assert ODDS["1:20"] == -ODDS["20:1"]
    wide, _ = marks(relation(language="it"), "area", panel=LINE)
    assert wide.encoding["y"]["title"] == "Amichevoli : ostili"


def test_a_year_answers_wherever_it_is_touched():
    *_, column = marks(relation(), "rect", panel=LINE)
    assert (column.field("x"), column.field("x2")) == ("since", "until")
    assert drawn(column, "since")[:2] == [1905, 1906]
    assert drawn(column, "until")[0] == 1906
    assert "y" not in column.encoding  # from the foot of the panel to its head
    assert len(column.rows) == len(YEARLY)
    assert column.settings["opacity"] == 0
    assert drawn(column, "word_text")[:2] == ["clearly friendly", "probably friendly"]
    assert column.tooltip() == {
        "Year": "year",
        "What may be said": "word_text",
        "Probability of friendly": "friendly",
        "Probability of hostile": "hostile",
        "Friendly occasions": "n_friendly",
        "Hostile occasions": "n_hostile",
    }


def test_zero_has_a_line_in_both_panels():
    for panel in (BARS, LINE):
        zero = marks(relation(), "rule", panel=panel)[0]
        assert drawn(zero, zero.field("y")) == [0]


# The landing chart: acts.


def test_each_act_has_a_tick_in_the_colour_of_its_side_where_it_happened():
    [tick] = marks(relation(), "tick", panel=RUG)
    assert (tick.field("x"), tick.field("color")) == ("when", "side")
    assert drawn(tick, "when") == [1909.812, 1910.5, 1920.2]
    colors = tick.colors()
    assert [colors[row["side"]] for row in tick.rows] == [COOPERATION, COOPERATION, CONFLICT]


def test_a_tick_leads_nowhere_but_bears_its_event():
    [tick] = marks(relation(), "tick")
    assert "href" not in tick.encoding
    assert drawn(tick, "event") == ["racconigi-1909", "visit-1910", "protest-1920"]


def test_all_panels_share_the_axis_from_the_first_decade_to_the_end_of_the_last():
    placed = [
        mark for mark in marks(relation())
        if "scale" in mark.encoding.get("x", {}) and mark.panel != KEY
    ]  # fmt: skip
    assert {mark.panel for mark in placed} == set(range(6))
    assert {tuple(mark.encoding["x"]["scale"]["domain"]) for mark in placed} == {(1900, 1930)}


# The landing chart: ribbons.


def test_the_ribbon_of_names_has_the_colours_of_the_two():
    box = marks(relation(language="fr"), "rect", panel=NAME_RIBBON)[0]
    assert box.colors() == {"ITA": ITALY, "RUS": RUSSIA}
    assert box.field("color") == box.field("y") == "state"
    assert [(r["start"], r["end"], r["name"]) for r in box.rows] == [
        (1900.0, 1930.0, "Kingdom fr"),
        (1900.0, 1917.7, "Empire fr"),
    ]


def test_every_era_and_name_has_a_sign_and_stands_in_the_key():
    box = marks(relation(language="ru"), "rect", panel=ERA_RIBBON)[0]
    assert drawn(box, "name") == ["Racconigi ru", "War ru"]
    assert drawn(box, "sign") == ["1", "2"]
    assert box.tooltip() == {"Эпоха": "name"}
    [key] = marks(relation(language="ru"), "text", panel=KEY)
    assert drawn(key, "said") == [
        "1\u2002Racconigi ru, 1908–1914",
        "2\u2002War ru, 1914–1915",
        "a\u2002Kingdom ru, 1900–",
        "b\u2002Empire ru, 1900–1917",
    ]


# Drawn for a phone.


def test_on_a_phone_the_same_is_drawn_with_more_room_for_words():
    frames = [FRAMES[name] for name in FIGURES["relation-by-decade"].frames]
    phone = charts.relation_by_decade(*frames, NUMBERS, words=Words("en"), phone=True).to_dict()
    wide = relation()
    assert phone["title"] == wide["title"]
    for kind in ("bar", "rect", "area", "tick", "rule"):
        rows = [[mark.rows for mark in marks(each, kind)] for each in (phone, wide)]
        assert rows[0] == rows[1]
    totals = [marks(each, "text", panel=0)[0].settings for each in (phone, wide)]
    assert [total.get("angle") for total in totals] == [270, None]
    levels = [
        {row["row"] for row in marks(each, "text", panel=SPELL_NAMES)[0].rows}
        for each in (phone, wide)
    ]
    assert [len(level) for level in levels] == [3, 2]
    [key] = marks(phone, "text", panel=KEY)
    assert set(drawn(key, "column")) == {0}


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
    [bar], [tick] = marks(spec, "bar"), marks(spec, "tick")
    assert drawn(bar, "label")[0] == label
    assert drawn(tick, "date_text")[0].startswith(date)
    assert drawn(tick, "title_text")[0] == f"a {language}"
    for other in (directions(language=language), scores(language=language)):
        assert drawn(marks(other)[-1], "label")[0] == label


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_and_words_are_told_in_the_language(language):
    spec, words = relation(language=language), Words(language)
    [bar], [tick] = marks(spec, "bar"), marks(spec, "tick")
    assert drawn(bar, "level_text")[:5] == [words[f"level.{level}"] for level in COUNTED]
    assert drawn(tick, "level_text")[2] == words["level.verbal-conflict"]
    _, said = marks(spec, "text", panel=SPELL_NAMES)
    assert drawn(said, "short") == [words[f"spell.{word}"] for word in SPELLS["word"]]
    assert drawn(said, "word_text") == [words[f"word.{word}"] for word in SPELLS["word"]]


def test_tooltips_tell_the_numbers_under_their_headings():
    spec = relation()
    [bar], [tick] = marks(spec, "bar"), marks(spec, "tick")
    assert bar.tooltip() == {"Decade": "label", "Level": "level_text", "Events": "events"}
    assert tick.tooltip() == {"Date": "date_text", "Event": "title_text", "Level": "level_text"}
    years, _ = marks(spec, "text", panel=SPELL_NAMES)
    assert years.tooltip() == {
        "Spell": "years",
        "What may be said": "word_text",
        "Friendly occasions": "n_friendly",
        "Hostile occasions": "n_hostile",
        "It begins within a year of then": "firm",
    }


@pytest.mark.parametrize(
    ("language", "spells", "said"),
    [
        ("en", 0, "No long friendly spell, hostile since 2022"),
        ("en", 1, "Friendly in one long spell, hostile since 2022"),
        ("en", 3, "Friendly in 3 long spells, hostile since 2022"),
        ("fr", 0, "Aucune longue période amicale"),
        ("fr", 1, "Une longue période amicale"),
        ("fr", 3, "3 longues périodes amicales"),
        ("it", 1, "Un lungo periodo amichevole"),
        ("it", 3, "3 lunghi periodi amichevoli"),
        ("ru", 1, "1 долгий дружественный период,"),
        ("ru", 3, "3 долгих дружественных периода"),
        ("ru", 5, "5 долгих дружественных периодов"),
    ],
)
def test_the_title_counts_spells_in_the_plural_of_the_language(language, spells, said):
    spec = relation({**NUMBERS, "friendly_spells": Count(spells)}, language)
    assert said in spec["title"]["text"]
    assert "2022" in spec["title"]["text"]


@pytest.mark.parametrize(
    ("draw", "number"),
    [(relation, "hostile_since"), (relation, "friendly_spells"), (scores, "positive")],
)
def test_a_title_whose_number_was_not_found_states_nothing(draw, number):
    known = {name: value for name, value in NUMBERS.items() if name != number}
    spec = draw(numbers=known)
    assert spec["title"]["text"] == Words("en")[f"{spec['name']}.open"]
    assert not re.search(r"\d", spec["title"]["text"])


def test_the_alternative_states_the_spells_or_nothing():
    said = relation()["description"]
    assert "18 in all" in said
    assert "clearly friendly in 1905–1907" in said
    assert "at war in 1908–1909" in said
    unknown = {name: value for name, value in NUMBERS.items() if name != "at_war"}
    assert relation(numbers=unknown)["description"] == "The relation by decade and year"


def test_the_title_of_the_book_agrees_with_a_recount():
    found = find("relation")
    spells = found.frames["spells"]
    friendly = sum(word == "clear-friendly" for word in spells["word"])
    last = spells.iloc[-1]
    assert last["word"] == "clear-hostile"
    title = figure("relation-by-decade", found=found).to_dict()["title"]["text"]
    assert f"in {friendly} long spells, hostile since {last['first']}" in title


def test_bars_line_and_rug_of_the_book_show_the_same_acts():
    frames = find("relation").frames
    levels, decades = frames["levels"], frames["decades"].set_index("period")
    assert levels["events"].sum() == len(frames["acts"]) == decades["n"].sum()
    up = levels[levels["signed"] > 0].groupby("decade")["signed"].sum()
    down = -levels[levels["signed"] < 0].groupby("decade")["signed"].sum()
    assert up.equals(decades["cooperative"][up.index].rename("signed").rename_axis("decade"))
    assert down.equals(decades["conflictual"][down.index].rename("signed").rename_axis("decade"))


# Scores.


def test_cooperation_stands_above_zero_in_its_colour_and_conflict_below_in_its_own():
    up, down = marks(scores(), "bar")
    assert up.settings["color"] == COOPERATION
    assert down.settings["color"] == CONFLICT
    assert drawn(up, up.field("y"))[:3] == [20.0, 8.0, 0.0]
    assert drawn(down, down.field("y"))[:3] == [0.0, -9.0, -4.5]
    assert up.encoding["y2"] == down.encoding["y2"] == {"datum": 0}


def test_each_score_keeps_within_its_decade():
    for bar in marks(scores(), "bar"):
        for row in bar.rows:
            left, right = row[bar.field("x")], row[bar.field("x2")]
            assert row["period"] < left < right < row["period"] + 10


def test_the_net_is_a_tick_across_the_middle_of_its_decade():
    [net] = marks(scores(), "tick")
    assert net.field("y") == "net"
    assert drawn(net, "net")[:3] == [20.0, -1.0, -4.5]
    assert drawn(net, net.field("x"))[:3] == [1905, 1915, 1925]
    assert net.settings["orient"] == "horizontal"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_chooses_the_scale(language):
    [param] = scores(language=language)["params"]
    assert param["value"] == "weis"
    assert param["bind"]["input"] == "select"
    assert param["bind"]["options"] == list(SCALES)
    assert param["bind"]["labels"] == ["WEIS", "CAMEO", "COPDAB"]
    assert param["bind"]["name"].strip() == Words(language)["scale"]


@pytest.mark.parametrize("scale", SCALES)
def test_only_the_chosen_scale_is_drawn(scale):
    spec = scores()
    spec["params"][0]["value"] = scale
    svg = vl_convert.vegalite_to_svg(spec)
    told = re.findall(r"Scale: (\w+); Cooperation: ([\d.,]+)", svg)
    assert {named for named, _ in told} == {scale.upper()}
    assert len(told) == 3 * 3  # two bars and a tick in each of three decades
    assert len(seen(spec)) == 6


def test_the_title_of_the_scores_counts_decades():
    spec = scores(numbers={**NUMBERS, "positive": Count(0)})
    assert spec["title"]["text"].endswith("outweighs conflict in no decade of 3")
    assert "in one decade of 3" in scores()["title"]["text"]
    assert "positive on all three scales in 1 of 3 decades" in scores()["description"]


def test_what_a_score_tells_on_hover():
    for mark in [*marks(scores(), "bar"), *marks(scores(), "tick")]:
        assert mark.tooltip() == {
            "Decade": "label",
            "Scale": "scale_text",
            "Cooperation": "cooperation",
            "Conflict": "conflict",
            "Net": "net",
            "Events": "n",
        }


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


def test_directions_have_intervals_and_fade_where_they_rest_on_few_acts():
    spec = directions()
    [point], interval = marks(spec, "point"), marks(spec, "rule")[-1]
    assert (interval.field("y"), interval.field("y2")) == ("theta_low", "theta_high")
    for mark in (point, interval):
        assert mark.encoding["opacity"]["condition"] == {"test": "datum.few", "value": 0.35}
        assert mark.encoding["opacity"]["value"] == 1
        assert drawn(mark, "few") == [False, False, True] * 2
    assert "fewer than 5 acts" in spec["title"]["subtitle"][-1]


def test_directions_say_that_they_leave_out_what_was_done_together():
    assert "Acts done together are left out" in directions()["description"]
    [point] = marks(directions(), "point")
    assert point.tooltip() == {
        "Decade": "label",
        "Direction": "direction_text",
        "Cooperative events": "cooperative",
        "Conflictual events": "conflictual",
        "Balance (log odds)": "theta",
    }


# All three.


def draw_empty(language):
    return {
        "relation-by-decade": relation(acts=ACTS.head(0), language=language),
        "scores-by-decade": scores(SCORES.head(0), language=language),
        "directions": directions(DIRECTIONS.head(0), language=language),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_acts_a_sentence_says_so(language):
    words = Words(language)
    for slug, spec in draw_empty(language).items():
        assert spec["name"] == slug
        assert spec["title"]["text"] == words[f"{slug}.open"]
        assert [drawn(mark, "text") for mark in marks(spec)] == [[words["nothing-to-draw"]]]


def test_one_decade_without_spells_wars_eras_or_names_is_drawn_too():
    bare = {name: FRAMES[name].head(0) for name in ("spells", "wars", "eras", "names")}
    one = {"decades": DECADES.head(1), "yearly": YEARLY.head(1), "levels": BY_LEVEL.head(5)}
    spec = relation(**bare, **one)
    assert len(seen(spec)) == 5
    assert marks(spec, "rule", panel=LINE)[1].rows == []
    assert len(marks(directions(DIRECTIONS.head(1)), "point")[0].rows) == 1
    assert len(seen(scores(SCORES.head(1)))) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [relation, directions, scores])
def test_every_language_has_its_own_words_and_no_not_a_number(draw, language):
    spec = draw(language=language)
    text = json.dumps(spec, ensure_ascii=False)
    assert not re.search(r"\bnan\b", text, re.IGNORECASE)
    other = draw(language="ru" if language != "ru" else "en")
    assert spec["title"]["text"] != other["title"]["text"]
    assert vl_convert.vegalite_to_vega(spec)


def test_nothing_given_is_changed():
    given = (*FRAMES.values(), DIRECTIONS, SCORES)
    before = [frame.copy() for frame in given]
    relation(NUMBERS), directions(), scores()
    assert all(frame.equals(was) for frame, was in zip(given, before, strict=True))


def test_the_tables_to_take_away_hold_all_that_is_drawn():
    found = find("relation")
    taken = tables("relation-by-decade", found=found)
    assert {name: len(frame) for name, frame in taken.items()} == {
        "relation-by-decade": len(found.frames["decades"]),
        **{
            f"relation-by-decade-{name}": len(found.frames[name])
            for name in FIGURES["relation-by-decade"].frames
            if name != "decades"
        },
    }
    both = tables("directions")["directions"]
    assert set(both["direction"]) == {"ITA-RUS", "RUS-ITA"}
    assert set(tables("scores-by-decade")["scores-by-decade"]["scale"]) == set(SCALES)


def test_behind_a_bar_stand_its_acts():
    acts = find("relation").frames["acts"]
    for first in (1850, 1930):
        expected = acts.loc[acts["decade"] == first, "event"].tolist()
        assert behind("relation-by-decade", {"period": first}) == expected
        assert behind("scores-by-decade", {"period": first, "scale": "cameo"}) == expected


def test_behind_a_direction_stand_the_acts_of_its_side_alone():
    found = find("cooperation")
    rome = behind("directions", {"period": 1930, "direction": "ITA-RUS"}, found=found)
    moscow = behind("directions", {"period": 1930, "direction": "RUS-ITA"}, found=found)
    scores = found.frames["directions"].set_index(["direction", "period"])["n"]
    assert (len(rome), len(moscow)) == (scores["ITA-RUS", 1930], scores["RUS-ITA", 1930])
    assert rome
    assert moscow
    assert not set(rome) & set(moscow)


def test_the_charts_stand_in_the_catalogue():
    slugs = {"relation": ["relation-by-decade"], "cooperation": ["scores-by-decade", "directions"]}
    for chapter, expected in slugs.items():
        assert [slug for slug, entry in FIGURES.items() if entry.chapter == chapter] == expected
