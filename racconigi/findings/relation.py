"""How the two stood, year by year: one reading, from which every title, list and verdict speaks."""

import functools
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.stats import dirichlet_multinomial

from racconigi.findings import Found
from racconigi.findings.known import known
from racconigi.findings.ledger import acts
from racconigi.measures.occasions import HOSTILE, LEVELS, count_levels, occasions
from racconigi.measures.relation import Model, Relation, leave_one_out, relate, word
from racconigi.measures.spells import cut
from racconigi.measures.together import together
from racconigi.package import DATA
from racconigi.quantities import (
    Count,
    Listing,
    Measure,
    Quantity,
    Share,
    Span,
    Year,
    decades,
    spans,
)
from racconigi.remembered import remembered
from racconigi.tables import load, stamp
from racconigi.timeline import DECADES, END, FIRST, LAST
from racconigi.timeline import spans as spans_of

#: Years that a spell lasts on average, beforehand; the others are tried beside it.
LENGTH, LENGTHS = 20, (10, 20, 40)
#: What can be said of a period, from the friendliest word on.
WORDS = (
    "clear-friendly", "probable-friendly", "open", "probable-hostile", "clear-hostile",
)  # fmt: skip
#: The types of act with which a state of war begins and ends.
WAR, PEACE = "war", ("armistice", "peace-treaty")
#: How far from the middle each level lies on its side: words, deeds, war.
GRAVITY = {"war": 2, "material-conflict": 1, "material-cooperation": 1,
           "verbal-conflict": 0, "verbal-cooperation": 0}  # fmt: skip
#: Decimal digits of what is drawn and taken away.
DIGITS = 3


def find(data: Path = DATA) -> Found:
    """Return the relation by year, decade and spell.

    Parameters
    ----------
    data : Path
        The data package.
    """
    ledger = leveled(data)
    counts, relation = reading(data)
    tried = {length: cut(sides(counts), length=length, rho=relation.mode.rho) for length in LENGTHS}
    by_spell = _spells(tried, relation)
    at_war = wars(ledger)
    yearly = _yearly(counts, relation, at_war)
    by_decade = _decades(ledger, counts, relation)
    frames = {
        "yearly": yearly,
        "decades": by_decade,
        "levels": _levels(ledger),
        "spells": by_spell.drop(columns=["firm_least"]),
        "spells_tried": _tried(tried),
        "wars": at_war,
        "acts": _marked(ledger),
        "occasions": occasions(ledger),
        "eras": spans_of(load("eras", data), start="start", end=None, last=END),
        "names": _names(load("states", data)),
    }
    numbers = {
        "acts": Count(len(ledger)),
        "occasions": Count(int(counts.to_numpy().sum())),
        "decades": Count(len(by_decade)),
        **_said(by_decade),
        **_said_of_spells(by_spell),
        "breaks_other": _other_turns(frames["spells_tried"], by_spell),
        **_said_of_years(yearly),
        **_together(ledger),
        **_foretold(counts, relation),
        **_model(relation),
        "conflict_share": Share(float((ledger["side"] == "conflict").mean())),
        "at_war": spans(at_war[["first", "last"]].to_numpy()),
    }
    return Found(frames, known(numbers))


def reading(data: Path = DATA) -> tuple[pd.DataFrame, Relation]:
    """Return the levels of each year's occasions, and the relation that they tell of.

    The same tables are read once a process.
    """
    return _reading(Path(data), stamp(data))


@functools.lru_cache(maxsize=2)
def _reading(data, _stamp):
    counts = count_levels(occasions(leveled(data)), range(FIRST, LAST + 1))
    return counts, _related(counts)


@remembered
def _related(counts):
    return relate(counts)


def leveled(data: Path = DATA) -> pd.DataFrame:
    """Return the scored acts with their ``level`` and ``side``: cooperation or conflict."""
    levels = load("event_types", data)[["event_type", "level"]]
    found = acts(data).merge(levels, on="event_type", how="left")
    friendly = found["level"].isin(LEVELS[HOSTILE:])
    return found.assign(side=np.where(friendly, "cooperation", "conflict"))


def sides(counts: pd.DataFrame) -> pd.DataFrame:
    """Return how many friendly and hostile occasions each year has."""
    return pd.DataFrame(
        {
            "friendly": counts[list(LEVELS[HOSTILE:])].sum(axis=1),
            "hostile": counts[list(LEVELS[:HOSTILE])].sum(axis=1),
        }
    )


def wars(ledger: pd.DataFrame) -> pd.DataFrame:
    """Return the spans in which the two were at war: ``first``, ``last`` (years).

    A war lasts from the first act of that type to the next armistice or peace. That is a fact of
    the ledger and no inference, so the years are marked as such beside the model's reading.
    """
    dated = ledger.sort_values(["day", "event"], kind="stable")
    found, begun = [], None
    for act in dated.itertuples():
        if act.event_type == WAR and begun is None:
            begun = act.year
        elif act.event_type in PEACE and begun is not None:
            found.append((begun, act.year))
            begun = None
    if begun is not None:  # a war that no act ends lasts
        found.append((begun, LAST))
    return pd.DataFrame(found, columns=["first", "last"])


def _yearly(counts, relation, at_war):
    """Return each year's relation with what was found in it."""
    at = {y for war in at_war.itertuples() for y in range(war.first, war.last + 1)}
    found = relation.yearly().round(DIGITS).rename(columns={"mean": "relation"})
    return found.assign(
        word=_words(found),
        war=found["year"].isin(at),
        occasions=counts.sum(axis=1).to_numpy(),
        **{name: values.to_numpy() for name, values in sides(counts).add_prefix("n_").items()},
    )


def _words(frame):
    pairs = zip(frame["friendly"], frame["hostile"], strict=True)
    return [word(friendly, hostile) for friendly, hostile in pairs]


def _decades(ledger, counts, relation):
    """Return each decade: its acts, its occasions, its relation, and the word for it."""
    own = sides(counts)
    rows = []
    for first in DECADES:
        since, until = max(first, FIRST), min(first + 9, LAST)
        mine = ledger[ledger["decade"] == first]
        rows.append(
            {
                "period": first,
                "n": len(mine),
                "cooperative": int((mine["side"] == "cooperation").sum()),
                "conflictual": int((mine["side"] == "conflict").sum()),
                **own.loc[since:until].sum().add_prefix("n_").astype(int).to_dict(),
                **relation.over(since, until).round(DIGITS).rename({"mean": "relation"}).to_dict(),
            }
        )
    frame = pd.DataFrame(rows)
    return frame.assign(word=_words(frame))


def _levels(ledger):
    """Return how many acts each decade has of each level, also of those that it lacks.

    Hostile ones have a negative number beside; the graver a level, the farther from the middle.
    """
    counted = ledger.groupby(["decade", "level"]).size()
    every = pd.MultiIndex.from_product([DECADES, LEVELS], names=["decade", "level"])
    found = counted.reindex(every, fill_value=0).rename("events").reset_index()
    hostile = found["level"].isin(LEVELS[:HOSTILE])
    return found.assign(
        signed=found["events"].mask(hostile, -found["events"]), grave=found["level"].map(GRAVITY)
    )


def _spells(tried, relation):
    """Return the spells, each called by the weaker of its two readings.

    One reading is that of the spell's occasions alone, the other that of the model over its years.
    """
    best = tried[LENGTH].best
    rows = []
    for spell in best.itertuples():
        whole = relation.over(spell.first, spell.last)
        readings = [(spell.pr_friendly, spell.pr_hostile), (whole["friendly"], whole["hostile"])]
        firm = [_firmness(one.breaks, spell.first) for one in tried.values()]
        rows.append(
            {
                "first": spell.first,
                "last": spell.last,
                "n_friendly": spell.friendly,
                "n_hostile": spell.hostile,
                "friendly": round(min(f for f, _ in readings), DIGITS),
                "hostile": round(min(h for _, h in readings), DIGITS),
                "relation": round(whole["mean"], DIGITS),
                "word": weaker(*(word(*reading) for reading in readings)),
                "firm": round(spell.firm, 2),
                "firm_least": round(min(firm), 2),
            }
        )
    return pd.DataFrame(rows)


def weaker(first: str, second: str) -> str:
    """Return the weaker of two words; two that name different sides leave it open.

    Examples
    --------
    >>> weaker("clear-friendly", "probable-friendly"), weaker("clear-friendly", "open")
    ('probable-friendly', 'open')
    """
    if first.partition("-")[2] != second.partition("-")[2]:
        return "open"
    return max(first, second, key=lambda said: said.startswith("probable"))


def _firmness(breaks, first):
    """Return the probability that a spell begins within a year of this one."""
    near = breaks.reindex(range(first - 1, first + 2)).sum()
    return min(float(near), 1.0) if first in breaks.index else np.nan


def _tried(tried):
    """Return where spells begin under each expectation of their length, and how firmly."""
    rows = [
        {"length": length, "first": s.first, "last": s.last, "firm": round(s.firm, 2)}
        for length, found in tried.items()
        for s in found.best.itertuples()
    ]
    return pd.DataFrame(rows)


def _marked(ledger):
    titles = [name for name in ledger if name.startswith("title_")]
    return ledger[["event", "date", "when", "decade", "year", "level", "side", *titles]]


def _names(states):
    """Return what the two states were called, as spans of decimal years along the axis."""
    two = states[states["state"].isin(["ITA", "RUS"])]
    named = spans_of(two, start="since", end="until", last=END)
    return named.assign(start=named["start"].clip(lower=FIRST))


def _said(by_decade):
    """Return for each word the decades of which it is said."""
    numbers: dict[str, Quantity] = {}
    for said in WORDS:
        mine = by_decade.loc[by_decade["word"] == said, "period"]
        name = said.replace("-", "_")
        numbers |= {f"decades_{name}": decades(mine), f"{name}": Count(len(mine))}
    return numbers


def _said_of_spells(by_spell):
    numbers: dict[str, Quantity] = {"spells": Count(len(by_spell))}
    for said in WORDS:
        mine = by_spell[by_spell["word"] == said]
        numbers[f"spells_{said.replace('-', '_')}"] = spans(mine[["first", "last"]].to_numpy())
    friendly = by_spell["word"] == WORDS[0]
    numbers |= {
        "friendly_spells": Count(int(friendly.sum())),
        "breaks": Listing(tuple(Year(int(y)) for y in by_spell["first"].iloc[1:])),
        "breaks_firm": Listing(
            tuple(Year(int(y)) for y in by_spell.loc[by_spell["firm_least"] >= 0.8, "first"])
        ),
    }
    last = by_spell.iloc[-1]
    if last["word"] == WORDS[-1]:
        numbers["hostile_since"] = Year(int(last["first"]))
    longest = by_spell.loc[(by_spell["last"] - by_spell["first"]).idxmax()]
    return numbers | {"longest": Span((int(longest["first"]), int(longest["last"])))}


def _other_turns(tried, by_spell):
    """Return the turns that are firm where spells are expected short, and not drawn."""
    short = tried[tried["length"] == min(LENGTHS)]
    firm = short.loc[short["firm"] >= 0.8, "first"]
    return Listing(tuple(Year(int(y)) for y in firm[~firm.isin(by_spell["first"])]))


def _said_of_years(yearly):
    """Return where a year's word is not that of its own occasions, and how open the 1940s were."""
    friendly = yearly["word"].str.endswith("friendly")
    hostile = yearly["word"].str.endswith("hostile")
    more_hostile = yearly["n_hostile"] > yearly["n_friendly"]
    more_friendly = yearly["n_hostile"] < yearly["n_friendly"]
    forties = yearly[yearly["year"] // 10 == 194]
    return {
        "years": Count(len(yearly)),
        "years_against": Count(int((friendly & more_hostile | hostile & more_friendly).sum())),
        "years_lent": Count(int(((friendly | hostile) & (yearly["occasions"] == 0)).sum())),
        "forties_open": Count(int((forties["word"] == "open").sum())),
        "forties_hostile": Count(int(forties["word"].str.endswith("hostile").sum())),
    }


def _together(ledger):
    """Return how many years and decades hold both kinds of act, beside what chance would give."""
    friendly = ledger["side"] == "cooperation"
    by_year = together(ledger, friendly, by="year")
    by_decade = together(ledger, friendly, by="decade")
    shares = {
        "years_both": by_year.observed,
        "years_both_expected": by_year.expected,
        "years_both_low": by_year.low,
        "years_both_high": by_year.high,
    }
    return {
        "years_acts": Count(by_year.periods),
        **({name: Share(value / by_year.periods) for name, value in shares.items()}
           if by_year.periods else {}),
        "years_both_chance": Measure(by_year.chance, digits=4),
        "decades_both": Count(by_decade.observed),
        "decades_both_expected": Measure(by_decade.expected, digits=1),
    }  # fmt: skip


def _foretold(counts, relation):
    """Return how much better the model foretells a year than its decade, and one lean for all."""
    model = leave_one_out(counts, relation)
    own = foretell(counts, counts.index // 10)
    one = foretell(counts, np.zeros(len(counts), dtype=int))
    return {
        "gain_decade": Measure(model - own, digits=0),
        "gain_constant": Measure(model - one, digits=0),
    }


def foretell(counts: pd.DataFrame, groups: np.ndarray) -> float:
    """Return how well each year is foretold by the other years of its group.

    The levels of a group's years are Dirichlet-multinomial around one distribution, of which the
    other years tell: the sum of log probabilities, each year left out in turn. The better the
    groups, the higher.
    """
    seen, total = counts.to_numpy(int), 0.0
    for group in np.unique(groups):
        own = seen[groups == group]
        others = own.sum(axis=0) - own + 0.5
        total += sum(
            dirichlet_multinomial.logpmf(row, rest, row.sum())
            for row, rest in zip(own, others, strict=True)
            if row.sum()
        )
    return float(total)


def _model(relation: Relation):
    """Return the further parameters, as the methods page states them."""
    mode = relation.mode
    return {
        "sigma": Measure(mode.sigma),
        "rho": Measure(mode.rho, digits=0),
        **{f"cut_{n}": Measure(value) for n, value in enumerate(mode.cuts, start=1)},
        "points": Count(Model().points),
        "paths": Count(Model().paths),
    }
