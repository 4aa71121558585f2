"""What the witnesses say: every number from tables small enough to reckon by hand."""

import math

import numpy as np
import pandas as pd
import pytest

from racconigi import remembered
from racconigi.findings import Found, ledger, trade, votes, witnesses
from racconigi.findings import find as find_chapter
from racconigi.findings.relation import reading
from racconigi.measures.relation import Parameters, Relation
from racconigi.measures.shifts import shift
from racconigi.quantities import Count, Decade, Listing, Measure, Share, Span, Word, Year
from racconigi.timeline import DECADES, FIRST, LAST
from racconigi.words import LANGUAGES, say
from tests.findings.heard import given
from tests.findings.small import give

MODULES = (ledger, trade, votes, witnesses)


#: The years of the disputes, in which the relation made by hand is hostile.
QUARRELS = (1937, 1941, 1942, 1982)


def relation():
    """Return a relation that sways, falls in the years of disputes, and leaves no doubt."""
    years = np.arange(FIRST, LAST + 1)
    path = 1 + np.sin(years / 7) / 10 - 2.0 * np.isin(years, QUARRELS)
    return Relation(
        years,
        np.array([-1.0, 1.0]),
        np.full((len(years), 2), 0.5),
        np.vstack([path, path]),
        Parameters(sigma=0.4, rho=20.0, cuts=(0.0,)),
        evidence=0.0,
    )


def main(firsts=(FIRST, 1935, 1938)):
    """Return what is found of that relation: the 1960s friendliest, a turn in 1935."""
    rows = [(first, 3, 2.0 if first == 1960 else 0.5, -1.0, 3.0, "open") for first in DECADES]
    by_decade = pd.DataFrame(rows, columns=["period", "n", "relation", "low90", "high90", "word"])
    by_decade.loc[by_decade["period"] == 1890, "word"] = "probable-friendly"
    firm = [math.nan, 0.76, 0.3][: len(firsts)]
    return {"decades": by_decade, "spells": pd.DataFrame({"first": list(firsts), "firm": firm})}


def search(patch, tables, *, spells=(FIRST, 1935, 1938), **choices):
    """Return what is found in small tables beside a relation made by hand."""
    give(patch, tables, *MODULES)
    patch.setattr(witnesses, "reading", lambda _: (None, relation()))
    patch.setattr(witnesses, "find_chapter", lambda *_: Found(main(spells), {}))
    return witnesses.find(**choices)


@pytest.fixture(scope="module", autouse=True)
def nothing_is_kept(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remembered, "folder", lambda: tmp_path_factory.mktemp("remembered"))
        yield


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        return search(patch, given())


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


# Loadings


def test_those_that_count_stand_first_and_each_has_its_years(found):
    table = found.frames["loadings"]
    assert table["witness"].tolist() == [
        "imports", "organisations", "alliances", "positions",
        "exports", "agreement", "disputes", "rivals", "regimes",
    ]  # fmt: skip
    assert table["counted"].tolist() == [True] * 4 + [False] * 5
    years = table.set_index("witness")["years"]
    assert (years["imports"], years["alliances"], years["disputes"]) == (10, 3, 162)


def test_a_rise_that_means_apart_is_turned(found):
    """In years of disputes the relation falls: fewer disputes, the friendlier they are."""
    fought = row(found.frames["loadings"], witness="disputes")
    assert 0 < fought["loading_low"] < fought["loading"] < fought["loading_high"]
    assert fought["rho"] > 0
    assert fought["decade_rho"] == pytest.approx(
        shift(
            -found.frames["decades"].query("witness == 'disputes'").set_index("period")["mean"],
            main()["decades"].set_index("period")["relation"],
        ).rho,
        abs=0.001,
    )


def test_of_few_years_no_loading_is_stated(found, numbers):
    few = row(found.frames["loadings"], witness="alliances")
    assert few[["loading", "loading_low", "loading_high"]].isna().all()
    assert "alliances_loading" not in numbers
    assert numbers["disputes_loading"].signed


def test_all_series_are_adjusted_as_one_family(found):
    table = found.frames["loadings"]
    for kind in ("", "decade_"):
        chances = table[f"{kind}chance"].dropna()
        least = chances.idxmin()
        expected = min(1.0, chances[least] * len(chances))
        assert table.at[least, f"{kind}adjusted"] == pytest.approx(expected, abs=0.005)


TABLE = pd.DataFrame(
    {
        "witness": ["imports", "organisations", "alliances", "positions", "rivals", "regimes"],
        "counted": [True] * 4 + [False] * 2,
        "loading": [0.3, -0.3, 0.0, math.nan, 0.4, 0.0],
        "loading_low": [0.1, -0.5, -0.1, math.nan, 0.2, 0.0],
        "loading_high": [0.5, -0.1, 0.1, math.nan, 0.6, 0.2],
        "rho": [0.5, -0.1, 0.0, 0.1, 0.2, math.nan],
        "adjusted": [0.05, 0.051, 1.0, 1.0, 0.01, math.nan],
        "reach": [0.3, 0.4, 0.35, 0.32, 0.9, math.nan],
        "decade_adjusted": [1.0, 1.0, 1.0, 1.0, 0.04, math.nan],
        "decade_reach": [0.5, 0.6, 0.55, 0.52, 0.2, math.nan],
    }
)


def test_an_interval_that_touches_zero_does_not_leave_it():
    numbers = witnesses._borne(TABLE)
    assert (numbers["leaving"], numbers["leaving_all"]) == (Count(2), Count(3))
    assert numbers["aside"] == Listing((Word("witness-name.rivals"),))
    assert (numbers["series"], numbers["counted"]) == (Count(6), Count(4))
    assert numbers["leaving_expected"].value == pytest.approx(0.3)


def test_what_would_have_been_seen_is_that_of_those_that_count():
    numbers = witnesses._borne(TABLE)
    assert (numbers["reach_least"].value, numbers["reach_most"].value) == (0.3, 0.4)
    assert numbers["decade_reach_least"].value == 0.5
    assert numbers["decade_reach_most"].value == 0.6
    assert (numbers["passing"], numbers["passing_decades"]) == (Count(2), Count(1))
    assert numbers["imports_loading_low"] == Measure(0.1, signed=True)
    assert numbers["imports_adjusted"] == Measure(0.05)


def test_the_turn_of_the_thirties_is_the_first_that_falls_into_them(numbers):
    assert numbers["turned_1930s"] == Year(1935)
    assert numbers["turned_1930s_firm"] == Share(0.76)


def test_a_relation_that_did_not_turn_in_the_thirties_states_no_turn(monkeypatch):
    numbers = search(monkeypatch, given(), spells=(FIRST, 1940)).numbers
    assert not {name for name in numbers if name.startswith("turned")}


def test_the_friendliest_decade_and_what_was_voted_in_it(numbers):
    assert numbers["friendliest"] == Decade(1960)
    assert numbers["distance_friendliest"] == Measure(4.0)
    assert numbers["agreement_friendliest"].value == pytest.approx(votes_of(1960), abs=0.001)
    assert numbers["imports_best_word"] == Word("word.probable-friendly")


def votes_of(first):
    """Return the mean agreement of a decade, from the table itself."""
    table = given()["un_agreement"].set_index("year")
    return float(table.loc[first : first + 9, "agreement"].mean())


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


def test_memberships_embassies_disputes_and_rivals(numbers):
    shared = [numbers[f"shared_{year}"].value for year in (1860, 1910, 1960, 2010)]
    assert shared == [2, 22, 24, 58]
    assert numbers["envoys"] == Count(4)  # in 1950 one is not known
    assert numbers["embassies_until"] == Year(1874)  # at one end only
    assert numbers["embassies_since"] == Year(1879)
    assert (numbers["disputes"], numbers["disputes_alone"]) == (Count(3), Count(2))
    assert numbers["disputes_alone_years"] == Listing((Year(1937), Year(1982)))
    assert numbers["rivals_last"] == Year(1954)
    assert numbers["rivals_changes"] == Count(2)  # half a rival, one, none


# Choices, and nothing


def test_the_coding_of_alliances_is_the_readers_choice(monkeypatch):
    found = search(monkeypatch, given(), coding="atop")
    assert found.numbers["last_alliances"] == Year(1853)
    with pytest.raises(ValueError, match="Unknown coding 'haege'; known: atop, miller"):
        witnesses.find(coding="haege")


def test_from_empty_tables_nothing_is_stated_but_that_there_is_nothing(monkeypatch):
    found = search(monkeypatch, {})
    own = ("few", "series", "counted", "leaving_expected", "friendliest")
    stated = {
        name: number.value
        for name, number in found.numbers.items()
        if name not in own and not name.startswith("turned")
    }
    assert all(value in (0, ()) for value in stated.values()), stated
    assert found.frames["decades"]["years"].eq(0).all()
    assert found.frames["loadings"]["loading"].isna().all()


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


def test_no_series_that_counts_can_be_told_from_zero(real):
    assert real.numbers["leaving"] == real.numbers["passing"] == Count(0)
    assert real.numbers["passing_decades"] == Count(0)


def test_two_that_do_not_count_leave_zero_to_either_side(real):
    names = [word.value for word in real.numbers["aside"].value]
    assert names == ["witness-name.disputes", "witness-name.rivals"]
    assert (
        real.numbers["disputes_loading_low"].value > 0 > real.numbers["rivals_loading_high"].value
    )
    assert real.numbers["disputes_adjusted"].value > 0.05
    assert real.numbers["rivals_adjusted"].value > 0.05
    adjusted = real.frames["loadings"].set_index("witness")["adjusted"]
    assert adjusted.idxmin() == "disputes"


def test_only_of_memberships_can_a_large_loading_be_excluded(real):
    table = real.frames["loadings"].query("counted").set_index("witness")
    widest = table[["loading_low", "loading_high"]].abs().max(axis=1)
    assert widest.idxmin() == "organisations"
    assert widest["organisations"] < 0.15
    assert (widest.drop("organisations") > 0.25).all()


def test_a_loading_of_the_book_by_ordinary_arithmetic(real):
    """The restricted likelihood at its best drift, written out again, lies close to the sum."""
    _, read = reading()
    values = real.frames["readings"].query("witness == 'imports'").set_index("year")["value"]
    mean = pd.Series(read.paths.mean(axis=0), index=read.years)[values.index].to_numpy()
    standard = ((values - values.mean()) / values.std(ddof=0)).to_numpy()
    design = np.column_stack([np.ones_like(mean), mean])
    apart = np.abs(values.index.to_numpy()[:, None] - values.index.to_numpy())
    best = -math.inf, math.nan
    for length in (4, 8, 16, 32):
        for share in (0.75, 0.9, 1.0):
            whole = np.linalg.inv(share * np.exp(-apart / length) + (1 - share) * np.eye(len(mean)))
            inner = design.T @ whole @ design
            slope = np.linalg.solve(inner, design.T @ whole @ standard)
            left = standard - design @ slope
            height = (
                np.linalg.slogdet(whole)[1]
                - np.linalg.slogdet(inner)[1]
                - (len(mean) - 2) * math.log(left @ whole @ left)
            ) / 2
            best = max(best, (height, slope[1]))
    assert real.numbers["imports_loading"].value == pytest.approx(best[1], abs=0.03)


def test_trade_was_greatest_in_a_decade_that_is_left_open(real):
    assert real.numbers["imports_best_word"] == Word("word.open")


def test_the_relation_stayed_clearly_friendly_into_the_twenties(real):
    said = real.frames["relation"].set_index("period")["word"]
    assert said[1910] == said[1920] == "clear-friendly"


def test_the_friendliest_decade_is_that_of_the_relation_and_the_un_was_far_apart(real):
    by_decade = find_chapter("relation").frames["decades"].set_index("period")["relation"]
    assert real.numbers["friendliest"] == Decade(int(by_decade.idxmax()))
    later = real.frames["decades"].query("witness == 'positions' and period > 1960")["mean"]
    assert later.max() < real.numbers["distance_friendliest"].value


def test_the_turn_of_the_thirties_lies_at_the_cut(real):
    first, _ = trade.HALVES["late"]
    assert real.numbers["turned_1930s"].value == first


def test_into_the_thirties_five_draw_closer_and_the_relation_cools(real):
    means = real.frames["decades"].pivot(index="period", columns="witness", values="mean")
    change = means.loc[1930] - means.loc[1920]
    assert (change[["imports", "organisations", "alliances", "rivals"]] > 0).all()
    assert change["regimes"] < 0
    of_decade = real.frames["relation"].set_index("period")["relation"]
    assert of_decade[1930] < of_decade[1920]
    assert real.numbers["balance_1930s_late"].value < 0 < real.numbers["balance_1930s_early"].value


def test_ambassadors_stand_at_both_ends_ever_since(real):
    lower = real.frames["envoys"].set_index("year")["lower"]
    assert real.numbers["embassies_until"].value < real.numbers["embassies_since"].value
    assert (lower.loc[real.numbers["embassies_since"].value :] == witnesses.AMBASSADOR).all()


def test_the_approach_was_moscows(real):
    assert real.numbers["approach_russia"].value > 5 * real.numbers["approach_italy"].value
