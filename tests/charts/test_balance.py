"""The charts of balance: the line over its band, and a triangle's sides in their colours."""

import pandas as pd
import pytest

from racconigi import charts
from racconigi.charts.balance import EDGES, SIGNS
from racconigi.charts.theme import CONFLICT, COOPERATION
from racconigi.quantities import Count, Share, Span
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

YEARS = pd.DataFrame({
    "year": [1900, 1901], "edges": [3, 4], "triads": [1, 0], "balanced": [0.5, None],
    "balanced_low": [0.2, None], "balanced_high": [0.7, None], "frustration": [1, 0],
    "f": [0.33, 1.0], "f_low": [0.3, 0.9], "f_high": [0.6, 1.0],
})  # fmt: skip
SIDES = pd.DataFrame(
    [
        ("AUH", "ITA-RUS", 1909, 1914, "plus", "understanding"),
        ("AUH", "RUS-third", 1909, 1913, "minus", "rivalry"),
        ("AUH", "triangle", 1909, 1913, "unbalanced", None),
        ("GER", "triangle", 1915, 1915, "balanced", None),
    ],
    columns=["third", "edge", "first", "last", "sign", "reason"],
)
NUMBERS = {"above": Count(1), "telling": Count(2), "mean": Share(0.5), "mean_chance": Share(0.4)}


def by_year(yearly=YEARS, numbers=NUMBERS, language="en"):
    return charts.balance_by_year(yearly, numbers, words=Words(language)).to_dict()


def triangles(sides=SIDES, language="en"):
    numbers = {"out_of_balance": Span((1909, 1913))}
    return charts.triangles(sides, numbers, words=Words(language)).to_dict()


@pytest.mark.parametrize(("panel", "name"), [(0, "balanced"), (1, "f")])
def test_each_measure_is_a_line_over_the_band_of_its_own_chance(panel, name):
    [band], [line] = marks(by_year(), "area", panel), marks(by_year(), "line", panel)
    assert (band.field("y"), band.field("y2")) == (f"{name}_low", f"{name}_high")
    assert line.field("y") == name
    assert line.rows == band.rows
    assert [row["year"] for row in line.rows] == [1900, 1901]
    assert line.encoding["y"]["scale"]["domain"] == band.encoding["y"]["scale"]["domain"] == [0, 1]
    assert {"year", name, f"{name}_low", f"{name}_high"} <= set(line.tooltip().values())


def test_the_title_counts_the_years_above_the_band():
    assert by_year()["title"]["text"] == "More balanced than chance in one of 2 years"
    none = by_year(numbers={**NUMBERS, "above": Count(0)})
    assert none["title"]["text"] == "More balanced than chance in none of 2 years"


def test_a_span_covers_its_last_year():
    for mark in marks(triangles(), "rect"):
        assert (mark.field("x"), mark.field("x2")) == ("first", "end")
        for row in mark.rows:
            assert row["end"] == row["last"] + 1


def test_each_third_state_has_a_panel_with_its_rows_in_one_order():
    spec = triangles()
    captions = [panel["title"]["text"] for panel in spec["vconcat"]]
    assert captions == ["Austria(-Hungary)", "Germany"]
    for number, third in enumerate(("AUH", "GER")):
        [mark] = marks(spec, "rect", number)
        assert mark.filters == [f"datum.third == '{third}'"]
        words = Words("en")
        assert mark.encoding["y"]["scale"]["domain"] == [words[f"edge.{edge}"] for edge in EDGES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plus_is_cooperation_and_minus_conflict_in_every_language(language):
    [mark, _] = marks(triangles(language=language), "rect")
    words = Words(language)
    assert mark.colors()[words["sign.plus"]] == COOPERATION
    assert mark.colors()[words["sign.minus"]] == CONFLICT
    assert len(set(mark.colors().values())) == len(SIGNS)
    assert {row["sign_text"] for row in mark.rows} == set(mark.colors())


def test_nothing_to_draw_is_said():
    assert "nothing to draw" in by_year(YEARS.assign(f=None))["description"]
    assert "nothing to draw" in triangles(SIDES.iloc[:0])["description"]
