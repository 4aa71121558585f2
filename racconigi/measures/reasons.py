"""Why the register of treaties and ATOP differ: the reasons, and the rules that give them.

A row of the hand-kept table ``reconciliation_reasons`` decides first; where there is none, the
rules do; what neither explains is "not-identified".
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import pandas as pd

from racconigi.measures.entries import Entry, days_apart

#: ``definition``: what counts as an alliance, or who owes what to whom, is read differently;
#: ``date-rule``: the same treaty or membership is dated by another rule; ``our-error``: the
#: register is wrong or has a gap; ``their-coding``: ATOP is wrong, or its coding leaves something
#: out; ``beyond-coverage``: after ATOP ends; ``not-identified``: we do not know.
REASONS = (
    "definition",
    "date-rule",
    "our-error",
    "their-coding",
    "beyond-coverage",
    "not-identified",
)

#: The two whose relation the book is about: a treaty that binds one of them should not be missing.
PAIR = frozenset({"ITA", "RUS"})

#: The last year of ATOP 4.01.
LAST_TREATY = 2016

#: Dates this many days apart count as the same.
DAYS = 31


class Reason(NamedTuple):
    """Why the two differ: one of :data:`REASONS`, and the words of the table; None where alike."""

    reason: str | None
    note: str | None


GENERAL = Reason(
    "definition", "A pledge among most states; the register counts none of those as a tie."
)
NOT_AN_ALLIANCE = Reason("definition", "A pledge among most states; not an alliance for ATOP.")
LATE = Reason("beyond-coverage", f"Later than the end of ATOP 4.01 in {LAST_TREATY}.")
UNLISTED = Reason("definition", "The partner is not in our list of states.")
OTHERS = Reason("definition", "After 1990 the register follows treaties of Italy and Russia only.")
REPLACEMENT = Reason(
    "our-error", "We say that a treaty was replaced on this day; its successor is missing."
)
MISSING = Reason(
    "our-error", "Binds Italy or Russia to a state of our list; missing from the register."
)
SIGNATURE = Reason("date-rule", "ATOP counts from signature, the register from entry into force.")
SUCCESSION = Reason(
    "date-rule",
    "ATOP ends it when the treaty that replaced it was signed, the register when that came into "
    "force.",
)
NEVER = Reason("date-rule", "Signed but never in force: ATOP counts it, the register does not.")
MEMBERSHIP = Reason("date-rule", "The two date membership in the same treaty differently.")
READING = Reason("definition", "The two read differently what this state owes the other.")
UNKNOWN = Reason("not-identified", "")


def only_ours(our: Entry) -> Reason:
    """Return why ATOP does not have a treaty."""
    if our.general:
        return NOT_AN_ALLIANCE
    return LATE if our.start[:4] > str(LAST_TREATY) else UNKNOWN


def only_theirs(their: Entry, replaced: set[tuple[str, frozenset[str]]]) -> Reason:
    """Return why the register does not have a treaty.

    Parameters
    ----------
    their : Entry
        ATOP's treaty.
    replaced : set of (str, frozenset)
        As :func:`replaced_treaties` returns it.
    """
    bind = frozenset(their.owed)
    if len(bind) < 2:
        return UNLISTED
    if their.start >= "1990" and not bind & PAIR:
        return OTHERS
    if (their.start, bind) in replaced:
        return REPLACEMENT
    return MISSING if bind & PAIR else UNKNOWN


def replaced_treaties(entries: Iterable[Entry]) -> set[tuple[str, frozenset[str]]]:
    """Return when treaties of two states were replaced by others, with the two states."""
    return {
        (entry.end, frozenset(entry.owed))
        for entry in entries
        if entry.how_ended == "replaced" and len(entry.owed) == 2
    }


def start_differs(our: Entry, their: Entry) -> Reason:
    """Return why the two begin a treaty on different days."""
    if not our.start:
        return NEVER
    return SIGNATURE if days_apart(our.signed, their.start) <= DAYS else UNKNOWN


def end_differs(our: Entry, their: Entry, ours: Iterable[Entry]) -> Reason:
    """Return why the two end a treaty on different days.

    Parameters
    ----------
    our, their : Entry
        The treaty in both lists.
    ours : iterable of Entry
        The register, in which a treaty that replaced this one is looked for.
    """
    if not our.start:
        return NEVER
    if our.how_ended == "replaced" and any(
        other.start == our.end
        and other.owed.keys() == our.owed.keys()
        and days_apart(other.signed, their.end) <= DAYS
        for other in ours
    ):
        return SUCCESSION
    return LATE if not their.end and our.end[:4] > str(LAST_TREATY) else UNKNOWN


def reasons_of(treaties: pd.DataFrame) -> dict[tuple, dict[str | None, Reason]]:
    """Return the reasons of a comparison of treaties: by treaty, id and field, then by state."""
    found: dict[tuple, dict[str | None, Reason]] = {}
    for row in treaties.dropna(subset="reason").itertuples():
        key = (_or_none(row.treaty), _or_none(row.atop), row.field)
        found.setdefault(key, {})[_or_none(row.state_a)] = Reason(row.reason, row.note)
    return found


def tie_differs(
    row: Any, our: Entry | None, their: Entry | None, reasons: Mapping[tuple, dict]
) -> Reason:
    """Return why a tie of one year differs: the reason of the treaty behind it.

    Parameters
    ----------
    row : named tuple
        ``year``, ``state_a``, ``state_b``, ``treaty``, ``atop`` and ``both`` (whether the other
        list has some obligation under the treaty in that year too).
    our, their : Entry or None
        The treaty in both lists.
    reasons : mapping
        As :func:`reasons_of` returns it.
    """
    treaty, atop = _or_none(row.treaty), _or_none(row.atop)

    def told(field):
        named = reasons.get((treaty, atop, field), {})
        return named.get(row.state_a) or next(iter(named.values()), None)

    if treaty is None and atop is None:
        return UNKNOWN
    if told("listed"):
        return told("listed")
    if our is None or their is None:
        return UNKNOWN
    if our.general:
        return GENERAL
    if not our.start:
        return NEVER
    for field, one, other in (("start", our.start, their.start), ("end", our.end, their.end)):
        if told(field) and _between(row.year, one, other):
            return told(field)
    if not all({row.state_a, row.state_b} <= side.owed.keys() for side in (our, their)):
        return told("members") or UNKNOWN
    if row.both or not (our.owed[row.state_a] and their.owed[row.state_a]):
        return told("obligations") or READING
    return MEMBERSHIP


def _between(year, one, other):
    """Return whether a year lies between two dates of different years; no date is no end."""
    low, high = sorted(int(date[:4]) if date else float("inf") for date in (one, other))
    return low < high and low <= year <= high


def decide(rows: pd.DataFrame, judged: pd.DataFrame) -> pd.DataFrame:
    """Let the hand-kept table decide where it speaks of a difference.

    Parameters
    ----------
    rows : DataFrame
        ``treaty``, ``atop``, ``state_a``, ``state_b``, ``field``, ``ours``, ``theirs``,
        ``reason``, ``note`` and, where years are judged, ``year``.
    judged : DataFrame
        Rows of ``reconciliation_reasons``. Empty states or years stand for any; an empty treaty
        or id means that the list does not have the treaty. A later row goes before an earlier.
    """
    decided = rows.copy()
    differs = rows["ours"] != rows["theirs"]
    for judgement in judged.itertuples():
        told = differs & (rows["field"] == judgement.field)
        for column in ("treaty", "atop"):
            value = getattr(judgement, column)
            told &= rows[column].isna() if pd.isna(value) else rows[column].eq(value).eq(True)
        for column in ("state_a", "state_b"):
            if pd.notna(value := getattr(judgement, column)):
                told &= rows[column].eq(value)
        if pd.notna(judgement.first_year):
            told &= rows["year"].between(judgement.first_year, judgement.last_year)
        decided.loc[told, ["reason", "note"]] = [judgement.reason, judgement.note]
    return decided


def _or_none(value):
    return None if pd.isna(value) else value
