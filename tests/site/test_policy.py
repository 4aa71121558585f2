"""The book under a strict policy: nothing runs or dresses a page but files of its own site."""

import functools
import http.server
import threading

import pytest

from tests.site.browsing import SITE
from tests.site.conftest import WAKE

#: What a host may send with every page. Pictures that a reader takes away are drawn by the page
#: itself, so they have no address of the site but ``data:`` and ``blob:``.
POLICY = "default-src 'self'; img-src 'self' data: blob:"
#: One page of each kind.
KINDS = ["book/index.html", "notebooks/trust.html", "notebooks/alignments.html", "book/claims.html",
         "book/register.html", "book/api.html", "book/how-to-cite.html", "decades/1930.html",
         "years/1909.html", "404.html", "charts/any-year/index.html", "index.html"]  # fmt: skip
HEAR = """window.broken = [];
document.addEventListener("securitypolicyviolation", (event) => window.broken.push(
    [event.effectiveDirective, event.blockedURI, event.lineNumber, event.sample].join(" ")));"""


class _Strict(http.server.SimpleHTTPRequestHandler):
    policy = POLICY

    def log_message(self, *_):
        pass

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()


@pytest.fixture(scope="module")
def strict():
    """Serve the book under the policy."""
    handler = functools.partial(_Strict, directory=str(SITE))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def heard(browser, strict):
    """Return a function that opens a page and hears what the policy forbids."""
    pages = []

    def open_page(path):
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        pages.append(page)
        page.add_init_script(HEAR)
        page.goto(strict + path)
        if path == "index.html":  # it only sends on
            page.wait_for_url("**/book/index.html")
        return page

    yield open_page
    for page in pages:
        page.close()


def broken(page):
    return page.evaluate("window.broken")


def open_all(page):
    """Draw every chart, open every dialog of the first, its answers, the search and the menu."""
    if page.locator("figure.chart").count():
        page.evaluate(WAKE)
        figure = page.locator("figure.chart").first
        figure.locator(".ask").click()
        figure.locator(".panel").wait_for(state="visible")
        for kind in ("picture", "data", "embed", "cite"):
            button = figure.locator(f".take [data-take={kind}]")
            if button.count():
                button.click()
                dialog = page.locator("#take-dialog[open]")
                dialog.wait_for(timeout=30_000)
                dialog.locator("button.close").click()
    if page.locator("button.search-open").count():
        page.keyboard.press("/")
        page.fill("#search input", "1909")
        page.wait_for_selector("#search-found li", timeout=20_000)
        page.keyboard.press("Escape")
    menu = page.locator("details.menu > summary")
    if menu.count():
        menu.click()
        assert page.locator("details.menu .choice").first.is_visible()


@pytest.mark.parametrize("path", KINDS)
def test_a_page_needs_nothing_that_the_policy_forbids(heard, path):
    page = heard(path)
    open_all(page)
    assert broken(page) == []


def test_a_script_in_line_would_be_heard(heard):
    page = heard("book/glossary.html")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>')")
    page.wait_for_function("window.broken.length")
    assert broken(page)[0].startswith("style-src-attr")
