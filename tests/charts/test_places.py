"""The map: every act at its place, halves as the key says, names that never overprint."""

import itertools
import json

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import CHAPTERS, figure
from racconigi.charts import places
from racconigi.charts.theme import CONFLICT, COOPERATION
from racconigi.findings import find
from racconigi.quantities import Count, Name
from racconigi.words import LANGUAGES, Words

EDGES = pd.DataFrame(
    [("europe", -1000, -1000, 1000, 1000), ("far-east", 500, -900, 900, -600)],
    columns=["map", "west", "south", "east", "north"],
)
LINES = pd.DataFrame(
    [("europe", "land", 0, 0, [[0, 0], [0, 100], [100, 100], [0, 0]]),
     ("europe", "land", 0, 1, [[10, 20], [20, 30], [20, 80], [10, 20]]),
     ("europe", "danube", 0, 0, [[0, 0], [100, 50]])],
    columns=["map", "layer", "shape", "ring", "path"],
)  # fmt: skip


def rows(*given):
    """Return counts: place, x, y, map, decade, side, events, eastern."""
    frame = pd.DataFrame(
        given, columns=["place", "x", "y", "map", "decade", "side", "events", "eastern"]
    )
    return frame.assign(**{f"name_{tongue}": frame["place"].str.title() for tongue in LANGUAGES})


COUNTS = rows(
    ("rome", 0, 0, "europe", 1880, "cooperation", 4, 1),
    ("rome", 0, 0, "europe", 1890, "cooperation", 5, 0),
    ("rome", 0, 0, "europe", 1890, "conflict", 1, 1),
    ("pera", -500, 500, "europe", 1890, "conflict", 2, 2),
    ("boston", -900, 300, "beyond", 1890, "conflict", 1, 0),
)
NUMBERS = {
    "placed": Count(13), "unplaced": Count(2), "about_placed": Count(4), "about_there": Count(2),
    "about_home": Count(2), "busiest": Name(dict.fromkeys(LANGUAGES, "Rome")),
    "busiest_events": Count(10),
}  # fmt: skip


def drawn(counts=COUNTS, language="en", **options):
    words = Words(language)
    return charts.acts_on_map(EDGES, LINES, counts, NUMBERS, words=words, **options).to_dict()


def layer(spec, mark):
    """Return the layers with a mark."""
    return [one for one in spec["layer"] if one["mark"]["type"] == mark]


def discs(spec):
    """Return the layer of half discs."""
    [view] = [one for one in layer(spec, "point") if "transform" in one]
    return view


def data(spec, view):
    return spec["datasets"][view["data"]["name"]]


def marks(spec, **state):
    """Return the half discs that are drawn with parameters set: side and radius, by place."""
    for param in spec["params"]:
        param["value"] = state.get(param["name"], param["value"])
    svg = vl_convert.vegalite_to_vega(json.loads(json.dumps(spec)))
    assert svg
    view = discs(spec)
    decade, about = (state.get(name, first) for name, first in (("decade", 0), ("about", "all")))
    counted = pd.DataFrame(data(spec, view)).assign(
        n=lambda frame: frame["events" if about == "all" else "eastern"]
    )
    kept = counted[(counted["decade"] == decade) | (decade == 0)]
    summed = kept.groupby(["place", "side"])["n"].sum()
    return summed[summed > 0].to_dict()


def test_a_reader_sees_all_decades_or_one_and_all_acts_or_those_about_the_east():
    spec = drawn()
    assert marks(spec) == {
        ("rome", "cooperation"): 9, ("rome", "conflict"): 1, ("pera", "conflict"): 2,
        ("boston", "conflict"): 1,
    }  # fmt: skip
    assert marks(spec, decade=1880) == {("rome", "cooperation"): 4}
    assert marks(spec, decade=1890, about="eastern") == {
        ("rome", "conflict"): 1, ("pera", "conflict"): 2,
    }  # fmt: skip


def test_the_transforms_are_those_of_the_choice():
    assert discs(drawn())["transform"] == [
        {"filter": "decade == 0 || datum.decade == decade"},
        {"calculate": "about == 'eastern' ? datum.eastern : datum.events", "as": "n"},
        {
            "aggregate": [{"op": "sum", "field": "n", "as": "n"}],
            "groupby": ["place", "name", "across", "down", "side", "side_text"],
        },
        {"filter": "datum.n > 0"},
    ]


def test_cooperation_is_the_left_half_and_conflict_the_right():
    encoding = discs(drawn())["encoding"]
    assert encoding["shape"]["scale"]["range"] == [
        places.HALVES["cooperation"], places.HALVES["conflict"],
    ]  # fmt: skip
    assert encoding["color"]["scale"]["range"] == [COOPERATION, CONFLICT]
    assert encoding["shape"]["scale"]["domain"] == encoding["color"]["scale"]["domain"]
    # an arc from top to bottom, drawn leftwards or rightwards
    assert places.HALVES["cooperation"].split("A")[1] == "1,1,0,0,0,0,1Z"
    assert places.HALVES["conflict"].split("A")[1] == "1,1,0,0,1,0,1Z"


def test_areas_are_as_acts():
    size = discs(drawn())["encoding"]["size"]
    (low, high), (least, most) = size["scale"]["domain"], size["scale"]["range"]
    assert (low, least) == (0, 0)
    assert high == 9
    assert (most / high) ** 0.5 / 2 == pytest.approx(places.ONE)


def test_a_place_lies_where_its_kilometres_say():
    spec = drawn(width=400)
    at = {row["place"]: (row["across"], row["down"]) for row in data(spec, discs(spec))}
    assert at["rome"] == (200, 200)
    assert at["pera"] == (100, 100)


def test_land_has_its_holes_and_the_danube_is_a_line():
    spec = drawn(width=200)
    land, danube = (view for view in layer(spec, "point") if view["mark"].get("size"))
    [shape] = data(spec, land)
    assert shape["path"] == (
        "M100.0,100.0L100.0,90.0L110.0,90.0L100.0,100.0Z"
        "M101.0,98.0L102.0,97.0L102.0,92.0L101.0,98.0Z"
    )
    [line] = data(spec, danube)
    assert line["path"] == "M100.0,100.0L110.0,95.0"
    assert danube["mark"]["fill"] is None
    # a symbol is scaled by half the root of its size
    assert land["mark"]["size"] ** 0.5 / 2 == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [700, 342])
def test_names_of_the_book_never_overprint_a_disc_a_name_or_the_edge(language, width):
    words, frames = Words(language), find("places").frames
    frame = places._Frame(frames["edges"], width)
    spots = places._spots(frames["counts"], words, frame)
    named = spots.dropna(subset=["name_left"]).drop_duplicates("place")
    assert len(named) >= (30 if width == 700 else 10)
    boxes = [
        (row.name_left, row.name_line - 6, row.name_left + 6.1 * len(row.name), row.name_line + 6)
        for row in named.itertuples()
    ]
    for one, other in itertools.combinations(boxes, 2):
        assert not places._meet(one, other)
    sides = spots.groupby(["across", "down", "side"])["events"].sum()
    radii = (sides.groupby(level=[0, 1]).max() ** 0.5 * frame.one).reset_index()
    for box in boxes:
        assert frame.holds(box)
        for disc in radii.itertuples(index=False):
            assert not places._touch(box, (disc[0], disc[1], disc[2] - 0.2))


def test_a_place_beyond_the_map_is_under_a_caption():
    captions = [view for view in layer(drawn(), "text") if view["mark"].get("fontStyle")]
    texts = [row["text"] for row in captions[0]["data"]["values"]]
    assert "beyond the map" in texts
    assert "beyond the map" not in json.dumps(drawn(COUNTS[COUNTS["map"] == "europe"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_choices_have_words(language):
    about = next(p for p in drawn(language=language)["params"] if p["name"] == "about")
    assert about["bind"]["options"] == ["all", "eastern"]
    assert len(set(about["bind"]["labels"])) == 2
    when = next(p for p in drawn(language=language)["params"] if p["name"] == "decade")
    assert when["bind"]["options"] == [0, 1880, 1890]
    assert when["bind"]["labels"][1:] == [
        Words(language).decade(1880),
        Words(language).decade(1890),
    ]


def test_a_name_that_is_a_waters_stands_once():
    counts = rows(("black sea", 200, 200, "europe", 1880, "conflict", 1, 0))
    names = [view for view in layer(drawn(counts), "text") if not view["mark"].get("fontStyle")]
    assert [row["name_left"] for row in data(drawn(counts), names[0])] == [None]
    assert names[0]["transform"][0] == {"filter": "isValid(datum.name_left)"}


def test_nothing_to_draw_is_said():
    assert "where" in json.dumps(drawn(COUNTS.iloc[:0])).lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_books_map_is_drawn_in_each_language(language):
    spec = figure("where-it-happened", language).to_dict()
    svg = vl_convert.vegalite_to_svg(spec)
    assert svg.count("<path") > 100
    assert "NaN" not in svg


MAPPED = pd.DataFrame(
    [("rome", 0, 0, "europe", "cooperation", 4), ("rome", 0, 0, "europe", "conflict", 1)],
    columns=["place", "x", "y", "map", "side", "events"],
).assign(**{f"name_{tongue}": "Rome" for tongue in LANGUAGES})


def test_the_map_of_a_chapter_has_larger_discs_and_nothing_to_set():
    numbers = {}
    spec = charts.chapter_map(
        EDGES, LINES, MAPPED, numbers, words=Words("en"), chapter="racconigi"
    ).to_dict()
    assert "params" not in spec
    view = discs(spec)
    assert view["transform"] == [
        {
            "aggregate": [{"op": "sum", "field": "events", "as": "n"}],
            "groupby": ["place", "name", "across", "down", "side", "side_text"],
        }
    ]
    assert {(row["side"], row["events"]) for row in data(spec, view)} == {
        ("cooperation", 4), ("conflict", 1),
    }  # fmt: skip
    size = view["encoding"]["size"]["scale"]
    assert (size["range"][1] / size["domain"][1]) ** 0.5 / 2 == pytest.approx(places.FEW)
    assert spec["title"]["text"] == Words("en")["map-racconigi.open"]  # no number was found


def test_a_chapter_without_a_place_says_so():
    spec = charts.chapter_map(
        EDGES, LINES, MAPPED.iloc[:0], {}, words=Words("en"), chapter="racconigi"
    ).to_dict()
    assert spec["title"]["subtitle"] == [Words("en")["nothing-to-draw"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [700, 342])
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_names_of_a_chapters_map_never_overprint(chapter, language, width):
    words, frames = Words(language), find("history").frames
    frame = places._Frame(frames["edges"], width, one=places.FEW)
    spots = places._spots(frames[f"mapped_{chapter.replace('-', '_')}"], words, frame)
    named = spots.dropna(subset=["name_left"]).drop_duplicates("place")
    assert len(named) >= 4
    boxes = [
        (row.name_left, row.name_line - 6, row.name_left + 6.1 * len(row.name), row.name_line + 6)
        for row in named.itertuples()
    ]
    assert all(frame.holds(box) for box in boxes)
    for one, other in itertools.combinations(boxes, 2):
        assert not places._meet(one, other)
