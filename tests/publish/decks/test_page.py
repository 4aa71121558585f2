"""A deck as one HTML file: everything is inside it, and texts are texts."""

import re

import pytest
from bs4 import BeautifulSoup

from racconigi.publish.decks.page import html
from racconigi.publish.decks.told import slides_of


@pytest.fixture(scope="module")
def made(deck):
    return html(deck, "ru")


@pytest.fixture(scope="module")
def soup(made):
    return BeautifulSoup(made, "html.parser")


def test_a_deck_drawn_twice_is_the_same(deck, made):
    assert html(deck, "ru") == made


def test_it_asks_for_nothing_else(made):
    assert not re.search(r'(?:src|href)="(?!#|data:)', made)
    assert set(re.findall(r'https?://[^\s"<)]+', made)) <= {
        "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink",
    }  # fmt: skip
    assert "url(data:font/ttf" in made
    assert "script-src &#39;sha256-" in made or "script-src 'sha256-" in made


def test_each_slide_has_title_source_and_notes(deck, soup):
    assert soup.html["lang"] == "ru"
    sections = soup.find_all("section")
    told = slides_of(deck, "ru")
    assert len(sections) == len(told)
    for section, said in zip(sections, told, strict=True):
        assert section.find(["h1", "h2"]).text == said.title
        assert said.address in section.find(class_="source").text
        assert [note.text for note in section.aside.find_all("p")] == said.notes


def test_a_chart_is_a_picture_with_its_alternative_in_text(deck, soup):
    told = slides_of(deck, "ru")
    pictures = soup.find_all("svg", class_="picture")
    assert [picture["aria-label"] for picture in pictures] == [
        said.about.description for said in told if said.about
    ]


def test_no_name_inside_a_picture_is_that_of_another(soup):
    names = [node["id"] for node in soup.find_all(id=True)]
    assert len(names) == len(set(names))


def test_what_looks_like_markup_is_text(soup):
    assert soup.find_all("li")[-1].text == "<Строка>"
