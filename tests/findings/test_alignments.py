"""Who was tied to whom: every number by a second route, and what a historian knows."""

import csv
import functools
from collections import defaultdict
from pathlib import Path

import pandas as pd
import pytest

from racconigi.findings import alignments
from racconigi.findings.alignments import PAIR, POWERS, find
from racconigi.quantities import Count, Decade, Span, Year
from racconigi.words import LANGUAGES, say

DATA = Path(__file__).parent.parent.parent / "data"
YEARS = range(1853, 2027)

# The second route: the tables read as texts, one spell after the other, no frame in sight.


@functools.cache
def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lasts(row, start, end, year):
    return row[start] != "" and int(row[start][:4]) <= year <= int((row[end] or "9999")[:4])


def worth(owed):
    """Return the tie that obligations make after Miller, who gives consultation 2 in any case."""
    ties = {"defence": 3, "offence": 3, "neutrality": 2, "nonaggression": 1, "consultation": 2}
    return max(ties[obligation] for obligation in owed)


def promises(year, *, general):
    """Return the system, and what each state owed each other in a year under which treaty."""
    system = {
        row["state"]
        for row in rows("states")
        if row["in_system"] == "true" and lasts(row, "since", "until", year)
    }
    treaties = {
        row["treaty"]: row["obligations"]
        for row in rows("treaties")
        if row["confidence"] != "unconfirmed" and (general or row["reach"] == "particular")
    }
    spells = [
        row
        for row in rows("treaty_members")
        if row["treaty"] in treaties and lasts(row, "joined", "left", year)
    ]
    members = defaultdict(set)
    for row in spells:
        members[row["treaty"]].add(row["state"])
    owed = defaultdict(set)
    for row in spells:
        toward = row["toward"].split(";") if row["toward"] else members[row["treaty"]]
        for promised in (row["obligations"] or treaties[row["treaty"]]).split(";"):
            for other in toward:
                if promised and row["state"] != other and {row["state"], other} <= system:
                    owed[row["treaty"], row["state"], other].add(promised)
    return system, owed


def ties_of(owed):
    together = defaultdict(set)
    for (_, state, other), promised in owed.items():
        together[state, other] |= promised
    return {pair: worth(promised) for pair, promised in together.items()}


def kappa_of(system, ties):
    """Return Haege's kappa of Italy's and Russia's portfolios, by squared distances."""
    x, y = (
        [3 if state == other else ties.get((state, other), 0) for other in system] for state in PAIR
    )
    distance = sum((a - b) ** 2 for a, b in zip(x, y, strict=True))
    chance = sum((a - b) ** 2 for a in x for b in y) / len(system)
    return 1 - distance / chance


@pytest.fixture(scope="module")
def found():
    return find()


@pytest.fixture(scope="module")
def by_hand():
    """Return for each year the system and the promises within it, general pledges left out."""
    return {year: promises(year, general=False) for year in YEARS}


@pytest.fixture(scope="module")
def kappas(by_hand):
    return {year: kappa_of(system, ties_of(owed)) for year, (system, owed) in by_hand.items()}


@pytest.fixture(scope="module")
def strongest(by_hand):
    """Return the strongest tie, either way, of each power that lived in a decade with each side."""
    found = defaultdict(int)
    for year, (system, owed) in by_hand.items():
        ties = ties_of(owed)
        for side in PAIR:
            for power in system - {side}:
                key = year // 10 * 10, power, side
                tie = max(ties.get((power, side), 0), ties.get((side, power), 0))
                found[key] = max(found[key], tie)
    return dict(found)


def test_kappa_is_the_same_by_hand_in_every_year(found, kappas):
    numbers = {year: found.numbers[f"kappa_{year}"].value for year in YEARS}
    assert numbers == pytest.approx(kappas, abs=1e-8)
    drawn = found.frames["similarity"].set_index("year")["kappa"].to_dict()
    assert drawn == pytest.approx(kappas, abs=0.00051)


def test_the_years_of_most_and_least_likeness_are_those_by_hand(found, kappas):
    rounded = {year: round(kappa, 9) for year, kappa in kappas.items()}
    assert found.numbers["kappa_highest_year"] == Year(max(rounded, key=rounded.get))
    assert found.numbers["kappa_lowest_year"] == Year(min(rounded, key=rounded.get))


def test_a_kappa_is_rounded_once(found):
    assert found.numbers["kappa_1950"].value == pytest.approx(-0.23640, abs=1e-5)
    assert say(found.numbers).kappa_1950 == "−0.24"
    assert say(found.numbers).kappa_1882 == "+0.25"


def test_the_band_runs_from_the_lowest_to_the_highest_of_the_measures(found):
    table = found.frames["similarity"]
    measures = table[list(alignments.MEASURES)]
    assert found.numbers["measures"] == Count(7) == Count(measures.shape[1])
    assert (table["lowest"] == measures.min(axis=1)).all()
    assert (table["highest"] == measures.max(axis=1)).all()
    assert (table["lowest"] < table["highest"]).all()


def test_the_strongest_ties_are_those_by_hand(found, strongest):
    table = found.frames["strongest"].set_index(["decade", "power", "with"])["tie"]
    shown = {*PAIR, *POWERS}
    assert table.to_dict() == {key: tie for key, tie in strongest.items() if key[1] in shown}
    assert table.index.is_unique


def test_the_word_of_a_tie_is_that_of_its_level(found):
    for frame in ("strongest", "own_ties"):
        table = found.frames[frame]
        assert (table["strength"] == "level-" + table["tie"].astype(str)).all()


def test_shared_allies_are_those_by_hand(found, by_hand, strongest):
    shared = {
        (decade, power)
        for decade, power, _ in strongest
        if power in POWERS and all(strongest.get((decade, power, side)) == 3 for side in PAIR)
    }
    at_once = set()
    for year, (_, owed) in by_hand.items():
        ties = ties_of(owed)
        at_once |= {
            (year // 10 * 10, power)
            for power in POWERS
            if all(3 in (ties.get((power, side)), ties.get((side, power))) for side in PAIR)
        }
    table = found.frames["shared"]
    assert set(zip(table["decade"], table["power"], strict=True)) == shared
    marked = table[table["at_once"]]
    assert set(zip(marked["decade"], marked["power"], strict=True)) == at_once
    decades = sorted({decade for decade, _ in shared})
    assert found.numbers["shared"] == Count(len(decades))
    assert found.numbers["shared_decades"].value == tuple(Decade(first) for first in decades)
    decades = sorted({decade for decade, _ in at_once})
    assert found.numbers["shared_at_once"] == Count(len(decades))
    assert found.numbers["shared_at_once_decades"].value == tuple(Decade(d) for d in decades)
    assert found.numbers["decades"] == Count(18)


def test_how_many_powers_were_tied_to_both_is_counted_by_hand(found, strongest):
    tied, powers = defaultdict(int), defaultdict(int)
    for decade, power, side in strongest:
        if power in POWERS and side == "ITA":
            powers[decade] += 1
            tied[decade] += all(strongest[decade, power, side] > 0 for side in PAIR)
    fewest = min(tied.values())
    assert found.numbers["both_fewest"] == Count(fewest)
    expected = tuple(Decade(decade) for decade in sorted(tied) if tied[decade] == fewest)
    assert found.numbers["both_fewest_decades"].value == expected
    assert found.numbers["last_decade"] == Decade(2020)
    assert found.numbers["both_last"] == Count(tied[2020])
    assert found.numbers["powers_last"] == Count(powers[2020])


def test_the_years_of_a_tie_of_their_own_are_those_by_hand(found, by_hand):
    own = {}
    for year, (_, owed) in by_hand.items():
        ties = ties_of(owed)
        tie = max(ties.get(("ITA", "RUS"), 0), ties.get(("RUS", "ITA"), 0))
        if tie:
            own[year] = tie
    assert found.frames["own_ties"].set_index("year")["tie"].to_dict() == own
    assert found.numbers["own_tie_years"] == Count(len(own))
    assert found.numbers["years"] == Count(len(YEARS))


def test_the_register_is_counted_by_hand(found):
    assert found.numbers["treaties"] == Count(len(rows("treaties")))
    binding = {row["treaty"] for row in rows("treaty_members") if row["state"] in PAIR}
    assert found.numbers["treaties_binding"] == Count(len(binding))


def test_what_helsinki_changes_is_the_same_by_hand(found, kappas):
    years = range(1976, 1990)
    gaps = []
    for year in years:
        system, owed = promises(year, general=True)
        gaps.append(kappa_of(system, ties_of(owed)) - kappas[year])
    assert found.numbers["helsinki_gap"].value == pytest.approx(sum(gaps) / len(gaps), abs=1e-8)
    assert say(found.numbers).helsinki_gap == "−0.2"
    assert found.numbers["helsinki_years"] == Span((years[0], years[-1]))


def test_the_treaties_behind_a_tile_are_those_by_hand(found, by_hand):
    behind = set()
    for year, (_, owed) in by_hand.items():
        for treaty, state, other in owed:
            for side, power in ((state, other), (other, state)):
                if side in PAIR and power in {*PAIR, *POWERS}:
                    behind.add((year // 10 * 10, power, side, treaty))
    table = found.frames["behind_ties"][["decade", "power", "with", "treaty"]]
    assert set(table.itertuples(index=False, name=None)) == behind
    assert not table.duplicated().any()


def test_a_tile_is_dark_where_a_treaty_stands_behind_it(found):
    tile = ["decade", "power", "with"]
    tied = found.frames["strongest"].query("tie > 0")
    dark = set(tied[tile].itertuples(index=False, name=None))
    assert dark == set(found.frames["behind_ties"][tile].itertuples(index=False, name=None))


def test_the_treaties_that_bind_in_a_year_are_those_by_hand(found, by_hand):
    binding = {
        (year, treaty)
        for year, (_, owed) in by_hand.items()
        for treaty, *pair in owed
        if {*pair} & {*PAIR}
    }
    table = found.frames["binding"]
    assert set(table.itertuples(index=False, name=None)) == binding
    assert not table.duplicated().any()


# What a historian knows.


def test_italy_is_tied_to_vienna_in_1910_and_fights_it_in_1916(found):
    ties = found.frames["ties"].set_index(["year", "state_a", "state_b"])["tie"]
    assert ties[1910, "ITA", "AUH"] == ties[1910, "AUH", "ITA"] == 3
    assert (1916, "ITA", "AUH") not in ties.index
    assert (1916, "AUH", "ITA") not in ties.index


def test_racconigi_ties_the_two_from_1909(found):
    years = found.frames["own_ties"]["year"]
    assert years.min() == 1909
    behind = found.frames["behind_ties"]
    racconigi = behind[behind["treaty"] == "racconigi-agreement-1909"]
    assert set(racconigi[["decade", "power", "with"]].itertuples(index=False, name=None)) == {
        (decade, *sides) for decade in (1900, 1910) for sides in (("ITA", "RUS"), ("RUS", "ITA"))
    }
    binding = found.frames["binding"]
    years = binding.loc[binding["treaty"] == "racconigi-agreement-1909", "year"]
    assert years.tolist() == list(range(1909, 1918))


def test_they_fight_on_one_side_from_1915_and_are_not_tied_as_enemies(found):
    own = found.frames["own_ties"].set_index("year")["tie"]
    assert own[1914] == 2
    assert own[[1915, 1916, 1917]].tolist() == [3, 3, 3]
    assert not {1855, 1900, 1918, 1932, 1942, 1950, 1965} & set(own.index)


def test_they_shared_the_western_allies_of_the_great_war(found):
    shared = found.frames["shared"].query("decade == 1910 and at_once")
    assert set(shared["power"]) == {"FRA", "GBR", "ROU"}


def test_poland_was_bound_to_moscow_first_and_to_rome_after(found):
    shared = found.frames["shared"].set_index(["decade", "power"])["at_once"]
    assert not shared[1990, "POL"]


def test_likeness_without_a_promise_in_1882_and_with_one_in_1916(found):
    # With the guarantee of Luxembourg, a general pledge, they would be 0.384 and 0.709.
    assert found.numbers["kappa_1882"].value == pytest.approx(0.25281, abs=1e-5)
    assert 1882 not in set(found.frames["own_ties"]["year"])
    assert found.numbers["kappa_1916"].value == pytest.approx(0.68493, abs=1e-5)
    assert found.numbers["kappa_1895"].value < 0


@pytest.mark.parametrize("year", [1924, 1937, 2014, 2022])
def test_no_alliance_or_pact_between_the_two_changed_when_the_relation_turned(year):
    particular = {r["treaty"] for r in rows("treaties") if r["reach"] == "particular"}
    members = defaultdict(dict)
    for row in rows("treaty_members"):
        if row["treaty"] in particular and row["state"] in PAIR:
            members[row["treaty"]][row["state"]] = row
    between = [row for both in members.values() if len(both) == 2 for row in both.values()]
    dates = {row[when][:4] for row in between for when in ("joined", "left")}
    assert {"1909", "1917"} <= dates
    assert str(year) not in dates


# What a reader can choose, and small tables that can be checked by eye.


def table(columns, *values):
    return pd.DataFrame([dict(zip(columns.split(), row, strict=True)) for row in values])


def small(*, treaties=None, members=None):
    names = [f"name_{language}" for language in LANGUAGES]
    states = table(
        "state since until",
        ("ITA", "1800", None),
        ("RUS", "1800", "1899"),
        ("RUS", "1900", None),
        ("GBR", "1800", None),
        ("FRA", "1800", None),
        ("LUX", "1800", None),
        ("CHN", "1800", None),
    ).assign(in_system=lambda frame: frame["state"] != "CHN")
    for name in names:
        states[name] = states["state"] + " " + states["since"] + " " + name[-2:]
    if treaties is None:
        treaties = table(
            "treaty obligations confidence reach",
            ("franco-russian", "defence", "high", "particular"),
            ("franco-italian", "nonaggression;consultation", "high", "particular"),
            ("anglo-italian", "offence", "high", "particular"),
            ("anglo-russian", "offence", "high", "particular"),
            ("guarantee", "defence", "high", "particular"),
            ("peace", "nonaggression", "high", "general"),
            ("rumour", "defence", "unconfirmed", "particular"),
        )
    if members is None:
        members = table(
            "treaty state joined left obligations toward",
            ("franco-russian", "FRA", "1900", "1905", None, None),
            ("franco-russian", "RUS", "1900", "1905", None, None),
            ("franco-italian", "FRA", "1902", "1904", None, None),
            ("franco-italian", "ITA", "1902", "1904", None, None),
            ("anglo-italian", "GBR", "1910", "1911", None, None),
            ("anglo-italian", "ITA", "1910", "1911", None, None),
            ("anglo-russian", "GBR", "1911", "1921", None, None),
            ("anglo-russian", "RUS", "1911", "1921", None, None),
            ("guarantee", "ITA", "1930", "1931", None, "LUX"),
            ("guarantee", "RUS", "1930", "1931", None, "LUX"),
            ("peace", "ITA", "1980", "1980", None, None),
            ("peace", "RUS", "1980", "1980", None, None),
            ("rumour", "ITA", "1990", "1990", None, None),
            ("rumour", "RUS", "1990", "1990", None, None),
        )
    return {"states": states, "treaties": treaties, "treaty_members": members}


@pytest.fixture
def find_in(monkeypatch):
    """Return what is found in tables given as frames."""

    def find_there(tables, **choices):
        monkeypatch.setattr(alignments, "load", lambda name, data: tables[name])
        return find(**choices)

    return find_there


def test_small_tables_give_what_can_be_seen_in_them(find_in):
    found = find_in(small())
    dark = found.frames["strongest"].query("tie > 0")[["decade", "power", "with", "tie"]]
    assert sorted(dark.itertuples(index=False, name=None)) == [
        (1900, "FRA", "ITA", 2),
        (1900, "FRA", "RUS", 3),
        (1910, "GBR", "ITA", 3),
        (1910, "GBR", "RUS", 3),
        (1920, "GBR", "RUS", 3),
    ]
    shared = found.frames["shared"][["decade", "power", "at_once"]]
    assert shared.to_numpy().tolist() == [[1910, "GBR", True]]
    assert found.numbers["treaties"] == Count(7)
    assert found.numbers["treaties_binding"] == Count(7)
    assert found.numbers["own_tie_years"] == Count(0)
    assert found.numbers["both_last"] == Count(0)
    assert found.numbers["powers_last"] == Count(2)
    assert "CHN" not in set(found.frames["system"]["state"])


def test_a_power_bears_the_name_of_its_decade_and_a_row_its_latest(find_in):
    tables = small()
    tables["states"]["state"] = tables["states"]["state"].replace({"RUS": "GBR", "GBR": "RUS"})
    found = find_in(tables)
    named = found.frames["strongest"].set_index(["power", "decade", "with"])["name_it"]
    assert named["GBR", 1890, "ITA"] == "RUS 1800 it"
    assert named["GBR", 1900, "ITA"] == "RUS 1900 it"
    powers = found.frames["powers"]
    assert powers[["power", "name_fr"]].to_numpy().tolist() == [
        ["GBR", "RUS 1900 fr"],
        ["FRA", "FRA 1800 fr"],
    ]


def test_another_coding_makes_other_ties(find_in):
    miller, haege, atop = (
        find_in(small(), coding=coding).frames["strongest"].query("power == 'FRA' and tie > 0")
        for coding in ("miller", "haege", "atop")
    )
    assert miller["tie"].tolist() == [2, 3]
    assert haege["tie"].tolist() == [2, 3]
    assert atop["tie"].tolist() == [1, 3]
    assert atop["strength"].tolist() == ["level-1", "level-3"]


def test_general_pledges_count_where_the_reader_asks_for_them(find_in):
    found = find_in(small(), general=True)
    assert found.frames["own_ties"].to_dict("records") == [
        {"year": 1980, "tie": 1, "strength": "level-1"}
    ]
    assert "peace" in set(found.frames["binding"]["treaty"])
    assert "rumour" not in set(found.frames["obligations"]["treaty"])
    assert "peace" not in set(find_in(small()).frames["obligations"]["treaty"])


def test_the_codings_are_compared_whatever_the_reader_chose(find_in):
    for general in (False, True):
        codings = find_in(small(), coding="atop", general=general).frames["codings"]
        readings = codings[["coding", "general"]].drop_duplicates().to_numpy().tolist()
        assert readings == [["haege", False], ["atop", False], ["miller", False], ["atop", True]]
        kappa = codings.set_index(["coding", "general", "year"])["kappa"]
        assert kappa["atop", True, 1980] > kappa["atop", False, 1980]
        assert kappa["atop", True, 1979] == kappa["atop", False, 1979]


def test_each_reading_is_what_a_reader_of_that_coding_finds(find_in):
    codings = find_in(small()).frames["codings"].set_index(["coding", "general"])["kappa"]
    for coding in ("haege", "atop", "miller"):
        alike = find_in(small(), coding=coding).frames["similarity"]["kappa"]
        assert codings[coding, False].round(3).tolist() == alike.tolist()
    assert codings["haege", False].tolist() != codings["atop", False].tolist()


def test_an_unknown_coding_is_named():
    with pytest.raises(ValueError, match="Unknown coding 'mine'; known: haege, atop, miller"):
        find(coding="mine")


def test_without_treaties_nobody_is_tied(find_in):
    tables = small()
    tables |= {name: tables[name].head(0) for name in ("treaties", "treaty_members")}
    found = find_in(tables)
    assert (found.frames["strongest"]["tie"] == 0).all()
    for name in ("obligations", "ties", "shared", "own_ties", "behind_ties", "binding"):
        assert found.frames[name].empty, name
    assert found.numbers["shared"] == found.numbers["own_tie_years"] == Count(0)
    assert found.numbers["shared_decades"].value == ()


def test_without_states_there_is_no_number_to_state(find_in):
    tables = {name: frame.head(0) for name, frame in small().items()}
    found = find_in(tables)
    assert found.frames["similarity"].empty
    assert found.frames["strongest"].empty
    assert not {"kappa_highest_year", "both_last", "helsinki_gap"} & set(found.numbers)
    assert found.numbers["years"] == Count(0)
