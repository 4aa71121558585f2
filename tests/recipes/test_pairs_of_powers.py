"""What lies between the powers two by two."""

import pandas as pd

from racconigi.recipes import pairs_of_powers
from tests.recipes.frames import check_leaves_alone, committed, table

SCORES = table("""
    ccode year v2x_polyarchy polity2
    325   1852 0.20          -4
    325   2009 0.80          10
    325   2012 0.80          10
    365   2009 0.30          .
    365   2012 0.20          4
    200   2012 0.90          10
    2     2012 0.90          10
""")
DREYER = table("""
    ccode1 ccode2 styear endyear
    325    640    1908   2010
    640    365    1900   2010
    365    2      1945   2010
""")
SAKUWA = table("""
    ccode1 ccode2 start end
    325    640    1908  2020
    365    640    1900  2011
""")
POINTS = table("""
    ccode year idealpointfp
    325   2012 1.5
    365   2012 -0.25
""")


def test_a_distance_needs_both_and_a_row_needs_both_in_the_system():
    series = pairs_of_powers.compute(SCORES, DREYER, SAKUWA, POINTS)
    pairs = list(zip(series["year"], series["state_a"], series["state_b"], strict=True))
    assert pairs == [
        (2009, "ITA", "RUS"), (2012, "GBR", "ITA"), (2012, "GBR", "RUS"), (2012, "ITA", "RUS"),
    ]  # fmt: skip
    own = series[series["state_a"] == "ITA"]
    assert own["polyarchy_distance"].tolist() == [0.5, 0.6]
    assert own["polity_distance"].isna().tolist() == [True, False]
    assert own["polity_distance"].iloc[1] == 6
    assert own["position_distance"].fillna(-1).tolist() == [-1, 1.75]


def test_rivals_in_common_are_counted_until_each_list_ends():
    series = pairs_of_powers.compute(SCORES, DREYER, SAKUWA, POINTS)
    own = series[series["state_a"] == "ITA"]
    assert own["rivals_dreyer"].fillna(-1).tolist() == [1, -1]
    assert own["rivals_sakuwa"].tolist() == [1, 0]


def test_what_was_given_stays_as_it_was():
    check_leaves_alone(pairs_of_powers.compute, SCORES, DREYER, SAKUWA, POINTS)


def test_italy_and_russia_are_what_the_series_of_the_pair_say():
    """A second route: other raw files, other recipes."""
    series = committed("pairs_of_powers")
    own = series[(series["state_a"] == "ITA") & (series["state_b"] == "RUS")].set_index("year")
    regimes, points = committed("regimes", "year"), committed("ideal_points", "year")
    for name in ("polyarchy_distance", "polity_distance"):
        pd.testing.assert_series_equal(own[name], regimes[name], check_dtype=False)
    shared = own["position_distance"].dropna()
    assert shared.to_dict() == points["distance"].dropna().to_dict()
    lists = committed("rivals").pivot(index="year", columns="list", values="shared")
    for name, column in pairs_of_powers.LISTS.items():
        assert own[column].dropna().to_dict() == lists[name].dropna().to_dict()


def test_known_facts_of_other_pairs():
    series = committed("pairs_of_powers", "state_a", "state_b", "year").sort_index()
    assert series.loc[("FRA", "GBR"), "polyarchy_distance"][1960] < 0.2
    assert series.loc[("GBR", "GER"), "polyarchy_distance"][1938] > 0.4
    assert series.loc[("GBR", "RUS"), "rivals_dreyer"][1910] > 0, "Germany"
    assert series.loc["AUH"].index.get_level_values("year").max() == 1918
    western = series.loc[("GFR", "RUS")].index
    assert (western.min(), western.max()) == (1955, 1990)
