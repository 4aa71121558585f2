"""For everyone: no violation that axe finds on any page, light and dark, wide and on a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.site.browsing import PAGES
from tests.site.test_policy import KINDS

#: Every page as most see it; one page of each kind in every other way too.
WAYS = [
    *((path, 1300, False) for path in dict.fromkeys((*PAGES, *KINDS[:-1]))),
    *((path, width, dark) for path in KINDS[:-1] for width, dark in (
        (1300, True), (390, False), (390, True))),
]  # fmt: skip


@pytest.mark.parametrize(("path", "width", "dark"), WAYS)
def test_axe_finds_nothing(visit, path, width, dark):
    page = visit(path, width=width, dark=dark, awake=True)
    opener = page.locator("figure.chart .ask").first
    if opener.count():
        opener.click()
        page.locator("figure.chart .panel").first.wait_for(state="visible")
        page.mouse.move(0, 0)  # over nothing that changes its colour
    assert faults(page) == []


def faults(page):
    """Return what axe finds on a page as it stands."""
    # axe would fetch style sheets anew, and what these import from the wrong folder
    found = Axe().run(page, options={"preload": False}).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("query", ["?step=4", "?guess=relation-by-decade"])
def test_axe_finds_nothing_while_one_walks_or_draws(visit, query, dark):
    page = visit(f"book/index.html{query}", width=390, dark=dark)
    page.locator(".path.walking, .guess-box .frame text").first.wait_for()
    if "guess" in query:
        page.keyboard.press("ArrowUp")
        page.locator(".guess-box .show").click()
    page.wait_for_timeout(1200)  # what comes in slowly is there
    assert faults(page) == []


def test_a_chart_is_one_image_with_one_label(visit):
    page = visit("book/index.html", awake=True)
    shown = page.locator("#relation-by-decade .plot").aria_snapshot()
    assert shown.count("img") == 1
    assert shown.count("\n") == 0
    assert "year by year" in shown
