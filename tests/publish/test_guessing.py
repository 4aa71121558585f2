"""What a reader draws first: the frame, its points, and what the book draws in it."""

import math

import pytest

from racconigi.catalogue import FIGURES, entry_of
from racconigi.findings import find
from racconigi.publish.guessing import content
from racconigi.timeline import LAST
from racconigi.words import LANGUAGES

GUESSED = [slug for slug, entry in FIGURES.items() if entry.guess]


def test_three_charts_can_be_drawn_first_and_the_others_cannot():
    assert GUESSED == ["relation-by-decade", "portfolio-similarity", "eastern-share"]
    assert content("directions", "en") is None


@pytest.mark.parametrize("slug", GUESSED)
def test_the_frame_holds_all_that_the_book_draws_in_it(slug):
    told = content(slug, "en")
    values = [point["value"] for point in told["points"] if point["value"] is not None]
    assert values
    assert told["least"] <= min(values)
    assert max(values) <= told["most"]
    assert told["least"] < told["middle"] < told["most"]
    assert told["middle"] in [value for value, _ in told["ticks"]]
    for before, after in zip(told["points"], told["points"][1:], strict=False):
        assert before["until"] == after["at"]
    assert told["points"][-1]["until"] == LAST + 1
    for point in told["points"]:
        assert point["value"] is None or point["low"] <= point["value"] <= point["high"]


def test_a_point_is_the_mean_of_its_years():
    frame = find("alignments").frames["similarity"].set_index("year")
    point = next(p for p in content("portfolio-similarity", "en")["points"] if p["at"] == 1910)
    assert point["name"] == "1910–1914"
    assert point["value"] == pytest.approx(frame.loc[1910:1914, "kappa"].mean(), abs=1e-3)


def test_the_points_of_decades_are_the_book_s_own():
    frame = find("relation").frames["decades"]
    points = content("relation-by-decade", "en")["points"]
    assert [point["value"] for point in points] == frame["relation"].tolist()
    assert points[0]["name"] == "1850s"


def test_the_axis_reads_as_that_of_the_chart():
    assert dict(map(reversed, content("relation-by-decade", "en")["ticks"])) == {
        "20:1": pytest.approx(math.log(20), abs=1e-3),
        "3:1": pytest.approx(math.log(3), abs=1e-3),
        "1:1": 0,
        "1:3": pytest.approx(-math.log(3), abs=1e-3),
        "1:20": pytest.approx(-math.log(20), abs=1e-3),
    }
    assert [text for _, text in content("eastern-share", "fr")["ticks"]][1] == "25\xa0%"
    assert [text for _, text in content("portfolio-similarity", "ru")["ticks"]][1] == "−0,5"


@pytest.mark.parametrize("slug", GUESSED)
def test_it_speaks_four_languages_and_states_how_far_off_one_was(slug):
    told = [content(slug, language)["words"] for language in LANGUAGES]
    for name in told[0]:
        assert len({words[name] for words in told}) > 1, name
    for words in told:
        for stated in ("{drawn}", "{right}", "{band}", "{distance}"):
            assert stated in words["result"]


def test_what_is_guessed_is_a_frame_that_the_chart_draws():
    for slug in GUESSED:
        assert entry_of(slug).guess.frame in entry_of(slug).frames
