"""How much the ledger holds, where it is thin, and where its events belong."""

import json
from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    decade_columns,
    labelled,
    nothing,
    rule_at,
    tips,
    titled,
)
from racconigi.charts.theme import GREY, INK, PAPER
from racconigi.quantities import Quantity
from racconigi.words import Words
from racconigi.words.columns import heading

#: The colour of the record itself, which is neither cooperation nor conflict, neither side's.
RECORD = "#4a6fa5"
#: How sure we are of a row: the surest at the foot of a bar, and the darkest.
SURENESS = {"high": RECORD, "medium": "#8fa9cf", "low": "#c8d3e3", "unconfirmed": GREY}
#: How much: the least number of each step, its colour, and what is written on it.
STEPS = {
    1: ("#e9eff7", INK), 3: ("#c3d2e8", INK), 10: ("#93aed6", INK), 25: ("#3f5f93", PAPER),
    50: ("#22395f", PAPER),
}  # fmt: skip
#: Room for the names of fields at the left, and the height of a row, in pixels.
NAMES, ROW = 150, 22
#: The share above which most acts of a decade are meant.
HALF = 0.5


def coverage(counts: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words) -> alt.Chart:
    """Draw the number of events in each decade by how sure we are of them.

    Parameters
    ----------
    counts : DataFrame
        ``decade`` (first year), ``confidence`` (one of :data:`SURENESS`), ``events``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if counts.empty:
        return nothing("coverage", words)
    order = [name for name in SURENESS if name in set(counts["confidence"])]
    frame = labelled(counts, words, "confidence")
    frame = frame.assign(place=counts["confidence"].map(order.index))
    scale = alt.Scale(
        domain=[words[f"confidence.{name}"] for name in order],
        range=[SURENESS[name] for name in order],
    )
    chart = (
        alt.Chart(frame)
        .mark_bar()
        .encode(
            x=decade_columns(),
            y=alt.Y("events:Q", title=heading("events", words)),
            order="place:Q",
            color=alt.Color("confidence_text:N", title=heading("confidence", words), scale=scale),
            tooltip=tips(words, "decade", "confidence", "events"),
        )
    )
    return titled(chart.properties(width=WIDTH, height=220), "coverage", numbers, words)


def fields_of_evidence(
    counts: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    field: str,
    unit: str = "events",
    phone: bool = False,
) -> alt.LayerChart | alt.Chart:
    """Draw how much each decade has in each arena, domain or language.

    Parameters
    ----------
    counts : DataFrame
        ``decade`` (first year) and the columns named by ``field`` and ``unit``; the rows of the
        field that is drawn at the top come first.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    field : str
        ``"arena"``, ``"domain"`` or ``"language"`` (in which the sources were read).
    unit : str
        What is counted: ``"events"`` or ``"citations"``.
    phone : bool
        For a phone: a row a decade, so that numbers have room.
    """
    places = _down if phone else _along
    return _grid(counts, numbers, words, field, unit, places)


def _along(field, names):
    """Return the places of cells with a column a decade."""
    rows = {"title": None, "axis": alt.Axis(labelLimit=170)}
    return {"x": decade_columns(), "y": alt.Y(f"{field}_text:N", sort=names, **rows)}


def _down(field, names):
    """Return the places of cells with a row a decade."""
    top = {"title": None, "axis": alt.Axis(orient="top", labelAngle=-90, labelLimit=0)}
    return {"x": alt.X(f"{field}_text:N", sort=names, **top), "y": alt.Y("label:O", title=None)}


def _grid(counts, numbers, words, field, unit, places):
    slug = f"coverage-by-{field}"
    if counts.empty:
        return nothing(slug, words)
    frame = labelled(counts, words, field)
    least = pd.Series(list(STEPS))
    frame["step"] = [int(least[least <= count].max()) for count in counts[unit]]
    names = frame[f"{field}_text"].unique().tolist()
    where = places(field, names)
    base = alt.Chart(frame).encode(**where, tooltip=tips(words, "decade", field, unit))
    cells = base.mark_rect().encode(color=_steps(unit, words))
    figures = base.mark_text(fontSize=11).encode(text=f"{unit}:Q", color=_on_steps())
    lines = (
        len(names) if "label" not in where["y"].to_dict()["field"] else counts["decade"].nunique()
    )
    chart = (cells + figures).properties(width=WIDTH - NAMES, height=ROW * lines)
    return titled(chart.resolve_scale(color="independent"), slug, numbers, words)


def _steps(unit, words):
    """Return the colours of the steps, with a key of what each holds."""
    least = list(STEPS)
    ends = [*(more - 1 for more in least[1:]), None]
    told = {a: f"{a}–{b}" if b else f"{a}+" for a, b in zip(least, ends, strict=True)}
    said = json.dumps(list(told.values()), ensure_ascii=False)
    place = f"indexof({least}, datum.value)"
    legend = alt.Legend(title=heading(unit, words), labelExpr=f"{said}[{place}]")
    scale = alt.Scale(domain=least, range=[color for color, _ in STEPS.values()])
    return alt.Color("step:O", scale=scale, legend=legend)


def _on_steps():
    """Return the ink that can be read on each step."""
    scale = alt.Scale(domain=list(STEPS), range=[ink for _, ink in STEPS.values()])
    return alt.Color("step:O", scale=scale, legend=None)


def eastern_share(
    shares: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw the share of acts about the Balkans, the Danube and the Straits, decade by decade.

    Parameters
    ----------
    shares : DataFrame
        ``period`` (first year), ``n``, ``eastern`` (acts of these regions), ``share`` (0 to 1)
        with its interval, ``share_low`` and ``share_high``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if shares.empty:
        return nothing("eastern-share", words)
    told = tips(words, "period", "eastern", "n", "share", "share_low", "share_high")
    base = alt.Chart(labelled(shares, words)).encode(x=decade_columns(), tooltip=told)
    upward = {"title": heading("share", words), "scale": alt.Scale(domain=[0, 1])}
    intervals = base.mark_rule(color=RECORD, strokeWidth=2).encode(
        y=alt.Y("share_low:Q", axis=alt.Axis(format="%"), **upward), y2="share_high"
    )
    points = base.mark_point(filled=True, size=70, color=RECORD, opacity=1).encode(
        y=alt.Y("share:Q", **upward)
    )
    half = rule_at(HALF, strokeDash=[4, 4])
    chart = alt.layer(half, intervals, points).properties(width=WIDTH, height=240)
    return titled(chart, "eastern-share", numbers, words)
