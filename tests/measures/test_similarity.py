"""Similarity of portfolios: published values, a second route, and what must always hold."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import kendalltau

from racconigi.measures.similarity import MEASURES, similarity, similarity_matrices

#: Signorino & Ritter (1999), table 6: capabilities and ties of Germany and Russia in 1914.
GERMANY_RUSSIA_1914 = pd.DataFrame(
    [
        ("GMY", 0.25, 3, 0), ("RUS", 0.21, 0, 3), ("UKG", 0.20, 0, 1), ("FRN", 0.08, 0, 3),
        ("AUH", 0.08, 3, 0), ("ITA", 0.05, 3, 1), ("BEL", 0.03, 0, 0), ("SPN", 0.03, 0, 0),
        ("TUR", 0.02, 0, 0), ("NTH", 0.01, 0, 0), ("SWD", 0.01, 0, 0), ("RUM", 0.01, 3, 0),
        ("POR", 0.01, 0, 0), ("SWZ", 0.01, 0, 0), ("GRC", 0.00, 0, 0), ("DEN", 0.00, 0, 0),
        ("YUG", 0.00, 0, 0), ("BUL", 0.00, 0, 0), ("NOR", 0.00, 0, 0), ("ALB", 0.00, 0, 0),
    ],
    columns=["state", "capability", "germany", "russia"],
)  # fmt: skip


def two_rows(x, y):
    """Return a matrix of ties whose first two rows are the portfolios to compare."""
    ties = np.zeros((len(x), len(x)), dtype=int)
    ties[0], ties[1] = x, y
    return ties


def test_germany_and_russia_1914_as_published():
    table = GERMANY_RUSSIA_1914
    result = similarity_matrices(
        two_rows(table["germany"], table["russia"]), weights=table["capability"].to_numpy()
    )
    published = {
        "s": 0.4,
        "s_squared": 0.444444,
        "s_weighted": -0.46,
        "tau_b": 0.03031695,
        "kappa": -0.07758621,
        "pi": -0.08695652,
        "kappa_nominal": -0.02941176,
        "pi_nominal": -0.04477612,
    }
    for measure, value in published.items():
        assert result[measure][0, 1] == pytest.approx(value, abs=5e-7), measure


def test_lists_of_lists_and_any_iterable_of_measures_will_do():
    ties, weights = [[3, 1, 0], [0, 3, 2], [1, 1, 3]], [0.5, 0.25, 0.25]
    plain = similarity_matrices(ties, weights=weights, measures=(m for m in ("s_weighted", "pi")))
    array = similarity_matrices(np.array(ties, dtype=np.int8), weights=np.array(weights))
    assert list(plain) == ["s_weighted", "pi"]
    for measure, matrix in plain.items():
        np.testing.assert_array_equal(matrix, array[measure])


@pytest.mark.parametrize("empty", [[], np.zeros((0, 0)), np.zeros((0, 0), dtype=int)])
def test_no_states_make_empty_matrices(empty):
    result = similarity_matrices(empty)
    assert {measure: matrix.shape for measure, matrix in result.items()} == dict.fromkeys(
        MEASURES, (0, 0)
    )


@pytest.mark.parametrize("top", [1, 2, 3, 7, 127, 128, 200, 255, 256, 1000, 5000])
def test_a_scale_of_any_size_gives_what_one_pair_by_hand_gives(top):
    rng = np.random.default_rng(top)
    ties, weights = rng.integers(0, top + 1, (11, 11)), rng.random(11)
    result = similarity_matrices(ties, top=top, weights=weights)
    for measure, value in by_hand(ties[0], ties[1], weights, top=top).items():
        assert result[measure][0, 1] == pytest.approx(value, abs=1e-9), measure


def test_sums_are_exact_where_single_precision_is_not_enough():
    n, top = 400, 1000
    rng = np.random.default_rng(1909)
    ties = np.where(rng.random((n, n)) < 0.5, top, top - 1)
    gap = int(((ties[0] - ties[1]) ** 2).sum())
    result = similarity_matrices(ties, top=top, measures=["s_squared"])["s_squared"][0, 1]
    assert result == 1 - 2 * gap / (top**2 * n)


portfolios = st.integers(2, 9).flatmap(
    lambda n: st.lists(
        st.lists(st.integers(0, 3), min_size=n, max_size=n), min_size=n, max_size=n
    ).map(np.array)
)


def by_hand(x, y, weights, top=3):
    """Compute every measure for one pair the slow way, straight from the definitions."""
    n = len(x)
    x, y = x.astype(float), y.astype(float)
    gap = ((x - y) ** 2).sum()
    levels = range(top + 1)
    observed = (x == y).mean()
    share = {name: [(row == k).mean() for k in levels] for name, row in (("x", x), ("y", y))}
    by_chance = sum(a * b for a, b in zip(share["x"], share["y"], strict=True))
    pooled = sum(((a + b) / 2) ** 2 for a, b in zip(share["x"], share["y"], strict=True))
    wide = (x**2).sum() + (y**2).sum()
    for_kappa = wide - 2 / n * x.sum() * y.sum()
    for_pi = wide - (x.sum() + y.sum()) ** 2 / (2 * n)
    varies = len(set(x)) > 1 and len(set(y)) > 1
    return {
        "s": 1 - 2 * np.abs(x - y).sum() / (top * n),
        "s_squared": 1 - 2 * gap / (top**2 * n),
        "s_weighted": 1 - 2 * (weights * np.abs(x - y)).sum() / (top * weights.sum()),
        "kappa": 1 - gap / for_kappa if for_kappa > 1e-9 else math.nan,
        "pi": 1 - gap / for_pi if for_pi > 1e-9 else math.nan,
        "kappa_nominal": (observed - by_chance) / (1 - by_chance) if by_chance < 1 else math.nan,
        "pi_nominal": (observed - pooled) / (1 - pooled) if pooled < 1 else math.nan,
        "tau_b": kendalltau(x, y).statistic if varies else math.nan,
    }


@given(portfolios, st.randoms(use_true_random=False))
def test_all_pairs_at_once_equal_one_pair_by_hand(ties, random):
    weights = np.array([random.uniform(0.01, 1) for _ in range(len(ties))])
    result = similarity_matrices(ties, weights=weights)
    for i in range(len(ties)):
        for j in range(i):
            for measure, value in by_hand(ties[i], ties[j], weights).items():
                assert result[measure][i, j] == pytest.approx(value, abs=1e-9, nan_ok=True), measure


@given(portfolios)
def test_measures_are_symmetric_bounded_and_one_for_oneself(ties):
    result = similarity_matrices(ties)
    for measure in set(MEASURES) - {"s_weighted"}:
        matrix = result[measure]
        assert np.allclose(matrix, matrix.T, equal_nan=True)
        seen = matrix[~np.isnan(matrix)]
        assert (seen <= 1 + 1e-9).all()
        assert (seen >= -1 - 1e-9).all()
        own = np.diag(matrix)
        assert np.allclose(own[~np.isnan(own)], 1)


@given(portfolios)
def test_nothing_given_is_changed(ties):
    before = ties.copy()
    similarity_matrices(ties, weights=np.ones(len(ties)))
    assert (ties == before).all()


def test_undefined_measures_are_missing():
    constant = similarity_matrices(np.full((3, 3), 3))
    for measure in ("kappa", "pi", "kappa_nominal", "pi_nominal", "tau_b"):
        assert np.isnan(constant[measure]).all(), measure
    assert (constant["s"] == 1).all()
    assert np.isnan(constant["s_weighted"]).all()


def test_weights_that_sum_to_nothing_say_nothing():
    result = similarity_matrices(np.eye(3, dtype=int), weights=np.zeros(3))
    assert np.isnan(result["s_weighted"]).all()


@pytest.mark.parametrize(
    ("ties", "message"),
    [
        (np.array([[0, 4], [0, 0]]), r"Invalid tie 4 at \[0, 1\]\. Ties run from 0 to 3\."),
        (np.array([[0, -1], [0, 0]]), r"Invalid tie -1 at \[0, 1\]"),
        (np.zeros((2, 3), dtype=int), r"square matrix, not one of shape \(2, 3\)"),
        ([1, 2], r"square matrix, not one of shape \(2,\)"),
        (3, r"square matrix, not one of shape \(\)"),
        ([[3, 1.5], [0, 3]], r"Invalid tie 1\.5 at \[0, 1\]"),
        ([[3, 0], [np.nan, 3]], r"Invalid tie nan at \[1, 0\]"),
    ],
)
def test_bad_matrices_are_refused(ties, message):
    with pytest.raises(ValueError, match=message):
        similarity_matrices(ties)


def test_an_unknown_measure_is_named():
    with pytest.raises(ValueError, match="Unknown measure 'kapa'"):
        similarity_matrices(np.eye(2, dtype=int), measures=["kapa"])


def test_a_scale_has_a_top():
    with pytest.raises(
        ValueError, match=r"Invalid top 0\. A scale of ties has a top of at least 1"
    ):
        similarity_matrices([[0]], top=0)


@pytest.mark.parametrize("weights", [[1], [[1, 1]], [1, -0.5], 1.0])
def test_weights_are_one_number_a_state(weights):
    with pytest.raises(ValueError, match=r"Weights are one number a state, none below 0\."):
        similarity_matrices([[3, 0], [0, 3]], weights=weights)


def test_one_missing_weight_leaves_the_weighted_measure_missing():
    result = similarity_matrices([[3, 0], [0, 3]], weights=[1, np.nan])
    assert np.isnan(result["s_weighted"]).all()


def frames(ties, states, year=1910):
    members = pd.DataFrame({"year": year, "state": states})
    rows = [(year, *tie) for tie in ties]
    return pd.DataFrame(rows, columns=["year", "state_a", "state_b", "tie"]), members


def test_two_states_without_any_ally_differ_only_in_themselves():
    ties, members = frames([], ["ITA", "RUS", "AUH", "GER"])
    row = similarity(ties, members, measures=["s", "kappa"]).iloc[0]
    assert row["s"] == pytest.approx(1 - 2 * 6 / 12)
    assert row["kappa"] == pytest.approx(1 - 18 / (18 - 18 / 4))


def test_one_member_makes_no_pair():
    ties, members = frames([], ["ITA"])
    assert similarity(ties, members).empty
    assert similarity(ties, members).columns.tolist() == ["year", "state_a", "state_b", *MEASURES]


def test_no_years_make_an_empty_table():
    ties, members = frames([], [])
    assert similarity(ties, members).columns.tolist() == ["year", "state_a", "state_b", *MEASURES]


def test_rows_do_not_depend_on_the_order_of_the_input():
    given_ties = [("ITA", "AUH", 3), ("AUH", "GER", 2), ("RUS", "FRA", 3)]
    states = ["ITA", "AUH", "GER", "RUS", "FRA"]
    one = similarity(*frames(given_ties, states))
    other = similarity(*frames(given_ties[::-1], states[::-1]))
    pd.testing.assert_frame_equal(one, other)


@pytest.mark.parametrize(
    ("ties", "states", "message"),
    [
        ([("ITA", "AUH", 4)], ["ITA", "AUH"], "Invalid tie 4 for ITA-AUH in 1910"),
        ([("ITA", "XXX", 3)], ["ITA", "AUH"], "XXX is no member of the system in 1910"),
        ([("ITA", "AUH", 3)] * 2, ["ITA", "AUH"], "ITA-AUH is given twice in 1910"),
        ([], ["ITA", "ITA"], "ITA is listed twice in 1910"),
        ([("ITA", "AUH", 1.5)], ["ITA", "AUH"], r"Invalid tie 1\.5 for ITA-AUH in 1910"),
        ([("ITA", "AUH", None)], ["ITA", "AUH"], "Invalid tie nan for ITA-AUH in 1910"),
        ([("XXX", "ITA", 3)], ["ITA", "AUH"], "XXX is no member of the system in 1910"),
        ([("ITA", "ITA", 2)], ["ITA", "AUH"], "The tie of ITA to itself is not 3 in 1910"),
    ],
)
def test_bad_frames_are_refused(ties, states, message):
    with pytest.raises(ValueError, match=message):
        similarity(*frames(ties, states))


def test_a_tie_in_a_year_without_a_system_is_refused():
    ties, _ = frames([("ITA", "AUH", 3)], [], year=1911)
    _, members = frames([], ["ITA", "AUH"])
    with pytest.raises(ValueError, match="ITA is no member of the system in 1911"):
        similarity(ties, members)


def test_frames_with_a_bad_measure_or_weight_are_refused():
    ties, members = frames([], ["ITA", "AUH"])
    with pytest.raises(ValueError, match="Unknown measure 'kapa'"):
        similarity(ties, members, measures=["s", "kapa"])
    with pytest.raises(ValueError, match="none below 0"):
        similarity(ties, members.assign(weight=[1, -1]))


def test_the_tie_to_oneself_may_be_given_or_not():
    states = ["ITA", "AUH"]
    left_out = similarity(*frames([("ITA", "AUH", 2)], states))
    written = similarity(*frames([("ITA", "AUH", 2), ("ITA", "ITA", 3)], states))
    pd.testing.assert_frame_equal(left_out, written)


def test_measures_of_frames_may_come_from_a_generator():
    result = similarity(*frames([], ["ITA", "AUH"]), measures=(m for m in ["s", "pi"]))
    assert result.columns.tolist() == ["year", "state_a", "state_b", "s", "pi"]


def test_nothing_of_the_frames_is_changed():
    ties, members = frames([("ITA", "AUH", 2), ("AUH", "RUS", 1)], ["RUS", "ITA", "AUH"])
    before = ties.copy(), members.copy()
    similarity(ties, members)
    pd.testing.assert_frame_equal(ties, before[0])
    pd.testing.assert_frame_equal(members, before[1])
