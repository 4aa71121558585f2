"""How alike Italy's and Russia's alliance portfolios were: the register beside ATOP 5.1.

The same measure on the same system of states, so that any difference comes from the treaties. The
hand-kept table ``kappa_differences`` names those treaties.
"""

from collections.abc import Collection

import pandas as pd

from racconigi.measures.alliances import (
    CODINGS,
    bind_members,
    commitments,
    keep_within,
    obligations,
)
from racconigi.measures.similarity import similarity
from racconigi.recipes import portfolio_similarity_atop
from racconigi.recipes.pair import FIRST
from racconigi.recipes.recipe import PRODUCER, Recipe
from racconigi.recipes.reconciliation import LAST_PAIR, named, state_of
from racconigi.timeline import years_in_force

#: Differences above this are explained in the table ``kappa_differences``.
NOTABLE = 0.05


def compute(
    dyads: pd.DataFrame,
    world: pd.DataFrame,
    treaties: pd.DataFrame,
    members: pd.DataFrame,
    states: pd.DataFrame,
    *,
    last: int = LAST_PAIR,
) -> pd.DataFrame:
    """Return kappa of Italy and Russia, coding ``miller``, year by year after both sources.

    Parameters
    ----------
    dyads : DataFrame
        ATOP 5.1, as :func:`racconigi.recipes.portfolio_similarity_atop.compute` takes it.
    world : DataFrame
        The states of the world: ``ccode``, ``styear``, ``endyear``. Correlates of War 2016.
    treaties, members, states : DataFrame
        The tables of the register, as texts.
    last : int
        The last year to compare.

    Returns
    -------
    DataFrame
        ``year``; ``kappa_register`` over the European system; ``kappa_register_global``, the same
        promises over all states of the world (missing after the list of states ends);
        ``kappa_atop`` over the European system; ``difference``, register less ATOP. Rounded to
        three decimals. General pledges are left out of the register, as in the book.
    """
    europe = european(states, last=last)
    pledged = obligations(bind_members(treaties, members), first=FIRST, last=last)
    owed = named(dyads[dyads["year"].between(FIRST, last)], states)
    globe = worldwide(world, states, last=min(last, portfolio_similarity_atop.LAST))
    series = {
        "kappa_register": kappa(pledged, europe),
        "kappa_register_global": kappa(pledged, globe),
        "kappa_atop": kappa(owed, europe),
    }
    compared = pd.DataFrame(series).round(3)
    difference = (compared["kappa_register"] - compared["kappa_atop"]).round(3)
    return compared.assign(difference=difference).rename_axis("year").reset_index()


def european(states: pd.DataFrame, *, last: int) -> pd.DataFrame:
    """Return ``year`` and ``state`` of the European system, as the chapter on alignments has it."""
    inside = states[states["in_system"] == "true"]
    system = years_in_force(inside, start="since", end="until", first=FIRST, last=last)
    return system[["year", "state"]].drop_duplicates()


def worldwide(world: pd.DataFrame, states: pd.DataFrame, *, last: int) -> pd.DataFrame:
    """Return ``year`` and ``state`` of all states; those that the register has not, by code."""
    spells = world.assign(start=world["styear"].astype(str), end=world["endyear"].astype(str))
    system = years_in_force(spells, start="start", end="end", first=FIRST, last=last)
    ours = system["ccode"].map(state_of(states))
    system["state"] = ours.fillna("cow-" + system["ccode"].astype(str))
    return system[["year", "state"]].drop_duplicates()


def kappa(owed: pd.DataFrame, system: pd.DataFrame) -> pd.Series:
    """Return kappa of Italy and Russia by year, coding ``miller``, over a system of states.

    Parameters
    ----------
    owed : DataFrame
        ``year``, ``state_a``, ``state_b``, ``obligation``.
    system : DataFrame
        ``year``, ``state``: the members in each year.
    """
    ties = commitments(keep_within(owed, system), CODINGS["miller"])
    pairs = similarity(ties, system, measures=["kappa"])
    pair = pairs[(pairs["state_a"] == "ITA") & (pairs["state_b"] == "RUS")]
    return pair.set_index("year")["kappa"]


def exchanged(
    ours: pd.DataFrame, theirs: pd.DataFrame, *, out: Collection[str], into: Collection[int]
) -> pd.DataFrame:
    """Return the register's obligations with some treaties out and some of ATOP's in their place.

    What is left of a difference after such an exchange is not due to these treaties.

    Parameters
    ----------
    ours : DataFrame
        As :func:`racconigi.measures.alliances.obligations` returns it.
    theirs : DataFrame
        The same after ATOP 4.01, from :func:`racconigi.recipes.reconciliation.pledges`.
    out : collection of str
        The register's treaties to leave out.
    into : collection of int
        ATOP's ids of the treaties to put in.
    """
    kept = ours[~ours["treaty"].isin(out)]
    return pd.concat([kept, theirs[theirs["treaty"].isin(into)]], ignore_index=True)


RECIPE = Recipe(
    name="kappa_compared",
    title="Similarity of Italy's and Russia's portfolios after the register and after ATOP",
    unit="one year; kappa, at most 1, coding miller",
    raw=portfolio_similarity_atop.RECIPE.raw,
    tables=("treaties", "treaty_members", "states"),
    licence=PRODUCER,
    citation=portfolio_similarity_atop.RECIPE.citation,
    compute=compute,
)
