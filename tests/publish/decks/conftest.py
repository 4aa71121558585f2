"""What the tests of decks share: a small deck."""

import pytest

from racconigi.charts import use_house_style
from racconigi.publish.decks import plan
from tests.publish.decks.small import DECK


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """Return the file of the small deck."""
    path = tmp_path_factory.mktemp("decks") / "small.yml"
    path.write_text(DECK, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def deck(file):
    """Return the small deck."""
    use_house_style()
    return plan.read(file)
