"""Coasts, lakes and rivers: cut, simpler, and still where they are."""

import pandas as pd
import pytest
from shapely.geometry import Polygon, box, shape

from racconigi.measures.projection import INSET, MAPS, project
from racconigi.recipes import base_map
from tests.recipes.frames import check_leaves_alone, committed


def area(*corners, holes=()):
    """Return an area as GeoJSON."""
    rings = [corners, *holes]
    return {
        "type": "Polygon",
        "coordinates": [[list(p) for p in (*ring, ring[0])] for ring in rings],
    }


SQUARE = area(
    (18, 48), (22, 48), (22, 52), (18, 52), holes=[((19, 49), (21, 49), (21, 51), (19, 51))]
)
ISLET = area((0, 50), (0.1, 50), (0.1, 50.1), (0, 50.1))
AMERICA = area((-100, 30), (-90, 30), (-90, 40), (-100, 40))
LAND = pd.DataFrame({"geometry": [SQUARE, ISLET, AMERICA, None]})
LAKES = pd.DataFrame(
    {"geometry": [area((19.4, 49.4), (20.6, 49.4), (20.6, 50.6), (19.4, 50.6)), SQUARE],
     "name": ["Lake", "Caspian Sea"]}
)  # fmt: skip
RIVERS = pd.DataFrame(
    {"geometry": [{"type": "LineString", "coordinates": [[10, 48], [14, 48.001], [18, 48]]},
                  {"type": "LineString", "coordinates": [[30, 48], [34, 50]]},
                  {"type": "LineString", "coordinates": [[30, 48], [30.5, 48]]}],
     "name_en": ["Danube", "Dnieper", "Brook"]}
)  # fmt: skip


def drawn():
    """Return the lines of the little world on the map of Europe, by layer."""
    found = base_map.compute(LAND, LAKES, RIVERS)
    assert (found["map"] == "europe").all()
    return found.set_index("layer")


def points(text):
    return [tuple(float(number) for number in pair.split()) for pair in text.split(",")]


def test_land_keeps_its_holes_and_leaves_out_what_is_small_or_far():
    land = drawn().loc[["land"]]
    assert land["ring"].tolist() == [0, 1]
    assert land["shape"].tolist() == [0, 0]
    outer, hole = (points(text) for text in land["points"])
    assert set(outer) == {(18, 48), (22, 48), (22, 52), (18, 52)}
    assert set(hole) == {(19, 49), (21, 49), (21, 51), (19, 51)}


def test_outer_lines_run_clockwise_and_holes_the_other_way():
    for row in committed("base_map").query("layer == 'land' or layer == 'lake'").itertuples():
        signed = Polygon(points(row.points)).exterior.is_ccw
        assert signed == (row.ring > 0)


def test_a_sea_is_no_lake():
    assert len(drawn().loc[["lake"]]) == 1


def test_the_danube_has_a_layer_of_its_own_and_a_brook_none():
    found = drawn()
    assert points(found.loc["danube", "points"])[0] == (10, 48)
    assert len(found.loc[["river"]]) == 1


def test_recipes_leave_what_they_are_given():
    check_leaves_alone(base_map.compute, LAND, LAKES, RIVERS)


@pytest.mark.parametrize("name", ["europe", "far-east"])
def test_every_committed_line_lies_in_its_frame(name):
    around = box(*MAPS[name].edges).buffer(base_map.BEHIND[name] + 15, join_style="mitre")
    for row in committed("base_map").query("map == @name").itertuples():
        x, y = project(*zip(*points(row.points), strict=True), centre=MAPS[name].centre)
        flat = [tuple(pair) for pair in zip(x, y, strict=True)]
        assert around.covers(shape({"type": "LineString", "coordinates": flat}))


def test_the_place_of_the_inset_is_left_free():
    inside = box(*INSET).buffer(-15)
    for row in committed("base_map").query("map == 'europe' and ring == 0").itertuples():
        x, y = project(*zip(*points(row.points), strict=True), centre=MAPS["europe"].centre)
        line = [tuple(pair) for pair in zip(x, y, strict=True)]
        assert not shape({"type": "LineString", "coordinates": line}).intersects(inside)


def test_rome_is_on_land_and_the_danube_reaches_from_swabia_to_the_sea():
    base = committed("base_map").query("map == 'europe'")
    land = [Polygon(points(text)) for text in base.query("layer == 'land' and ring == 0")["points"]]
    rome, sea = (shape({"type": "Point", "coordinates": at}) for at in ([12.51, 41.89], [12, 40]))
    assert any(one.covers(rome) for one in land)
    assert not any(one.covers(sea) for one in land)
    course = [p for text in base.query("layer == 'danube'")["points"] for p in points(text)]
    assert min(course)[0] < 9
    assert max(course)[0] > 28
