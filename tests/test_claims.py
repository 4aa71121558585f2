"""The figures in the verdicts, computed again: when a row moves them, this fails."""

import pandas as pd
import pytest

from racconigi.dates import first_day
from racconigi.measures.scoring import score, scored
from racconigi.tables import load
from racconigi.timeline import decade, era_of

EASTERN = ["balkans", "danube", "straits"]


@pytest.fixture(scope="module")
def acts():
    """Return the scored acts with decade, era and first day."""
    ledger = scored(load("events"), load("event_types"))
    return ledger.assign(
        decade=decade(ledger["year"]),
        era=era_of(ledger["date"], load("eras")),
        day=ledger["date"].map(first_day).astype(str),
        eastern=ledger["arena"].isin(EASTERN),
    )


@pytest.fixture(scope="module")
def findings():
    """Return the text of each finding and correction."""
    table = load("claims").set_index("claim")
    return (table["finding"] + " " + table["correction"].fillna("")).to_dict()


def between(acts, start, end):
    return acts[(acts["day"] >= start) & (acts["day"] < end)]


def test_all_fifty_five_claims_have_a_prediction_and_a_verdict():
    table = load("claims")
    assert table["claim"].tolist() == [f"S{number:02d}" for number in range(1, 56)]
    assert table["verdict"].nunique() == 5
    corrected = table[table["verdict"] == "supported-with-correction"]
    assert corrected["correction"].notna().all()


def test_claims_rest_on_confirmed_evidence_or_say_so():
    linked = load("claim_events").merge(load("events"), on="event")
    claims = load("claims").set_index("claim")
    bare = set(claims.index) - set(linked["claim"]) - set(load("claim_treaties")["claim"])
    assert all(claims.loc[claim, "verdict"] == "not-testable" for claim in bare)


def test_s01_both_kinds_in_most_decades_but_in_long_spells(acts, findings):
    table = score(acts, by="decade")
    both = ((table["cooperative"] > 0) & (table["conflictual"] > 0)).sum()
    assert f"{both} of the {len(table)} decades" in findings["S01"]
    assert f"{acts['weight'].lt(0).mean():.0%} of the scored acts" in findings["S01"]
    yearly = acts.groupby("year")["weight"].sum()
    signs = yearly[yearly != 0] > 0
    runs = 1 + int((signs != signs.shift()).iloc[1:].sum())
    up, down = int(signs.sum()), int((~signs).sum())
    expected = 1 + 2 * up * down / (up + down)
    assert f"{runs} runs where about {expected:.0f}" in findings["S01"]
    friendly, hostile = [(1899, 1916), (1960, 1976), (1992, 2013)], [(1936, 1943), (1977, 1983)]
    for first, last in [*friendly, *hostile, (2022, 2025)]:
        assert f"{first}-{last}" in findings["S01"]
        up = (yearly.loc[first:last] > 0).mean()
        assert up > 0.85 if (first, last) in friendly else up < 0.15


def test_s02_the_east_led_until_1917_only(acts, findings):
    text = findings["S02"]
    assert f"{acts['eastern'].sum()} of the {len(acts)} scored acts" in text
    assert f"({acts['eastern'].mean():.0%})" in text
    regional = acts[~acts["arena"].isin(["bilateral", "world"])]
    assert f"{regional['eastern'].mean():.0%} of the acts that concern a third region" in text
    by_era = acts.groupby("era")["eastern"].mean()
    early = [by_era[era] for era in ("triple-alliance", "racconigi", "great-war")]
    assert "{:.0%}, {:.0%} and {:.0%} of the acts".format(*early) in text
    later = by_era.drop(["triple-alliance", "racconigi", "great-war"])
    after = later.drop("unification")
    assert after.max() <= 0.15
    assert between(acts, "1933-01-30", "1939-08-23")["eastern"].sum() == 0


def test_s03_the_balance_did_not_turn_with_mussolini(acts, findings):
    before = between(acts, "1920", "1922-10-31")["weight"]
    after = between(acts, "1922-10-31", "1925")["weight"]
    words = (
        f"{(before > 0).sum()} friendly and {(before < 0).sum()} hostile acts from 1920 to "
        f"October 1922, {(after > 0).sum()} and {(after < 0).sum()} from then to the end of 1924"
    )
    assert words in findings["S03"]


def test_s32_no_balkan_act_in_the_span(acts, findings):
    span = between(acts, "1933-01-30", "1935-10-03")
    assert not span["arena"].isin(["balkans", "danube"]).any()
    assert f"not one of the {len(span)} scored acts" in findings["S32"]


def test_s48_the_blocs_hold_by_treaty_and_half_by_acts(acts, findings):
    span = between(acts, "1949-04-04", "1991-12-26")
    words = (
        f"of {len(span)} scored events from 1949 to 1991, "
        f"{(span['weight'] > 0).sum()} are friendly and "
        f"{(span['arena'] == 'bilateral').sum()} bilateral"
    )
    assert words in findings["S48"]


def test_s55_the_balkans_after_1991(acts, findings):
    span = between(acts, "1991-12-26", "2005")
    balkan = span[span["arena"] == "balkans"]
    assert f"{len(balkan)} of the {len(span)} scored acts" in findings["S55"]
    assert set(balkan["year"]) <= set(range(1995, 2000))
    assert (span["arena"] == "danube").sum() == 0
    assert f"larger ({(span['arena'] == 'bilateral').sum()})" in findings["S55"]
    now = between(acts, "1991-12-26", "2100")
    counts = now["arena"].value_counts()
    words = f"({counts['eastern-europe']} against {counts['balkans']} of {len(now)})"
    assert words in findings["S55"]


def test_dates_of_the_corrections_stand_in_the_tables():
    treaties = load("treaties").set_index("treaty")["signed"]
    assert treaties["triple-alliance-1882"] == "1882-05-20"
    assert treaties["dual-alliance-1879"] == "1879-10-07"
    events = load("events").set_index("event")["date"]
    linked = load("claim_events")
    known = pd.Index(events.index)
    assert linked["event"].isin(known).all()
