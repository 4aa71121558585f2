"""The signs between the powers, year by year: who counts, what makes a plus, what makes a minus."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from racconigi.findings import find as find_chapter
from racconigi.measures.alliances import keep_within
from racconigi.measures.signing import ORDER, opposed, sign_ties
from racconigi.package import DATA
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, years_in_force

#: States that continue another's line: the promises of Bonn are Germany's, Vienna stays Vienna.
LINES = {"GFR": "GER", "AUT": "AUH"}
#: The powers, and the years in which each counts as one of them if it exists.
POWERS = {
    "ITA": (FIRST, LAST), "RUS": (FIRST, LAST), "AUH": (FIRST, 1918), "GER": (FIRST, LAST),
    "FRA": (FIRST, LAST), "GBR": (FIRST, LAST), "TUR": (FIRST, LAST), "USA": (1917, LAST),
}  # fmt: skip
#: What the series of adversaries calls wars; its other lists are of rivalries.
WARS = "cow-wars"
#: Serbia, then Yugoslavia: no power, but the third of one of the triangles.
SERBIA = "SRB"


class Reading(NamedTuple):
    """A way to sign ties.

    Attributes
    ----------
    order : mapping of str to int
        The reasons that count, the weightiest first, each with its sign.
    alive : bool
        Whether a promise that nobody invoked or confirmed for a generation no longer counts.
    undisputed : bool
        Whether a pair with reasons for both signs has no tie, unless it is at war.
    """

    order: Mapping[str, int] = ORDER
    alive: bool = False
    undisputed: bool = False


#: The book's reading, and others that could be defended.
READINGS = {
    "book": Reading(),
    "hostile-first": Reading({"war": -1, "rivalry": -1, "help": 1, "understanding": 1}),
    "help-only": Reading({"war": -1, "help": 1, "rivalry": -1}),
    "alive": Reading(alive=True),
    "undisputed": Reading(undisputed=True),
    "opposed": Reading({"war": -1, "help": 1, "rivalry": -1, "opposed": -1, "understanding": 1}),
}


class Signs(NamedTuple):
    """The signed ties of the powers and Serbia, and what they come from.

    Attributes
    ----------
    readings : dict of str to DataFrame
        For each of :data:`READINGS` its ties, as :func:`racconigi.measures.signing.sign_ties`
        returns them.
    owed : DataFrame
        ``year``, ``treaty``, ``state_a``, ``state_b``, ``obligation``, by lines of states.
    members : DataFrame
        ``year``, ``state``: the powers.
    """

    readings: dict[str, pd.DataFrame]
    owed: pd.DataFrame
    members: pd.DataFrame


def signs(data: Path = DATA) -> Signs:
    """Return the signed ties under every reading.

    Promises are those of the register without general pledges; wars and rivalries those of the
    series ``adversaries``. The ledger has no part in it.

    Parameters
    ----------
    data : Path
        The data package.
    """
    register = find_chapter("alignments", data).frames
    system = in_lines(register["system"], "state").drop_duplicates()
    owed = in_lines(register["obligations"], "state_a", "state_b")
    named = {*POWERS, SERBIA}
    owed = owed[owed["state_a"].isin(named) & owed["state_b"].isin(named)]
    owed = owed[owed["state_a"] != owed["state_b"]].reset_index(drop=True)
    against = keep_within(adversaries(load("adversaries", data)), system)
    dormant = load("treaties", data).set_index("treaty")["dormant_from"]
    ties = {name: sign(owed, against, dormant, how) for name, how in READINGS.items()}
    return Signs(ties, owed, powers(system))


def in_lines(rows: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """Return rows with the states of some columns under the name of their line."""
    return rows.assign(**{column: rows[column].replace(LINES) for column in columns})


def powers(system: pd.DataFrame) -> pd.DataFrame:
    """Return the powers of each year.

    Parameters
    ----------
    system : DataFrame
        ``year``, ``state``: the states of each year, by their lines.
    """
    since = system["state"].map({state: first for state, (first, _) in POWERS.items()})
    until = system["state"].map({state: last for state, (_, last) in POWERS.items()})
    return system[system["year"].between(since, until)].reset_index(drop=True)


def adversaries(spells: pd.DataFrame) -> pd.DataFrame:
    """Return who was at war or a rival in each year.

    A rivalry that goes on where its list ends is taken to go on; either list is enough.

    Parameters
    ----------
    spells : DataFrame
        The series ``adversaries``.

    Returns
    -------
    DataFrame
        ``year``, ``state_a``, ``state_b``, ``reason``: ``war`` or ``rivalry``.
    """
    texts = spells.assign(
        first=spells["first"].astype(str),
        last=spells["last"].astype(object).where(spells["last"].notna()).map(str, "ignore"),
        reason=np.where(spells["list"] == WARS, "war", "rivalry"),
    )
    held = years_in_force(texts, start="first", end="last", first=FIRST, last=LAST)
    return held[["year", "state_a", "state_b", "reason"]].drop_duplicates(ignore_index=True)


def sign(
    owed: pd.DataFrame, against: pd.DataFrame, dormant: pd.Series, how: Reading
) -> pd.DataFrame:
    """Return the signed ties of a reading.

    Parameters
    ----------
    owed, against : DataFrame
        As :func:`racconigi.measures.signing.sign_ties` takes them; ``owed`` with its ``treaty``.
    dormant : Series
        For each treaty the date since which nobody invoked or confirmed it; missing of others.
    how : Reading
        How to sign.
    """
    if how.alive:
        slept = owed["treaty"].map(dormant).str[:4].astype(float)
        owed = owed[~(slept < owed["year"])]
    if "opposed" in how.order:
        against = pd.concat([against, opposed(owed, against)])
    ties = sign_ties(owed, against, order=how.order)
    return ties[~ties["both"] | (ties["reason"] == "war")] if how.undisputed else ties
