"""Triangles and blocs: how far signs fit together, and the triangles of the two with a third."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import WIDTH, TimeAxis, caption, labelled, nothing, tips, titled
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, PAPER
from racconigi.quantities import Quantity
from racconigi.words import Words
from racconigi.words.columns import heading

#: The colour of the measures of the whole, and of a triangle whose signs fit.
WHOLE = "#727a7f"
#: The colours of signs: those of cooperation and conflict, and others for the triangle itself.
SIGNS = {"plus": COOPERATION, "minus": CONFLICT, "balanced": WHOLE, "unbalanced": "#d9b62b"}
#: The rows of a triangle, its sides first.
EDGES = ("ITA-RUS", "ITA-third", "RUS-third", "triangle")
#: Height of a row, and room for the names of rows at the left, in pixels.
ROW, NAMES = 15, 140


def balance_by_year(
    yearly: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.VConcatChart | alt.Chart:
    """Draw the share of balanced triangles and F, year by year, over what chance gives.

    Parameters
    ----------
    yearly : DataFrame
        ``year``, ``edges``, ``triads``, ``balanced``, ``balanced_low``, ``balanced_high``,
        ``frustration``, ``f``, ``f_low``, ``f_high``; missing where undefined.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if yearly["f"].isna().all():
        return nothing("balance-by-year", words)
    axis = TimeAxis(int(yearly["year"].min()), int(yearly["year"].max()) + 1)
    panels = [
        _over_chance(yearly, name, told, axis, words)
        for name, told in (("balanced", ("triads",)), ("f", ("edges", "frustration")))
    ]
    chart = alt.vconcat(*panels, spacing=14)
    return titled(chart, "balance-by-year", numbers, words)


def _over_chance(yearly, name, told, axis, words):
    """Return the panel of a measure: its line over the band of chance."""
    low, high = f"{name}_low", f"{name}_high"
    frame = yearly[["year", *told, name, low, high]]
    scale = alt.Scale(domain=[0, 1])
    base = alt.Chart(frame).encode(
        x=axis.place("year", ticks=True), tooltip=tips(words, "year", name, low, high, *told)
    )
    band = base.mark_area(interpolate="step-after", color=GREY, opacity=0.3).encode(
        y=alt.Y(f"{low}:Q", title=None, scale=scale), y2=high
    )
    line = base.mark_line(interpolate="step-after", color=WHOLE, strokeWidth=2.5).encode(
        y=alt.Y(f"{name}:Q", title=None, scale=scale)
    )
    panel = alt.layer(band, line)
    return panel.properties(width=WIDTH, height=150, title=caption(heading(name, words)))


def triangles(
    sides: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.VConcatChart | alt.Chart:
    """Draw the sides of each triangle, and whether it fits, as spans of years.

    Parameters
    ----------
    sides : DataFrame
        ``third``, ``edge`` (one of :data:`EDGES`), ``first``, ``last`` (years), ``sign`` (one of
        :data:`SIGNS`), ``reason`` (missing for the triangle).
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if sides.empty:
        return nothing("triangles", words)
    axis = TimeAxis(int(sides["first"].min()), int(sides["last"].max()) + 1)
    frame = labelled(sides, words, "third", "edge", "sign", "reason")
    frame = frame.assign(end=sides["last"] + 1).drop(columns="reason")
    panels = [_triangle(third, frame, axis, words) for third in frame["third"].unique()]
    chart = alt.vconcat(*panels, spacing=10)
    return titled(chart, "triangles", numbers, words)


def _triangle(third, frame, axis, words):
    """Return the panel of one third state: a row for each side, and one for the triangle."""
    rows = [words[f"edge.{edge}"] for edge in EDGES]
    signs = [words[f"sign.{sign}"] for sign in SIGNS]
    chart = alt.Chart(frame).transform_filter(f"datum.third == '{third}'")
    marks = chart.mark_rect(stroke=PAPER, strokeWidth=0.4).encode(
        x=axis.place("first", ticks=True),
        x2="end",
        y=alt.Y("edge_text:N", title=None, scale=alt.Scale(domain=rows)),
        color=alt.Color(
            "sign_text:N",
            title=None,
            scale=alt.Scale(domain=signs, range=list(SIGNS.values())),
            legend=alt.Legend(columns=2),
        ),
        tooltip=tips(words, "first", "last", "edge", "sign", "reason"),
    )
    title = caption(words[f"third.{third}"])
    return marks.properties(width=WIDTH - NAMES, height=ROW * len(EDGES), title=title)
