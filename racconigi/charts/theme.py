"""The house style: one palette in two shades, one look, one deterministic renderer."""

import base64
import os
import re

import altair as alt

#: Cooperation and conflict, Rome and Petersburg/Moscow keep these colours on every page. Each pair
#: stays apart for colour-blind readers and on white, on black and in a dim lecture room.
COOPERATION, CONFLICT = "#1f8a9e", "#d9622b"
ITALY, RUSSIA = "#5b9a3c", "#8a5bc2"
#: The levels of acts, from war to material cooperation: words are pale, deeds are strong.
LEVELS = {
    "war": "#7d240b",
    "material-conflict": CONFLICT,
    "verbal-conflict": "#f0b394",
    "verbal-cooperation": "#9fd3dc",
    "material-cooperation": COOPERATION,
}
#: The two readings of the relation, and what speaks for both.
IDEOLOGY, INTEREST, BOTH = "#b0457b", "#b8912f", "#5d6fb3"
GREY = "#8a8f98"
#: What is written: on the page, and in the colours of the two sides and the two states.
INK, QUIET, PAPER = "#22262d", "#5b626c", "#ffffff"
INKS = {COOPERATION: "#16697a", CONFLICT: "#a8431a", ITALY: "#417026", RUSSIA: "#7444b0",
        GREY: QUIET}  # fmt: skip
#: What marks that must be seen at once are drawn with.
STRONG = "#1d232b"
#: Every colour of a chart as it is on a dark page: what is strong on white stands out on black,
#: what is pale sinks into it.
DARK = {
    COOPERATION: "#49b6cb", CONFLICT: "#f0824b", ITALY: "#86c465", RUSSIA: "#b592e6",
    LEVELS["war"]: "#ff4a3d", LEVELS["verbal-conflict"]: "#8f5437",
    LEVELS["verbal-cooperation"]: "#2f6d7c", IDEOLOGY: "#e07fb0", INTEREST: "#d9b85a",
    BOTH: "#94a5ea", GREY: "#9aa0aa", INK: "#e4e6ea", QUIET: "#aab0b9", PAPER: "#14181e",
    INKS[COOPERATION]: "#5cc3d6", INKS[CONFLICT]: "#f79a6b", INKS[ITALY]: "#98d178",
    INKS[RUSSIA]: "#c3a6f0", STRONG: "#f2f4f7",
    # what speaks for neither: the whole of a chapter, a triangle that does not fit
    "#727a7f": "#aab2b8", "#d9b62b": "#e6c84f",
    # the record: how sure, and how much, from least to most
    "#4a6fa5": "#7fa6e0", "#8fa9cf": "#5476a8", "#c8d3e3": "#34496a",
    "#e9eff7": "#1d2937", "#c3d2e8": "#2c4260", "#93aed6": "#3f6090", "#3f5f93": "#86b0ee",
    "#22395f": "#c9dcfa",
    # water and its names
    "#2f7fb8": "#5fa9dd", "#1d6396": "#8cc4ea",
    # ties, from none to help in war
    "#f4f8f1": "#1c241b", "#c6dfba": "#36532a", "#8fc074": "#5d9343", "#4f8a32": "#a3de82",
    "#f6f2fb": "#231e2c", "#d6c5ec": "#463561", "#a987d6": "#7e5cb2", "#7040ac": "#c9aef3",
}  # fmt: skip
#: Vega's own colour, which it gives to outlines that have no width.
UNSEEN = "#4c78a8"
_WRITTEN = {"labelColor": INK, "titleColor": INK}
_TITLE = {
    "anchor": "start", "fontSize": 17, "fontWeight": 600, "subtitleFontSize": 13,
    "subtitlePadding": 4, "offset": 10, "color": INK, "subtitleColor": INK,
}  # fmt: skip
_COLOR = re.compile(r'"(#[0-9a-f]{6}|rgba?\([^"]*\))"')
#: The font of charts: the first is carried by the program that draws pictures, so that they are the
#: same on every machine; the others have its metrics.
FONT = "'Liberation Sans', Arial, Helvetica, sans-serif"

#: The MIME type that JupyterLab draws; the book draws the same specification with its own bundle.
MIME = "application/vnd.vegalite.v5+json"
LAB_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"


def theme() -> dict:
    """Return the house theme as an Altair theme.

    The background is transparent and every colour is of the palette, so that a page can be light
    or dark.
    """
    config = {
        "background": "transparent",
        "font": FONT,
        "padding": {"left": 2, "right": 8, "top": 4, "bottom": 4},
        "view": {"stroke": None, "continuousWidth": 680, "continuousHeight": 220},
        "title": _TITLE,
        "axis": {
            **_WRITTEN,
            "labelFontSize": 12,
            "titleFontSize": 12,
            "titleFontWeight": "normal",
            "gridColor": GREY,
            "gridOpacity": 0.22,
            "domain": False,
            "tickColor": GREY,
            "labelOverlap": "greedy",
        },
        "axisX": {"grid": False},
        "legend": {
            **_WRITTEN,
            "orient": "top",
            "labelFontSize": 12,
            "titleFontSize": 12,
            "titleFontWeight": "normal",
            "labelLimit": 260,
            "symbolType": "square",
        },
        "header": {**_WRITTEN, "labelFontSize": 13, "titleFontSize": 12, "labelFontWeight": 600},
        "text": {"fontSize": 12, "color": INK},
        "rule": {"color": GREY},
    }
    alt.Config.from_dict(config)  # Altair would take a misspelt theme without a word.
    return {"config": config}


def print_config(spec: dict) -> dict:
    """Return a specification for paper: on white."""
    return {**spec, "background": "white"}


def in_shade(drawn: str, shade: str) -> str:
    """Return a drawing, as SVG, for a page that is ``light`` (as it is) or ``dark``.

    Raises
    ------
    KeyError
        If a colour of it has no counterpart on a dark page, as one between two of the palette.
    """
    if shade == "light":
        return drawn
    known = {**DARK, UNSEEN: UNSEEN}
    return _COLOR.sub(lambda color: f'"{known[color[1]]}"', drawn)


def use_house_style(*, pictures: bool | None = None) -> None:
    """Draw charts in the house style from here on: the explicit first call of a notebook.

    Parameters
    ----------
    pictures : bool, optional
        Whether each chart brings a picture for where nothing draws it, such as the classic Notebook
        or Colab; some 200 kB and half a second a chart. By default only in Colab, and where the
        environment says RACCONIGI_PNG=1.
    """
    if pictures is None:
        asked = os.environ.get("RACCONIGI_PNG", "1" if "COLAB_RELEASE_TAG" in os.environ else "")
        pictures = asked not in ("", "0")
    alt.theme.register("racconigi", enable=True)(theme)
    alt.renderers.register("racconigi", _render)
    alt.renderers.enable("racconigi", pictures=pictures)
    alt.data_transformers.enable("default", max_rows=None)


def _render(spec: dict, *, pictures: bool = False, **_) -> dict:
    """Return a MIME bundle without random identifiers: same chart, same bytes."""
    spec = {**spec, "$schema": LAB_SCHEMA}
    bundle = {MIME: spec, "text/plain": spec.get("description", "A chart.")}
    return bundle | ({"image/png": _picture(spec)} if pictures else {})


def _picture(spec):
    """Return a chart as a picture on white, in the letters of JSON."""
    import vl_convert

    options = spec.get("usermeta", {}).get("embedOptions", {})
    drawn = vl_convert.vegalite_to_png(
        print_config(spec), format_locale=options.get("formatLocale")
    )
    return base64.b64encode(drawn).decode()
