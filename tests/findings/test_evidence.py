"""What the ledger holds: every number from tables small enough to count by hand."""

import csv
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

from racconigi.findings import evidence, find, ledger
from racconigi.quantities import Count, Decade, Share, Word, decades
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

DATA = Path(__file__).parent.parent.parent / "data"

EVENTS = [
    # two of three acts of the 1880s are eastern
    ("a", "1881", "pact", "dyad", "high", "balkans", "diplomacy"),
    ("b", "1882", "pact", "dyad", "medium", "straits", "diplomacy"),
    ("c", "1883", "pact", "dyad", "high", "bilateral", "military"),
    # none in the 1890s, just half in the 1900s
    ("d", "1901", "pact", "dyad", "low", "danube", "alliance"),
    ("e", "1902", "pact", "dyad", "high", "africa", "military"),
    # one act that counts in the 1910s, and one that does not
    ("f", "1912", "pact", "dyad", "high", "balkans", "diplomacy"),
    ("g", "1913", "pact", "dyad", "unconfirmed", "africa", "party"),
    # one of four in the 1920s, and context
    ("h", "1921", "pact", "dyad", "high", "balkans", "diplomacy"),
    ("i", "1922", "pact", "dyad", "high", "bilateral", "military"),
    ("j", "1923", "pact", "dyad", "high", "bilateral", "alliance"),
    ("k", "1924", "pact", "dyad", "high", "bilateral", "party"),
    ("l", "1925", "context", "context", "high", "balkans", "party"),
]
#: Event, pass, type, direction, arena.
CODINGS = [
    *(("a", name, "pact", "ITA-RUS", "balkans") for name in ("first", "second")),
    *(("b", name, "pact", "RUS-ITA", "straits") for name in ("first", "second")),
    ("c", "first", "protest", "joint", "bilateral"),
    ("c", "second", "protest", "joint", "africa"),
    ("d", "first", "protest", "joint", "africa"),
    ("d", "second", "pact", "joint", "bilateral"),
    *(("c", name, None, None, "bilateral") for name in ("arena-a", "arena-b")),
    *(("d", name, None, None, "danube") for name in ("arena-a", "arena-b")),
]
TABLES = {
    "events": table(
        "events", "event date event_type scope confidence arena domain initiator target",
        *((*event, "ITA", "RUS") for event in EVENTS),
    ),
    "event_types": table(
        "event_types", "event_type weis", ("pact", 6.5), ("protest", -2.4), ("context", None)
    ),
    "eras": table("eras", "era start", ("alliance", "1882-05-20"), ("before", "1853")),
    "sources": table(
        "sources", "source language",
        ("rome", "it"), ("london", "en"), ("moscow", "ru"), ("warsaw", "pl"), ("unread", "fr"),
    ),
    "event_sources": table(
        "event_sources", "event source locator",
        ("a", "rome", None), ("a", "london", None),
        ("b", "rome", None),
        ("c", "rome", "p. 1"), ("c", "rome", "p. 2"),
        ("d", "london", None), ("d", "moscow", None), ("d", "warsaw", None),
    ),
    "codings": table("codings", "event pass event_type direction arena", *CODINGS),
    "adjudications": table("adjudications", "event variable", ("c", "arena"), ("d", "arena")),
    "audit": table(
        "audit", "audit table item verdict field seen_later",
        ("first", "events", "a", "holds", None, None),
        ("first", "events", "b", "error", "date", None),
        ("first", "events", "b", "error", "title", None),
        ("first", "events", "e", "not-checked", None, "a page"),
        ("first", "treaties", "b", "unsupported", "title", None),
        ("second", "events", "a", "holds", None, None),
        ("second", "events", "b", "not-checked", None, "a page"),
        ("second", "events", "c", "error", "date", None),
        ("second", "events", "d", "holds", None, None),
        ("second", "events", "e", "not-checked", None, None),
    ),
    "episode_codings": table(
        "episode_codings", "event pass episode",
        ("a", "a", "x"), ("b", "a", "x"), ("c", "a", "c"),
        ("a", "b", "p"), ("b", "b", "p"), ("c", "b", "q"),
    ),
    "searches": table("searches", "search found", ("search-001", 2), ("search-002", 0)),
}  # fmt: skip


@pytest.fixture
def found(monkeypatch):
    """Return what is found in the hand-made tables."""
    give(monkeypatch, TABLES, evidence, ledger)
    return evidence.find()


def numbers(found, *names):
    return [found.numbers[name] for name in names]


def test_the_size_of_the_record(found):
    assert numbers(found, "ledger_events", "ledger_dyad") == [Count(12), Count(11)]
    assert numbers(found, "ledger_sources", "ledger_languages") == [Count(4), Count(4)]
    assert found.numbers["two_sources"] == Count(2)  # one source at two places is one source
    assert found.numbers["confidence_high"] == Share(9 / 12)


def test_the_range_of_the_decades_counts_an_empty_one(found):
    assert numbers(found, "decade_fewest", "decade_most") == [Count(0), Count(5)]


def test_coverage_lists_the_surest_first_in_each_decade(found):
    assert found.frames["coverage"].values.tolist() == [
        [1880, "high", 2], [1880, "medium", 1],
        [1900, "high", 1], [1900, "low", 1],
        [1910, "high", 1], [1910, "unconfirmed", 1],
        [1920, "high", 5],
    ]  # fmt: skip


def test_the_greatest_field_comes_first_and_its_decades_in_order(found):
    arenas = found.frames["arenas"]
    assert arenas["arena"].unique().tolist() == [
        "balkans", "bilateral", "africa", "danube", "straits",
    ]  # fmt: skip
    assert arenas[arenas["arena"] == "balkans"].values.tolist() == [
        [1880, "balkans", 1],
        [1910, "balkans", 1],
        [1920, "balkans", 2],
    ]
    domains = found.frames["domains"]["domain"].unique().tolist()
    assert domains == ["diplomacy", "military", "party", "alliance"]
    assert numbers(found, "domain_first", "domain_second") == [
        Word("domain-said.diplomacy"),
        Word("domain-said.military"),
    ]


def test_languages_count_citations_and_small_ones_are_taken_together(found):
    assert found.frames["languages"].values.tolist() == [
        [1880, "it", 4],
        [1880, "en", 1],
        [1900, "en", 1],
        [1900, "other", 1],
        [1900, "ru", 1],
    ]
    assert numbers(found, "language_first", "language_second") == [
        Word("read-in.it"),
        Word("read-in.en"),
    ]


def test_the_eastern_share_is_of_the_acts_that_are_scored(found):
    shares = found.frames["eastern"].set_index("period")
    assert shares["n"].to_dict() == {1880: 3, 1900: 2, 1910: 1, 1920: 4}
    assert shares["eastern"].to_dict() == {1880: 2, 1900: 1, 1910: 1, 1920: 1}
    assert shares["share"].round(3).to_dict() == {1880: 0.667, 1900: 0.5, 1910: 1, 1920: 0.25}
    assert ((shares["share_low"] < shares["share"]) | (shares["share"] == 0)).all()
    assert ((shares["share_high"] > shares["share"]) | (shares["share"] == 1)).all()
    assert found.frames["eastern_acts"]["event"].tolist() == ["a", "b", "d", "f", "h"]


def test_the_numbers_of_the_eastern_share(found):
    assert found.numbers["eastern_events"] == Share(6 / 12)  # of all events, context too
    assert found.numbers["eastern_share"] == Share(5 / 10)
    assert numbers(found, "eastern_peak", "eastern_peak_share") == [Decade(1910), Share(1.0)]
    assert numbers(found, "eastern_since", "eastern_after") == [Decade(1920), Share(0.25)]
    # just half is not over half
    assert numbers(found, "eastern_decades", "eastern_last") == [Count(2), Decade(1910)]
    assert found.numbers["eastern_over_half"] == decades([1880, 1910])


def test_without_a_decade_over_half_none_is_stated(monkeypatch):
    events = TABLES["events"].assign(arena="bilateral")
    give(monkeypatch, {**TABLES, "events": events}, evidence, ledger)
    found = evidence.find().numbers
    assert not {"eastern_decades", "eastern_last", "eastern_over_half"} & found.keys()
    assert found["eastern_share"] == Share(0.0)


def test_before_the_twenties_nothing_is_said_of_after(monkeypatch):
    events = TABLES["events"][:7]
    give(monkeypatch, {**TABLES, "events": events}, evidence, ledger)
    assert "eastern_after" not in evidence.find().numbers


def test_decades_of_one_size_have_no_range(monkeypatch):
    give(monkeypatch, {**TABLES, "events": TABLES["events"][:3]}, evidence, ledger)
    found = evidence.find().numbers
    assert not {"decade_fewest", "decade_most"} & found.keys()


def test_agreement_by_hand(found):
    # Types: of eight answers five are pacts and three protests; one event of four is coded
    # differently: 1 - (2 / 8) / (2 * 5 * 3 / (8 * 7)).
    table = found.frames["agreement"].set_index("variable")
    assert table.index.tolist() == ["type", "direction", "arena_before", "arena"]
    assert table["n"].tolist() == [4, 4, 4, 2]
    assert table["alike"].tolist() == [0.75, 1, 0.5, 1]
    assert found.numbers["alpha_type"].value == pytest.approx(1 - 0.25 / (30 / 56))
    assert found.numbers["alpha_direction"].value == 1
    assert found.numbers["alpha_arena"].value == 1
    assert found.numbers["alpha_arena_before"].value == pytest.approx(
        table.at["arena_before", "alpha"]
    )
    assert found.numbers["adjudicated"] == Count(2)


def test_weights_are_compared_as_ranks(monkeypatch, found):
    assert found.numbers["alpha_weight"].value == pytest.approx(1 - 0.25 / (30 / 56))  # two ranks
    codings = TABLES["codings"].copy()
    codings.loc[codings["event"] == "a", "event_type"] = "war"
    types = table(
        "event_types",
        "event_type weis",
        ("pact", 6.5),
        ("protest", -2.4),
        ("war", -10),
        ("context", None),
    )
    give(monkeypatch, {**TABLES, "codings": codings, "event_types": types}, evidence, ledger)
    three = evidence.find().numbers["alpha_weight"].value
    types["weis"] = [0.1, -0.1, -99, None]  # other weights of the same order
    give(monkeypatch, {**TABLES, "codings": codings, "event_types": types}, evidence, ledger)
    assert evidence.find().numbers["alpha_weight"].value == pytest.approx(three)
    assert three != pytest.approx(evidence.find().numbers["alpha_type"].value)


def test_agreement_by_era_keeps_the_order_of_the_eras(found):
    table = found.frames["agreement_by_era"]
    assert table["era"].tolist() == ["alliance", "before"]
    assert table.set_index("era")["type"].isna().to_dict() == {"alliance": False, "before": True}


def test_a_row_counts_by_the_gravest_thing_found_in_it(found):
    audits = found.frames["audit"].set_index(["audit", "table", "verdict"])
    counts = audits["rows"].unstack()[["error", "unsupported", "not-checked", "holds", "wrong"]]
    assert counts.values.tolist() == [[1, 0, 1, 1, 1], [0, 1, 0, 0, 1], [1, 0, 2, 2, 1]]
    assert audits["drawn"].groupby(level=[0, 1]).first().tolist() == [3, 1, 5]
    # Wilson's interval of one in five
    last = audits.loc[("second", "events", "error")]
    assert last[["share", "low", "high"]].round(2).tolist() == [0.2, 0.04, 0.62]


def test_the_first_and_the_last_audit_are_stated(found):
    assert numbers(found, "first_audit_rows", "first_audit_wrong") == [Count(4), Count(2)]
    names = ("audit_events", "audit_events_error", "audit_events_not_checked")
    assert numbers(found, *names) == [Count(5), Count(1), Count(2)]
    assert found.numbers["audit_events_wrong_high"].value == pytest.approx(0.62, abs=0.01)
    # the treaties were drawn in the first audit only
    assert numbers(found, "audit_treaties", "audit_treaties_unsupported") == [Count(1), Count(1)]


def test_a_second_source_found_later_is_counted_for_the_last_audit_only(found):
    names = ("audit_events_found_later", "audit_events_never_found")
    assert numbers(found, *names) == [Count(1), Count(1)]
    assert found.numbers["audit_events_never_found_share"].value == pytest.approx(1 / 5)


def test_two_groupings_that_say_the_same_agree_wholly(found):
    assert found.numbers["episode_agreement"].value == 1
    assert numbers(found, "searches", "searches_found") == [Count(2), Count(2)]


def test_an_empty_package_holds_nothing(monkeypatch):
    give(monkeypatch, {}, evidence, ledger)
    nothing = evidence.find()
    assert all(frame.empty for name, frame in nothing.frames.items() if name != "agreement")
    assert nothing.frames["agreement"]["n"].tolist() == [0] * 4
    said = {name: number.value for name, number in nothing.numbers.items()}
    assert set(said.values()) <= {0, 1920}


# The book's own tables, by a second route


def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_book_counts_its_rows():
    found = find("evidence")
    events, cited = rows("events"), rows("event_sources")
    assert found.numbers["ledger_events"] == Count(len(events))
    assert found.numbers["ledger_sources"] == Count(len({row["source"] for row in cited}))
    per_event = Counter(event for event, _ in {(row["event"], row["source"]) for row in cited})
    assert found.numbers["two_sources"] == Count(sum(n > 1 for n in per_event.values()))
    assert found.frames["coverage"]["events"].sum() == len(events)
    assert found.frames["languages"]["citations"].sum() == len(cited)


def test_the_book_counts_its_eastern_acts():
    acts = [
        row for row in rows("events")
        if row["scope"] == "dyad" and row["confidence"] != "unconfirmed"
    ]  # fmt: skip
    eastern = [row for row in acts if row["arena"] in ("balkans", "danube", "straits")]
    found = find("evidence").numbers
    assert found["eastern_share"].value == pytest.approx(len(eastern) / len(acts))
    counts, all_acts = (Counter(row["date"][:3] for row in part) for part in (eastern, acts))
    share = {decade: counts[decade] / number for decade, number in all_acts.items()}
    peak = max(share, key=share.get)
    assert found["eastern_peak"] == Decade(int(peak) * 10)
    assert found["eastern_peak_share"].value == pytest.approx(share[peak])
    over = sorted(int(decade) * 10 for decade, part in share.items() if part > 0.5)
    assert found["eastern_over_half"] == decades(over)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_said(language):
    found = find("evidence").numbers
    said = say(found, language)
    assert all(getattr(said, name) for name in found)


def test_finding_changes_no_table(monkeypatch):
    before = {name: frame.copy(deep=True) for name, frame in TABLES.items()}
    give(monkeypatch, TABLES, evidence, ledger)
    evidence.find()
    for name, frame in TABLES.items():
        pd.testing.assert_frame_equal(frame, before[name])


def test_two_searches_overlap_in_what_both_found():
    acts = pd.DataFrame(
        [
            ("a-1900", 1900, True, True, "conflict", "in-ledger"),
            ("b-1900", 1900, True, False, "cooperation", "entered"),
            ("c-1901", 1901, False, True, "conflict", "left-out"),
            ("d-1901", 1901, True, True, "cooperation", "in-ledger"),
        ],
        columns=["act", "year", "first", "second", "side", "verdict"],
    )
    said = {name: number.value for name, number in evidence._included(acts).items()}
    assert said == {
        "inclusion_years": 2, "inclusion_acts": 4, "inclusion_first": 3, "inclusion_second": 3,
        "inclusion_both": 2, "inclusion_overlap": 0.5, "inclusion_hostile": 0.5,
        "inclusion_hostile_one": 0.5, "inclusion_known": 2, "inclusion_entered": 1,
        "inclusion_left_out": 1,
    }  # fmt: skip
    assert evidence._included(acts.head(0)) == {}
