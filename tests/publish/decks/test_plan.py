"""A deck's file is read, or says where it is wrong."""

import re

import pytest

from racconigi.faults import TableError
from racconigi.publish import gallery
from racconigi.publish.decks import plan
from racconigi.tables import load
from racconigi.words import LANGUAGES
from tests.publish.decks.small import DECK


def test_a_deck_holds_what_its_file_says(deck):
    assert deck.name == "small"
    assert deck.title == {"en": "Small", "fr": "Petit", "it": "Piccolo", "ru": "Малое"}
    first, second, listed, said = deck.slides
    assert (first.chart, first.part, first.events) == ("coverage", 1, ("racconigi-accord-1909",))
    assert second.state == {"scale": "cameo"}
    assert len(listed.listed) == 3
    assert said.lines[0]["it"] == "Una <riga>"


FAULTS = {
    "one language less": (
        "Piccolo, ru: Малое", "Piccolo", 1, "title.ru", "", "must be said in every language",
    ),
    "an unknown key": (
        "    events: [", "    event: [", 8, "slides.1.event", "", "unknown; known: chart, events",
    ),
    "an event that is not there": (
        "events: [racconigi-accord-1909", "events: [racconigi-accord-1910", 8, "slides.1.events",
        "racconigi-accord-1910", "no row of events.csv has this identifier",
    ),
    "a chart that is not there": (
        "chart: coverage", "chart: coverages", 4, "slides.1.chart", "coverages",
        "The book has no chart",
    ),
    "a state that cannot be": (
        "scale: cameo", "scale: cameos", 10, "slides.2.state", "scale=cameos", "cannot be 'cameos'",
    ),
    "a number that is not found": (
        "Всего {ledger_events}", "Всего {ledger}", 6, "slides.1.notes", "{ledger}",
        "finds no number of this name",
    ),
    "two kinds of slide": (
        "    lines:\n", "    chart: coverage\n    lines:\n", 13, "slides.4", "chart, lines",
        "a slide has one of: chart, lines, list",
    ),
    "a part too many": (
        "chart: coverage\n", "chart: coverage\n    part: 2\n", 5, "slides.1.part", "2",
        "the chart takes one slide",
    ),
    "no number": (
        "chart: coverage\n", "chart: coverage\n    part: x\n", 5, "slides.1.part", "x",
        "must be a number",
    ),
    "a key twice": (
        "subtitle: {en", "title: {en", 2, "title", "", "stands there twice",
    ),
    "a key that only another kind has": (
        "chart: coverage\n", "chart: coverage\n    title: {en: A, fr: A, it: A, ru: A}\n", 5,
        "slides.1.title", "", "a slide with chart has no title",
    ),
    "no YAML": ("slides:", "slides: [", 4, "", "", "no YAML"),
}  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_has_line_key_value_and_rule(tmp_path, case):
    old, new, line, key, value, rule = FAULTS[case]
    assert old in DECK
    path = tmp_path / "wrong.yml"
    path.write_text(DECK.replace(old, new), encoding="utf-8")
    with pytest.raises(TableError) as raised:
        plan.read(path)
    told = raised.value.faults
    assert any(
        (fault.row, fault.column, fault.value) == (line, key, value) and rule in fault.rule
        for fault in told
    ), told
    assert {fault.file for fault in told} == {str(path)}


@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"", "must be a mapping"), (b"- a\n", "must be a mapping"), (b"\xff\xfe", "UTF-8"),
     (b"title: x\n", "must be there"), (b"slides: []\n", "a list of at least one")],
)  # fmt: skip
def test_what_is_no_deck_is_refused(tmp_path, content, rule):
    path = tmp_path / "wrong.yml"
    path.write_bytes(content)
    with pytest.raises(TableError, match=re.escape(rule)):
        plan.read(path)


def test_a_file_that_is_not_there_is_a_fault(tmp_path):
    with pytest.raises(TableError, match="No such file"):
        plan.read(tmp_path / "none.yml")


def test_too_many_lines_do_not_fit(tmp_path):
    path = tmp_path / "wrong.yml"
    line = "      - {en: One <line>, fr: Une <ligne>, it: Una <riga>, ru: <Строка>}\n"
    path.write_text(DECK + line * plan.MOST_LINES, encoding="utf-8")
    with pytest.raises(TableError, match=f"holds at most {plan.MOST_LINES}"):
        plan.read(path)


# ---- the decks of the book


@pytest.fixture(scope="module")
def decks():
    return gallery.decks()


def test_the_book_has_three_decks_the_whole_first(decks):
    assert [deck.name for deck in decks] == ["whole", "1908-1915", "1933-1941"]
    assert all(10 <= len(deck.slides) <= 14 for deck in decks)


def test_what_is_said_of_a_span_of_years_stands_on_events_of_those_years(decks):
    dates = load("events").set_index("event")["date"]
    for deck in decks[1:]:
        first, last = deck.name.split("-")
        for slide in deck.slides:
            for event in (*slide.listed, *slide.events):
                assert first <= dates[event][:4] <= last, event


def texts(deck):
    for slide in deck.slides:
        yield from filter(None, (slide.title, slide.notes, *slide.lines))


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_clean_type_and_state_the_same_numbers(decks, language):
    for deck in decks:
        for text in texts(deck):
            said = text[language]
            assert "'" not in said or language == "en", said
            if language == "fr":
                assert not re.search(r"(?<! )[;:!?]", said.replace("\xa0", " ")), said
                assert not re.search(r" [;:!?%]", said), said
            assert set(re.findall(r"\{\w+\}", said)) == set(re.findall(r"\{\w+\}", text["en"]))
            years = r"(?<!\d)1\d{3}(?!\d)"
            assert set(re.findall(years, said)) == set(re.findall(years, text["en"])), said


def test_notes_of_charts_state_no_number_but_those_that_are_found(decks):
    for deck in decks:
        for slide in deck.slides:
            for said in slide.notes.values():
                left = re.sub(r"\{\w+\}|(?<!\d)1[89]\d\ds?(?!\d)", "", said)
                assert set(re.findall(r"\d+", left)) <= {"1"}, said
