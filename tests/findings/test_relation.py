"""How the two stood: from tables of a few acts, and a reading whose probabilities are known."""

import math

import numpy as np
import pandas as pd
import pytest

from racconigi.findings import find, ledger, relation
from racconigi.findings.relation import GRAVITY, LENGTH, LENGTHS, WORDS, foretell, wars, weaker
from racconigi.measures.occasions import LEVELS, count_levels, occasions
from racconigi.measures.relation import Model, Parameters, Relation, leave_one_out, relate
from racconigi.measures.spells import Spells
from racconigi.quantities import Count, Listing, Measure, Share, Span, Year, decades, spans
from racconigi.timeline import DECADES, FIRST, LAST
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

MODULES = (relation, ledger)
#: What a reading made by hand says of the further parameters.
MODE = Parameters(sigma=0.4, rho=20.0, cuts=(-3.7, -1.4, 0.0, 1.8))
TYPES = table(
    "event_types",
    "event_type level weis",
    ("pact", "material-cooperation", 6.5),
    ("peace-treaty", "material-cooperation", 6.5),
    ("armistice", "material-cooperation", 2.9),
    ("visit", "verbal-cooperation", 1.9),
    ("protest", "verbal-conflict", -2.4),
    ("sanctions", "material-conflict", -5.6),
    ("war", "war", -10.0),
)
#: Date, type, and the occasion that an act belongs to.
ACTS = [
    ("1855-04-26", "war", None),
    ("1855-08-16", "war", None),
    ("1856-03-30", "peace-treaty", "paris"),
    ("1856-03-30", "pact", "paris"),
    # five acts of one visit: words and deeds
    *[("1909-10-24", "visit", "racconigi")] * 3,
    *[("1909-10-24", "pact", "racconigi")] * 2,
    ("1909-05", "protest", None),
    ("1911", "protest", None),
    ("1912", "visit", None),
    ("2022-02-25", "sanctions", None),
]


def tables(acts):
    """Return tables that hold these acts."""
    numbered = [(f"e{n}", *act, "dyad", "high") for n, act in enumerate(acts)]
    return {
        "event_types": TYPES,
        "events": table("events", "event date event_type episode scope confidence", *numbered),
        "eras": table("eras", "era start name_en", ("a", "1853", "Early"), ("b", "1908", "Late")),
        "states": table(
            "states",
            "polity state name_en since until",
            ("sardinia", "ITA", "Sardinia", "1720", "1861-03-16"),
            ("italy", "ITA", "Italy", "1861-03-17", None),
            ("france", "FRA", "France", "1700", None),
            ("empire", "RUS", "Russia", "1721", "1917-03-14"),
        ),
    }


def made(stated):
    """Return a relation that is friendly and hostile with the probabilities stated by decade.

    A path is as friendly, hostile or even in all years of a decade; a decade that is not stated is
    even on every path.
    """
    years = np.arange(FIRST, LAST + 1)
    shares = np.array([stated.get(year // 10 * 10, (0.0, 0.0)) for year in years])
    path = (np.arange(100)[:, None] + 0.5) / 100
    paths = (path < shares[:, 0]).astype(float) - (path > 1 - shares[:, 1])
    even = 1 - shares.sum(axis=1)
    marginal = np.column_stack([shares[:, 1], even, shares[:, 0]])
    return Relation(years, np.array([-1.0, 0.0, 1.0]), marginal, paths, MODE, evidence=0.0)


def cutting(firsts, *, sides=None, breaks=None):
    """Return a function that cuts the years at these, whatever they hold.

    Parameters
    ----------
    firsts : list of int
        The years after the first in which a spell begins.
    sides : list of pairs, optional
        The probabilities that each spell is friendly and hostile by its occasions.
    breaks : mapping, optional
        For each length the probability that a spell begins in a year; elsewhere it is 0.
    """
    starts = [FIRST, *firsts]
    readings = sides or [(0.0, 0.0)] * len(starts)

    def cut(counts, *, length, rho):
        assert rho == MODE.rho
        best = pd.DataFrame(
            {
                "first": starts,
                "last": [*(first - 1 for first in firsts), LAST],
                "friendly": 7,
                "hostile": 3,
                "pr_friendly": [friendly for friendly, _ in readings],
                "pr_hostile": [hostile for _, hostile in readings],
                "firm": [np.nan, *[0.777] * len(firsts)],
            }
        )
        begins = (breaks or {}).get(length, {})
        return Spells(best, pd.Series(begins).reindex(range(FIRST + 1, LAST + 1), fill_value=0.0))

    return cut


def read(patch, relate):
    """Let the acts be read in this way, and no answer be kept for the book."""

    def reading(data):
        counts = count_levels(occasions(relation.leveled(data)), range(FIRST, LAST + 1))
        return counts, relate(counts)

    patch.setattr(relation, "reading", reading)


def search(patch, *, acts=ACTS, stated=None, cut=None):
    """Return what is found in these acts, with a reading and a cut made by hand."""
    give(patch, tables(acts), *MODULES)
    read(patch, lambda counts: made(stated or {}))
    patch.setattr(relation, "cut", cut or cutting([]))
    return relation.find()


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        return search(patch)


# --- words ---


STATED = {
    1860: (0.96, 0.0),
    1870: (0.94, 0.0),
    1880: (0.81, 0.1),
    1890: (0.79, 0.1),
    1900: (0.1, 0.81),
    1910: (0.0, 0.96),
    2020: (0.0, 0.99),
}
SAID = {
    1850: "open",
    1860: "clear-friendly",
    1870: "probable-friendly",
    1880: "probable-friendly",
    1890: "open",
    1900: "probable-hostile",
    1910: "clear-hostile",
    2000: "open",
    2020: "clear-hostile",
}


@pytest.fixture(scope="module")
def told():
    with pytest.MonkeyPatch.context() as patch:
        return search(patch, stated=STATED)


def test_a_decade_is_called_by_the_probabilities_of_its_years(told):
    by_decade = told.frames["decades"].set_index("period")
    assert by_decade["word"][list(SAID)].to_dict() == SAID
    assert by_decade.loc[1880, ["friendly", "hostile", "relation"]].tolist() == [0.81, 0.1, 0.71]
    assert by_decade.loc[1880, ["low90", "high90"]].tolist() == [-1.0, 1.0]


def test_a_year_is_called_by_its_own_probabilities(told):
    yearly = told.frames["yearly"].set_index("year")
    assert yearly.index.tolist() == list(range(FIRST, LAST + 1))
    assert {year // 10 * 10: yearly["word"][year] for year in (1855, 1865, 1909, 1910, 2026)} == {
        1850: "open",
        1860: "clear-friendly",
        1900: "probable-hostile",
        1910: "clear-hostile",
        2020: "clear-hostile",
    }
    assert yearly.loc[1885, ["friendly", "hostile", "relation"]].tolist() == [0.81, 0.1, 0.71]


def test_the_numbers_list_the_decades_of_each_word_and_leave_none_out(told):
    numbers = told.numbers
    assert numbers["decades_clear_friendly"] == decades([1860])
    assert numbers["decades_probable_friendly"] == decades([1870, 1880])
    assert numbers["decades_probable_hostile"] == decades([1900])
    assert numbers["decades_clear_hostile"] == decades([1910, 2020])
    assert numbers["open"] == Count(12)
    counted = [numbers[word.replace("-", "_")].value for word in WORDS]
    assert counted == [1, 2, 12, 1, 2]
    assert numbers["decades"] == Count(sum(counted)) == Count(len(DECADES))


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("clear-friendly", "clear-friendly", "clear-friendly"),
        ("clear-friendly", "probable-friendly", "probable-friendly"),
        ("probable-hostile", "clear-hostile", "probable-hostile"),
        ("probable-hostile", "probable-hostile", "probable-hostile"),
        ("clear-hostile", "clear-hostile", "clear-hostile"),
        ("clear-friendly", "open", "open"),
        ("open", "open", "open"),
        ("clear-friendly", "clear-hostile", "open"),
        ("probable-friendly", "probable-hostile", "open"),
    ],
)
def test_of_two_words_the_weaker_holds(first, second, said):
    assert weaker(first, second) == weaker(second, first) == said


# --- decades, years and levels ---


def test_the_first_and_the_last_decade_have_only_years_of_the_book(monkeypatch):
    acts = [(str(FIRST), "pact", None), ("1859", "pact", None), (str(LAST), "protest", None)]
    by_decade = search(monkeypatch, acts=acts).frames["decades"].set_index("period")
    assert by_decade.index.tolist() == list(DECADES)
    assert by_decade.loc[1850, ["n", "n_friendly", "n_hostile"]].tolist() == [2, 2, 0]
    assert by_decade.loc[2020, ["n", "n_friendly", "n_hostile"]].tolist() == [1, 0, 1]
    assert by_decade["n"].sum() == 3


def test_a_decade_counts_acts_and_occasions_apart(found):
    by_decade = found.frames["decades"].set_index("period")
    acts = by_decade[["n", "cooperative", "conflictual"]]
    assert acts.loc[1900].tolist() == [6, 5, 1]  # five of one visit, and a protest
    assert by_decade.loc[1900, ["n_friendly", "n_hostile"]].tolist() == [2, 1]
    assert acts.loc[1850].tolist() == [4, 2, 2]
    assert by_decade.loc[1850, ["n_friendly", "n_hostile"]].tolist() == [1, 2]
    assert acts.loc[1870].tolist() == [0, 0, 0]
    assert found.numbers["acts"] == Count(13)
    assert found.numbers["occasions"] == Count(9)


def test_a_year_counts_its_occasions_by_side_and_knows_of_war(found):
    yearly = found.frames["yearly"].set_index("year")
    counts = yearly[["occasions", "n_friendly", "n_hostile"]]
    assert counts.loc[1909].tolist() == [3, 2, 1]
    assert counts.loc[1855].tolist() == [2, 0, 2]
    assert counts.loc[1910].tolist() == [0, 0, 0]
    assert yearly.index[yearly["war"]].tolist() == [1855, 1856]


def test_every_decade_has_every_level_and_hostile_ones_fall(found):
    levels = found.frames["levels"].set_index(["decade", "level"])
    assert levels.index.tolist() == [(decade, level) for decade in DECADES for level in LEVELS]
    assert levels["signed"][1850].to_dict() == {
        "war": -2,
        "material-conflict": 0,
        "verbal-conflict": 0,
        "verbal-cooperation": 0,
        "material-cooperation": 2,
    }
    assert levels["signed"][1900].tolist() == [0, 0, -1, 3, 2]
    assert levels["events"].sum() == 13
    assert (levels["events"] == levels["signed"].abs()).all()


def test_the_graver_a_level_the_farther_it_lies_from_the_middle(found):
    grave = found.frames["levels"].drop_duplicates("level").set_index("level")["grave"]
    assert grave.to_dict() == GRAVITY
    assert grave["war"] > grave["material-conflict"] > grave["verbal-conflict"]
    assert grave["material-cooperation"] > grave["verbal-cooperation"]


def test_an_act_has_the_level_of_its_type_and_the_side_of_its_level(found):
    acts = found.frames["acts"].drop_duplicates("date").set_index("date")
    assert acts["level"]["2022-02-25"] == "material-conflict"
    assert acts["side"].to_dict() == {
        "1855-04-26": "conflict",
        "1855-08-16": "conflict",
        "1856-03-30": "cooperation",
        "1909-10-24": "cooperation",
        "1909-05": "conflict",
        "1911": "conflict",
        "1912": "cooperation",
        "2022-02-25": "conflict",
    }
    assert {"event", "when", "decade", "year", "title_en", "title_ru"} <= set(acts.reset_index())


def test_the_frame_of_occasions_holds_every_act_once(found):
    held = found.frames["occasions"].set_index(["occasion", "level"])["acts"]
    assert held["racconigi"].to_dict() == {"material-cooperation": 2, "verbal-cooperation": 3}
    assert held["paris"].to_dict() == {"material-cooperation": 2}
    assert held.sum() == 13


# --- wars ---


def fought(*acts):
    """Return acts by their day and type."""
    rows = pd.DataFrame(acts, columns=["day", "event_type"], dtype=str)
    return rows.assign(
        event=[f"e{n}" for n in range(len(rows))], year=rows["day"].str[:4].astype(int)
    )


def years(ledger):
    return wars(ledger)[["first", "last"]].values.tolist()


def test_a_war_lasts_until_the_next_peace_and_no_later_one():
    war, truce = ("1941-06-22", "war"), ("1943-09-08", "armistice")
    assert years(fought(war, ("1943-09-03", "pact"), truce)) == [[1941, 1943]]
    assert years(fought(war, truce, ("1947-02-10", "peace-treaty"))) == [[1941, 1943]]


def test_a_second_declaration_begins_no_second_war():
    crimea = [("1855-04-26", "war"), ("1856-01-01", "war"), ("1856-03-30", "peace-treaty")]
    assert years(fought(*crimea)) == [[1855, 1856]]
    world = [("1941-06-22", "war"), ("1943-09-08", "armistice")]
    assert years(fought(*crimea, *world)) == [[1855, 1856], [1941, 1943]]


def test_a_peace_without_a_war_is_no_war():
    assert years(fought(("1918-03-03", "peace-treaty"), ("1920", "sanctions"))) == []
    assert list(wars(fought())) == ["first", "last"]


def test_wars_are_read_in_order_of_time_whatever_the_order_of_rows():
    backwards = fought(
        ("1943-09-08", "armistice"), ("1941-06-22", "war"),
        ("1856-03-30", "peace-treaty"), ("1855-04-26", "war"),
    )  # fmt: skip
    assert years(backwards) == [[1855, 1856], [1941, 1943]]


def test_the_wars_of_the_ledger_are_stated(found):
    assert found.frames["wars"].values.tolist() == [[1855, 1856]]
    assert found.numbers["at_war"] == spans([(1855, 1856)])


# --- spells ---


def test_a_spell_is_called_by_the_weaker_of_its_two_readings(monkeypatch):
    # by the model: sure in the 1860s, likely in the 1870s, hostile in the 1880s, open in the 1890s
    stated = {1860: (0.99, 0.0), 1870: (0.85, 0.05), 1880: (0.0, 0.99), 1890: (0.5, 0.2)}
    sides = [(0.2, 0.6), (0.9, 0.0), (0.96, 0.01), (0.97, 0.02), (0.99, 0.0), (0.0, 1.0)]
    cut = cutting([1860, 1870, 1880, 1890, 1900], sides=sides)
    spells = search(monkeypatch, stated=stated, cut=cut).frames["spells"].set_index("first")
    assert spells["word"].to_dict() == {
        1853: "open",
        1860: "probable-friendly",
        1870: "probable-friendly",
        1880: "open",
        1890: "open",
        1900: "open",
    }
    assert spells.loc[1860, ["friendly", "hostile"]].tolist() == [0.9, 0.0]
    assert spells.loc[1870, ["friendly", "hostile"]].tolist() == [0.85, 0.01]
    assert spells.loc[1870, ["last", "n_friendly", "n_hostile"]].tolist() == [1879, 7, 3]
    assert spells.loc[1870, "relation"] == pytest.approx(0.8)
    assert math.isnan(spells.loc[1853, "firm"])
    assert spells.loc[1870, "firm"] == 0.78


def test_the_numbers_tell_the_spells_of_each_word(monkeypatch):
    stated = dict.fromkeys(range(1850, 1900, 10), (1.0, 0.0))
    stated |= dict.fromkeys(range(1950, 2030, 10), (0.0, 1.0))
    cut = cutting([1900, 1950], sides=[(1.0, 0.0), (0.5, 0.5), (0.0, 1.0)])
    numbers = search(monkeypatch, stated=stated, cut=cut).numbers
    assert numbers["spells"] == Count(3)
    assert numbers["friendly_spells"] == Count(1)
    assert numbers["spells_clear_friendly"] == spans([(FIRST, 1899)])
    assert numbers["spells_open"] == spans([(1900, 1949)])
    assert numbers["spells_clear_hostile"] == spans([(1950, LAST)])
    assert numbers["spells_probable_friendly"] == numbers["spells_probable_hostile"] == Listing(())
    assert numbers["hostile_since"] == Year(1950)
    assert numbers["breaks"] == Listing((Year(1900), Year(1950)))
    assert numbers["longest"] == Span((1950, LAST))


@pytest.mark.parametrize("last", [(0.0, 0.9), (1.0, 0.0)])
def test_hostile_since_is_stated_only_of_a_last_spell_that_clearly_is(monkeypatch, last):
    stated = dict.fromkeys(range(1850, 1950, 10), (0.0, 1.0))
    stated |= dict.fromkeys(range(1950, 2030, 10), last)
    cut = cutting([1950], sides=[(0.0, 1.0), last])
    found = search(monkeypatch, stated=stated, cut=cut)
    assert "hostile_since" not in found.numbers
    assert found.numbers["spells_clear_hostile"] == spans([(FIRST, 1949)])


def test_a_break_is_firm_where_it_is_under_every_expectation_of_length(monkeypatch):
    breaks = {
        10: {1899: 0.1, 1900: 0.4, 1901: 0.3, 1950: 0.99, 2000: 0.8},
        20: {1900: 0.9, 1951: 0.9, 2000: 0.8},
        40: {1901: 0.8, 1948: 0.2, 1950: 0.79, 1952: 0.2, 2000: 0.7, 2001: 0.2},
    }
    assert breaks.keys() == set(LENGTHS)
    numbers = search(monkeypatch, cut=cutting([1900, 1950, 2000], breaks=breaks)).numbers
    assert numbers["breaks"] == Listing((Year(1900), Year(1950), Year(2000)))
    assert numbers["breaks_firm"] == Listing((Year(1900), Year(2000)))


def test_what_other_lengths_would_cut_can_be_seen(monkeypatch):
    cuts = {10: [1900, 1950], 20: [1900], 40: []}
    found = search(
        monkeypatch,
        cut=lambda counts, *, length, rho: cutting(cuts[length])(counts, length=length, rho=rho),
    )
    tried = found.frames["spells_tried"]
    assert tried.groupby("length")["first"].apply(list).to_dict() == {
        10: [FIRST, 1900, 1950],
        20: [FIRST, 1900],
        40: [FIRST],
    }
    assert tried.groupby("length")["last"].max().tolist() == [LAST] * 3
    drawn = found.frames["spells"]
    assert drawn["first"].tolist() == tried.loc[tried["length"] == LENGTH, "first"].tolist()
    assert "firm_least" not in drawn


# --- together ---


def test_both_kinds_side_by_side(found):
    numbers = found.numbers
    assert numbers["years_acts"] == Count(6)  # 1855, 1856, 1909, 1911, 1912, 2022
    assert numbers["years_both"] == Share(1 / 6)  # 1909
    assert numbers["decades_both"] == Count(3)  # not the 2020s
    assert numbers["conflict_share"] == Share(5 / 13)
    low, expected, high = (
        numbers[f"years_both_{name}"].value for name in ("low", "expected", "high")
    )
    assert 0 <= low < expected < high <= 1
    assert numbers["years_both_chance"].value <= 1
    assert 0 < numbers["decades_both_expected"].value < 4


# --- how well years are foretold ---


def seen(*rows):
    """Return counts of two levels, a row a year."""
    return pd.DataFrame(list(rows), columns=["hostile", "friendly"])


def test_a_year_is_foretold_by_the_other_years_of_its_group():
    one = np.zeros(2, dtype=int)
    # each year finds one friendly occasion in the other, and half a one of each kind beforehand
    assert foretell(seen((0, 1), (0, 1)), one) == pytest.approx(2 * math.log(1.5 / 2))
    assert foretell(seen((1, 0), (0, 1)), one) == pytest.approx(2 * math.log(0.5 / 2))
    both = 2 * (1.5 * 0.5) / (2 * 3)
    alone = 1.5 / 3
    assert foretell(seen((1, 1), (0, 1)), one) == pytest.approx(math.log(both) + math.log(alone))


def test_a_year_alone_in_its_group_is_foretold_by_nothing_and_a_silent_one_costs_nothing():
    assert foretell(seen((0, 1), (0, 1)), np.array([0, 1])) == pytest.approx(2 * math.log(0.5))
    silent = foretell(seen((0, 1), (0, 0), (0, 1)), np.zeros(3, dtype=int))
    assert silent == pytest.approx(2 * math.log(1.5 / 2))


def test_the_better_the_groups_the_better_they_foretell():
    counts = seen(*[(3, 0)] * 4, *[(0, 3)] * 4)
    halves = foretell(counts, np.repeat([0, 1], 4))
    mixed = foretell(counts, np.tile([0, 1], 4))
    assert halves > foretell(counts, np.zeros(8, dtype=int)) > mixed


# --- from acts to words, with a true if coarse reading ---


def test_the_same_tables_are_read_once_and_others_anew(monkeypatch, tmp_path):
    give(monkeypatch, tables(ACTS), *MODULES)
    asked = []
    monkeypatch.setattr(relation, "_related", lambda counts: asked.append(counts) or made({}))
    counts, found = relation.reading(tmp_path)
    assert relation.reading(tmp_path) == (counts, found)
    assert len(asked) == 1
    assert counts.sum().tolist() == [2, 1, 2, 2, 2]
    assert counts.index.tolist() == list(range(FIRST, LAST + 1))
    (tmp_path / "events.csv").write_text("another\n", encoding="utf-8")
    relation.reading(tmp_path)
    assert len(asked) == 2


#: Friendly in words and deeds until 1939, hostile from then on.
TURN = [
    *[(str(year), kind, None) for year in range(FIRST, 1940) for kind in ("visit", "pact")],
    *[(str(year), kind, None) for year in range(1940, LAST + 1) for kind in ("protest", "war")],
]


@pytest.fixture(scope="module")
def turned():
    quick = Model(points=61, paths=400)
    with pytest.MonkeyPatch.context() as patch:
        give(patch, tables(TURN), *MODULES)
        read(patch, lambda counts: relate(counts, quick))
        return relation.find()


def test_a_turn_of_the_acts_is_a_turn_of_the_relation(turned):
    words = turned.frames["decades"].set_index("period")["word"]
    assert set(words.loc[:1930]) == {"clear-friendly"}
    assert set(words.loc[1940:]) == {"clear-hostile"}
    yearly = turned.frames["yearly"].set_index("year")
    assert yearly.loc[:1935, "relation"].min() > 0 > yearly.loc[1945:, "relation"].max()
    assert (yearly["low90"] <= yearly["low50"]).all()
    assert (yearly["high50"] <= yearly["high90"]).all()


def test_a_turn_of_the_acts_is_a_firm_break(turned):
    spells = turned.frames["spells"]
    assert spells[["first", "last", "word"]].values.tolist() == [
        [FIRST, 1939, "clear-friendly"],
        [1940, LAST, "clear-hostile"],
    ]
    assert spells["n_friendly"].tolist() == [2 * (1940 - FIRST), 0]
    assert turned.numbers["breaks_firm"] == Listing((Year(1940),))
    assert turned.numbers["hostile_since"] == Year(1940)


def test_the_reading_foretells_a_year_better_than_one_lean_for_all(turned):
    rows = turned.frames["occasions"]
    counts = count_levels(rows, range(FIRST, LAST + 1))
    numbers = turned.numbers
    mode = Parameters(
        sigma=numbers["sigma"].value,
        rho=numbers["rho"].value,
        cuts=tuple(numbers[f"cut_{n}"].value for n in range(1, 5)),
    )
    given = relate(counts, Model(points=3, paths=1), given=mode)
    model = leave_one_out(counts, given)
    assert numbers["gain_constant"].value == pytest.approx(
        model - foretell(counts, np.zeros(len(counts), dtype=int))
    )
    assert numbers["gain_decade"].value == pytest.approx(
        model - foretell(counts, counts.index // 10)
    )
    assert numbers["gain_constant"].value > 0


def test_the_parameters_are_those_of_the_reading(found):
    numbers = found.numbers
    assert numbers["sigma"] == Measure(0.4)
    assert numbers["rho"] == Measure(20.0, digits=0)
    cuts = [numbers[f"cut_{n}"].value for n in range(1, 5)]
    assert tuple(cuts) == MODE.cuts
    assert numbers["points"] == Count(Model().points)
    assert numbers["paths"] == Count(Model().paths)


# --- ribbons and small things ---


def test_names_begin_with_the_book_and_are_those_of_the_two(found):
    names = found.frames["names"].set_index("polity")
    assert names.index.tolist() == ["sardinia", "italy", "empire"]
    assert names["start"].tolist() == pytest.approx([FIRST, 1861.2, FIRST], abs=0.05)
    assert names["end"].tolist() == pytest.approx([1861.2, 2030, 1917.2], abs=0.05)


def test_an_era_lasts_until_the_next_and_the_last_to_the_end_of_the_axis(found):
    eras = found.frames["eras"]
    assert eras[["start", "end"]].round(0).values.tolist() == [[1853, 1908], [1908, 2030]]


def test_an_act_that_is_not_scored_is_in_no_reading(monkeypatch):
    given = tables(ACTS)
    rumours = given["events"].assign(confidence="unconfirmed", episode=None)
    context = given["events"].assign(scope="context", episode=None)
    give(
        monkeypatch,
        {**given, "events": pd.concat([given["events"], rumours, context], ignore_index=True)},
        *MODULES,
    )
    assert len(relation.leveled()) == 13


def test_from_empty_tables_no_share_is_stated_and_every_word_is_open(monkeypatch):
    give(monkeypatch, {}, *MODULES)
    read(monkeypatch, lambda counts: made({}))
    found = relation.find()
    numbers = found.numbers
    assert not {"conflict_share", "years_both", "hostile_since"} & numbers.keys()
    assert numbers["acts"] == numbers["occasions"] == numbers["years_acts"] == Count(0)
    assert numbers["open"] == Count(len(DECADES))
    assert numbers["at_war"] == Listing(())
    assert found.frames["spells"]["word"].tolist() == ["open"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_written(told, language):
    said = say(told.numbers, language)
    for name in dir(said):
        assert getattr(said, name)
        assert "nan" not in getattr(said, name)


def test_what_is_said_of_years_beside_their_own_occasions():
    yearly, stated = find("relation").frames["yearly"], find("relation").numbers
    against = [
        row.year
        for row in yearly.itertuples()
        if (row.word.endswith("friendly") and row.n_hostile > row.n_friendly)
        or (row.word.endswith("hostile") and row.n_friendly > row.n_hostile)
    ]
    lent = [row.year for row in yearly.itertuples() if row.word != "open" and not row.occasions]
    assert stated["years_against"] == Count(len(against))
    assert stated["years_lent"] == Count(len(lent))
    forties = yearly[yearly["year"].between(1940, 1949)]
    assert stated["forties_open"] == Count((forties["word"] == "open").sum())
    assert stated["forties_hostile"] == Count(forties["word"].str.endswith("hostile").sum())


def test_turns_that_only_short_spells_show_are_named():
    found = find("relation")
    tried = found.frames["spells_tried"]
    short = tried[(tried["length"] == tried["length"].min()) & (tried["firm"] >= 0.8)]
    drawn = set(found.frames["spells"]["first"])
    named = [year.value for year in found.numbers["breaks_other"].value]
    assert named == [year for year in short["first"] if year not in drawn]
