"""The built book in a real browser, with every other host blocked."""

import json
import random
import re
import zipfile
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin

import numpy as np
import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.charts.theme import CONFLICT, COOPERATION
from racconigi.findings import find
from racconigi.findings.relation import reading
from racconigi.findings.trust import described, under, units
from racconigi.measures.relation import word
from racconigi.package import DATA
from tests.site.browsing import PAGES, ROOT, SITE


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_quiet_and_draws_every_chart(visit, path):
    page = visit(path, awake=True)
    assert page.title()
    drawn = page.query_selector_all("figure.chart")
    expected = page.content().count('<figure class="chart"')
    assert len(drawn) == expected
    for figure in drawn:
        assert figure.get_attribute("data-failed") is None
        marks = figure.query_selector_all("svg.marks path, svg.marks text")
        assert len(marks) > 20


def test_every_chart_of_the_catalogue_is_in_the_book():
    text = "".join((SITE / path).read_text(encoding="utf-8") for path in PAGES)
    for slug in FIGURES:
        assert f'id="{slug}"' in text


def test_the_landing_page_answers_without_a_click_and_shows_events_with_one(visit):
    page = visit("book/index.html")
    boxes = page.query_selector_all("details.decade")
    assert len(boxes) == 18
    assert "cooperat" in boxes[0].query_selector("summary").inner_text()
    box = page.query_selector("#decade-1930")
    assert not box.query_selector("ol.events").is_visible()
    box.query_selector("summary").click()
    events = box.query_selector_all("ol.events li")
    assert len(events) > 10
    assert events[0].is_visible()


def test_every_claim_has_its_verdict(visit):
    page = visit("book/claims.html#S35")
    assert page.locator("article.claim").count() == 55
    assert page.locator("#S35 .verdict").inner_text() == "contradicted"


def test_tables_can_be_taken_away():
    with zipfile.ZipFile(SITE / "_tables" / "datapackage.zip") as archive:
        assert archive.read("events.csv") == (ROOT / "data" / "events.csv").read_bytes()
        described = json.loads(archive.read("datapackage.json"))["resources"]
        assert {resource["path"] for resource in described} <= set(archive.namelist())
    events = pd.read_parquet(SITE / "_tables" / "events.parquet")
    assert len(events) == len(pd.read_csv(ROOT / "data" / "events.csv"))
    bibtex = (SITE / "_tables" / "sources.bib").read_text(encoding="utf-8")
    assert bibtex.count("\n}") == len(pd.read_csv(ROOT / "data" / "sources.csv"))


def test_an_event_has_an_address_of_its_own(visit):
    page = visit("years/1924.html#recognition-ussr-1924")
    event = page.query_selector("#recognition-ussr-1924")
    assert event.is_visible()
    assert event.query_selector(".from li a").get_attribute("href").startswith("http")


def layers_seen(page):
    """Return whether charts, workings and code of a page can be seen."""
    return [
        page.locator(what).first.is_visible()
        for what in ("figure.chart", ".cell.tag_workings .cell_output", ".cell_input")
    ]


def test_a_reader_goes_from_the_story_to_its_workings_and_its_code(visit):
    page = visit("notebooks/trust.html")
    assert layers_seen(page) == [True, False, False]
    for layer, seen in (("workings", [True, True, False]), ("code", [True, True, True])):
        page.check(f"form.layers input[value={layer}]")
        assert layers_seen(page) == seen
        assert f"layer={layer}" in page.url
    page.goto(page.url.replace("trust", "witnesses").split("?")[0])  # remembered elsewhere
    assert layers_seen(page) == [True, True, True]
    page.goto(page.url.split("?")[0] + "?layer=story")  # and a link has the last word
    assert layers_seen(page) == [True, False, False]
    assert page.locator("form.layers input[value=story]").is_checked()


SETTINGS = {
    name: values.tolist()
    for name, values in find("readings").frames["choices"].groupby("choice", sort=False)["value"]
}


def own_settings(number, *, seed=1909):
    """Return settings drawn from all values of all choices, each set once, the book's first."""
    drawn = random.Random(seed)
    found = [{name: values[0] for name, values in SETTINGS.items()}]
    while len(found) < number:
        chosen = {name: drawn.choice(values) for name, values in SETTINGS.items()}
        found += [] if chosen in found else [chosen]
    return found


def test_the_page_reads_the_relation_as_python_does_under_sixty_settings(visit):
    """The model in the page against the model of the package, for every year of the book."""
    page = visit("notebooks/trust.html")
    ledger, mode = described(DATA), reading()[1].mode
    modes = units(ledger, mode)
    read = """chosen => {
      const given = document.querySelector("form.own-reading script").textContent;
      return racconigiReading.read(racconigiReading.unfold(JSON.parse(given)), chosen);
    }"""
    for chosen in own_settings(60):
        told = page.evaluate(read, chosen)
        mine = under(ledger, chosen, modes[chosen["unit"]]).yearly()
        theirs = pd.DataFrame(told["yearly"])
        assert theirs["year"].tolist() == mine["year"].tolist()
        for there, here in (("relation", "mean"), ("low90", "low90"), ("high90", "high90")):
            np.testing.assert_allclose(theirs[there], mine[here], atol=1e-8, err_msg=str(chosen))
        said = [word(row.friendly, row.hostile) for row in mine.itertuples()]
        assert theirs["word"].tolist() == said, chosen


def test_a_reader_reads_by_her_own_rules_and_goes_back(visit):
    page = visit("notebooks/trust.html")
    form = page.locator("form.own-reading")
    own = form.locator("output").inner_text()
    form.locator("select[name=words]").select_option(label="left out")
    page.wait_for_function(
        "document.querySelector('form.own-reading').dataset.shown?.includes('left out')"
    )
    changed = form.locator("output").inner_text()
    assert changed != own
    assert "your-reading.words=left-out" in page.url
    line = (
        "document.getElementById('your-reading').view.data('own').map(row => row.relation).join()"
    )
    drawn = page.evaluate(line)
    page.reload()  # the link keeps it
    page.wait_for_function("document.querySelector('form.own-reading').dataset.shown")
    assert form.locator("output").inner_text() == changed
    assert page.evaluate(line) == drawn
    form.locator("button").click()
    page.wait_for_function(
        "!document.querySelector('form.own-reading').dataset.shown.includes('left out')"
    )
    assert form.locator("output").inner_text() == own
    assert "your-reading" not in page.url
    assert page.evaluate(line) != drawn


def test_pages_without_cells_have_no_layers(visit):
    assert visit("book/index.html").locator("form.layers").count() == 0


def test_signs_and_their_colours_follow_the_levels(visit):
    page = visit("book/index.html")
    acts = find("relation").frames["acts"].set_index("event")["side"]
    shown = page.evaluate(
        """() => [...document.querySelectorAll('details.decade ol.events li')].map(item => [
            item.querySelector('a').hash.slice(1), item.querySelector('.sign').className,
            getComputedStyle(item.querySelector('.sign')).backgroundColor])"""
    )
    assert len(shown) == len(acts)
    colors = {"cooperation": rgb(COOPERATION), "conflict": rgb(CONFLICT)}
    for event, kind, color in shown:
        assert acts[event] in kind.split(), event
        assert color == colors[acts[event]], event


def rgb(color):
    return "rgb({}, {}, {})".format(*(int(color[n : n + 2], 16) for n in (1, 3, 5)))


def test_a_link_to_a_decade_opens_it(visit):
    page = visit("book/index.html#decade-1940")
    assert page.locator("#decade-1940 ol.events").is_visible()
    assert not page.locator("#decade-1930 ol.events").is_visible()
    page.evaluate("location.hash = 'decade-1930'")
    page.wait_for_selector("#decade-1930[open]", timeout=5_000)


#: The pages of the years: too many to open each, enough to read each.
YEARS = sorted(str(path.relative_to(SITE)) for path in (SITE / "years").glob("*.html"))


class _Links(HTMLParser):
    """Collects identifiers and links of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loaded = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.ids |= {values[key] for key in ("id", "name") if values.get(key)}
        if tag in ("a", "link") and values.get("href"):
            self.links.add(values["href"])
        if tag in ("img", "script") and values.get("src"):
            self.links.add(values["src"])
            self.loaded.add(values["src"])
        if tag == "link" and values.get("rel") in ("stylesheet", "preload", "icon"):
            self.loaded.add(values["href"])


def test_no_link_within_the_book_is_broken():
    read = (*PAGES, *YEARS)
    pages = {path: _Links((SITE / path).read_text(encoding="utf-8")) for path in read}
    broken = []
    for path, page in pages.items():
        for link in page.links:
            if link.startswith(("http:", "https:", "mailto:", "data:")):
                continue
            target, fragment = urldefrag(urljoin(path, link))
            target = target.partition("?")[0]
            file = SITE / unquote(target)
            known = pages.get(target)
            if not file.exists() or (fragment and known and unquote(fragment) not in known.ids):
                broken.append(f"{path}: {link}")
    assert broken == []


def test_nothing_that_a_page_loads_comes_from_another_host():
    for path in (*PAGES, *YEARS):
        page = _Links((SITE / path).read_text(encoding="utf-8"))
        assert page.loaded, path
        foreign = [link for link in page.loaded if link.startswith(("http:", "https:", "//"))]
        assert foreign == [], path


def test_no_template_is_published():
    for path in SITE.rglob("*.html"):
        # BibTeX has double braces too, but no space in them
        assert not re.search(r"\{\{ |\{%", path.read_text(encoding="utf-8")), path


def test_nothing_is_left_of_expressions_in_the_prose():
    for path in PAGES:
        text = (SITE / path).read_text(encoding="utf-8")
        for markup in ("{eval}", "{cite}", "{chart}", "{glue"):
            assert markup not in text, path


def test_the_site_does_not_say_where_it_was_built():
    for path in SITE.rglob("*"):
        if path.suffix in (".html", ".js", ".json", ".csv", ".svg", ".css", ".txt"):
            assert str(ROOT) not in path.read_text(encoding="utf-8"), path
    assert not (SITE / ".buildinfo").exists()
