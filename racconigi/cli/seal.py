"""``racconigi seal``: rows of the evidence that were read with their sources and stand so."""

from typing import Annotated

import typer

from racconigi.cli.check import Data
from racconigi.cli.output import say
from racconigi.package import DATA


def seal(
    table: Annotated[str, typer.Argument(metavar="TABLE", help="events, treaties, claims ...")],
    items: Annotated[
        list[str] | None, typer.Argument(metavar="ITEM ...", help="Identifiers of the rows.")
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Every row: for when columns changed, not contents.")
    ] = False,
    data: Data = DATA,
) -> None:
    """Seal rows that were read with their sources, so that no cell changes unnoticed.

    A sealed row whose cells or links have changed is a fault until somebody has read it again and
    sealed it anew.
    """
    from racconigi.checking.seals import seal as seal_rows

    if bool(items) == every:
        raise typer.BadParameter("name the rows, or say --all", param_hint="'ITEM ...'")
    renewed = seal_rows(table, items or [], data, every=every)
    say(f"Sealed anew in {table}: {', '.join(renewed) or 'nothing, for nothing has changed'}.")
