"""Pictures: of the state that is set, with all that is said in and of them, the same bytes."""

import io
import json
import re
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image

from racconigi.catalogue import FIGURES
from racconigi.publish.exports import fonts, pictures
from tests.publish.exports.charts import about, house_style

__all__ = ["house_style"]
SVG = "{http://www.w3.org/2000/svg}"


def chart():
    return about("power-map", "fr", decade="1930")


def words(svg):
    return " ".join(text.text or "" for text in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def test_a_picture_shows_the_state_that_is_set_and_says_it():
    before, after = (
        words(pictures.svg(about("power-map", "fr", decade=d))) for d in ("1910", "1960")
    )
    assert "Décennie\xa0: années 1910" in before
    assert "Décennie\xa0: années 1960" in after
    assert "ottoman" in before
    assert "ottoman" not in after


def test_an_svg_says_what_it_is_and_brings_its_font():
    root = ElementTree.fromstring(pictures.svg(chart()))
    told = json.loads(root.find(f"{SVG}metadata").text)
    assert told == chart().metadata()
    assert root.find(f"{SVG}title").text == told["Title"]
    assert root.find(f"{SVG}desc").text == chart().description
    assert f"font-family:'{fonts.FAMILY}'" in root.find(f"{SVG}style").text


@pytest.mark.parametrize("slug", FIGURES)
def test_no_picture_leads_to_a_host(slug):
    svg = pictures.svg(about(slug)).decode().replace("http://www.w3.org/", "")
    assert "http" not in svg
    assert "href" not in svg


def test_a_text_of_a_chart_cannot_become_markup():
    evil = chart()._replace(title="<script>alert(1)</script> & co")
    assert b"<script" not in pictures.svg(evil)
    assert "<script>alert(1)</script> & co" in words(pictures.svg(evil)).replace("  ", " ")


def test_a_png_is_3840_wide_and_says_what_it_is():
    image = Image.open(io.BytesIO(pictures.png(chart())))
    assert image.width == 3840
    assert image.text == chart().metadata()
    assert image.info["dpi"][0] == pytest.approx(288, abs=0.1)


def test_a_slide_is_16_by_9():
    for png in pictures.png_slides(chart()):
        image = Image.open(io.BytesIO(png))
        assert image.size == (3840, 2160)
        assert image.text["Address"] == chart().address


def test_a_pdf_says_what_it_is_and_its_text_is_text():
    with pikepdf.open(io.BytesIO(pictures.pdf(chart()))) as document:
        for name, text in chart().metadata().items():
            assert str(document.docinfo[f"/{name}"]) == text
        assert document.open_metadata()["dc:title"] == chart().metadata()["Title"]
        used = {str(part["/BaseFont"]) for part in document.objects
                if isinstance(part, pikepdf.Dictionary) and "/BaseFont" in part}  # fmt: skip
        assert used
        assert all("RacconigiSans" in name for name in used)


@pytest.mark.parametrize("write", [pictures.svg, pictures.pdf, pictures.png])
def test_drawn_again_the_bytes_are_the_same(write):
    assert write(chart()) == write(chart())


def test_a_chart_for_paper_has_no_links_no_inputs_and_its_own_font():
    spec = pictures.paper(about("any-year", year="1914"))
    text = json.dumps(spec)
    assert '"href"' not in text
    assert '"bind"' not in text
    assert "title" not in spec
    assert spec["config"]["font"].startswith(f"'{fonts.FAMILY}'")
    assert re.search(r'"name": "year", "value": 1914', text)
