"""Kappa of Italy and Russia after the register and after ATOP."""

import pandas as pd
import pytest

from racconigi.measures.kappa_compared import (
    compare_kappa,
    exchange_treaties,
    kappa_of_pair,
    world_system,
)
from tests.measures.two_lists import MEMBERS, TREATIES, owed_under, texts

STATES = texts("""
    state since until
    ITA   1800  .
    RUS   1800  .
    GER   1800  .
    FRA   1800  .
    TUR   1800  .
    JPN   1800  .
""").assign(in_system=[True] * 5 + [False])

#: The five of Europe and one more, to 2016.
WORLD = pd.DataFrame({
    "state": ["FRA", "GER", "ITA", "RUS", "TUR", "cow-999"], "first_year": 1816, "last_year": 2016,
})  # fmt: skip

OLD = TREATIES[TREATIES["treaty"] == "old-1881"]


def series(treaties, owed, states=STATES):
    return compare_kappa(treaties, MEMBERS, states, owed, WORLD).set_index("year")


def test_kappa_after_the_same_treaties_is_the_same():
    found = series(OLD, owed_under(1))
    assert found.index.tolist() == list(range(1853, 2019))
    assert (found["difference"] == 0).all()
    assert found.loc[1881, "kappa_register"] == found.loc[1881, "kappa_atop"]


def test_kappa_by_hand():
    # Italy 3 0 0 0 0 and Russia 0 3 2 0 0 over ITA RUS GER FRA TUR: the sum of squares of the
    # differences is 22, expected 9 + 13 - 2/5 * 3 * 5 = 16; over six states 9 + 13 - 2/6 * 15.
    found = series(OLD, owed_under(2))
    assert found.loc[1881, "kappa_register"] == pytest.approx(1 - 22 / 16, abs=5e-4)
    assert found.loc[1881, "kappa_register_global"] == pytest.approx(1 - 22 / 17, abs=5e-4)
    assert found.loc[1881, "kappa_register_global"] == -0.294  # to three digits
    assert found["kappa_register_global"].last_valid_index() == 2016
    assert found.loc[1932, "kappa_atop"] == pytest.approx(1 - 22 / 16, abs=5e-4)


def test_the_difference_is_ours_less_theirs():
    # Without a tie, Italy 3 0 0 0 0 and Russia 0 3 0 0 0: 18 of 18 - 2/5 * 9.
    found = series(OLD, owed_under(2)).loc[1881]
    assert found["kappa_atop"] == pytest.approx(1 - 18 / 14.4, abs=5e-4)
    assert found["difference"] == pytest.approx(-0.375 + 0.25, abs=1e-9)


def test_what_others_owe_does_not_enter():
    owed = pd.DataFrame({
        "year": 1881, "state_a": ["GER", "ITA"], "state_b": ["ITA", "GER"], "obligation": "defence",
    })  # fmt: skip
    system = pd.DataFrame({"year": 1881, "state": ["GER", "ITA", "RUS"]})
    both = kappa_of_pair(owed, system)
    assert both.index.tolist() == [1881]
    assert both.equals(kappa_of_pair(owed[1:], system))
    assert not both.equals(kappa_of_pair(owed[:1], system))


def test_promises_to_states_outside_the_system_do_not_count():
    owed = owed_under(2).assign(state_b="JPN")
    assert series(OLD[:0], owed)["difference"].eq(0).all()


def test_without_the_two_in_one_system_there_is_nothing_to_compare():
    assert series(OLD, owed_under(1), STATES[STATES["state"] != "ITA"])["kappa_atop"].isna().all()
    assert compare_kappa(OLD, MEMBERS, STATES[:0], owed_under(1), WORLD[:0]).empty


def test_a_state_that_returns_in_the_year_it_left_is_one_member():
    spells = pd.DataFrame({
        "state": ["AUT", "AUT"], "first_year": [1850, 1854], "last_year": [1854, 1855],
    })  # fmt: skip
    assert world_system(spells).values.tolist() == [[1853, "AUT"], [1854, "AUT"], [1855, "AUT"]]


def test_treaties_can_be_exchanged():
    ours = pd.DataFrame({"treaty": ["a", "b"]})
    theirs = pd.DataFrame({"treaty": [1, 2]})
    found = exchange_treaties(ours, theirs, out=["b"], into=[2])
    assert found["treaty"].tolist() == ["a", 2]
