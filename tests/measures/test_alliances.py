"""From treaties to ties."""

import pandas as pd
import pytest

from racconigi.dates import first_day, last_day
from racconigi.measures.alliances import (
    CODINGS,
    OBLIGATIONS,
    Coding,
    as_read,
    bind_members,
    binding_obligations,
    commitments,
    keep_within,
    obligations,
    strongest_by_decade,
)
from racconigi.tables import load


def spell(treaty, state, joined, left=None, owes="defence", toward=None):
    columns = ("treaty", "state", "joined", "left", "obligations", "toward")
    return dict(zip(columns, (treaty, state, joined, left, owes, toward), strict=True))


def ties_of(*spells, first=1880, last=1920, coding="miller"):
    owed = obligations(pd.DataFrame(spells), first=first, last=last)
    table = commitments(owed, CODINGS[coding])
    return {(r.year, r.state_a, r.state_b): r.tie for r in table.itertuples()}


def test_members_owe_each_other_in_years_both_were_members():
    ties = ties_of(spell("t", "ITA", "1882-05-20", "1884-01-01"), spell("t", "AUH", "1883", "1885"))
    assert ties == {
        (year, a, b): 3 for year in (1883, 1884) for a, b in (("ITA", "AUH"), ("AUH", "ITA"))
    }


def test_a_named_beneficiary_is_owed_alone():
    ties = ties_of(
        spell("t", "ITA", "1882", "1882", "neutrality", "AUH"),
        spell("t", "ITA", "1882", "1882", "defence", "GER"),
        spell("t", "GER", "1882", "1882"),
        spell("t", "AUH", "1882", "1882"),
    )
    assert ties[1882, "ITA", "AUH"] == 2
    assert ties[1882, "ITA", "GER"] == 3
    assert ties[1882, "AUH", "ITA"] == 3


def test_the_strongest_obligation_wins_across_treaties():
    ties = ties_of(
        spell("a", "ITA", "1909", "1917", "consultation"),
        spell("a", "RUS", "1909", "1917", "consultation"),
        spell("b", "ITA", "1915-04-26", "1917", "defence;offence"),
        spell("b", "RUS", "1915-04-26", "1917", "defence;offence"),
    )
    assert ties[1914, "ITA", "RUS"] == 2
    assert ties[1915, "ITA", "RUS"] == 3


@pytest.mark.parametrize(
    ("owes", "haege", "atop", "miller"),
    [
        ("defence", 3, 3, 3),
        ("offence", 3, 3, 3),
        ("neutrality", 2, 2, 2),
        ("nonaggression", 2, 1, 1),
        ("consultation", 1, 2, 2),
        ("nonaggression;consultation", 2, 1, 2),
        ("neutrality;nonaggression;consultation", 2, 2, 2),
    ],
)
def test_codings_of_the_literature(owes, haege, atop, miller):
    for coding, tie in (("haege", haege), ("atop", atop), ("miller", miller)):
        ties = ties_of(
            spell("t", "ITA", "1900", "1900", owes),
            spell("t", "RUS", "1900", "1900", owes),
            coding=coding,
        )
        assert ties[1900, "ITA", "RUS"] == tie, coding


def test_an_unknown_obligation_is_named():
    with pytest.raises(ValueError, match="Unknown obligation 'friendship'"):
        ties_of(spell("t", "ITA", "1900", owes="friendship"), spell("t", "RUS", "1900"))


def test_no_treaty_in_force_gives_no_ties():
    assert ties_of(spell("t", "ITA", "1850", "1851"), spell("t", "RUS", "1850", "1851")) == {}


def test_treaties_unconfirmed_general_or_never_in_force_do_not_bind():
    treaties = pd.DataFrame(
        {
            "treaty": ["sure", "doubtful", "general", "unratified"],
            "obligations": "defence",
            "confidence": ["high", "unconfirmed", "high", "high"],
            "reach": ["particular", "particular", "general", "particular"],
        }
    )
    members = pd.DataFrame(
        [
            spell(treaty, state, None if treaty == "unratified" else "1900", "1900", owes=None)
            for treaty in treaties["treaty"]
            for state in ("ITA", "RUS")
        ]
    )
    owed = obligations(bind_members(treaties, members), first=1853, last=2026)
    assert set(owed["treaty"]) == {"sure"}
    both = obligations(bind_members(treaties, members, general=True), first=1853, last=2026)
    assert set(both["treaty"]) == {"sure", "general"}


def test_a_member_owes_its_own_obligations_before_the_treatys():
    treaties = pd.DataFrame(
        {"treaty": ["t"], "obligations": "defence", "confidence": "high", "reach": "particular"}
    )
    members = pd.DataFrame(
        [
            spell("t", "ITA", "1900", "1900", "neutrality", toward="RUS"),
            spell("t", "RUS", "1900", "1900", owes=None),
        ]
    )
    bound = bind_members(treaties, members)
    assert bound["obligations"].tolist() == ["neutrality", "defence"]
    assert bound["toward"].tolist()[0] == "RUS"
    ties = commitments(obligations(bound, first=1900, last=1900), CODINGS["miller"])
    assert ties.set_index(["state_a", "state_b"])["tie"].to_dict() == {
        ("ITA", "RUS"): 2,
        ("RUS", "ITA"): 3,
    }


def test_a_state_without_obligations_of_its_own_or_the_treatys_owes_nothing():
    treaties = pd.DataFrame(
        {"treaty": ["t"], "obligations": [None], "confidence": "high", "reach": "particular"}
    )
    members = pd.DataFrame(
        [spell("t", "ITA", "1900", owes=None), spell("t", "RUS", "1900", owes="defence")]
    )
    owed = obligations(bind_members(treaties, members), first=1900, last=1900)
    assert owed[["state_a", "state_b"]].to_numpy().tolist() == [["RUS", "ITA"]]


def test_no_treaty_binds_no_one():
    treaties = pd.DataFrame({"treaty": [], "obligations": [], "confidence": [], "reach": []})
    members = pd.DataFrame([spell("t", "ITA", "1900")])
    assert bind_members(treaties, members).empty


def test_a_day_that_only_leap_years_have_counts_for_its_year():
    ties = ties_of(spell("t", "ITA", "1903", "1904-02-29"), spell("t", "RUS", "1904-02-29", "1905"))
    assert set(ties) == {(1904, "ITA", "RUS"), (1904, "RUS", "ITA")}


def test_a_state_that_left_and_came_back_owes_nothing_between():
    ties = ties_of(
        spell("t", "ITA", "1900", "1901-06"),
        spell("t", "ITA", "1903-06", "1904"),
        spell("t", "RUS", "1900", "1904"),
    )
    assert {year for year, *_ in ties} == {1900, 1901, 1903, 1904}


def test_a_treaty_counts_from_its_first_day_to_its_last_and_within_the_years_asked_for():
    members = (
        spell("t", "ITA", "1899-12-31", "1903-01-01"),
        spell("t", "RUS", "1899-12-31", "1903-01-01"),
    )
    assert {year for year, *_ in ties_of(*members)} == {1899, 1900, 1901, 1902, 1903}
    assert {year for year, *_ in ties_of(*members, first=1900, last=1902)} == {1900, 1901, 1902}


def test_the_strongest_tie_of_a_decade_looks_both_ways():
    ties = pd.DataFrame(
        {"year": [1912, 1915], "state_a": ["ITA", "GBR"], "state_b": ["GBR", "ITA"], "tie": [1, 3]}
    )
    members = pd.DataFrame({"year": [1912] * 3, "state": ["ITA", "GBR", "FRA"]})
    table = strongest_by_decade(ties, members, "ITA").set_index("state")
    assert table["tie"].to_dict() == {"FRA": 0, "GBR": 3}
    assert (table["with"] == "ITA").all()
    owing = strongest_by_decade(ties[ties["year"] == 1912], members, "ITA").set_index("state")
    assert owing["tie"].to_dict() == {"FRA": 0, "GBR": 1}


def test_the_strongest_tie_of_a_decade_need_not_be_its_last():
    ties = pd.DataFrame(
        {"year": [1912, 1915, 1918], "state_a": "ITA", "state_b": "GBR", "tie": [1, 3, 2]}
    )
    members = pd.DataFrame({"year": 1912, "state": ["ITA", "GBR"]})
    assert strongest_by_decade(ties, members, "ITA")["tie"].tolist() == [3]


def test_each_decade_has_a_strongest_tie_of_its_own_for_those_who_lived_in_it():
    ties = pd.DataFrame({"year": [1909, 1910], "state_a": "ITA", "state_b": "RUS", "tie": [1, 3]})
    members = pd.DataFrame(
        {
            "year": [1909, 1909, 1910, 1910, 1910, 1920],
            "state": ["ITA", "RUS", "ITA", "RUS", "ALB", "RUS"],
        }
    )
    table = strongest_by_decade(ties, members, "ITA")
    assert table[["decade", "state", "tie"]].to_numpy().tolist() == [
        [1900, "RUS", 1],
        [1910, "ALB", 0],
        [1910, "RUS", 3],
    ]


def test_without_ties_everyone_stands_alone_and_without_members_there_is_no_one():
    ties = pd.DataFrame({"year": [], "state_a": [], "state_b": [], "tie": []}).astype({"year": int})
    members = pd.DataFrame({"year": [1912] * 2, "state": ["ITA", "FRA"]})
    assert strongest_by_decade(ties, members, "ITA")["tie"].tolist() == [0]
    nobody = strongest_by_decade(ties, members.head(0), "ITA")
    assert nobody.empty
    assert list(nobody) == ["decade", "state", "with", "tie"]


def test_obligations_to_states_outside_the_system_are_left_aside():
    owed = pd.DataFrame(
        {"year": 1950, "treaty": "t", "state_a": ["RUS", "CHN", "RUS"],
         "state_b": ["CHN", "RUS", "POL"], "obligation": "defence"}
    )  # fmt: skip
    system = pd.DataFrame({"year": [1950, 1950, 1951], "state": ["RUS", "POL", "CHN"]})
    kept = keep_within(owed, system)
    assert kept["state_b"].tolist() == ["POL"]
    assert kept.index.tolist() == [0]
    assert len(owed) == 3


def test_an_empty_system_keeps_nothing_and_no_obligations_stay_none():
    owed = pd.DataFrame(
        {"year": 1950, "treaty": "t", "state_a": ["RUS"], "state_b": "POL", "obligation": "defence"}
    )
    empty = keep_within(owed, pd.DataFrame({"year": [], "state": []}))
    assert empty.empty
    assert list(empty) == list(owed)
    system = pd.DataFrame({"year": [1950], "state": ["RUS"]})
    assert keep_within(owed.head(0), system).empty


# What a label may name.


def binding(*obligations, coding="miller", years=None):
    """Return the tie of Italy toward Russia and what makes it, by year."""
    owed = pd.DataFrame(
        {
            "year": years or 1910,
            "treaty": [f"t{number}" for number, _ in enumerate(obligations)],
            "state_a": "ITA",
            "state_b": "RUS",
            "obligation": obligations,
        }
    )
    named = binding_obligations(owed, CODINGS[coding])
    return {
        year: (set(rows["tie"]), sorted(rows["obligation"], key=OBLIGATIONS.index))
        for year, rows in named.groupby("year")
    }


@pytest.mark.parametrize(
    ("owed", "haege", "atop", "miller"),
    [
        (["defence", "consultation"], ["defence"], ["defence"], ["defence"]),
        (["offence", "defence"], *[["defence", "offence"]] * 3),
        (
            ["neutrality", "consultation"],
            ["neutrality"],
            ["neutrality", "consultation"],
            ["neutrality", "consultation"],
        ),
        (
            ["nonaggression", "consultation"],
            ["nonaggression"],
            ["nonaggression", "consultation"],
            ["consultation"],
        ),
        (
            ["neutrality", "nonaggression"],
            ["neutrality", "nonaggression"],
            ["neutrality"],
            ["neutrality"],
        ),
        (["consultation"], *[["consultation"]] * 3),
    ],
)
def test_a_tie_is_named_after_what_makes_it_strongest(owed, haege, atop, miller):
    for coding, named in (("haege", haege), ("atop", atop), ("miller", miller)):
        [(ties, made_by)] = binding(*owed, coding=coding).values()
        assert made_by == named, coding
        assert len(ties) == 1


def test_each_year_has_a_name_of_its_own():
    found = binding("consultation", "defence", years=[1909, 1915])
    assert found == {1909: ({2}, ["consultation"]), 1915: ({3}, ["defence"])}


def test_one_obligation_of_two_treaties_is_named_once():
    assert binding("defence", "defence") == {1910: ({3}, ["defence"])}


@pytest.mark.parametrize("coding", [*CODINGS.values(), Coding(defence=1, nonaggression=3)])
def test_named_ties_are_the_ties_that_are_owed_and_named_by_what_is_owed(coding):
    owed = obligations(
        bind_members(load("treaties"), load("treaty_members")), first=1853, last=2026
    )
    pairs = ["year", "state_a", "state_b"]
    named = binding_obligations(owed, coding)
    ties = commitments(owed, coding).set_index(pairs)["tie"]
    assert named.groupby(pairs)["tie"].agg(["min", "max"]).eq(ties, axis=0).all(axis=None)
    held = set(owed[[*pairs, "obligation"]].itertuples(index=False, name=None))
    said = list(named[[*pairs, "obligation"]].itertuples(index=False, name=None))
    assert set(said) <= held
    assert len(said) == len(set(said))


def test_where_nothing_is_owed_nothing_is_named():
    owed = pd.DataFrame(columns=["year", "treaty", "state_a", "state_b", "obligation"])
    assert binding_obligations(owed, CODINGS["atop"]).empty


# Stricter readings.


def register(**dates):
    """Return a treaty with dates of its own among two that have none."""
    columns = ["treaty", "secret", "known_from", "dormant_from", "checked_until"]
    other = dict.fromkeys(columns[2:]) | {"secret": False}
    rows = [{"treaty": "t", **other, **dates}, {"treaty": "open", **other}]
    return pd.DataFrame(rows, columns=columns)


def read(joined, left, *, reading, **dates):
    """Return how a spell is read, or None where it does not count; the open treaty is kept."""
    members = pd.DataFrame(
        [spell("open", "ITA", "1900", "1910"), spell("t", "RUS", joined, left)], index=[7, 3]
    )
    found = as_read(register(**dates), members, **{reading: True})
    assert list(found) == list(members)
    pd.testing.assert_series_equal(found.loc[7], members.loc[7], check_names=False)
    if 3 not in found.index:
        return None
    row = found.loc[3].fillna("")
    kept = ["treaty", "state", "obligations"]
    assert row[kept].tolist() == members.loc[3, kept].tolist()
    return row["joined"], row["left"]


@pytest.mark.parametrize(
    ("known_from", "expected"),
    [
        ("1917-11", ("1917-11", "1918-11-11")),
        ("1914", ("1915-04-26", "1918-11-11")),
        ("1915-04-26", ("1915-04-26", "1918-11-11")),
        ("1918-11-11", ("1918-11-11", "1918-11-11")),
        ("1918-11-12", None),
        ("1920", None),
        (None, None),
    ],
)
def test_a_secret_treaty_counts_from_the_day_on_which_it_became_known(known_from, expected):
    assert (
        read("1915-04-26", "1918-11-11", reading="known", secret=True, known_from=known_from)
        == expected
    )


def test_a_secret_treaty_that_still_holds_is_read_to_this_day():
    found = read("1915", None, reading="known", secret=True, known_from="1920")
    assert found == ("1920", "")


def test_what_was_no_secret_was_known_from_its_first_day():
    spell_read = ("1915", "1918")
    assert read(*spell_read, reading="known") == spell_read
    assert read(*spell_read, reading="known", known_from="1917") == spell_read


@pytest.mark.parametrize(
    ("reading", "column"), [("active", "dormant_from"), ("checked", "checked_until")]
)
@pytest.mark.parametrize(
    ("left", "stop", "expected"),
    [
        ("1992-03-01", "1991-07-01", "1991-07-01"),
        (None, "1991-07-01", "1991-07-01"),
        ("1990-03-01", "1991-07-01", "1990-03-01"),
        (None, None, ""),
        ("1992", None, "1992"),
    ],
)
def test_a_spell_ends_where_it_lay_dormant_or_was_last_seen(reading, column, left, stop, expected):
    assert read("1967", left, reading=reading, **{column: stop}) == ("1967", expected)


@pytest.mark.parametrize(
    ("reading", "column"), [("active", "dormant_from"), ("checked", "checked_until")]
)
def test_who_joined_a_dormant_treaty_owes_nothing(reading, column):
    assert read("1993", "1994", reading=reading, **{column: "1991-07-01"}) is None
    assert read("1991-07-01", "1994", reading=reading, **{column: "1991-07-01"}) is not None


@pytest.mark.parametrize(
    ("reading", "column"), [("active", "dormant_from"), ("checked", "checked_until")]
)
def test_a_date_known_to_the_year_never_makes_a_spell_longer(reading, column):
    joined, left = read("1967", "1991-03-01", reading=reading, **{column: "1991"})
    assert (joined, last_day(left)) == ("1967", last_day("1991-03-01"))


def test_each_reading_leaves_the_dates_of_the_others_alone():
    dates = {"secret": True, "known_from": "1905", "dormant_from": "1910", "checked_until": "1915"}
    assert read("1900", "1920", reading="known", **dates) == ("1905", "1920")
    assert read("1900", "1920", reading="active", **dates) == ("1900", "1910")
    assert read("1900", "1920", reading="checked", **dates) == ("1900", "1915")


def test_all_readings_at_once_leave_what_each_of_them_leaves():
    members = pd.DataFrame([spell("t", "RUS", "1900", "1920"), spell("t", "ITA", "1911", "1920")])
    dates = {"secret": True, "known_from": "1905", "dormant_from": "1910", "checked_until": "1908"}
    every = as_read(register(**dates), members, known=True, active=True, checked=True)
    assert every[["state", "joined", "left"]].to_numpy().tolist() == [["RUS", "1905", "1908"]]


@pytest.mark.parametrize(("joined", "left"), [("1993-01-01", "1993"), ("1917-11-08", "1917-11")])
def test_an_end_known_only_to_the_year_or_month_lies_after_any_day_in_it(joined, left):
    assert read(joined, left, reading="active") == (joined, left)


def test_a_reading_that_asks_for_nothing_is_the_register():
    members = load("treaty_members")
    pd.testing.assert_frame_equal(as_read(load("treaties"), members), members)


@pytest.mark.parametrize("reading", ["known", "active", "checked"])
def test_no_reading_makes_a_spell_begin_after_its_end_or_last_longer(reading):
    members = load("treaty_members")
    found = as_read(load("treaties"), members, **{reading: True})
    assert 0 < len(found) <= len(members)
    before = members.loc[found.index]
    closed = found["left"].notna() & found["joined"].notna()
    for row in found[closed].itertuples():
        assert first_day(row.joined) <= last_day(row.left), row.treaty
    begun = found["joined"].notna()
    assert (found.loc[begun, "joined"] >= before.loc[begun, "joined"]).all()
    assert not (found["left"].isna() & before["left"].notna()).any()
    if reading != "known":
        assert found["joined"].equals(before["joined"])
    else:
        assert found["left"].equals(before["left"])


@pytest.mark.parametrize("reading", ["known", "active", "checked"])
def test_a_stricter_reading_never_adds_an_obligation(reading):
    treaties, members = load("treaties"), load("treaty_members")
    every, fewer = (
        set(
            obligations(bind_members(treaties, spells), first=1853, last=2026).itertuples(
                index=False, name=None
            )
        )
        for spells in (members, as_read(treaties, members, **{reading: True}))
    )
    assert fewer < every


def test_nothing_given_to_a_reading_is_changed():
    treaties = register(secret=True, known_from="1905", dormant_from="1910")
    members = pd.DataFrame([spell("t", "RUS", "1900", "1920")])
    before = treaties.copy(), members.copy()
    as_read(treaties, members, known=True, active=True, checked=True)
    pd.testing.assert_frame_equal(treaties, before[0])
    pd.testing.assert_frame_equal(members, before[1])


def test_without_members_there_is_nothing_to_read():
    members = pd.DataFrame([spell("t", "RUS", "1900")]).head(0)
    assert as_read(register(), members, known=True, active=True, checked=True).empty
