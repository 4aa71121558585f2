"""The fonts of pages: the letters of four languages, small, the same bytes every time."""

import io
import re

import pytest
from fontTools.ttLib import TTFont

from racconigi.publish import lettering
from racconigi.words import LANGUAGES, Words

SANS = next(cut for cut in lettering.CUTS if cut.name == "sans")
ALL = {chr(code) for codes in lettering.SCRIPTS.values() for code in codes}


def test_no_letter_is_in_two_scripts():
    assert sum(map(len, lettering.SCRIPTS.values())) == len(ALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_that_the_book_says_is_in_a_font(language):
    words = Words(language)
    said = "".join(
        words[key] for key in ("missing-page.told", "frame.contents", "near", "take.ris")
    )
    assert set(said) <= ALL


def test_a_font_has_its_script_and_bears_a_name_of_its_own():
    font = TTFont(io.BytesIO(lettering.font(SANS, "cyrillic")))
    assert set(map(ord, "Раккониджи")) <= set(font.getBestCmap())
    assert ord("R") not in font.getBestCmap()
    assert font["name"].getDebugName(1) == "Racconigi Sans"
    assert "Source" not in font["name"].getDebugName(4)
    assert "Adobe" in font["name"].getDebugName(0)  # whose it is; the licence lies beside it


@pytest.mark.parametrize("cut", lettering.CUTS, ids=lambda cut: cut.name)
def test_a_cut_is_the_same_bytes_every_time_and_small(cut):
    font = lettering.font(cut, "cyrillic")
    assert font == lettering.font(cut, "cyrillic")
    assert len(font) < 12_000
    assert "fvar" not in TTFont(io.BytesIO(font))


def test_the_sheet_asks_for_files_of_the_site_each_for_its_letters():
    sheet = lettering.sheet()
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(files) == len(set(files)) == len(lettering.CUTS) * len(lettering.SCRIPTS)
    assert all(file.startswith("fonts/") for file in files)
    assert "U+400-45F,U+2116" in sheet


def test_fonts_are_cut_once_and_kept(tmp_path, monkeypatch):
    cut = []
    monkeypatch.setattr(lettering, "font", lambda *asked: cut.append(asked) or b"font")
    for _ in range(2):
        lettering.write(tmp_path / "static", tmp_path / "kept")
    assert len(cut) == len(lettering.CUTS) * len(lettering.SCRIPTS)
    assert (tmp_path / "static/fonts/serif-latin.woff2").read_bytes() == b"font"
    assert "SIL OPEN FONT LICENSE" in (tmp_path / "static/fonts/LICENSE.txt").read_text().upper()
    assert (tmp_path / "static/type.css").read_text() == lettering.sheet()
