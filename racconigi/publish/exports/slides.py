"""A chart for slides: redrawn for the room that a slide has, so that its words are large.

A word of a chart has 12 pixels at least, and 18 points on a slide; so a slide has room for a chart
of about 600 by 230 pixels. Charts of many panels take several slides.
"""

import copy
from collections.abc import Sequence

from racconigi.charts.layouts import Layout, fitted
from racconigi.publish import svg
from racconigi.publish.exports import fonts

#: The least size of words, in pixels of a chart and in points of a slide.
LETTERS, POINTS = 12, 18
#: How much a slide enlarges a chart.
SCALE = POINTS / LETTERS
_PARTS = ("layer", "vconcat", "hconcat", "concat")
_ATTEMPTS, _NEAR = 6, 4  # drawings of a slide, and how many pixels of its room it may leave
_NAMES = 0.5  # of the width of a slide may be names of rows
_RIBBON = 59  # a view no higher than this cannot do with less
_MANY = 12  # rows that can be cut in two
_ROW = 11.6  # the least height of a row that has a name
_LEAST = 0.35, 0.45  # of the height of other views: of those without, and with words among marks


def fitted_to(spec: dict, width: float, height: float) -> dict:
    """Return a chart for paper, without its title, drawn for a room of some points."""
    return _fitted(spec, width / SCALE, height / SCALE)


def drawn_size(spec: dict) -> tuple[float, float]:
    """Return how wide and high a specification is once it is drawn in the shipped font."""
    fonts.register()
    return svg.size(svg.drawn(spec))


def panels(spec: dict, group: Sequence[int]) -> dict:
    """Return some panels of a chart, by their place, with its years under their lowest."""
    kept = [copy.deepcopy(spec["vconcat"][place]) for place in group]
    told = next((x for x in map(_axis, reversed(spec["vconcat"])) if x), None)
    if told and not any(map(_axis, kept)):
        alike = [
            panel
            for panel in kept
            if any(x.get("scale") == told.get("scale") for x in _along(panel))
        ]
        for x in _along(alike[-1]) if alike else []:
            x["axis"] = told["axis"]
    return {**spec, "vconcat": kept}


def halves(spec: dict) -> list[dict]:
    """Return a chart of named rows as two, of the upper and the lower rows; none of fewer."""
    rows = max((len(rows) for _, rows in _rows(spec)), default=0)
    middle = -(-rows // 2)
    if rows < _MANY:
        return []
    return [_only_rows(spec, slice(0, middle)), _only_rows(spec, slice(middle, rows))]


def _only_rows(spec, place):
    found = copy.deepcopy(spec)
    for part, rows in list(_rows(found)):
        kept = {"field": part["encoding"]["y"]["field"], "oneOf": rows[place]}
        part["encoding"]["y"]["scale"]["domain"] = rows[place]
        part["transform"] = [*part.get("transform", []), {"filter": kept}]
    return found


def _rows(view):
    """Yield each part of a view that has named rows in a stated order, and their names."""
    for part in _all_parts(view):
        y = part.get("encoding", {}).get("y", {})
        if y.get("type") in ("nominal", "ordinal") and "domain" in (y.get("scale") or {}):
            yield part, y["scale"]["domain"]


def _axis(view):
    """Return the horizontal place whose axis is drawn, or None where a view has none."""
    return next((x for x in _along(view) if x["axis"]), None)


def _along(view):
    """Return the horizontal places of a view that have a scale and say if an axis is drawn."""
    placed = (part.get("encoding", {}).get("x", {}) for part in _all_parts(view))
    return [x for x in placed if "field" in x and "axis" in x]


def _all_parts(view):
    yield view
    for key in _PARTS:
        for part in view.get(key, []):
            yield from _all_parts(part)


def _fitted(spec, width, height):
    """Return a chart drawn as wide as the room and as high, as far as its views allow."""
    layout = Layout(int(width) - 2, LETTERS, int(width * _NAMES))
    spec = copy.deepcopy(spec)
    for part in _all_parts(spec):
        _ease_axes(part.get("encoding", {}))
    views = [view for view in _all_parts(spec) if isinstance(view.get("height"), int | float)]
    able = [view for view in views if view["height"] > _RIBBON]
    least = [_least(view) for view in able]
    for _ in range(_ATTEMPTS):
        found = fitted(spec, layout, lambda attempt: drawn_size(attempt)[0])
        room = height - drawn_size(found)[1]
        if room < _most_saved(able, least):
            break  # no height of its views would do
        if 0 <= room < _NEAR or not _stretch(able, least, room - _NEAR / 2):
            break
    return found


def _ease_axes(encoding):
    """Say every row's name, and turn the names of decades less, which takes less height."""
    y, x = encoding.get("y", {}), encoding.get("x", {})
    if y.get("type") in ("nominal", "ordinal") and y.get("axis", True) is not None:
        y["axis"] = {**(y.get("axis") or {}), "labelOverlap": False}
    if (x.get("axis") or {}).get("labelAngle") == -45:
        x["axis"] = {**x["axis"], "labelAngle": -30}


def _most_saved(views, least):
    """Return how much lower views can become, as a change of height."""
    return sum(floor - view["height"] for view, floor in zip(views, least, strict=True))


def _stretch(views, least, room):
    """Make views higher, or lower, in place; return whether any could be."""
    whole, changed = sum(view["height"] for view in views), False
    for view, floor in zip(views, least, strict=True):
        wanted = max(view["height"] * (1 + room / whole), floor)
        changed |= abs(wanted - view["height"]) > 1
        view["height"] = wanted
    return changed


def _least(view):
    """Return the least height of a view: every row keeps its name, words among marks theirs."""
    rows = [_ROW * len(names) for _, names in _rows(view)]
    return max(rows) if rows else view["height"] * _LEAST[_has_words(view)]


def _has_words(view):
    return any(_is_text(part.get("mark")) for part in _all_parts(view))


def _is_text(mark):
    return mark == "text" or (isinstance(mark, dict) and mark.get("type") == "text")
