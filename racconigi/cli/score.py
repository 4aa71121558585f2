"""``racconigi score``: cooperation and conflict from a researcher's own events."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import typer

from racconigi.cli import own
from racconigi.cli.output import Output, note, write_rows

#: The names in ``scoring.SCALES``, here so that --help need not load the measures.
Scale = Literal["weis", "cameo", "copdab"]
#: Digits that do not depend on the order in which weights are added.
DIGITS = 9
COLUMNS = ["period", "n", "cooperation", "conflict", "net", "theta", "theta_low", "theta_high"]


def score(
    events: own.Files,
    scale: Annotated[
        Scale, typer.Option(help="Whose weights, for types of the project's codebook.")
    ] = "weis",
    by: Annotated[Literal["decade", "year"], typer.Option(help="The periods.")] = "decade",
    direction: own.Direction = None,
    pair: own.Pair = None,
    types: Annotated[
        str,
        typer.Option(
            metavar="cameo|TYPES.csv",
            help="Codes are of CAMEO, or of a codebook of yours: code,weight.",
            show_default=False,
        ),
    ] = "",
    weight: own.Weight = "",
    quad: own.Quad = "",
    layout: own.Layout = "",
    date: own.Date = "",
    code: own.Code = "",
    initiator: own.Initiator = "",
    target: own.Target = "",
    dates: own.Order = None,
    output: Output = None,
) -> None:
    """Score cooperation and conflict from typed events.

    All events of the files are taken together, unless a direction or a pair is given.

    A file is a table in UTF-8 separated by commas, semicolons, tabs or bars, which may be
    compressed (.gz, .bz2, .xz), or Parquet. Its layout is found where it is plain: that of the
    project (date, event_type, initiator, target, joint), GDELT 1 and 2, ICEWS, Phoenix, POLECAT
    and UCDP; columns of other names are named by --date, --code, --weight, --quad, --initiator
    and --target.

    What an event weighs is, in this order: the number in --weight; +1 or -1 by the class in --quad;
    the weight of its code in the codebook --types, or of the nearest broader code that the codebook
    has (0211 as 021, as 02); the weight that the layout brings (Goldstein's in GDELT and Phoenix,
    the intensity of ICEWS and POLECAT; -1 in UCDP, whose events are all violent); the weight of its
    type on the --scale of the project's codebook. Codes are text: 010 is not 10.

    A date is 1909-10-24, 19091024, 24.10.1909, 24 October 1909 and the like, or less precise:
    1909-10, 1909; from 1400 to 2100. 3/4/1909 is refused until --dates says what comes first.
    joint is true, yes, 1, false, no or 0. Of the ledger's other columns two are read: scope
    (dyad, party, context) and confidence (high, medium, low, unconfirmed).

    Left out, and counted on standard error: acts of a state toward itself; events without a code or
    weight; events of another scope than dyad; unconfirmed events; for a direction or pair, events
    that name no initiator or no target. A row that repeats another in every cell is counted again,
    and said. Files that are large, several or Parquet are read by DuckDB, within the memory that
    RACCONIGI_MEMORY allows (2GB), and lines are then named only where something is refused.

    A period without events between the first and the last is a row with n 0.

    What Spark or DuckDB holds is scored from Python: racconigi.scored and racconigi.score.
    """
    chosen = own.Chosen(
        layout, {"weight": weight, "quad": quad, "date": date, "code": code,
                 "initiator": initiator, "target": target}, dates, direction, pair, types,
    )  # fmt: skip
    read = own.read(events, chosen)
    kept = own.between(events, read, chosen)
    weighed = _weighed(events, kept, read, chosen, scale)
    if not weighed:
        note(events[0], "no event to score")
    write_rows(COLUMNS, _table(weighed, by), output)


def _weighed(files, rows: list[own.Row], read, chosen, scale) -> list[tuple[int, float, int]]:
    """Return year, weight and number of the events that have a weight; say how many have none."""
    from racconigi.inputs.formats import FORMATS

    why = "without a code or weight"
    if "code" in read.roles and not chosen.types:
        worth = {kind: float(weight) for kind, weight in own.house(scale).items() if weight}
        weights = [worth.get(row["code"]) if _counts(row) else None for row in rows]
        why = f"unconfirmed, of another scope than dyad, or of a type without a {scale} weight"
    elif "weight" in read.roles:
        weights = [None if math.isnan(row["weight"]) else row["weight"] for row in rows]
    elif "quad" in read.roles:
        signs = {"": None, "cooperation": 1.0, "conflict": -1.0}
        weights = [signs[row["quad"].rpartition("-")[2]] for row in rows]
    elif "code" in read.roles:
        worth = own.weights(files, rows, chosen.types)
        weights = [worth.get(row["code"]) for row in rows]
    else:
        constant = FORMATS[read.layout].constant
        weights = [constant] * len(rows)
        note(files[0], f"{read.layout} holds violent events only: each weighs {constant:g}"
             if rows else "there is no event")  # fmt: skip
    both = list(zip(rows, weights, strict=True))
    own.say_left(files, rows, own.many([row for row, weight in both if weight is None]), why)
    return [(row["year"], weight, row["n"]) for row, weight in both if weight is not None]


def _counts(row: own.Row) -> bool:
    """Say whether an event enters a score, as scoring.scored does."""
    return row.get("confidence") != "unconfirmed" and row.get("scope", "dyad") == "dyad"


def _table(events: list[tuple[int, float, int]], by: str) -> list[tuple]:
    """Score every period from the first with an event to the last."""
    from racconigi.measures import sums
    from racconigi.timeline import decade

    step = 10 if by == "decade" else 1
    periods = [decade(year) if by == "decade" else year for year, _, _ in events]
    found = sums.summed((p, w, n) for p, (_, w, n) in zip(periods, events, strict=True))
    every = range(min(periods), max(periods) + 1, step) if periods else ()
    ending = "s" if by == "decade" else ""
    table = []
    for period in every:
        row = sums.told(found.get(period, sums.NONE))
        numbers = (round(row[name], DIGITS) for name in COLUMNS[1:])
        table.append((f"{period}{ending}", *numbers))
    return table
