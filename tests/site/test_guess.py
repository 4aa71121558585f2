"""A chart drawn by the reader first: by mouse, finger and key, and compared with the book's own."""

import json

import pytest

from racconigi.catalogue import FIGURES
from racconigi.publish.guessing import content
from racconigi.words import LANGUAGES, Words
from tests.site.browsing import PAGES, SITE

GUESSED = [slug for slug, entry in FIGURES.items() if entry.guess]
SLUG = "relation-by-decade"


def page_of(slug):
    return next(p for p in PAGES if f'id="{slug}"' in (SITE / p).read_text(encoding="utf-8"))


@pytest.fixture
def guessing(disk):
    """Return a function that opens the empty frame of a chart."""

    def open_frame(slug=SLUG, query="", **options):
        page = disk(f"{page_of(slug)}{query}", **options)
        figure = page.locator(f"#{slug}")
        figure.locator("button.guess").click()
        figure.locator(".frame text").first.wait_for()
        return page, figure

    return open_frame


def stroke(page, figure, share):
    """Draw a level line by the mouse over the whole frame, at a share of its height."""
    box = figure.locator(".frame").bounding_box()
    y = box["y"] + 10 + (box["height"] - 36) * (1 - share)
    page.mouse.move(box["x"] + 48, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 12, y)
    page.mouse.up()


def expected(slug, value):
    """Return what the sentence states of a level line, counted here a second time."""
    told = content(slug, "en")
    known = [point for point in told["points"] if point["value"] is not None]
    height = told["most"] - told["least"]
    return {
        "drawn": len(known),
        "right": sum((p["value"] - told["middle"]) * (value - told["middle"]) >= 0 for p in known),
        "band": sum(p["low"] <= value <= p["high"] for p in known),
        "distance": f"{sum(abs(p['value'] - value) for p in known) / len(known) / height:.0%}",
    }


@pytest.mark.parametrize("slug", GUESSED)
def test_a_line_is_drawn_by_mouse_and_the_book_lies_over_it(guessing, slug):
    page, figure = guessing(slug)
    assert not figure.locator(".plot").is_visible()
    assert not figure.locator("figcaption").is_visible()  # it would tell
    assert figure.locator(".show").is_disabled()
    stroke(page, figure, 0.75)
    points = content(slug, "en")["points"]
    assert figure.locator(".frame .mine.dot").count() == len(points)
    assert figure.locator(".frame .book").count() == 0
    figure.locator(".show").click()
    known = [point for point in points if point["value"] is not None]
    assert figure.locator(".frame .book.dot").count() == len(known)
    kept = json.loads(page.evaluate(f"sessionStorage.getItem('racconigi.guess.{slug}')"))
    assert len(set(kept)) == 1
    said = Words("en").fill(
        "guess.result", **{k: str(v) for k, v in expected(slug, kept[0]).items()}
    )
    assert figure.locator(".result").inner_text() == said
    figure.locator(".again").click()
    assert figure.locator(".frame .mine.dot").count() == 0
    figure.locator(".back").click()
    assert figure.locator(".plot").is_visible()
    assert not figure.locator(".guess-box").is_visible()
    assert figure.locator("button.guess").evaluate("node => node === document.activeElement")


def test_a_decade_is_moved_by_key(guessing):
    page, figure = guessing()
    frame = figure.locator(".frame")
    assert frame.evaluate("node => node === document.activeElement")
    for key in ("ArrowRight", "ArrowUp", "ArrowUp", "End", "ArrowDown"):
        page.keyboard.press(key)
    kept = json.loads(page.evaluate(f"sessionStorage.getItem('racconigi.guess.{SLUG}')"))
    told = content(SLUG, "en")
    step = (told["most"] - told["least"]) / 40
    assert kept[1] == pytest.approx(2 * step, abs=1e-3)
    assert kept[-1] == pytest.approx(-step, abs=1e-3)
    assert [value for value in kept[2:-1] if value is not None] == []
    assert frame.get_attribute("aria-valuetext") == "2020s: 1:1.2"
    figure.locator(".show").focus()
    page.keyboard.press("Enter")
    assert "Points drawn: 2;" in figure.locator(".result").inner_text()


def test_a_decade_is_drawn_by_finger_on_a_phone(guessing):
    page, figure = guessing(viewport={"width": 390, "height": 844}, has_touch=True)
    session = page.context.new_cdp_session(page)
    frame = figure.locator(".frame")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    before = page.evaluate("scrollY")

    def touch(kind, *points):
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    touch("touchStart", {"x": box["x"] + 60, "y": box["y"] + 60})
    for step in range(1, 9):
        touch("touchMove", {"x": box["x"] + 60 + 30 * step, "y": box["y"] + 60 + 20 * step})
    touch("touchEnd")
    drawn = figure.locator(".frame .mine.dot").count()
    assert drawn >= 14
    assert page.evaluate("scrollY") == before  # the finger draws, it does not scroll
    for button in figure.locator(".guess-box button:visible, .guess-box input").all():
        sides = button.bounding_box()
        assert min(sides["width"], sides["height"]) >= 24
    figure.locator(".show").tap()
    figure.locator(".result", has_text=f"Points drawn: {drawn};").wait_for(timeout=5_000)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_link_opens_the_frame_and_what_was_drawn_is_still_there(guessing):
    page, figure = guessing()
    stroke(page, figure, 0.5)
    assert f"guess={SLUG}" in page.url
    page.reload()
    figure.locator(".frame .mine.dot").first.wait_for()
    assert not figure.locator(".plot").is_visible()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes('guess'))") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_of_the_charts(guessing, language):
    words = Words(language)
    page, figure = guessing(query=f"?lang={language}")
    assert figure.locator(".ask-first").inner_text() == words[f"guess-{SLUG}"]
    stroke(page, figure, 0.9)
    figure.locator(".show").click()
    assert figure.locator(".key").inner_text().split("\n")[0].startswith(words["guess.mine"])
    other = LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]
    figure.locator(".languages select").select_option(other)
    page.wait_for_function(
        "text => document.querySelector('.ask-first').textContent === text",
        arg=Words(other)[f"guess-{SLUG}"],
    )
    figure.locator(".back").click()
    assert figure.locator("button.guess").inner_text() == Words(other)["guess"]


def test_the_drawing_is_seen_in_the_dark_and_does_not_move_for_who_wants_calm(guessing):
    page, figure = guessing(color_scheme="dark", reduced_motion="reduce")
    stroke(page, figure, 0.3)
    figure.locator(".show").click()
    look = figure.locator(".frame").evaluate(
        "frame => getComputedStyle(frame.querySelector('.mine')).stroke"
    )
    assert min(map(int, look.removeprefix("rgb(").removesuffix(")").split(","))) > 150
    moved = figure.locator(".frame").evaluate(
        "frame => getComputedStyle(frame.querySelector('.book')).animationName"
    )
    assert moved == "none"


def test_charts_that_cannot_be_guessed_offer_it_not(disk):
    page = disk(page_of("directions"))
    assert page.locator("#directions button.guess").count() == 0
