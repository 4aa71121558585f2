"""Numbers without a value cannot be stated, and nothing is best among nothing."""

import numpy as np
import pandas as pd

from racconigi.findings.known import greatest, known, least
from racconigi.quantities import Count, Listing, Measure, Share, Span, Year


def test_a_number_without_a_value_is_left_out():
    numbers = {"mean": Measure(np.nan), "first": Year(None), "votes": Count(pd.NA), "n": Count(0)}
    assert known(numbers) == {"n": Count(0)}


def test_numbers_of_numpy_become_numbers_of_python_and_keep_their_form():
    found = known({"votes": Count(np.int64(54)), "share": Share(np.float64(0.5), digits=1)})
    assert type(found["votes"].value) is int
    assert type(found["share"].value) is float
    assert found["share"] == Share(0.5, digits=1)


def test_spans_and_lists_are_numbers_too_even_when_empty():
    numbers = {"gap": Span((1939, 1947)), "years": Listing(())}
    assert known(numbers) == numbers


def test_the_greatest_and_the_least_are_named_by_their_label():
    values = pd.Series({1890: 9.3, 1900: None, 1910: -3.4, 1920: 9.3, 1930: -3.4})
    assert (greatest(values), least(values)) == (1890, 1910)


def test_nothing_is_greatest_or_least_where_nothing_is_known():
    for values in (pd.Series(dtype=float), pd.Series({1890: None}, dtype=float)):
        assert greatest(values) is None
        assert least(values) is None
