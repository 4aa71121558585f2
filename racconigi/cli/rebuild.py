"""``racconigi rebuild``: the series in data/series/, again from the cited raw files."""

from pathlib import Path
from typing import Annotated

import typer

from racconigi.cli.output import say
from racconigi.package import DATA


def rebuild(
    sources: Annotated[
        Path,
        typer.Option(exists=True, file_okay=False, metavar="DIR", help="The folder of raw files."),
    ],
    output: Annotated[
        Path,
        typer.Option(
            file_okay=False,
            metavar="DIR",
            help="Where to write.",
            show_default="data/series of the project",
        ),
    ] = DATA / "series",
) -> None:
    """Compute the series again from the raw files they cite.

    All are written, or none. A raw file that is missing, or is another version, is named with
    where to get it.
    """
    from racconigi import recipes

    say("\n".join(recipes.rebuild(sources, output)))
