"""The register beside ATOP: on frames small enough to check by hand, and the committed results."""

import io
from pathlib import Path

import pandas as pd
import pytest

from racconigi.measures.alliances import bind_members, obligations
from racconigi.recipes import kappa_compared, reconciliation
from racconigi.recipes.portfolio_similarity_atop import OBLIGATIONS
from racconigi.recipes.reconciliation import ATOP, POWERS, REASONS, apart, runs

DATA = Path(__file__).parent.parent / "data"
SOURCES = DATA.parent.parent / "shared" / "sources"


def texts(text):
    """Return a table of the project as a recipe reads it; a dot is an empty cell."""
    return pd.read_csv(io.StringIO(text), sep=r"\s+", dtype=str, na_values=["."])


def own(name):
    return pd.read_csv(DATA / f"{name}.csv", dtype=str, keep_default_na=False, na_values=[""])


STATES = texts("""
    state cow since until in_system
    ITA   325 1800  .     true
    RUS   365 1800  .     true
    GER   255 1800  .     true
    FRA   220 1800  .     true
    TUR   640 1800  .     true
    JPN   740 1800  .     false
    SVK   .   1939  1945  true
""")

TREATIES = texts("""
    treaty       signed     in_force   ended      how_ended      obligations   reach      atop
    old-1881     1881-06-18 1881-06-18 1887-06-18 expired        neutrality    particular 1
    late-1932    1932-11-29 1933-02-15 1939-09-03 lapsed         neutrality    particular 2
    never-1905   1905-07-24 .          1905-11-26 never-ratified defence       particular 3
    ours-1900    1900-12-16 1900-12-16 1902-11-01 replaced       consultation  particular .
    general-1975 1975-08-01 1975-08-01 .          in-force       nonaggression general    4
    after-2020   2020-01-22 2020-01-22 .          in-force       defence       particular .
    other-1904   1904-01-01 1904-01-01 1906-01-01 expired        neutrality    particular 5
    asia-1902    1902-01-30 1902-01-30 1905-08-12 replaced       defence       particular 6
""").assign(confidence="high")

MEMBERS = texts("""
    treaty       state joined     left       obligations toward
    old-1881     GER   1881-06-18 1887-06-18 .           .
    old-1881     RUS   1881-06-18 1887-06-18 .           .
    late-1932    FRA   1933-02-15 1939-09-03 .           .
    late-1932    RUS   1933-02-15 1939-09-03 .           .
    never-1905   GER   .          1905-11-26 .           .
    never-1905   RUS   .          1905-11-26 .           .
    ours-1900    FRA   1900-12-16 1902-11-01 .           .
    ours-1900    ITA   1900-12-16 1902-11-01 .           .
    general-1975 FRA   1975-08-01 .          .           .
    general-1975 RUS   1975-08-01 .          .           .
    after-2020   FRA   2020-01-22 .          .           .
    after-2020   ITA   2020-01-22 .          .           .
    other-1904   ITA   1904-01-01 1906-01-01 .           .
    other-1904   TUR   1904-01-01 1906-01-01 consultation .
    asia-1902    GER   1902-01-30 1905-08-12 .           .
    asia-1902    JPN   1902-01-30 1905-08-12 .           .
""")

#: ATOP's treaties: id, first and last date, what each member owes.
THEIRS = [
    (1, (1881, 6, 18), (1887, 6, 18), {255: "neutrality", 365: "neutrality"}),
    (2, (1932, 11, 29), (1939, 9, 3), {220: "neutrality", 365: "neutrality"}),
    (3, (1905, 7, 24), (1905, 12, 2), {255: "defence", 365: "defence"}),
    (4, (1975, 8, 1), (0, 0, 0), {220: "nonaggression", 365: "nonaggression"}),
    (5, (1904, 1, None), (1906, 1, 0), {325: "neutrality", 640: "neutrality"}),
    (6, (1902, 1, 30), (1905, 8, 12), {255: "defence", 740: "defence"}),
    (7, (1902, 11, 1), (1914, 8, 1), {220: "neutrality", 325: "neutrality"}),
    (8, (1976, 10, 8), (0, 0, 0), {365: "nonaggression", 540: "nonaggression"}),
    (9, (1950, 1, 1), (1960, 1, 1), {255: "defence", 640: "defence"}),
    (10, (1950, 1, 1), (1960, 1, 1), {365: "defence", 740: "defence"}),
    (11, (1991, 1, 1), (0, 0, 0), {220: "consultation", 255: "consultation"}),
    (12, (1815, 1, 1), (1840, 1, 1), {220: "defence", 325: "defence"}),
]


def level():
    dates = [f"{end}{part}" for end in ("beg", "end") for part in ("yr", "mo", "day")]
    return pd.DataFrame(
        [[key, *start, *end] for key, start, end, _ in THEIRS], columns=["atopid", *dates]
    )


def spells(theirs=THEIRS):
    return pd.DataFrame(
        {"atopid": key, "member": member, "yrent": start[0], "yrexit": end[0]}
        | {column: int(name in held.split(";")) for name, column in ATOP.items()}
        for key, start, end, owed in theirs
        for member, held in owed.items()
    )


def dyads(*theirs):
    """Return what ATOP 5.1 would make of some treaties, each member toward each other."""
    wanted = [entry for entry in THEIRS if entry[0] in theirs]
    return pd.DataFrame(
        {"ccode1": a, "ccode2": b, "year": year}
        | {column: int(name in held.split(";")) for name, column in OBLIGATIONS.items()}
        for _, start, end, owed in wanted
        for year in range(start[0], (end[0] or 2018) + 1)
        for a, held in owed.items()
        for b in owed
        if a != b
    )


JUDGED = texts("level treaty atop state_a state_b first_year last_year field reason note")


def compared(judged=JUDGED, held=(1, 2, 3, 4, 5, 7)):
    return reconciliation.compute(
        level(), spells(), dyads(*held), TREATIES, MEMBERS, STATES, judged
    )  # fmt: skip


def treaty(found, *, ours=None, atop=None):
    rows = found[found["level"] == "treaty"]
    rows = rows[rows["treaty"].eq(ours)] if ours else rows[rows["atop"].eq(atop)]
    return rows.set_index("field")


def test_a_treaty_that_both_have_alike_is_no_difference():
    rows = treaty(compared(), ours="old-1881")
    assert rows[["ours", "theirs"]].values.tolist() == [["yes", "yes"]]
    assert rows["reason"].isna().all()


def test_atop_counts_from_signature():
    row = treaty(compared(), ours="late-1932").loc["start"]
    assert (row["ours"], row["theirs"], row["reason"]) == ("1933-02-15", "1932-11-29", "date-rule")


def test_a_treaty_never_in_force_is_dated_by_atop_alone():
    rows = treaty(compared(), ours="never-1905")
    assert rows.loc[["start", "end"], "ours"].tolist() == ["", ""]
    assert rows.loc[["start", "end"], "reason"].tolist() == ["date-rule"] * 2
    assert rows["first_year"].unique().tolist() == [1905]


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ({"ours": "ours-1900"}, "not-identified"),
        ({"ours": "after-2020"}, "beyond-coverage"),
        ({"atop": 7}, "our-error"),  # ours was replaced on that day
        ({"atop": 8}, "definition"),  # the partner is not in our list
        ({"atop": 9}, "not-identified"),
        ({"atop": 10}, "our-error"),  # binds Russia to a state of our list
        ({"atop": 11}, "definition"),  # of the 1990s, without Italy or Russia
    ],
)
def test_a_treaty_that_one_has(named, reason):
    row = treaty(compared(), **named).loc["listed"]
    assert row["reason"] == reason
    assert {row["ours"], row["theirs"]} == {"yes", "no"}


def test_treaties_out_of_scope_are_left_out():
    found = compared()
    assert "asia-1902" not in found["treaty"].tolist()  # one power, neither Italy nor Russia
    assert 12 not in found["atop"].dropna().tolist()  # over before 1853


def test_a_member_that_owes_something_else_has_a_row_of_its_own():
    row = treaty(compared(), ours="other-1904").loc["obligations"]
    assert (row["state_a"], row["ours"], row["theirs"]) == ("TUR", "consultation", "neutrality")


def test_dates_that_are_the_same_as_far_as_known_do_not_differ():
    assert "start" not in treaty(compared(), ours="other-1904").index
    assert apart("1904", "1904-06") == 0
    assert apart("1904-01-31", "1904-03") == 30


def test_years_are_collapsed_and_take_the_reason_of_their_treaty():
    yearly = compared().query("level == 'year'")
    late = yearly[yearly["treaty"] == "late-1932"]
    assert late[["state_a", "first_year", "last_year"]].values.tolist() == [
        ["FRA", 1932, 1932],
        ["RUS", 1932, 1932],
    ]
    assert late["reason"].unique().tolist() == ["date-rule"]
    helsinki = yearly[yearly["treaty"] == "general-1975"]
    assert helsinki[["ours", "theirs"]].values.tolist() == [[0, 1]] * 2
    assert helsinki["last_year"].unique().tolist() == [2018]
    assert helsinki["reason"].unique().tolist() == ["definition"]
    mutual = yearly[yearly["treaty"] == "ours-1900"]
    assert mutual["first_year"].tolist() == [1900, 1900]


def test_a_pledge_read_differently_makes_ties_of_the_same_height():
    assert "other-1904" not in compared().query("level == 'year'")["treaty"].tolist()


def test_a_year_that_no_treaty_of_atop_accounts_for_is_not_identified():
    alone = dyads(9).assign(ccode1=325, ccode2=365).drop_duplicates()
    found = reconciliation.compute(
        level(), spells(), alone, TREATIES, MEMBERS, STATES, JUDGED
    ).query("level == 'year' and state_a == 'ITA' and state_b == 'RUS'")  # fmt: skip
    assert found[["first_year", "last_year", "ours", "theirs"]].values.tolist() == [
        [1950, 1960, 0, 3]
    ]
    assert found["reason"].tolist() == ["not-identified"]


def test_the_hand_kept_table_goes_before_the_rules():
    judged = texts("""
        level  treaty    atop state_a state_b first_year last_year field  reason       note
        treaty ours-1900 .    .       .       .          .         listed definition   entente
        treaty late-1932 2    .       .       .          .         start  their-coding early
        year   late-1932 2    FRA     RUS     1932       1932      tie    our-error    one-way
    """)
    found = compared(judged)
    assert treaty(found, ours="ours-1900").loc["listed", "note"] == "entente"
    assert treaty(found, ours="late-1932").loc["start", "reason"] == "their-coding"
    yearly = found[(found["level"] == "year") & (found["treaty"] == "late-1932")]
    assert yearly.set_index("state_a")["reason"].to_dict() == {
        "FRA": "our-error",
        "RUS": "their-coding",
    }
    assert found[found["treaty"] == "ours-1900"]["reason"].unique().tolist() == ["definition"]


def test_a_run_ends_where_a_year_is_missing():
    yearly = pd.DataFrame({"year": [1900, 1901, 1903], "note": [None, None, None]})
    found = runs(yearly)
    assert found[["first_year", "last_year"]].values.tolist() == [[1900, 1901], [1903, 1903]]


def test_the_order_of_the_frames_does_not_matter():
    backwards = reconciliation.compute(
        level()[::-1], spells()[::-1], dyads(1, 2, 3, 4, 5, 7)[::-1],
        TREATIES, MEMBERS[::-1], STATES, JUDGED,
    )  # fmt: skip
    pd.testing.assert_frame_equal(backwards, compared())


def test_a_recipe_leaves_its_frames_alone():
    frames = [level(), spells(), dyads(1, 2), TREATIES, MEMBERS, STATES, JUDGED]
    before = [frame.copy(deep=True) for frame in frames]
    reconciliation.compute(*frames)
    for frame, copy in zip(frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


# Kappa of the pair after both sources

WORLD = pd.DataFrame(
    {"ccode": [220, 255, 325, 365, 640, 999], "styear": 1816, "endyear": 2016}
)  # fmt: skip


def test_kappa_after_the_same_treaties_is_the_same():
    treaties = TREATIES[TREATIES["treaty"] == "old-1881"]
    series = kappa_compared.compute(dyads(1), WORLD, treaties, MEMBERS, STATES).set_index("year")
    assert series.index.tolist() == list(range(1853, 2019))
    assert (series["difference"] == 0).all()
    assert series.loc[1881, "kappa_register"] == series.loc[1881, "kappa_atop"]


def test_kappa_by_hand():
    # Italy 3 0 0 0 0 and Russia 0 3 2 0 0 over ITA RUS GER FRA TUR: the sum of squares of the
    # differences is 22, expected 9 + 13 - 2/5 * 3 * 5 = 16; over six states 9 + 13 - 2/6 * 15.
    treaties = TREATIES[TREATIES["treaty"] == "old-1881"]
    series = kappa_compared.compute(dyads(2), WORLD, treaties, MEMBERS, STATES).set_index("year")
    assert series.loc[1881, "kappa_register"] == pytest.approx(1 - 22 / 16, abs=5e-4)
    assert series.loc[1881, "kappa_register_global"] == pytest.approx(1 - 22 / 17, abs=5e-4)
    assert series["kappa_register_global"].last_valid_index() == 2016
    assert series.loc[1932, "kappa_atop"] == pytest.approx(1 - 22 / 16, abs=5e-4)


def test_treaties_can_be_exchanged():
    ours = pd.DataFrame({"treaty": ["a", "b"]})
    theirs = pd.DataFrame({"treaty": [1, 2]})
    found = kappa_compared.exchanged(ours, theirs, out=["b"], into=[2])
    assert found["treaty"].tolist() == ["a", 2]


# The committed results


@pytest.fixture(scope="module")
def committed():
    return pd.read_csv(DATA / "series" / "reconciliation.csv", keep_default_na=False, dtype=str)


def test_every_difference_has_a_reason_and_a_note(committed):
    differ = committed["ours"] != committed["theirs"]
    assert set(committed.loc[differ, "reason"]) <= set(REASONS)
    assert (committed.loc[differ, "note"].str.split().str.len().between(1, 25)).all()
    assert (committed.loc[~differ, ["reason", "note"]] == "").all(axis=None)


def test_every_judgement_is_short_and_used(committed):
    judged = own("reconciliation_reasons")
    assert set(judged["reason"]) <= set(REASONS)
    assert (judged["note"].str.split().str.len() <= 25).all()
    keys = [column for column in judged if column not in ("reason", "note")]
    assert not judged.duplicated(keys).any()
    assert set(zip(judged["reason"], judged["note"], strict=True)) <= set(
        zip(committed["reason"], committed["note"], strict=True)
    )


def test_every_treaty_of_the_register_in_scope_is_compared(committed):
    members = own("treaty_members")
    powers = members[members["state"].isin(POWERS)].groupby("treaty")["state"].agg(set)
    wanted = {name for name, states in powers.items() if len(states) > 1 or states & {"ITA", "RUS"}}
    listed = committed[committed["field"] == "listed"]
    assert wanted <= {name for names in listed["treaty"] for name in names.split(";")}


def test_the_direct_tie_of_italy_and_russia(committed):
    pair = committed[
        (committed["level"] == "year")
        & (committed["state_a"] == "ITA")
        & (committed["state_b"] == "RUS")
    ]
    assert pair["treaty"].unique().tolist() == ["soviet-italian-consultations-protocol-1972"]
    assert pair[["first_year", "last_year"]].values.tolist() == [["1972", "1974"], ["1975", "1989"]]


def notable():
    series = pd.read_csv(DATA / "series" / "kappa_compared.csv")
    return series[series["difference"].abs() > kappa_compared.NOTABLE]


def test_every_notable_difference_of_kappa_is_explained():
    explained = pd.read_csv(DATA / "kappa_differences.csv")
    years = [
        year
        for row in explained.itertuples()
        for year in range(row.first_year, row.last_year + 1)
    ]  # fmt: skip
    assert years == notable()["year"].tolist()
    assert (explained["explanation"].str.split().str.len() <= 40).all()
    named = explained["treaties"].dropna().str.split(";").explode()
    assert set(named) <= set(own("treaties")["treaty"])


def test_the_named_treaties_make_the_difference():
    states, members, treaties = (own(name) for name in ("states", "treaty_members", "treaties"))
    ours = obligations(bind_members(treaties, members), first=1853, last=2018)
    theirs = ours.head(0)
    if SOURCES.is_dir():
        raw = reconciliation.RECIPE.read(SOURCES)[1]
        raw = raw[["atopid", "member", "yrent", "yrexit", *ATOP.values()]]
        raw = raw.assign(state=raw["member"].map(reconciliation.state_of(states)))
        theirs = reconciliation.pledges(raw.dropna(subset="state"))
    europe = kappa_compared.european(states, last=2018)
    after_atop = pd.read_csv(DATA / "series" / "kappa_compared.csv").set_index("year")["kappa_atop"]
    explained = own("kappa_differences")
    if not SOURCES.is_dir():  # only the register's own treaties can be taken out
        explained = explained[explained["atop"].isna()]
    for row in explained.fillna("").itertuples():
        years = range(int(row.first_year), int(row.last_year) + 1)
        into = [int(key) for key in row.atop.split(";") if key]
        owed = kappa_compared.exchanged(ours, theirs, out=row.treaties.split(";"), into=into)
        owed, system = (frame[frame["year"].isin(years)] for frame in (owed, europe))
        left = (kappa_compared.kappa(owed, system) - after_atop[list(years)]).abs().mean()
        assert left < kappa_compared.NOTABLE, (row.first_year, left)
