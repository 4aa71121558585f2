"""The signs between the powers: the rules on small tables, and what a historian knows."""

import pandas as pd
import pytest

from racconigi.findings.signs import (
    LINES,
    POWERS,
    READINGS,
    Reading,
    adversaries,
    in_lines,
    powers,
    sign,
    signs,
)
from tests.findings.small import table

OWED = pd.DataFrame(
    [
        (1900, "old", "AUH", "ITA", "defence"),
        (1900, "new", "FRA", "RUS", "consultation"),
        (1900, "old", "GBR", "FRA", "defence"),
    ],
    columns=["year", "treaty", "state_a", "state_b", "obligation"],
)
AGAINST = pd.DataFrame(
    [(1900, "AUH", "ITA", "rivalry"), (1900, "AUH", "FRA", "war")],
    columns=["year", "state_a", "state_b", "reason"],
)
DORMANT = pd.Series({"old": "1899-05", "new": None}, dtype=object)


def pairs(how, dormant=DORMANT):
    found = sign(OWED, AGAINST, dormant, how)
    return dict(zip(found["state_a"] + found["state_b"], found["sign"], strict=True))


def test_the_reading_of_the_book():
    assert pairs(READINGS["book"]) == {"AUHFRA": -1, "AUHITA": 1, "FRAGBR": 1, "FRARUS": 1}


def test_where_hostility_comes_first_the_allied_rivals_are_rivals():
    assert pairs(READINGS["hostile-first"])["AUHITA"] == -1


def test_where_only_help_counts_consultation_makes_no_tie():
    assert "FRARUS" not in pairs(READINGS["help-only"])


def test_a_promise_asleep_since_a_year_before_no_longer_counts():
    assert pairs(READINGS["alive"]) == {"AUHFRA": -1, "AUHITA": -1, "FRARUS": 1}
    awake = pd.Series({"old": "1900-05"})
    assert pairs(READINGS["alive"], awake) == pairs(READINGS["book"])


def test_a_pair_with_reasons_for_both_has_no_tie_unless_it_is_at_war():
    assert "AUHITA" not in pairs(READINGS["undisputed"])
    both = Reading(order={"war": -1, "help": 1}, undisputed=True)
    war = AGAINST.assign(reason="war")
    assert sign(OWED, war, DORMANT, both)["reason"].tolist() == ["war", "war", "help"]


def test_whose_ally_is_at_war_with_another_is_opposed_to_it_in_that_reading_alone():
    found = pairs(READINGS["opposed"])
    assert found == {**pairs(READINGS["book"]), "AUHGBR": -1}


def test_every_reading_has_a_sign_for_each_of_its_reasons():
    for how in READINGS.values():
        assert set(how.order.values()) == {1, -1}
        assert next(iter(how.order)) == "war"
    assert READINGS["book"] == Reading()


def test_states_bear_the_name_of_their_line():
    rows = pd.DataFrame({"state_a": ["GFR", "AUT"], "state_b": ["ITA", "GFR"]})
    named = in_lines(rows, "state_a", "state_b")
    assert named.values.tolist() == [["GER", "ITA"], ["AUH", "GER"]]
    assert in_lines(rows, "state_a")["state_b"].tolist() == ["ITA", "GFR"]


def test_powers_count_from_and_until_their_year():
    years = (1916, 1917, 1918, 1919)
    system = pd.DataFrame([(y, s) for y in years for s in ("AUH", "SRB", "USA")],
                          columns=["year", "state"])  # fmt: skip
    found = powers(system).values.tolist()
    assert found == [[1916, "AUH"], [1917, "AUH"], [1917, "USA"], [1918, "AUH"], [1918, "USA"],
                     [1919, "USA"]]  # fmt: skip


def test_adversaries_by_year_are_at_war_or_rivals_and_open_rivalries_go_on():
    spells = table(
        "adversaries",
        "state_a state_b list first last",
        ("AUH", "ITA", "cow-wars", 1859, 1859),
        ("AUH", "ITA", "thompson-dreyer", 1847, 1854),
        ("AUH", "ITA", "thompson-sakuwa-suhas", 1850, 1855),
        ("RUS", "USA", "thompson-sakuwa-suhas", 2025, None),
    )
    assert adversaries(spells).values.tolist() == [
        [1859, "AUH", "ITA", "war"],
        [1853, "AUH", "ITA", "rivalry"],
        [1854, "AUH", "ITA", "rivalry"],
        [1855, "AUH", "ITA", "rivalry"],
        [2025, "RUS", "USA", "rivalry"],
        [2026, "RUS", "USA", "rivalry"],
    ]


@pytest.fixture(scope="module")
def book():
    return signs()


@pytest.mark.parametrize(
    ("year", "pair", "expected"),
    [
        (1900, "AUHITA", (1, "help", True)),  # allies who were rivals
        (1915, "AUHITA", (-1, "war", True)),  # allied until May
        (1910, "ITARUS", (1, "understanding", False)),  # Racconigi
        (1916, "ITARUS", (1, "help", False)),
        (1942, "ITARUS", (-1, "war", False)),
        (1910, "AUHRUS", (-1, "rivalry", False)),
        (1912, "FRAITA", (1, "help", True)),  # Prinetti and Barrère, among rivals
        (1940, "GERRUS", (1, "help", True)),
        (1960, "GERITA", (1, "help", False)),  # Bonn
        (2022, "RUSUSA", (-1, "rivalry", True)),
    ],
)
def test_what_a_historian_knows(book, year, pair, expected):
    ties = book.readings["book"]
    row = ties[(ties["year"] == year) & (ties["state_a"] + ties["state_b"] == pair)]
    assert row[["sign", "reason", "both"]].values.tolist() == [list(expected)]


def test_the_two_have_no_sign_where_the_register_and_the_lists_are_silent(book):
    ties = book.readings["book"]
    own = set(ties.loc[(ties["state_a"] == "ITA") & (ties["state_b"] == "RUS"), "year"])
    assert not own & {1853, 1882, 1908, 1924, 1950}


def test_only_powers_and_serbia_have_ties_and_only_powers_are_members(book):
    for ties in book.readings.values():
        assert {*ties["state_a"], *ties["state_b"]} == {*POWERS, "SRB"}
        assert not ties.duplicated(["year", "state_a", "state_b"]).any()
    assert set(book.members["state"]) == set(POWERS)
    assert not {*book.owed["state_a"], *book.owed["state_b"]} & LINES.keys()
    germany = book.members[book.members["state"] == "GER"]["year"]
    assert set(range(1853, 2027)) - set(germany) == {1946, 1947, 1948}
