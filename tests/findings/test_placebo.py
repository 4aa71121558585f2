"""Placebo pairs: small tables, a second route, and what a historian knows."""

import numpy as np
import pandas as pd
import pytest

from racconigi.findings import find, interests, placebo
from racconigi.findings.placebo import CONTESTS, MEASURES, OUTCOMES, POWERS, ask, in_pairs, standing
from racconigi.measures.shifts import shift
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, say
from tests.recipes.frames import committed


@pytest.fixture(scope="module")
def found():
    return find("interests")


def test_the_pairs_are_asked_what_the_protocol_asked():
    """The same signs, the same contests, the same level and number of years."""
    for name, (_, sign) in MEASURES.items():
        assert interests.MEASURES[name][1] == sign
    assert set(CONTESTS) < set(interests.CONTESTS)
    assert placebo.AGAINST == interests.AGAINST
    assert (placebo.LEVEL, placebo.YEARS) == (interests.LEVEL, interests.YEARS)
    assert set(OUTCOMES[:2]) == set(interests.OUTCOMES) - set(interests.CONDUCT)


def test_germany_is_one_line_and_pairs_stand_in_order():
    rows = pd.DataFrame(
        [
            (1989, "RUS", "GFR", 1.0), (1990, "GER", "RUS", 2.0), (1990, "GFR", "RUS", 3.0),
            (1990, "GER", "GFR", 9.0), (1991, "RUS", "GER", 4.0), (1991, "USA", "RUS", 9.0),
        ],
        columns=["year", "state_a", "state_b", "value"],
    )  # fmt: skip
    assert in_pairs(rows, ["value"])["value"].to_dict() == {
        (1989, "GER", "RUS"): 1.0,
        (1990, "GER", "RUS"): 3.0,
        (1991, "GER", "RUS"): 4.0,
    }


def test_what_west_germany_lacks_in_its_last_year_comes_from_germany():
    rows = pd.DataFrame(
        [(1990, "GER", "RUS", 2.0), (1990, "GFR", "RUS", np.nan)],
        columns=["year", "state_a", "state_b", "value"],
    )
    assert in_pairs(rows, ["value"])["value"].tolist() == [2.0]


YEARS = range(1900, 1950)
WAVE = np.sin(np.arange(50) / 4.0)


def by_pair(**columns):
    """Return series of Italy with Russia and with France, by year and pair."""
    parts = []
    for state in ("RUS", "FRA"):
        frame = pd.DataFrame({name: values[state] for name, values in columns.items()})
        pair = sorted(("ITA", state))
        parts.append(frame.assign(year=YEARS, state_a=pair[0], state_b=pair[1]))
    return pd.concat(parts).set_index(["year", "state_a", "state_b"])


def toy():
    flat, missing = np.zeros(50), np.full(50, np.nan)
    measures = by_pair(
        polyarchy={"RUS": -WAVE, "FRA": WAVE},
        polity={"RUS": flat, "FRA": WAVE},
        rivals={"RUS": WAVE, "FRA": WAVE},
        positions={"RUS": missing, "FRA": np.where(np.arange(50) < 29, WAVE, np.nan)},
    )
    outcomes = by_pair(**{name: {"RUS": WAVE, "FRA": WAVE} for name in OUTCOMES})
    return measures, outcomes


def test_up_is_as_the_reading_expects():
    asked = ask(*toy()).set_index(["state_a", "state_b", "outcome", "test"])["toward"]
    assert asked["ITA", "RUS", "kappa", "polyarchy"] == 1
    assert asked["FRA", "ITA", "kappa", "polyarchy"] == -1
    assert asked["ITA", "RUS", "tie", "rivals"] == 1
    assert asked["ITA", "RUS", "tie", "contest-rivals"] == 0
    assert asked["FRA", "ITA", "tie", "contest-rivals"] == 2


def test_too_few_years_and_series_that_do_not_vary_are_not_asked():
    asked = ask(*toy())
    assert "positions" not in set(asked["test"]), "29 years of one, none of the other"
    assert set(asked.loc[asked["test"] == "polity", "state_a"]) == {"FRA"}


def test_where_the_pair_stands_by_hand():
    asked = pd.DataFrame(
        [
            ("ITA", "RUS", "kappa", "rivals", 90, 0.2, 0.3, 0.5),
            ("FRA", "ITA", "kappa", "rivals", 90, 0.6, 0.04, 0.5),
            ("FRA", "RUS", "kappa", "rivals", 90, -0.4, 0.05, 0.5),
            ("GBR", "ITA", "kappa", "rivals", 90, 0.2, 0.9, 0.5),
            ("FRA", "RUS", "tie", "rivals", 90, -0.4, 0.02, 0.5),
        ],
        columns=placebo._ASKED,
    )
    assert standing(asked).to_dict("records") == [
        {
            "outcome": "kappa", "test": "rivals", "years": 90, "toward": 0.2, "chance": 0.3,
            "rank": 2, "pairs": 4, "lowest": -0.4, "median": 0.2, "highest": 0.6, "beyond": 2,
        }
    ]  # fmt: skip


def test_nothing_known_is_nothing_asked():
    measures, outcomes = toy()
    asked = ask(measures.iloc[:0], outcomes.iloc[:0])
    assert asked.empty
    assert standing(asked).empty


# The book, asked once.


def test_the_pair_itself_is_what_the_specification_curve_has(found):
    """A second route: other series, other code, the same correlation and the same chance."""
    curve = found.frames["specifications"]
    plain = curve[(curve["lag"] == 0) & ~curve["detrended"] & (curve["left_out"] == "none")]
    plain = plain.set_index(["outcome", "measure"])
    own = found.frames["placebos"].set_index(["outcome", "test"])
    for outcome in ("kappa", "tie"):
        for measure in MEASURES:
            one, other = own.loc[(outcome, measure)], plain.loc[(outcome, measure)]
            assert one["toward"] == pytest.approx(other["toward"], abs=1.1e-3)
            assert one["chance"] == pytest.approx(other["as_far"], abs=1.1e-3)
            assert one["years"] == other["years"]


def test_another_pair_by_a_second_route(found):
    """France and Italy by ATOP, from the committed series alone."""
    series = committed("pairs_of_powers", "state_a", "state_b", "year").sort_index()
    alike = committed("portfolio_similarity_atop", "coding", "state_a", "state_b", "year")
    alike = alike.sort_index().loc[("miller", "FRA", "ITA"), "kappa"]
    other = shift(alike, series.loc[("FRA", "ITA"), "polyarchy_distance"])
    asked = found.frames["pairs"].set_index(["state_a", "state_b", "outcome", "test"])
    row = asked.loc[("FRA", "ITA", "kappa-atop", "polyarchy")]
    assert row["toward"] == pytest.approx(-other.rho, abs=1e-3)
    assert row["chance"] == pytest.approx(other.chance, abs=1e-3)
    assert row["years"] == other.years


def test_every_pair_of_powers_is_asked_and_none_twice(found):
    asked = found.frames["pairs"]
    assert not asked.duplicated(["state_a", "state_b", "outcome", "test"]).any()
    lines = len(set(POWERS) - {"GFR"})
    assert found.numbers["pairs_others"] == Count(lines * (lines - 1) // 2 - 1)
    assert set(asked["state_a"]) | set(asked["state_b"]) == set(POWERS) - {"GFR"}
    assert asked["years"].min() >= placebo.YEARS
    austrian = asked[(asked["state_a"] == "AUH") & (asked["years"] > 1918 - 1853 + 1)]
    assert austrian.empty


def test_what_the_chapter_says_of_the_pairs_is_true(found):
    """One pair gives most; Italy and Russia stand low on regimes and first on positions."""
    asked, numbers = found.frames["pairs"], found.numbers
    beyond = asked[asked["chance"] <= placebo.LEVEL].groupby(["state_a", "state_b"]).size()
    assert beyond.idxmax() == ("GBR", "GER")
    assert numbers["pairs_most"] == Count(int(beyond.max()))
    assert numbers["pairs_beyond_share"].value > interests.LEVEL
    assert numbers["pairs_own_beyond"] == Count(1)
    own = found.frames["placebos"].set_index(["outcome", "test"])
    assert own.loc[("kappa", "positions"), "chance"] <= placebo.LEVEL
    assert own.loc[("kappa", "positions"), "rank"] == 1
    for outcome in OUTCOMES:
        row = own.loc[(outcome, "polyarchy")]
        assert row["rank"] > row["pairs"] / 2


def test_every_number_can_be_said(found):
    for language in LANGUAGES:
        said = say(found.numbers, language)
        for name in found.numbers:
            if name.startswith("pairs"):
                assert getattr(said, name)
