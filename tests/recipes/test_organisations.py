"""Organisations with both as members."""

import pandas as pd
import pytest

from racconigi.recipes import organisations
from tests.recipes.frames import committed, table


def test_overlap_is_shared_among_those_that_either_belongs_to():
    dyads = table("""
        ccode1 ccode2 year dyadigos
        325    365    1853 0
        325    365    1910 22
        300    365    1910 99
    """)
    states = table("""
        ccode year sum_igo_full
        325   1853 0
        365   1853 0
        325   1910 28
        365   1910 25
    """)
    series = organisations.compute(dyads, states).set_index("year")
    assert series.loc[1910, "overlap"] == round(22 / (28 + 25 - 22), 4)
    assert pd.isna(series.loc[1853, "overlap"])
    assert series.loc[1853, "shared"] == 0
    assert pd.isna(series.loc[1900, "shared"])


@pytest.mark.parametrize(("year", "shared"), [(1860, 2), (1910, 22), (1960, 24), (2010, 58)])
def test_shared_organisations(year, shared):
    assert committed("organisations", "year").loc[year, "shared"] == shared
