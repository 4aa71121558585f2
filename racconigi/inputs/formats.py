"""The layouts of event data that researchers have: which column holds what.

Each is found by its header, or by what its first row looks like where it has none. Layouts are
those of the projects' own codebooks; a file of another layout is read by naming its columns.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from racconigi.inputs.files import Shape, place

#: What a column of events can hold.
ROLES = (
    "date", "code", "initiator", "target", "weight", "quad", "joint", "scope", "confidence",
    "episode",
)  # fmt: skip


class Format(NamedTuple):
    """A layout of event data.

    Attributes
    ----------
    columns : mapping of str to str
        What each of :data:`ROLES` that the layout has is called in it.
    shows : tuple of str
        Columns that no other layout has together.
    names : tuple of str
        All columns in order, where files have no header.
    constant : float or None
        The weight of every event, where the data hold events of one kind only.
    """

    columns: Mapping[str, str]
    shows: tuple[str, ...]
    names: tuple[str, ...] = ()
    constant: float | None = None


def _gdelt(after: int) -> tuple[str, ...]:
    """Return the columns of GDELT's tables of events, of which these layouts share the first."""
    actors = ("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code",
              "Religion2Code", "Type1Code", "Type2Code", "Type3Code")  # fmt: skip
    named = (
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
        *(f"Actor1{name}" for name in actors),
        *(f"Actor2{name}" for name in actors),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass",
        "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
    )  # fmt: skip
    return named + tuple(f"column {n}" for n in range(len(named) + 1, len(named) + after + 1))


_GDELT = {
    "date": "SQLDATE",
    "code": "EventCode",
    "initiator": "Actor1CountryCode",
    "target": "Actor2CountryCode",
    "weight": "GoldsteinScale",
    "quad": "QuadClass",
}

#: The layouts by name. GDELT 1 has 57 or 58 columns and GDELT 2 has 61.
FORMATS: dict[str, Format] = {
    "plain": Format(
        {role: role for role in ROLES if role not in ("code", "weight", "quad")}
        | {"code": "event_type"},
        ("date", "event_type"),
    ),
    "gdelt1": Format(_GDELT, ("SQLDATE", "EventCode", "GoldsteinScale"), _gdelt(23)),
    "gdelt2": Format(_GDELT, ("SQLDATE", "EventCode", "DATEADDED"), _gdelt(26)),
    "icews": Format(
        {
            "date": "Event Date",
            "code": "CAMEO Code",
            "initiator": "Source Country",
            "target": "Target Country",
            "weight": "Intensity",
        },
        ("Event Date", "CAMEO Code", "Intensity"),
    ),
    "phoenix": Format(
        {
            "date": "story_date",
            "code": "code",
            "initiator": "source_root",
            "target": "target_root",
            "weight": "goldstein",
            "quad": "quad_class",
        },
        ("story_date", "code", "goldstein"),
    ),
    "polecat": Format(
        {
            "date": "Event Date",
            "code": "Event Type",
            "initiator": "Actor Country",
            "target": "Recipient Country",
            "weight": "Intensity",
        },
        ("Event Date", "Event Type", "Quad Code"),
    ),
    "ucdp": Format(
        {"date": "date_start", "code": "type_of_violence", "initiator": "side_a",
         "target": "side_b"},
        ("date_start", "type_of_violence", "side_a", "side_b"),
        constant=-1.0,
    ),
}  # fmt: skip


def found(shape: Shape) -> str | None:
    """Return the layout that a file's first line shows, or None.

    Examples
    --------
    >>> found(Shape(1, ("Event ID", "Event Date", "CAMEO Code", "Intensity"), chr(9)))
    'icews'
    """
    for name, layout in FORMATS.items():
        if all(place(shape.names, column) is not None for column in layout.shows):
            return name
    headless = {57: "gdelt1", 58: "gdelt1", 61: "gdelt2"}.get(len(shape.names))
    is_gdelt = headless and re.fullmatch(r"[0-9]{8}", shape.names[1])
    return headless if is_gdelt else None


def laid_out(shape: Shape, name: str) -> Shape:
    """Return how a file of a layout is laid out: where it has no header, the layout names columns.

    Examples
    --------
    >>> row = ("1", "19790101", *[""] * 56)
    >>> laid_out(Shape(1, row, chr(9)), "gdelt1").names[1]
    'SQLDATE'
    """
    names = FORMATS[name].names
    if not names or place(shape.names, FORMATS[name].columns["date"]) is not None:
        return shape
    return shape._replace(names=names[: len(shape.names)], headed=False)
