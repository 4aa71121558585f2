"""The font of pictures: shipped, the same bytes, and with every letter that a chart writes."""

import io

import pytest
from fontTools.ttLib import TTFont

from racconigi.catalogue import FIGURES, figure
from racconigi.publish.exports import fonts
from racconigi.words import LANGUAGES
from tests.publish.exports.charts import house_style

__all__ = ["house_style"]


@pytest.mark.parametrize("weight", [400, 600])
def test_the_font_is_cut_the_same_way_every_time_and_bears_a_name_of_its_own(weight):
    assert fonts.font.__wrapped__(weight) == fonts.font.__wrapped__(weight)
    cut = TTFont(io.BytesIO(fonts.font(weight)))
    assert cut["name"].getDebugName(1) == fonts.FAMILY
    assert cut["OS/2"].usWeightClass == weight
    names = {str(record) for record in cut["name"].names if record.nameID in (1, 2, 4, 6)}
    assert not any("Source" in name for name in names)
    assert len(fonts.font(weight)) < 60_000


def texts(part):
    """Return every text of a specification."""
    if isinstance(part, dict):
        return "".join(texts(value) for value in part.values())
    if isinstance(part, list):
        return "".join(texts(value) for value in part)
    return part if isinstance(part, str) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_every_chart_is_in_the_font(language):
    letters = set().union(*(texts(figure(slug, language).to_dict()) for slug in FIGURES))
    assert "А" in letters or language != "ru"
    missing = letters - fonts.advances(400).keys() - set("\n⟦⟧")
    assert missing == set()
    assert fonts.advances(400).keys() == fonts.advances(600).keys()


def test_a_text_is_as_wide_as_its_letters():
    assert fonts.width("", 12) == 0
    assert fonts.width("nn", 24) == pytest.approx(2 * 2 * fonts.width("n", 12))
    assert fonts.width("Title", 12, 600) > fonts.width("Title", 12)
    assert fonts.width("漢", 12) == fonts.width("n", 12)


def test_lines_keep_every_word_and_fit():
    text = "Friendly in three long spells, hostile since 2022"
    found = fonts.lines(text, 120, 14)
    assert " ".join(found) == text
    assert len(found) > 1
    assert all(fonts.width(line, 14) <= 120 for line in found)
    assert fonts.lines("Incomprehensibilities", 10, 14) == ["Incomprehensibilities"]


def test_the_page_is_told_glyphs_and_widths():
    script = fonts.script()
    assert script.startswith("racconigi.fonts(")
    assert '"Ж"' in script or "\\u0416" in script


def test_the_licence_is_passed_on():
    assert "SIL OPEN FONT LICENSE" in fonts.licence()
