"""The mark: one drawing in every form."""

import io
from xml.etree import ElementTree

import pytest
from PIL import Image

from racconigi.charts.theme import CONFLICT, COOPERATION
from racconigi.publish import marks


def test_what_rises_stands_on_the_line_and_what_falls_hangs_from_it():
    line = next(part for part in marks.PARTS if not part[0])
    for color, _, top, _, height in marks.PARTS:
        if color == COOPERATION:
            assert top + height <= line[2]
        if color == CONFLICT:
            assert top >= line[2] + line[4]


def test_the_icon_is_one_drawing_that_follows_the_shade_of_the_browser():
    root = ElementTree.fromstring(marks.icon())
    assert len([node for node in root if node.tag.endswith("rect")]) == 4
    assert marks.INK_DARK in marks.icon()
    assert "http" not in marks.icon().replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(("side", "margin"), marks.PICTURES.values())
def test_a_picture_has_its_size_its_colours_and_the_same_bytes(side, margin):
    picture = marks.picture(side, margin)
    assert picture == marks.picture(side, margin)
    image = Image.open(io.BytesIO(picture))
    assert image.size == (side, side)
    colors = {color for _, color in image.getcolors(side * side)}
    assert {tuple(bytes.fromhex(color[1:])) for color in (COOPERATION, CONFLICT)} <= colors


def test_a_telephone_may_cut_off_corners():
    image = Image.open(io.BytesIO(marks.picture(180, 0.14)))
    assert image.getpixel((12, 90)) == (255, 255, 255)


def test_all_forms_are_written(tmp_path):
    marks.write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"mark.svg", *marks.PICTURES}
