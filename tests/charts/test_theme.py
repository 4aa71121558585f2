"""The look of charts: valid, without anything random, and the same on every machine's paper."""

import base64
import io
import re

import altair as alt
import pytest
from jsonschema import ValidationError
from PIL import Image

from racconigi.charts import theme as look
from racconigi.charts.theme import DARK, FONT, MIME, in_shade, print_config, theme, use_house_style
from racconigi.measures.occasions import LEVELS


def test_the_theme_is_valid_vega_lite():
    alt.Config.from_dict(theme()["config"])
    with pytest.raises(ValidationError, match="backgroundd"):
        alt.Config.from_dict({"backgroundd": "white"})


def test_a_page_may_be_light_or_dark():
    assert theme()["config"]["background"] == "transparent"


def test_the_pairs_of_colours_keep_apart():
    used = [look.COOPERATION, look.CONFLICT, look.ITALY, look.RUSSIA, look.GREY]
    assert len(set(used)) == 5
    # blue-green above, red-orange below: apart for those who confuse red and green
    red = {color: int(color[1:3], 16) for color in used}
    assert red[look.COOPERATION] < 64 < 192 < red[look.CONFLICT]


def test_every_level_of_acts_has_a_colour_of_its_own_in_the_order_of_the_measures():
    assert tuple(look.LEVELS) == LEVELS
    assert len(set(look.LEVELS.values())) == len(LEVELS)
    # what is done bears the colour of its side
    assert look.LEVELS["material-cooperation"] == look.COOPERATION
    assert look.LEVELS["material-conflict"] == look.CONFLICT


def test_a_chart_is_shown_without_anything_random():
    use_house_style()
    chart = alt.Chart(description="Nothing.").mark_point()
    one, other = (chart._repr_mimebundle_() for _ in range(2))
    assert one == other
    assert set(one) == {MIME, "text/plain"}
    assert one["text/plain"] == "Nothing."
    assert one[MIME]["$schema"].endswith("/v5.json")  # what JupyterLab draws


@pytest.mark.parametrize(
    ("said", "pictures", "shown"),
    [
        ({}, None, False),
        ({}, True, True),
        ({"RACCONIGI_PNG": "1"}, None, True),
        ({"RACCONIGI_PNG": "1"}, False, False),
        ({"COLAB_RELEASE_TAG": "x"}, None, True),
        ({"COLAB_RELEASE_TAG": "x", "RACCONIGI_PNG": "0"}, None, False),
    ],
)
def test_a_picture_stands_beside_a_chart_where_it_is_asked_for(monkeypatch, said, pictures, shown):
    for name in ("RACCONIGI_PNG", "COLAB_RELEASE_TAG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    use_house_style(pictures=pictures)
    bundle = alt.Chart(alt.Data(values=[{"x": 1}])).mark_point().encode(x="x:Q")._repr_mimebundle_()
    use_house_style(pictures=False)
    assert ("image/png" in bundle) == shown
    assert MIME in bundle
    if shown:
        picture = Image.open(io.BytesIO(base64.b64decode(bundle["image/png"])))
        assert picture.convert("RGB").getpixel((1, 1)) == (255, 255, 255)


def test_paper_is_white_and_its_font_is_carried_along():
    spec = {"config": {"axis": {}}, "background": "transparent"}
    assert print_config(spec) == {"config": {"axis": {}}, "background": "white"}
    assert spec["background"] == "transparent"
    assert theme()["config"]["font"] == FONT
    assert FONT.startswith("'Liberation Sans'")


def luminance(color):
    """Return the relative luminance of a colour, as WCAG computes it."""
    parts = [int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Return the contrast of two colours, as WCAG computes it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAGES = {"light": "#ffffff", "dark": "#14181e"}


@pytest.mark.parametrize("shade", PAGES)
def test_what_is_written_can_be_read_on_either_page(shade):
    for ink in (look.INK, look.QUIET, *look.INKS.values()):
        shown = ink if shade == "light" else DARK[ink]
        assert contrast(shown, PAGES[shade]) >= 4.5, ink


@pytest.mark.parametrize("shade", PAGES)
def test_marks_stand_out_on_either_page(shade):
    for color in (look.COOPERATION, look.CONFLICT, look.ITALY, look.RUSSIA, look.GREY):
        shown = color if shade == "light" else DARK[color]
        assert contrast(shown, PAGES[shade]) >= 3, color


def test_what_is_strong_stays_strong_in_the_dark():
    """Words are pale and deeds strong: on a black page too they stand farther from it."""
    for pale, strong in (("verbal-conflict", "material-conflict"),
                         ("verbal-cooperation", "material-cooperation")):  # fmt: skip
        far = [contrast(DARK[look.LEVELS[name]], PAGES["dark"]) for name in (pale, strong)]
        assert far[0] < far[1]


def test_every_dark_colour_is_a_colour_of_its_own():
    assert len(set(DARK.values())) == len(DARK)


def test_a_dark_page_has_its_own_colours_and_nothing_else_changes():
    drawn = f'<svg width="3"><path fill="{look.ITALY}"/><text>not {look.ITALY} itself</text></svg>'
    dark = in_shade(drawn, "dark")
    assert dark == drawn.replace(f'"{look.ITALY}"', f'"{DARK[look.ITALY]}"')
    assert in_shade(drawn, "light") == drawn


@pytest.mark.parametrize("color", ["#123456", "rgb(18, 52, 86)"])
def test_a_colour_that_has_no_other_for_the_dark_is_refused(color):
    with pytest.raises(KeyError, match=re.escape(color)):
        in_shade(f'<path fill="{color}"/>', "dark")
