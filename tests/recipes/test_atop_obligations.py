"""What the great powers owed after ATOP 5.1, in spells of years."""

import pandas as pd

from racconigi.measures.ties_compared import GREAT_POWERS, LAST_PAIR
from racconigi.recipes import atop_obligations
from tests.recipes.frames import check_leaves_alone, committed, table

STATES = table("state cow\nAUH 300\nBGR 355\nITA 325", dtype=str)

DYADS = table("""
    ccode1 ccode2 year atop_defense atop_offense atop_neutral atop_nonagg atop_consul
    300    325    1884 1            0            1            0           0
    300    325    1882 1            0            1            0           0
    300    325    1883 1            0            1            0           0
    300    325    1886 1            0            1            0           0
    300    325    1887 1            0            0            0           0
    325    300    1882 1            0            0            0           0
    325    300    1883 0            0            0            0           0
    325    300    1852 1            0            0            0           0
    355    300    1882 1            0            0            0           0
    325    355    1882 0            0            0            1           0
    325    999    1882 1            0            0            0           0
""")


def test_years_in_which_nothing_changes_are_one_spell():
    found = atop_obligations.compute(DYADS, STATES)
    assert found.values.tolist() == [
        ["AUH", "ITA", 1882, 1884, "defence;neutrality"],
        ["AUH", "ITA", 1886, 1886, "defence;neutrality"],
        ["AUH", "ITA", 1887, 1887, "defence"],
        ["ITA", "AUH", 1882, 1882, "defence"],
        ["ITA", "BGR", 1882, 1882, "nonaggression"],
    ]


def test_the_order_of_the_rows_does_not_matter():
    backwards = atop_obligations.compute(DYADS[::-1], STATES)
    pd.testing.assert_frame_equal(backwards, atop_obligations.compute(DYADS, STATES))


def test_nothing_owed_gives_no_spell():
    assert atop_obligations.compute(DYADS[6:7], STATES).empty


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(atop_obligations.compute, DYADS, STATES)


def test_the_spells_hold_what_the_comparison_needs():
    assert set(GREAT_POWERS) == set(atop_obligations.OWING)
    series = committed("atop_obligations")
    assert set(series["state_a"]) == set(GREAT_POWERS)
    assert series["last_year"].max() == LAST_PAIR


def test_what_italy_owed_russia():
    series = committed("atop_obligations")
    pair = series[(series["state_a"] == "ITA") & (series["state_b"] == "RUS")]
    assert pair[["first_year", "last_year", "obligations"]].values.tolist() == [
        [1909, 1914, "consultation"],
        [1915, 1917, "defence;offence;consultation"],
        [1933, 1941, "neutrality;nonaggression"],
        [1975, 1989, "nonaggression"],
        [1990, 1994, "neutrality;nonaggression;consultation"],
        [1995, 2018, "nonaggression;consultation"],
    ]
