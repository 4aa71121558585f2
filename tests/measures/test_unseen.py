"""Acts never found: published figures, worlds whose size is known, and what is refused."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.unseen import unseen

NAMED = st.lists(st.integers(1, 6), max_size=30)


def of(once, twice, more=0):
    """Return the numbers of sources of acts named once, twice and more often."""
    return pd.Series([1] * once + [2] * twice + [7] * more, dtype=int)


def test_the_figures_that_the_program_estimates_gives_for_a_small_sample():
    """EstimateS (Colwell), to two decimals, as the tests of scikit-bio quote it."""
    found = unseen(pd.Series([1, 1, 4, 2, 5, 2, 4, 1, 2]))
    assert (found.found, found.once, found.twice) == (9, 3, 3)
    assert found.estimated == 9.75
    assert (found.low, found.high) == pytest.approx((9.07, 17.45), abs=0.005)


def test_the_figures_that_it_gives_where_no_act_is_named_just_twice():
    found = unseen(pd.Series([1, 1, 4, 5]))
    assert (found.found, found.once, found.twice) == (4, 2, 0)
    assert found.estimated == 5.0
    assert (found.low, found.high) == pytest.approx((4.08, 17.27), abs=0.005)


def test_an_estimate_and_its_interval_reckoned_by_hand():
    found = unseen(of(once=4, twice=2, more=1))
    missing = 4 * 3 / (2 * 3)
    spread = missing + 4 * 7**2 / (4 * 3**2) + 4**2 * 2 * 3**2 / (4 * 3**4)
    factor = math.exp(1.96 * math.sqrt(math.log(1 + spread / missing**2)))
    assert found.estimated == 7 + missing == 9.0
    assert found.low == pytest.approx(7 + missing / factor, abs=1e-3)
    assert found.high == pytest.approx(7 + missing * factor, abs=1e-3)


@pytest.mark.parametrize(
    ("once", "twice", "estimated"), [(2, 0, 1), (2, 1, 0.5), (10, 9, 4.5), (3, 2, 1)]
)
def test_the_missing_are_told_by_those_named_once_and_twice_alone(once, twice, estimated):
    for more in (0, 1, 20):
        found = unseen(of(once, twice, more))
        assert found.estimated - found.found == pytest.approx(estimated)
        assert found.found == once + twice + more


@pytest.mark.parametrize("named", [of(0, 0, 3), of(0, 5), of(1, 0), of(1, 4, 2), of(0, 0)])
def test_where_at_most_one_act_hangs_by_one_source_none_is_missed(named):
    found = unseen(named)
    assert found.estimated == found.low == found.high == found.found == len(named)


@pytest.mark.parametrize("named", [[0], [1, 2, 0], [3, -1]])
def test_an_act_that_no_source_names_is_refused(named):
    with pytest.raises(ValueError, match="no source names"):
        unseen(pd.Series(named))


@given(NAMED)
def test_the_estimate_lies_in_its_interval_and_no_bound_is_below_what_was_found(named):
    found = unseen(pd.Series(named, dtype=int))
    assert found.found <= found.low <= found.estimated <= found.high
    assert all(math.isfinite(value) for value in found)


@given(NAMED, st.randoms(use_true_random=False))
def test_the_order_of_acts_and_their_labels_change_nothing(named, chance):
    mixed = chance.sample(named, len(named))
    other = pd.Series(mixed, index=[f"e{n}" for n in range(len(mixed))], dtype=int)
    assert unseen(other) == unseen(pd.Series(named, dtype=int))


def world(rng, acts, rates):
    """Return the numbers of sources of those acts of a world that any source names."""
    named = rng.poisson(rates, size=acts)
    return pd.Series(named[named > 0])


def test_the_interval_holds_the_true_number_where_all_acts_are_as_easily_named():
    rng = np.random.default_rng(1909)
    drawn = [unseen(world(rng, 200, 1.2)) for _ in range(400)]
    held = np.mean([found.low <= 200 <= found.high for found in drawn])
    assert 0.92 <= held <= 0.99
    assert np.mean([found.estimated for found in drawn]) == pytest.approx(200, rel=0.02)


def test_the_estimate_is_a_lower_bound_where_some_acts_are_hardly_named():
    rng = np.random.default_rng(1909)
    rates = np.repeat([0.2, 2.0], 100)
    drawn = [unseen(world(rng, 200, rates)) for _ in range(400)]
    mean = np.mean([found.estimated for found in drawn])
    assert np.mean([found.found for found in drawn]) + 10 < mean < 190


def test_sources_that_copy_each_other_make_it_too_low():
    rng = np.random.default_rng(1909)
    honest, copied = [], []
    for _ in range(200):
        named = world(rng, 200, 0.8)
        honest.append(unseen(named).estimated)
        copied.append(unseen(named + (rng.uniform(size=len(named)) < 0.5)).estimated)
    assert np.mean(copied) < np.mean(honest) - 20
