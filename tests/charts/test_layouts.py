"""From a chart to the drawing of a page: as wide as it, nothing cut, nothing small."""

import copy

import pytest

from racconigi.charts.layouts import LAYOUTS, Layout, broken, fitted, width_of

PHONE, WIDE = LAYOUTS["phone"], LAYOUTS["wide"]


def drawn_width(spec):
    """Return the width of a drawing whose axis takes sixty pixels."""
    return spec.get("width", 0) + 60


def a_chart(**others):
    return {
        "$schema": "x",
        "title": {"text": "Finding"},
        "width": 700,
        "height": 100,
        "mark": {"type": "text", "fontSize": 9, "limit": 90},
        "encoding": {"x": {"field": "at", "type": "quantitative"}},
        **others,
    }


@pytest.mark.parametrize("layout", [WIDE, PHONE])
def test_a_drawing_is_as_wide_as_its_page(layout):
    assert drawn_width(fitted(a_chart(), layout, drawn_width)) == pytest.approx(layout.width, abs=2)


def test_the_chart_itself_stays_as_it_was():
    spec = a_chart()
    before = copy.deepcopy(spec)
    fitted(spec, PHONE, drawn_width)
    assert spec == before


def test_what_cannot_be_as_narrow_is_drawn_as_narrow_as_it_may():
    found = fitted(a_chart(), PHONE, lambda spec: 900)
    assert found["width"] == pytest.approx(PHONE.width / 3, abs=1)


def test_the_page_says_the_title_and_what_the_drawing_shows():
    found = fitted(a_chart(), PHONE, drawn_width)
    assert not {"title", "$schema"} & found.keys()
    assert found["config"]["aria"] is False


def test_words_are_neither_small_nor_cut():
    found = fitted(a_chart(), PHONE, drawn_width)
    assert found["mark"] == {"type": "text", "fontSize": PHONE.letters}
    assert found["config"]["axis"]["labelLimit"] == found["config"]["legend"]["labelLimit"] == 0
    large = fitted(a_chart(mark={"type": "text", "fontSize": 18}), PHONE, drawn_width)
    assert large["mark"]["fontSize"] == 18


def test_every_panel_is_narrower_by_the_same_share_and_so_is_what_stands_at_a_place():
    marks = {"mark": {"type": "text"}, "encoding": {"x": {"value": 350}}}
    spec = {"vconcat": [{"width": 700, "layer": [marks]}, a_chart(width=350)]}
    found = fitted(spec, Layout(350, 11, 100), lambda spec: spec["vconcat"][0]["width"])
    assert [panel["width"] for panel in found["vconcat"]] == [350, 175]
    assert found["vconcat"][0]["layer"][0]["encoding"]["x"]["value"] == 175


def test_bars_are_as_narrow_as_their_place_and_points_keep_their_size():
    bars = fitted(a_chart(mark={"type": "bar", "size": 30}), PHONE, lambda spec: spec["width"])
    assert bars["mark"]["size"] == pytest.approx(30 * 328 / 700, rel=0.01)
    points = fitted(a_chart(mark={"type": "point", "size": 30}), PHONE, lambda spec: spec["width"])
    assert points["mark"]["size"] == 30


@pytest.mark.parametrize(("layout", "columns"), [(WIDE, 3), (PHONE, 1)])
def test_a_key_has_as_many_columns_as_fit(layout, columns):
    names = ["Cooperation in deeds: treaties", "Conflict in words: protests", "War"]
    color = {"field": "level", "type": "nominal", "scale": {"domain": names}}
    found = fitted(a_chart(encoding={"color": color}), layout, drawn_width)
    assert found["encoding"]["color"]["legend"] == {"columns": columns}


def test_a_mark_without_a_key_gets_none():
    color = {"field": "level", "legend": None, "scale": {"domain": ["a", "b"]}}
    found = fitted(a_chart(encoding={"color": color}), PHONE, drawn_width)
    assert found["encoding"]["color"]["legend"] is None


def test_long_names_of_rows_are_broken_and_their_rows_are_higher():
    names = ["Kurz", "Bosnia, Racconigi, Libya, the Straits"]
    y = {"field": "name", "type": "nominal", "scale": {"domain": names}}
    found = fitted(a_chart(height=20, encoding={"y": y}), PHONE, drawn_width)
    label = found["encoding"]["y"]["axis"]["labelExpr"]
    assert "Bosnia, Racconigi,\\nLibya, the Straits" in label
    assert found["height"] >= 2 * 2 * PHONE.letters


def test_names_of_rows_are_found_in_the_data_of_a_layer():
    y = {"field": "name", "type": "nominal"}
    inside = {"mark": {"type": "bar"}, "encoding": {"y": y}, "data": {"name": "d"}}
    spec = {"width": 700, "height": 10, "layer": [inside],
            "datasets": {"d": [{"name": "Bosnia, Racconigi, Libya"}]}}  # fmt: skip
    found = fitted(spec, PHONE, drawn_width)
    assert "labelExpr" in found["layer"][0]["encoding"]["y"]["axis"]
    assert found["height"] > 2 * PHONE.letters


def test_long_captions_and_titles_of_axes_are_broken():
    caption = {"text": "Where each stands (the United States toward the top)", "fontSize": 12}
    y = {"field": "v", "type": "quantitative", "title": "Unfound acts that would change the word"}
    found = fitted(a_chart(title=None, vconcat=[a_chart(title=caption, encoding={"y": y})]), PHONE,
                   drawn_width)  # fmt: skip
    panel = found["vconcat"][0]
    assert len(panel["title"]["text"]) == 2
    assert len(panel["encoding"]["y"]["title"]) > 1


def test_decades_under_a_narrow_chart_stand_upright():
    x = {"field": "label", "type": "ordinal", "axis": {"labelAngle": -45}}
    turned = [fitted(a_chart(encoding={"x": x}), layout, drawn_width)["encoding"]["x"]["axis"]
              for layout in (WIDE, PHONE)]  # fmt: skip
    assert [axis["labelAngle"] for axis in turned] == [-45, -90]


@pytest.mark.parametrize(
    "text", ["Republic of Austria", "Великобритания", "a", "one two three four"]
)
def test_lines_fit_their_room_unless_a_single_word_is_longer(text):
    lines = broken(text, 60, 11)
    assert " ".join(lines) == text
    assert all(width_of(line, 11) <= 60 or " " not in line for line in lines)


def test_large_letters_are_wider_and_so_are_capitals():
    assert width_of("ab", 20) == 2 * width_of("ab", 10)
    assert width_of("AB", 10) > width_of("ab", 10) > width_of("il", 10)
