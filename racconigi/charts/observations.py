"""The pictures of chapters: statements in lanes, counts that differ, figures through time."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from racconigi.charts.layouts import LAYOUTS
from racconigi.charts.parts import caption, drawn_only, labelled, nothing, tips, titled
from racconigi.charts.theme import BOTH, COOPERATION, GREY, INKS, LEVELS, STRONG
from racconigi.quantities import Quantity
from racconigi.words import Words

#: The colours of stances, from the nearest to a yes on.
STANCES = (COOPERATION, LEVELS["verbal-cooperation"], LEVELS["verbal-conflict"],
           LEVELS["material-conflict"])  # fmt: skip
#: The height of a lane, how far apart marks must be, and how far those that are nearer step aside.
LANE, APART, STEP = 44, 11, 10
#: The room left of the lanes for their names, in pixels, as it is on a wide page and on a phone.
WIDTHS = {False: LAYOUTS["wide"].width - 160, True: LAYOUTS["phone"].width - 130}


def statements(
    observed: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    slug: str,
    phone: bool = False,
) -> alt.LayerChart | alt.Chart:
    """Draw who said what and when: a lane for each speaker, a mark for each statement.

    What was written is filled, what was spoken or reported a ring; a line joins statements that
    tell one occasion differently.

    Parameters
    ----------
    observed : DataFrame
        ``observation``, ``row_*`` and ``row_place``, ``stance_*`` and ``stance_place``, ``date``,
        ``when``, ``form``, ``said_*``, ``rival``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    slug : str
        The picture.
    phone : bool
        For a phone: narrower, so that more marks step aside.
    """
    if observed.empty:
        return nothing(slug, words)
    frame = labelled(observed, words, "row", "stance", "date", "said", "form")
    frame = _aside(frame, WIDTHS[phone])
    order = frame.drop_duplicates("row").sort_values("row_place")["row_text"].tolist()
    lanes = alt.Y("row_text:N", title=None, scale=alt.Scale(domain=order))
    x = _time(frame)
    offset = alt.YOffset("aside:Q", scale=alt.Scale(domain=[-LANE / 2, LANE / 2], nice=False))
    base = alt.Chart(frame[["observation", "when", "row_text", "stance_text", "date_text",
                            "said_text", "form", "form_text", "aside"]])  # fmt: skip
    base = base.encode(x=x, y=lanes, yOffset=offset, color=_stances(frame),
                       tooltip=tips(words, "date", "row", "stance", "said", "form"))  # fmt: skip
    look = {"size": 90, "opacity": 1}
    written = base.transform_filter("datum.form == 'written'").mark_point(filled=True, **look)
    spoken = base.transform_filter("datum.form != 'written'").mark_point(
        filled=False, strokeWidth=2.5, **look
    )
    layers = [*_joined(frame, x, lanes, offset), spoken, written]
    height = LANE * len(order)
    chart = alt.layer(*layers).properties(width=WIDTHS[phone], height=height)
    return titled(chart, slug, numbers, words)


def _time(frame):
    """Return the axis of time: of years, or of months where all lies within two years or so."""
    low, high = float(frame["when"].min()), float(frame["when"].max())
    margin = max((high - low) * 0.03, 0.02)
    scale = alt.Scale(domain=[low - margin, high + margin], nice=False, zero=False)
    if high - low < 2.5:
        return alt.X("when:Q", title=None, scale=scale, axis=_months(low, high))
    every = max(1, -(-int(high - low) // 7))
    values = list(range(int(low) + 1, int(high) + 1, every))
    return alt.X("when:Q", title=None, scale=scale, axis=alt.Axis(values=values, format="d"))


def _months(low, high):
    """Return the beginnings of months, each by its number and year."""
    every = 1 if high - low < 0.6 else 3
    first, last = (int(when * 12) // every * every for when in (low, high))
    values = [month / 12 for month in range(first + every, last + every, every)]
    month = "round(datum.value * 12) % 12 + 1"
    told = f"{month} + '. ' + floor(datum.value + 0.01)"
    return alt.Axis(values=values, labelExpr=told, labelOverlap=True)


def _aside(frame, width):
    """Let statements of a lane that lie too near to each other step aside, up and down in turn."""
    span = max(float(frame["when"].max() - frame["when"].min()), 0.1)
    frame = frame.sort_values(["row_place", "when", "observation"], ignore_index=True)
    near = frame.groupby("row")["when"].diff().mul(width / span) < APART
    cluster = (~near).groupby(frame["row"]).cumsum()
    place = frame.groupby([frame["row"], cluster]).cumcount()
    size = frame.groupby([frame["row"], cluster])["when"].transform("size")
    step = (LANE - 2 * STEP) / (size - 1).clip(lower=1)
    aside = (place - (size - 1) / 2) * step.clip(upper=STEP)
    return frame.assign(aside=aside.round(2))


def _joined(frame, x, lanes, offset):
    """Return the lines between statements that tell one occasion differently, if there are any."""
    places = frame.set_index("observation")
    pairs = frame[frame["rival"].isin(places.index)]
    pairs = pairs[pairs["row"] == pairs["rival"].map(places["row"])]
    if pairs.empty:
        return []
    both = pd.concat(
        [pairs.assign(pair=pairs["observation"]),
         places.loc[pairs["rival"]].reset_index().assign(pair=pairs["observation"].to_numpy())]
    )  # fmt: skip
    ends = drawn_only(both[["pair", "when", "row_text", "aside"]])
    lines = alt.Chart(ends).mark_line(color=GREY, strokeWidth=1.2)
    return [lines.encode(x=x, y=lanes, yOffset=offset, detail="pair:N")]


def _stances(frame):
    """Return the colours of the stances, in their order."""
    named = frame.drop_duplicates("stance").sort_values("stance_place")
    colors = [STANCES[int(place) - 1] for place in named["stance_place"]]
    scale = alt.Scale(domain=named["stance_text"].tolist(), range=colors)
    return alt.Color("stance_text:N", title=None, scale=scale, legend=alt.Legend(columns=2))


def counts(
    observed: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    slug: str,
    phone: bool = False,
) -> alt.LayerChart | alt.Chart:
    """Draw counts of the same thing by those who differ: a row for each thing, a mark a count.

    A line joins the least and the greatest, with their figures; an arrow shows that a source says
    more, or less, than what it prints.

    Parameters
    ----------
    observed : DataFrame
        ``observation``, ``row_*``, ``row_place``, ``value``, ``low``, ``high``, ``said_*``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    slug : str
        The picture.
    phone : bool
        For a phone.
    """
    if observed.empty:
        return nothing(slug, words)
    frame = labelled(observed, words, "row", "said", "value")
    order = frame.drop_duplicates("row").sort_values("row_place")["row_text"].tolist()
    y = alt.Y("row_text:N", title=None, scale=alt.Scale(domain=order))
    most = float(frame["value"].max())
    left, right = (-0.5, 1.35) if phone else (-0.16, 1.14)  # room for the figures at the ends
    scale = alt.Scale(domain=[left * most, right * most], nice=False, zero=False)
    axis = alt.Axis(format=",d", values=_round(most, 2 if phone else 5))
    x = alt.X("value:Q", title=None, scale=scale, axis=axis)
    ends = frame.groupby("row_text")["value"].agg(least="min", most="max").reset_index()
    layers = [_spread(ends, scale, y), _counts(frame, x, y, words),
              *_figures(frame, ends, scale, y)]  # fmt: skip
    chart = alt.layer(*layers).properties(width=WIDTHS[phone], height=30 * len(order))
    return titled(chart, slug, numbers, words)


def _spread(ends, scale, y):
    """Return the line from the least count of a row to the greatest."""
    line = alt.Chart(drawn_only(ends)).mark_rule(
        color=GREY, strokeWidth=5, opacity=0.35, strokeCap="round"
    )
    return line.encode(x=alt.X("least:Q", scale=scale), x2="most", y=y)


def _counts(frame, x, y, words):
    """Return the counts; an arrow points to where a source says that the truth lies."""
    sides = frame.assign(
        side=[_open(*pair) for pair in zip(frame["low"], frame["high"], strict=True)]
    )
    shapes = alt.Scale(domain=["exact", "more", "less"],
                       range=["circle", "triangle-right", "triangle-left"])  # fmt: skip
    shown = ["observation", "row_text", "value", "value_text", "said_text", "side"]
    marks = alt.Chart(sides[shown]).mark_point(
        filled=True, size=90, color=INKS[COOPERATION], opacity=0.9
    )
    return marks.encode(
        x=x, y=y, shape=alt.Shape("side:N", legend=None, scale=shapes),
        tooltip=tips(words, "row", "value", "said"),
    )  # fmt: skip


def _round(most, steps):
    """Return about so many round numbers from zero to the greatest."""
    step = 10 ** int(np.log10(most / steps))
    step *= next(n for n in (1, 2, 5, 10) if most / (n * step) <= steps + 1)
    return np.arange(0, most + 1, step).tolist()


def _open(low, high):
    return "more" if pd.notna(low) else "less" if pd.notna(high) else "exact"


def _figures(frame, ends, scale, y):
    """Yield the figures at the ends of each row; one alone stands once, to the right."""
    texts = dict(zip(frame["value"], frame["value_text"], strict=True))
    for column, align, dx in (("least", "right", -10), ("most", "left", 10)):
        own = ends if column == "most" else ends[ends["least"] < ends["most"]]
        rows = own[["row_text", column]].assign(text=own[column].map(texts))
        marks = alt.Chart(drawn_only(rows)).mark_text(align=align, dx=dx, fontSize=12)
        yield marks.encode(x=alt.X(f"{column}:Q", scale=scale), y=y, text="text:N")


def figures(
    observed: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    slug: str,
    phone: bool = False,
) -> alt.VConcatChart | alt.Chart:
    """Draw figures through time, a panel for each measure.

    Parameters
    ----------
    observed : DataFrame
        ``observation``, ``row_*``, ``row_place``, ``date``, ``when``, ``value``, ``low``, ``high``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    slug : str
        The picture.
    phone : bool
        For a phone.
    """
    if observed.empty:
        return nothing(slug, words)
    frame = labelled(observed, words, "row", "date", "value")
    x = _time(frame)
    panels = [_panel(rows, x, words, WIDTHS[phone] + 80)
              for _, rows in frame.groupby("row_place")]  # fmt: skip
    chart = alt.vconcat(*panels, spacing=14)
    return titled(chart, slug, numbers, words)


def _panel(rows, x, words, width):
    """Return the figures of a measure, with what a source leaves open.

    A line joins them where each date has one: figures of several who count are not one series.
    """
    shown = ["observation", "row_text", "when", "date_text", "value", "value_text", "low", "high"]
    scale = alt.Scale(zero=True, nice=True)
    y = {"title": None, "scale": scale, "axis": alt.Axis(tickCount=4)}
    base = alt.Chart(rows[shown]).encode(x=x, y=alt.Y("value:Q", **y))
    line = base.mark_line(color=BOTH, strokeWidth=1.5)
    points = base.mark_point(filled=True, size=60, color=STRONG, opacity=1)
    ranged = rows.dropna(subset=["low", "high"])
    ranges = alt.Chart(drawn_only(ranged[["when", "low", "high"]])).mark_rule(
        color=GREY, strokeWidth=4, opacity=0.5
    )
    one = not rows["when"].duplicated().any()
    layers = [
        *([ranges.encode(x=x, y=alt.Y("low:Q", **y), y2="high")] if len(ranged) else []),
        *([line] if one else []),
        points.encode(tooltip=tips(words, "date", "row", "value")),
    ]
    title = caption(rows["row_text"].iloc[0])
    return alt.layer(*layers).properties(width=width, height=120, title=title)
