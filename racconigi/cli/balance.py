"""``racconigi balance``: whether the signs of a researcher's own graphs fit together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from racconigi.cli.output import Output, note, write

if TYPE_CHECKING:
    import pandas as pd

#: Digits that are the same on every machine.
DIGITS = 9


def balance(
    ties: Annotated[
        Path,
        typer.Argument(metavar="TIES.csv", help="[year,]state_a,state_b,sign: 1 or -1."),
    ],
    output: Output = None,
) -> None:
    """Measure the structural balance of signed graphs, year by year.

    The file is a table in UTF-8 separated by commas, which may be compressed (.gz, .bz2, .xz) or
    be - for standard input. A row is a tie without direction; each pair is given once a year.
    Without a column year the file is one graph. A state is in the graph if it has a tie.

    The columns of the result: nodes, edges, positive, negative; triads and how many of them have
    the signs ppp, ppm, pmm and mmm (p plus, m minus); balanced, the share of ppp and pmm;
    frustration, the least number of ties that no division into two camps explains, and f, which is
    1 - 2 frustration/edges; bipartitions, how many divisions reach it; group_frustration, the same
    for any number of groups; walk_balance; laplacian, the smallest eigenvalue of the signed
    Laplacian. What is undefined, or too large to be exact, is empty.

    frustration is exact, by integer programming: it takes longer the more ties do not fit.
    """
    from racconigi import inputs
    from racconigi.measures import balance as measures

    signed = inputs.read_signs(ties)
    dated = "year" in signed
    table = measures.balance(signed if dated else signed.assign(year=0)).round(DIGITS)
    _say_what_is_empty(ties, table)
    write(table if dated else table.drop(columns="year"), output)


def _say_what_is_empty(file: Path, table: pd.DataFrame) -> None:
    """Say why cells of the result are empty."""
    from racconigi.measures import balance as measures

    if table.empty:
        note(file, "there is no tie")
    graphs = f"{len(table):,} {'graph' if len(table) == 1 else 'graphs'}"
    alone = table.loc[table["triads"] == 0, "year"]
    if len(alone):
        first = f", the first {alone.iloc[0]}" if alone.iloc[0] else ""
        note(file, f"balanced is empty in {len(alone):,} of {graphs}, without a triad{first}")
    for column, most in (
        ("bipartitions", measures.DIVIDED),
        ("group_frustration", measures.GROUPED),
    ):
        large = int(table[column].isna().sum())
        if large:
            why = f"of more than {most} states"
            note(file, f"{column} is empty in {large:,} of {graphs}, {why}")
