"""The icons of the theme, drawn: a dozen paths in the place of a font and a script of 700 kB."""

import re
from pathlib import Path

#: For each icon that the pages use its strokes, in a square of 24.
STROKES = {
    "angle-left": "M15 5l-7 7 7 7",
    "angle-right": "M9 5l7 7-7 7",
    "arrow-up": "M12 20V4M5 11l7-7 7 7",
    "bars": "M3 6h18M3 12h18M3 18h18",
    "chevron-down": "M5 9l7 7 7-7",
    "circle-half-stroke": "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 3v18M14.5 4v16M17 6v12M19.5 8v8",
    "circle-info": "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7v.5",
    "download": "M12 3v12M6 10l6 6 6-6M4 20h16",
    "file": "M6 2h8l5 5v15H6zM14 2v5h5",
    "file-pdf": "M6 2h8l5 5v15H6zM14 2v5h5M9 17c3-1 4-4 4-6c0 3 2 5 4 5c-3 0-6 1-8 1",
    "list": "M8 6h13M8 12h13M8 18h13M3.5 6h.5M3.5 12h.5M3.5 18h.5",
    "magnifying-glass": "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L21 21",
    "moon": "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
    "play": "M7 4v16l12-8z",
    "sun": "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5"
    "M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19",
    "xmark": "M5 5l14 14M19 5L5 19",
}
#: Where the theme draws an icon without naming it, by a letter of the font.
UNNAMED = {
    ".bd-sidebar-secondary.hide .onthispage::after": "chevron-down",
    ".admonition > .admonition-title::after": "circle-info",
}
#: Rules of the theme's sheet that speak of the font only.
_FACE = re.compile(r"@font-face\{[^}]*Font Awesome[^}]*\}")
_GLYPH = re.compile(
    r"(?:^|(?<=[}{]))(?:\.fa[a-z0-9-]*(?:::?before)?,?)+\{(?:--fa:[^}]*|content:[^}]*)\}"
)
#: The colours of the strokes on a light page and on a dark one.
COLORS = {"light": "#5a6068", "dark": "#aab2bd"}
_SIDE = 24  # of the square that an icon is drawn in
_BASE = (
    "{display:inline-block;width:1em;height:1em;vertical-align:-.125em;"
    f"background-image:var(--icons);background-size:{len(STROKES)}em 1em}}"
)


def sheet() -> str:
    """Return the style sheet that shows each icon: its place on the strip of all.

    The strips are files and no data in the sheet, so that a page may forbid what is not its own
    site's; and no masks, which a browser does not load from a disk.
    """
    unnamed = ",".join(UNNAMED)
    lines = [
        'html{--icons:url("icons-light.svg")}',
        'html[data-theme="dark"]{--icons:url("icons-dark.svg")}',
        f".fa-solid,.fas,{unnamed}{_BASE}",
        ".fa-solid::before,.fas::before{content:none!important}",
        f"{unnamed}{{content:''!important}}",
        *(f".fa-{name}{_place(name)}" for name in STROKES),
        *(f"{place}{_place(name)}" for place, name in UNNAMED.items()),
    ]
    return "\n".join(lines) + "\n"


def strip(shade: str) -> str:
    """Return all icons side by side as one SVG, in the colour of a light or of a dark page."""
    paths = "".join(
        f'<path transform="translate({number * _SIDE})" d="{strokes}"/>'
        for number, strokes in enumerate(STROKES.values())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_SIDE * len(STROKES)} {_SIDE}" '
        f'fill="none" stroke="{COLORS[shade]}" stroke-width="2" stroke-linecap="round" '
        f'stroke-linejoin="round">{paths}</svg>\n'
    )


def _place(name):
    return f"{{background-position:-{list(STROKES).index(name)}em 0}}"


def lighten(static: Path) -> None:
    """Take the theme's font of icons, its script and what only speaks of them out of a site.

    Parameters
    ----------
    static : Path
        The folder ``_static`` of the site.
    """
    for pattern in ("scripts/fontawesome.js*", "vendor/fontawesome/**/*", "**/*.map"):
        for path in sorted(static.glob(pattern)):
            if path.is_file():
                path.unlink()
    for styles in static.glob("styles/pydata-sphinx-theme.css"):
        text = _FACE.sub("", styles.read_text(encoding="utf-8"))
        styles.write_text(_GLYPH.sub("", text), encoding="utf-8")
