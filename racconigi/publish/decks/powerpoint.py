"""A deck as PowerPoint: editable charts where they are of PowerPoint's own, elsewhere pictures.

A slide has one title, one picture and one line of source; what is said is in its notes. After a
picture comes a hidden slide that holds the chart's data as a workbook. The same deck has the same
bytes.
"""

import datetime
import io
import re

import vl_convert
from lxml import etree
from markupsafe import Markup
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import PP_PLACEHOLDER, PROG_ID
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Pt

from racconigi.publish.decks import native as own
from racconigi.publish.decks.plan import Deck
from racconigi.publish.decks.told import (
    BESIDE_HEIGHT,
    BESIDE_WIDTH,
    ROOM_HEIGHT,
    ROOM_WIDTH,
    Told,
    laid_out,
    slides_of,
)
from racconigi.publish.edition import edition
from racconigi.publish.exports import fonts, sheets
from racconigi.publish.exports.formats import unzipped, zipped
from racconigi.publish.exports.frame import INK, QUIET, SLIDE_HEIGHT, SLIDE_WIDTH
from racconigi.publish.exports.pictures import FAMILY
from racconigi.publish.rendering import render
from racconigi.words import Words

#: A font that every machine with PowerPoint has, with all letters of the book.
FONT = "Arial"
_NARROWER = 0.88  # of a line of it, what the font of pictures takes
#: The white at the sides, where the chart begins, and where the source does, in points.
MARGIN, TOP, FOOT = 36, 104, 496
#: Sizes of text: titles from the largest that needs no third line, axes, lines, lists, the source.
TITLES, AXES, LINES, ROWS, SOURCE = (28, 25, 22), 16, 26, 20, 11
_AT_THE_FOOT = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
_PROOF = {"en": "en-GB", "fr": "fr-FR", "it": "it-IT", "ru": "ru-RU"}
_PIXELS = 2560  # how wide a picture is
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def pptx(deck: Deck, language: str) -> bytes:
    """Return a deck in a language as a file of PowerPoint."""
    book, words = _empty(), Words(language)
    for told in slides_of(deck, language):
        slide = _slide(book, told, words)
        if told.notes:
            _write(slide.notes_slide.notes_text_frame, told.notes)
        if told.about and not told.native:
            _add_data(book, told, words)
    _spell_in(book, language)
    _describe(book, deck, language)
    written = io.BytesIO()
    book.save(written)
    parts = unzipped(written.getvalue())
    return zipped({name: _stable(name, part) for name, part in parts.items()})


def _empty():
    """Return a file without slides, 16:9, with the one layout that slides have."""
    book = Presentation()
    book.slide_width, book.slide_height = Pt(SLIDE_WIDTH), Pt(SLIDE_HEIGHT)
    layout = next(one for one in book.slide_layouts if one.name == "Title Only")
    for other in list(book.slide_layouts):
        if other is not layout:
            book.slide_layouts.remove(other)
    for holder in (layout, book.slide_master):
        for shape in list(holder.placeholders):
            if shape.placeholder_format.type == PP_PLACEHOLDER.TITLE:
                _place(shape, MARGIN, 16, SLIDE_WIDTH - 2 * MARGIN, TOP - 20)
            elif holder is layout or shape.placeholder_format.type in _AT_THE_FOOT:
                shape._element.getparent().remove(shape._element)
            else:
                _place(shape, MARGIN, TOP, ROOM_WIDTH, ROOM_HEIGHT)
    return book


def _place(shape, x, y, width, height):
    shape.left, shape.top, shape.width, shape.height = map(Pt, (x, y, width, height))


def _slide(book, told: Told, words: Words):
    slide = book.slides.add_slide(book.slide_layouts[0])
    room = SLIDE_WIDTH - 2 * MARGIN
    title = slide.shapes.title
    _write(title.text_frame, [told.title], size=title_size(told.title), bold=True)
    title.text_frame.vertical_anchor = MSO_ANCHOR.TOP
    if told.under or not (told.about or told.lines or told.rows):
        _open(slide, title, told)
    if told.about and told.native:
        _add_chart(slide, told)
    elif told.about:
        _add_picture(slide, told)
    elif told.rows:
        _add_rows(slide, told)
    elif told.lines:
        _add_text(slide, told.lines, MARGIN, TOP, room, ROOM_HEIGHT, LINES, after=12)
    _add_source(slide, told)
    return slide


def title_size(title: str) -> int:
    """Return the largest size at which a title has two lines at most, or the smallest there is."""
    room = (SLIDE_WIDTH - 2 * MARGIN) * _NARROWER
    fits = (size for size in TITLES if len(fonts.lines(title, room, size, fonts.BOLD)) <= 2)
    return next(fits, TITLES[-1])


def _open(slide, title, told):
    """Lay the first slide out: its title in the middle, what it is about under it."""
    _place(title, MARGIN, 170, SLIDE_WIDTH - 2 * MARGIN, 100)
    title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    title.text_frame.paragraphs[0].runs[0].font.size = Pt(40)
    if told.under:
        _add_text(slide, [told.under], MARGIN, 284, SLIDE_WIDTH - 2 * MARGIN, 80, 22, color=QUIET)


def _write(frame, texts, *, size=None, bold=False, color=INK, after=0):
    """Write paragraphs into a frame of text."""
    frame.word_wrap = True
    for at, text in enumerate(texts):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = text
        if size:
            paragraph.alignment = PP_ALIGN.LEFT
            run.font.name, run.font.size, run.font.bold = FONT, Pt(size), bold
            run.font.color.rgb = _rgb(color)
            paragraph.space_after = Pt(after)


def _rgb(color):
    return RGBColor.from_string(color.lstrip("#").upper())


def _add_text(slide, texts, x, y, width, height, size, **look):
    box = slide.shapes.add_textbox(*map(Pt, (x, y, width, height)))
    _write(box.text_frame, texts, size=size, **look)
    return box


def _add_source(slide, told):
    """Write what the slide stands on, and where it is in the book: a link where that is settled."""
    room = SLIDE_WIDTH - 2 * MARGIN
    box = _add_text(slide, [f"{told.source}. "], MARGIN, FOOT, room, 36, SOURCE, color=QUIET)
    run = box.text_frame.paragraphs[0].add_run()
    run.text = told.address
    run.font.name, run.font.size, run.font.color.rgb = FONT, Pt(SOURCE), _rgb(QUIET)
    if edition().address:
        run.hyperlink.address = told.address


def _add_rows(slide, told):
    """Write a list of what happened: dates at the left, titles beside them."""
    height = min(ROOM_HEIGHT / len(told.rows), 52)
    shape = slide.shapes.add_table(
        len(told.rows), 2, *map(Pt, (MARGIN, TOP, ROOM_WIDTH, height * len(told.rows)))
    )
    table = shape.table
    table.first_row = table.horz_banding = False
    properties = shape._element.graphic.graphicData.tbl.tblPr
    properties.find(qn("a:tableStyleId")).text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # plain
    for at, share in enumerate((0.26, 0.74)):
        table.columns[at].width = Pt(ROOM_WIDTH * share)
    for row, texts in enumerate(told.rows):
        table.rows[row].height = Pt(height)
        for cell, text, color in zip(table.rows[row].cells, texts, (QUIET, INK), strict=True):
            _write(cell.text_frame, [text], size=ROWS, color=color)


# ---- pictures, and their data


def _add_picture(slide, told):
    drawn, beside = laid_out(told.about, told.part)
    x, y, width, height = MARGIN, TOP, ROOM_WIDTH, ROOM_HEIGHT
    if beside:
        x, y = SLIDE_WIDTH - MARGIN - BESIDE_WIDTH, FOOT - BESIDE_HEIGHT - 8
        width, height = BESIDE_WIDTH, BESIDE_HEIGHT
        _place(slide.shapes.title, MARGIN, 16, x - 2 * MARGIN, FOOT - 40)
    scale = min(width / drawn.width, height / drawn.height)
    wide, high = drawn.width * scale, drawn.height * scale
    place = (x + (width - wide) / 2, y + (height - high) / 2, wide, high)
    _say_in_words(slide.shapes.add_picture(io.BytesIO(_png(drawn)), *map(Pt, place)), told)


def _png(drawn):
    fonts.register()
    svg = render(
        "drawing.svg", Words("en"), width=drawn.width, height=drawn.height,
        family=FAMILY, chart=Markup(drawn.inside),
    )  # fmt: skip
    image = Image.open(io.BytesIO(vl_convert.svg_to_png(svg, scale=_PIXELS / drawn.width)))
    written = io.BytesIO()
    image.convert("RGB").save(written, "PNG", compress_level=9)
    return written.getvalue()


def _say_in_words(shape, told):
    """Give a picture or a chart its alternative in text."""
    named = shape._element.xpath(".//p:cNvPr")[0]
    named.set("descr", told.about.description)
    named.set("title", told.title)


def _add_data(book, told, words):
    """Add a hidden slide with the workbook of the chart before it."""
    slide = book.slides.add_slide(book.slide_layouts[0])
    slide._element.set("show", "0")
    _write(slide.shapes.title.text_frame, [words["deck.data"]], size=TITLES[0], bold=True)
    slide.shapes.title.text_frame.vertical_anchor = MSO_ANCHOR.TOP
    _add_text(slide, [told.title], MARGIN, TOP, ROOM_WIDTH, 60, ROWS)
    workbook = io.BytesIO(sheets.xlsx(told.about))
    slide.shapes.add_ole_object(workbook, PROG_ID.XLSX, *map(Pt, (MARGIN, 190, 120, 120)))
    _add_source(slide, told)


# ---- charts of PowerPoint's own

_KINDS = {
    "stacked": XL_CHART_TYPE.COLUMN_STACKED,
    "lines": XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS,
    "points": XL_CHART_TYPE.LINE_MARKERS,
}


def _add_chart(slide, told):
    native, words = told.native, Words(told.about.language)
    drawn = own.plotted(native, told.about)
    across = own.categories(native, told.about)
    filled = _by_year if native.across == "year" else _by_decade
    frame = slide.shapes.add_chart(
        _KINDS[native.kind],
        *map(Pt, (MARGIN, TOP, ROOM_WIDTH, ROOM_HEIGHT)),
        filled(native, across, drawn, words),
    )
    _say_in_words(frame, told)
    chart = frame.chart
    chart.has_title = False
    chart.font.size, chart.font.name = Pt(AXES), FONT
    chart.font.color.rgb = _rgb(INK)
    chart.has_legend = len(drawn) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False
    (_years if native.across == "year" else _decades)(chart, across)
    _values(chart, native, words)
    for plotted, series in zip(drawn, chart.plots[0].series, strict=True):
        _look(native, plotted, series)


def _by_decade(native, across, drawn, words):
    data = CategoryChartData(number_format=native.form)
    data.categories = [words.decade(first) for first in across]
    for plotted in drawn:
        data.add_series(plotted.name, plotted.values)
    return data


def _by_year(native, across, drawn, words):
    """Return lines over years; a year without a value has a row, and breaks the line."""
    data = XyChartData(number_format=native.form)
    for plotted in drawn:
        series = data.add_series(plotted.name)
        for year, value in zip(across, plotted.values, strict=True):
            series.add_data_point(year, value)
    return data


def _decades(chart, across):
    axis = chart.category_axis
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.format.line.color.rgb = _rgb(QUIET)
    axis.tick_labels.font.size = Pt(AXES - 2)
    axis._element.find(qn("c:txPr")).find(qn("a:bodyPr")).set("rot", "-2700000")
    chart.plots[0].gap_width = 25


def _years(chart, across):
    axis = chart.category_axis
    axis.minimum_scale, axis.maximum_scale = across[0], across[-1] + 10 - across[-1] % 10
    axis.major_unit = 20 if len(across) > 90 else 10
    axis.has_major_gridlines = False
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "0", False
    axis.format.line.color.rgb = _rgb(QUIET)
    whole = chart._chartSpace
    for point in list(whole.iter(qn("c:pt"))):
        if point.find(qn("c:v")).text == "None":  # as python-pptx writes what is not there
            point.getparent().remove(point)
    whole.chart.find(qn("c:dispBlanksAs")).set("val", "gap")


def _values(chart, native, words):
    axis = chart.value_axis
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.rgb = _rgb("#e3e6ea")
    axis.format.line.fill.background()
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = native.form, False
    axis.has_title = True
    _write(axis.axis_title.text_frame, [words[native.unit]])
    axis.axis_title.text_frame.paragraphs[0].runs[0].font.bold = False
    if native.least is not None:
        axis.minimum_scale, axis.maximum_scale = native.least, native.most
    if native.log:
        scaling = axis._element.find(qn("c:scaling"))
        scaling.insert(0, etree.SubElement(scaling, qn("c:logBase"), val="10"))
    if native.kind == "stacked":
        chart.plots[0].overlap = 100


def _look(native, plotted, series):
    """Give a row of values its colour, and its interval."""
    color = _rgb(plotted.series.color)
    if native.kind == "stacked":
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = color
        series.invert_if_negative = False
        return
    series.smooth = False
    line = series.format.line
    if native.kind == "points":
        line.fill.background()
        series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 9
        series.marker.format.fill.solid()
        series.marker.format.fill.fore_color.rgb = color
        series.marker.format.line.fill.background()
        _add_interval(series, plotted)
        return
    line.color.rgb, line.width = color, Pt(1.25 if plotted.series.thin else 2.75)
    if plotted.series.thin:
        line.dash_style = MSO_LINE.DASH


def _add_interval(series, plotted):
    """Draw an interval around each point: python-pptx has no call for it."""
    bars = etree.Element(qn("c:errBars"))
    for tag, value in (("errDir", "y"), ("errBarType", "both"), ("errValType", "cust"),
                       ("noEndCap", "1")):  # fmt: skip
        etree.SubElement(bars, qn(f"c:{tag}"), val=value)
    for tag, ends in (("plus", plotted.high), ("minus", plotted.low)):
        literal = etree.SubElement(etree.SubElement(bars, qn(f"c:{tag}")), qn("c:numLit"))
        etree.SubElement(literal, qn("c:ptCount"), val=str(len(ends)))
        for at, (value, end) in enumerate(zip(plotted.values, ends, strict=True)):
            if value is not None and end is not None:
                point = etree.SubElement(literal, qn("c:pt"), idx=str(at))
                etree.SubElement(point, qn("c:v")).text = repr(abs(end - value))
    shape = etree.SubElement(bars, qn("c:spPr"))
    line = etree.SubElement(shape, qn("a:ln"), w="25400")
    fill = etree.SubElement(line, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:srgbClr"), val=plotted.series.color.lstrip("#").upper())
    series._element.find(qn("c:cat")).addprevious(bars)


# ---- the file


def _spell_in(book, language):
    """Say of every text in which language it is, so that no word is marked as misspelt."""
    for slide in book.slides:
        notes = [slide.notes_slide._element] if slide.has_notes_slide else []
        for part in (slide._element, *notes):
            for run in part.iter(qn("a:r")):
                run.get_or_add_rPr().set("lang", _PROOF[language])


def _describe(book, deck, language):
    told, about = book.core_properties, edition()
    told.title, told.subject = deck.title[language], deck.subtitle.get(language, "")
    told.author = told.last_modified_by = "; ".join(about.authors)
    told.comments = f"{about.book} {about.version}, {about.licence_name}"
    told.language, told.version, told.revision = language, about.version, 1
    told.created = told.modified = datetime.datetime.fromisoformat(about.date)


def _stable(name, part):
    """Return a part of a file with the day of the release for that of the making, workbooks too."""
    if name.endswith(".xlsx"):
        return zipped({inner: _stable(inner, held) for inner, held in unzipped(part).items()})
    if name == "docProps/core.xml":
        return _STAMP.sub(rb"\g<1>" + f"{edition().date}T00:00:00Z".encode(), part)
    return part
