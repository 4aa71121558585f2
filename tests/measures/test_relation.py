"""The relation by year: against enumeration by hand, and against books whose truth is known."""

import itertools

import numpy as np
import pandas as pd
import pytest
from scipy import special, stats

from racconigi.measures.occasions import LEVELS
from racconigi.measures.relation import (
    MARGIN,
    Model,
    Parameters,
    leave_one_out,
    level_odds,
    relate,
    word,
)

#: About what the ledger says of the further parameters.
USUAL = Parameters(sigma=0.4, rho=20.0, cuts=(-3.7, -1.4, 0.0, 1.8))
#: A coarser grid and fewer paths, for what is computed many times.
QUICK = Model(points=81, paths=1000)


def table(rows, first=1900):
    """Return counts of five levels, a row a year."""
    return pd.DataFrame(rows, columns=LEVELS, index=range(first, first + len(rows)))


# --- against enumeration ---


def by_hand(seen, parameters, model):
    """Return the marginals and the likelihood by summing over every path on the grid."""
    grid = model.grid
    half = (grid[1] - grid[0]) / 2
    edges = np.concatenate([[-np.inf], grid[:-1] + half, [np.inf]])
    steps = np.array([np.diff(stats.t(model.freedom).cdf((edges - x) / parameters.sigma))
                      for x in grid])  # fmt: skip
    start = stats.norm.pdf(grid, scale=model.start)
    cuts = np.array(parameters.cuts)
    odds = [np.diff([0, *special.expit(cuts - x), 1]) for x in grid]
    one = [
        [stats.dirichlet_multinomial.pmf(row, parameters.rho * p, row.sum()) for p in odds]
        for row in seen
    ]
    marginal, total = np.zeros((len(seen), len(grid))), 0.0
    for path in itertools.product(range(len(grid)), repeat=len(seen)):
        weight = (start / start.sum())[path[0]]
        weight *= np.prod([steps[a, b] for a, b in itertools.pairwise(path)])
        weight *= np.prod([one[t][x] for t, x in enumerate(path)])
        total += weight
        for t, x in enumerate(path):
            marginal[t, x] += weight
    return marginal / total, total


def test_the_smoother_sums_over_every_path():
    seen = np.array([[0, 1, 2, 0, 0], [0, 0, 0, 0, 0], [0, 0, 1, 3, 2], [1, 0, 0, 0, 0]])
    model = Model(points=5, reach=3.0, paths=40_000)
    found = relate(table(seen), model, given=USUAL)
    marginal, _ = by_hand(seen, USUAL, model)
    np.testing.assert_allclose(found.marginal, marginal, atol=1e-12)
    drawn = [(found.paths == value).mean(axis=0) for value in model.grid]
    np.testing.assert_allclose(np.array(drawn).T, marginal, atol=0.01)


def test_leaving_a_year_out_foretells_it_by_the_others():
    seen = np.array([[0, 1, 2, 0, 0], [0, 0, 1, 3, 2], [0, 0, 0, 1, 1]])
    model = Model(points=5, reach=3.0)
    _, everything = by_hand(seen, USUAL, model)
    expected = 0.0
    for year in range(len(seen)):
        others = seen.copy()
        others[year] = 0
        expected += np.log(everything) - np.log(by_hand(others, USUAL, model)[1])
    found = relate(table(seen), model, given=USUAL)
    assert leave_one_out(table(seen), found, model) == pytest.approx(expected)


def test_the_levels_are_ordered_logits():
    odds = level_odds(USUAL, np.array([0.0, 2.0]))
    np.testing.assert_allclose(odds.sum(axis=1), 1)
    assert odds[0, 3:].sum() == pytest.approx(0.5)  # at 0 it is neither
    assert odds[1, 3:].sum() == pytest.approx(special.expit(2.0))
    assert odds[0, 4] == pytest.approx(1 - special.expit(1.8))


def test_a_book_that_never_turns_keeps_its_lean():
    rng = np.random.default_rng(7)
    odds = level_odds(USUAL, np.array([0.7]))[0]
    seen = table([rng.multinomial(8, odds) for _ in range(40)])
    found = relate(seen, QUICK).over(1900, 1939)
    lean = seen[list(LEVELS[3:])].to_numpy().sum() / seen.to_numpy().sum()
    assert special.expit(found["mean"]) == pytest.approx(lean, abs=0.03)
    assert special.expit(found["low90"]) < special.expit(0.7) < special.expit(found["high90"])


# --- against books whose truth is known ---


def simulate(rng, sizes, *, parameters=USUAL, flat=False):
    """Return a path of the model and what is seen of it."""
    steps = parameters.sigma * rng.standard_t(3, len(sizes))
    steps[0] = rng.normal(0, 1.5)
    path = np.zeros(len(sizes)) if flat else np.cumsum(steps)
    odds = level_odds(parameters, path)
    seen = [
        rng.multinomial(size, rng.dirichlet(parameters.rho * p))
        for size, p in zip(sizes, odds, strict=True)
    ]
    return path, table(seen, first=1853)


def test_the_bands_cover_what_they_say():
    """Nine in ten true values lie within the bands of 90 percent, half within those of 50."""
    inside = {50: [], 90: []}
    for seed in range(60):
        rng = np.random.default_rng(seed)
        path, seen = simulate(rng, rng.integers(0, 8, 120))
        if np.abs(path).max() > 7:
            continue  # off the grid
        found = relate(seen, Model(points=161, paths=10), given=USUAL).yearly()
        for share, hits in inside.items():
            hits.append(found[f"low{share}"].le(path) & found[f"high{share}"].ge(path))
    assert 0.88 <= np.concatenate(inside[90]).mean() <= 0.92
    assert 0.46 <= np.concatenate(inside[50]).mean() <= 0.54


@pytest.fixture(scope="module")
def sizes():
    """Return how many occasions each year of the book has."""
    from racconigi.findings import find

    return find("relation").frames["yearly"]["occasions"].to_numpy()


def test_a_simulated_relation_is_recovered(sizes):
    """Kropko (2013) asks .9 of the correlation of a simulated latent variable and its estimate.

    His items are of three kinds; here they are acts of five levels, as many a year as the book has.
    """
    found = []
    for seed in range(20):
        path, seen = simulate(np.random.default_rng(seed), sizes)
        if np.abs(path).max() < 7:  # else off the grid
            found.append(np.corrcoef(relate(seen, QUICK).yearly()["mean"], path)[0, 1])
    assert len(found) >= 5
    assert np.mean(found) >= 0.9


def test_a_book_with_nothing_to_say_says_nothing(sizes):
    """Of books whose decades all are even, with years as dependent as ours, few say "clear"."""
    even = Parameters(sigma=0.02, rho=12.0, cuts=USUAL.cuts)
    spoken = 0
    for seed in range(30):
        _, seen = simulate(np.random.default_rng(seed), sizes, parameters=even, flat=True)
        found = relate(seen, QUICK)
        words = [
            word(*found.over(max(first, 1853), min(first + 9, 2026))[["friendly", "hostile"]])
            for first in range(1850, 2030, 10)
        ]
        spoken += any(said.startswith("clear") for said in words)
    assert spoken / 30 <= 0.05


def test_a_turn_that_is_there_is_found():
    rng = np.random.default_rng(1)
    odds = level_odds(USUAL, np.array([1.5, -1.5]))
    seen = table([rng.multinomial(5, odds[year // 20]) for year in range(40)])
    found = relate(seen, QUICK)
    assert word(*found.over(1900, 1919)[["friendly", "hostile"]]) == "clear-friendly"
    assert word(*found.over(1920, 1939)[["friendly", "hostile"]]) == "clear-hostile"


# --- small things ---


def test_an_empty_book_says_nothing_and_the_bands_widen_into_silence():
    found = relate(table([[0] * 5] * 20), QUICK, given=USUAL).yearly()
    assert found["mean"].abs().max() < 1e-9
    assert found["high90"].is_monotonic_increasing
    assert (found["friendly"] - found["hostile"]).abs().max() < 1e-9


def test_a_graver_act_speaks_louder():
    def mean(level):
        return relate(table([np.eye(5, dtype=int)[level]]), QUICK, given=USUAL).yearly()["mean"][0]

    means = [mean(level) for level in range(5)]
    assert means == sorted(means)
    assert means[2] < 0 < means[3]


def test_the_same_book_gives_the_same_bits():
    rng = np.random.default_rng(3)
    _, seen = simulate(rng, rng.integers(0, 6, 40))
    first, second = relate(seen, QUICK), relate(seen, QUICK)
    np.testing.assert_array_equal(first.paths, second.paths)
    np.testing.assert_array_equal(first.marginal, second.marginal)


def test_years_with_gaps_and_spans_without_years_are_refused():
    with pytest.raises(ValueError, match="without gaps"):
        relate(table([[0] * 5] * 3).drop(1901), QUICK)
    with pytest.raises(ValueError, match="No year from 1950 to 1960"):
        relate(table([[0] * 5] * 3), QUICK, given=USUAL).over(1950, 1960)


@pytest.mark.parametrize(
    ("friendly", "hostile", "said"),
    [
        (0.95, 0.0, "clear-friendly"), (0.9499, 0.0, "probable-friendly"),
        (0.80, 0.1, "probable-friendly"), (0.7999, 0.1, "open"), (0.0, 0.0, "open"),
        (0.1, 0.80, "probable-hostile"), (0.0, 0.95, "clear-hostile"),
    ],
)  # fmt: skip
def test_one_scale_of_words(friendly, hostile, said):
    assert word(friendly, hostile) == said


def test_the_margin_is_five_in_a_hundred():
    assert special.expit(MARGIN) == pytest.approx(0.55)
    assert special.expit(-MARGIN) == pytest.approx(0.45)
