"""What the tests of the built book share: its address, a browser, a visit of a page."""

import functools
import http.server
import re
import threading

import pytest
from playwright.sync_api import sync_playwright

from tests.site.browsing import SITE, launch

#: Draws every chart of a page, one after the other.
WAKE = """async () => {
    for (const figure of document.querySelectorAll("figure.chart")) await racconigi.wake(figure);
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def address():
    """Serve the book on this machine."""
    assert SITE.is_dir(), "Build the book first: make book"
    handler = functools.partial(_Quiet, directory=str(SITE))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser():
    """Start the browser that the machine has."""
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


@pytest.fixture
def visit(browser, address):
    """Return a function that opens a page and fails on noise or on a request to another host."""
    contexts, noise = [], []

    def open_page(path, *, width=1200, dark=False, awake=False, touch=False):
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            has_touch=touch,
        )
        contexts.append(context)
        page = context.new_page()
        page.on(
            "console",
            lambda message: message.type in ("error", "warning") and noise.append(message.text),
        )
        page.on("pageerror", lambda error: noise.append(str(error)))

        def only_here(route):
            if route.request.url.startswith((address, "data:", "blob:")):
                route.continue_()
            else:
                noise.append(f"asked for {route.request.url}")
                route.abort()

        page.route("**/*", only_here)
        page.goto(address + path)
        if awake:
            page.evaluate(WAKE)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert noise == []


@pytest.fixture
def disk(browser):
    """Return a function that opens a page of the book, or any address, from the disk.

    It fails on noise, and on whatever asks for another host.
    """
    contexts, noise = [], []

    def open_page(path, **options):
        context = browser.new_context(**{"viewport": {"width": 1300, "height": 800}} | options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: noise.append(str(error)))
        page.on("console", lambda m: m.type in ("error", "warning") and noise.append(m.text))
        page.route(re.compile("^https?:"), lambda route: noise.append(route.request.url))
        page.goto(path if "://" in path else f"{SITE.as_uri()}/{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert noise == []
