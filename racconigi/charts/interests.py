"""Interests or ideologies: the curve of all combinations, and the turning points."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import WIDTH, caption, labelled, nothing, rule_at, tips, titled
from racconigi.charts.relation import HIGHEST, LOWEST, ODDS
from racconigi.charts.theme import BOTH, GREY, IDEOLOGY, INTEREST
from racconigi.quantities import Quantity
from racconigi.words import Words

#: The colour of what a measure stands for.
READINGS = {"ideology": IDEOLOGY, "interest": INTEREST}
#: The colour of what changed at a turning point.
CHANGED = {
    "regime": IDEOLOGY,
    "interest": INTEREST,
    "both": BOTH,
    "neither": GREY,
    "unknown": GREY,
}
#: The columns of the combinations that are drawn or told, so that no page carries the rest.
_DRAWN = (
    "measure", "kind", "outcome", "lag", "detrended", "place", "toward", "below", "reach", "as_far",
    "beyond",
)  # fmt: skip


def interest_specifications(
    specifications: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.VConcatChart | alt.Chart:
    """Draw the correlation under every combination of choices, a panel a measure.

    Parameters
    ----------
    specifications : DataFrame
        ``measure``, ``kind``, ``outcome``, ``lag``, ``detrended``, ``left_*`` (the era left out),
        ``place`` (from 1 in each measure), ``toward`` (the correlation as its reading expects),
        ``below`` and ``reach`` (the ends of what chance reaches), ``as_far``, ``beyond``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if specifications.empty:
        return nothing("interest-specifications", words)
    names = specifications[words.column("left", specifications)].fillna("")
    frame = labelled(specifications[list(_DRAWN)], words, "outcome", "detrended")
    frame = frame.assign(left_text=names)
    first = frame.drop_duplicates("measure")
    panels = [
        _curve(frame, *row, words) for row in zip(first["measure"], first["kind"], strict=True)
    ]
    chart = alt.vconcat(*panels, spacing=8)
    return titled(chart, "interest-specifications", numbers, words)


def _curve(frame, measure, kind, words):
    """Return the panel of one measure: what chance reaches, and a point a combination."""
    color = READINGS[kind]
    scale = alt.Scale(domain=[-1, 1], nice=False)
    axis = alt.Axis(values=[-1, 0, 1], format="+.0f")
    y = {"scale": scale, "axis": axis, "title": None}
    places = alt.Scale(domain=[0, int(frame["place"].max()) + 1], nice=False)
    base = (
        alt.Chart(frame)
        .transform_filter(f"datum.measure == '{measure}'")
        .encode(x=alt.X("place:Q", title=None, axis=None, scale=places))
    )
    band = base.mark_area(color=GREY, opacity=0.25, interpolate="step").encode(
        y=alt.Y("below:Q", **y), y2="reach"
    )
    told = tips(words, "outcome", "lag", "detrended", "left", "toward", "reach", "as_far")
    points = base.mark_point(color=color, filled=True).encode(
        y=alt.Y("toward:Q", **y),
        opacity=alt.condition("datum.beyond", alt.value(1), alt.value(0.3)),
        size=alt.condition("datum.beyond", alt.value(34), alt.value(12)),
        tooltip=told,
    )
    named = {"measure": words[f"measure.{measure}"], "reading": words[f"reading.{kind}"]}
    title = caption(words.fill("measure-of", **named))
    layers = alt.layer(band, rule_at(0), points)
    return layers.properties(width=WIDTH - 40, height=64, title=title)


def interest_turns(
    turns: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw the relation in the years before and after each turning point.

    Parameters
    ----------
    turns : DataFrame
        ``turn`` (its year or years), ``changed``, ``when`` (``before``, ``after``), ``relation``,
        ``low90``, ``high90`` (log odds), ``word``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if turns.empty:
        return nothing("interest-turns", words)
    frame = labelled(turns, words, "turn", "changed", "when", "word")
    named = " : ".join(f"datum.value == {place} ? '{text}'" for text, place in ODDS.items())
    scale = alt.Scale(domain=[LOWEST, HIGHEST], nice=False, zero=False, clamp=True)
    axis = alt.Axis(values=list(ODDS.values()), labelExpr=f"{named} : ''", grid=True)
    x = {"scale": scale, "axis": axis, "title": words["relation-by-decade.axis"]}
    order = list(dict.fromkeys(turns["turn"]))
    rows = alt.Y("turn:N", sort=order, title=None)
    told = tips(words, "turn", "when", "word", "relation", "low90", "high90", "changed")
    color = _changed_color(turns["changed"], words)
    base = alt.Chart(frame).encode(
        y=rows,
        yOffset=alt.YOffset("when:N", sort=["before", "after"]),
        color=color,
        tooltip=told,
    )
    intervals = base.mark_rule(strokeWidth=2).encode(x=alt.X("low90:Q", **x), x2="high90")
    points = base.mark_point(size=80, strokeWidth=2, opacity=1).encode(
        x=alt.X("relation:Q", **x),
        fill=alt.condition("datum.when == 'after'", color, alt.value("transparent")),
    )
    middle = alt.Chart(pd.DataFrame({"x": [0.0]})).mark_rule().encode(x=alt.X("x:Q", **x))
    chart = alt.layer(middle, intervals, points).properties(
        width=WIDTH - 90, height=36 * len(order)
    )
    return titled(chart, "interest-turns", numbers, words)


def _changed_color(changed, words):
    """Return the colours of what changed, with a key of what occurs."""
    found = [name for name in CHANGED if (changed == name).any()]
    scale = alt.Scale(
        domain=[words[f"changed.{name}"] for name in found], range=[CHANGED[name] for name in found]
    )
    return alt.Color("changed_text:N", title=None, scale=scale)
