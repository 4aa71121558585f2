"""A deck as PowerPoint: it opens, its charts hold the findings, and it has the same bytes twice."""

import io
import re
import zipfile

import openpyxl
import pytest
from pptx import Presentation
from pptx.util import Pt

from racconigi.publish.decks import powerpoint
from racconigi.publish.decks.native import NATIVE, categories, plotted
from racconigi.publish.decks.powerpoint import pptx, title_size
from racconigi.publish.decks.told import slides_of
from racconigi.publish.edition import edition
from racconigi.publish.exports.about import about
from racconigi.publish.exports.frame import SLIDE_HEIGHT, SLIDE_WIDTH


@pytest.fixture(scope="module")
def made(deck):
    return pptx(deck, "fr")


@pytest.fixture(scope="module")
def book(made):
    return Presentation(io.BytesIO(made))


def test_a_deck_drawn_twice_has_the_same_bytes(deck, made):
    assert pptx(deck, "fr") == made


def test_the_file_bears_the_day_of_the_release_and_no_other(made):
    day = edition().date.encode()
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = parts.read("docProps/core.xml")
        inner = [name for name in parts.namelist() if name.endswith(".xlsx")]
        assert len(inner) == 2
        assert core.count(day) == 2
        for name in inner:
            with zipfile.ZipFile(io.BytesIO(parts.read(name))) as workbook:
                assert workbook.read("docProps/core.xml").count(day) == 2


def test_slides_are_wide_and_each_has_its_title_source_and_notes(deck, book):
    assert (book.slide_width, book.slide_height) == (Pt(SLIDE_WIDTH), Pt(SLIDE_HEIGHT))
    told = slides_of(deck, "fr")
    seen = [slide for slide in book.slides if slide._element.get("show") != "0"]
    assert len(seen) == len(told)
    for slide, said in zip(seen, told, strict=True):
        assert slide.shapes.title.text_frame.text == said.title
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert f"{said.source}. {said.address}" in texts
        assert slide.has_notes_slide == bool(said.notes)
        if said.notes:
            assert slide.notes_slide.notes_text_frame.text.split("\n") == said.notes


def test_nothing_lies_beyond_the_slide(book):
    for slide in book.slides:
        for shape in slide.shapes:
            assert min(shape.left, shape.top) >= 0
            assert shape.left + shape.width <= book.slide_width
            assert shape.top + shape.height <= book.slide_height


def chart_of(book):
    return next(shape for slide in book.slides for shape in slide.shapes if shape.has_chart)


def test_a_chart_of_its_own_holds_the_values_of_the_frame(book):
    native, told = NATIVE["coverage", 1], about("coverage", "fr")
    chart, drawn = chart_of(book).chart, plotted(native, told)
    assert next(iter(chart.plots[0].categories)) == "années 1850"
    assert [series.name for series in chart.plots[0].series] == [one.name for one in drawn]
    for series, one in zip(chart.plots[0].series, drawn, strict=True):
        assert list(series.values) == one.values
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    assert sheet.max_row == 1 + len(categories(native, told))
    assert [cell.value for cell in sheet["B"][1:]] == drawn[0].values


def test_pictures_and_charts_have_their_alternative_in_text(book):
    for slug, kind in (("coverage", "graphicFrame"), ("scores-by-decade", "pic")):
        state = {"scale": "cameo"} if kind == "pic" else {}
        text = about(slug, "fr", state).description
        found = [
            shape for slide in book.slides for shape in slide.shapes
            if shape._element.tag.endswith(f"}}{kind}")
            and shape._element.xpath(".//p:cNvPr")[0].get("descr") == text
        ]  # fmt: skip
        assert len(found) == 1, slug


def test_the_data_of_a_picture_is_on_a_hidden_slide(book):
    hidden = [slide for slide in book.slides if slide._element.get("show") == "0"]
    assert len(hidden) == 1
    (held,) = [shape for shape in hidden[0].shapes if shape.shape_type == 7]
    workbook = openpyxl.load_workbook(io.BytesIO(held.ole_format.blob))
    assert len(workbook.sheetnames) == 2


def test_every_text_says_in_which_language_it_is(book):
    for slide in book.slides:
        runs = slide._element.xpath(".//a:r/a:rPr")
        assert runs
        assert {run.get("lang") for run in runs} == {"fr-FR"}


def lines_of_years(deck):
    slide = deck.slides[0]._replace(chart="un-votes", part=1, notes={}, events=())
    return pptx(deck._replace(slides=(slide,)), "en")


def test_a_year_without_a_value_breaks_a_line_of_years(deck):
    made = lines_of_years(deck)
    series = chart_of(Presentation(io.BytesIO(made))).chart.plots[0].series[0]
    (drawn,) = plotted(NATIVE["un-votes", 1], about("un-votes"))
    known = [value for value in drawn.values if value is not None]
    assert len(known) < len(drawn.values)
    assert [value for value in series.values if value is not None] == known
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        (name,) = [name for name in parts.namelist() if re.fullmatch(r"ppt/charts/\w+.xml", name)]
        assert b'dispBlanksAs val="gap"' in parts.read(name)


def test_long_titles_are_smaller():
    sizes = [title_size("word " * count) for count in (2, 26, 30, 60)]
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (powerpoint.TITLES[0], powerpoint.TITLES[-1])
