"""Charts for the tests of files to take away."""

import pytest

from racconigi.charts import use_house_style
from racconigi.publish.exports.about import about as about_chart


@pytest.fixture(autouse=True)
def house_style():
    """Draw in the style of the house."""
    use_house_style()


def about(slug="power-map", language="en", **asked):
    """Return a chart with some of its controls set."""
    return about_chart(slug, language, asked)
