"""The relation as a table: every row has its word, and no row is lost."""

import pandas as pd
import pytest

from racconigi.measures.occasions import LEVELS
from racconigi.measures.relation import relate, word
from racconigi.measures.relation_tables import relation, sides


@pytest.fixture(scope="module")
def counts():
    """Return twelve friendly years, then twelve hostile ones."""
    table = pd.DataFrame(0, index=range(1905, 1929), columns=list(LEVELS))
    table.loc[:1916, "verbal-cooperation"] = 4
    table.loc[1917:, "verbal-conflict"] = 4
    return table


def test_a_year_has_its_occasions_and_the_relation_of_the_model(counts):
    table, model = relation(counts), relate(counts).yearly()
    assert table["year"].tolist() == list(range(1905, 1929))
    assert table["relation"].tolist() == model["mean"].round(3).tolist()
    assert table["n_friendly"].sum() == table["n_hostile"].sum() == 48
    assert table["word"].iloc[[0, -1]].tolist() == ["clear-friendly", "clear-hostile"]


def test_a_decade_has_the_occasions_of_its_years_and_one_word(counts):
    table = relation(counts, by="decade")
    assert table["period"].tolist() == ["1900s", "1910s", "1920s"]
    assert table["n_friendly"].tolist() == [20, 28, 0]
    assert table["n_hostile"].tolist() == [0, 12, 36]
    said = [word(f, h) for f, h in zip(table["friendly"], table["hostile"], strict=True)]
    assert table["word"].tolist() == said


def test_a_spell_ends_where_the_occasions_turn(counts):
    table = relation(counts, by="spell")
    assert table[["first", "last"]].values.tolist() == [[1905, 1916], [1917, 1928]]
    assert table["word"].tolist() == ["clear-friendly", "clear-hostile"]


def test_nothing_gives_nothing_and_an_unknown_period_is_refused(counts):
    assert relation(counts.iloc[:0]).empty
    with pytest.raises(ValueError, match="Unknown period 'century'; known: year, decade, spell"):
        relation(counts, by="century")


def test_what_was_given_is_as_it_was(counts):
    before = counts.copy()
    relation(counts, by="decade")
    assert sides(counts).sum().tolist() == [48, 48]
    pd.testing.assert_frame_equal(counts, before)
