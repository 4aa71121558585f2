"""Findings: from the tables to the frames and the numbers that the book states, a module a chapter.

A number is computed here and nowhere else: prose, titles of charts, generated pages and the
findings of the claims read the same value. Each module has one function ``find(data, **choices)``.

relation        how the two stood by year, decade and spell: what every page says of them
trust           what unfound acts, other choices and other priors would change
cooperation     scores on three scales, and what each side did alone
alignments      who owed whom what, and how alike the two portfolios were
pairs           the same of any two great powers, by each coding, as signed and as known
history         of each chapter its acts, what went on around them, and its promises
balance         whether the signs between the powers fit together
evidence        how much the ledger holds, where it is thin, how far coders agree
reconciliation  where the register of treaties and ATOP differ, and what it does to kappa
witnesses       what independent series say beside the ledger
interests       whether the relation goes with regimes or with interests
claims          the figures in the verdicts
"""

import functools
import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from racconigi.package import DATA
from racconigi.quantities import Quantity
from racconigi.tables import stamp


@dataclass(frozen=True)
class Found:
    """What a chapter found.

    Attributes
    ----------
    frames : mapping of str to DataFrame
        Tidy frames, from which charts are drawn and tables taken away.
    numbers : mapping of str to Quantity
        The numbers that sentences state, each under its name.
    """

    frames: Mapping[str, pd.DataFrame]
    numbers: Mapping[str, Quantity]


def find(chapter: str, data: Path = DATA, **choices) -> Found:
    """Return what a chapter finds in the tables; the same question is answered once a process.

    Parameters
    ----------
    chapter : str
        A module of this package, such as ``"alignments"``.
    data : Path
        The data package.
    **choices
        What the chapter lets a reader choose, such as ``coding="haege"``.

    Raises
    ------
    KeyError
        If there is no such chapter.
    """
    data = Path(data)
    return _find(chapter, data, tuple(sorted(choices.items())), stamp(data))


@functools.lru_cache(maxsize=32)
def _find(chapter, data, choices, _stamp):
    name = f"{__name__}.{chapter.replace('-', '_')}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise KeyError(f"No chapter {chapter!r} among the findings.") from None
    found = module.find(data, **dict(choices))
    for name in found.numbers:
        if name.endswith("_in"):  # words state a decade ``last`` as ``last_in``: "in the 1910s"
            raise ValueError(f"A number may not be called {name!r}: its ending is taken.")
    frames = {name: _without_signed_zeros(frame) for name, frame in found.frames.items()}
    return Found(frames, found.numbers)


def _without_signed_zeros(frame):
    """Return a frame in which no zero is negative: the sign of one depends on the processor."""
    plain = frame.copy()
    for column in frame.select_dtypes("float"):
        plain[column] = frame[column] + 0.0
    return plain
