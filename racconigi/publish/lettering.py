"""The fonts of the pages: Source Serif to read, Source Sans to label, in small parts of each.

The same Source Sans that pictures carry (:mod:`racconigi.publish.exports.fonts`). Each cut is
divided by script, so that a page in English loads Latin letters only. The licence of both (SIL OFL
1.1) asks that a version so changed bears another name.
"""

import io
from pathlib import Path
from typing import NamedTuple

import font_source_sans_pro
import fontpkg_source_serif_4
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from racconigi.publish.exports.fonts import FAMILY as SANS

SERIF = "Racconigi Serif"
#: The folder of the site, beside the style sheets.
FOLDER = "fonts"
#: The size, in points, that the cuts of the serif are drawn for: text and titles.
_TEXT, _TITLES = 14, 28
_SERIFS = Path(fontpkg_source_serif_4.__file__).parent / "files"
_SANS = Path(font_source_sans_pro.font_directory)
#: Letters beyond ASCII that pages in English, French and Italian have again and again.
_COMMON = frozenset(
    map(ord, "\xa0\u202f§©«·»°½×ÀÉàáâäçèéêëìíîïñòóôöùúûüßćčšžŠ‒–—‘’‚“”„•…′″€←↑→↓−≈≠≤≥")
)
#: Letters by script; no sign is in two of them.
SCRIPTS = {
    "latin": (*range(0x20, 0x7F), *sorted(_COMMON)),
    "latin-more": tuple(code for code in range(0xA1, 0x180) if code not in _COMMON),
    "cyrillic": (*range(0x400, 0x460), ord("№")),
}


class Cut(NamedTuple):
    """A cut of a font: one weight, upright or italic.

    Attributes
    ----------
    name : str
        Of its files, before the script.
    family : str
        Under which a style sheet asks for it.
    weight : int
        400 or 600.
    italic : bool
        Whether it is the italic.
    file : Path
        The font it is cut from.
    size : int, optional
        For which size it is drawn, in points, where the font knows sizes.
    """

    name: str
    family: str
    weight: int
    italic: bool
    file: Path
    size: int | None = None


CUTS = (
    Cut("serif", SERIF, 400, False, _SERIFS / "SourceSerif4[opsz,wght].ttf", _TEXT),
    Cut("serif-italic", SERIF, 400, True, _SERIFS / "SourceSerif4-Italic[opsz,wght].ttf", _TEXT),
    Cut("serif-bold", SERIF, 600, False, _SERIFS / "SourceSerif4[opsz,wght].ttf", _TITLES),
    Cut("sans", SANS, 400, False, _SANS / "SourceSansPro-Regular.ttf"),
    Cut("sans-bold", SANS, 600, False, _SANS / "SourceSansPro-Semibold.ttf"),
)


def write(static: Path, kept: Path) -> None:
    """Write the fonts and the style sheet that names them into the static folder of a site.

    Parameters
    ----------
    static : Path
        The folder ``_static`` of the site.
    kept : Path
        A folder outside the site where fonts, once cut, are kept for the next build.
    """
    place = static / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    kept.mkdir(parents=True, exist_ok=True)
    for cut in CUTS:
        for script in SCRIPTS:
            name = f"{cut.name}-{script}.woff2"
            if not (kept / name).exists():
                (kept / name).write_bytes(font(cut, script))
            (place / name).write_bytes((kept / name).read_bytes())
    licence = (_SANS / "LICENSE.txt").read_text(encoding="utf-8")
    (place / "LICENSE.txt").write_text(licence, encoding="utf-8")
    (static / "type.css").write_text(sheet(), encoding="utf-8")


def font(cut: Cut, script: str) -> bytes:
    """Return a cut of a font with the letters of a script, as WOFF2: the same bytes every time."""
    whole = TTFont(cut.file, recalcTimestamp=False)
    figures = [] if cut.size else ["tnum"]  # numbers in columns are in the sans
    options = subset.Options(
        layout_features=["kern", "liga", *figures], hinting=False, name_IDs=[0]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=SCRIPTS[script])
    cutter.subset(whole)
    if cut.size:
        instancer.instantiateVariableFont(
            whole, {"wght": cut.weight, "opsz": cut.size}, inplace=True
        )
    for number, text in {1: cut.family, 2: "Regular", 4: cut.family, 6: cut.name}.items():
        whole["name"].setName(text, number, 3, 1, 0x409)
    whole.flavor = "woff2"
    written = io.BytesIO()
    whole.save(written, reorderTables=True)
    return written.getvalue()


def sheet() -> str:
    """Return the style sheet that names each font, and for which letters it is asked."""
    return "".join(_face(cut, script) for cut in CUTS for script in SCRIPTS)


def _face(cut, script):
    style = "italic" if cut.italic else "normal"
    return (
        f'@font-face{{font-family:"{cut.family}";font-style:{style};font-weight:{cut.weight};'
        f'font-display:swap;src:url("{FOLDER}/{cut.name}-{script}.woff2")format("woff2");'
        f"unicode-range:{_ranges(SCRIPTS[script])}}}\n"
    )


def _ranges(codes):
    """Return codes as a style sheet writes them.

    Examples
    --------
    >>> _ranges([65, 66, 67, 97])
    'U+41-43,U+61'
    """
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return ",".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in runs)
