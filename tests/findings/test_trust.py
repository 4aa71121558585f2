"""How far to trust the reading: small ledgers with quick models, and the book by a second route."""

import csv
import itertools
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from racconigi import remembered
from racconigi.catalogue import FIGURES
from racconigi.findings import Found, find, ledger, relation, trust
from racconigi.findings.relation import WORDS, leveled, reading
from racconigi.findings.symmetry import ONE_SIDED
from racconigi.findings.trust import CHOICES, MOST, PRIORS
from racconigi.measures.occasions import HOSTILE, LEVELS, count_levels, occasions
from racconigi.measures.relation import Model, Parameters, relate
from racconigi.measures.unseen import unseen
from racconigi.quantities import Count, Listing, Share, decades
from racconigi.timeline import DECADES, FIRST, LAST
from racconigi.words import LANGUAGES, say
from tests.findings.small import give, table

#: The column of the shares of readings, as the catalogue names it.
PART = FIGURES["specification-shares"].tables[0].columns[2]
DATA = Path(__file__).parent.parent.parent / "data"
YEARS = range(FIRST, LAST + 1)
MODE = Parameters(sigma=0.4, rho=20.0, cuts=(-3.7, -1.4, 0.0, 1.8))
#: Coarse, but enough for acts that leave no doubt.
COARSE = Model(points=41, paths=200)
GAUSSIAN = Model(points=41, paths=200, freedom=float("inf"))
FEW = {
    **{name: values[:1] for name, values in CHOICES.items()},
    "unit": CHOICES["unit"],
    "confidence": ("all", "high"),
    "reading": ("levels", "sides", "weis"),
}
TYPES = table(
    "event_types",
    "event_type level weis cameo copdab",
    ("pact", "material-cooperation", 6.0, 8.0, 30.0),
    ("visit", "verbal-cooperation", 2.0, 2.0, 6.0),
    ("protest", "verbal-conflict", -2.0, -4.0, -6.0),
    ("attack", "war", -10.0, -10.0, -60.0),
)


def tables_of(*acts, cited=()):
    """Return tables with acts, as (event, date, type, confidence, joint), and who cites them."""
    rows = [(*act, "dyad") for act in acts]
    return {
        "event_types": TYPES,
        "events": table("events", "event date event_type confidence joint scope", *rows),
        "event_sources": table("event_sources", "event source", *cited),
        "eras": table("eras", "era start name_en", ("a", "1853", "Early"), ("b", "1910", "Late")),
    }


def acts_of(first, **kinds):
    """Return acts of one decade: how many of each type, spread over its years."""
    return [
        (f"{kind}-{first}-{n}", str(first + n % 10), kind, "high", False)
        for kind, number in kinds.items()
        for n in range(number)
    ]


def quicken(patch, folder):
    """Let the models be coarse, the choices few, and no answer be kept for the book."""
    patch.setattr(remembered, "folder", lambda: folder)
    for name in ("QUICK", "FINE"):
        patch.setattr(trust, name, COARSE)
    patch.setattr(trust, "CHOICES", FEW)
    patch.setattr(trust, "PRIORS", {"usual": COARSE, "gaussian": GAUSSIAN})
    patch.setattr(trust, "relate", guess)


def guess(counts, model=COARSE, *, given=MODE):
    """Return the relation without a search for the further parameters."""
    return relate(counts, model, given=given)


@pytest.fixture
def quick(monkeypatch, tmp_path):
    quicken(monkeypatch, tmp_path)
    return monkeypatch


def search(patch, tables):
    """Return what is found in small tables, with a coarse reading of their acts."""
    give(patch, tables, trust, relation, ledger)
    counts = count_levels(occasions(leveled()), YEARS)
    read = relate(counts, COARSE, given=MODE)
    by_decade = pd.DataFrame(
        {
            "period": list(DECADES),
            "word": [said(read, first) for first in DECADES],
            **{
                f"n_{side}": [
                    int(counts.loc[first : first + 9, list(levels)].to_numpy().sum())
                    for first in DECADES
                ]
                for side, levels in (("friendly", LEVELS[HOSTILE:]), ("hostile", LEVELS[:HOSTILE]))
            },
        }
    )
    by_spell = pd.DataFrame({"first": [FIRST], "last": [LAST], "word": ["open"]})
    main = {"decades": by_decade, "spells": by_spell}
    patch.setattr(trust, "find_chapter", lambda *_: Found(main, {}))
    patch.setattr(trust, "reading", lambda _: (counts, read))
    return trust.find(), counts, by_decade


def said(read, first):
    """Return the word for a decade, by the bounds written out again."""
    means = read.paths[:, (read.years >= first) & (read.years < first + 10)].mean(axis=1)
    edge = math.log(0.55 / 0.45)
    sure = {"friendly": (means > edge).mean(), "hostile": (means < -edge).mean()}
    side = max(sure, key=sure.get)
    if sure[side] < 0.8:
        return "open"
    return f"{'clear' if sure[side] >= 0.95 else 'probable'}-{side}"


#: A friendly decade, a thinly friendly one, a hostile one, and years in which nothing was found.
LEDGER = [
    *acts_of(1900, visit=14, pact=5, protest=1),
    *acts_of(1930, visit=8, protest=1),
    *acts_of(1960, protest=9, attack=5, visit=1),
]


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        quicken(patch, tmp_path_factory.mktemp("kept"))
        return search(patch, tables_of(*LEDGER))


# Tipping points.


def undone(counts, first, level, word, model, mode):
    """Return the least number of further occasions that changes a word: one more at a time."""
    years = [year for year in range(first, first + 10) if FIRST <= year <= LAST]
    for number in itertools.count(1):
        more = counts.copy()
        for n in range(number):
            place = n / (number - 1) * (len(years) - 1) if number > 1 else 0
            more.loc[years[round(place)], level] += 1
        if said(relate(more, model, given=mode), first) != word:
            return number


def test_one_occasion_more_at_a_time_comes_to_the_same_number(found):
    what, counts, by_decade = found
    words = by_decade.set_index("period")["word"]
    tipping = what.frames["tipping"].set_index("period")
    assert words[1900] == "clear-friendly"
    assert words[1960] == "clear-hostile"
    for first in (1900, 1930, 1960):
        other = "verbal-conflict" if words[first].endswith("friendly") else "verbal-cooperation"
        number = undone(counts, first, other, words[first], COARSE, MODE)
        assert tipping.loc[first, "unfound"] == number, first
    assert tipping.loc[1900, "unfound"] > tipping.loc[1930, "unfound"]


def test_what_was_not_found_is_of_the_other_side(found):
    tipping = found[0].frames["tipping"].set_index("period")
    assert tipping.loc[[1900, 1960], "side"].tolist() == ["conflict", "cooperation"]
    assert tipping["word"].tolist() == found[2]["word"].tolist()
    assert tipping.loc[1900, ["n_friendly", "n_hostile"]].tolist() == [19, 1]


def test_a_decade_that_is_open_has_nothing_to_undo(found):
    tipping = found[0].frames["tipping"]
    openly = tipping[tipping["word"] == "open"]
    assert len(openly) > 0
    assert openly["unfound"].isna().all()
    assert (openly["side"] == "").all()
    assert openly[["more_friendly", "more_hostile"]].notna().all(axis=None)
    assert tipping.loc[tipping["word"] != "open", "unfound"].notna().all()


def test_beyond_the_most_nothing_is_counted(quick):
    quick.setattr(trust, "MOST", 3)
    what, _, _ = search(quick, tables_of(*LEDGER))
    assert what.frames["tipping"]["unfound"].max() == 3


def tipped(*rows):
    return pd.DataFrame(rows, columns=["period", "unfound"])


def test_the_decades_that_hang_by_the_fewest_and_by_the_most_are_all_named():
    tipping = tipped((1860, 1.0), (1870, 9.0), (1880, 1.0), (1890, None), (1900, 9.0), (1910, 3.0))
    numbers = trust._least(tipping)
    assert (numbers["tipping_least"], numbers["tipping_most"]) == (Count(1), Count(9))
    assert numbers["tipping_least_decades"] == decades([1860, 1880])
    assert numbers["tipping_few"] == decades([1860, 1880, 1910])
    assert numbers["tipping_most_decades"] == decades([1870, 1900])


def test_where_every_decade_is_open_no_number_hangs_by_anything():
    assert trust._least(tipped((1860, None), (1870, None))) == {}


def test_a_sentence_says_of_each_decade_what_would_change_our_mind():
    tipping = pd.DataFrame(
        [
            (1860, "clear-friendly", "conflict", 1.0, 11, 5, None, 1.0),
            (1890, "open", "", None, 12, 9, 1.0, 6.0),
            (1930, "open", "", None, 24, 16, 2.0, float(trust.MOST)),
            (2020, "probable-hostile", "cooperation", 7.0, 10, 37, 7.0, None),
        ],
        columns=["period", "word", "side", "unfound", "n_friendly", "n_hostile",
                 "more_friendly", "more_hostile"],
    )  # fmt: skip
    changes = trust._changes(tipping).set_index("decade")["what would change our mind"]
    assert changes.index.tolist() == ["1860s", "1890s", "1930s", "2020s"]
    assert changes["1930s"].endswith(
        "or at least 60 unfound occasions of hostile words would change that."
    )
    assert changes["1860s"] == (
        "11 of 16 occasions are friendly, which we call clearly friendly; "
        "1 unfound occasion of hostile words would change the word."
    )
    assert changes["1890s"] == (
        "12 of 21 occasions are friendly, which leaves it open; "
        "1 unfound occasion of friendly words or 6 unfound occasions of hostile words "
        "would change that."
    )
    assert changes["2020s"] == (
        "10 of 47 occasions are friendly, which we call probably hostile; "
        "7 unfound occasions of friendly words would change the word."
    )


def test_every_word_can_be_said_in_that_sentence():
    assert trust.SAID.keys() == set(WORDS)
    assert len(set(trust.SAID.values())) == len(WORDS)


# Choices.

#: Acts as they are described: one row an act, each alone in one respect.
DESCRIBED = pd.DataFrame(
    [
        ("plain", 1900, "verbal-cooperation", "r", "high", 2, False, False, 2.0),
        ("second", 1900, "verbal-cooperation", "r", "high", 2, False, False, 2.0),
        ("deed", 1900, "material-conflict", None, "high", 3, False, False, -6.0),
        ("medium", 1901, "verbal-conflict", None, "medium", 2, False, False, -2.0),
        ("low", 1902, "verbal-conflict", None, "low", 2, False, False, -2.0),
        ("single", 1903, "material-cooperation", None, "high", 1, False, False, 6.0),
        ("biased", 1904, "material-conflict", None, "high", 5, True, False, -6.0),
        ("joint", 1905, "material-cooperation", None, "high", 2, False, True, 6.0),
    ],
    columns=[
        "event",
        "year",
        "level",
        "episode",
        "confidence",
        "named",
        "one_sided",
        "joint",
        "weis",
    ],
)
DESCRIBED["side"] = np.where(
    DESCRIBED["level"].str.endswith("cooperation"), "cooperation", "conflict"
)
DEFAULT = {name: values[0] for name, values in CHOICES.items()}


@pytest.fixture
def asked(monkeypatch):
    """Return what the model is asked: the counts, the model and the parameters of each question."""
    questions = []
    monkeypatch.setattr(
        trust, "relate", lambda counts, model, *, given: questions.append((counts, model, given))
    )
    return questions


def under(**choices):
    trust.under(DESCRIBED, DEFAULT | choices, MODE)


@pytest.mark.parametrize(
    ("choices", "lost"),
    [
        ({}, set()),
        ({"confidence": "high or medium"}, {"low"}),
        ({"confidence": "high"}, {"low", "medium"}),
        ({"sources": "two or more"}, {"single"}),
        ({"words": "left out"}, {"plain", "second", "medium", "low"}),
        ({"one_sided": "left out"}, {"biased"}),
        ({"joint": "left out"}, {"joint"}),
        ({"joint": "left out", "words": "left out", "confidence": "high"},
         {"joint", "plain", "second", "medium", "low"}),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else None,
)  # fmt: skip
def test_a_choice_leaves_out_the_acts_that_it_names_and_no_others(asked, choices, lost):
    under(unit="acts", **choices)
    [(counts, model, given)] = asked
    kept = DESCRIBED[~DESCRIBED["event"].isin(lost)]
    expected = {(act.year, act.level): 0 for act in kept.itertuples()}
    for act in kept.itertuples():
        expected[act.year, act.level] += 1
    told = counts.stack()
    assert told[told > 0].to_dict() == expected
    assert (model, given) == (trust.QUICK, MODE)
    assert counts.index.tolist() == list(YEARS)


def test_an_occasion_counts_once_and_its_acts_one_by_one(asked):
    under(unit="occasions")
    under(unit="acts")
    by_occasion, by_act = (counts.loc[1900, "verbal-cooperation"] for counts, _, _ in asked)
    assert (by_occasion, by_act) == (1, 2)


def test_two_sides_have_one_cut_in_the_middle(asked):
    under(unit="acts", reading="sides")
    [(counts, _, given)] = asked
    assert list(counts) == ["hostile", "friendly"]
    assert counts.loc[1900].tolist() == [1, 2]
    assert counts.sum().tolist() == [4, 4]
    assert given == Parameters(MODE.sigma, MODE.rho, (0.0,))


def test_acts_weigh_by_their_scale_and_one_on_average(asked):
    under(unit="acts", reading="weis")
    [(counts, _, given)] = asked
    mean = (2 + 2 + 6 + 2 + 2 + 6 + 6 + 6) / 8
    assert counts.loc[1900].tolist() == pytest.approx([6 / mean, 4 / mean])
    assert counts.loc[1903].tolist() == pytest.approx([0, 6 / mean])
    assert counts.to_numpy().sum() == pytest.approx(len(DESCRIBED))
    assert list(counts) == ["hostile", "friendly"]
    assert given.cuts == (0.0,)


@pytest.mark.parametrize("reading", FEW["reading"])
def test_where_choices_leave_no_act_nothing_is_said(quick, reading):
    none = DESCRIBED.assign(confidence="low")
    chosen = DEFAULT | {"confidence": "high", "reading": reading}
    left = trust.under(none, chosen, MODE)
    assert {said(left, first) for first in DECADES} == {"open"}


def test_every_combination_of_choices_is_read_once_for_each_decade(found):
    what, _, _ = found
    specifications = what.frames["specifications"]
    expected = set(itertools.product(*FEW.values()))
    assert what.numbers["specifications"] == Count(len(expected)) == Count(12)
    by_number = specifications.groupby("specification")
    assert (by_number["period"].apply(list).map(tuple) == tuple(DECADES)).all()
    seen = [tuple(row) for row in by_number[list(FEW)].first().to_numpy()]
    assert set(seen) == expected
    assert len(seen) == len(expected)
    assert set(specifications["word"]) <= set(WORDS)


def test_the_combination_of_defaults_says_what_the_book_says(found):
    what, _, by_decade = found
    rows = what.frames["specifications"].set_index("period")
    own = rows[(rows[list(FEW)] == [values[0] for values in FEW.values()]).all(axis=1)]
    assert own["word"].tolist() == by_decade["word"].tolist()


def test_the_shares_of_a_decade_add_to_one_and_one_of_them_is_the_books(found):
    what, _, by_decade = found
    shares, rows = what.frames["shares"], what.frames["specifications"]
    assert shares.groupby("period")[PART].sum().tolist() == pytest.approx([1] * 18, abs=1e-3)
    assert shares.groupby("period").size().tolist() == [len(WORDS)] * len(DECADES)
    own = shares[shares["own"]].set_index("period")
    assert own["word"].tolist() == by_decade["word"].tolist()
    for row in shares.itertuples():
        said_so = (rows["period"] == row.period) & (rows["word"] == row.word)
        assert getattr(row, PART) == pytest.approx(said_so.sum() / 12, abs=1e-4)


def shares_of(**by_decade):
    """Return shares: for each decade the book's word and the share of each word."""
    return pd.DataFrame(
        [
            (int(period[1:]), word, stated.get(word, 0.0), word == own)
            for period, (own, stated) in by_decade.items()
            for word in WORDS
        ],
        columns=["period", "word", PART, "own"],
    )


def test_a_decade_is_firm_where_nine_readings_of_ten_keep_its_side():
    numbers = trust._firm(
        shares_of(
            d1860=(
                "clear-friendly",
                {"clear-friendly": 0.5, "probable-friendly": 0.4, "open": 0.1},
            ),
            d1870=("clear-friendly", {"clear-friendly": 0.89, "open": 0.11}),
            d1880=("probable-hostile", {"clear-hostile": 0.98, "probable-friendly": 0.02}),
            d1890=("open", {"open": 0.5, "clear-friendly": 0.3, "clear-hostile": 0.2}),
            d1900=("clear-friendly", {"open": 1.0}),
        )
    )
    assert (numbers["said"], numbers["never_reversed"]) == (Count(4), Count(3))
    assert numbers["reversed_decades"] == decades([1880])
    assert numbers["firm_decades"] == decades([1860, 1880])
    assert numbers["firm_count"] == Count(2)


def test_a_single_reading_of_the_other_side_reverses_a_decade():
    numbers = trust._firm(
        shares_of(d1860=("clear-friendly", {"clear-friendly": 0.998, "probable-hostile": 0.002}))
    )
    assert (numbers["never_reversed"], numbers["reversed_decades"]) == (Count(0), decades([1860]))


# Sources.


def cite(source, *events):
    return [(event, source) for event in events]


FRIENDLY = [f"visit-1900-{n}" for n in range(6)]


def described(patch, *cited):
    acts = [*acts_of(1900, visit=6, protest=2), ("rumour", "1900", "visit", "unconfirmed", False)]
    give(patch, tables_of(*acts, cited=cited), trust, relation, ledger)
    return trust.described(None).set_index("event")


def test_a_source_all_of_whose_acts_are_of_one_side_is_told(monkeypatch):
    assert ONE_SIDED == 5
    found = described(
        monkeypatch,
        *cite("herald", *FRIENDLY[:5]),  # five friendly ones
        *cite("gazette", FRIENDLY[5], "protest-1900-0"),
    )
    assert found.index[found["one_sided"]].tolist() == FRIENDLY[:5]


def test_a_source_of_few_acts_or_of_both_sides_is_not_one_sided(monkeypatch):
    few = described(monkeypatch, *cite("herald", *FRIENDLY[:4]))
    assert not few["one_sided"].any()
    both = described(monkeypatch, *cite("herald", *FRIENDLY, "protest-1900-0"))
    assert not both["one_sided"].any()


def test_an_act_that_any_other_source_names_does_not_hang_by_the_one_sided(monkeypatch):
    found = described(
        monkeypatch,
        *cite("herald", *FRIENDLY),
        *cite("gazette", FRIENDLY[0], "protest-1900-0"),
        *cite("courier", *FRIENDLY[1:]),
    )
    assert not found.loc[FRIENDLY[0], "one_sided"]
    assert found.loc[FRIENDLY[1:], "one_sided"].all(), "two one-sided sources are no better"


def test_each_act_has_the_number_of_its_sources_and_a_link_given_twice_is_one(monkeypatch):
    found = described(
        monkeypatch,
        *cite("herald", *FRIENDLY[:2], FRIENDLY[0], "rumour"),
        *cite("gazette", FRIENDLY[0]),
    )
    assert found.loc[FRIENDLY[:2], "named"].tolist() == [2, 1]
    assert found.loc["protest-1900-0", "named"] == 1
    assert not found.loc["protest-1900-0", "one_sided"], "an act that nobody cites"
    assert "rumour" not in found.index


def test_the_number_of_acts_that_hang_by_one_sided_sources_is_stated(quick):
    cited = cite("herald", *[f"visit-1900-{n}" for n in range(7)])
    what, _, _ = search(quick, tables_of(*LEDGER, cited=cited))
    assert what.numbers["one_sided_sources"] == Count(7)
    assert what.frames["acts"]["one_sided"].sum() == 7


# What was never found.


def test_the_unseen_are_reckoned_for_each_era_and_side(quick):
    cited = [
        *cite("herald", *[f"visit-1900-{n}" for n in range(14)]),
        *cite("gazette", "visit-1900-0", "visit-1900-1", "protest-1900-0"),
    ]
    what, _, _ = search(quick, tables_of(*LEDGER, cited=cited))
    missing = what.frames["missing"].set_index(["era", "side"])
    assert set(missing.index) == {
        (era, side) for era in "ab" for side in ("cooperation", "conflict")
    }
    early = unseen(pd.Series([2, 2, *[1] * 17]))  # five pacts that nobody cites, and twelve visits
    row = missing.loc[("a", "cooperation")]
    assert (row["found"], row["once"], row["twice"]) == (19, 17, 2)
    assert row[["estimated", "low", "high"]].tolist() == pytest.approx(
        [early.estimated, early.low, early.high], abs=0.05
    )
    assert row["share"] == pytest.approx(19 / row["estimated"], abs=1e-3)
    assert missing["found"].sum() == len(LEDGER)


def test_the_share_that_was_found_is_of_all_eras_together():
    missing = pd.DataFrame(
        {
            "side": ["cooperation", "cooperation", "conflict"],
            "found": [10, 30, 5],
            "estimated": [30.0, 50.0, 5.0],
        }
    )
    assert trust._unfound(missing) == {
        "found_cooperation": Share(0.5),
        "found_conflict": Share(1.0),
    }


# Priors.


def test_every_prior_reads_every_decade_and_spell(found):
    what, counts, by_decade = found
    priors = what.frames["priors"]
    assert what.numbers["priors"] == Count(2)
    for name, mine in priors.groupby("prior"):
        in_decades = mine[mine["kind"] == "decade"]
        assert in_decades["first"].tolist() == [FIRST, *DECADES[1:]]
        assert in_decades["last"].tolist() == [*(first + 9 for first in DECADES[:-1]), LAST]
        assert in_decades["own"].tolist() == by_decade["word"].tolist()
        spells = mine.loc[mine["kind"] == "spell", ["first", "last", "own"]]
        assert spells.values.tolist() == [[FIRST, LAST, "open"]]
        read = guess(counts, {"usual": COARSE, "gaussian": GAUSSIAN}[name])
        assert in_decades["word"].tolist() == [said(read, first) for first in DECADES], name


def priors_of(*rows):
    return pd.DataFrame(rows, columns=["kind", "first", "last", "own", "prior", "word"])


def test_what_another_prior_would_call_otherwise_is_told():
    numbers = trust._moved(
        priors_of(
            ("decade", 1853, 1859, "open", "a", "probable-friendly"),
            ("decade", 1860, 1869, "clear-friendly", "a", "clear-friendly"),
            ("decade", 1870, 1879, "clear-friendly", "a", "probable-friendly"),
            ("spell", 1853, 1870, "clear-friendly", "a", "clear-friendly"),
            ("spell", 1871, 1900, "probable-hostile", "a", "open"),
            ("decade", 1853, 1859, "open", "b", "open"),
            ("decade", 1860, 1869, "clear-friendly", "b", "clear-friendly"),
            ("decade", 1870, 1879, "clear-friendly", "b", "probable-hostile"),
            ("spell", 1853, 1870, "clear-friendly", "b", "clear-friendly"),
            ("spell", 1871, 1900, "probable-hostile", "b", "probable-friendly"),
        )
    )
    assert numbers["priors"] == Count(2)
    assert numbers["prior_decades"] == decades([1850, 1870])
    assert numbers["prior_spells"] == Count(1)
    assert numbers["prior_turned"] == Count(2)


def test_no_word_that_opens_or_grows_firmer_has_turned():
    numbers = trust._moved(
        priors_of(
            ("decade", 1860, 1869, "clear-friendly", "a", "open"),
            ("decade", 1870, 1879, "open", "a", "clear-hostile"),
            ("decade", 1880, 1889, "probable-hostile", "a", "clear-hostile"),
        )
    )
    assert numbers["prior_turned"] == Count(0)
    assert numbers["prior_decades"] == decades([1860, 1870, 1880])


def test_priors_that_call_everything_alike_move_nothing():
    numbers = trust._moved(priors_of(("decade", 1860, 1869, "open", "a", "open")))
    assert numbers["prior_decades"] == Listing(())
    assert numbers["prior_spells"] == numbers["prior_turned"] == Count(0)


def test_each_prior_of_the_book_differs_from_its_model_in_one_thing():
    usual = Model()
    differing = {
        name: {
            field for field in ("freedom", "step", "start", "concentration", "reach")
            if getattr(model, field) != getattr(usual, field)
        }
        for name, model in PRIORS.items()
    }  # fmt: skip
    assert differing == {
        "step-half": {"step"}, "step-double": {"step"}, "gaussian": {"freedom"},
        "alike": {"concentration"}, "unlike": {"concentration"},
    }  # fmt: skip
    steps = PRIORS["step-half"].step, usual.step, PRIORS["step-double"].step
    assert steps[1] / steps[0] == steps[2] / steps[1] == 2
    assert PRIORS["alike"].concentration < usual.concentration < PRIORS["unlike"].concentration
    assert PRIORS["gaussian"].freedom == float("inf")


def test_the_same_ledger_is_reckoned_once(quick):
    search(quick, tables_of(*LEDGER))
    quick.setattr(trust, "relate", None)
    what, _, _ = search(quick, tables_of(*LEDGER))
    assert what.numbers["specifications"] == Count(12)
    with pytest.raises(TypeError):
        search(quick, tables_of(*LEDGER[1:]))


# The book, asked once.


@pytest.fixture(scope="module")
def book():
    return find("trust")


def test_all_choices_of_the_book_are_crossed(book):
    crossed = math.prod(len(values) for values in CHOICES.values())
    assert book.numbers["specifications"] == Count(crossed) == Count(480)
    rows = book.frames["specifications"]
    assert len(rows) == crossed * len(DECADES)
    for name, values in CHOICES.items():
        assert rows[name].value_counts().to_dict() == dict.fromkeys(
            values, len(rows) // len(values)
        )


def test_the_words_of_the_book_are_those_of_its_relation(book):
    own = find("relation").frames["decades"].set_index("period")["word"]
    shares, tipping = book.frames["shares"], book.frames["tipping"].set_index("period")
    assert shares[shares["own"]].set_index("period")["word"].to_dict() == own.to_dict()
    assert tipping["word"].to_dict() == own.to_dict()
    assert tipping["unfound"].notna().to_dict() == (own != "open").to_dict()
    assert book.numbers["said"] == Count(int((own != "open").sum()))
    assert shares.groupby("period")[PART].sum().to_numpy() == pytest.approx(1, abs=1e-3)


def test_the_weakest_word_of_the_book_falls_with_the_last_of_its_unfound_acts(book):
    counts, read = reading()
    said_something = book.frames["tipping"].dropna(subset="unfound")
    row = said_something.loc[said_something["unfound"].idxmin()]
    other = "verbal-conflict" if row["word"].endswith("friendly") else "verbal-cooperation"
    number = undone(counts, row["period"], other, row["word"], trust.FINE, read.mode)
    assert row["unfound"] == number == book.numbers["tipping_least"].value
    assert said_something["unfound"].between(1, MOST - 1).all()


def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_acts_of_one_sided_sources_recounted_over_the_tables(book):
    friendly = {
        row["event_type"]: row["level"].endswith("cooperation") for row in rows("event_types")
    }
    side = {
        row["event"]: friendly[row["event_type"]] for row in rows("events")
        if row["scope"] == "dyad" and row["confidence"] != "unconfirmed"
    }  # fmt: skip
    acts, sources = {}, {}
    for row in rows("event_sources"):
        if row["event"] in side:
            acts.setdefault(row["source"], set()).add(row["event"])
            sources.setdefault(row["event"], set()).add(row["source"])
    lean = {
        source for source, events in acts.items()
        if len(events) >= 5 and len({side[event] for event in events}) == 1
    }  # fmt: skip
    one_sided = {event for event, named in sources.items() if named <= lean}
    frame = book.frames["acts"].set_index("event")
    assert set(frame.index[frame["one_sided"]]) == one_sided
    assert book.numbers["one_sided_sources"] == Count(len(one_sided))
    assert frame["named"].to_dict() == {event: len(sources[event]) for event in side}


def test_every_act_of_the_book_is_in_one_era_and_side(book):
    missing = book.frames["missing"]
    assert missing["found"].sum() == len(book.frames["acts"])
    assert not missing.duplicated(["era", "side"]).any()
    assert (missing["low"] <= missing["estimated"]).all()
    assert (missing["estimated"] <= missing["high"]).all()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_written(book, language):
    told = say(book.numbers, language)
    for name in dir(told):
        assert getattr(told, name)
        assert "nan" not in getattr(told, name)


def test_from_empty_tables_no_word_hangs_by_anything(quick):
    what, _, _ = search(quick, {"event_types": TYPES, "eras": tables_of()["eras"]})
    assert what.frames["tipping"]["unfound"].isna().all()
    assert "tipping_least" not in what.numbers
    assert (what.numbers["said"], what.numbers["firm_decades"]) == (Count(0), Listing(()))
    assert what.frames["missing"].empty
