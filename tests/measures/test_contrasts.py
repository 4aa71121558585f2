"""An outcome beside one series or two: every turn and every order by hand."""

import itertools

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from racconigi.measures.contrasts import PIECES, contrast, detrend
from racconigi.measures.shifts import shift

OUTCOME = [1.0, 2.0, 4.0, 7.0, 5.0, 3.0, 0.5, 2.5, 6.0]
ONE = [2.0, 1.0, 3.0, 4.0, 8.0, 6.0, 2.5, 0.0, 5.0]
OTHER = [5.0, 9.0, 1.0, 0.0, 2.0, 4.0, 8.0, 7.0, 3.0]
CUTS = (1902, 1905, 1907)


def yearly(values, first=1900):
    return pd.Series(values, index=range(first, first + len(values)), dtype=float)


def rho(one, other):
    return stats.spearmanr(one, other).statistic


def closed(values):
    """Return values less the line from the first to the last."""
    slope = (values[-1] - values[0]) / (len(values) - 1)
    return [round(value - slope * n, 9) for n, value in enumerate(values)]


def orders(values, cuts):
    """Return the values with their pieces in every order."""
    ends = [0, *(cut - 1900 for cut in cuts), len(values)]
    pieces = [values[a:b] for a, b in itertools.pairwise(ends)]
    return [list(itertools.chain(*order)) for order in itertools.permutations(pieces)]


def share(values, own):
    return np.mean([abs(value) >= abs(own) - 1e-9 for value in values])


def test_one_measure_alone_is_what_turning_says_of_it():
    found = contrast(yearly(OUTCOME), [(yearly(ONE), 1.0)])
    turned = shift(yearly(OUTCOME), yearly(ONE))
    assert (found.years, found.value) == (turned.years, turned.rho)
    assert found.chance == pytest.approx(turned.chance)
    assert found.reach == pytest.approx(turned.reach)
    assert (found.pieces, found.blocks) == (1, 1.0), "uncut, there is one order"


def test_every_order_of_the_spells_is_counted_by_hand():
    own = rho(OUTCOME, ONE)
    every = [rho(order, ONE) for order in orders(OUTCOME, CUTS)]
    found = contrast(yearly(OUTCOME), [(yearly(ONE), 1.0)], cuts=CUTS)
    assert len(every) == 24
    assert found.pieces == 4
    assert found.blocks == pytest.approx(share(every, own))
    assert 1 / 24 < found.blocks < 1, "so that an order too many or too few would show"


def test_a_contest_is_one_correlation_less_the_other():
    measures = [(yearly(ONE), 1.0), (yearly(OTHER), -1.0)]
    found = contrast(yearly(OUTCOME), measures, cuts=CUTS)

    def gap(outcome, one=ONE, other=OTHER):
        return rho(outcome, one) - rho(outcome, other)

    ring, one, other = (closed(values) for values in (OUTCOME, ONE, OTHER))
    turns = [gap(ring[-n:] + ring[:-n], one, other) for n in range(9)]
    assert found.value == pytest.approx(gap(OUTCOME))
    assert found.chance == pytest.approx(share(turns, turns[0]))
    assert found.blocks == pytest.approx(share(map(gap, orders(OUTCOME, CUTS)), gap(OUTCOME)))
    assert found.reach == pytest.approx(np.quantile(np.abs(turns), 0.95))


def test_a_weight_turns_the_sign_and_nothing_else():
    up = contrast(yearly(OUTCOME), [(yearly(ONE), 1.0)], cuts=CUTS)
    down = contrast(yearly(OUTCOME), [(yearly(ONE), -1.0)], cuts=CUTS)
    assert down == up._replace(value=-up.value)


def test_only_years_that_all_have_are_compared_and_cuts_elsewhere_cut_nothing():
    gaps = yearly(ONE).drop([1903]).mask(yearly(ONE) == 0.0)
    kept = [n for n in range(9) if n not in (3, 7)]
    found = contrast(yearly(OUTCOME), [(gaps, 1.0)], cuts=(1800, 1903, 1904, 1999))
    assert found.years == 7
    assert found.value == pytest.approx(rho([OUTCOME[n] for n in kept], [ONE[n] for n in kept]))
    assert found.pieces == 2, "1903 is missing, so its cut is that of 1904"


def test_more_pieces_than_can_be_listed_are_drawn_the_same_way_each_time():
    long = yearly([float(n * 7 % 11) for n in range(PIECES + 3)])
    other = yearly([float(n * 5 % 13) for n in range(PIECES + 3)])
    once, again = (
        contrast(long, [(other, 1.0)], cuts=range(1900, 1912), draws=500) for _ in range(2)
    )
    assert once == again
    assert once.pieces == PIECES + 3
    assert once.blocks * 501 == pytest.approx(round(once.blocks * 501)), "the true order counts"
    each_year = stats.permutation_test(
        (long.to_numpy(),),
        lambda values: rho(values, other),
        permutation_type="pairings",
        n_resamples=2000,
        rng=np.random.default_rng(1),
    )
    assert once.blocks == pytest.approx(each_year.pvalue, abs=0.06)


@pytest.mark.parametrize("flat", [[], [3.0] * 9])
def test_what_does_not_vary_has_no_correlation(flat):
    found = contrast(yearly(OUTCOME), [(yearly(flat), 1.0)])
    assert found.years == len(flat)
    assert np.isnan([found.value, found.chance, found.blocks, found.reach]).all()


def test_a_line_in_time_is_taken_away_and_what_departs_from_it_stays():
    bump = pd.Series([0.0, 0.0, 3.0, 0.0, 0.0], index=range(1900, 1905))
    line = pd.Series(range(5), index=range(1900, 1905)) * 2.0 + 7
    assert detrend(line + bump).tolist() == pytest.approx([-0.6, -0.6, 2.4, -0.6, -0.6])
    assert detrend(line).tolist() == [0.0] * 5
    with_gap = line.drop(1902).reindex(range(1900, 1905))
    assert detrend(with_gap).index.tolist() == [1900, 1901, 1903, 1904]
    assert detrend(line.head(1)).tolist() == [0.0]


def test_nothing_given_is_changed():
    outcome, one = yearly(OUTCOME), yearly(ONE)
    contrast(outcome, [(one, 1.0)], cuts=CUTS)
    detrend(one)
    assert outcome.equals(yearly(OUTCOME))
    assert one.equals(yearly(ONE))
