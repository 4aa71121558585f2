"""The figure for print: what the scores say, without colour, in the language asked for."""

import pandas as pd
import pytest

from racconigi.charts.printed import PAGE_WIDTH, relation_in_print
from racconigi.words import LANGUAGES, Words

DECADES = pd.DataFrame(
    {
        "period": [1900, 1910],
        "cooperation": [20.0, 8.0],
        "conflict": [0.0, 1209.0],
        "theta": [2.6, -1.1],
        "theta_low": [0.2, -4.3],
        "theta_high": [5.0, 2.1],
    }
)


def draw(decades=DECADES, language="en"):
    return relation_in_print(decades, words=Words(language))


def test_cooperation_rises_and_conflict_falls_in_hatching():
    sums, _ = draw().axes
    heights = [bar.get_height() for bar in sums.patches]
    assert heights == [20.0, 8.0, 0.0, -1209.0]
    assert [bool(bar.get_hatch()) for bar in sums.patches] == [False, False, True, True]


def test_the_balance_stands_in_its_interval():
    _, balance = draw().axes
    [intervals] = balance.collections
    ends = [[tuple(point) for point in line] for line in intervals.get_segments()]
    assert ends == [[(0, 0.2), (0, 5.0)], [(1, -4.3), (1, 2.1)]]
    assert balance.lines[0].get_ydata().tolist() == [2.6, -1.1]


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "1900s"), ("fr", "années 1900"), ("it", "anni 1900"), ("ru", "1900-е")],
)
def test_decades_and_sides_are_named_in_the_language(language, label):
    sums, balance = draw(language=language).axes
    words = Words(language)
    assert balance.get_xticklabels()[0].get_text() == label
    assert balance.get_ylabel() == words["balance"]
    below, above = sums.get_ylabel().split("   |   ")
    assert (below, above) == (words["conflict"], words["cooperation"])


@pytest.mark.parametrize(("language", "number"), [("en", "−1,200"), ("it", "−1.200")])
def test_numbers_are_written_as_the_language_writes_them(language, number):
    sums, _ = draw(language=language).axes
    assert sums.yaxis.get_major_formatter()(-1200) == number


def test_the_figure_has_the_width_of_a_page():
    assert draw().get_size_inches()[0] == pytest.approx(PAGE_WIDTH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_decades_a_sentence_says_so(language):
    figure = draw(DECADES.head(0), language)
    assert figure.axes == []
    assert [text.get_text() for text in figure.texts] == [Words(language)["nothing-to-draw"]]


def test_nothing_given_is_changed():
    before = DECADES.copy()
    draw()
    assert DECADES.equals(before)
