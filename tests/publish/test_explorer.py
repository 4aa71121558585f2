"""The table of events in a real browser: searching, choosing, sorting, and the address."""

import functools
import http.server
import shutil
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from racconigi.publish import pages
from racconigi.words import Words
from tests.publish import handmade

SCRIPT = Path(pages.__file__).parent / "static" / "explorer.js"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">'
    "<title>Events</title><script>{script}</script><body>{explorer}</body></html>"
)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with the page in two languages."""
    found = tmp_path_factory.mktemp("site")
    rows = handmade.tables()
    data = handmade.write(found / "data", rows)
    script = SCRIPT.read_text(encoding="utf-8")
    for language in ("en", "ru"):
        page = PAGE.format(script=script, explorer=pages.explorer(Words(language), data))
        (found / f"{language}.html").write_text(page, encoding="utf-8")
    return found


@pytest.fixture(scope="module")
def address(folder):
    """Serve the folder on this machine."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser():
    """Start the browser that the machine has."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, "The tests need a browser: sudo apt-get install -y chromium"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def visit(browser, address):
    """Return a function that opens an address and fails on any noise."""
    page, noise = browser.new_page(), []
    page.on("console", lambda said: said.type in ("error", "warning") and noise.append(said.text))
    page.on("pageerror", lambda error: noise.append(str(error)))

    def open_page(path):
        page.goto(path if "://" in path else address + path)
        return page

    yield open_page
    page.close()
    assert noise == []


def shown(page) -> list[str]:
    """Return the events that are shown, in order, by their identifiers."""
    links = page.locator("tbody tr:visible a").all()
    return [link.get_attribute("href").partition("#")[2] for link in links]


ALL = [
    "crimea-1855", "protest-1908", "rumour-1908", "racconigi-1909", "pause-1909", "congress-1921",
    "quarrel-1923",
]  # fmt: skip


def test_without_a_choice_every_event_is_shown(visit):
    page = visit("en.html")
    assert shown(page) == ALL
    assert page.locator(".found").inner_text() == "7 of 7 events"
    assert page.url.endswith("/en.html")


CHOICES = [
    ("decade", "1920", ["congress-1921", "quarrel-1923"]),
    ("type", "pact", ["rumour-1908", "racconigi-1909"]),
    ("arena", "balkans", ["protest-1908", "racconigi-1909"]),
    ("domain", "party", ["congress-1921"]),
    ("confidence", "unconfirmed", ["rumour-1908"]),
]


@pytest.mark.parametrize(("name", "value", "expected"), CHOICES)
def test_a_choice_shows_what_it_names_and_hides_the_rest(visit, name, value, expected):
    page = visit("en.html")
    page.select_option(f"select[name={name}]", value)
    assert shown(page) == expected
    assert page.locator(".found").inner_text() == f"{len(expected)} of 7 events"
    assert page.url.endswith(f"/en.html?{name}={value}")
    page.select_option(f"select[name={name}]", "")
    assert shown(page) == ALL
    assert page.url.endswith("/en.html")


@pytest.mark.parametrize(("name", "value", "expected"), CHOICES)
def test_an_address_makes_the_same_choice_in_every_language(visit, name, value, expected):
    for language in ("en", "ru"):
        page = visit(f"{language}.html?{name}={value}")
        assert page.input_value(f"select[name={name}]") == value
        assert shown(page) == expected


def test_choices_narrow_each_other(visit):
    page = visit("en.html?decade=1900&arena=balkans&find=racconigi")
    assert page.input_value("input[type=search]") == "racconigi"
    assert shown(page) == ["racconigi-1909"]
    page.select_option("select[name=arena]", "bilateral")
    assert shown(page) == []
    assert page.locator(".found").inner_text() == "0 of 7 events"
    assert page.url.endswith("?find=racconigi&decade=1900&arena=bilateral")


def test_an_address_that_names_no_choice_changes_nothing(visit):
    page = visit("en.html?arena=atlantis&colour=red")
    assert shown(page) == ALL
    assert page.input_value("select[name=arena]") == ""
    assert page.locator("select[name=arena] option:checked").inner_text() == "all"


def test_every_word_must_be_found_in_any_order_and_without_accents(visit):
    page = visit("en.html")
    page.fill("input[type=search]", "BÁLKANS   racconigi")
    assert shown(page) == ["racconigi-1909"]
    page.fill("input[type=search]", "description of pause")  # what is written of it, not shown
    assert shown(page) == ["pause-1909"]
    page.fill("input[type=search]", "racconigi crimea")
    assert shown(page) == []
    assert "find=racconigi+crimea" in page.url


def test_how_many_were_found_is_said_in_the_plurals_of_the_language(visit):
    page = visit("ru.html")
    assert page.locator(".found").inner_text() == "7 событий из 7"
    page.select_option("select[name=arena]", "balkans")
    assert page.locator(".found").inner_text() == "2 события из 7"
    page.select_option("select[name=confidence]", "high")
    assert page.locator(".found").inner_text() == "1 событие из 7"


def press(page, heading):
    """Press a heading; return how it then says that the table is sorted."""
    head = page.locator("th", has_text=heading)
    head.locator("button").press("Enter")
    return head.get_attribute("aria-sort")


def test_dates_of_any_precision_are_sorted_by_their_first_day(visit):
    page = visit("ru.html")
    assert press(page, "Дата") == "ascending"
    assert shown(page) == [
        "crimea-1855", "rumour-1908", "protest-1908", "racconigi-1909", "pause-1909",
        "congress-1921", "quarrel-1923",
    ]  # fmt: skip
    assert press(page, "Дата") == "descending"
    assert shown(page)[0] == "quarrel-1923"
    assert shown(page)[-1] == "crimea-1855"


def test_numbers_are_sorted_as_numbers_and_confidence_from_the_surest_on(visit):
    page = visit("en.html")
    # ten sources beside two: as texts, 10 would come before 2
    page.evaluate("document.querySelector('td[data-sort=\"2\"]:last-child').dataset.sort = '10'")
    page.evaluate("document.querySelector('td[data-sort=\"1\"]:last-child').dataset.sort = '2'")
    press(page, "Sources")
    assert press(page, "Sources") == "descending"
    assert shown(page)[:2] == ["racconigi-1909", "protest-1908"]
    assert press(page, "Confidence") == "ascending"
    assert shown(page)[0] == "racconigi-1909"
    assert shown(page)[-1] == "rumour-1908"


def test_only_the_last_heading_pressed_says_that_the_table_is_sorted_by_it(visit):
    page = visit("en.html")
    press(page, "Date")
    press(page, "Event")
    sorted_by = page.locator("th:not([aria-sort=none])").all_inner_texts()
    assert [text.strip(" ▲▼") for text in sorted_by] == ["Event"]


def test_titles_are_sorted_in_the_order_of_the_alphabet(visit):
    page = visit("en.html")
    assert press(page, "Event") == "ascending"
    assert shown(page) == sorted(ALL)


def test_what_is_hidden_stays_hidden_when_the_table_is_sorted(visit):
    page = visit("en.html?arena=balkans")
    press(page, "Date")
    press(page, "Date")
    assert shown(page) == ["racconigi-1909", "protest-1908"]


def test_the_place_on_the_page_stays_in_the_address(visit):
    page = visit("en.html#main")
    page.select_option("select[name=decade]", "1920")
    assert page.url.endswith("/en.html?decade=1920#main")


def test_a_copy_of_the_page_on_a_disk_works_too(visit, folder):
    page = visit((folder / "en.html").as_uri() + "?decade=1920")
    assert shown(page) == ["congress-1921", "quarrel-1923"]
    page.select_option("select[name=decade]", "1850")
    assert shown(page) == ["crimea-1855"]
