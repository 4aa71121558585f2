"""The rank of the envoys between Italy and Russia, in the years that the source looks at."""

import pandas as pd

from racconigi.recipes.pair import ITALY, RUSSIA
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe
from racconigi.timeline import FIRST

#: Ranks of the source: 0 none, 1 charge d'affaires, 2 minister, 3 ambassador.
RANKS = range(4)

#: The source's number for an envoy of another rank, or of one that is not given.
NOT_GIVEN = 9

#: In 1920 the source counts embassies of the old Russian regime; Italy recognised the Soviet
#: government in 1924.
DOUBTFUL = {1920}


def compute(exchange: pd.DataFrame, *, doubtful=frozenset(DOUBTFUL)) -> pd.DataFrame:
    """Return the rank of the envoy at each of the two.

    Parameters
    ----------
    exchange : DataFrame
        ``ccode1``, ``ccode2``, ``year``, ``DR_at_1`` and ``DR_at_2`` (representation at the first
        and at the second state: :data:`RANKS` or :data:`NOT_GIVEN`), ``DE`` (1 where either
        received an envoy).
    doubtful : set of int
        Years whose ranks are to be checked against diplomatic lists before they are quoted.

    Returns
    -------
    DataFrame
        ``year``, only the source's years (there are none from 1941 to 1949); ``at_italy`` and
        ``at_russia``, 0 none to 3 ambassador, missing where the source gives no rank;
        ``exchange``, whether either received an envoy; ``doubtful``.

    Raises
    ------
    ValueError
        If a rank is not one of the source's.
    """
    rows = exchange[(exchange["ccode1"] == ITALY) & (exchange["ccode2"] == RUSSIA)]
    rows = rows[rows["year"] >= FIRST].sort_values("year", ignore_index=True)
    for column in ("DR_at_1", "DR_at_2"):
        strange = rows[~rows[column].isin([*RANKS, NOT_GIVEN])]
        if len(strange):
            value, year = strange[column].iloc[0], strange["year"].iloc[0]
            raise ValueError(
                f"Invalid rank {value} in {year}. Ranks run from 0 to 3; 9 is unknown."
            )
    return pd.DataFrame({
        "year": rows["year"],
        "at_italy": rows["DR_at_1"].astype("Int64").mask(rows["DR_at_1"] == NOT_GIVEN),
        "at_russia": rows["DR_at_2"].astype("Int64").mask(rows["DR_at_2"] == NOT_GIVEN),
        "exchange": rows["DE"] == 1,
        "doubtful": rows["year"].isin(doubtful),
    })  # fmt: skip


RECIPE = Recipe(
    name="diplomatic_rank",
    title="Rank of the envoys between Italy and Russia, spot years 1854-2005",
    unit="one spot year; rank from 0 (none) to 3 (ambassador)",
    raw=(
        Raw(
            "cow_diplomatic_exchange/cow_diplomatic_exchange_2006_1_italy_russia.csv",
            "5b769ff4f3d64011fb466c1d514bfd96e56b3467eabf80f6d66a72b66b47083d",
            "glvn5150/correlates_of_war_and_IPE : Diplomatic_Exchange_2006v1.csv "
            "@ 43b1d9ddadb36722d61d3318a80a4abd06d247be",
        ),
    ),
    licence=PRODUCER,
    citation="Bayer, R. 2006. Diplomatic Exchange Data set, v2006.1.",
    compute=compute,
)
