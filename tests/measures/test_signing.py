"""Signs of ties: one reason for each, and the weightiest wins."""

import pandas as pd
import pytest

from racconigi.measures.alliances import OBLIGATIONS
from racconigi.measures.signing import ORDER, PROMISES, opposed, sign_ties


def owes(*rows, year=1900):
    """Return obligations from words such as "A B defence"."""
    cells = [(year, *row.split()) for row in rows]
    return pd.DataFrame(cells, columns=["year", "state_a", "state_b", "obligation"])


def against(*rows, year=1900):
    """Return reasons for a minus from words such as "A B war"."""
    return owes(*rows, year=year).rename(columns={"obligation": "reason"})


def signed(owed, hostile, **options):
    found = sign_ties(owed, hostile, **options)
    return [tuple(row)[1:] for row in found.itertuples(index=False)]


def test_every_obligation_of_the_register_is_a_reason_of_the_rule():
    assert tuple(PROMISES) == ("defence", "offence", "neutrality", "consultation", "nonaggression")
    assert set(PROMISES) == set(OBLIGATIONS)
    assert {*PROMISES.values(), "war", "rivalry"} == set(ORDER)


@pytest.mark.parametrize(
    ("obligation", "hostile", "sign", "reason"),
    [
        ("defence", "war", -1, "war"),
        ("neutrality", "war", -1, "war"),
        ("defence", "rivalry", 1, "help"),
        ("offence", "rivalry", 1, "help"),
        ("neutrality", "rivalry", 1, "help"),
        ("consultation", "rivalry", -1, "rivalry"),
        ("nonaggression", "rivalry", -1, "rivalry"),
    ],
)
def test_where_both_hold_the_weightier_wins_and_it_is_said(obligation, hostile, sign, reason):
    found = signed(owes(f"A B {obligation}"), against(f"B A {hostile}"))
    assert found == [("A", "B", sign, reason, True)]


@pytest.mark.parametrize("obligation", PROMISES)
def test_a_promise_of_either_side_makes_a_plus(obligation):
    for row in (f"A B {obligation}", f"B A {obligation}"):
        assert signed(owes(row), against())[0][:3] == ("A", "B", 1)


def test_reasons_of_one_sign_are_not_both():
    found = signed(owes("A B defence", "B A consultation"), against("C D war", "D C rivalry"))
    assert found == [("A", "B", 1, "help", False), ("C", "D", -1, "war", False)]


def test_pairs_of_different_years_are_apart():
    found = sign_ties(owes("A B defence", year=1901), against("A B rivalry"))
    assert found[["year", "sign"]].values.tolist() == [[1900, -1], [1901, 1]]


def test_another_order_gives_another_sign_and_what_it_leaves_out_does_not_count():
    owed, hostile = owes("A B defence", "C D consultation"), against("A B rivalry")
    first = {"rivalry": -1, "help": 1}
    assert signed(owed, hostile, order=first) == [("A", "B", -1, "rivalry", True)]


def test_a_state_is_no_partner_of_its_own():
    assert signed(owes("A A defence"), against("B B war")) == []


def test_no_rows_are_an_empty_frame():
    found = sign_ties(owes(), against())
    assert list(found) == ["year", "state_a", "state_b", "sign", "reason", "both"]
    assert found.empty


def test_an_unknown_obligation_is_named():
    with pytest.raises(ValueError, match="Unknown obligation 'marriage'; known: defence"):
        sign_ties(owes("A B marriage"), against())


def test_who_is_bound_to_help_a_third_against_another_is_opposed_to_it():
    found = opposed(owes("ITA GER defence"), against("GER FRA rivalry"))
    assert found.values.tolist() == [[1900, "FRA", "ITA", "opposed"]]


@pytest.mark.parametrize(
    ("owed", "hostile"),
    [
        ("ITA GER neutrality", "GER FRA rivalry"),  # who stays out does not fight
        ("GER ITA defence", "GER FRA rivalry"),  # the ally of Italy is bound, not Italy
        ("ITA GER defence", "GER ITA rivalry"),  # nobody is opposed to himself
    ],
)
def test_who_is_not_bound_to_fight_is_not_opposed(owed, hostile):
    assert opposed(owes(owed), against(hostile)).empty


def test_opposed_years_do_not_mix():
    assert opposed(owes("ITA GER defence", year=1901), against("GER FRA war")).empty


def test_frames_are_left_as_they_were():
    owed, hostile = owes("B A defence"), against("B A war")
    before = owed.copy(), hostile.copy()
    sign_ties(owed, hostile)
    opposed(owed, hostile)
    pd.testing.assert_frame_equal(owed, before[0])
    pd.testing.assert_frame_equal(hostile, before[1])
