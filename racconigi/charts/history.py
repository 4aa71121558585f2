"""The chapters of the history: what happened in a span of years, and who stood with whom."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import altair as alt
import pandas as pd

from racconigi.charts.alignments import KINDS, SIDES
from racconigi.charts.layouts import LAYOUTS, broken, width_of
from racconigi.charts.parts import (
    TimeAxis,
    caption,
    drawn_only,
    labelled,
    nothing,
    tips,
    titled,
)
from racconigi.charts.relation import HIGHEST, LOOK, LOWEST
from racconigi.charts.theme import COOPERATION, GREY, INKS, LEVELS, QUIET
from racconigi.quantities import Date, Quantity
from racconigi.words import Words

#: What is told in a chapter's timeline, from the top down, and on which side of its axis.
BANDS = ("context", "cooperation", "conflict")
#: The size of words, the height of a line of them, and the room between two on one line, in pixels.
LETTERS, GAP = 12, 14
_IN_LINES = {"lineBreak": "\n", "lineHeight": LETTERS + 1}
#: The colour of what went on around the two.
AROUND = QUIET


class Room(NamedTuple):
    """How much a timeline can say.

    Attributes
    ----------
    width : int
        Its width in pixels.
    titles : int
        The room of a title in pixels.
    high : int
        On how many lines a title may stand.
    line : int
        How high a line is in pixels.
    rows : mapping of str to int
        In how many rows the titles of each band may stand.
    """

    width: int
    titles: int
    high: int
    line: int
    rows: Mapping[str, int]


#: A slide is lower and narrower than a page, and says less rather than in smaller words.
ROOMS = {
    "wide": Room(
        LAYOUTS["wide"].width - 14, 420, 1, 16, {"context": 4, "cooperation": 6, "conflict": 5}
    ),
    "phone": Room(
        LAYOUTS["phone"].width - 14, 146, 2, 16, {"context": 6, "cooperation": 8, "conflict": 6}
    ),
    "slide": Room(590, 420, 1, 13, {"context": 2, "cooperation": 3, "conflict": 2}),
}


def timeline(
    told: pd.DataFrame,
    yearly: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    chapter: str,
    room: str = "wide",
) -> alt.VConcatChart | alt.Chart:
    """Draw what happened in the span of a chapter, and below it the relation of all years.

    Above stands what went on around the two, then their acts: cooperation, and under the axis
    conflict. An act is named where its line has room, the gravest first; the rest are points.

    Parameters
    ----------
    told : DataFrame
        ``event``, ``date``, ``when`` (decimal year), ``side`` (also ``context``), ``level``,
        ``weight``, ``title_*``.
    yearly : DataFrame
        ``year``, ``relation``, ``low90``, ``high90`` (log odds), ``word``.
    numbers : mapping
        What the title states, and the years of the chapter (``span_X``).
    words : Words
        The language.
    chapter : str
        The era, such as ``second-war``.
    room : str
        One of :data:`ROOMS`.
    """
    slug, place = f"timeline-{chapter}", ROOMS[room]
    if told.empty:
        return nothing(slug, words)
    first, last = numbers[f"span_{chapter.replace('-', '_')}"].value
    axis = TimeAxis(first, last + 1)
    told = labelled(told.assign(level=told["level"].fillna("context")), words, "date", "title")
    told = _placed(told, axis, place)
    yearly = yearly.assign(inside=yearly["year"].between(first, last))
    panels = [_bands(told, axis, words, place), _whole(yearly, words, place)]
    chart = alt.vconcat(*panels, spacing=16).resolve_scale(color="independent", x="independent")
    return titled(chart, slug, numbers, words)


def _placed(told, axis, room):
    """Give each act its row within its band, and its title, where that has room there."""
    scale = room.width / (axis.end - axis.start)
    lines = ["\n".join(broken(title, room.titles, LETTERS)) for title in told["title_text"]]
    told = told.assign(x=(told["when"] - axis.start) * scale, lines=lines)
    placed = pd.concat([_in_band(told[told["side"] == side], room.rows[side], room)
                        for side in BANDS], ignore_index=True)  # fmt: skip
    high = placed.groupby("side")["row"].max().mul(room.high).add(1)
    above = high.get("cooperation", 0) + high.get("context", 0) + 1.5
    start = {"context": -above, "cooperation": -1.0, "conflict": 2.2}
    step = {"context": room.high, "cooperation": -room.high, "conflict": room.high}
    at = placed["side"].map(start) + placed["side"].map(step) * placed["row"]
    return placed.assign(at=at.astype(float).round(2))


def _in_band(rows, depth, room):
    """Give rows to the titles of a band: the gravest choose first, each the nearest free one.

    Among equals the choice goes round the whole span and does not begin with the oldest. Points
    without a title stand in row 0, which has no titles.
    """
    order = rows.sort_values(["when", "event"]).assign(grave=-rows["weight"].abs())
    order = order.assign(turn=_scattered(len(order))).sort_values(["grave", "turn"])
    taken: list[list[tuple[float, float]]] = [[] for _ in range(depth)]
    found = {}
    for act in order.itertuples():
        parts = act.lines.split("\n")
        length = max(width_of(part, LETTERS) for part in parts) + GAP
        turned = act.x + length > room.width
        box = (act.x - length, act.x + 6) if turned else (act.x - 6, act.x + length)
        free = (n for n, others in enumerate(taken) if not any(_meet(box, one) for one in others))
        row = next(free, None) if box[0] >= -6 and len(parts) <= room.high else None
        if row is not None:
            taken[row].append(box)
        found[act.Index] = (0 if row is None else row + 1, row is not None, turned)
    columns = pd.DataFrame.from_dict(found, orient="index", columns=["row", "named", "turned"])
    return rows.join(columns)


def _scattered(size):
    """Return for each of so many places its turn, the first ones far from each other.

    The digits of a place in base two are read from the other end (van der Corput 1935).
    """
    digits = max(size - 1, 1).bit_length()
    return [int(f"{place:0{digits}b}"[::-1], 2) for place in range(size)]


def _meet(one, other):
    return one[0] < other[1] and other[0] < one[1]


def _bands(told, axis, words, room):
    """Return the timeline: points and titles of each band, on both sides of its axis."""
    low, high = told["at"].min() - 1, max(told["at"].max(), 1.5) + 1
    y = alt.Y("at:Q", axis=None, scale=alt.Scale(domain=[low, high], reverse=True, nice=False))
    told = told.assign(
        tone=told["level"], tone_text=[words[f"history.{level}"] for level in told["level"]]
    )
    shown = ["event", "when", "date_text", "title_text", "lines", "tone", "tone_text", "at"]
    every = 1 if axis.end - axis.start <= 8 else 2 if axis.end - axis.start <= 16 else 10
    x = axis.place("when", every=every)
    told_on_touch = tips(words, "date", "title")
    base = alt.Chart(told[[*shown, "named", "turned"]]).encode(x=x, y=y, tooltip=told_on_touch)
    points = base.mark_circle(size=70, opacity=0.95).encode(color=_color(words))
    years = _ticks(axis, every, y)
    layers = alt.layer(_zero(y), *years, points, *_titles(base))
    return layers.resolve_scale(color="independent").properties(
        width=room.width, height=round((high - low) * room.line)
    )


def _zero(y):
    """Return the line at zero; it shares its axis, which is not drawn, with the rest."""
    return alt.Chart(pd.DataFrame({"at": [0.0]})).mark_rule(color=GREY, opacity=0.7).encode(y=y)


def _titles(base) -> Iterator[alt.Chart]:
    """Yield the titles beside their points: to the right, or to the left near the end."""
    inks = alt.Scale(
        domain=["context", *LEVELS],
        range=[AROUND, *(INKS[COOPERATION if "coop" in level else LEVELS["material-conflict"]]
                         for level in LEVELS)],
    )  # fmt: skip
    for turned, align in ((False, "left"), (True, "right")):
        chosen = base.transform_filter(f"datum.named && {'' if turned else '!'}datum.turned")
        look = {"align": align, "dx": -8 if turned else 8, "fontSize": LETTERS}
        yield chosen.mark_text(baseline="middle", **look, **_IN_LINES).encode(
            text="lines:N", color=alt.Color("tone:N", legend=None, scale=inks)
        )


def _ticks(axis, every, y):
    """Return the years on the axis between cooperation and conflict."""
    first = -(-axis.start // every) * every
    years = pd.DataFrame({"when": range(first, axis.end, every)}).assign(at=0.0)
    base = alt.Chart(drawn_only(years)).encode(x=axis.place("when"), y=y)
    text = base.mark_text(fontSize=LETTERS, dy=9, dx=3, align="left", color=GREY)
    return base.mark_tick(orient="vertical", size=8, color=GREY), text.encode(text="when:Q")


def _color(words):
    """Return the colours of the levels and of what went on around, with their key."""
    names = ["material-cooperation", "verbal-cooperation", "verbal-conflict", "material-conflict",
             "war", "context"]  # fmt: skip
    colors = {**LEVELS, "context": AROUND}
    scale = alt.Scale(
        domain=[words[f"history.{name}"] for name in names], range=[colors[n] for n in names]
    )
    return alt.Color(
        "tone_text:N", scale=scale, legend=alt.Legend(title=None, columns=3, orient="top")
    )


def _whole(yearly, words, room):
    """Return the relation of all years with its band; only those of the chapter have colour."""
    axis = TimeAxis(int(yearly["year"].min()) // 10 * 10, int(yearly["year"].max()) // 10 * 10 + 10)
    scale = alt.Scale(domain=[LOWEST, HIGHEST], nice=False, clamp=True)
    y = {"scale": scale, "axis": None}
    frame = labelled(yearly, words, "word").assign(at=yearly["year"] + 0.5)
    base = alt.Chart(frame).encode(x=axis.place("at", ticks=True, every=20))
    band = base.mark_area(color=GREY, opacity=0.22).encode(y=alt.Y("low90:Q", **y), y2="high90")
    span = frame[frame["inside"]]
    shade = pd.DataFrame([{"start": span["year"].min(), "end": span["year"].max() + 1}])
    shaded = alt.Chart(shade).mark_rect(opacity=0.15, color=GREY).encode(
        x=axis.place("start"), x2="end"
    )  # fmt: skip
    layers = [shaded, band, _zero(alt.Y("at:Q", **y)), _path(frame, axis, y, words)]
    title = caption(words["history.relation"])
    return alt.layer(*layers).properties(width=room.width, height=90, title=title)


def _path(frame, axis, y, words):
    """Return the line from year to year: grey outside the chapter, inside in the look of a word."""
    pieces = frame.assign(
        since=frame["at"].shift(),
        before=frame["relation"].shift(),
        said=frame["word"].where(frame["inside"], "open"),
        width=[LOOK[word][1] if inside else 1.0
               for word, inside in zip(frame["word"], frame["inside"], strict=True)],
    ).iloc[1:]  # fmt: skip
    colors = alt.Scale(domain=list(LOOK), range=[color for color, _ in LOOK.values()])
    return (
        alt.Chart(pieces)
        .mark_rule(strokeCap="round")
        .encode(
            x=axis.place("since"),
            x2="at",
            y=alt.Y("before:Q", **y),
            y2="relation",
            color=alt.Color("said:N", legend=None, scale=colors),
            size=alt.Size("width:Q", legend=None, scale=None),
            tooltip=tips(words, "year", "word"),
        )
    )


def stood(
    stood: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    chapter: str,
    phone: bool = False,
) -> alt.LayerChart | alt.Chart:
    """Draw what each of the two had promised to whom on the first and on the last day of a chapter.

    A filled mark is owed by the one of the two, a ring only to it.

    Parameters
    ----------
    stood : DataFrame
        ``with`` (``ITA`` or ``RUS``), ``at`` (``first`` or ``last``), ``day`` (a whole number,
        19120701), ``other`` (the power), ``order`` (its place among the powers), ``name_*`` (what
        it then was called), ``kind``, ``owes``.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    chapter : str
        The era.
    phone : bool
        For a phone: narrower, marks nearer to each other.
    """
    slug = f"stood-{chapter}"
    if stood.empty:
        return nothing(slug, words)
    return titled(_grid(stood, words, phone), slug, numbers, words)


class Spread(NamedTuple):
    """How the grid of promises is spread, in pixels: the room of names, a column, a mark, a row."""

    names: int
    column: int
    mark: int
    row: int


SPREAD = {False: Spread(180, 127, 26, 24), True: Spread(98, 54, 12, 28)}
#: The columns of the grid, from left to right.
COLUMNS = [(own, at) for own in SIDES for at in ("first", "last")]


def _grid(stood, words, phone):
    """Return the grid: a row for each power, in each column a mark for each kind of promise."""
    spread = SPREAD[phone]
    rows = stood.sort_values("order")["other"].drop_duplicates().tolist()
    frame = stood.assign(
        place=stood["other"].map(rows.index),
        x=[spread.names + COLUMNS.index(cell) * spread.column
           for cell in zip(stood["with"], stood["at"], strict=True)],
        name=stood[words.column("name", stood)],
        kind_text=[words[f"promise.{kind}"] for kind in stood["kind"]],
        with_text=[words[f"state.{own}"] for own in stood["with"]],
        owes_text=[words["promise.owes" if owes else "promise.owed"] for owes in stood["owes"]],
    )  # fmt: skip
    frame["x"] += (frame["kind"].map(list(KINDS).index) + 0.9) * spread.mark
    width = spread.names + len(COLUMNS) * spread.column
    place = {
        "x": alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, width], nice=False)),
        "y": alt.Y("place:Q", axis=None,
                   scale=alt.Scale(domain=[-2.2, len(rows) - 0.4], reverse=True, nice=False)),
    }  # fmt: skip
    layers = [*_heads(stood, words, spread, place, phone), _lines_under(len(rows), width, place),
              _row_names(frame, spread, place), *_marks(frame, words, place)]  # fmt: skip
    chart = alt.layer(*layers).resolve_scale(color="independent")  # heads are inked, marks coloured
    return chart.properties(width=width, height=round((len(rows) + 1.8) * spread.row))


def _marks(frame, words, place):
    """Yield the marks: filled where one of the two owes, a ring where it is only owed."""
    shapes = alt.Scale(domain=[words[f"promise.{k}"] for k in KINDS], range=list(KINDS.values()))
    color = alt.Color(
        "with:N", legend=None, scale=alt.Scale(domain=list(SIDES), range=list(SIDES.values()))
    )
    told = [
        alt.Tooltip("with_text:N", title=words["state"]),
        alt.Tooltip("name:N", title=words["power"]),
        alt.Tooltip("kind_text:N", title=words["promise"]),
        alt.Tooltip("owes_text:N", title=words["direction"]),
    ]
    shown = ["with", "at", "day", "other", "kind", "owes", "place", "x", "name", "kind_text",
             "with_text", "owes_text"]  # fmt: skip
    base = alt.Chart(frame[shown]).encode(
        **place, shape=alt.Shape("kind_text:N", title=None, scale=shapes), color=color, tooltip=told
    )
    look = {"size": 80, "opacity": 1}
    yield base.transform_filter("!datum.owes").mark_point(filled=False, strokeWidth=1.5, **look)
    yield base.transform_filter("datum.owes").mark_point(filled=True, **look)


def _row_names(frame, spread, place):
    """Return the names of the powers, as they were called on the last of the two days."""
    named = frame.sort_values("day").drop_duplicates("other", keep="last")
    lines = ["\n".join(broken(name, spread.names - 8, LETTERS)) for name in named["name"]]
    raised = named["place"] - [0.22 * text.count("\n") for text in lines]
    rows = pd.DataFrame({"x": 0, "place": raised.to_numpy(), "text": lines})
    look = {"align": "left", "fontSize": LETTERS, "lineBreak": "\n", "lineHeight": 11}
    marks = alt.Chart(drawn_only(rows)).mark_text(baseline="middle", **look)
    return marks.encode(**place, text="text:N")


def _heads(stood, words, spread, place, phone):
    """Yield the heads of the columns: the two states, and under each the two days."""
    middle = spread.column / 2
    states = pd.DataFrame(
        {
            "x": [spread.names + spread.column * n for n in (1, 3)],
            "place": -1.7,
            "with": list(SIDES),
            "text": [words[f"state.{own}"] for own in SIDES],
        }
    )
    inks = alt.Scale(domain=list(SIDES), range=[INKS[color] for color in SIDES.values()])
    yield (
        alt.Chart(drawn_only(states))
        .mark_text(fontSize=14, fontWeight=600)
        .encode(**place, text="text:N", color=alt.Color("with:N", legend=None, scale=inks))
    )
    days = stood.drop_duplicates("at").set_index("at")["day"]
    said = {at: _day(day, words, phone) for at, day in days.items()}
    rows = [
        {"x": spread.names + spread.column * n + middle, "place": -0.9, "text": said.get(at, "")}
        for n, (_, at) in enumerate(COLUMNS)
    ]
    heads = alt.Chart(drawn_only(pd.DataFrame(rows))).mark_text(fontSize=LETTERS)
    yield heads.encode(**place, text="text:N")


def _day(day, words, phone):
    year, month, date = str(day)[:4], str(day)[4:6], str(day)[6:]
    return year if phone else words.write(Date(f"{year}-{month}-{date}"))


def _lines_under(rows, width, place):
    """Return thin lines between the rows."""
    edges = pd.DataFrame({"place": [n - 0.5 for n in range(rows + 1)], "x": 0, "end": width})
    lines = alt.Chart(drawn_only(edges)).mark_rule(color=GREY, opacity=0.35)
    return lines.encode(**place, x2="end")
