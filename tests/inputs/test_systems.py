"""A system of states: members, ties and signs, with every way in which they can disagree."""

import pytest

from racconigi import inputs
from racconigi.inputs.rules import second_spellings
from tests.inputs.small import faults


def test_members_are_read_with_their_weights(table):
    members = inputs.read_members(table("year,state,weight\n1910,ITA,0.1\n1910,RUS,\n"))
    assert members["year"].tolist() == [1910, 1910]
    assert members["weight"].isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("year,state\n1910,ITA\n1910,ITA\n", (3, "year,state", "1910,ITA", "given twice")),
        ("year,state\n1910,ITA\n1911,ita\n", (3, "state", "ita", "is also written ITA")),
        ("year,state\n910,ITA\n", (2, "year", "910", "must be a whole number from 1400 to 2100")),
    ],
)
def test_bad_members_are_refused(table, content, fault):
    assert faults(inputs.read_members, table(content)) == [fault]


def test_a_weight_that_is_asked_for_must_be_there(table):
    found = faults(inputs.read_members, table("year,state\n1910,ITA\n"), weighted=True)
    assert found[0][:2] == (1, "weight")


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("1910,ITA,RUS,4\n", (2, "tie", "4", "must be a whole number from 0 to 3")),
        ("1910,ITA,FRA,1\n", (2, "state_b", "FRA", "no member in 1910")),
        ("1911,ITA,RUS,1\n", (2, "state_a", "ITA", "no member in 1911")),
        ("1910,ita,RUS,1\n", (2, "state_a", "ita", "no member in 1910 (the members have ITA)")),
        (
            "1910,ITA,RUS,1\n\n1910,ITA,RUS,2\n",
            (4, "year,state_a,state_b", "1910,ITA,RUS", "given twice"),
        ),
        (
            "1910,ITA,ITA,1\n",
            (2, "tie", "1", "the tie of a state to itself is 3, the top of the scale"),
        ),
    ],
)
def test_bad_ties_are_refused(table, rows, fault):
    members = inputs.read_members(table("year,state\n1910,ITA\n1910,RUS\n", "m.csv"))
    path = table("year,state_a,state_b,tie\n" + rows)
    assert faults(inputs.read_ties, path, members, top=3)[0] == fault


def test_a_tie_to_oneself_at_the_top_of_the_scale_is_good(table):
    members = inputs.read_members(table("year,state\n1910,ITA\n", "m.csv"))
    path = table("year,state_a,state_b,tie\n1910,ITA,ITA,200\n")
    assert inputs.read_ties(path, members, top=200)["tie"].tolist() == [200]


def test_signs_are_read_with_or_without_years(table):
    ties = inputs.read_signs(table("year,state_a,state_b,sign\n1910,ITA,RUS,+1\n1911,ITA,RUS,-1\n"))
    assert ties[["year", "sign"]].values.tolist() == [[1910, 1], [1911, -1]]
    ties = inputs.read_signs(table("state_a,state_b,sign\nITA,RUS,-1.0\n"))
    assert list(ties) == ["state_a", "state_b", "sign"]
    assert ties["sign"].to_dict() == {2: -1}


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("1910,ITA,RUS,0\n", (2, "sign", "0", "must be 1 or -1")),
        ("1910,ITA,RUS,\n", (2, "sign", "", "must be 1 or -1")),
        ("1910,ITA,RUS,10\n", (2, "sign", "10", "must be 1 or -1")),
        ("910,ITA,RUS,1\n", (2, "year", "910", "must be a whole number from 1400 to 2100")),
        ("1910,ITA,ITA,1\n", (2, "state_b", "ITA", "a state has no tie to itself")),
        ("1910,ITA,RUS,1\n1911,ita,RUS,1\n", (3, "state_a", "ita", "is also written ITA")),
        (
            "1910,ITA,RUS,1\n\n1910,RUS,ITA,1\n",
            (4, "state_a,state_b", "RUS,ITA", "given twice, first on line 2"),
        ),
        (
            "1910,ITA,RUS,-1\n1910,RUS,ITA,1\n",
            (3, "sign", "1", "the pair has the sign -1 on line 2"),
        ),
    ],
)
def test_bad_signs_are_refused(table, rows, fault):
    assert faults(inputs.read_signs, table("year,state_a,state_b,sign\n" + rows)) == [fault]


@pytest.mark.parametrize(
    ("one", "other"),
    [("ITA", "ita"), ("255", "255.0"), ("2", "002"), ("Papal State", "papal state")],
)
def test_a_second_spelling_is_told_within_a_file_and_between_two(table, one, other):
    assert second_spellings({one, other, "X"}) == {
        max(one, other): f"is also written {min(one, other)}"
    }
    members = inputs.read_members(table(f"year,state\n1910,{one}\n1910,X\n", "m.csv"))
    path = table(f"year,state_a,state_b,tie\n1910,{other},X,1\n")
    ((_, _, _, rule),) = faults(inputs.read_ties, path, members, top=3)
    assert rule == f"no member in 1910 (the members have {one})"


def test_names_that_are_two_states_are_left_alone():
    assert second_spellings({"2", "20", "200", "0", "GER", "GDR"}) == {}


def test_a_row_of_an_undirected_file_is_both_ways(table):
    members = inputs.read_members(table("year,state\n1910,A\n1910,B\n", "m.csv"))
    path = table("year,state_a,state_b,tie\n1910,A,B,2\n1910,A,A,3\n")
    ties = inputs.read_ties(path, members, top=3, undirected=True)
    rows = ties.astype({"state_a": str, "state_b": str}).to_numpy().tolist()
    assert rows == [[1910, "A", "B", 2], [1910, "A", "A", 3], [1910, "B", "A", 2]]


def test_a_pair_of_an_undirected_file_is_given_once_in_whatever_order(table):
    members = inputs.read_members(table("year,state\n1910,A\n1910,B\n", "m.csv"))
    path = table("year,state_a,state_b,tie\n1910,A,B,2\n1910,B,A,2\n")
    assert len(inputs.read_ties(path, members, top=3)) == 2
    found = faults(inputs.read_ties, path, members, top=3, undirected=True)
    assert found == [(3, "year,state_a,state_b", "1910,B,A", "given twice")]
