"""How far to trust the reading: three charts, each with one question."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    caption,
    decade_columns,
    labelled,
    nothing,
    tips,
    titled,
)
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, LEVELS
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
        stroke=alt.condition("datum.own", alt.value("#1d232b"), alt.value("transparent")),
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
