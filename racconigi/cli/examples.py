"""``racconigi examples``: small files to try the other commands on."""

from pathlib import Path
from typing import Annotated

import typer

from racconigi.cli.output import say


def examples(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER", help="Where to; made if it is not there.", show_default="examples"
        ),
    ] = Path("examples"),
) -> None:
    """Write small example files to try the other commands on.

    events.csv is for score and relation, ties.csv and members.csv for similarity, signs.csv for
    balance; README.md says where they come from and on what terms. A file of yours is never
    replaced: where another of the name is there, nothing is written.
    """
    from racconigi.examples import copy

    say("\n".join(str(path) for path in copy(folder)))
