"""Charts as SVG: a drawing made just before is not made again, and numbers are in its language."""

import re

import pytest
import vl_convert

from racconigi.publish import svg


def spec(value=1234.5, decimal=","):
    locale = {"decimal": decimal, "thousands": "\u202f", "grouping": [3], "currency": ["", ""]}
    return {
        "data": {"values": [{"a": value}]},
        "mark": "text",
        "encoding": {"text": {"field": "a", "type": "quantitative", "format": ",.1f"}},
        "width": 120,
        "height": 40,
        "usermeta": {"embedOptions": {"formatLocale": locale}},
    }


@pytest.fixture(autouse=True)
def nothing_kept():
    svg._drawn.cache_clear()


def test_numbers_are_written_as_the_language_writes_them():
    assert "1\u202f234,5" in svg.drawn(spec())
    assert "1\u202f234.5" in svg.drawn(spec(decimal="."))


def test_a_drawing_is_that_of_the_specification_itself():
    asked = spec()
    locale = asked["usermeta"]["embedOptions"]["formatLocale"]
    assert svg.drawn(asked) == vl_convert.vegalite_to_svg(asked, format_locale=locale)


def test_a_drawing_does_not_depend_on_what_was_drawn_before():
    asked = {**spec(), "mark": {"type": "bar", "clip": True}}
    first = svg.drawn(asked)
    assert 'id="clip1"' in first
    assert "url(#clip1)" in first
    svg.drawn({**asked, "height": 50})
    svg._drawn.cache_clear()
    assert svg.drawn(asked) == first


def test_each_clip_keeps_a_name_of_its_own():
    panel = {key: value for key, value in spec().items() if key != "usermeta"}
    panel["mark"] = {"type": "bar", "clip": True}
    drawn = svg.drawn({"hconcat": [panel, panel], "usermeta": spec()["usermeta"]})
    named = re.findall(r'id="(clip\d+)"', drawn)
    assert named == ["clip1", "clip2"]
    assert set(re.findall(r"url\(#(clip\d+)\)", drawn)) == set(named)


def test_what_was_just_drawn_is_not_drawn_again(monkeypatch):
    first = svg.drawn(spec())
    monkeypatch.setattr(vl_convert, "vegalite_to_svg", None)  # drawing again would fail
    assert svg.drawn(spec()) == first
    with pytest.raises(TypeError):
        svg.drawn(spec(value=7))


def test_a_drawing_has_its_size_or_says_that_it_has_none():
    width, height = svg.size(svg.drawn(spec()))
    assert width >= 120
    assert height >= 40
    with pytest.raises(ValueError, match="does not say its size"):
        svg.size("<svg>")
