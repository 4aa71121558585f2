"""How far to trust the reading: three charts, each with one question."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    TimeAxis,
    caption,
    decade_columns,
    labelled,
    nothing,
    rule_at,
    tips,
    titled,
)
from racconigi.charts.theme import BOTH, CONFLICT, COOPERATION, GREY, LEVELS, STRONG
from racconigi.quantities import Quantity
from racconigi.words import Words

#: The colours of what may be said, from the friendliest word on: clear is strong, probable pale.
SAID = {
    "clear-friendly": COOPERATION,
    "probable-friendly": LEVELS["verbal-cooperation"],
    "open": GREY,
    "probable-hostile": LEVELS["verbal-conflict"],
    "clear-hostile": CONFLICT,
}
SIDES = {"cooperation": COOPERATION, "conflict": CONFLICT}


def tipping_points(
    tipping: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw how many unfound occasions would undo what is said of each decade.

    Parameters
    ----------
    tipping : DataFrame
        ``period``, ``word``, ``side`` (of the unfound occasions), ``unfound`` (missing where the
        decade is open anyway), ``n_friendly``, ``n_hostile``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if tipping["unfound"].isna().all():
        return nothing("tipping-points", words)
    frame = labelled(tipping, words, "word")
    frame = frame.assign(shown=tipping["unfound"].map("{:.0f}".format).replace("nan", "?"))
    told = tips(words, "period", "word", "n_friendly", "n_hostile", "unfound")
    base = alt.Chart(frame).encode(x=decade_columns(), tooltip=told)
    color = alt.Color(
        "word_text:N",
        title=None,
        scale=alt.Scale(domain=[words[f"word.{name}"] for name in SAID], range=list(SAID.values())),
    )
    y = alt.Y("unfound:Q", title=words["unfound"])
    bars = base.mark_bar().encode(y=y, color=color)
    labels = base.transform_calculate(at="isValid(datum.unfound) ? datum.unfound : 0").mark_text(
        dy=-8, fontSize=12, fontWeight=600
    )
    labels = labels.encode(y=alt.Y("at:Q", title=words["unfound"]), text="shown:N")
    chart = alt.layer(bars, labels).properties(width=WIDTH, height=200)
    return titled(chart, "tipping-points", numbers, words)


def specification_shares(
    shares: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw what all combinations of choices say of each decade.

    Parameters
    ----------
    shares : DataFrame
        ``period``, ``word``, ``share`` (of the combinations), ``own`` (whether the book says so).
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if shares.empty:
        return nothing("specification-shares", words)
    order = list(SAID)
    frame = labelled(shares, words, "word").assign(place=shares["word"].map(order.index))
    named = [words[f"word.{name}"] for name in order]
    base = alt.Chart(frame).encode(
        x=decade_columns(),
        y=alt.Y("readings:Q", stack="zero", axis=alt.Axis(format=".0%"), title=words["readings"]),
        order=alt.Order("place:Q", sort="descending"),
        tooltip=tips(words, "period", "word", "readings"),
    )
    bars = base.mark_bar(strokeWidth=2).encode(
        color=alt.Color(
            "word_text:N", title=None, scale=alt.Scale(domain=named, range=list(SAID.values()))
        ),
        stroke=alt.condition("datum.own", alt.value(STRONG), alt.value("transparent")),
    )
    chart = alt.layer(bars).properties(width=WIDTH, height=260)
    return titled(chart, "specification-shares", numbers, words)


def unseen_acts(
    missing: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.VConcatChart | alt.Chart:
    """Draw how many acts were found in each era, and how many there were at least.

    Parameters
    ----------
    missing : DataFrame
        ``era``, ``name_*`` (of the era), ``side``, ``found``, ``estimated``, ``low``, ``high``
        (numbers of acts); the eras in their order.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if missing.empty:
        return nothing("unseen-acts", words)
    frame = missing.assign(name=missing[words.column("name", missing)])
    frame = frame[["era", "name", "side", "found", "estimated", "low", "high"]]
    rows = frame["name"].unique().tolist()
    panels = [_found_of(side, frame[frame["side"] == side], rows, words) for side in SIDES]
    chart = alt.vconcat(*panels, spacing=14).resolve_scale(x="shared")
    return titled(chart, "unseen-acts", numbers, words)


def _found_of(side, frame, rows, words):
    """Return the panel of one side: found acts as a bar, the least number of all as a point."""
    told = [
        alt.Tooltip("name:N", title=words["era"]),
        *tips(words, "found", "estimated", "low", "high"),
    ]
    y = alt.Y("name:N", title=None, sort=rows, axis=alt.Axis(labelLimit=240))
    base = alt.Chart(frame).encode(y=y, tooltip=told)
    bars = base.mark_bar(color=SIDES[side], height=9).encode(x=alt.X("found:Q", title=None))
    spans = base.mark_rule(strokeWidth=1.5).encode(x="low:Q", x2="high")
    points = base.mark_point(filled=True, color=GREY, size=50).encode(x="estimated:Q")
    layers = alt.layer(bars, spans, points)
    return layers.properties(width=WIDTH - 220, height=16 * len(rows), title=caption(words[side]))


#: The sets of rows that a page puts a reader's own reading in.
OWN, OWN_BARS = "own", "own-bars"


def your_reading(
    yearly: pd.DataFrame, decades: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.VConcatChart | alt.Chart:
    """Draw a reading of the relation over that of the book and over nine of ten others.

    As drawn here it is the book's own; a page with the settings puts another in its place, in the
    data sets :data:`OWN` and :data:`OWN_BARS`.

    Parameters
    ----------
    yearly : DataFrame
        ``year``, ``relation``, ``low90``, ``high90`` (log odds), ``word``, and ``least``,
        ``most``: between what nine of ten readings have the relation.
    decades : DataFrame
        ``period`` (first year), ``cooperative``, ``conflictual`` (acts).
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if not decades[["cooperative", "conflictual"]].to_numpy().any():
        return nothing("your-reading", words)
    axis = TimeAxis.of_decades(decades["period"])
    own = {
        OWN: labelled(yearly, words, "word")[
            ["year", "relation", "low90", "high90", "word", "word_text"]
        ].to_dict("records"),
        OWN_BARS: labelled(decades, words)[
            ["period", "label", "cooperative", "conflictual"]
        ].to_dict("records"),
    }
    panels = (_own_bars(axis, words), _own_line(yearly, axis, words))
    chart = alt.vconcat(*panels, spacing=6).resolve_scale(x="independent")
    return titled(chart.properties(datasets=own), "your-reading", numbers, words)


def _own_bars(axis, words):
    """Return the acts that are read, by decade: friendly ones up, hostile ones down."""
    base = alt.Chart(alt.NamedData(OWN_BARS)).transform_calculate(
        middle="datum.period + 5", below="-datum.conflictual"
    )
    bars = [
        base.mark_bar(size=9 * WIDTH / (axis.end - axis.start), color=color).encode(
            x=axis.place("middle"),
            y=alt.Y(f"{field}:Q", title=None, axis=None, scale=alt.Scale(padding=12)),
            tooltip=tips(words, "period", "cooperative", "conflictual"),
        )
        for field, color in (("cooperative", COOPERATION), ("below", CONFLICT))
    ]
    totals = [
        base.mark_text(dy=-7 * sign, fontSize=11).encode(
            x=axis.place("middle"), y=f"{field}:Q", text=f"{total}:Q"
        )
        for field, total, sign in (("cooperative", "cooperative", 1), ("below", "conflictual", -1))
    ]
    return alt.layer(*bars, rule_at(0), *totals).properties(width=WIDTH, height=150)


def _own_line(yearly, axis, words):
    """Return the relation that is read, beside the book's and where nine of ten others lie."""
    y = {"title": words["relation"], "scale": alt.Scale(domain=[-6, 6], clamp=True)}
    shared = alt.Chart(yearly).encode(x=axis.place("year", ticks=True))
    others = shared.mark_area(color=GREY, opacity=0.25, interpolate="step-after").encode(
        y=alt.Y("least:Q", **y), y2="most:Q", tooltip=tips(words, "year", "least", "most")
    )
    book = shared.mark_line(color=GREY, strokeDash=[3, 3], interpolate="step-after").encode(
        y=alt.Y("relation:Q", **y)
    )
    own = alt.Chart(alt.NamedData(OWN)).encode(x=axis.place("year", ticks=True))
    band = own.mark_area(color=BOTH, opacity=0.3, interpolate="step-after").encode(
        y=alt.Y("low90:Q", **y), y2="high90:Q"
    )
    line = own.mark_line(color=BOTH, strokeWidth=2, interpolate="step-after").encode(
        y=alt.Y("relation:Q", **y),
        tooltip=tips(words, "year", "relation", "low90", "high90", "word"),
    )
    panel = alt.layer(others, band, rule_at(0), book, line)
    return panel.properties(width=WIDTH, height=260)
