"""Trade between Italy and Russia 1861-1938 as each of them reported it, in pounds sterling."""

import pandas as pd

from racconigi.recipes.recipe import ODBL, Raw, Recipe

#: RICardo's entities. Some sources count trade over Russia's European frontier only.
REPORTERS = {"Italy": "ITA", "Russia (USSR)": "RUS", "European Russia": "RUS"}
PARTIAL = "European Russia"
WORLD = "World"

#: Whose figure is taken where several sources report a flow: the reporter's own yearbook (Italy's
#: Movimento commerciale; Russia's, as collected by Valetov), then the League of Nations, then
#: British abstracts; French digests and all others come last. Beginnings of RICardo's names.
PREFERENCE = ("Movimento", "Valetov", "StatistiquesDuCommerce", "StatisticalAbstract")

#: Special trade leaves out transit, general trade does not.
SPECIAL_FIRST = {"Spe": 0, "Gen": 1}

FIRST, LAST = 1861, 1938
_FLOW = ["year", "reporter", "flow"]


def compute(flows: pd.DataFrame, *, first: int = FIRST, last: int = LAST) -> pd.DataFrame:
    """Return one figure for each year, reporter and flow, with what other sources say.

    Parameters
    ----------
    flows : DataFrame
        RICardo flows with one source's figure a row: ``year``, ``reporting_ric``,
        ``partner_ric``, ``export_import_std`` (Exp or Imp), ``special_general_std``,
        ``flow_pounds`` (pounds sterling), ``source``, ``statistical_period``.
    first, last : int
        The years to cover, both included.

    Returns
    -------
    DataFrame
        ``year``; ``reporter`` (ITA or RUS); ``flow``, the reporter's exports to or imports from
        the other; ``pounds``, the preferred source's figure; ``lowest_pounds`` and
        ``highest_pounds`` over all sources; ``readings``, how many sources give a figure;
        ``share_percent`` of the reporter's exports to or imports from the world; ``source``;
        ``period``, where the source's year is not the calendar's (the Soviet figures of 1926
        nearly repeat those of 1925-26). Four rows a year; a flow that no source gives is missing,
        not zero.
    """
    rows = flows[flows["year"].between(first, last) & flows["flow_pounds"].notna()]
    rows = rows.assign(
        reporter=rows["reporting_ric"].map(REPORTERS),
        partner_state=rows["partner_ric"].map(REPORTERS),
        flow=rows["export_import_std"].map({"Exp": "exports", "Imp": "imports"}),
    ).dropna(subset="reporter")
    between = rows[rows["partner_state"].notna() & (rows["partner_state"] != rows["reporter"])]
    chosen = preferred(between)
    world = preferred(rows[rows["partner_ric"] == WORLD])

    every = [range(first, last + 1), ["ITA", "RUS"], ["exports", "imports"]]
    series = chosen.reindex(pd.MultiIndex.from_product(every, names=_FLOW))
    whole = world["flow_pounds"].reindex(series.index)
    series["share_percent"] = (100 * series["flow_pounds"] / whole).round(2)
    series["readings"] = series["readings"].fillna(0).astype(int)
    for column in ("flow_pounds", "lowest_pounds", "highest_pounds"):
        series[column] = series[column].round().astype("Int64")
    series = series.rename(columns={"flow_pounds": "pounds", "statistical_period": "period"})
    columns = ["pounds", "lowest_pounds", "highest_pounds", "readings", "share_percent"]
    return series[[*columns, "source", "period"]].reset_index()


def preferred(rows: pd.DataFrame) -> pd.DataFrame:
    """Return, for each flow, the row of the preferred source and what the others say.

    A figure for the whole of Russia comes before one for its European frontier, whatever the
    source; then :data:`PREFERENCE` decides, then special before general trade.

    Parameters
    ----------
    rows : DataFrame
        ``year``, ``reporter``, ``flow`` and RICardo's columns; ``flow_pounds`` never missing.

    Returns
    -------
    DataFrame
        ``rows`` without duplicates, indexed by year, reporter and flow, with ``lowest_pounds``,
        ``highest_pounds`` and ``readings`` (sources).
    """
    partial = (rows["reporting_ric"] == PARTIAL) | (rows["partner_ric"] == PARTIAL)
    ordered = rows.assign(
        partial=partial,
        rank=rows["source"].map(_rank),
        trade=rows["special_general_std"].map(SPECIAL_FIRST).fillna(len(SPECIAL_FIRST)),
    ).sort_values([*_FLOW, "partial", "rank", "trade", "source", "flow_pounds"])
    flows = ordered.groupby(_FLOW)
    return ordered.drop_duplicates(_FLOW).set_index(_FLOW).assign(
        lowest_pounds=flows["flow_pounds"].min(),
        highest_pounds=flows["flow_pounds"].max(),
        readings=flows["source"].nunique(),
    )  # fmt: skip


def _rank(source):
    places = [i for i, name in enumerate(PREFERENCE) if source.startswith(name)]
    return places[0] if places else len(PREFERENCE)


RECIPE = Recipe(
    name="trade_ricardo",
    title="Trade between Italy and Russia 1861-1938, as each reports it",
    unit="one flow a year and reporter; current pounds sterling; percent of the reporter's trade",
    raw=(
        Raw(
            "ricardo/ricardo_flows_reported_by_italian_states_or_russia.csv.gz",
            "e2d6b050b1f1a970fd7edbd53f21df3481352bc262ece75e36f58e101320489a",
            "medialab/ricardo_data : data/ @ e88d7f40feb12c27bce77d48608508ee102f2949",
        ),
    ),
    licence=ODBL,
    citation=(
        "Dedinger, B. and P. Girard. 2017. RICardo dataset 2017.12. doi:10.5281/zenodo.1119592; "
        "and 'Exploring trade globalization in the long run', Historical Methods 50(1): 30-48."
    ),
    compute=compute,
)
