"""Spells, decades, eras and names through time."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi import timeline

STATES = pd.DataFrame(
    {
        "state": ["ITA", "ITA", "RUS", "RUS"],
        "name": ["Sardinia", "Italy", "Empire", "USSR"],
        "since": ["1800", "1861-03-17", "1800", "1922-12-30"],
        "until": ["1861-03-16", None, "1917", None],
    }
)


def years_of(*spells, first=1853, last=2026):
    """Return state and year for spells of state, first and last date."""
    frame = pd.DataFrame(spells, columns=["state", "joined", "left"])
    table = timeline.years_in_force(frame, start="joined", end="left", first=first, last=last)
    return list(table[["state", "year"]].itertuples(index=False, name=None))


def test_time_begins_and_ends_in_one_place():
    assert timeline.DECADES[0] <= timeline.FIRST < timeline.DECADES[1]
    assert timeline.DECADES[-1] <= timeline.LAST < timeline.END
    assert timeline.END - timeline.DECADES[-1] == 10
    assert all(first % 10 == 0 for first in timeline.DECADES)


@given(st.integers(1000, 2999))
def test_a_decade_is_named_by_its_first_year(year):
    first = timeline.decade(year)
    assert first % 10 == 0
    assert 0 <= year - first < 10


def test_decades_of_a_column_keep_its_rows():
    years = pd.Series([1909, 1910], index=[7, 7])
    pd.testing.assert_series_equal(timeline.decade(years), pd.Series([1900, 1910], index=[7, 7]))


def test_a_spell_counts_for_every_year_in_which_it_held_on_any_day():
    assert years_of(("ITA", "1915-12-31", "1917-01-01")) == [
        ("ITA", 1915),
        ("ITA", 1916),
        ("ITA", 1917),
    ]
    assert years_of(("ITA", "1915-05", "1915-06")) == [("ITA", 1915)]


def test_years_are_kept_from_the_first_to_the_last_both_included():
    assert years_of(("ITA", "1800", "1900"), first=1898, last=1899) == [
        ("ITA", 1898),
        ("ITA", 1899),
    ]
    assert years_of(("ITA", "1800", "1852"), ("RUS", "1900", "1901"), first=1853, last=1899) == []


def test_spells_without_a_start_never_began_and_without_an_end_still_hold():
    assert years_of(("ITA", None, None), ("FRA", "2024", None)) == [
        ("FRA", 2024),
        ("FRA", 2025),
        ("FRA", 2026),
    ]


def test_a_column_of_ends_in_which_none_is_known_is_no_obstacle():
    assert years_of(("FRA", "2025", float("nan"))) == [("FRA", 2025), ("FRA", 2026)]


def test_other_columns_are_carried_along_and_rows_numbered_anew():
    spells = pd.DataFrame(
        {"from": ["1900", "1901"], "to": ["1901", "1901"], "treaty": ["a", "b"]}, index=[3, 3]
    )
    table = timeline.years_in_force(spells, start="from", end="to", first=1853, last=2026)
    assert table.columns.tolist() == ["year", "treaty"]
    assert table.values.tolist() == [[1900, "a"], [1901, "a"], [1901, "b"]]
    assert table.index.tolist() == [0, 1, 2]
    assert spells.columns.tolist() == ["from", "to", "treaty"]


def test_no_spells_give_no_years():
    spells = pd.DataFrame({"state": [], "joined": [], "left": []}, dtype=str)
    years = timeline.years_in_force(spells, start="joined", end="left", first=1853, last=2026)
    assert years.empty
    assert years["year"].dtype == int


ERAS = pd.DataFrame({"era": ["alliance", "unification"], "start": ["1870-09-20", "1853"]})


@pytest.mark.parametrize(
    ("date", "era"),
    [
        ("1853-01-01", "unification"),
        ("1870-09-19", "unification"),
        ("1870-09-20", "alliance"),  # its first day belongs to an era
        ("1870-09", "unification"),  # what is known by month or year is taken by its first day
        ("1870", "unification"),
        ("1871", "alliance"),
    ],
)
def test_the_era_of_a_date_is_the_last_that_had_begun(date, era):
    assert timeline.era_of(pd.Series([date]), ERAS).tolist() == [era]


def test_eras_keep_the_rows_of_their_dates():
    eras = timeline.era_of(pd.Series(["1900", "1860"], index=[7, 7]), ERAS)
    expected = pd.Series(["alliance", "unification"], index=[7, 7], name="era")
    pd.testing.assert_series_equal(eras, expected)


def test_dates_before_the_first_era_are_refused_by_name_even_where_rows_share_one():
    dates = pd.Series(["1860", "1852-12-31", "1900"], index=[7, 7, 7])
    with pytest.raises(ValueError, match=r"^1852-12-31 lies before the first era\.$"):
        timeline.era_of(dates, ERAS)
    with pytest.raises(ValueError, match=r"^1860 lies before the first era\.$"):
        timeline.era_of(dates[:1], ERAS[:0])


def test_no_dates_have_no_eras():
    assert timeline.era_of(pd.Series([], dtype=str), ERAS).empty
    assert timeline.era_of(pd.Series([], dtype=str), ERAS[:0]).empty


@pytest.mark.parametrize(
    ("state", "date", "name"),
    [
        ("ITA", "1861-03-16", "Sardinia"),
        ("ITA", "1861-03-17", "Italy"),
        ("ITA", "1861", "Sardinia"),  # taken by its first day
        ("ITA", "2026", "Italy"),
        ("RUS", "1917-12-31", "Empire"),  # an end known by year is its last day
        ("RUS", "1922-12-30", "USSR"),
    ],
)
def test_the_name_of_a_state_follows_the_date(state, date, name):
    assert timeline.polity_on(STATES, state, date)["name"] == name


@pytest.mark.parametrize(("state", "date"), [("ITA", "1799"), ("RUS", "1920"), ("FRA", "1900")])
def test_a_state_that_did_not_exist_had_no_name(state, date):
    with pytest.raises(KeyError, match=f"{state} had no name on {date}"):
        timeline.polity_on(STATES, state, date)


def test_spans_lie_where_their_first_and_last_days_do():
    spans = timeline.spans(STATES, start="since", end="until", last=2030)
    assert spans["start"].tolist() == [1800.001, 1861.207, 1800.001, 1922.996]
    # 16 March is the 75th day, 1917 ends with its last day, and what lasts is cut at the end.
    assert spans["end"].tolist() == [1861.204, 2030, 1917.999, 2030]
    assert spans.columns.tolist() == ["state", "name", "start", "end"]


def test_spans_without_ends_last_until_the_next_begins():
    eras = ERAS[::-1]
    spans = timeline.spans(eras, start="start", end=None, last=1900)
    assert spans[["era", "start", "end"]].values.tolist() == [
        ["unification", 1853.001, 1870.719],
        ["alliance", 1870.719, 1900],
    ]


def test_spans_without_ends_come_in_order_of_time():
    with pytest.raises(ValueError, match="given in order of time"):
        timeline.spans(ERAS, start="start", end=None, last=1900)


def test_spans_do_not_mind_rows_of_one_name():
    states = STATES.set_axis([5] * 4)
    spans = timeline.spans(states, start="since", end="until", last=2030)
    assert spans["end"].tolist() == [1861.204, 2030, 1917.999, 2030]
    assert spans.index.tolist() == [5] * 4


@pytest.mark.parametrize("end", ["until", None])
def test_no_rows_have_no_spans(end):
    spans = timeline.spans(STATES[:0], start="since", end=end, last=2030)
    assert spans.empty
    assert spans[["start", "end"]].dtypes.tolist() == [float, float]


def test_a_decade_bears_the_first_name_that_held_in_it():
    names = timeline.names_by_decade(STATES[STATES["state"] == "ITA"], first=1855, last=1875)
    assert names[["decade", "name"]].values.tolist() == [
        [1850, "Sardinia"],
        [1860, "Sardinia"],
        [1870, "Italy"],
    ]


def test_a_decade_that_begins_without_a_name_takes_the_next():
    names = timeline.names_by_decade(STATES[STATES["state"] == "RUS"], first=1910, last=1935)
    assert names[["decade", "name"]].values.tolist() == [
        [1910, "Empire"],
        [1920, "USSR"],
        [1930, "USSR"],
    ]


def test_names_of_no_states():
    assert timeline.names_by_decade(STATES[:0], first=1910, last=1935).empty


def test_a_member_of_the_system_counts_in_every_year_it_saw_and_once():
    states = pd.DataFrame(
        {
            "state": ["ITA", "ITA", "SIC", "CHN"],
            "since": ["1800", "1861-03-17", "1800", "1800"],
            "until": ["1861-03-16", None, "1861-01-01", None],
            "in_system": [True, True, True, False],
        }
    )
    system = timeline.european_system(states, 1860, 1862)
    assert system.to_numpy().tolist() == [
        [1860, "ITA"],
        [1860, "SIC"],
        [1861, "ITA"],
        [1861, "SIC"],
        [1862, "ITA"],
    ]
    assert timeline.european_system(states)["year"].agg(["min", "max"]).tolist() == [
        timeline.FIRST,
        timeline.LAST,
    ]


def test_no_states_make_no_system():
    states = pd.DataFrame({"state": [], "since": [], "until": [], "in_system": []})
    system = timeline.european_system(states.astype({"in_system": bool}))
    assert system.empty
    assert list(system) == ["year", "state"]
