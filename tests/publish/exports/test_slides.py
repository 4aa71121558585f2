"""Slides: every word large enough, every panel on one of them, no row lost."""

import itertools
import re
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from racconigi.catalogue import FIGURES
from racconigi.publish.exports import fonts, pictures, slides
from racconigi.words import LANGUAGES
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]
#: Panels that say in words what another panel draws, or are drawn again smaller: on no slide.
NOT_SHOWN = {"any-year": {1}, "any-pair": {0}}


#: Of the size of letters: how high a small one is, which two lines may not share.
SMALL = 0.45


class Box(NamedTuple):
    """Where a line of words stands: its ends, its foot and the size of its letters."""

    left: float
    right: float
    foot: float
    size: float
    said: str


def lines_of(node, x=0.0, y=0.0):
    """Yield where each level line of words in a drawing stands that can be seen."""
    moved = re.search(r"translate\(([-\d.e]+)[ ,]+([-\d.e]+)\)", node.get("transform", ""))
    if moved:
        x, y = x + float(moved[1]), y + float(moved[2])
    if node.get("opacity") == "0" or re.search(r"rotate\(-?[1-9]", node.get("transform", "")):
        return
    if node.tag.endswith("}text"):
        size = float(node.get("font-size").removesuffix("px"))
        weight = fonts.BOLD if node.get("font-weight") in ("600", "bold") else fonts.REGULAR
        for place, part in enumerate(list(node) or [node]):
            said = "".join(part.itertext())
            wide = fonts.width(said, size, weight)
            left = x - {"middle": wide / 2, "end": wide}.get(node.get("text-anchor"), 0)
            yield Box(left, left + wide, y + place * (size + 1), size, said)
    for part in node:
        yield from lines_of(part, x, y)


def meet(one, other):
    beside = one.right < other.left + 1 or other.right < one.left + 1
    return not beside and abs(one.foot - other.foot) < SMALL * min(one.size, other.size)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", FIGURES)
def test_words_on_a_slide_are_18_points_high_and_never_overprint(slug, language):
    for frame, drawn in pictures.sheets_of_slides(about(slug, language)):
        svg = f'<svg xmlns="http://www.w3.org/2000/svg">{drawn.inside}</svg>'
        boxes = list(lines_of(ElementTree.fromstring(svg)))
        assert min(box.size for box in boxes) * frame.scale >= 18
        assert min(line.size for line in frame.texts) >= 18
        assert [pair for pair in itertools.combinations(boxes, 2) if meet(*pair)] == []


def test_words_that_overprint_are_seen():
    text = '<text transform="translate({x},10)" font-size="12px">Racconigi</text>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg">{text.format(x=0)}{text.format(x=30)}</svg>'
    one, other = lines_of(ElementTree.fromstring(svg))
    assert meet(one, other)
    assert not meet(one, other._replace(foot=24))
    assert not meet(one, other._replace(left=60, right=110))


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
