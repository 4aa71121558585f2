"""``racconigi similarity``: how alike the alliance portfolios of a researcher's own states are."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand

from racconigi.cli.output import Output, note, write

if TYPE_CHECKING:
    import pandas as pd

#: The names in ``similarity.MEASURES``, here so that --help need not load the measures.
Measure = StrEnum("Measure", "s s_squared s_weighted kappa pi kappa_nominal pi_nominal tau_b")


class ManyMeasures(TyperCommand):
    """Lets ``--measure s kappa`` mean ``--measure s --measure kappa``."""

    def parse_args(self, ctx, args):
        """Put the option before each further name of a measure, then read on as ever."""
        spread: list[str] = []
        for word in args:
            if word in list(Measure) and spread[-2:-1] == ["--measure"]:
                spread.append("--measure")
            spread.append(word)
        return super().parse_args(ctx, spread)


def similarity(
    ties: Annotated[
        Path,
        typer.Argument(metavar="TIES.csv", help="year,state_a,state_b,tie: what a owes b."),
    ],
    members: Annotated[
        Path, typer.Argument(metavar="MEMBERS.csv", help="year,state[,weight]: the system.")
    ],
    measure: Annotated[
        list[Measure] | None,
        typer.Option(metavar="NAME ...", help=f"Of {', '.join(Measure)}; default all."),
    ] = None,
    top: Annotated[
        int, typer.Option(min=1, max=1000, metavar="N", help="The top of the scale of ties.")
    ] = 3,
    output: Output = None,
) -> None:
    """Compare alliance portfolios, pair by pair and year by year.

    Both files are tables in UTF-8 separated by commas, which may be compressed (.gz, .bz2, .xz);
    one of them may be - for standard input. Years run from 1400 to 2100, ties from 0 to the top.

    A row of TIES.csv is one direction: what state_a owes state_b. A pair without a row is 0; ties
    without a counterpart are counted on standard error. A tie of a state to itself is the top of
    the scale and need not be given. A state is spelled in one way, is a member in the year, and no
    row is given twice.

    s_weighted needs a weight for every member of a year, and is empty in a year without. s and
    s_squared rise with the number of states to which neither side is tied, kappa far less: mind
    that when systems of different size are compared.
    """
    from racconigi import inputs
    from racconigi.measures import similarity as measures

    if ties == members == inputs.STDIN:
        raise typer.BadParameter("Only one of the files can be standard input.")
    wanted = [name for name in measures.MEASURES if not measure or name in measure]
    system = inputs.read_members(members, weighted="s_weighted" in (measure or []))
    owed = inputs.read_ties(ties, system, top=top)
    if "s_weighted" in wanted:
        _say_what_weighs(members, system)
    _say_what_is_owed(ties, owed)
    table = measures.similarity(owed, system, top=top, measures=wanted)
    if table.empty:
        note(members, "no year has two members, so there is no pair to compare")
    write(table, output)


def _say_what_weighs(file: Path, members: pd.DataFrame) -> None:
    """Say where s_weighted will be empty."""
    if "weight" not in members:
        note(file, "there is no column weight, so s_weighted is empty")
        return
    sums = members.groupby("year")["weight"].agg(lambda weights: weights.sum(skipna=False))
    empty = sums.index[~(sums > 0)]
    if len(empty):
        why = "a weight is missing or all are 0"
        note(file, f"s_weighted is empty in {len(empty):,} years ({why}), the first {empty[0]}")


def _say_what_is_owed(file: Path, ties: pd.DataFrame) -> None:
    """Count the ties that only one side owes: few in a system, all in a file of pairs."""
    import pandas as pd

    if ties.empty:
        note(file, "there is no tie; every state is tied to itself alone")
    owed = ties[(ties["tie"] > 0) & (ties["state_a"] != ties["state_b"])]
    there = pd.MultiIndex.from_frame(owed[["year", "state_a", "state_b"]])
    back = pd.MultiIndex.from_frame(owed[["year", "state_b", "state_a"]])
    alone = owed.index[~back.isin(there)]
    if len(alone):
        first = f"the first on line {alone[0]}"
        note(file, f"{len(alone):,} of {len(owed):,} ties have no counterpart, {first}")
