"""The two states through time: the landing chart, the scores, and what each side did alone."""

from collections.abc import Mapping
from string import ascii_lowercase
from typing import NamedTuple

import altair as alt
import numpy as np
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    TimeAxis,
    faded,
    key_of,
    labelled,
    nothing,
    ribbon,
    rule_at,
    side_color,
    tips,
    titled,
)
from racconigi.charts.theme import (
    CONFLICT,
    COOPERATION,
    GREY,
    INKS,
    ITALY,
    LEVELS,
    RUSSIA,
    STRONG,
)
from racconigi.quantities import Quantity, Span
from racconigi.words import Words

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
    phone: bool = False,
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
    phone : bool
        For a phone: names of spells on more levels, totals upright, keys in one column.
    """
    frames = (levels, decades, yearly, spells, wars, acts, eras, names)
    return _relation(frames, numbers, words, PHONE if phone else WIDE)


class _Room(NamedTuple):
    """How the words of the chart are spread: see :data:`WIDE`."""

    levels: int
    angle: int
    columns: int
    reach: int
    left: int


#: On how many levels the spells are named, how totals are turned, in how many columns the key of
#: eras and names stands, how far a spell's name reaches from its middle, in years, and the key from
#: the axis to the left, in pixels.
WIDE = _Room(levels=2, angle=0, columns=2, reach=10, left=0)
PHONE = _Room(levels=4, angle=270, columns=1, reach=20, left=36)


def _relation(frames, numbers, words, room):
    levels, decades, yearly, spells, wars, acts, eras, names = frames
    if acts.empty:
        return nothing("relation-by-decade", words)
    axis = TimeAxis.of_decades(decades["period"])
    eras = eras.assign(state="", sign=[str(n + 1) for n in range(len(eras))])
    names = names.assign(sign=list(ascii_lowercase[: len(names)]))
    colors = {"ITA": ITALY, "RUS": RUSSIA}
    panels = [
        _mirrored(levels, decades, axis, words, room.angle),
        _spell_names(spells, axis, words, room),
        _line(yearly, spells, wars, axis, words),
        _rug(acts, axis, words),
        ribbon(eras, axis, words, title="era", colors={"": GREY}, row=28),
        ribbon(names, axis, words, title="state", colors=colors, row=26),
        key_of(_key(eras, names, axis, words), columns=room.columns, left=room.left),
    ]
    chart = alt.vconcat(*panels, spacing=4).resolve_scale(color="independent", x="independent")
    return titled(chart, "relation-by-decade", numbers, words)


def _key(eras, names, axis, words):
    """Return the names of eras and of the two states, each under its sign, with its years."""
    both = pd.concat([eras, names])
    named = zip(both[words.column("name", both)], both["start"], both["end"], strict=True)
    said = [f"{name}, {_years(int(since), until, axis, words)}" for name, since, until in named]
    return pd.DataFrame({"sign": both["sign"].tolist(), "text": said})


def _years(since, until, axis, words):
    return f"{since}–" if until >= axis.end else words.write(Span((since, int(until))))


def _mirrored(levels, decades, axis, words, angle):
    """Return the bars: cooperation up, conflict down, mild acts near the middle, totals outside."""
    frame = labelled(levels.assign(period=levels["decade"]), words, "level").assign(
        middle=levels["decade"] + 5
    )
    bars = (
        alt.Chart(frame)
        .transform_filter("datum.events > 0")
        .mark_bar(size=9 * WIDTH / (axis.end - axis.start))
        .encode(
            x=axis.place("middle"),
            y=alt.Y("signed:Q", title=None, axis=None, stack="zero", scale=alt.Scale(padding=14)),
            order=alt.Order("grave:Q"),
            color=_level_color(words),
            tooltip=tips(words, "period", "level", "events"),
        )
    )
    totals = [_totals(decades, side, axis, words, angle) for side in ("cooperation", "conflict")]
    layers = alt.layer(bars, rule_at(0), *totals)
    return layers.properties(width=WIDTH, height=230)


def _totals(decades, side, axis, words, angle):
    """Return the number of acts of a side over or under its bar."""
    column, sign = {"cooperation": ("cooperative", 1), "conflict": ("conflictual", -1)}[side]
    frame = labelled(decades, words).assign(
        middle=decades["period"] + 5, at=decades[column] * sign, total=decades[column], side=side
    )
    place = {"dy": -7 * sign, "baseline": "middle"}
    if angle:
        place = {"dx": 3 * sign, "angle": angle, "align": "left" if sign > 0 else "right"}
    marks = alt.Chart(frame).mark_text(fontSize=11, **place)
    told = tips(words, "period", column)
    return marks.encode(x=axis.place("middle"), y="at:Q", text="total:Q", tooltip=told)


def _level_color(words):
    """Return the colours of the levels, with a key in the order in which they lie on each other."""
    order = [*reversed(LEVELS)]
    scale = alt.Scale(
        domain=[words[f"level.{name}"] for name in order], range=[LEVELS[name] for name in order]
    )
    legend = alt.Legend(title=None, columns=3, orient="top")
    return alt.Color("level_text:N", scale=scale, legend=legend)


def _spell_names(spells, axis, words, room):
    """Return the years and the word of each spell, on levels so that short ones have room."""
    each = zip(spells["first"], spells["last"], strict=True)
    frame = labelled(spells, words, "word").assign(
        middle=((spells["first"] + spells["last"] + 1) / 2).clip(upper=axis.end - room.reach),
        years=[words.write(Span((int(first), int(last)))) for first, last in each],
        row=[2 * (place % room.levels) for place in range(len(spells))],
        short=[words[f"spell.{said}"] for said in spells["word"]],
    )
    base = alt.Chart(frame).encode(x=axis.place("middle"))
    ends = alt.Scale(domain=[-0.5, 2 * room.levels - 0.5], reverse=True, nice=False)
    y = alt.Y("row:Q", axis=None, scale=ends)
    told = [
        alt.Tooltip("years:N", title=words["spell"]),
        *tips(words, "word", "n_friendly", "n_hostile", "firm"),
    ]
    years = base.mark_text(fontWeight=600, fontSize=11).encode(y=y, text="years:N", tooltip=told)
    said = base.mark_text(fontSize=11, dy=13, fontWeight=600).encode(
        y=y, text="short:N", color=_word_color(INKS), tooltip=told
    )
    return (years + said).properties(width=WIDTH, height=29 * room.levels)


def _word_color(inks=None):
    """Return the colours of what may be said, or the inks in which it is written."""
    used = [(inks or {}).get(color, color) for color, _ in LOOK.values()]
    scale = alt.Scale(domain=list(LOOK), range=used)
    return alt.Color("word:N", legend=None, scale=scale)


def _line(yearly, spells, wars, axis, words):
    """Return the relation with its bands, coloured by what may be said, over shaded spells."""
    scale = alt.Scale(domain=[LOWEST, HIGHEST], nice=False, zero=False, clamp=True)
    named = " : ".join(f"datum.value == {place} ? '{text}'" for text, place in ODDS.items())
    y_axis = alt.Axis(values=list(ODDS.values()), labelExpr=f"{named} : ''")
    y = {"scale": scale, "axis": y_axis, "title": words["relation-by-decade.axis"]}
    frame = labelled(yearly, words, "word").assign(at=yearly["year"] + 0.5)
    spans = labelled(spells, words, "word")
    told = tips(words, "first", "last", "word", "n_friendly", "n_hostile", "firm")
    shades = [
        _shade(spans, axis).mark_rect(opacity=0.1).encode(color=_word_color(), tooltip=told),
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
    years = frame.assign(since=yearly["year"], until=yearly["year"] + 1)
    columns = alt.Chart(years).mark_rect(opacity=0)  # a year answers wherever it is touched
    columns = columns.encode(x=axis.place("since"), x2="until", tooltip=told)
    layers = [*shades, *bands, rule_at(0), _path(frame, axis, y), columns]
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
    """Return a tick for every act; a touch tells its sources."""
    frame = labelled(acts, words, "date", "title", "level")
    frame = frame[["event", "when", "date_text", "title_text", "level_text", "side"]]
    ticks = alt.Chart(frame).mark_tick(thickness=2, size=24, opacity=0.65)
    return ticks.encode(
        x=axis.place("when", ticks=True),
        color=side_color("side"),
        tooltip=tips(words, "date", "title", "level"),
    ).properties(width=WIDTH, height=28)


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
    nets = base.mark_tick(thickness=3, size=26, color=STRONG, orient="horizontal").encode(
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
