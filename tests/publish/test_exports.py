"""Files to take away: whole, the same every time, in the reader's language, without dead links."""

import io
import json

import pandas as pd
import pytest

from racconigi.catalogue import FIGURES, tables
from racconigi.charts import use_house_style
from racconigi.publish import exports

SLUGS = ["directions", "scores-by-decade", "relation-by-decade"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with the files of two charts in French, and the folder of kept pictures."""
    use_house_style()
    place = tmp_path_factory.mktemp("exports")
    exports.export(SLUGS, place / "files", place / "kept", "fr")
    return place


def contents(place):
    return {path.name: path.read_bytes() for path in place.iterdir()}


def test_every_file_that_is_linked_is_written(folder):
    written = contents(folder / "files")
    assert set(written) == {name for slug in SLUGS for name in exports.files(slug)}
    assert all(written.values())


def test_the_links_come_in_their_order():
    assert exports.files("directions") == [
        "directions.png", "directions.svg", "directions.json", "directions.csv",
    ]  # fmt: skip
    assert exports.files("relation-by-decade")[3:5] == [
        "relation-by-decade.csv", "relation-by-decade-levels.csv",
    ]  # fmt: skip


def test_pictures_are_pictures_in_the_language(folder):
    written = contents(folder / "files")
    assert written["directions.png"].startswith(b"\x89PNG")
    svg = written["directions.svg"].decode()
    assert "Ce que chacun a fait seul" in svg
    assert "Liberation Sans" in svg
    assert json.loads(written["directions.json"])["background"] == "white"


def test_numbers_in_pictures_are_written_as_the_language_does(folder):
    axis = contents(folder / "files")["scores-by-decade.svg"].decode()
    assert "−200" in axis


def test_no_file_leads_to_a_host_that_is_not_ours(folder):
    for name, content in contents(folder / "files").items():
        if not name.endswith(".png"):
            text = content.decode()
            for known in ("http://www.w3.org/", "https://vega.github.io/schema/vega-lite/"):
                text = text.replace(known, "")
            assert "http" not in text, name
            assert "href=" not in text, name


def test_a_csv_holds_the_table_as_it_is(folder):
    for slug in SLUGS:
        for name, table in tables(slug).items():
            read = pd.read_csv(io.BytesIO(contents(folder / "files")[f"{name}.csv"]))
            assert list(read) == list(table)
            assert len(read) == len(table)
    decades = tables("relation-by-decade")["relation-by-decade"]
    read = pd.read_csv(io.BytesIO(contents(folder / "files")["relation-by-decade.csv"]))
    assert read["relation"].tolist() == decades["relation"].tolist()
    assert read["word"].tolist() == decades["word"].tolist()


def test_the_same_chart_gives_the_same_bytes_and_is_drawn_once(folder, monkeypatch):
    before = contents(folder / "files")
    monkeypatch.setattr(exports, "_write", None)  # drawing again would fail
    exports.export(SLUGS, folder / "again", folder / "kept", "fr")
    assert contents(folder / "again") == before


def test_drawn_anew_the_bytes_are_the_same(folder):
    exports.export(["directions"], folder / "anew", folder / "other", "fr")
    before = contents(folder / "files")
    for name, content in contents(folder / "anew").items():
        assert content == before[name], name


def test_a_chart_for_paper_keeps_everything_but_its_links():
    chart = exports.draw("relation-by-decade")
    text = json.dumps(chart.spec)
    assert '"href"' not in text
    assert '"tooltip"' in text
    assert chart.slug in FIGURES
