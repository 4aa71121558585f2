"""How democratic Italy and Russia were, after V-Dem and after Polity, and how far apart."""

import pandas as pd

from racconigi.recipes.pair import side_by_side
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe

MEASURES = {"polyarchy": "v2x_polyarchy", "polity": "polity2"}


def compute(regimes: pd.DataFrame) -> pd.DataFrame:
    """Return both measures for both states and the distance on each.

    Parameters
    ----------
    regimes : DataFrame
        ``ccode``, ``year``, ``v2x_polyarchy`` (V-Dem 16, 0 to 1), ``polity2`` (Polity5, -10
        autocracy to 10 democracy).

    Returns
    -------
    DataFrame
        ``year``; for ``polyarchy`` and ``polity``, the columns ``italy_...``, ``russia_...`` and
        ``..._distance``, the last never negative. The distance is missing where either is: the
        copy of Polity lacks the Soviet Union (1923-1991), which Polity lists under another code.
    """
    series = {}
    for measure, column in MEASURES.items():
        both = side_by_side(regimes, column)
        series[f"italy_{measure}"], series[f"russia_{measure}"] = both["italy"], both["russia"]
        series[f"{measure}_distance"] = (both["italy"] - both["russia"]).abs().round(3)
    frame = pd.DataFrame(series).rename_axis("year")
    whole = [column for column in frame if "polity" in column]
    return frame.round(3).astype(dict.fromkeys(whole, "Int64")).reset_index()


RECIPE = Recipe(
    name="regimes",
    title="Polyarchy and Polity of Italy and Russia 1853-2025",
    unit="one year; polyarchy from 0 to 1, Polity from -10 to 10",
    raw=(
        Raw(
            "democracy/cw_democracy_italy_russia.csv",
            "b9a8b6165451cd7c4e88171a67692ee7c826efc099fa26df2475cccca6c29864",
            "svmiller/isard : data/cw_democracy.rda @ 46944ad97a5532cd8e3b33129463c8435a69846a",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Coppedge, M. et al. 2026. V-Dem dataset v16, doi:10.23696/vdemds26; Marshall, M. 2020. "
        "Polity5."
    ),
    compute=compute,
)
