"""What is taken away from the built book: every button, in a real browser, from a disk.

The pages lie on a disk, so that nothing can be asked of a server; files are opened, and what is in
them is compared with what the book found.
"""

import io
import json
import zipfile
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pikepdf
import pytest
from PIL import Image
from playwright.sync_api import TimeoutError
from pybtex.database import parse_string

from racconigi.catalogue import FIGURES, tables
from racconigi.publish.edition import edition
from racconigi.publish.exports import formats, pictures, states
from racconigi.publish.exports.about import about
from racconigi.words import LANGUAGES, Words
from tests.site.browsing import SITE, TRIED
from tests.site.conftest import WAKE

SVG = "{http://www.w3.org/2000/svg}"
#: A state other than the first, for each control of a chart.
SET = {"power-map": {"coding": "haege", "decade": "1930"}, "ties-by-decade": {"coding": "atop"},
       "any-year": {"reading": "known", "year": "1915"},
       "scores-by-decade": {"scale": "cameo"},
       "any-pair": {"pair": "RUS-FRA", "coding": "haege", "reading": "known", "year": "1904"},
       }  # fmt: skip
#: Every chart in every language; the pictures that take longest in one language each.
EACH = [(slug, language) for slug in TRIED for language in LANGUAGES]
ONE = [(slug, LANGUAGES[at % len(LANGUAGES)]) for at, slug in enumerate(TRIED)]


def alone(disk, slug, language="en", **asked):
    """Open the page of a chart."""
    query = "&".join(f"{name}={value}" for name, value in {"lang": language, **asked}.items())
    return disk(f"charts/{slug}/index.html?{query}")


def ask(page, kind, slug=None):
    """Open a dialog of a chart; return it."""
    figure = page.locator(f"#{slug}") if slug else page.locator("figure.chart")
    figure.locator(f".take [data-take={kind}]").click()
    dialog = page.locator(f"#take-dialog[open][data-kind={kind}]")
    dialog.wait_for(timeout=30_000)
    return dialog


def taken(dialog, file):
    """Press a button of a dialog; return the name and the bytes of what is saved."""
    try:
        with dialog.page.expect_download(timeout=60_000) as saved:
            dialog.locator(f'button[data-file="{file}"]').click()
    except TimeoutError as late:
        said = dialog.locator(".status").inner_text()
        raise AssertionError(f"{file} was not saved; the dialog says: {said!r}") from late
    return saved.value.suggested_filename, saved.value.path().read_bytes()


def close(dialog):
    dialog.locator("button.close").click()
    dialog.wait_for(state="hidden")


def settled(slug, language):
    return about(slug, language, SET.get(slug, {}))


def words(svg):
    found = ElementTree.fromstring(svg).iter(f"{SVG}text")
    return " ".join("".join(text.itertext()) for text in found).replace("\xa0", " ")


@pytest.mark.parametrize(("slug", "language"), EACH)
def test_a_picture_shows_and_says_the_state_that_is_set(disk, slug, language):
    page, chart = alone(disk, slug, language, **SET.get(slug, {})), settled(slug, language)
    name, svg = taken(ask(page, "picture"), "svg")
    assert name == f"{chart.name}.svg"
    said = words(svg)
    for text in (chart.title, chart.source, chart.edition.version, "CC BY 4.0", chart.said):
        for word in text.replace("\xa0", " ").split():
            assert word in said, (text, word)
    told = json.loads(ElementTree.fromstring(svg).find(f"{SVG}metadata").text)
    assert told == chart.metadata()
    assert b"href" not in svg.replace(b"xmlns:xlink=", b"")
    assert b"http" not in svg.replace(b"http://www.w3.org/", b"")
    drawn = words(pictures.svg(chart))
    assert sorted(said.split()) == sorted(drawn.split())


@pytest.mark.parametrize(("slug", "language"), ONE)
def test_every_kind_of_picture_can_be_saved(disk, slug, language):
    page, chart = alone(disk, slug, language, **SET.get(slug, {})), settled(slug, language)
    dialog = ask(page, "picture")
    name, png = taken(dialog, "png")
    image = Image.open(io.BytesIO(png))
    assert (name, image.width) == (f"{chart.name}.png", 3840)
    assert image.text == chart.metadata()
    assert len(set(image.convert("RGB").resize((200, 200)).getdata())) > 20
    slides = [b.get_attribute("data-file") for b in dialog.locator("[data-file^=slide]").all()]
    assert len(slides) == len(pictures.sheets_of_slides(chart))
    for slide in slides:
        name, png = taken(dialog, slide)
        assert name == f"{chart.name}-{slide}.png"
        assert Image.open(io.BytesIO(png)).size == (3840, 2160)
    name, written = taken(dialog, "pdf")
    assert name == f"{chart.name}.pdf"
    with pikepdf.open(io.BytesIO(written)) as document:
        assert {key[1:]: str(text) for key, text in document.docinfo.items()} == chart.metadata()
        assert len(document.pages) == 1
        assert len(document.pages[0].Contents.read_bytes()) > 2_000
    assert urlsplit(page.url).path.endswith(f"charts/{slug}/index.html")  # nothing took its place


# Apart from the other files: a browser may stop a page that saves more than ten without a pause.
@pytest.mark.parametrize(("slug", "language"), ONE)
def test_every_table_can_be_saved(disk, slug, language):
    dialog = ask(alone(disk, slug, language), "data")
    for table, frame in tables(slug).items():
        name, content = taken(dialog, f"{table}.csv")
        assert name == f"{table}.csv"
        read = pd.read_csv(io.BytesIO(content))
        assert list(read) == list(frame)
        assert len(read) == len(frame)


@pytest.mark.parametrize(("slug", "language"), EACH)
def test_all_data_can_be_saved(disk, slug, language):
    dialog = ask(alone(disk, slug, language), "data")
    name, content = taken(dialog, "xlsx")
    assert name == f"{slug}-{language}.xlsx"
    assert (
        openpyxl.load_workbook(io.BytesIO(content)).sheetnames[-1] == Words(language)["taken.about"]
    )
    name, content = taken(dialog, "json")
    assert json.loads(content)["title"] == about(slug, language).title
    name, content = taken(dialog, "zip")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert f"{slug}-{language}.xlsx" in archive.namelist()
    name, content = taken(dialog, "vega")
    spec = json.loads(content)
    assert spec["usermeta"]["Title"].startswith(about(slug, language).title)
    assert spec["datasets"]


@pytest.mark.parametrize(("slug", "language"), EACH)
def test_link_citation_and_sources_are_said(disk, slug, language):
    page, chart = alone(disk, slug, language, **SET.get(slug, {})), settled(slug, language)
    dialog = ask(page, "cite")
    entry = dialog.locator("[data-text=bibtex]").input_value()
    (key,) = parse_string(entry, "bibtex").entries
    assert key == f"racconigi-{chart.name}"
    said = dialog.locator("[data-text=text]").input_value()
    for part in (chart.title, edition().version, chart.said, chart.address):
        assert part in said
    name, content = taken(dialog, "ris")
    assert name == f"{chart.name}.ris"
    assert content.decode().startswith("TY  - CHAP")
    close(dialog)
    link = ask(page, "link").locator("[data-text=link]").input_value()
    asked = parse_qs(urlsplit(link).query)
    assert asked["lang"] == [language]
    for control, value in chart.state.items():
        assert asked[f"{slug}.{control}"] == [str(value)]
    close(page.locator("#take-dialog"))
    dialog = ask(page, "sources")
    assert dialog.locator("ul.tables > li").count() == len(FIGURES[slug].data)
    assert dialog.locator(".scrolled li").count() == len(formats.sources_of(slug))
    name, content = taken(dialog, "sources")
    assert content.decode().strip() == formats.sources(slug).decode().strip()


@pytest.mark.parametrize("slug", SET)
def test_a_link_brings_the_state_back(disk, slug):
    page = alone(disk, slug, "fr", **SET[slug])
    link = ask(page, "link").locator("[data-text=link]").input_value()
    again = disk(link.removeprefix(f"{SITE.as_uri()}/"))
    again.evaluate(WAKE)
    state = again.evaluate("racconigi.state(document.querySelector('figure.chart'))")
    assert {name: str(value) for name, value in state.items()} == SET[slug]


def test_rules_of_ones_own_are_in_the_picture(disk):
    page = disk("notebooks/trust.html?your-reading.direction=ITA-RUS&your-reading.unit=acts")
    page.locator("form.own-reading[data-shown]").wait_for(timeout=60_000)
    shown = page.evaluate("document.getElementById('your-reading').view.data('own-bars')")
    dialog = ask(page, "picture", "your-reading")
    name, svg = taken(dialog, "svg")
    assert "-direction-ITA-RUS" in name
    assert "unit-acts" in name
    assert "every act" in words(svg)
    for row in shown:
        assert f" {row['cooperative']:g} " in f" {words(svg)} "


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_and_dialogs_speak_the_language_of_the_chart(disk, language):
    page = disk(f"notebooks/cooperation.html?lang={language}")
    own = Words(language)
    for line in page.locator("figure.chart .take").all():
        said = [button.inner_text() for button in line.locator("button").all()]
        assert said == [own[f"take.{name}"] for name in
                        ("picture", "data", "embed", "link", "cite", "sources")]  # fmt: skip
    dialog = ask(page, "data", "directions")
    assert dialog.get_attribute("lang") == language
    assert dialog.locator("h2").inner_text() == own["take.data"]


def test_a_dialog_can_be_used_from_the_keyboard_and_gives_the_focus_back(disk):
    page = disk("notebooks/cooperation.html")
    button = page.locator("#directions [data-take=cite]")
    button.focus()
    page.keyboard.press("Enter")
    page.locator("#take-dialog[open]").wait_for()
    assert page.evaluate("document.activeElement.closest('#take-dialog') !== null")
    page.keyboard.press("Escape")
    page.locator("#take-dialog").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.dataset.take") == "cite"


def test_a_text_can_be_copied(disk):
    page = disk("notebooks/cooperation.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    dialog = ask(page, "cite", "directions")
    dialog.locator("[data-file=copy-text]").click()
    dialog.locator(".status", has_text="Copied").wait_for()
    said = dialog.locator("[data-text=text]").input_value()
    assert page.evaluate("navigator.clipboard.readText()") == said


def test_a_picture_can_be_copied(disk):
    page = disk("notebooks/cooperation.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    dialog = ask(page, "picture", "directions")
    dialog.locator("[data-file=copy-picture]").click()
    dialog.locator(".status", has_text="Copied").wait_for(timeout=30_000)
    kinds = page.evaluate("navigator.clipboard.read().then(items => items.flatMap(i => i.types))")
    assert kinds == ["image/png"]


def test_the_snippet_shows_the_chart_in_another_page(disk, tmp_path):
    page = alone(disk, "power-map", "it", decade="1930")
    snippet = ask(page, "embed").locator("[data-text=embed]").input_value()
    (tmp_path / "course.html").write_text(
        f"""<!DOCTYPE html><title>Course</title>{snippet}
        <script>addEventListener("message", ({{ data }}) => {{ window.told = data; }});</script>"""
    )
    page.goto((tmp_path / "course.html").as_uri())
    frame = page.frame_locator("iframe")
    frame.locator(".live.drawn svg").wait_for(timeout=30_000)
    assert about("power-map", "it").title in frame.locator("figcaption").inner_text()
    assert "anni 1930" in frame.locator(".controls").inner_text()
    page.wait_for_function("window.told && window.told.height > 300")
    told = page.evaluate("window.told")
    assert told["racconigi"] == "power-map"
    given = int(page.locator("iframe").get_attribute("height"))
    assert told["height"] <= given + 40, "the frame is too low"
    assert given <= told["height"] + 200, "the frame is much too high"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_embedded_chart_has_the_shade_that_is_asked(disk, theme):
    page = alone(disk, "directions", "ru", theme=theme)
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    seen = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (seen == "rgb(255, 255, 255)") == (theme == "light")


@pytest.mark.parametrize("slug", FIGURES)
def test_an_embedded_chart_fits_a_phone(disk, slug):
    page = alone(disk, slug, "ru")
    page.set_viewport_size({"width": 390, "height": 800})
    page.evaluate(WAKE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_every_chart_is_listed_for_machines():
    listed = json.loads((SITE / "charts" / "index.json").read_text(encoding="utf-8"))
    assert {chart["slug"] for chart in listed["charts"]} == set(FIGURES)
    for chart in listed["charts"]:
        for path in (chart["page"], chart["sources"], *chart["tables"], *chart["data"].values()):
            assert (SITE / "charts" / path).is_file()
        chapter = chart["chapter"].partition("#")[0]
        assert (SITE / "charts" / chapter).is_file()


def test_a_reference_manager_learns_what_a_page_is(disk):
    page = disk("notebooks/alignments.html")
    told = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('meta[name^=citation_]')]"
        ".map(node => [node.name, node.content]))"
    )
    assert told["citation_inbook_title"] == edition().title
    assert told["citation_title"]
    assert told["citation_author"] == edition().authors[0]


def test_the_states_of_the_tests_are_states_of_the_charts():
    for slug, asked in SET.items():
        assert states.settled(slug, about(slug).controls, asked)
