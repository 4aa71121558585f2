"""Where Italy and Russia stood in the UN General Assembly, year by year, and how far apart."""

import pandas as pd

from racconigi.recipes.pair import side_by_side
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe


def compute(points: pd.DataFrame) -> pd.DataFrame:
    """Return the positions of both, their uncertainty and the distance between them.

    Parameters
    ----------
    points : DataFrame
        ``ccode``, ``year``, ``idealpointfp`` with ``q5fp`` and ``q95fp`` (estimates from votes on
        the final passage of resolutions, to 2024), ``idealpointall`` (from all votes, to 2023);
        on the estimates' own scale, with the United States toward its high end.

    Returns
    -------
    DataFrame
        ``year`` from the first in which both have a position; ``italy`` and ``russia`` with
        ``_low`` and ``_high`` (5th and 95th percentile of the estimate); ``distance`` between
        the two, never negative; ``distance_all_votes``, the same from all votes. A year without
        votes (1964) is missing.
    """
    final = side_by_side(points, "idealpointfp")
    low, high = side_by_side(points, "q5fp"), side_by_side(points, "q95fp")
    every = side_by_side(points, "idealpointall")
    series = pd.DataFrame(index=final.index)
    for state in ("italy", "russia"):
        series[state] = final[state]
        series[f"{state}_low"], series[f"{state}_high"] = low[state], high[state]
    series["distance"] = (final["italy"] - final["russia"]).abs()
    series["distance_all_votes"] = (every["italy"] - every["russia"]).abs()
    first = series["distance"].first_valid_index()
    return series.loc[first:].round(4).reset_index()


RECIPE = Recipe(
    name="ideal_points",
    title="Positions of Italy and Russia in the UN General Assembly 1956-2024",
    unit="one year; positions on the scale of the estimates (no natural unit)",
    raw=(
        Raw(
            "unga_votes/ideal_points_italy_russia.csv",
            "3db7543a9d58d684e7cfbbc209f3dd62c2a7b13e580ad69614c962dea8c3aa9b",
            "lucasbuildsapps/Masterthesis : IdealpointsJuly2025.dta "
            "@ 5298218d5b57e5b09223b124b25c03dc37ed646e (deposit: doi:10.7910/DVN/LEJUQZ)",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Bailey, M., A. Strezhnev and E. Voeten. 2017. 'Estimating Dynamic State Preferences from "
        "United Nations Voting Data', Journal of Conflict Resolution 61(2): 430-456; release of "
        "July 2025, doi:10.7910/DVN/LEJUQZ."
    ),
    compute=compute,
)
