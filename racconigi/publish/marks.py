"""The mark of the book: two letters I on one line, what rises above it and what falls below.

Drawn as rectangles, so that one definition gives the SVG of the page, the icon of the browser and
the pictures that telephones ask for.
"""

import io
from pathlib import Path

from PIL import Image, ImageDraw

from racconigi.charts.theme import CONFLICT, COOPERATION

#: The side of the square that the mark is drawn in.
SIDE = 32
#: For each part its colour, left, top, width and height; no colour: that of the text around it.
PARTS = (
    (COOPERATION, 4, 2, 13, 4),
    (COOPERATION, 8, 2, 5, 13),
    (CONFLICT, 19, 17, 5, 13),
    (CONFLICT, 15, 26, 13, 4),
    ("", 2, 15, 28, 2),
)
INK, INK_DARK, PAPER = "#22262d", "#e4e6ea", "#ffffff"
#: PNGs by name: how large, and how much of it is margin. A telephone cuts off corners.
PICTURES = {"mark-32.png": (32, 0.0), "mark-180.png": (180, 0.14), "mark-512.png": (512, 0.14)}
_FINER = 8  # a picture is drawn so many times as large, and made smaller


def inline() -> str:
    """Return the mark for a page: its line has the colour of the text."""
    return f'<svg class="emblem" viewBox="0 0 {SIDE} {SIDE}" aria-hidden="true">{_parts()}</svg>'


def icon() -> str:
    """Return the mark as a file: its line is light where the browser is dark."""
    style = f"path{{fill:{INK}}}@media(prefers-color-scheme:dark){{path{{fill:{INK_DARK}}}}}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f"<style>{style}</style>{_parts()}</svg>\n"
    )


def picture(side: int, margin: float) -> bytes:
    """Return the mark as PNG on paper: the same bytes every time.

    Parameters
    ----------
    side : int
        How wide and high it is, in pixels.
    margin : float
        How much of it is left free on each side, from 0 to 1.
    """
    large = side * _FINER
    image = Image.new("RGB", (large, large), PAPER)
    pen = ImageDraw.Draw(image)
    scale, start = large * (1 - 2 * margin) / SIDE, large * margin
    for color, left, top, width, height in PARTS:
        corners = (left, top, left + width, top + height)
        x0, y0, x1, y1 = (start + scale * corner for corner in corners)
        pen.rectangle((x0, y0, x1 - 1, y1 - 1), fill=color or INK)
    written = io.BytesIO()
    image.resize((side, side), Image.Resampling.BOX).save(written, "PNG", compress_level=9)
    return written.getvalue()


def write(static: Path) -> None:
    """Write the mark into the static folder of a site, as SVG and in all its sizes."""
    (static / "mark.svg").write_text(icon(), encoding="utf-8")
    for name, (side, margin) in PICTURES.items():
        (static / name).write_bytes(picture(side, margin))


def _parts():
    return "".join(
        f'<rect fill="{color}" x="{x}" y="{y}" width="{w}" height="{h}"/>'
        if color
        else f'<path d="M{x} {y}h{w}v{h}h-{w}z"/>'
        for color, x, y, w, h in PARTS
    )
