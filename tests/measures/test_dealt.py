"""Marked acts dealt to a part: counted by hand, by Fisher's test, and by dealing them out."""

import itertools

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from racconigi.measures.dealt import COLUMNS, LEVEL, dealt


def acts(*periods):
    """Return acts, part and marks of periods given as (part, marked, rest, marked in the rest)."""
    rows = []
    for period, (part, marked, rest, rest_marked) in enumerate(periods):
        rows += [(period, True, n < marked) for n in range(part)]
        rows += [(period, False, n < rest_marked) for n in range(rest)]
    frame = pd.DataFrame(rows, columns=["period", "part", "marked"])
    return frame[["period"]], frame["part"].astype(bool), frame["marked"].astype(bool)


def found(*periods):
    return dealt(*acts(*periods), by="period")


def test_the_lady_tasting_tea():
    """Fisher (1935): eight cups, four of each kind; all right is one deal in seventy."""
    row = found((4, 4, 4, 0)).iloc[0]
    assert row["expected"] == pytest.approx(2)
    assert row["chance"] == pytest.approx(2 / 70)  # all right or all wrong
    assert row["beyond"] == pytest.approx(2 / 70)
    assert found((4, 3, 4, 1)).iloc[0]["chance"] == pytest.approx(34 / 70)


@pytest.mark.parametrize("cells", [(7, 0, 18, 9), (26, 8, 37, 28), (5, 5, 9, 1), (3, 1, 40, 2)])
def test_the_chance_is_that_of_fishers_exact_test(cells):
    part, marked, rest, rest_marked = cells
    table = [[marked, part - marked], [rest_marked, rest - rest_marked]]
    row = found(cells).iloc[0]
    assert row["chance"] == pytest.approx(stats.fisher_exact(table).pvalue)
    assert row[["part", "marked", "rest", "rest_marked"]].tolist() == list(cells)


def test_bounds_and_false_alarms_by_every_deal():
    """All deals of 3 marked acts to 4 of 9, one by one."""
    numbers = [len({0, 1, 2} & set(hand)) for hand in itertools.combinations(range(9), 4)]
    share = pd.Series(numbers).value_counts(normalize=True).sort_index()
    row = found((4, 0, 5, 3)).iloc[0]
    assert row["expected"] == pytest.approx(np.mean(numbers))
    assert (row["low"], row["high"]) == (0, 3)
    rare = {n: share[share <= share[n] + 1e-9].sum() for n in share.index}
    assert row["chance"] == pytest.approx(rare[0])
    assert row["beyond"] == pytest.approx(sum(share[n] for n in share.index if rare[n] <= LEVEL))


def test_all_periods_together_are_dealt_each_for_itself():
    cells = [(4, 1, 6, 3), (5, 4, 5, 1), (2, 0, 3, 2)]
    whole = found(*cells).iloc[-1]
    assert pd.isna(whole["period"])
    assert whole[["part", "marked", "rest", "rest_marked"]].tolist() == [11, 5, 14, 6]
    rng = np.random.default_rng(1)
    drawn = sum(rng.hypergeometric(m + r, p + q - m - r, p, 200_000) for p, m, q, r in cells)
    assert whole["expected"] == pytest.approx(drawn.mean(), abs=0.01)
    assert (whole["low"], whole["high"]) == tuple(np.quantile(drawn, [0.025, 0.975]))
    share = pd.Series(drawn).value_counts(normalize=True)
    assert whole["chance"] == pytest.approx(share[share <= share[5] + 1e-3].sum(), abs=0.01)


def test_a_period_of_one_possible_outcome_says_nothing_and_is_not_corrected_for():
    table = found((0, 0, 5, 2), (4, 4, 4, 0), (3, 3, 2, 2))
    assert table["beyond"].tolist()[:3] == pytest.approx([0, 2 / 70, 0])
    assert table["adjusted"].isna().tolist() == [True, False, True, True]
    assert table.loc[1, "adjusted"] == table.loc[1, "chance"]


def test_chances_are_corrected_for_the_periods_that_could_differ():
    table = found((4, 4, 4, 0), (4, 2, 4, 2), (4, 2, 4, 2))
    assert table.loc[0, "adjusted"] == pytest.approx(3 * 2 / 70)


def test_no_acts_give_no_rows():
    table = dealt(*acts(), by="period")
    assert table.empty
    assert table.columns.tolist() == COLUMNS


def test_what_is_not_known_of_every_act_is_a_fault():
    frame, part, marked = acts((2, 1, 2, 1))
    with pytest.raises(ValueError, match="if it is of the part, and marked"):
        dealt(frame, part.iloc[1:], marked, by="period")
    with pytest.raises(ValueError, match="if it is of the part, and marked"):
        dealt(frame, part, marked.astype(object).mask(marked), by="period")
    with pytest.raises(ValueError, match="Without a period"):
        dealt(frame.assign(period=np.nan), part, marked, by="period")


def test_what_was_given_stays_as_it_was_and_the_order_of_acts_says_nothing():
    frame, part, marked = acts((4, 1, 6, 3), (5, 4, 5, 1))
    before = frame.copy(), part.copy(), marked.copy()
    table = dealt(frame, part, marked, by="period")
    for own, copy in zip((frame, part, marked), before, strict=True):
        assert own.equals(copy)
    order = np.random.default_rng(2).permutation(len(frame))
    again = dealt(frame.iloc[order], part.iloc[order], marked.iloc[order], by="period")
    pd.testing.assert_frame_equal(table, again)
