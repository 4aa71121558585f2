"""Trade after the Correlates of War: zero, rounded to zero, missing."""

import pandas as pd
import pytest

from racconigi.recipes import trade_cow
from tests.recipes.frames import check_leaves_alone, committed, table

DYADS = table("""
    ccode1 ccode2 year flow1 flow2 smoothflow1 smoothflow2
    325    365    1903 40    6     40          6
    325    365    1904 0     0     40          1
    325    365    1906 37    .     37          .
    365    325    1903 6     40    6           40
    220    365    1903 99    99    99          99
""")

TOTALS = table("""
    ccode year imports exports
    325   1903 400     300
    325   1904 400     300
    365   1903 999     999
""")


def cow_trade():
    return trade_cow.compute(DYADS, TOTALS).set_index(["year", "flow"])


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


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(trade_cow.compute, DYADS, TOTALS)


def test_trade_of_the_correlates_of_war_has_the_years_it_should():
    series = committed("trade_cow")
    given = series[series["reading"] != "missing"]["year"].drop_duplicates()
    expected = [1870, *range(1873, 1914), *range(1920, 1930), *range(1931, 1939)]
    assert given.tolist() == [*expected, *range(1948, 2015)]
    doubted = series[series["reading"] == "doubtful"][["year", "flow"]].values.tolist()
    assert doubted == [[1904, "imports"], [1911, "exports"], [1911, "imports"]]


def test_both_trade_series_agree_on_the_size_of_trade_in_1913():
    pounds = committed("trade_ricardo", "year", "reporter", "flow").loc[(1913, "ITA"), "pounds"]
    dollars = committed("trade_cow", "year", "flow").loc[1913, "musd"]
    for name in ("imports", "exports"):
        assert dollars[name] == pytest.approx(pounds[name] / 1e6 * 4.87, rel=0.25)
