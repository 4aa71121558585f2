"""Rivals and enemies in war among the powers."""

from racconigi.recipes import adversaries
from tests.recipes.frames import check_leaves_alone, committed, table

DREYER = table("""
    ccode1 ccode2 styear endyear
    300    325    1847   1918
    325    530    1882   1943
    2      365    2007   2010
    220    230    1494   1700
""")
SAKUWA = table("""
    ccode1 ccode2 start end
    255    305    1740  1870
    2      365    2007  2020
""")
WARS = table("""
    warnum ccode1 ccode2 year
    106    325    300    1915
    106    325    300    1916
    106    300    325    1915
    106    300    325    1916
    28     300    325    1859
""")


def series():
    return adversaries.compute(DREYER, SAKUWA, WARS)


def spells(a, b):
    """Return the list, first and last year of each spell of a pair."""
    rows = series().query("state_a == @a and state_b == @b")
    return rows[["list", "first", "last"]].values.tolist()


def test_a_pair_stands_once_in_alphabetical_order_whichever_way_it_is_listed():
    assert spells("AUH", "ITA") == [
        ["cow-wars", 1859, 1859],
        ["cow-wars", 1915, 1916],
        ["thompson-dreyer", 1847, 1918],
    ]
    assert spells("ITA", "AUH") == []


def test_states_that_are_no_powers_and_spells_before_our_time_are_left_out():
    assert {*series()["state_a"], *series()["state_b"]} == {"AUH", "ITA", "GER", "RUS", "USA"}


def test_the_code_of_the_austrian_republic_before_it_was_is_austrias():
    assert spells("AUH", "GER") == [["thompson-sakuwa-suhas", 1740, 1870]]


def test_only_a_rivalry_that_the_later_list_leaves_open_has_no_last_year():
    open_ones = series()[series()["last"].isna()]
    assert open_ones[["state_a", "state_b", "list"]].values.tolist() == [
        ["RUS", "USA", "thompson-sakuwa-suhas"]
    ]
    assert ["thompson-dreyer", 2007, 2010] in spells("RUS", "USA")


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(adversaries.compute, DREYER, SAKUWA, WARS)


def test_italy_and_russia_were_enemies_in_two_wars_and_never_rivals():
    rows = committed("adversaries", "state_a", "state_b").loc[("ITA", "RUS")]
    assert rows.values.tolist() == [["cow-wars", 1855, 1856], ["cow-wars", 1941, 1943]]


def test_a_rival_that_both_had_is_a_rival_of_each_in_the_series_of_shared_ones():
    spells = committed("adversaries")
    shared = committed("rivals", "year", "list")
    for (year, name), row in shared[shared["shared"] > 0].iterrows():
        own = spells[(spells["list"] == name) & spells["first"].le(year)]
        own = own[own["last"].fillna(2020).ge(year)]
        pairs = {frozenset(pair) for pair in own[["state_a", "state_b"]].to_numpy()}
        for third in row["states"].split(";"):
            assert {frozenset(("ITA", third)), frozenset(("RUS", third))} <= pairs, (year, name)
