"""The figures of the verdicts: by a second route over the tables, and on tables made by hand."""

import csv
import functools
import itertools
from pathlib import Path

import pandas as pd
import pytest

from racconigi.findings import Found, claims, find, ledger
from racconigi.findings.claims import ALMOST, SPANS
from racconigi.quantities import Count, Date, Decade, Listing, Share, Span, Year
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
    "s55": ("1991-12-26", "2005-01-01"),
    "s55_now": ("1991-12-26", "2027-01-01"),
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
    assert (numbers["s16_friendly"], numbers["s16_hostile"]) == (Count(29), Count(13))
    assert (numbers["s24_friendly"], numbers["s24_hostile"]) == (Count(28), Count(5))


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
    assert numbers["s55_until"] == Date("2004")


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
        "s01_both": ("cooperation", "both"),
        "s01_decades": ("cooperation", "decades"),
        "s01_conflict": ("cooperation", "conflict_share"),
        "s02_acts": ("cooperation", "acts"),
        "s48_farthest": ("alignments", "kappa_lowest_year"),
        "s48_distance_1960": ("votes", "distance_1960"),
        "s48_distance_1990": ("votes", "distance_1990"),
    }
    for name, (chapter, other) in chapters.items():
        assert numbers[name] == find(chapter).numbers[other], name


def test_the_years_change_sign_less_often_than_by_chance(numbers):
    net = {}
    for day, weight, _ in acts():
        net[day[:4]] = round(net.get(day[:4], 0) + weight, 6)
    signs = [value > 0 for _, value in sorted(net.items()) if value]
    runs = 1 + sum(a != b for a, b in itertools.pairwise(signs))
    up, down = sum(signs), len(signs) - sum(signs)
    assert numbers["s01_runs"] == Count(runs)
    assert numbers["s01_expected"] == Count(round(1 + 2 * up * down / (up + down)))
    assert runs < numbers["s01_expected"].value


def test_a_year_whose_weights_cancel_out_has_no_sign(by_hand):
    types = table("event_types", "event_type weis", ("a", 0.1), ("b", 0.2), ("c", -0.3))
    acts = [("1900", "a", "world"), ("1900", "b", "world"), ("1900", "c", "world")]
    numbers = by_hand(*acts, ("1901", "c", "world"), event_types=types)
    assert numbers["s01_runs"] == Count(1)


def test_each_long_spell_is_almost_of_one_mood(numbers):
    spells = find("claims").frames["spells"]
    assert (spells["share"] >= ALMOST).all()
    assert (
        len(numbers["s01_friendly_spells"].value) == len(numbers["s01_hostile_spells"].value) == 3
    )


def test_the_first_two_decades_of_the_kingdom(numbers):
    fifties, sixties = count("1850", "1860"), count("1860", "1870")
    assert numbers["s04_fewest"] == Count(min(fifties, sixties))
    assert numbers["s04_most"] == Count(max(fifties, sixties))


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


@pytest.fixture
def by_hand(monkeypatch):
    """Return a function that finds the numbers in a ledger made by hand."""

    def found(*acts, **others):
        tables = {"events": ledger_of(*acts), "event_types": TYPES, "eras": ERAS, **others}
        give(monkeypatch, tables, claims, ledger)
        monkeypatch.setattr(claims, "find_chapter", lambda *_: Found({}, {}))
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
