"""Who was tied to whom: every number by a second route, and what a historian knows."""

import csv
import datetime
import functools
import itertools
import math
from collections import defaultdict
from pathlib import Path

import pandas as pd
import pytest

from racconigi.findings import alignments
from racconigi.findings.alignments import FOREVER, KIND, KINDS, PAIR, POWERS, READINGS, find
from racconigi.measures.alliances import CODINGS, OBLIGATIONS, bind_members, obligations
from racconigi.quantities import Count, Decade, Span, Year
from racconigi.tables import load
from racconigi.words import LANGUAGES, say
from tests.findings import small as typed

DATA = Path(__file__).parent.parent.parent / "data"
YEARS = range(1853, 2027)
#: What an audit finds that makes a row wrong.
FAULTS = {"error", "unsupported"}

# The second route: the tables read as texts, one spell after the other, no frame in sight.


@functools.cache
def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lasts(row, start, end, year):
    return row[start] != "" and int(row[start][:4]) <= year <= int((row[end] or "9999")[:4])


#: What each obligation makes of a tie, and consultation where non-aggression is owed beside it.
WORTH = {
    "miller": ({"defence": 3, "offence": 3, "neutrality": 2, "nonaggression": 1}, 2, 2),
    "haege": ({"defence": 3, "offence": 3, "neutrality": 2, "nonaggression": 2}, 1, 1),
    "atop": ({"defence": 3, "offence": 3, "neutrality": 2, "nonaggression": 1}, 2, 1),
}


def worths(owed, coding="miller"):
    """Return the tie that each of the obligations of one state toward another makes."""
    ties, alone, beside = WORTH[coding]
    consultation = beside if "nonaggression" in owed else alone
    return {promised: ties.get(promised, consultation) for promised in owed}


def read(row, treaty, reading):
    """Return a spell's first and last date as a stricter reading has them; none if it has none."""
    joined, left = row["joined"], row["left"]
    if not joined:
        return None
    if reading == "known" and treaty["secret"] == "true":
        joined = max(joined, treaty["known_from"] or "9999")
    stop = {"active": "dormant_from", "checked": "checked_until"}.get(reading)
    if stop and treaty[stop]:
        left = min(left or "9999", treaty[stop])
    return (joined, left) if day_of(joined) <= day_of(left, last=True) else None


def day_of(date, *, last=False):
    """Return a date as a whole number: the first, or the last, day that it can mean."""
    if not date:
        return FOREVER
    year, month, day = (*map(int, date.split("-")), None, None)[:3]
    if day is None and last:
        following = datetime.date(year + (month in (None, 12)), (month or 12) % 12 + 1, 1)
        return int((following - datetime.timedelta(days=1)).strftime("%Y%m%d"))
    return year * 10000 + (month or 1) * 100 + (day or 1)


def binding_treaties(*, general):
    return {
        row["treaty"]: row
        for row in rows("treaties")
        if row["confidence"] != "unconfirmed" and (general or row["reach"] == "particular")
    }


def promises(year, *, general, reading=None):
    """Return the system, and what each state owed each other in a year under which treaty."""
    system = {
        row["state"]
        for row in rows("states")
        if row["in_system"] == "true" and lasts(row, "since", "until", year)
    }
    treaties = binding_treaties(general=general)
    spells = []
    for row in rows("treaty_members"):
        dates = row["treaty"] in treaties and read(row, treaties[row["treaty"]], reading)
        if dates and int(dates[0][:4]) <= year <= int((dates[1] or "9999")[:4]):
            spells.append(row)
    members = defaultdict(set)
    for row in spells:
        members[row["treaty"]].add(row["state"])
    owed = defaultdict(set)
    for row in spells:
        toward = row["toward"].split(";") if row["toward"] else members[row["treaty"]]
        for promised in (row["obligations"] or treaties[row["treaty"]]["obligations"]).split(";"):
            for other in toward:
                if promised and row["state"] != other and {row["state"], other} <= system:
                    owed[row["treaty"], row["state"], other].add(promised)
    return system, owed


def owed_on(day, reading=None):
    """Return who owed what to whom on a day, under which treaty, where one is of the two.

    A state that a treaty names is owed also where it is no party; a party, only while it is one.
    Nobody is bound before the signature.
    """
    treaties = binding_treaties(general=False)
    parties, present = defaultdict(set), []
    for row in rows("treaty_members"):
        if row["treaty"] in treaties and row["joined"]:
            parties[row["treaty"]].add(row["state"])
            dates = read(row, treaties[row["treaty"]], reading)
            signed = treaties[row["treaty"]]["signed"]
            begun = dates and max(day_of(dates[0]), day_of(signed) if signed else 0)
            if dates and begun <= day <= day_of(dates[1], last=True):
                present.append(row)
    there = defaultdict(set)
    for row in present:
        there[row["treaty"]].add(row["state"])
    found = set()
    for row in present:
        treaty, state = row["treaty"], row["state"]
        toward = set(row["toward"].split(";")) if row["toward"] else there[treaty]
        toward = (toward & there[treaty]) | (toward - parties[treaty])
        for other in toward - {state}:
            if {state, other} & set(PAIR):
                promised = (row["obligations"] or treaties[treaty]["obligations"]).split(";")
                found |= {(treaty, state, other, obligation) for obligation in promised}
    return found


def ties_of(owed):
    together = defaultdict(set)
    for (_, state, other), promised in owed.items():
        together[state, other] |= promised
    return {pair: max(worths(promised).values()) for pair, promised in together.items()}


def kappa_of(system, ties):
    """Return Haege's kappa of Italy's and Russia's portfolios, by squared distances."""
    x, y = (
        [3 if state == other else ties.get((state, other), 0) for other in system] for state in PAIR
    )
    distance = sum((a - b) ** 2 for a, b in zip(x, y, strict=True))
    chance = sum((a - b) ** 2 for a in x for b in y) / len(system)
    return 1 - distance / chance


@functools.cache
def book(coding):
    return find(coding=coding)


@pytest.fixture(scope="module")
def found():
    assert find.__kwdefaults__["coding"] == "miller"
    return book("miller")


@pytest.fixture(scope="module")
def by_hand():
    """Return for each year the system and the promises within it, general pledges left out."""
    return {year: promises(year, general=False) for year in YEARS}


@pytest.fixture(scope="module")
def first_of_july():
    """Return for each year what was owed on the first of July."""
    return {year: owed_on(year * 10000 + 701) for year in YEARS}


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


@pytest.mark.parametrize("reading", READINGS)
def test_a_stricter_reading_is_the_same_by_hand_in_every_year(found, reading):
    kappas, own = {}, set()
    for year in YEARS:
        system, owed = promises(year, general=False, reading=reading)
        kappas[year] = kappa_of(system, ties_of(owed))
        if any({state, other} == set(PAIR) for _, state, other in owed):
            own.add(year)
    drawn = found.frames["similarity"].set_index("year")[reading].to_dict()
    assert drawn == pytest.approx(kappas, abs=0.00051)
    assert found.numbers[f"own_tie_years_{reading}"] == Count(len(own))


def test_each_reading_is_stricter_in_its_own_way(found):
    table = found.frames["similarity"].set_index("year")
    apart = {reading: set(table.index[table[reading] != table["kappa"]]) for reading in READINGS}
    assert {1883, 1912} <= apart["known"]  # the Triple and the Three Emperors' Alliance, Racconigi
    assert not {year for year in apart["known"] if year > 1950}
    assert min(apart["active"], default=1992) > 1926
    assert min(apart["checked"], default=2026) > 1990


@pytest.mark.parametrize("year", [1859, 1882, 1895, 1909, 1912, 1916, 1938, 1956, 1975, 1991, 2020])
def test_the_band_is_what_is_left_without_each_partner_and_each_treaty(found, by_hand, year):
    system, owed = by_hand[year]
    ties = ties_of(owed)
    whole = kappa_of(system, ties)
    partners = {state: kappa_of(system - {state}, ties) for state in system - set(PAIR)}
    treaties = {
        treaty: kappa_of(system, ties_of({k: v for k, v in owed.items() if k[0] != treaty}))
        for treaty in {treaty for treaty, state, _ in owed if state in PAIR}
    }
    row = found.frames["similarity"].set_index("year").loc[year]
    values = [whole, *partners.values(), *treaties.values()]
    assert row["lowest"] == pytest.approx(min(values), abs=0.00051)
    assert row["highest"] == pytest.approx(max(values), abs=0.00051)
    for name, without in (("partner", partners), ("treaty", treaties)):
        moves = {thing: abs(kappa - whole) for thing, kappa in without.items()}
        assert moves[row[name]] == pytest.approx(max(moves.values()), abs=1e-9)


def test_the_line_lies_in_its_band_and_the_band_has_a_width(found):
    table = found.frames["similarity"]
    assert (table["lowest"] <= table["kappa"]).all()
    assert (table["kappa"] <= table["highest"]).all()
    assert (table["lowest"] < table["highest"]).all()


def test_years_are_alike_only_where_the_whole_band_lies_above_zero(found):
    table = found.frames["similarity"].to_dict("records")
    alike = [row["year"] for row in table if row["lowest"] > 0]
    unlike = [row["year"] for row in table if row["highest"] < 0]
    assert alike
    assert unlike
    for name, years in (("kappa_alike", alike), ("kappa_unlike", unlike)):
        assert found.numbers[f"{name}_years"] == Count(len(years))
        ends = [span.value for span in found.numbers[name].value]
        told = [year for first, last in ends for year in range(first, last + 1)]
        assert told == years
        for (_, last), (first, _) in itertools.pairwise(ends):
            assert last + 1 < first, "spans touch"


def test_a_firm_year_is_kept_where_a_register_with_faults_keeps_its_side(found):
    audit = load("audit").query("table == 'treaties'")
    last = audit[audit["audit"] == "fifth"]
    wrong = last.groupby("item")["verdict"].agg(lambda verdicts: bool(FAULTS & {*verdicts}))
    n, share, z = len(wrong), wrong.mean(), 1.959964
    middle, root = share + z**2 / (2 * n), math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    limit = (middle + z * root) / (1 + z**2 / n)
    assert found.numbers["struck_chance"].value == pytest.approx(limit, abs=0.001)
    band = found.frames["similarity"].set_index("year")
    side = found.frames["struck"].set_index("year")
    alike, unlike = band.index[band["lowest"] > 0], band.index[band["highest"] < 0]
    kept = [*alike[side.loc[alike, "above"] >= 0.95], *unlike[side.loc[unlike, "below"] >= 0.95]]
    assert found.numbers["struck_of"] == Count(len(alike) + len(unlike))
    assert found.numbers["struck_kept"] == Count(len(kept))
    ends = [span.value for span in found.numbers["struck_open"].value]
    told = [year for first, last in ends for year in range(first, last + 1)]
    assert sorted({*alike, *unlike} - {*kept}) == told


@pytest.mark.parametrize("own", CODINGS)
def test_ties_are_weighed_by_every_coding_ones_own_first(own):
    weighed = book(own).frames["weighed"]
    assert weighed["coding"].iloc[0] == own
    for coding, rows in weighed.groupby("coding"):
        other = book(coding).frames["strongest"].reset_index(drop=True)
        pd.testing.assert_frame_equal(rows.drop(columns="coding").reset_index(drop=True), other)
    assert set(weighed["coding"]) == set(CODINGS)


def test_the_strongest_ties_are_those_by_hand(found, strongest):
    table = found.frames["strongest"].set_index(["decade", "power", "with"])["tie"]
    shown = {*PAIR, *POWERS}
    assert table.to_dict() == {key: tie for key, tie in strongest.items() if key[1] in shown}
    assert table.index.is_unique


# What a tie is called.


def tiles(by_hand):
    """Yield each direction of each tie with one of the two: year, power, side, obligations."""
    for year, (_, owed) in by_hand.items():
        together = defaultdict(set)
        for (_, state, other), promised in owed.items():
            together[state, other] |= promised
        for pair, promised in together.items():
            for side, power in (pair, pair[::-1]):
                if side in PAIR:
                    yield year, power, side, promised


@pytest.mark.parametrize("coding", CODINGS)
def test_no_label_names_what_the_treaties_of_the_decade_do_not_hold(by_hand, coding):
    held = defaultdict(set)
    for year, power, side, promised in tiles(by_hand):
        held[year // 10 * 10, power, side] |= promised
    table = book(coding).frames["strongest"]
    assert {*table["power"]} == {*PAIR, *POWERS}
    for row in table.to_dict("records"):
        cell = row["decade"], row["power"], row["with"]
        named = [] if row["strength"] == "none" else row["strength"].split(";")
        assert set(named) <= held[cell], cell
        assert (named == []) == (row["tie"] == 0) == (not held[cell]), cell
        assert named == sorted(set(named), key=OBLIGATIONS.index), cell


@pytest.mark.parametrize("coding", CODINGS)
def test_a_label_names_all_that_makes_the_tie_and_nothing_weaker(by_hand, coding):
    made_by = defaultdict(lambda: defaultdict(set))
    for year, power, side, promised in tiles(by_hand):
        strongest = max(worths(promised, coding).values())
        for obligation, tie in worths(promised, coding).items():
            if tie == strongest:
                made_by[year // 10 * 10, power, side][tie].add(obligation)
    for row in book(coding).frames["strongest"].query("tie > 0").to_dict("records"):
        cell = row["decade"], row["power"], row["with"]
        assert row["tie"] == max(made_by[cell]), cell
        assert set(row["strength"].split(";")) == made_by[cell][row["tie"]], cell


@pytest.mark.parametrize("coding", CODINGS)
def test_their_own_tie_is_called_after_what_they_owed_in_the_year(by_hand, coding):
    expected = defaultdict(dict)
    for year, power, _, promised in tiles(by_hand):
        if power in PAIR:
            for obligation, tie in worths(promised, coding).items():
                expected[year].setdefault(tie, set()).add(obligation)
    own = book(coding).frames["own_ties"]
    assert own["year"].tolist() == sorted(expected)
    for year, tie, strength in own.itertuples(index=False):
        assert (tie, set(strength.split(";"))) == max(expected[year].items()), year


def test_where_a_power_was_tied_it_existed_and_every_cell_is_one_or_the_other(found, by_hand):
    living = {(year // 10 * 10, state) for year, (system, _) in by_hand.items() for state in system}
    decades = {year // 10 * 10 for year in YEARS}
    shown = {(decade, power) for decade in decades for power in (*PAIR, *POWERS)}
    table = found.frames["absent"]
    absent = set(table.itertuples(index=False, name=None))
    assert len(absent) == len(table)
    assert absent == shown - living
    tied = found.frames["strongest"]
    for side in PAIR:
        cells = tied.loc[tied["with"] == side, ["decade", "power"]]
        drawn = set(cells.itertuples(index=False, name=None))
        assert drawn == {cell for cell in shown & living if cell[1] != side}


def test_no_power_is_absent_while_it_lived_and_none_there_before_its_time(found):
    absent = set(found.frames["absent"].itertuples(index=False, name=None))
    assert {(1900, "POL"), (1950, "GER"), (1930, "AUH"), (1980, "CZE"), (2000, "CSK")} <= absent
    there = {(1910, "POL"), (1990, "GER"), (1990, "GFR"), (1910, "AUH"), (1990, "CZE")}
    assert not absent & (there | {(decade, state) for decade, state in absent if state in PAIR})


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


# What was promised on a day.


def promise(row):
    """Return a row of the promises as treaty, who owes, who is owed, and what."""
    pair = (row["with"], row["other"]) if row["owes"] else (row["other"], row["with"])
    return row["treaty"], *pair, row["obligation"]


def drawn_on(found, day, known_by=FOREVER):
    """Return the promises of the frame that hold on a day and were known by another."""
    table = found.frames["promises"]
    held = table[(table["since"] <= day) & (table["until"] >= day)]
    held = held[held["known_from"] <= known_by]
    return {promise(row) for row in held.to_dict("records")}


def test_promises_on_the_first_of_july_are_those_by_hand(found, first_of_july):
    for year in YEARS:
        assert drawn_on(found, year * 10000 + 701) == first_of_july[year], year


def test_promises_known_at_the_time_are_those_by_hand(found, first_of_july):
    table, fewer = found.frames["said"], 0
    for year in YEARS:
        day = year * 10000 + 701
        owed = owed_on(day, "known")
        assert drawn_on(found, day, known_by=day) == owed, year
        said = table[(table["year"] == year) & (table["known_from"] <= day)]
        told = {(state, KIND[promised], other) for _, state, other, promised in owed}
        known = {row for row in told if row[0] in PAIR}
        columns = ["with", "kind", "other"]
        assert set(said[columns].itertuples(index=False, name=None)) == known, year
        fewer += owed < first_of_july[year]
    assert fewer > 50


@pytest.mark.parametrize("day", [18820529, 18820530, 19150425, 19150426, 19410622, 19410623])
def test_promises_begin_and_end_on_their_day(found, day):
    assert drawn_on(found, day) == owed_on(day)


def test_between_the_two_each_promise_is_told_from_both_sides(found):
    table = found.frames["promises"]
    assert not table.duplicated().any()
    between = table[table["other"].isin(PAIR)]
    assert (between["with"] != between["other"]).all()
    rest = ["obligation", "since", "until", "treaty"]
    sides = [
        set(between.loc[between["owes"] == owes, [*pair, *rest]].itertuples(index=False, name=None))
        for owes, pair in ((True, ["with", "other"]), (False, ["other", "with"]))
    ]
    assert sides[0] == sides[1]
    assert {row[0] for row in sides[0]} == set(PAIR)


def test_whoever_owes_on_a_day_owes_in_its_year(found):
    spells = bind_members(load("treaties"), load("treaty_members"))
    owed = obligations(spells, first=YEARS[0], last=YEARS[-1])
    columns = ["treaty", "state_a", "state_b", "obligation"]
    yearly = defaultdict(set)
    for year, *owing in owed[["year", *columns]].itertuples(index=False, name=None):
        if set(PAIR) & {*owing[1:3]}:
            yearly[year].add(tuple(owing))
    touched = defaultdict(set)
    for row in found.frames["promises"].to_dict("records"):
        assert row["since"] <= row["until"], row
        for year in range(max(YEARS[0], row["since"] // 10000), YEARS[-1] + 1):
            if year <= row["until"] // 10000:
                touched[year].add(promise(row))
    left = defaultdict(int)
    for row in rows("treaty_members"):
        last = int((row["left"] or "9999")[:4])
        left[row["treaty"], row["state"]] = max(last, left[row["treaty"], row["state"]])
    for year in YEARS:
        assert touched[year] <= yearly[year], year
        for treaty, *pair, _ in yearly[year] - touched[year]:
            # A party may be named as the one that is owed, and have left the treaty before.
            assert any(left[treaty, state] < year for state in pair), (year, treaty)


def test_what_is_said_of_a_year_is_what_was_owed_on_its_first_of_july(found, first_of_july):
    table = found.frames["said"]
    assert not table.duplicated(["year", "with", "kind", "other"]).any()
    assert set(table["kind"]) == set(KINDS)
    said = defaultdict(set)
    for row in table.itertuples():
        said[row.year].add((row[2], row.kind, row.other))
    for year in YEARS:
        owed = {
            (state, KIND[obligation], other)
            for _, state, other, obligation in first_of_july[year]
            if state in PAIR
        }
        assert said[year] == owed, year


def test_help_in_war_is_defence_or_offence_and_nothing_else():
    assert {promised for promised, kind in KIND.items() if kind == "help"} == {"defence", "offence"}
    assert tuple(dict.fromkeys(KIND[promised] for promised in OBLIGATIONS)) == KINDS


@functools.cache
def names_of(power):
    """Return the rows of a power's names in order of time."""
    names = [row for row in rows("states") if row["state"] == power]
    return sorted(names, key=lambda row: day_of(row["since"]))


def living_on(power, day):
    """Return the row of the name that a power bore on a day; none where it did not exist."""
    for row in names_of(power):
        if day_of(row["since"]) <= day <= day_of(row["until"], last=True):
            return row
    return None


def test_a_power_is_said_under_the_name_that_it_bore_on_the_day_or_its_last(found):
    columns = [f"name_{language}" for language in LANGUAGES]
    for row in found.frames["said"].to_dict("records"):
        day = row["year"] * 10000 + 701
        begun = [name for name in names_of(row["other"]) if day_of(name["since"]) <= day]
        last = begun[-1] if begun else names_of(row["other"])[0]
        name = living_on(row["other"], day) or last
        assert [row[column] for column in columns] == [name[column] for column in columns], row


def test_years_in_which_both_owed_help_to_one_power_are_those_by_hand(found, first_of_july):
    shared = set()
    for year, owed in first_of_july.items():
        helped = [
            {
                other
                for _, state, other, obligation in owed
                if state == side and obligation in ("defence", "offence")
            }
            for side in PAIR
        ]
        if helped[0] & helped[1] - set(PAIR):
            shared.add(year)
    assert {1915, 1916, 1917} <= shared
    assert not {1900, 1914, 1938, 1960} & shared
    assert found.numbers["years_shared"] == Count(len(shared))


def test_every_promise_bears_the_name_of_its_treaty(found):
    names = found.frames["promises"]
    register = {row["treaty"]: row for row in rows("treaties")}
    for row in names.to_dict("records"):
        for language in LANGUAGES:
            column = f"name_{language}"
            assert row[column] == register[row["treaty"]][column]


def test_a_row_bears_on_each_day_the_name_that_the_power_bore(found):
    table = found.frames["rows"]
    assert table["power"].unique().tolist() == [*PAIR, *POWERS]
    assert dict(zip(table["power"], table["place"], strict=True)) == {
        power: place for place, power in enumerate([*PAIR, *POWERS])
    }
    for power, spans in table.groupby("power"):
        spans = spans.to_dict("records")
        for day in (year * 10000 + 701 for year in YEARS):
            [row] = [span for span in spans if span["since"] <= day <= span["until"]]
            name = living_on(power, day)
            assert row["exists"] == (name is not None), (power, day)
            if name:
                for column in (f"name_{language}" for language in LANGUAGES):
                    assert row[column] == name[column], (power, day)


def test_the_spans_of_a_row_follow_each_other_without_a_gap_from_first_to_last(found):
    for power, spans in found.frames["rows"].groupby("power"):
        ends = list(spans[["since", "until"]].itertuples(index=False, name=None))
        assert (ends[0][0], ends[-1][1]) == (18530101, FOREVER), power
        for (_, until), (since, _) in itertools.pairwise(ends):
            last = datetime.datetime.strptime(str(until), "%Y%m%d")
            assert (last + datetime.timedelta(days=1)).strftime("%Y%m%d") == str(since), power


# What a historian knows.


def owing(found, year):
    """Return to whom each of the two owed what kind of thing on the first of July."""
    owed = defaultdict(set)
    for _, state, other, obligation in drawn_on(found, year * 10000 + 701):
        owed[state, KIND[obligation]].add(other)
    return owed


def test_in_1912_italy_owed_help_to_three_allies_and_russia_nothing_to_serbia(found):
    owed = owing(found, 1912)
    assert owed["ITA", "help"] == {"AUH", "GER", "ROU"}
    assert "FRA" in owed["ITA", "neutrality"]
    assert "FRA" in owed["RUS", "help"]
    assert not any("SRB" in owed["RUS", kind] for kind in KINDS)
    assert owed["AUH", "help"] == owed["GER", "help"] == {"ITA"}


def test_racconigi_bound_both_to_speak_with_each_other_and_to_no_more(found):
    table = found.frames["promises"]
    accord = table[table["treaty"] == "racconigi-agreement-1909"]
    assert sorted(accord[["with", "other", "owes"]].itertuples(index=False, name=None)) == [
        ("ITA", "RUS", False),
        ("ITA", "RUS", True),
        ("RUS", "ITA", False),
        ("RUS", "ITA", True),
    ]
    assert set(accord["obligation"]) == {"consultation"}
    assert set(zip(accord["since"], accord["until"], strict=True)) == {(19091024, 19171108)}
    owed = owing(found, 1912)
    assert not {"RUS"} & (owed["ITA", "help"] | owed["ITA", "neutrality"])
    assert "RUS" in owed["ITA", "consultation"]
    assert "ITA" in owed["RUS", "consultation"]
    assert not any("RUS" in owing(found, 1909)["ITA", kind] for kind in KINDS)


def test_italy_changed_sides_between_july_1914_and_july_1915(found):
    assert owing(found, 1914)["ITA", "help"] == {"AUH", "GER", "ROU"}
    assert owing(found, 1915)["ITA", "help"] == {"FRA", "GBR", "RUS"}
    assert "ITA" in owing(found, 1915)["RUS", "help"]


def test_nine_days_after_the_attack_nothing_was_left_of_the_pact_of_1933(found):
    before, after = owing(found, 1940), owing(found, 1941)
    for kind in ("neutrality", "nonaggression"):
        assert "RUS" in before["ITA", kind]
        assert "ITA" in before["RUS", kind]
    assert not any("RUS" in after["ITA", kind] or "ITA" in after["RUS", kind] for kind in KINDS)
    assert 1941 in set(found.frames["own_ties"]["year"]), "to 22 June it held"


def test_in_1950_the_two_helped_in_opposite_camps(found):
    owed = owing(found, 1950)
    assert {"USA", "GBR", "FRA"} <= owed["ITA", "help"]
    assert {"POL", "CSK", "HUN", "ROU", "BGR"} <= owed["RUS", "help"]
    assert not owed["ITA", "help"] & {"POL", "CSK", "HUN", "ROU", "BGR", "RUS"}


@pytest.mark.parametrize(
    ("year", "power", "name"),
    [
        (1853, "ITA", "Kingdom of Sardinia"),
        (1861, "ITA", "Kingdom of Italy"),
        (1912, "RUS", "Russian Empire"),
        (1950, "RUS", "Soviet Union"),
        (1992, "RUS", "Russian Federation"),
        (1866, "GER", "Prussia"),
        (1912, "AUH", "Austria-Hungary"),
        (1912, "TUR", "Ottoman Empire"),
        (1912, "SRB", "Serbia"),
        (1930, "SRB", "Yugoslavia"),
    ],
)
def test_powers_bear_the_names_of_their_time(found, year, power, name):
    table, day = found.frames["rows"], year * 10000 + 701
    row = table[(table["power"] == power) & (table["since"] <= day) & (table["until"] >= day)]
    assert row[["name_en", "exists"]].to_numpy().tolist() == [[name, True]]


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


def small():
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
    treaties = typed.table(
        "treaties",
        "treaty obligations confidence reach",
        ("franco-russian", "defence", "high", "particular"),
        ("franco-italian", "nonaggression;consultation", "high", "particular"),
        ("anglo-italian", "offence", "high", "particular"),
        ("anglo-russian", "offence", "high", "particular"),
        ("guarantee", "defence", "high", "particular"),
        ("peace", "nonaggression", "high", "general"),
        ("rumour", "defence", "unconfirmed", "particular"),
    )
    members = typed.table(
        "treaty_members",
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
    audit = typed.table("audit", "audit table item verdict")
    return {"states": states, "treaties": treaties, "treaty_members": members, "audit": audit}


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
    assert atop["strength"].tolist() == ["nonaggression;consultation", "defence"]
    assert miller["strength"].tolist() == ["consultation", "defence"]
    assert haege["strength"].tolist() == ["nonaggression", "defence"]


def test_general_pledges_count_where_the_reader_asks_for_them(find_in):
    found = find_in(small(), general=True)
    assert found.frames["own_ties"].to_dict("records") == [
        {"year": 1980, "tie": 1, "strength": "nonaggression"}
    ]
    for name in ("binding", "promises"):
        assert "peace" in set(found.frames[name]["treaty"]), name
        assert "peace" not in set(find_in(small()).frames[name]["treaty"]), name
    assert found.frames["said"].query("year == 1980")["kind"].tolist() == ["nonaggression"] * 2
    assert "rumour" not in set(found.frames["obligations"]["treaty"])
    assert "peace" not in set(find_in(small()).frames["obligations"]["treaty"])


def test_a_stricter_reading_counts_the_general_pledges_that_the_reader_asked_for(find_in):
    found = find_in(small(), general=True)
    table = found.frames["similarity"]
    for reading in READINGS:
        assert table[reading].tolist() == table["kappa"].tolist()
        assert found.numbers[f"own_tie_years_{reading}"] == Count(1)


def spells_of(*spells, **treaty):
    """Return the small tables with one treaty of defence and these spells of its members."""
    columns = "treaty confidence reach obligations " + " ".join(treaty)
    row = ("t", "high", "particular", "defence", *treaty.values())
    members = ((state, *rest) for state, *rest in spells)
    return small() | {
        "treaties": typed.table("treaties", columns, row),
        "treaty_members": typed.table(
            "treaty_members",
            "treaty state joined left obligations toward",
            *(("t", *spell, *[None] * (5 - len(spell))) for spell in members),
        ),
    }


def promised_in(found):
    """Return the promises as (with, other, owes, since, until)."""
    columns = ["with", "other", "owes", "since", "until"]
    return set(found.frames["promises"][columns].itertuples(index=False, name=None))


def test_a_promise_lasts_while_both_are_bound_from_first_day_to_last(find_in):
    found = find_in(spells_of(("ITA", "1904-02", None), ("FRA", "1900", "1908-02")))
    assert promised_in(found) == {
        ("ITA", "FRA", True, 19040201, 19080229),
        ("ITA", "FRA", False, 19040201, 19080229),
    }
    later = find_in(spells_of(("ITA", "1904-02-11", None), ("FRA", "1900", None)))
    assert {row[3:] for row in promised_in(later)} == {(19040211, FOREVER)}


def test_who_left_before_the_other_joined_owes_it_nothing(find_in):
    found = find_in(spells_of(("ITA", "1904-05-02", None), ("FRA", "1900", "1904-05-01")))
    assert promised_in(found) == set()
    met = find_in(spells_of(("ITA", "1904-05-01", None), ("FRA", "1900", "1904-05-01")))
    assert {row[3:] for row in promised_in(met)} == {(19040501, 19040501)}


def test_a_member_that_left_and_came_back_owes_in_both_its_spells(find_in):
    spells = ("ITA", "1900", "1901"), ("ITA", "1905", "1906"), ("FRA", "1890", "1910")
    found = find_in(spells_of(*spells))
    assert {row[3:] for row in promised_in(found)} == {(19000101, 19011231), (19050101, 19061231)}


def test_a_promise_to_one_is_no_promise_to_the_others_and_may_go_to_no_party(find_in):
    spells = (
        ("ITA", "1900", "1905", "neutrality", "FRA"),
        ("ITA", "1900", "1905", "consultation", "LUX"),
        ("FRA", "1900", "1904"),
        ("GBR", "1900", "1905", None, "FRA"),
    )
    promised = find_in(spells_of(*spells)).frames["promises"]
    columns = ["with", "other", "owes", "obligation", "until"]
    assert set(promised[columns].itertuples(index=False, name=None)) == {
        ("ITA", "FRA", True, "neutrality", 19041231),
        ("ITA", "LUX", True, "consultation", 19051231),
        ("ITA", "FRA", False, "defence", 19041231),
    }


def test_their_own_tie_is_called_after_the_one_that_owes_more(find_in):
    spells = ("ITA", "1900", "1905", "defence"), ("RUS", "1900", "1903", "consultation")
    own = find_in(spells_of(*spells)).frames["own_ties"]
    assert own["year"].tolist() == list(range(1900, 1904))
    assert set(own["strength"]) == {"defence"}
    assert set(own["tie"]) == {3}


def test_a_member_that_never_was_bound_promises_nothing(find_in):
    assert promised_in(find_in(spells_of(("ITA", None, None), ("FRA", "1900", None)))) == set()


@pytest.mark.parametrize(("since", "years"), [("1900-07-01", [1900]), ("1900-07-02", [])])
def test_a_year_is_told_by_its_first_of_july(find_in, since, years):
    found = find_in(spells_of(("ITA", since, "1901-06-30"), ("RUS", since, "1901-06-30")))
    said = found.frames["said"]
    assert said["year"].unique().tolist() == years
    assert found.numbers["own_tie_years"] == Count(2)
    if years:
        assert said[["with", "kind", "other", "name_en"]].to_numpy().tolist() == [
            ["ITA", "help", "RUS", "RUS 1900 en"],
            ["RUS", "help", "ITA", "ITA 1800 en"],
        ]


def test_a_secret_that_came_out_late_is_no_tie_as_known_at_the_time(find_in):
    spells = ("ITA", "1900", "1905"), ("RUS", "1900", "1905")
    for known_from, years in (("1903-05", 3), (None, 0), ("1906", 0)):
        found = find_in(spells_of(*spells, secret=True, known_from=known_from))
        assert found.numbers["own_tie_years"] == Count(6)
        assert found.numbers["own_tie_years_known"] == Count(years)
        assert found.numbers["own_tie_years_active"] == Count(6)
        table = found.frames["similarity"].set_index("year")
        later = range(1906 - years, 1906)
        differs = table.index[table["known"] != table["kappa"]].tolist()
        assert differs == [year for year in range(1900, 1906) if year not in later]


@pytest.mark.parametrize(
    ("reading", "column"), [("active", "dormant_from"), ("checked", "checked_until")]
)
def test_a_dormant_treaty_and_one_that_no_source_saw_again_are_no_ties(find_in, reading, column):
    tables = spells_of(("ITA", "1900", None), ("RUS", "1900", None), **{column: "1903-05-01"})
    found = find_in(tables)
    assert found.numbers[f"own_tie_years_{reading}"] == Count(4)
    assert found.numbers["own_tie_years_known"] == found.numbers["own_tie_years"] == Count(127)


def test_the_partner_and_the_treaty_on_which_likeness_hangs_are_named(find_in):
    spells = ("ITA", "1900", "1905"), ("RUS", "1900", "1905"), ("FRA", "1900", "1905")
    table = find_in(spells_of(*spells)).frames["similarity"].set_index("year")
    row = table.loc[1903]
    assert row["treaty"] == "t"
    assert row["lowest"] < 0 < row["kappa"]
    assert row["lowest"] == table.loc[1906, "kappa"]


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
    nothing = ("obligations", "ties", "shared", "own_ties", "behind_ties", "binding")
    for name in (*nothing, "promises", "said"):
        assert found.frames[name].empty, name
    assert (found.frames["strongest"]["strength"] == "none").all()
    assert found.numbers["years_shared"] == found.numbers["kappa_alike_years"] == Count(0)
    assert found.numbers["shared"] == found.numbers["own_tie_years"] == Count(0)
    assert found.numbers["shared_decades"].value == ()


def test_without_states_there_is_no_number_to_state(find_in):
    tables = {name: frame.head(0) for name, frame in small().items()}
    found = find_in(tables)
    assert found.frames["similarity"].empty
    assert found.frames["strongest"].empty
    for name in ("absent", "said", "rows", "promises"):
        assert name in found.frames
    assert not {"kappa_highest_year", "both_last", "helsinki_gap"} & set(found.numbers)
    assert found.numbers["years"] == Count(0)
