"""The charts of one's own pair: both sides, every word in its colour, an axis for any length."""

import pandas as pd
import pytest

from racconigi.charts.own import TICKS, pair_relation, pair_scores
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks


def scores(first, many, length):
    """Return scores of periods of one length."""
    since = [first + n * length for n in range(many)]
    return pd.DataFrame(
        {"since": since, "until": [year + length for year in since], "label": "x", "n": 1,
         "cooperation": 2.0, "conflict": 3.0, "net": -1.0}
    )  # fmt: skip


RELATION = scores(1909, 2, 1).assign(
    n_friendly=[3, 0], n_hostile=[0, 4], relation=[1.2, -0.9], low90=[0.2, -2.0],
    high90=[2.0, 0.1], word=["clear-friendly", "open"],
)  # fmt: skip


def test_cooperation_stands_above_and_conflict_below():
    above, below = marks(pair_scores(scores(1900, 2, 10), words=Words("en")).to_dict(), "bar")
    assert (above.field("y"), above.settings["color"]) == ("cooperation", COOPERATION)
    assert (below.field("y"), below.settings["color"]) == ("below", CONFLICT)
    assert [row["below"] for row in below.rows] == [-3, -3]
    assert above.tooltip()["Net"] == "net"


def test_a_point_has_the_colour_of_its_word_and_an_interval():
    spec = pair_relation(RELATION, words=Words("en")).to_dict()
    (points,) = marks(spec, "point")
    assert points.field("y") == "relation"
    assert points.colors()["clearly friendly"] == COOPERATION
    assert points.colors()["open"] == GREY
    assert "low90" in [mark.field("y") for mark in marks(spec, "rule")]


@pytest.mark.parametrize(("many", "length"), [(1, 1), (7, 1), (50, 1), (17, 10), (60, 10)])
def test_the_axis_names_whole_years_and_not_too_many(many, length):
    (bars, _) = marks(pair_scores(scores(1853, many, length), words=Words("en")).to_dict(), "bar")
    years = bars.encoding["x"]["axis"]["values"]
    assert 1 <= len(years) <= TICKS + 1
    assert all(1853 <= year <= 1853 + many * length for year in years)


@pytest.mark.parametrize("language", LANGUAGES)
def test_charts_say_what_they_are_in_every_language(language):
    words = Words(language)
    for draw, frame in ((pair_scores, scores(1900, 2, 10)), (pair_relation, RELATION)):
        spec = draw(frame, words=words).to_dict()
        assert spec["title"]["text"] == words[f"{spec['name']}.title"]
        assert spec["description"] == words[f"{spec['name']}.description"]
