"""Any two great powers under every setting: by the measure of all pairs, and by the book's own."""

import itertools

import pandas as pd
import pytest

from racconigi.findings import find
from racconigi.findings.pairs import PAIRS, READ, WEIGHED, runs
from racconigi.measures.alliances import (
    CODINGS,
    as_read,
    bind_members,
    commitments,
    keep_within,
    obligations,
)
from racconigi.measures.similarity import similarity
from racconigi.measures.ties_compared import GREAT_POWERS
from racconigi.quantities import Count
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, european_system

SETTING = ["pair", "coding", "reading"]
YEARS = range(FIRST, LAST + 1)


@pytest.fixture(scope="module")
def found():
    return find("pairs")


@pytest.fixture(scope="module")
def yearly(found):
    """Return a row a year of every setting."""
    rows = found.frames["runs"]
    rows = rows.assign(
        year=[[*range(a, b + 1)] for a, b in zip(rows["first"], rows["last"], strict=True)]
    )
    return rows.explode("year").astype({"year": int})


def owed(reading):
    treaties, members = load("treaties"), load("treaty_members")
    spells = bind_members(treaties, as_read(treaties, members, known=READ[reading]))
    return keep_within(obligations(spells, first=FIRST, last=LAST), european_system(load("states")))


def test_every_setting_has_every_year_once(found, yearly):
    settings = itertools.product(("-".join(pair) for pair in PAIRS), WEIGHED, READ)
    counted = yearly.groupby(SETTING)["year"].agg(list)
    assert set(counted.index) == set(settings)
    assert all(years == [*YEARS] for years in counted)
    first = found.frames["runs"].iloc[0]
    assert [first[name] for name in SETTING] == ["ITA-RUS", "miller", "signed"]


@pytest.mark.parametrize("reading", READ)
@pytest.mark.parametrize("coding", WEIGHED)
def test_kappa_is_that_of_the_measure_which_compares_all_pairs(yearly, coding, reading):
    ties = commitments(owed(reading), CODINGS[coding])
    every = similarity(ties, european_system(load("states")), measures=["kappa"])
    told = {
        (row.year, frozenset((row.state_a, row.state_b))): row.kappa
        for row in every.itertuples()
        if {row.state_a, row.state_b} <= {*GREAT_POWERS}
    }
    mine = yearly[(yearly["coding"] == coding) & (yearly["reading"] == reading)]
    for row in mine.itertuples():
        expected = told.get((row.year, frozenset(row.pair.split("-"))))
        if expected is None or pd.isna(expected):
            assert pd.isna(row.kappa), row
        else:
            assert row.kappa == pytest.approx(expected, abs=5.001e-4), row


def test_the_first_setting_is_the_line_and_the_band_of_the_books_own_chart(yearly):
    own = yearly[(yearly[SETTING] == ["ITA-RUS", "miller", "signed"]).all(axis=1)]
    book = find("alignments").frames["similarity"]
    columns = ["year", "kappa", "lowest", "highest"]
    pd.testing.assert_frame_equal(
        own[columns].reset_index(drop=True), book[columns], check_dtype=False
    )
    known = yearly[(yearly[SETTING] == ["ITA-RUS", "miller", "known"]).all(axis=1)]
    assert known["kappa"].tolist() == pytest.approx(book["known"].tolist(), nan_ok=True)


def test_the_band_holds_the_line_and_ends_with_it(yearly):
    some = yearly[yearly["kappa"].notna()]
    assert (some["lowest"] <= some["kappa"]).all()
    assert (some["highest"] >= some["kappa"]).all()
    none = yearly[yearly["kappa"].isna()]
    assert none[["lowest", "highest"]].isna().all(axis=None)


def test_without_one_of_the_two_there_is_no_figure(yearly):
    of = yearly[(yearly["coding"] == "miller") & (yearly["reading"] == "signed")].set_index("year")
    vienna = of.loc[of["pair"] == "ITA-AUH", "kappa"]
    assert vienna.loc[1919:].isna().all()
    assert vienna.loc[1882:1914].notna().all()
    berlin = of.loc[of["pair"] == "RUS-GER", "kappa"]
    assert berlin.loc[1946:1989].isna().all()


def test_what_was_secret_is_not_known_before_its_day(found):
    """The treaty of London of April 1915 was printed in Petrograd in November 1917."""
    behind = found.frames["behind"].set_index(["pair", "reading", "treaty"]).sort_index()
    signed, known = (behind.loc[("ITA-RUS", reading)] for reading in READ)
    assert signed.loc["treaty-of-london-1915", "first"] == 1915
    assert known.loc["treaty-of-london-1915", "first"] == 1917


def test_years_alike_and_unlike_are_those_of_the_band(found, yearly):
    firm = found.frames["firm"].set_index(SETTING)
    for setting, rows in yearly.groupby(SETTING):
        counts = (
            (rows["lowest"] > 0).sum(),
            (rows["highest"] < 0).sum(),
            rows["kappa"].notna().sum(),
        )
        assert tuple(firm.loc[setting, ["alike", "unlike", "measured"]]) == counts
    book = find("alignments").numbers
    own = firm.loc[("ITA-RUS", "miller", "signed")]
    assert Count(int(own["alike"])) == book["kappa_alike_years"]
    assert Count(int(own["unlike"])) == book["kappa_unlike_years"]


def test_ties_of_the_two_are_those_of_the_chapter(found):
    between = found.frames["between"]
    own = between[(between[SETTING] == ["ITA-RUS", "miller", "signed"]).all(axis=1)]
    years = {year for row in own.itertuples() for year in range(row.first, row.last + 1)}
    assert years == set(find("alignments").frames["own_ties"]["year"])
    allied = between[(between["pair"] == "RUS-FRA") & (between["tie"] == 3)]
    assert all(
        ((rows["first"] <= 1900) & (rows["last"] >= 1900)).any()
        for _, rows in allied.groupby(["coding", "reading"])
    )


def test_the_two_agree_where_every_setting_has_them_on_one_side(found, yearly):
    own = yearly[yearly["pair"] == "ITA-RUS"].groupby("year")["kappa"]
    alike, unlike = int((own.min() > 0).sum()), int((own.max() < 0).sum())
    numbers = found.numbers
    assert numbers["agreed_alike"] == Count(alike)
    assert numbers["agreed_unlike"] == Count(unlike)
    assert numbers["agreed"] == Count(alike + unlike)
    assert (numbers["pairs"], numbers["ways"]) == (Count(28), Count(6))
    assert numbers["years"] == Count(len(YEARS))


def test_runs_end_where_a_value_or_a_year_is_another():
    rows = pd.DataFrame(
        {"year": [1900, 1901, 1902, 1904, 1905], "kappa": [0.5, 0.5, None, None, 0.5]}
    )
    found = runs(rows, ["kappa"]).astype(object).where(lambda frame: frame.notna(), None)
    assert found.values.tolist() == [
        [0.5, 1900, 1901], [None, 1902, 1902], [None, 1904, 1904], [0.5, 1905, 1905],
    ]  # fmt: skip
    assert runs(rows.head(0), ["kappa"]).empty
