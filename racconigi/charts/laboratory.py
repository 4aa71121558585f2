"""The charts of the laboratory: what follows from choices of your own, beside the book's."""

import altair as alt
import pandas as pd

from racconigi.charts.parts import WIDTH, decade_columns, labelled, rule_at
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY
from racconigi.charts.trust import SAID
from racconigi.words import Words


def own_relation(frame: pd.DataFrame, *, words: Words) -> alt.LayerChart:
    """Draw the relation of each decade as chosen, and as the book has it.

    Parameters
    ----------
    frame : DataFrame
        ``period``, ``relation``, ``low90``, ``high90``, ``word``, ``book_relation``.
    words : Words
        The language.
    """
    named = {name: words[f"word.{name}"] for name in SAID}
    frame = labelled(frame, words, "word")
    base = alt.Chart(frame).encode(x=decade_columns())
    scale = alt.Scale(domain=list(named.values()), range=list(SAID.values()))
    color = alt.Color("word_text:N", title=None, scale=scale)
    y = {"title": words["relation"]}
    told = [
        alt.Tooltip("label:N", title=words["decade"]),
        alt.Tooltip("relation:Q", title=words["laboratory.own"], format="+.2f"),
        alt.Tooltip("book_relation:Q", title=words["laboratory.book"], format="+.2f"),
        alt.Tooltip("word_text:N", title=words["word"]),
    ]
    spans = base.mark_rule(strokeWidth=6, opacity=0.5).encode(
        y=alt.Y("low90:Q", **y), y2="high90", color=color, tooltip=told
    )
    own = base.mark_point(filled=True, size=90, opacity=1).encode(
        y=alt.Y("relation:Q", **y), color=color, tooltip=told
    )
    book = base.mark_tick(color=GREY, thickness=3, width=20).encode(
        y=alt.Y("book_relation:Q", **y), tooltip=told
    )
    chart = alt.layer(rule_at(0), spans, book, own).properties(width=WIDTH, height=240)
    return _titled(chart, "own-relation", words)


def own_scores(frame: pd.DataFrame, *, words: Words) -> alt.LayerChart:
    """Draw the net score of each decade as chosen, and as the book has it.

    Parameters
    ----------
    frame : DataFrame
        ``period``, ``net``, ``book_net``.
    words : Words
        The language.
    """
    base = alt.Chart(labelled(frame, words)).encode(
        x=decade_columns(),
        tooltip=[
            alt.Tooltip("label:N", title=words["decade"]),
            alt.Tooltip("net:Q", title=words["laboratory.own"], format=".1f"),
            alt.Tooltip("book_net:Q", title=words["laboratory.book"], format=".1f"),
        ],
    )
    bars = base.mark_bar().encode(
        y=alt.Y("net:Q", title=words["net"]),
        color=alt.condition("datum.net < 0", alt.value(CONFLICT), alt.value(COOPERATION)),
    )
    book = base.mark_tick(color=GREY, thickness=3, width=24).encode(
        y=alt.Y("book_net:Q", title=words["net"])
    )
    chart = alt.layer(bars, book, rule_at(0)).properties(width=WIDTH, height=240)
    return _titled(chart, "own-scores", words)


def own_alike(frame: pd.DataFrame, *, words: Words) -> alt.LayerChart:
    """Draw how alike the two portfolios were as chosen, and as the book has it.

    Parameters
    ----------
    frame : DataFrame
        ``year``, ``value``, ``book_value``.
    words : Words
        The language.
    """
    x = alt.X("year:Q", title=None, axis=alt.Axis(format="d"), scale=alt.Scale(zero=False))
    base = alt.Chart(frame).encode(
        x=x,
        tooltip=[
            alt.Tooltip("year:Q", title=words["year"], format="d"),
            alt.Tooltip("value:Q", title=words["laboratory.own"], format="+.2f"),
            alt.Tooltip("book_value:Q", title=words["laboratory.book"], format="+.2f"),
        ],
    )
    y = {"title": words["similarity"]}
    book = base.mark_line(color=GREY, interpolate="step-after", strokeDash=[5, 3]).encode(
        y=alt.Y("book_value:Q", **y)
    )
    own = base.mark_line(color=COOPERATION, interpolate="step-after", strokeWidth=2.5).encode(
        y=alt.Y("value:Q", **y)
    )
    chart = alt.layer(rule_at(0), book, own).properties(width=WIDTH, height=240)
    return _titled(chart, "own-alike", words)


def _titled(chart, slug, words):
    """Name a chart: it says what it draws, and no finding, for nobody knows what is chosen."""
    heading = alt.Title(words[f"{slug}.title"], subtitle=words[f"{slug}.subtitle"].split("\n"))
    return chart.properties(name=slug, title=heading, description=words[f"{slug}.description"])
