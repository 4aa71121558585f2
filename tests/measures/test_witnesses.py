"""Independent series by decade, on frames small enough to check by eye."""

import math

import pandas as pd
import pytest

from racconigi.measures import witnesses

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


def test_no_source_or_a_silent_one_gives_no_reading():
    assert witnesses.first_reading({}).empty
    assert witnesses.first_reading({"silent": pd.Series({1936: None})}).empty


def test_a_decade_is_the_mean_of_its_observed_years_and_says_how_many():
    both = witnesses.first_reading({"old": OLD, "new": NEW})
    table = witnesses.by_decade(both, periods=[1930, 1940, 1950]).set_index("period")
    columns = ["years", "mean", "yearly_low", "yearly_high", "source"]
    assert table.loc[1930, columns].tolist() == [3, 4.0, 2.0, 6.0, "old"]
    assert table.loc[1940, columns].tolist() == [1, 1.0, 1.0, 1.0, "new"]
    assert table.loc[1950, "years"] == 0


def test_a_decade_begins_with_its_nought():
    edges = yearly(y1929=1.0, y1930=2.0, y1939=4.0, y1940=8.0)
    table = witnesses.by_decade(edges, periods=[1920, 1930, 1940])
    assert table["mean"].tolist() == [1.0, 3.0, 8.0]


def test_a_year_observed_twice_is_refused_and_an_unknown_reading_is_none():
    twice = pd.concat([yearly(y1936=2.0), yearly(y1936=4.0)])
    with pytest.raises(ValueError, match="1936 is observed twice"):
        witnesses.by_decade(twice, periods=[1930])
    known = pd.concat([yearly(y1936=2.0), yearly(y1936=None)])
    assert witnesses.by_decade(known, periods=[1930])["years"].tolist() == [1]


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


PERIODS = [1950, 1960, 1970, 1980]
LEDGER = pd.Series({1950: 1.0, 1960: 2.0, 1970: 4.0, 1980: 3.0})


def by_witness(**means):
    """Return decades of witnesses that never existed."""
    parts = [
        pd.DataFrame({"witness": name, "period": PERIODS, "mean": values})
        for name, values in means.items()
    ]
    return pd.concat(parts, ignore_index=True)


def test_each_step_is_with_the_ledger_against_it_still_or_unseen():
    table = by_witness(trade=[None, 1.0, 3.0, 3.0], distance=[4.0, 3.0, 4.0, 5.0])
    ways = witnesses.follow(table, LEDGER, apart=["distance"])
    found = ways.pivot(index="period", columns="witness", values="way")
    assert found["trade"].tolist()[2:] == [1.0, 0.0]
    assert found["trade"].iloc[:2].isna().all()
    # nearer, further, further; the ledger rises, rises, falls
    assert found["distance"].tolist()[1:] == [1.0, -1.0, 1.0]


def test_a_step_of_a_ledger_that_stood_still_counts_in_neither():
    still = pd.Series({1950: 1.0, 1960: 1.0, 1970: 1.0, 1980: 2.0})
    row = witnesses.compare(by_witness(trade=[1.0, 2.0, 1.0, 2.0]), still).iloc[0]
    assert (row["moved"], row["together"]) == (1, 1)


def test_a_comparison_by_hand():
    table = by_witness(distance=[4.0, 3.0, 2.0, 1.0], trade=[None, 1.0, 1.0, 3.0])
    found = witnesses.compare(table, LEDGER, apart=["distance"]).set_index("witness")
    # distance falls three times; the ledger rises, rises, falls
    assert found.loc["distance", ["decades", "moved", "together"]].tolist() == [4, 3, 2]
    # ranks 4 3 2 1 turned to 1 2 3 4 against 1 2 4 3: 1 - 6 * 2 / (4 * 15)
    assert found.loc["distance", "rho"] == pytest.approx(0.8)
    assert found.loc["distance", "chance"] == pytest.approx(1.96 / 3**0.5, abs=1e-4)
    # one step beside the blind decade, one that stands still, one against the ledger
    assert found.loc["trade", ["decades", "moved", "together"]].tolist() == [3, 1, 0]


def test_a_witness_that_nobody_named_is_taken_to_come_closer_as_it_grows():
    table = by_witness(anything=[1.0, 2.0, 3.0, 4.0])
    closer = witnesses.compare(table, LEDGER).iloc[0]
    apart = witnesses.compare(table, LEDGER, apart=["anything"]).iloc[0]
    assert closer["rho"] == pytest.approx(0.8)
    assert apart["rho"] == pytest.approx(-0.8)
    assert (closer["together"], apart["together"]) == (2, 1)


def test_too_few_decades_or_no_variation_give_no_rank_correlation():
    few = witnesses.compare(by_witness(trade=[1.0, 2.0, None, None]), LEDGER)
    assert few["decades"].tolist() == [2]
    assert math.isnan(few["rho"].iloc[0])
    assert few["chance"].iloc[0] == pytest.approx(1.96, abs=1e-4)
    three = witnesses.compare(by_witness(trade=[1.0, 2.0, 3.0, None]), LEDGER)
    assert three["rho"].tolist() == [pytest.approx(1.0)]
    flat = witnesses.compare(by_witness(rivals=[0.0, 0.0, 0.0, 0.0]), LEDGER)
    assert math.isnan(flat["rho"].iloc[0])


def test_a_witness_seen_once_or_never_proves_nothing():
    found = witnesses.compare(by_witness(once=[1.0] + [None] * 3, never=[None] * 4), LEDGER)
    assert found["decades"].tolist() == [1, 0]
    assert found[["rho", "chance"]].isna().all(axis=None)
    assert found[["moved", "together"]].eq(0).all(axis=None)


def test_no_witness_gives_no_row():
    none = pd.DataFrame(columns=["witness", "period", "mean"])
    assert witnesses.follow(none, LEDGER).columns.tolist() == ["period", "witness", "way"]
    assert witnesses.compare(none, LEDGER).empty


def test_a_witness_that_leaves_a_decade_out_is_refused():
    gap = by_witness(trade=[1.0, 2.0, 3.0, 4.0]).query("period != 1960")
    with pytest.raises(ValueError, match="No decade after the 1950s"):
        witnesses.compare(gap, LEDGER)


def test_nothing_given_is_changed():
    old, table, decades = OLD.copy(), yearly(y1936=2.0), by_witness(trade=[1.0, 2.0, 1.0, 2.0])
    before, means, ledger = table.copy(), decades.copy(), LEDGER.copy()
    witnesses.first_reading({"old": old, "new": NEW})
    witnesses.by_decade(table, periods=[1930])
    witnesses.compare(decades, LEDGER)
    assert old.equals(OLD)
    assert table.equals(before)
    assert decades.equals(means)
    assert ledger.equals(LEDGER)


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


def reports(*rows):
    return pd.DataFrame(rows, columns=["year", "reporter", "flow", "pounds"])


def test_a_ratio_to_nothing_is_unknown_and_a_figure_of_nothing_is_nought():
    table = witnesses.mirror_ratios(
        reports(
            (1900, "ITA", "imports", 6.0),
            (1900, "RUS", "exports", 0.0),
            (1900, "ITA", "exports", 0.0),
            (1900, "RUS", "imports", 2.0),
        )
    ).set_index("year")
    assert math.isnan(table.loc[1900, "to_italy"])
    assert table.loc[1900, "to_russia"] == 0.0


def test_a_flow_reported_twice_is_refused():
    twice = reports((1900, "ITA", "imports", 6.0), (1900, "ITA", "imports", 7.0))
    with pytest.raises(ValueError, match="ITA gives its imports of 1900 twice"):
        witnesses.mirror_ratios(twice)


def test_without_reports_there_are_no_ratios():
    assert witnesses.mirror_ratios(reports()).empty
