"""The gallery: every chart once, in every language, and the decks."""

import json

import pytest
from bs4 import BeautifulSoup

from racconigi.catalogue import FIGURES
from racconigi.charts import use_house_style
from racconigi.publish import gallery
from racconigi.publish.drawings import SHADES, still_name
from racconigi.words import LANGUAGES, Words

CHAPTERS = {"un-votes": "notebooks/b.html", "directions": "notebooks/a.html"}
TITLES = {"notebooks/a.html": "First", "notebooks/b.html": "Second & last"}


def test_every_chart_is_of_one_kind():
    listed = [slug for slugs in gallery.KINDS.values() for slug in slugs]
    assert len(listed) == len(set(listed))
    assert gallery.kind_of().keys() == FIGURES.keys()
    assert set(gallery.kind_of().values()) <= set(gallery.KINDS)


def test_charts_follow_the_book():
    listed = gallery.charts(CHAPTERS, TITLES)
    assert [(chart.slug, chart.kind, chart.chapter) for chart in listed] == [
        ("directions", "points", "First"), ("un-votes", "lines", "Second & last"),
    ]  # fmt: skip


@pytest.fixture(scope="module")
def soup(tmp_path_factory):
    use_house_style()
    folder = tmp_path_factory.mktemp("charts")
    for slug in CHAPTERS:
        (folder / slug).mkdir()
        for shade in SHADES:
            still = folder / slug / still_name("fr", "wide", shade)
            still.write_text('<svg class="x" width="700" height="400"></svg>')
    html = gallery.page(gallery.charts(CHAPTERS, TITLES), Words("fr"), folder)
    return BeautifulSoup(html, "html.parser")


def test_a_card_leads_to_the_chart_on_its_page_and_alone(soup):
    cards = soup.select(".cards > li")
    assert [card["data-slug"] for card in cards] == ["directions", "un-votes"]
    for card in cards:
        slug = card["data-slug"]
        assert card.select_one(".there")["href"] == f"../{CHAPTERS[slug]}#{slug}"
        assert card.select_one(".alone")["href"] == f"../charts/{slug}/index.html?lang=fr"
        assert [image["loading"] for image in card.find_all("img")] == ["lazy"] * len(SHADES)


def test_each_deck_is_there_as_slides_and_as_a_page(soup):
    files = [link["href"] for link in soup.select(".decks .file")]
    assert files[:2] == ["../decks/whole-fr.html", "../decks/whole-fr.pptx"]
    assert len(files) == 2 * len(gallery.decks())


def test_the_page_knows_its_words_in_every_language(soup):
    told = json.loads(soup.select_one(".told").string)
    assert set(told) == set(LANGUAGES)
    said = {node["data-say"] for node in soup.select("[data-say]")}
    for language, one in told.items():
        assert said <= set(one["words"]), language
        assert (len(one["charts"]), len(one["counts"])) == (2, 3)
        assert len(one["decks"]) == 3
    assert told["ru"]["counts"][1] == "1 график"
