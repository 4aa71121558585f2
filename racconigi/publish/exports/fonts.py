"""The font of files to take away: the same letters on every machine, and their widths.

Source Sans Pro, regular and semibold, cut down to the letters of the book's languages. Its licence
(SIL OFL 1.1) asks that a version so changed bears another name; the name also keeps a font that a
machine happens to have from taking its place.
"""

import base64
import functools
import io
import json
import re
import tempfile
from pathlib import Path

import font_source_sans_pro
import vl_convert
from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Racconigi Sans"
#: What a program without the font takes in its place: fonts of about its width.
FALLBACK = "'Source Sans Pro', Arial, sans-serif"
REGULAR, BOLD = 400, 600
_FILES = {REGULAR: "SourceSansPro-Regular.ttf", BOLD: "SourceSansPro-Semibold.ttf"}
_FOLDER = Path(font_source_sans_pro.font_directory)
#: Latin and Cyrillic letters, and the signs that sentences and axes need.
_LETTERS = (
    *range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x400, 0x460),
    *map(ord, "‒–—‘’‚“”„•…′″€№←↑→↓−≈≠≤≥\u202f"),
)  # fmt: skip

#: The stroke where there was no state, and the space after a sign of a key.
_FORMS = {"╱": "/", "\u2002": " "}


@functools.cache
def font(weight: int) -> bytes:
    """Return the font of a weight, 400 or 600, as a TrueType file: the same bytes every time."""
    cut = TTFont(_FOLDER / _FILES[weight], recalcTimestamp=False)
    options = subset.Options(
        layout_features=["kern"], hinting=False, name_IDs=[0, 1, 2, 4, 5, 6, 13, 14]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=_LETTERS)
    cutter.subset(cut)
    _add_signs(cut)
    _rename(cut, weight)
    written = io.BytesIO()
    cut.save(written, reorderTables=True)
    return written.getvalue()


def _add_signs(cut):
    """Give signs that charts write, and the font has not, the forms of others that it has."""
    for table in cut["cmap"].tables:
        for sign, other in _FORMS.items():
            table.cmap.setdefault(ord(sign), table.cmap[ord(other)])


def _rename(cut, weight):
    style = "Regular" if weight == REGULAR else "Semibold"
    post = f"{FAMILY.replace(' ', '')}-{style}"
    for number, text in {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: post}.items():
        cut["name"].setName(text, number, 3, 1, 0x409)


@functools.cache
def advances(weight: int) -> dict[str, float]:
    """Return for each letter of a weight how far it moves the pen, in parts of the font's size."""
    cut = TTFont(io.BytesIO(font(weight)))
    units, widths = cut["head"].unitsPerEm, cut["hmtx"].metrics
    return {chr(code): widths[name][0] / units for code, name in cut.getBestCmap().items()}


def width(text: str, size: float, weight: int = REGULAR) -> float:
    """Return how wide a text is at a size; a letter that the font has not counts as an "n"."""
    moves = advances(weight)
    return size * sum(moves.get(letter, moves["n"]) for letter in text)


def lines(text: str, room: float, size: float, weight: int = REGULAR) -> list[str]:
    """Return a text broken into lines that fit a width; a longer word has a line of its own.

    Examples
    --------
    >>> lines("One two three", room=60, size=14)
    ['One two', 'three']
    """
    return _filled(text.split(" "), " ", room, size, weight)


def address_lines(address: str, room: float, size: float) -> list[str]:
    """Return an address in lines: broken after its question mark and before what is asked.

    Examples
    --------
    >>> address_lines("charts/map/?lang=en&decade=1930", room=120, size=14)
    ['charts/map/?', 'lang=en', '&decade=1930']
    """
    return _filled(re.split(r"(?<=\?)|(?=&)", address), "", room, size, REGULAR)


def _filled(parts, joint, room, size, weight):
    found = [parts[0]]
    for part in parts[1:]:
        longer = found[-1] + joint + part
        if width(longer, size, weight) > room:
            found.append(part)
        else:
            found[-1] = longer
    return found


def face() -> str:
    """Return the font as CSS with the files inside it."""
    faces = (
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};"
        f"src:url(data:font/ttf;base64,{base64.b64encode(font(weight)).decode()})}}"
        for weight in _FILES
    )
    return "".join(faces)


@functools.cache
def register() -> tempfile.TemporaryDirectory:
    """Let the program that draws know the font, in this process; return the folder it reads."""
    folder = tempfile.TemporaryDirectory(prefix="racconigi-fonts-")
    for weight in _FILES:
        Path(folder.name, f"{weight}.ttf").write_bytes(font(weight))
    vl_convert.register_font_directory(folder.name)
    return folder


def script() -> str:
    """Return the font for the page that draws files itself: its files, letters and widths.

    A script that calls ``racconigi.fonts`` with, for each weight, the file in base 64 and for each
    letter its glyph and its width in thousandths of the size.
    """
    told = {str(weight): _told(weight) for weight in _FILES}
    text = json.dumps({"family": FAMILY, "fallback": FALLBACK, "weights": told}, sort_keys=True)
    return f"racconigi.fonts({text});\n"


def _told(weight):
    cut = TTFont(io.BytesIO(font(weight)))
    units, widths = cut["head"].unitsPerEm, cut["hmtx"].metrics
    letters = {
        chr(code): [cut.getGlyphID(name), round(widths[name][0] * 1000 / units)]
        for code, name in cut.getBestCmap().items()
    }
    box = [cut["head"].xMin, cut["head"].yMin, cut["head"].xMax, cut["head"].yMax]
    return {
        "file": base64.b64encode(font(weight)).decode(),
        "name": cut["name"].getDebugName(6),
        "letters": letters,
        "ascent": cut["hhea"].ascent,
        "descent": cut["hhea"].descent,
        "box": box,
    }


def licence() -> str:
    """Return the licence under which the font is passed on."""
    return (_FOLDER / "LICENSE.txt").read_text(encoding="utf-8")
