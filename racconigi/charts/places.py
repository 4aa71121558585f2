"""Maps of where acts happened: half discs on coasts, lakes and rivers, without borders."""

from collections.abc import Mapping
from math import hypot

import altair as alt
import pandas as pd

from racconigi.charts.layouts import LAYOUTS
from racconigi.charts.parts import labelled, nothing, tips, titled
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY
from racconigi.quantities import Quantity
from racconigi.words import Words
from racconigi.words.columns import heading

#: The colour of water: of the sea, pale; of lakes, rivers and the Danube, stronger.
WATER, WATER_INK = "#2f7fb8", "#1d6396"
#: How land, lakes and rivers are drawn; all let the page shine through, which may be dark.
GROUND = {
    "land": {"fill": GREY, "fillOpacity": 0.28, "stroke": GREY, "strokeOpacity": 0.7,
             "strokeWidth": 0.6},
    "lake": {"fill": WATER, "fillOpacity": 0.3, "strokeWidth": 0},
    "river": {"stroke": WATER, "strokeOpacity": 0.5, "strokeWidth": 0.8},
    "danube": {"stroke": WATER, "strokeWidth": 2.4},
}  # fmt: skip
#: The radius of the disc of one act on a map of full width, in pixels; areas are as acts.
ONE = 3.0
#: The same on the map of a chapter.
FEW = 5.0
#: The halves of a disc, and a whole one, in a square from -1 to 1.
HALVES = {"cooperation": "M0,-1A1,1,0,0,0,0,1Z", "conflict": "M0,-1A1,1,0,0,1,0,1Z"}
WHOLE = "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1Z"
#: What the names of waters are, and where their middles lie, in kilometres.
WATERS = {"danube": (-130, -30), "black-sea": (1060, -760), "mediterranean": (-60, -1560),
          "baltic": (-60, 700), "north-sea": (-1090, 730)}  # fmt: skip
#: The size of names, and the room that a letter and a line take, in pixels.
SMALL, LETTER, LINE = 12, 6.7, 13
#: Width of the map on a wide page and on a phone, in pixels: that of their layouts without margins,
#: for a map cannot be narrowed.
WHOLE_WIDTH, PHONE_WIDTH = LAYOUTS["wide"].width - 10, LAYOUTS["phone"].width - 10
#: A place beyond the maps has its caption this much above, in kilometres.
ABOVE = 360


def acts_on_map(
    edges: pd.DataFrame,
    lines: pd.DataFrame,
    counts: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    width: int = WHOLE_WIDTH,
) -> alt.LayerChart | alt.Chart:
    """Draw where the acts of a decade, or of all, happened; also of those about the East alone.

    Parameters
    ----------
    edges : DataFrame
        ``map`` and ``west``, ``south``, ``east``, ``north`` in kilometres: the large map and the
        inset's place on it.
    lines : DataFrame
        ``map``, ``layer``, ``shape``, ``ring`` and ``path`` (corners in kilometres).
    counts : DataFrame
        A row for each place, decade and side: ``place``, ``name_*``, ``x``, ``y`` (kilometres),
        ``map``, ``decade``, ``side``, ``events`` and ``eastern`` (how many of them were about the
        Balkans, the Danube or the Straits).
    numbers : mapping
        What the title states.
    words : Words
        The language.
    width : int
        Width of the map in pixels: :data:`WHOLE_WIDTH`, or on a phone :data:`PHONE_WIDTH`, where
        fewer names have room.
    """
    if counts.empty:
        return nothing("where-it-happened", words)
    frame = _Frame(edges, width)
    spots = _spots(counts, words, frame)
    layers = [
        *_ground(lines, frame),
        frame.box("far-east"),
        _captions(spots, words, frame),
        _discs(spots, words, frame),
        _names(spots, frame),
    ]
    chart = alt.layer(*layers).add_params(*_chosen(counts, words))
    return titled(frame.holding(chart), "where-it-happened", numbers, words)


def chapter_map(
    edges: pd.DataFrame,
    lines: pd.DataFrame,
    mapped: pd.DataFrame,
    numbers: Mapping[str, Quantity],
    *,
    words: Words,
    chapter: str,
    width: int = WHOLE_WIDTH,
) -> alt.LayerChart | alt.Chart:
    """Draw where the acts of a chapter happened; discs are larger, since there are fewer of them.

    Parameters
    ----------
    edges, lines, words, width
        As for :func:`acts_on_map`.
    mapped : DataFrame
        A row for each place and side: ``place``, ``name_*``, ``x``, ``y`` (kilometres), ``map``,
        ``side``, ``events``.
    numbers : mapping
        What the title states.
    chapter : str
        The era, such as ``second-war``.
    """
    slug = f"map-{chapter}"
    if mapped.empty:
        return nothing(slug, words)
    frame = _Frame(edges, width, one=FEW)
    spots = _spots(mapped, words, frame)
    layers = [
        *_ground(lines, frame),
        frame.box("far-east"),
        _captions(spots, words, frame),
        _discs(spots, words, frame, _every),
        _names(spots, frame, _every),
    ]
    return titled(frame.holding(alt.layer(*layers)), slug, numbers, words)


def _chosen(counts, words):
    """Return what a reader sets: the decade, 0 for all, and what the acts were about."""
    decades = sorted(counts["decade"].unique().tolist())
    when = [words["map.all-decades"], *(words.decade(first) for first in decades)]
    about = {"all": words["map.about-all"], "eastern": words["map.about-eastern"]}
    bindings = {
        "decade": (0, [0, *decades], when, words["decade"]),
        "about": ("all", list(about), list(about.values()), words["map.about"]),
    }
    return [
        alt.param(
            name=name,
            value=value,
            bind=alt.binding_select(options=options, labels=labels, name=f"{title} "),
        )
        for name, (value, options, labels, title) in bindings.items()
    ]


class _Frame:
    """The paper of the map: from kilometres to pixels."""

    def __init__(self, edges, width, one=ONE):
        self.edges = edges.set_index("map")
        self.west, south, east, self.north = self.edges.loc["europe"]
        self.width, self.scale = width, width / (east - self.west)
        self.height = round((self.north - south) * self.scale)
        self.one = one * (width / WHOLE_WIDTH) ** 0.5

    def holding(self, chart):
        """Return a chart of the size of the paper, on the colour of the sea."""
        sea = alt.ViewConfig(fill=WATER, fillOpacity=0.1)
        return chart.properties(width=self.width, height=self.height, view=sea)

    def at(self, x, y):
        """Return the pixels of a position, from the upper left corner."""
        return (x - self.west) * self.scale, (self.north - y) * self.scale

    def place(self, across="across", down="down"):
        """Return the two channels of a position in pixels."""

        def axis(channel, field, far, **more):
            scale = alt.Scale(domain=far, nice=False, zero=False)
            return channel(f"{field}:Q", axis=None, scale=scale, **more)

        return {
            "x": axis(alt.X, across, [0, self.width]),
            "y": axis(alt.Y, down, [self.height, 0]),
        }

    def holds(self, box):
        """Return whether a box (left, top, right, bottom) lies on the map."""
        return box[0] >= 0 and box[1] >= 0 and box[2] <= self.width and box[3] <= self.height

    def box(self, name):
        """Return the outline of a map within the large one."""
        west, south, east, north = self.edges.loc[name]
        (left, top), (right, bottom) = self.at(west, north), self.at(east, south)
        corners = pd.DataFrame([{"left": left, "top": top, "right": right, "bottom": bottom}])
        base = alt.Chart(corners).mark_rect(filled=False, stroke=GREY, tooltip=None, aria=False)
        return base.encode(**self.place("left", "top"), x2="right", y2="bottom")


def _ground(lines, frame):
    """Yield land, lakes and rivers of both maps, each a symbol whose shape is the map itself."""
    for layer, look in GROUND.items():
        rows = lines[lines["layer"] == layer]
        if rows.empty:
            continue
        path = "".join(_path(row.path, frame, closed="fill" in look) for row in rows.itertuples())
        shape = pd.DataFrame([{"path": path}])
        still = {
            "size": 4,
            "opacity": 1,
            "fill": None,
            "tooltip": None,
            "aria": False,
            "clip": True,
        }
        yield (
            alt.Chart(shape)
            .mark_point(**{**still, **look})
            .encode(x=alt.value(0), y=alt.value(0), shape=alt.Shape("path:N", scale=None))
        )


def _path(corners, frame, *, closed):
    """Return a line as a path of SVG; a symbol of size 4 is drawn in pixels."""
    places = (frame.at(x, y) for x, y in corners)
    return "M" + "L".join(f"{a:.1f},{b:.1f}" for a, b in places) + ("Z" if closed else "")


def _spots(counts, words, frame):
    """Return the acts with their pixels and those of the name of their place, where it has room."""
    counts = counts[counts["side"].isin(HALVES)]
    name = counts[words.column("name", counts)]
    across, down = frame.at(counts["x"], counts["y"])
    kept = ["place", "map", "decade", "side", "events", "eastern"]
    found = counts[[column for column in kept if column in counts]].assign(
        name=name, across=across.round(1), down=down.round(1)
    )
    beside = _beside(found, words, frame)
    return labelled(found, words, "side").assign(
        name_left=found["place"].map(lambda place: beside.get(place, (None, None))[0]),
        name_line=found["place"].map(lambda place: beside.get(place, (None, None))[1]),
    )


def _beside(spots, words, frame):
    """Return where names stand: beside their discs, the busiest first, where nothing else is."""
    sides = spots.groupby(["place", "name", "across", "down", "side"])["events"].sum()
    discs = sides.groupby(level=[0, 1, 2, 3]).agg(["max", "sum"]).reset_index()
    discs["radius"] = frame.one * discs["max"] ** 0.5
    discs = discs.sort_values(["sum", "place"], ascending=[False, True])
    taken = [_box(*caption) for caption in _captioned(spots, words, frame)]
    circles = list(discs[["across", "down", "radius"]].itertuples(index=False))
    found = {}
    waters = {words[f"map.{key}"].lower() for key in WATERS}
    for one in discs[~discs["name"].str.lower().isin(waters)].itertuples():
        for box in _around(one, LETTER * len(one.name)):
            crossed = any(_meet(box, other) for other in taken)
            if frame.holds(box) and not crossed and not any(_touch(box, disc) for disc in circles):
                taken.append(box)
                found[one.place] = (round(box[0], 1), round((box[1] + box[3]) / 2, 1))
                break
    return found


def _around(disc, length):
    """Yield boxes of a name around its disc, the best place first: right, left, above, below."""
    gap = disc.radius + 3
    aslant = gap * 0.75
    for across, down in (
        (gap, 0), (-gap - length, 0),
        (-length / 2, -gap - LINE / 2), (-length / 2, gap + LINE / 2),
        (aslant, -aslant), (aslant, aslant),
        (-aslant - length, -aslant), (-aslant - length, aslant),
    ):  # fmt: skip
        left, middle = disc.across + across, disc.down + down
        yield left, middle - LINE / 2, left + length, middle + LINE / 2


def _box(text, across, down):
    """Return the box of a text around its middle."""
    half = LETTER * len(text) / 2
    return across - half, down - LINE / 2, across + half, down + LINE / 2


def _meet(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _touch(box, disc):
    """Return whether a disc reaches into a box."""
    across, down, radius = disc
    near = (min(max(across, box[0]), box[2]), min(max(down, box[1]), box[3]))
    return hypot(across - near[0], down - near[1]) < radius


def _set(base, *by):
    """Return a chart of what the reader set: the acts of a decade, of all, or of the East alone."""
    chosen = base.transform_filter("decade == 0 || datum.decade == decade")
    counted = chosen.transform_calculate(n="about == 'eastern' ? datum.eastern : datum.events")
    return counted.transform_aggregate(n="sum(n)", groupby=list(by)).transform_filter("datum.n > 0")


def _every(base, *by):
    """Return a chart of all acts of a chapter, of which nothing is set."""
    return base.transform_aggregate(n="sum(events)", groupby=list(by))


def _discs(spots, words, frame, chosen=_set):
    """Return half a disc for each place and side, the small ones above the large ones."""
    sides = [side for side in HALVES if (spots["side"] == side).any()]
    named = [words[side] for side in sides]
    most = int(spots.groupby(["place", "side"])["events"].sum().max())
    area = alt.Scale(domain=[0, most], range=[0, 4 * frame.one**2 * most])
    key = {
        "symbolType": WHOLE,
        "symbolFillColor": GREY,
        "values": [n for n in (1, 3, 10, 50) if n <= most],
    }
    colors = {"cooperation": COOPERATION, "conflict": CONFLICT}
    fields = ("place", "name", "across", "down", "side", "side_text")
    base = chosen(alt.Chart(spots), *fields)
    return base.mark_point(filled=True, opacity=0.9, strokeWidth=0).encode(
        **frame.place(),
        size=alt.Size("n:Q", title=heading("n", words), scale=area, legend=alt.Legend(**key)),
        shape=alt.Shape("side_text:N", title=heading("side", words), scale=alt.Scale(
            domain=named, range=[HALVES[side] for side in sides])),
        color=alt.Color("side_text:N", title=heading("side", words), scale=alt.Scale(
            domain=named, range=[colors[side] for side in sides])),
        order=alt.Order("n:Q", sort="descending"),
        tooltip=tips(words, "name", "side", "n"),
    )  # fmt: skip


def _names(spots, frame, chosen=_set):
    """Return the names of the places that have acts of what the reader set."""
    named = alt.Chart(spots).transform_filter("isValid(datum.name_left)")
    base = chosen(named, "name", "name_left", "name_line")
    look = {"align": "left", "baseline": "middle", "fontSize": SMALL, "tooltip": None}
    return base.mark_text(**look).encode(**frame.place("name_left", "name_line"), text="name:N")


def _captioned(spots, words, frame):
    """Return the names of the inset, of what lies beyond both maps, and of waters with room."""
    west, _, east, north = frame.edges.loc["far-east"]
    across, down = frame.at((west + east) / 2, north)
    named = [(words["map.far-east"], across, down - LINE)]
    beyond = spots[spots["map"] == "beyond"]
    if len(beyond):
        above = beyond["down"].min() - ABOVE * frame.scale
        named.append((words["map.beyond"], beyond["across"].min() + 30, above))
    found = [(text, _within(text, across, frame), down) for text, across, down in named]
    for key, where in WATERS.items():
        water = (words[f"map.{key}"], *frame.at(*where))
        box = _box(*water)
        if frame.holds(box) and not any(_meet(box, _box(*other)) for other in found):
            found.append(water)
    return found


def _within(text, across, frame):
    """Return where the middle of a caption stands, so that it does not leave the map."""
    half = LETTER * len(text) / 2 + 2
    return min(max(across, half), frame.width - half)


def _captions(spots, words, frame):
    """Return the names of waters, of the inset, and of what lies beyond both maps."""
    rows = _captioned(spots, words, frame)
    # part of the ground and no data: nobody takes the name of a sea away
    texts = alt.Data(
        values=[
            {"text": text, "across": round(float(across), 1), "down": round(float(down), 1)}
            for text, across, down in rows
        ]
    )
    look = {"fontStyle": "italic", "fontSize": SMALL, "color": WATER_INK, "tooltip": None}
    return alt.Chart(texts).mark_text(**look).encode(**frame.place(), text="text:N")
