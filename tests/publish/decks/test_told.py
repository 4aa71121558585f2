"""What slides show and say: titles of charts, numbers of findings, sources of what is named."""

import pytest

from racconigi.catalogue import entry_of
from racconigi.charts import use_house_style
from racconigi.publish.decks import told
from racconigi.publish.exports import slides
from racconigi.publish.exports.about import about
from racconigi.tables import load
from racconigi.words import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_a_chart_is_what_it_finds_in_its_state(deck, language):
    first, coverage, scores, *_ = told.slides_of(deck, language)
    assert first.title == deck.title[language]
    assert coverage.title == about("coverage", language).title
    chart = about("scores-by-decade", language, {"scale": "cameo"})
    assert scores.title.startswith(f"{chart.title} — ")
    assert scores.title.endswith("CAMEO")
    assert scores.address == chart.address
    assert "scale=cameo" in scores.address


def test_notes_say_what_the_deck_says_with_numbers_then_sources(deck):
    _, coverage, *_ = told.slides_of(deck, "en")
    assert coverage.notes[0] == f"{len(load('events')):,} in all"
    accord = next(note for note in coverage.notes if note.startswith("24 October 1909"))
    assert "Racconigi accord. Read in: " in accord
    assert coverage.address in coverage.notes[-1]


def test_a_list_has_dates_and_titles_in_the_order_of_the_deck(deck):
    *_, listed, _ = told.slides_of(deck, "it")
    assert [date for date, _ in listed.rows] == [
        "24 ottobre 1909", "26 aprile 1915", "8 giugno 1815",
    ]  # fmt: skip
    assert len([note for note in listed.notes if "Letto in:" in note]) == 3


def test_only_what_the_deck_sets_is_said(deck):
    use_house_style()
    chart = "where-it-happened"
    slide = deck.slides[0]._replace(chart=chart, state={"decade": "1910"}, notes={}, events=())
    said = told.slides_of(deck._replace(slides=(slide,)), "en")[1].title
    assert said.endswith(" — Decade: 1910s")


@pytest.mark.parametrize("slug", ["power-map", "coverage-by-arena"])
def test_words_of_a_picture_are_large_enough_for_a_lecture(slug):
    use_house_style()
    drawn, beside = told.laid_out(about(slug), 1)
    room = (
        (told.BESIDE_WIDTH, told.BESIDE_HEIGHT) if beside else (told.ROOM_WIDTH, told.ROOM_HEIGHT)
    )
    assert beside == entry_of(slug).small_slide
    assert min(room[0] / drawn.width, room[1] / drawn.height) >= slides.SCALE
