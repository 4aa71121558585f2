"""The gallery of the built book, its decks in a browser, and the book without network."""

import io
import zipfile

import pytest
from bs4 import BeautifulSoup
from pptx import Presentation

from racconigi.catalogue import CHAPTERS, FIGURES
from racconigi.publish import gallery, offline
from racconigi.publish.decks.native import NATIVE, plotted
from racconigi.publish.edition import edition
from racconigi.publish.exports.about import about
from racconigi.words import LANGUAGES
from tests.site.browsing import ROOT, SITE

#: Says what of a slide is cut.
CUT = (ROOT / "tests" / "site" / "cut.js").read_text(encoding="utf-8")

DECKS = [(deck.name, len(deck.slides) + 1) for deck in gallery.decks()]


def test_every_deck_is_there_in_every_language():
    names = {f"{name}-{code}.{end}" for name, _ in DECKS for code in LANGUAGES
             for end in ("html", "pptx")}  # fmt: skip
    assert {path.name for path in (SITE / "decks").iterdir()} == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deck_of_powerpoint_opens_and_holds_the_findings(language):
    deck = gallery.decks()[0]
    book = Presentation(io.BytesIO((SITE / "decks" / f"whole-{language}.pptx").read_bytes()))
    seen = [slide for slide in book.slides if slide._element.get("show") != "0"]
    assert len(seen) == len(deck.slides) + 1
    for slide, told in zip(seen[1:], deck.slides, strict=True):
        native = NATIVE.get((told.chart, told.part))
        charts = [shape.chart for shape in slide.shapes if shape.has_chart]
        assert len(charts) == bool(native)
        for chart in charts:
            drawn = plotted(native, about(told.chart, language))
            for series, one in zip(chart.plots[0].series, drawn, strict=True):
                known = [value for value in one.values if value is not None]
                assert [value for value in series.values if value is not None] == known
        assert told.notes == {} or slide.notes_slide.notes_text_frame.text


@pytest.mark.parametrize(("name", "count"), DECKS)
def test_arrow_keys_turn_the_slides_of_a_deck(disk, name, count):
    page = disk(f"decks/{name}-fr.html")
    shown = page.locator("section.shown")
    for number in range(1, count + 1):
        assert shown.get_attribute("id") == f"slide-{number}"
        page.keyboard.press("ArrowRight")
    assert shown.get_attribute("id") == f"slide-{count}"
    page.keyboard.press("ArrowLeft")
    assert page.url.endswith(f"#slide-{count - 1}")
    page.keyboard.press("Home")
    assert shown.get_attribute("id") == "slide-1"


def test_notes_come_with_n_and_a_link_opens_its_slide(disk):
    page = disk("decks/whole-en.html#slide-3")
    assert page.locator("section.shown").get_attribute("id") == "slide-3"
    notes = page.locator("section.shown aside")
    assert not notes.is_visible()
    page.keyboard.press("n")
    assert notes.is_visible()
    page.keyboard.press("n")
    assert not notes.is_visible()


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768), (390, 844)])
def test_a_slide_fills_the_window_and_nothing_of_it_is_cut(disk, width, height):
    page = disk("decks/whole-ru.html", viewport={"width": width, "height": height})
    for _ in range(DECKS[0][1]):
        cut = page.evaluate(CUT)
        assert cut == []
        page.keyboard.press("ArrowRight")


# ---- the page of the gallery


def test_every_chart_has_a_card_that_leads_to_it(visit):
    page = visit("book/gallery.html")
    cards = page.locator(".gallery .cards > li")
    assert sorted(card.get_attribute("data-slug") for card in cards.all()) == sorted(FIGURES)
    for card in cards.all():
        slug = card.get_attribute("data-slug")
        for link in (".there", ".alone"):
            place = card.locator(link).evaluate("link => link.pathname + link.hash").lstrip("/")
            path, _, anchor = place.partition("#")
            html = (SITE / path).read_text(encoding="utf-8")
            assert f'id="{anchor or slug}"' in html


def test_filters_leave_what_is_asked_for_and_stand_in_the_address(visit):
    page = visit("book/gallery.html")
    page.select_option(".gallery [name=kind]", "maps")
    shown = page.locator(".gallery .cards > li:visible")
    maps = {*gallery.KINDS["maps"], *(f"map-{chapter}" for chapter in CHAPTERS)}
    assert {card.get_attribute("data-slug") for card in shown.all()} == maps
    assert page.locator(".gallery output").inner_text() == f"{len(maps)} charts"
    again = visit(f"book/gallery.html?{page.url.partition('?')[2]}")
    assert again.locator(".gallery .cards > li:visible").count() == len(maps)


def test_the_gallery_speaks_the_language_of_the_charts(visit):
    page = visit("book/gallery.html")
    page.select_option(".gallery [name=language]", "ru")
    page.wait_for_function("document.querySelector('.gallery').lang === 'ru'")
    card = page.locator("[data-slug=un-votes]")
    assert card.locator("strong").inner_text() == about("un-votes", "ru").title
    assert "still-ru-" in card.locator("img").first.get_attribute("src")
    files = [link.get_attribute("href") for link in page.locator(".decks .file").all()]
    assert all("-ru." in file and (SITE / "book" / file).exists() for file in files)
    card.locator(".there").click()
    page.wait_for_url("**/witnesses.html?lang=ru*")
    assert page.locator("#un-votes .languages select").input_value() == "ru"


def test_a_link_is_copied(visit):
    page = visit("book/gallery.html?lang=it")
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    button = page.locator("[data-slug=directions] button")
    button.click()
    assert page.evaluate("window.copied").endswith("/charts/directions/index.html?lang=it")
    assert button.inner_text() == "Copiato"


def test_the_gallery_fits_a_phone_and_is_light(visit):
    page = visit("book/gallery.html", width=390)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    html = (SITE / "book" / "gallery.html").read_bytes()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("page", html)
    assert len(packed.getvalue()) < 60_000


# ---- without network


def test_the_zip_holds_the_whole_site_and_its_first_page_opens_the_book(disk, tmp_path):
    written = offline.write(SITE, tmp_path)
    name = f"racconigi-{edition().version}"
    files = {path.relative_to(SITE).as_posix() for path in SITE.rglob("*") if path.is_file()}
    with zipfile.ZipFile(written) as archive:
        held = set(archive.namelist())
        assert held == {f"{name}/START.html", *(f"{name}/book/{file}" for file in files)}
        archive.extractall(tmp_path)
    written.unlink()
    page = disk((tmp_path / name / "START.html").as_uri())
    page.locator("section[lang=fr] a").nth(1).click()
    page.wait_for_url("**/gallery.html?lang=fr")
    page.wait_for_function("document.querySelector('.gallery').lang === 'fr'")
    soup = BeautifulSoup(page.content(), "html.parser")
    assert soup.select_one(".decks strong").text == "L’Italie et la Russie, de 1853 à nos jours"
