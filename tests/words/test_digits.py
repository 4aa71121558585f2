"""Every digit of a text is a field, part of a known date, a declared figure, or found out."""

import pytest

from racconigi.words.digits import dates_in, undeclared_digits

PACT = ["1933-09-02"]


def test_an_invented_sentence_is_found_out():
    assert undeclared_digits("In 1950 there were 99 events.", dates=PACT) == ["1950", "99"]


@pytest.mark.parametrize(
    "text",
    [
        "On 2 September 1933 they signed.",
        "They signed on 2 September.",
        "In September 1933 they signed.",
        "They signed in 1933.",
        "A pact of the 1930s.",
        "(2 September 1933)",
        "By mid-1933 it was signed.",
    ],
)
def test_a_date_may_be_stated_whole_or_in_part(text):
    assert undeclared_digits(text, dates=PACT) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On 3 September 1933.", ["3 September 1933"]),
        ("On 2 October 1933.", ["2 October 1933"]),
        ("On 2 September 1934.", ["2 September 1934"]),
        ("On 3 September.", ["3 September"]),
        ("In October 1933.", ["October 1933"]),
        ("In 1934.", ["1934"]),
        ("In the 1940s.", ["1940s"]),
    ],
)
def test_a_date_off_by_a_day_a_month_or_a_year_is_found_out(text, found):
    assert undeclared_digits(text, dates=PACT) == found


def test_a_date_is_not_stated_more_precisely_than_it_is_known():
    assert undeclared_digits("In May 1909 and on 4 May 1909.", dates=["1909"]) == [
        "May 1909",
        "4 May 1909",
    ]
    assert undeclared_digits("In 1909.", dates=["1909"]) == []


def test_each_end_of_a_range_and_each_part_of_a_list_must_be_known():
    text = "On 2, 20 and 31 March 1915, 12-17 May 1916, in 1917-18 and 1919-1921."
    known = ["1915-03-20", "1916-05-12", "1917", "1919", "1921-01"]
    assert undeclared_digits(text, dates=known) == [
        "2 March 1915",
        "31 March 1915",
        "17 May 1916",
        "1918",
    ]
    assert undeclared_digits("In March-April 1915.", dates=["1915-04"]) == ["March 1915"]


def test_figures_are_declared_as_they_stand():
    text = "Some 229,000 men; exports of 171, 125 and 43 million lire."
    assert undeclared_digits(text) == ["229,000", "171", "125", "43"]
    assert undeclared_digits(text, figures=["229,000", "171, 125 and 43 million lire"]) == []
    assert undeclared_digits("9,229,000 men and 229,000.5", figures=["229,000"]) == [
        "9,229,000",
        "229,000.5",
    ]


def test_a_longer_figure_is_taken_before_one_that_it_contains():
    text = "On 25 December 1939, 25 men."
    assert undeclared_digits(text, figures=["25", "25 December 1939"]) == []
    assert undeclared_digits(text, figures=["25"]) == ["December 1939"]


def test_a_field_and_the_year_in_its_name_are_no_loose_digits():
    text = "{s37_imports_1935} millions in 1935, {s16_friendly} acts in 1916."
    assert undeclared_digits(text) == ["1916"]


def test_nothing_is_found_in_a_text_without_digits():
    assert undeclared_digits("Both sides signed.") == []


def test_dates_are_read_off_a_text_with_the_precision_it_gives():
    text = "Signed 2 September 1933, ratified in December 1933, void by 1941; some 300 men."
    assert dates_in(text) == ["1933-09-02", "1933-12", "1941"]


def test_a_day_without_its_year_is_read_only_where_the_year_is_told():
    assert dates_in("On 31 March and 11 April.") == []
    assert dates_in("On 31 March and 11 April.", year="1944") == ["1944-03-31", "1944-04-11"]
