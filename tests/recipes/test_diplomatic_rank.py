"""The rank of the envoys."""

import pytest

from racconigi.recipes import diplomatic_rank
from tests.recipes.frames import check_leaves_alone, committed, table


def exchange(rank=9):
    return table(f"""
        ccode1 ccode2 year DR_at_1 DR_at_2 DE
        325    365    1849 2       2       1
        325    365    1854 0       1       1
        325    365    1920 3       3       1
        325    365    1960 {rank}  9       1
    """)


def test_nine_is_an_unknown_rank_and_not_a_high_one():
    series = diplomatic_rank.compute(exchange()).set_index("year")
    assert series["at_italy"].dropna().to_dict() == {1854: 0, 1920: 3}
    assert series.loc[1960, "exchange"]


def test_embassies_of_the_old_regime_are_doubtful():
    series = diplomatic_rank.compute(exchange()).set_index("year")
    assert series.index[series["doubtful"]].tolist() == [1920]


def test_a_rank_that_the_source_does_not_have_is_refused():
    with pytest.raises(ValueError, match="Invalid rank 4 in 1960"):
        diplomatic_rank.compute(exchange(4))


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(diplomatic_rank.compute, exchange())


def test_the_two_had_ambassadors_in_1879_and_the_source_has_gaps():
    rank = committed("diplomatic_rank", "year")
    assert rank.loc[1879, ["at_italy", "at_russia"]].tolist() == [3, 3]
    assert rank.loc[1950:1965, "at_italy"].isna().all()
    assert not rank.index.isin(range(1941, 1950)).any()
