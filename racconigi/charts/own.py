"""The charts of anyone's own pair of states: what ``racconigi score`` and ``relation`` compute."""

import altair as alt
import pandas as pd

from racconigi.charts.parts import WIDTH, rule_at
from racconigi.charts.relation import HIGHEST, LOWEST, ODDS
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, STRONG
from racconigi.charts.trust import SAID
from racconigi.words import Words

#: At most how many years the axis names.
TICKS = 10


def pair_scores(frame: pd.DataFrame, *, words: Words) -> alt.LayerChart:
    """Draw the cooperation and the conflict of two states by period, and their difference.

    Parameters
    ----------
    frame : DataFrame
        ``since``, ``until`` (the years at the ends of a period), ``label``, ``n``,
        ``cooperation``, ``conflict``, ``net``.
    words : Words
        The language.
    """
    room = (frame["until"] - frame["since"]) / 20
    frame = frame.assign(
        start=frame["since"] + room,
        end=frame["until"] - room,
        middle=(frame["since"] + frame["until"]) / 2,
        below=-frame["conflict"],
    )
    told = [
        alt.Tooltip("label:N", title=words["period"]),
        alt.Tooltip("n:Q", title=words["events"]),
        *(alt.Tooltip(f"{name}:Q", title=words[name], format=".1f")
          for name in ("cooperation", "conflict", "net")),
    ]  # fmt: skip
    base = alt.Chart(frame)
    bars = [
        base.mark_bar(color=color).encode(
            x=_years("start", frame),
            x2="end",
            y=alt.Y(f"{field}:Q", title=words["weight"]),
            y2=alt.datum(0),
            tooltip=told,
        )
        for field, color in (("cooperation", COOPERATION), ("below", CONFLICT))
    ]
    nets = base.mark_point(filled=True, size=60, color=STRONG, opacity=1).encode(
        x=_years("middle", frame), y="net:Q", tooltip=told
    )
    chart = alt.layer(*bars, rule_at(0), nets).properties(width=WIDTH, height=250)
    return _titled(chart, "pair-scores", words)


def pair_relation(frame: pd.DataFrame, *, words: Words) -> alt.LayerChart:
    """Draw the relation of two states by period, with its bands.

    Parameters
    ----------
    frame : DataFrame
        ``since``, ``until`` (the years at the ends of a period), ``label``, ``n_friendly``,
        ``n_hostile``, ``relation``, ``low90``, ``high90`` (log odds), ``word``.
    words : Words
        The language.
    """
    named = {name: words[f"word.{name}"] for name in SAID}
    frame = frame.assign(
        middle=(frame["since"] + frame["until"]) / 2, word_text=frame["word"].map(named)
    )
    scale = alt.Scale(domain=list(named.values()), range=list(SAID.values()))
    color = alt.Color("word_text:N", title=None, scale=scale)
    told = [
        alt.Tooltip("label:N", title=words["period"]),
        alt.Tooltip("word_text:N", title=words["word"]),
        alt.Tooltip("relation:Q", title=words["relation"], format="+.2f"),
        alt.Tooltip("n_friendly:Q", title=words["occasions.friendly"]),
        alt.Tooltip("n_hostile:Q", title=words["occasions.hostile"]),
    ]
    y = _odds(words)
    base = alt.Chart(frame).encode(x=_years("middle", frame), tooltip=told)
    bands = base.mark_rule(strokeWidth=4, opacity=0.35, color=GREY, clip=True).encode(
        y=alt.Y("low90:Q", **y), y2="high90"
    )
    line = base.mark_line(color=GREY, strokeWidth=1.5, clip=True).encode(y=alt.Y("relation:Q", **y))
    points = base.mark_point(filled=True, size=60, opacity=1, clip=True).encode(
        y=alt.Y("relation:Q", **y), color=color
    )
    chart = alt.layer(rule_at(0), bands, line, points).properties(width=WIDTH, height=250)
    return _titled(chart, "pair-relation", words)


def _odds(words):
    """Return the axis of the relation, which reads odds."""
    named = " : ".join(f"datum.value == {place} ? '{text}'" for text, place in ODDS.items())
    axis = alt.Axis(values=list(ODDS.values()), labelExpr=f"{named} : ''")
    scale = alt.Scale(domain=[LOWEST, HIGHEST], nice=False, zero=False, clamp=True)
    return {"scale": scale, "axis": axis, "title": words["relation-by-decade.axis"]}


def _years(field, frame):
    """Return the axis of years, from the first period to the last."""
    start, end = int(frame["since"].min()), int(frame["until"].max())
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100) if (end - start) / n <= TICKS)
    years = list(range(-(-start // step) * step, end + 1, step))
    axis = alt.Axis(values=years, format="d")
    scale = alt.Scale(domain=[start, end], nice=False, zero=False)
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=axis)


def _titled(chart, slug, words):
    """Name a chart: it says what it draws, and no finding, for nobody knows what is found."""
    heading = alt.Title(words[f"{slug}.title"], subtitle=words[f"{slug}.subtitle"].split("\n"))
    return chart.properties(name=slug, title=heading, description=words[f"{slug}.description"])
