"""A chart as a figure of a page: what it says, what it holds, and what cannot break out of it."""

import re

import pytest

from racconigi.catalogue import FIGURES, readable_tables
from racconigi.publish import figures
from racconigi.publish.figures import as_script, figure
from racconigi.words import LANGUAGES


@pytest.mark.parametrize("slug", FIGURES)
def test_every_table_of_a_chart_stands_under_it(slug):
    page = figure(slug, "en", "../_charts")
    heads = [len(re.findall("<th ", part)) for part in page.split("<thead>")[1:]]
    rows = [part.count("<tr>") for part in re.findall("<tbody>.*?</tbody>", page, re.S)]
    found = readable_tables(slug).values()
    assert heads == [len(table.columns) for table in found]
    assert rows == [len(table) for table in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_speaks_one_language(language):
    page = figure("directions", language, "files")
    decade = {"en": "1850s", "fr": "années 1850", "it": "anni 1850", "ru": "1850-е"}
    assert f"<td>{decade[language]}</td>" in page
    assert ("1850s" in page) == (language == "en")


def test_the_links_lead_to_the_files_of_every_panel():
    page = figure("relation-by-decade", "en", "../_charts")
    for name in ("relation-by-decade.png", "relation-by-decade-acts.csv"):
        assert f'href="../_charts/{name}" download' in page
    assert ">CSV (acts)</a>" in page
    assert ">CSV (by decade)</a>" in page
    assert "<caption>Names of the states</caption>" in page


def test_the_figure_has_an_address_and_an_alternative():
    page = figure("directions", "en", "files")
    assert '<figure class="chart" id="directions">' in page
    assert page.count("Two points a decade with intervals") == 3  # label, picture, specification
    assert '<img src="files/directions.svg"' in page


def test_no_text_can_end_the_script_that_holds_it():
    held = as_script({"text": "</script><script>alert(1)</script>"})
    assert "<" not in held
    assert "\\u003c/script>" in held


def test_text_from_a_table_cannot_become_markup(monkeypatch):
    evil = "<img src=x onerror=alert(1)>"
    true = figures.readable_tables

    def struck(slug, language):
        return {name: table.assign(**{table.columns[0]: evil})
                for name, table in true(slug, language).items()}  # fmt: skip

    monkeypatch.setattr(figures, "readable_tables", struck)
    page = figure("directions", "en", "files")
    assert "<img src=x" not in page
    assert "&lt;img src=x" in page


def test_the_drawing_script_holds_its_names_to_itself():
    text = figures.script()
    assert text.startswith("(() => {")
    assert "vegaEmbed" in text
