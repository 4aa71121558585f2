"""A chart of one's own: what can be drawn is drawn, and what cannot is said."""

import pandas as pd
import pytest

from racconigi.drawing import draw
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

SCORES = pd.DataFrame(
    {"period": ["1900s", "1910s"], "n": [3, 2], "cooperation": [6.5, 1.0], "conflict": [0.0, 9.0],
     "net": [6.5, -8.0]}
)  # fmt: skip
RELATION = pd.DataFrame(
    {"year": [1909, 1910, 1911], "n_friendly": [3, 0, 1], "n_hostile": [0, 0, 4],
     "relation": [1.2, 0.1, -0.9], "low90": [0.2, -1.0, -2.0], "high90": [2.0, 1.1, 0.1],
     "word": ["clear-friendly", "open", "probable-hostile"]}
)  # fmt: skip


def test_a_decade_is_ten_years_long_and_a_year_one():
    (bars, below) = marks(draw(SCORES).to_dict(), "bar")
    assert [(row["since"], row["until"]) for row in bars.rows] == [(1900, 1910), (1910, 1920)]
    assert [row["below"] for row in below.rows] == [0, -9]
    rows = marks(draw(RELATION).to_dict(), "line")[0].rows
    assert [(row["since"], row["until"]) for row in rows] == [
        (1909, 1910), (1910, 1911), (1911, 1912),
    ]  # fmt: skip


def test_the_title_is_the_readers_own_and_claims_nothing_without():
    assert draw(SCORES, title="Mine").to_dict()["title"]["text"] == "Mine"
    for language in LANGUAGES:
        spec = draw(RELATION, language).to_dict()
        assert spec["title"]["text"] == Words(language)["pair-relation.title"]


def test_a_chart_stands_by_itself_on_white(tmp_path):
    chart = draw(RELATION)
    assert chart.to_dict()["config"]["background"] == "white"
    chart.save(str(tmp_path / "own.svg"))
    assert "clearly friendly" in (tmp_path / "own.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("table", "rule"),
    [
        (
            SCORES.drop(columns="net"),
            "columns period or year, and n, cooperation",
        ),
        (SCORES.drop(columns="period"), "A chart needs the columns period or year"),
        (SCORES.iloc[:0], "There is no row to draw"),
        (SCORES.assign(period=["1900s", "after"]), "'after' is neither a year"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_what_can(table, rule):
    with pytest.raises(ValueError, match=rule):
        draw(table)


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="de"):
        draw(SCORES, "de")


def test_what_was_given_is_as_it_was():
    before = RELATION.copy()
    draw(RELATION, title="Mine")
    pd.testing.assert_frame_equal(RELATION, before)
