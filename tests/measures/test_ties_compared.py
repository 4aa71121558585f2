"""Ties of one year after the register and after ATOP."""

import pandas as pd

from racconigi.measures.alliances import bind_members, obligations
from racconigi.measures.entries import register_entries
from racconigi.measures.ties_compared import (
    collapse_years,
    compare_years,
    yearly_obligations,
    yearly_pledges,
)
from tests.measures.two_lists import ATOP_MEMBERS, MEMBERS, TREATIES, owed_under, texts

OURS = obligations(bind_members(TREATIES, MEMBERS), first=1853, last=2018)


def years(owed, pledged=ATOP_MEMBERS, **options):
    entries = register_entries(TREATIES, MEMBERS)
    return compare_years(
        OURS, yearly_obligations(owed), yearly_pledges(pledged), entries, **options
    )


def between(found, owing, owed):
    return found[(found["state_a"] == owing) & (found["state_b"] == owed)]


def test_spells_are_listed_year_by_year_and_pledge_by_pledge():
    spells = pd.DataFrame({
        "state_a": ["ITA"], "state_b": ["RUS"], "first_year": [1914], "last_year": [1915],
        "obligations": ["defence;consultation"],
    })  # fmt: skip
    assert yearly_obligations(spells).values.tolist() == [
        [1914, "ITA", "RUS", "defence"],
        [1914, "ITA", "RUS", "consultation"],
        [1915, "ITA", "RUS", "defence"],
        [1915, "ITA", "RUS", "consultation"],
    ]


def test_a_treaty_of_2016_is_taken_to_go_on():
    pledged = yearly_pledges(ATOP_MEMBERS[ATOP_MEMBERS["atop"] == 11])
    assert sorted(set(pledged["year"])) == list(range(1991, 2019))
    assert set(pledged["obligation"]) == {"consultation"}


def test_a_tie_that_both_have_is_no_difference():
    assert between(years(owed_under(1)), "GER", "RUS").empty


def test_a_tie_of_one_names_the_treaty_behind_it():
    found = years(owed_under(1))
    late = between(found, "FRA", "RUS")
    assert late["year"].tolist() == list(range(1933, 1940))
    assert set(late["treaty"]) == {"late-1932"}
    assert set(late["atop"]) == {2}
    assert late[["ours", "theirs"]].drop_duplicates().values.tolist() == [[2, 0]]
    assert late["both"].all()  # ATOP 4.01 has the treaty in those years, though 5.1 has no tie


def test_whether_the_other_has_the_treaty_in_that_year_is_told():
    found = between(years(owed_under(2)), "FRA", "RUS")  # ATOP counts from 1932, we from 1933
    assert found[["year", "ours", "theirs", "both"]].values.tolist() == [[1932, 0, 2, False]]


def test_a_treaty_that_both_have_and_read_differently_is_told():
    pledged = ATOP_MEMBERS.assign(obligations="defence")
    found = between(years(owed_under(1).assign(obligations="defence"), pledged), "GER", "RUS")
    found = found[found["year"] == 1884]
    assert found[["ours", "theirs", "treaty", "both"]].values.tolist() == [[2, 3, "old-1881", True]]


def test_a_treaty_that_makes_no_tie_above_the_lower_is_not_behind_it():
    treaties = TREATIES[TREATIES["treaty"].isin(["old-1881"])]
    extra = treaties.assign(treaty="weak-1881", obligations="consultation", atop=None)
    both = pd.concat([treaties, extra], ignore_index=True)
    pairs = MEMBERS[MEMBERS["treaty"] == "old-1881"]
    members = pd.concat([pairs, pairs.assign(treaty="weak-1881")], ignore_index=True)
    ours = obligations(bind_members(both, members), first=1881, last=1881)
    theirs = yearly_obligations(
        texts("state_a state_b first_year last_year obligations\nGER RUS 1881 1881 nonaggression")
    )
    found = compare_years(
        ours, theirs, yearly_pledges(ATOP_MEMBERS[:0]), register_entries(both, members)
    )
    pair = between(found, "GER", "RUS")
    assert sorted(pair["treaty"]) == ["old-1881", "weak-1881"]  # 2 and 2, above 1
    theirs = theirs.assign(obligation="defence")
    found = compare_years(
        ours, theirs, yearly_pledges(ATOP_MEMBERS[:0]), register_entries(both, members)
    )
    pair = between(found, "GER", "RUS")
    assert pair[["ours", "theirs"]].values.tolist() == [[2, 3]]
    assert pair[["treaty", "atop"]].isna().all(axis=None)  # no treaty of ATOP 4.01 makes the 3
    assert not pair["both"].any()


def test_treaties_under_one_number_of_atop_are_named_together():
    treaties = TREATIES[TREATIES["treaty"] == "old-1881"]
    both = pd.concat([treaties, treaties.assign(treaty="next-1884")], ignore_index=True)
    pairs = MEMBERS[MEMBERS["treaty"] == "old-1881"]
    members = pd.concat([pairs, pairs.assign(treaty="next-1884")], ignore_index=True)
    ours = obligations(bind_members(both, members), first=1885, last=1885)
    found = compare_years(
        ours,
        yearly_obligations(owed_under()),
        yearly_pledges(ATOP_MEMBERS[:0]),
        register_entries(both, members),
    )
    pair = between(found, "GER", "RUS")
    assert pair[["treaty", "atop"]].values.tolist() == [["old-1881;next-1884", 1]]


def test_ties_of_others_than_the_powers_are_not_compared():
    found = years(owed_under(10))
    assert between(found, "JPN", "RUS").empty
    assert not between(years(owed_under(10), powers=["JPN", "RUS"]), "JPN", "RUS").empty


def test_nothing_owed_makes_no_difference():
    found = compare_years(
        OURS[:0],
        yearly_obligations(owed_under()),
        yearly_pledges(ATOP_MEMBERS[:0]),
        register_entries(TREATIES, MEMBERS),
    )
    assert found.empty


def test_a_run_ends_where_a_year_is_missing_or_a_value_changes():
    yearly = pd.DataFrame({
        "year": [1903, 1900, 1901, 1904], "note": [None, None, None, "n"],
        "both": [True, False, True, False],
    })  # fmt: skip
    found = collapse_years(yearly)
    assert found[["first_year", "last_year"]].values.tolist() == [
        [1904, 1904],
        [1900, 1901],
        [1903, 1903],
    ]
    assert "both" not in found
