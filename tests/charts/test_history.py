"""A chapter's charts: titles that have room, points that have none, promises of two days."""

import itertools

import pandas as pd
import pytest

from racconigi.catalogue import CHAPTERS, figure
from racconigi.charts.history import LETTERS, ROOMS, _in_band, _scattered, stood, timeline
from racconigi.charts.layouts import width_of
from racconigi.charts.theme import COOPERATION, GREY, ITALY, RUSSIA
from racconigi.findings import find
from racconigi.quantities import Count, Span
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

EN = Words("en")
NUMBERS = {
    "span_racconigi": Span((1908, 1914)),
    "cooperative_racconigi": Count(2),
    "conflictual_racconigi": Count(1),
}
TOLD = pd.DataFrame(
    {
        "event": ["accord", "visit", "warning", "crisis"],
        "date": ["1909-10-24", "1909-10-23", "1911-11", "1908-10"],
        "when": [1909.81, 1909.81, 1911.87, 1908.8],
        "side": ["cooperation", "cooperation", "conflict", "context"],
        "level": ["material-cooperation", "verbal-cooperation", "verbal-conflict", None],
        "weight": [6.5, 1.9, -3.0, 0.0],
        **{f"title_{lang}": ["Accord", "Visit", "Warning", "Crisis"] for lang in LANGUAGES},
    }
)
YEARLY = pd.DataFrame(
    {
        "year": range(1906, 1918),
        "relation": [0.5] * 12,
        "low90": [0.0] * 12,
        "high90": [1.0] * 12,
        "word": ["clear-friendly"] * 12,
    }
)
STOOD = pd.DataFrame(
    {
        "with": ["ITA", "ITA", "RUS"],
        "at": ["first", "last", "last"],
        "day": [19081006, 19140727, 19140727],
        "other": ["AUH", "RUS", "ITA"],
        "order": [7, 1, 0],
        "kind": ["help", "consultation", "consultation"],
        "owes": [True, False, True],
        **{f"name_{lang}": ["Austria-Hungary", "Russian Empire", "Italy"] for lang in LANGUAGES},
    }
)


def drawn(told=TOLD):
    return timeline(told, YEARLY, NUMBERS, words=EN, chapter="racconigi").to_dict()


def points(spec):
    (mark,) = marks(spec, "circle")
    return {row["event"]: row for row in mark.rows}


def test_cooperation_lies_over_the_axis_conflict_under_it_and_context_on_top():
    at = {event: row["at"] for event, row in points(drawn()).items()}
    assert at["crisis"] < at["accord"] < 0 < at["warning"]  # the scale runs downward


def test_every_act_has_a_point_and_the_gravest_the_nearest_row():
    found = points(drawn())
    assert set(found) == set(TOLD["event"])
    assert found["accord"]["at"] > found["visit"]["at"]


def test_titles_of_one_row_never_meet():
    acts = TOLD.iloc[[0] * 40].reset_index(drop=True)
    acts = acts.assign(event=[f"act-{n}" for n in range(40)], when=1909 + acts.index / 20)
    for room in ROOMS.values():
        placed = _in_band(
            acts.assign(x=(acts["when"] - 1908) * room.width / 7, lines="A title of the act"),
            room.rows["cooperation"],
            room,
        )
        assert placed["named"].any()
        assert not placed["named"].all()
        assert (placed.loc[~placed["named"], "row"] == 0).all()
        assert placed["row"].max() <= room.rows["cooperation"]
        length = width_of("A title of the act", LETTERS)
        for _, row in placed[placed["named"]].groupby("row"):
            spans = sorted((x - length, x) if t else (x, x + length)
                           for x, t in zip(row["x"], row["turned"], strict=True))  # fmt: skip
            assert all(a[1] < b[0] for a, b in itertools.pairwise(spans))
            assert spans[0][0] > -10
            assert spans[-1][1] < room.width + 10


def test_titles_are_taken_from_the_whole_span():
    assert _scattered(8) == [0, 4, 2, 6, 1, 5, 3, 7]
    assert _scattered(1) == [0]
    assert sorted(_scattered(11)) == sorted(set(_scattered(11)))


def test_a_title_without_room_leaves_its_point():
    long = TOLD.assign(title_en="A title " * 20)
    spec = drawn(long)
    assert len(points(spec)) == len(TOLD)
    assert not any(row["named"] for row in points(spec).values())


def test_only_the_years_of_the_chapter_have_colour():
    (path,) = [m for m in marks(drawn(), "rule", panel=1) if "x2" in m.encoding]
    colors = path.colors()
    for row in path.rows:
        inside = 1908 <= row["year"] <= 1914
        assert colors[row["said"]] == (COOPERATION if inside else GREY)


def test_a_chapter_without_acts_says_so():
    spec = drawn(TOLD.iloc[:0])
    assert spec["title"]["subtitle"] == [EN["nothing-to-draw"]]


def test_a_promise_stands_under_its_day_filled_where_it_is_owed():
    spec = stood(STOOD, NUMBERS, words=EN, chapter="racconigi").to_dict()
    filled, rings = {}, {}
    for mark in marks(spec, "point"):
        target = filled if mark.settings["filled"] else rings
        wanted = mark.settings["filled"]
        target |= {(r["with"], r["at"]): r for r in mark.rows if r["owes"] == wanted}
        assert mark.colors() == {"ITA": ITALY, "RUS": RUSSIA}
    assert set(filled) == {("ITA", "first"), ("RUS", "last")}
    assert set(rings) == {("ITA", "last")}
    assert filled["ITA", "first"]["x"] < rings["ITA", "last"]["x"] < filled["RUS", "last"]["x"]


def test_days_head_the_columns_and_on_a_phone_their_years():
    for phone, said in ((False, "6 October 1908"), (True, "1908")):
        spec = stood(STOOD, NUMBERS, words=EN, chapter="racconigi", phone=phone).to_dict()
        texts = {row.get("text") for mark in marks(spec, "text") for row in mark.rows}
        assert said in texts


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_chapter_draws_all_that_it_tells(chapter):
    found = find("history")
    key = chapter.replace("-", "_")
    spec = figure(f"timeline-{chapter}").to_dict()
    assert set(points(spec)) == set(found.frames[f"told_{key}"]["event"])


def test_a_slide_says_less_and_not_smaller():
    names = {}
    for room in ROOMS:
        spec = timeline(TOLD, YEARLY, NUMBERS, words=EN, chapter="racconigi", room=room).to_dict()
        bands = spec["vconcat"][0]
        names[room] = bands["width"], bands["height"]
        sizes = {part["mark"]["fontSize"] for part in bands["layer"] if "fontSize" in part["mark"]}
        assert sizes == {LETTERS}
    assert names["slide"][0] < names["wide"][0]
    assert names["slide"][1] < names["wide"][1]
