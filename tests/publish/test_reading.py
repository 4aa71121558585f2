"""A reader's own reading: what the page is given, in four languages."""

import json

import pytest
from bs4 import BeautifulSoup

from racconigi.findings import find
from racconigi.findings.trust import CHOICES, FILTERS
from racconigi.publish.reading import CHART, content, settings
from racconigi.words import LANGUAGES, Words


@pytest.fixture(scope="module")
def book():
    return content()


def test_every_act_of_the_book_is_there_with_all_that_is_chosen_by(book):
    acts = book["acts"]
    assert {len(column) for column in acts.values()} == {len(find("readings").frames["acts"])}
    for name in ("year", "decade", "occasion", "level", "weis", "cameo", "copdab", "initiator"):
        assert name in acts
    assert set(acts["level"]) == {0, 1, 2, 3, 4}


def test_the_choices_are_those_of_the_specifications_and_what_can_be_looked_at_alone(book):
    assert set(book["choices"]) == set(CHOICES) | set(FILTERS)
    for name, values in CHOICES.items():
        assert book["choices"][name] == list(values)
    assert book["own"] == {name: values[0] for name, values in book["choices"].items()}
    for slugs in book["slugs"].values():
        assert len(set(slugs)) == len(slugs)
        assert not any(" " in slug for slug in slugs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_and_value_has_a_word(book, language):
    words = book["words"][language]
    assert set(words["labels"]) == set(book["choices"])
    for name, values in book["choices"].items():
        assert len(set(words["values"][name])) == len(values), name
    for told in (words["said"], words["saidOwn"]):
        assert "{acts}" in told
    assert len(words["decades"]) == len(book["decades"])


def test_the_form_belongs_to_its_chart_and_its_data_cannot_end_the_script(book):
    page = BeautifulSoup(settings(Words("en")), "html.parser")
    assert page.form["data-chart"] == CHART
    assert page.form.has_attr("hidden")  # of no use without a script
    assert json.loads(page.script.string) == json.loads(json.dumps(book))
    assert "<" not in page.script.string
