"""The house style: one palette, one look, one deterministic renderer."""

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
FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"
#: The font of files to take away: the first is carried by the program that draws them, so that they
#: are the same on every machine; the others have its metrics.
PRINT_FONT = "'Liberation Sans', Arial, Helvetica, sans-serif"

#: The MIME type that JupyterLab draws; the book draws the same specification with its own bundle.
MIME = "application/vnd.vegalite.v5+json"
LAB_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"


def theme() -> dict:
    """Return the house theme as an Altair theme.

    The background is transparent and nothing is black or white, so that a page can be light or
    dark.
    """
    config = {
        "background": "transparent",
        "font": FONT,
        "padding": {"left": 2, "right": 8, "top": 4, "bottom": 4},
        "view": {"stroke": None, "continuousWidth": 680, "continuousHeight": 220},
        "title": {
            "anchor": "start",
            "fontSize": 17,
            "fontWeight": 600,
            "subtitleFontSize": 13,
            "subtitlePadding": 4,
            "offset": 10,
        },
        "axis": {
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
            "orient": "top",
            "labelFontSize": 12,
            "titleFontSize": 12,
            "titleFontWeight": "normal",
            "labelLimit": 260,
            "symbolType": "square",
        },
        "header": {"labelFontSize": 13, "titleFontSize": 12, "labelFontWeight": 600},
        "text": {"fontSize": 12},
        "rule": {"color": GREY},
    }
    alt.Config.from_dict(config)  # Altair would take a misspelt theme without a word.
    return {"config": config}


def print_config(spec: dict) -> dict:
    """Return a specification for paper: on white, in a font that every machine has."""
    config = {**spec.get("config", {}), "font": PRINT_FONT}
    return {**spec, "background": "white", "config": config}


def use_house_style() -> None:
    """Draw charts in the house style from here on: the explicit first call of a notebook."""
    alt.theme.register("racconigi", enable=True)(theme)
    alt.renderers.register("racconigi", _render)
    alt.renderers.enable("racconigi")
    alt.data_transformers.enable("default", max_rows=None)


def _render(spec: dict, **_) -> dict:
    """Return a MIME bundle without random identifiers: same chart, same bytes."""
    spec = {**spec, "$schema": LAB_SCHEMA}
    return {MIME: spec, "text/plain": spec.get("description", "A chart.")}
