"""What the evidence promises beyond the rules of single tables."""

import re

import pandas as pd
import pytest

from racconigi.dates import year
from racconigi.package import describe
from racconigi.tables import load
from racconigi.timeline import decade


@pytest.fixture(scope="module")
def events():
    """Return the ledger with its decades."""
    ledger = load("events")
    return ledger.assign(decade=decade(year(ledger["date"])))


def test_every_decade_has_enough_events(events):
    confirmed = events[events["confidence"] != "unconfirmed"]
    counts = confirmed.groupby("decade").size()
    assert counts.index.tolist() == list(range(1850, 2030, 10))
    assert counts.loc[:2010].min() >= 12
    assert counts[2020] >= 8
    scored = confirmed[confirmed["scope"] == "dyad"].groupby("decade").size()
    assert scored.min() >= 5
    assert len(confirmed) >= 450


def test_dyadic_events_run_between_the_two(events):
    dyad = events[events["scope"] == "dyad"]
    assert set(dyad["initiator"]) == set(dyad["target"]) == {"ITA", "RUS"}
    assert (dyad["initiator"] != dyad["target"]).all()


def test_context_is_a_scope_and_a_type(events):
    assert ((events["scope"] == "context") == (events["event_type"] == "context")).all()


def test_events_are_in_order_and_named_by_their_year(events):
    assert events["date"].is_monotonic_increasing
    gap = (year(events["date"]) - events["event"].str[-4:].astype(int)).abs()
    assert (gap <= 1).all(), events.loc[gap > 1, "event"].tolist()


def test_every_event_and_treaty_has_a_source_and_every_source_is_used(events):
    cited = load("event_sources"), load("treaty_sources")
    assert set(events["event"]) == set(cited[0]["event"])
    assert set(load("treaties")["treaty"]) == set(cited[1]["treaty"])
    used = {source for table in cited for source in table["source"]}
    assert used <= set(load("sources")["source"])


def test_sources_are_many_and_in_many_languages(events):
    citations = load("event_sources")
    sources = load("sources").merge(citations[["source"]].drop_duplicates(), on="source")
    assert len(sources) >= 250
    assert {"it", "ru", "en", "fr"} <= set(sources["language"])
    assert (citations.groupby("event").size() >= 2).sum() >= 120
    sites = citations.merge(sources[["source", "url"]], on="source").dropna(subset="url")
    host = sites["url"].str.extract(r"//([^/]+)")[0]
    sites = sites.assign(site=host.str.split(".").str[-2:].str.join("."))
    acts = set(events.loc[events["scope"] != "context", "event"])
    for rows, most in ((sites[sites["event"].isin(acts)], 0.1), (sites, 0.3)):
        counted = rows.groupby("site")["event"].nunique()
        assert counted.max() <= most * rows["event"].nunique(), counted.idxmax()


@pytest.mark.parametrize(("table", "key"), [("events", "event"), ("treaties", "treaty")])
def test_high_confidence_rests_on_a_primary_text_or_two_sources(table, key):
    rows = load(table)
    links = load(f"{key}_sources").merge(load("sources"), on="source")
    primary = links["kind"].isin(["primary", "official"]).groupby(links[key]).any()
    several = links.groupby(key).size() >= 2
    high = rows.loc[rows["confidence"] == "high", key]
    assert (high.map(primary) | high.map(several)).all()


def test_the_register_is_large_and_binds_the_two_first():
    treaties, members = load("treaties"), load("treaty_members")
    assert len(treaties) >= 250
    bind = set(members.loc[members["state"].isin(["ITA", "RUS"]), "treaty"])
    assert len(bind) >= 100
    assert set(members["treaty"]) == set(treaties["treaty"])


def test_treaties_end_as_they_say():
    treaties = load("treaties")
    lasting = treaties["how_ended"] == "in-force"
    never = treaties["how_ended"] == "never-ratified"
    assert treaties.loc[lasting, "ended"].isna().all()
    assert treaties.loc[never, "in_force"].isna().all()
    assert treaties.loc[~lasting & ~never, "ended"].notna().all()


def test_members_leave_when_the_treaty_ends():
    members = load("treaty_members").merge(load("treaties"), on="treaty", suffixes=("", "_all"))
    ended = members.dropna(subset=["ended", "joined"])
    still = ended[ended["left"].isna()]
    assert still.empty, still[["treaty", "state"]].to_string()


def test_cooperation_and_conflict_have_weights_of_one_sign():
    types = load("event_types")
    scales = types[["weis", "cameo", "copdab"]]
    signs = scales.dropna().apply(lambda column: column > 0)
    assert (signs.nunique(axis=1) == 1).all()
    assert set(types.loc[scales.isna().any(axis=1), "event_type"]) == {"context"}
    assert types.loc[types["event_type"] == "rupture", "weis"].item() == pytest.approx(-7.0)
    assert types.loc[types["event_type"] == "rupture", "cameo"].item() == pytest.approx(-4.0)


def test_treaties_between_the_two_are_acts_of_theirs_on_the_day_of_signature(events):
    members = load("treaty_members").groupby("treaty")["state"].agg(set)
    between = load("treaties").set_index("treaty")["signed"][members == {"ITA", "RUS"}]
    joint = events.loc[events["joint"] & (events["scope"] == "dyad"), "date"]
    assert len(between) >= 6
    missing = [treaty for treaty, day in between.items() if not joint.str.startswith(day).any()]
    assert not missing


def test_every_scored_event_was_coded_twice_and_once_more_by_region(events):
    coded = load("codings").groupby("event")["pass"].agg(set)
    scored = events[(events["scope"] == "dyad") & (events["confidence"] != "unconfirmed")]
    assert set(scored["event"]) <= set(coded.index)
    assert all(passes == {"first", "second", "arena-a", "arena-b"} for passes in coded)


def test_what_nobody_could_confirm_is_named_and_nothing_else(events):
    unconfirmed = events.loc[events["confidence"] == "unconfirmed", "event"].tolist()
    assert unconfirmed == ["economic-agreement-february-1939"]
    assert (load("treaties")["confidence"] != "unconfirmed").all()


def test_every_row_of_today_is_sealed():
    """A new row needs no seal; those that were there when the seals were set keep theirs."""
    seals = load("seals").groupby("table")["item"].agg(set)
    for table, key in (("events", "event"), ("treaties", "treaty"), ("sources", "source")):
        assert len(seals[table]) >= 0.9 * len(load(table)), table
        assert seals[table] <= set(load(table)[key])
    assert seals["claims"] == set(load("claims")["claim"])


def test_polities_of_a_state_follow_each_other_without_overlap():
    states = load("states")
    for state, rows in states.groupby("state"):
        ends = rows["until"].iloc[:-1]
        assert ends.notna().all(), state
        starts = rows["since"].iloc[1:]
        pairs = pd.DataFrame({"end": ends.to_numpy(), "start": starts.to_numpy()})
        assert (pairs["end"] < pairs["start"]).all(), state


#: Words of the workshop, which tell a reader nothing.
WORKSHOP = re.compile(
    r"\b(?:task|the) brief\b|claims list|project seed|shared/|\bqueries\b|\bquery\b|sub-?agent",
    re.I,
)


@pytest.mark.parametrize("name", [resource["name"] for resource in describe()["resources"]])
def test_no_row_speaks_of_how_it_was_set_to_work(name):
    table = load(name).astype(str)
    for column in table.columns.difference(["url"]):
        spoken = table.loc[table[column].str.contains(WORKSHOP), column]
        assert spoken.empty, spoken.iloc[0]
