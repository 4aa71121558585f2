"""Known facts of history, read off the tables: if one fails, a row is wrong."""

import pytest

from racconigi.measures.alliances import CODINGS, bind_members, commitments, obligations
from racconigi.measures.scoring import score, scored
from racconigi.tables import load
from racconigi.timeline import decade, polity_on


@pytest.fixture(scope="module")
def ties():
    """Return the tie of every ordered pair and year."""
    owed = obligations(
        bind_members(load("treaties"), load("treaty_members")), first=1853, last=2026
    )
    table = commitments(owed, CODINGS["miller"])
    return {(r.year, r.state_a, r.state_b): r.tie for r in table.itertuples()}


TIED = [
    (1855, "ITA", "FRA"), (1859, "FRA", "ITA"), (1866, "ITA", "GER"), (1882, "ITA", "GER"),
    (1882, "RUS", "GER"), (1882, "RUS", "AUH"), (1888, "RUS", "GER"), (1894, "RUS", "FRA"),
    (1910, "ITA", "AUH"), (1910, "ITA", "RUS"), (1915, "ITA", "RUS"), (1916, "ITA", "FRA"),
    (1934, "ITA", "RUS"), (1936, "RUS", "FRA"), (1937, "ITA", "SRB"), (1939, "ITA", "GER"),
    (1940, "RUS", "GER"), (1941, "ITA", "GER"), (1943, "RUS", "GBR"), (1950, "ITA", "USA"),
    (1950, "RUS", "POL"), (1956, "RUS", "HUN"), (1960, "ITA", "TUR"), (1995, "ITA", "RUS"),
]  # fmt: skip
UNTIED = [
    (1856, "RUS", "GBR"), (1881, "ITA", "GER"), (1900, "ITA", "RUS"), (1916, "ITA", "AUH"),
    (1916, "RUS", "GER"), (1920, "ITA", "RUS"), (1932, "ITA", "RUS"), (1942, "ITA", "RUS"),
    (1942, "RUS", "GER"), (1944, "ITA", "GER"), (1950, "ITA", "RUS"), (1965, "ITA", "RUS"),
]  # fmt: skip


@pytest.mark.parametrize(("year", "a", "b"), TIED)
def test_these_two_were_tied(ties, year, a, b):
    assert ties.get((year, a, b), 0) > 0


@pytest.mark.parametrize(("year", "a", "b"), UNTIED)
def test_these_two_were_not(ties, year, a, b):
    assert ties.get((year, a, b), 0) == 0


def test_italy_fought_beside_russia_from_1915(ties):
    assert ties[1915, "ITA", "RUS"] == ties[1916, "RUS", "ITA"] == 3
    assert ties[1914, "ITA", "RUS"] < 3


@pytest.fixture(scope="module")
def ledger():
    """Return the scored events."""
    return scored(load("events"), load("event_types"))


def test_italy_and_the_soviet_union_were_at_war_in_1942(ledger):
    wars = ledger[ledger["event_type"] == "war"]
    assert {1855, 1941, 1942, 1943} <= set(wars["year"])
    assert not set(wars["year"]) - {1854, 1855, 1941, 1942, 1943}


@pytest.mark.parametrize(
    ("event_type", "date"),
    [
        ("political-accord", "1909-10-24"),
        ("recognition", "1924-02-07"),
        ("pact", "1933-09-02"),
        ("pact", "1990-11-18"),
        ("pact", "1994-10-14"),
        ("war", "1941-06-22"),
    ],
)
def test_the_landmarks_are_in_the_ledger(ledger, event_type, date):
    assert ((ledger["event_type"] == event_type) & (ledger["date"] == date)).any()


def test_the_record_turns_where_alliances_do_not(ledger):
    table = score(ledger.assign(decade=decade(ledger["year"])), by="decade").set_index("period")
    assert table.loc[2020, "theta_high"] < 0 < table.loc[2000, "theta_low"]


@pytest.mark.parametrize(
    ("state", "date", "name"),
    [
        ("ITA", "1855", "Kingdom of Sardinia"),
        ("ITA", "1861-03-17", "Kingdom of Italy"),
        ("ITA", "1946-06-02", "Italian Republic"),
        ("RUS", "1917-03-14", "Russian Empire"),
        ("RUS", "1933", "Soviet Union"),
        ("RUS", "1992", "Russian Federation"),
        ("GER", "1868", "North German Confederation"),
    ],
)
def test_states_bear_their_names(state, date, name):
    assert polity_on(load("states"), state, date)["name_en"] == name
