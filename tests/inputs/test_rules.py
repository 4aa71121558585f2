"""What a cell must hold: every rule, kept and broken."""

import math

import pytest

from racconigi import inputs
from racconigi.inputs.rules import decimal, quad, text


@pytest.mark.parametrize("text", ["0", "7", "+3", "3.0", "003"])
def test_a_whole_number_may_be_written_in_any_plain_way(text):
    assert inputs.integer(0, 7).value(text) == int(float(text))


@pytest.mark.parametrize("text", ["8", "-1", "1.5", "1e0", "", "x", "1,0", "1_0", "٣", "nan"])
def test_what_is_no_whole_number_in_the_bounds_is_refused(text):
    with pytest.raises(ValueError, match="must be a whole number from 0 to 7"):
        inputs.integer(0, 7).value(text)


def test_a_number_may_be_missing_and_missing_is_not_zero():
    assert math.isnan(inputs.number().value(""))
    assert inputs.number().value("0") == 0
    assert inputs.number().value("1.5e-2") == 0.015


@pytest.mark.parametrize("text", ["-1", "inf", "nan", "1_0", "1e999", "x", " "])
def test_what_is_no_number_from_0_is_refused(text):
    with pytest.raises(ValueError, match="must be a number of at least 0, or empty"):
        inputs.number().value(text)


@pytest.mark.parametrize("text", ["", " ", "ITA ", " ITA", "ITA\t"])
def test_a_name_has_no_space_around_it_and_is_not_empty(text):
    with pytest.raises(ValueError, match="must be a name without spaces around it"):
        inputs.name().value(text)


def test_a_name_may_hold_a_space_and_may_be_allowed_to_be_empty():
    assert inputs.name().value("Papal States") == "Papal States"
    assert inputs.name(empty=True).value("") == ""


@pytest.mark.parametrize("text", ["true", "True", "YES", "yes", "1"])
def test_yes_is_written_in_three_ways(text):
    assert inputs.flag().value(text) is True


@pytest.mark.parametrize("text", ["false", "FALSE", "no", "0"])
def test_no_is_written_in_three_ways(text):
    assert inputs.flag().value(text) is False


@pytest.mark.parametrize("text", ["", "maybe", "2", "y", "t", "1.0"])
def test_what_is_neither_yes_nor_no_is_refused(text):
    with pytest.raises(ValueError, match="must be true, yes, 1, false, no or 0"):
        inputs.flag().value(text)


@pytest.mark.parametrize("text", ["1399", "0001-01-01", "2101", "9999-12"])
def test_a_year_that_no_record_reaches_is_a_slip(text):
    with pytest.raises(ValueError, match="the year must lie between 1400 and 2100"):
        inputs.date().value(text)


def test_the_first_and_the_last_year_are_good():
    assert inputs.date().value("1400") == "1400"
    assert inputs.date().value("2100-12-31") == "2100-12-31"


@pytest.mark.parametrize(("text", "value"), [("0,4", 0.4), (",5", 0.5), ("0,125", 0.125)])
def test_a_decimal_comma_is_a_point(text, value):
    assert inputs.number().value(text) == value


@pytest.mark.parametrize("text", ["1,000", "-12,345"])
def test_a_comma_that_could_part_thousands_is_refused(text):
    with pytest.raises(ValueError, match="is one or a thousand"):
        decimal(text)


def test_a_weight_may_be_negative():
    assert inputs.number(negative=True).value("-10.0") == -10
    with pytest.raises(ValueError, match="must be a number, or empty"):
        inputs.number(negative=True).value("x")


def test_a_class_of_four_has_a_name():
    assert [quad().value(code) for code in ("1", "4.0", "")] == [
        "verbal-cooperation",
        "material-conflict",
        "",
    ]
    with pytest.raises(ValueError, match="must be 1, 2"):
        quad().value("5")


def test_a_text_is_not_empty():
    assert text().value("010") == "010"
    with pytest.raises(ValueError, match="must not be empty"):
        text().value(" ")


def test_a_date_that_could_be_two_needs_an_order():
    with pytest.raises(ValueError, match="could be 3 April or 4 March"):
        inputs.date().value("3/4/1909")
    assert inputs.date("mdy").value("3/4/1909") == "1909-03-04"
