"""The figure for print: the acts and the relation, without colour, in the language asked for."""

import pandas as pd
import pytest
from matplotlib.colors import to_rgb

from racconigi.charts.printed import PAGE_WIDTH, relation_in_print
from racconigi.charts.relation import HIGHEST, LOWEST, ODDS
from racconigi.words import LANGUAGES, Words

DECADES = pd.DataFrame(
    {"period": [1900, 1910], "cooperative": [20, 8], "conflictual": [0, 1209]},
)
YEARLY = pd.DataFrame(
    {
        "year": [1904, 1905, 1906],
        "relation": [1.5, 0.2, -0.7],
        "low90": [0.5, -0.8, -6.0],
        "high90": [2.5, 1.2, 0.3],
    }
)


def draw(decades=DECADES, yearly=YEARLY, language="en"):
    return relation_in_print(decades, yearly, words=Words(language))


def test_cooperation_rises_and_conflict_falls_in_hatching():
    acts, _ = draw().axes
    heights = [bar.get_height() for bar in acts.patches]
    assert heights == [20, 8, 0, -1209]
    assert [bool(bar.get_hatch()) for bar in acts.patches] == [False, False, True, True]


def test_each_bar_keeps_within_its_decade():
    acts, _ = draw().axes
    for bar, first in zip(acts.patches, [1900, 1910] * 2, strict=True):
        left = bar.get_x()
        assert first < left < left + bar.get_width() < first + 10


def test_the_relation_runs_through_the_middles_of_the_years():
    _, relation = draw().axes
    line = relation.lines[0]
    assert line.get_xdata().tolist() == [1904.5, 1905.5, 1906.5]
    assert line.get_ydata().tolist() == [1.5, 0.2, -0.7]


def test_the_relation_stands_in_its_band():
    _, relation = draw().axes
    [band] = relation.collections
    corners = {tuple(point) for point in band.get_paths()[0].vertices.tolist()}
    assert {(1904.5, 0.5), (1904.5, 2.5), (1905.5, -0.8), (1906.5, -6.0), (1906.5, 0.3)} <= corners


def test_the_relation_is_read_in_odds_as_on_the_page():
    _, relation = draw().axes
    assert relation.get_yticks().tolist() == list(ODDS.values())
    assert [label.get_text() for label in relation.get_yticklabels()] == list(ODDS)
    assert relation.get_ylim() == (LOWEST, HIGHEST)


def test_both_panels_share_the_years_and_have_a_line_at_zero():
    acts, relation = draw().axes
    assert acts.get_xlim() == relation.get_xlim()
    assert relation.get_xticks().tolist() == [1900, 1920]
    for axes in (acts, relation):
        assert axes.lines[-1].get_ydata() == [0, 0]


def test_nothing_is_in_colour():
    acts, relation = draw().axes
    shades = [bar.get_facecolor()[:3] for bar in acts.patches]
    shades += [to_rgb(line.get_color()) for axes in (acts, relation) for line in axes.lines]
    shades += [tuple(color[:3]) for band in relation.collections for color in band.get_facecolor()]
    assert len(shades) == 8
    for red, green, blue in shades:
        assert red == green == blue


@pytest.mark.parametrize("language", LANGUAGES)
def test_sides_and_relation_are_named_in_the_language(language):
    acts, relation = draw(language=language).axes
    words = Words(language)
    assert relation.get_ylabel() == words["relation-by-decade.axis"]
    below, above = acts.get_ylabel().split("   |   ")
    assert (below, above) == (words["conflict"], words["cooperation"])


@pytest.mark.parametrize(("language", "number"), [("en", "1,200"), ("it", "1.200")])
def test_acts_are_counted_without_a_sign_as_the_language_writes_numbers(language, number):
    acts, _ = draw(language=language).axes
    for value in (-1200, 1200):
        assert acts.yaxis.get_major_formatter()(value) == number


def test_the_figure_has_the_width_of_a_page():
    assert draw().get_size_inches()[0] == pytest.approx(PAGE_WIDTH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_decades_a_sentence_says_so(language):
    figure = draw(DECADES.head(0), YEARLY.head(0), language)
    assert figure.axes == []
    assert [text.get_text() for text in figure.texts] == [Words(language)["nothing-to-draw"]]


def test_nothing_given_is_changed():
    before = DECADES.copy(), YEARLY.copy()
    draw()
    assert DECADES.equals(before[0])
    assert YEARLY.equals(before[1])
