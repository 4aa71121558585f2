"""What the members of the treaties of ATOP 4.01 owed, and when, for the states of our list."""

import pandas as pd

from racconigi.recipes import atop
from racconigi.recipes.recipe import PRODUCER, Recipe
from racconigi.timeline import FIRST

_SPELL = ["atop", "state", "joined", "left"]


def compute(
    treaties: pd.DataFrame, spells: pd.DataFrame, states: pd.DataFrame, *, first: int = FIRST
) -> pd.DataFrame:
    """Return the spells of each member.

    Parameters
    ----------
    treaties : DataFrame
        Alliance level of ATOP 4.01: ``atopid``, ``endyr`` (0 while in force).
    spells : DataFrame
        Member level: ``atopid``, ``member``, ``yrent``, ``yrexit`` (0 while a member) and the
        columns of :data:`racconigi.recipes.atop.OBLIGATIONS` (1 where the obligation is held).
    states : DataFrame
        Our identifiers: ``state``, ``cow``.
    first : int
        Treaties and spells that ended before this year are left out.

    Returns
    -------
    DataFrame
        ``atop``, ``state``, ``joined``, ``left`` (years; no year of leaving while a member),
        ``obligations`` (joined by ``;``; missing where the source codes none). One row a spell:
        phases of a treaty that begin and end in the same years are taken together.
    """
    lasting = (treaties["endyr"] == atop.OPEN) | (treaties["endyr"] >= first)
    listed = atop.listed_spells(spells, states, first=first)
    listed = listed[listed[atop.TREATY].isin(treaties.loc[lasting, atop.TREATY])]
    columns = list(atop.OBLIGATIONS.values())
    named = listed.rename(columns={atop.TREATY: "atop", "yrent": "joined", "yrexit": "left"})
    joint = named.groupby(_SPELL, as_index=False)[columns].max()
    owed = atop.held(joint, columns)
    left = joint["left"].astype("Int64").mask(joint["left"] == atop.OPEN)
    found = joint[_SPELL].assign(left=left, obligations=owed.mask(owed == ""))
    return found.sort_values(_SPELL, ignore_index=True)


RECIPE = Recipe(
    name="atop_members",
    title="What members of the treaties of ATOP 4.01 owed, for the states of our list",
    unit="one spell of membership; years",
    raw=(atop.TREATIES_4, atop.MEMBERS_4),
    licence=PRODUCER,
    citation=f"{atop.CITATION} (ATOP 4.01).",
    compute=compute,
    own=(atop.STATES,),
)
