"""Interests or ideologies: the protocol's tests and no others, small tables, and a second route."""

import csv
import hashlib
import itertools
import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from racconigi.findings import Found, find, interests
from racconigi.findings.interests import (
    LEVEL,
    MEASURES,
    OUTCOMES,
    PROTOCOL,
    REACH,
    SERIES,
    TURNS,
    families,
    family_distance,
    reading_of,
)
from racconigi.findings.relation import reading
from racconigi.package import DATA, resource
from racconigi.quantities import Count, Listing, Span, Word, Year
from racconigi.words import LANGUAGES, Words, say
from tests.findings.small import give, table

ROOT = Path(__file__).parent.parent.parent
TEXT = PROTOCOL.read_text(encoding="utf-8")
#: The protocol as it was fixed, and the fingerprint that it had then.
FIXED = TEXT.partition("\n## Added")[0]
FINGERPRINT = "de7d7ac2245a26ec21c6b473ff6625bbfe1b360b909b2295c3a6a59875386e6e"


def section(title):
    """Return a section of the protocol."""
    return re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", FIXED, flags=re.M | re.S)[1]


def rows(name):
    """Return the rows of a table as they stand in its file."""
    path = DATA / resource(name)["path"]
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def found():
    return find("interests")


# The protocol.


def test_the_protocol_stands_as_it_was_fixed():
    assert hashlib.sha256(FIXED.encode()).hexdigest() == FINGERPRINT


def test_the_chapter_prints_the_day_and_the_fingerprint_of_what_was_fixed(found):
    [row] = found.frames["protocol"].to_dict("records")
    assert row == {
        "file": "docs/protocols/interests-or-ideologies.md",
        "fixed": "2026-11-26",
        "sha256": FINGERPRINT,
    }
    assert (ROOT / row["file"]) == PROTOCOL


def test_away_from_the_repository_no_protocol_is_printed(monkeypatch, tmp_path):
    monkeypatch.setattr(interests, "PROTOCOL", tmp_path / "none.md")
    assert interests._protocol().empty


def test_the_tests_are_those_of_the_protocol(found):
    named = re.findall(r"^- `([\w-]+)`$", section("Tests"), flags=re.M)
    assert len(named) == 10
    assert found.frames["tests"]["test"].tolist() == named


def test_measures_and_outcomes_are_those_of_the_protocol():
    told = [*re.findall(r"^\| `([\w-]+)` .* ([−+]) \|$", section("Ideology"), flags=re.M)]
    told += re.findall(r"^\| `([\w-]+)` .* ([−+]) \|$", section("Interests"), flags=re.M)
    assert dict(told) == {name: "+" if sign > 0 else "−" for name, (_, sign) in MEASURES.items()}
    assert [f"`{name}`" for name in OUTCOMES] == re.findall(
        r"`(?:relation|word|kappa|tie)`", section("Specification curve")
    )


def test_the_turning_points_are_those_of_the_protocol():
    told = re.search(r"test: (.*?)\. For", section("Natural experiments").replace("\n", " "))[1]
    written = [str(a) if a == b else f"{a}-{b % 100}" for a, b in TURNS]
    assert written == told.split(", ")


def test_the_families_of_regime_are_those_of_the_protocol():
    cells = re.findall(r"^\| (ITA|RUS) \| (\S+) \| (\S*) ?\| ([\w-]+) \|$", FIXED, flags=re.M)
    assert len(cells) == 8
    told = [(r["state"], r["since"], r["until"], r["family"]) for r in rows("regime_families")]
    assert told == cells


def test_levels_and_spans_are_those_of_the_protocol():
    assert "both adjusted chances at most .05" in FIXED
    assert "reach is at most .30" in FIXED
    assert "fewer than 30 years" in FIXED
    assert "the five years before and the five after" in FIXED
    assert (LEVEL, REACH, interests.YEARS, interests.AROUND) == (0.05, 0.30, 30, 5)
    assert interests.MOVED == 0.5


def test_every_series_behind_a_measure_is_a_table():
    assert SERIES.keys() == MEASURES.keys()
    for name in itertools.chain(*SERIES.values()):
        assert resource(name)["name"] == name


# The measures, on small tables.


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("hybrid", "hybrid", 0),
        ("communist", "communist", 0),
        ("liberal-monarchy", "autocratic-monarchy", 1),
        ("fascist", "democracy", 1),
        ("communist", "democracy", 2),
        ("hybrid", "communist", 2),
        ("fascist", "communist", 3),
        ("communist", "fascist", 3),
    ],
)
def test_how_far_families_are_apart(one, other, distance):
    assert family_distance(one, other) == distance


def test_a_year_has_the_family_of_its_first_of_july():
    regimes = table(
        "regime_families",
        "state since until family",
        ("ITA", "1853", "1922-06-30", "liberal-monarchy"),
        ("ITA", "1922-07-01", "1943-07-01", "fascist"),
        ("ITA", "1943-07-02", None, "hybrid"),
        ("RUS", "1917-11-07", "1991-12-25", "communist"),
    )
    kinds = families(regimes)
    assert kinds["ITA"].loc[[1853, 1921, 1922, 1943, 1944, 2026]].tolist() == [
        "liberal-monarchy", "liberal-monarchy", "fascist", "fascist", "hybrid", "hybrid",
    ]  # fmt: skip
    assert kinds.index.min() == 1853
    assert pd.isna(kinds.loc[1917, "RUS"])
    assert kinds.loc[1918, "RUS"] == kinds.loc[1991, "RUS"] == "communist"
    assert pd.isna(kinds.loc[1992, "RUS"])


RIVALS = table(
    "rivals",
    "year list shared states",
    (1900, "a", 2, "AUH;TUR"),
    (1900, "b", 0, None),
    (1901, "a", 1, "TUR"),
    (1902, "a", 2, "AUH;GER"),
    (1902, "b", 1, "GER"),
)


def test_the_share_of_lists_on_which_a_state_is_a_rival_of_both():
    shares = interests._rivals(RIVALS)
    assert shares.loc[1900].to_dict() == {"AUH": 0.5, "GER": 0.0, "TUR": 0.5}
    assert shares.loc[1901].to_dict() == {"AUH": 0.0, "GER": 0.0, "TUR": 1.0}
    assert shares.loc[1902].to_dict() == {"AUH": 0.5, "GER": 1.0, "TUR": 0.0}


def test_either_german_power_makes_a_german_rival():
    assert interests._german(RIVALS).to_dict() == {1900: 0.5, 1901: 0.0, 1902: 1.0}


def rivals_of(**years):
    """Return shares by state: for each state the years in which it is a rival of both."""
    index = range(1900, 1911)
    return pd.DataFrame(
        {state: [float(year in held) for year in index] for state, held in years.items()},
        index=index,
    )


WINDOWS = range(1900, 1905), range(1906, 1911)
NONE = table("ideal_points", "year distance")


def positions(before, after, half):
    return table(
        "ideal_points",
        "year distance italy_low italy_high russia_low russia_high",
        (1902, before, 0.0, 2 * 0.6 * half, 0.0, 2 * 0.8 * half),
        (1908, after, 0.0, 2 * 0.6 * half, 0.0, 2 * 0.8 * half),
    )


def test_a_rivalry_in_common_changes_where_it_moves_by_more_than_half():
    changed = interests._interest_changed
    assert changed(rivals_of(AUH=(1900, 1901, 1902)), NONE, WINDOWS)
    assert not changed(rivals_of(AUH=(1900, 1901)), NONE, WINDOWS)
    assert changed(rivals_of(AUH=WINDOWS[0], TUR=WINDOWS[1]), NONE, WINDOWS), "one for another"
    assert changed(rivals_of(AUH=range(1900)).loc[:1905], NONE, WINDOWS) is None


def test_positions_change_where_they_move_by_more_than_their_interval():
    changed, gone = interests._interest_changed, rivals_of(AUH=()).loc[:1905]
    assert changed(gone, positions(1.0, 2.1, 1.0), WINDOWS) is True
    assert changed(gone, positions(2.1, 1.0, 1.0), WINDOWS) is True
    assert changed(gone, positions(1.0, 1.9, 1.0), WINDOWS) is False
    assert changed(rivals_of(AUH=()), positions(1.0, 2.1, 1.0), WINDOWS) is True, "either will do"


@pytest.mark.parametrize(
    ("regime", "interest", "said"),
    [
        (True, True, "both"),
        (True, False, "regime"),
        (False, True, "interest"),
        (False, False, "neither"),
        (True, None, "unknown"),
    ],
)
def test_what_changed(regime, interest, said):
    assert interests._changed(regime, interest) == said


# Verdicts.


def verdict(**given):
    row = {"value": 0.5, "expected": 1, "lowest": 0.4, "highest": 0.6, "reach": 0.31,
           "chance_adjusted": 0.05, "blocks_adjusted": 0.05, **given}  # fmt: skip
    return interests._verdict(SimpleNamespace(**row))


def test_a_link_is_found_only_by_both_chances_and_with_every_era_left_out():
    assert verdict() == "found"
    assert verdict(chance_adjusted=0.051) == "not-identified"
    assert verdict(blocks_adjusted=0.051) == "not-identified"
    assert verdict(lowest=-0.01) == "not-identified"
    assert verdict(expected=-1) == "found-against"
    assert verdict(value=-0.5, lowest=-0.6, highest=-0.4, expected=-1) == "found"
    assert verdict(value=-0.5, lowest=-0.6, highest=0.01, expected=-1) == "not-identified"
    assert verdict(chance_adjusted=1.0, reach=0.30) == "excluded"


@pytest.mark.parametrize(
    ("interest", "ideology", "contest", "said"),
    [
        ("found", "excluded", "excluded", "interest"),
        ("found", "excluded", "found-against", "neither"),
        ("excluded", "found", "excluded", "ideology"),
        ("found", "found", "excluded", "both"),
        ("found-against", "found-against", "found", "neither"),
        ("not-identified", "excluded", "found", "neither"),
    ],
)
def test_which_reading_the_tests_bear_out(interest, ideology, contest, said):
    tests = pd.DataFrame(
        [("interest", interest), ("ideology", ideology), ("contest", contest),
         ("interest", "excluded"), ("ideology", "not-identified")],
        columns=["kind", "said"],
    )  # fmt: skip
    assert reading_of(tests) == said


# The book, by a second route.


def yearly(name, column):
    return pd.Series(
        {int(row["year"]): float(row[column]) for row in rows(name) if row[column] != ""}
    )


def relation():
    return find("relation").frames["yearly"].set_index("year")["relation"]


def rho(one, other):
    both = pd.concat([one, other], axis=1, join="inner").dropna()
    return stats.spearmanr(both.iloc[:, 0], both.iloc[:, 1]).statistic, len(both)


def value_of(found, test):
    row = found.frames["tests"].set_index("test").loc[test]
    return row["value"], row["years"]


def test_the_correlations_read_from_the_files(found):
    rivals = pd.DataFrame(rows("rivals"))
    shared = rivals["shared"].astype(float).groupby(rivals["year"].astype(int)).mean()
    trade = pd.Series(
        {
            int(row["year"]): float(row["share_percent"])
            for name in ("trade_cow", "trade_ricardo")  # the second writes over the first
            for row in rows(name)
            if row["flow"] == "imports" and row.get("reporter", "ITA") == "ITA"
            and row["share_percent"]
        }
    )  # fmt: skip
    measures = {
        "ideology-polyarchy": yearly("regimes", "polyarchy_distance"),
        "ideology-polity": yearly("regimes", "polity_distance"),
        "interest-rivals": shared,
        "interest-trade": trade,
        "interest-positions": yearly("ideal_points", "distance"),
    }
    for test, measure in measures.items():
        value, years = rho(relation(), measure)
        assert value_of(found, test) == (pytest.approx(value, abs=6e-4), years), test


def test_the_distance_of_families_by_hand(found):
    steps = {1853: 1, 1918: 2, 1923: 3, 1944: 2, 1992: 1}  # on 1 July
    distance = pd.Series(steps).reindex(range(1853, 2027)).ffill()
    value, years = rho(relation(), distance)
    assert value_of(found, "ideology-families") == (pytest.approx(value, abs=6e-4), years)


def test_a_contest_is_the_difference_of_what_each_measure_does_in_its_direction(found):
    parts = [
        relation(),
        yearly("ideal_points", "distance"),
        yearly("regimes", "polyarchy_distance"),
    ]
    all_three = pd.concat(parts, axis=1, join="inner").dropna()
    ranks = stats.spearmanr(all_three).statistic
    value = (-1) * ranks[0, 1] - (-1) * ranks[0, 2]
    assert value_of(found, "contest-positions") == (
        pytest.approx(value, abs=6e-4),
        len(all_three),
    )


def test_what_was_known_before_is_what_the_test_repeats(found):
    claims = find("claims").numbers
    assert found.numbers["ideology_polyarchy_value"].value == pytest.approx(
        claims["s03_rho"].value, abs=6e-4
    )
    assert "Spearman +.02 over 164 years, chance .93, reach .31" in FIXED


def test_the_family_is_adjusted_as_holm_does(found):
    tests = found.frames["tests"]
    for name in ("chance", "blocks"):
        ordered = tests[name].sort_values().to_numpy()
        factor = np.arange(len(ordered), 0, -1)
        by_hand = np.minimum(np.maximum.accumulate(ordered * factor), 1.0)
        assert sorted(tests[f"{name}_adjusted"]) == pytest.approx(by_hand.tolist(), abs=0.01)


def test_no_chance_by_turns_could_have_been_low_enough_and_the_protocol_says_so(found):
    numbers = found.numbers
    assert numbers["floor"].value > LEVEL
    assert numbers["passing"] == Count(0)
    assert "none is at most .05" in TEXT.partition("\n## Added")[2]
    ends = found.frames["tests"][["lowest", "highest"]]
    assert numbers["sign_hangs"] == Count(
        int(((ends < 0).any(axis=1) & (ends > 0).any(axis=1)).sum())
    )
    assert min(numbers["least_chance"].value, numbers["least_blocks"].value) > LEVEL


def test_nothing_is_found_and_the_reading_says_so(found):
    said = found.frames["tests"]["said"]
    assert found.numbers["found"] == Count(int((said == "found").sum())) == Count(0)
    assert found.numbers["reading"] == Word("reading.neither")
    named = found.numbers["excluded_tests"].value + found.numbers["not_identified_tests"].value
    assert len(named) == len(said)


def test_every_combination_is_made_or_counted(found):
    eras = len(rows("eras"))
    crossed = len(MEASURES) * len(OUTCOMES) * 2 * 2 * (eras + 1)
    made = found.frames["specifications"]
    assert len(made) + found.numbers["not_made"].value == crossed
    choices = ["measure", "outcome", "lag", "detrended", "left_out"]
    assert not made[choices].duplicated().any()
    assert made["years"].min() >= 30


def specification(found, **choices):
    frame = found.frames["specifications"]
    for column, value in choices.items():
        frame = frame[frame[column] == value]
    [row] = frame.to_dict("records")
    return row


def test_the_first_combination_is_the_test_itself_turned_as_its_reading_expects(found):
    plain = {"outcome": "relation", "lag": 0, "detrended": False, "left_out": "none"}
    for measure, (kind, sign) in MEASURES.items():
        row = specification(found, measure=measure, **plain)
        value, years = value_of(found, f"{kind}-{measure}")
        assert row["toward"] == pytest.approx(value * sign, abs=1e-3)
        assert row["years"] == years
        assert row["left_en"] != row["left_en"], "no era is left out"


def test_a_combination_by_a_second_route(found):
    row = specification(
        found, measure="polyarchy", outcome="relation", lag=1, detrended=True, left_out="cold-war"
    )
    before = yearly("regimes", "polyarchy_distance")
    before.index = before.index + 1
    both = pd.concat([relation(), before], axis=1, join="inner").dropna()
    both = both[(both.index < 1949) | (both.index > 1991)]  # on 1 July
    years = both.index.to_numpy(float)
    flat = [both[c] - np.poly1d(np.polyfit(years, both[c], 1))(years) for c in both]
    assert row["toward"] == pytest.approx(-stats.spearmanr(*flat).statistic, abs=2e-3)
    assert row["years"] == len(both)


def test_places_rise_with_the_correlation_in_each_measure(found):
    for _, rows_ in found.frames["specifications"].groupby("measure"):
        assert rows_["place"].tolist() == list(range(1, len(rows_) + 1))
        assert rows_["toward"].is_monotonic_increasing
        assert (rows_["beyond"] == (rows_["as_far"] <= LEVEL + 5e-4)).all()


def test_conduct_and_promises_are_told_apart(found):
    frame, numbers = found.frames["specifications"], found.numbers
    conduct = frame["outcome"].isin(["relation", "word"])
    assert numbers["conduct_beyond"] == Count(int(frame.loc[conduct, "beyond"].sum()))
    assert numbers["promises_beyond"] == Count(int(frame.loc[~conduct, "beyond"].sum()))
    assert numbers["conduct_combinations"].value + numbers["promises_combinations"].value == len(
        frame
    )


# The turning points.


def test_what_changed_at_each_turning_point(found):
    changed = found.frames["experiments"].set_index("turn")["changed"].to_dict()
    regimes = {turn for turn, said in changed.items() if said in ("regime", "both")}
    assert regimes == {"1917", "1922", "1944", "1991"}
    assert changed["1939"] == "neither", "Britain had been a rival of both for years"
    assert changed["1933–1935"] == "interest"


def test_the_relation_around_a_turn_is_that_of_its_paths(found):
    _, read = reading(DATA)
    row = found.frames["experiments"].set_index("turn").loc["1933–1935"]
    for name, first, last in (("before", 1928, 1932), ("after", 1936, 1940)):
        means = read.paths[:, first - 1853 : last - 1853 + 1].mean(axis=1)
        assert row[f"{name}_relation"] == pytest.approx(means.mean(), abs=1e-3)
        assert row[f"{name}_low90"] == pytest.approx(np.quantile(means, 0.05), abs=1e-3)
        assert row[f"{name}_high90"] == pytest.approx(np.quantile(means, 0.95), abs=1e-3)


def test_before_and_after_stand_in_rows_of_their_own(found):
    turns, wide = found.frames["turns"], found.frames["experiments"]
    assert len(turns) == 2 * len(TURNS)
    assert turns["when"].tolist() == ["before", "after"] * len(TURNS)
    assert turns.loc[turns["when"] == "after", "relation"].tolist() == list(wide["after_relation"])
    assert turns["turn"].drop_duplicates().tolist() == wide["turn"].tolist()


def test_the_events_of_a_turn_are_those_of_its_years(found):
    events = found.frames["turn_events"].groupby("turn")["event"].agg(set)
    dated = {(row["event"], int(row["date"][:4])) for row in rows("events")}
    assert events["1933–1935"] == {event for event, year in dated if 1933 <= year <= 1935}
    assert "october-revolution-1917" in events["1917"]


def test_the_numbers_count_the_turning_points(found):
    wide, numbers = found.frames["experiments"], found.numbers
    other = wide["before_word"] != wide["after_word"]
    assert numbers["turns"] == Count(11)
    assert numbers["turns_with_regime"].value + numbers["turns_without_regime"].value == 11
    assert numbers["turns_words"].value == other.sum()
    assert (
        numbers["turns_with_regime_words"].value + numbers["turns_without_regime_words"].value
        == numbers["turns_words"].value
    )
    kinds = [numbers[f"turns_{kind}"].value for kind in ("regime", "interest", "both", "neither")]
    assert sum(kinds) + numbers["turns_unknown"].value == 11
    years = numbers["turns_interest_years"]
    assert isinstance(years, Listing)
    assert {type(one) for one in years.value} <= {Year, Span}


def test_the_words_around_a_turn_are_those_of_its_rows(found):
    for row in found.frames["experiments"].itertuples():
        assert found.numbers[f"before_{row.first}"] == Word(f"word.{row.before_word}")
        assert found.numbers[f"after_{row.first}"] == Word(f"word.{row.after_word}")


def test_the_stage_has_both_denominators(found):
    evidence, stage = find("evidence").numbers, found.frames["stage"].set_index("of")
    assert stage.index.tolist() == ["all", "regional"]
    assert stage.loc["all", "share"] == pytest.approx(evidence["eastern_share"].value, abs=6e-4)
    assert stage.loc["regional", "share"] == pytest.approx(
        evidence["eastern_regional"].value, abs=6e-4
    )
    assert stage["eastern"].nunique() == 1, "every eastern act concerns a third region"
    for of, row in stage.iterrows():
        low, high = stats.binomtest(int(row["eastern"]), int(row["n"])).proportion_ci(
            method="wilson"
        )
        assert (row["share_low"], row["share_high"]) == pytest.approx((low, high), abs=6e-4)
        assert found.numbers[f"stage_{of}_acts"] == Count(int(row["n"]))


def test_every_event_that_the_chapter_links_is_in_the_ledger():
    text = (ROOT / "notebooks" / "interests.ipynb").read_text(encoding="utf-8")
    linked = set(re.findall(r"chronology\.html#([a-z0-9-]+)", text))
    assert len(linked) >= 10
    assert linked <= {row["event"] for row in rows("events")}


def test_every_number_can_be_said_in_every_language(found):
    for language in LANGUAGES:
        said = say(found.numbers, language)
        for name in found.numbers:
            assert getattr(said, name)
        words = Words(language)
        for test in found.frames["tests"]["test"]:
            assert words[f"test.{test}"]


def test_relations_that_follow_a_measure_are_found_out(monkeypatch):
    """A relation that is the distance of families itself is found, were ten tests not too many."""
    years = range(1853, 2027)
    wave = pd.Series(np.sin(np.arange(174) / 9.0) + np.cos(np.arange(174) / 23.0), index=years)
    eras = pd.Series([f"era-{(year - 1853) // 20}" for year in years], index=years)
    rng = np.random.default_rng(3)
    measures = {name: pd.Series(rng.normal(size=174), index=years) for name in MEASURES}
    measures["families"] = -wave
    monkeypatch.setattr(interests, "LEVEL", 0.06)
    tests = interests._tests.__wrapped__(measures, wave, eras, tuple(range(1873, 2020, 20)))
    said = tests.set_index("test")["said"]
    assert said["ideology-families"] == "found"
    assert (said.drop("ideology-families") != "found").all()
    assert reading_of(tests) == "ideology"


def test_series_come_from_the_chapters_and_tables_named(monkeypatch):
    heard = pd.DataFrame(
        [("regimes", 1900, 0.3), ("rivals", 1900, 1.5), ("imports", 1901, 4.0),
         ("positions", 1960, 2.0), ("exports", 1901, 9.0)],
        columns=["witness", "year", "value"],
    )  # fmt: skip
    given = {
        "regimes": table("regimes", "year polity_distance", (1900, 7)),
        "rivals": RIVALS,
        "regime_families": table(
            "regime_families", "state since until family",
            ("ITA", "1900", "1901", "fascist"), ("RUS", "1901", "1902", "communist"),
        ),
    }  # fmt: skip
    give(monkeypatch, given, interests)
    monkeypatch.setattr(interests, "find_chapter", lambda *_: Found({"readings": heard}, {}))
    measures = interests._measures(DATA)
    assert {name: measure.to_dict() for name, measure in measures.items()} == {
        "polyarchy": {1900: 0.3},
        "polity": {1900: 7.0},
        "families": {1901: 3.0},
        "rivals": {1900: 1.5},
        "german-rival": {1900: 0.5, 1901: 0.0, 1902: 1.0},
        "trade": {1901: 4.0},
        "positions": {1960: 2.0},
    }
