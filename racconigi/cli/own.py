"""What ``racconigi score`` and ``racconigi relation`` share: a researcher's own events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import typer

from racconigi import package
from racconigi.cli.output import note

if TYPE_CHECKING:
    from racconigi.inputs.events import Events


def _two(text: str | None) -> str | None:
    if text is not None and not all(text.partition("-")):
        raise typer.BadParameter(f"{text!r} must name two states, such as ITA-RUS.")
    return text


def _column(help: str, name: str):
    return typer.Option(f"--{name}", metavar="COLUMN", help=help, show_default=False)


#: What stands for events that are alike: values by role, ``year``, ``side``, ``n`` and ``first``.
Row = dict[str, Any]
Files = Annotated[
    list[Path],
    typer.Argument(metavar="EVENTS...", help="Files of events; - for stdin; patterns are read."),
]
Direction = Annotated[
    str | None,
    typer.Option(
        callback=_two,
        metavar="A-B",
        help="Only what A did toward B (needs initiator and target; joint counts both ways).",
    ),
]
Pair = Annotated[
    str | None,
    typer.Option(callback=_two, metavar="A-B", help="Only what A and B did toward each other."),
]
Weight = Annotated[str, _column("The column with an event's weight.", "weight")]
Quad = Annotated[
    str, _column("The column with its class: 1, 2 cooperation, 3, 4 conflict.", "quad")
]
Date = Annotated[str, _column("The column with its date.", "date")]
Code = Annotated[str, _column("The column with its type or code.", "code")]
Initiator = Annotated[str, _column("The column with who acts.", "initiator")]
Target = Annotated[str, _column("The column with who is acted upon.", "target")]
#: The names in ``inputs.formats.FORMATS``, here so that --help need not load the reader.
LayoutName = Literal["", "plain", "gdelt1", "gdelt2", "icews", "phoenix", "polecat", "ucdp"]
Layout = Annotated[
    LayoutName,
    typer.Option(
        "--format", metavar="plain|gdelt1|gdelt2|icews|phoenix|polecat|ucdp",
        help="The layout of the files; found by itself where it is plain.", show_default=False,
    ),
]  # fmt: skip
Order = Annotated[
    Literal["dmy", "mdy"] | None,
    typer.Option(help="How 3/4/1909 is to be read.", show_default=False),
]


class Chosen(NamedTuple):
    """What the options choose.

    Attributes
    ----------
    layout : str
        The layout, or empty.
    columns : mapping of str to str
        The column of each role; empty for what the layout calls it.
    order : str or None
        How dates that could be two are read.
    direction, pair : str or None
        ``A-B``, or None for all.
    types : str
        ``cameo``, a file, or empty for the project's codebook.
    """

    layout: str
    columns: Mapping[str, str]
    order: str | None
    direction: str | None
    pair: str | None
    types: str


def read(
    files: list[Path], chosen: Chosen, extra: tuple[str, ...] = (), value: str = "weight"
) -> Events:
    """Read and count the events of files; say what is given twice.

    Parameters
    ----------
    files : list of Path
        As they were named; patterns are replaced by what they match.
    chosen : Chosen
        What the options choose.
    extra : tuple of str
        Further roles to count by.
    value : str
        What is taken of a layout that has weights and classes: ``weight`` or ``quad``.
    """
    from racconigi.inputs.events import read_events

    if chosen.direction and chosen.pair:
        raise typer.BadParameter("A direction is one side of a pair: give one of the two options.")
    files[:] = _found(files)
    found = read_events(files, _asked(chosen, extra, value))
    if found.repeated:
        rule = "rows repeat an earlier row in every cell and are counted again"
        _say(files, found.rows, found.repeated, rule, found.first)
    return found


def _found(files: Sequence[Path]) -> list[Path]:
    from racconigi.inputs.events import each_once

    return list(each_once(files))


def _asked(chosen: Chosen, extra: tuple[str, ...] = (), own_value: str = "weight"):
    """Return what is asked of the files."""
    from racconigi.inputs.counting import Pair
    from racconigi.inputs.events import Asked

    columns = {role: name for role, name in chosen.columns.items() if name}
    value = next((v for v in ("weight", "quad") if v in columns), "")
    if not value and (chosen.types or "code" in columns):
        value = "code"
    pair = chosen.direction or chosen.pair
    two = Pair(*pair.split("-", 1)) if pair else None
    words = {name: _ledger_words(name) for name in ("scope", "confidence")}
    rule = _code_rule(chosen.types)
    return Asked(value, rule, chosen.layout, columns, chosen.order, two, words, extra, own_value)


def _ledger_words(column: str) -> list[str]:
    """Return the words that a column of the ledger may hold."""
    fields = package.resource("events")["schema"]["fields"]
    return next(field["constraints"]["enum"] for field in fields if field["name"] == column)


def house(column: str) -> dict[str, str]:
    """Return a column of the project's codebook, by type; empty where it says nothing."""
    from racconigi import tables

    return {row["event_type"]: row[column] for row in tables.rows("event_types", alone=True)}


def codebook(types: str) -> dict[str, float]:
    """Return the weights of a codebook's codes."""
    from racconigi.inputs import codebooks

    return codebooks.read_codebook(codebooks.CAMEO if types == "cameo" else Path(types))


def _code_rule(types: str):
    """Return the rule for a code: the codebook has it, or a broader one."""
    from racconigi.inputs.codebooks import code_in
    from racconigi.inputs.rules import one_of

    if types:
        return code_in(codebook(types), "CAMEO" if types == "cameo" else types)
    known = house("event_type").keys()
    return one_of(
        frozenset(known),
        f"must be one of the {len(known)} event types of the codebook, such as "
        f"{', '.join(sorted(known)[:3])} (racconigi.load('event_types') lists them); codes of "
        "CAMEO need --types cameo, other codes --types TYPES.csv or --weight COLUMN",
    )


def weights(files: Sequence[Path], rows: list[Row], types: str) -> dict[str, float]:
    """Return the weight of each code of the rows; say which were rolled up."""
    from racconigi.inputs.codebooks import rolled_up

    known = codebook(types)
    codes = {row["code"] for row in rows if row["code"]}
    broader = {code: rolled_up(code, known) or "" for code in codes}
    moved = {code: to for code, to in broader.items() if to != code}
    if moved:
        n = many([row for row in rows if row["code"] in moved])
        code = min(moved)
        some = f"such as {code} by {moved[code]}"
        note(files[0], f"{n:,} of {many(rows):,} events are weighed by a broader code, {some}")
    return {code: known[to] for code, to in broader.items()}


def between(files: Sequence[Path], events: Events, chosen: Chosen) -> list[Row]:
    """Keep the acts of one state toward another, those of a direction or pair if one is given."""
    from racconigi.inputs.counting import BACK, FORTH, NAMELESS, OWN

    rows = events.rows
    rule = "events are acts of a state toward itself and left out"
    others = _without(files, rows, OWN, rule)
    if not (chosen.direction or chosen.pair):
        return others
    rule = "events name no initiator or no target and are left out"
    _without(files, rows, NAMELESS, rule)
    kept = [
        row for row in others
        if row["side"] == FORTH or (row["side"] == BACK and (chosen.pair or row.get("joint")))
    ]  # fmt: skip
    if not kept:
        _refuse(files, chosen)
    return kept


def _refuse(files: Sequence[Path], chosen: Chosen) -> None:
    """Say that a direction does not occur, and which do."""
    from racconigi.inputs.events import directions
    from racconigi.inputs.files import STDIN

    asked = _asked(chosen)
    seen = [] if STDIN in files else directions(files, asked)
    some = ", ".join(sorted(seen[:10])) or "none"
    more = f" and {len(seen) - 10:,} more" if len(seen) > 10 else ""
    told = "" if STDIN in files else f"; the directions in the file are {some}{more}"
    name, way = ("pair", chosen.pair) if chosen.pair else ("direction", chosen.direction)
    between = "No event runs between the two of" if chosen.pair else "No event runs"
    raise typer.BadParameter(f"{between} {way}{told}.", param_hint=f"'--{name}'")


def many(rows: list[Row]) -> int:
    """Return how many events rows stand for."""
    return sum(row["n"] for row in rows)


def _without(files, rows: list[Row], side: str, rule: str) -> list[Row]:
    """Return the rows of other sides; say in one line how many events have this one, if any."""
    found = [row for row in rows if row["side"] == side]
    if found:
        lines = [row["first"] for row in found if row["first"] is not None]
        _say(files, rows, many(found), rule, min(lines, default=None))
    return [row for row in rows if row["side"] != side]


def _say(files, rows: list[Row], n: int, rule: str, line: int | None) -> None:
    place = "" if line is None else f", the first on line {line}"
    note(_all(files), f"{n:,} of {many(rows):,} {rule}{place}")


def _all(files: Sequence[Path]) -> Path:
    more = f" and {len(files) - 1} more" if len(files) > 1 else ""
    return Path(f"{files[0]}{more}")


def say_left(files: Sequence[Path], rows: list[Row], left: int, why: str) -> None:
    """Say how many of the events are left out, and why."""
    if left:
        note(_all(files), f"{left:,} of {many(rows):,} events are left out: {why}")
