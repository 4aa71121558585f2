"""Every chart on its page: at once, in four languages, light and dark, wide and on a phone.

What a mark answers is what the catalogue says; no word is cut, small or printed over another.
"""

import functools
import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from racconigi.catalogue import FIGURES, behind
from racconigi.charts.layouts import LAYOUTS
from racconigi.publish.figures import NARROW
from racconigi.words import LANGUAGES, Words
from tests.site.browsing import PAGES, SITE, TRIED

LANDING = "book/index.html"
HERE = Path(__file__).parent
#: Widths of windows, and the drawing that each shows.
WIDTHS = {1300: "wide", 768: "wide", 390: "phone", 360: "phone"}


@functools.cache
def page_of(slug):
    """Return the page that shows a chart."""
    return next(
        path for path in PAGES if f'id="{slug}"' in (SITE / path).read_text(encoding="utf-8")
    )


def wait_for(page, slug, text):
    page.wait_for_function(
        "([slug, text]) => document.getElementById(slug).textContent.includes(text)",
        arg=[slug, text],
        timeout=10_000,
    )


# At once.


@pytest.mark.parametrize("width", [1300, 390])
def test_a_picture_stands_there_before_anything_is_drawn_and_nothing_moves(visit, width):
    page = visit(LANDING, width=width)
    still = page.locator("#relation-by-decade .still.only-light img")
    assert still.is_visible()
    page.wait_for_function(
        "document.querySelector('#relation-by-decade .still img').naturalWidth > 0"
    )
    layout = WIDTHS[width]
    assert f"still-en-{layout}-light.svg" in still.evaluate("node => node.currentSrc")
    before = page.locator("#relation-by-decade .plot").bounding_box()
    page.evaluate("racconigi.wake(document.getElementById('relation-by-decade')).then(() => 0)")
    live = page.locator("#relation-by-decade .live.drawn svg")
    assert live.is_visible()
    after = page.locator("#relation-by-decade .plot").bounding_box()
    assert after == before
    assert live.bounding_box()["width"] == pytest.approx(after["width"], abs=1)
    assert live.bounding_box()["height"] == pytest.approx(after["height"], abs=3)


#: What the landing page may weigh, compressed: until its reader gives a sign, and in all.
FIRST, WHOLE = 350_000, 650_000


@pytest.mark.parametrize("height", [200, 900], ids=["out of sight", "in sight"])
def test_vega_is_not_asked_for_before_a_reader_gives_a_sign(browser, address, height):
    context = browser.new_context(viewport={"width": 1300, "height": height})
    page = context.new_page()
    asked = set()
    page.on("request", lambda request: asked.add(urlsplit(request.url).path.lstrip("/")))

    def weight():
        files = [SITE / path for path in asked if (SITE / path).is_file()]
        return sum(len(gzip.compress(file.read_bytes())) for file in files)

    def names():
        return {path.rpartition("/")[2] for path in asked}

    page.goto(address + LANDING)
    page.wait_for_timeout(1500)
    assert not {"vega-bundle.js", "en.js", "evidence.js"} & names()
    assert weight() < FIRST
    page.locator("#relation-by-decade .plot").scroll_into_view_if_needed()
    page.mouse.move(5, 5)
    page.wait_for_selector("#relation-by-decade .live.drawn", timeout=20_000)
    assert {"vega-bundle.js", "en.js"} <= names()
    assert weight() < WHOLE
    context.close()


_DRAWN = "#relation-by-decade .live.drawn"


def test_a_chart_is_drawn_on_a_machine_that_is_never_idle(browser, address):
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    context.add_init_script(
        "window.requestIdleCallback = (call, { timeout }) => timeout && setTimeout(call, timeout)"
    )
    page = context.new_page()
    page.goto(address + LANDING)
    page.locator("#relation-by-decade .plot").scroll_into_view_if_needed()
    page.mouse.move(5, 5)
    page.wait_for_selector(_DRAWN, timeout=20_000)
    context.close()


def test_a_chart_that_could_not_be_drawn_is_drawn_when_it_is_pointed_at_again(browser, address):
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    page = context.new_page()
    page.route("**/vega-bundle.js*", lambda route: route.abort(), times=1)
    page.goto(address + LANDING)
    page.locator("#relation-by-decade .plot").scroll_into_view_if_needed()
    page.mouse.move(5, 5)
    page.wait_for_selector("#relation-by-decade[data-failed]", timeout=20_000)
    page.locator("#relation-by-decade .plot").hover()
    page.wait_for_selector(_DRAWN, timeout=20_000)
    assert page.locator("#relation-by-decade").get_attribute("data-failed") is None
    context.close()


def test_the_page_and_the_script_change_to_the_phone_at_one_width():
    script = (SITE / "_static/racconigi.js").read_text(encoding="utf-8")
    css = (SITE / "_static/racconigi.css").read_text(encoding="utf-8")
    assert f'"{NARROW}"' in script
    assert f"@media {NARROW}" in css


@pytest.mark.parametrize("path", PAGES)
def test_no_two_parts_of_a_page_have_one_address(path):
    found = re.findall(r'\sid="([^"]+)"', (SITE / path).read_text(encoding="utf-8"))
    assert sorted({one for one in found if found.count(one) > 1}) == []


# Drawn for the width it has.

MEASURE = (HERE / "measure.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def rooms(browser, address):
    """Return how wide a chart is in a window of each width."""
    found = {}
    for width in WIDTHS:
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(address + LANDING)
        found[width] = page.locator("figure.chart .plot").first.bounding_box()["width"]
        page.close()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", FIGURES)
def test_no_word_is_small_cut_or_printed_over_another(browser, address, rooms, slug, language):
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.goto(f"{address}charts/{slug}/en.js")
    for width, layout in WIDTHS.items():
        still = f"still-{language}-{layout}-light.svg"
        faults = page.evaluate(MEASURE, [still, rooms[width]])
        assert faults == [], f"{width} px: {faults}"
    page.close()


@pytest.mark.parametrize("year", [1853, 1883, 1915, 1940, 1972, 1991, 2020])
def test_any_year_of_any_year_fits_a_phone(visit, year):
    page = visit(f"{page_of('any-year')}?any-year.year={year}", width=360)
    page.wait_for_selector("#any-year .live.drawn", timeout=30_000)
    faults = page.evaluate(
        """() => {
            const plot = document.querySelector("#any-year .plot").getBoundingClientRect();
            return [...document.querySelectorAll("#any-year .live text")]
                .filter((text) => text.textContent.trim())
                .filter((text) => {
                    const box = text.getBoundingClientRect();
                    return box.left < plot.left - 2 || box.right > plot.right + 2
                        || box.bottom > plot.bottom + 2;
                }).map((text) => text.textContent);
        }"""
    )
    assert faults == []


@pytest.mark.parametrize("path", sorted({page_of(slug) for slug in FIGURES}))
def test_a_phone_needs_no_sideways_scroll(visit, path):
    page = visit(path, width=360)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_chart_is_drawn_anew_when_the_window_changes(visit):
    page = visit(LANDING, awake=True)
    figure = page.locator("#relation-by-decade")
    assert figure.get_attribute("data-drawn") == "wide"
    page.set_viewport_size({"width": 500, "height": 900})
    page.wait_for_selector("#relation-by-decade[data-drawn=phone]", timeout=10_000)


# Light and dark.


def ink(page):
    return page.eval_on_selector(
        "#relation-by-decade .live.drawn .role-axis-label text", "node => node.getAttribute('fill')"
    )


def test_words_of_charts_follow_the_shade_of_the_page(visit):
    page = visit(LANDING, dark=True, awake=True)
    assert page.locator("#relation-by-decade .still.only-dark img").bounding_box()
    assert page.locator("#relation-by-decade .still.only-light img").bounding_box() is None
    assert ink(page) == "#e4e6ea"
    page.evaluate("document.documentElement.dataset.theme = 'light'")
    page.wait_for_function(
        "document.querySelector('#relation-by-decade .live.drawn .role-axis-label text')"
        "?.getAttribute('fill') === '#22262d'",
        timeout=10_000,
    )


# A mark answers.


@pytest.fixture
def answering(visit):
    """Return a function that opens the page of a chart and draws it."""

    def open_chart(slug, **options):
        page = visit(page_of(slug), **options)
        figure = page.locator(f"#{slug}")
        figure.evaluate("figure => racconigi.wake(figure).then(() => 0)")
        return page, figure

    return open_chart


ANSWERS = (HERE / "answers.js").read_text(encoding="utf-8")
#: What the book puts before the name of an entry: an event and a treaty may share one.
BEFORE = {"event": "", "treaty": "treaty-", "series": "table-", "source": "source-"}


def entries_behind(slug, mark):
    """Return where the book enters what the catalogue puts behind a mark."""
    kind = next(one.kind for one in FIGURES[slug].evidence if one.fields <= mark.keys())
    return {BEFORE[kind] + name for name in behind(slug, mark)}


@pytest.mark.parametrize("slug", TRIED)
def test_a_mark_answers_with_the_evidence_that_the_catalogue_has(answering, slug):
    _, figure = answering(slug)
    figure.locator(".ask").click()
    figure.locator(".panel").wait_for(state="visible")
    answers = figure.evaluate(ANSWERS)
    assert answers
    for mark, listed in answers:
        assert set(listed) == entries_behind(slug, mark), mark
    assert any(listed for _, listed in answers)


def test_a_click_on_a_bar_says_its_figures_and_its_acts_until_closed(answering):
    page, figure = answering("relation-by-decade")
    figure.locator(".live path[aria-roledescription], .live .mark-rect path").first.wait_for()
    box = figure.locator(".plot").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.35)
    panel = figure.locator(".panel")
    panel.wait_for(state="visible")
    assert panel.locator("dt").count() >= 2
    assert panel.locator("li > a").count() > 0
    assert "Read in:" in panel.locator("li").first.inner_text()
    page.mouse.move(5, 5)
    assert panel.is_visible()
    panel.locator(".close").click()
    assert not panel.is_visible()
    assert figure.locator(".ask").evaluate("node => node === document.activeElement")


def test_the_links_of_a_panel_lead_to_the_entry(answering):
    page, figure = answering("any-year")
    figure.locator(".ask").click()
    link = figure.locator(".panel li > a").first
    link.wait_for()
    identifier = link.evaluate("node => node.hash.slice(1)")
    link.click()
    page.wait_for_url("**/years/*.html#treaty-*")
    assert page.locator(f"[id='{identifier}']").count() == 1


def test_a_tap_answers_and_a_swipe_leaves_nothing_behind(answering):
    page, figure = answering("ties-by-decade", width=390, touch=True)
    figure.locator(".plot").scroll_into_view_if_needed()
    box = figure.locator(".plot").bounding_box()
    session = page.context.new_cdp_session(page)
    x, y = box["x"] + box["width"] * 0.7, max(box["y"], 0) + 220

    def touch(kind, *points):
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    touch("touchStart", {"x": x, "y": y})
    for step in range(1, 8):
        touch("touchMove", {"x": x, "y": y - 20 * step})
    touch("touchEnd")
    page.wait_for_timeout(300)
    assert not figure.locator(".panel").is_visible()
    assert not page.locator(".chart-tip").is_visible()
    mark = figure.locator(".live path[class]:not(.picked), .live .mark-rect path").nth(9)
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    figure.locator(".panel").wait_for(state="visible")
    assert not page.locator(".chart-tip").is_visible()


def test_the_keyboard_reaches_every_mark(answering):
    page, figure = answering("directions")
    figure.locator(".ask").focus()
    page.keyboard.press("Enter")
    figure.locator(".panel").wait_for(state="visible")
    select = figure.locator(".panel select")
    assert select.evaluate("node => node === document.activeElement")
    first = figure.locator(".panel dl").inner_text()
    page.keyboard.press("ArrowDown")
    page.wait_for_function(
        "before => document.querySelector('#directions .panel dl').innerText !== before", arg=first
    )
    assert figure.locator(".panel select option").count() == 36
    page.keyboard.press("Escape")
    assert not figure.locator(".panel").is_visible()


def test_the_panel_of_any_year_follows_the_year(answering):
    page, figure = answering("any-year")
    figure.locator(".ask").click()
    figure.locator(".panel").wait_for(state="visible")
    slider = figure.locator(".controls input")
    slider.evaluate("node => { node.value = 1940 - 1853; node.dispatchEvent(new Event('input')); }")
    page.wait_for_function("figure => figure.values.year === 1940", arg=figure.element_handle())
    assert figure.locator(".controls output").inner_text() == "1940"
    page.wait_for_timeout(500)
    mark, listed = figure.evaluate(ANSWERS)[0]
    assert mark["day"] == 19400701
    assert set(listed) == entries_behind("any-year", mark)


# What the reader sets.


def test_what_a_reader_sets_stands_in_the_address_and_a_link_restores_it(answering):
    page, figure = answering("power-map")
    figure.locator(".controls input").evaluate(
        "node => { node.value = 13; node.dispatchEvent(new Event('input')); }"
    )
    page.wait_for_function("location.search.includes('power-map.decade=1980')")
    assert figure.evaluate("figure => racconigi.state(figure)") == {
        "coding": "miller",
        "decade": 1980,
    }
    page.reload()
    page.wait_for_selector("#power-map .live.drawn", timeout=20_000)
    assert figure.evaluate("figure => racconigi.state(figure)") == {
        "coding": "miller",
        "decade": 1980,
    }
    assert figure.locator(".controls output").inner_text() == "1980s"
    assert "1980s" in figure.locator(".live").text_content()


def test_an_address_that_no_chart_can_have_sets_nothing(visit):
    page = visit(f"{page_of('power-map')}?power-map.decade=1985", width=1200)
    page.wait_for_selector("#power-map .live.drawn", timeout=20_000)
    state = page.evaluate("racconigi.state(document.getElementById('power-map'))")
    assert state == {"coding": "miller", "decade": 1910}


# Language.


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_speaks_the_language_chosen_everywhere(answering, language):
    words = Words(language)
    page, figure = answering("relation-by-decade")
    figure.locator(".languages select").select_option(language)
    page.wait_for_selector(f"#relation-by-decade[lang={language}]", timeout=10_000)
    figure.locator(".ask").click()
    figure.locator(".panel").wait_for(state="visible")
    figure.locator("details.data summary").click()
    wait_for(page, "relation-by-decade", words["panel.eras"])
    text = figure.inner_text()
    for key in ("chart-tools.ask", "chart-panel.close", "event-entry.read-in", "panel.spells"):
        assert words[key] in text, key
    assert words["level.war"] in figure.locator(".live").text_content()
    assert (
        page.locator("#relation-by-decade .still img")
        .first.get_attribute("src")
        .endswith(f"still-{language}-wide-light.svg")
    )
    assert f"lang={language}" in page.url or language == "en"


def test_the_language_is_remembered_and_the_address_has_the_last_word(answering):
    page, figure = answering("directions")
    figure.locator(".languages select").select_option("fr")
    page.wait_for_selector("#directions[lang=fr]", state="attached")
    page.goto(re.sub(r"\?.*", "", page.url))
    page.locator("#directions").scroll_into_view_if_needed()
    page.wait_for_selector("#directions[lang=fr]", timeout=10_000)
    page.goto(re.sub(r"[?#].*", "", page.url) + "?lang=ru")
    page.locator("#directions").scroll_into_view_if_needed()
    page.wait_for_selector("#directions[lang=ru]", timeout=10_000)
    assert page.evaluate("racconigi.language()") == "ru"


def test_long_tables_are_filled_in_when_they_are_opened(answering):
    page, figure = answering("any-year")
    assert figure.locator(".data tbody tr").count() < 200
    figure.locator(".data summary").click()
    page.wait_for_function("document.querySelectorAll('#any-year .data tbody tr').length > 1000")


def test_what_others_ask_of_a_chart(answering):
    page, figure = answering("directions")
    told = figure.evaluate("figure => racconigi.content(figure)")
    assert set(told["specs"]) == set(LAYOUTS)
    assert told["title"] == figure.locator("figcaption strong").inner_text()
    assert told["specs"]["wide"]["datasets"]
    page.evaluate(
        "() => { window.heard = []; racconigi.on('language', (code) => heard.push(code)); }"
    )
    figure.locator(".languages select").select_option("it")
    page.wait_for_function("window.heard.length === 1")
    assert page.evaluate("heard") == ["it"]
