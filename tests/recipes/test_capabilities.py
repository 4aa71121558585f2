"""Shares of the world's capabilities."""

from racconigi.recipes import capabilities
from tests.recipes.frames import committed, table


def test_capabilities_keep_the_two_from_1853():
    rows = table("""
        ccode year cinc
        325   1852 0.01
        325   1853 0.0123456789
        365   1853 0.14
        220   1853 0.20
    """)
    assert capabilities.compute(rows).values.tolist() == [[1853, 0.012346, 0.14]]


def test_russia_was_always_the_stronger():
    power = committed("capabilities", "year")
    assert (power["russia"] > power["italy"]).all()
