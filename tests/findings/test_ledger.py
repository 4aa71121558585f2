"""The acts that every chapter starts from, and the rule for those whose day is not known."""

import pandas as pd
import pytest

from racconigi.findings import ledger
from racconigi.findings.ledger import between
from tests.findings.small import give, table


def dated(*days):
    """Return acts by the first day that their date can mean."""
    return pd.DataFrame({"day": pd.Series(days, dtype=str)})


def test_the_first_day_counts_and_the_last_does_not():
    rows = dated("1914-07-27", "1914-07-28", "1917-11-06", "1917-11-07")
    kept = between(rows, "1914-07-28", "1917-11-07")["day"].tolist()
    assert kept == ["1914-07-28", "1917-11-06"]


def test_bounds_known_to_the_year_or_month_are_taken_by_their_first_day():
    rows = dated("1921-12-31", "1922-01-01", "1922-09-30", "1922-10-01")
    assert between(rows, "1922", "1922-10")["day"].tolist() == ["1922-01-01", "1922-09-30"]


def test_no_acts_give_none():
    assert between(dated(), "1914", "1915").empty


@pytest.fixture
def acted(monkeypatch):
    """Return the acts of four hand-made events, on the scale COPDAB."""
    tables = {
        "events": table(
            "events",
            "event date event_type scope confidence",
            ("a", "1914", "pact", "dyad", "high"),
            ("b", "1914-07", "protest", "dyad", "high"),
            ("c", "1914-08-04", "protest", "dyad", "unconfirmed"),
            ("d", "1915-05-26", "pact", "dyad", "low"),
        ),
        "event_types": table(
            "event_types", "event_type weis copdab", ("pact", 6.5, 31), ("protest", -2.4, -6)
        ),
        "eras": table(
            "eras", "era start", ("racconigi", "1908-10-06"), ("great-war", "1914-07-28")
        ),
    }
    give(monkeypatch, tables, ledger)
    return ledger.acts(scale="copdab").set_index("date")


def test_an_act_whose_day_is_not_known_is_taken_by_the_first_that_it_can_be(acted):
    assert acted["day"].to_dict() == {
        "1914": "1914-01-01",
        "1914-07": "1914-07-01",
        "1915-05-26": "1915-05-26",
    }
    war = between(acted, "1914-07-28", "1917-11-07")
    assert war.index.tolist() == ["1915-05-26"]


def test_an_act_lies_in_the_middle_of_the_days_that_it_can_be(acted):
    assert acted["when"].round(2).tolist() == [1914.5, 1914.54, 1915.4]


def test_an_act_bears_its_weight_on_the_scale_asked_for(acted):
    assert acted["weight"].tolist() == [31.0, -6.0, 31.0]


def test_an_act_has_a_year_a_decade_and_an_era(acted):
    assert acted["year"].tolist() == [1914, 1914, 1915]
    assert set(acted["decade"]) == {1910}
    assert acted.loc["1914", "era"] == acted.loc["1914-07", "era"] == "racconigi"
    assert acted.loc["1915-05-26", "era"] == "great-war"


def test_an_act_keeps_what_its_event_says(acted):
    assert acted["event"].tolist() == ["a", "b", "d"]
    assert acted["confidence"].tolist() == ["high", "high", "low"]


def test_without_events_there_are_no_acts(monkeypatch):
    give(monkeypatch, {}, ledger)
    assert ledger.acts().empty
