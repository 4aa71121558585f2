"""Codebooks: codes are text, and roll up to the nearest broader one."""

import pytest

from racconigi.inputs.codebooks import CAMEO, code_in, read_codebook, rolled_up
from tests.inputs.small import faults


def test_a_codebook_keeps_its_zeros(table):
    assert read_codebook(table("code,weight\n010,0.5\n10,-1\n")) == {"010": 0.5, "10": -1.0}
    assert read_codebook(table("event_type;weight\nduel;-2,5\n")) == {"duel": -2.5}


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("010,1\n010,2\n", (3, "code", "010", "given twice")),
        ("010,\n", (2, "weight", "", "the code 010 has no weight")),
        (",1\n", (2, "code", "", "must not be empty")),
        ("010,x\n", (2, "weight", "x", "must be a number, or empty")),
        ("", (None, "", "", "the codebook has no code")),
    ],
)
def test_a_codebook_that_says_two_things_or_nothing_is_refused(table, rows, fault):
    assert faults(read_codebook, table("code,weight\n" + rows)) == [fault]


def test_cameo_has_its_roots_and_its_extremes():
    cameo = read_codebook(CAMEO)
    assert len(cameo) == 311
    assert {f"{root:02}" for root in range(1, 21)} <= cameo.keys()
    assert (min(cameo.values()), max(cameo.values())) == (-10, 10)


@pytest.mark.parametrize(
    ("code", "to"), [("0211", "021"), ("021", "021"), ("0299", "02"), ("13y", "13"), ("2", None)]
)
def test_a_code_rolls_up_and_never_down(code, to):
    assert rolled_up(code, {"02": 3.0, "021": 3.4, "13": -6.0}) == to


def test_a_code_without_its_zero_is_refused_with_what_may_have_happened():
    rule = code_in({"02": 3.0, "021": 3.4}, "CAMEO")
    assert rule.value(" 021 ") == "021"
    assert rule.value("") == ""
    with pytest.raises(ValueError, match="a spreadsheet may have taken its zero"):
        rule.value("21")
    with pytest.raises(ValueError, match=r"CAMEO has no such code, and no broader one$"):
        rule.value("X1")
