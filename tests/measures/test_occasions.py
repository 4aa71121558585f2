"""From acts to occasions, and from these to counts."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.occasions import LEVELS, count_levels, occasions


def acts(*rows):
    """Return acts as (event, year, episode, level)."""
    return pd.DataFrame(rows, columns=["event", "year", "episode", "level"])


def test_a_visit_with_its_accords_counts_once_for_each_level():
    found = occasions(
        acts(
            ("visit", 1933, "rome", "verbal-cooperation"),
            ("talks", 1933, "rome", "verbal-cooperation"),
            ("pact", 1933, "rome", "material-cooperation"),
            ("credit", 1933, "rome", "material-cooperation"),
            ("protest", 1933, None, "verbal-conflict"),
        )
    )
    assert found.to_dict("list") == {
        "occasion": ["protest", "rome", "rome"],
        "year": [1933, 1933, 1933],
        "level": ["verbal-conflict", "material-cooperation", "verbal-cooperation"],
        "acts": [1, 2, 2],
    }


def test_an_occasion_that_lasts_counts_in_each_year_and_for_each_side():
    found = occasions(
        acts(
            ("veto", 1951, "admission", "verbal-conflict"),
            ("second", 1952, "admission", "verbal-conflict"),
            ("offer", 1952, "admission", "verbal-cooperation"),
        )
    )
    assert list(zip(found["year"], found["level"], strict=True)) == [
        (1951, "verbal-conflict"), (1952, "verbal-conflict"), (1952, "verbal-cooperation"),
    ]  # fmt: skip


def test_battles_of_one_war_count_one_by_one_and_what_goes_with_them_once():
    war = [(f"battle{n}", 1942, "war", "war") for n in range(3)]
    taken = [(f"seizure{n}", 1942, "war", "material-conflict") for n in range(3)]
    found = occasions(acts(*war, *taken))
    assert found["level"].value_counts().to_dict() == {"war": 3, "material-conflict": 1}


def test_a_level_that_is_none_is_refused():
    with pytest.raises(ValueError, match="Unknown level 'warm'; known: war, material-conflict"):
        occasions(acts(("x", 1900, None, "warm")))


def test_a_year_without_a_find_has_zeros_and_no_row_is_lost():
    rows = acts(("a", 1901, None, "war"), ("b", 1903, None, "verbal-cooperation"))
    table = count_levels(occasions(rows), range(1900, 1905))
    assert table.sum(axis=1).to_dict() == {1900: 0, 1901: 1, 1902: 0, 1903: 1, 1904: 0}
    assert list(table) == list(LEVELS)
    with pytest.raises(ValueError, match="Outside the years given: 1903"):
        count_levels(rows, range(1900, 1902))


def test_no_act_makes_no_occasion():
    empty = acts().astype({"year": int})
    assert occasions(empty).empty
    assert count_levels(occasions(empty), range(1900, 1902)).to_numpy().sum() == 0


ROWS = st.lists(
    st.tuples(st.integers(1900, 1903), st.sampled_from(["x", "y", None]), st.sampled_from(LEVELS)),
    max_size=12,
)


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing_and_every_act_is_in_one_occasion(rows, chance):
    frame = acts(*[(f"e{n}", *row) for n, row in enumerate(rows)]).astype({"year": int})
    mixed = frame.iloc[chance.sample(range(len(frame)), len(frame))]
    pd.testing.assert_frame_equal(occasions(frame), occasions(mixed))
    assert occasions(frame)["acts"].sum() == len(frame)
