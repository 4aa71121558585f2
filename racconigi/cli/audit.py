"""``racconigi audit``: facts with their sources, for a person to check."""

from typing import Annotated

import typer

from racconigi.cli.check import Data
from racconigi.cli.output import say
from racconigi.faults import Fault, TableError
from racconigi.package import DATA


def audit(
    sample: Annotated[int, typer.Option(min=1, metavar="N", help="How many facts.")] = 25,
    seed: Annotated[
        int, typer.Option(min=0, max=2**32 - 1, metavar="N", help="One seed draws the same facts.")
    ] = 1909,
    data: Data = DATA,
) -> None:
    """Draw facts with their sources, for a person to check.

    Facts are events and treaties, spread over the decades.
    """
    from racconigi import audit as auditing

    try:
        blocks = auditing.sample(sample, seed=seed, data=data)
    except KeyError as error:
        rule = f"no ledger and register to audit: {error.args[0]}"
        raise TableError([Fault("datapackage.json", None, "", str(data), rule)]) from None
    except TableError:
        raise
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="'--sample'") from None
    say("\n\n".join(blocks))
