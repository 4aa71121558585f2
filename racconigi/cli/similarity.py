"""``racconigi similarity``: how alike the alliance portfolios of a researcher's own states are."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand

from racconigi.cli.output import Output, note, progress, write_parts

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
    undirected: Annotated[
        bool, typer.Option("--undirected", help="A row of TIES.csv is a pair and means both ways.")
    ] = False,
    output: Output = None,
) -> None:
    """Compare alliance portfolios, pair by pair and year by year.

    Both files are tables in UTF-8 separated by commas, semicolons, tabs or bars, which may be
    compressed (.gz, .bz2, .xz); one of them may be - for standard input. Years run from 1400 to
    2100, ties from 0 to the top.

    A row of TIES.csv is one direction: what state_a owes state_b; with --undirected it is both. A
    pair without a row is 0; ties without a counterpart are counted on standard error. A tie of a
    state to itself is the top of the scale and need not be given. No row is given twice.

    The system of a year is what MEMBERS.csv says of it: a state that enters or leaves in the
    middle of a year is in or out for the whole of it. A tie of a state that is no member in its
    year is refused, and so is a second spelling of a state (ita for ITA, 255.0 for 255); years
    without any tie are counted on standard error.

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
    owed = inputs.read_ties(ties, system, top=top, undirected=undirected)
    if "s_weighted" in wanted:
        _say_what_weighs(members, system)
    _say_what_is_owed(ties, owed, undirected)
    _say_when_nothing_is_owed(ties, owed, system)
    sizes = system.groupby("year").size()
    if not (sizes > 1).any():
        note(members, "no year has two members, so there is no pair to compare")
        empty = measures.similarity(owed, system, top=top, measures=wanted)
        return write_parts(iter([empty]), output)
    tables = measures.similarity_by_year(owed, system, top=top, measures=wanted)
    write_parts(progress(tables, int((sizes > 1).sum()), "years"), output)


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


def _say_what_is_owed(file: Path, ties: pd.DataFrame, undirected: bool) -> None:
    """Count the ties that only one side owes: few in a system, all in a file of pairs."""
    import numpy as np

    if ties.empty:
        note(file, "there is no tie; every state is tied to itself alone")
    states = ties["state_a"].cat.categories.union(ties["state_b"].cat.categories)
    codes = [states.get_indexer(ties[side].cat.categories) for side in ("state_a", "state_b")]
    a, b = codes[0][ties["state_a"].cat.codes], codes[1][ties["state_b"].cat.codes]
    owed = (ties["tie"].to_numpy() > 0) & (a != b)
    there = (ties["year"].to_numpy(np.int64) * len(states) + a) * len(states) + b
    back = (ties["year"].to_numpy(np.int64) * len(states) + b) * len(states) + a
    alone = owed & ~np.isin(back, there[owed])
    if undirected or not alone.any():
        return
    first = f"the first on line {ties.index[alone][0]}"
    hint = "; if a row means both ways, add --undirected" if alone.sum() == owed.sum() else ""
    note(file, f"{alone.sum():,} of {owed.sum():,} ties have no counterpart, {first}{hint}")


def _say_when_nothing_is_owed(file: Path, ties: pd.DataFrame, members: pd.DataFrame) -> None:
    """Count the years of the system of which the file of ties says nothing."""
    years = sorted(set(members["year"]) - set(ties["year"]))
    if years and len(ties):
        many = f"{len(years):,} of {members['year'].nunique():,} years of the members"
        note(file, f"{many} have no tie, the first {years[0]}")
