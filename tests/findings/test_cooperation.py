"""The scores by decade: every number from tables small enough to reckon by hand."""

import math

import pandas as pd
import pytest

from racconigi.findings import cooperation, ledger
from racconigi.measures.scoring import SCALES
from racconigi.quantities import Count, Measure, Share, decades
from racconigi.timeline import DECADES
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

MODULES = (cooperation, ledger)
#: Date, type, who began it, and whether the two acted together.
ACTS = [
    # ten pacts, one a year, and nothing hostile
    *[(f"190{year}", "pact", "ITA", False) for year in range(10)],
    # ten protests
    *[("1915", "protest", "RUS", False)] * 10,
    # a war and a pact in one year: which of them is graver depends on the scale
    ("1923", "war", "ITA", False),
    ("1923-05", "pact", "ITA", True),
    # four acts are too few, five are not
    *[("1931", "pact", "RUS", True)] * 4,
    *[("1941", "pact", "RUS", True)] * 5,
]
TYPES = table(
    "event_types",
    "event_type weis cameo copdab",
    ("pact", 6.5, 8.0, 31),
    ("protest", -2.5, -2.0, -6),
    ("war", -10.0, -2.0, -102),
    ("rupture", -7.0, -4.0, -29),
)
TABLES = {
    "event_types": TYPES,
    "events": table(
        "events",
        "event date event_type initiator target joint scope confidence title_en",
        *(
            (f"e{n}", date, kind, who, "RUS" if who == "ITA" else "ITA", joint, "dyad", "high", "")
            for n, (date, kind, who, joint) in enumerate(ACTS)
        ),
        ("context", "1950", "pact", "ITA", "RUS", False, "context", "high", ""),
    ),
    "eras": table("eras", "era start", ("all", "1853")),
}


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        give(patch, TABLES, *MODULES)
        return cooperation.find()


@pytest.fixture(scope="module")
def numbers(found):
    return found.numbers


def test_events_are_counted_whole_and_acts_only_where_they_are_scored(numbers):
    assert (numbers["events"], numbers["acts"]) == (Count(32), Count(31))


# --- scores ---


def test_every_decade_is_scored_on_every_scale(found, numbers):
    scores = found.frames["scores"]
    pairs = [(scale, decade) for scale in SCALES for decade in DECADES]
    assert list(zip(scores["scale"], scores["period"], strict=True)) == pairs
    assert numbers["decades"] == Count(len(DECADES))


def test_a_score_is_the_sum_of_the_weights_of_its_scale(found):
    scores = found.frames["scores"].set_index(["scale", "period"])
    sums = scores[["cooperation", "conflict", "net"]]
    assert sums.loc[("weis", 1900)].tolist() == [65.0, 0.0, 65.0]
    assert sums.loc[("copdab", 1900)].tolist() == [310.0, 0.0, 310.0]
    assert sums.loc[("cameo", 1910)].tolist() == [0.0, 20.0, -20.0]
    assert sums.loc[("weis", 1920)].tolist() == [6.5, 10.0, -3.5]
    assert sums.loc[("weis", 1950)].tolist() == [0.0, 0.0, 0.0]


def test_four_acts_are_few_and_five_are_not(found, numbers):
    few = found.frames["scores"].set_index(["scale", "period"])["few"]
    assert few["weis", 1930]
    assert not few["weis", 1940]
    assert numbers["few"] == Count(5)


def test_scores_are_written_to_three_digits():
    judged = cooperation.judge(pd.DataFrame({"n": [4, 5], "theta": [0.12345, -0.98765]}))
    assert judged["theta"].tolist() == [0.123, -0.988]
    assert judged["few"].tolist() == [True, False]


def test_scales_that_disagree_on_a_sign_are_named(numbers):
    # in the 1920s WEIS and COPDAB find war graver than a pact is good, CAMEO does not
    assert numbers["decades_differ"] == decades([1920])
    assert numbers["scales_agree"] == Count(17)


def test_a_decade_counts_as_positive_or_negative_where_all_scales_say_so(numbers):
    assert numbers["positive"] == Count(3)  # the 1900s, 1930s and 1940s, and not the 1920s
    assert numbers["negative"] == Count(1)  # the 1910s


def test_an_act_is_marked_by_the_sign_of_its_weight(monkeypatch, found):
    signs = found.frames["acts"].drop_duplicates("date").set_index("date")["sign"]
    assert signs[["1900", "1915", "1923"]].tolist() == ["cooperation", "conflict", "conflict"]
    weightless = TYPES.assign(weis=TYPES["weis"].where(TYPES["event_type"] != "pact", 0.0))
    give(monkeypatch, {**TABLES, "event_types": weightless}, *MODULES)
    again = cooperation.find()
    signs = again.frames["acts"].drop_duplicates("date").set_index("date")["sign"]
    assert signs["1900"] == "neutral"
    assert again.numbers["rome_hostile"] == Share(1 / 11)


# --- what each side did alone ---


def test_each_side_is_counted_by_what_it_did_alone(numbers):
    assert (numbers["rome_acts"], numbers["rome_hostile"]) == (Count(11), Share(1 / 11))
    assert (numbers["moscow_acts"], numbers["moscow_hostile"]) == (Count(10), Share(1.0))


def test_a_direction_counts_its_own_acts_and_none_that_were_done_together(found):
    ways = found.frames["directions"].set_index(["direction", "period"])["n"]
    assert (ways["ITA-RUS", 1900], ways["RUS-ITA", 1900]) == (10, 0)
    assert (ways["ITA-RUS", 1910], ways["RUS-ITA", 1910]) == (0, 10)
    assert (ways["ITA-RUS", 1920], ways["RUS-ITA", 1920]) == (1, 0)  # the war, not the pact
    assert (ways["ITA-RUS", 1930], ways["RUS-ITA", 1930]) == (0, 0)
    assert set(ways.index.get_level_values("period")) == set(DECADES)


def test_the_acts_behind_a_direction_are_those_that_it_counts(found):
    directed = found.frames["directed"]
    counted = directed.groupby(["direction", "decade"]).size()
    ways = found.frames["directions"].set_index(["direction", "period"])["n"]
    assert counted.to_dict() == ways[ways > 0].to_dict()
    assert directed["event"].is_unique


def test_a_balance_has_its_interval(found):
    # ten acts against none: ln(10.5 / 0.5), give or take 1.96 standard errors
    ways = found.frames["directions"].set_index(["direction", "period"])
    middle, half = math.log(10.5 / 0.5), 1.96 * math.sqrt(1 / 10.5 + 1 / 0.5)
    rome = ways.loc[("ITA-RUS", 1900), ["theta", "theta_low", "theta_high"]].tolist()
    moscow = ways.loc[("RUS-ITA", 1910), ["theta", "theta_low", "theta_high"]].tolist()
    assert rome == pytest.approx([middle, middle - half, middle + half], abs=0.001)
    assert moscow == pytest.approx([-middle, -middle - half, -middle + half], abs=0.001)
    assert not ways.loc[("ITA-RUS", 1900), "few"]
    assert ways.loc[("ITA-RUS", 1920), "few"]


# --- gravity ---


def test_what_the_scales_hold_grave(numbers):
    assert numbers["rupture_weis"] == Measure(-7.0, digits=1)
    assert numbers["rupture_cameo"] == Measure(-4.0, digits=1)
    assert numbers["war_in_protests_weis"] == Measure(4.0, digits=0)
    assert numbers["war_in_protests_copdab"] == Measure(17.0, digits=0)


@pytest.mark.parametrize("lacking", ["rupture", "war", "protest"])
def test_where_a_type_is_not_in_the_table_its_gravity_is_not_stated(monkeypatch, lacking):
    events = TABLES["events"]
    tables = {
        **TABLES,
        "event_types": TYPES[TYPES["event_type"] != lacking],
        "events": events[events["event_type"] != lacking],
    }
    give(monkeypatch, tables, *MODULES)
    assert not {"rupture_weis", "war_in_protests_weis"} & cooperation.find().numbers.keys()


# --- small things ---


def test_from_empty_tables_no_share_is_stated(monkeypatch):
    give(monkeypatch, {}, *MODULES)
    found = cooperation.find()
    assert not {"rome_hostile", "moscow_hostile"} & found.numbers.keys()
    for name in ("events", "acts", "positive", "negative", "rome_acts", "moscow_acts"):
        assert found.numbers[name] == Count(0), name
    assert found.frames["acts"].empty
    assert (found.frames["scores"]["n"] == 0).all()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_written(numbers, language):
    said = say(numbers, language)
    for name in dir(said):
        assert getattr(said, name)
        assert "nan" not in getattr(said, name)
