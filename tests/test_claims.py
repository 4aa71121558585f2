"""The verdicts: their figures, their rules, their history, and what they rest on."""

import itertools
import math
import re

import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.findings import find
from racconigi.findings.claims import COMPARISONS, fired, sides_of
from racconigi.quantities import Count, Date, Decade, Listing, Measure, Share, Span, Year
from racconigi.tables import load
from racconigi.words import Words
from racconigi.words.digits import dates_in, undeclared_digits

FIELD = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def claims():
    """Return the claims by their identifier, empty cells as empty texts."""
    return load("claims").fillna("").set_index("claim", drop=False)


@pytest.fixture(scope="module")
def linked():
    """Return what each verdict rests on: its events, its treaties and the figures it quotes."""
    events = load("claim_events").query("role != 'related'").merge(load("events"), on="event")
    treaties = load("claim_treaties").merge(load("treaties"), on="treaty")
    figures = load("claim_figures")
    return {
        claim: [frame[frame["claim"] == claim] for frame in (events, treaties, figures)]
        for claim in load("claims")["claim"]
    }


def dates_behind(claim, events, treaties):
    """Return the dates that a claim's texts may state: of its evidence, its span, the eras."""
    dated = [
        *zip(events["date"], events["description"] + " " + events["note"].fillna(""), strict=True),
        *zip(treaties["signed"], treaties["description"] + " " + treaties["note"].fillna(""),
             strict=True),
    ]  # fmt: skip
    columns = [events["date"], events["date_alt"], treaties["signed"], treaties["in_force"]]
    return [
        *pd.concat([*columns, treaties["ended"], load("eras")["start"]]).dropna(),
        *(date for day, text in dated for date in dates_in(text, year=day[:4])),
        *dates_in(claim["prediction"]),
        claim["since"],
        claim["until"],
    ]


def loose_digits(claim, text, evidence):
    """Return the digits of a claim's text that nothing bears out."""
    events, treaties, figures = evidence
    dates = dates_behind(claim, events, treaties)
    return undeclared_digits(text, dates=dates, figures=figures["figure"])


# Every figure


@pytest.mark.parametrize("column", ["finding", "correction"])
def test_every_digit_of_a_verdict_is_borne_out(claims, linked, column):
    loose = {
        name: found
        for name, claim in claims.iterrows()
        if (found := loose_digits(claim, claim[column], linked[name]))
    }
    assert not loose, "neither a field, nor a date of the evidence, nor in claim_figures"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 1950 there were 99 events.", ["1950", "99"]),
        ("The letters were signed on 29 October 1909.", ["29 October 1909"]),
        ("Of {s02_acts} acts 30 were friendly.", ["30"]),
    ],
)
def test_an_invented_figure_in_a_verdict_is_found_out(claims, linked, text, found):
    claim = claims.loc["S12"]
    assert loose_digits(claim, claim["finding"] + " " + text, linked["S12"]) == found


def test_each_digit_changed_in_a_verdict_is_found_out(claims, linked):
    """Let every digit be another in turn: what passes is only what another date bears out."""
    missed, changed = 0, 0
    for name, claim in claims.iterrows():
        bare = FIELD.sub("", claim["finding"])
        for place in re.finditer(r"\d", bare):
            other = str((int(place[0]) + 5) % 10)
            text = bare[: place.start()] + other + bare[place.end() :]
            changed += 1
            missed += not loose_digits(claim, text, linked[name])
    assert changed > 800
    assert missed / changed < 0.04


def test_the_fields_of_the_verdicts_are_numbers_that_are_found(claims):
    texts = claims["finding"] + claims["correction"]
    asked = {field for text in texts for field in FIELD.findall(text)}
    assert asked <= find("claims").numbers.keys()
    assert len(asked) > 50


def test_a_filled_verdict_reads_as_a_sentence(claims):
    filled = Words("en").complete(claims.loc["S16", "finding"], find("claims").numbers)
    assert "(30 friendly and 14 hostile scored acts in the war" in filled
    assert "{" not in filled


def test_a_quoted_figure_stands_in_the_text_and_with_what_bears_it_out(claims):
    bearing = {
        "event": load("events").set_index("event")[["date", "title_en", "description", "note"]],
        "treaty": load("treaties").set_index("treaty")[["signed", "description", "note"]],
    }
    read = load("claim_sources").groupby("claim")["source"].agg(set)
    for row in load("claim_figures").to_dict("records"):
        claim = claims.loc[row["claim"]]
        assert row["figure"] in claim["finding"] + claim["correction"], row
        for kind, table in bearing.items():
            if pd.notna(row[kind]):
                text = " ".join(table.loc[row[kind]].dropna())
                figures = re.findall(r"\d[\d,.]*\d|\d", row["figure"])
                years = {year for year in figures if re.fullmatch(r"19\d\d", year)}
                assert all(figure in text for figure in set(figures) - years), row
                assert all(year[2:] in text for year in years), row
        if pd.notna(row["source"]):
            assert row["source"] in read[row["claim"]], row


# Numbers written as words


def test_number_words_that_count_our_rows_are_true(claims):
    numbers = find("claims").numbers
    assert "in the two eras" in claims.loc["S02", "finding"]
    assert len(numbers["s02_led"].value) == 2
    assert "not one scored act is placed there" in claims.loc["S02", "finding"]
    assert numbers["s02_blank"] == Count(0)
    assert "the Danube has none" in claims.loc["S55", "finding"]
    assert numbers["s55_danube"] == Count(0)


def test_what_a_verdict_calls_unconfirmed_is_so(claims):
    assert "it stays unconfirmed in the ledger" in claims.loc["S39", "finding"]
    events = load("events").set_index("event")
    assert events.loc["economic-agreement-february-1939", "confidence"] == "unconfirmed"


def test_what_a_verdict_asserts_of_its_figures_holds():
    """The sentences around the figures are true of them."""
    numbers = {name: number.value for name, number in find("claims").numbers.items()}
    assert numbers["s01_runs"] < numbers["s01_expected"], "less often than chance"
    assert numbers["s01_years"] < numbers["s01_years_expected"], "chance alone would give more"
    assert numbers["s01_friendly_spells"], "are almost all friendly"
    assert numbers["s01_hostile_spells"], "are almost all hostile"
    assert all(share.value > 0.5 for share in numbers["s02_led"]), "they lead"
    assert numbers["s02_before"] < 0.5, "after the era before"
    assert numbers["s02_later"] < 0.5, "and in no era after that"
    assert numbers["s03_chance"] > 0.05, "no more than two unrelated series would"
    assert abs(numbers["s03_rho"]) < numbers["s03_reach"], "a link could hide"
    for span in ("s03_before", "s03_after", "s16", "s24", "s31", "s48"):
        assert numbers[f"{span}_friendly"] > numbers[f"{span}_hostile"], span
    assert numbers["s37_friendly"] < numbers["s37_hostile"], "the sharpest turn"
    imports = [numbers[f"s37_imports_{year}"] for year in (1934, 1935, 1936, 1937)]
    assert imports == sorted(imports, reverse=True), "deliveries shrank"
    assert numbers["s37_share_1938"] < numbers["s37_share_1935"] / 10
    assert numbers["s48_distance_1960"] > 2 * numbers["s48_distance_1990"]
    assert numbers["s48_bilateral"] > numbers["s48_acts"] / 2, "by acts it holds half"
    assert numbers["s55_bilateral"] > numbers["s55_balkans"]
    assert numbers["s55_now_eastern_europe"] > 3 * numbers["s55_now_balkans"]


def test_figures_that_other_verdicts_share_are_of_the_kind_they_say():
    numbers = find("claims").numbers
    kinds = {
        "s01_mixed": Count, "s01_years": Share, "s01_friendly_spells": Listing,
        "s02_led": Listing, "s02_since": Year, "s03_turns": Listing, "s03_rho": Measure,
        "s20_first": Year, "s24_since": Date,
    }  # fmt: skip
    assert all(isinstance(numbers[name], kind) for name, kind in kinds.items())
    assert isinstance(numbers["s49_decades"].value[0], Decade)
    assert isinstance(numbers["s55_years"].value[0], Span)


# The rules

#: For the side that a claim's rules take, the verdicts that follow from it.
FOLLOWS = {
    "confirm": {"supported", "supported-with-correction"},
    "contradict": {"contradicted"},
    "both": {"contested"},
    "neither": {"contested"},
}


@pytest.fixture(scope="module")
def rules():
    """Return the rules of the claims with their values and whether they hold."""
    return fired(load("claim_rules"), find("claims").numbers)


def test_a_verdict_follows_from_the_rules_of_its_claim(claims, rules):
    sides = sides_of(rules)
    wrong = {
        claim: (side, claims.loc[claim, "verdict"])
        for claim, side in sides.items()
        if claims.loc[claim, "verdict"] not in FOLLOWS[side]
    }
    assert not wrong, "the side that the rules take, and the verdict beside it"
    assert sides.keys() == set(load("claim_rules")["claim"])
    assert set(sides.values()) == FOLLOWS.keys(), "every outcome occurs and is tested"


def test_the_first_claim_is_confirmed_and_contradicted_by_its_own_rules(claims, rules):
    mine = rules[rules["claim"] == "S01"].set_index("side")
    assert mine["holds"].all()
    assert set(mine.index) == {"confirm", "contradict"}
    assert sides_of(rules)["S01"] == "both"
    assert "Both branches of the prediction are met" in claims.loc["S01", "finding"]


def test_every_value_that_a_rule_asks_for_is_a_number_that_is_found(rules):
    numbers = find("claims").numbers
    for rule in rules.itertuples():
        assert rule.value in numbers, f"{rule.claim} asks for {rule.value}"
        value = numbers[rule.value].value
        assert isinstance(value, int | float), f"{rule.value} is no number"
        assert math.isfinite(value)
        assert rule.found == value


def test_a_rule_reads_the_number_and_the_comparison_that_it_names(rules):
    compared = {
        "above": lambda value, threshold: value > threshold,
        "at-least": lambda value, threshold: value >= threshold,
        "at-most": lambda value, threshold: value <= threshold,
    }
    assert compared.keys() == COMPARISONS.keys() == set(rules["comparison"])
    for rule in rules.itertuples():
        assert rule.holds == compared[rule.comparison](rule.found, rule.threshold), rule


def test_each_threshold_moved_to_the_other_side_of_its_value_is_found_out():
    given = load("claim_rules")
    numbers = find("claims").numbers
    before = fired(given, numbers)
    for place, rule in before.iterrows():
        below = rule["holds"] == (rule["comparison"] != "at-most")
        step = max(abs(rule["found"] - rule["threshold"]), 0.01)
        moved = given.copy()
        moved.loc[place, "threshold"] = rule["found"] + (step if below else -step)
        after = fired(moved, numbers)
        assert after["holds"][place] != rule["holds"], f"{rule['claim']}: {rule['value']}"
        assert (after["holds"] == before["holds"]).drop(place).all(), "and no other rule moves"


def test_each_claim_would_turn_if_its_rules_did(rules):
    """No side of a claim is taken whatever its numbers are."""
    for claim, mine in rules.groupby("claim"):
        outcomes = {
            sides_of(mine.assign(holds=list(holds)))[claim]
            for holds in itertools.product([True, False], repeat=len(mine))
        }
        assert {"confirm", "neither"} <= outcomes, claim
        assert ("contradict" in outcomes) == ("contradict" in set(mine["side"])), claim


def test_a_claim_with_rules_says_what_would_confirm_it(claims):
    given = load("claim_rules")
    assert set(given.loc[given["side"] == "confirm", "claim"]) == set(given["claim"])
    assert not given.duplicated(["claim", "side", "value", "comparison"]).any()
    assert set(given["claim"]) <= set(claims.index)


# The verdicts

#: What can be said of a claim.
VERDICTS = {
    "supported", "supported-with-correction", "contested", "contradicted", "not-checked",
    "not-testable",
}  # fmt: skip


def test_a_verdict_is_the_last_entry_of_its_history(claims):
    history = load("verdicts").sort_values("date").groupby("claim")
    assert history["verdict"].last().to_dict() == claims["verdict"].to_dict()
    assert (history["date"].first() == "2026-11-22").all()
    for claim, entries in history:
        verdicts = entries["verdict"].tolist()
        assert all(a != b for a, b in itertools.pairwise(verdicts)), f"{claim}: nothing changed"


def test_all_fifty_five_claims_have_a_prediction_and_a_verdict(claims):
    assert claims["claim"].tolist() == [f"S{number:02d}" for number in range(1, 56)]
    assert claims["prediction"].str.startswith("Confirm: ").all()
    assert claims["prediction"].str.contains("Contradict: ").all()
    assert set(claims["verdict"]) == VERDICTS


def test_the_charts_of_a_claim_are_in_the_book(claims):
    for name, charts in claims["charts"].items():
        unknown = set(filter(None, charts.split(";"))) - FIGURES.keys()
        assert not unknown, f"{name} names charts that the book does not have: {unknown}"


# What they rest on


def test_verdicts_rest_on_events_or_treaties_or_say_that_nothing_can_be_tested(claims):
    resting = load("claim_events").query("role != 'related'")
    bare = set(claims.index) - set(resting["claim"]) - set(load("claim_treaties")["claim"])
    assert all(claims.loc[claim, "verdict"] in ("not-testable", "not-checked") for claim in bare)


def test_a_contested_verdict_has_scholarship_or_evidence_on_both_sides(claims, rules):
    sides = load("claim_sources").groupby("claim")["side"].agg(set)
    contested = claims.index[claims["verdict"] == "contested"]
    by_sources = {claim for claim in contested if sides.get(claim) == {"for", "against"}}
    by_evidence = {claim for claim, side in sides_of(rules).items() if side == "both"}
    assert set(contested) <= by_sources | by_evidence
    assert len(by_sources) > 10


def test_what_was_not_checked_says_what_would_settle_it(claims):
    reasons = load("verdicts").groupby("claim")["reason"].last()
    unread = claims.index[claims["verdict"] == "not-checked"]
    assert len(unread) > 0
    for claim in unread:
        assert re.search(r"not (yet )?(checked|read)|reading it would show", reasons[claim]), claim


def test_evidence_lies_in_the_span_of_its_claim_and_background_outside_it(claims):
    links = load("claim_events").merge(load("events"), on="event")
    since, until = (links["claim"].map(claims[end]) for end in ("since", "until"))
    year = links["date"].str[:4]
    where = pd.Series("evidence", index=links.index)
    where = where.mask(year < since, "before").mask(year > until, "after")
    resting = links["role"] != "related"
    assert (links["role"] == where)[resting].all()
    assert links["role"].value_counts().loc[["before", "after"]].min() > 20


def test_dates_of_the_corrections_stand_in_the_register():
    signed = load("treaties").set_index("treaty")["signed"]
    assert signed["triple-alliance-1882"] == "1882-05-20"
    assert signed["dual-alliance-1879"] == "1879-10-07"
