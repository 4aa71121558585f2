"""What independent series say beside the ledger: trade, votes, memberships, disputes."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import (
    TimeAxis,
    caption,
    decade_columns,
    faded,
    labelled,
    nothing,
    side_color,
    tips,
    titled,
)
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA
from racconigi.quantities import Count, Quantity
from racconigi.words import Words

WIDTH = 640
STATES = {"ITA": ITALY, "RUS": RUSSIA}
#: The colour of a witness, by what its rise means.
RISES = {"closer": COOPERATION, "apart": CONFLICT}


def witnesses_by_decade(
    decades: pd.DataFrame,
    ledger: pd.DataFrame,
    comparison: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw the ledger's balance and under it one small panel a witness, on one decade axis.

    Parameters
    ----------
    decades : DataFrame
        ``witness``, ``rise`` (``closer`` or ``apart``: what a rise means), ``few`` (too few years
        to speak) and the columns of :func:`racconigi.measures.witnesses.by_decade`, its source
        called ``series``; every witness with the same decades. A decade of 0 ``years`` is blind
        and drawn grey. Without a mean at all there is nothing to draw.
    ledger : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it, for the same decades, with
        ``few``, ``lean`` and ``witness``.
    comparison : DataFrame
        As :func:`racconigi.measures.witnesses.compare` returns it, with ``counted``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if not decades["mean"].notna().any():
        return nothing("witnesses-by-decade", words)
    taken = {row.witness: _steps_taken(row, words) for row in comparison.itertuples()}
    frame = labelled(decades, words, "series")
    names = list(decades["witness"].unique())
    panels = [_ledger_panel(labelled(ledger, words), words)]
    for name in names:
        marks = _witness(frame, name, last=name == names[-1], words=words)
        panels.append(_headed(marks, words[f"witness.{name}"], taken.get(name, "")))
    chart = alt.vconcat(*panels, spacing=6).resolve_scale(color="independent")
    return titled(chart, "witnesses-by-decade", numbers, words)


def _steps_taken(row, words):
    """Return how many steps a witness took the ledger's way; in brackets where it is no count."""
    key = "witnesses-by-decade.heard" if row.counted else "witnesses-by-decade.heard-aside"
    return words.fill(key, together=Count(row.together), moved=Count(row.moved))


def _ledger_panel(frame, words):
    base = alt.Chart(frame).encode(
        x=decade_columns().axis(None),
        color=side_color("lean"),
        tooltip=tips(words, "period", "n", "theta", "theta_low", "theta_high"),
    )
    marks = _bars_and_ranges(base, "theta", "theta_low", "theta_high")
    return _headed(marks, words["witness.ledger"], "")


def _witness(frame, name, *, last, words):
    """Return one witness as bars, with the range of its years, blind decades grey."""
    column = decade_columns() if last else decade_columns().axis(None)
    told = tips(words, "period", "mean", "yearly_low", "yearly_high", "years", "series")
    base = alt.Chart(frame).transform_filter(alt.datum.witness == name)
    base = base.encode(x=column, tooltip=told)
    shade = alt.condition("datum.years === 0", alt.value(0.28), alt.value(0.08))
    blind = base.transform_filter("datum.few").mark_rect(color=GREY).encode(opacity=shade)
    scale = alt.Scale(domain=list(RISES), range=list(RISES.values()))
    colored = base.encode(color=alt.Color("rise:N", legend=None, scale=scale))
    bars, ranges = _bars_and_ranges(colored, "mean", "yearly_low", "yearly_high")
    ranged = frame.loc[frame["witness"] == name, "yearly_low"].notna().any()
    return [blind, bars, ranges] if ranged else [blind, bars]


def _bars_and_ranges(base, value, low, high):
    axis = alt.Axis(tickCount=2, minExtent=34)
    bars = base.mark_bar(width=alt.RelativeBandSize(0.9)).encode(
        y=alt.Y(f"{value}:Q", title=None, axis=axis), opacity=faded()
    )
    known = base.transform_filter(f"isValid(datum.{low})").mark_rule(strokeWidth=1.5)
    return [bars, known.encode(y=f"{low}:Q", y2=high, color=alt.value(GREY))]


def _headed(marks, heading, taken):
    """Return a panel: marks, above them the name of a witness, at the right the steps it took."""
    said = [
        alt.Chart(pd.DataFrame({"text": [text]}))
        .mark_text(align=align, baseline="bottom", fontWeight=weight, limit=WIDTH - 70)
        .encode(x=alt.value(place), y=alt.value(-5), text="text:N")
        for text, align, weight, place in (
            (heading, "left", 600, 0),
            (taken, "right", "normal", WIDTH),
        )
    ]
    return alt.layer(*marks, *said).properties(width=WIDTH, height=44)


def trade_two_mirrors(
    trade: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.VConcatChart | alt.Chart:
    """Draw the same flow of goods as Italy and as Russia report it, in each direction.

    Parameters
    ----------
    trade : DataFrame
        ``year``, ``goods`` (``to-italy`` or ``to-russia``), ``reporter`` (``ITA`` or ``RUS``),
        ``million``, ``million_low``, ``million_high`` (pounds); missing where no source reports.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    known = trade[["million", "million_low", "million_high"]]
    if not known["million"].notna().any():
        return nothing("trade-two-mirrors", words)
    frame = trade.assign(reporter_text=[words[f"mirror.{state}"] for state in trade["reporter"]])
    axis = TimeAxis(int(trade["year"].min()) - 1, int(trade["year"].max()) + 1)
    pounds = alt.Scale(type="log", domain=[known.min().min(), known.max().max()])
    panels = [
        _mirrored(frame, goods, axis, pounds, words).properties(
            width=WIDTH, height=170, title=caption(words[f"goods.{goods}"])
        )
        for goods in ("to-italy", "to-russia")
    ]
    return titled(alt.vconcat(*panels, spacing=10), "trade-two-mirrors", numbers, words)


def _mirrored(frame, goods, axis, pounds, words):
    """Return two lines, one a reporter, with the range where its sources disagree."""
    sides = [words[f"mirror.{state}"] for state in STATES]
    color = alt.Color(
        "reporter_text:N",
        title=None,
        scale=alt.Scale(domain=sides, range=list(STATES.values())),
        legend=alt.Legend(symbolOpacity=1, symbolType="circle"),
    )
    base = alt.Chart(frame).transform_filter(alt.datum.goods == goods)
    base = base.encode(
        x=axis.place("year", ticks=True, every=10),
        color=color,
        tooltip=tips(words, "year", "reporter", "million", "million_low", "million_high"),
    )
    ticks = alt.Axis(values=[0.01, 0.1, 1, 10, 100], format="~g")
    title = words["trade-two-mirrors.unit"]
    y = alt.Y("million:Q", title=title, scale=pounds, axis=ticks)
    disagree = base.transform_filter("datum.million_high > datum.million_low")
    spread = disagree.mark_rule(strokeWidth=3, opacity=0.35).encode(
        y=alt.Y("million_low:Q", scale=pounds), y2="million_high"
    )
    line = base.mark_line(strokeWidth=2).encode(y=y)
    dots = base.mark_point(filled=True, size=14, opacity=1).encode(y=y)
    return alt.layer(spread, line, dots)


def votes(
    agreement: pd.DataFrame,
    positions: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw how often the two voted alike at the UN, and where the two stand.

    Parameters
    ----------
    agreement : DataFrame
        ``year``, ``votes`` (roll calls) and ``agreement`` (0 to 1). A panel without a known value
        is left out; without both there is nothing to draw.
    positions : DataFrame
        ``year``, ``state``, ``position`` with its interval (``position_low``,
        ``position_high``) and ``distance``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    voted, placed = agreement["agreement"].notna().any(), positions["position"].notna().any()
    if not (voted or placed):
        return nothing("un-votes", words)
    years = pd.concat([agreement["year"], positions["year"]])
    axis = TimeAxis(int(years.min()) - 1, int(years.max()) + 1)
    panels = []
    if voted:
        panels.append(_agreement(agreement, axis, words))
    if placed:
        panels.append(_positions(labelled(positions, words, "state"), axis, words))
    chart = alt.vconcat(*panels, spacing=10).resolve_scale(color="independent", x="shared")
    return titled(chart, "un-votes", numbers, words)


def _agreement(agreement, axis, words):
    base = alt.Chart(agreement).encode(
        x=axis.place("year", ticks=True, every=10),
        y=alt.Y("agreement:Q", title=words["un-votes.agreement"], scale=alt.Scale(domain=[0, 1])),
        tooltip=tips(words, "year", "agreement", "votes"),
    )
    line = base.mark_line(color=COOPERATION, strokeWidth=1.5, opacity=0.6)
    dots = base.mark_point(color=COOPERATION, filled=True, opacity=1).encode(
        size=alt.Size("votes:Q", scale=alt.Scale(range=[8, 90]), legend=None)
    )
    title = caption(words["un-votes.alike"])
    return alt.layer(line, dots).properties(width=WIDTH, height=130, title=title)


def _positions(positions, axis, words):
    """Return a line a state with its interval, and its name where it ends."""
    scale = alt.Scale(domain=list(STATES), range=list(STATES.values()))
    told = ("year", "state", "position", "position_low", "position_high", "distance")
    base = alt.Chart(positions).encode(
        x=axis.place("year", ticks=True, every=10),
        color=alt.Color("state:N", legend=None, scale=scale),
        tooltip=tips(words, *told),
    )
    y = alt.Y("position:Q", title=words["un-votes.position"])
    intervals = base.mark_rule(strokeWidth=4, opacity=0.25).encode(
        y="position_low:Q", y2="position_high"
    )
    line = base.mark_line(strokeWidth=2).encode(y=y)
    names = [_named(positions, state, base, y) for state in STATES]
    title = caption(words["un-votes.stands"])
    panel = alt.layer(intervals, line, *names)
    return panel.properties(width=WIDTH, height=210, title=title)


def _named(positions, state, base, y):
    """Write the name of a state beside its last known position: Italy's above, Russia's below."""
    known = positions[positions["position"].notna() & (positions["state"] == state)]
    last = base.properties(data=known.nlargest(1, "year"))
    mark = last.mark_text(
        align="right", fontSize=13, fontWeight=600, dx=6, dy=-18 if state == "ITA" else 18
    )
    return mark.encode(y=y, text="state_text:N")
