"""How the two voted: every number from tables small enough to reckon by hand."""

import pytest

from racconigi.findings import votes
from racconigi.quantities import Count, Listing, Measure, Year
from tests.findings.heard import given
from tests.findings.small import give, table


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        give(patch, given(), votes)
        return votes.find()


@pytest.fixture(scope="module")
def numbers(found):
    return found.numbers


def test_agreement_and_votes_of_single_years(numbers):
    assert numbers["agreement_1960"] == Measure(0.3241, digits=3)
    assert numbers["agreement_1990"] == Measure(0.6726, digits=3)
    assert (numbers["votes_1960"], numbers["votes_1990"]) == (Count(54), Count(84))
    assert numbers["silent"] == Count(1)
    assert numbers["silent_years"] == Listing((Year(1964),))


def test_distances_and_who_came_nearer(numbers):
    years = (1960, 1990, 2020, 2022, 2024)
    distances = [numbers[f"distance_{year}"].value for year in years]
    assert distances == [4.0, 2.0, 1.0, 1.9, 1.9]
    assert numbers["distance_all_votes_2020"] == Measure(1.5)
    assert numbers["approach_italy"].value == pytest.approx(0.2)
    assert numbers["approach_russia"].value == pytest.approx(2.7)


def test_the_leap_after_they_stood_closest_and_the_year_that_it_brings_back(numbers):
    # a greater leap in 1986 came before; 2024 is as far as 2022, but not before 1995
    assert numbers["closest"] == Year(1995)
    assert numbers["turn"] == Year(2022)
    assert numbers["like"] == Year(1990)


@pytest.mark.parametrize(
    ("distances", "stated"),
    [
        ({}, set()),
        ({1990: None}, set()),
        ({1990: 2.0}, {"closest"}),
        ({1990: 2.0, 1995: 0.2}, {"closest"}),  # nothing after
        ({1995: 0.2, 2022: 1.9}, {"closest", "turn"}),  # nothing before
        ({1990: 2.0, 1995: 0.2, 2022: 1.9}, {"closest", "turn", "like"}),
    ],
)
def test_a_turn_that_did_not_happen_is_not_stated(monkeypatch, distances, stated):
    rows = [(year, 1.0, 1.0, distance) for year, distance in distances.items()]
    own = {"ideal_points": table("ideal_points", "year italy russia distance", *rows)}
    give(monkeypatch, own, votes)
    assert {"closest", "turn", "like"} & votes.find().numbers.keys() == stated


def test_a_position_has_a_row_for_each_state(monkeypatch):
    columns = "year italy italy_low italy_high russia russia_low russia_high distance"
    own = {"ideal_points": table("ideal_points", columns, (1990, 1, 0, 2, -1, -3, 3, 2))}
    give(monkeypatch, own, votes)
    assert votes.find().frames["positions"].values.tolist() == [
        [1990, "ITA", 1.0, 0.0, 2.0, 2.0],
        [1990, "RUS", -1.0, -3.0, 3.0, 2.0],
    ]
