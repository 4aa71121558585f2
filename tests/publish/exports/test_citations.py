"""Citations: with version, date and state, in forms that reference managers read."""

from pybtex.database import parse_string

from racconigi.publish.edition import edition
from racconigi.publish.exports.citations import bibtex, citation, page_metadata, ris
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]


def test_a_sentence_names_chart_state_book_version_date_and_address():
    chart, book = about("power-map", "it", decade="1930"), edition()
    said = citation(chart)
    for part in (chart.title, "Decennio: anni 1930", book.title, book.version, "26 novembre 2026",
                 "CC BY 4.0", "charts/power-map/?lang=it&coding=miller&decade=1930"):  # fmt: skip
        assert part in said


def test_bibtex_is_read_back():
    chart = about("power-map", "ru", decade="1930")
    entries = parse_string(bibtex(chart), "bibtex").entries
    assert list(entries) == ["racconigi-power-map-coding-miller-decade-1930-ru"]
    fields = entries["racconigi-power-map-coding-miller-decade-1930-ru"].fields
    assert fields["version"] == edition().version
    assert fields["date"] == edition().date
    assert "1930-е" in fields["title"]
    assert chart.address in fields["howpublished"]


def test_ris_has_a_line_for_each_field_and_ends():
    lines = ris(about("directions", "fr")).split("\r\n")
    assert lines[0] == "TY  - CHAP"
    assert lines[-2:] == ["ER  - ", ""]
    assert all(line[2:6] == "  - " for line in lines[:-1])
    assert f"ET  - {edition().version}" in lines


def test_a_page_tells_reference_managers_what_it_is():
    told = page_metadata(about("directions"))
    assert ("citation_title", about("directions").title) in told
    assert ("citation_publication_date", edition().date.replace("-", "/")) in told
    assert "citation_public_url" not in dict(told)
    published = about("directions")._replace(
        edition=edition()._replace(address="https://b.example/")
    )
    assert dict(page_metadata(published))["citation_public_url"].startswith(
        "https://b.example/charts/"
    )
