"""Both kinds in one period: against every order of a few acts, and what no order can change."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.together import together


def acts(*periods):
    """Return acts by their year."""
    return pd.DataFrame({"year": pd.Series(periods, dtype=int)})


def kinds(text):
    """Return which acts are friendly (+) and which hostile (-)."""
    return pd.Series([sign == "+" for sign in text], dtype=bool)


def both(years, signs):
    """Count the years that hold both kinds."""
    held = {}
    for year, sign in zip(years, signs, strict=True):
        held.setdefault(year, set()).add(sign)
    return sum(len(found) == 2 for found in held.values())


def by_hand(years, signs):
    """Return how many years hold both kinds in every order of the signs, all equally likely."""
    places = range(len(years))
    return np.array(
        [
            both(years, ["-+"[place in friendly] for place in places])
            for friendly in itertools.combinations(places, signs.count("+"))
        ]
    )


@pytest.mark.parametrize(
    ("years", "signs"),
    [
        ((1900, 1900, 1901, 1901, 1901, 1902, 1903), "++-+--+"),
        ((1900, 1900, 1901, 1901, 1902, 1902), "++--+-"),
        ((1900, 1900, 1900, 1901, 1901, 1902, 1902), "++++--+"),
        # no year is both in one order of 28: rarer than one in twenty, less rare than one in forty
        ((1900, 1900, 1900, 1901, 1901, 1901, 1902, 1902, 1902), "+++------"),
    ],
)
def test_random_orders_tell_what_all_orders_would(years, signs):
    every = by_hand(years, signs)
    found = together(acts(*years), kinds(signs), by="year")
    assert found.periods == len(set(years))
    assert found.observed == both(years, signs)
    assert found.expected == pytest.approx(every.mean(), abs=0.03)
    assert (found.low, found.high) == tuple(
        np.quantile(every, [0.025, 0.975], method="inverted_cdf")
    )
    far = abs(every - every.mean()) >= abs(found.observed - every.mean()) - 1e-9
    assert found.chance == pytest.approx(far.mean(), abs=0.02)


def test_far_is_far_on_either_side():
    # Two years of two acts: in four of six orders both years are mixed, in two of them neither.
    years = (1900, 1900, 1901, 1901)
    apart = together(acts(*years), kinds("++--"), by="year")
    mixed = together(acts(*years), kinds("+-+-"), by="year")
    assert apart.chance == pytest.approx(1 / 3, abs=0.02)
    assert mixed.chance == 1.0


def test_the_observed_order_is_one_of_those_that_are_counted():
    years = [year for year in range(1900, 1910) for _ in range(4)]
    found = together(acts(*years), kinds("++++----" * 5), by="year", draws=99)
    assert found.observed == 0
    assert found.chance == 1 / 100
    assert found.low > 0


def test_a_year_of_one_act_or_one_kind_is_never_both():
    found = together(acts(1900, 1901, 1901, 1902), kinds("+---"), by="year", draws=50)
    assert (found.periods, found.observed) == (3, 0)
    same = together(acts(1900, 1900, 1901), kinds("+++"), by="year", draws=50)
    assert same == (2, 0, 0.0, 0.0, 0.0, 1.0)


def test_the_period_is_the_column_that_is_named():
    rows = acts(1900, 1901, 1911, 1912).assign(decade=[1900, 1900, 1910, 1910])
    assert together(rows, kinds("+-+-"), by="decade", draws=50).observed == 2
    assert together(rows, kinds("+-+-"), by="year", draws=50).observed == 0


SEEN = st.lists(st.tuples(st.integers(1900, 1904), st.booleans()), min_size=1, max_size=12)


@given(SEEN, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(seen, chance):
    rows = pd.DataFrame(seen, columns=["year", "friendly"])
    mixed = rows.iloc[chance.sample(range(len(rows)), len(rows))]
    found = together(rows, rows["friendly"], by="year", draws=50)
    assert together(mixed, mixed["friendly"], by="year", draws=50) == found
    assert found.observed == both(rows["year"], rows["friendly"])


def test_the_same_question_has_the_same_answer_and_a_seed_has_its_own():
    years = [year for year in range(1900, 1930) for _ in range(3)]
    signs = kinds("++-" * 30)
    first = together(acts(*years), signs, by="year", draws=200)
    assert together(acts(*years), signs, by="year", draws=200) == first
    other = together(acts(*years), signs, by="year", draws=200, seed=1)
    assert other.expected != first.expected
    assert other.observed == first.observed


def test_without_acts_there_is_nothing_to_meet():
    found = together(acts(), kinds(""), by="year", draws=50)
    assert (found.periods, found.observed, found.expected) == (0, 0, 0.0)


def test_an_act_without_a_period_is_named():
    rows = pd.DataFrame({"event": ["a", "b"], "year": [1900, None]})
    with pytest.raises(ValueError, match="Without a year: b"):
        together(rows, kinds("+-"), by="year")
