"""The icons: drawn, and what they stand in the place of taken away."""

import re
from xml.etree import ElementTree

import pytest

from racconigi.publish import icons

SHEET = (
    '@font-face{font-family:Font Awesome\\ 6 Free;src:url(x.woff2)}.fa-glass{--fa:"\\f000"}'
    '.fa-house::before{content:"\\f015"}.fa-lg{font-size:1.25em}body{color:red}'
    "@font-face{font-family:Other;src:url(y.woff2)}"
)


@pytest.mark.parametrize("shade", icons.COLORS)
def test_every_icon_is_a_drawing_in_its_place_on_the_strip(shade):
    drawing = ElementTree.fromstring(icons.strip(shade))
    assert drawing.get("stroke") == icons.COLORS[shade]
    sheet = icons.sheet()
    for number, (name, path) in enumerate(zip(icons.STROKES, drawing, strict=True)):
        assert path.get("d") == icons.STROKES[name]
        assert path.get("transform") == f"translate({24 * number})"
        assert f".fa-{name}{{background-position:-{number}em 0}}" in sheet
    assert f"background-size:{len(icons.STROKES)}em 1em" in sheet


def test_the_sheet_asks_for_nothing_but_files_of_the_site():
    assert re.findall(r'url\("([^"]*)"\)', icons.sheet()) == ["icons-light.svg", "icons-dark.svg"]


def test_the_font_its_script_and_its_rules_are_taken_away_and_nothing_else(tmp_path):
    for name in ("scripts/fontawesome.js", "scripts/bootstrap.js", "scripts/bootstrap.js.map",
                 "vendor/fontawesome/webfonts/fa.woff2", "search.js"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "pydata-sphinx-theme.css").write_text(SHEET)
    icons.lighten(tmp_path)
    left = sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file())
    assert left == ["scripts/bootstrap.js", "search.js", "styles/pydata-sphinx-theme.css"]
    assert (tmp_path / "styles" / "pydata-sphinx-theme.css").read_text() == (
        ".fa-lg{font-size:1.25em}body{color:red}@font-face{font-family:Other;src:url(y.woff2)}"
    )


def test_a_site_of_another_theme_is_left_alone(tmp_path):
    (tmp_path / "own.css").write_text(SHEET)
    icons.lighten(tmp_path)
    assert (tmp_path / "own.css").read_text() == SHEET
