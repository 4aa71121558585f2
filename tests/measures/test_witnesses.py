"""Independent series by decade, on frames small enough to check by eye."""

import math

import pandas as pd
import pytest

from racconigi.measures import witnesses
from racconigi.tables import load

OLD = pd.Series({1936: 2.0, 1937: 4.0, 1938: 6.0, 1939: None})
NEW = pd.Series({1938: 60.0, 1939: None, 1948: 1.0})


def yearly(**values):
    rows = [(int(year[1:]), value, "toy") for year, value in values.items()]
    return pd.DataFrame(rows, columns=["year", "value", "source"])


def test_an_overlap_counts_once_and_the_first_source_wins():
    table = witnesses.first_reading({"old": OLD, "new": NEW})
    assert table["year"].tolist() == [1936, 1937, 1938, 1948]
    assert table["value"].tolist() == [2.0, 4.0, 6.0, 1.0]
    assert table["source"].tolist() == ["old", "old", "old", "new"]


def test_a_missing_reading_gives_way_to_the_next_source():
    later = pd.Series({1939: 5.0})
    table = witnesses.first_reading({"old": OLD, "later": later})
    assert table.set_index("year").loc[1939].tolist() == [5.0, "later"]


def test_a_year_given_twice_is_refused():
    with pytest.raises(ValueError, match="old gives 1936 twice"):
        witnesses.first_reading({"old": pd.concat([OLD, OLD])})


def test_a_decade_is_the_mean_of_its_observed_years_and_says_how_many():
    both = witnesses.first_reading({"old": OLD, "new": NEW})
    table = witnesses.by_decade(both, periods=[1930, 1940, 1950]).set_index("period")
    assert table.loc[1930].tolist() == [3, 4.0, 2.0, 6.0, "old"]
    assert table.loc[1940].tolist() == [1, 1.0, 1.0, 1.0, "new"]


def test_a_blind_decade_is_missing_and_not_zero():
    blind = witnesses.by_decade(yearly(y1936=2.0), periods=[1940]).iloc[0]
    assert blind["years"] == 0
    assert math.isnan(blind["mean"])
    silent = witnesses.by_decade(yearly(), periods=[1940]).iloc[0]
    assert silent["years"] == 0
    zero = witnesses.by_decade(yearly(y1941=0.0), periods=[1940]).iloc[0]
    assert (zero["years"], zero["mean"]) == (1, 0.0)


def test_two_sources_in_one_decade_are_both_named():
    table = pd.DataFrame({"year": [1930, 1931], "value": [1.0, 2.0], "source": ["a", "b"]})
    assert witnesses.by_decade(table, periods=[1930])["source"].tolist() == ["a;b"]


def test_a_growing_distance_is_a_step_apart():
    steps = witnesses.moves(pd.Series({1950: 1.0, 1960: 3.0, 1970: 3.0, 1980: 2.0}), closer=-1)
    assert steps.tolist()[1:] == [-1.0, 0.0, 1.0]
    assert math.isnan(steps.iloc[0])


def test_a_step_over_a_blind_decade_is_no_step():
    steps = witnesses.moves(pd.Series({1930: 1.0, 1940: None, 1950: 2.0}))
    assert steps.isna().all()
    with pytest.raises(ValueError, match="No decade after the 1930s"):
        witnesses.moves(pd.Series({1930: 1.0, 1950: 2.0}))


def test_a_comparison_by_hand():
    decades = pd.DataFrame(
        {
            "series": ["positions"] * 4 + ["exports"] * 4,
            "period": [1950, 1960, 1970, 1980] * 2,
            "mean": [4.0, 3.0, 2.0, 1.0, None, 1.0, 1.0, 3.0],
        }
    )
    ledger = pd.Series({1950: 1.0, 1960: 2.0, 1970: 4.0, 1980: 3.0})
    table = witnesses.compared(decades, ledger).set_index("series")
    # distance falls three times; the ledger rises, rises, falls
    assert table.loc["positions", ["counted", "decades", "moved", "together"]].tolist() == [
        True, 4, 3, 2,
    ]  # fmt: skip
    # ranks 4 3 2 1 turned to 1 2 3 4 against 1 2 4 3: 1 - 6 * 2 / (4 * 15)
    assert table.loc["positions", "rho"] == pytest.approx(0.8)
    # one step beside the blind decade, one that stands still, one against the ledger
    assert table.loc["exports", ["counted", "decades", "moved", "together"]].tolist() == [
        False, 3, 1, 0,
    ]  # fmt: skip


def test_too_few_decades_or_no_variation_give_no_rank_correlation():
    decades = pd.DataFrame({"series": "imports", "period": [1950, 1960], "mean": [1.0, 2.0]})
    ledger = pd.Series({1950: 1.0, 1960: 2.0, 1970: 3.0})
    assert math.isnan(witnesses.compared(decades, ledger)["rho"].iloc[0])
    flat = pd.DataFrame({"series": "rivals", "period": [1950, 1960, 1970], "mean": 0.0})
    assert math.isnan(witnesses.compared(flat, ledger)["rho"].iloc[0])


def test_nothing_given_is_changed():
    old, table = OLD.copy(), yearly(y1936=2.0)
    before = table.copy()
    witnesses.first_reading({"old": old, "new": NEW})
    witnesses.by_decade(table, periods=[1930])
    assert old.equals(OLD)
    assert table.equals(before)


def test_a_mirror_needs_both_reports():
    trade = pd.DataFrame(
        [
            (1900, "ITA", "imports", 6.0),
            (1900, "RUS", "exports", 4.0),
            (1901, "ITA", "imports", 6.0),
            (1901, "RUS", "exports", None),
            (1900, "ITA", "exports", 1.0),
            (1900, "RUS", "imports", 2.0),
        ],
        columns=["year", "reporter", "flow", "pounds"],
    )
    table = witnesses.mirror_ratios(trade).set_index("year")
    assert table.loc[1900].tolist() == [1.5, 0.5]
    assert table.loc[1901].isna().all()


def test_known_figures():
    """Italy reports 5.40 million pounds of trade in 1900, Russia 4.87."""
    trade = load("trade_ricardo")
    year = trade[trade["year"] == 1900].groupby("reporter")["pounds"].sum() / 1e6
    assert year.round(2).tolist() == [5.40, 4.87]
    votes = load("un_agreement").set_index("year")
    assert votes.loc[1960, ["agreement", "votes"]].round(3).tolist() == [0.324, 54]
    assert votes.loc[1990, ["agreement", "votes"]].round(3).tolist() == [0.673, 84]
    stands = load("ideal_points").set_index("year")["distance"]
    assert stands[[1960, 1990, 2020, 2024]].round(2).tolist() == [4.56, 1.86, 0.89, 1.76]
    shared = load("organisations").set_index("year")["shared"]
    assert shared[[1860, 1910, 1960, 2010]].tolist() == [2, 22, 24, 58]
    assert load("disputes")["dispute"].nunique() == 7
