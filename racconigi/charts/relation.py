"""The two states through time: the landing chart, the scores, and what each side did alone."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    TimeAxis,
    faded,
    labelled,
    nothing,
    ribbon,
    rule_at,
    side_color,
    tips,
    titled,
)
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, LEVELS, RUSSIA
from racconigi.quantities import Quantity, Span
from racconigi.words import Words

#: Page that lists the events, each under its identifier, seen from any page of the book.
EVENTS_PAGE = "../book/chronology.html"
#: The same place of a decade's two marks, left and right of its middle.
OFFSET = {"ITA-RUS": 3.6, "RUS-ITA": 6.4}
#: Friendly to hostile occasions, as the axis of the relation reads them, and their log odds.
ODDS = {f"{a}:{b}": round(float(np.log(a / b)), 4)
        for a, b in ((20, 1), (3, 1), (1, 1), (1, 3), (1, 20))}  # fmt: skip
#: The ends of the axis of the relation, in log odds; bands are cut there.
LOWEST, HIGHEST = -5.0, 3.6
#: What a word looks like: colour, and width of the line.
LOOK = {
    "clear-friendly": (COOPERATION, 4),
    "probable-friendly": (COOPERATION, 1.8),
    "open": (GREY, 1.8),
    "probable-hostile": (CONFLICT, 1.8),
    "clear-hostile": (CONFLICT, 4),
}


def relation_by_decade(
    levels: pd.DataFrame,
    decades: pd.DataFrame,
    yearly: pd.DataFrame,
    spells: pd.DataFrame,
    wars: pd.DataFrame,
    acts: pd.DataFrame,
    eras: pd.DataFrame,
    names: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw the acts of each decade by level, and under them the relation year by year.

    Parameters
    ----------
    levels : DataFrame
        ``decade``, ``level``, ``events`` (acts), ``signed`` (negative where hostile), ``grave``
        (its place from the middle outward).
    decades : DataFrame
        ``period`` (first year), ``cooperative``, ``conflictual`` (acts), ``word``.
    yearly : DataFrame
        ``year``, ``relation``, ``low50``, ``high50``, ``low90``, ``high90`` (log odds), ``word``.
    spells : DataFrame
        ``first``, ``last`` (years), ``word``, ``n_friendly``, ``n_hostile``, ``firm``.
    wars : DataFrame
        ``first``, ``last``: years of open war.
    acts : DataFrame
        ``event``, ``date``, ``when`` (decimal year), ``level``, ``side``, ``title_*``.
    eras, names : DataFrame
        ``start``, ``end`` (decimal years), ``name_*``, and of eras ``short_*``; ``state``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if acts.empty:
        return nothing("relation-by-decade", words)
    axis = TimeAxis.of_decades(decades["period"])
    panels = [
        _mirrored(levels, decades, axis, words),
        _spell_names(spells, axis, words),
        _line(yearly, spells, wars, axis, words),
        _rug(acts, axis, words),
        ribbon(eras.assign(state=""), axis, words, title="era", colors={"": GREY}, height=20),
        _name_ribbon(names, axis, words),
    ]
    chart = alt.vconcat(*panels, spacing=4).resolve_scale(color="independent", x="independent")
    return titled(chart, "relation-by-decade", numbers, words)


def _mirrored(levels, decades, axis, words):
    """Return the bars: cooperation up, conflict down, mild acts near the middle, totals outside."""
    picked = alt.selection_point(name="picked", fields=["period"], toggle=False)
    frame = labelled(levels.assign(period=levels["decade"]), words, "level").assign(
        middle=levels["decade"] + 5
    )
    bars = (
        alt.Chart(frame)
        .transform_filter("datum.events > 0")
        .mark_bar(size=9 * WIDTH / (axis.end - axis.start), stroke=GREY, cursor="pointer")
        .encode(
            x=axis.place("middle"),
            y=alt.Y("signed:Q", title=None, axis=None, stack="zero", scale=alt.Scale(padding=14)),
            order=alt.Order("grave:Q"),
            color=_level_color(words),
            tooltip=tips(words, "period", "level", "events"),
            strokeWidth=alt.condition(picked, alt.value(2), alt.value(0), empty=False),
        )
    )
    totals = [
        alt.Chart(
            decades.assign(
                middle=decades["period"] + 5, at=decades[field] * sign, total=decades[field]
            )
        )
        .mark_text(dy=-7 * sign, fontSize=11, baseline="middle")
        .encode(x=axis.place("middle"), y="at:Q", text="total:Q")
        for field, sign in (("cooperative", 1), ("conflictual", -1))
    ]
    layers = alt.layer(bars, rule_at(0), *totals).add_params(picked)
    return layers.properties(width=WIDTH, height=230)


def _level_color(words):
    """Return the colours of the levels, with a key in the order in which they lie on each other."""
    order = [*reversed(LEVELS)]
    scale = alt.Scale(
        domain=[words[f"level.{name}"] for name in order], range=[LEVELS[name] for name in order]
    )
    legend = alt.Legend(title=None, columns=3, orient="top")
    return alt.Color("level_text:N", scale=scale, legend=legend)


def _spell_names(spells, axis, words):
    """Return the years and the word of each spell, on two levels so that short ones have room."""
    ends = zip(spells["first"], spells["last"], strict=True)
    frame = labelled(spells, words, "word").assign(
        middle=(spells["first"] + spells["last"] + 1) / 2,
        years=[words.write(Span((int(first), int(last)))) for first, last in ends],
        row=[2 * (place % 2) for place in range(len(spells))],
        short=[words[f"spell.{said}"] for said in spells["word"]],
    )
    base = alt.Chart(frame).encode(x=axis.place("middle"))
    y = alt.Y("row:Q", axis=None, scale=alt.Scale(domain=[-0.5, 3.5], reverse=True, nice=False))
    told = [
        alt.Tooltip("years:N", title=words["spell"]),
        *tips(words, "word", "n_friendly", "n_hostile", "firm"),
    ]
    years = base.mark_text(fontWeight=600, fontSize=11).encode(y=y, text="years:N", tooltip=told)
    said = base.mark_text(fontSize=11, dy=13, fontWeight=600).encode(
        y=y, text="short:N", color=_word_color(), tooltip=told
    )
    return (years + said).properties(width=WIDTH, height=58)


def _word_color():
    """Return the colours of what may be said."""
    scale = alt.Scale(domain=list(LOOK), range=[color for color, _ in LOOK.values()])
    return alt.Color("word:N", legend=None, scale=scale)


def _line(yearly, spells, wars, axis, words):
    """Return the relation with its bands, coloured by what may be said, over shaded spells."""
    scale = alt.Scale(domain=[LOWEST, HIGHEST], nice=False, zero=False, clamp=True)
    named = " : ".join(f"datum.value == {place} ? '{text}'" for text, place in ODDS.items())
    y_axis = alt.Axis(values=list(ODDS.values()), labelExpr=f"{named} : ''")
    y = {"scale": scale, "axis": y_axis, "title": words["relation-by-decade.axis"]}
    frame = labelled(yearly, words, "word").assign(at=yearly["year"] + 0.5)
    shades = [
        _shade(spells, axis).mark_rect(opacity=0.1).encode(color=_word_color()),
        _shade(wars, axis).mark_rect(opacity=0.25, color=LEVELS["war"]),
    ]
    base = alt.Chart(frame).encode(x=axis.place("at"))
    bands = [
        base.mark_area(color=GREY, opacity=opacity, clip=True).encode(
            y=alt.Y(f"{low}:Q", **y), y2=f"{high}"
        )
        for low, high, opacity in (("low90", "high90", 0.25), ("low50", "high50", 0.35))
    ]
    told = tips(words, "year", "word", "friendly", "hostile", "n_friendly", "n_hostile")
    points = base.mark_point(size=90, opacity=0, filled=True, clip=True).encode(
        y=alt.Y("relation:Q", **y), tooltip=told
    )
    layers = [*shades, *bands, rule_at(0), _path(frame, axis, y), points]
    return alt.layer(*layers).properties(width=WIDTH, height=230)


def _path(frame, axis, y):
    """Return the line from year to year, each piece in the look of the year that it leads to."""
    pieces = frame.assign(
        since=frame["at"].shift(),
        before=frame["relation"].shift(),
        width=frame["word"].map(lambda said: LOOK[said][1]),
    ).iloc[1:]
    return (
        alt.Chart(pieces)
        .mark_rule(strokeCap="round", clip=True)
        .encode(
            x=axis.place("since"),
            x2="at",
            y=alt.Y("before:Q", **y),
            y2="relation",
            color=_word_color(),
            size=alt.Size("width:Q", legend=None, scale=None),
        )
    )


def _shade(spans, axis):
    """Return spans of years as grounds to be shaded."""
    frame = spans.assign(start=spans["first"], end=spans["last"] + 1)
    return alt.Chart(frame).encode(x=axis.place("start", ticks=True), x2="end")


def _rug(acts, axis, words):
    """Return a tick for every act; a click leads to its sources."""
    frame = labelled(acts, words, "date", "title", "level").assign(
        url=EVENTS_PAGE + "#" + acts["event"]
    )
    frame = frame[["event", "when", "date_text", "title_text", "level_text", "side", "url"]]
    ticks = alt.Chart(frame).mark_tick(thickness=2, size=20, opacity=0.65, cursor="pointer")
    return ticks.encode(
        x=axis.place("when", ticks=True),
        color=side_color("side"),
        href="url:N",
        tooltip=tips(words, "date", "title", "level"),
    ).properties(width=WIDTH, height=24)


def _name_ribbon(names, axis, words):
    spans = names.assign(short_en=names[words.column("name", names)])
    colors = {"ITA": ITALY, "RUS": RUSSIA}
    return ribbon(spans, axis, words, title="state", colors=colors, height=42)


def scores_by_decade(
    scores: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw the sums of weights by decade on a scale that the reader chooses.

    Parameters
    ----------
    scores : DataFrame
        ``scale`` and the columns of :func:`racconigi.measures.scoring.score`, ``period`` the
        first year.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if scores.empty:
        return nothing("scores-by-decade", words)
    axis = TimeAxis.of_decades(scores["period"])
    scales = scores["scale"].unique().tolist()
    chosen = alt.param(
        name="scale",
        value=scales[0],
        bind=alt.binding_select(
            options=scales, labels=[s.upper() for s in scales], name=words["scale"] + " "
        ),
    )
    frame = labelled(scores, words, "scale").assign(
        start=scores["period"] + 0.5,
        end=scores["period"] + 9.5,
        middle=scores["period"] + 5,
        below=-scores["conflict"],
    )
    told = tips(words, "period", "scale", "cooperation", "conflict", "net", "n")
    base = alt.Chart(frame).transform_filter("datum.scale == scale")
    bars = [
        base.mark_bar(color=color).encode(
            x=axis.place("start", ticks=True),
            x2="end",
            y=alt.Y(f"{field}:Q", title=words["weight"]),
            y2=alt.datum(0),
            tooltip=told,
        )
        for field, color in (("cooperation", COOPERATION), ("below", CONFLICT))
    ]
    nets = base.mark_tick(thickness=3, size=26, color="#1d232b", orient="horizontal").encode(
        x=axis.place("middle", ticks=True), y="net:Q", tooltip=told
    )
    chart = alt.layer(*bars, rule_at(0), nets).add_params(chosen)
    return titled(chart.properties(width=WIDTH, height=250), "scores-by-decade", numbers, words)


def directions(
    scores: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw the balance of what each side did toward the other, decade by decade.

    Parameters
    ----------
    scores : DataFrame
        ``direction`` (``ITA-RUS``, ``RUS-ITA``) and the columns of
        :func:`racconigi.measures.scoring.score` with ``few``, ``period`` the first year.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if scores.empty:
        return nothing("directions", words)
    axis = TimeAxis.of_decades(scores["period"])
    frame = labelled(scores, words, "direction")
    frame = frame.assign(at=scores["period"] + scores["direction"].map(OFFSET))
    sides = [words[f"direction.{side}"] for side in OFFSET]
    color = alt.Color(
        "direction_text:N", title=None, scale=alt.Scale(domain=sides, range=[ITALY, RUSSIA])
    )
    told = tips(words, "period", "direction", "cooperative", "conflictual", "theta")
    base = alt.Chart(frame).encode(
        x=axis.place("at", ticks=True), color=color, opacity=faded(1), tooltip=told
    )
    intervals = base.mark_rule(strokeWidth=2).encode(
        y=alt.Y("theta_low:Q", title=words["balance"]), y2="theta_high"
    )
    points = base.mark_point(filled=True, size=70).encode(y="theta:Q")
    chart = alt.layer(rule_at(0), intervals, points).properties(width=WIDTH, height=260)
    return titled(chart, "directions", numbers, words)
