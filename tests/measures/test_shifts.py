"""Two slow series: every turn by hand, families of tests, and what chance alone would find."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from racconigi.measures.shifts import adjust, shift

# The last year of these rings is as the first, so that no turn meets a seam.
HILL = [1.0, 2.0, 4.0, 7.0, 5.0, 3.0, 1.0]
LATER = [2.0, 1.0, 3.0, 4.0, 8.0, 6.0, 2.0]


def yearly(values, first=1900):
    return pd.Series(values, index=range(first, first + len(values)), dtype=float)


def turns(one, other):
    """Return the rank correlation of one series with every turn of the other."""
    rotated = [other[-n:] + other[:-n] for n in range(len(other))]
    return [stats.spearmanr(one, turned).statistic for turned in rotated]


def test_every_turn_of_the_ring_is_counted_by_hand():
    by_hand = turns(HILL, LATER)
    found = shift(yearly(HILL), yearly(LATER))
    far = [abs(rho) >= abs(by_hand[0]) - 1e-9 for rho in by_hand]
    assert found.years == len(by_hand) == 7
    assert found.rho == pytest.approx(by_hand[0])
    assert found.chance == pytest.approx(sum(far) / 7)
    assert found.reach == pytest.approx(np.quantile(np.abs(by_hand), 0.95))
    assert 1 < sum(far) < 7, "so that a turn too many or too few would show"


def test_a_series_against_itself_is_found_by_the_true_turn_alone():
    found = shift(yearly(HILL), yearly(HILL))
    assert found.rho == pytest.approx(1.0)
    assert found.chance == pytest.approx(1 / 7)


def test_the_sign_of_a_link_is_told_and_its_chance_is_that_of_either_sign():
    with_it = shift(yearly(HILL), yearly(LATER))
    against = shift(yearly(HILL), -yearly(LATER))
    assert against.rho == pytest.approx(-with_it.rho)
    assert against.chance == with_it.chance
    assert against.reach == pytest.approx(with_it.reach)


def test_neither_series_is_the_first():
    there, back = shift(yearly(HILL), yearly(LATER)), shift(yearly(LATER), yearly(HILL))
    assert (there.years, there.chance) == (back.years, back.chance)
    assert (there.rho, there.reach) == pytest.approx((back.rho, back.reach))


def test_years_that_one_lacks_are_left_out_whatever_the_order_of_rows():
    one, other = yearly(HILL), yearly(LATER)
    longer = pd.concat([one, yearly([9.0, 9.0, 9.0], first=1950)])
    with_gap = pd.concat([other, pd.Series({1950: math.nan, 1951: None})])
    assert shift(longer, with_gap) == shift(one, other)
    assert shift(longer.sample(frac=1, random_state=1), with_gap[::-1]) == shift(one, other)


def test_a_gap_closes_the_ranks_of_both():
    other = yearly(LATER)
    other[1903] = math.nan
    kept = [n for n in range(7) if n != 3]
    by_hand = turns([HILL[n] for n in kept], [LATER[n] for n in kept])
    found = shift(yearly(HILL), other)
    assert found.years == 6
    assert found.rho == pytest.approx(by_hand[0])
    assert found.reach == pytest.approx(np.quantile(np.abs(by_hand), 0.95))


@pytest.mark.parametrize(
    ("one", "other", "years"),
    [
        (yearly(HILL), yearly([3.0] * 7), 7),
        (yearly([3.0] * 7), yearly(HILL), 7),
        (yearly(HILL), yearly(HILL, first=1950), 0),
        (yearly([]), yearly([]), 0),
        (yearly([1.0]), yearly([2.0]), 1),
        (yearly(HILL), yearly([math.nan] * 7), 0),
    ],
    ids=["flat", "flat first", "apart", "empty", "one year", "unknown"],
)
def test_of_what_does_not_vary_or_was_never_seen_together_nothing_is_said(one, other, years):
    found = shift(one, other)
    assert found.years == years
    assert all(math.isnan(value) for value in (found.rho, found.chance, found.reach))


def test_the_more_years_of_one_wave_the_surer_the_link():
    chances = []
    for years in (20, 40, 80):
        wave = yearly(np.sin(np.linspace(0, 2 * np.pi, years)))
        chances.append(shift(wave, wave**3).chance)
    assert chances == sorted(chances, reverse=True)
    assert chances[-1] < 0.05


def found_alike(draw, *, pairs=200, years=100, seed=1909):
    """Return the share of pairs of unrelated series that are called alike at one in twenty."""
    rng = np.random.default_rng(seed)
    chances = [
        shift(yearly(draw(rng, years)), yearly(draw(rng, years))).chance for _ in range(pairs)
    ]
    return np.mean(np.array(chances) <= 0.05)


def walk(rng, years):
    return rng.normal(size=years).cumsum()


def inert(rng, years):
    """Return a series of which a year keeps nine tenths of the one before."""
    steps, values = rng.normal(size=years), []
    for step in steps:
        values.append((values[-1] * 0.9 if values else 0.0) + step)
    return np.array(values)


def noise(rng, years):
    return rng.normal(size=years)


def test_slow_series_that_have_nothing_to_do_with_each_other_are_seldom_called_alike():
    assert found_alike(inert) < 0.10


def test_random_walks_that_have_nothing_to_do_with_each_other_are_seldom_called_alike():
    """Of such pairs Spearman's own test would call seven in ten alike."""
    assert found_alike(walk) < 0.10
    rng = np.random.default_rng(1909)
    naive = [stats.spearmanr(walk(rng, 100), walk(rng, 100)).pvalue <= 0.05 for _ in range(200)]
    assert np.mean(naive) > 0.6


def test_series_that_do_have_to_do_with_each_other_are_often_found():
    rng, found = np.random.default_rng(1909), 0
    for _ in range(50):
        common = walk(rng, 100)
        one, other = (yearly(common + rng.normal(size=100)) for _ in "ab")
        found += shift(one, other).chance <= 0.05
    assert found > 25


# Families of tests.


def test_holms_correction_of_a_worked_example():
    """Four tests: the least is multiplied by four, the next by three, and none falls below."""
    found = adjust(pd.Series({"H1": 0.01, "H2": 0.04, "H3": 0.03, "H4": 0.005}))
    assert found.to_dict() == {"H1": 0.03, "H2": 0.06, "H3": 0.06, "H4": 0.02}


def test_a_chance_is_never_above_one_and_a_test_alone_stays_as_it_is():
    assert adjust(pd.Series([0.6, 0.9])).tolist() == [1.0, 1.0]
    assert adjust(pd.Series([0.04])).tolist() == [0.04]
    assert adjust(pd.Series([], dtype=float)).empty


def test_a_test_without_a_chance_belongs_to_no_family():
    found = adjust(pd.Series({"a": 0.03, "flat": math.nan, "b": 0.02}))
    assert list(found.index) == ["a", "flat", "b"]
    assert found[["a", "b"]].tolist() == [0.04, 0.04]
    assert math.isnan(found["flat"])


def rejected(chances, level):
    """Return which hypotheses Holm's own procedure rejects, step by step, at a level."""
    order = sorted(range(len(chances)), key=lambda place: chances[place])
    out = set()
    for step, place in enumerate(order):
        if chances[place] > level / (len(chances) - step):
            break
        out.add(place)
    return out


CHANCES = st.lists(st.integers(1, 1000).map(lambda n: n / 1000), min_size=1, max_size=6)


@given(CHANCES, st.integers(1, 999).map(lambda n: n / 1000))
def test_a_chance_below_a_level_is_what_the_step_down_procedure_rejects(chances, level):
    found = adjust(pd.Series(chances))
    assume((found - level).abs().min() > 1e-9)
    assert set(found.index[found <= level]) == rejected(chances, level)


def test_of_families_without_any_link_one_in_twenty_errs():
    rng = np.random.default_rng(1909)
    erring = [adjust(pd.Series(rng.uniform(size=5))).min() <= 0.05 for _ in range(1000)]
    assert 0.03 < np.mean(erring) < 0.07
