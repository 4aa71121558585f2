"""How alike Italy's and Russia's alliance portfolios were: the register beside ATOP 5.1.

The same measure on the same system of states, so that any difference comes from the treaties. The
hand-kept table ``kappa_differences`` names those treaties.
"""

from collections.abc import Collection

import pandas as pd

from racconigi.measures.alliances import bind_members, commitments, keep_within, obligations
from racconigi.measures.similarity import similarity
from racconigi.measures.ties_compared import CODING, LAST_PAIR, yearly_obligations
from racconigi.timeline import FIRST, european_system, years_in_force

#: Differences above this are explained in the table ``kappa_differences``.
NOTABLE = 0.05


def compare_kappa(
    treaties: pd.DataFrame,
    members: pd.DataFrame,
    states: pd.DataFrame,
    atop_obligations: pd.DataFrame,
    world_states: pd.DataFrame,
) -> pd.DataFrame:
    """Return kappa of Italy and Russia, coding ``miller``, year by year after both lists.

    Parameters
    ----------
    treaties, members, states : DataFrame
        The register: the tables ``treaties``, ``treaty_members`` and ``states``.
    atop_obligations, world_states : DataFrame
        The series of these names.

    Returns
    -------
    DataFrame
        ``year``; ``kappa_register`` over the European system; ``kappa_register_global``, the same
        promises over all states of the world (missing after the list of states ends);
        ``kappa_atop`` over the European system; ``difference``, register less ATOP. Rounded to
        three decimals. General pledges are left out of the register, as in the book. Empty where
        the two are never in one system.
    """
    pledged = obligations(bind_members(treaties, members), first=FIRST, last=LAST_PAIR)
    europe = european_system(states, FIRST, LAST_PAIR)
    series = {
        "kappa_register": kappa_of_pair(pledged, europe),
        "kappa_register_global": kappa_of_pair(pledged, world_system(world_states)),
        "kappa_atop": kappa_of_pair(yearly_obligations(atop_obligations), europe),
    }
    compared = pd.DataFrame(series).round(3)
    difference = (compared["kappa_register"] - compared["kappa_atop"]).round(3)
    return compared.assign(difference=difference).rename_axis("year").reset_index()


def kappa_of_pair(
    owed: pd.DataFrame, system: pd.DataFrame, pair: tuple[str, str] = ("ITA", "RUS")
) -> pd.Series:
    """Return kappa of two states by year, coding ``miller``, over a system of states.

    Parameters
    ----------
    owed : DataFrame
        ``year``, ``state_a``, ``state_b``, ``obligation``.
    system : DataFrame
        ``year``, ``state``: the members in each year.
    pair : tuple of str
        The two states, in the order of the alphabet.
    """
    own = owed[owed["state_a"].isin(pair)]  # what others owe does not enter their portfolios
    ties = commitments(keep_within(own, system), CODING)
    pairs = similarity(ties, system, measures=["kappa"])
    found = pairs[(pairs["state_a"] == pair[0]) & (pairs["state_b"] == pair[1])]
    return found.set_index("year")["kappa"]


def world_system(spells: pd.DataFrame) -> pd.DataFrame:
    """Return ``year`` and ``state`` of all states of the world.

    Parameters
    ----------
    spells : DataFrame
        The series ``world_states``.
    """
    texts = spells.astype({"first_year": str, "last_year": str})
    system = years_in_force(texts, start="first_year", end="last_year", first=FIRST, last=LAST_PAIR)
    return system.drop_duplicates(ignore_index=True)


def exchange_treaties(
    ours: pd.DataFrame, theirs: pd.DataFrame, *, out: Collection[str], into: Collection[int]
) -> pd.DataFrame:
    """Return the register's obligations with some treaties out and some of ATOP's in their place.

    What is left of a difference after such an exchange is not due to these treaties.

    Parameters
    ----------
    ours : DataFrame
        As :func:`racconigi.measures.alliances.obligations` returns it.
    theirs : DataFrame
        The same after ATOP 4.01, from
        :func:`racconigi.measures.ties_compared.yearly_pledges`.
    out : collection of str
        The register's treaties to leave out.
    into : collection of int
        ATOP's ids of the treaties to put in.
    """
    kept = ours[~ours["treaty"].isin(out)]
    return pd.concat([kept, theirs[theirs["treaty"].isin(into)]], ignore_index=True)
