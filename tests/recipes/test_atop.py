"""What the recipes after ATOP share: our names for its states, and its obligations."""

import pandas as pd
import pytest

from racconigi.recipes.atop import held, listed_spells, state_of
from tests.recipes.frames import table

STATES = table(
    """
    state cow
    GER   255
    ITA   325
    SVK   .
    SVK   317
    """,
    dtype=str,
)


def test_a_code_names_its_state():
    assert state_of(STATES).to_dict() == {255: "GER", 325: "ITA", 317: "SVK"}


def test_a_code_that_two_states_bear_is_refused():
    twice = pd.concat([STATES, pd.DataFrame({"state": ["GFR"], "cow": ["255"]})])
    with pytest.raises(ValueError, match="GER and GFR bear the same code, 255"):
        state_of(twice)


def test_spells_of_listed_states_since_a_year():
    spells = table("""
        atopid member yrent yrexit defense offense neutral nonagg consul stray
        1      255    1840  1852   1       0       0       0      0      7
        2      255    1840  1853   1       0       0       0      0      7
        3      325    1882  0      1       0       0       0      0      7
        4      999    1882  0      1       0       0       0      0      7
    """)
    found = listed_spells(spells, STATES, first=1853)
    assert found[["atopid", "state"]].values.tolist() == [[2, "GER"], [3, "ITA"]]
    assert "stray" not in found


def test_only_a_one_is_an_obligation_and_names_keep_their_order():
    rows = table("""
        defense offense neutral nonagg consul
        0       0       1       0      1
        .       2       0       0      0
        1       1       1       1      1
    """)
    assert held(rows, list(rows)).tolist() == [
        "neutrality;consultation",
        "",
        "defence;offence;neutrality;nonaggression;consultation",
    ]
