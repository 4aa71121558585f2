"""The charts of the laboratory: own beside the book, each in its place."""

import pandas as pd
import pytest

from racconigi.charts import laboratory
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

RELATION = pd.DataFrame(
    {"period": [1930, 1940], "relation": [0.5, -1.0], "low90": [0.1, -2.0], "high90": [0.9, -0.1],
     "word": ["open", "clear-hostile"], "book_relation": [0.4, -0.9]}
)  # fmt: skip
SCORES = pd.DataFrame({"period": [1930, 1940], "net": [5.0, -8.0], "book_net": [4.0, -9.0]})
ALIKE = pd.DataFrame({"year": [1930, 1931], "value": [0.1, 0.2], "book_value": [0.3, 0.4]})


def test_own_relation_is_coloured_by_its_word_and_the_book_is_grey():
    spec = laboratory.own_relation(RELATION, words=Words("en")).to_dict()
    (points,) = marks(spec, "point")
    assert points.field("y") == "relation"
    assert points.colors()["clearly hostile"] == CONFLICT
    (book,) = marks(spec, "tick")
    assert (book.field("y"), book.settings["color"]) == ("book_relation", GREY)


def test_own_scores_are_bars_above_and_below():
    spec = laboratory.own_scores(SCORES, words=Words("en")).to_dict()
    (bars,) = marks(spec, "bar")
    color = bars.encoding["color"]
    assert bars.field("y") == "net"
    assert color["condition"] == {"test": "datum.net < 0", "value": CONFLICT}
    assert color["value"] == COOPERATION
    assert [mark.field("y") for mark in marks(spec, "tick")] == ["book_net"]


def test_own_likeness_is_a_full_line_and_the_books_broken():
    spec = laboratory.own_alike(ALIKE, words=Words("en")).to_dict()
    by_field = {mark.field("y"): mark.settings for mark in marks(spec, "line")}
    assert "strokeDash" in by_field["book_value"]
    assert "strokeDash" not in by_field["value"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_charts_say_what_they_are_in_every_language(language):
    words = Words(language)
    for draw, frame in ((laboratory.own_relation, RELATION), (laboratory.own_scores, SCORES),
                        (laboratory.own_alike, ALIKE)):  # fmt: skip
        spec = draw(frame, words=words).to_dict()
        assert spec["title"]["text"] == words[f"{spec['name']}.title"]
        assert spec["description"] == words[f"{spec['name']}.description"]
