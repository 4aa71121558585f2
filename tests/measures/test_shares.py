"""Shares and Wilson's interval, against published values."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.shares import shares


def share_of(flagged, n):
    flags = pd.Series([True] * flagged + [False] * (n - flagged))
    return shares(pd.DataFrame({"decade": [1880] * n}), flags, by="decade").iloc[0]


@pytest.mark.parametrize(
    ("flagged", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_published_examples(flagged, n, low, high):
    # Newcombe (1998), Statistics in Medicine 17: 857-872, table I, method 3: Wilson's interval.
    row = share_of(flagged, n)
    assert row["share"] == pytest.approx(flagged / n)
    assert row["low"] == pytest.approx(low, abs=5e-5)
    assert row["high"] == pytest.approx(high, abs=5e-5)


def test_each_period_has_its_own_share():
    events = pd.DataFrame({"decade": [1860, 1850, 1850, 1860, 1850]})
    table = shares(events, pd.Series([True, True, False, True, False]), by="decade")
    assert table["period"].tolist() == [1850, 1860]
    assert table["n"].tolist() == [3, 2]
    assert table["flagged"].tolist() == [1, 2]
    assert table["share"].tolist() == pytest.approx([1 / 3, 1])


def test_no_events_have_no_share():
    assert shares(pd.DataFrame({"decade": []}), pd.Series([], dtype=bool), by="decade").empty


def test_every_event_needs_a_flag_and_a_period():
    events = pd.DataFrame({"decade": [1850, 1860]})
    with pytest.raises(ValueError, match="one flag, true or false, for each event"):
        shares(events, pd.Series([True]), by="decade")
    with pytest.raises(ValueError, match="one flag, true or false, for each event"):
        shares(events, pd.Series([True, None]), by="decade")
    with pytest.raises(ValueError, match="Without a decade: 1"):
        shares(events.assign(decade=[1850, None]), pd.Series([True, True]), by="decade")


@given(st.integers(1, 200), st.data())
def test_an_interval_holds_its_share_and_stays_between_0_and_1(n, data):
    row = share_of(data.draw(st.integers(0, n)), n)
    assert -1e-12 <= row["low"] <= row["share"] + 1e-12
    assert row["share"] - 1e-12 <= row["high"] <= 1 + 1e-12


@given(st.integers(1, 200), st.data())
def test_what_is_not_flagged_has_the_mirrored_interval(n, data):
    flagged = data.draw(st.integers(0, n))
    one, other = share_of(flagged, n), share_of(n - flagged, n)
    assert one["low"] == pytest.approx(1 - other["high"])
