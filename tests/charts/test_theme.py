"""The look of charts: valid, without anything random, and the same on every machine's paper."""

import altair as alt
import pytest
from jsonschema import ValidationError

from racconigi.charts import theme as look
from racconigi.charts.theme import MIME, PRINT_FONT, print_config, theme, use_house_style
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


def test_paper_is_white_and_its_font_is_carried_along():
    spec = {"config": {"font": "x", "axis": {}}, "background": "transparent"}
    printed = print_config(spec)
    assert printed["background"] == "white"
    assert printed["config"] == {"font": PRINT_FONT, "axis": {}}
    assert spec["config"]["font"] == "x"
    assert PRINT_FONT.startswith("'Liberation Sans'")
