"""Who owed whom what, and how alike the two portfolios of promises were."""

import datetime
import itertools
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.dates import FOREVER, first_day, last_day
from racconigi.findings import Found
from racconigi.findings.evidence import audited, last_audits
from racconigi.measures.alliances import (
    CODINGS,
    OBLIGATIONS,
    as_read,
    bind_members,
    binding_obligations,
    commitments,
    keep_within,
    obligations,
    strongest_by_decade,
)
from racconigi.measures.fragility import DRAWS, leave_one_out, pair_kappa, strike_at_random
from racconigi.measures.similarity import similarity
from racconigi.package import DATA
from racconigi.quantities import Count, Decade, Measure, Share, Span, Year, decades, spans
from racconigi.remembered import remembered
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, decade, european_system, names_by_decade

#: The two states whose ties are compared.
PAIR = ("ITA", "RUS")
#: The powers whose ties with the two are shown, from west to east within each generation.
POWERS = (
    "GBR", "FRA", "GER", "GFR", "GDR", "AUH", "AUT", "HUN", "CSK", "CZE",
    "POL", "ROU", "SRB", "BGR", "GRC", "ALB", "TUR", "ESP", "USA",
)  # fmt: skip
#: The tie that binds to help in war: the top of the scale.
HELP_IN_WAR = 3
#: Stricter readings of the register: as known at the time, without dormant obligations, and no
#: longer than a source bears it out.
READINGS = {"known": {"known": True}, "active": {"active": True}, "checked": {"checked": True}}
#: What a promise comes to: defence and offence are help in war.
KIND = {"defence": "help", "offence": "help", "neutrality": "neutrality",
        "nonaggression": "nonaggression", "consultation": "consultation"}  # fmt: skip
KINDS = ("help", "neutrality", "nonaggression", "consultation")
DAY = datetime.timedelta(days=1)
#: The part of registers with faults in which kappa must keep its side for a year to be firm.
FIRM = 0.95
#: The years in which the pledges of Helsinki stood between two blocs.
HELSINKI = (1976, 1989)


def find(data: Path = DATA, *, coding: str = "miller", general: bool = False) -> Found:
    """Return who was tied to whom, decade by decade, and how alike the two portfolios were.

    Parameters
    ----------
    data : Path
        The data package.
    coding : str
        What each obligation is worth, one of :data:`racconigi.measures.alliances.CODINGS`.
    general : bool
        Whether pledges of principle among most states count too.

    Raises
    ------
    ValueError
        If the coding is unknown.
    """
    if coding not in CODINGS:
        raise ValueError(f"Unknown coding {coding!r}; known: {', '.join(CODINGS)}.")
    states, treaties = load("states", data), load("treaties", data)
    members = load("treaty_members", data)
    system = european_system(states)
    owed, owed_generally = (
        _owed(bind_members(treaties, members, general=every), system) for every in (False, True)
    )
    readings = [*((name, False, owed) for name in CODINGS), (coding, True, owed_generally)]
    owed = owed_generally if general else owed
    ties = commitments(owed, CODINGS[coding])
    named = binding_obligations(owed, CODINGS[coding])
    weighed = _weighed(owed, coding, system, states)
    promised = promises(data, general=general)
    alike = _alike(ties, system, ["kappa"])
    frames = {
        "obligations": owed,
        "system": system,
        "ties": ties,
        "strongest": weighed[weighed["coding"] == coding].drop(columns="coding"),
        "weighed": weighed,
        "powers": _powers(states),
        "absent": _absent(system),
        "shared": _shared(ties, states),
        "similarity": _fragile(owed, system, coding, general, (treaties, members)).round(3),
        "struck": _struck(owed, system, CODINGS[coding], load("audit", data)),
        "own_ties": own_ties(named),
        "codings": _compared(readings, system),
        "behind_ties": _behind(owed),
        "promises": promised,
        "rows": _rows(states),
        "said": _said(promised, states),
        "binding": _binding(owed),
    }
    numbers = {
        "treaties": Count(len(treaties)),
        "treaties_binding": Count(members.loc[members["state"].isin(PAIR), "treaty"].nunique()),
        "years": Count(system["year"].nunique()),
        **_firm_years(frames["similarity"]),
        **_struck_years(frames["struck"], frames["similarity"]),
        **_own_years(frames["own_ties"], general, (treaties, members), system),
        **_shared_numbers(frames["shared"], system),
        "years_shared": Count(_shared_years(frames["said"])),
        **_tied_to_both(frames["strongest"]),
        **_kappas(alike),
        **_helsinki(frames["codings"], coding),
    }
    return Found(frames, numbers)


def _owed(spells, system):
    return keep_within(obligations(spells, first=FIRST, last=LAST), system)


def _weighed(owed, own, system, states):
    """Return the strongest ties under each coding, one's own first."""
    found = []
    for name in (own, *(name for name in CODINGS if name != own)):
        ties, named = (of(owed, CODINGS[name]) for of in (commitments, binding_obligations))
        found.append(_strongest(ties, named, system, states).assign(coding=name))
    return pd.concat(found, ignore_index=True)


def _strongest(ties, named, system, states):
    """Return each power's strongest tie with either of the two, under its name in the decade."""
    found = pd.concat([strongest_by_decade(ties, system, state) for state in PAIR])
    found = found[found["state"].isin([*PAIR, *POWERS])]
    names = names_by_decade(states, first=FIRST, last=LAST)
    languages = [column for column in names if column.startswith("name_")]
    full = found.merge(names[["decade", "state", *languages]], on=["decade", "state"])
    full = full.rename(columns={"state": "power"})
    said = _with_pair(named).assign(decade=lambda rows: decade(rows["year"]))
    keys = ["decade", "power", "with", "tie"]
    labels = _listed(said, keys).rename("strength").reset_index()
    found = full.merge(labels, on=keys, how="left")
    return found.assign(strength=found["strength"].fillna("none"))


def _listed(said, keys):
    """Return the obligations under each key, joined, in the order of their gravity."""
    ordered = said.assign(place=said["obligation"].map(OBLIGATIONS.index)).sort_values("place")
    return ordered.drop_duplicates([*keys, "obligation"]).groupby(keys)["obligation"].agg(";".join)


def _powers(states):
    """Return the powers in the order in which they are shown, each under its latest name."""
    latest = states.drop_duplicates("state", keep="last").set_index("state")
    languages = [column for column in states if column.startswith("name_")]
    shown = [power for power in POWERS if power in latest.index]
    return latest.loc[shown, languages].rename_axis("power").reset_index()


def promises(data: Path = DATA, *, general: bool = False) -> pd.DataFrame:
    """Return what each of the two owed, and was owed, from which day to which, by which treaty.

    Days are whole numbers (19120701) and compare as such; a date known to the month or year counts
    from its first day to its last, and from no day before the signature. ``known_from`` is the day
    from which the promise held and was known: as
    :func:`racconigi.measures.alliances.as_read` has it.

    Parameters
    ----------
    data : Path
        The data package.
    general : bool
        Whether pledges of principle among most states count too.

    Returns
    -------
    DataFrame
        ``with`` (one of the two), ``other``, ``owes`` (whether it owes or is owed),
        ``obligation``, ``since``, ``until``, ``treaty`` with its names (``name_*``), ``kind`` (one
        of :data:`KINDS`), ``known_from``.
    """
    treaties = load("treaties", data)
    spells = bind_members(treaties, load("treaty_members", data), general=general)
    return _promises_of(spells, treaties)


def _promises_of(spells, treaties):
    """Return the promises in some spells of membership, as :func:`promises` has them."""
    signed = treaties.set_index("treaty")["signed"].map(_first, na_action="ignore").fillna(0)
    bound = spells.dropna(subset="joined").assign(
        since=lambda rows: np.maximum(
            rows["joined"].map(_first), rows["treaty"].map(signed).astype(int)
        ),
        until=lambda rows: rows["left"].map(_last, na_action="ignore").fillna(FOREVER).astype(int),
    )
    found = []
    for treaty, parties in bound.groupby("treaty", sort=False):
        for own, other in itertools.permutations(parties.to_dict("records"), 2):
            found += _owing(treaty, own, other)
        found += [
            row
            for own in parties.to_dict("records")
            for row in _owing_outside(treaty, own, parties)
        ]
    columns = ["with", "other", "owes", "obligation", "since", "until", "treaty"]
    rows = pd.DataFrame(found, columns=columns).drop_duplicates().astype({"owes": bool})
    rows["kind"] = rows["obligation"].map(KIND)
    languages = [column for column in treaties if column.startswith("name_")]
    told = treaties[["treaty", *languages]].assign(known_from=_known_from(treaties))
    full = rows.sort_values(columns).merge(told, on="treaty")
    return full.assign(known_from=full[["since", "known_from"]].max(axis=1))


def _known_from(treaties):
    """Return since when each treaty is known: an open one always, one never known at no time."""
    days = treaties["known_from"].map(_first, na_action="ignore").fillna(FOREVER).astype(int)
    return days.where(treaties["secret"].astype(bool), 0)


def _owing(treaty, own, other):
    """Return what one member owes another while both are bound, from the side of the two."""
    named = pd.notna(own["toward"]) and other["state"] not in own["toward"].split(";")
    since, until = max(own["since"], other["since"]), min(own["until"], other["until"])
    if named or since > until or own["state"] == other["state"]:
        return []
    return _told(treaty, own, other["state"], since, until)


def _owing_outside(treaty, own, parties):
    """Return what a member owes to states that are named in the treaty and no members of it."""
    if pd.isna(own["toward"]):
        return []
    outside = set(own["toward"].split(";")) - set(parties["state"])
    return [
        row
        for state in sorted(outside)
        for row in _told(treaty, own, state, own["since"], own["until"])
    ]


def _told(treaty, own, state, since, until):
    sides = [(own["state"], state, True), (state, own["state"], False)]
    return [
        (one, other, owes, obligation, since, until, treaty)
        for one, other, owes in sides
        if one in PAIR
        for obligation in own["obligations"].split(";")
    ]


def _first(date):
    return int(first_day(date).strftime("%Y%m%d"))


def _last(date):
    return int(last_day(date).strftime("%Y%m%d"))


def _rows(states):
    """Return what each of the powers was called from which day to which; gaps are marked."""
    found = []
    for place, power in enumerate([*PAIR, *POWERS]):
        names = states[states["state"] == power].sort_values("since")
        found += [
            {"place": place, "power": power, **span}
            for span in _named_spans(names, first_day(str(FIRST)))
        ]
    return pd.DataFrame(found)


def _named_spans(names, free):
    """Yield the spans of a state's names, and between them those in which it did not exist."""
    languages = [column for column in names if column.startswith("name_")]
    said: dict = {}
    for name in names.to_dict("records"):
        said = {column: name[column] for column in languages}
        since = max(first_day(name["since"]), free)
        until = last_day(name["until"]) if pd.notna(name["until"]) else None
        if until is not None and until < free:
            continue
        if since > free:
            yield _span(free, since - DAY, said, exists=False)
        yield _span(since, until, said, exists=True)
        if until is None:
            return
        free = until + DAY
    if said:
        yield _span(free, None, said, exists=False)


def _span(since, until, said, *, exists):
    last = FOREVER if until is None else int(until.strftime("%Y%m%d"))
    return {"since": int(since.strftime("%Y%m%d")), "until": last, "exists": exists, **said}


def _said(promised, states):
    """Return what the two owed on the first of July of each year: a row a kind and power.

    ``kind`` is one of :data:`KINDS`, defence and offence both being help in war; the power bears
    the name that it bore on the day, or its last. ``known_from`` is the first day on which one of
    the promises that make the row was known.
    """
    languages = [column for column in states if column.startswith("name_")]
    names = states[["state", *languages]].assign(
        born=states["since"].map(_first),
        gone=states["until"].map(_last, na_action="ignore").fillna(FOREVER),
    )
    owing = promised[promised["owes"]]
    found = []
    for year in range(FIRST, LAST + 1):
        day = year * 10000 + 701
        held = owing[(owing["since"] <= day) & (owing["until"] >= day)]
        held = held.groupby(["with", "kind", "other"], as_index=False)["known_from"].min()
        named = (
            names[names["born"] <= day].sort_values("gone").drop_duplicates("state", keep="last")
        )
        living = names[(names["born"] <= day) & (names["gone"] >= day)]
        known = pd.concat([living, named, names]).drop_duplicates("state")
        found.append(held.merge(known, left_on="other", right_on="state").assign(year=year))
    columns = ["year", "with", "kind", "other", "known_from", *languages]
    return pd.concat(found, ignore_index=True)[columns].sort_values(columns[:4], ignore_index=True)


def _shared_years(said):
    """Return in how many years both owed help in war to the same third power."""
    owed = said[(said["kind"] == KINDS[0]) & ~said["other"].isin(PAIR)]
    both = owed.groupby(["year", "other"])["with"].nunique() == len(PAIR)
    return int(both.groupby("year").any().sum())


def _absent(system):
    """Return the decades in which a power did not exist."""
    there = set(zip(decade(system["year"]), system["state"], strict=True))
    every = itertools.product(sorted({ten for ten, _ in there}), [*PAIR, *POWERS])
    gone = [cell for cell in every if cell not in there]
    return pd.DataFrame(gone, columns=["decade", "power"])


def _with_pair(rows):
    """Return the rows that concern one of the two, from its side: ``with`` and the ``power``."""
    sides = [("state_a", "state_b"), ("state_b", "state_a")]
    found = [rows.rename(columns={own: "with", other: "power"}) for own, other in sides]
    seen = pd.concat(found, ignore_index=True)
    return seen[seen["with"].isin(PAIR)]


def _shared(ties, states):
    """Return the powers with which both had a tie of help in war, and if ever in the same year."""
    bound = _with_pair(ties[ties["tie"] == HELP_IN_WAR])
    bound = bound[bound["power"].isin(POWERS)].assign(decade=decade(bound["year"]))
    yearly = bound.groupby(["decade", "power", "year"])["with"].nunique() == len(PAIR)
    ever = bound.groupby(["decade", "power"])["with"].nunique() == len(PAIR)
    at_once = yearly.groupby(["decade", "power"]).any()
    found = at_once[ever].rename("at_once").reset_index()
    return found.merge(_powers(states), on="power").sort_values(["decade", "power"])


def _alike(ties, system, measures):
    """Return the likeness of the two by year, with no more digits than are the same everywhere."""
    pairs = similarity(ties, system, measures=measures)
    two = pairs[(pairs["state_a"] == PAIR[0]) & (pairs["state_b"] == PAIR[1])]
    return two.drop(columns=["state_a", "state_b"]).round(9).reset_index(drop=True)


@remembered
def _fragile(owed, system, coding, general, register):
    """Return kappa, what leaving out one partner or treaty makes of it, and other readings."""
    found = leave_one_out(owed, system, PAIR, CODINGS[coding])
    found = found.rename(columns={"low": "lowest", "high": "highest"})
    for name, choices in READINGS.items():
        treaties, members = register
        spells = bind_members(treaties, as_read(treaties, members, **choices), general=general)
        ties = commitments(_owed(spells, system), CODINGS[coding])
        found[name] = found["year"].map(pair_kappa(ties, system, PAIR))
    return found


def _struck(owed, system, coding, audit):
    """Return kappa where each treaty is struck with the greatest chance of a fault that is left.

    The chance is the upper limit of what the last audit of the treaties found wrong.
    """
    last = last_audits(audited(audit)).set_index(["table", "verdict"])["high"]
    if ("treaties", "wrong") not in last.index:
        return pd.DataFrame(columns=["year", "kappa", "low", "high", "above", "below", "chance"])
    chance = float(last["treaties", "wrong"])
    return strike_at_random(owed, system, PAIR, coding, chance).assign(chance=chance).round(3)


def own_ties(named: pd.DataFrame, pair: tuple[str, str] = PAIR) -> pd.DataFrame:
    """Return the strongest tie of two states with each other, in the years in which they had one.

    Parameters
    ----------
    named : DataFrame
        As :func:`racconigi.measures.alliances.binding_obligations` returns it.
    pair : tuple of str
        The two states.

    Returns
    -------
    DataFrame
        ``year``, ``tie``, ``strength``: the obligations that make it, joined by ``;``.
    """
    between = named[named["state_a"].isin(pair) & named["state_b"].isin(pair)]
    strongest = between[between["tie"] == between.groupby("year")["tie"].transform("max")]
    return _listed(strongest, ["year", "tie"]).rename("strength").reset_index()


def _compared(readings, system):
    """Return kappa by year after several codings, with and without general pledges."""
    found = [
        _alike(commitments(owed, CODINGS[coding]), system, ["kappa"]).assign(
            coding=coding, general=general
        )
        for coding, general, owed in readings
    ]
    return pd.concat(found, ignore_index=True)[["year", "coding", "general", "kappa"]]


def _behind(owed):
    """Return the treaties between each power and either of the two, decade by decade."""
    between = _with_pair(owed)
    between = between[between["power"].isin([*PAIR, *POWERS])]
    columns = ["decade", "power", "with", "treaty"]
    rows = between.assign(decade=decade(between["year"]))[columns].drop_duplicates()
    return rows.sort_values(columns, ignore_index=True)


def _binding(owed):
    """Return the treaties under which either of the two owed or was owed something, by year."""
    rows = _with_pair(owed)[["year", "treaty"]].drop_duplicates()
    return rows.sort_values(["year", "treaty"], ignore_index=True)


def _shared_numbers(shared, system):
    at_once = shared.loc[shared["at_once"], "decade"].unique()
    ever = shared["decade"].unique()
    return {
        "decades": Count(decade(system["year"]).nunique()),
        "shared": Count(len(ever)),
        "shared_decades": decades(ever),
        "shared_at_once": Count(len(at_once)),
        "shared_at_once_decades": decades(at_once),
    }


def _tied_to_both(strongest):
    """Return in how few and, in the last decade, how many of the powers were tied to both."""
    outside = strongest[strongest["power"].isin(POWERS)]
    if outside.empty:
        return {}
    both = outside.groupby(["decade", "power"])["tie"].min().gt(0).groupby("decade")
    tied, powers = both.sum(), both.size()
    return {
        "both_fewest": Count(int(tied.min())),
        "both_fewest_decades": decades(tied.index[tied == tied.min()]),
        "both_last": Count(int(tied.iloc[-1])),
        "powers_last": Count(int(powers.iloc[-1])),
        "last_decade": Decade(int(tied.index[-1])),
    }


def _kappas(alike):
    kappa = alike.set_index("year")["kappa"].dropna()
    if kappa.empty:
        return {}
    highest, lowest = int(kappa.idxmax()), int(kappa.idxmin())
    return {
        "kappa_highest_year": Year(highest),
        "kappa_lowest_year": Year(lowest),
        **{f"kappa_{year}": Measure(float(value), signed=True) for year, value in kappa.items()},
    }


def _firm_years(similarity):
    """Return the years whose kappa keeps its side of 0 whatever partner or treaty is left out."""
    alike, unlike = (
        similarity.loc[similarity[end] * sign > 0, "year"]
        for end, sign in (("lowest", 1), ("highest", -1))
    )
    return {
        "kappa_alike_years": Count(len(alike)),
        "kappa_alike": _year_spans(alike),
        "kappa_unlike_years": Count(len(unlike)),
        "kappa_unlike": _year_spans(unlike),
    }


def _struck_years(struck, similarity):
    """Return in how many firm years kappa keeps its side where faulty treaties are struck too."""
    if struck.empty:
        return {}
    both = struck.merge(similarity, on="year")
    firm = both[(both["lowest"] > 0) | (both["highest"] < 0)]
    kept = firm["above"].where(firm["lowest"] > 0, firm["below"]) >= FIRM
    return {
        "struck_chance": Share(float(struck["chance"].iloc[0])),
        "struck_level": Share(FIRM),
        "draws": Count(DRAWS),
        "struck_of": Count(len(firm)),
        "struck_kept": Count(int(kept.sum())),
        "struck_open": _year_spans(firm.loc[~kept, "year"]),
    }


def _year_spans(years):
    """Return years as spans, neighbours taken together."""
    groups = itertools.groupby(enumerate(sorted(years)), key=lambda pair: pair[1] - pair[0])
    runs = [[year for _, year in members] for _, members in groups]
    return spans((run[0], run[-1]) for run in runs)


def _own_years(own_ties, general, register, system):
    """Return in how many years the two had a treaty tie of their own, by each reading."""
    treaties, members = register
    numbers = {"own_tie_years": Count(len(own_ties))}
    for name, choices in READINGS.items():
        spells = bind_members(treaties, as_read(treaties, members, **choices), general=general)
        owed = _owed(spells, system)
        between = owed[owed["state_a"].isin(PAIR) & owed["state_b"].isin(PAIR)]
        numbers[f"own_tie_years_{name}"] = Count(between["year"].nunique())
    return numbers


def _helsinki(codings, coding):
    """Return what the general pledges add to kappa between Helsinki and the end of the blocs."""
    between = codings[(codings["coding"] == coding) & codings["year"].between(*HELSINKI)]
    means = between.groupby("general")["kappa"].mean()
    gap = means.get(True, float("nan")) - means.get(False, float("nan"))
    years = {"helsinki_years": Span(HELSINKI)}
    if pd.isna(gap):
        return years
    return {**years, "helsinki_gap": Measure(float(gap), digits=1, signed=True)}
