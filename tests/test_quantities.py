"""Numbers kept as numbers."""

import dataclasses

import numpy as np
import pytest

from racconigi import quantities
from racconigi.quantities import Count, Decade, Listing, Measure, Quantity, Share, Span


def test_a_quantity_says_what_kind_of_thing_it_is():
    assert Count(4) != Decade(4)
    assert Count(4) == Count(4)


def test_a_quantity_is_never_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Count(4).value = 5


def test_a_share_is_a_whole_percentage_and_a_measure_has_two_digits_unless_told_otherwise():
    assert Share(0.35).digits == 0
    assert (Measure(0.381).digits, Measure(0.381).signed) == (2, False)


def test_decades_of_a_column_are_plain_numbers_in_its_order():
    listing = quantities.decades(np.array([1870, 1850]))
    assert listing == Listing((Decade(1870), Decade(1850)))
    assert all(type(decade.value) is int for decade in listing.value)


def test_spans_are_pairs_of_plain_years():
    listing = quantities.spans(np.array([[1936, 1943], [1950, 1950]]))
    assert listing == Listing((Span((1936, 1943)), Span((1950, 1950))))
    assert all(type(year) is int for span in listing.value for year in span.value)


def test_a_listing_may_be_empty():
    assert quantities.decades([]) == quantities.spans([]) == Listing(())


@pytest.mark.parametrize("kind", Quantity.__subclasses__())
def test_every_kind_can_be_kept_in_a_set(kind):
    value = {Span: (1936, 1943), Listing: (Count(1),)}.get(kind, "x")
    assert len({kind(value), kind(value)}) == 1
