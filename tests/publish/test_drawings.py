"""Drawings of charts: as wide as their page, light and dark, the same bytes, drawn once."""

import pytest

from racconigi.charts import use_house_style
from racconigi.charts.layouts import LAYOUTS
from racconigi.charts.theme import COOPERATION, DARK, INK
from racconigi.publish import drawings, svg
from racconigi.publish.drawings import draw, size_of, spec_of, still_name

WANTED = [("directions", "fr", "wide"), ("directions", "fr", "phone")]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Return the folder of kept drawings, and what was drawn first."""
    use_house_style()
    folder = tmp_path_factory.mktemp("drawings")
    return folder, drawings.drawings(WANTED, folder)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_drawing_is_as_wide_as_its_page(kept, layout):
    drawn = kept[1]["directions", "fr", layout]
    assert drawn.width == pytest.approx(LAYOUTS[layout].width, abs=2)
    assert drawn.height > 100


def test_the_pictures_are_of_both_shades(kept):
    stills = kept[1]["directions", "fr", "wide"].stills
    assert stills.keys() == {"light", "dark"}
    assert INK in stills["light"]
    assert INK not in stills["dark"]
    assert DARK[INK] in stills["dark"]
    assert "Rome" in stills["light"]


def test_a_drawing_is_made_once(kept, monkeypatch):
    monkeypatch.setattr(drawings, "_keep", None)  # drawing again would fail
    assert drawings.drawings(WANTED, kept[0]) == kept[1]


def test_charts_drawn_by_several_processes_are_those_drawn_by_one(tmp_path, monkeypatch):
    wanted = [(slug, "it", "phone") for slug in ("directions", "coverage-by-domain")]
    monkeypatch.setattr(drawings, "_specs", {})
    together = drawings.drawings(wanted, tmp_path / "together")
    told = dict(drawings._specs)
    assert {key[0] for key in told} == {slug for slug, *_ in wanted}
    drawings._specs.clear()
    for asked in wanted:
        assert drawings.drawings([asked], tmp_path / "alone")[asked] == together[asked]
    assert drawings._specs == told


def test_a_chart_that_changed_is_drawn_anew(kept):
    spec = spec_of("directions", "fr")
    changed = {**spec, "height": 400}
    one, other = (drawings._kept(kept[0], each, "wide") for each in (spec, changed))
    assert one != other
    assert one.exists()
    assert drawings._kept(kept[0], spec, "phone") != one


def test_drawn_anew_the_bytes_are_the_same(kept):
    svg._drawn.cache_clear()
    again = draw(spec_of("directions", "fr"), "phone")
    assert again.stills == kept[1]["directions", "fr", "phone"].stills


def test_a_still_says_its_size_and_its_name(tmp_path):
    still = tmp_path / still_name("ru", "phone", "dark")
    still.write_text('<svg xmlns="x" class="marks" width="328" height="410.5" viewBox="0"></svg>')
    assert still.name == "still-ru-phone-dark.svg"
    assert size_of(still) == (328, 410.5)
    still.write_text("<svg></svg>")
    with pytest.raises(ValueError, match="does not say its size"):
        size_of(still)


def test_colours_of_the_palette_are_those_of_the_pictures():
    drawn = draw(spec_of("coverage-by-domain", "en"), "wide")
    assert COOPERATION not in drawn.stills["light"]
