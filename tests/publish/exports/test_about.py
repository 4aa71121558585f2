"""What every file says of itself."""

import altair as alt
import pytest

from racconigi.catalogue import FIGURES
from racconigi.package import resource
from racconigi.publish.edition import edition
from racconigi.publish.exports.about import credited, licences, path, slot
from racconigi.words import LANGUAGES, Words
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]


def test_a_chart_says_title_source_licence_version_date_and_address():
    told = about("power-map", "fr", decade="1930").metadata()
    book = edition()
    assert told["Title"].endswith("— Codage\xa0: Miller · Décennie\xa0: années 1930")
    assert told["Source"].startswith("Source\xa0: le registre des traités.")
    assert told["Copyright"] == "CC BY 4.0"
    assert (told["Version"], told["Date"]) == (book.version, book.date)
    assert told["Address"] == "charts/power-map/?lang=fr&coding=miller&decade=1930"
    assert all(told.values())


def test_a_chart_asked_for_in_another_style_is_made_anew():
    with alt.theme.enable("default"):
        plain = about("directions", "it").spec
    assert about("directions", "it").spec["config"] != plain["config"]


def test_the_name_of_a_file_has_the_state_and_the_language():
    found = about("power-map", "ru", coding="atop", decade="1930")
    assert found.name == "power-map-coding-atop-decade-1930-ru"
    assert about("directions", "ru").name == "directions-ru"


def test_an_unknown_chart_and_an_unknown_language_are_refused():
    with pytest.raises(KeyError, match="no chart 'power-mp'"):
        about("power-mp")
    with pytest.raises(ValueError, match="Unknown language 'de'"):
        about("power-map", "de")


def test_a_template_leaves_open_what_only_the_page_knows():
    blank = about("power-map").template()
    assert blank.name == f"power-map{slot('mark')}-en"
    assert blank.metadata()["Title"].endswith(slot("state"))
    assert blank.metadata()["Address"] == slot("address")
    without = about("directions").template()
    assert slot("state") not in str(without.metadata())
    assert without.name == "directions-en"


@pytest.mark.parametrize("slug", FIGURES)
def test_every_chart_credits_tables_of_the_package(slug):
    data = FIGURES[slug].data
    assert data
    assert [table["title"] for table in licences(data)] == [resource(n)["title"] for n in data]
    for language in LANGUAGES:
        assert credited(data, Words(language))


def test_a_producer_of_several_series_is_named_once():
    assert credited(("trade_cow", "organisations"), Words()) == "Source: Correlates of War."


def test_an_address_has_language_and_state():
    assert path("any-year", "it", {"year": 1912}) == "charts/any-year/?lang=it&year=1912"
