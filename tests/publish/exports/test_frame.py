"""Sheets: everything is written, nothing lies over the chart or beyond the sheet."""

import pytest

from racconigi.catalogue import FIGURES
from racconigi.publish.exports import fonts, frame
from racconigi.words import LANGUAGES
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]


def written(sheet):
    return " ".join(line.text for line in sheet.texts).replace("\xa0", " ")


def boxes(sheet):
    return [
        (
            line.x,
            line.y - line.size,
            line.x + fonts.width(line.text, line.size, line.weight),
            line.y,
        )
        for line in sheet.texts
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_title_reading_state_source_and_address(language):
    chart = about("power-map", language, decade="1930")
    sheet = frame.sheet(chart, 700, 400)
    for text in (
        chart.title,
        chart.subtitle,
        chart.said,
        chart.source,
        chart.published,
        chart.address,
    ):
        assert text.replace("\xa0", " ") in written(sheet), text
    assert [line.text for line in sheet.texts if line.slot] == [chart.said, chart.address]


def test_the_chart_has_its_own_size_and_nothing_lies_over_it():
    sheet = frame.sheet(about("directions"), 700, 400)
    assert sheet.scale == 1
    for left, top, right, bottom in boxes(sheet):
        assert bottom <= sheet.y or top >= sheet.y + 400
        assert left >= 0
        assert right <= sheet.width
    assert max(bottom for *_, bottom in boxes(sheet)) < sheet.height


@pytest.mark.parametrize("slug", FIGURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_has_no_small_words_and_nothing_beyond_its_edge(slug, language):
    for room in frame.rooms(about(slug, language)):
        slide = frame.slide(room, 600, 200)
        assert (slide.width, slide.height) == (960, 540)
        for line, (left, top, right, bottom) in zip(slide.texts, boxes(slide), strict=True):
            assert line.size >= 18
            assert min(left, top) >= 0
            assert (right <= 960, bottom <= 540) == (True, True)
            beside = right <= room.x or left >= room.x + room.width
            assert beside or bottom <= room.y or top >= room.y + room.height - 1, line.text


def test_a_chart_is_as_large_as_its_room_and_in_the_middle():
    room = frame.Room(100, 50, 600, 300, [])
    slide = frame.slide(room, 300, 100)
    assert slide.scale == 2
    assert (slide.x, slide.y) == (100, 100)


def test_what_has_no_state_says_none():
    assert not [
        line for line in frame.sheet(about("directions"), 700, 400).texts if line.slot == "state"
    ]
