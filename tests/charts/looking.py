"""Looking at a chart: the marks of a specification, each with the rows that it draws."""

import json
import re
from typing import NamedTuple


class Mark(NamedTuple):
    """A mark: its kind, its own settings, its encoding, its data, and the panel it stands in."""

    kind: str
    settings: dict
    encoding: dict
    rows: list
    filters: list
    panel: int

    def field(self, channel):
        """Return the field that a channel shows."""
        return self.encoding[channel].get("field")

    def colors(self):
        """Return the colour of each value of the field that the colour shows."""
        scale = self.encoding["color"]["scale"]
        return dict(zip(scale["domain"], scale["range"], strict=True))

    def tooltip(self):
        """Return the field that each heading of the tooltip shows."""
        return {tip["title"]: tip["field"] for tip in self.encoding["tooltip"]}


def marks(spec, kind=None, panel=None):
    """Return the marks of a specification, those of one kind or panel only if asked."""
    found = list(_walk(spec, spec, {}, [], None, 0))
    return [
        mark
        for mark in found
        if kind in (None, mark.kind) and (panel is None or mark.panel == panel)
    ]


def _walk(spec, view, encoding, filters, data, panel):
    encoding = {**encoding, **view.get("encoding", {})}
    filters = [*filters, *(t["filter"] for t in view.get("transform", []) if "filter" in t)]
    data = view.get("data", data)
    for number, part in enumerate(view.get("vconcat", [])):
        yield from _walk(spec, part, encoding, filters, data, number)
    for part in view.get("layer", []):
        yield from _walk(spec, part, encoding, filters, data, panel)
    if "mark" in view:
        rows = unfolded(spec, rows_of(spec, data))
        settings = view["mark"]
        yield Mark(settings["type"], settings, encoding, rows, filters, panel)


def rows_of(spec, data):
    """Return the rows of what a view names as its data: a data set, or rows of its own."""
    if not data:
        return []
    return data["values"] if "values" in data else spec["datasets"][data["name"]]


def unfolded(spec, rows):
    """Return the rows of a data set as the drawing of a chart takes them apart, numbers as such."""
    told = json.dumps(spec)
    lists = dict.fromkeys(re.findall(r"split\(datum\.(\w+), '\|'\)", told))
    lists = [c for c in lists if rows and isinstance(rows[0].get(c), str)]
    numbers = set(re.findall(r"toNumber\(datum\.(\w+)\)", told))
    if not lists:
        return rows
    found = []
    for row in rows:
        parts = [row[column].split("|") for column in lists]
        for values in zip(*parts, strict=True):
            own = dict(zip(lists, values, strict=True))
            for column in numbers & own.keys():
                own[column] = float(own[column]) if own[column] else None
            found.append({**row, **own})
    return found
