"""Dates, spells, decades, eras and names through time."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi import timeline


@pytest.mark.parametrize("text", ["1909-13-24", "1909-02-30", "1900-02-29", "0000"])
def test_days_that_no_calendar_has(text):
    with pytest.raises(ValueError, match="no calendar has this day"):
        timeline.precision(text)


@pytest.mark.parametrize("text", ["", "1909-1", "24.10.1909", "1909-10-24T00:00", " 1909"])
def test_other_ways_of_writing(text):
    with pytest.raises(ValueError, match="dates are written"):
        timeline.precision(text)


@given(st.dates())
def test_a_day_is_its_own_first_and_last(day):
    assert timeline.first_day(day.isoformat()) == timeline.last_day(day.isoformat()) == day


@given(st.dates())
def test_a_coarser_date_holds_the_finer(day):
    month, year = day.isoformat()[:7], day.isoformat()[:4]
    assert timeline.first_day(year) <= timeline.first_day(month) <= day
    assert day <= timeline.last_day(month) <= timeline.last_day(year)


def test_a_spell_of_one_day_counts_for_its_year():
    spells = pd.DataFrame({"state": ["ITA"], "joined": ["1915-12-31"], "left": ["1916-01-01"]})
    years = timeline.years_in_force(spells, start="joined", end="left", first=1853, last=2026)
    assert years["year"].tolist() == [1915, 1916]


def test_spells_without_a_start_never_began_and_without_an_end_still_hold():
    spells = pd.DataFrame({"state": ["ITA", "FRA"], "joined": [None, "2024"], "left": [None, None]})
    years = timeline.years_in_force(spells, start="joined", end="left", first=1853, last=2026)
    assert years["state"].tolist() == ["FRA"] * 3
    assert years["year"].tolist() == [2024, 2025, 2026]


def test_no_spells_give_no_years():
    spells = pd.DataFrame({"state": [], "joined": [], "left": []}, dtype=str)
    years = timeline.years_in_force(spells, start="joined", end="left", first=1853, last=2026)
    assert years.empty


def test_an_event_before_the_first_era_is_refused():
    eras = pd.DataFrame({"era": ["unification"], "start": ["1853"]})
    with pytest.raises(ValueError, match="1852-12-31 lies before the first era"):
        timeline.era_of(pd.Series(["1852-12-31"]), eras)


def test_the_name_of_a_state_follows_the_date():
    states = pd.DataFrame(
        {
            "state": ["ITA", "ITA"],
            "polity": ["kingdom-of-sardinia", "kingdom-of-italy"],
            "since": ["1800", "1861-03-17"],
            "until": ["1861-03-16", None],
        }
    )
    assert timeline.polity_on(states, "ITA", "1861-03-16")["polity"] == "kingdom-of-sardinia"
    assert timeline.polity_on(states, "ITA", "1861-03-17")["polity"] == "kingdom-of-italy"
    with pytest.raises(KeyError, match="ITA had no name on 1799"):
        timeline.polity_on(states, "ITA", "1799")


def test_names_by_decade_take_the_first_name_of_the_decade():
    states = pd.DataFrame(
        {"state": "RUS", "name": ["Empire", "USSR"], "since": ["1800", "1922"],
         "until": ["1917", None]}
    )  # fmt: skip
    names = timeline.names_by_decade(states, first=1910, last=1935)
    assert names["decade"].tolist() == [1910, 1920, 1930]
    assert names["name"].tolist() == ["Empire", "USSR", "USSR"]


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
