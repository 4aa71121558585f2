"""A sample of facts for a person to check: spread over the decades, the same for the same seed."""

import re

import pytest

from racconigi.audit import sample
from racconigi.faults import TableError
from racconigi.tables import load


def facts():
    """Return the number of events and treaties."""
    return len(load("events")) + len(load("treaties"))


def test_the_same_seed_draws_the_same_facts():
    assert sample(9, seed=7) == sample(9, seed=7)
    assert sample(9, seed=7) != sample(9, seed=8)


def test_a_fact_says_its_date_confidence_and_sources():
    for block in sample(30, seed=1909):
        head, text, *sources = block.splitlines()
        assert re.fullmatch(r"\S+  \(\d{4}[-\d]*, (event|treaty), confidence \w+\)", head)
        assert text.startswith("  ")
        assert sources
        assert all(source.startswith("  - ") for source in sources)


def test_a_sample_is_spread_over_the_decades():
    decades = [re.search(r"\((\d{3})", block)[1] for block in sample(18, seed=1)]
    assert sorted(decades) == decades
    assert len(set(decades)) == 18


def test_events_and_treaties_are_both_drawn():
    kinds = {re.search(r", (event|treaty),", block)[1] for block in sample(60, seed=3)}
    assert kinds == {"event", "treaty"}


def test_all_facts_can_be_drawn_and_no_more():
    assert facts() > 900
    for size in (0, facts() + 1):
        with pytest.raises(ValueError, match=rf"A sample has 1 to {facts()} facts, not {size}\."):
            sample(size, seed=1)


def test_a_broken_table_is_not_sampled(data):
    path = data / "events.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("1909-10-24", "1909-13-24"), "utf-8")
    with pytest.raises(TableError, match="no calendar has this day"):
        sample(1, seed=1, data=data)
