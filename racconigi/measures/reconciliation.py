"""Where the project's register of treaties and ATOP differ, treaty by treaty and year by year.

ATOP (Alliance Treaty Obligations and Provisions) 4.01 gives treaties and members to 2016, ATOP 5.1
pairs of states to 2018. Every difference has one of :data:`racconigi.measures.reasons.REASONS`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from racconigi.measures import reasons
from racconigi.measures.alliances import OBLIGATIONS, bind_members, obligations
from racconigi.measures.entries import Entry, atop_entries, days_apart, register_entries
from racconigi.measures.ties_compared import (
    GREAT_POWERS,
    LAST_PAIR,
    collapse_years,
    compare_years,
    yearly_obligations,
    yearly_pledges,
)
from racconigi.timeline import FIRST

#: The powers whose treaties are compared: those that bind two of them, or one of the pair.
POWERS = (
    "ITA", "RUS", "AUH", "AUT", "GER", "GFR", "GDR", "FRA", "GBR", "TUR",
    "SRB", "ROU", "BGR", "GRC", "HUN", "CSK", "POL", "USA",
)  # fmt: skip

COLUMNS = [
    "level", "treaty", "atop", "state_a", "state_b", "first_year", "last_year",
    "field", "ours", "theirs", "reason", "note",
]  # fmt: skip
#: What is said where nothing differs.
ALIKE = reasons.Reason(None, None)

_KEY = ["level", "treaty", "atop", "state_a", "state_b", "first_year", "field"]


def reconcile(
    treaties: pd.DataFrame,
    members: pd.DataFrame,
    atop_treaties: pd.DataFrame,
    atop_members: pd.DataFrame,
    atop_obligations: pd.DataFrame,
    judged: pd.DataFrame,
) -> pd.DataFrame:
    """Return every difference between the register and ATOP, each with its reason.

    Parameters
    ----------
    treaties, members : DataFrame
        The register: the tables ``treaties`` and ``treaty_members``.
    atop_treaties, atop_members, atop_obligations : DataFrame
        The series of these names.
    judged : DataFrame
        The table ``reconciliation_reasons``.

    Returns
    -------
    DataFrame
        :data:`COLUMNS`. At level ``treaty``, ``field`` is ``listed`` (one row a treaty of either
        list; no reason where both have it), ``start``, ``end``, ``members`` or ``obligations``
        (of one member, where ``state_a`` is given). At level ``year``, ``field`` is ``tie``: what
        ``state_a`` owed ``state_b``, coding ``miller``, and a treaty that alone accounts for the
        higher of the two ties. Empty where neither list has a treaty in scope.
    """
    ours = register_entries(treaties, members)
    theirs = atop_entries(atop_treaties, atop_members)
    by_treaty = pd.DataFrame([*compare_treaties(ours, theirs)], columns=COLUMNS)
    by_treaty = by_treaty.astype({"atop": "Int64"})
    by_treaty = reasons.decide(by_treaty, judged[judged["level"] == "treaty"])
    yearly = compare_years(
        obligations(bind_members(treaties, members), first=FIRST, last=LAST_PAIR),
        yearly_obligations(atop_obligations),
        yearly_pledges(atop_members[atop_members["state"].isin(GREAT_POWERS)]),
        ours,
    )
    yearly = _explained(yearly, by_treaty, ours, theirs)
    yearly = reasons.decide(yearly, judged[judged["level"] == "year"])
    found = pd.concat([by_treaty, collapse_years(yearly)])[COLUMNS]
    years = {"atop": "Int64", "first_year": "Int64", "last_year": "Int64"}
    return found.astype(years).sort_values(_KEY, ignore_index=True)


def in_scope(*entries: Entry | None) -> bool:
    """Return whether a treaty binds Italy or Russia, or two of the powers, in either list."""
    bind = set().union(*(entry.owed for entry in entries if entry))
    return bool(bind & reasons.PAIR) or len(bind & set(POWERS)) > 1


def compare_treaties(
    ours: Mapping[Any, Entry], theirs: Mapping[Any, Entry]
) -> Iterator[dict[str, object]]:
    """Yield a row for each treaty in scope and for each difference, with the reason of a rule."""
    replaced = reasons.replaced_treaties(ours.values())
    for identifier in dict.fromkeys([*ours, *theirs]):
        our, their = ours.get(identifier), theirs.get(identifier)
        if not in_scope(our, their):
            continue
        row = _row(identifier, our, their)
        if their is not None and our is None:
            yield row | _found("listed", "no", "yes", reasons.only_theirs(their, replaced))
        elif our is not None and their is None:
            yield row | _found("listed", "yes", "no", reasons.only_ours(our))
        else:
            yield row | _found("listed", "yes", "yes")
            yield from (row | difference for difference in _differences(our, their, ours))


def _row(identifier, our, their):
    """Return what all rows on a treaty share; a bilateral treaty names its two states."""
    entry = our or their
    states = [*sorted(entry.owed), None] if len(entry.owed) < 3 else [None, None]
    start, end = entry.start or entry.signed, entry.end
    return {
        "level": "treaty",
        "treaty": our.treaty if our else None,
        "atop": identifier if isinstance(identifier, int) else None,
        "state_a": states[0],
        "state_b": states[1],
        "first_year": int(start[:4]),
        "last_year": int(end[:4]) if end else None,
    }


def _found(field, ours, theirs, why=ALIKE):
    return {
        "field": field,
        "ours": ours,
        "theirs": theirs,
        "reason": why.reason,
        "note": why.note or None,
    }


def _differences(our, their, ours):
    """Yield the differences of a treaty that both have."""
    if days_apart(our.start, their.start) > reasons.DAYS:
        yield _found("start", our.start, their.start, reasons.start_differs(our, their))
    if days_apart(our.end, their.end) > reasons.DAYS:
        yield _found("end", our.end, their.end, reasons.end_differs(our, their, ours.values()))
    parties, others = _joined(our.owed, POWERS), _joined(their.owed, POWERS)
    if parties != others:
        yield _found("members", parties, others, reasons.UNKNOWN)
    both = [state for state in POWERS if state in our.owed and state in their.owed]
    unlike = [state for state in both if our.owed[state] != their.owed[state]]
    changes = {(our.owed[state], their.owed[state]) for state in unlike}
    if len(changes) == 1 and len(unlike) == len(both):
        yield _owing(*changes.pop())
    else:
        for state in unlike:
            own = {"state_a": state, "state_b": None}
            yield _owing(our.owed[state], their.owed[state]) | own


def _owing(ours, theirs):
    own, other = _joined(ours, OBLIGATIONS), _joined(theirs, OBLIGATIONS)
    return _found("obligations", own, other, reasons.UNKNOWN)


def _joined(held, order):
    return ";".join(name for name in order if name in held)


def _explained(yearly, treaties, ours, theirs):
    """Give each difference of a year the reason of the treaty behind it."""
    told = reasons.reasons_of(treaties)
    found = []
    for row in yearly.itertuples():
        key = row.treaty if pd.isna(row.atop) else row.atop
        found.append(reasons.tie_differs(row, ours.get(key), theirs.get(key), told))
    return yearly.assign(
        level="year",
        field="tie",
        reason=[why.reason for why in found],
        note=[why.note or None for why in found],
    )
