"""From treaties to ties."""

import pandas as pd
import pytest

from racconigi.measures.alliances import (
    CODINGS,
    bound,
    commitments,
    obligations,
    strongest_by_decade,
    within,
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
    owed = obligations(bound(treaties, members), first=1853, last=2026)
    assert set(owed["treaty"]) == {"sure"}
    both = obligations(bound(treaties, members, general=True), first=1853, last=2026)
    assert set(both["treaty"]) == {"sure", "general"}


def test_the_strongest_tie_of_a_decade_looks_both_ways():
    ties = pd.DataFrame(
        {"year": [1912, 1915], "state_a": ["ITA", "GBR"], "state_b": ["GBR", "ITA"], "tie": [1, 3]}
    )
    members = pd.DataFrame({"year": [1912] * 3, "state": ["ITA", "GBR", "FRA"]})
    table = strongest_by_decade(ties, members, "ITA").set_index("state")
    assert table["tie"].to_dict() == {"FRA": 0, "GBR": 3, "ITA": 0}
    assert (table["with"] == "ITA").all()


def test_obligations_to_states_outside_the_system_are_left_aside():
    owed = pd.DataFrame(
        {"year": 1950, "treaty": "t", "state_a": ["RUS", "RUS"], "state_b": ["CHN", "POL"],
         "obligation": "defence"}
    )  # fmt: skip
    system = pd.DataFrame({"year": 1950, "state": ["RUS", "POL"]})
    assert within(owed, system)["state_b"].tolist() == ["POL"]
