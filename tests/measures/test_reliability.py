"""Agreement between coders: the canonical example, and what is undefined."""

import math

import pandas as pd
import pytest

from racconigi.measures.reliability import agreement, alpha
from racconigi.measures.shares import shares

#: Krippendorff's example: four coders, twelve units, some not coded.
CANONICAL = {
    "A": [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    "B": [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    "C": [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    "D": [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
}


@pytest.fixture
def canonical():
    """Return the canonical example in long form."""
    rows = [
        (unit, coder, value)
        for coder, values in CANONICAL.items()
        for unit, value in enumerate(values)
    ]
    return pd.DataFrame(rows, columns=["event", "pass", "code"])


@pytest.mark.parametrize(
    ("level", "value"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_the_canonical_example(canonical, level, value):
    numbers = {code: code for code in range(1, 6)}
    found = alpha(canonical, "code", passes=list("ABCD"), level=level, values=numbers)
    assert found == pytest.approx(value, abs=0.0006)


def two(first, second):
    codings = [
        pd.DataFrame({"event": range(len(codes)), "pass": name, "arena": codes})
        for name, codes in (("first", first), ("second", second))
    ]
    return pd.concat(codings)


def test_groups_and_shares():
    codings = two(["x", "y", "y", "x"], ["x", "y", "x", "y"])
    eras = pd.Series(["early", "early", "late", "late"])
    table = agreement(codings, "arena", passes=["first", "second"], by=eras).set_index("group")
    assert table.index.tolist() == ["all", "early", "late"]
    assert table["n"].tolist() == [4, 2, 2]
    assert table["alike"].tolist() == [0.5, 1.0, 0.0]
    assert table.loc["early", "alpha"] == 1
    assert table.loc["late", "alpha"] < 0


def test_nothing_to_compare_is_undefined():
    assert math.isnan(alpha(two(["x"], ["x"]), "arena", passes=["first", "second"]))
    assert math.isnan(alpha(two(["x", "x"], ["x", "x"]), "arena", passes=["first", "second"]))
    missing = two(["x", "y"], [None, None])
    assert math.isnan(alpha(missing, "arena", passes=["first", "second"]))


def test_a_share_keeps_within_bounds():
    events = pd.DataFrame({"decade": [1850] * 5 + [1860] * 5})
    flag = pd.Series([False] * 5 + [True] * 5)
    table = shares(events, flag, by="decade").set_index("period")
    assert table.loc[1850, "share"] == 0
    assert table.loc[1850, "low"] == pytest.approx(0, abs=1e-12)
    assert table.loc[1850, "high"] == pytest.approx(0.434, abs=0.001)
    assert table.loc[1860, "high"] == pytest.approx(1)
    assert shares(events[:0], flag[:0], by="decade").empty
