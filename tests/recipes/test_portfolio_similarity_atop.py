"""Likeness of portfolios after ATOP."""

import pandas as pd
import pytest

from racconigi.recipes import portfolio_similarity_atop
from tests.recipes.frames import check_leaves_alone, committed, table

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


def test_the_recipe_leaves_its_frames_alone():
    pledges = pd.DataFrame([pledge(300, 325, "defence")])
    check_leaves_alone(portfolio_similarity_atop.compute, pledges, STATES)


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
