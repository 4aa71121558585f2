"""Positions in the United Nations."""

import pytest

from racconigi.recipes import ideal_points
from tests.recipes.frames import committed, table


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


@pytest.mark.parametrize(
    ("year", "distance"), [(1960, 4.56), (1990, 1.86), (2020, 0.89), (2024, 1.76)]
)
def test_distance_of_ideal_points(year, distance):
    assert round(committed("ideal_points", "year").loc[year, "distance"], 2) == distance
