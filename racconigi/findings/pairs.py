"""How alike the promises of any two great powers were, by each coding, as signed and as known."""

import itertools
from pathlib import Path

import pandas as pd

from racconigi.findings import Found
from racconigi.findings.alignments import PAIR, own_ties
from racconigi.measures.alliances import (
    CODINGS,
    as_read,
    bind_members,
    binding_obligations,
    keep_within,
    obligations,
)
from racconigi.measures.fragility import leave_one_out
from racconigi.measures.ties_compared import GREAT_POWERS
from racconigi.package import DATA
from racconigi.quantities import Count
from racconigi.remembered import remembered
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, european_system

#: Any two of the great powers; the two of the book come first.
PAIRS = tuple(itertools.combinations(GREAT_POWERS, 2))
#: The codings, the book's own first.
WEIGHED = ("miller", *(name for name in CODINGS if name != "miller"))
#: Whether a secret treaty counts from its day or from the day on which it became known.
READ = {"signed": False, "known": True}
_SETTING = ["pair", "coding", "reading"]


def find(data: Path = DATA) -> Found:
    """Return the likeness of any two great powers under every setting, in runs of equal years.

    Parameters
    ----------
    data : Path
        The data package.
    """
    states, treaties = load("states", data), load("treaties", data)
    members, system = load("treaty_members", data), european_system(states)
    owed = {
        reading: _owed(treaties, as_read(treaties, members, known=known), system)
        for reading, known in READ.items()
    }
    yearly = _yearly(owed, system)
    frames = {
        "runs": runs(yearly, [*_SETTING, "kappa", "lowest", "highest"]),
        "between": runs(_between(owed), [*_SETTING, "tie", "strength"]),
        "firm": _firm(yearly),
        "behind": _behind(owed),
    }
    return Found(frames, _numbers(yearly))


def runs(yearly: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """Return rows of years as runs of years that follow each other and are alike in some columns.

    Examples
    --------
    >>> yearly = pd.DataFrame({"year": [1900, 1901, 1903], "kappa": [0.5, 0.5, 0.5]})
    >>> runs(yearly, ["kappa"])
       kappa  first  last
    0    0.5   1900  1901
    1    0.5   1903  1903
    """
    rows = yearly[[*columns, "year"]].reset_index(drop=True)
    before, told = rows.shift(), rows[columns].astype(object).where(rows[columns].notna(), "")
    alike = (told == told.shift()).all(axis=1) & (rows["year"] == before["year"] + 1)
    run = (~alike).cumsum()
    found = rows.groupby(run).agg(
        **{name: (name, "first") for name in columns},
        first=("year", "min"),
        last=("year", "max"),
    )
    return found.reset_index(drop=True)


def _owed(treaties, members, system):
    spells = bind_members(treaties, members)
    return keep_within(obligations(spells, first=FIRST, last=LAST), system)


def _named(pair):
    return "-".join(pair)


def _settings(owed):
    """Yield every setting with the obligations that it reads."""
    for pair, coding, reading in itertools.product(PAIRS, WEIGHED, READ):
        named = {"pair": _named(pair), "coding": coding, "reading": reading}
        yield pair, CODINGS[coding], named, owed[reading]


@remembered
def _yearly(owed, system):
    """Return kappa and its band by year; empty in a year without one of the two."""
    years = pd.RangeIndex(FIRST, LAST + 1, name="year")
    found = []
    for pair, coding, named, read in _settings(owed):
        band = leave_one_out(read, system, pair, coding).set_index("year")[["kappa", "low", "high"]]
        band = band.astype(float).round(3).reindex(years).reset_index()
        found.append(band.assign(**named))
    return pd.concat(found).rename(columns={"low": "lowest", "high": "highest"})


@remembered
def _between(owed):
    """Return the strongest tie of the two with each other, in the years in which they had one."""
    bound = {
        (reading, name): binding_obligations(read[_is_great(read)], CODINGS[name])
        for reading, read in owed.items()
        for name in WEIGHED
    }
    found = [
        own_ties(bound[named["reading"], named["coding"]], pair).assign(**named)
        for pair, _, named, _ in _settings(owed)
    ]
    return pd.concat(found)


def _is_great(owed):
    return owed["state_a"].isin(GREAT_POWERS) & owed["state_b"].isin(GREAT_POWERS)


def _behind(owed):
    """Return the treaties by which either of the two owed something, in runs of years."""
    found = []
    for pair, (reading, read) in itertools.product(PAIRS, owed.items()):
        held = read.loc[read["state_a"].isin(pair), ["treaty", "year"]].drop_duplicates()
        held = held.sort_values(["treaty", "year"])
        found.append(runs(held, ["treaty"]).assign(pair=_named(pair), reading=reading))
    return pd.concat(found, ignore_index=True)


def _firm(yearly):
    """Return in how many years each setting has the two alike, unlike, and neither for sure."""
    rows = yearly.assign(
        alike=yearly["lowest"] > 0, unlike=yearly["highest"] < 0, measured=yearly["kappa"].notna()
    )
    counted = rows.groupby(_SETTING, sort=False)[["alike", "unlike", "measured"]].sum()
    return counted.reset_index()


def _numbers(yearly):
    """Return in how many years the two of the book keep their side under every setting."""
    own = yearly[yearly["pair"] == _named(PAIR)]
    signs = own.assign(sign=own["kappa"].gt(0).astype(int) - own["kappa"].lt(0).astype(int))
    table = signs.pivot(index="year", columns=["coding", "reading"], values="sign")
    known = (
        own.pivot(index="year", columns=["coding", "reading"], values="kappa").notna().all(axis=1)
    )
    alike, unlike = ((table == sign).all(axis=1) & known for sign in (1, -1))
    if not known.any():
        return {}
    return {
        "pairs": Count(len(PAIRS)),
        "ways": Count(len(WEIGHED) * len(READ)),
        "years": Count(int(known.sum())),
        "agreed": Count(int((alike | unlike).sum())),
        "agreed_alike": Count(int(alike.sum())),
        "agreed_unlike": Count(int(unlike.sum())),
    }
