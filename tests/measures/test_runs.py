"""Runs of one sign, counted by hand."""

import pandas as pd
import pytest

from racconigi.measures.runs import count_runs, expected_runs


@pytest.mark.parametrize(
    ("values", "runs"),
    [
        ([], 0),
        ([0.0, None], 0),
        ([5.0], 1),
        ([1.0, 2.0, 3.0], 1),
        ([1.0, -1.0, 1.0, -1.0], 4),
        ([1.0, 1.0, -2.0, -1.0, 3.0], 3),
        ([-1.0, 0.0, -1.0, None, -1.0], 1),
        ([-1.0, 0.0, 1.0], 2),
    ],
)
def test_a_run_lasts_until_the_sign_changes(values, runs):
    assert count_runs(pd.Series(values, dtype=float)) == runs


@pytest.mark.parametrize(
    ("up", "down", "expected"),
    [(0, 0, 0.0), (4, 0, 1.0), (1, 1, 2.0), (3, 1, 2.5), (5, 5, 6.0), (6, 2, 4.0)],
)
def test_the_expected_runs_follow_the_formula_by_hand(up, down, expected):
    assert expected_runs(pd.Series([1.0] * up + [-1.0] * down + [0.0], dtype=float)) == expected


def test_order_changes_the_runs_and_not_what_is_expected():
    sorted_, mixed = pd.Series([1.0, 1.0, -1.0, -1.0]), pd.Series([1.0, -1.0, 1.0, -1.0])
    assert (count_runs(sorted_), count_runs(mixed)) == (2, 4)
    assert expected_runs(sorted_) == expected_runs(mixed) == 3.0
