"""The guided path of the landing page: by mouse, key and finger, in four languages, from a link."""

import pytest

from racconigi.publish.path import spell_of
from racconigi.words import LANGUAGES, Words

LANDING = "book/index.html"
#: Where the years of a step lie in the picture, as the chart itself draws them.
COLUMN = """([first, last]) => {
    const found = {};
    for (const node of document.querySelectorAll("#relation-by-decade .live.drawn svg [class*='mark-rect'] > *")) {
        const datum = node.__data__ && node.__data__.datum;
        if (datum && datum.year === first && datum.since === first) found.left = node.getBoundingClientRect().left;
        if (datum && datum.year === last && datum.since === last) found.right = node.getBoundingClientRect().right;
    }
    return found;
}"""  # noqa: E501


def shown(page):
    """Return the headings of the steps whose text is seen."""
    return page.eval_on_selector_all(
        ".path li",
        "all => all.filter(i => i.querySelector('.text').offsetParent).map(i => i.dataset.first)",
    )


def test_the_path_is_walked_by_mouse_and_shows_its_years_over_the_chart(disk):
    page = disk(LANDING)
    assert shown(page) == []
    assert not page.locator(".years-shown").is_visible()
    steps = page.locator(".path li").evaluate_all("items => items.map(i => i.dataset.first)")
    assert 7 <= len(steps) <= 9
    page.click(".path .begin")
    assert shown(page) == steps[:1]
    assert "step=1" in page.url
    page.click(".path .next")
    page.click(".path .next")
    assert shown(page) == steps[2:3]
    assert page.locator(".path .place").inner_text() == f"Step 3 of {len(steps)}"
    page.click(".path .previous")
    assert shown(page) == steps[1:2]
    assert "step=2" in page.url
    # the chart and the step are seen together
    page.wait_for_timeout(700)
    band, foot = (
        page.locator(".years-shown .years").bounding_box(),
        page.locator(".path").bounding_box(),
    )
    assert band["y"] < foot["y"] - 200
    assert foot["y"] + foot["height"] <= 801
    page.click(".path .close")
    assert shown(page) == []
    assert "step=" not in page.url
    assert not page.locator(".years-shown").is_visible()


@pytest.mark.parametrize("width", [1300, 390])
def test_the_years_shown_are_those_that_the_chart_draws(disk, width):
    page = disk(f"{LANDING}?step=6", viewport={"width": width, "height": 844})
    page.evaluate("racconigi.wake(document.getElementById('relation-by-decade')).then(() => 0)")
    page.wait_for_timeout(600)
    first, last = spell_of(1970)
    drawn = page.evaluate(COLUMN, [first, last])
    band = page.locator(".years-shown .years").bounding_box()
    assert band["x"] == pytest.approx(drawn["left"], abs=2)
    assert band["x"] + band["width"] == pytest.approx(drawn["right"], abs=2)


def test_a_link_leads_to_a_step_and_one_that_names_none_to_the_list(disk):
    page = disk(f"{LANDING}?step=3")
    assert shown(page) == ["1908"]
    assert page.locator(".years-shown").is_visible()
    box = page.locator("#relation-by-decade .plot").bounding_box()
    assert -10 <= box["y"] <= 400
    for wrong in ("0", "99", "one"):
        assert shown(disk(f"{LANDING}?step={wrong}")) == []


def test_the_path_is_walked_by_key(disk):
    page = disk(LANDING)
    page.focus(".path .begin")
    page.keyboard.press("Enter")
    focused = "document.activeElement.className"
    assert page.evaluate(focused) == "next"
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert page.locator(".path .place").inner_text().startswith("Step 3 ")
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    assert page.locator(".path .next").is_disabled()
    assert page.evaluate(focused) == "previous"  # the button that is out of use kept no focus
    page.keyboard.press("Escape")
    assert shown(page) == []
    assert page.evaluate("document.activeElement.closest('.path') !== null")


def test_the_path_is_walked_by_finger_and_leaves_room_for_the_chart(disk):
    page = disk(LANDING, viewport={"width": 390, "height": 844}, has_touch=True)
    page.tap(".path li:nth-child(5) button")
    assert shown(page) == ["1935"]
    page.tap(".path .next")
    page.wait_for_timeout(700)
    for button in page.locator(".path .walk button:visible").all():
        assert min(button.bounding_box()["height"], button.bounding_box()["width"]) >= 24
    foot = page.locator(".path").bounding_box()
    assert foot["height"] <= 844 * 0.47
    assert page.locator("#relation-by-decade .plot").bounding_box()["y"] < foot["y"] - 250
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_controls_speak_the_language_of_the_charts(disk, language):
    page = disk(f"{LANDING}?lang={language}&step=2")
    words = Words(language)
    for name in ("previous", "next", "close"):
        assert page.locator(f".path .{name}").inner_text() == words[f"path.{name}"]
    assert f"lang={language}" in page.url


def test_every_step_leads_to_events_and_to_its_decades(disk):
    page = disk(LANDING)
    for item in page.locator(".path li").all():
        links = item.locator("a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
        assert sum("years/" in link for link in links) >= 2
        assert any("decades/" in link for link in links)


def test_without_scripts_the_path_is_a_list(disk):
    page = disk(LANDING, java_script_enabled=False)
    texts = page.locator(".path li .text")
    assert texts.count() == page.locator(".path li").count() > 6
    assert all(text.is_visible() for text in texts.all())
    assert page.locator(".path button").count() == 0
