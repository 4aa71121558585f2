"""Agreement between coders: the canonical example, what is undefined, what is refused."""

import math

import pandas as pd
import pytest

from racconigi.measures.reliability import agreement, alpha, grouping_agreement

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


def test_numbers_of_codes_need_not_be_whole_or_in_the_order_of_the_codes(canonical):
    turned = {code: -2.0 * code for code in range(1, 6)}
    found = alpha(canonical, "code", passes=list("ABCD"), level="interval", values=turned)
    assert found == pytest.approx(0.849, abs=0.0006)


def test_only_the_passes_named_are_compared(canonical):
    some = canonical[canonical["pass"].isin(["A", "B"])]
    assert alpha(canonical, "code", passes=["A", "B"]) == alpha(some, "code", passes=["A", "B"])
    # A and B differ in one of nine units. By hand: 18 codes, 5 of one kind, 7, 4 and 2 of others.
    expected = 1 - (2 / 18) / ((18**2 - 5**2 - 7**2 - 4**2 - 2**2) / (18 * 17))
    assert alpha(canonical, "code", passes=["A", "B"]) == pytest.approx(expected)


def two(first, second):
    """Return what two passes say of the same arenas."""
    codings = [
        pd.DataFrame({"event": range(len(codes)), "pass": name, "arena": codes})
        for name, codes in (("first", first), ("second", second))
    ]
    return pd.concat(codings)


BOTH = ["first", "second"]


def test_groups_are_compared_each_by_itself():
    codings = two(["x", "y", "y", "x"], ["x", "y", "x", "y"])
    eras = pd.Series(["late", "late", "early", "early"])
    table = agreement(codings, "arena", passes=BOTH, by=eras).set_index("group")
    assert table.index.tolist() == ["all", "late", "early"]  # in the order of the events
    assert table["n"].tolist() == [4, 2, 2]
    assert table["alike"].tolist() == [0.5, 1.0, 0.0]
    assert table.loc["late", "alpha"] == 1
    # Two units, both coded x by one and y by the other: 4/4 against 8/12.
    assert table.loc["early", "alpha"] == pytest.approx(1 - 1 / (8 / 12))


def test_an_event_that_one_pass_left_out_is_not_compared():
    table = agreement(two(["x", "y", "y"], ["x", "y", None]), "arena", passes=BOTH)
    assert table.iloc[0][["group", "n", "alike", "alpha"]].tolist() == ["all", 2, 1, 1]


def test_an_event_without_a_group_counts_in_all_only():
    eras = pd.Series(["early", "early", None])
    table = agreement(two(["x", "y", "y"], ["x", "y", "x"]), "arena", passes=BOTH, by=eras)
    assert table[["group", "n"]].values.tolist() == [["all", 3], ["early", 2]]


def test_nothing_to_compare_is_undefined():
    for first, second in (("x", "x"), ("xx", "xx"), ("", "")):
        assert math.isnan(alpha(two(list(first), list(second)), "arena", passes=BOTH))
    assert math.isnan(alpha(two(["x", "y"], [None, None]), "arena", passes=BOTH))


def test_one_event_coded_twice_says_nothing_even_where_it_differs():
    assert math.isnan(alpha(two(["x"], ["y"]), "arena", passes=BOTH))


def test_passes_that_share_no_event_agree_on_nothing():
    row = agreement(two(["x", None], [None, "y"]), "arena", passes=BOTH).iloc[0]
    assert row["n"] == 0
    assert math.isnan(row["alike"])
    assert math.isnan(row["alpha"])


def test_agreement_is_between_two():
    with pytest.raises(ValueError, match=r"compares two passes, not 3\."):
        agreement(two(["x"], ["x"]), "arena", passes=["first", "second", "third"])


def test_a_pass_that_codes_an_event_twice_is_named():
    again = pd.concat([two(["x", "y"], ["x", "y"]), two(["y"], [None])])
    for measure in (alpha, agreement):
        with pytest.raises(ValueError, match=r"Pass 'first' codes 0 twice\."):
            measure(again, "arena", passes=BOTH)


def test_a_code_without_a_number_is_named():
    codings = two(["low", "high"], ["low", "medium"])
    with pytest.raises(ValueError, match=r"No number is given for the code 'medium'\."):
        alpha(codings, "arena", passes=BOTH, level="ordinal", values={"low": 0, "high": 2})


def groupings(first, second):
    """Return what two passes make of events 0, 1, 2...: a letter a group."""
    rows = [(n, name, group) for name, groups in (("a", first), ("b", second))
            for n, group in enumerate(groups)]  # fmt: skip
    return pd.DataFrame(rows, columns=["event", "pass", "episode"])


def test_groupings_are_compared_by_their_pairs_and_not_by_their_names():
    assert grouping_agreement(groupings("xxyy", "ppqq"), passes=["a", "b"]) == 1
    # by hand: together in both 1, in each 2, of 6 pairs: (1 - 4/6) / (2 - 4/6)
    found = grouping_agreement(groupings("xxyy", "ppqr"), passes=["a", "b"])
    assert found == pytest.approx((1 - 2 * 1 / 6) / (1.5 - 2 * 1 / 6))
    crossed = grouping_agreement(groupings("xxyy", "pqpq"), passes=["a", "b"])
    assert crossed == pytest.approx((0 - 4 / 6) / (2 - 4 / 6))


def test_groupings_of_nothing_or_of_events_left_alone_say_nothing():
    assert math.isnan(grouping_agreement(groupings("", ""), passes=["a", "b"]))
    assert math.isnan(grouping_agreement(groupings("xy", "pq"), passes=["a", "b"]))
    with pytest.raises(ValueError, match="compares two passes, not 1"):
        grouping_agreement(groupings("xy", "pq"), passes=["a"])
