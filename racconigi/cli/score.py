"""``racconigi score``: cooperation and conflict from a researcher's own events."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from racconigi import package
from racconigi.cli.output import Output, note, write

if TYPE_CHECKING:
    import pandas as pd

#: The names in ``scoring.SCALES``, here so that --help need not load the measures.
Scale = Literal["weis", "cameo", "copdab"]
COLUMNS = ["period", "n", "cooperation", "conflict", "net", "theta", "theta_low", "theta_high"]


def _direction(text: str | None) -> str | None:
    if text is not None and not all(text.partition("-")):
        raise typer.BadParameter(f"{text!r} must name two states, such as ITA-RUS.")
    return text


def score(
    events: Annotated[
        Path,
        typer.Argument(
            metavar="EVENTS.csv", help="date,event_type[,initiator,target,joint]; - for stdin."
        ),
    ],
    scale: Annotated[Scale, typer.Option(help="Whose weights.")] = "weis",
    by: Annotated[Literal["decade", "year"], typer.Option(help="The periods.")] = "decade",
    direction: Annotated[
        str | None,
        typer.Option(
            callback=_direction,
            metavar="A-B",
            help="Only what A did toward B (needs initiator and target; joint counts both ways).",
        ),
    ] = None,
    output: Output = None,
) -> None:
    """Score cooperation and conflict from typed events.

    All events of the file are taken together, unless a direction is given.

    EVENTS.csv is a table in UTF-8 separated by commas, which may be compressed (.gz, .bz2, .xz).
    date is 1909-10-24, 1909-10 or 1909, from 1400 to 2100. event_type is a type of the project's
    codebook, data/event_types.csv; codes of WEIS, CAMEO or COPDAB are not taken. A state is
    spelled in one way. joint is true, yes, 1, false, no or 0. Other columns are not read, but for
    two of the ledger: scope (dyad, party, context) and confidence (high, medium, low,
    unconfirmed).

    Left out, and counted on standard error: acts of a state toward itself; events of another scope
    than dyad; unconfirmed events; types without a weight on the scale; for a direction, events
    that name no initiator or no target. A row that repeats another in every cell is counted, and
    said.

    A period without events between the first and the last is a row with n 0.
    """
    from racconigi import inputs, tables
    from racconigi.measures import scoring

    types = tables.load("event_types", alone=True)
    read = inputs.read_events(
        events,
        types=set(types["event_type"]),
        scopes=_ledger_words("scope"),
        confidences=_ledger_words("confidence"),
        directed=direction is not None,
    )
    acts = _between_two(events, read)
    if direction is not None:
        acts = _toward(events, acts, direction)
    kept = scoring.scored(acts, types, scale=scale)
    _say_what_is_left(events, len(acts), len(kept), scale)
    write(_table(kept, by)[COLUMNS], output)


def _ledger_words(column: str) -> list[str]:
    """Return the words that a column of the ledger may hold."""
    fields = package.resource("events")["schema"]["fields"]
    return next(field["constraints"]["enum"] for field in fields if field["name"] == column)


def _between_two(file: Path, events: pd.DataFrame) -> pd.DataFrame:
    """Leave out acts of a state toward itself; say so, and what is given twice."""
    rule = "rows repeat an earlier row in every cell and are counted again"
    _count(file, events, events["repeated"], rule)
    if not {"initiator", "target"} <= set(events):
        return events
    own = (events["initiator"] == events["target"]) & (events["target"] != "")
    _count(file, events, own, "events are acts of a state toward itself and left out")
    return events[~own]


def _toward(file: Path, events: pd.DataFrame, direction: str) -> pd.DataFrame:
    """Keep one direction, which must occur."""
    from racconigi.measures.scoring import directed

    nameless = (events["initiator"] == "") | (events["target"] == "")
    _count(file, events, nameless, "events name no initiator or no target and are left out")
    both = directed(events[~nameless])
    seen = both["direction"].value_counts().index
    if direction not in seen:
        some = ", ".join(sorted(seen[:10])) or "none"
        more = f" and {len(seen) - 10:,} more" if len(seen) > 10 else ""
        raise typer.BadParameter(
            f"No event runs {direction}; the directions in the file are {some}{more}.",
            param_hint="'--direction'",
        )
    return both[both["direction"] == direction]


def _count(file: Path, events: pd.DataFrame, which: pd.Series, rule: str) -> None:
    """Say in one line how many events a rule concerns, if any."""
    if which.any():
        first = f"the first on line {events.index[which][0]}"
        note(file, f"{which.sum():,} of {len(events):,} {rule}, {first}")


def _say_what_is_left(file: Path, acts: int, kept: int, scale: str) -> None:
    if kept < acts:
        why = f"unconfirmed, of another scope than dyad, or of a type without a {scale} weight"
        note(file, f"{acts - kept:,} of {acts:,} events are left out: {why}")
    if not kept:
        note(file, "no event to score")


def _table(events: pd.DataFrame, by: str) -> pd.DataFrame:
    """Score every period from the first with an event to the last."""
    from racconigi.measures import scoring
    from racconigi.timeline import decade

    events = events.assign(decade=decade(events["year"]))
    seen, step = events[by], 10 if by == "decade" else 1
    periods = range(seen.min(), seen.max() + 1, step) if len(seen) else []
    table = scoring.score(events, by=by, periods=periods)
    return table.assign(period=table["period"].astype(str) + ("s" if by == "decade" else ""))
