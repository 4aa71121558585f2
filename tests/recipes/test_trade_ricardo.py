"""RICardo: several sources report the same flow."""

import pandas as pd

from racconigi.recipes import trade_ricardo
from tests.recipes.frames import check_leaves_alone, committed

RUSSIA = "Russia (USSR)"


def flow(year, reporter, partner, direction, pounds, source, trade="Spe", period=None):
    return {
        "year": year,
        "reporting_ric": reporter,
        "partner_ric": partner,
        "export_import_std": direction,
        "special_general_std": trade,
        "flow_pounds": pounds,
        "source": source,
        "statistical_period": period,
    }


def ricardo(*flows, first=1870, last=1870):
    series = trade_ricardo.compute(pd.DataFrame(flows), first=first, last=last)
    return series.set_index(["year", "reporter", "flow"])


def test_a_flow_in_two_sources_is_counted_once_and_the_yearbook_wins():
    series = ricardo(
        flow(1870, "Italy", RUSSIA, "Exp", 9_353_192, "StatisticalAbstract_Vol7"),
        flow(1870, "Italy", RUSSIA, "Exp", 934_806, "MovimentoCommerciale_1870"),
    )
    exports = series.loc[(1870, "ITA", "exports")]
    assert exports["pounds"] == 934_806
    assert (exports["lowest_pounds"], exports["highest_pounds"]) == (934_806, 9_353_192)
    assert exports["readings"] == 2
    assert exports["source"] == "MovimentoCommerciale_1870"


def test_the_order_of_the_rows_does_not_matter():
    flows = [
        flow(1870, "Italy", RUSSIA, "Exp", 3, "Annales_Fc8", trade="Gen"),
        flow(1870, "Italy", RUSSIA, "Exp", 2, "StatisticalAbstract", trade="Gen"),
        flow(1870, "Italy", RUSSIA, "Exp", 1, "StatisticalAbstract", trade="Spe"),
    ]
    assert ricardo(*flows).equals(ricardo(*reversed(flows)))
    assert ricardo(*flows).loc[(1870, "ITA", "exports"), "pounds"] == 1  # special before general


def test_trade_over_the_european_frontier_never_stands_for_all_of_russia():
    series = ricardo(
        flow(1870, "European Russia", "Italy", "Exp", 80, "ValetovT"),
        flow(1870, RUSSIA, "Italy", "Exp", 100, "StatisticalAbstract"),
    )
    assert series.loc[(1870, "RUS", "exports"), "pounds"] == 100
    assert series.loc[(1870, "RUS", "exports"), "lowest_pounds"] == 80


def test_a_flow_without_a_figure_is_missing_and_a_zero_is_a_zero():
    series = ricardo(
        flow(1870, "Italy", RUSSIA, "Exp", float("nan"), "MovimentoCommerciale"),
        flow(1870, "Italy", RUSSIA, "Imp", 0.0, "MovimentoCommerciale"),
    )["pounds"]
    assert len(series) == 4
    assert series.loc[(1870, "ITA", "imports")] == 0
    assert series.isna().sum() == 3


def test_a_source_without_a_figure_does_not_hide_one_that_has_it():
    series = ricardo(
        flow(1870, "Italy", RUSSIA, "Exp", float("nan"), "MovimentoCommerciale"),
        flow(1870, "Italy", RUSSIA, "Exp", 7.4, "StatisticalAbstract"),
    )
    assert series.loc[(1870, "ITA", "exports"), "pounds"] == 7
    assert series.loc[(1870, "ITA", "exports"), "readings"] == 1


def test_the_share_is_of_the_reporters_own_total_from_its_preferred_source():
    series = ricardo(
        flow(1870, "Italy", RUSSIA, "Imp", 5, "MovimentoCommerciale"),
        flow(1870, "Italy", "World", "Imp", 200, "MovimentoCommerciale"),
        flow(1870, "Italy", "World", "Imp", 999, "StatisticalAbstract"),
        flow(1870, RUSSIA, "World", "Exp", 50, "StatisticalAbstract"),
        flow(1870, RUSSIA, "Italy", "Imp", 5, "ValetovT"),
    )["share_percent"]
    assert series.loc[(1870, "ITA", "imports")] == 2.5
    assert pd.isna(series.loc[(1870, "RUS", "imports")])  # no total of Russian imports


def test_a_fiscal_year_keeps_its_name_and_other_pairs_stay_out():
    series = ricardo(
        flow(1924, RUSSIA, "Italy", "Exp", 5, "Memorandum", period="1924-25"),
        flow(1924, RUSSIA, "European Russia", "Exp", 9, "Memorandum"),
        flow(1924, "Italy", "Finland", "Exp", 9, "MovimentoCommerciale"),
        flow(1858, "Italy", RUSSIA, "Exp", 9, "MovimentoCommerciale"),
        first=1924,
        last=1924,
    )
    assert series["pounds"].dropna().to_dict() == {(1924, "RUS", "exports"): 5}
    assert series.loc[(1924, "RUS", "exports"), "period"] == "1924-25"


def test_the_recipe_leaves_its_frames_alone():
    flows = [flow(1870, "Italy", RUSSIA, "Exp", 1, "StatisticalAbstract")]
    check_leaves_alone(trade_ricardo.compute, pd.DataFrame(flows))


def test_trade_in_1900_as_each_reports_it():
    pounds = committed("trade_ricardo").groupby(["year", "reporter"])["pounds"].sum() / 1e6
    assert round(pounds[1900, "ITA"], 2) == 5.40
    assert round(pounds[1900, "RUS"], 2) == 4.87


def test_italy_reports_every_year_but_one_flow():
    reported = committed("trade_ricardo").query("reporter == 'ITA'")
    silent = reported[reported["pounds"].isna()]
    assert silent[["year", "flow"]].values.tolist() == [[1918, "exports"]]
