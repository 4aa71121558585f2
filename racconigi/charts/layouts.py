"""From a chart to the two drawings that pages show: one for a wide page, one for a phone.

Pure functions of a specification. A drawing has the width that its page has; its words keep their
size, and what does not fit beside a mark is broken into lines, never cut.
"""

import copy
import json
import textwrap
from collections.abc import Callable, Iterator
from typing import NamedTuple

#: What holds other views.
_PARTS = ("layer", "vconcat", "hconcat", "concat")
#: What a symbol of a key and the room beside it take, in pixels.
_SYMBOL = 34
#: How near a drawing must come to the width of its page, in pixels, and in how many attempts.
_NEAR, _ATTEMPTS = 1.5, 5
#: Width of letters in parts of their height; the rest are as wide as most.
_LETTERS = {
    **dict.fromkeys("iljtfrI.,:;'’|!()[] -\xa0", 0.32),
    **dict.fromkeys("mwMWшщжюыфШЩЖЮЫФ%—", 0.84),
}


class Layout(NamedTuple):
    """A drawing's measures, in pixels.

    Attributes
    ----------
    width : int
        Its whole width.
    letters : int
        The size of its smallest words.
    names : int
        The room that names of rows have at its left.
    """

    width: int
    letters: int
    names: int


#: The two drawings of each chart. That for a phone fits one of 360 pixels.
LAYOUTS = {"wide": Layout(704, 12, 200), "phone": Layout(328, 11, 122)}


def fitted(spec: dict, layout: Layout, drawn_width: Callable[[dict], float]) -> dict:
    """Return a chart drawn for a page of a width, without its title, which the page says itself.

    Parameters
    ----------
    spec : dict
        A Vega-Lite specification; it stays as it is.
    layout : Layout
        The measures of the page.
    drawn_width : callable
        Returns how wide a specification is once it is drawn, its axes and keys included.
    """
    bare = {key: value for key, value in spec.items() if key not in ("title", "$schema")}
    natural = _widest(bare)
    inner = float(min(natural, layout.width))
    for _ in range(_ATTEMPTS):
        found = _narrowed(bare, inner / natural, layout)
        excess = drawn_width(found) - layout.width
        if abs(excess) < _NEAR:
            break
        inner = max(inner - excess, layout.width / 3)
    return found


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is in a font without serifs, in pixels.

    Examples
    --------
    >>> round(width_of("Sardinia", 12))
    47
    """
    return size * sum(_LETTERS.get(c, 0.7 if c.isupper() else 0.57) for c in text)


def broken(text: str, room: float, size: float) -> list[str]:
    """Return a text in lines that fit a room of some pixels; a word is never cut.

    Examples
    --------
    >>> broken("Republic of Austria", 70, 12)
    ['Republic of', 'Austria']
    """
    letters = max(int(room / (width_of(text, size) / max(len(text), 1) or size)), 1)
    while letters > 1:
        lines = textwrap.wrap(text, letters, break_long_words=False, break_on_hyphens=False)
        if all(width_of(line, size) <= room or " " not in line for line in lines):
            return lines or [text]
        letters -= 1
    return text.split() or [text]


def _widest(view):
    inside = [_widest(part) for part in _parts(view)]
    own = view.get("width")
    return max([own if isinstance(own, int | float) else 0, *inside], default=0)


def _parts(view) -> Iterator[dict]:
    for key in _PARTS:
        yield from view.get(key, [])


def _narrowed(spec, share, layout):
    """Return a specification of which every view has a share of its width."""
    found = copy.deepcopy(spec)
    _look(found.setdefault("config", {}), layout)
    _narrow(found, share, layout, found.get("datasets", {}), {}, None)
    return found


def _look(config, layout):
    for part in ("axis", "legend", "text"):
        config[part] = {**config.get(part, {})}
    config["axis"] |= {"labelFontSize": layout.letters, "titleFontSize": layout.letters}
    config["axis"] |= {"labelLimit": 0}
    config["legend"] |= {"labelFontSize": layout.letters, "titleFontSize": layout.letters}
    config["legend"] |= {"labelLimit": 0}
    config["legend"]["layout"] = {"top": {"direction": "vertical", "anchor": "start"}}
    config["text"]["fontSize"] = max(config["text"].get("fontSize", 0), layout.letters)
    config["aria"] = False  # the page says in one sentence what the drawing shows


def _narrow(view, share, layout, datasets, encoding, rows):
    """Narrow a view and all that it holds, in place."""
    rows = datasets.get(view.get("data", {}).get("name"), rows)
    if isinstance(view.get("width"), int | float):
        view["width"] = round(view["width"] * share)
    if isinstance(view.get("mark"), dict):
        _narrow_mark(view["mark"], share, layout)
    if isinstance(view.get("title"), dict):
        _break_caption(view["title"], view.get("width", layout.width), layout)
    own = view.get("encoding", {})
    for channel, given in own.items():
        if isinstance(given, dict):
            _narrow_channel(channel, given, view, share, layout, rows)
    for part in _parts(view):
        if "width" not in part and "width" in view:
            part["_room"] = view["width"]
            part["_height"] = view.get("height")
        _narrow(part, share, layout, datasets, {**encoding, **own}, rows)
    view.pop("_room", None)
    height = view.pop("_tall", None)
    tallest = [part.pop("_tall") for part in _parts(view) if "_tall" in part]
    if "height" in view:
        view["height"] = max([view["height"], *tallest, *([height] if height else [])])
    elif tallest or height:
        view["_tall"] = max([*tallest, *([height] if height else [])])


def _narrow_mark(mark, share, layout):
    mark.pop("limit", None)
    if "fontSize" in mark:
        mark["fontSize"] = max(mark["fontSize"], layout.letters)
    # what has a width of its own, a bar or a level across it, is as narrow as its place
    across = mark.get("type") == "bar" or mark.get("orient") == "horizontal"
    if "size" in mark and across:
        mark["size"] = mark["size"] * share


def _break_caption(title, room, layout):
    if isinstance(title.get("text"), str):
        title["text"] = broken(title["text"], room, title.get("fontSize", layout.letters) * 1.04)
        title["fontSize"] = max(title.get("fontSize", layout.letters), layout.letters)


def _narrow_channel(channel, given, view, share, layout, rows):
    if channel == "x" and isinstance(given.get("value"), int | float):
        given["value"] = given["value"] * share
    if isinstance(given.get("legend", True), dict) or (
        "legend" not in given
        and isinstance(given.get("scale"), dict)
        and "domain" in given["scale"]
    ):
        _break_key(given, view.get("width") or view.get("_room") or layout.width, layout)
    if channel in ("x", "y"):
        _break_heading(channel, given, view, layout)
        _turn_decades(given, layout)
    if channel == "y" and given.get("axis", True) is not None:
        _break_names(given, view, layout, rows)


def _break_key(given, width, layout):
    """Give a key as many columns as fit."""
    names = _named(given.get("legend") or {}) or given.get("scale", {}).get("domain", [])
    if not names or not all(isinstance(name, str) for name in names):
        return
    room = max(width_of(name, layout.letters) for name in names) + _SYMBOL
    columns = max(1, min(len(names), int((width + _SYMBOL / 2) // room)))
    given["legend"] = {**(given.get("legend") or {}), "columns": columns}


def _named(legend):
    """Return the names that a key gives to numbers."""
    told = legend.get("labelExpr", "")
    return json.JSONDecoder().raw_decode(told)[0] if told.startswith("[") else []


def _break_heading(channel, given, view, layout):
    """Break the title of an axis where it is longer than the axis."""
    side = {"x": "width", "y": "height"}[channel]
    room = view.get(side) or view.get({"x": "_room", "y": "_height"}[channel])
    if isinstance(given.get("title"), str) and isinstance(room, int | float):
        given["title"] = broken(given["title"], room, layout.letters)


def _turn_decades(given, layout):
    if layout.width < 480 and isinstance(given.get("axis"), dict) and "labelAngle" in given["axis"]:
        given["axis"] = {**given["axis"], "labelAngle": -90}


def _break_names(given, view, layout, rows):
    """Break the names of rows into lines, and make the rows as high as that needs."""
    if given.get("type") not in ("nominal", "ordinal"):
        return
    names = given.get("scale", {}).get("domain") or _names(rows, given.get("field"))
    lines = {name: broken(name, layout.names, layout.letters) for name in names}
    if not any(len(parts) > 1 for parts in lines.values()):
        return
    told = json.dumps({name: "\n".join(parts) for name, parts in lines.items()}, ensure_ascii=False)
    label = {
        "labelExpr": f"split({told}[datum.label], '\\n')",
        "labelLineHeight": layout.letters + 1,
    }
    given["axis"] = {**(given.get("axis") or {}), **label}
    given["axis"].pop("labelLimit", None)
    most = max(len(parts) for parts in lines.values())
    view["_tall"] = len(names) * (most * (layout.letters + 1) + 5)


def _names(rows, field):
    found = dict.fromkeys(row.get(field) for row in rows or [])
    return [name for name in found if isinstance(name, str)]
