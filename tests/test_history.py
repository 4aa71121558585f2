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
def events():
    """Return the ledger by its identifiers."""
    return load("events").set_index("event")


@pytest.fixture(scope="module")
def ledger():
    """Return the scored events."""
    return scored(load("events"), load("event_types"))


def test_italy_and_the_soviet_union_were_at_war_in_1942(ledger):
    wars = ledger[ledger["event_type"] == "war"]
    assert {1855, 1941, 1942, 1943} <= set(wars["year"])
    assert not set(wars["year"]) - {1854, 1855, 1941, 1942, 1943}


#: What was done, when, and by whom to whom (both where the two did it together).
ACTS = [
    ("sardinia-joins-allies-1855", "1855-01-10", "hostile-alignment", "ITA-RUS"),
    ("peace-of-paris-1856", "1856-03-30", "peace-treaty", "both"),
    ("russian-recall-turin-1860", "1860-10-10", "rupture", "RUS-ITA"),
    ("russian-recognition-italy-1862", "1862-07-08", "recognition", "RUS-ITA"),
    ("victor-emmanuel-visit-russia-1902", "1902-07", "visit", "ITA-RUS"),
    ("nicholas-visit-racconigi-1909", "1909-10-23", "visit", "RUS-ITA"),
    ("racconigi-accord-1909", "1909-10-24", "political-accord", "both"),
    ("treaty-of-london-1915", "1915-04-26", "alliance", "both"),
    ("publication-secret-treaty-london-1917", "1917-11", "abrogation", "RUS-ITA"),
    ("preliminary-agreement-1921", "1921-12-26", "trade-treaty", "both"),
    ("recognition-ussr-1924", "1924-02-07", "recognition", "ITA-RUS"),
    ("commerce-navigation-treaty-1924", "1924-02-07", "trade-treaty", "both"),
    ("friendship-nonaggression-pact-1933", "1933-09-02", "pact", "both"),
    ("sanctions-against-italy-1935", "1935-11-18", "sanctions", "RUS-ITA"),
    ("sanctions-lifted-1936", "1936-07-15", "concession", "RUS-ITA"),
    ("italy-anti-comintern-1937", "1937-11-06", "hostile-alignment", "ITA-RUS"),
    ("italy-declares-war-ussr-1941", "1941-06-22", "war", "ITA-RUS"),
    ("little-saturn-1942", "1942-12-16", "war", "both"),
    ("nikolajewka-1943", "1943-01-26", "war", "both"),
    ("armistice-cassibile-1943", "1943-09-03", "armistice", "both"),
    ("soviet-italian-direct-relations-1944", "1944-03-11", "recognition", "RUS-ITA"),
    ("full-relations-restored-1944", "1944-10-25", "recognition", "RUS-ITA"),
    ("peace-treaty-1947", "1947-02-10", "peace-treaty", "both"),
    ("commerce-treaty-1948", "1948-12-11", "trade-treaty", "both"),
    ("italy-un-admission-1955", "1955-12-14", "concession", "RUS-ITA"),
    ("gronchi-visit-moscow-1960", "1960-02-06", "visit", "ITA-RUS"),
    ("eni-oil-agreement-1960", "1960-10-11", "industrial-contract", "both"),
    ("fiat-vaz-agreement-1966", "1966-08-15", "industrial-contract", "both"),
    ("eni-gas-contract-1969", "1969-12-10", "industrial-contract", "both"),
    ("nato-dual-track-1979", "1979-12-12", "show-of-force", "ITA-RUS"),
    ("gorbachev-visit-italy-1989", "1989-11-29", "visit", "RUS-ITA"),
    ("italy-ussr-friendship-treaty-1990", "1990-11-18", "pact", "both"),
    ("italy-russia-friendship-treaty-1994", "1994-10-14", "pact", "both"),
    ("pratica-di-mare-nato-russia-council-2002", "2002-05-28", "political-accord", "both"),
    ("eu-sectoral-sanctions-italy-2014", "2014-07-31", "sanctions", "ITA-RUS"),
    ("russian-food-embargo-2014", "2014-08-07", "sanctions", "RUS-ITA"),
    ("italian-arms-decree-ukraine-2022", "2022-02-28", "enemy-aid", "ITA-RUS"),
]


@pytest.mark.parametrize(("event", "date", "kind", "direction"), ACTS)
def test_the_landmarks_stand_in_the_ledger_as_history_has_them(
    events, event, date, kind, direction
):
    row = events.loc[event]
    done = "both" if row["joint"] else f"{row['initiator']}-{row['target']}"
    assert (row["date"], row["event_type"], done) == (date, kind, direction)
    assert row["scope"] == "dyad"
    assert row["confidence"] != "unconfirmed"


#: Where an act was about: region and field of policy.
PLACES = [
    ("sardinia-joins-allies-1855", "black-sea-caucasus", "alliance"),
    ("racconigi-accord-1909", "balkans", "diplomacy"),
    ("tittoni-straits-assurance-1909", "straits", "diplomacy"),
    ("recognition-ussr-1924", "bilateral", "diplomacy"),
    ("commerce-navigation-treaty-1924", "bilateral", "economy"),
    ("sanctions-against-italy-1935", "africa", "economy"),
    ("guadalajara-1937", "iberia", "military"),
    ("italy-declares-war-ussr-1941", "eastern-europe", "military"),
    ("fiat-vaz-agreement-1966", "bilateral", "energy-industry"),
    ("cultural-agreement-1960", "bilateral", "culture-science"),
    ("nato-dual-track-1979", "western-europe", "alliance"),
    ("eu-sectoral-sanctions-italy-2014", "eastern-europe", "economy"),
    ("italy-expels-thirty-diplomats-2022", "eastern-europe", "security"),
]


@pytest.mark.parametrize(("event", "arena", "domain"), PLACES)
def test_the_landmarks_are_placed_where_history_has_them(events, event, arena, domain):
    assert tuple(events.loc[event, ["arena", "domain"]]) == (arena, domain)


#: Treaties: signed, ended (empty where they bind to this day), what they oblige to, if secret.
TREATIES = [
    ("dual-alliance-1879", "1879-10-07", "1918-11-03", "defence;neutrality", True),
    ("three-emperors-alliance-1881", "1881-06-18", "1887-06-27", "neutrality;consultation", True),
    ("triple-alliance-1882", "1882-05-20", "1891-05-06", "defence;neutrality;consultation", True),
    ("reinsurance-treaty-1887", "1887-06-18", "1890-06", "neutrality;consultation", True),
    (
        "triple-alliance-1891", "1891-05-06", "1915-05-04",
        "defence;offence;neutrality;consultation", True,
    ),
    ("franco-russian-military-convention-1893", "1893-12-27", "1917-11-08", "defence", True),
    ("prinetti-barrere-1902", "1902-06-30", "1915-04-26", "neutrality", True),
    ("racconigi-agreement-1909", "1909-10-24", "1917-11-08", "consultation", True),
    ("treaty-of-london-1915", "1915-04-26", "1918-11-11", "defence;offence;consultation", True),
    ("italo-soviet-pact-1933", "1933-09-02", "1941-06-22", "neutrality;nonaggression", False),
    (
        "franco-soviet-mutual-assistance-1935", "1935-05-02", "1939-09-03",
        "defence;consultation", False,
    ),
    ("pact-of-steel-1939", "1939-05-22", "1943-09-03", "defence;offence;consultation", False),
    (
        "german-soviet-nap-1939", "1939-08-23", "1941-06-22",
        "neutrality;nonaggression;consultation", False,
    ),
    ("tripartite-pact-1940", "1940-09-27", "1945-05-07", "defence", False),
    (
        "anglo-soviet-treaty-1942", "1942-05-26", "1955-05-07",
        "defence;offence;nonaggression", False,
    ),
    ("north-atlantic-treaty-1949", "1949-04-04", "", "defence;nonaggression;consultation", False),
    ("warsaw-pact-1955", "1955-05-14", "1991-07-01", "defence;nonaggression;consultation", False),
    (
        "italo-soviet-friendship-treaty-1990", "1990-11-18", "1994-10-14",
        "neutrality;nonaggression;consultation", False,
    ),
    (
        "italy-russia-friendship-treaty-1994", "1994-10-14", "",
        "nonaggression;consultation", False,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("treaty", "signed", "ended", "obligations", "secret"), TREATIES)
def test_the_great_treaties_are_as_they_were(treaty, signed, ended, obligations, secret):
    row = load("treaties").fillna("").set_index("treaty").loc[treaty]
    assert (row["signed"], row["ended"], row["secret"]) == (signed, ended, secret)
    assert set(row["obligations"].split(";")) == set(obligations.split(";"))
    assert row["reach"] == "particular"
    assert row["confidence"] != "unconfirmed"


#: Members of treaties: bound from when to when (empty while they are).
SPELLS = [
    ("triple-alliance-1882", "ITA", "1882-05-30", "1891-05-06"),
    ("triple-alliance-1891", "ITA", "1891-05-06", "1915-05-04"),
    ("treaty-of-london-1915", "RUS", "1915-04-26", "1917-11-08"),
    ("tripartite-pact-1940", "SRB", "1941-03-25", "1941-04-06"),
    ("tripartite-pact-1940", "ITA", "1940-09-27", "1943-09-03"),
    ("anti-comintern-pact-1936", "ITA", "1937-11-06", "1943-09-03"),
    ("north-atlantic-treaty-1949", "ITA", "1949-08-24", ""),
    ("north-atlantic-treaty-1949", "FRA", "1949-08-24", ""),
    ("north-atlantic-treaty-1949", "USA", "1949-08-24", ""),
    ("north-atlantic-treaty-1949", "GRC", "1952-02-18", ""),
    ("north-atlantic-treaty-1949", "TUR", "1952-02-18", ""),
    ("north-atlantic-treaty-1949", "GFR", "1955-05-06", "1990-10-03"),
    ("north-atlantic-treaty-1949", "ESP", "1982-05-30", ""),
    ("north-atlantic-treaty-1949", "POL", "1999-03-12", ""),
    ("north-atlantic-treaty-1949", "FIN", "2023-04-04", ""),
    ("north-atlantic-treaty-1949", "SWE", "2024-03-07", ""),
    ("warsaw-pact-1955", "ALB", "1955-06-04", "1968-09-13"),
    ("warsaw-pact-1955", "GDR", "1955-06-04", "1990-10-03"),
    ("warsaw-pact-1955", "RUS", "1955-06-04", "1991-07-01"),
]


@pytest.mark.parametrize(("treaty", "state", "joined", "left"), SPELLS)
def test_members_came_and_went_when_they_did(treaty, state, joined, left):
    members = load("treaty_members").fillna("")
    spells = members[(members["treaty"] == treaty) & (members["state"] == state)]
    assert set(zip(spells["joined"], spells["left"], strict=True)) == {(joined, left)}


#: Who owed whom what, where the members of a treaty owed different things.
OWED = [
    ("triple-alliance-1882", "ITA", "GER", "defence"),
    ("triple-alliance-1891", "GER", "ITA", "offence"),
    ("locarno-mutual-guarantee-1925", "ITA", "FRA", "defence"),
    ("locarno-mutual-guarantee-1925", "GBR", "GER", "defence"),
]


@pytest.mark.parametrize(("treaty", "state", "toward", "obligation"), OWED)
def test_what_one_owed_the_other(treaty, state, toward, obligation):
    members = load("treaty_members").fillna("")
    rows = members[(members["treaty"] == treaty) & (members["state"] == state)]
    found = rows[[toward in owed.split(";") for owed in rows["toward"]]]
    assert len(found) == 1
    assert obligation in found["obligations"].item().split(";")


@pytest.mark.parametrize("treaty", ["triple-alliance-1882", "triple-alliance-1891"])
def test_the_triple_alliance_bound_the_three(treaty):
    members = load("treaty_members")
    assert set(members.loc[members["treaty"] == treaty, "state"]) == {"ITA", "GER", "AUH"}


#: The chapters of the history begin with what a historian would name first.
ERAS = {
    "unification": "1853",
    "triple-alliance": "1870-09-20",  # Rome taken
    "racconigi": "1908-10-06",  # Bosnia annexed
    "great-war": "1914-07-28",  # Austria declares war on Serbia
    "revolution": "1917-11-07",  # October Revolution
    "old-grooves": "1924-02-07",  # Italy recognises the Soviet Union
    "containment": "1933-01-30",  # Hitler chancellor
    "ethiopia-spain": "1935-10-03",  # Italy invades Ethiopia
    "second-war": "1939-08-23",  # German-Soviet pact
    "blocs-form": "1943-09-08",  # Italian armistice made known
    "cold-war": "1949-04-04",  # North Atlantic Treaty
    "after-1991": "1991-12-26",  # end of the Soviet Union
}


def test_the_chapters_begin_where_history_turned():
    assert load("eras").set_index("era")["start"].to_dict() == ERAS


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
