"""The figures in the verdicts: what the findings of the claims state, computed from the tables."""

import datetime
import operator
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.dates import first_day, precision
from racconigi.findings import Found
from racconigi.findings import find as find_chapter
from racconigi.findings.known import known
from racconigi.findings.ledger import EASTERN, NO_REGION, acts, between
from racconigi.findings.relation import reading
from racconigi.measures.runs import count_runs, expected_runs
from racconigi.measures.shifts import shift
from racconigi.package import DATA
from racconigi.quantities import (
    Count,
    Date,
    Listing,
    Measure,
    Quantity,
    Share,
    Year,
    decades,
    spans,
)
from racconigi.tables import load
from racconigi.timeline import LAST

#: Spans in which the verdicts count acts: the first day, and the first that no longer counts.
SPANS = {
    "s03_before": ("1920", "1922-10-31"),
    "s03_after": ("1922-10-31", "1925"),
    "s16": ("1914-07-28", "1917-11-07"),
    "s24": ("1924-02", "1933-01-30"),
    "s31": ("1933-01-30", "1935-10-03"),
    "s37": ("1935-10-03", "1939-02"),
    "s48": ("1949-04-04", "1991-12-26"),
    "s55": ("1991-12", "2005"),
    "s55_now": ("1991-12", str(LAST + 1)),
}
#: In some of these spans, the arenas whose acts are counted.
ARENAS = {
    "s31": ("balkans", "danube"),
    "s48": ("bilateral",),
    "s55": ("balkans", "danube", "bilateral"),
    "s55_now": ("balkans", "eastern-europe"),
}
#: Long spells of one mood, their first and last years, and the part of the years that must have it.
FRIENDLY = ((1899, 1916), (1960, 1976), (1992, 2013))
HOSTILE = ((1936, 1943), (1977, 1983), (2022, 2025))
ALMOST = 0.85
#: How a number is compared with the threshold of a rule.
COMPARISONS = {"above": operator.gt, "at-least": operator.ge, "at-most": operator.le}
#: The eras from which, and before which, no act is placed in the east.
BLANK = ("containment", "second-war")
#: Decades with so many acts are well covered; a side that has a fifth of them weighs.
COVERED, FIFTH = 20, 0.2
#: The changes of regime, and how many years before and after them are compared.
REGIMES, AROUND = (1917, 1922, 1944, 1991), 5
#: The founding of the kingdom; the years before and after the break over Ethiopia.
FOUNDING = ("1858", "1863")
BEFORE, AFTER = (1933, 1934), (1936, 1938)
#: The decades of the birth of the kingdom.
BIRTH = (1850, 1860)
#: Years whose trade and whose distance at the United Nations are stated.
IMPORTS, SHARES, DISTANCES = (1934, 1935, 1936, 1937), (1935, 1938), (1960, 1990)


def find(data: Path = DATA) -> Found:
    """Return the figures that the findings and corrections of the claims state.

    A number bears the name of the claim that states it first; others may state it too. What a
    chapter of the book states is taken from that chapter.

    Parameters
    ----------
    data : Path
        The data package.
    """
    ledger = acts(data)
    spells = _spells(ledger)
    numbers = {
        **_alternation(ledger, spells, find_chapter("relation", data).numbers),
        **_mixed(ledger),
        **_places(ledger, load("eras", data)),
        **_regimes(data),
        **_birth(ledger),
        **_mussolini(ledger),
        **_fall(data),
        **_spans(ledger),
        **_alliance(load("treaties", data), load("treaty_members", data)),
        **_trade(load("trade_cow", data), load("trade_ricardo", data)),
        **_distance(data),
        **_parties(load("events", data)),
    }
    return Found({"spells": spells}, known(numbers))


def _balance(ledger):
    """Return the sum of weights by year; weights that cancel out leave nothing."""
    return ledger.groupby("year")["weight"].sum().round(9)


def _spells(ledger):
    """Return the long spells, each with the part of its years whose balance has its sign."""
    yearly = _balance(ledger)
    rows = [
        (first, last, mood, ((yearly.loc[first:last] * sign) > 0).mean())
        for mood, sign, pairs in (("friendly", 1, FRIENDLY), ("hostile", -1, HOSTILE))
        for first, last in pairs
    ]
    return pd.DataFrame(rows, columns=["first", "last", "mood", "share"])


def _alternation(ledger, spells, relation):
    yearly = _balance(ledger)
    held = spells[spells["share"] >= ALMOST]
    moods = {
        f"s01_{mood}_spells": spans(held.loc[held["mood"] == mood, ["first", "last"]].to_numpy())
        for mood in ("friendly", "hostile")
    }
    taken = {
        "s01_years": "years_both",
        "s01_years_expected": "years_both_expected",
        "s02_acts": "acts",
    }
    return {
        **{name: relation[other] for name, other in taken.items() if other in relation},
        "s01_runs": Count(count_runs(yearly)),
        "s01_expected": Count(round(expected_runs(yearly))),
        "s01_runs_ratio": Measure(count_runs(yearly) / max(expected_runs(yearly), 1)),
        **moods,
    }


def _mixed(ledger):
    """Return in how many well-covered decades both sides weigh, and how often the net turns."""
    friendly = (ledger["weight"] > 0).groupby(ledger["decade"]).agg(["sum", "size"])
    covered = friendly[friendly["size"] >= COVERED]
    smaller = covered["sum"].combine(covered["size"] - covered["sum"], min) / covered["size"]
    mixed = smaller >= FIFTH
    net = ledger.groupby("decade")["weight"].sum().round(9)
    return {
        "s01_covered": Count(len(covered)),
        "s01_mixed": Count(int(mixed.sum())),
        "s01_mixed_share": Share(float(mixed.mean())),
        "s01_turns": Count(count_runs(net) - 1),
    }


def _places(ledger, eras):
    """Return how much of the ledger lies in the Balkans, on the Danube and at the Straits."""
    eastern = ledger["arena"].isin(EASTERN)
    shares = eastern.groupby(ledger["era"]).mean().reindex(eras["era"])
    starts = eras.set_index("era")["start"]
    led = shares.index[shares > 0.5]
    after = shares.loc[led[-1] :].iloc[1:] if len(led) else shares
    since, until = (starts.get(era) for era in BLANK)
    blank = between(ledger, since, until) if since and until else ledger.iloc[:0]
    return {
        "s02_eastern": Count(int(eastern.sum())),
        "s02_share": Share(eastern.mean()),
        "s02_regional": Share(eastern[~ledger["arena"].isin(NO_REGION)].mean()),
        "s02_led_share": Share(_led(ledger, eastern, eras)),
        "s02_led": Listing(tuple(Share(float(share)) for share in shares[led])),
        "s02_before": Share(_before(shares, led)),
        "s02_since": Year(_year(starts[led[0]]) if len(led) else None),
        "s02_until": Year(_year(starts[after.index[0]]) if len(led) and len(after) else None),
        "s02_later": Share(after.max()),
        "s02_blank": Count(int(blank["arena"].isin(EASTERN).sum())),
        **(_ends("s02_blank", since, until) if since and until else {}),
    }


def _led(ledger, eastern, eras):
    """Return the share of eras in which the east is the largest third region."""
    regional = ledger[~ledger["arena"].isin(NO_REGION)]
    fields = regional["arena"].mask(eastern[regional.index], "east")
    counts = pd.crosstab(regional["era"], fields).reindex(eras["era"], fill_value=0)
    if "east" not in counts:
        return 0.0
    return float((counts["east"] > counts.drop(columns="east").max(axis=1).fillna(0)).mean())


def _before(shares, led):
    """Return the share of the era before the first in which the east led."""
    place = shares.index.get_loc(led[0]) if len(led) else 0
    return float(shares.iloc[place - 1]) if place else float("nan")


def _regimes(data):
    """Return whether the relation turned with regimes, and moved with the distance between them."""
    relation = find_chapter("relation", data).frames["yearly"].set_index("year")["relation"]
    turned = [
        year
        for year in REGIMES
        if relation.loc[year - AROUND : year - 1].mean()
        * relation.loc[year + 1 : year + AROUND].mean()
        < 0
    ]
    distance = load("regimes", data).set_index("year")["polyarchy_distance"]
    found = shift(relation, distance)
    return {
        "s03_turned": Count(len(turned)),
        "s03_turns": Listing(tuple(Year(year) for year in turned)),
        "s03_rho": Measure(found.rho, signed=True),
        "s03_chance": Measure(found.chance),
        "s03_reach": Measure(found.reach),
        "s03_years": Count(found.years),
    }


def _birth(ledger):
    counts = ledger.groupby("decade").size().reindex(BIRTH, fill_value=0)
    russian = ledger[ledger["initiator"].eq("RUS") | ledger["joint"]]
    early = between(russian, *FOUNDING)
    friendly, hostile = (early.loc[early["weight"] * sign > 0, "year"] for sign in (1, -1))
    apart = [abs(int(a) - int(b)) for a in friendly for b in hostile]
    return {
        "s04_fewest": Count(counts.min()),
        "s04_most": Count(counts.max()),
        **({"s04_years": Count(min(apart))} if apart else {}),
    }


def _mussolini(ledger):
    """Return the share of friendly acts before and after Mussolini took office."""
    parts = {"s25_before": SPANS["s03_before"], "s25_after": SPANS["s03_after"]}
    return {
        name: Share(float((between(ledger, *span)["weight"] > 0).mean()))
        for name, span in parts.items()
    }


def _fall(data):
    """Return the probability that the relation was worse after Ethiopia than before."""
    _, relation = reading(data)
    before, after = (
        relation.paths[:, np.isin(relation.years, range(first, last + 1))].mean(axis=1)
        for first, last in (BEFORE, AFTER)
    )
    return {"s37_fell": Share(float((after < before).mean()))}


def _spans(ledger):
    """Return, for each span, its bounds and how many acts it has: friendly, hostile, by arena."""
    numbers: dict[str, Quantity] = {}
    for name, (since, until) in SPANS.items():
        found = between(ledger, since, until)
        numbers |= {
            **_ends(name, since, until),
            f"{name}_acts": Count(len(found)),
            f"{name}_friendly": Count(int((found["weight"] > 0).sum())),
            f"{name}_hostile": Count(int((found["weight"] < 0).sum())),
        }
        for arena in ARENAS.get(name, ()):
            count = int((found["arena"] == arena).sum())
            numbers[f"{name}_{arena.replace('-', '_')}"] = Count(count)
    whole = between(ledger, *SPANS["s55"])["arena"].value_counts()
    stage = whole.reindex(["balkans", "danube"], fill_value=0).sum()
    others = whole.drop(["balkans", "danube"], errors="ignore")
    numbers["s55_lead"] = Count(int(stage - others.max()) if len(others) else int(stage))
    if numbers["s48_acts"].value:
        numbers["s48_bilateral_share"] = Share(
            numbers["s48_bilateral"].value / numbers["s48_acts"].value
        )
    balkan = between(ledger, *SPANS["s55"]).query("arena == 'balkans'")["year"]
    if len(balkan):
        numbers["s55_years"] = spans([(balkan.min(), balkan.max())])
    return numbers


def _ends(name, since, until):
    """Return a span's first day and the last that counts, no more precisely than to the month."""
    last = first_day(until) - datetime.timedelta(days=1)
    return {
        f"{name}_since": Date(since[:7]),
        f"{name}_until": Date(last.isoformat()[: 4 if precision(until) == "year" else 7]),
    }


def _alliance(treaties, members):
    """Return the year of the first treaty of defence between Russia and Serbia alone."""
    parties = members.groupby("treaty")["state"].agg(lambda states: set(states) == {"RUS", "SRB"})
    defence = treaties[treaties["obligations"].str.contains("defence")]
    signed = defence.loc[defence["treaty"].isin(parties.index[parties.astype(bool)]), "signed"]
    return {"s20_first": Year(_year(signed.min()) if len(signed) else None)}


def _trade(cow, ricardo):
    """Return what Italy bought from Russia: millions of dollars, and parts of all it bought."""
    dollars = cow[cow["flow"] == "imports"].set_index("year")["musd"]
    italian = ricardo[(ricardo["reporter"] == "ITA") & (ricardo["flow"] == "imports")]
    percent = italian.set_index("year")["share_percent"]
    return {
        **{f"s37_imports_{year}": Count(dollars.get(year)) for year in IMPORTS},
        **{f"s37_share_{year}": Share(percent.get(year, pd.NA) / 100, digits=1) for year in SHARES},
    }


def _distance(data):
    """Return when the two stood farthest apart by their treaties, and how far by their votes."""
    alignments = find_chapter("alignments", data).numbers
    votes = find_chapter("votes", data).numbers
    taken = {
        "s48_farthest": alignments.get("kappa_lowest_year"),
        "s48_farthest_year": alignments.get("kappa_lowest_year"),
        "s48_latest_year": alignments.get("kappa_lowest_year"),
        **{f"s48_distance_{year}": votes.get(f"distance_{year}") for year in DISTANCES},
    }
    return {name: number for name, number in taken.items() if number is not None}


def _parties(events):
    """Return how many events are dealings of parties, and the decades that hold most of them."""
    dealings = events[events["scope"] == "party"]
    counts = (dealings["date"].str[:3] + "0").astype(int).value_counts().sort_index()
    ranked = counts.sort_values(ascending=False, kind="stable")
    needed = int((ranked.cumsum() <= ranked.sum() / 2).sum()) + 1
    return {
        "s49_party": Count(len(dealings)),
        "s49_decades": decades(sorted(ranked.index[:needed])),
    }


def fired(rules: pd.DataFrame, numbers: Mapping[str, Quantity]) -> pd.DataFrame:
    """Return the rules of the claims with their values and whether they hold.

    Parameters
    ----------
    rules : DataFrame
        The table ``claim_rules``.
    numbers : mapping
        The numbers of this chapter.

    Returns
    -------
    DataFrame
        ``rules`` with ``found`` (the value, a number) and ``holds``.
    """
    found = [float(numbers[name].value) for name in rules["value"]]
    holds = [
        COMPARISONS[comparison](value, threshold)
        for comparison, value, threshold in zip(
            rules["comparison"], found, rules["threshold"], strict=True
        )
    ]
    return rules.assign(found=found, holds=holds)


def sides_of(fired_rules: pd.DataFrame) -> dict[str, str]:
    """Return for each claim with rules which side they take.

    A claim is confirmed where all its confirming rules hold, and contradicted where any of the
    contradicting ones does: ``confirm``, ``contradict``, ``both`` or ``neither``.
    """
    found = {}
    for claim, rules in fired_rules.groupby("claim"):
        by_side = rules.groupby("side")["holds"]
        confirmed = bool(by_side.all().get("confirm", False))
        contradicted = bool(by_side.any().get("contradict", False))
        named = {(True, True): "both", (True, False): "confirm", (False, True): "contradict"}
        found[str(claim)] = named.get((confirmed, contradicted), "neither")
    return found


def _year(date):
    return int(date[:4])
