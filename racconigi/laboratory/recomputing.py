"""From settings to frames, through the book's own findings and measures: own beside the book's.

Each function takes settings and returns a tidy frame with what follows from them, and the same of
the book in columns that begin with ``book_``.
"""

import functools
from pathlib import Path

import pandas as pd

from racconigi.findings import find
from racconigi.findings.relation import reading, sides
from racconigi.findings.trust import counted, described, kept, units
from racconigi.laboratory.settings import Settings
from racconigi.measures.alliances import bind_members, commitments, keep_within, obligations
from racconigi.measures.occasions import count_levels, occasions
from racconigi.measures.relation import Parameters, relate, word
from racconigi.measures.scoring import score, scored
from racconigi.measures.similarity import similarity
from racconigi.measures.spells import cut
from racconigi.package import DATA
from racconigi.tables import load, stamp
from racconigi.timeline import DECADES, FIRST, LAST, decade, european_system

#: The two states.
PAIR = ("ITA", "RUS")
#: Decimal digits of what is drawn.
DIGITS = 3


def relation(settings: Settings, data: Path = DATA) -> pd.DataFrame:
    """Return the relation of each decade.

    It is computed quickly, with the further parameters taken as known where the book integrates
    over them, and that alone can move a word which hangs by a hair. A word is therefore another
    one only where the same quick way has another one for the book's choices; elsewhere the
    book's stands.

    Returns
    -------
    DataFrame
        ``period``; ``relation``, ``low90``, ``high90`` (log odds), ``word``, each also as
        ``book_``; ``n_friendly`` and ``n_hostile`` (occasions, or acts).
    """
    ledger, found = _ledger(data), _read(settings, data)
    acts = kept(ledger, settings.choices)
    rows = occasions(acts) if settings.unit == "occasions" else acts
    own = sides(count_levels(rows, range(FIRST, LAST + 1)))
    book = find("relation", data).frames["decades"].set_index("period")
    told, quick = [], _read(Settings(), data)
    for first in DECADES:
        span, alike = (
            each.over(max(first, FIRST), min(first + 9, LAST)) for each in (found, quick)
        )
        said, base = (word(each["friendly"], each["hostile"]) for each in (span, alike))
        mine = own.loc[first : first + 9].sum()
        told.append(
            {
                "period": first,
                "relation": span["mean"],
                "low90": span["low90"],
                "high90": span["high90"],
                "word": book.at[first, "word"] if said == base else said,
                "n_friendly": int(mine["friendly"]),
                "n_hostile": int(mine["hostile"]),
                "book_relation": book.at[first, "relation"],
                "book_word": book.at[first, "word"],
            }
        )
    return pd.DataFrame(told).round(DIGITS)


def spells(settings: Settings, data: Path = DATA) -> pd.DataFrame:
    """Return the spells between turns: ``first``, ``last``, ``word``."""
    acts = kept(_ledger(data), settings.choices)
    rows = occasions(acts) if settings.unit == "occasions" else acts
    own = sides(count_levels(rows, range(FIRST, LAST + 1)))
    rho = _mode(settings, data).rho
    best = cut(own, length=settings.length, rho=rho).best
    said = [word(s.pr_friendly, s.pr_hostile) for s in best.itertuples()]
    return best[["first", "last"]].assign(word=said)


def scores(settings: Settings, data: Path = DATA) -> pd.DataFrame:
    """Return the score of each decade on a scale, with weights of your own where there are any.

    Returns
    -------
    DataFrame
        ``period``, ``n``, ``cooperation``, ``conflict``, ``net`` and ``book_net`` (the book's
        weights on the scale).

    Raises
    ------
    ValueError
        If a weight is given to a type that the codebook lacks.
    """
    types = load("event_types", data).set_index("event_type")
    unknown = set(settings.weights) - set(types.index)
    if unknown:
        raise ValueError(f"The codebook has no type {min(unknown)!r}.")
    book = types[settings.scale].astype(float)
    own = book.copy()
    own[list(settings.weights)] = list(settings.weights.values())
    acts = kept(_ledger(data), settings.choices)["event"]
    events = load("events", data)
    found = [
        _score(events, types.assign(**{settings.scale: weights}), settings.scale, of)
        for weights, of in ((own, acts), (book, events["event"]))
    ]
    table = found[0][["period", "n", "cooperation", "conflict", "net"]]
    return table.assign(book_net=found[1]["net"]).round(DIGITS)


def _score(events, types, scale, of):
    rows = scored(events[events["event"].isin(of)], types.reset_index(), scale=scale)
    return score(rows.assign(decade=decade(rows["year"])), by="decade", periods=DECADES)


def alike(settings: Settings, data: Path = DATA) -> pd.DataFrame:
    """Return how alike the two portfolios of promises were in each year.

    Returns
    -------
    DataFrame
        ``year``, ``value`` and ``book_value`` (the same measure by the book's coding, of all
        treaties that the book counts).

    Raises
    ------
    ValueError
        If a treaty to leave out is none of the register.
    """
    known = set(load("treaties", data)["treaty"])
    unknown = set(settings.without) - known
    if unknown:
        raise ValueError(f"The register has no treaty {min(unknown)!r}.")
    book = Settings(measure=settings.measure)
    own = _portfolios(settings.but(**_UNRELATED), Path(data), stamp(Path(data)))
    theirs = _portfolios(book, Path(data), stamp(Path(data)))
    return own.assign(book_value=theirs["value"]).round(DIGITS)


#: Choices that do not concern portfolios: the same portfolios are computed once.
_UNRELATED = {
    name: getattr(Settings(), name)
    for name in (
        "unit", "confidence", "sources", "words", "one_sided", "joint", "reading", "scale",
        "step", "concentration", "length",
    )
}  # fmt: skip


def _portfolios(settings, data, mark):
    return _compared(
        settings.worth, settings.general, settings.without, settings.measure, data, mark
    )


@functools.lru_cache(maxsize=32)
def _compared(worth, general, without, measure, data, _stamp):
    treaties, members = load("treaties", data), load("treaty_members", data)
    system = european_system(load("states", data))
    counted = treaties[~treaties["treaty"].isin(without)]
    bound = bind_members(counted, members, general=general)
    owed = keep_within(obligations(bound, first=FIRST, last=LAST), system)
    pairs = similarity(commitments(owed, worth), system, measures=[measure])
    two = pairs[(pairs["state_a"] == PAIR[0]) & (pairs["state_b"] == PAIR[1])]
    table = two.rename(columns={measure: "value"})[["year", "value"]]
    return table.reset_index(drop=True)


def _ledger(data):
    return _described(Path(data), stamp(Path(data)))


@functools.lru_cache(maxsize=2)
def _described(data, _stamp):
    return described(data)


def _read(settings, data):
    mark = stamp(Path(data))
    choices = tuple(settings.choices.items())
    return _under(choices, _mode(settings, data), settings.model, Path(data), mark)


@functools.lru_cache(maxsize=64)
def _under(choices, mode, model, data, _stamp):
    counts, given = counted(_ledger(data), dict(choices), mode)
    return relate(counts, model, given=given)


def _mode(settings, data) -> Parameters:
    """Return the further parameters: the book's, or inferred where priors are of your own."""
    book = Settings()
    if (settings.step, settings.concentration) == (book.step, book.concentration):
        return units(_ledger(data), reading(Path(data))[1].mode)[settings.unit]
    return _inferred(settings.step, settings.concentration, Path(data), stamp(Path(data)))


@functools.lru_cache(maxsize=32)
def _inferred(step, concentration, data, _stamp):
    model = Settings(step=step, concentration=concentration).model
    quick = type(model)(step=step, concentration=concentration, points=61, paths=1)
    return relate(reading(data)[0], quick).mode
