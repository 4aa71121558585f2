"""From treaties to ties."""

import pandas as pd
import pytest

from racconigi.measures.alliances import (
    CODINGS,
    bind_members,
    commitments,
    keep_within,
    obligations,
    strongest_by_decade,
)


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
