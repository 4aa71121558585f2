"""Interests or ideologies: the tests that the protocol fixed, and what happened at eleven turns."""

import hashlib
import itertools
import re
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.dates import first_day, last_day
from racconigi.findings import Found
from racconigi.findings import find as find_chapter
from racconigi.findings.known import known
from racconigi.findings.ledger import EASTERN, NO_REGION, acts
from racconigi.findings.placebo import placebos
from racconigi.findings.relation import WORDS, reading
from racconigi.measures.contrasts import contrast, detrend
from racconigi.measures.relation import word
from racconigi.measures.shares import shares
from racconigi.measures.shifts import adjust, shift
from racconigi.package import DATA
from racconigi.quantities import Count, Date, Listing, Measure, Quantity, Share, Span, Word, Year
from racconigi.remembered import remembered
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, era_of

#: What was fixed before the result; it stands in the repository, beside the package.
PROTOCOL = Path(__file__).resolve().parents[2] / "docs" / "protocols" / "interests-or-ideologies.md"
#: With this heading begins what was added to it later.
ADDED = b"\n## Added"
#: Each measure: the reading that it stands for, and the sign that this reading expects.
MEASURES = {
    "polyarchy": ("ideology", -1),
    "polity": ("ideology", -1),
    "families": ("ideology", -1),
    "rivals": ("interest", 1),
    "german-rival": ("interest", 1),
    "trade": ("interest", 1),
    "positions": ("interest", -1),
}
#: The series behind each measure.
SERIES = {
    "polyarchy": ("regimes",),
    "polity": ("regimes",),
    "families": ("regime_families",),
    "rivals": ("rivals",),
    "german-rival": ("rivals",),
    "trade": ("trade_ricardo", "trade_cow"),
    "positions": ("ideal_points",),
}
#: The interests that are set against a measure of ideology, and that measure.
CONTESTS, AGAINST = ("rivals", "trade", "positions"), "polyarchy"
#: What the measures are set against.
OUTCOMES = ("relation", "word", "kappa", "tie")
#: The outcomes that tell of conduct; the others tell of promises in writing.
CONDUCT = ("relation", "word")
#: The rivals of which one makes a German rival.
GERMAN = ("AUH", "GER")
#: The day of the year that says which family, and which era, it belongs to.
MIDDLE = "07-01"
#: What counts as found, as seen, and as enough years.
LEVEL, REACH, YEARS = 0.05, 0.30, 30
#: The turning points: the first and the last year of each.
TURNS = (
    (1917, 1917), (1922, 1922), (1933, 1935), (1939, 1939), (1941, 1941), (1944, 1944),
    (1947, 1947), (1956, 1956), (1991, 1991), (2014, 2014), (2022, 2022),
)  # fmt: skip
#: Years on either side of a turn, and how far a rivalry in common must move to have changed.
AROUND, MOVED = 5, 0.5
#: What could not be done, and why; the words are those of the protocol in short.
LEFT_OUT = {
    "the relation of other pairs": "the ledger holds acts of Italy and Russia only",
    "families and trade of other pairs": "no series of them is carried",
    "disputes with Austria or Germany": "no series of them is carried",
    "trade after 2014": "Eurostat's months are values without Italy's total",
    "Polity from 1923 to 1991": "a gap of the copy, which has no Soviet Union",
}
#: Decimal digits of what is drawn and taken away.
DIGITS = 3


def find(data: Path = DATA) -> Found:
    """Return what the protocol's tests, its curve and its turning points show.

    Parameters
    ----------
    data : Path
        The data package.
    """
    measures, outcomes = _measures(data), _outcomes(data)
    eras = _eras(data)
    cuts = tuple(find_chapter("relation", data).frames["spells"]["first"].iloc[1:])
    tests = _tests(measures, outcomes["relation"], eras, cuts)
    specifications, not_made = _specify(measures, outcomes, eras)
    specifications = specifications.merge(_named_eras(data), on="left_out", how="left")
    experiments = _experiments(data, measures)
    others, of_others = placebos(data)
    frames = {
        "tests": tests,
        "specifications": specifications,
        "by_measure": _by_measure(specifications),
        "experiments": experiments,
        "turns": _sides(experiments),
        "turn_events": _turn_events(data),
        "stage": _stage(data),
        "left_out": pd.DataFrame(LEFT_OUT.items(), columns=["left_out", "because"]),
        "series": _behind(),
        "protocol": _protocol(),
        **others,
    }
    numbers = {
        **_said_of_tests(tests),
        **_said_of_curve(specifications, not_made),
        **_said_of_turns(experiments),
        **_said_of_stage(frames["stage"]),
        **of_others,
        **{f"protocol_{name}": Date(value) for name, value in _dated(frames["protocol"])},
    }
    return Found(frames, known(numbers))


def family_distance(one: str, other: str) -> int:
    """Return how far two families of regime are apart, from 0 to 3.

    Examples
    --------
    >>> family_distance("hybrid", "hybrid"), family_distance("democracy", "hybrid")
    (0, 1)
    >>> family_distance("democracy", "communist"), family_distance("fascist", "communist")
    (2, 3)
    """
    if one == other:
        return 0
    if "communist" not in (one, other):
        return 1
    return 3 if "fascist" in (one, other) else 2


def families(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the family of each state on 1 July of each year.

    Parameters
    ----------
    rows : DataFrame
        The table ``regime_families``.

    Returns
    -------
    DataFrame
        Indexed by year, a column a state.
    """
    found = {}
    for row in rows.itertuples():
        until = LAST if pd.isna(row.until) else last_day(row.until).year
        for year in range(first_day(row.since).year, until + 1):
            day = first_day(f"{year}-{MIDDLE}")
            if first_day(row.since) <= day and (pd.isna(row.until) or day <= last_day(row.until)):
                found[year, row.state] = row.family
    table = pd.Series(found, dtype=object).unstack() if found else pd.DataFrame()
    return table.reindex(columns=["ITA", "RUS"])


def _measures(data):
    """Return each measure as a yearly series."""
    heard = find_chapter("witnesses", data).frames["readings"]

    def witness(name):
        own = heard[heard["witness"] == name]
        return own.set_index("year")["value"].astype(float)

    regimes = load("regimes", data).set_index("year")
    kinds = families(load("regime_families", data)).dropna()
    apart = [family_distance(*pair) for pair in kinds.itertuples(index=False)]
    return {
        "polyarchy": witness("regimes"),
        "polity": regimes["polity_distance"].astype(float),
        "families": pd.Series(apart, index=kinds.index, dtype=float),
        "rivals": witness("rivals"),
        "german-rival": _german(load("rivals", data)),
        "trade": witness("imports"),
        "positions": witness("positions"),
    }


def _rivals(rows):
    """Return for each year the share of lists on which a state is a rival of both, by state."""
    named = rows.assign(state=rows["states"].fillna("").str.split(";")).explode("state")
    counted = pd.crosstab(named["year"], named["state"]).drop(columns="", errors="ignore")
    return counted.div(rows.groupby("year")["list"].nunique(), axis=0)


def _german(rows):
    """Return for each year the share of lists on which either German power is a rival of both."""
    named = rows["states"].fillna("").str.split(";")
    return (~named.map(set(GERMAN).isdisjoint)).astype(float).groupby(rows["year"]).mean()


def _outcomes(data):
    """Return each outcome as a yearly series."""
    yearly = find_chapter("relation", data).frames["yearly"].set_index("year")
    alignments = find_chapter("alignments", data).frames
    ties = alignments["own_ties"].set_index("year")["tie"]
    return {
        "relation": yearly["relation"],
        "word": 2.0 - yearly["word"].map(WORDS.index),
        "kappa": alignments["similarity"].set_index("year")["kappa"],
        "tie": ties.reindex(range(FIRST, LAST + 1), fill_value=0).astype(float),
    }


def _eras(data):
    """Return the era of each year, as of 1 July."""
    years = pd.Series(range(FIRST, LAST + 1), index=range(FIRST, LAST + 1))
    return era_of(years.astype(str) + f"-{MIDDLE}", load("eras", data))


def _named_eras(data):
    """Return the eras under the names of the column that says which was left out."""
    eras = load("eras", data)
    names = {column: column.replace("name_", "left_") for column in eras if "name_" in column}
    return eras.rename(columns={"era": "left_out", **names})[["left_out", *names.values()]]


def _planned():
    """Return each test by its name: its kind, and the measures with their weights."""
    single = {f"{MEASURES[name][0]}-{name}": ((name, 1.0),) for name in MEASURES}
    against = (AGAINST, -float(MEASURES[AGAINST][1]))
    contests = {f"contest-{name}": ((name, float(MEASURES[name][1])), against) for name in CONTESTS}
    return single | contests


@remembered
def _tests(measures, relation, eras, cuts):
    """Return the family of tests, each with its chances, its reach and what is said of it."""
    rows = []
    for name, parts in _planned().items():
        weighed = [(measures[measure], weight) for measure, weight in parts]
        kind = name.partition("-")[0]
        expected = 1 if kind == "contest" else MEASURES[parts[0][0]][1]
        found = contrast(relation, weighed, cuts=cuts)
        without = [
            contrast(relation[eras.reindex(relation.index) != era], weighed).value
            for era in eras.unique()
        ]
        rows.append(
            {
                "test": name, "kind": kind, "expected": expected, "years": found.years,
                "value": found.value, "reach": found.reach, "chance": found.chance,
                "blocks": found.blocks, "lowest": np.nanmin(without), "highest": np.nanmax(without),
            }
        )  # fmt: skip
    return _judged(pd.DataFrame(rows)).round(DIGITS)


def _judged(tests):
    """Adjust the chances over the family and say of each test what the protocol's rule says."""
    chances = {f"{name}_adjusted": adjust(tests[name]) for name in ("chance", "blocks")}
    judged = tests.assign(**chances)
    return judged.assign(said=[_verdict(row) for row in judged.itertuples()])


def _verdict(row):
    """Return what is said of a test: found, found-against, excluded or not-identified."""
    sure = row.chance_adjusted <= LEVEL and row.blocks_adjusted <= LEVEL
    if sure and min(row.lowest * row.value, row.highest * row.value) > 0:
        return "found" if row.value * row.expected > 0 else "found-against"
    return "excluded" if row.reach <= REACH else "not-identified"


def reading_of(tests: pd.DataFrame) -> str:
    """Return which reading the tests bear out: interest, ideology, both or neither.

    Parameters
    ----------
    tests : DataFrame
        ``kind`` and ``said`` of each test.
    """
    found = {kind: rows["said"] for kind, rows in tests.groupby("kind")}
    interest, ideology = (found["interest"] == "found", found["ideology"] == "found")
    beaten = (found["contest"] == "found-against").any()
    if interest.any() and ideology.any():
        return "both"
    if ideology.any():
        return "ideology"
    return "interest" if interest.any() and not beaten else "neither"


@remembered
def _specify(measures, outcomes, eras):
    """Return the correlation under every combination of the choices, and how many had none."""
    rows, not_made = [], 0
    choices = itertools.product(measures, OUTCOMES, (0, 1), (False, True), ["", *eras.unique()])
    for measure, outcome, lag, detrended, left in choices:
        first, second = outcomes[outcome], measures[measure]
        second = second.set_axis(second.index + lag)
        first = first[eras.reindex(first.index) != left]
        shared = first.dropna().index.intersection(second.dropna().index)
        first, second = first.loc[shared], second.loc[shared]
        if detrended:
            first, second = detrend(first), detrend(second)
        found = shift(first, second)
        if found.years < YEARS or np.isnan(found.rho):
            not_made += 1
            continue
        kind, sign = MEASURES[measure]
        rows.append(
            {
                "measure": measure, "kind": kind, "outcome": outcome, "lag": lag,
                "detrended": detrended, "left_out": left or "none", "years": found.years,
                "toward": found.rho * sign, "as_far": found.chance, "reach": found.reach,
            }
        )  # fmt: skip
    return _placed(pd.DataFrame(rows)), not_made


def _placed(specifications):
    """Order the combinations of each measure by their correlation, and give each its place."""
    order = specifications["measure"].map(list(MEASURES).index)
    sorted_ = specifications.assign(order=order).sort_values(["order", "toward"], kind="stable")
    place = sorted_.groupby("measure").cumcount() + 1
    placed = sorted_.assign(place=place, beyond=sorted_["as_far"] <= LEVEL, below=-sorted_["reach"])
    return placed.drop(columns="order").reset_index(drop=True).round(DIGITS)


def _by_measure(specifications):
    """Return for each measure how its combinations lie: the middle, the ends, the share beyond."""
    grouped = specifications.groupby("measure", sort=False)
    found = grouped["toward"].agg(combinations="size", median="median", least="min", most="max")
    positive = specifications["toward"].gt(0).groupby(specifications["measure"]).mean()
    return found.assign(positive=positive, beyond=grouped["beyond"].mean()).round(3).reset_index()


def _windows(first, last):
    return range(first - AROUND, first), range(last + 1, last + AROUND + 1)


def _experiments(data, measures):
    """Return each turning point: what changed, and the relation in the years around it."""
    _, relation = reading(data)
    kinds = families(load("regime_families", data))
    rivals, positions = _rivals(load("rivals", data)), load("ideal_points", data)
    rows = []
    for first, last in TURNS:
        windows = _windows(first, last)
        regime = bool((kinds.loc[first - 1] != kinds.loc[last + 1]).any())
        interest = _interest_changed(rivals, positions, windows)
        row = {"turn": _named(first, last), "first": first, "last": last, "regime": regime,
               "interest": interest, "changed": _changed(regime, interest)}  # fmt: skip
        for name, window in zip(("before", "after"), windows, strict=True):
            found = relation.over(window[0], min(window[-1], LAST)).round(DIGITS)
            row |= {
                f"{name}_relation": found["mean"],
                f"{name}_low90": found["low90"],
                f"{name}_high90": found["high90"],
                f"{name}_word": word(found["friendly"], found["hostile"]),
                f"{name}_trade": round(float(measures["trade"].reindex(window).mean()), 1),
            }
        rows.append(row)
    return pd.DataFrame(rows)


def _named(first, last):
    return str(first) if first == last else f"{first}–{last}"


def _interest_changed(rivals, positions, windows):
    """Return whether rivals in common or positions moved; None where neither can be compared."""
    means = [rivals.reindex(window).dropna().mean() for window in windows]
    seen = [mean.notna().all() for mean in means]
    answers = []
    if all(seen):
        answers.append(bool((means[1] - means[0]).abs().gt(MOVED).any()))
    stands = positions.dropna(subset="distance").set_index("year").astype(float)
    around = [stands[stands.index.isin(window)] for window in windows]
    if all(len(part) for part in around):
        gap = abs(around[1]["distance"].mean() - around[0]["distance"].mean())
        answers.append(bool(gap > _half_width(pd.concat(around))))
    return any(answers) if answers else None


def _half_width(stands):
    """Return the half-width of the interval of the distance of positions, over some years."""
    halves = [
        (stands[f"{side}_high"] - stands[f"{side}_low"]).mean() / 2 for side in ("italy", "russia")
    ]
    return float(np.hypot(*halves))


def _changed(regime, interest):
    """Return what changed: regime, interest, both, neither, or unknown."""
    if interest is None:
        return "unknown"
    if regime and interest:
        return "both"
    return "regime" if regime else "interest" if interest else "neither"


def _sides(experiments):
    """Return the turning points with a row for the years before and one for those after."""
    parts = []
    for name in ("before", "after"):
        own = experiments.filter(regex=f"^{name}_(?!trade)")
        own = own.rename(columns=lambda column, name=name: column.removeprefix(f"{name}_"))
        parts.append(experiments[["turn", "changed"]].assign(when=name, **own))
    return pd.concat(parts).sort_index(kind="stable").reset_index(drop=True)


def _turn_events(data):
    """Return the events of the ledger that fall into the years of each turning point."""
    events = load("events", data)
    years = events["date"].str[:4].astype(int)
    parts = [
        events.loc[years.between(first, last), ["event", "date"]].assign(turn=_named(first, last))
        for first, last in TURNS
    ]
    return pd.concat(parts, ignore_index=True)


def _stage(data):
    """Return the share of acts about Balkans, Danube and Straits, of all acts and of the regional.

    Each share has its interval (Wilson's, 95 percent). Regional is what concerns a third region.
    """
    ledger = acts(data)
    regional = ~ledger["arena"].isin(NO_REGION)
    parts = []
    for name, own in (("all", ledger), ("regional", ledger[regional])):
        own = own.assign(of=name)
        parts.append(shares(own, own["arena"].isin(EASTERN), by="of"))
    names = {"period": "of", "flagged": "eastern", "low": "share_low", "high": "share_high"}
    return pd.concat(parts, ignore_index=True).rename(columns=names).round(DIGITS)


def _behind():
    """Return the series that stand behind each measure."""
    rows = [(name, series) for name, several in SERIES.items() for series in several]
    return pd.DataFrame(rows, columns=["measure", "series"])


def _protocol():
    """Return the protocol's file, the day it was fixed and its fingerprint; empty without a clone.

    The fingerprint is a SHA-256 over the bytes that were fixed, without what was added later.
    """
    columns = ["file", "fixed", "sha256"]
    if not PROTOCOL.exists():
        return pd.DataFrame(columns=columns)
    content, _, _ = PROTOCOL.read_bytes().partition(ADDED)
    fixed = re.search(r"^Fixed on (\d{4}-\d{2}-\d{2})", content.decode(), flags=re.M)
    file = "/".join(PROTOCOL.parts[-3:])
    row = (file, fixed[1] if fixed else "", hashlib.sha256(content).hexdigest())
    return pd.DataFrame([row], columns=columns)


def _dated(protocol):
    return [("fixed", row.fixed) for row in protocol.itertuples() if row.fixed]


def _said_of_tests(tests):
    """Return what each test found, and how many found what."""
    numbers: dict[str, Quantity] = {
        "tests": Count(len(tests)),
        "reading": Word(f"reading.{reading_of(tests)}"),
        "passing": Count(int((tests[["chance", "blocks"]].max(axis=1) <= LEVEL).sum())),
        "sign_hangs": Count(int((tests["lowest"] * tests["highest"] < 0).sum())),
        "least_chance": Measure(tests["chance"].min()),
        "least_blocks": Measure(tests["blocks"].min()),
        "floor": Measure(len(tests) / tests["years"].max(), digits=3),
    }
    for said in ("found", "found-against", "excluded", "not-identified"):
        mine = tests[tests["said"] == said]
        name = said.replace("-", "_")
        numbers[name] = Count(len(mine))
        numbers[f"{name}_tests"] = Listing(tuple(Word(f"test.{one}") for one in mine["test"]))
    for row in tests.itertuples():
        name = row.test.replace("-", "_")
        numbers |= {
            f"{name}_value": Measure(row.value, signed=True),
            f"{name}_reach": Measure(row.reach),
            f"{name}_chance": Measure(row.chance),
            f"{name}_adjusted": Measure(row.chance_adjusted),
            f"{name}_blocks": Measure(row.blocks),
            f"{name}_years": Count(row.years),
        }
    return numbers


def _said_of_curve(specifications, not_made):
    numbers: dict[str, Quantity] = {
        "combinations": Count(len(specifications)),
        "not_made": Count(not_made),
        "beyond": Share(float(specifications["beyond"].mean())),
        "level": Share(LEVEL),
    }
    conduct = specifications["outcome"].isin(CONDUCT)
    for name, rows in (
        ("conduct", specifications[conduct]),
        ("promises", specifications[~conduct]),
    ):
        numbers |= {
            f"{name}_combinations": Count(len(rows)),
            f"{name}_beyond": Count(int(rows["beyond"].sum())),
        }
    for kind, rows in specifications.groupby("kind"):
        numbers |= {
            f"{kind}_combinations": Count(len(rows)),
            f"{kind}_beyond": Share(float(rows["beyond"].mean())),
            f"{kind}_toward": Share(float(rows["toward"].gt(0).mean())),
        }
    for measure, rows in specifications.groupby("measure"):
        name = measure.replace("-", "_")
        numbers |= {
            f"{name}_beyond": Share(float(rows["beyond"].mean())),
            f"{name}_toward": Share(float(rows["toward"].gt(0).mean())),
            f"{name}_median": Measure(float(rows["toward"].median()), signed=True),
        }
    return numbers


def _said_of_turns(experiments):
    """Return how many turning points changed what, and where the word for the relation changed."""
    numbers: dict[str, Quantity] = {"turns": Count(len(experiments)), "around": Count(AROUND)}
    other = experiments["before_word"] != experiments["after_word"]
    for row in experiments.itertuples():
        numbers[f"before_{row.first}"] = Word(f"word.{row.before_word}")
        numbers[f"after_{row.first}"] = Word(f"word.{row.after_word}")
    for changed in ("regime", "interest", "both", "neither", "unknown"):
        mine = experiments["changed"] == changed
        numbers |= {
            f"turns_{changed}": Count(int(mine.sum())),
            f"turns_{changed}_years": _years(experiments[mine]),
            f"turns_{changed}_words": Count(int((mine & other).sum())),
        }
    return numbers | {
        "turns_words": Count(int(other.sum())),
        "turns_words_years": _years(experiments[other]),
        "turns_with_regime": Count(int(experiments["regime"].sum())),
        "turns_with_regime_words": Count(int((experiments["regime"] & other).sum())),
        "turns_without_regime": Count(int((~experiments["regime"]).sum())),
        "turns_without_regime_words": Count(int((~experiments["regime"] & other).sum())),
    }


def _said_of_stage(stage):
    numbers: dict[str, Quantity] = {}
    for row in stage.itertuples():
        numbers |= {
            f"stage_{row.of}_acts": Count(row.n),
            f"stage_{row.of}_eastern": Count(row.eastern),
            f"stage_{row.of}_share": Share(row.share),
            f"stage_{row.of}_low": Share(row.share_low),
            f"stage_{row.of}_high": Share(row.share_high),
        }
    return numbers


def _years(experiments):
    spans = zip(experiments["first"], experiments["last"], strict=True)
    return Listing(tuple(Year(int(a)) if a == b else Span((int(a), int(b))) for a, b in spans))
