"""The figures of the verdicts: by a second route over the tables, and on tables made by hand."""

import csv
import functools
import itertools
import statistics
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from racconigi.findings import Found, claims, find, ledger
from racconigi.findings.claims import ALMOST, FRIENDLY, HOSTILE, SPANS, fired, sides_of
from racconigi.findings.relation import reading
from racconigi.measures.shifts import shift
from racconigi.quantities import Count, Date, Decade, Listing, Measure, Share, Span, Year, spans
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST
from tests.findings.small import give, table

DATA = Path(__file__).parent.parent.parent / "data"
EASTERN = ("balkans", "danube", "straits")

# The second route: the tables read as texts, one act after the other, no frame in sight.


@functools.cache
def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@functools.cache
def acts():
    """Return the scored acts as (first possible day, weight, arena)."""
    weights = {row["event_type"]: row["weis"] for row in rows("event_types")}
    return [
        ((row["date"] + "-01-01")[:10], float(weights[row["event_type"]]), row["arena"])
        for row in rows("events")
        if row["scope"] == "dyad" and row["confidence"] != "unconfirmed"
    ]


def count(since, until, *, sign=0, arena=None):
    """Count the acts from a day up to and without another."""
    return sum(
        since <= day < until and weight * sign >= 0 and arena in (None, where)
        for day, weight, where in acts()
    )


def balance(digits):
    """Return the sum of weights by the first digits of the date: four a year, three a decade."""
    net = {}
    for day, weight, _ in acts():
        net[day[:digits]] = round(net.get(day[:digits], 0) + weight, 6)
    return net


@pytest.fixture(scope="module")
def numbers():
    return find("claims").numbers


#: The spans of the verdicts in full days, written out again.
DAYS = {
    "s03_before": ("1920-01-01", "1922-10-31"),
    "s03_after": ("1922-10-31", "1925-01-01"),
    "s16": ("1914-07-28", "1917-11-07"),
    "s24": ("1924-02-01", "1933-01-30"),
    "s31": ("1933-01-30", "1935-10-03"),
    "s37": ("1935-10-03", "1939-02-01"),
    "s48": ("1949-04-04", "1991-12-26"),
    "s55": ("1991-12-01", "2005-01-01"),
    "s55_now": ("1991-12-01", "2027-01-01"),
}


@pytest.mark.parametrize("span", DAYS)
def test_the_acts_of_a_span_are_counted_by_the_first_day_that_each_can_mean(numbers, span):
    since, until = DAYS[span]
    assert numbers[f"{span}_acts"] == Count(count(since, until))
    assert numbers[f"{span}_friendly"] == Count(count(since, until, sign=1))
    assert numbers[f"{span}_hostile"] == Count(count(since, until, sign=-1))


def test_every_span_is_counted_again_here():
    assert SPANS.keys() == DAYS.keys()


def test_the_war_and_the_twenties_as_the_rule_counts_them(numbers):
    """Acts dated to the year alone lie before the span that begins within it."""
    assert (numbers["s16_friendly"], numbers["s16_hostile"]) == (Count(30), Count(14))
    assert (numbers["s24_friendly"], numbers["s24_hostile"]) == (Count(30), Count(6))


@pytest.mark.parametrize(
    ("name", "span", "arena"),
    [
        ("s31_balkans", "s31", "balkans"),
        ("s31_danube", "s31", "danube"),
        ("s48_bilateral", "s48", "bilateral"),
        ("s55_balkans", "s55", "balkans"),
        ("s55_danube", "s55", "danube"),
        ("s55_bilateral", "s55", "bilateral"),
        ("s55_now_balkans", "s55_now", "balkans"),
        ("s55_now_eastern_europe", "s55_now", "eastern-europe"),
    ],
)
def test_acts_of_an_arena_within_a_span(numbers, name, span, arena):
    assert numbers[name] == Count(count(*DAYS[span], arena=arena))


def test_where_a_verdict_says_not_one_there_is_none(numbers):
    for name in ("s02_blank", "s31_balkans", "s31_danube", "s55_danube"):
        assert numbers[name] == Count(0), name


def test_the_balkans_are_the_largest_third_region_after_1991(numbers):
    arenas = {where for _, _, where in acts()} - {"bilateral", "world"}
    most = max(count(*DAYS["s55"], arena=arena) for arena in arenas)
    assert numbers["s55_balkans"] == Count(most)
    years = sorted(
        int(day[:4]) for day, _, where in acts()
        if where == "balkans" and DAYS["s55"][0] <= day < DAYS["s55"][1]
    )  # fmt: skip
    assert numbers["s55_years"] == Listing((Span((years[0], years[-1])),))


def test_spans_are_stated_to_the_month_and_by_their_last_day(numbers):
    assert numbers["s24_since"] == Date("1924-02")
    assert numbers["s24_until"] == Date("1933-01")
    assert numbers["s37_until"] == Date("1939-01")
    assert (numbers["s03_before_since"], numbers["s03_after_until"]) == (Date("1920"), Date("1924"))
    assert (numbers["s55_since"], numbers["s55_until"]) == (Date("1991-12"), Date("2004"))


def test_the_east_in_the_whole_ledger_and_by_era(numbers):
    eastern = [where in EASTERN for _, _, where in acts()]
    regional = [where in EASTERN for _, _, where in acts() if where not in ("bilateral", "world")]
    assert numbers["s02_eastern"] == Count(sum(eastern))
    assert numbers["s02_share"].value == pytest.approx(sum(eastern) / len(acts()))
    assert numbers["s02_regional"].value == pytest.approx(sum(regional) / len(regional))
    starts = [(row["start"] + "-01-01")[:10] for row in rows("eras")]
    shares = []
    for since, until in zip(starts, [*starts[1:], "2100-01-01"], strict=True):
        found = [where in EASTERN for day, _, where in acts() if since <= day < until]
        shares.append(sum(found) / len(found))
    led = [position for position, share in enumerate(shares) if share > 0.5]
    assert led == [2, 3], "two eras, one after the other"
    assert [share.value for share in numbers["s02_led"].value] == pytest.approx(shares[2:4])
    assert numbers["s02_before"].value == pytest.approx(shares[1])
    assert numbers["s02_later"].value == pytest.approx(max(shares[4:]))
    assert (numbers["s02_since"], numbers["s02_until"]) == (Year(1908), Year(1917))
    blank = [where for day, _, where in acts() if "1933-01-30" <= day < "1939-08-23"]
    assert blank
    assert not set(blank) & set(EASTERN)


def test_what_a_chapter_states_is_taken_from_it(numbers):
    chapters = {
        "s01_years": ("relation", "years_both"),
        "s01_years_expected": ("relation", "years_both_expected"),
        "s02_acts": ("relation", "acts"),
        "s48_farthest": ("alignments", "kappa_lowest_year"),
        "s48_farthest_year": ("alignments", "kappa_lowest_year"),
        "s48_latest_year": ("alignments", "kappa_lowest_year"),
        "s48_distance_1960": ("votes", "distance_1960"),
        "s48_distance_1990": ("votes", "distance_1990"),
    }
    for name, (chapter, other) in chapters.items():
        assert numbers[name] == find(chapter).numbers[other], name


def test_the_years_change_sign_less_often_than_by_chance(numbers):
    net = balance(4)
    signs = [value > 0 for _, value in sorted(net.items()) if value]
    runs = 1 + sum(a != b for a, b in itertools.pairwise(signs))
    up, down = sum(signs), len(signs) - sum(signs)
    expected = 1 + 2 * up * down / (up + down)
    assert numbers["s01_runs"] == Count(runs)
    assert numbers["s01_expected"] == Count(round(expected))
    assert numbers["s01_runs_ratio"].value == pytest.approx(runs / expected)
    assert runs < numbers["s01_expected"].value


def test_in_most_well_covered_decades_the_smaller_side_has_a_fifth(numbers):
    sides = {}
    for day, weight, _ in acts():
        sides.setdefault(day[:3], []).append(weight > 0)
    covered = [side for side in sides.values() if len(side) >= 20]
    mixed = [side for side in covered if len(side) / 5 <= sum(side) <= len(side) * 4 / 5]
    assert (numbers["s01_covered"], numbers["s01_mixed"]) == (
        Count(len(covered)),
        Count(len(mixed)),
    )
    assert numbers["s01_mixed_share"].value == pytest.approx(len(mixed) / len(covered))
    signs = [value > 0 for _, value in sorted(balance(3).items()) if value]
    assert numbers["s01_turns"] == Count(sum(a != b for a, b in itertools.pairwise(signs)))


def test_a_year_whose_weights_cancel_out_has_no_sign(by_hand):
    types = table("event_types", "event_type weis", ("a", 0.1), ("b", 0.2), ("c", -0.3))
    acts = [("1900", "a", "world"), ("1900", "b", "world"), ("1900", "c", "world")]
    numbers = by_hand(*acts, ("1901", "c", "world"), event_types=types)
    assert numbers["s01_runs"] == Count(1)


def test_the_long_spells_that_are_stated_are_those_almost_of_one_mood(numbers):
    net = balance(4)
    for mood, sign, tried in (("friendly", 1, FRIENDLY), ("hostile", -1, HOSTILE)):
        held = []
        for first, last in tried:
            found = [
                net[str(year)] * sign > 0 for year in range(first, last + 1) if str(year) in net
            ]
            if sum(found) / len(found) >= ALMOST:
                held.append((first, last))
        assert len(held) >= 2
        assert numbers[f"s01_{mood}_spells"] == spans(held)


def test_the_first_two_decades_of_the_kingdom(numbers):
    fifties, sixties = count("1850", "1860"), count("1860", "1870")
    assert numbers["s04_fewest"] == Count(min(fifties, sixties))
    assert numbers["s04_most"] == Count(max(fifties, sixties))


def test_the_nearest_friendly_and_hostile_acts_of_russia_at_the_founding(numbers):
    weights = {row["event_type"]: float(row["weis"] or 0) for row in rows("event_types")}
    russian = [
        (int(row["date"][:4]), weights[row["event_type"]])
        for row in rows("events")
        if row["scope"] == "dyad"
        and row["confidence"] != "unconfirmed"
        and (row["initiator"] == "RUS" or row["joint"] == "true")
        and "1858" <= row["date"] < "1863"
    ]
    apart = [abs(a - b) for a, up in russian for b, down in russian if up > 0 > down]
    assert numbers["s04_years"] == Count(min(apart))


def test_friendly_acts_before_and_after_mussolini_took_office(numbers):
    for name, span in (("s25_before", "s03_before"), ("s25_after", "s03_after")):
        share = count(*DAYS[span], sign=1) / count(*DAYS[span])
        assert numbers[name].value == pytest.approx(share)


def test_the_eras_in_which_the_east_is_the_largest_third_region(numbers):
    starts = [(row["start"] + "-01-01")[:10] for row in rows("eras")]
    led = 0
    for since, until in itertools.pairwise([*starts, "2100-01-01"]):
        fields = {}
        for day, _, where in acts():
            if since <= day < until and where not in ("bilateral", "world"):
                field = "east" if where in EASTERN else where
                fields[field] = fields.get(field, 0) + 1
        east = fields.pop("east", 0)
        led += east > max(fields.values(), default=0)
    assert numbers["s02_led_share"].value == pytest.approx(led / len(starts))
    assert 0 < led < len(starts)


def test_bilateral_business_outnumbers_the_balkans_and_the_danube_after_1991(numbers):
    arenas = {where for _, _, where in acts()}
    found = {arena: count(*DAYS["s55"], arena=arena) for arena in arenas}
    stage = found.pop("balkans") + found.pop("danube")
    assert numbers["s55_lead"] == Count(stage - max(found.values()))
    assert max(found, key=found.get) == "bilateral"


def test_the_part_of_bilateral_acts_between_the_blocs(numbers):
    bilateral = count(*DAYS["s48"], arena="bilateral")
    assert numbers["s48_bilateral_share"].value == pytest.approx(bilateral / count(*DAYS["s48"]))


def test_the_regimes_after_whose_change_the_relation_was_on_the_other_side(numbers):
    relation = find("relation").frames["yearly"].set_index("year")["relation"].to_dict()
    turned = []
    for year in (1917, 1922, 1944, 1991):
        before = statistics.mean(relation[year - n] for n in range(1, 6))
        after = statistics.mean(relation[year + n] for n in range(1, 6))
        if before * after < 0:
            turned.append(year)
    assert numbers["s03_turned"] == Count(len(turned))
    assert numbers["s03_turns"] == Listing(tuple(Year(year) for year in turned))


def test_the_relation_beside_the_distance_of_regimes_in_the_years_that_both_have(numbers):
    relation = find("relation").frames["yearly"].set_index("year")["relation"].to_dict()
    distance = {
        int(row["year"]): float(row["polyarchy_distance"])
        for row in rows("series/regimes")
        if row["polyarchy_distance"] and int(row["year"]) in relation
    }
    own = pd.Series({year: relation[year] for year in distance})
    found = shift(own, pd.Series(distance))
    assert numbers["s03_years"] == Count(len(distance))
    assert numbers["s03_rho"] == Measure(found.rho, signed=True)
    assert (numbers["s03_chance"], numbers["s03_reach"]) == (
        Measure(found.chance), Measure(found.reach),
    )  # fmt: skip


def test_on_how_many_paths_the_relation_was_worse_after_ethiopia(numbers):
    _, relation = reading()
    place = {int(year): n for n, year in enumerate(relation.years)}
    fell = 0
    for path in relation.paths:
        before = (path[place[1933]] + path[place[1934]]) / 2
        after = (path[place[1936]] + path[place[1937]] + path[place[1938]]) / 3
        fell += after < before
    assert numbers["s37_fell"].value == pytest.approx(fell / len(relation.paths))


def test_russia_and_serbia_were_first_allied_by_treaty_in_1945(numbers):
    members = {}
    for row in rows("treaty_members"):
        members.setdefault(row["treaty"], set()).add(row["state"])
    signed = [
        int(row["signed"][:4])
        for row in rows("treaties")
        if members[row["treaty"]] == {"RUS", "SRB"} and "defence" in row["obligations"]
    ]
    assert numbers["s20_first"] == Year(min(signed)) == Year(1945)


def test_what_italy_bought_from_russia_in_the_thirties(numbers):
    for row in rows("series/trade_cow"):
        if row["flow"] == "imports" and row["year"] in ("1934", "1935", "1936", "1937"):
            assert numbers[f"s37_imports_{row['year']}"] == Count(int(row["musd"]))
        if (row["year"], row["flow"]) == ("1938", "imports"):
            assert row["musd"] == "", "missing is not nothing"
    for row in rows("series/trade_ricardo"):
        if (row["reporter"], row["flow"]) == ("ITA", "imports") and row["year"] in ("1935", "1938"):
            share = numbers[f"s37_share_{row['year']}"].value
            assert share == pytest.approx(float(row["share_percent"]) / 100)


def test_the_dealings_of_parties_lie_mostly_in_two_decades(numbers):
    found = [row["date"][:3] for row in rows("events") if row["scope"] == "party"]
    assert numbers["s49_party"] == Count(len(found))
    assert numbers["s49_decades"] == Listing((Decade(1940), Decade(1980)))
    assert found.count("194") + found.count("198") > len(found) / 2


# On tables made by hand.

TYPES = table("event_types", "event_type weis", ("visit", 2.0), ("protest", -2.0))
ERAS = table(
    "eras", "era start", ("early", "1853"), ("containment", "1933-01-30"), ("second-war", "1939")
)


def ledger_of(*acts):
    """Return a ledger with one row an act: date, type, arena."""
    rows = [
        (f"act-{number}", date, kind, arena, "ITA", "RUS", False, "dyad", "high")
        for number, (date, kind, arena) in enumerate(acts)
    ]
    columns = "event date event_type arena initiator target joint scope confidence"
    return table("events", columns, *rows)


def every_year(stated):
    """Return a value for each year of the book: 0 where none is stated."""
    return pd.Series({year: stated.get(year, 0.0) for year in range(FIRST, LAST + 1)}, dtype=float)


@pytest.fixture
def by_hand(monkeypatch):
    """Return a function that finds the numbers in a ledger made by hand.

    The relation of a year is 0 unless it is stated: by ``relation`` as one reading, by ``paths``
    as several paths, each a value by year.
    """

    def found(*acts, relation=None, paths=(), **others):
        given = others.pop("events", ledger_of(*acts))
        tables = {"events": given, "event_types": TYPES, "eras": ERAS, **others}
        give(monkeypatch, tables, claims, ledger)
        yearly = every_year(relation or {}).rename_axis("year").rename("relation").reset_index()
        drawn = np.array([every_year(path) for path in (paths or [{}])])
        read = SimpleNamespace(years=yearly["year"].to_numpy(), paths=drawn)
        monkeypatch.setattr(claims, "find_chapter", lambda *_: Found({"yearly": yearly}, {}))
        monkeypatch.setattr(claims, "reading", lambda _: (None, read))
        return claims.find().numbers

    return found


def test_the_day_of_a_turn_belongs_to_what_follows(by_hand):
    numbers = by_hand(
        ("1933-01-29", "visit", "world"),
        ("1933-01-30", "visit", "danube"),
        ("1935-10-02", "protest", "balkans"),
        ("1935-10-03", "protest", "africa"),
        ("1939-01-31", "visit", "world"),
        ("1939-02", "visit", "world"),
    )
    assert (numbers["s24_acts"], numbers["s31_acts"], numbers["s37_acts"]) == (
        Count(1), Count(2), Count(2),
    )  # fmt: skip
    assert (numbers["s31_friendly"], numbers["s31_hostile"]) == (Count(1), Count(1))
    assert (numbers["s31_balkans"], numbers["s31_danube"]) == (Count(1), Count(1))
    assert numbers["s02_blank"] == Count(2)


def test_an_act_of_no_weight_is_neither_friendly_nor_hostile(by_hand):
    types = table("event_types", "event_type weis", ("pause", 0.0), ("visit", 2.0))
    numbers = by_hand(("1934", "pause", "world"), ("1934", "visit", "world"), event_types=types)
    found = [numbers[f"s31_{kind}"] for kind in ("acts", "friendly", "hostile")]
    assert found == [Count(2), Count(1), Count(0)]


def test_an_act_known_to_the_year_counts_from_its_first_day(by_hand):
    numbers = by_hand(("1924", "visit", "world"), ("1914", "visit", "world"))
    assert numbers["s24_acts"] == numbers["s16_acts"] == Count(0)


def test_an_era_that_is_half_eastern_does_not_lead_to_the_east(by_hand):
    half = by_hand(("1860", "visit", "balkans"), ("1861", "visit", "world"))
    assert half["s02_led"] == Listing(())
    assert half["s02_share"] == Share(0.5)
    assert half["s02_regional"] == Share(1.0)
    more = by_hand(
        ("1860", "visit", "balkans"), ("1861", "visit", "straits"), ("1862", "visit", "world"),
        ("1934", "visit", "danube"), ("1935", "visit", "asia"),
    )  # fmt: skip
    assert more["s02_led"] == Listing((Share(pytest.approx(2 / 3)),))
    assert (more["s02_since"], more["s02_until"]) == (Year(1853), Year(1933))
    assert more["s02_later"] == Share(0.5)


def test_a_spell_that_does_not_hold_is_not_stated(by_hand):
    friendly = [(str(year), "visit", "world") for year in range(1899, 1917)]
    numbers = by_hand(*friendly)
    assert numbers["s01_friendly_spells"] == Listing((Span((1899, 1916)),))
    broken = [(date, "protest" if date < "1902" else kind, arena) for date, kind, arena in friendly]
    assert by_hand(*broken)["s01_friendly_spells"] == Listing(())


def test_an_alliance_of_three_is_no_treaty_between_two(by_hand):
    treaties = table(
        "treaties", "treaty signed obligations",
        ("three-1912", "1912", "defence"), ("calm-1927", "1927", "nonaggression"),
        ("two-1945", "1945-04-11", "consultation;defence"), ("two-1950", "1950", "defence"),
    )  # fmt: skip
    members = table(
        "treaty_members", "treaty state",
        ("three-1912", "RUS"), ("three-1912", "SRB"), ("three-1912", "BGR"),
        ("calm-1927", "RUS"), ("calm-1927", "SRB"), ("two-1945", "RUS"), ("two-1945", "SRB"),
        ("two-1950", "RUS"), ("two-1950", "SRB"),
    )  # fmt: skip
    numbers = by_hand(treaties=treaties, treaty_members=members)
    assert numbers["s20_first"] == Year(1945)


def test_most_means_more_than_half():
    events = table(
        "events", "event date scope",
        *((f"e-{n}", date, "party") for n, date in enumerate(("1945", "1946", "1983", "1984"))),
    )  # fmt: skip
    assert claims._parties(events)["s49_decades"] == Listing((Decade(1940), Decade(1980)))
    more = pd.concat([events, table("events", "event date scope", ("e-9", "1947", "party"))])
    assert claims._parties(more)["s49_decades"] == Listing((Decade(1940),))


def test_of_no_rows_only_counts_of_nothing_are_stated(by_hand):
    numbers = by_hand()
    assert numbers["s16_acts"] == numbers["s49_party"] == numbers["s01_runs"] == Count(0)
    assert not {"s02_share", "s02_later", "s20_first", "s37_imports_1935", "s55_years"} & set(
        numbers
    )


# Mixture, places, regimes and the rest, on tables made by hand.


def decade_of(friendly, hostile, first=1900):
    """Return acts of one decade, friendly ones and hostile ones."""
    kinds = ["visit"] * friendly + ["protest"] * hostile
    return [(str(first + n % 10), kind, "world") for n, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("friendly", "hostile", "covered", "mixed"),
    [(16, 4, 1, 1), (4, 16, 1, 1), (17, 3, 1, 0), (3, 17, 1, 0), (10, 9, 0, 0), (20, 0, 1, 0)],
)
def test_a_decade_is_mixed_where_a_fifth_of_twenty_acts_are_on_the_smaller_side(
    by_hand, friendly, hostile, covered, mixed
):
    numbers = by_hand(*decade_of(friendly, hostile))
    assert (numbers["s01_covered"], numbers["s01_mixed"]) == (Count(covered), Count(mixed))


def test_the_share_of_mixed_decades_is_of_those_well_covered(by_hand):
    numbers = by_hand(*decade_of(10, 10), *decade_of(20, 0, 1910), *decade_of(1, 1, 1920))
    assert numbers["s01_mixed_share"] == Share(0.5)
    assert "s01_mixed_share" not in by_hand(*decade_of(1, 1))


def test_the_net_turns_from_decade_to_decade_and_an_even_decade_is_no_turn(by_hand):
    parts = (3, 1), (1, 3), (2, 2), (0, 1), (5, 0)
    given = [act for n, part in enumerate(parts) for act in decade_of(*part, 1900 + 10 * n)]
    assert by_hand(*given)["s01_turns"] == Count(2)


def test_the_east_leads_an_era_by_more_acts_than_any_other_third_region(by_hand):
    since = {"early": "1860", "containment": "1934", "second-war": "1950"}

    def acts_of(era, **arenas):
        return [
            (since[era], "visit", arena.replace("_", "-"))
            for arena, number in arenas.items()
            for _ in range(number)
        ]

    both = acts_of("early", balkans=1, straits=2, africa=2, bilateral=9)
    assert by_hand(*both)["s02_led_share"] == Share(pytest.approx(1 / 3))
    tied = acts_of("early", balkans=1, danube=1, africa=2)
    assert by_hand(*tied)["s02_led_share"] == Share(0.0)
    more = [*both, *acts_of("containment", danube=3, asia=2), *acts_of("second-war", asia=1)]
    assert by_hand(*more)["s02_led_share"] == Share(pytest.approx(2 / 3))
    assert by_hand(*acts_of("early", africa=2))["s02_led_share"] == Share(0.0)
    alone = acts_of("early", balkans=1)
    assert by_hand(*alone)["s02_led_share"] == Share(pytest.approx(1 / 3)), "before no other"


def test_a_relation_on_the_other_side_for_five_years_has_turned(by_hand):
    before, after = (
        dict.fromkeys(range(1912, 1917), 1.0),
        dict.fromkeys(range(1918, 1923), -1.0),
    )
    assert by_hand(relation={**before, **after})["s03_turns"] == Listing((Year(1917),))
    assert by_hand(relation=before)["s03_turned"] == Count(0)
    assert by_hand(relation={**before, **dict.fromkeys(after, 0.5)})["s03_turned"] == Count(0)


def test_the_mean_of_five_years_decides_and_not_the_year_of_the_change_or_one_beyond(by_hand):
    # one bad year of five does not turn a relation, nor does 1944 itself, nor 1938
    relation = {
        **dict.fromkeys(range(1939, 1944), -1.0), 1938: 50.0, 1944: 50.0, 1945: 2.0,
        **dict.fromkeys(range(1946, 1950), -0.2), 1950: -50.0,
    }  # fmt: skip
    assert by_hand(relation=relation)["s03_turns"] == Listing((Year(1944),))
    assert by_hand(relation={**relation, 1945: 0.1})["s03_turned"] == Count(0)


def test_the_distance_of_regimes_is_compared_where_it_is_known(by_hand):
    distance = [(year, float(year % 7)) for year in range(1900, 1942)]
    regimes = table(
        "regimes", "year polyarchy_distance", *distance, (1942, None), (1700, 3.0), (1943, None)
    )
    numbers = by_hand(regimes=regimes, relation=dict(distance))
    assert numbers["s03_years"] == Count(42)
    assert numbers["s03_rho"] == Measure(pytest.approx(1.0), signed=True)
    assert "s03_rho" not in by_hand(regimes=regimes), "a relation that never moves"


def test_a_fall_is_the_share_of_paths_that_are_lower_after_ethiopia(by_hand):
    down = {1933: 1.0, 1934: 1.0, 1936: 0.9, 1937: 0.9, 1938: 0.9}
    up = {1933: 1.0, 1934: 1.0, 1936: 1.1, 1937: 1.1, 1938: 1.1}
    beside = {1932: 9.0, 1935: -9.0, 1939: -9.0}
    paths = [down, down, {**down, 1938: -5.0}, up]
    assert by_hand(paths=paths)["s37_fell"] == Share(0.75)
    assert by_hand(paths=[beside])["s37_fell"] == Share(0.0)


def founding(*acts):
    """Return a ledger of acts as (date, type, initiator, joint)."""
    rows = [
        (f"act-{n}", date, kind, "bilateral", initiator, joint, "dyad", "high")
        for n, (date, kind, initiator, joint) in enumerate(acts)
    ]
    return table("events", "event date event_type arena initiator joint scope confidence", *rows)


def test_only_acts_of_russia_in_the_founding_years_are_near_each_other(by_hand):
    friendly = ("1859-03", "visit", "RUS", False)
    beside = [
        ("1859", "protest", "ITA", False),  # Turin's own
        ("1857-12", "protest", "RUS", False),  # too early
        ("1863", "protest", "RUS", False),  # too late
    ]
    assert "s04_years" not in by_hand(events=founding(friendly, *beside))
    hostile = ("1862-07", "protest", "RUS", False)
    assert by_hand(events=founding(friendly, hostile, *beside))["s04_years"] == Count(3)
    joint = ("1861", "visit", "ITA", True)
    assert by_hand(events=founding(friendly, hostile, joint))["s04_years"] == Count(1)


def test_the_day_on_which_mussolini_took_office_is_after(by_hand):
    numbers = by_hand(
        ("1920", "visit", "world"), ("1922-10-30", "protest", "world"),
        ("1922-10-31", "visit", "world"), ("1924-12-31", "visit", "world"),
        ("1925", "protest", "world"),
    )  # fmt: skip
    assert (numbers["s25_before"], numbers["s25_after"]) == (Share(0.5), Share(1.0))
    assert not {"s25_before", "s25_after"} & by_hand(("1919", "visit", "world")).keys()


def test_balkans_and_danube_together_are_set_against_the_largest_other_field(by_hand):
    stage = [("1995", "visit", "balkans"), ("1996", "visit", "danube")]
    others = [("1991-12-01", "visit", "bilateral"), ("1999", "visit", "africa")]
    assert by_hand(*stage, *others)["s55_lead"] == Count(1)
    assert by_hand(*stage, *others, *others, others[0])["s55_lead"] == Count(-1)
    assert by_hand(*stage, ("1991-11-30", "visit", "bilateral"))["s55_lead"] == Count(2)
    assert by_hand()["s55_lead"] == Count(0)


# Rules, and the sides that they take.


def rules_of(*rules):
    """Return rules as (claim, side, value, comparison, threshold)."""
    return table("claim_rules", "claim side value comparison threshold", *rules)


@pytest.mark.parametrize(
    ("comparison", "below", "at", "above"),
    [
        ("above", False, False, True),
        ("at-least", False, True, True),
        ("at-most", True, True, False),
    ],
)
def test_a_number_is_compared_with_its_threshold(comparison, below, at, above):
    numbers = {"low": Count(1), "same": Measure(1.5), "high": Share(2.0), "year": Year(2)}
    rules = rules_of(*[("S01", "confirm", name, comparison, 1.5) for name in numbers])
    found = fired(rules, numbers)
    assert found["holds"].tolist() == [below, at, above, above]
    assert found["found"].tolist() == [1.0, 1.5, 2.0, 2.0]
    assert found[list(rules)].equals(rules)


def test_a_rule_about_a_number_that_was_not_found_or_a_comparison_unheard_of_is_refused():
    with pytest.raises(KeyError, match="lost"):
        fired(rules_of(("S01", "confirm", "lost", "above", 1.0)), {})
    with pytest.raises(KeyError, match="near"):
        fired(rules_of(("S01", "confirm", "a", "near", 1.0)), {"a": Count(1)})


@pytest.mark.parametrize(
    ("confirming", "contradicting", "side"),
    [
        ([True, True], [False, False], "confirm"),
        ([True, True], [False, True], "both"),
        ([True, False], [False, True], "contradict"),
        ([False, False], [True, True], "contradict"),
        ([True, False], [False, False], "neither"),
        ([True], [], "confirm"),
        ([False], [], "neither"),
        ([], [True], "contradict"),
    ],
)
def test_all_confirming_rules_must_hold_and_one_contradicting_is_enough(
    confirming, contradicting, side
):
    rows = [("S02", "confirm", holds) for holds in confirming]
    rows += [("S02", "contradict", holds) for holds in contradicting]
    other = [("S01", "confirm", True)]
    frame = pd.DataFrame([*rows, *other], columns=["claim", "side", "holds"])
    assert sides_of(frame) == {"S01": "confirm", "S02": side}


def test_without_rules_no_claim_takes_a_side():
    assert sides_of(fired(load("claim_rules").head(0), {})) == {}
