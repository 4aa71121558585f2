"""How alike the alliance portfolios of Italy, Russia and other powers were, after ATOP 5.1.

A comparison series: the book's own alignments rest on the project's register of treaties.
"""

import pandas as pd

from racconigi.measures.alliances import CODINGS, commitments, keep_within
from racconigi.measures.similarity import similarity
from racconigi.recipes import atop, world_states
from racconigi.recipes.recipe import PRODUCER, Recipe
from racconigi.timeline import FIRST, years_in_force

#: The powers whose pairs are kept; similarity is over all states of the world. West Germany is
#: apart from the Germany before and after it, as in the source and in the table ``states``.
POWERS = {200: "GBR", 220: "FRA", 255: "GER", 260: "GFR", 300: "AUH", 325: "ITA", 365: "RUS"}

#: For each coding, whether a state's row holds what others owe it (as published by Chiba, Johnson
#: and Leeds 2015) or what it owes others (Miller 2022).
INCOMING = {"atop": True, "miller": False}

#: The column of ATOP 5.1 for each obligation.
OBLIGATIONS = {name: f"atop_{column}" for name, column in atop.OBLIGATIONS.items()}

#: The last year that the list of states covers; ATOP itself goes on to 2018.
LAST = 2016
MEASURES = ["s", "kappa", "pi"]


def compute(
    dyads: pd.DataFrame, states: pd.DataFrame, *, first: int = FIRST, last: int = LAST
) -> pd.DataFrame:
    """Return S, kappa and pi for each pair of powers, year and coding.

    Parameters
    ----------
    dyads : DataFrame
        ``ccode1`` (owes), ``ccode2`` (is owed), ``year`` and the columns of :data:`OBLIGATIONS`
        (1 where a treaty in force holds it). ATOP 5.1.
    states : DataFrame
        ``ccode``, ``styear``, ``endyear``: a state's spells in the system, which it may leave and
        enter again in one year. Correlates of War 2016.
    first, last : int
        The years to cover, both included.

    Returns
    -------
    DataFrame
        ``year``, ``coding`` (of :data:`racconigi.measures.alliances.CODINGS`), ``state_a``,
        ``state_b`` (in alphabetical order), ``s`` (-1 to 1), ``kappa`` and ``pi`` (at most 1).
        Obligations toward states that are not in the system do not count.
    """
    spells = states.assign(start=states["styear"].astype(str), end=states["endyear"].astype(str))
    system = years_in_force(spells, start="start", end="end", first=first, last=last)
    system = system.rename(columns={"ccode": "state"})[["year", "state"]].drop_duplicates()
    pledged = owed(dyads[dyads["year"].between(first, last)], system)
    tables = []
    for coding, incoming in INCOMING.items():
        ties = commitments(pledged, CODINGS[coding])
        if incoming:
            ties = ties.rename(columns={"state_a": "state_b", "state_b": "state_a"})
        tables.append(_powers(similarity(ties, system, measures=MEASURES)).assign(coding=coding))
    columns = ["year", "coding", "state_a", "state_b", *MEASURES]
    return pd.concat(tables)[columns].sort_values(columns[:4], ignore_index=True)


def owed(dyads: pd.DataFrame, system: pd.DataFrame) -> pd.DataFrame:
    """List the obligations between members of the system, one a row.

    Parameters
    ----------
    dyads : DataFrame
        As :func:`compute` takes it.
    system : DataFrame
        ``year``, ``state``: who was a member.

    Returns
    -------
    DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``obligation``.
    """
    pairs = dyads.rename(columns={"ccode1": "state_a", "ccode2": "state_b"})
    columns = ["year", "state_a", "state_b"]
    pledged = pd.concat(
        pairs.loc[pairs[column] == 1, columns].assign(obligation=name)
        for name, column in OBLIGATIONS.items()
    )
    return keep_within(pledged, system)


def _powers(pairs):
    """Keep the pairs of powers, under the project's identifiers in alphabetical order."""
    kept = pairs[pairs["state_a"].isin(list(POWERS)) & pairs["state_b"].isin(list(POWERS))]
    names = pd.DataFrame(
        {side: kept[side].astype(int).map(POWERS) for side in ("state_a", "state_b")}
    )
    ordered = {"state_a": names.min(axis="columns"), "state_b": names.max(axis="columns")}
    return kept.assign(**ordered).round(dict.fromkeys(MEASURES, 3))


RECIPE = Recipe(
    name="portfolio_similarity_atop",
    title="Similarity of alliance portfolios of the powers 1853-2016 after ATOP 5.1",
    unit="one pair, year and coding; S from -1 to 1, kappa and pi at most 1",
    raw=(atop.DYADS_5, world_states.STATES_2016),
    licence=PRODUCER,
    citation=(f"{atop.CITATION}; measures after Signorino and Ritter (1999) and Haege (2011)."),
    compute=compute,
)
