"""How far to trust the reading: what unfound acts, other choices and other priors would change."""

import itertools
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import Found
from racconigi.findings import find as find_chapter
from racconigi.findings.known import known
from racconigi.findings.ledger import EASTERN
from racconigi.findings.relation import WORDS, leveled, reading, sides
from racconigi.findings.symmetry import leaning, said, symmetry, told
from racconigi.measures.occasions import HOSTILE, LEVELS, count_levels, occasions
from racconigi.measures.relation import Model, Parameters, Relation, relate, word
from racconigi.measures.scoring import SCALES
from racconigi.measures.unseen import Unseen, unseen
from racconigi.package import DATA
from racconigi.quantities import Count, Quantity, Share, decades
from racconigi.remembered import remembered
from racconigi.tables import load
from racconigi.timeline import DECADES, FIRST, LAST

#: What is computed many times is computed on a coarser grid, with fewer paths.
QUICK = Model(points=61, paths=250)
#: Finer, for what is asked of single decades.
FINE = Model(points=101, paths=2000)
#: Other priors: the step half and double, Gaussian steps, years less and more alike.
PRIORS = {
    "step-half": Model(step=0.25),
    "step-double": Model(step=1.0),
    "gaussian": Model(freedom=float("inf")),
    "alike": Model(concentration=6.0),
    "unlike": Model(concentration=50.0),
}
#: Unfound acts beyond this number are not counted further.
MOST = 60
#: Between these shares lie nine of ten readings.
NINE_IN_TEN = (0.05, 0.95)
#: What is said of a decade, in words.
SAID = {
    "clear-friendly": "clearly friendly", "probable-friendly": "probably friendly",
    "open": "open", "probable-hostile": "probably hostile", "clear-hostile": "clearly hostile",
}  # fmt: skip
#: What an occasion of a side is called.
SIDE = {"conflict": "hostile", "cooperation": "friendly"}  # the mildest of it: words
#: The choices that are crossed, each with its default first.
CHOICES = {
    "unit": ("occasions", "acts"),
    "confidence": ("all", "high or medium", "high"),
    "sources": ("one", "two or more"),
    "words": ("counted", "left out"),
    "one_sided": ("counted", "left out"),
    "joint": ("counted", "left out"),
    "reading": ("levels", "sides", *SCALES),
}
#: What a reader may look at alone: how an act is chosen by the value.
FILTERS: dict[str, Callable[[pd.DataFrame, str], pd.Series]] = {
    "about": lambda acts, value: acts["arena"].isin(EASTERN) == (value == "eastern"),
    "domain": lambda acts, value: acts["domain"] == value,
    "direction": lambda acts, value: ~acts["joint"] & (acts["initiator"] == value[:3]),
}


def find(data: Path = DATA) -> Found:
    """Return what would change the reading of each decade, and what would not.

    Parameters
    ----------
    data : Path
        The data package.
    """
    main = find_chapter("relation", data).frames
    ledger = described(data)
    counts, relation = reading(data)
    tipping = _tipping(counts, relation.mode, main["decades"])
    specifications, reach = _specify(ledger, relation.mode)
    shares = _shares(specifications, main["decades"])
    priors = _priors(counts, main["decades"], main["spells"])
    missing = _missing(ledger, load("eras", data))
    apart = symmetry(ledger, data)
    frames = {
        "tipping": tipping,
        "changes": _changes(tipping),
        "specifications": specifications,
        "shares": shares,
        "reach": reach.round(3),
        "priors": priors,
        "missing": missing,
        "symmetry": apart,
        "symmetry_told": told(apart),
        "acts": ledger[["event", "decade", "era", "side", "level", "named", "one_sided"]],
    }
    numbers = {
        "specifications": Count(int(specifications["specification"].nunique())),
        "one_sided_sources": Count(int(ledger["one_sided"].sum())),
        **_least(tipping),
        **_firm(shares),
        **_moved(priors),
        **_unfound(missing),
        **said(apart),
    }
    return Found(frames, known(numbers))


def described(data: Path) -> pd.DataFrame:
    """Return the leveled acts with what :func:`under` chooses by.

    Returns
    -------
    DataFrame
        The columns of :func:`racconigi.findings.relation.leveled`, the weights of the type on each
        scale, ``named`` (how many sources name the act) and ``one_sided`` (whether all of them
        know acts of one side only).
    """
    ledger = leveled(data)
    cited = load("event_sources", data)[["event", "source"]].drop_duplicates()
    known_sides = cited.merge(ledger[["event", "side"]], on="event")
    lean = cited["source"].map(leaning(known_sides))
    cited = cited.assign(lean=lean.fillna(False).astype(bool))
    of_event = cited.groupby("event")["lean"]
    weights = load("event_types", data)[["event_type", *SCALES]]
    described = ledger.merge(weights, on="event_type").set_index("event").sort_index()
    return described.assign(
        named=of_event.size().reindex(described.index, fill_value=1),
        one_sided=of_event.all().reindex(described.index, fill_value=False),
    ).reset_index()


def _within(first):
    return max(first, FIRST), min(first + 9, LAST)


def _word_of(relation: Relation, first, last):
    found = relation.over(first, last)
    return word(found["friendly"], found["hostile"])


@remembered
def _tipping(counts, mode, by_decade):
    """Return for each decade how many unfound occasions would undo its word.

    They are verbal, the mildest of their side, and spread evenly over the decade's years. A word is
    undone by the other side (``side``, ``unfound``); an open decade is closed by either
    (``more_friendly``, ``more_hostile``).
    """
    rows = []
    for decade in by_decade.itertuples():
        said = decade.word
        friendly, hostile = (
            _undo(counts, mode, _within(decade.period), LEVELS[level], said)
            if not said.endswith(kind)
            else np.nan
            for level, kind in ((HOSTILE, "friendly"), (HOSTILE - 1, "hostile"))
        )
        side = {"friendly": "conflict", "hostile": "cooperation"}.get(said.split("-")[-1], "")
        number = {"conflict": hostile, "cooperation": friendly}.get(side, np.nan)
        seen = (decade.n_friendly, decade.n_hostile)
        rows.append((decade.period, said, side, number, *seen, friendly, hostile))
    columns = ["period", "word", "side", "unfound", "n_friendly", "n_hostile"]
    return pd.DataFrame(rows, columns=[*columns, "more_friendly", "more_hostile"])


def _changes(tipping):
    """Return for each decade a sentence on what would change our mind."""
    sentences = [_change(row) for row in tipping.itertuples()]
    named = tipping["period"].astype(str) + "s"
    return pd.DataFrame({"decade": named, "what would change our mind": sentences})


def _change(row):
    seen = f"{row.n_friendly} of {row.n_friendly + row.n_hostile} occasions are friendly"
    if not row.side:
        ways = (
            _more(row.more_friendly, SIDE["cooperation"]),
            _more(row.more_hostile, SIDE["conflict"]),
        )
        return f"{seen}, which leaves it open; {' or '.join(ways)} would change that."
    more = _more(row.unfound, SIDE[row.side])
    return f"{seen}, which we call {SAID[row.word]}; {more} would change the word."


def _more(number, side):
    least = "at least " if number >= MOST else ""  # more were not tried
    return f"{least}{int(number)} unfound occasion{'' if number == 1 else 's'} of {side} words"


def _undo(counts, mode, span, level, said):
    """Return the least number of further occasions of a level that changes the word of a span."""
    low, high = 0, MOST
    years = np.arange(span[0], span[1] + 1)
    while high - low > 1:
        middle = (low + high) // 2
        spread = years[np.linspace(0, len(years) - 1, middle).round().astype(int)]
        added = pd.Series(spread).value_counts()
        more = counts.assign(
            **{level: counts[level].add(added.reindex(counts.index, fill_value=0))}
        )
        if _word_of(relate(more, FINE, given=mode), *span) == said:
            low = middle
        else:
            high = middle
    return high


@remembered
def _specify(ledger, mode):
    """Return each decade's word in every reading, and between what nine of ten have each year."""
    modes = units(ledger, mode)
    rows, means = [], []
    for number, choice in enumerate(itertools.product(*CHOICES.values())):
        chosen = dict(zip(CHOICES, choice, strict=True))
        relation = under(ledger, chosen, modes[chosen["unit"]])
        for first in DECADES:
            said = _word_of(relation, *_within(first))
            rows.append({"specification": number, "period": first, **chosen, "word": said})
        means.append(relation.marginal @ relation.grid)
    years = range(FIRST, LAST + 1)
    low, high = np.quantile(means, NINE_IN_TEN, axis=0)
    return pd.DataFrame(rows), pd.DataFrame({"year": years, "least": low, "most": high})


def units(ledger: pd.DataFrame, mode: Parameters) -> dict[str, Parameters]:
    """Return the further parameters of the model for each unit that can be counted.

    Parameters
    ----------
    ledger : DataFrame
        As :func:`described` returns it.
    mode : Parameters
        Those of the book, which counts occasions.
    """
    return {"occasions": mode, "acts": _mode_of_acts(count_levels(ledger, range(FIRST, LAST + 1)))}


@remembered
def _mode_of_acts(counts):
    return relate(counts).mode


def under(ledger: pd.DataFrame, chosen: Mapping[str, str], mode: Parameters) -> Relation:
    """Return the relation under one combination of choices.

    Parameters
    ----------
    ledger : DataFrame
        As :func:`described` returns it.
    chosen : mapping
        One of the values of each of :data:`CHOICES`, and where wished of :data:`FILTERS`.
    mode : Parameters
        The further parameters of the model for the unit that is chosen.
    """
    counts, given = counted(ledger, chosen, mode)
    return relate(counts, QUICK, given=given)


def kept(ledger: pd.DataFrame, chosen: Mapping[str, str]) -> pd.DataFrame:
    """Return the acts that count under one combination of choices.

    ``ledger`` and ``chosen`` are those of :func:`under`.
    """
    counts = pd.Series(True, index=ledger.index)
    sure = {"high or medium": ["high", "medium"], "high": ["high"]}
    if chosen["confidence"] != "all":
        counts &= ledger["confidence"].isin(sure[chosen["confidence"]])
    if chosen["sources"] != "one":
        counts &= ledger["named"] >= 2
    if chosen["words"] != "counted":
        counts &= ~ledger["level"].str.startswith("verbal")
    if chosen["one_sided"] != "counted":
        counts &= ~ledger["one_sided"]
    if chosen["joint"] != "counted":
        counts &= ~ledger["joint"]
    for name, value in chosen.items():
        if name in FILTERS and value != "all":
            counts &= FILTERS[name](ledger, value)
    return ledger[counts]


def counted(
    ledger: pd.DataFrame, chosen: Mapping[str, str], mode: Parameters
) -> tuple[pd.DataFrame, Parameters]:
    """Return how often each level, or side, was seen in each year, and the parameters that fit.

    The parameters are those of :func:`under`.
    """
    acts = kept(ledger, chosen)
    rows = occasions(acts) if chosen["unit"] == "occasions" else acts
    years = range(FIRST, LAST + 1)
    if chosen["reading"] == "levels":
        return count_levels(rows, years), mode
    two = Parameters(mode.sigma, mode.rho, (0.0,))
    if chosen["reading"] == "sides":
        table = sides(count_levels(rows, years))
    else:
        table = _weighed(acts, chosen["reading"], years)
    return table[["hostile", "friendly"]], two


def _weighed(acts, scale, years):
    """Return how much each year's friendly and hostile acts weigh, an act weighing 1 on average."""
    weight = acts[scale].abs() / acts[scale].abs().mean()
    side = acts["side"].map({"cooperation": "friendly", "conflict": "hostile"})
    table = weight.groupby([acts["year"], side]).sum().unstack(fill_value=0.0)
    return table.reindex(index=list(years), columns=["hostile", "friendly"], fill_value=0.0)


def _shares(specifications, by_decade):
    """Return for each decade and word the share of specifications that say it."""
    counted = pd.crosstab(specifications["period"], specifications["word"], normalize="index")
    table = counted.reindex(columns=list(WORDS), fill_value=0.0).rename_axis(columns="word")
    found = table.stack().rename("readings").reset_index()
    own = by_decade.set_index("period")["word"]
    return found.assign(own=found["word"] == found["period"].map(own)).round(4)


@remembered
def _priors(counts, by_decade, by_spell):
    """Return the word of the model for each decade and spell under other priors, beside its own."""
    spans = [
        *(("decade", *_within(d.period)) for d in by_decade.itertuples()),
        *(("spell", s.first, s.last) for s in by_spell.itertuples()),
    ]
    relations = {"own": relate(counts), **{name: relate(counts, m) for name, m in PRIORS.items()}}
    return pd.DataFrame(
        {
            "kind": kind,
            "first": first,
            "last": last,
            "own": _word_of(relations["own"], first, last),
            "prior": name,
            "word": _word_of(relations[name], first, last),
        }
        for name in PRIORS
        for kind, first, last in spans
    )


def _missing(ledger, eras):
    """Return for each era and side how many acts were found and how many there were at least."""
    languages = [column for column in eras if column.startswith("name_")]
    rows = [
        {"era": era, "side": side, **unseen(acts["named"])._asdict()}
        for (era, side), acts in ledger.groupby(["era", "side"], sort=False)
    ]
    found = pd.DataFrame(rows, columns=["era", "side", *Unseen._fields]).round(
        {"estimated": 1, "low": 1, "high": 1}
    )
    named = eras[["era", *languages]].merge(found, on="era")
    return named.assign(share=(named["found"] / named["estimated"]).round(3))


def _least(tipping):
    said = tipping.dropna(subset="unfound")
    if said.empty:
        return {}
    weakest = said["unfound"] == said["unfound"].min()
    return {
        "tipping_least": Count(int(said["unfound"].min())),
        "tipping_least_decades": decades(said.loc[weakest, "period"]),
        "tipping_most": Count(int(said["unfound"].max())),
        "tipping_most_decades": decades(
            said.loc[said["unfound"] == said["unfound"].max(), "period"]
        ),
        "tipping_few": decades(said.loc[said["unfound"] <= 3, "period"]),
    }


def _firm(shares):
    """Return the decades whose side no specification reverses, and those that most bear out."""
    side = shares["word"].str.partition("-")[2]
    by_side = shares.groupby(["period", side])["readings"].sum().unstack(fill_value=0.0)
    own = shares.loc[shares["own"]].set_index("period")
    mine = own["word"].str.partition("-")[2]
    opposite = {"friendly": "hostile", "hostile": "friendly"}
    numbers: dict[str, Quantity] = {}
    said = mine[mine != ""]
    reversed_ = [period for period, name in said.items() if by_side.at[period, opposite[name]] > 0]
    most = [period for period, name in said.items() if by_side.at[period, name] >= 0.9]
    numbers["never_reversed"] = Count(len(said) - len(reversed_))
    numbers["said"] = Count(len(said))
    numbers["reversed_decades"] = decades(reversed_)
    numbers["firm_decades"] = decades(most)
    numbers["firm_count"] = Count(len(most))
    numbers["outvoted_decades"] = decades(own.index[own["readings"] < 1 / 3])
    return numbers


def _moved(priors):
    """Return which decades and spells another prior would call otherwise."""
    other = priors[priors["word"] != priors["own"]]
    moved = other.loc[other["kind"] == "decade", "first"].unique()
    turned = _turned(other["own"], other["word"])
    return {
        "priors": Count(priors["prior"].nunique()),
        "prior_decades": decades(sorted(int(y) // 10 * 10 for y in moved)),
        "prior_spells": Count(other.loc[other["kind"] == "spell", "first"].nunique()),
        "prior_turned": Count(int(turned)),
    }


def _turned(own, other):
    """Return how many words went from one side to the other."""
    pairs = zip(own.str.split("-").str[-1], other.str.split("-").str[-1], strict=True)
    return sum({a, b} == {"friendly", "hostile"} for a, b in pairs)


def _unfound(missing):
    by_side = missing.groupby("side")[["found", "estimated"]].sum()
    share = by_side["found"] / by_side["estimated"]
    return {f"found_{side}": Share(float(value)) for side, value in share.items()}
