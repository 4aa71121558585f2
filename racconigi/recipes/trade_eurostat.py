"""Italy's trade with the Russian Federation by month 2020-2022 after Eurostat, in euros."""

import pandas as pd

from racconigi.recipes.recipe import EUROSTAT, Raw, Recipe

#: Product codes as Eurostat prints them at the end of a product's name.
PRODUCTS = {"[TOTAL]": "all", "[27]": "fuels"}


def compute(flows: pd.DataFrame) -> pd.DataFrame:
    """Return Italy's imports and exports by month, for all goods and for mineral fuels.

    Parameters
    ----------
    flows : DataFrame
        ``reporter``, ``partner``, ``product`` (ending in its code), ``flow`` (IMPORT or EXPORT),
        ``month`` (2020-01), ``value_eur`` (euros; missing where not yet published).

    Returns
    -------
    DataFrame
        ``month``, ``product`` (``all``, or ``fuels``: chapter 27 of the Harmonised System),
        ``flow`` (imports or exports, seen from Italy), ``euros``. A month not yet published is
        missing, not zero.

    Raises
    ------
    ValueError
        If a product has a code that :data:`PRODUCTS` does not list.
    """
    rows = flows[(flows["reporter"] == "Italy") & (flows["partner"] == "Russian Federation")]
    code = rows["product"].str.extract(r"(\[\w+\])$", expand=False)
    unknown = rows["product"][~code.isin(list(PRODUCTS))]
    if len(unknown):
        raise ValueError(f"Unknown product {unknown.iloc[0]!r}; known: {', '.join(PRODUCTS)}.")
    series = pd.DataFrame({
        "month": rows["month"],
        "product": code.map(PRODUCTS),
        "flow": rows["flow"].str.lower() + "s",
        "euros": rows["value_eur"].round().astype("Int64"),
    })  # fmt: skip
    return series.sort_values(["month", "product", "flow"], ignore_index=True)


RECIPE = Recipe(
    name="trade_eurostat",
    title="Italy's trade with Russia by month 2020-2022",
    unit="one flow a month and product; current euros",
    raw=(
        Raw(
            "eurostat_trade/eurostat_italy_russia_monthly_2020_2022.csv",
            "2e2ab9b9b4a77a9e5f79cbbb22b87d22921481906dbf1ba3726538585ff0d334",
            "vzemlys/ruimpeks : xlsx/eu_total_trade_4630244_spreadsheet.xlsx "
            "@ 5b5d97ccdfc2fc3ce418233fe340680fe192c18a",
        ),
    ),
    licence=EUROSTAT,
    citation="Eurostat, EU trade since 1988 (DS-045409), extracted 22 January 2023.",
    compute=compute,
)
