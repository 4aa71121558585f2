"""Disputes and wars, which overlap."""

from racconigi.recipes import disputes
from tests.recipes.frames import committed, table


def disputes_of(cow="", gml="", wars=""):
    cow = table("dispnum ccode1 ccode2 year hostlev1 hostlev2\n" + cow)
    gml = table("dispnum ccode1 ccode2 year hostlev1 hostlev2 numa numb\n" + gml)
    wars = table("warnum ccode1 ccode2 year\n" + wars)
    return disputes.compute(cow, gml, wars)


def test_a_war_and_its_dispute_are_one_row_whoever_lists_them():
    series = disputes_of(
        "57 325 365 1855 5 5\n57 365 325 1855 5 5",
        "57 325 365 1855 5 5 1 5",
        "22 325 365 1855\n22 365 325 1855\n1 220 230 1855",
    )
    assert len(series) == 1
    row = series.iloc[0]
    assert (row["year"], row["dispute"], row["war"], row["participants"]) == (1855, 57, 22, 6)
    assert row["in_cow"]
    assert row["in_gml"]


def test_a_dispute_begins_when_correlates_of_war_says_so():
    series = disputes_of(
        "197 325 365 1918 4 4",
        "197 325 365 1917 5 5 1 7\n197 325 365 1918 5 5 1 7",
    )
    assert series["year"].tolist() == [1917, 1918]
    assert series["begins"].tolist() == [1918, 1918]
    assert series["in_cow"].tolist() == [False, True]
    assert series["hostility_italy_cow"].fillna(0).tolist() == [0, 4]
    assert series["war"].isna().all()


def test_a_dispute_that_only_the_revision_lists_begins_with_it():
    assert disputes_of(gml="9 325 365 1936 3 3 1 1")["begins"].tolist() == [1936]


def test_a_war_is_not_hung_on_a_lesser_dispute_of_the_same_year():
    series = disputes_of("8 325 365 1941 3 3\n9 325 365 1941 5 5", wars="139 325 365 1941")
    assert series["war"].fillna(0).tolist() == [0, 139]


def test_a_war_without_a_dispute_has_its_own_row():
    series = disputes_of("8 325 365 1937 3 3", wars="139 325 365 1941\n139 325 365 1942")
    assert series["year"].tolist() == [1937, 1941, 1942]
    assert series["war"].fillna(0).tolist() == [0, 139, 139]
    assert series["begins"].tolist() == [1937, 1941, 1941]
    assert not series["in_cow"].iloc[1]


def test_the_seven_disputes():
    series = committed("disputes")
    assert series["dispute"].nunique() == 7
    assert sorted(series["begins"].unique()) == [1855, 1918, 1937, 1941, 1980, 1982, 1999]
    assert series["in_cow"].sum() == 12
    assert series["in_gml"].sum() == 13
    assert series.dropna(subset="war")["year"].tolist() == [1855, 1856, 1941, 1942, 1943]
    assert not series.duplicated(["year", "dispute"]).any()
