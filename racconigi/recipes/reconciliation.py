"""Where the project's register of treaties and ATOP differ, treaty by treaty and year by year.

ATOP (Alliance Treaty Obligations and Provisions) 4.01 gives treaties and members to 2016, ATOP 5.1
gives pairs of states to 2018. Every difference has one of :data:`REASONS`. A row of the hand-kept
table ``reconciliation_reasons`` decides first; where there is none, the rules of this module do;
what neither explains is "not-identified".
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pandas as pd

from racconigi.dates import first_day, last_day
from racconigi.measures.alliances import (
    CODINGS,
    OBLIGATIONS,
    bind_members,
    commitments,
    obligations,
)
from racconigi.recipes import portfolio_similarity_atop
from racconigi.recipes.pair import FIRST
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe

#: The powers whose treaties are compared: those that bind two of them, or one of :data:`PAIR`.
POWERS = ["ITA", "RUS", "AUH", "AUT", "GER", "GFR", "GDR", "FRA", "GBR", "TUR"]
POWERS += ["SRB", "ROU", "BGR", "GRC", "HUN", "CSK", "POL", "USA"]
PAIR = {"ITA", "RUS"}

#: The powers whose ties are compared year by year, each toward each.
GREAT_POWERS = ["ITA", "RUS", "AUH", "GER", "FRA", "GBR", "TUR", "USA"]

#: The last year of ATOP 4.01 (treaties) and of ATOP 5.1 (pairs of states).
LAST_TREATY, LAST_PAIR = 2016, 2018

#: Dates this many days apart count as the same.
DAYS = 31

#: Why the two differ. ``definition``: what counts as an alliance, or who owes what to whom, is read
#: differently; ``date-rule``: the same treaty or membership is dated by another rule;
#: ``our-error``: the register is wrong or has a gap; ``their-coding``: ATOP is wrong, or its coding
#: leaves something out; ``beyond-coverage``: after ATOP ends; ``not-identified``: we do not know.
REASONS = (
    "definition",
    "date-rule",
    "our-error",
    "their-coding",
    "beyond-coverage",
    "not-identified",
)

#: ATOP 4.01's column for each obligation.
ATOP = {
    "defence": "defense",
    "offence": "offense",
    "neutrality": "neutral",
    "nonaggression": "nonagg",
    "consultation": "consul",
}

COLUMNS = [
    "level",
    "treaty",
    "atop",
    "state_a",
    "state_b",
    "first_year",
    "last_year",
    "field",
    "ours",
    "theirs",
    "reason",
    "note",
]
_KEY = ["level", "treaty", "atop", "state_a", "state_b", "first_year", "field"]

#: What a rule says, in the words of the table.
GENERAL = ("definition", "A pledge among most states; the register counts none of those as a tie.")
NOT_AN_ALLIANCE = ("definition", "A pledge among most states; not an alliance for ATOP.")
LATE = ("beyond-coverage", "Later than the end of ATOP 4.01 in 2016.")
UNLISTED = ("definition", "The partner is not in our list of states.")
OTHERS = ("definition", "After 1990 the register follows treaties of Italy and Russia only.")
REPLACEMENT = (
    "our-error",
    "We say that a treaty was replaced on this day; its successor is missing.",
)
MISSING = ("our-error", "Binds Italy or Russia to a state of our list; missing from the register.")
SIGNATURE = ("date-rule", "ATOP counts from signature, the register from entry into force.")
NEVER = ("date-rule", "Signed but never in force: ATOP counts it, the register does not.")
MEMBERSHIP = ("date-rule", "The two date membership in the same treaty differently.")
READING = ("definition", "The two read differently what this state owes the other.")
UNKNOWN = ("not-identified", "")


class Entry(NamedTuple):
    """A treaty as one of the two sources has it.

    Attributes
    ----------
    treaty : str
        Our rows, joined by ``;``; empty for a treaty of ATOP.
    start, end : str
        First and last date; empty where it never began or still holds.
    signed : str
        Date of signature; for ATOP the first date.
    how_ended : str
        As in the register; empty for ATOP.
    general : bool
        Whether it is a pledge among most states.
    owed : dict of str to frozenset
        What each member of our list of states owes. Members outside the list are not there.
    """

    treaty: str
    start: str
    end: str
    signed: str
    how_ended: str
    general: bool
    owed: dict[str, frozenset]


def compute(
    alliances: pd.DataFrame,
    spells: pd.DataFrame,
    dyads: pd.DataFrame,
    treaties: pd.DataFrame,
    members: pd.DataFrame,
    states: pd.DataFrame,
    judged: pd.DataFrame,
) -> pd.DataFrame:
    """Return every difference between the register and ATOP, each with its reason.

    Parameters
    ----------
    alliances : DataFrame
        ATOP 4.01, alliance level: ``atopid``, ``begyr``, ``begmo``, ``begday``, ``endyr`` (0 while
        in force), ``endmo``, ``endday``.
    spells : DataFrame
        ATOP 4.01, member level: ``atopid``, ``member``, ``yrent``, ``yrexit`` (0 while a member)
        and the columns of :data:`ATOP`.
    dyads : DataFrame
        ATOP 5.1, as :func:`racconigi.recipes.portfolio_similarity_atop.compute` takes it.
    treaties, members, states : DataFrame
        The tables of the register, as texts.
    judged : DataFrame
        The table ``reconciliation_reasons``, as texts.

    Returns
    -------
    DataFrame
        :data:`COLUMNS`. At level ``treaty``, ``field`` is ``listed`` (one row a treaty of either
        source; no reason where both have it), ``start``, ``end``, ``members`` or ``obligations``
        (of one member, where ``state_a`` is given). At level ``year``, ``field`` is ``tie``: what
        ``state_a`` owed ``state_b``, coding ``miller``, and a treaty that alone accounts for the
        higher of the two ties.
    """
    codes = state_of(states)
    spells = spells[["atopid", "member", "yrent", "yrexit", *ATOP.values()]]
    known = spells.assign(state=spells["member"].map(codes)).dropna(subset="state")
    ours = register(treaties, members)
    theirs = atop(alliances, known)
    compared = compare_treaties(ours, theirs)
    by_treaty = pd.DataFrame([*compared], columns=COLUMNS).astype({"atop": "Int64"})
    by_treaty = _decided(by_treaty, judged[judged["level"] == "treaty"])
    pledged = obligations(bind_members(treaties, members), first=FIRST, last=LAST_PAIR)
    owed = named(dyads[dyads["year"].between(FIRST, LAST_PAIR)], states)
    great = known[known["state"].isin(GREAT_POWERS)]
    yearly = compare_years(pledged, owed, pledges(great), ours)
    yearly = _inherited(yearly, by_treaty, ours, theirs)
    yearly = _decided(yearly, judged[judged["level"] == "year"])
    found = pd.concat([by_treaty, runs(yearly)])[COLUMNS]
    years = {"atop": "Int64", "first_year": "Int64", "last_year": "Int64"}
    return found.astype(years).sort_values(_KEY, ignore_index=True)


def state_of(states: pd.DataFrame) -> pd.Series:
    """Return our identifier for each country code of the Correlates of War (the index)."""
    known = states.dropna(subset="cow").drop_duplicates("cow")
    return known.set_index(known["cow"].astype(int))["state"]


def named(dyads: pd.DataFrame, states: pd.DataFrame) -> pd.DataFrame:
    """List the obligations of ATOP 5.1 between states of our list, under our identifiers.

    Returns
    -------
    DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``obligation``.
    """
    codes = state_of(states)
    pairs = dyads.assign(state_a=dyads["ccode1"].map(codes), state_b=dyads["ccode2"].map(codes))
    pairs = pairs.dropna(subset=["state_a", "state_b"])
    columns = ["year", "state_a", "state_b"]
    return pd.concat(
        pairs.loc[pairs[column] == 1, columns].assign(obligation=name)
        for name, column in portfolio_similarity_atop.OBLIGATIONS.items()
    )


def pledges(spells: pd.DataFrame) -> pd.DataFrame:
    """List the obligations of ATOP 4.01 year by year; a treaty of 2016 is taken to go on.

    Parameters
    ----------
    spells : DataFrame
        Member level, with our ``state`` for each member.

    Returns
    -------
    DataFrame
        As :func:`racconigi.measures.alliances.obligations` returns it; ``treaty`` is ATOP's id.
    """
    owing = np.array([";".join(sorted(held)) for held in _held(spells)], dtype=object)
    rows = pd.DataFrame(
        {
            "treaty": spells["atopid"],
            "state": spells["state"],
            "joined": spells["yrent"].astype(str),
            "left": spells["yrexit"].astype(str).where(spells["yrexit"] > 0),
            "obligations": pd.Series(owing, index=spells.index).where(owing != ""),
            "toward": None,
        }
    )
    return obligations(rows, first=FIRST, last=LAST_PAIR)


def _held(rows):
    table = rows[list(ATOP.values())].to_numpy() == 1
    names = np.array(list(ATOP))
    return [frozenset(names[row].tolist()) for row in table]


def register(treaties: pd.DataFrame, members: pd.DataFrame) -> dict[str | int, Entry]:
    """Return the register by ATOP's id; where a treaty has none, by its own identifier.

    Rows that share an id of ATOP (a treaty and its successor) are taken together.
    """
    found = {}
    named_by = treaties["atop"].astype("Float64").astype("Int64").astype(object)
    key = named_by.where(treaties["atop"].notna(), treaties["treaty"])
    for identifier, rows in treaties.groupby(key, sort=False):
        parts = members[members["treaty"].isin(rows["treaty"])]
        whole = rows.set_index("treaty")["obligations"]
        owed = {}
        for _, part in parts.iterrows():
            own = part["obligations"]
            own = whole[part["treaty"]] if pd.isna(own) else own
            owed[part["state"]] = owed.get(part["state"], frozenset()) | set(own.split(";"))
        never = rows["in_force"].isna().all()
        found[identifier] = Entry(
            treaty=";".join(rows["treaty"]),
            start="" if never else rows["in_force"].dropna().min(),
            end="" if rows["ended"].isna().any() or never else rows["ended"].max(),
            signed=rows["signed"].min(),
            how_ended=rows["how_ended"].iloc[-1],
            general=(rows["reach"] == "general").all(),
            owed=owed,
        )
    return found


def atop(alliances: pd.DataFrame, spells: pd.DataFrame) -> dict[int, Entry]:
    """Return the treaties of ATOP 4.01 in force since 1853, by id.

    Parameters
    ----------
    alliances : DataFrame
        Alliance level.
    spells : DataFrame
        Member level, with our ``state`` for each member of our list.
    """
    lasting = (alliances["endyr"] == 0) | (alliances["endyr"] >= FIRST)
    late = spells[(spells["yrexit"] == 0) | (spells["yrexit"] >= FIRST)]
    by_treaty = dict(list(late.assign(held=_held(late)).groupby("atopid")))
    found = {}
    for _, row in alliances[lasting].iterrows():
        owed = {}
        if row["atopid"] in by_treaty:
            part = by_treaty[row["atopid"]]
            for state, held in zip(part["state"], part["held"], strict=True):
                owed[state] = owed.get(state, frozenset()) | held
        start = _date(row["begyr"], row["begmo"], row["begday"])
        end = _date(row["endyr"], row["endmo"], row["endday"])
        found[int(row["atopid"])] = Entry("", start, end, start, "", False, owed)
    return found


def _date(year, month, day):
    """Write a date as precisely as the source has it; 0 stands for unknown, or for no date."""
    known = [int(part) for part in (year, month, day) if pd.notna(part) and part]
    return "-".join(f"{part:0{width}}" for part, width in zip(known, (4, 2, 2), strict=False))


def apart(one: str, other: str) -> float:
    """Return how many days lie at least between two dates; infinite if only one is given.

    Examples
    --------
    >>> apart("1882-05-20", "1882-06"), apart("1882", "1882-06-01"), apart("", "1882")
    (12, 0, inf)
    """
    if not one or not other:
        return 0 if one == other else float("inf")
    earlier, later = sorted((one, other))
    return max(0, (first_day(later) - last_day(earlier)).days)


def in_scope(*entries: Entry | None) -> bool:
    """Return whether a treaty binds Italy or Russia, or two of the powers, for either source."""
    bind = set().union(*(entry.owed for entry in entries if entry))
    return bool(bind & PAIR) or len(bind & set(POWERS)) > 1


def compare_treaties(
    ours: dict[str | int, Entry], theirs: dict[int, Entry]
) -> Iterable[dict[str, object]]:
    """Yield a row for each treaty in scope and for each difference, with the reason of a rule."""
    replaced = {(entry.end, pair) for entry, pair in _replaced(ours.values())}
    for identifier in dict.fromkeys([*ours, *theirs]):
        our, their = ours.get(identifier), theirs.get(identifier)
        if not in_scope(our, their):
            continue
        row = _row(identifier, our, their)
        if our is None:
            reason, note = _only_theirs(their, replaced)
            yield row | _found("listed", "no", "yes", reason, note)
        elif their is None:
            reason, note = _only_ours(our)
            yield row | _found("listed", "yes", "no", reason, note)
        else:
            yield row | _found("listed", "yes", "yes")
            yield from (row | difference for difference in _differences(our, their))


def _row(identifier, our, their):
    """Return what all rows on a treaty share; a bilateral treaty names its two states."""
    entry = our or their
    states = [*sorted(entry.owed), None] if len(entry.owed) < 3 else [None, None]
    start, end = entry.start or entry.signed, entry.end
    return {
        "level": "treaty",
        "treaty": our.treaty if our else None,
        "atop": identifier if their or isinstance(identifier, int) else None,
        "state_a": states[0],
        "state_b": states[1],
        "first_year": int(start[:4]),
        "last_year": int(end[:4]) if end else None,
    }


def _found(field, ours, theirs, reason=None, note=None):
    return {"field": field, "ours": ours, "theirs": theirs, "reason": reason, "note": note or None}


def _replaced(entries):
    """Yield the treaties of two states that others are said to have replaced, with the states."""
    for entry in entries:
        if entry.how_ended == "replaced" and len(entry.owed) == 2:
            yield entry, frozenset(entry.owed)


def _only_ours(our):
    if our.general:
        return NOT_AN_ALLIANCE
    if our.start[:4] > str(LAST_TREATY):
        return LATE
    return UNKNOWN


def _only_theirs(their, replaced):
    bind = set(their.owed)
    if len(bind) < 2:
        return UNLISTED
    if their.start >= "1990" and not bind & PAIR:
        return OTHERS
    if (their.start, frozenset(bind)) in replaced:
        return REPLACEMENT
    return MISSING if bind & PAIR else UNKNOWN


def _differences(our, their):
    """Yield the differences of a treaty that both have."""
    if apart(our.start, their.start) > DAYS:
        reason = UNKNOWN
        if not our.start:
            reason = NEVER
        elif apart(our.signed, their.start) <= DAYS:
            reason = SIGNATURE
        yield _found("start", our.start, their.start, *reason)
    if apart(our.end, their.end) > DAYS:
        reason = UNKNOWN
        if not our.start:
            reason = NEVER
        elif not their.end and our.end[:4] > str(LAST_TREATY):
            reason = LATE
        yield _found("end", our.end, their.end, *reason)
    parties = [{state for state in POWERS if state in side.owed} for side in (our, their)]
    if parties[0] != parties[1]:
        yield _found("members", *(_joined(party, POWERS) for party in parties), *UNKNOWN)
    both = [state for state in POWERS if state in our.owed and state in their.owed]
    unlike = [state for state in both if our.owed[state] != their.owed[state]]
    changes = {(our.owed[state], their.owed[state]) for state in unlike}
    if len(changes) == 1 and len(unlike) == len(both):
        yield _owing(our.owed[unlike[0]], their.owed[unlike[0]])
    else:
        for state in unlike:
            yield _owing(our.owed[state], their.owed[state]) | {"state_a": state, "state_b": None}


def _owing(ours, theirs):
    sides = (_joined(side, OBLIGATIONS) for side in (ours, theirs))
    return _found("obligations", *sides, *UNKNOWN)


def _joined(held, order):
    return ";".join(name for name in order if name in held)


def compare_years(
    ours: pd.DataFrame,
    theirs: pd.DataFrame,
    pledged: pd.DataFrame,
    entries: dict[str | int, Entry],
    powers: Iterable[str] = GREAT_POWERS,
) -> pd.DataFrame:
    """List the years in which one power's tie to another differs, with the treaties behind it.

    Parameters
    ----------
    ours, theirs : DataFrame
        The obligations of the register and of ATOP 5.1.
    pledged : DataFrame
        The obligations of ATOP 4.01, which names treaties, as :func:`pledges` returns them.
    entries : dict of str or int to Entry
        The register, as :func:`register` returns it.
    powers : iterable of str
        Whose ties to compare.

    Returns
    -------
    DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``ours``, ``theirs`` (ties, 0 to 3),
        ``treaty`` and ``atop``: one row for each treaty that alone makes a tie above the lower
        of the two; both missing where the treaties of ATOP 4.01 do not account for ATOP 5.1.
        ``both``: whether the other source has some obligation under it in that year too.
    """
    coding = CODINGS["miller"]
    pair = ["year", "state_a", "state_b"]
    ties = [commitments(owed, coding).set_index(pair)["tie"] for owed in (ours, theirs)]
    both = pd.concat(ties, axis="columns", keys=["ours", "theirs"]).fillna(0).astype(int)
    unlike = both[both["ours"] != both["theirs"]].reset_index()
    unlike = unlike[unlike["state_a"].isin(powers) & unlike["state_b"].isin(powers)]
    keys = {
        treaty: identifier for identifier, entry in entries.items()
        for treaty in entry.treaty.split(";")
    }  # fmt: skip
    wanted = unlike[pair]
    made = pd.concat(
        [
            _ties_by_treaty(ours.merge(wanted), coding).assign(side="ours"),
            _ties_by_treaty(pledged.merge(wanted), coding).assign(side="theirs"),
        ]
    )
    made["key"] = pd.Series(
        [keys.get(treaty, treaty) for treaty in made["treaty"]], index=made.index, dtype=object
    )
    higher = unlike.assign(
        side=np.where(unlike["ours"] > unlike["theirs"], "ours", "theirs"),
        lower=unlike[["ours", "theirs"]].min(axis="columns"),
    )
    behind = higher.merge(made, on=[*pair, "side"], how="left")
    accounts = behind["tie"] > behind["lower"]
    lost = higher.merge(behind.loc[accounts, pair].drop_duplicates(), how="left", indicator=True)
    lost = lost[lost["_merge"] == "left_only"].assign(key=None)
    listed = (
        made[[*pair, "key", "side"]]
        .drop_duplicates()
        .replace({"side": {"ours": "theirs", "theirs": "ours"}})
    )
    behind = behind[accounts].merge(listed.assign(both=True), how="left")
    rows = pd.concat([behind, lost])[[*pair, "ours", "theirs", "key", "both"]]
    rows["both"] = rows["both"].eq(True)
    rows["treaty"] = [entries[key].treaty if key in entries else None for key in rows["key"]]
    rows["atop"] = [key if isinstance(key, int) else None for key in rows["key"]]
    rows = rows.astype({"atop": "Int64"})
    return rows.drop_duplicates().sort_values([*pair, "treaty", "atop"], ignore_index=True)


def _ties_by_treaty(owed, coding):
    """Return the tie that each treaty makes alone."""
    parts = [
        commitments(part, coding).assign(treaty=treaty) for treaty, part in owed.groupby("treaty")
    ]
    columns = ["year", "state_a", "state_b", "tie", "treaty"]
    return pd.concat(parts).astype({"treaty": object}) if parts else pd.DataFrame(columns=columns)


def _inherited(yearly, treaties, ours, theirs):
    """Give each difference of a year the reason of the treaty behind it."""
    reasons = {}
    for row in treaties.dropna(subset="reason").itertuples():
        identity = (_or_none(row.treaty), _or_none(row.atop), row.field)
        reasons.setdefault(identity, {})[_or_none(row.state_a)] = (row.reason, row.note)
    found = [_why(row, reasons, ours, theirs) for row in yearly.itertuples()]
    return yearly.assign(
        level="year",
        field="tie",
        reason=[reason for reason, _ in found],
        note=[note or None for _, note in found],
    )


def _or_none(value):
    return None if pd.isna(value) else value


def _why(row, reasons, ours, theirs):
    treaty, identifier = _or_none(row.treaty), _or_none(row.atop)

    def reason(field):
        named = reasons.get((treaty, identifier, field), {})
        return named.get(row.state_a) or next(iter(named.values()), None)

    if treaty is None and identifier is None:
        return UNKNOWN
    if reason("listed"):
        return reason("listed")
    our, their = ours[identifier], theirs[identifier]
    if our.general:
        return GENERAL
    if not our.start:
        return NEVER
    for field, (one, other) in {
        "start": (our.start, their.start),
        "end": (our.end or "9999", their.end or "9999"),
    }.items():
        low, high = sorted((int(one[:4]), int(other[:4])))
        if low <= row.year <= high and low < high and reason(field):
            return reason(field)
    if not all(state in side.owed for side in (our, their) for state in (row.state_a, row.state_b)):
        return reason("members") or UNKNOWN
    if row.both or not (our.owed[row.state_a] and their.owed[row.state_a]):
        return reason("obligations") or READING
    return MEMBERSHIP


def _decided(rows, judged):
    """Let the hand-kept table decide where it speaks of a row."""
    rows = rows.copy()
    for judgement in judged.itertuples():
        told = rows["field"].eq(judgement.field) & rows["ours"].ne(rows["theirs"])
        for column in ("treaty", "atop"):
            value = getattr(judgement, column)
            same = rows[column].isna() if pd.isna(value) else rows[column].astype(str).eq(value)
            told &= same
        for column in ("state_a", "state_b"):
            if pd.notna(getattr(judgement, column)):
                told &= rows[column].eq(getattr(judgement, column))
        if pd.notna(judgement.first_year):
            told &= rows["year"].between(int(judgement.first_year), int(judgement.last_year))
        rows.loc[told, "reason"] = judgement.reason
        rows.loc[told, "note"] = judgement.note
    return rows


def runs(yearly: pd.DataFrame) -> pd.DataFrame:
    """Collapse runs of years that differ in nothing else into ``first_year`` and ``last_year``.

    Examples
    --------
    >>> yearly = pd.DataFrame({"year": [1900, 1901, 1903], "ours": 2})
    >>> runs(yearly).values.tolist()
    [[2, 1900, 1901], [2, 1903, 1903]]
    """
    same = [column for column in yearly if column not in ("year", "key", "both")]
    ordered = yearly.sort_values([*same, "year"], ignore_index=True)
    texts = ordered[same].astype(object).where(ordered[same].notna(), "")
    new = (texts != texts.shift()).any(axis="columns") | (ordered["year"].diff() != 1)
    groups = ordered.groupby(new.cumsum())
    collapsed = groups[same].nth(0).reset_index(drop=True)
    return collapsed.assign(
        first_year=groups["year"].min().to_numpy(), last_year=groups["year"].max().to_numpy()
    )


_ORIGIN = "joshuaalley/arms-allies : data/{} @ 45cdfde68e8d04c2271dcef4dc41140db8a3583d"

RECIPE = Recipe(
    name="reconciliation",
    title="The register of treaties and ATOP compared, treaty by treaty and year by year",
    unit="one treaty or difference, with its reason",
    raw=(
        Raw(
            "atop/atop-alliance-level_4_01.csv",
            "84f6e5a488db64e2b04db3143ebb99b4d1c1a57073e388f44f04b0ccfa3a814e",
            _ORIGIN.format("atop-alliance-level.csv"),
        ),
        Raw(
            "atop/atop-member-level_4_01.csv",
            "37533634acbba64af9b900425fad50fcecb69f4a80f9f1d22d9847911bf21e40",
            _ORIGIN.format("atop-member-level.csv"),
        ),
        portfolio_similarity_atop.RECIPE.raw[0],
    ),
    tables=("treaties", "treaty_members", "states", "reconciliation_reasons"),
    licence=PRODUCER,
    citation=(
        "Leeds, B. A., J. Ritter, S. Mitchell and A. Long. 2002. 'Alliance Treaty Obligations and "
        "Provisions, 1815-1944', International Interactions 28: 237-260 (ATOP 4.01 and 5.1); the "
        "project's register of treaties."
    ),
    compute=compute,
)
