"""Cooperation and conflict, on frames small enough to score by hand."""

import datetime
import math
import random

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.scoring import directed, read_periods, score, scored

TYPES = pd.DataFrame(
    {
        "event_type": ["pact", "visit", "protest", "war", "context"],
        "weis": [6.5, 1.9, -2.4, -10.0, np.nan],
        "cameo": [8.0, 1.9, -2.0, -10.0, np.nan],
        "copdab": [31.0, 6.0, -6.0, -102.0, np.nan],
    }
)


def events(*rows):
    return pd.DataFrame(rows, columns=["date", "event_type"])


def weighed(*weights, decade=1930):
    return pd.DataFrame({"decade": decade, "weight": [float(weight) for weight in weights]})


def test_an_event_gets_the_year_of_its_date_and_the_weight_of_its_type():
    rows = scored(events(("1933-09-02", "pact"), ("1932", "visit"), ("1937-09", "protest")), TYPES)
    assert rows["year"].tolist() == [1933, 1932, 1937]
    assert rows["weight"].tolist() == [6.5, 1.9, -2.4]


def test_weights_are_those_of_the_scale_asked_for():
    rows = events(("1933", "pact"), ("1911", "war"))
    assert scored(rows, TYPES, scale="cameo")["weight"].tolist() == [8.0, -10.0]
    assert scored(rows, TYPES, scale="copdab")["weight"].tolist() == [31.0, -102.0]


def test_a_doubtful_event_counts_but_an_unconfirmed_one_never_does():
    rows = events(*[("1933", "pact")] * 4).assign(
        confidence=["high", "medium", "low", "unconfirmed"]
    )
    assert scored(rows, TYPES)["confidence"].tolist() == ["high", "medium", "low"]


def test_what_was_no_act_between_the_two_states_never_enters():
    rows = events(*[("1933", "pact")] * 3).assign(scope=["dyad", "context", "party"])
    assert scored(rows, TYPES)["scope"].tolist() == ["dyad"]


def test_a_type_without_a_weight_never_enters():
    assert scored(events(("1905", "context"), ("1905", "war")), TYPES)["weight"].tolist() == [-10.0]


def test_scoring_numbers_rows_anew_and_leaves_what_it_was_given_alone():
    rows = events(("1933", "context"), ("1934", "pact"))
    before = rows.copy()
    assert scored(rows, TYPES).index.tolist() == [0]
    pd.testing.assert_frame_equal(rows, before)


def test_unknown_types_and_scales_are_named():
    with pytest.raises(ValueError, match=r"Unknown event type 'duel'\."):
        scored(events(("1933", "duel")), TYPES)
    with pytest.raises(ValueError, match=r"Unknown scale 'weiss'; known: weis, cameo, copdab\."):
        scored(events(("1933", "pact")), TYPES, scale="weiss")


def test_joint_acts_run_both_ways_and_others_one():
    acts = pd.DataFrame(
        {
            "event": ["pact", "protest"],
            "initiator": ["ITA", "RUS"],
            "target": ["RUS", "ITA"],
            "joint": [True, False],
        }
    )
    both = directed(acts)
    assert both["direction"].tolist() == ["ITA-RUS", "RUS-ITA", "RUS-ITA"]
    assert both["event"].tolist() == ["pact", "pact", "protest"]


def test_an_act_and_its_way_back_stay_together_whatever_rows_are_called():
    acts = pd.DataFrame(
        {"event": ["a", "b"], "initiator": "ITA", "target": "RUS", "joint": True}, index=[7, 7]
    )
    assert directed(acts)["event"].tolist() == ["a", "a", "b", "b"]


def test_a_decade_by_hand():
    row = score(weighed(6.5, 1.9, -2.4), by="decade").iloc[0]
    assert row["period"] == 1930
    assert row["n"] == 3
    assert (row["cooperative"], row["conflictual"]) == (2, 1)
    assert row["cooperation"] == pytest.approx(8.4)
    assert row["conflict"] == pytest.approx(2.4)
    assert row["net"] == pytest.approx(6.0)
    assert row["theta"] == pytest.approx(math.log(2.5 / 1.5))


def test_the_interval_of_the_balance_is_of_95_percent():
    row = score(weighed(6.5, 1.9, -2.4), by="decade").iloc[0]
    half = 1.959964 * math.sqrt(1 / 2.5 + 1 / 1.5)
    assert row["theta_low"] == pytest.approx(row["theta"] - half, abs=1e-6)
    assert row["theta_high"] == pytest.approx(row["theta"] + half, abs=1e-6)


def test_an_act_of_weight_zero_is_an_act_of_neither_side():
    row = score(weighed(0, 6.5, -2.4, -2.4), by="decade").iloc[0]
    assert (row["n"], row["cooperative"], row["conflictual"]) == (4, 1, 2)


def test_a_period_without_events_says_nothing():
    table = score(weighed(6.5), by="decade", periods=[1930, 1940])
    empty = table.iloc[1]
    assert empty["period"] == 1940
    assert (empty["n"], empty["cooperation"], empty["conflict"], empty["net"]) == (0, 0, 0, 0)
    assert empty["theta"] == 0
    assert empty["theta_high"] == -empty["theta_low"] == pytest.approx(1.959964 * 2, abs=1e-6)


def test_periods_come_in_their_own_order_or_in_the_one_asked_for():
    frame = pd.concat([weighed(1, decade=1940), weighed(1, decade=1930)])
    assert score(frame, by="decade")["period"].tolist() == [1930, 1940]
    asked = score(frame, by="decade", periods=[1940, 1920, 1930])
    assert asked[["period", "n"]].values.tolist() == [[1940, 1], [1920, 0], [1930, 1]]


def test_no_event_may_fall_outside_the_periods_in_silence():
    frame = weighed(6.5, -2.4).assign(decade=[1930, 2030], event=["pact-1933", "protest-2031"])
    with pytest.raises(ValueError, match=r"^Outside every decade given: protest-2031\.$"):
        score(frame, by="decade", periods=range(1850, 2030, 10))


def test_many_lost_events_are_named_by_the_first_three():
    frame = weighed(*[1] * 4).assign(event=list("abcd"))
    with pytest.raises(ValueError, match=r"given: a, b, c\.$"):
        score(frame[:3], by="decade", periods=[])
    with pytest.raises(ValueError, match=r"given: a, b, c and 1 more\.$"):
        score(frame, by="decade", periods=[])


@pytest.mark.parametrize("periods", [None, [1930], [1930, np.nan]])
def test_an_event_without_a_period_is_named(periods):
    frame = weighed(6.5, -2.4).assign(decade=[1930, np.nan], event=["pact-1933", "undated"])
    with pytest.raises(ValueError, match=r"^Without a decade: undated\.$"):
        score(frame, by="decade", periods=periods)


def test_an_event_without_a_name_is_named_by_its_row():
    frame = pd.DataFrame({"era": ["alliance", None]}, index=[4, 9])
    with pytest.raises(ValueError, match=r"^Without a era: 9\.$"):
        read_periods(frame, "era")


def test_no_events_at_all():
    none = scored(events(), TYPES).assign(decade=pd.Series(dtype=int))
    assert score(none, by="decade").empty
    assert score(none, by="decade", periods=[1930])["n"].tolist() == [0]


weights = st.lists(st.sampled_from([6.5, 1.9, -2.4, -10.0]), min_size=1, max_size=30)


@given(weights)
def test_net_is_the_sum_and_the_parts_are_never_negative(values):
    row = score(weighed(*values), by="decade").iloc[0]
    assert row["net"] == pytest.approx(sum(values))
    assert row["cooperation"] >= 0
    assert row["conflict"] >= 0
    assert row["cooperative"] + row["conflictual"] == row["n"] == len(values)


@given(weights)
def test_turning_every_sign_turns_the_balance(values):
    one = score(weighed(*values), by="decade").iloc[0]
    other = score(weighed(*(-value for value in values)), by="decade").iloc[0]
    assert one["theta"] == pytest.approx(-other["theta"])
    assert one["theta_low"] == pytest.approx(-other["theta_high"])


@given(weights, st.integers(2, 5))
def test_a_denser_record_sharpens_the_balance_but_does_not_tilt_it(values, times):
    one = score(weighed(*values), by="decade").iloc[0]
    dense = score(weighed(*values * times), by="decade").iloc[0]
    assert np.sign(one["theta"]) == np.sign(dense["theta"])
    assert dense["theta_high"] - dense["theta_low"] < one["theta_high"] - one["theta_low"]


def many(n):
    """Return random events with gaps, as other engines hold them too."""
    drawn = random.Random(1909)
    return pd.DataFrame(
        {
            "date": [f"{drawn.randint(1850, 2020)}{drawn.choice(['', '-05', '-05-17'])}"
                     for _ in range(n)],
            "event_type": drawn.choices(TYPES["event_type"].tolist(), k=n),
            "confidence": drawn.choices(["high", "low", "unconfirmed", None], k=n),
            "scope": drawn.choices(["dyad", "party"], [9, 1], k=n),
        },
        dtype="str",
    )  # fmt: skip


@pytest.fixture
def engines(spark, tmp_path):
    """Return a function that gives events to each engine."""

    def held(events):
        path = str(tmp_path / f"{'-'.join(events)}.parquet")
        events.to_parquet(path)
        return {
            "Spark": spark.read.parquet(path),
            "DuckDB": duckdb.read_parquet(path),
            "Arrow": pa.Table.from_pandas(events),
        }

    return held


@pytest.mark.parametrize("by", ["decade", "year"])
def test_every_engine_scores_alike(engines, by):
    events = many(5000)
    expected = score(scored(events, TYPES), by=by)
    assert len(expected) > 15
    for name, frame in engines(events).items():
        kept = scored(frame, TYPES)
        assert type(kept) is type(frame), name
        found = score(kept, by=by)
        found = found.to_pandas() if name == "Arrow" else found
        pd.testing.assert_frame_equal(found, expected, obj=name)


def test_every_engine_names_what_it_cannot_score(engines):
    unknown = engines(events(("1909", "duel"), ("1909", "war")).astype("str"))
    lost = engines(pd.DataFrame({"era": ["a", None, None], "weight": 1.0}).astype({"era": "str"}))
    for name, frame in unknown.items():
        with pytest.raises(ValueError, match=r"^Unknown event type 'duel'\.$"):
            scored(frame, TYPES)
        with pytest.raises(ValueError, match=r"^Without a era: 2 events\.$"):
            score(lost[name], by="era")


def test_a_decade_is_taken_from_the_year_and_a_year_from_a_day():
    days = pd.DataFrame({"date": [datetime.date(1933, 9, 2)], "event_type": ["pact"]})
    frame = pa.Table.from_pandas(days)
    assert score(scored(frame, TYPES), by="decade")["period"].to_pylist() == [1930]


def test_rows_that_stand_for_several_events_count_as_many():
    once = weighed(6.5, -2.4).assign(n=[3, 2])
    assert score(once, by="decade").equals(score(weighed(*[6.5] * 3, *[-2.4] * 2), by="decade"))
