"""What the witnesses say: every number from tables small enough to reckon by hand."""

import math

import pandas as pd
import pytest

from racconigi.findings import ledger, trade, votes, witnesses
from racconigi.quantities import Count, Decade, Listing, Measure, Share, Span, Year, decades
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

PACTS = ["1853", "1895", "1905", "1931", "1931", "1934", "2005", "2010", "2013", "2021"]
PROTESTS = [
    "1855", "1855", "1895", "1911", "1911", "1911", "1936", "1936", "2014", "2021", "2022",
    "2026",
]  # fmt: skip


def events():
    rows = [(date, "pact") for date in PACTS] + [(date, "protest") for date in PROTESTS]
    numbered = [(f"e{n}", *row, "dyad", "high") for n, row in enumerate(rows)]
    return table("events", "event date event_type scope confidence", *numbered)


def customs():
    """Return what each side reports: in 1900 both ways, else goods going to Russia."""
    to_russia = {1889: (2.0, 1.0), 1890: (0.3, 1.0), 1908: (0.4, 1.0), 1909: (2.0, 1.0)}
    rows = [(1900, "ITA", "imports", 6.0, 8.0), (1900, "RUS", "exports", 4.0, None)]
    rows += [(1900, "ITA", "exports", 1.0, None), (1900, "RUS", "imports", 2.0, None)]
    for year, (italy, russia) in to_russia.items():
        rows += [(year, "ITA", "exports", italy, None), (year, "RUS", "imports", russia, None)]
    shares = {1898: 13, 1913: 6.5, 1916: 0.04, 1930: 3, 1934: 5, 1935: 2, 1938: 1}
    rows += [(year, "ITA", "imports", None, share) for year, share in shares.items()]
    rows += [(1930, "ITA", "exports", None, 2.0), (1935, "ITA", "exports", None, 0.4)]
    pounds = [(*row[:3], *[row[3] and int(row[3] * 1e6)] * 3, row[4]) for row in rows]
    columns = "year reporter flow pounds lowest_pounds highest_pounds share_percent"
    return table("trade_ricardo", columns, *pounds)


def months():
    """Return a billion a month, two from 2022 on; some months are not known."""
    rows = []
    for year, euros in ((2021, 10**9), (2022, 2 * 10**9)):
        for month in range(1, 13):
            unknown = year == 2022 and month == 12
            rows.append((f"{year}-{month:02}", "all", "imports", None if unknown else euros))
            unknown = year == 2022 and month == 3
            rows.append((f"{year}-{month:02}", "all", "exports", None if unknown else euros // 2))
            rows.append((f"{year}-{month:02}", "fuels", "imports", 10**9))
    return table("trade_eurostat", "month product flow euros", *rows)


def estimates():
    columns = "year italy russia distance distance_all_votes"
    return table(
        "ideal_points",
        columns,
        (1960, 1.0, -3.0, 4.0, None),
        (1964, None, None, None, None),
        (1985, 1.7, -1.4, 3.1, None),
        (1986, 1.0, -4.0, 5.0, None),
        (1990, 1.5, -0.5, 2.0, None),
        (1995, 1.5, 1.3, 0.2, None),
        (2000, 1.0, 0.5, 0.5, None),
        (2010, 1.0, 0.6, 0.4, None),
        (2020, 1.0, 0.0, 1.0, 1.5),
        (2022, 1.0, -0.9, 1.9, None),
        (2024, 1.0, -0.9, 1.9, None),
    )


TABLES = {
    "event_types": table(
        "event_types", "event_type weis copdab", ("pact", 6.5, 31), ("protest", -2.4, -6)
    ),
    "eras": table("eras", "era start", ("all", "1853")),
    "trade_cow": table(
        "trade_cow",
        "year flow share_percent",
        (1900, "imports", 8.0),
        (1930, "exports", 3.0),
        (1932, "imports", 9.0),
        (1934, "imports", 10.0),
        (1938, "imports", 1.0),
        (1948, "imports", 3.0),
    ),
    "un_agreement": table(
        "un_agreement",
        "year votes agreement",
        (1960, 54, 0.3241),
        (1964, 0, None),
        (1990, 84, 0.6726),
    ),
    "organisations": table(
        "organisations",
        "year shared italy russia overlap",
        (1860, 2, 4, 9, 0.9),
        (1875, 3, 5, 6, 0.5),
        (1895, 9, 10, 11, 0.7),
        (1905, 9, 15, 11, 0.5),
        (1910, 22, 30, 28, 0.6),
        (1960, 24, 60, 40, 0.3),
        (2010, 58, 90, 80, 0.5),
    ),
    "portfolio_similarity_atop": table(
        "portfolio_similarity_atop",
        "year coding state_a state_b kappa",
        (1890, "miller", "ITA", "RUS", 0.1),
        (1900, "miller", "ITA", "RUS", 0.05),
        (1910, "miller", "ITA", "RUS", 0.0),
        (1910, "miller", "FRA", "RUS", 0.9),
        (1853, "atop", "ITA", "RUS", 0.9),
    ),
    "disputes": table(
        "disputes",
        "year dispute participants",
        (1937, 1, 2),
        (1941, 2, 33),
        (1942, 2, 33),
        (1982, 3, 2),
    ),
    "rivals": table(
        "rivals",
        "year list shared",
        (1853, "thompson-dreyer", 1),
        (1853, "thompson-sakuwa-suhas", 0),
        (1954, "thompson-dreyer", 1),
        (1955, "thompson-dreyer", 0),
    ),
    "regimes": table(
        "regimes",
        "year polyarchy_distance",
        (1862, 0.2),
        *((year, 0.05) for year in range(1933, 1938)),
        *((year, 0.7) for year in range(1985, 1989)),
    ),
    "diplomatic_rank": table(
        "diplomatic_rank",
        "year at_italy at_russia",
        (1854, 0, 1),
        (1874, 3, 2),
        (1879, 3, 3),
        (1884, 3, 3),
        (1950, 3, None),
    ),
}


MODULES = (ledger, trade, votes, witnesses)


def given():
    """Return the tables above, each under its name."""
    own = {
        "events": events(),
        "trade_ricardo": customs(),
        "trade_eurostat": months(),
        "ideal_points": estimates(),
    }
    return {**TABLES, **own}


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


# Trade


def test_goods_are_the_same_whoever_reports_them(found):
    drawn = found.frames["trade"].query("year == 1900").set_index(["goods", "reporter"])
    assert drawn["million"].to_dict() == {
        ("to-italy", "ITA"): 6.0,
        ("to-italy", "RUS"): 4.0,
        ("to-russia", "ITA"): 1.0,
        ("to-russia", "RUS"): 2.0,
    }
    assert drawn["million_low"].equals(drawn["million"].rename("million_low"))


def test_the_mirrors_are_medians_of_italys_figure_over_russias(numbers):
    assert numbers["mirror_to_italy"] == Share(1.5)
    assert numbers["mirror_to_russia"] == Share(0.5)  # of 2, 0.3, 0.5, 0.4 and 2
    assert numbers["mirror_to_russia_1890_1908"] == Share(0.4)  # of 0.3, 0.5 and 0.4


def test_a_total_needs_both_ways(monkeypatch, numbers):
    assert numbers["trade_italy_1900"] == Measure(7.0)
    assert numbers["trade_russia_1900"] == Measure(6.0)
    half = table("trade_ricardo", "year reporter flow pounds", (1900, "ITA", "imports", 6))
    give(monkeypatch, {"trade_ricardo": half}, trade)
    assert "trade_italy_1900" not in trade.find().numbers


def test_the_second_source_is_set_over_the_first_where_both_speak(numbers):
    assert numbers["join_imports"] == Share(1.0)  # of 1, 2 and 1
    assert numbers["join_exports"] == Share(1.5)


def test_russias_best_year_and_a_year_of_war_and_of_peace(numbers):
    assert numbers["imports_peak"] == Year(1898)
    assert numbers["imports_peak_share"] == Share(0.13)
    assert numbers["imports_1913"].value == pytest.approx(0.065)
    assert numbers["imports_1916"].value == pytest.approx(0.0004)


def test_the_halves_of_the_thirties_are_averaged_over_their_own_years(numbers):
    assert numbers["imports_1930s_early"].value == pytest.approx(0.04)  # 1930 and 1934
    assert numbers["imports_1930s_late"].value == pytest.approx(0.015)  # 1935 and 1938
    assert numbers["exports_1930s_early"].value == pytest.approx(0.02)
    assert numbers["exports_1930s_late"].value == pytest.approx(0.004)


def test_euros_are_summed_over_the_months_known_in_both_years(numbers):
    assert numbers["euros_imports_2021"] == Measure(11.0, digits=1)
    assert numbers["euros_imports_2022"] == Measure(22.0, digits=1)
    assert numbers["euros_exports_2021"] == Measure(5.5, digits=1)
    assert "euros_exports_2022" not in numbers  # March is not known
    assert numbers["fuels_2022"] == Share(0.5)


# Votes


def test_agreement_and_votes_of_single_years(numbers):
    assert numbers["agreement_1960"] == Measure(0.3241, digits=3)
    assert numbers["agreement_1990"] == Measure(0.6726, digits=3)
    assert (numbers["votes_1960"], numbers["votes_1990"]) == (Count(54), Count(84))
    assert numbers["silent"] == Count(1)
    assert numbers["silent_years"] == Listing((Year(1964),))


def test_distances_and_who_came_nearer(numbers):
    years = (1960, 1990, 2020, 2022, 2024)
    distances = [numbers[f"distance_{year}"].value for year in years]
    assert distances == [4.0, 2.0, 1.0, 1.9, 1.9]
    assert numbers["distance_all_votes_2020"] == Measure(1.5)
    assert numbers["approach_italy"].value == pytest.approx(0.2)
    assert numbers["approach_russia"].value == pytest.approx(2.7)


def test_the_leap_after_they_stood_closest_and_the_year_that_it_brings_back(numbers):
    # a greater leap in 1986 came before; 2024 is as far as 2022, but not before 1995
    assert numbers["closest"] == Year(1995)
    assert numbers["turn"] == Year(2022)
    assert numbers["like"] == Year(1990)


@pytest.mark.parametrize(
    ("distances", "stated"),
    [
        ({}, set()),
        ({1990: None}, set()),
        ({1990: 2.0}, {"closest"}),
        ({1990: 2.0, 1995: 0.2}, {"closest"}),  # nothing after
        ({1995: 0.2, 2022: 1.9}, {"closest", "turn"}),  # nothing before
        ({1990: 2.0, 1995: 0.2, 2022: 1.9}, {"closest", "turn", "like"}),
    ],
)
def test_a_turn_that_did_not_happen_is_not_stated(monkeypatch, distances, stated):
    rows = [(year, 1.0, 1.0, distance) for year, distance in distances.items()]
    own = {"ideal_points": table("ideal_points", "year italy russia distance", *rows)}
    give(monkeypatch, own, votes)
    assert {"closest", "turn", "like"} & votes.find().numbers.keys() == stated


def test_a_position_has_a_row_for_each_state(monkeypatch):
    columns = "year italy italy_low italy_high russia russia_low russia_high distance"
    own = {"ideal_points": table("ideal_points", columns, (1990, 1, 0, 2, -1, -3, 3, 2))}
    give(monkeypatch, own, votes)
    assert votes.find().frames["positions"].values.tolist() == [
        [1990, "ITA", 1.0, 0.0, 2.0, 2.0],
        [1990, "RUS", -1.0, -3.0, 3.0, 2.0],
    ]


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
