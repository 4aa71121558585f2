"""Sums of weights: by hand, and the same as from a frame."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.scoring import score
from racconigi.measures.sums import NONE, Sums, summed, told


def test_sums_by_hand():
    found = summed([("a", 6.5, 2), ("a", -2.4, 1), ("b", 0.0, 3)])
    assert found == {"a": Sums(3, 2, 1, 13.0, 2.4), "b": Sums(3, 0, 0, 0.0, 0.0)}
    row = told(found["a"])
    assert row["net"] == pytest.approx(10.6)
    assert row["theta"] == pytest.approx(math.log(2.5 / 1.5))
    half = 1.959964 * math.sqrt(1 / 2.5 + 1 / 1.5)
    assert row["theta_high"] - row["theta"] == pytest.approx(half, abs=1e-6)


def test_no_events_say_nothing():
    row = told(NONE)
    assert (row["n"], row["net"], row["theta"]) == (0, 0, 0)
    assert row["theta_high"] == -row["theta_low"] > 3


EVENTS = st.tuples(
    st.sampled_from([1930, 1940]), st.sampled_from([6.5, 0.0, -2.4, -10.0]), st.integers(1, 9)
)


@given(st.lists(EVENTS, min_size=1, max_size=30))
def test_a_frame_gives_the_same(events):
    frame = pd.DataFrame(events, columns=["decade", "weight", "n"])
    by_frame = score(frame, by="decade").set_index("period").to_dict("index")
    one_by_one = {period: told(sums) for period, sums in summed(events).items()}
    assert by_frame.keys() == one_by_one.keys()
    for period, row in one_by_one.items():
        assert by_frame[period] == pytest.approx(row)
