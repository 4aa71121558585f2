"""Strategic rivals in common."""

import pytest

from racconigi.recipes import rivals
from tests.recipes.frames import check_leaves_alone, committed, table

RIVALRIES = table("""
    ccode1 ccode2 styear endyear start end
    300    365    1768   1918    1768  1918
    300    325    1847   1918    1847  1918
    325    640    1884   1943    1884  1943
    365    640    1668   1918    1668  1918
    325    530    1882   1943    1882  1943
""")


def test_shared_rivals_are_counted_through_the_last_year():
    series = rivals.compute(RIVALRIES, RIVALRIES).set_index(["year", "list"])
    last = series.loc[(1918, "thompson-dreyer")]
    assert (last["italy"], last["russia"], last["shared"]) == (3, 2, 2)
    assert last["states"] == "AUH;TUR"
    after = series.loc[(1919, "thompson-dreyer")]
    assert (after["italy"], after["russia"], after["shared"], after["states"]) == (2, 0, 0, "")


def test_each_list_ends_in_its_own_year():
    series = rivals.compute(RIVALRIES, RIVALRIES)
    ends = series.groupby("list")["year"].max().to_dict()
    assert ends == {"thompson-dreyer": 2010, "thompson-sakuwa-suhas": 2020}


def test_a_shared_rival_without_an_identifier_is_refused():
    strange = table("""
        ccode1 ccode2 styear endyear start end
        325    530    1882   1943    1882  1943
        365    530    1882   1943    1882  1943
    """)
    with pytest.raises(KeyError, match="530"):
        rivals.compute(strange, strange)


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(rivals.compute, RIVALRIES, RIVALRIES)


def test_both_had_a_rival_in_vienna_in_1882():
    shared = committed("rivals", "year", "list")
    assert shared.loc[(1882, "thompson-sakuwa-suhas"), "states"] == "AUH"
