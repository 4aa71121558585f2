"""The example files are what the tables say, and small."""

import pandas as pd
import pytest

from racconigi.examples.files import FOLDER, NAMES
from racconigi.examples.making import EVENTS, POWERS, TIES, made, written
from racconigi.findings.ledger import acts
from racconigi.inputs import read_members, read_signs, read_ties

MADE = made()


@pytest.mark.parametrize("name", MADE)
def test_a_file_is_what_is_made_from_the_tables(name):
    assert (FOLDER / name).read_text("utf-8") == written(MADE[name])
    assert (FOLDER / name).stat().st_size < 50_000


def test_every_file_is_made_or_explains_them():
    assert {*MADE, "README.md"} == set(NAMES)
    told = (FOLDER / "README.md").read_text("utf-8")
    for name, frame in MADE.items():
        (row,) = (line for line in told.splitlines() if line.startswith(f"| `{name}` |"))
        assert [column for column in frame if f"`{column}`" not in row] == []
    assert "CC BY 4.0" in told
    assert "Physica D 224" in told


def test_the_events_are_all_acts_of_the_two_in_those_years():
    ledger = acts()
    within = ledger[ledger["year"].between(*EVENTS)]
    assert sorted(MADE["events.csv"]["event"]) == sorted(within["event"])
    assert MADE["events.csv"]["cameo"].str.fullmatch("[0-9]{3,4}").all()


def test_the_ties_are_those_of_the_powers_in_those_years():
    members = read_members(FOLDER / "members.csv")
    ties = read_ties(FOLDER / "ties.csv", members, top=3)
    assert set(members["state"]) == set(POWERS)
    assert sorted(members["year"].unique()) == list(range(TIES[0], TIES[1] + 1))
    found = ties.set_index(["year", "state_a", "state_b"])["tie"]
    assert found[1910, "ITA", "AUH"] == 3
    assert found[1905, "FRA", "RUS"] == 3


def test_the_signs_can_be_read():
    signs = read_signs(FOLDER / "signs.csv")
    pd.testing.assert_frame_equal(
        signs.reset_index(drop=True), MADE["signs.csv"], check_dtype=False
    )
