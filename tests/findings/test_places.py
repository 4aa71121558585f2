"""Where acts happened: every number from a few places and acts that can be counted by hand."""

import math

import pytest

from racconigi.findings import find, ledger, places
from racconigi.measures.projection import INSET, MAPS, RADIUS
from racconigi.quantities import Count, Name, Share
from tests.findings.small import give, table

ROWS = [
    # event, date, type, arena, place
    ("a", "1881", "pact", "balkans", "rome"),
    ("b", "1882", "protest", "balkans", "rome"),
    ("c", "1883", "pact", "straits", "istanbul"),
    ("d", "1891", "pact", "world", "istanbul"),
    ("e", "1892", "pact", "danube", "vladivostok"),
    ("f", "1893", "protest", "world", "new-york"),
    ("g", "1894", "protest", "balkans", None),  # happened at no one place
    ("h", "1895", "context", "balkans", "vienna"),  # is no act of the pair
]
PLACES = [
    ("rome", "Rome", 41.9, 12.5, "italy"),
    ("istanbul", "Istanbul", 41.0, 29.0, "straits"),
    ("vladivostok", "Vladivostok", 43.1, 131.9, "russia"),
    ("new-york", "New York", 40.7, -74.0, "elsewhere"),
    ("vienna", "Vienna", 48.2, 16.4, "danube"),
]
TABLES = {
    "events": table(
        "events", "event date event_type arena place scope confidence initiator target",
        *((*row, "context" if row[2] == "context" else "dyad", "high", "ITA", "RUS")
          for row in ROWS),
    ),
    "event_types": table(
        "event_types", "event_type weis", ("pact", 6.5), ("protest", -2.4), ("context", None)
    ),
    "eras": table("eras", "era start", ("all", "1853")),
    "places": table(
        "places", "place name_en name_fr name_it name_ru latitude longitude region",
        *((row[0], *(f"{row[1]} {tongue}".strip() for tongue in ("", "fr", "it", "ru")), *row[2:])
          for row in PLACES),
    ),
    "base_map": table(
        "base_map", "map layer shape ring points",
        ("europe", "danube", 0, 0, "20 50,21 50"), ("far-east", "land", 0, 0, "126 41,127 41"),
    ),
}  # fmt: skip


@pytest.fixture
def found(monkeypatch):
    give(monkeypatch, TABLES, places, ledger)
    return places.find()


def test_acts_are_counted_by_place_decade_and_side(found):
    counts = found.frames["counts"].set_index(["place", "decade", "side"])
    assert counts["events"].to_dict() == {
        ("rome", 1880, "cooperation"): 1,
        ("rome", 1880, "conflict"): 1,
        ("istanbul", 1880, "cooperation"): 1,
        ("istanbul", 1890, "cooperation"): 1,
        ("vladivostok", 1890, "cooperation"): 1,
        ("new-york", 1890, "conflict"): 1,
    }
    assert counts["eastern"].sum() == 4
    assert counts.loc[("istanbul", 1890, "cooperation"), "eastern"] == 0


def test_numbers_are_of_the_acts_whose_place_is_known(found):
    stated = found.numbers
    assert stated["placed"] == Count(6)
    assert stated["unplaced"] == Count(1)
    assert stated["there"] == Count(2)
    assert stated["about"] == Count(5)
    assert stated["about_placed"] == Count(4)
    assert stated["about_there"] == Count(1)
    assert stated["about_home"] == Count(3)
    assert stated["about_there_share"] == Share(0.25)
    # Wilson's interval for 1 of 4
    assert stated["about_there_low"].value == pytest.approx(0.0456, abs=1e-4)
    assert stated["about_there_high"].value == pytest.approx(0.6994, abs=1e-4)
    assert stated["busiest_events"] == Count(2)
    assert isinstance(stated["busiest"], Name)


def test_each_place_stands_on_its_map_and_one_beyond_both_at_the_edge(found):
    spots = found.frames["counts"].drop_duplicates("place").set_index("place")
    assert spots["map"].to_dict() == {
        "rome": "europe", "istanbul": "europe", "vladivostok": "far-east", "new-york": "beyond",
    }  # fmt: skip
    west, south, east, north = INSET
    assert west < spots.loc["vladivostok", "x"] < east
    assert south < spots.loc["vladivostok", "y"] < north
    assert (spots.loc["new-york", "x"], spots.loc["new-york", "y"]) == places.BEYOND
    # Rome is 1,069 km from the centre at 20 E 50 N: the chord of the great circle
    turn, rise = math.radians(12.5 - 20), math.radians(41.9 - 50)
    both = math.cos(math.radians(41.9)) * math.cos(math.radians(50))
    chord = math.sqrt(math.sin(rise / 2) ** 2 + both * math.sin(turn / 2) ** 2)
    assert math.hypot(*spots.loc["rome", ["x", "y"]]) == pytest.approx(2 * RADIUS * chord, abs=1)


def test_lines_are_corners_in_whole_kilometres(found):
    lines = found.frames["lines"].set_index("map")
    assert lines.loc["europe", "path"][0] == [0, 0]
    assert lines.loc["europe", "path"][1] == pytest.approx([71, 0], abs=1)
    west, south = MAPS["far-east"].edges[:2]
    assert lines.loc["far-east", "path"][0] == pytest.approx(
        [INSET[0] - 0.6 * west, INSET[1] - 0.6 * south], abs=1
    )


def test_without_acts_there_is_no_number_but_the_counts(monkeypatch):
    give(monkeypatch, TABLES | {"events": table("events")}, places, ledger)
    found = places.find()
    assert found.frames["counts"].empty
    assert set(found.numbers) == {
        "placed", "unplaced", "places", "there", "about", "about_placed", "about_there",
        "about_home",
    }  # fmt: skip


def test_every_place_of_the_book_is_within_its_map():
    counts = find("places").frames["counts"]
    west, south, east, north = MAPS["europe"].edges
    assert counts["x"].between(west, east).all()
    assert counts["y"].between(south, north).all()
    beyond = set(counts.loc[counts["map"] == "beyond", "place"])
    assert beyond == {"new-york", "washington"}


def test_all_acts_of_the_book_are_at_a_place_or_said_to_have_none():
    stated = find("places").numbers
    assert stated["placed"].value + stated["unplaced"].value == len(ledger.acts())
