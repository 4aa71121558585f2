"""The browser and the built book that the tests of pages share."""

import shutil
from pathlib import Path

from racconigi.catalogue import FIGURES
from racconigi.publish.paper import BROWSERS, FLAGS

ROOT = Path(__file__).parent.parent.parent
SITE = ROOT / "_build" / "html"
PAGES = sorted(
    str(path.relative_to(SITE))
    for folder in ("book", "notebooks", "decades")
    for path in (SITE / folder).glob("*.html")
)
#: The charts whose buttons are tried one by one: of those that one function draws for several
#: chapters the first. What is in their files is tested for all of them, without a browser.
_DRAWN_BY = {
    (entry.draw if entry.chapter == "history" else slug): slug
    for slug, entry in reversed(FIGURES.items())
}
TRIED = [slug for slug in FIGURES if slug in _DRAWN_BY.values()]


def launch(playwright):
    """Start the browser that the machine has."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, "The tests need a browser: sudo apt-get install -y chromium"
    return playwright.chromium.launch(executable_path=found, args=list(FLAGS))
