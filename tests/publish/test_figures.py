"""A chart as a figure of a page: what it says, what it holds, and what cannot break out of it."""

import json
import re

import pytest
from bs4 import BeautifulSoup

from racconigi.catalogue import FIGURES, readable_tables
from racconigi.charts.layouts import LAYOUTS
from racconigi.publish import contents, figures
from racconigi.publish.drawings import SHADES, still_name
from racconigi.words import LANGUAGES, Words


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Return a folder of charts with stand-ins for their pictures."""
    place = tmp_path_factory.mktemp("charts")
    for slug in FIGURES:
        (place / slug).mkdir()
        for language in LANGUAGES:
            for layout, drawn in LAYOUTS.items():
                for shade in SHADES:
                    still = place / slug / still_name(language, layout, shade)
                    still.write_text(f'<svg class="x" width="{drawn.width}" height="400.4"></svg>')
    return place


@pytest.fixture
def figure(site):
    """Return a function that writes a chart of a page."""

    def write(slug, language="en", **options):
        return figures.figure(slug, language, "../charts", site, **options)

    return write


@pytest.mark.parametrize("slug", FIGURES)
def test_every_table_of_a_chart_stands_under_it(figure, slug):
    page = figure(slug)
    heads = [len(re.findall("<th ", part)) for part in page.split("<thead>")[1:]]
    rows = [part.count("<tr>") for part in re.findall("<tbody>.*?</tbody>", page, re.S)]
    found = readable_tables(slug).values()
    assert heads == [len(table.columns) for table in found]
    short = [len(table) if len(table) <= figures.MOST_ROWS else 0 for table in found]
    assert rows == short


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_speaks_one_language(figure, language):
    page = figure("directions", language)
    decade = {"en": "1850s", "fr": "années 1850", "it": "anni 1850", "ru": "1850-е"}
    assert f"<td>{decade[language]}</td>" in page
    assert ("1850s" in page) == (language == "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_under_every_chart_is_one_line_of_buttons(figure, language):
    page = BeautifulSoup(figure("directions", language), "html.parser")
    line = page.select_one(".take")
    words = json.loads(line["data-words"])
    assert list(words) == list(LANGUAGES)
    told = {button["data-take"]: button.text for button in line.select("button")}
    assert list(told) == ["picture", "data", "embed", "link", "cite", "sources"]
    assert {"take": line["aria-label"], **told} == words[language]


def test_without_a_script_the_data_can_be_taken_away(figure):
    page = BeautifulSoup(figure("directions", "it"), "html.parser")
    (link,) = page.select("noscript a")
    assert link["href"] == "../charts/directions/directions-it.zip"


def test_the_figure_has_an_address_and_one_alternative(figure):
    page = figure("directions")
    assert (
        '<figure class="chart" id="directions" lang="en" data-files="../charts/directions/">'
        in page
    )
    assert page.count("Two points a decade with intervals") == 1
    assert page.count('role="img" aria-label="Two points') == 1
    assert page.count('alt=""') == 2


def test_a_picture_of_each_shade_and_width_keeps_its_place(figure):
    page = figure("directions", "ru")
    for shade in SHADES:
        wide, phone = (f"../charts/directions/still-ru-{name}-{shade}.svg" for name in LAYOUTS)
        assert f'src="{wide}" width="704" height="400"' in page
        assert f'srcset="{phone}" width="328" height="400"' in page


def test_the_first_picture_of_a_page_is_asked_for_at_once(figure):
    assert figure("directions", first=True).count('loading="lazy"') == 1
    assert figure("directions").count('loading="lazy"') == 2


def test_no_script_and_no_style_stands_in_the_page(figure):
    page = figure("any-year")
    assert "<script" not in page
    assert "style=" not in page
    assert not re.search(r"\son\w+=", page)


def test_what_the_reader_can_set_stands_there_from_the_start(figure):
    page = figure("power-map", "fr")
    assert 'name="decade" min="0" max="17" step="1" value="6" aria-valuetext="années 1910"' in page
    page = figure("scores-by-decade")
    assert '<option value="0" selected>WEIS</option>' in page


def test_what_can_be_set_can_be_set_back(figure):
    said = Words("fr")["chart-tools.own"]
    button = f'<button type="button" class="own" hidden>{said}</button>'
    assert button in figure("power-map", "fr")
    assert 'class="own"' not in figure("directions", "fr")


def test_each_language_calls_itself_by_its_name(figure):
    page = figure("directions", "it")
    for code, name in (("en", "English"), ("fr", "Français"), ("ru", "Русский")):
        assert f'<option value="{code}" lang="{code}">{name}</option>' in page
    assert '<option value="it" lang="it" selected>Italiano</option>' in page


def test_text_from_a_table_cannot_become_markup(figure, monkeypatch):
    evil = "<img src=x onerror=alert(1)>"
    true = contents.readable_tables

    def struck(slug, language):
        return {name: table.assign(**{table.columns[0]: evil})
                for name, table in true(slug, language).items()}  # fmt: skip

    monkeypatch.setattr(contents, "readable_tables", struck)
    page = figure("directions")
    assert "<img src=x" not in page
    assert "&lt;img src=x" in page


def test_the_drawing_script_holds_its_names_to_itself():
    text = figures.script()
    assert text.startswith("(() => {")
    assert "vegaEmbed" in text
