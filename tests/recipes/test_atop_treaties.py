"""The treaties of ATOP 4.01: which are kept, and how precisely they are dated."""

from racconigi.recipes import atop_treaties
from tests.recipes.frames import check_leaves_alone, committed, table

STATES = table("state cow\nGER 255\nRUS 365", dtype=str)

TREATIES = table("""
    atopid begyr begmo begday endyr endmo endday
    1350   1873  10    22     1878  0     0
    1340   1872  .     .      0     0     0
    1080   1833  9     18     1853  7     2
    1075   1833  9     18     1852  12    31
    9000   1902  1     30     1905  8     12
""")

SPELLS = table("""
    atopid member yrent yrexit defense offense neutral nonagg consul
    1350   255    1873  1878   0       0       0       0      1
    1340   365    1872  0      0       0       0       0      1
    1080   365    1833  1853   1       0       0       0      0
    1075   365    1833  1852   1       0       0       0      0
    9000   740    1902  1905   1       0       0       0      0
""")


def test_dates_are_as_precise_as_the_source_has_them():
    found = atop_treaties.compute(TREATIES, SPELLS, STATES).fillna("").set_index("atop")
    assert found.loc[1350].tolist() == ["1873-10-22", "1878"]
    assert found.loc[1340].tolist() == ["1872", ""]
    assert found.loc[1080].tolist() == ["1833-09-18", "1853-07-02"]


def test_treaties_that_ended_earlier_or_bind_no_state_of_ours_are_left_out():
    found = atop_treaties.compute(TREATIES, SPELLS, STATES)
    assert found["atop"].tolist() == [1080, 1340, 1350]


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(atop_treaties.compute, TREATIES, SPELLS, STATES)


def test_the_agreement_of_racconigi_lasts_until_the_october_revolution():
    racconigi = committed("atop_treaties", "atop").loc[1460]
    assert racconigi.tolist() == ["1909-10-24", "1917-11-08"]
