"""Codebooks: what a code of events weighs, and what a code weighs that only a broader one has.

A code is text: ``010`` is not ``10``. A code that the codebook lacks weighs what the nearest
broader one does, which is the code without its last characters: 0211 as 021, as 02. Roots have
two characters.
"""

import math
import re
from collections.abc import Mapping
from pathlib import Path

from racconigi.faults import Fault, TableError
from racconigi.inputs.files import converted, first_line, look, named, place, refuse
from racconigi.inputs.rules import Column, number, text

#: The shortest code that another is rolled up to.
ROOT = 2
# Goldstein's weights for CAMEO, as its project gives them; the path is of this machine, no page's.
CAMEO = Path(__file__).resolve().parent / "cameo.csv"


def read_codebook(path: Path) -> dict[str, float]:
    """Read a codebook: ``code`` (or ``event_type``) and ``weight``.

    Raises
    ------
    TableError
        As :func:`racconigi.inputs.files.read`, and if a code is given twice or has no weight.
    """
    names = look(*first_line(path), ["code", "event_type", "weight"]).names
    key = "event_type" if place(names, "code") is None and "event_type" in names else "code"
    columns = {key: text(), "weight": number(required=True, negative=True)}
    texts, values = converted(path, columns)
    weights = [values["weight"][n] for n in texts.codes["weight"]]
    known: dict[str, float] = {}
    faults = []
    for line, n, weight in zip(texts.lines, texts.codes[key], weights, strict=True):
        code = values[key][n]
        if code in known:
            faults.append(Fault(named(path), line, key, code, "given twice"))
        if math.isnan(weight):
            rule = f"the code {code} has no weight"
            faults.append(Fault(named(path), line, "weight", "", rule))
        known[code] = weight
    refuse(faults)
    if not known:
        raise TableError([Fault(named(path), None, "", "", "the codebook has no code")])
    return known


def rolled_up(code: str, known: Mapping[str, object]) -> str | None:
    """Return the code itself, the nearest broader one that is known, or None.

    Examples
    --------
    >>> known = {"02": 3.0, "021": 3.4}
    >>> rolled_up("0211", known), rolled_up("023", known), rolled_up("2", known)
    ('021', '02', None)
    """
    if code in known:
        return code
    for length in range(len(code) - 1, ROOT - 1, -1):
        if code[:length] in known:
            return code[:length]
    return None


def code_in(known: Mapping[str, object], name: str) -> Column:
    """Return the rule for a code of a codebook; a cell may be empty.

    Parameters
    ----------
    known : mapping
        The codes.
    name : str
        What the codebook is called.

    Examples
    --------
    >>> code_in({"010": 0.0, "01": 0.0}, "CAMEO").value("0105")
    '0105'
    """
    rule = f"{name} has no such code, and no broader one"

    def value(text):
        code = text.strip()
        if code and rolled_up(code, known) is None:
            raise ValueError(rule + _advice(code, known))
        return code

    return Column(value, rule)


def _advice(code, known):
    """Return what may have become of a code that the codebook lacks, or nothing."""
    if re.fullmatch(r"[0-9]+(\.0*)?", code) and rolled_up("0" + code.partition(".")[0], known):
        return "; codes are text: a spreadsheet may have taken its zero"
    return ""
