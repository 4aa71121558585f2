"""The guided path: its steps, the years that the chart shows for them, and what is refused."""

import json

import pytest
from bs4 import BeautifulSoup

from racconigi.catalogue import entry_of
from racconigi.charts.layouts import LAYOUTS
from racconigi.findings import find
from racconigi.publish import path
from racconigi.publish.drawings import still_name
from racconigi.words import LANGUAGES, Words

SLUG = "relation-by-decade"


def panel(number, x, y, width, height):
    """Return a panel of a picture as Vega writes one."""
    ground = f'<path class="background" d="M0,0h{width}v{height}h-{width}Z"/>'
    inner = f'<g transform="translate({x},{y})">{ground}</g>'
    return f'<g class="mark-group role-scope name_concat_{number}_group">{inner}</g>'


PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="300">'
    '<g transform="translate(40,20)">'
    + panel(0, 0, 0, 400, 100)
    + panel(1, 0, 110, 400, 50)
    + panel(2, 0, 170, 400, 80)
    + "</g></svg>"
)


def axis(*domain):
    return {"encoding": {"x": {"scale": {"domain": list(domain)}}}}


SPEC = {"vconcat": [{"layer": [{}, axis(1850, 2030)]}, axis(1850, 2030), axis(0, 2)]}


@pytest.fixture
def site(tmp_path):
    place = tmp_path / SLUG
    place.mkdir()
    for language in LANGUAGES:
        for layout in LAYOUTS:
            still = place / still_name(language, layout, "light")
            still.write_text(PICTURE.replace("</g></svg>", "".join(
                panel(n, 0, 300, 400, 10) for n in range(3, 7)) + "</g></svg>"))  # fmt: skip
    return tmp_path


def test_the_ruler_spans_the_panels_that_have_the_axis_of_years():
    found = path.ruler(PICTURE, SPEC)
    assert (found["since"], found["until"]) == (1850, 2030)
    assert (found["left"], found["right"]) == (40, 440)
    assert (found["top"], found["bottom"]) == (20, 180)  # the third panel has an axis of its own
    assert (found["width"], found["height"]) == (500, 300)


def test_a_chart_without_an_axis_of_years_has_no_ruler():
    with pytest.raises(ValueError, match="no axis of years"):
        path.ruler(PICTURE, {"vconcat": [{"layer": [{}]}, axis(1850, 2030)]})


def test_there_is_a_ruler_for_every_language_and_layout(site):
    assert {name: set(told) for name, told in path.rulers(SLUG, site).items()} == {
        language: set(LAYOUTS) for language in LANGUAGES
    }


def test_a_spell_is_that_of_the_model_wherever_its_ends_are():
    for row in find("relation").frames["spells"].itertuples():
        assert path.spell_of(row.first) == path.spell_of(row.last) == (row.first, row.last)
    with pytest.raises(ValueError, match="has the year 1700"):
        path.spell_of(1700)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_tells_its_years_its_text_and_the_spell_it_falls_in(language):
    words = Words(language)
    first, last = path.spell_of(1970)
    html = path.step("A <title>", 1966, 1969, "<p>Told.</p>", words)
    item = BeautifulSoup(html, "html.parser").li
    assert (item["data-first"], item["data-last"]) == ("1966", "1969")
    assert item.h3.get_text().split(maxsplit=1)[1] == "A <title>"
    assert "1966" in item.h3.get_text()
    assert item.select_one(".text > p").get_text() == "Told."
    reading = item.select_one(".reading").get_text()
    row = find("relation").frames["spells"].set_index("first").loc[first]
    for said in (str(last), words[f"word.{row['word']}"], str(row["n_friendly"])):
        assert said in reading


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_path_is_a_list_with_controls_in_every_language(site, language):
    steps = [path.step("One", 1855, 1856, "<p>a</p>", Words(language))] * 3
    section = BeautifulSoup(path.path(SLUG, steps, Words(language), site), "html.parser").section
    assert section["data-chart"] == SLUG
    assert len(section.select("ol > li")) == 3
    assert section.h2.get_text().startswith("3 ")
    told = json.loads(section["data-words"])
    assert set(told) == set(LANGUAGES)
    assert len({words["begin"] for words in told.values()}) == len(LANGUAGES)
    for words in told.values():
        assert "{step}" in words["step"]
        assert "{steps}" in words["step"]
    assert set(json.loads(section["data-rulers"])) == set(LANGUAGES)


def test_the_chart_of_the_path_is_in_the_catalogue():
    assert "spells" in entry_of(SLUG).frames
