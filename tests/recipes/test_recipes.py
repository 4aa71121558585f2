"""Each recipe on frames small enough to check by hand, the committed series, and the rebuild."""

import dataclasses
import hashlib
import io
import json
from pathlib import Path

import pandas as pd
import pytest

from racconigi.faults import TableError
from racconigi.recipes import (
    MANIFEST,
    RECIPES,
    capabilities,
    diplomatic_rank,
    disputes,
    ideal_points,
    manifest,
    organisations,
    portfolio_similarity_atop,
    rebuild,
    regimes,
    rivals,
    trade_cow,
    trade_eurostat,
    trade_ricardo,
    un_agreement,
)
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe

ROOT = Path(__file__).parent.parent
SERIES = ROOT / "data" / "series"
SOURCES = ROOT.parent / "shared" / "sources"
BY_NAME = {recipe.name: recipe for recipe in RECIPES}


def table(text, **options):
    """Return the frame of a little table, cells apart by spaces; a dot is missing."""
    return pd.read_csv(io.StringIO(text), sep=r"\s+", na_values=["."], **options)


def committed(name, *index):
    """Return a committed series, by its key."""
    frame = pd.read_csv(SERIES / f"{name}.csv")
    return frame.set_index(list(index)) if index else frame


# RICardo: several sources report the same flow.

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


# Correlates of War trade: zero, rounded to zero, missing.


def cow_trade():
    dyads = table("""
        ccode1 ccode2 year flow1 flow2 smoothflow1 smoothflow2
        325    365    1903 40    6     40          6
        325    365    1904 0     0     40          1
        325    365    1906 37    .     37          .
        365    325    1903 6     40    6           40
        220    365    1903 99    99    99          99
    """)
    totals = table("""
        ccode year imports exports
        325   1903 400     300
        325   1904 400     300
        365   1903 999     999
    """)
    return trade_cow.compute(dyads, totals).set_index(["year", "flow"])


def test_a_zero_beside_forty_million_is_doubtful_and_left_empty():
    imports = cow_trade().loc[(1904, "imports")]
    assert imports["reading"] == "doubtful"
    assert pd.isna(imports["musd"])
    assert imports["smoothed_musd"] == 40


def test_a_zero_within_a_rounding_step_is_kept_and_says_so():
    exports = cow_trade().loc[(1904, "exports")]
    assert (exports["reading"], exports["musd"]) == ("rounded", 0)
    assert pd.isna(exports["share_percent"])


def test_a_year_the_source_leaves_out_is_missing_not_zero():
    series = cow_trade()
    for key in [(1905, "imports"), (1905, "exports"), (1906, "exports")]:
        assert series.loc[key, "reading"] == "missing"
        assert pd.isna(series.loc[key, "musd"])
    assert len(series) == 8  # 1903 to 1906, two flows each


def test_italys_exports_are_russias_imports_and_reversed_rows_are_not_added():
    series = cow_trade()
    assert (series.loc[(1903, "imports"), "musd"], series.loc[(1903, "exports"), "musd"]) == (40, 6)
    assert series.loc[(1903, "imports"), "share_percent"] == 10
    assert series.loc[(1903, "exports"), "share_percent"] == 2


# Eurostat


def eurostat(product="Total [TOTAL]"):
    return pd.DataFrame({
        "reporter": "Italy",
        "partner": ["Russian Federation", "Russian Federation", "World"],
        "product": product,
        "flow": ["IMPORT", "EXPORT", "IMPORT"],
        "month": ["2022-12", "2022-11", "2022-11"],
        "value_eur": [None, 506757100.0, 1.0],
    })  # fmt: skip


def test_a_month_not_yet_published_is_missing():
    series = trade_eurostat.compute(eurostat()).set_index(["month", "product", "flow"])["euros"]
    assert series.loc[("2022-11", "all", "exports")] == 506757100
    assert pd.isna(series.loc[("2022-12", "all", "imports")])
    assert len(series) == 2


def test_an_unknown_product_is_refused():
    with pytest.raises(ValueError, match=r"Unknown product 'Cereals \[10\]'"):
        trade_eurostat.compute(eurostat("Cereals [10]"))


# United Nations

ROLLS = pd.DataFrame({
    "rcid": [1, 2, 3, 4, 5, 6, 7],
    "date": ["1963-10-01"] * 4 + ["1965-02-06", "1965-11-05", "2020-01-03"],
})  # fmt: skip


def votes(*rows):
    return pd.DataFrame(rows, columns=["rcid", "country", "vote"])


CAST = votes(
    (1, "Italy", "yes"), (1, "Russia", "yes"),
    (2, "Italy", "yes"), (2, "Russia", "abstain"),
    (3, "Italy", "yes"), (3, "Russia", "no"),
    (4, "Italy", "yes"),
    (5, "Italy", "abstain"), (5, "Russia", "abstain"),
    (6, "Italy", "no"), (6, "France", "yes"),
    (7, "Italy", "no"), (7, "Russia", "yes"),
)  # fmt: skip


def test_an_abstention_counts_half_and_an_absence_not_at_all():
    year = un_agreement.compute(CAST, ROLLS).set_index("year").loc[1963]
    assert year.to_dict() == {"votes": 3, "same": 1, "half": 1, "opposed": 1, "agreement": 0.5}


def test_two_abstentions_agree():
    assert un_agreement.compute(CAST, ROLLS).set_index("year").loc[1965, "agreement"] == 1


def test_a_year_without_votes_has_none_and_no_agreement():
    year = un_agreement.compute(CAST, ROLLS).set_index("year").loc[1964]
    assert year["votes"] == 0
    assert pd.isna(year["agreement"])


def test_the_single_vote_of_2020_is_no_year():
    assert un_agreement.compute(CAST, ROLLS)["year"].max() == 1965
    assert un_agreement.compute(CAST, ROLLS, last=2020)["year"].max() == 2020


def test_an_unknown_vote_is_refused():
    with pytest.raises(ValueError, match="Unknown vote 'absent'"):
        un_agreement.compute(votes((1, "Italy", "absent")), ROLLS)


def test_a_vote_recorded_twice_is_refused():
    with pytest.raises(ValueError, match="duplicate"):
        un_agreement.compute(pd.concat([CAST, CAST]), ROLLS)


def test_positions_start_when_both_vote_and_a_gap_stays_a_gap():
    points = table("""
        ccode year idealpointfp q5fp q95fp idealpointall
        365   1955 -3.0         -3.5 -2.5  -2.9
        365   1963 -3.0         -3.5 -2.5  -2.9
        325   1963 1.5          1.0  2.0   1.1
        325   1965 1.5          1.0  2.0   .
        365   1965 -2.0         -2.5 -1.5  -2.9
        2     1965 3.0          2.5  3.5   2.9
    """)
    series = ideal_points.compute(points).set_index("year")
    assert series.index.tolist() == [1963, 1964, 1965]
    assert series["distance"].fillna(-1).tolist() == [4.5, -1, 3.5]
    assert series["distance_all_votes"].fillna(-1).tolist() == [4.0, -1, -1]
    assert series.loc[1963, ["italy_low", "italy", "italy_high"]].tolist() == [1.0, 1.5, 2.0]


# Regimes, capabilities, organisations


def test_a_distance_needs_both_states():
    rows = table("""
        ccode year v2x_polyarchy polity2
        325   1861 .             -4
        365   1861 0.03          -10
        325   1862 0.20          -4
        365   1862 0.03          .
    """)
    series = regimes.compute(rows).set_index("year")
    assert series["polyarchy_distance"].fillna(-1).tolist() == [-1, 0.17]
    assert series["polity_distance"].fillna(-1).tolist() == [6, -1]


def test_capabilities_keep_the_two_from_1853():
    rows = table("""
        ccode year cinc
        325   1852 0.01
        325   1853 0.0123456789
        365   1853 0.14
        220   1853 0.20
    """)
    assert capabilities.compute(rows).values.tolist() == [[1853, 0.012346, 0.14]]


def test_overlap_is_shared_among_those_that_either_belongs_to():
    dyads = table("""
        ccode1 ccode2 year dyadigos
        325    365    1853 0
        325    365    1910 22
        300    365    1910 99
    """)
    states = table("""
        ccode year sum_igo_full
        325   1853 0
        365   1853 0
        325   1910 28
        365   1910 25
    """)
    series = organisations.compute(dyads, states).set_index("year")
    assert series.loc[1910, "overlap"] == round(22 / (28 + 25 - 22), 4)
    assert pd.isna(series.loc[1853, "overlap"])
    assert series.loc[1853, "shared"] == 0
    assert pd.isna(series.loc[1900, "shared"])


# Disputes and wars overlap


def disputes_of(cow="", gml="", wars=""):
    cow = table("dispnum ccode1 ccode2 year hostlev1 hostlev2\n" + cow)
    gml = table("dispnum ccode1 ccode2 year hostlev1 hostlev2 numa numb\n" + gml)
    wars = table("warnum ccode1 ccode2 year\n" + wars)
    return disputes.compute(cow, gml, wars)


def test_a_war_and_its_dispute_are_one_row_whoever_lists_them():
    series = disputes_of(
        "57 325 365 1855 5 5\n57 365 325 1855 5 5",
        "57 325 365 1855 5 5 1 5",
        "22 325 365 1855\n22 365 325 1855\n1 220 230 1855",
    )
    assert len(series) == 1
    row = series.iloc[0]
    assert (row["year"], row["dispute"], row["war"], row["participants"]) == (1855, 57, 22, 6)
    assert row["in_cow"]
    assert row["in_gml"]


def test_a_dispute_begins_when_correlates_of_war_says_so():
    series = disputes_of(
        "197 325 365 1918 4 4",
        "197 325 365 1917 5 5 1 7\n197 325 365 1918 5 5 1 7",
    )
    assert series["year"].tolist() == [1917, 1918]
    assert series["begins"].tolist() == [1918, 1918]
    assert series["in_cow"].tolist() == [False, True]
    assert series["hostility_italy_cow"].fillna(0).tolist() == [0, 4]
    assert series["war"].isna().all()


def test_a_dispute_that_only_the_revision_lists_begins_with_it():
    assert disputes_of(gml="9 325 365 1936 3 3 1 1")["begins"].tolist() == [1936]


def test_a_war_is_not_hung_on_a_lesser_dispute_of_the_same_year():
    series = disputes_of("8 325 365 1941 3 3\n9 325 365 1941 5 5", wars="139 325 365 1941")
    assert series["war"].fillna(0).tolist() == [0, 139]


def test_a_war_without_a_dispute_has_its_own_row():
    series = disputes_of("8 325 365 1937 3 3", wars="139 325 365 1941\n139 325 365 1942")
    assert series["year"].tolist() == [1937, 1941, 1942]
    assert series["war"].fillna(0).tolist() == [0, 139, 139]
    assert series["begins"].tolist() == [1937, 1941, 1941]
    assert not series["in_cow"].iloc[1]


# Envoys and rivals


def exchange(rank=9):
    return table(f"""
        ccode1 ccode2 year DR_at_1 DR_at_2 DE
        325    365    1849 2       2       1
        325    365    1854 0       1       1
        325    365    1920 3       3       1
        325    365    1960 {rank}  9       1
    """)


def test_nine_is_an_unknown_rank_and_not_a_high_one():
    series = diplomatic_rank.compute(exchange()).set_index("year")
    assert series["at_italy"].dropna().to_dict() == {1854: 0, 1920: 3}
    assert series.loc[1960, "exchange"]


def test_embassies_of_the_old_regime_are_doubtful():
    series = diplomatic_rank.compute(exchange()).set_index("year")
    assert series.index[series["doubtful"]].tolist() == [1920]


def test_a_rank_that_the_source_does_not_have_is_refused():
    with pytest.raises(ValueError, match="Invalid rank 4 in 1960"):
        diplomatic_rank.compute(exchange(4))


RIVALRIES = table("""
    ccode1 ccode2 styear endyear start end
    300    365    1768   1918    1768  1918
    300    325    1847   1918    1847  1918
    325    640    1884   1943    1884  1943
    365    640    1668   1918    1668  1918
    325    530    1882   1943    1882  1943
""")


def test_shared_rivals_are_counted_through_the_last_year():
    series = rivals.compute(RIVALRIES, RIVALRIES).set_index(["year", "list"])
    last = series.loc[(1918, "thompson-dreyer")]
    assert (last["italy"], last["russia"], last["shared"]) == (3, 2, 2)
    assert last["states"] == "AUH;TUR"
    after = series.loc[(1919, "thompson-dreyer")]
    assert (after["italy"], after["russia"], after["shared"], after["states"]) == (2, 0, 0, "")


def test_each_list_ends_in_its_own_year():
    series = rivals.compute(RIVALRIES, RIVALRIES)
    ends = series.groupby("list")["year"].max().to_dict()
    assert ends == {"thompson-dreyer": 2010, "thompson-sakuwa-suhas": 2020}


def test_a_shared_rival_without_an_identifier_is_refused():
    strange = table("""
        ccode1 ccode2 styear endyear start end
        325    530    1882   1943    1882  1943
        365    530    1882   1943    1882  1943
    """)
    with pytest.raises(KeyError, match="530"):
        rivals.compute(strange, strange)


# ATOP

NO_PLEDGES = dict.fromkeys(portfolio_similarity_atop.OBLIGATIONS.values(), 0)


def pledge(owing, owed, *obligations, year=1900):
    held = {portfolio_similarity_atop.OBLIGATIONS[name]: 1 for name in obligations}
    return {"ccode1": owing, "ccode2": owed, "year": year, **NO_PLEDGES, **held}


STATES = table("""
    ccode styear endyear
    300   1816   1918
    325   1816   2016
    365   1816   2016
""")


def atop(*pledges, states=STATES):
    series = portfolio_similarity_atop.compute(
        pd.DataFrame(pledges), states, first=1900, last=1900
    )  # fmt: skip
    return series.set_index(["coding", "state_a", "state_b"])


def test_published_portfolios_hold_what_is_owed_to_a_state_and_millers_what_it_owes():
    # Only Austria owes anything: defence to Italy. In the order Austria, Italy, Russia:
    # incoming, Italy 3 3 0 and Russia 0 0 3 differ by 9 of 9; outgoing, 0 3 0 and 0 0 3 by 6.
    series = atop(pledge(300, 325, "defence"))["s"]
    assert series.loc[("atop", "ITA", "RUS")] == 1 - 2 * 9 / 9
    assert series.loc[("miller", "ITA", "RUS")] == round(1 - 2 * 6 / 9, 3)


def test_consultation_beside_nonaggression_is_worth_one_as_published_and_two_after_miller():
    both = [pledge(a, b, "nonaggression", "consultation") for a, b in [(325, 365), (365, 325)]]
    series = atop(*both)["s"]  # rows 0 3 x and 0 x 3
    assert series.loc[("atop", "ITA", "RUS")] == round(1 - 2 * 4 / 9, 3)
    assert series.loc[("miller", "ITA", "RUS")] == round(1 - 2 * 2 / 9, 3)


def test_pledges_to_states_outside_the_system_do_not_count():
    pledges = [pledge(300, 325, "defence")]
    assert atop(*pledges).equals(atop(*pledges, pledge(325, 999, "defence")))


def test_a_state_that_returns_in_the_year_it_left_is_one_member():
    twice = pd.concat([STATES, STATES.tail(1)])
    twice.iloc[2, 2] = 1900
    twice.iloc[3, 1] = 1900
    pledges = [pledge(300, 325, "defence")]
    assert atop(*pledges, states=twice).equals(atop(*pledges))


# No recipe changes what it was given


@pytest.mark.parametrize(
    ("recipe", "frames"),
    [
        (un_agreement, (CAST, ROLLS)),
        (trade_eurostat, (eurostat(),)),
        (diplomatic_rank, (exchange(),)),
        (rivals, (RIVALRIES, RIVALRIES)),
        (portfolio_similarity_atop, (pd.DataFrame([pledge(300, 325, "defence")]), STATES)),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_recipe_leaves_its_frames_alone(recipe, frames):
    before = [frame.copy(deep=True) for frame in frames]
    recipe.compute(*frames)
    for frame, copy in zip(frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


# The committed series say what the methods page says


def test_trade_in_1900_as_each_reports_it():
    pounds = committed("trade_ricardo").groupby(["year", "reporter"])["pounds"].sum() / 1e6
    assert round(pounds[1900, "ITA"], 2) == 5.40
    assert round(pounds[1900, "RUS"], 2) == 4.87


def test_italy_reports_every_year_but_one_flow():
    reported = committed("trade_ricardo").query("reporter == 'ITA'")
    silent = reported[reported["pounds"].isna()]
    assert silent[["year", "flow"]].values.tolist() == [[1918, "exports"]]


def test_both_trade_series_agree_on_the_size_of_trade_in_1913():
    pounds = committed("trade_ricardo", "year", "reporter", "flow").loc[(1913, "ITA"), "pounds"]
    dollars = committed("trade_cow", "year", "flow").loc[1913, "musd"]
    for name in ("imports", "exports"):
        assert dollars[name] == pytest.approx(pounds[name] / 1e6 * 4.87, rel=0.25)


def test_trade_of_the_correlates_of_war_has_the_years_it_should():
    series = committed("trade_cow")
    given = series[series["reading"] != "missing"]["year"].drop_duplicates()
    expected = [1870, *range(1873, 1914), *range(1920, 1930), *range(1931, 1939)]
    assert given.tolist() == [*expected, *range(1948, 2015)]
    doubted = series[series["reading"] == "doubtful"][["year", "flow"]].values.tolist()
    assert doubted == [[1904, "imports"], [1911, "exports"], [1911, "imports"]]


def test_fuels_are_part_of_all_imports():
    euros = committed("trade_eurostat").pivot(
        index=["month", "flow"], columns="product", values="euros"
    )
    assert (euros["fuels"] <= euros["all"])[euros.notna().all(axis="columns")].all()
    assert euros.index[euros.isna().any(axis="columns")].get_level_values(0).unique() == ["2022-12"]


@pytest.mark.parametrize(("year", "agreement", "cast"), [(1960, 0.324, 54), (1990, 0.673, 84)])
def test_agreement_in_the_united_nations(year, agreement, cast):
    row = committed("un_agreement", "year").loc[year]
    assert (round(row["agreement"], 3), row["votes"]) == (agreement, cast)


def test_votes_add_up():
    series = committed("un_agreement", "year")
    assert series.index.tolist() == list(range(1956, 2020))
    assert (series[["same", "half", "opposed"]].sum(axis="columns") == series["votes"]).all()


@pytest.mark.parametrize(
    ("year", "distance"), [(1960, 4.56), (1990, 1.86), (2020, 0.89), (2024, 1.76)]
)
def test_distance_of_ideal_points(year, distance):
    assert round(committed("ideal_points", "year").loc[year, "distance"], 2) == distance


def test_the_seven_disputes():
    series = committed("disputes")
    assert series["dispute"].nunique() == 7
    assert sorted(series["begins"].unique()) == [1855, 1918, 1937, 1941, 1980, 1982, 1999]
    assert series["in_cow"].sum() == 12
    assert series["in_gml"].sum() == 13
    assert series.dropna(subset="war")["year"].tolist() == [1855, 1856, 1941, 1942, 1943]
    assert not series.duplicated(["year", "dispute"]).any()


@pytest.mark.parametrize(("year", "shared"), [(1860, 2), (1910, 22), (1960, 24), (2010, 58)])
def test_shared_organisations(year, shared):
    assert committed("organisations", "year").loc[year, "shared"] == shared


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (1882, [0.856, 0.507, 0.507]),
        (1895, [0.641, -0.085, -0.106]),
        (1914, [0.807, 0.545, 0.544]),
        (1939, [0.426, 0.106, 0.053]),
        (1975, [0.724, 0.441, 0.441]),
        (1995, [0.765, 0.565, 0.565]),
    ],
)
def test_similarity_of_italy_and_russia_after_atop(year, expected):
    series = committed("portfolio_similarity_atop", "year", "coding", "state_a", "state_b")
    found = series.loc[(year, "atop", "ITA", "RUS"), ["s", "kappa", "pi"]]
    assert found.tolist() == expected


def test_known_facts():
    rank = committed("diplomatic_rank", "year")
    assert rank.loc[1879, ["at_italy", "at_russia"]].tolist() == [3, 3]
    assert rank.loc[1950:1965, "at_italy"].isna().all()
    assert not rank.index.isin(range(1941, 1950)).any()
    regime = committed("regimes", "year")
    assert regime.loc[1900:1918, "russia_polyarchy"].max() < regime.loc[1960, "italy_polyarchy"]
    shared = committed("rivals", "year", "list")
    assert shared.loc[(1882, "thompson-sakuwa-suhas"), "states"] == "AUH"
    power = committed("capabilities", "year")
    assert (power["russia"] > power["italy"]).all()


KEYS = {
    "trade_ricardo": ["year", "reporter", "flow"],
    "trade_cow": ["year", "flow"],
    "trade_eurostat": ["month", "product", "flow"],
    "disputes": ["year", "dispute"],
    "rivals": ["year", "list"],
    "portfolio_similarity_atop": ["year", "coding", "state_a", "state_b"],
    "reconciliation": ["level", "treaty", "atop", "state_a", "state_b", "first_year", "field"],
}


@pytest.mark.parametrize("name", BY_NAME)
def test_a_committed_series_is_small_sorted_and_plain(name):
    content = (SERIES / f"{name}.csv").read_bytes()
    assert len(content) < 150_000
    assert b"\r" not in content
    assert content.endswith(b"\n")
    series, key = committed(name), KEYS.get(name, ["year"])
    assert not series.duplicated(key).any()
    assert series[key].equals(series[key].sort_values(key, ignore_index=True))


# The registry and the rebuild


def test_every_recipe_says_where_it_comes_from_and_on_which_terms():
    assert len(BY_NAME) == len(RECIPES) == 14
    for recipe in RECIPES:
        assert recipe.citation
        assert recipe.unit
        assert recipe.licence.title
        for raw in recipe.raw:
            assert " : " in raw.origin
            assert len(raw.sha256) == 64


def test_alliances_of_the_correlates_of_war_are_never_read():
    for recipe in RECIPES:
        for raw in recipe.raw:
            assert "cow_alliance" not in raw.path + raw.origin


def shout(rows):
    return rows.assign(word=rows["word"].str.upper(), long=rows["word"].str.len() > 3)


def small(sources, name="shout", content=b"word\none\nthree\n", compute=shout):
    """Return a recipe of one raw file, which it writes."""
    path = sources / f"{name}_raw.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    raw = Raw(path.name, hashlib.sha256(content).hexdigest(), f"someone/{name} : raw.csv @ abc")
    return Recipe(name, "Title", "unit", (raw,), PRODUCER, "Someone. 2020.", compute)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_rebuild_writes_the_series_and_the_manifest(tmp_path):
    recipe = small(tmp_path / "sources")
    output = tmp_path / "data" / "series"
    done = rebuild(tmp_path / "sources", output, [recipe])
    assert done == ["shout.csv: 2 rows, written", "manifest.json: 1 series, written"]
    assert contents(output).keys() == {"shout.csv", MANIFEST}
    assert (output / "shout.csv").read_bytes() == b"word,long\nONE,false\nTHREE,true\n"


def test_a_second_rebuild_changes_nothing(tmp_path):
    recipe = small(tmp_path / "sources")
    rebuild(tmp_path / "sources", tmp_path / "series", [recipe])
    before = contents(tmp_path / "series")
    done = rebuild(tmp_path / "sources", tmp_path / "series", [recipe])
    assert done == ["shout.csv: 2 rows, unchanged", "manifest.json: 1 series, unchanged"]
    assert contents(tmp_path / "series") == before


@pytest.fixture
def standing(tmp_path):
    """Return two recipes, their sources and a folder of series that must not change."""
    sources, output = tmp_path / "sources", tmp_path / "series"
    output.mkdir()
    (output / "shout.csv").write_bytes(b"as it was\n")
    (output / "whisper.csv").write_bytes(b"as it was\n")
    return [small(sources), small(sources, "whisper")], sources, output


def test_a_missing_raw_file_is_named_and_nothing_is_written(standing):
    recipes, sources, output = standing
    before = contents(output)
    (sources / "whisper_raw.csv").unlink()
    with pytest.raises(TableError, match=r"whisper_raw\.csv:.*get it from someone/whisper : raw"):
        rebuild(sources, output, recipes)
    assert contents(output) == before


def test_a_changed_raw_file_is_named_and_nothing_is_written(standing):
    recipes, sources, output = standing
    before = contents(output)
    (sources / "whisper_raw.csv").write_bytes(b"word\ntwo\n")
    with pytest.raises(TableError, match=r"whisper_raw\.csv:.*checksum should be .*someone/whisp"):
        rebuild(sources, output, recipes)
    assert contents(output) == before


def test_a_recipe_that_fails_leaves_every_series_as_it_was(standing):
    def fail(rows):
        raise ValueError("burnt")

    recipes, sources, output = standing
    before = contents(output)
    with pytest.raises(ValueError, match="burnt"):
        rebuild(sources, output, [recipes[0], dataclasses.replace(recipes[1], compute=fail)])
    assert contents(output) == before


def test_a_folder_that_cannot_be_written_is_a_fault(tmp_path):
    recipe = small(tmp_path / "sources")
    (tmp_path / "series").write_text("a file, not a folder")
    with pytest.raises(TableError, match="series"):
        rebuild(tmp_path / "sources", tmp_path / "series", [recipe])


def test_every_missing_raw_file_of_the_book_is_named_once(tmp_path):
    with pytest.raises(TableError) as caught:
        rebuild(tmp_path, tmp_path / "series")
    named = [fault.file for fault in caught.value.faults]
    assert set(named) == {raw.path for recipe in RECIPES for raw in recipe.raw}
    assert len(named) == len(set(named))
    assert not (tmp_path / "series").exists()


def check_against_manifest(files):
    """Check that the committed series are those that the manifest and the recipes vouch for."""
    assert files.keys() == {recipe.file for recipe in RECIPES} | {MANIFEST}
    listed = json.loads(files[MANIFEST])
    for recipe in RECIPES:
        entry = listed.pop(recipe.file)
        assert entry["sha256"] == hashlib.sha256(files[recipe.file]).hexdigest()
        assert entry["raw"] == {raw.path: raw.sha256 for raw in recipe.raw}
    assert listed == {}


def test_the_manifest_vouches_for_the_committed_series():
    check_against_manifest(contents(SERIES))


def test_a_series_changed_by_hand_is_seen():
    files = contents(SERIES)
    files["capabilities.csv"] = files["capabilities.csv"].replace(b"1853,", b"1854,", 1)
    with pytest.raises(AssertionError):
        check_against_manifest(files)


def test_the_committed_series_are_what_the_recipes_make(tmp_path):
    series = contents(SERIES)
    if SOURCES.is_dir():
        rebuild(SOURCES, tmp_path)
        assert contents(tmp_path) == series
    else:  # without the raw files, the manifest stands in for them
        recipes = {recipe.file: recipe for recipe in RECIPES}
        assert manifest(series, recipes) == series[MANIFEST]
