"""What the witnesses say: every number from tables small enough to reckon by hand."""

import math

import pandas as pd
import pytest

from racconigi.findings import ledger, trade, votes, witnesses
from racconigi.quantities import Count, Decade, Listing, Measure, Share, Span, Year, decades
from racconigi.words import LANGUAGES, say
from tests.findings.heard import PACTS, given
from tests.findings.small import give

MODULES = (ledger, trade, votes, witnesses)


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        give(patch, given(), *MODULES)
        return witnesses.find()


@pytest.fixture(scope="module")
def numbers(found):
    return found.numbers


def logit(cooperative, conflictual):
    return math.log((cooperative + 0.5) / (conflictual + 0.5))


def row(frame, **where):
    for column, value in where.items():
        frame = frame[frame[column] == value]
    assert len(frame) == 1
    return frame.iloc[0]


# Beside the ledger


def test_each_witness_speaks_from_its_first_to_its_last_year(numbers):
    spoken = {
        name: (numbers[f"first_{name}"].value, numbers[f"last_{name}"].value)
        for name in witnesses.WITNESSES
    }
    assert spoken == {
        "imports": (1898, 1948),
        "exports": (1930, 1935),
        "organisations": (1875, 2010),  # in 1860 one belonged to four only
        "alliances": (1890, 1910),
        "agreement": (1960, 1990),
        "positions": (1960, 2024),
        "disputes": (1853, 2014),
        "rivals": (1853, 1955),
        "regimes": (1862, 1988),
    }
    assert numbers["gone"] == Count(3)  # all that count but positions


def test_a_witness_that_saw_the_year_of_the_breach_is_not_gone():
    rows = [("imports", 2022), ("organisations", 2021), ("rivals", 2020)]
    readings = pd.DataFrame(rows, columns=["witness", "year"])
    assert witnesses._reach(readings)["gone"] == Count(1)  # rivals do not count


def test_the_longest_silence_of_trade(numbers):
    assert numbers["trade_pauses"] == Year(1916)
    assert numbers["trade_gap"] == Span((1917, 1929))
    assert numbers["trade_resumes"] == Year(1930)


def test_without_a_missing_year_there_is_no_silence():
    assert witnesses._gap(pd.Series([1900, 1901, 1902])) == {}
    assert witnesses._gap(pd.Series([1900])) == {}


def test_a_decade_names_the_series_that_it_rests_on(found):
    averages = found.frames["decades"]
    thirties = row(averages, witness="imports", period=1930)
    assert (thirties["years"], thirties["mean"]) == (5, 4.0)
    assert thirties["series"] == "trade_ricardo;trade_cow"
    assert row(averages, witness="imports", period=1940)["series"] == "trade_cow"
    behind = found.frames["sources"].query("witness == 'imports' and period == 1930")
    assert behind["series"].tolist() == ["trade_ricardo", "trade_cow"]


def test_four_years_are_few_and_five_are_not(found):
    averages = found.frames["decades"]
    assert row(averages, witness="regimes", period=1980)["few"]
    assert not row(averages, witness="regimes", period=1930)["few"]


def test_a_rise_brings_them_closer_or_further_apart(found):
    rises = found.frames["decades"].drop_duplicates("witness").set_index("witness")["rise"]
    apart = set(rises.index[rises == "apart"])
    assert apart == {"positions", "disputes", "regimes"}
    assert set(rises) == {"apart", "closer"}


def test_years_of_yes_or_no_have_a_share_and_no_range(found):
    averages = found.frames["decades"]
    forties = row(averages, witness="disputes", period=1940)
    assert (forties["years"], forties["mean"]) == (10, 0.2)
    assert forties[["yearly_low", "yearly_high"]].isna().all()
    assert row(averages, witness="regimes", period=1930)["yearly_high"] == 0.05
    assert row(averages, witness="disputes", period=2010)["years"] == 5  # the lists end in 2014
    assert row(averages, witness="disputes", period=2020)["years"] == 0


def test_two_lists_of_rivals_are_averaged(found):
    assert row(found.frames["decades"], witness="rivals", period=1850)["mean"] == 0.5


def test_the_ledger_is_blind_where_it_has_no_act(found):
    # it moves into the 1900s (up), 1910s (down), 2010s (down) and 2020s (down)
    ways = found.frames["ways"].pivot(index="period", columns="witness", values="way")
    imports, positions = ways["imports"].dropna(), ways["positions"].dropna()
    assert imports.to_dict() == {1900: -1.0, 1910: 1.0}
    assert positions.to_dict() == {2010: -1.0, 2020: 1.0}
    assert ways["organisations"].dropna().to_dict() == {1900: -1.0, 1910: -1.0}
    assert ways["alliances"].dropna().to_dict() == {1900: -1.0, 1910: 1.0}


def test_steps_of_the_four_that_count_are_added_up(numbers):
    assert (numbers["together"], numbers["moved"]) == (Count(3), Count(8))
    assert (numbers["imports_together"], numbers["imports_moved"]) == (Count(1), Count(2))
    assert (numbers["counted"], numbers["series"]) == (Count(4), Count(9))
    assert numbers["passing"] == Count(0)


def test_steps_are_counted_again_with_decades_cut_at_the_fives(numbers):
    # 1895 to 1904 and so on: imports fall twice with the ledger, the other three once
    assert numbers["shifted_together"] == numbers["shifted_moved"] == Count(5)


def test_three_that_all_contradict_the_ledger_are_named(numbers):
    assert numbers["all_against"] == decades([1900])
    assert numbers["all_with"] == decades([])


def test_a_correlation_passes_only_beyond_what_chance_gives():
    comparison = pd.DataFrame(
        {
            "witness": ["a", "b", "c"],
            "counted": True,
            "rho": [-0.6, 0.5, 0.4],
            "chance": 0.5,
            "together": [0, 1, 1],
            "moved": [0, 2, 2],
        }
    )
    ways = pd.DataFrame({"period": [], "witness": [], "way": []})
    frames = {"comparison": comparison, "ways": ways}
    numbers = witnesses._steps(frames, comparison)
    assert numbers["passing"] == Count(1)
    assert numbers["together"] == Count(2)
    assert "a_moved" not in numbers  # never both: nothing to state


def test_what_single_decades_say(numbers):
    assert numbers["imports_best"] == Decade(1890)
    assert numbers["imports_best_share"] == Share(0.13, digits=1)
    assert numbers["imports_1910s"].value == pytest.approx(0.0327)
    assert "imports_1920s" not in numbers
    assert numbers["trade_years_1940s"] == Count(1)
    assert numbers["organisations_best"] == Decade(1890)
    assert numbers["regimes_closest"] == Decade(1930)
    assert numbers["regimes_distance"] == Measure(0.05)
    assert numbers["regimes_widest"] == Decade(1980)
    assert numbers["agreement_1990s"] == Measure(0.673)
    assert numbers["distance_1990s"] == Measure(1.1)
    assert numbers["distance_2000s"] == Measure(0.5)


def test_the_coldest_decade_before_the_war_is_one_with_acts(numbers):
    # the 1910s are colder, and decades without an act have no balance
    assert numbers["coldest_before_1910"] == Decade(1850)
    assert numbers["coldest_balance"].value == pytest.approx(logit(1, 2), abs=0.001)


def test_the_ledger_by_halves_and_by_the_steps_in_which_it_fell(numbers):
    expected = {
        "1930s_early": logit(3, 0),
        "1930s_late": logit(0, 2),
        "2010": logit(2, 0),
        "2014": logit(1, 2),
        "2022": logit(0, 2),
    }
    for name, balance in expected.items():
        number = numbers[f"balance_{name}"]
        assert number == Measure(pytest.approx(balance, abs=0.001), digits=1, signed=True)
    assert numbers["cooperative_2000s"] == Count(1)
    assert numbers["conflictual_2000s"] == Count(0)


def test_memberships_embassies_disputes_and_rivals(numbers):
    shared = [numbers[f"shared_{year}"].value for year in (1860, 1910, 1960, 2010)]
    assert shared == [2, 22, 24, 58]
    assert numbers["envoys"] == Count(4)  # in 1950 one is not known
    assert numbers["embassies_until"] == Year(1874)  # at one end only
    assert numbers["embassies_since"] == Year(1879)
    assert (numbers["disputes"], numbers["disputes_alone"]) == (Count(3), Count(2))
    assert numbers["disputes_alone_years"] == Listing((Year(1937), Year(1982)))
    assert numbers["rivals_last"] == Year(1954)


# Choices, and nothing


def test_the_coding_of_alliances_is_the_readers_choice(monkeypatch):
    give(monkeypatch, given(), *MODULES)
    found = witnesses.find(coding="atop")
    assert found.numbers["last_alliances"] == Year(1853)
    with pytest.raises(ValueError, match="Unknown coding 'haege'; known: atop, miller"):
        witnesses.find(coding="haege")


def test_the_scale_of_the_ledger_is_the_readers_choice(monkeypatch):
    give(monkeypatch, given(), *MODULES)
    twice = witnesses.find(scale="copdab").frames["ledger"]["cooperation"].sum()
    assert twice == pytest.approx(31 * len(PACTS))
    with pytest.raises(ValueError, match="Unknown scale 'nonsense'"):
        witnesses.find(scale="nonsense")


def test_from_empty_tables_nothing_is_stated_but_that_there_is_nothing(monkeypatch):
    give(monkeypatch, {}, *MODULES)
    found = witnesses.find()
    stated = {
        name: number.value
        for name, number in found.numbers.items()
        if name not in ("few", "series", "counted")
    }
    assert all(value in (0, ()) for value in stated.values()), stated
    assert found.frames["decades"]["years"].eq(0).all()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_written(numbers, language):
    said = say(numbers, language)
    for name in dir(said):
        text = getattr(said, name)
        assert text
        assert "nan" not in text


# What the prose says in words, of the evidence as it is


@pytest.fixture(scope="module")
def real():
    return witnesses.find()


def test_known_figures(real):
    """Some figures read off the sources."""
    numbers = real.numbers
    assert numbers["trade_italy_1900"].value == pytest.approx(5.40, abs=0.005)
    assert numbers["trade_russia_1900"].value == pytest.approx(4.87, abs=0.005)
    assert numbers["distance_1960"].value == pytest.approx(4.56, abs=0.005)
    assert numbers["distance_2024"].value == pytest.approx(1.76, abs=0.005)
    shared = [numbers[f"shared_{year}"].value for year in witnesses.SHARED_YEARS]
    assert shared == [2, 22, 24, 58]
    assert numbers["disputes"] == Count(7)


def test_the_witnesses_follow_about_as_often_as_a_tossed_coin(real):
    for prefix in ("", "shifted_"):
        together, moved = (real.numbers[f"{prefix}{n}"].value for n in ("together", "moved"))
        assert abs(together - moved / 2) < 1.96 * math.sqrt(moved) / 2


def test_trade_was_best_when_the_ledger_was_coldest_before_the_war(real):
    assert real.numbers["imports_best"] == real.numbers["coldest_before_1910"]


def test_into_the_thirties_five_draw_closer_and_only_the_ledger_cools(real):
    means = real.frames["decades"].pivot(index="period", columns="witness", values="mean")
    change = means.loc[1930] - means.loc[1920]
    assert (change[["imports", "organisations", "alliances", "rivals"]] > 0).all()
    assert change["regimes"] < 0
    balance = real.frames["ledger"].set_index("period")["theta"]
    assert balance[1930] < balance[1920]
    assert real.numbers["balance_1930s_late"].value < 0 < real.numbers["balance_1930s_early"].value


def test_ambassadors_stand_at_both_ends_ever_since(real):
    lower = real.frames["envoys"].set_index("year")["lower"]
    assert real.numbers["embassies_until"].value < real.numbers["embassies_since"].value
    assert (lower.loc[real.numbers["embassies_since"].value :] == witnesses.AMBASSADOR).all()


def test_the_slow_witnesses_of_disputes_always_move_with_the_ledger(real):
    assert real.numbers["disputes_together"] == real.numbers["disputes_moved"]


def test_the_approach_was_moscows(real):
    assert real.numbers["approach_russia"].value > 5 * real.numbers["approach_italy"].value
