"""Balance of signed graphs: published stages, brute force, and what must always hold.

The ties in ``great_powers_ties.csv`` are those of the six powers in six stages after Antal, T.,
Krapivsky, P. L. and Redner, S. (2006), Physica D 224: 130-136; ``great_powers_balance.csv`` holds
their triads and indices.
"""

import itertools
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from racconigi.measures import balance as measures
from racconigi.measures.balance import (
    DIVIDED,
    GROUPED,
    balance,
    beside_chance,
    bipartitions,
    frustration,
    group_frustration,
    laplacian,
    normalised,
    shuffled,
    sign_matrix,
    triads,
    walk_balance,
)

HERE = Path(__file__).parent
PUBLISHED = pd.read_csv(HERE / "great_powers_balance.csv")
TIES = pd.read_csv(HERE / "great_powers_ties.csv").rename(
    columns={"power_a": "state_a", "power_b": "state_b"}
)
POWERS = sorted({*TIES["state_a"], *TIES["state_b"]})
MEMBERS = pd.DataFrame(
    [(year, state) for year in TIES["year"].unique() for state in POWERS],
    columns=["year", "state"],
)
#: The published columns under our names, with the digits in which they are given.
COLUMNS = {
    "edges": "edges", "positive": "positive", "negative": "negative", "triads": "triads",
    "ppp": "ppp", "ppm": "ppm", "pmm": "pmm", "mmm": "mmm", "balanced_share": "balanced",
    "frustration_L": "frustration", "F_1_minus_2L_over_m": "f",
    "optimal_bipartitions": "bipartitions", "kgroup_line_index": "group_frustration",
    "walk_balance": "walk_balance", "smallest_signed_laplacian_eig": "laplacian",
}  # fmt: skip


def graph(*ties, year=1900):
    """Return ties from words such as "A+B" and "A-B"."""
    rows = [(year, tie[0], tie[2], 1 if tie[1] == "+" else -1) for tie in ties]
    return pd.DataFrame(rows, columns=["year", "state_a", "state_b", "sign"])


def signs(*ties):
    return sign_matrix(graph(*ties))


# The published stages


@pytest.mark.parametrize("column", COLUMNS)
def test_every_published_column_is_reproduced_at_every_stage(column):
    ours = balance(TIES, MEMBERS)[COLUMNS[column]].astype(float).round(4)
    assert ours.tolist() == PUBLISHED[column].tolist()


def test_every_published_column_of_figures_is_compared():
    assert {"stage", "stage_name", *COLUMNS} == set(PUBLISHED)


# Brute force


@st.composite
def graphs(draw, most):
    n = draw(st.integers(0, most))
    cells = draw(st.lists(st.sampled_from([-1, 0, 1]), min_size=n * n, max_size=n * n))
    above = np.triu(np.array(cells, dtype=int).reshape(n, n), 1)
    return above + above.T


def edges_of(matrix):
    pairs = itertools.combinations(range(len(matrix)), 2)
    return [(a, b, matrix[a, b]) for a, b in pairs if matrix[a, b]]


def wrong(edges, group):
    """Return how many ties a division does not explain: plus between groups, minus within."""
    return sum((group[a] == group[b]) != (sign > 0) for a, b, sign in edges)


@given(graphs(8))
@settings(deadline=None, max_examples=60)
def test_frustration_and_its_divisions_are_the_least_of_all_bipartitions(matrix):
    n, edges = len(matrix), edges_of(matrix)
    halves = [(0, *half) for half in itertools.product([0, 1], repeat=n - 1)] if n else []
    counts = [wrong(edges, half) for half in halves]
    assert frustration(matrix) == min(counts, default=0)
    assert bipartitions(matrix) == (counts.count(min(counts)) if counts else 0)


def partitions(n):
    """Yield every division of n states into groups, by the group of each."""
    if n == 0:
        yield ()
        return
    for head in partitions(n - 1):
        for group in range(max(head, default=-1) + 2):
            yield (*head, group)


@given(graphs(7))
@settings(deadline=None, max_examples=40)
def test_group_frustration_is_the_least_of_all_divisions_into_groups(matrix):
    edges = edges_of(matrix)
    least = min(wrong(edges, groups) for groups in partitions(len(matrix)))
    assert group_frustration(matrix) == least


@given(graphs(8))
@settings(deadline=None)
def test_triads_are_those_that_three_by_three_are_seen(matrix):
    seen = {0: 0, 1: 0, 2: 0, 3: 0}
    for a, b, c in itertools.combinations(range(len(matrix)), 3):
        sides = [matrix[a, b], matrix[b, c], matrix[a, c]]
        if all(sides):
            seen[sides.count(-1)] += 1
    assert list(triads(matrix)) == list(seen.values())


@given(graphs(8))
@settings(deadline=None, max_examples=60)
def test_a_balanced_graph_is_so_by_every_measure_and_no_other_is(matrix):
    tied = matrix[np.ix_(matrix.any(axis=0), matrix.any(axis=0))]
    least = frustration(matrix)
    assert group_frustration(matrix) <= least
    assert (least == 0) == bool(np.isclose(walk_balance(tied), 1)) or not len(tied)
    if least == 0 and len(tied):
        assert laplacian(matrix) == pytest.approx(0, abs=1e-9)
        assert triads(matrix).total == 0 or triads(matrix).balanced == 1


@given(graphs(7), st.lists(st.booleans(), min_size=7, max_size=7))
@settings(deadline=None, max_examples=40)
def test_a_state_that_turns_all_its_signs_changes_neither_frustration_nor_balance(matrix, turned):
    side = np.where(turned[: len(matrix)], -1, 1)
    switched = matrix * np.outer(side, side)
    assert frustration(switched) == frustration(matrix)
    assert triads(switched).balanced == pytest.approx(triads(matrix).balanced, nan_ok=True)
    assert walk_balance(switched) == pytest.approx(walk_balance(matrix), nan_ok=True)
    assert laplacian(switched) == pytest.approx(laplacian(matrix), abs=1e-9, nan_ok=True)


# Small graphs by hand


def test_three_enemies_are_three_groups_but_no_two():
    enemies = signs("A-B", "B-C", "A-C")
    assert (frustration(enemies), group_frustration(enemies)) == (1, 0)
    assert bipartitions(enemies) == 3


def test_a_state_without_a_tie_may_stand_on_either_side():
    allies = graph("A+B")
    assert bipartitions(sign_matrix(allies)) == 1
    assert bipartitions(sign_matrix(allies, "ABCD")) == 4
    assert bipartitions(np.zeros((3, 3), dtype=int)) == 4


def test_two_parts_may_be_turned_against_each_other():
    assert bipartitions(signs("A+B", "C-D")) == 2


def test_the_laplacian_leaves_out_who_has_no_tie_and_the_walks_do_not():
    one_minus = graph("A+B", "B+C", "A-C")
    alone = sign_matrix(one_minus, "ABCD")
    assert laplacian(alone) == pytest.approx(laplacian(sign_matrix(one_minus))) != 0
    # of a triangle with one minus: eigenvalues 1, 1, -2 beside 2, -1, -1
    here, all_plus = 2 * np.e + np.exp(-2), np.exp(2) + 2 * np.exp(-1)
    assert walk_balance(sign_matrix(one_minus)) == pytest.approx(here / all_plus)
    assert walk_balance(alone) == pytest.approx((here + 1) / (all_plus + 1))


def test_what_a_graph_without_ties_has():
    nothing = balance(graph().astype({"year": int}), pd.DataFrame({"year": [1900], "state": "A"}))
    row = nothing.iloc[0]
    assert (row["nodes"], row["edges"], row["triads"], row["frustration"]) == (1, 0, 0, 0)
    assert row[["balanced", "f", "laplacian"]].isna().all()
    assert (row["walk_balance"], row["bipartitions"], row["group_frustration"]) == (1, 1, 0)
    assert np.isnan(walk_balance(np.zeros((0, 0), dtype=int)))
    assert balance(graph()).empty
    assert list(balance(graph())) == ["year", *measures.COLUMNS]


def test_f_is_one_in_balance_and_half_when_a_quarter_does_not_fit():
    assert (normalised(0, 5), normalised(1, 4), normalised(2, 4)) == (1, 0.5, 0)


def test_a_large_graph_has_what_can_be_exact_and_misses_the_rest():
    n = max(DIVIDED, GROUPED) + 1
    ring = np.zeros((n, n), dtype=int)
    ring[np.arange(n), (np.arange(n) + 1) % n] = 1
    ring[n - 1, 0] = -1
    ring += ring.T
    assert frustration(ring) == 1
    assert bipartitions(ring) is group_frustration(ring) is None
    with pytest.raises(ValueError, match=f"at most {DIVIDED} states, not {n}"):
        shuffled(ring)


# Frames


def test_years_are_apart_and_members_decide_which_there_are():
    ties = pd.concat([graph("A+B", "B+C", "A+C"), graph("A-B", year=1899)])
    found = balance(ties)
    assert found["year"].tolist() == [1899, 1900]
    assert found["nodes"].tolist() == [2, 3]
    members = pd.DataFrame({"year": [1898, 1899, 1899, 1899], "state": ["A", "C", "B", "A"]})
    found = balance(ties, members)
    assert found[["year", "nodes", "edges"]].values.tolist() == [[1898, 1, 0], [1899, 3, 1]]


def test_the_order_of_states_and_rows_says_nothing():
    ties = graph("A+B", "B-C", "A+C", "C-D")
    turned = ties.iloc[::-1].rename(columns={"state_a": "state_b", "state_b": "state_a"})
    pd.testing.assert_frame_equal(balance(ties), balance(turned))


def test_frames_are_left_as_they_were():
    before = TIES.copy()
    balance(TIES, MEMBERS)
    pd.testing.assert_frame_equal(TIES, before)


@pytest.mark.parametrize(
    ("ties", "message"),
    [
        (graph("A+B").assign(sign=2), "Invalid sign 2 of A-B"),
        (graph("A+B").assign(sign=0), "Invalid sign 0 of A-B"),
        (graph("A+A"), "A is tied to itself"),
        (graph("A+B", "B-A"), "B-A is given twice"),
        (graph("A+Z"), "A-Z is a tie of a state that is not among the states"),
    ],
)
def test_ties_that_make_no_graph_are_refused(ties, message):
    with pytest.raises(ValueError, match=message):
        sign_matrix(ties, "AB")


# Chance


def every_deal(matrix):
    """Return share and F of every different order of a graph's signs over its ties."""
    edges = edges_of(matrix)
    found = []
    for minus in itertools.combinations(range(len(edges)), sum(s < 0 for *_, s in edges)):
        dealt = np.zeros_like(matrix)
        for number, (a, b, _) in enumerate(edges):
            dealt[a, b] = dealt[b, a] = -1 if number in minus else 1
        found.append((triads(dealt).balanced, normalised(frustration(dealt), len(edges))))
    return np.array(found)


def test_chance_is_what_all_deals_of_the_signs_give():
    matrix = signs("A+B", "A+C", "B+C", "A-D", "B-D", "C+D", "D-E", "A+E")
    expected = every_deal(matrix)
    balanced, f = shuffled(matrix, draws=20_000)
    assert balanced.mean == pytest.approx(expected[:, 0].mean(), abs=0.01)
    assert f.mean == pytest.approx(expected[:, 1].mean(), abs=0.01)
    for band, deals in ((balanced, expected[:, 0]), (f, expected[:, 1])):
        assert (deals < band.low).mean() <= 0.025 <= (deals <= band.low).mean()
        assert (deals > band.high).mean() <= 0.025 <= (deals >= band.high).mean()


def test_chance_is_the_same_whenever_it_is_asked_and_another_with_another_seed():
    matrix = signs("A+B", "A-C", "B+C", "A-D", "B-D", "C+D")
    assert shuffled(matrix, draws=99) == shuffled(matrix, draws=99)
    assert shuffled(matrix, draws=99) != shuffled(matrix, draws=99, seed=1)


def test_where_signs_are_all_alike_chance_gives_what_is():
    balanced, f = shuffled(signs("A+B", "B+C", "A+C"))
    assert balanced == f == (1, 1, 1)


def test_without_a_triangle_chance_has_no_share_and_without_a_tie_nothing():
    balanced, f = shuffled(signs("A+B", "B-C"))
    assert np.isnan(balanced).all()
    assert f == (1, 1, 1)
    assert np.isnan(shuffled(np.zeros((2, 2), dtype=int))).all()


def test_chance_by_year_is_that_of_each_graph():
    ties = pd.concat([graph("A+B", "B+C", "A-C"), graph("A-B", "B-C", "A-C", year=1901)])
    found = beside_chance(ties).set_index("year")
    assert found.loc[1900, "balanced_mean"] == found.loc[1901, "balanced_mean"] == 0
    assert list(found) == [
        "balanced_mean", "balanced_low", "balanced_high", "f_mean", "f_low", "f_high",
    ]  # fmt: skip
    assert found.loc[1900, "f_mean"] == pytest.approx(1 / 3)
