"""Read a researcher's own system of states: its members, what they owe each other, their signs.

A name of a state is written one way only: no space around it, and no second spelling that differs
in capitals, in zeros before a number or in decimals behind it (``002`` and ``2``, ``255`` and
``255.0``). A state is a member in a year or it is not: one that enters in the middle of a year is
whatever the file of members says of that year.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from racconigi.faults import Fault, TableError
from racconigi.inputs.files import named, read, refuse
from racconigi.inputs.rules import (
    EARLIEST,
    LATEST,
    folded,
    integer,
    name,
    number,
    second_spellings,
    sign,
)

if TYPE_CHECKING:
    import pandas as pd

_SPAN = LATEST - EARLIEST + 1


def read_members(path: Path, *, weighted: bool = False) -> pd.DataFrame:
    """Read the members of a system: ``year``, ``state`` and, if the file has it, ``weight``.

    Parameters
    ----------
    path : Path
        The file.
    weighted : bool
        Whether ``weight`` must be there.

    Returns
    -------
    DataFrame
        The columns that the file has; a missing weight is NaN. The index is the line in the file.

    Raises
    ------
    TableError
        As :func:`racconigi.inputs.files.read`, and if a member is given twice or spelled in two
        ways.
    """
    columns = {"year": integer(EARLIEST, LATEST), "state": name()}
    members = read(path, columns | {"weight": number(required=weighted)})
    one_spelling(path, members, ["state"])
    _given_once(path, members, ["year", "state"])
    return members


def read_ties(
    path: Path, members: pd.DataFrame, *, top: int, undirected: bool = False
) -> pd.DataFrame:
    """Read the ties of a system: ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``tie``.

    Parameters
    ----------
    path : Path
        The file.
    members : DataFrame
        The system, as :func:`read_members` returns it.
    top : int
        The top of the scale, which is also every state's tie to itself.
    undirected : bool
        Whether a row is a pair and means both ways; the frame then has a row for each.

    Returns
    -------
    DataFrame
        The four columns; the index is the line in the file.

    Raises
    ------
    TableError
        As :func:`racconigi.inputs.files.read`, and if a tie is given twice (a pair in whatever
        order, if ``undirected``), a state is no member in its year, or a tie of a state to itself
        is not the top of the scale.
    """
    import numpy as np
    import pandas as pd

    side = name()._replace(dtype="category")
    columns = {"year": integer(EARLIEST, LATEST)._replace(dtype="int16"), "state_a": side}
    tie = integer(0, top)._replace(dtype="int16")
    ties = read(path, columns | {"state_b": side, "tie": tie})
    states = pd.Index(members["state"].unique())
    spellings = {folded(state): state for state in states}
    there = np.zeros((_SPAN, len(states) + 1), dtype=bool)  # the last for whom no year has
    there[members["year"] - EARLIEST, states.get_indexer(members["state"])] = True
    codes, faults = [], []
    for column in ("state_a", "state_b"):
        code = states.get_indexer(ties[column].cat.categories)[ties[column].cat.codes]
        strange = ~there[ties["year"].to_numpy() - EARLIEST, code]
        codes.append(code)
        faults += _strangers(path, ties[strange], column, spellings)
    own = (codes[0] == codes[1]) & (codes[0] >= 0) & (ties["tie"] != top).to_numpy()
    rule = f"the tie of a state to itself is {top}, the top of the scale"
    for line, worth in ties["tie"][own].items():
        faults.append(Fault(named(path), line, "tie", str(worth), rule))
    refuse(faults)
    if undirected:
        codes = [np.minimum(*codes), np.maximum(*codes)]
    keys = (ties["year"].to_numpy(np.int64) * len(states) + codes[0]) * len(states) + codes[1]
    if (np.diff(np.sort(keys)) == 0).any():
        again = ties[pd.Series(keys).duplicated().to_numpy()]
        raise TableError(_twice(path, again, ["year", "state_a", "state_b"]))
    return _both_ways(ties) if undirected else ties


def _strangers(path, ties, column, spellings):
    """Yield the states that are no members in their year, with how the members write them."""
    for line, year, state in zip(ties.index, ties["year"], ties[column], strict=True):
        known = spellings.get(folded(state), state)
        hint = "" if known == state else f" (the members have {known})"
        yield Fault(named(path), line, column, state, f"no member in {year}{hint}")


def _both_ways(ties):
    """Add to each pair the tie of the second state to the first."""
    import pandas as pd

    others = ties[ties["state_a"].astype(str) != ties["state_b"].astype(str)]
    back = others.rename(columns={"state_a": "state_b", "state_b": "state_a"})
    names = ties["state_a"].cat.categories.union(ties["state_b"].cat.categories)
    both = [frame.assign(**{side: frame[side].cat.set_categories(names)
                            for side in ("state_a", "state_b")})
            for frame in (ties, back)]  # fmt: skip
    return pd.concat(both)[list(ties)]


def read_signs(path: Path) -> pd.DataFrame:
    """Read signed ties: ``state_a``, ``state_b``, ``sign`` and, if the file has it, ``year``.

    A tie has no direction: ``ITA,RUS`` and ``RUS,ITA`` are one pair.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    DataFrame
        The columns that the file has; the index is the line in the file.

    Raises
    ------
    TableError
        As :func:`racconigi.inputs.files.read`, and if a state is spelled in two ways or tied to
        itself, or a pair has a second tie in a year, of the same sign or the other.
    """
    year = integer(EARLIEST, LATEST)._replace(required=False)
    columns = {"year": year, "state_a": name(), "state_b": name(), "sign": sign()}
    ties = read(path, columns)
    one_spelling(path, ties, ["state_a", "state_b"])
    years = ties["year"] if "year" in ties else ties["sign"] * 0
    faults = []
    seen: dict[tuple, tuple] = {}
    rows = zip(ties.index, years, ties["state_a"], ties["state_b"], ties["sign"], strict=True)
    for line, when, a, b, signed in rows:
        first, other = seen.setdefault((when, *sorted((a, b))), (line, signed))
        if a == b:
            fault = ("state_b", b, "a state has no tie to itself")
        elif first == line:
            continue
        elif other != signed:
            fault = ("sign", str(signed), f"the pair has the sign {other} on line {first}")
        else:
            fault = ("state_a,state_b", f"{a},{b}", f"given twice, first on line {first}")
        faults.append(Fault(named(path), line, *fault))
    refuse(faults)
    return ties


def one_spelling(path: Path, frame: pd.DataFrame, columns: list[str]) -> None:
    """Refuse names that are one but for capitals, zeros before a number or decimals behind it."""
    columns = [column for column in columns if column in frame]
    second = second_spellings({name for column in columns for name in frame[column].unique()})
    refuse([
        Fault(named(path), line, column, name, second[name])
        for column in columns
        for line, name in frame[column][frame[column].isin(second)].items()
    ])  # fmt: skip


def _given_once(path, frame, key):
    """Refuse a second row with the same key."""
    again = frame[frame.duplicated(key)]
    if len(again):
        raise TableError(_twice(path, again, key))


def _twice(path, again, key):
    values = again[key].astype(str).agg(",".join, axis=1)
    return [Fault(named(path), line, ",".join(key), value, "given twice")
            for line, value in values.items()]  # fmt: skip
