"""How strong a period was, by hand: years count, not reports; few years speak softly."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.intensity import intensity, memory

#: Two years of the 1850s, eight of the 1910s; an event a year.
TWO_DECADES = pd.DataFrame(
    {
        "decade": [1850] * 2 + [1910] * 8,
        "year": [1855, 1856, *range(1910, 1918)],
        "weight": [-9.0, -3.0] + [2.0, 6.0] * 4,
    }
)


def test_a_year_full_of_reports_counts_once():
    frame = pd.DataFrame(
        {"decade": 1910, "year": [1911, 1911, 1911, 1912], "weight": [6.0, 6.0, 6.0, 2.0]}
    )
    row = intensity(frame, by="decade").iloc[0]
    assert row["raw"] == pytest.approx(4.0)
    assert row["years"] == 2


def test_shrinkage_by_hand():
    table = intensity(TWO_DECADES, by="decade").set_index("period")
    # Squares within decades sum to 18 + 32 over 10 - 2 spare years; means are -6 and 4, so their
    # variance is 50, of which 6.25/2 and 6.25/8, on average 1.953125, is noise.
    within, between = 6.25, 50 - 1.953125
    assert table.loc[1850, "shrinkage"] == pytest.approx(2 / (2 + within / between))
    assert table.loc[1910, "shrinkage"] == pytest.approx(8 / (8 + within / between))


def test_a_decade_is_drawn_to_the_mean_of_all_years_and_not_of_decades():
    table = intensity(TWO_DECADES, by="decade").set_index("period")
    long_run = (-12 + 32) / 10
    for decade, raw in ((1850, -6.0), (1910, 4.0)):
        shrinkage = table.loc[decade, "shrinkage"]
        expected = long_run + shrinkage * (raw - long_run)
        assert table.loc[decade, "intensity"] == pytest.approx(expected)


def test_decades_no_further_apart_than_their_years_are_one():
    frame = pd.DataFrame(
        {
            "decade": [1850, 1850, 1860, 1860],
            "year": [1851, 1852, 1861, 1862],
            "weight": [-8.0, 8.0, -7.0, 9.0],
        }
    )
    table = intensity(frame, by="decade")
    assert table["shrinkage"].tolist() == [0, 0]
    assert table["intensity"].tolist() == [0.5, 0.5]


def test_one_period_alone_has_nothing_to_be_compared_with():
    frame = pd.DataFrame({"decade": 1850, "year": [1851, 1852], "weight": [2.0, 6.0]})
    row = intensity(frame, by="decade").iloc[0]
    assert row["intensity"] == row["raw"] == 4


def test_no_events_give_no_intensity():
    none = pd.DataFrame({"decade": [], "year": [], "weight": []}, dtype=float)
    assert intensity(none, by="decade").empty


def test_an_event_without_a_period_is_named():
    frame = pd.DataFrame({"decade": [1850, None], "year": 1850, "weight": 1.0})
    with pytest.raises(ValueError, match="Without a decade: 1"):
        intensity(frame, by="decade")


@given(st.lists(st.tuples(st.integers(1850, 1899), st.sampled_from([6.5, -2.4])), min_size=1))
def test_shrunk_periods_lie_between_their_own_mean_and_the_long_run(rows):
    frame = pd.DataFrame(rows, columns=["year", "weight"]).eval("decade = year // 10 * 10")
    table = intensity(frame, by="decade")
    long_run = frame.groupby("year")["weight"].mean().mean()
    ends = pd.DataFrame({"raw": table["raw"], "mean": long_run})
    assert (table["intensity"] >= ends.min(axis=1) - 1e-9).all()
    assert (table["intensity"] <= ends.max(axis=1) + 1e-9).all()
    assert table["shrinkage"].between(0, 1).all()


@given(st.floats(0.5, 20), st.lists(st.floats(-20, 20), min_size=1, max_size=12))
def test_memory_halves_in_a_half_life(half_life, values):
    sums = pd.Series(values, index=range(1900, 1900 + len(values)))
    remembered = memory(sums, half_life=half_life)
    closed = sum(
        value * 2 ** (-(len(values) - 1 - age) / half_life) for age, value in enumerate(values)
    )
    assert remembered.iloc[-1] == pytest.approx(closed, abs=1e-6)


def test_memory_bridges_years_without_events():
    remembered = memory(pd.Series({1900: 8.0, 1902: 1.0}), half_life=1)
    assert remembered.to_dict() == {1900: 8.0, 1901: 4.0, 1902: 3.0}


def test_memory_takes_years_in_any_order():
    remembered = memory(pd.Series({1902: 1.0, 1900: 8.0}), half_life=2)
    assert remembered.index.tolist() == [1900, 1901, 1902]
    assert remembered[1902] == pytest.approx(8 / 2 + 1)


@pytest.mark.parametrize("half_life", [0, -1, float("nan")])
def test_a_half_life_that_is_none_is_refused(half_life):
    with pytest.raises(ValueError, match=f"above 0 years, not {half_life}"):
        memory(pd.Series({1900: 8.0}), half_life=half_life)


def test_a_year_given_twice_is_named():
    with pytest.raises(ValueError, match="1901 is given twice"):
        memory(pd.Series([1.0, 2.0, 3.0], index=[1900, 1901, 1901]), half_life=5)


def test_nothing_is_remembered_of_no_years():
    assert memory(pd.Series(dtype=float), half_life=5).empty
