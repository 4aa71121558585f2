"""Slides: every word large enough, every panel on one of them, no row lost."""

import re

import pytest

from racconigi.catalogue import FIGURES
from racconigi.publish.exports import pictures, slides
from racconigi.words import LANGUAGES
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]
#: Panels that say in words what another panel draws, or are drawn again smaller: on no slide.
NOT_SHOWN = {"any-year": {1}, "any-pair": {0}}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", FIGURES)
def test_no_word_on_a_slide_is_smaller_than_18_points(slug, language):
    for frame, drawn in pictures.sheets_of_slides(about(slug, language)):
        sizes = {float(size) for size in re.findall(r'font-size="([\d.]+)px"', drawn.inside)}
        assert min(sizes) * frame.scale >= 18, sorted(sizes)
        assert min(line.size for line in frame.texts) >= 18


@pytest.mark.parametrize("slug", FIGURES)
def test_every_panel_is_on_a_slide(slug):
    groups, spec = FIGURES[slug].slides, about(slug).spec
    if groups:
        shown = {place for group in groups for place in group} | NOT_SHOWN.get(slug, set())
        assert shown == set(range(len(spec["vconcat"])))


def rows(spec):
    return [view["encoding"]["y"]["scale"]["domain"] for view in [spec, *spec.get("layer", [])]
            if "encoding" in view]  # fmt: skip


def table(names):
    return {
        "mark": "rect",
        "height": 200,
        "encoding": {"y": {"field": "row", "type": "nominal", "scale": {"domain": names}}},
    }


def test_many_rows_are_cut_in_two_and_none_is_lost():
    names = [f"row {n}" for n in range(13)]
    spec = table(names)
    upper, lower = slides.halves(spec)
    assert rows(upper) + rows(lower) == [names[:7], names[7:]]
    assert lower["transform"] == [{"filter": {"field": "row", "oneOf": names[7:]}}]
    assert "transform" not in spec


def test_few_rows_are_not_cut():
    assert slides.halves(table(["a", "b", "c"])) == []
    assert slides.halves({"mark": "bar", "encoding": {}}) == []


def test_the_lowest_panel_of_a_slide_has_the_years():
    x = {"field": "year", "type": "quantitative"}
    spec = {
        "vconcat": [
            {"mark": "bar", "encoding": {"x": {**x, "axis": None}}},
            {"mark": "bar", "encoding": {"x": {**x, "axis": {"format": "d"}}}},
        ]
    }
    (only,) = slides.panels(spec, [0])["vconcat"]
    assert only["encoding"]["x"]["axis"] == {"format": "d"}
    assert spec["vconcat"][0]["encoding"]["x"]["axis"] is None
