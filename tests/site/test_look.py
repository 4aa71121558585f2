"""How the book looks, is found, and is printed: on every page, wide, on a phone, on paper."""

import re
from urllib.parse import urljoin

import html5lib
import pytest
import yaml
from bs4 import BeautifulSoup

from racconigi.publish import paper
from racconigi.publish.edition import edition
from tests.site.browsing import PAGES, ROOT, SITE
from tests.site.test_policy import KINDS

YEARS = sorted(str(path.relative_to(SITE)) for path in (SITE / "years").glob("*.html"))
CHARTS = sorted(str(path.relative_to(SITE)) for path in (SITE / "charts").glob("*/index.html"))
ALL = [*PAGES, *YEARS, "404.html"]


def parsed(path):
    return BeautifulSoup((SITE / path).read_text(encoding="utf-8"), "lxml")


@pytest.mark.parametrize("path", [*PAGES, *YEARS[::20], *CHARTS[::6], "404.html", "index.html"])
def test_the_markup_is_html(path):
    parser = html5lib.HTMLParser()
    parser.parse((SITE / path).read_text(encoding="utf-8"))
    assert [(line, code, told) for (line, _), code, told in parser.errors] == []


def test_an_error_of_markup_would_be_seen():
    parser = html5lib.HTMLParser()
    parser.parse("<!DOCTYPE html><title>x</title><p><div></p>")
    assert parser.errors


@pytest.mark.parametrize("path", [*PAGES, *YEARS[::30], "404.html"])
def test_no_page_scrolls_sideways(visit, path):
    page = visit(path, width=1300)
    wide = "document.documentElement.scrollWidth"
    found = {}
    for width in (1300, 390, 360):
        page.set_viewport_size({"width": width, "height": 900})
        found[width] = page.evaluate(wide)
    assert all(there <= width for width, there in found.items()), found


# Being found


def test_every_page_says_what_it_is_to_those_who_find_it():
    for path in ALL:
        head = parsed(path).head
        named = {meta["name"]: meta["content"] for meta in head.select("meta[name]")}
        shown = {meta["property"]: meta["content"] for meta in head.select("meta[property]")}
        assert len(named["description"]) > 2, path
        assert shown["og:title"] in head.title.text, path
        assert shown["og:site_name"] == edition().book
        assert named["citation_title"] == shown["og:title"]
        if not edition().address:
            assert (SITE / urljoin(path, shown["og:image"])).exists(), path
        icons = [
            link["href"] for link in head.select("link[rel~=icon], link[rel=apple-touch-icon]")
        ]
        assert len(icons) == 3, path
        assert all((SITE / urljoin(path, icon)).exists() for icon in icons), path


def test_no_page_has_two_of_what_must_be_one():
    for path in ALL:
        head = parsed(path).head
        for once in ("title", "meta[name=viewport]", "meta[name=description]"):
            assert len(head.select(once)) == 1, (path, once)


def test_addresses_are_listed_only_where_the_book_has_one():
    assert (SITE / "sitemap.xml").exists() == bool(edition().address)


def test_the_page_of_what_is_missing_leads_home(visit):
    page = visit("404.html")
    page.click("article a[href]")
    page.wait_for_url("**/book/index.html")


def test_how_to_cite_is_what_the_citation_file_says(visit):
    page = visit("book/how-to-cite.html")
    said = page.inner_text("blockquote.citing")
    for part in (edition().title, edition().version, *edition().authors):
        assert part in said
    with page.expect_download() as saved:
        page.click("a[download][href$='.bib']")
    assert edition().title in saved.value.path().read_text(encoding="utf-8")


def test_a_chapter_opens_with_the_part_it_stands_in():
    for path, part in (("notebooks/trust.html", "Measuring"), ("years/1909.html", "The evidence"),
                       ("decades/1930.html", "The evidence")):  # fmt: skip
        opening = parsed(path).select_one("p.part")
        assert opening.text == part
        assert opening.find_next_sibling().name == "h1"
    assert parsed("book/index.html").select_one("p.part") is None


# Letters and shades


@pytest.mark.parametrize("path", ["book/claims.html", "notebooks/trust.html", "years/1909.html"])
def test_the_letters_are_those_of_the_book(visit, path):
    page = visit(path)
    page.evaluate("document.fonts.ready.then(() => 0)")
    loaded = page.evaluate(
        "[...document.fonts].filter(one => one.status === 'loaded').map(one => one.family)"
    )
    assert {family.strip('"') for family in loaded} == {"Racconigi Serif", "Racconigi Sans"}
    family = "node => getComputedStyle(node).fontFamily"
    assert "Racconigi Serif" in page.eval_on_selector("article h1", family)
    assert "Racconigi Sans" in page.eval_on_selector("nav.bd-links", family)


def test_a_page_in_english_loads_no_cyrillic(browser, address):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}book/how-to-read.html")
    page.evaluate("document.fonts.ready.then(() => 0)")
    fonts = [url for url in asked if url.endswith(".woff2")]
    page.close()
    assert any("serif-latin" in url for url in fonts)
    assert not [url for url in fonts if "cyrillic" in url]


def test_the_shade_is_known_before_anything_is_painted(browser, address):
    page = browser.new_page(color_scheme="dark")
    page.goto(f"{address}book/glossary.html", wait_until="commit")
    page.wait_for_function("document.head !== null && document.body !== null")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.close()


def test_the_shade_is_changed_by_its_button_and_remembered(visit):
    page = visit("book/glossary.html")
    shade = "document.documentElement.dataset.theme"
    assert page.evaluate(shade) == "light"
    page.click(".theme-switch-button")
    page.wait_for_function(f"{shade} === 'dark'")
    page.reload()
    assert page.evaluate(shade) == "dark"


def test_the_menu_of_a_page_opens_and_closes(visit):
    page = visit("book/glossary.html")
    choice = page.locator("details.menu .choice").first
    assert not choice.is_visible()
    page.click("details.menu > summary")
    assert choice.is_visible()
    page.keyboard.press("Escape")
    assert not choice.is_visible()
    page.click("details.menu > summary")
    page.mouse.click(600, 600)
    assert not choice.is_visible()


def test_the_contents_of_the_book_open_on_a_phone(visit):
    page = visit("years/1909.html", width=390)
    assert page.locator(".bd-header-article a.home").is_visible()
    page.click(".primary-toggle")
    page.locator("dialog[open] nav.bd-links").wait_for(state="visible")


# On paper


def test_paper_shows_what_is_read_and_nothing_that_is_pressed(visit):
    page = visit("decades/1930.html")
    page.emulate_media(media="print")
    for hidden in (".bd-sidebar-primary", ".bd-header-article", ".prev-next-footer", "nav.near"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator("article h1").first.is_visible()
    assert page.locator("article h1").count() == 1
    assert "Interests and Ideologies, version" in page.inner_text("p.on-paper")


def test_what_is_folded_is_open_on_paper_and_folded_again_after(visit):
    page = visit("book/index.html")
    folded = page.locator("#decade-1930")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert folded.get_attribute("open") is not None
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert folded.get_attribute("open") is None


def test_links_become_notes_on_paper(visit):
    page = visit("years/1909.html")
    page.emulate_media(media="print")
    after = page.eval_on_selector(
        "article.bd-article a[href^=http]", "node => getComputedStyle(node, '::after').content"
    )
    assert "http" in after


def test_paper_takes_the_wide_drawing_in_light(visit):
    page = visit("book/index.html", dark=True)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 660, "height": 900})
    still = page.locator("#relation-by-decade .still.only-light img")
    assert still.is_visible()
    page.wait_for_function(
        "document.querySelector('#relation-by-decade .only-light img').currentSrc.includes('wide')"
    )


def test_a_chapter_is_printed_with_its_sheets_numbered_on(browser):
    printed = paper.printed(browser, SITE / "decades/1930.html", 178)
    assert printed.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) > 1


def test_every_page_of_the_contents_can_be_printed():
    listed = paper.chapters(yaml.safe_load((ROOT / "_toc.yml").read_text("utf-8")), SITE)
    assert {chapter.path for chapter in listed} == set(PAGES)
    assert all(chapter.title for chapter in listed)


def test_one_page_of_each_kind_is_tried():
    assert all((SITE / path).exists() for path in KINDS)
