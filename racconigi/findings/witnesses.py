"""What independent series say beside the ledger: trade, votes, memberships, disputes, rivals."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import Found, trade, votes
from racconigi.findings import find as find_chapter
from racconigi.findings.cooperation import judge
from racconigi.findings.known import greatest, known, least
from racconigi.findings.ledger import acts
from racconigi.findings.relation import reading
from racconigi.measures.scoring import score
from racconigi.measures.shifts import adjust, shift
from racconigi.measures.witnesses import by_decade, first_reading, loading
from racconigi.package import DATA
from racconigi.quantities import (
    Count,
    Decade,
    Listing,
    Measure,
    Quantity,
    Share,
    Span,
    Word,
    Year,
)
from racconigi.remembered import remembered
from racconigi.tables import load
from racconigi.timeline import DECADES, END

#: The witnesses, in the order in which they are heard.
WITNESSES = (
    "imports", "exports", "organisations", "alliances", "agreement",
    "positions", "disputes", "rivals", "regimes",
)  # fmt: skip
#: Those that grow as the two move apart; a rise of every other means closer together.
APART = ("positions", "disputes", "regimes")
#: Those that bear witness on their own. Exports and agreement are second readings of imports and
#: positions; the ledger holds the disputes itself; rivals and regimes are circumstances.
COUNTED = ("imports", "organisations", "alliances", "positions")
#: Those whose years are 0 or 1: the range of their years says nothing.
YES_OR_NO = ("disputes",)
#: Decades with fewer observed years are faded.
FEW = 5
#: Chance alone gives as much no more than one time in twenty.
LEVEL = 0.05
#: Where a state belonged to fewer organisations, the share of those in common says nothing.
MEMBERSHIPS = 5
#: The years that both lists of disputes cover.
DISPUTES_SEEN = range(1853, 2015)
#: The year of the breach, of which a witness that ended before it has nothing to say.
BREACH = 2022
#: The first years of the spans in which the ledger fell.
RECENT = (2010, 2014, BREACH)
#: The rank of an ambassador; ministers and chargés d'affaires stand below.
AMBASSADOR = 3
#: Years in which the book states how many organisations the two shared.
SHARED_YEARS = (1860, 1910, 1960, 2010)
#: The decade that the chapter cuts in two, and in which it looks for a turn of the relation.
CUT = 1930
#: Digits of what is drawn and taken away.
DIGITS = 3


def find(data: Path = DATA, *, coding: str = "miller") -> Found:
    """Return what the witnesses saw, and how much each moves with the relation.

    Parameters
    ----------
    data : Path
        The data package.
    coding : str
        What counts as a tie, one of the codings of the table ``portfolio_similarity_atop``.

    Raises
    ------
    ValueError
        If the coding is unknown.
    """
    ledger, main = acts(data), find_chapter("relation", data).frames
    _, related = reading(data)
    goods, roll_calls = trade.find(data), votes.find(data)
    readings = _read(_heard(data, goods, roll_calls, coding))
    averages = _by_decade(readings)
    by_relation = main["decades"][["period", "n", "relation", "low90", "high90", "word"]]
    paths = pd.DataFrame(related.paths, columns=related.years)
    frames = {
        **goods.frames,
        **roll_calls.frames,
        "relation": by_relation,
        "decades": averages,
        "loadings": _loadings(readings, averages, paths, by_relation),
        "readings": readings,
        "sources": _sources(averages),
        "halves": _since(ledger, [first for first, _ in trade.HALVES.values()], until=1940),
        "recent": _since(ledger, RECENT, until=END),
        "envoys": _envoys(load("diplomatic_rank", data)),
    }
    numbers = {
        **goods.numbers,
        **roll_calls.numbers,
        **_borne(frames["loadings"]),
        **_reach(readings),
        **_averages(averages),
        **_friendliest(by_relation, averages),
        **_balances(frames),
        **_turned(main["spells"]),
        **_embassies(frames["envoys"]),
        **_memberships(load("organisations", data)),
        **_quarrels(load("disputes", data), load("rivals", data), readings),
    }
    return Found(frames, known(numbers))


def _heard(data, goods, roll_calls, coding):
    """Return for each witness its values by source and year, in order of preference."""
    regimes, rivals = load("regimes", data), load("rivals", data)
    agreement, estimates = roll_calls.frames["agreement"], roll_calls.frames["estimates"]
    return {
        **{flow: _shares(goods.frames["shares"], flow) for flow in ("imports", "exports")},
        "organisations": {"organisations": _overlap(load("organisations", data))},
        "alliances": {"portfolio_similarity_atop": _likeness(data, coding)},
        "agreement": {"un_agreement": agreement.set_index("year")["agreement"]},
        "positions": {"ideal_points": estimates.set_index("year")["distance"]},
        "disputes": {"disputes": _fought(load("disputes", data))},
        "rivals": {"rivals": rivals.groupby("year")["shared"].mean()},  # of two lists
        "regimes": {"regimes": regimes.set_index("year")["polyarchy_distance"]},
    }


def _shares(shares, flow):
    own = shares[shares["flow"] == flow].set_index("year")
    return {source: own[source] for source in ("trade_ricardo", "trade_cow")}


def _overlap(joined):
    """Return the share of organisations in common, where each belonged to enough to tell."""
    enough = joined[["italy", "russia"]].min(axis="columns") >= MEMBERSHIPS
    return joined[enough].set_index("year")["overlap"]


def _likeness(data, coding):
    """Return the kappa of the two portfolios after ATOP."""
    atop = load("portfolio_similarity_atop", data)
    codings = sorted(set(atop["coding"]))
    if codings and coding not in codings:
        raise ValueError(f"Unknown coding {coding!r}; known: {', '.join(codings)}.")
    pair = (atop["state_a"] == "ITA") & (atop["state_b"] == "RUS") & (atop["coding"] == coding)
    return atop[pair].set_index("year")["kappa"]


def _fought(disputes):
    """Return 1 for each year of a dispute and 0 for each other that the lists cover."""
    if disputes.empty:
        return pd.Series(dtype=float)
    years = pd.Index(DISPUTES_SEEN)
    return pd.Series(years.isin(disputes["year"]).astype(float), index=years)


def _read(heard):
    """Return one row a witness and year: the value and the series that gave it."""
    readings = [first_reading(heard[name]).assign(witness=name) for name in WITNESSES]
    return pd.concat(readings, ignore_index=True)[["witness", "year", "value", "source"]]


@remembered
def _loadings(readings, averages, paths, by_relation):
    """Return how much each witness moves with the relation, those that count before the others.

    What a rise means is turned, so that every loading above 0 means closer as they grow friendlier.
    """
    of_decade = by_relation.set_index("period")["relation"]
    rows = []
    for name in sorted(WITNESSES, key=lambda name: name not in COUNTED):
        turn = -1 if name in APART else 1
        yearly = turn * readings[readings["witness"] == name].set_index("year")["value"]
        mine = turn * averages[averages["witness"] == name].set_index("period")["mean"]
        found, by_year = loading(yearly, paths), shift(yearly, paths.mean())
        rows.append(
            {
                "witness": name,
                "counted": name in COUNTED,
                "years": found.years,
                "loading": found.loading,
                "loading_low": found.low,
                "loading_high": found.high,
                **by_year._asdict(),
                **{
                    f"decade_{key}": value
                    for key, value in shift(mine, of_decade)._asdict().items()
                },
            }
        )
    table = pd.DataFrame(rows).rename(columns={"decade_years": "decades"}).astype({"years": int})
    for kind in ("", "decade_"):
        table[f"{kind}adjusted"] = adjust(table[f"{kind}chance"])
    return table.round(DIGITS)


def _by_decade(readings):
    """Return each witness by decade, with what its rise means and whether its years are few."""
    parts = [
        by_decade(readings[readings["witness"] == name], periods=DECADES).assign(witness=name)
        for name in WITNESSES
    ]
    table = pd.concat(parts, ignore_index=True).rename(columns={"source": "series"})
    lone = table["witness"].isin(YES_OR_NO)
    ends = table[["yearly_low", "yearly_high"]].mask(lone)
    apart = table["witness"].isin(APART)
    return table.assign(
        **ends, few=table["years"] < FEW, rise=np.where(apart, "apart", "closer")
    ).round(3)


def _sources(averages):
    """Return the series that stand behind each witness and decade."""
    named = averages[["witness", "period", "series"]].dropna()
    return named.assign(series=named["series"].str.split(";")).explode("series", ignore_index=True)


def _since(ledger, firsts: Sequence[int], *, until: int):
    """Score the acts from each of some years up to the next, the last before ``until``."""
    own = ledger[(ledger["year"] >= firsts[0]) & (ledger["year"] < until)]
    place = np.searchsorted(firsts, own["year"], side="right") - 1
    return judge(score(own.assign(since=np.take(firsts, place)), by="since", periods=firsts))


def _envoys(ranks):
    """Return the spot years in which the rank of both envoys is known, and the lower of the two."""
    both = ranks.dropna(subset=["at_italy", "at_russia"])
    lower = both[["at_italy", "at_russia"]].min(axis="columns")
    return both[["year", "at_italy", "at_russia"]].assign(lower=lower)


def _borne(table):
    """Return how many loadings can be told from 0, and what would have been seen."""
    leaving = (table["loading_low"] > 0) | (table["loading_high"] < 0)
    counted = table["counted"]
    aside = table.loc[leaving & ~counted, "witness"]
    numbers: dict[str, Quantity] = {
        "few": Count(FEW),
        "series": Count(len(table)),
        "counted": Count(int(counted.sum())),
        "leaving": Count(int((leaving & counted).sum())),
        "leaving_all": Count(int(leaving.sum())),
        "leaving_expected": Measure(LEVEL * len(table)),
        "aside": Listing(tuple(Word(f"witness-name.{name}") for name in aside)),
    }
    for kind, name in (("", "passing"), ("decade_", "passing_decades")):
        reach = table.loc[counted, f"{kind}reach"]
        numbers[name] = Count(int((table[f"{kind}adjusted"] <= LEVEL).sum()))
        numbers[f"{kind}reach_least"] = Measure(reach.min())
        numbers[f"{kind}reach_most"] = Measure(reach.max())
    for row in table.itertuples():
        for key in ("loading", "loading_low", "loading_high", "rho"):
            numbers[f"{row.witness}_{key}"] = Measure(getattr(row, key), signed=True)
        numbers[f"{row.witness}_adjusted"] = Measure(row.adjusted)
    return numbers


def _reach(readings):
    """Return the first and last year of each witness, and the gap in trade."""
    years = readings.groupby("witness")["year"].agg(["min", "max"]).reindex(WITNESSES)
    numbers = {}
    for name, first, last in years.itertuples():
        numbers[f"first_{name}"] = Year(_whole(first))
        numbers[f"last_{name}"] = Year(_whole(last))
    ended = years.loc[list(COUNTED), "max"] < BREACH
    gap = _gap(readings.loc[readings["witness"] == "imports", "year"])
    return {**numbers, **gap, "gone": Count(int(ended.sum()))}


def _gap(years):
    """Return the longest silence between two years, and the years on either side."""
    waits = years.diff()
    after = greatest(waits)
    if after is None or waits[after] == 1:
        return {}
    pauses, resumes = int(years[after] - waits[after]), int(years[after])
    return {
        "trade_pauses": Year(pauses),
        "trade_resumes": Year(resumes),
        "trade_gap": Span((pauses + 1, resumes - 1)),
    }


def _averages(table):
    """Return what the witnesses say of single decades, and which decades stand out."""
    means = table.pivot(index="period", columns="witness", values="mean")
    imports, regimes = means["imports"] / 100, means["regimes"]
    numbers = {
        "imports_best": Decade(greatest(imports)),
        "imports_best_share": Share(imports.max(), digits=1),
        "organisations_best": Decade(greatest(means["organisations"])),
        "regimes_closest": Decade(least(regimes)),
        "regimes_distance": Measure(regimes.min()),
        "regimes_widest": Decade(greatest(regimes)),
        **{f"imports_{first}s": Share(imports[first], digits=1) for first in (1910, 1920)},
    }
    for first in (1990, 2000):
        numbers[f"agreement_{first}s"] = Measure(means.loc[first, "agreement"])
        numbers[f"distance_{first}s"] = Measure(means.loc[first, "positions"])
    observed = table.set_index(["witness", "period"])["years"]
    return {**numbers, "trade_years_1940s": Count(observed["imports", 1940])}


def _friendliest(by_relation, averages):
    """Return the friendliest decade and what was voted in it, and how that of trade is called."""
    relation = by_relation.set_index("period")
    friendliest = greatest(relation["relation"])
    means = averages.pivot(index="period", columns="witness", values="mean")
    best = greatest(means["imports"])
    numbers: dict[str, Quantity] = {"friendliest": Decade(friendliest)}
    if friendliest is not None:
        numbers["agreement_friendliest"] = Measure(means.at[friendliest, "agreement"])
        numbers["distance_friendliest"] = Measure(means.at[friendliest, "positions"])
    if best in relation.index:
        numbers["imports_best_word"] = Word(f"word.{relation.at[best, 'word']}")
    return numbers


def _balances(frames):
    """Return the balance of the acts of the spans that the chapter speaks of."""
    numbers = {}
    names = {first: f"1930s_{half}" for half, (first, _) in trade.HALVES.items()}
    for part in (frames["halves"], frames["recent"]):
        for period, balance in part[part["n"] > 0].set_index("period")["theta"].items():
            name = names.get(period, period)
            numbers[f"balance_{name}"] = Measure(balance, digits=1, signed=True)
    return numbers


def _turned(by_spell):
    """Return when the relation turned in the decade that is cut in two, and how surely."""
    inside = by_spell[by_spell["first"].between(CUT, CUT + 9)]
    if inside.empty:
        return {}
    spell = inside.iloc[0]
    return {"turned_1930s": Year(int(spell["first"])), "turned_1930s_firm": Share(spell["firm"])}


def _embassies(envoys):
    lower = envoys.set_index("year")["lower"]
    return {
        "envoys": Count(len(lower)),
        "embassies_until": Year(_whole(lower.index[lower < AMBASSADOR].max())),
        "embassies_since": Year(_whole(lower.index[lower == AMBASSADOR].min())),
    }


def _memberships(joined):
    shared = joined.set_index("year")["shared"]
    return {f"shared_{year}": Count(shared.get(year)) for year in SHARED_YEARS}


def _quarrels(disputes, rivals, readings):
    """Return the disputes, those of the two alone, and what changed of common rivals."""
    alone = disputes[disputes["participants"].eq(2)]
    steps = readings.loc[readings["witness"] == "rivals", "value"].diff().dropna()
    return {
        "disputes": Count(disputes["dispute"].nunique()),
        "disputes_alone": Count(alone["dispute"].nunique()),
        "disputes_alone_years": Listing(tuple(Year(int(year)) for year in alone["year"])),
        "rivals_changes": Count(int((steps != 0).sum())),
        "rivals_last": Year(_whole(rivals.loc[rivals["shared"] > 0, "year"].max())),
    }


def _whole(number):
    """Return a whole number of Python, or None where there is none."""
    return None if pd.isna(number) else int(number)
