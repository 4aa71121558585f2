"""The command ``racconigi``: one file a subcommand, all of them light until they run."""

import sys
from typing import Annotated

import typer

from racconigi import __version__
from racconigi.cli import (
    audit,
    balance,
    check,
    draw,
    examples,
    export,
    rebuild,
    relation,
    score,
    seal,
    similarity,
)
from racconigi.faults import TableError, summary

app = typer.Typer(
    name="racconigi",
    help="Check and audit the evidence, rebuild its series, compare alliances, measure balance, "
    "score events, infer a relation, draw and export charts.",
    epilog="Results go to standard output, faults and notes to standard error. "
    "Exit codes: 0 good, 1 faults in files, 2 wrong options.",
    no_args_is_help=True,
    rich_markup_mode=None,  # plain text, which pipes and logs can take
    pretty_exceptions_enable=False,
)
app.command("check")(check.check)
app.command("similarity", cls=similarity.ManyMeasures)(similarity.similarity)
app.command("balance")(balance.balance)
app.command("score")(score.score)
app.command("export")(export.export)
app.command("relation")(relation.relation)
app.command("draw")(draw.draw)
app.command("examples")(examples.examples)
app.command("audit")(audit.audit)
app.command("rebuild")(rebuild.rebuild)
app.command("seal")(seal.seal)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"racconigi {__version__}")
        raise typer.Exit()


@app.callback()
def _racconigi(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    pass


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    arguments : list of str, optional
        The words after ``racconigi``; by default those of the command line.

    Returns
    -------
    int
        0; 1 after faults in files, written to standard error, a line each, and summed up where
        there are many; 2 after a wrong option.
    """
    try:
        app(args=arguments, prog_name="racconigi")
    except SystemExit as end:
        return int(end.code or 0)
    except TableError as error:
        print(*summary(error.faults), sep="\n", file=sys.stderr)
        return 1
    return 0
