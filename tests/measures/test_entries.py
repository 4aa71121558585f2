"""A treaty as the register and as ATOP have it."""

import pytest

from racconigi.measures.entries import atop_entries, days_apart, register_entries
from tests.measures.two_lists import ATOP_MEMBERS, ATOP_TREATIES, MEMBERS, TREATIES, texts


def test_a_treaty_bears_the_number_of_atop_or_its_own_name():
    entries = register_entries(TREATIES, MEMBERS)
    assert list(entries) == [1, 2, 3, "ours-1900", 4, "after-2020", 5, 6]
    assert entries[2].treaty == "late-1932"
    assert entries[2][1:6] == ("1933-02-15", "1939-09-03", "1932-11-29", "lapsed", False)
    assert entries[4].general


def test_a_member_owes_its_own_pledge_or_else_the_treatys():
    owed = register_entries(TREATIES, MEMBERS)[5].owed
    assert owed == {"ITA": {"neutrality"}, "TUR": {"consultation"}}


def test_a_treaty_never_in_force_has_no_dates():
    never = register_entries(TREATIES, MEMBERS)[3]
    assert (never.start, never.end, never.signed) == ("", "", "1905-07-24")


def test_a_treaty_and_its_successor_under_one_number_are_one_entry():
    treaties = texts("""
        treaty     signed     in_force   ended      how_ended obligations reach      atop
        first-1882 1882-05-20 1882-05-20 1887-05-30 replaced  neutrality  particular 7
        next-1887  1887-02-20 1887-05-30 1891-05-06 expired   defence     general    7
    """)
    members = texts("""
        treaty     state obligations
        first-1882 ITA   .
        next-1887  ITA   .
        next-1887  GER   consultation
    """)
    entry = register_entries(treaties, members)[7]
    assert entry == (
        "first-1882;next-1887",
        "1882-05-20",
        "1891-05-06",
        "1882-05-20",
        "expired",
        False,  # both would have to be general
        {"ITA": {"neutrality", "defence"}, "GER": {"consultation"}},
    )
    lasting = register_entries(treaties.assign(ended=["1887-05-30", None]), members)[7]
    assert lasting.end == ""


def test_a_treaty_without_members_binds_nobody():
    assert register_entries(TREATIES, MEMBERS[:0])[1].owed == {}
    assert atop_entries(ATOP_TREATIES, ATOP_MEMBERS[:0])[1].owed == {}


def test_no_treaties_make_no_entries():
    assert register_entries(TREATIES[:0], MEMBERS[:0]) == {}
    assert atop_entries(ATOP_TREATIES[:0], ATOP_MEMBERS[:0]) == {}


def test_atop_dates_a_treaty_from_its_first_day():
    entries = atop_entries(ATOP_TREATIES, ATOP_MEMBERS)
    assert list(entries) == list(range(1, 12))
    assert entries[2] == (
        "",
        "1932-11-29",
        "1939-09-03",
        "1932-11-29",
        "",
        False,
        {"FRA": {"neutrality"}, "RUS": {"neutrality"}},
    )
    assert entries[4].end == ""


def test_what_a_member_owed_over_all_its_spells_is_taken_together():
    members = texts("""
        atop state joined left obligations
        1    GER   1881   1884 neutrality
        1    GER   1884   1887 neutrality;consultation
        1    RUS   1881   1887 .
    """).astype({"atop": "Int64"})
    owed = atop_entries(ATOP_TREATIES, members)[1].owed
    assert owed == {"GER": {"neutrality", "consultation"}, "RUS": frozenset()}


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("1904", "1904-06", 0),
        ("1904-01-31", "1904-03", 30),
        ("1904-03", "1904-01-31", 30),
        ("", "", 0),
        ("1904", "", float("inf")),
    ],
)
def test_dates_are_as_far_apart_as_they_must_be(one, other, days):
    assert days_apart(one, other) == days
