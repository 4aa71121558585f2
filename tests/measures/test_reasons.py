"""The rules that say why the two lists differ."""

from types import SimpleNamespace

import pandas as pd
import pytest

from racconigi.measures import reasons
from racconigi.measures.entries import Entry
from racconigi.measures.reasons import Reason
from racconigi.package import resource
from tests.measures.two_lists import judgements

NEUTRALITY = frozenset({"neutrality"})


def entry(*states, start="1881-06-18", end="1887-06-18", **other):
    known = {"treaty": "t", "signed": start, "how_ended": "expired", "general": False}
    owed = dict.fromkeys(states or ("GER", "RUS"), NEUTRALITY)
    return Entry(start=start, end=end, **{**known, "owed": owed, **other})


def test_every_rule_gives_a_reason_of_the_table():
    found = [value for value in vars(reasons).values() if isinstance(value, Reason)]
    assert len(found) == 13
    assert {rule.reason for rule in found} <= set(reasons.REASONS)
    kinds = {
        field["name"]: field for field in resource("reconciliation_reasons")["schema"]["fields"]
    }
    assert tuple(kinds["reason"]["constraints"]["enum"]) == reasons.REASONS


@pytest.mark.parametrize(
    ("our", "reason"),
    [
        (entry(general=True, start="2018"), reasons.NOT_AN_ALLIANCE),
        (entry(start="2017-01-01"), reasons.LATE),
        (entry(start="2016-12-31"), reasons.UNKNOWN),
    ],
)
def test_why_only_the_register_has_a_treaty(our, reason):
    assert reasons.only_ours(our) == reason


@pytest.mark.parametrize(
    ("their", "reason"),
    [
        (entry("RUS"), reasons.UNLISTED),
        (entry("FRA", "GER", start="1990-01-01"), reasons.OTHERS),
        (entry("FRA", "GER", start="1990"), reasons.OTHERS),
        (entry("FRA", "GER", start="1989-12-31"), reasons.UNKNOWN),
        (entry("FRA", "ITA", start="1990-01-01"), reasons.MISSING),
        (entry("GER", "RUS", start="1887-06-18"), reasons.REPLACEMENT),
        (entry("GER", "RUS", start="1887-06-19"), reasons.MISSING),
    ],
)
def test_why_only_atop_has_a_treaty(their, reason):
    ours = [
        entry(how_ended="replaced"),
        entry("FRA", "GER", end="1989-12-31"),  # expired
        entry("FRA", "GBR", "ITA", how_ended="replaced"),  # of three
    ]
    replaced = reasons.replaced_treaties(ours)
    assert replaced == {("1887-06-18", frozenset({"GER", "RUS"}))}
    assert reasons.only_theirs(their, replaced) == reason


@pytest.mark.parametrize(
    ("our", "their", "reason"),
    [
        (entry(start=""), entry(), reasons.NEVER),
        (entry(start="1881-09-01", signed="1881-07-19"), entry(), reasons.SIGNATURE),  # 31 days
        (entry(start="1881-09-01", signed="1881-07-20"), entry(), reasons.UNKNOWN),
    ],
)
def test_why_the_first_days_differ(our, their, reason):
    assert reasons.start_differs(our, their) == reason


@pytest.mark.parametrize(
    ("our", "their", "reason"),
    [
        (entry(start="", end=""), entry(), reasons.NEVER),
        (entry(end="2017-01-01"), entry(end=""), reasons.LATE),
        (entry(end="2016-12-31"), entry(end=""), reasons.UNKNOWN),
        (entry(end="2017-01-01"), entry(end="2016-01-01"), reasons.UNKNOWN),
    ],
)
def test_why_the_last_days_differ(our, their, reason):
    assert reasons.end_differs(our, their, [our]) == reason


@pytest.mark.parametrize(
    ("next_one", "reason"),
    [
        ({}, reasons.SUCCESSION),
        ({"signed": "1887-07-19"}, reasons.SUCCESSION),  # 31 days
        ({"signed": "1887-07-20"}, reasons.UNKNOWN),
        ({"start": "1888-01-02"}, reasons.UNKNOWN),
        ({"owed": dict.fromkeys(("FRA", "GER", "RUS"), NEUTRALITY)}, reasons.UNKNOWN),
        ({"owed": dict.fromkeys(("GER", "RUS"), frozenset({"defence"}))}, reasons.SUCCESSION),
    ],
)
def test_atop_ends_a_treaty_with_the_signature_of_the_next(next_one, reason):
    ours = [entry(**{"start": "1888-01-01", "end": "", "signed": "1887-06-18", **next_one})]
    replaced = entry(end="1888-01-01", how_ended="replaced")
    assert reasons.end_differs(replaced, entry(), [replaced, *ours]) == reason
    expired = replaced._replace(how_ended="expired")
    assert reasons.end_differs(expired, entry(), [expired, *ours]) == reasons.UNKNOWN


def tie(year=1884, treaty="t", atop=1, both=False):
    return SimpleNamespace(
        year=year, state_a="GER", state_b="RUS", treaty=treaty, atop=atop, both=both
    )


LISTED, START, END, SIDES, OWING = (Reason("definition", word) for word in "abcde")


def told(field, reason, state=None):
    return {("t", 1, field): {state: reason}}


def test_a_tie_without_a_treaty_is_not_identified():
    assert reasons.tie_differs(tie(treaty=None, atop=None), None, None, {}) == reasons.UNKNOWN


def test_a_tie_takes_the_reason_of_a_treaty_that_one_does_not_list():
    assert reasons.tie_differs(tie(), None, entry(), told("listed", LISTED)) == LISTED
    assert reasons.tie_differs(tie(), None, entry(), {}) == reasons.UNKNOWN
    assert reasons.tie_differs(tie(), entry(), None, {}) == reasons.UNKNOWN


def test_a_treaty_of_one_list_has_one_name():
    ours = {("t", None, "listed"): {None: LISTED}}
    assert reasons.tie_differs(tie(atop=None), entry(), None, ours) == LISTED
    theirs = {(None, 1, "listed"): {None: LISTED}}
    assert reasons.tie_differs(tie(treaty=None), None, entry(), theirs) == LISTED


def test_a_general_pledge_and_a_treaty_never_in_force_explain_themselves():
    assert reasons.tie_differs(tie(), entry(general=True), entry(), {}) == reasons.GENERAL
    assert reasons.tie_differs(tie(), entry(start=""), entry(), {}) == reasons.NEVER


@pytest.mark.parametrize(
    ("year", "reason"),
    [
        (1880, "other"),
        (1881, "start"),
        (1883, "start"),
        (1884, "other"),
        (1888, "end"),
        (9000, "end"),
    ],
)
def test_years_between_the_dates_take_the_reason_of_the_date(year, reason):
    our, their = entry(start="1883-01-01", end=""), entry(start="1881-01-01", end="1888-01-01")
    found = reasons.tie_differs(tie(year), our, their, told("start", START) | told("end", END))
    assert found == {"start": START, "end": END, "other": reasons.MEMBERSHIP}[reason]


def test_dates_within_one_year_explain_no_year():
    our, their = entry(start="1881-06-18"), entry(start="1881-01-01")
    found = reasons.tie_differs(tie(1881), our, their, told("start", START))
    assert found == reasons.MEMBERSHIP


def test_a_member_that_only_one_list_has_explains_its_ties():
    alone = entry("RUS", "FRA")
    assert reasons.tie_differs(tie(), entry(), alone, told("members", SIDES)) == SIDES
    assert reasons.tie_differs(tie(), alone, entry(), {}) == reasons.UNKNOWN


def test_a_pledge_read_differently_explains_a_tie_where_both_have_it():
    own = told("obligations", OWING, "GER")
    assert reasons.tie_differs(tie(both=True), entry(), entry(), own) == OWING
    assert reasons.tie_differs(tie(both=True), entry(), entry(), {}) == reasons.READING
    free = entry(owed={"GER": frozenset(), "RUS": NEUTRALITY})
    assert reasons.tie_differs(tie(), entry(), free, {}) == reasons.READING
    assert reasons.tie_differs(tie(), entry(), entry(), own) == reasons.MEMBERSHIP


def test_a_reason_for_the_member_goes_before_one_for_another():
    both = {("t", 1, "obligations"): {"RUS": OWING, "GER": SIDES}}
    assert reasons.tie_differs(tie(both=True), entry(), entry(), both) == SIDES


def test_reasons_are_kept_by_treaty_field_and_state():
    rows = pd.DataFrame({
        "treaty": ["t", None, "t"], "atop": [1, 2, 1], "field": ["start", "listed", "end"],
        "state_a": [None, "ITA", None], "reason": ["date-rule", "our-error", None],
        "note": ["n", "m", None],
    })  # fmt: skip
    assert reasons.reasons_of(rows) == {
        ("t", 1, "start"): {None: ("date-rule", "n")},
        (None, 2, "listed"): {"ITA": ("our-error", "m")},
    }


# The hand-kept table


ROWS = pd.DataFrame({
    "year": [1881, 1882, 1883, 1883],
    "treaty": ["t", "t", "t", None], "atop": pd.array([1, 1, 1, 2], dtype="Int64"),
    "state_a": ["GER", "GER", "RUS", "GER"], "state_b": ["RUS", "RUS", "GER", "RUS"],
    "field": "tie", "ours": [2, 2, 2, 0], "theirs": [0, 2, 0, 1],
    "reason": "not-identified", "note": "",
})  # fmt: skip


def decided(*rows):
    return reasons.decide(ROWS, judgements(*rows))["reason"].str[:3].tolist()


def test_nothing_judged_changes_nothing():
    pd.testing.assert_frame_equal(reasons.decide(ROWS, judgements()), ROWS)


def test_a_judgement_decides_what_differs_and_only_that():
    assert decided("year t 1 . . . . tie definition n") == ["def", "not", "def", "not"]
    assert decided("year t 1 . . . . start definition n") == ["not"] * 4


def test_a_judgement_may_name_states_and_years():
    assert decided("year t 1 RUS . . . tie definition n") == ["not", "not", "def", "not"]
    assert decided("year t 1 . GER . . tie definition n") == ["not", "not", "def", "not"]
    assert decided("year t 1 . . 1881 1882 tie definition n") == ["def", "not", "not", "not"]
    assert decided("year t 1 . . 1882 1883 tie definition n") == ["not", "not", "def", "not"]


def test_a_treaty_that_only_one_list_has_is_named_by_that_list_alone():
    assert decided("year . 2 . . . . tie our-error n") == ["not", "not", "not", "our"]
    assert decided("year t . . . . . tie our-error n") == ["not"] * 4


def test_a_later_judgement_goes_before_an_earlier():
    rows = ("year t 1 . . . . tie definition n", "year t 1 GER . . . tie date-rule m")
    found = reasons.decide(ROWS, judgements(*rows))
    assert found["reason"].tolist()[::2] == ["date-rule", "definition"]
    assert found["note"].tolist()[::2] == ["m", "n"]
