"""The table of formats: each makes files, whose names say what is in them."""

import io
import json
import zipfile

import pytest
from pybtex.database import parse_string

from racconigi.publish.exports.formats import FORMATS, sources_of, unzipped, vega, zipped
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_makes_files_named_after_chart_and_language(name):
    made = FORMATS[name](about("scores-by-decade", "it", scale="cameo"))
    assert made
    assert all(made.values())
    for file in made:
        assert file.startswith("scores-by-decade")
        shown = name not in ("csv", "xlsx", "json", "zip", "sources")
        assert file.startswith("scores-by-decade-scale-cameo-it") == shown


def test_several_slides_are_numbered_and_one_is_not():
    assert list(FORMATS["slide"](about("un-votes"))) == [
        "un-votes-en-slide-1.png",
        "un-votes-en-slide-2.png",
    ]
    assert list(FORMATS["slide"](about("directions"))) == ["directions-en-slide.png"]


def test_a_zip_holds_all_data():
    (archive,) = FORMATS["zip"](about("un-votes", "ru")).values()
    assert set(unzipped(archive)) == {
        "un-votes.csv", "un-votes-positions.csv", "un-votes-ru.xlsx", "un-votes-ru.json",
    }  # fmt: skip


def test_producers_of_series_are_to_be_cited():
    (written,) = FORMATS["sources"](about("un-votes", "ru")).values()
    assert "ideal_points" in parse_string(written.decode(), "bibtex").entries
    assert b"Bailey" in written


def test_the_same_files_give_the_same_zip():
    assert zipped({"b": b"2", "a": b"1"}) == zipped({"a": b"1", "b": b"2"})
    with zipfile.ZipFile(io.BytesIO(zipped({"a": b"1"}))) as archive:
        assert archive.getinfo("a").date_time == (1980, 1, 1, 0, 0, 0)


def test_sources_are_those_of_the_events_behind_a_chart():
    few, many = sources_of("portfolio-similarity"), sources_of("relation-by-decade")
    assert 0 < len(few) < len(many)
    assert len(sources_of("trade-two-mirrors")) == 0


def test_the_specification_says_what_it_is():
    told = json.loads(vega(about("power-map", decade="1930")))
    assert told["usermeta"]["Address"].endswith("decade=1930")
    assert {"name": "decade", "value": 1930} in told["params"]
