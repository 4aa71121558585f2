"""Rules between tables, each kept once and broken once."""

import pytest

from racconigi.checking import across
from tests.checking.small import said, tables

STATES = [
    {"polity": "sardinia", "state": "ITA", "since": "1800", "until": "1861-03-16"},
    {"polity": "italy", "state": "ITA", "since": "1861-03-17", "until": ""},
    {"polity": "gdr", "state": "GDR", "since": "1949-10-07", "until": "1990-10-02"},
]


def acts(*pairs):
    return [{"id": f"e{n}", "state": state, "date": date} for n, (state, date) in enumerate(pairs)]


def test_a_state_acts_only_while_it_exists_under_one_of_its_names(tmp_path):
    events = acts(
        ("ITA", "1855"), ("ITA", "1861"), ("GDR", "1949"), ("GDR", "1949-10"), ("GDR", "1949-09"),
        ("GDR", "1990-10-02"), ("GDR", "1990-10-03"), ("XXX", "1900"), ("GDR", ""),
        ("GDR", "1949-10-07"), ("GDR", "1949-10-06"),
    )  # fmt: skip
    found = tables(tmp_path, states=STATES, events=events)
    rule = [{"state": "state", "on": "date"}]
    assert said(across.alive("events", rule, found)) == [
        "events.csv:6:state: GDR: did not exist on date, 1949-09",
        "events.csv:8:state: GDR: did not exist on date, 1990-10-03",
        "events.csv:12:state: GDR: did not exist on date, 1949-10-06",
    ]


def test_an_exception_is_named_by_the_key_of_its_row(tmp_path):
    found = tables(tmp_path, states=STATES, events=acts(("GDR", "1940"), ("GDR", "1941")))
    rule = [{"state": "state", "on": "date", "except": {"e0": "A reason."}}]
    assert said(across.alive("events", rule, found)) == [
        "events.csv:3:state: GDR: did not exist on date, 1941"
    ]


def spells(folder, *members, ended="1915-05-04"):
    """Return a treaty signed on 20 May 1882, and spells in it as (state, joined, left, how)."""
    treaties = [{"treaty": "triple-1882", "signed": "1882-05-20", "ended": ended}]
    columns = ("treaty", "state", "joined", "left", "how")
    rows = [dict(zip(columns, ("triple-1882", *row), strict=True)) for row in members]
    return tables(folder, keys={"members": "treaty,state"}, treaties=treaties, members=rows)


def test_who_leaves_with_the_treaty_leaves_when_it_ends(tmp_path):
    found = spells(
        tmp_path,
        ("GER", "1882-05-20", "1915-05-04", "with-treaty"),
        ("AUH", "1882-05-20", "1914-05-04", "with-treaty"),
        ("ITA", "1882-05-20", "1914-05-04", "withdrew"),
        ("ROU", "1882-05-20", "1913", "with-treaty"),
    )
    rule = {
        "column": "left",
        "with": "treaties.ended",
        "by": "treaty",
        "if": {"how": ["with-treaty"]},
    }
    declared = [{**rule, "except": {"triple-1882,ROU": "A branch of its own."}}]
    assert said(across.agrees("members", declared, found)) == [
        "members.csv:3:left: 1914-05-04: is not treaties.ended, 1915-05-04"
    ]
    assert len(said(across.agrees("members", [rule], found))) == 2


def test_members_join_after_signature_and_leave_before_the_end(tmp_path):
    found = spells(
        tmp_path,
        ("GER", "1882-05-20", "1915-05-04", ""),
        ("AUH", "1882", "1915", ""),
        ("ITA", "1882-05-19", "", ""),
        ("ROU", "1915-05-05", "1915-05-05", ""),
        ("SRB", "", "", ""),
    )
    declared = [
        {"column": "joined", "by": "treaty", "from": "treaties.signed", "to": "treaties.ended"},
        {"column": "left", "by": "treaty", "to": "treaties.ended"},
    ]
    assert said(across.bounds("members", declared, found)) == [
        "members.csv:4:joined: 1882-05-19: comes before treaties.signed, 1882-05-20",
        "members.csv:5:joined: 1915-05-05: comes after treaties.ended, 1915-05-04",
        "members.csv:5:left: 1915-05-05: comes after treaties.ended, 1915-05-04",
    ]


def test_a_treaty_that_still_holds_sets_no_end(tmp_path):
    found = spells(tmp_path, ("ITA", "1949", "2030", ""), ended="")
    declared = [{"column": "left", "by": "treaty", "to": "treaties.ended"}]
    assert said(across.bounds("members", declared, found)) == []


COINCIDES = {
    "column": "part", "item": "event", "date": "events.date", "other": "treaty",
    "dates": {"signed": "treaties.signed", "ended": "treaties.ended"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("date", "part", "said_of_it"),
    [
        ("1909-10-24", "signed", ""),
        ("1909-10", "signed", ""),
        ("1909", "signed", ""),
        ("1909-10-23", "signed", "e is dated 1909-10-23, treaties.signed 1909-10-24"),
        ("1908", "signed", "e is dated 1908, treaties.signed 1909-10-24"),
        ("1917-11-07", "ended", ""),  # the treaty's end is known to the year
        ("1918-01-01", "ended", "e is dated 1918-01-01, treaties.ended 1917"),
        ("1918", "spoken of", ""),
    ],
)
def test_an_event_and_a_treaty_that_are_one_thing_have_one_date(tmp_path, date, part, said_of_it):
    found = tables(
        tmp_path,
        keys={"links": "event,treaty"},
        events=[{"event": "e", "date": date}],
        treaties=[{"treaty": "t", "signed": "1909-10-24", "ended": "1917"}],
        links=[{"event": "e", "treaty": "t", "part": part}],
    )
    wanted = [f"links.csv:2:part: {part}: {said_of_it}"] if said_of_it else []
    assert said(across.coincides("links", COINCIDES, found)) == wanted


def test_an_event_cannot_be_a_part_that_the_treaty_never_had(tmp_path):
    found = tables(
        tmp_path,
        keys={"links": "event,treaty"},
        events=[{"event": "e", "date": "1917"}],
        treaties=[{"treaty": "t", "signed": "1909", "ended": ""}],
        links=[{"event": "e", "treaty": "t", "part": "ended"}],
    )
    assert said(across.coincides("links", COINCIDES, found)) == [
        "links.csv:2:part: ended: e is dated 1917, treaties.ended is empty"
    ]


def test_what_binds_the_two_rests_on_more_than_a_data_set(tmp_path):
    members = [("known", "ITA"), ("poor", "RUS"), ("far", "FRA"), ("none", "ITA"), ("odd", "ITA")]
    cited = [("known", "atop"), ("known", "text"), ("poor", "atop"), ("far", "atop"),
             ("odd", "atop")]  # fmt: skip
    found = tables(
        tmp_path,
        keys={"members": "treaty,state", "cited": "treaty,source"},
        treaties=[{"treaty": treaty} for treaty, _ in members],
        members=[{"treaty": treaty, "state": state} for treaty, state in members],
        cited=[{"treaty": treaty, "source": source} for treaty, source in cited],
        sources=[{"source": "atop", "kind": "dataset"}, {"source": "text", "kind": "primary"}],
    )
    rule = {
        "members": "members", "column": "state", "of": ["ITA", "RUS"], "in": "cited",
        "not_only": ["dataset"], "except": {"odd": "A reason."},
    }  # fmt: skip
    assert said(across.rests_on("treaties", rule, found)) == [
        "treaties.csv:3:treaty: poor: rests on no source but a dataset",
        "treaties.csv:5:treaty: none: rests on no source but a dataset",
    ]


PLACED = {
    "column": "role", "item": "event", "date": "events.date", "owner": "claim",
    "between": ["claims.since", "claims.until"],
    "roles": {"evidence": "within", "before": "before", "after": "after"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("1907-12-31", "before"), ("1907", "before"), ("1908", "within"), ("1908-01-01", "within"),
        ("1909-12-31", "within"), ("1910", "after"), ("1910-01-01", "after"),
    ],
)  # fmt: skip
def test_evidence_lies_in_the_span_and_the_rest_before_or_after_it(tmp_path, date, place):
    roles = ["evidence", "before", "after", "related"]
    found = tables(
        tmp_path,
        claims=[{"claim": "S11", "since": "1908", "until": "1909"}],
        events=[{"event": "e", "date": date}],
        links=[{"claim": "S11", "event": "e", "role": role} for role in roles],
    )
    right = {"within": "evidence"}.get(place, place)
    assert said(across.placed("links", PLACED, found)) == [
        f"links.csv:{line}:role: {role}: e lies {place} 1908 to 1909, on {date}"
        for line, role in enumerate(roles, start=2)
        if role not in (right, "related")
    ]


def test_a_span_of_one_year_is_named_once(tmp_path):
    found = tables(
        tmp_path,
        claims=[{"claim": "S28", "since": "1924", "until": "1924"}],
        events=[{"event": "embargo-2014", "date": "2014-08-07"}],
        links=[{"claim": "S28", "event": "embargo-2014", "role": "evidence"}],
    )
    assert said(across.placed("links", PLACED, found)) == [
        "links.csv:2:role: evidence: embargo-2014 lies after 1924, on 2014-08-07"
    ]


def verdicts(folder, now, *history):
    claims = [{"claim": "S01", "verdict": now}]
    entries = [{"claim": "S01", "date": date, "verdict": verdict} for date, verdict in history]
    keys = {"verdicts": "claim,date"}
    entries = entries or [{"claim": "S99", "date": "2026", "verdict": "contested"}]
    return tables(folder, keys=keys, claims=claims, verdicts=entries)


LATEST = {"column": "verdict", "in": "verdicts", "by": "claim", "on": "date"}


def test_a_verdict_is_the_last_of_its_history(tmp_path):
    history = [("2026-12-01", "contested"), ("2026-11-22", "supported")]
    assert said(across.latest("claims", LATEST, verdicts(tmp_path, "contested", *history))) == []
    assert said(across.latest("claims", LATEST, verdicts(tmp_path, "supported", *history))) == [
        "claims.csv:2:verdict: supported: differs from its last entry, contested, in verdicts: "
        "enter the change there, with date and reason"
    ]
    assert said(across.latest("claims", LATEST, verdicts(tmp_path, "supported"))) == [
        "claims.csv:2:verdict: supported: is without any entry, in verdicts: "
        "enter the change there, with date and reason"
    ]


SETTLED = {
    "codings": "codings", "adjudications": "adjudications",
    "variables": {"event_type": ["first", "second"], "direction": ["first", "second"]},
}  # fmt: skip


def coded(folder, first, second, *, adjudicated=None, kind="visit", joint="false", passes=2):
    """Return a ledger of one visit of Italy to Russia, and what coders said of it."""
    columns = ("pass", "event_type", "direction")
    codings = [
        {"event": "e", **dict(zip(columns, (name, *answer), strict=True))}
        for name, answer in (("first", first), ("second", second))
    ][:passes]
    columns = ("event", "variable", "first", "second", "final")
    reasons = adjudicated or [("other", "nothing", "", "", "")]
    ledger = {"event": "e", "event_type": kind, "initiator": "ITA", "target": "RUS", "joint": joint}
    return tables(
        folder,
        keys={"codings": "event,pass", "adjudications": "event,variable"},
        events=[ledger],
        codings=codings,
        adjudications=[dict(zip(columns, row, strict=True)) for row in reasons],
    )


VISIT = ("visit", "ITA-RUS")


def settled(found):
    """Return the faults of the ledger, without those of the filling."""
    return [line for line in said(across.settled("events", SETTLED, found)) if "other" not in line]


def test_where_coders_agree_the_ledger_says_the_same(tmp_path):
    assert settled(coded(tmp_path, VISIT, VISIT)) == []
    assert settled(coded(tmp_path, VISIT, VISIT, kind="talks")) == [
        "events.csv:2:event_type: talks: first and second agreed on visit, and no "
        "adjudication departs from it"
    ]
    assert settled(coded(tmp_path, VISIT, VISIT, joint="true")) == [
        "events.csv:2:joint: joint: first and second agreed on ITA-RUS, and no "
        "adjudication departs from it"
    ]


def test_where_they_disagree_it_says_how_that_was_settled(tmp_path):
    other = ("talks", "ITA-RUS")
    reason = ("e", "event_type", "visit", "talks", "visit")
    assert settled(coded(tmp_path, VISIT, other, adjudicated=[reason])) == []
    assert settled(coded(tmp_path, VISIT, other)) == [
        "events.csv:2:event_type: visit: first and second said visit and talks, and no "
        "adjudication settles it"
    ]
    wrong = (*reason[:4], "talks")
    assert settled(coded(tmp_path, VISIT, other, adjudicated=[wrong])) == [
        "events.csv:2:event_type: visit: first and second were settled as talks"
    ]
    misquoted = ("e", "event_type", "visit", "pact", "visit")
    assert settled(coded(tmp_path, VISIT, other, adjudicated=[misquoted])) == [
        "events.csv:2:event_type: visit: first and second said visit and talks, not what the "
        "adjudication reports"
    ]


def test_an_adjudication_may_depart_from_what_both_coders_said(tmp_path):
    reason = ("e", "event_type", "visit", "visit", "talks")
    assert settled(coded(tmp_path, VISIT, VISIT, kind="talks", adjudicated=[reason])) == []
    assert settled(coded(tmp_path, VISIT, VISIT, kind="pact", adjudicated=[reason])) == [
        "events.csv:2:event_type: pact: first and second were settled as talks"
    ]


def test_nothing_is_settled_where_coders_agree_or_one_is_silent(tmp_path):
    reason = ("e", "direction", "ITA-RUS", "ITA-RUS", "ITA-RUS")
    assert settled(coded(tmp_path, VISIT, VISIT, adjudicated=[reason])) == [
        "events.csv:2:joint: ITA-RUS: first and second agreed on ITA-RUS, and yet there is an "
        "adjudication"
    ]
    assert settled(coded(tmp_path, VISIT, VISIT, passes=1, adjudicated=[reason])) == [
        "adjudications.csv:2:variable: direction: e has no two codings of direction to settle"
    ]
    assert settled(coded(tmp_path, VISIT, VISIT, passes=1, kind="talks")) == []
