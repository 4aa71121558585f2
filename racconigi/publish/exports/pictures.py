"""A chart as a picture of the state that is set: SVG, PDF, PNG for the web and for slides.

Each carries title, reading, key, source, licence, version, date and address, as text in the picture
and as metadata in the file.
"""

import functools
import io
import json
import re

import pikepdf
import vl_convert
from markupsafe import Markup
from PIL import Image, PngImagePlugin

from racconigi.catalogue import entry_of, figure
from racconigi.charts.layouts import LAYOUTS, fitted
from racconigi.publish.exports import fonts, frame, slides, states
from racconigi.publish.exports.about import About
from racconigi.publish.rendering import render
from racconigi.publish.svg import drawn
from racconigi.words import Words

#: How wide a PNG is, in pixels: that of a large screen.
PIXELS = 3840
FAMILY = f"'{fonts.FAMILY}', {fonts.FALLBACK}"
_ROOT = re.compile(
    r"<svg[^>]*?\bwidth=\"([\d.]+)\"[^>]*?\bheight=\"([\d.]+)\"[^>]*>(.*)</svg>", re.S
)


class Drawing:
    """A specification as drawn: what is ``inside`` its SVG, and its ``width`` and ``height``.

    Parameters
    ----------
    spec : dict
        For paper.
    """

    def __init__(self, spec: dict):
        fonts.register()
        root = _ROOT.match(drawn(spec))
        assert root, "vl_convert writes one root element"
        width, height, inside = root.groups()
        self.spec, self.inside = spec, inside
        self.width, self.height = float(width), float(height)


def paper(about: About, spec: dict | None = None) -> dict:
    """Return a chart's specification for paper: white, in the shipped font, without links.

    The state is set, the title is left out: the frame says it. Another drawing of the chart can be
    given.
    """
    spec = states.put(_without_links(spec or about.spec), about.state)
    config = {**spec.get("config", {}), "font": FAMILY, "aria": False}
    bare = {key: value for key, value in spec.items() if key not in ("title", "$schema")}
    return {**bare, "background": None, "config": config}


def svg(about: About) -> bytes:
    """Return the picture as SVG, with the font inside it."""
    return _svg(about, sheet(about), fonts.face()).encode()


def pdf(about: About) -> bytes:
    """Return the picture as PDF: the same bytes every time, text as text."""
    fonts.register()
    drawn = vl_convert.svg_to_pdf(_svg(about, sheet(about)))
    return _stable(drawn, about.metadata())


def png(about: About) -> bytes:
    """Return the picture as PNG, 3840 pixels wide."""
    return _png(about, sheet(about))


def png_slides(about: About) -> list[bytes]:
    """Return the picture as PNGs of 3840 by 2160, as many as it takes at 18 points."""
    return [_png(about, sheet) for sheet in sheets_of_slides(about)]


def sheet(about: About) -> tuple[frame.Frame, Drawing]:
    """Return a chart drawn for the web, and the frame around it."""
    drawn = Drawing(fitted(paper(about), LAYOUTS["wide"], lambda spec: slides.drawn_size(spec)[0]))
    return frame.sheet(about, drawn.width, drawn.height), drawn


def for_slides(about: About) -> dict:
    """Return a chart's specification for the paper of slides, all panels in one."""
    if entry_of(about.slug).slide is None:
        return paper(about)
    return paper(about, figure(about.slug, about.language, slide=True).to_dict())


def sheets_of_slides(about: About) -> list[tuple[frame.Frame, Drawing]]:
    """Return a chart drawn for slides, each with the frame around it."""
    entry, rooms, spec = entry_of(about.slug), frame.rooms(about), for_slides(about)
    if entry.small_slide:
        spec = paper(about, figure(about.slug, about.language, phone=True).to_dict())
        whole = _largest(Drawing(spec), rooms)
        if whole[0].scale >= slides.SCALE:
            return [whole]
    parts = [slides.panels(spec, group) for group in entry.slides] or [spec]
    return [sheet for part in parts for sheet in _slides_of(part, rooms)]


def _largest(drawn, rooms):
    """Return a drawing as it is on the slide on which it is largest."""
    sheets = [(frame.slide(room, drawn.width, drawn.height), drawn) for room in rooms]
    return max(sheets, key=lambda sheet: sheet[0].scale)


def _slides_of(spec, rooms):
    """Return a slide in the first layout in which its words are large enough, or two of its rows.

    A chart that cannot be cut into rows is drawn as large as it can be.
    """
    found = []
    for room in rooms:
        drawn = Drawing(slides.fitted_to(spec, room.width, room.height))
        found.append((frame.slide(room, drawn.width, drawn.height), drawn))
        if found[-1][0].scale >= slides.SCALE:
            return found[-1:]
    halves = slides.halves(spec)
    if halves:
        return [sheet for half in halves for sheet in _slides_of(half, rooms)]
    return [max(found, key=lambda sheet: sheet[0].scale)]


def _svg(about, sheet, face=""):
    around, drawn = sheet
    told = about.metadata()
    return render(
        "picture.svg",
        Words(about.language),
        about=about,
        told=told,
        metadata=json.dumps(told, ensure_ascii=False, sort_keys=True),
        face=Markup(face),
        family=FAMILY,
        frame=around,
        chart=Markup(drawn.inside),
    )


def _png(about, sheet):
    fonts.register()
    drawn = vl_convert.svg_to_png(_svg(about, sheet), scale=PIXELS / sheet[0].width)
    image, told = Image.open(io.BytesIO(drawn)), PngImagePlugin.PngInfo()
    for name, text in about.metadata().items():
        told.add_itxt(name, text, lang=about.language)
    written = io.BytesIO()
    # as wide as a slide of 13.33 inches: programs that place pictures by inches fit it at once
    image.convert("RGB").save(
        written, "PNG", pnginfo=told, dpi=(PIXELS / 13.333,) * 2, compress_level=6
    )
    return written.getvalue()


def _stable(drawn: bytes, told: dict[str, str]) -> bytes:
    """Return a PDF in which what its maker leaves to chance, the order of entries, is settled."""
    with pikepdf.open(io.BytesIO(drawn)) as document:
        for name, text in told.items():
            document.docinfo[f"/{name}"] = text
        document.Root.Lang = pikepdf.String(told["Language"])
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            xmp["dc:title"], xmp["dc:description"] = told["Title"], told["Description"]
            xmp["dc:creator"], xmp["dc:rights"] = [told["Author"]], told["Copyright"]
            xmp["dc:source"], xmp["dc:identifier"] = told["Source"], told["Address"]
            xmp["dc:language"], xmp["dc:date"] = [told["Language"]], [told["Date"]]
        plain, written = io.BytesIO(), io.BytesIO()
        document.save(plain, qdf=True, static_id=True)
    # written out plainly first: how its maker numbered and packed the parts is then forgotten
    with pikepdf.open(plain) as settled:
        settled.save(
            written,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return written.getvalue()


@functools.singledispatch
def _without_links(part):
    """Return a part of a specification without links, which lead nowhere outside the book."""
    return part


@_without_links.register
def _(part: dict):
    return {key: _without_links(value) for key, value in part.items() if key != "href"}


@_without_links.register
def _(part: list):
    return [_without_links(value) for value in part]
