"""``racconigi draw``: a chart from what ``racconigi score`` and ``racconigi relation`` write."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from racconigi.cli.output import say
from racconigi.faults import Fault, TableError

#: What a chart can be written as.
ENDS = (".svg", ".png", ".pdf", ".html", ".json")


def _drawable(path: Path) -> Path:
    if path.suffix not in ENDS:
        raise typer.BadParameter(f"{path} must end in {', '.join(ENDS)}.")
    if not path.parent.is_dir():
        raise typer.BadParameter(f"There is no folder {path.parent}.")
    return path


def draw(
    table: Annotated[
        Path, typer.Argument(metavar="TABLE.csv", help="What score or relation wrote.")
    ],
    picture: Annotated[
        Path,
        typer.Argument(
            metavar="CHART.svg|.png|.pdf|.html|.json", help="Where to.", callback=_drawable
        ),
    ],
    lang: Annotated[Literal["en", "fr", "it", "ru"], typer.Option(help="The language.")] = "en",
    title: Annotated[
        str, typer.Option(metavar="TEXT", help="What the chart shows.", show_default=False)
    ] = "",
) -> None:
    """Draw scores or a relation, by year or by decade, from your own events.

    The table is the result of racconigi score, or of racconigi relation by year or by decade. The
    title is yours: without one the chart says what is drawn and claims nothing.
    """
    try:
        from racconigi.drawing import draw as drawn
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("racconigi"):
            raise
        why = f"{error.name} is missing: pip install 'racconigi[charts]'"
        raise typer.BadParameter(why, param_hint="'draw'") from None
    chart = _drawn(drawn, table, lang, title)
    try:
        chart.save(str(picture), **({"scale_factor": 2} if picture.suffix == ".png" else {}))
    except OSError as error:
        raise TableError([Fault(str(picture), None, "", "", error.strerror or "")]) from None
    say(str(picture))


def _drawn(draw, table, lang, title):
    """Return the chart of a table; what cannot be drawn is a fault of the file."""
    import pandas as pd

    try:
        return draw(pd.read_csv(table), lang, title=title)
    except OSError as error:
        why = error.strerror or str(error)
    except ValueError as error:  # what pandas and the charts refuse
        why = str(error)
    raise TableError([Fault(str(table), None, "", "", why)])
