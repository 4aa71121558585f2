"""How alike the promises of any two great powers were, as a reader sets it."""

import json
import textwrap
from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.alignments import BOTH
from racconigi.charts.parts import (
    WIDTH,
    TimeAxis,
    caption,
    choice,
    folded,
    labelled,
    nothing,
    rule_at,
    tips,
    titled,
    unfolded,
)
from racconigi.charts.theme import GREY, QUIET
from racconigi.quantities import Quantity
from racconigi.words import Words
from racconigi.words.columns import written

#: What a reader sets beside the year, and the rows of that setting.
SETTING = ("pair", "coding", "reading")
_SET = " && ".join(f"datum.{name} == {name}" for name in SETTING)
#: The year that the chart opens with, where it is there.
OPENS = 1912
#: How many letters a line of the sentence holds, on a wide page and on a phone.
_LETTERS = {False: 112, True: 42}


def any_pair(
    runs: pd.DataFrame,
    between: pd.DataFrame,
    firm: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    phone: bool = False,
) -> alt.VConcatChart | alt.Chart:
    """Draw the likeness of two portfolios for the pair, coding and reading that are chosen.

    Parameters
    ----------
    runs : DataFrame
        ``pair``, ``coding``, ``reading``, ``first``, ``last`` (years), ``kappa``, ``lowest`` and
        ``highest`` (one partner or treaty left out); missing where undefined. The setting of the
        first row is the one to open with.
    between : DataFrame
        ``pair``, ``coding``, ``reading``, ``first``, ``last``, ``tie``, ``strength``: the strongest
        tie of the two with each other.
    firm : DataFrame
        ``pair``, ``coding``, ``reading``, ``alike``, ``unlike``, ``measured``: counts of years.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    phone : bool
        For a phone: the sentence in shorter lines.
    """
    if runs.empty or runs["kappa"].isna().all():
        return nothing("any-pair", words)
    axis = TimeAxis(int(runs["first"].min()), int(runs["last"].max()) + 1)
    panels = [
        _sentence(firm, words, _LETTERS[phone]),
        _likeness(runs, axis, words),
        _between(between, axis, words),
    ]
    chart = alt.vconcat(*panels, spacing=10).add_params(*_settings(runs, axis, words))
    return titled(chart, "any-pair", numbers, words)


def _settings(runs, axis, words):
    """Return what a reader sets: one of the values that there are, and a year."""
    chosen = [choice(name, runs[name].unique().tolist(), words) for name in SETTING]
    years = range(axis.start, axis.end)
    slider = alt.binding_range(min=years[0], max=years[-1], step=1, name=words["year"] + " ")
    year = alt.param(name="year", value=OPENS if OPENS in years else years[0], bind=slider)
    return [*chosen, year]


def _sentence(firm, words, letters):
    """Return what the setting comes to, in words, in lines that fit."""
    pairs = written(firm, ("pair",), words).iloc[:, 0]
    said = [
        words.fill(
            "any-pair.said", pair=pair, alike=row.alike, unlike=row.unlike, years=row.measured
        )
        for pair, row in zip(pairs, firm.itertuples(), strict=True)
    ]
    lines = ["\n".join(textwrap.wrap(text, letters)) for text in said]
    frame = firm.assign(text=lines)[[*SETTING, "text"]]
    marks = (
        alt.Chart(frame)
        .transform_filter(_SET)
        .mark_text(align="left", baseline="top", fontSize=12, lineBreak="\n")
    )
    most = max((text.count("\n") for text in lines), default=0) + 1
    return marks.encode(x=alt.value(0), y=alt.value(2), text="text:N").properties(
        width=WIDTH, height=15 * most
    )


def _likeness(runs, axis, words):
    """Return the line and the band of the setting, and the year that is chosen."""
    spans = _spans(runs, axis)
    years = spans.transform_calculate(at="sequence(datum.first, datum.last + 1)")
    years = years.transform_flatten(["at"]).encode(x=axis.place("at", ticks=True))
    ends = alt.Y("lowest:Q", title=words["similarity"], scale=_REACH)
    band = years.mark_area(interpolate="step-after", color=GREY, opacity=0.3)
    line = years.mark_line(interpolate="step-after", color=BOTH, strokeWidth=2.5)
    boxes = spans.transform_filter("isValid(datum.kappa)").transform_calculate(end="datum.last + 1")
    boxes = boxes.mark_rect(fillOpacity=0).encode(
        x=axis.place("first", ticks=True),
        x2="end",
        y=ends,
        y2="highest",
        tooltip=tips(words, "first", "last", "kappa", "lowest", "highest"),
    )
    layers = [
        band.encode(y=ends, y2="highest"),
        rule_at(0),
        line.encode(y=alt.Y("kappa:Q", scale=_REACH)),
        boxes,
        *_chosen_year(years, axis, words),
    ]
    return alt.layer(*layers).properties(width=WIDTH, height=210)


def _spans(runs, axis):
    """Return the runs of the setting; they follow each other, so each lasts until the next."""
    told = ["first", "kappa", "lowest", "highest"]
    rows = alt.Chart(folded(runs[[*SETTING, *told]], [*SETTING])).transform_filter(_SET)
    next_one = alt.WindowFieldDef(op="lead", field="first", **{"as": "next"})
    spans = unfolded(rows, told).transform_window([next_one], frame=[None, None])
    return spans.transform_calculate(last=f"isValid(datum.next) ? datum.next - 1 : {axis.end - 1}")


#: Kappa, whatever is chosen: settings are compared on one axis.
_REACH = alt.Scale(domain=[-1, 1], nice=False)


def _chosen_year(years, axis, words):
    """Return a rule at the chosen year, the point on the line, and its figure above the panel."""
    here = years.transform_filter("datum.at == year").transform_calculate(middle="datum.at + 0.5")
    place = axis.place("middle", ticks=True)
    told = [alt.Tooltip("at:Q", title=words["year"], format="d")]
    told += tips(words, "kappa", "lowest", "highest")
    rule = here.mark_rule(color=QUIET, strokeDash=[2, 2]).encode(x=place)
    known = here.transform_filter("isValid(datum.kappa)")
    point = known.mark_point(filled=True, color=BOTH, size=70, opacity=1).encode(
        x=place, y=alt.Y("kappa:Q", scale=_REACH), tooltip=told
    )
    between = json.dumps(words.fill("taken.state", label="", value=""), ensure_ascii=False)
    figure = f"isValid(datum.kappa) ? {between} + format(datum.kappa, '+.2f') : ''"
    text = here.transform_calculate(text=f"year + ({figure})").mark_text(
        baseline="bottom", fontSize=12, fontWeight=600
    )
    return [rule, point, text.encode(x=place, y=alt.value(-2), text="text:N")]


def _between(between, axis, words):
    """Return the strip of the treaties of the two with each other."""
    told = ["first", "last", "tie"]
    frame = labelled(between, words, "strength")[[*SETTING, *told, "strength_text"]]
    marks = alt.Chart(folded(frame, [*SETTING])).transform_filter(_SET)
    marks = unfolded(marks, told, ("strength_text",)).transform_calculate(end="datum.last + 1")
    fill = alt.FillOpacity("tie:Q", scale=alt.Scale(domain=[0, 3], range=[0.06, 0.95]), legend=None)
    return (
        marks.mark_rect(color=BOTH, stroke=GREY, strokeWidth=0.5)
        .encode(
            x=axis.place("first", ticks=True),
            x2="end",
            fillOpacity=fill,
            tooltip=tips(words, "first", "last", "strength"),
        )
        .properties(width=WIDTH, height=22, title=caption(words["own-ties"]))
    )
