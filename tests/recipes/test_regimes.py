"""How democratic the two were."""

from racconigi.recipes import regimes
from tests.recipes.frames import committed, table


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


def test_the_tsars_empire_was_less_democratic_than_the_italian_republic():
    regime = committed("regimes", "year")
    assert regime.loc[1900:1918, "russia_polyarchy"].max() < regime.loc[1960, "italy_polyarchy"]
