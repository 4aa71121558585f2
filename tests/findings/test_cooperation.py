"""The relation by decade: every number from tables small enough to reckon by hand."""

import math

import pandas as pd
import pytest

from racconigi.findings import cooperation, ledger
from racconigi.quantities import Count, Measure, Share, Year, decades
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

MODULES = (cooperation, ledger)
#: Date, type, who began it, and whether the two acted together.
ACTS = [
    # ten pacts, one a year, and nothing hostile: enough to say that friendship leads
    *[(f"190{year}", "pact", "ITA", False) for year in range(10)],
    # ten protests: enough to say that conflict does
    *[("1915", "protest", "RUS", False)] * 10,
    # a war and a visit in one year: grave on one scale only
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
    "event_sources": table(
        "event_sources", "event source", *((f"e{n}", "gazette") for n in range(len(ACTS)))
    ),
    "eras": table("eras", "era start name_en", ("a", "1853", "Early"), ("b", "1908", "Late")),
    "states": table(
        "states",
        "polity state name_en since until",
        ("sardinia", "ITA", "Sardinia", "1720", "1861-03-16"),
        ("italy", "ITA", "Italy", "1861-03-17", None),
        ("france", "FRA", "France", "1700", None),
    ),
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


def test_a_side_leads_where_the_whole_interval_is_its_own(found, numbers):
    # ten against none: ln(10.5 / 0.5) less 1.96 standard errors is above zero; five are too few
    scores = found.frames["decades"].set_index("period")
    low = math.log(10.5 / 0.5) - 1.96 * math.sqrt(1 / 10.5 + 1 / 0.5)
    assert scores.loc[1900, "theta_low"] == pytest.approx(low, abs=0.001)
    assert scores.loc[1910, "theta_high"] == pytest.approx(-low, abs=0.001)
    assert numbers["decades_friendly"] == decades([1900])
    assert numbers["decades_hostile"] == decades([1910])


def test_decades_that_lean_and_those_that_are_mixed_add_up(numbers):
    names = ("friendly", "hostile", "mixed", "decades")
    friendly, hostile, mixed, total = (numbers[name].value for name in names)
    assert friendly + hostile + mixed == total == 18
    assert len(numbers["decades_mixed"].value) == mixed


def scores(*rows):
    columns = ["period", "theta", "theta_low", "theta_high"]
    return pd.DataFrame(rows, columns=columns)


def test_an_interval_that_touches_zero_is_mixed():
    leads = cooperation._leads(
        scores(
            (1850, 1.0, 0.001, 2.0), (1860, 1.0, 0.0, 2.0), (1870, 0.0, -1.0, 1.0),
            (1880, -1.0, -2.0, 0.0), (1890, -1.0, -2.0, -0.001),
        )
    )  # fmt: skip
    assert leads["decades_friendly"] == decades([1850])
    assert leads["decades_mixed"] == decades([1860, 1870, 1880])
    assert leads["decades_hostile"] == decades([1890])
    assert (leads["friendly"], leads["mixed"], leads["hostile"]) == (Count(1), Count(3), Count(1))


def test_four_acts_are_few_and_five_are_not(found):
    few = found.frames["decades"].set_index("period")["few"]
    assert few[1930]
    assert not few[1940]


def test_a_decade_leans_by_the_sign_of_its_balance_and_to_neither_at_zero(found):
    lean = found.frames["decades"].set_index("period")["lean"]
    assert lean[[1900, 1910, 1920, 1990]].tolist() == ["cooperation", "conflict", "even", "even"]


def test_both_kinds_side_by_side(numbers):
    assert numbers["both"] == Count(1)  # the 1920s
    assert numbers["conflict_share"] == Share(11 / 31)
    assert numbers["years_both"] == Share(1 / 14)  # 1923, of fourteen years with acts


def test_each_side_is_counted_by_what_it_did_alone(numbers):
    assert (numbers["rome_acts"], numbers["rome_hostile"]) == (Count(11), Share(1 / 11))
    assert (numbers["moscow_acts"], numbers["moscow_hostile"]) == (Count(10), Share(1.0))


def test_joint_acts_stand_in_both_directions(found):
    ways = found.frames["directions"].set_index(["direction", "period"])["n"]
    assert (ways["ITA-RUS", 1930], ways["RUS-ITA", 1930]) == (4, 4)
    assert (ways["ITA-RUS", 1900], ways["RUS-ITA", 1900]) == (10, 0)
    assert (ways["ITA-RUS", 1910], ways["RUS-ITA", 1910]) == (0, 10)


def test_an_act_is_marked_by_the_sign_of_its_weight(monkeypatch, found):
    signs = found.frames["acts"].drop_duplicates("date").set_index("date")["sign"]
    assert signs[["1900", "1915", "1923"]].tolist() == ["cooperation", "conflict", "conflict"]
    weightless = TYPES.assign(weis=TYPES["weis"].where(TYPES["event_type"] != "pact", 0.0))
    give(monkeypatch, {**TABLES, "event_types": weightless}, *MODULES)
    found = cooperation.find()
    signs = found.frames["acts"].drop_duplicates("date").set_index("date")["sign"]
    assert signs["1900"] == "neutral"
    assert found.numbers["conflict_share"] == Share(11 / 31)
    assert found.numbers["rome_hostile"] == Share(1 / 11)


def test_scales_that_disagree_on_a_sign_are_named(found, numbers):
    # in the 1920s WEIS and COPDAB find war graver than a pact is good, CAMEO does not
    signs = found.frames["stability"].set_index(["scale", "period"])["sign"]
    assert signs["weis", 1920] == signs["copdab", 1920] == "conflict"
    assert signs["cameo", 1920] == "cooperation"
    assert numbers["decades_differ"] == decades([1920])
    assert numbers["scales_agree"] == Count(4)


def drawn(**stability):
    """Return draws of decades whose sign holds so often on the least sure of two scales."""
    rows = [
        (scale, int(name[1:]), "cooperation", share)
        for name, least in stability.items()
        for scale, share in (("weis", 1.0), ("cameo", least))
    ]
    return pd.DataFrame(rows, columns=["scale", "period", "sign", "sign_stability"])


def test_a_sign_that_fails_in_more_than_one_draw_in_ten_is_shaky():
    numbers = cooperation._shaky(drawn(y1900=0.9, y1910=0.899, y1920=1.0))
    assert numbers["decades_shaky"] == decades([1910])
    assert numbers["tolerated"].value == pytest.approx(0.1)


def test_what_the_scales_hold_grave(numbers):
    assert numbers["rupture_weis"] == Measure(-7.0, digits=1)
    assert numbers["rupture_cameo"] == Measure(-4.0, digits=1)
    assert numbers["war_in_protests_weis"] == Measure(4.0, digits=0)
    assert numbers["war_in_protests_copdab"] == Measure(17.0, digits=0)


def test_memory_fades_by_half_in_five_years(found, numbers):
    total = found.frames["memory"].set_index("year")["total"]
    assert total[1900] == 6.5
    assert total[1914] == pytest.approx(total[1909] / 2)
    assert numbers["half_life"] == Count(5)
    assert numbers["memory_high"] == Year(1941)
    assert numbers["memory_low"] == Year(1915)


def test_names_begin_with_the_axis_and_are_those_of_the_two(found):
    names = found.frames["names"][["polity", "start", "end"]].values.tolist()
    assert [row[0] for row in names] == ["sardinia", "italy"]
    assert names[0][1] == 1850
    assert names[0][2] == pytest.approx(1861.2, abs=0.05)
    assert names[1][2] == 2030


def test_an_era_lasts_until_the_next_and_the_last_to_the_end_of_the_axis(found):
    eras = found.frames["eras"]
    assert eras[["start", "end"]].round(0).values.tolist() == [[1853, 1908], [1908, 2030]]


def test_the_scale_is_the_readers_choice(monkeypatch):
    give(monkeypatch, TABLES, *MODULES)
    scored = cooperation.find(scale="copdab").frames["decades"].set_index("period")
    assert scored.loc[1900, "cooperation"] == 10 * 31
    with pytest.raises(ValueError, match="Unknown scale 'nonsense'"):
        cooperation.find(scale="nonsense")


def test_from_empty_tables_no_share_and_no_year_is_stated(monkeypatch):
    give(monkeypatch, {}, *MODULES)
    numbers = cooperation.find().numbers
    shares = {"conflict_share", "years_both", "rome_hostile", "moscow_hostile", "memory_high"}
    assert not shares & numbers.keys()
    assert (numbers["acts"], numbers["friendly"], numbers["mixed"]) == (
        Count(0), Count(0), Count(18),
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_written(numbers, language):
    said = say(numbers, language)
    for name in dir(said):
        assert getattr(said, name)
        assert "nan" not in getattr(said, name)
