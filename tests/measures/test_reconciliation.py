"""The register beside ATOP, on two lists small enough to compare by hand."""

import pandas as pd
import pytest

from racconigi.measures.reconciliation import COLUMNS, in_scope, reconcile
from tests.measures.two_lists import (
    ATOP_MEMBERS,
    ATOP_TREATIES,
    MEMBERS,
    TREATIES,
    judgements,
    owed_under,
)

OWED = owed_under(1, 2, 3, 4, 5, 7)


def compared(*judged, treaties=TREATIES, members=MEMBERS, owed=OWED):
    return reconcile(treaties, members, ATOP_TREATIES, ATOP_MEMBERS, owed, judgements(*judged))


def treaty(found, *, ours=None, atop=None):
    rows = found[found["level"] == "treaty"]
    rows = rows[rows["treaty"].eq(ours)] if ours else rows[rows["atop"].eq(atop)]
    return rows.set_index("field")


def test_a_treaty_that_both_have_alike_is_no_difference():
    rows = treaty(compared(), ours="old-1881")
    assert rows[["ours", "theirs"]].values.tolist() == [["yes", "yes"]]
    assert rows["reason"].isna().all()
    row = rows.loc["listed"]
    assert (row["state_a"], row["state_b"], row["first_year"], row["last_year"]) == (
        "GER", "RUS", 1881, 1887,
    )  # fmt: skip


def test_atop_counts_from_signature():
    row = treaty(compared(), ours="late-1932").loc["start"]
    assert (row["ours"], row["theirs"], row["reason"]) == ("1933-02-15", "1932-11-29", "date-rule")
    assert row["note"] == "ATOP counts from signature, the register from entry into force."


def test_atop_ends_a_treaty_when_the_next_is_signed():
    old = TREATIES["treaty"] == "old-1881"
    dates = {"signed": "1887-06-18", "in_force": "1888-01-01", "ended": "1890-01-01"}
    next_one = TREATIES[old].assign(treaty="next-1887", atop="12", **dates)
    treaties = TREATIES.assign(
        ended=TREATIES["ended"].mask(old, "1888-01-01"),
        how_ended=TREATIES["how_ended"].mask(old, "replaced"),
    )
    members = MEMBERS[MEMBERS["treaty"] == "old-1881"].assign(treaty="next-1887")
    found = compared(
        treaties=pd.concat([treaties, next_one]), members=pd.concat([MEMBERS, members])
    )
    row = treaty(found, ours="old-1881").loc["end"]
    assert (row["ours"], row["theirs"], row["reason"]) == ("1888-01-01", "1887-06-18", "date-rule")
    assert row["note"].startswith("ATOP ends it when the treaty that replaced it was signed")


def test_a_treaty_never_in_force_is_dated_by_atop_alone():
    rows = treaty(compared(), ours="never-1905")
    assert rows.loc[["start", "end"], "ours"].tolist() == ["", ""]
    assert rows.loc[["start", "end"], "reason"].tolist() == ["date-rule"] * 2
    assert rows["first_year"].unique().tolist() == [1905]
    assert rows["last_year"].isna().all()


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ({"ours": "ours-1900"}, "not-identified"),
        ({"ours": "after-2020"}, "beyond-coverage"),
        ({"atop": 7}, "our-error"),  # ours was replaced on that day
        ({"atop": 8}, "definition"),  # the partner is not in our list
        ({"atop": 9}, "not-identified"),
        ({"atop": 10}, "our-error"),  # binds Russia to a state of our list
        ({"atop": 11}, "definition"),  # of the 1990s, without Italy or Russia
    ],
)
def test_a_treaty_that_one_has(named, reason):
    row = treaty(compared(), **named).loc["listed"]
    assert row["reason"] == reason
    assert pd.isna(row["note"]) == (reason == "not-identified")
    assert [row["ours"], row["theirs"]] == (["yes", "no"] if "ours" in named else ["no", "yes"])


def test_treaties_out_of_scope_are_left_out():
    assert "asia-1902" not in compared()["treaty"].tolist()  # one power, neither Italy nor Russia
    assert not in_scope(None)


def test_the_members_among_the_powers_are_compared():
    fewer = MEMBERS[(MEMBERS["treaty"] != "old-1881") | (MEMBERS["state"] != "GER")]
    row = treaty(compared(members=fewer), ours="old-1881").loc["members"]
    assert (row["ours"], row["theirs"], row["reason"]) == ("RUS", "RUS;GER", "not-identified")


def test_a_treaty_of_three_names_none_of_them():
    third = MEMBERS[MEMBERS["treaty"] == "old-1881"][:1].assign(state="FRA")
    row = treaty(compared(members=pd.concat([MEMBERS, third])), ours="old-1881").loc["listed"]
    assert row[["state_a", "state_b"]].isna().all()


def test_a_member_that_owes_something_else_has_a_row_of_its_own():
    row = treaty(compared(), ours="other-1904").loc["obligations"]
    assert (row["state_a"], row["ours"], row["theirs"]) == ("TUR", "consultation", "neutrality")
    assert pd.isna(row["state_b"])


def test_a_change_that_all_members_share_is_one_row():
    treaties = TREATIES.assign(obligations=TREATIES["obligations"].replace("neutrality", "defence"))
    row = treaty(compared(treaties=treaties), ours="old-1881").loc["obligations"]
    assert (row["state_a"], row["state_b"]) == ("GER", "RUS")  # the treaty's two, not one member's
    assert (row["ours"], row["theirs"]) == ("defence", "neutrality")


@pytest.mark.parametrize(
    ("column", "field", "day", "differs"),
    [
        ("in_force", "start", "1881-07-19", False),
        ("in_force", "start", "1881-07-20", True),
        ("ended", "end", "1887-07-19", False),
        ("ended", "end", "1887-07-20", True),
    ],
)
def test_dates_a_month_apart_count_as_the_same(column, field, day, differs):
    dates = TREATIES[column].mask(TREATIES["treaty"] == "old-1881", day)
    rows = treaty(compared(treaties=TREATIES.assign(**{column: dates})), ours="old-1881")
    assert (field in rows.index) == differs


def test_years_are_collapsed_and_take_the_reason_of_their_treaty():
    yearly = compared().query("level == 'year'")
    late = yearly[yearly["treaty"] == "late-1932"]
    assert late[["state_a", "first_year", "last_year"]].values.tolist() == [
        ["FRA", 1932, 1932],
        ["RUS", 1932, 1932],
    ]
    assert late["reason"].unique().tolist() == ["date-rule"]
    helsinki = yearly[yearly["treaty"] == "general-1975"]
    assert helsinki[["ours", "theirs"]].values.tolist() == [[0, 1]] * 2
    assert helsinki["last_year"].unique().tolist() == [2018]
    assert helsinki["reason"].unique().tolist() == ["definition"]
    mutual = yearly[yearly["treaty"] == "ours-1900"]
    assert mutual["first_year"].tolist() == [1900, 1900]


def test_a_pledge_read_differently_makes_ties_of_the_same_height():
    assert "other-1904" not in compared().query("level == 'year'")["treaty"].tolist()


def test_a_year_that_no_treaty_of_atop_accounts_for_is_not_identified():
    alone = owed_under(9).assign(state_a="ITA", state_b="RUS").drop_duplicates()
    found = compared(owed=alone).query("level == 'year' and state_a == 'ITA' and state_b == 'RUS'")
    assert found[["first_year", "last_year", "ours", "theirs"]].values.tolist() == [
        [1950, 1960, 0, 3]
    ]
    assert found["reason"].tolist() == ["not-identified"]


def test_the_hand_kept_table_goes_before_the_rules():
    found = compared(
        "treaty ours-1900 . . . . . listed definition entente",
        "treaty late-1932 2 . . . . start their-coding early",
        "year late-1932 2 FRA RUS 1932 1932 tie our-error one-way",
    )
    assert treaty(found, ours="ours-1900").loc["listed", "note"] == "entente"
    assert treaty(found, ours="late-1932").loc["start", "reason"] == "their-coding"
    yearly = found[(found["level"] == "year") & (found["treaty"] == "late-1932")]
    assert yearly.set_index("state_a")["reason"].to_dict() == {
        "FRA": "our-error",
        "RUS": "their-coding",
    }
    assert found[found["treaty"] == "ours-1900"]["reason"].unique().tolist() == ["definition"]


def test_the_order_of_the_frames_does_not_matter():
    backwards = reconcile(
        TREATIES, MEMBERS[::-1], ATOP_TREATIES[::-1], ATOP_MEMBERS[::-1], OWED[::-1], judgements()
    )
    pd.testing.assert_frame_equal(backwards, compared())


def test_empty_lists_have_no_difference():
    frames = [TREATIES, MEMBERS, ATOP_TREATIES, ATOP_MEMBERS, OWED, judgements()]
    found = reconcile(*(frame[:0] for frame in frames))
    assert found.empty
    assert found.columns.tolist() == COLUMNS


def test_the_comparison_leaves_its_frames_alone():
    frames = [TREATIES, MEMBERS, ATOP_TREATIES, ATOP_MEMBERS, OWED, judgements()]
    before = [frame.copy(deep=True) for frame in frames]
    reconcile(*frames)
    for frame, copy in zip(frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)
