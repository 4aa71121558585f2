"""The members of the treaties of ATOP 4.01."""

from racconigi.recipes import atop_members
from tests.recipes.frames import check_leaves_alone, committed, table

STATES = table("state cow\nBGR 355\nGRC 350", dtype=str)

TREATIES = table("""
    atopid endyr
    1475   1913
    1480   0
    1000   1852
""")

SPELLS = table("""
    atopid member yrent yrexit defense offense neutral nonagg consul
    1475   350    1912  1913   0       0       1       0      0
    1475   350    1912  1913   0       0       0       0      1
    1475   355    1912  1912   1       0       0       0      0
    1475   355    1913  1913   0       0       0       0      0
    1480   355    1912  0      1       0       0       0      0
    1480   999    1912  0      1       0       0       0      0
    1000   350    1840  1860   1       0       0       0      0
    1480   350    1840  1852   1       0       0       0      0
""")


def members():
    found = atop_members.compute(TREATIES, SPELLS, STATES)
    return found.astype(object).where(found.notna(), None).values.tolist()


def test_spells_in_years_with_what_is_owed():
    assert members() == [
        [1475, "BGR", 1912, 1912, "defence"],
        [1475, "BGR", 1913, 1913, None],
        [1475, "GRC", 1912, 1913, "neutrality;consultation"],
        [1480, "BGR", 1912, None, "defence"],
    ]


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(atop_members.compute, TREATIES, SPELLS, STATES)


def test_members_belong_to_the_treaties_that_are_listed():
    listed = committed("atop_treaties")["atop"]
    assert set(committed("atop_members")["atop"]) == set(listed)


def test_the_triple_alliance_bound_three_until_italy_left():
    rows = committed("atop_members")
    left = rows[rows["atop"] == 1350].groupby("state")["left"].max()
    assert left.to_dict() == {"AUH": 1918, "GER": 1918, "ITA": 1915}
