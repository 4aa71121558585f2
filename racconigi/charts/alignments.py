"""Who was tied to whom, and how alike the two portfolios of alliances were."""

import functools
import json
import textwrap
from collections.abc import Mapping
from typing import NamedTuple

import altair as alt
import pandas as pd

from racconigi.charts.parts import (
    WIDTH,
    TimeAxis,
    caption,
    choice,
    decade_columns,
    folded,
    labelled,
    nothing,
    rule_at,
    tips,
    titled,
    unfolded,
)
from racconigi.charts.theme import GREY, INKS, ITALY, QUIET, RUSSIA
from racconigi.quantities import Quantity
from racconigi.words import Words

#: Where each power's tile lies on the schematic map (column, row): neighbours, not borders. States
#: that lived in one decade never share a tile, though one followed the other.
TILES = {
    "USA": (0, 2), "GBR": (1, 1), "FRA": (1, 2), "ESP": (0, 3), "GER": (2, 1), "GFR": (2, 0),
    "GDR": (3, 0), "ITA": (2, 3), "AUH": (3, 2), "AUT": (2, 2), "CZE": (3, 1), "CSK": (4, 1),
    "POL": (4, 0), "HUN": (4, 2), "SRB": (3, 3), "ALB": (3, 4), "ROU": (5, 2), "BGR": (4, 3),
    "GRC": (4, 4), "TUR": (5, 4), "RUS": (5, 1),
}  # fmt: skip
#: The colour of each of the two, and what belongs to both: their colours mixed.
SIDES = {"ITA": ITALY, "RUS": RUSSIA}
BOTH = "#727a7f"
#: The colours of ties of each of the two, from none to help in war.
RAMPS = {
    "ITA": ("#f4f8f1", "#c6dfba", "#8fc074", "#4f8a32"),
    "RUS": ("#f6f2fb", "#d6c5ec", "#a987d6", "#7040ac"),
}
#: A tile is one wide and one high: the room left free at its edges, where each half begins, and how
#: far down. The name stands above the halves, on the page itself.
EDGE, HALVES, BELOW = 0.04, {"ITA": 0.04, "RUS": 0.50}, 0.56
#: How high a line of a name is in tiles: 14 of their 80 pixels.
HIGH = 0.175
#: Letters that fit on a line of a tile.
LINE = 16
#: What a cell of the map and of the grids carries beside its place.
_NUMBERS, _TEXTS = ["decade", "tie"], ("label", "name_text", "strength_text")
_OF_CODING = "datum.coding == coding"
#: The decade that the map opens with, where it is there.
OPENS = 1910


def power_map(
    weighed: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw a schematic map of the powers with a decade slider and a choice of coding.

    Each tile shows on its left half the power's strongest tie with Italy, on its right half the
    one with Russia. A power without a place in :data:`TILES` is left off.

    Parameters
    ----------
    weighed : DataFrame
        ``coding``, ``decade``, ``power``, ``with`` (``ITA`` or ``RUS``), ``tie`` (0 to 3),
        ``strength`` (the key of its word), ``name_*`` (what the power was called in the decade);
        for every coding one row for every power that existed in the decade and either of the two.
        The coding of the first row is the one to open with.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    frame = weighed[weighed["power"].isin(list(TILES))]
    if frame.empty:
        return nothing("power-map", words)
    frame = _placed(labelled(frame, words, "name", "with", "strength"))
    layers = alt.layer(_halves(frame, words), _names_on_tiles(frame), _decade_in_corner(frame))
    chart = layers.add_params(*_set_on_map(frame, words)).properties(width=WIDTH, height=400)
    return titled(chart, "power-map", numbers, words)


def _set_on_map(frame, words):
    """Return the coding and the decade that the reader chooses."""
    decades = sorted(frame["decade"].unique().tolist())
    decade = alt.param(
        name="decade",
        value=OPENS if OPENS in decades else decades[0],
        bind=alt.binding_range(min=decades[0], max=decades[-1], step=10, name=words["decade"]),
    )
    return [choice("coding", frame["coding"].unique().tolist(), words), decade]


def power_list(
    weighed: pd.DataFrame, numbers: Mapping[str, Quantity], *, words: Words
) -> alt.LayerChart | alt.Chart:
    """Draw what :func:`power_map` draws as a list: on a phone a name has no room in a tile.

    Left of each power its strongest tie with Italy, on its right the one with Russia.
    """
    frame = weighed[weighed["power"].isin(list(TILES))]
    if frame.empty:
        return nothing("power-map", words)
    frame = labelled(frame, words, "name", "with", "strength")
    order = frame["power"].map(list(TILES).index)
    frame = frame.assign(row=order.groupby(frame["decade"]).rank("dense"))
    rows = int(frame["row"].max()) + 1
    ends = {"ITA": (0, 1.3), "RUS": (4.7, 6)}
    sides = frame["with"].map(ends)
    frame = frame.assign(
        left=sides.str[0], right=sides.str[1], top=frame["row"] + 0.08, bottom=frame["row"] + 0.92
    )
    layers = alt.layer(_halves(frame, words, rows), *_names_in_list(frame, words, rows))
    chart = layers.add_params(*_set_on_map(frame, words))
    chart = chart.properties(width=WIDTH, height=25 * rows)
    return titled(chart, "power-map", numbers, words)


def _names_in_list(frame, words, rows):
    """Return the powers' names in their rows, over them the decade and the two sides."""
    places = {"x": _across("middle"), "y": _down("center", rows)}
    powers = frame.drop_duplicates(["decade", "power"])
    lines = powers["name_text"].map(lambda name: _lines(name, 24))
    raised = powers["row"] + 0.5 - 0.22 * lines.str.count("\n")
    powers = powers.assign(lines=lines, middle=3.0, center=raised)
    names = _on_map(powers, "middle", "center", "lines").mark_text(fontSize=12, **_IN_LINES)
    heads = pd.DataFrame(
        {"middle": [0.65, 5.35], "center": 0.5, "text": [words[f"state.{own}"] for own in SIDES]}
    )
    over = alt.Chart(heads).mark_text(fontSize=12, fontWeight=600)
    when = frame.drop_duplicates("decade").assign(middle=3.0, center=0.5)
    corner = _on_map(when, "label", "middle", "center").mark_text(fontSize=16, fontWeight=600)
    return [
        names.encode(**places, text="lines:N"),
        over.encode(**places, text="text:N"),
        corner.encode(**places, text="label:N"),
    ]


def _placed(frame):
    """Give each row the half of the tile where it is drawn."""
    columns, rows = (frame["power"].map(lambda power, i=i: TILES[power][i]) for i in (0, 1))
    left = columns + frame["with"].map(HALVES)
    return frame.assign(
        left=left.round(2),
        right=(left + 0.5 - EDGE).round(2),
        top=rows + BELOW,
        bottom=rows + 1 - EDGE,
        middle=columns + 0.5,
        center=rows + BELOW - 2 * EDGE,
    )


def _on_map(frame, *columns):
    """Return a chart of the rows of the decade that the reader has chosen."""
    return alt.Chart(frame[["decade", *columns]]).transform_filter("datum.decade == decade")


def _across(field):
    return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, 6], nice=False))


def _down(field, rows=5):
    ends = alt.Scale(domain=[0, rows], reverse=True, nice=False)
    return alt.Y(f"{field}:Q", axis=None, scale=ends)


def _halves(frame, words, rows=5):
    by = ["coding", "power", "with", "with_text", "left", "right"]
    numbers = [*_NUMBERS, "top", "bottom"]
    cells = alt.Chart(folded(frame[[*by, *numbers, *_TEXTS]], by)).transform_filter(_OF_CODING)
    cells = unfolded(cells, numbers, _TEXTS).transform_filter("datum.decade == decade")
    base = cells.encode(x=_across("left"), x2="right", y=_down("top", rows), y2="bottom")
    told = tips(words, "decade", "name", "with", "strength")
    halves = [
        base.transform_filter(f"datum['with'] == '{state}'")
        .mark_rect(stroke=GREY, strokeWidth=0.5)
        .encode(color=_strength(state, words, named=state == "ITA"), tooltip=told)
        for state in SIDES
    ]
    return alt.layer(*halves).resolve_scale(color="independent")


def _strength(state, words, *, named=True):
    """Return the colours of a state's ties, the stronger the fuller, with a key that names them."""
    said = json.dumps([words[f"tie.level-{tie}"] for tie in range(4)], ensure_ascii=False)
    legend = alt.Legend(
        title=words["tie"],
        labelExpr=f"{said}[datum.value]",
        symbolStrokeColor=GREY,
        symbolStrokeWidth=0.5,
    )
    scale = alt.Scale(domain=[0, 1, 2, 3], range=list(RAMPS[state]))
    return alt.Color("tie:O", scale=scale, legend=legend if named else None)


def _names_on_tiles(frame):
    """Return the names, the last line of each close above its tile."""
    tiles = frame.drop_duplicates(["decade", "power"])
    lines = tiles["name_text"].map(lambda name: _lines(name, LINE))
    raised = tiles["center"] - lines.str.count("\n") * HIGH
    marks = _on_map(tiles.assign(lines=lines, center=raised), "middle", "center", "lines")
    text = marks.mark_text(fontSize=12, fontWeight=600, lineBreak="\n", baseline="bottom")
    return text.encode(x=_across("middle"), y=_down("center"), text="lines:N")


def _decade_in_corner(frame):
    """Return the decade in large letters, so that a picture of the map says its time."""
    marks = _on_map(frame.drop_duplicates("decade"), "label").mark_text(
        fontSize=20, fontWeight=600, align="left", baseline="top"
    )
    return marks.encode(x=alt.value(4), y=alt.value(8), text="label:N")


def ties_by_decade(
    weighed: pd.DataFrame,
    powers: pd.DataFrame,
    absent: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw the strongest tie of Italy and of Russia with each power, decade by decade.

    Parameters
    ----------
    weighed : DataFrame
        As :func:`power_map` takes it.
    powers : DataFrame
        ``power``, ``name_*``: the rows in their order, below one for the other of the two. A power
        that is not among them is left out.
    absent : DataFrame
        ``decade``, ``power``: when a power did not exist; such a cell is stroked.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    rows = {state: words[f"state.{state}"] for state in SIDES}
    rows |= dict(zip(powers["power"], powers[words.column("name", powers)], strict=True))
    frame = weighed[weighed["power"].isin(list(rows))]
    if frame.empty:
        return nothing("ties-by-decade", words)
    frame = labelled(frame, words, "name", "with", "strength")
    frame = frame.assign(row=frame["power"].map(rows))
    gone = labelled(absent[absent["power"].isin(list(rows))], words)
    gone = gone.assign(row=gone["power"].map(rows))[["decade", "power", "label", "row"]]
    panels = [_ties_of(state, frame, gone, [*rows.values()], words) for state in SIDES]
    chart = alt.vconcat(*panels, spacing=14).resolve_scale(color="independent")
    chart = chart.add_params(choice("coding", frame["coding"].unique().tolist(), words))
    return titled(chart, "ties-by-decade", numbers, words)


def _ties_of(state, frame, gone, rows, words):
    """Return the panel of one of the two; a power that did not exist in a decade is stroked."""
    others = [row for row in rows if row != words[f"state.{state}"]]
    by = ["coding", "power", "row", "with", "with_text"]
    cells = alt.Chart(folded(frame[[*by, *_NUMBERS, *_TEXTS]], by)).transform_filter(_OF_CODING)
    base = unfolded(cells, _NUMBERS, _TEXTS).transform_filter(f"datum['with'] == '{state}'")
    base = base.encode(
        x=decade_columns(), y=alt.Y("row:N", title=None, scale=alt.Scale(domain=others))
    )
    fills = base.mark_rect(stroke=GREY, strokeWidth=0.5).encode(
        color=_strength(state, words), tooltip=tips(words, "decade", "name", "with", "strength")
    )
    title = alt.Title(words[f"state.{state}"], color=INKS[SIDES[state]], fontSize=14)
    height = 15 * len(others)
    return alt.layer(fills, _strokes(gone, others, words)).properties(
        width=WIDTH - 120, height=height, title=title
    )


def _strokes(gone, rows, words):
    """Return a stroke, and its name in the key, for each power and decade without such a state."""
    named = words["no-such-state"]
    shape = alt.Shape(
        "gone:N",
        title=None,
        scale=alt.Scale(domain=[named], range=["M-0.6,0.6L0.6,-0.6"]),
        legend=alt.Legend(symbolStrokeColor=QUIET, symbolSize=160),
    )
    marks = alt.Chart(gone[gone["row"].isin(rows)].assign(gone=named)).mark_point(
        color=QUIET, size=100, filled=False, strokeWidth=1.5, opacity=1
    )
    return marks.encode(
        x=decade_columns(),
        y=alt.Y("row:N", title=None, scale=alt.Scale(domain=rows)),
        shape=shape,
    )


def any_year(
    promises: pd.DataFrame,
    rows: pd.DataFrame,
    said: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    phone: bool = False,
) -> alt.VConcatChart | alt.Chart:
    """Draw what the two had promised to whom on the first of July of a year that is chosen.

    A secret treaty counts from its day, or from the day on which it became known, as is chosen.

    The powers stand in rows that keep their place; on the left what Italy owes or is owed, on the
    right Russia. A filled mark is owed by the one of the two, a ring only to it.

    Parameters
    ----------
    promises : DataFrame
        ``with`` (``ITA`` or ``RUS``), ``other``, ``owes``, ``kind``, ``treaty``, ``name_*`` (of the
        treaty), ``since``, ``until`` and ``known_from`` (days as whole numbers, 19120701).
    rows : DataFrame
        ``place``, ``power``, ``since``, ``until``, ``exists``, ``name_*``: what it was called.
    said : DataFrame
        ``year``, ``with``, ``kind``, ``known_from``, ``name_*`` (of the power to which it was
        owed).
    numbers : mapping
        What the title states.
    words : Words
        The language.
    phone : bool
        For a phone: more room for names, rows that a finger can hit, shorter lines.
    """
    return _any_year(promises, rows, said, numbers, words, PHONE if phone else WIDE)


class _Spread(NamedTuple):
    """How the list of powers is spread: see :data:`WIDE`."""

    names: float
    step: float
    row: int
    letters: int
    line: int


#: The room of a name and of a kind of promise, the height of a row in pixels, and how many letters
#: a line of a name and of the sentence holds.
WIDE = _Spread(names=0.8, step=0.55, row=20, letters=60, line=112)
PHONE = _Spread(names=1.35, step=0.48, row=25, letters=20, line=50)


def _any_year(promises, rows, said, numbers, words, spread):
    if promises.empty:
        return nothing("any-year", words)
    years = sorted(said["year"].unique().tolist()) or [int(promises["since"].min() // 10000)]
    opening = 1912 if 1912 in years else years[0]
    chosen = alt.param(
        name="year",
        value=opening,
        bind=alt.binding_range(min=years[0], max=years[-1], step=1, name=words["year"] + " "),
    )
    panels = [_spine(promises, rows, words, spread)]
    panels += [] if said.empty else [_sentence(said, words, spread.line, opening)]
    chart = alt.vconcat(*panels, spacing=6, autosize=alt.AutoSizeParams(type="pad", resize=True))
    chart = chart.add_params(choice("reading", [*READ], words), chosen)
    return titled(chart, "any-year", numbers, words)


#: Whether a secret treaty counts from its day or from the day on which it became known.
READ = ("signed", "known")
#: The day of the chosen year on which promises are read, and by when one must be known to count.
_DAY = "year * 10000 + 701"
_ON = f"datum.since <= {_DAY} && datum.until >= {_DAY}"
_KNOWN_BY = f"reading == 'known' ? {_DAY} : MAX_VALUE"
#: Where each kind of promise stands beside a power's name, from the name outward, and its shape.
KINDS = {
    "help": "square",
    "neutrality": "diamond",
    "nonaggression": "circle",
    "consultation": "triangle-up",
}


def _sentence(said, words, letters, chosen):
    """Return what each of the two owed in the year, in words, in lines that fit.

    The panel is as high as the year that is chosen first needs; the drawing grows with others.
    Years of the same words carry them once.
    """
    then = said[said["known_from"] <= said["year"] * 10000 + 701]
    texts = {"signed": _in_words(said, words, letters), "known": _in_words(then, words, letters)}
    rows = [(reading, year, text) for reading, of in texts.items() for year, text in of.items()]
    frame = folded(pd.DataFrame(rows, columns=["reading", "year", "text"]), ["text"])
    marks = alt.Chart(frame).mark_text(align="left", baseline="top", fontSize=12, lineBreak="\n")
    marks = unfolded(marks, ["year"], ("reading",))
    marks = marks.transform_filter("datum.year == year && datum.reading == reading")
    return marks.encode(x=alt.value(0), y=alt.value(2), text="text:N").properties(
        width=WIDTH, height=15 * (texts["signed"].get(chosen, "").count("\n") + 1)
    )


def _in_words(said, words, letters):
    """Return for each year what each of the two owed in it, in words, in lines that fit."""
    name = words.column("name", said)
    lines: dict[int, list[str]] = {}
    for (year, own), kinds in said.groupby(["year", "with"]):
        listed = kinds.groupby("kind")[name].agg(lambda names: words.join(sorted(names)))
        parts = [
            words.fill("promise.toward", kind=words[f"promise.{kind}"], names=listed[kind])
            for kind in KINDS
            if kind in listed
        ]
        said_of = functools.reduce(
            lambda first, second: words.fill("promise.then", first=first, second=second), parts
        )
        text = f"{words[f'state.{own}']} — {said_of}."
        lines.setdefault(int(year), []).append("\n".join(textwrap.wrap(text, letters)))
    return {year: "\n".join(parts) for year, parts in lines.items()}


def _spine(promises, rows, words, spread):
    """Return the list of powers with the marks of both sides."""
    frame = _outward(promises, rows, words, spread)
    places = rows["place"].max()
    across = _reach("x")
    down = _fall("place", places)
    sides = alt.Scale(domain=list(SIDES), range=list(SIDES.values()))
    color = alt.Color("with:N", legend=None, scale=sides)
    shapes = alt.Scale(
        domain=[words[f"promise.{name}"] for name in KINDS], range=list(KINDS.values())
    )
    told = [
        alt.Tooltip("with_text:N", title=words["state"]),
        alt.Tooltip("owes_text:N", title=words["direction"]),
        alt.Tooltip("kind_text:N", title=words["promise"]),
        alt.Tooltip("name:N", title=words["treaty"]),
    ]
    shape = alt.Shape("kind_text:N", title=None, scale=shapes)
    base = unfolded(alt.Chart(frame), ["since", "until", "known_from"], ("name",))
    base = base.transform_calculate(day=_DAY, known_by=_KNOWN_BY).transform_filter(_ON)
    base = base.transform_filter("datum.known_from <= datum.known_by")
    base = base.encode(x=across, y=down, shape=shape, color=color, tooltip=told)
    look = {"size": 80, "cursor": "pointer", "opacity": 1}
    owed = base.transform_filter("!datum.owes").mark_point(filled=False, strokeWidth=1.5, **look)
    owes = base.transform_filter("datum.owes").mark_point(filled=True, **look)
    names = _spine_names(rows, words, across, down, spread)
    heads = _spine_heads(words, across, down)
    height = spread.row * (int(places) + 3)
    return alt.layer(heads, *names, owed, owes).properties(width=WIDTH, height=height)


def _fall(field, places):
    ends = alt.Scale(domain=[-1.6, int(places) + 0.6], reverse=True, nice=False)
    return alt.Y(f"{field}:Q", axis=None, scale=ends)


def _reach(field):
    return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[-3.4, 3.4], nice=False))


def _outward(promises, rows, words, spread):
    """Return the promises of powers that have a row, folded, each with its place and its words."""
    places = dict(zip(rows["power"], rows["place"], strict=True))
    shown = promises[promises["other"].isin(list(places))]
    kind = shown["kind"]
    side = shown["with"].map({"ITA": -1, "RUS": 1})
    frame = shown.assign(
        kind_text=[words[f"promise.{name}"] for name in kind],
        owes_text=[words["promise.owes" if owes else "promise.owed"] for owes in shown["owes"]],
        with_text=[words[f"state.{own}"] for own in shown["with"]],
        x=side * (spread.names + (kind.map(list(KINDS).index) + 1) * spread.step),
        place=shown["other"].map(places),
        name=shown[words.column("name", shown)],
    )
    by = ["with", "other", "kind", "owes", "kind_text", "owes_text", "with_text", "x", "place"]
    return folded(frame[[*by, "since", "until", "known_from", "name"]], by)


def _spine_names(rows, words, across, down, spread):
    """Return the powers' names in the year, and strokes where there was no such state."""
    frame = rows.assign(name=rows[words.column("name", rows)], x=0)
    frame = frame.assign(lines=frame["name"].map(lambda name: _lines(name, spread.letters)))
    raised = frame["place"] - frame["lines"].str.count("\n") * 5.5 / spread.row
    frame = frame.assign(left=-0.9 * spread.names, right=0.9 * spread.names, raised=raised)
    shown = ["x", "left", "right", "place", "raised", "since", "until", "exists", "name", "lines"]
    base = alt.Chart(frame[shown]).transform_filter(_ON).encode(x=across, y=down)
    named = base.encode(y=_fall("raised", rows["place"].max()))
    there = named.transform_filter("datum.exists").mark_text(fontSize=12, **_IN_LINES)
    gone = named.transform_filter("!datum.exists")
    struck = gone.mark_text(fontSize=12, color=QUIET, **_IN_LINES).encode(text="lines:N")
    stroke = (
        base.transform_filter("!datum.exists")
        .mark_rule(color=QUIET)
        .encode(x=_reach("left"), x2="right")
    )
    return [there.encode(text="lines:N"), struck, stroke]


#: Names of several lines, close to each other.
_IN_LINES = {"lineBreak": "\n", "lineHeight": 11, "baseline": "middle"}


def _lines(name, letters):
    return "\n".join(textwrap.wrap(name, letters, break_long_words=False))


def _spine_heads(words, across, down):
    """Return the names of the two over their sides."""
    named = [words[f"state.{own}"] for own in SIDES]
    frame = pd.DataFrame({"x": [-2.2, 2.2], "place": -1.0, "with": list(SIDES), "text": named})
    marks = alt.Chart(frame).mark_text(fontSize=14, fontWeight=600)
    inks = alt.Scale(domain=list(SIDES), range=[INKS[color] for color in SIDES.values()])
    heads = marks.encode(
        x=across, y=down, text="text:N", color=alt.Color("with:N", legend=None, scale=inks)
    )
    year = pd.DataFrame({"x": [0], "place": [-1.0]})
    when = alt.Chart(year).transform_calculate(text="year").mark_text(fontSize=18, fontWeight=600)
    return alt.layer(heads, when.encode(x=across, y=down, text="text:N")).resolve_scale(
        color="independent"
    )


def portfolio_similarity(
    similarity: pd.DataFrame,
    own_ties: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
) -> alt.VConcatChart | alt.Chart:
    """Draw the likeness of two portfolios, and how far a single partner or treaty moves it.

    Parameters
    ----------
    similarity : DataFrame
        ``year``, ``kappa``, ``lowest`` and ``highest`` (one partner or treaty left out), ``known``
        (kappa without treaties that were still secret); missing where undefined.
    own_ties : DataFrame
        ``year``, ``tie`` and ``strength``: the strongest tie between the two states themselves, in
        the years in which they had one.
    numbers : mapping
        What the title states.
    words : Words
        The language.
    """
    if similarity["kappa"].isna().all():
        return nothing("portfolio-similarity", words)
    axis = TimeAxis(int(similarity["year"].min()), int(similarity["year"].max()) + 1)
    panels = [_likeness(similarity, axis, words), _between(own_ties, axis, words)]
    chart = alt.vconcat(*panels, spacing=8)
    return titled(chart, "portfolio-similarity", numbers, words)


def _likeness(similarity, axis, words):
    told = tips(words, "year", "kappa", "lowest", "highest", "known")
    base = alt.Chart(similarity[["year", "kappa", "lowest", "highest", "known"]]).encode(
        x=axis.place("year", ticks=True), tooltip=told
    )
    band = base.mark_area(interpolate="step-after", color=GREY, opacity=0.3).encode(
        y=alt.Y("lowest:Q", title=words["similarity"]), y2="highest"
    )
    line = base.mark_line(interpolate="step-after", color=BOTH, strokeWidth=2.5).encode(y="kappa:Q")
    known = base.mark_line(
        interpolate="step-after", color=BOTH, strokeWidth=1.2, strokeDash=[4, 3]
    ).encode(y="known:Q")
    layers = alt.layer(band, rule_at(0), known, line)
    return layers.properties(width=WIDTH, height=240)


def _between(own_ties, axis, words):
    """Return the strip of the treaties of the two with each other."""
    frame = labelled(own_ties, words, "strength").assign(end=own_ties["year"] + 1)
    marks = alt.Chart(frame[["year", "end", "tie", "strength_text"]])
    return (
        marks.mark_rect(color=BOTH, stroke=GREY, strokeWidth=0.5)
        .encode(
            x=axis.place("year", ticks=True),
            x2="end",
            fillOpacity=alt.FillOpacity(
                "tie:Q", scale=alt.Scale(domain=[0, 3], range=[0.06, 0.95]), legend=None
            ),
            tooltip=tips(words, "year", "strength"),
        )
        .properties(width=WIDTH, height=22, title=caption(words["own-ties"]))
    )
