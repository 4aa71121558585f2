"""The relation by decade: the landing chart and its variations."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    TimeAxis,
    decade_columns,
    faded,
    labelled,
    nothing,
    ribbon,
    rule_at,
    side_color,
    tips,
    titled,
)
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA
from racconigi.quantities import Quantity
from racconigi.words import Words

#: Page that lists the events, each under its identifier, seen from any page of the book.
EVENTS_PAGE = "../book/chronology.html"
#: The same place of a decade's two marks, left and right of its middle.
OFFSET = {"ITA-RUS": 3.6, "RUS-ITA": 6.4}


def relation_by_decade(
    decades: pd.DataFrame,
    acts: pd.DataFrame,
    eras: pd.DataFrame,
    names: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw cooperation above, conflict below, the balance with its interval, and every event.

    Parameters
    ----------
    decades : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it, ``period`` the first year, with
        ``few`` (too few acts to speak) and ``lean`` (cooperation, conflict or even).
    acts : DataFrame
        Scored acts: ``event``, ``date``, ``when`` (decimal year), ``weight``, ``sign``,
        ``title_*``.
    eras : DataFrame
        ``start``, ``end`` (decimal years), ``name_*``, ``short_*``.
    names : DataFrame
        The two states' names through time: ``state``, ``start``, ``end``, ``name_*``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if decades.empty:
        return nothing("relation-by-decade", words)
    axis = TimeAxis.of_decades(decades["period"])
    frame = labelled(decades, words).assign(
        start=decades["period"] + 0.5,
        end=decades["period"] + 9.5,
        middle=decades["period"] + 5,
        below=-decades["conflict"],
    )
    panels = [_mirrored(frame, axis, words), _balance(frame, axis, words), _rug(acts, axis, words)]
    panels.append(_era_ribbon(eras, axis, words))
    panels.append(_name_ribbon(names, axis, words))
    chart = alt.vconcat(*panels, spacing=6).resolve_scale(color="independent", x="independent")
    return titled(chart, "relation-by-decade", numbers, words)


def _mirrored(frame, axis, words):
    """Return the bars: cooperation up, conflict down, the number of acts under both."""
    picked = alt.selection_point(name="picked", fields=["period"], toggle=False)
    told = tips(words, "period", "cooperative", "conflictual", "cooperation", "conflict", "net")
    base = alt.Chart(frame).encode(tooltip=told)
    bars = [
        base.mark_bar(color=color, stroke=GREY, cursor="pointer").encode(
            x=axis.place("start"),
            x2="end",
            y=alt.Y(f"{field}:Q", title=None),
            y2=alt.datum(0),
            opacity=faded(),
            strokeWidth=alt.condition(picked, alt.value(2), alt.value(0), empty=False),
        )
        for field, color in (("cooperation", COOPERATION), ("below", CONFLICT))
    ]
    counts = base.mark_text(dy=12, fontSize=11).encode(
        x=axis.place("middle"), y="below:Q", text="n:Q"
    )
    captions = [
        _side(words["cooperation"], COOPERATION, axis, place=2, baseline="top"),
        _side(words["conflict"], CONFLICT, axis, place=248, baseline="bottom"),
    ]
    layers = alt.layer(*bars, rule_at(0), counts, *captions).add_params(picked)
    return layers.properties(width=WIDTH, height=250)


def _side(text, color, axis, *, place, baseline):
    said = alt.Chart(pd.DataFrame({"text": [text], "at": [axis.start]}))
    return said.mark_text(
        align="left", baseline=baseline, fontWeight=600, color=color, dx=4
    ).encode(x=axis.place("at"), y=alt.value(place), text="text:N")


def _balance(frame, axis, words):
    """Return the balance of each decade with its interval."""
    told = tips(words, "period", "cooperative", "conflictual", "theta", "theta_low", "theta_high")
    base = alt.Chart(frame).encode(
        x=axis.place("middle"), opacity=faded(), color=side_color("lean"), tooltip=told
    )
    intervals = base.mark_rule(strokeWidth=2).encode(
        y=alt.Y("theta_low:Q", title=words["balance"]), y2="theta_high"
    )
    points = base.mark_point(filled=True, size=70).encode(y="theta:Q")
    return alt.layer(rule_at(0), intervals, points).properties(width=WIDTH, height=110)


def _rug(acts, axis, words):
    """Return a tick for every act; a click leads to its sources."""
    frame = labelled(acts, words, "date", "title").assign(url=EVENTS_PAGE + "#" + acts["event"])
    frame = frame[["event", "when", "date_text", "title_text", "sign", "weight", "url"]]
    ticks = alt.Chart(frame).mark_tick(thickness=2, size=20, opacity=0.65, cursor="pointer")
    return ticks.encode(
        x=axis.place("when", ticks=True),
        color=side_color("sign"),
        href="url:N",
        tooltip=tips(words, "date", "title", "weight"),
    ).properties(width=WIDTH, height=24)


def _era_ribbon(eras, axis, words):
    spans = eras.assign(state="")
    return ribbon(spans, axis, words, title="era", colors={"": GREY}, height=20)


def _name_ribbon(names, axis, words):
    spans = names.assign(short_en=names[words.column("name", names)])
    colors = {"ITA": ITALY, "RUS": RUSSIA}
    return ribbon(spans, axis, words, title="state", colors=colors, height=42)


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


def scales_compared(
    stability: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw each decade's sign stability on the three scales, as a table of coloured cells.

    Parameters
    ----------
    stability : DataFrame
        ``scale``, ``period`` (first year), ``net``, ``sign`` and ``sign_stability`` (0 to 1).
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if stability.empty:
        return nothing("scales-compared", words)
    base = alt.Chart(labelled(stability, words, "scale")).encode(
        x=decade_columns(),
        y=alt.Y("scale_text:N", title=None, sort=["WEIS", "CAMEO", "COPDAB"]),
        tooltip=tips(words, "period", "scale", "net", "sign_stability"),
    )
    shade = alt.Scale(domain=[0.5, 1], range=[0.15, 1], clamp=True)
    cells = base.mark_rect(cornerRadius=3).encode(
        color=side_color("sign"), opacity=alt.Opacity("sign_stability:Q", scale=shade, legend=None)
    )
    figures = base.mark_text(fontSize=10).encode(text=alt.Text("sign_stability:Q", format=".0%"))
    chart = (cells + figures).properties(width=WIDTH, height=110)
    return titled(chart, "scales-compared", numbers, words)
