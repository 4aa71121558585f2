"""Spells: against enumeration of every cut, and where the truth is known."""

import itertools

import numpy as np
import pandas as pd
import pytest
from scipy import integrate, stats

from racconigi.measures.spells import cut


def counts(friendly, hostile, first=1900):
    years = range(first, first + len(friendly))
    return pd.DataFrame({"friendly": friendly, "hostile": hostile}, index=years)


def by_hand(friendly, hostile, length, rho):
    """Return the weight of every cut: the places where spells begin, and what each is worth."""

    def spell(start, end):
        def of(chance):
            years = zip(friendly[start:end], hostile[start:end], strict=True)
            return np.prod(
                [stats.betabinom.pmf(f, f + h, rho * chance, rho * (1 - chance)) for f, h in years]
            )

        value, _ = integrate.quad(of, 0, 1)
        stay = (1 - 1 / length) ** (end - start - 1)
        return value * stay * (1 if end == len(friendly) else 1 / length)

    size, weights = len(friendly), {}
    for inner in itertools.chain.from_iterable(
        itertools.combinations(range(1, size), n) for n in range(size)
    ):
        edges = [0, *inner, size]
        weights[inner] = np.prod([spell(a, b) for a, b in itertools.pairwise(edges)])
    total = sum(weights.values())
    return {inner: weight / total for inner, weight in weights.items()}


def test_every_cut_is_weighed():
    friendly, hostile = [3, 2, 0, 0, 1], [0, 1, 2, 3, 0]
    every = by_hand(friendly, hostile, 4, 15)
    found = cut(counts(friendly, hostile), length=4, rho=15)
    best = max(every, key=every.get)
    assert found.best["first"].tolist() == [1900, *(1900 + place for place in best)]
    for place in range(1, 5):
        expected = sum(weight for inner, weight in every.items() if place in inner)
        assert found.breaks[1900 + place] == pytest.approx(expected, abs=1e-4)


def test_a_turn_is_found_and_its_firmness_told():
    found = cut(counts([4] * 10 + [0] * 10, [0] * 10 + [4] * 10), length=20, rho=20).best
    assert found[["first", "last"]].values.tolist() == [[1900, 1909], [1910, 1919]]
    assert np.isnan(found["firm"][0])
    assert found["firm"][1] > 0.99
    assert found["pr_friendly"][0] > 0.99
    assert found["pr_hostile"][1] > 0.99
    assert found["friendly"].sum() == found["hostile"].sum() == 40


def test_even_years_are_one_spell_of_neither():
    found = cut(counts([2] * 20, [2] * 20), length=20, rho=20).best
    assert len(found) == 1
    assert found["pr_friendly"][0] == pytest.approx(found["pr_hostile"][0])


def test_years_alike_beyond_chance_count_for_less():
    strong = cut(counts([9, 0], [0, 9]), length=4, rho=1000.0).breaks.iloc[0]
    weak = cut(counts([9, 0], [0, 9]), length=4, rho=1.0).breaks.iloc[0]
    assert weak < strong


def test_a_longer_expectation_makes_fewer_spells():
    rng = np.random.default_rng(2)
    seen = counts(rng.integers(0, 5, 40), rng.integers(0, 5, 40))
    sums = [cut(seen, length=length, rho=20).breaks.sum() for length in (3, 10, 40)]
    assert sums == sorted(sums, reverse=True)


@pytest.mark.parametrize("years", [[], [1900, 1902]])
def test_years_with_gaps_or_none_are_refused(years):
    frame = pd.DataFrame({"friendly": 1, "hostile": 0}, index=years)
    with pytest.raises(ValueError, match="without gaps"):
        cut(frame, length=10, rho=10)
