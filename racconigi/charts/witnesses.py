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
    tips,
    titled,
)
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA
from racconigi.charts.trust import SAID
from racconigi.quantities import Quantity
from racconigi.words import Words

WIDTH = 640
STATES = {"ITA": ITALY, "RUS": RUSSIA}
#: The colour of a witness, by what its rise means.
RISES = {"closer": COOPERATION, "apart": CONFLICT}


def witnesses_by_decade(
    decades: pd.DataFrame,
    relation: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw the relation and under it one small panel a witness, on one decade axis.

    Parameters
    ----------
    decades : DataFrame
        ``witness``, ``rise`` (``closer`` or ``apart``: what a rise means), ``few`` (too few years
        to speak) and the columns of :func:`racconigi.measures.witnesses.by_decade`, its source
        called ``series``; every witness with the same decades. A decade of 0 ``years`` is blind
        and drawn grey. Without a mean at all there is nothing to draw.
    relation : DataFrame
        ``period``, ``n`` (acts), ``relation``, ``low90``, ``high90`` (log odds), ``word``, for the
        same decades.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if not decades["mean"].notna().any():
        return nothing("witnesses-by-decade", words)
    frame = labelled(decades, words, "series")
    names = list(decades["witness"].unique())
    panels = [_relation_panel(labelled(relation, words, "word"), words)]
    for name in names:
        marks = _witness(frame, name, last=name == names[-1], words=words)
        panels.append(_headed(marks, words[f"witness.{name}"]))
    chart = alt.vconcat(*panels, spacing=6).resolve_scale(color="independent")
    return titled(chart, "witnesses-by-decade", numbers, words)


def _relation_panel(frame, words):
    base = alt.Chart(frame).encode(
        x=decade_columns().axis(None),
        tooltip=tips(words, "period", "word", "n", "relation", "low90", "high90"),
    )
    scale = alt.Scale(domain=list(SAID), range=list(SAID.values()))
    colored = base.encode(color=alt.Color("word:N", legend=None, scale=scale))
    return _headed(_bars_and_ranges(colored, "relation", "low90", "high90"), words["relation"])


def _witness(frame, name, *, last, words):
    """Return one witness as bars, with the range of its years, blind decades grey."""
    column = decade_columns() if last else decade_columns().axis(None)
    told = tips(words, "period", "mean", "yearly_low", "yearly_high", "years", "series")
    base = alt.Chart(frame).transform_filter(alt.datum.witness == name)
    base = base.encode(x=column, tooltip=told)
    shade = alt.condition("datum.years === 0", alt.value(0.28), alt.value(0.08))
    blind = base.transform_filter("datum.few").mark_rect(color=GREY).encode(opacity=shade)
    scale = alt.Scale(domain=list(RISES), range=list(RISES.values()))
    colored = base.encode(
        color=alt.Color("rise:N", legend=None, scale=scale),
        opacity=faded(),
    )
    bars, ranges = _bars_and_ranges(colored, "mean", "yearly_low", "yearly_high")
    ranged = frame.loc[frame["witness"] == name, "yearly_low"].notna().any()
    return [blind, bars, ranges] if ranged else [blind, bars]


def _bars_and_ranges(base, value, low, high):
    axis = alt.Axis(tickCount=2, minExtent=34)
    bars = base.mark_bar(width=alt.RelativeBandSize(0.9)).encode(
        y=alt.Y(f"{value}:Q", title=None, axis=axis)
    )
    known = base.transform_filter(f"isValid(datum.{low})").mark_rule(strokeWidth=1.5)
    marks = known.encode(y=f"{low}:Q", y2=high, color=alt.value(GREY), opacity=alt.value(1))
    return [bars, marks]


def _headed(marks, heading):
    """Return a panel: marks, and above them the name of what is drawn."""
    return alt.layer(*marks).properties(width=WIDTH, height=44, title=caption(heading))


def loadings(
    loadings: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw how much each witness moves with the relation, with its interval, beside zero.

    Parameters
    ----------
    loadings : DataFrame
        ``witness``, ``counted`` (whether it bears witness on its own; others are grey), ``years``,
        ``loading``, ``loading_low``, ``loading_high`` (standard deviations for one unit of the
        relation, missing where unknown), ``rho``, ``adjusted``, ``reach``. Rows keep their order.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if not loadings["loading"].notna().any():
        return nothing("loadings", words)
    names = [words[f"witness-name.{name}"] for name in loadings["witness"]]
    frame = labelled(loadings, words, "witness", "counted").assign(name=names)
    told = ("witness", "counted", "years", "loading", "loading_low", "loading_high")
    x = {"title": words["loadings.axis"], "axis": alt.Axis(format=".1f")}
    base = alt.Chart(frame).encode(
        y=alt.Y("name:N", title=None, sort=names, axis=alt.Axis(labelLimit=200, ticks=False)),
        color=alt.condition("datum.counted", alt.value(COOPERATION), alt.value(GREY)),
        tooltip=tips(words, *told, "rho", "adjusted", "reach"),
    )
    spans = base.transform_filter("isValid(datum.loading_low)").mark_rule(strokeWidth=3)
    points = base.transform_filter("isValid(datum.loading)").mark_point(filled=True, size=90)
    zero = alt.Chart(pd.DataFrame({"at": [0.0]})).mark_rule(strokeWidth=1.5, strokeDash=[4, 3])
    chart = alt.layer(
        zero.encode(x=alt.X("at:Q", **x)),
        spans.encode(x=alt.X("loading_low:Q", **x), x2="loading_high"),
        points.encode(x=alt.X("loading:Q", **x)),
    ).properties(width=WIDTH - 160, height=26 * len(names))
    return titled(chart, "loadings", numbers, words)


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
