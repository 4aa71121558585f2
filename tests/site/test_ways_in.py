"""The ways into the built book: lists, years, decades, the tally, and what they weigh."""

import csv
import gzip
import io
import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from racconigi.publish import icons
from racconigi.tables import load
from racconigi.timeline import DECADES, FIRST, LAST
from tests.site.browsing import SITE

BOOK, YEARS, PLACES = SITE / "book", SITE / "years", SITE / "decades"
#: The pages that show text only: a reader on a slow line has them in a second or two.
TEXTS = ["book/glossary.html", "book/how-to-read.html", "book/register.html", "years/1912.html",
         "decades/1930.html", "book/methods.html", "book/sources.html",
         "book/own-pair.html"]  # fmt: skip
LIMIT = 150_000


def shown(page):
    """Return the identifiers of the entries that a list shows."""
    return page.eval_on_selector_all(
        ".entry", "entries => entries.filter(e => e.offsetParent !== null).map(e => e.id)"
    )


def asked(page):
    """Return what stands in the address of a page."""
    return {name: value[0] for name, value in parse_qs(urlsplit(page.url).query).items()}


# Lists


def test_the_register_answers_who_was_bound_on_a_day(disk):
    page = disk("book/register.html")
    page.fill(".filters input[name=on]", "1912")
    page.select_option(".filters select[name=state]", "ITA")
    found = shown(page)
    assert "triple-alliance-1891" in found
    assert "prinetti-barrere-1902" in found
    assert "treaty-of-london-1915" not in found
    assert asked(page) == {"on": "1912", "state": "ITA"}
    assert page.inner_text(".found") == f"{len(found)} entries of {len(load('treaties'))}"
    page.fill(".filters input[name=on]", "1915-05-10")  # after denunciation and new alliance
    assert "treaty-of-london-1915" in shown(page)
    assert "triple-alliance-1891" not in shown(page)


def test_a_choice_in_the_address_is_kept_and_cleared(disk):
    page = disk("book/chronology.html?decade=1930&level=war&lang=fr")
    assert page.input_value(".filters select[name=decade]") == "1930"
    events = load("events").set_index("event")
    types = load("event_types").set_index("event_type")["level"]
    found = shown(page)
    assert {events["date"][event][:3] for event in found} == {"193"}
    assert {types[events["event_type"][event]] for event in found} == {"war"}
    visible = page.locator("section[id^=decade-]:visible")
    assert visible.evaluate_all("parts => parts.map(part => part.id)") == ["decade-1930"]
    page.click(".filters button[type=reset]")
    page.wait_for_function("!location.search.includes('decade')")
    assert asked(page) == {"lang": "fr"}  # what is not the list's own stays
    total = len(events)
    assert len([name for name in shown(page) if name]) == total


def test_a_list_is_searched_without_accents_and_says_when_nothing_fits(disk):
    page = disk("book/chronology.html")
    page.fill(".filters input[name=find]", "RUDINI monza")
    assert shown(page) == ["giers-rudini-monza-1891"]
    assert page.inner_text(".found").startswith("1 entry of")
    page.fill(".filters input[name=find]", "zzyzx")
    assert page.inner_text(".found") == "Nothing fits. Clear a filter."


def test_what_is_chosen_can_be_taken_away(disk):
    page = disk("book/register.html?state=RUS&obligation=defence")
    with page.expect_download() as waiting:
        page.click(".filters .download")
    assert waiting.value.suggested_filename == "register.csv"
    rows = list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text("utf-8"))))
    assert [row["id"] for row in rows] == shown(page)
    assert all("RUS" in row["state"].split() for row in rows)
    assert all(row["title"] and row["date"] for row in rows)


def test_claims_are_chosen_by_verdict_and_by_year(disk):
    page = disk("book/claims.html?verdict=contradicted")
    claims = load("claims").set_index("claim")["verdict"]
    assert shown(page) == [name for name in claims.index if claims[name] == "contradicted"]
    page.select_option(".filters select[name=verdict]", "")
    page.fill(".filters input[name=year]", "1909")
    assert {"S12", "S11"} <= set(shown(page))
    assert "S35" not in shown(page)


def test_sources_are_chosen_by_kind(disk):
    page = disk("book/sources-ru.html?kind=primary")
    sources = load("sources").set_index("source")
    for name in shown(page):
        row = sources.loc[name.removeprefix("source-")]
        assert (row["language"], row["kind"]) == ("ru", "primary")


def test_the_bar_of_decades_stays_in_sight_and_follows(disk):
    page = disk("book/chronology.html")
    page.click("nav.decades a[href='#decade-1930']")
    page.wait_for_function(
        "document.querySelector('nav.decades a[aria-current]')?.hash === '#decade-1930'"
    )
    bar = page.locator("nav.decades").bounding_box()
    heading = page.locator("#decade-1930 h2").bounding_box()
    assert 0 <= bar["y"] < 80
    assert bar["y"] + bar["height"] <= heading["y"] + 2


def test_a_list_fits_a_phone(disk):
    for path in ("book/register.html", "book/chronology.html", "book/claims.html"):
        page = disk(path, viewport={"width": 390, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_every_line_of_a_list_leads_to_its_box():
    boxes = {path.stem: path.read_text(encoding="utf-8") for path in YEARS.glob("*.html")}
    for path, kind, tag in (("chronology", "events", "event"), ("register", "treaties", "treaty")):
        text = (BOOK / f"{path}.html").read_text(encoding="utf-8")
        links = dict(
            re.findall(r'<li class="entry" id="([^"]+)".*?href="\.\./years/([^"]+)"', text)
        )
        assert len(links) == len(load(kind))
        for name, link in links.items():
            year, _, target = link.partition(".html#")
            assert target == (name if tag == "event" else f"treaty-{name}")
            classes = "event" if tag == "event" else "event treaty"
            assert f'<article class="{classes}" id="{target}">' in boxes[year]


# Years, decades, the tally


def test_every_year_and_decade_has_a_page():
    assert {path.stem for path in YEARS.glob("*.html")} == {
        "earlier", *map(str, range(FIRST, LAST + 1)),
    }  # fmt: skip
    assert {path.stem for path in PLACES.glob("*.html")} == set(map(str, DECADES))


def test_a_year_stands_in_the_frame_of_the_book(disk):
    page = disk("years/1909.html")
    assert page.title().startswith("1909")
    assert page.locator("nav.bd-links").is_visible()
    contents = page.locator("#pst-page-toc-nav a")
    assert "What the two did" in contents.all_inner_texts()
    contents.last.click()
    assert page.locator("#charts").evaluate("node => node.matches(':target')")
    page.click("nav.near a[rel=next]")
    page.wait_for_url("**/years/1910.html")


def test_the_chart_of_promises_opens_at_the_year_of_the_page(disk):
    page = disk("years/1887.html")
    link = page.get_attribute("#charts a[href*='any-year']", "href")
    assert link == "../notebooks/alignments.html?any-year.year=1887#any-year"


def test_the_list_on_the_first_page_leads_to_the_decades(disk):
    page = disk("book/index.html")
    page.click("#decade-1930 summary")
    page.click("#decade-1930 .more a")
    page.wait_for_url("**/decades/1930.html")
    assert page.locator("h1").first.inner_text().startswith("The 1930s")
    assert page.locator("#gravest li").count() >= 6


def test_the_first_screen_has_the_answer_and_the_chart_and_then_the_verdicts(disk):
    for width, height in ((1300, 800), (390, 844)):
        page = disk("book/index.html", viewport={"width": width, "height": height})
        answer = page.locator("h1 + p + p")
        assert answer.inner_text().count(". ") + 1 == 2
        assert answer.locator("a").count() >= 2
        assert page.locator("#relation-by-decade .plot").bounding_box()["y"] <= height - 80
        tally = page.locator(".tally").bounding_box()
        assert tally["y"] > page.locator("#relation-by-decade").bounding_box()["y"]
        counts = page.locator(".tally strong").all_inner_texts()
        assert sum(map(int, counts)) == len(load("claims"))
    page.locator(".tally a", has_text="not settled").click()
    page.wait_for_url("**/claims.html?verdict=*")
    open_ones = load("claims").query("verdict in ('not-checked', 'not-testable')")
    assert shown(page) == open_ones["claim"].tolist()


def test_coders_are_told_when_asked(disk):
    page = disk("years/1909.html")
    coders = page.locator("#racconigi-accord-1909 details.coders")
    assert not coders.locator("table").is_visible()
    coders.locator("summary").click()
    assert coders.locator("table").is_visible()


def test_nothing_of_a_list_or_a_box_is_cut_on_paper(disk):
    for path in ("book/register.html", "years/1909.html", "book/data-dictionary.html"):
        page = disk(path)
        page.emulate_media(media="print")
        cut = page.eval_on_selector_all(
            "article.bd-article *",
            """nodes => nodes.filter(node => node.offsetParent !== null
                && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(node).overflowY)
                && node.scrollHeight > node.clientHeight + 2 && node.clientHeight > 0)
                .map(node => node.outerHTML.slice(0, 80))""",
        )
        assert cut == [], path
        assert not page.locator(".listing .filters").is_visible()


# Weight


def weight(path):
    """Return the bytes of a file as they are sent: packed, where packing helps."""
    data = path.read_bytes()
    return len(data) if path.suffix in (".woff2", ".png") else len(gzip.compress(data, 9))


def test_no_page_is_heavy():
    heavy = {
        str(path.relative_to(SITE)): weight(path)
        for folder in ("book", "years", "decades", "notebooks")
        for path in (SITE / folder).glob("*.html")
        if weight(path) > LIMIT
    }
    assert heavy == {}


@pytest.mark.parametrize("path", TEXTS)
def test_a_page_of_text_is_light_with_all_that_it_loads(browser, path):
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    loaded = set()
    page.on("request", lambda request: loaded.add(request.url))
    page.goto((SITE / path).as_uri())
    files = {Path(urlsplit(url).path) for url in loaded if url.startswith("file:")}
    assert len(files) > 10
    weights = {file.name: weight(file) for file in files}
    assert sum(weights.values()) <= LIMIT, sorted(weights.items(), key=lambda item: -item[1])[:8]
    page.context.close()


def test_nothing_is_left_of_the_font_of_icons():
    static = SITE / "_static"
    assert not list(static.rglob("*fontawesome*.js")) + list(static.rglob("fa-*.woff2"))
    for sheet in static.rglob("*.css"):
        assert "Font Awesome" not in "".join(
            re.findall(r"@font-face{[^}]*}", sheet.read_text(encoding="utf-8"))
        ), sheet


def test_every_icon_that_a_page_shows_is_drawn(disk):
    drawn = {f"fa-{name}" for name in icons.STROKES}
    for path in ("book/index.html", "years/1909.html", "notebooks/alignments.html"):
        page = disk(path)
        named = page.eval_on_selector_all(
            "[class*='fa-solid']", "icons => icons.flatMap(icon => [...icon.classList])"
        )
        assert {name for name in named if name.startswith("fa-")} <= drawn | {"fa-solid", "fa-lg"}
        bare = page.eval_on_selector_all(
            "[class*='fa-solid'], [class*='fas ']",
            """icons => icons.filter(icon =>
                !getComputedStyle(icon).backgroundImage.includes('icons-light.svg')
                || !/^-?\\d/.test(getComputedStyle(icon).backgroundPosition)
            ).map(icon => icon.className)""",
        )
        assert bare == []


def test_the_words_of_the_box_are_data_and_run_nothing():
    text = (BOOK / "glossary.html").read_text(encoding="utf-8")
    dialog = text[text.index('<dialog id="search"') : text.index("</dialog>")]
    scripts = re.findall(r"<script([^>]*)>(.*?)</script>", dialog, re.DOTALL)
    assert [attributes.strip() for attributes, _ in scripts] == ['type="application/json"']
    assert set(json.loads(scripts[0][1])) == {"forms", "kinds"}
