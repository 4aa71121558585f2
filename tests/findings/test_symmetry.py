"""General works against the rest: the rule on small tables, and the book's ledger once."""

import csv

import pandas as pd
import pytest

from racconigi.findings import find, symmetry
from racconigi.findings.symmetry import COUNTED, ONE_SIDED, general, leaning, occasions
from racconigi.package import DATA
from racconigi.quantities import Count, Decade, Listing, decades
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

WORKS = [
    ("frus", "primary", "The Ambassador in Italy", "Office of the Historian", "telegram"),
    ("dvp", "primary", "Нота", "Документы внешней политики СССР", "text of a note"),
    ("year", "reference", "Europäischer Geschichtskalender, vol. 8", "Beck", "page read"),
    ("daily", "press", "Gromyko a Roma", "La Stampa", "daily of record"),
    ("index", "dataset", "Treaty Series, master list", "wti", "treaty register"),
]


def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_general_work_says_so_in_its_title_its_publisher_or_our_note():
    sources = table("sources", "source kind title publisher reliability", *WORKS)
    known = general(sources.set_index("source"))
    assert known[known].index.tolist() == ["frus", "dvp", "year", "index"]


def test_a_source_leans_with_enough_acts_of_one_side():
    sides = ["conflict"] * ONE_SIDED
    cited = pd.DataFrame({
        "source": ["a"] * ONE_SIDED + ["b"] * ONE_SIDED + ["c"] * (ONE_SIDED - 1),
        "side": [*sides, *sides[1:], "cooperation", *sides[1:]],
    })  # fmt: skip
    lean = leaning(cited)
    assert lean[lean].index.tolist() == ["a"]


def ledger(*acts):
    """Return acts given as (event, episode, side) of one decade."""
    frame = pd.DataFrame(acts, columns=["event", "episode", "side"], dtype=object)
    return frame.assign(decade=1940)


def test_acts_of_one_occasion_and_side_count_once_and_are_general_if_one_is():
    acts = ledger(
        ("a", "visit", "cooperation"), ("b", "visit", "cooperation"), ("c", "visit", "conflict"),
        ("d", None, "conflict"),
    ).assign(general=[False, True, False, False])  # fmt: skip
    assert occasions(acts)[["occasion", "side", "general"]].values.tolist() == [
        ["d", "conflict", False],
        ["visit", "conflict", False],
        ["visit", "cooperation", True],
    ]


def test_lists_and_sources_of_one_side_make_no_act_general_and_carry_none(monkeypatch):
    many = [(f"x{n}", "one") for n in range(ONE_SIDED)]
    given = {
        "sources": table(
            "sources", "source kind title publisher reliability", *WORKS,
            ("one", "primary", "Chronicle", "x", "y"),
        ),
        "event_sources": table(
            "event_sources", "event source", ("a", "frus"), ("a", "daily"), ("b", "daily"),
            ("b", "index"), ("c", "index"), ("d", "one"), ("d", "dvp"), *many,
        ),
    }  # fmt: skip
    give(monkeypatch, given, symmetry)
    acts = ledger(
        *((name, None, "conflict") for name in "abcd"), *((x, None, "conflict") for x, _ in many)
    )
    found = symmetry.symmetry(acts)
    assert found["counted"].unique().tolist() == list(COUNTED)
    first = found.iloc[0]
    assert first[["period", "part", "rest"]].tolist() == [1940, 2, 1], "a and d against b"


# The book, asked once.


@pytest.fixture(scope="module")
def book():
    return find("trust")


def test_the_comparison_recounted_over_the_tables(book):
    frame = book.frames["symmetry"]
    acts = book.frames["acts"].set_index("event")
    sources = {row["source"]: row for row in rows("sources")}
    known = pd.DataFrame(sources.values()).set_index("source")
    of_act = {}
    for row in rows("event_sources"):
        if row["event"] in acts.index:
            of_act.setdefault(row["event"], set()).add(row["source"])
    named = {}
    for event, cited in of_act.items():
        for source in cited:
            named.setdefault(source, set()).add(acts.at[event, "side"])
    sizes = pd.Series([source for cited in of_act.values() for source in cited]).value_counts()
    lean = {s for s, sides in named.items() if len(sides) == 1 and sizes[s] >= ONE_SIDED}
    wide = set(known.index[general(known)])
    listed = {s for s, row in sources.items() if row["kind"] == "dataset"}
    part = [e for e, cited in of_act.items() if (cited - lean - listed) & wide]
    rest = [e for e, cited in of_act.items() if cited - lean - listed and e not in part]
    whole = frame[(frame["counted"] == "acts") & frame["period"].isna()].iloc[0]
    hostile = acts["side"] == "conflict"
    assert whole[["part", "marked", "rest", "rest_marked"]].tolist() == [
        len(part), hostile[part].sum(), len(rest), hostile[rest].sum(),
    ]  # fmt: skip


def test_the_sentence_on_the_decade_that_differs_is_true(book):
    """By occasions the 1940s alone, general works friendlier; by acts two decades more."""
    numbers = book.numbers
    assert numbers["symmetry_beyond"] == decades([1940])
    assert numbers["symmetry_worst_decade"] == Decade(1940)
    assert numbers["symmetry_acts_beyond"] == decades([1880, 1920, 1940])
    assert numbers["symmetry_decades"] == Count(18)
    own = book.frames["symmetry"].set_index(["counted", "period"])
    shares = own["marked"] / own["part"], own["rest_marked"] / own["rest"]
    assert (shares[0] < shares[1]).loc[[("acts", 1880), ("acts", 1940), ("occasions", 1940)]].all()
    assert shares[0]["acts", 1920] > shares[1]["acts", 1920]
    for name in COUNTED.values():
        assert numbers[f"{name}_adjusted"].value > symmetry.LEVEL
        assert numbers[f"{name}_chance"].value > symmetry.LEVEL
        assert numbers[f"{name}_low"].value <= numbers[f"{name}_hostile"].value


def test_only_general_works_that_the_rule_names_are_taken():
    """Known cases, by hand."""
    known = pd.DataFrame(rows("sources")).set_index("source")
    wide = general(known)
    for source in ("frus-1948-v3-d330", "schulthess-1867-445", "hertslet-columbia-3016",
                   "dvp-1925-11-18-kerzhentsev-mussolini", "hansard-1882-07-24"):  # fmt: skip
        assert wide[source], source
    for source in ("lastampa-1972-10-27-protocollo", "urdupoint-2019-07-04-history",
                   "salacone-delbo", "gse-soviet-italian-agreements"):  # fmt: skip
        assert not wide[source], source


def test_the_story_shows_the_occasions_of_each_decade_and_of_all(book):
    shown = book.frames["symmetry_told"].set_index("decade")
    assert shown.index.tolist() == [*(f"{year}s" for year in range(1850, 2030, 10)), "all"]
    assert shown.loc["all", "in general works"] == shown["in general works"].iloc[:-1].sum()
    assert shown.notna().all(axis=None)
    assert shown.loc["1940s", "hostile"] == book.numbers["symmetry_worst_hostile"].value


def test_nothing_to_compare_says_nothing(monkeypatch):
    give(monkeypatch, {}, symmetry)
    found = symmetry.symmetry(ledger())
    assert found.empty
    assert symmetry.said(found) == {}
    assert symmetry.told(found).empty


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_written(book, language):
    told = say(book.numbers, language)
    for name in book.numbers:
        if name.startswith("symmetry"):
            assert getattr(told, name)


def test_decades_without_any_possible_alarm_are_named(book):
    frame = book.frames["symmetry"]
    own = frame[(frame["counted"] == "occasions") & frame["period"].notna()]
    blind = own.loc[own["beyond"] == 0, "period"]
    assert book.numbers["symmetry_blind"] == Listing(tuple(Decade(int(year)) for year in blind))
