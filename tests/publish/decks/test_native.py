"""Charts of PowerPoint's own draw the frames of the findings."""

import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.findings import find
from racconigi.publish.decks.native import NATIVE, categories, plotted
from racconigi.publish.decks.plan import parts_of
from racconigi.publish.exports.about import about
from racconigi.words import LANGUAGES


@pytest.mark.parametrize(("slug", "part"), NATIVE)
def test_every_value_of_the_frame_is_drawn_once(slug, part):
    native, chart = NATIVE[slug, part], about(slug)
    assert 1 <= part <= parts_of(slug)
    frame = find(FIGURES[slug].chapter).frames[native.frame]
    across = categories(native, chart)
    drawn = plotted(native, chart)
    assert drawn
    assert across[0] % 10 == 0
    for one in drawn:
        rows = frame
        for column, value in one.series.where.items():
            rows = rows[rows[column] == value]
        expected = dict(zip(rows[native.across], rows[one.series.values], strict=True))
        for year, value in zip(across, one.values, strict=True):
            wanted = expected.pop(year, None)
            assert value is None if pd.isna(wanted) else value == wanted
        assert expected == {}


def test_intervals_lie_around_their_points():
    native, chart = NATIVE["eastern-share", 1], about("eastern-share")
    (drawn,) = plotted(native, chart)
    for low, value, high in zip(drawn.low, drawn.values, drawn.high, strict=True):
        assert low <= value <= high


def test_series_without_values_are_left_out():
    named = {one.name for one in plotted(NATIVE["tipping-points", 1], about("tipping-points"))}
    assert "clearly friendly" in named
    assert "probably hostile" not in named


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_words_of_the_language(language):
    native = NATIVE["un-votes", 2]
    names = [one.name for one in plotted(native, about("un-votes", language))]
    assert names == {
        "en": ["Italy", "Russia"], "fr": ["Italie", "Russie"], "it": ["Italia", "Russia"],
        "ru": ["Италия", "Россия"],
    }[language]  # fmt: skip
