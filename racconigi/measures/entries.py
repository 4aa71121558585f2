"""A treaty as a list of treaties has it: the entries of the register and those of ATOP."""

from typing import NamedTuple

import pandas as pd

from racconigi.dates import first_day, last_day


class Entry(NamedTuple):
    """A treaty as one of the two lists has it.

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
    owed: dict[str, frozenset[str]]


def register_entries(treaties: pd.DataFrame, members: pd.DataFrame) -> dict[str | int, Entry]:
    """Return the register by ATOP's id; where a treaty has none, by its own identifier.

    Rows that share an id of ATOP (a treaty and its successor) are taken together.

    Parameters
    ----------
    treaties, members : DataFrame
        The tables ``treaties`` and ``treaty_members``.
    """
    numbers = zip(treaties["atop"], treaties["treaty"], strict=True)
    keys = [treaty if pd.isna(atop) else int(atop) for atop, treaty in numbers]
    key = pd.Series(keys, index=treaties.index, dtype=object)
    of_treaty = treaties.assign(key=key).set_index("treaty")
    whole = members["treaty"].map(of_treaty["obligations"])
    held = members.assign(obligations=members["obligations"].fillna(whole))
    owed = _owed_by(held, members["treaty"].map(of_treaty["key"]))
    return {
        identifier: _entry(rows, owed.get(identifier, {}))
        for identifier, rows in treaties.groupby(key, sort=False)
    }


def _entry(rows, owed):
    """Return the entry of the rows of the register that stand for one treaty."""
    never = rows["in_force"].isna().all()
    lasting = never or rows["ended"].isna().any()
    return Entry(
        treaty=";".join(rows["treaty"]),
        start="" if never else rows["in_force"].dropna().min(),
        end="" if lasting else rows["ended"].max(),
        signed=rows["signed"].min(),
        how_ended=rows["how_ended"].iloc[-1],
        general=bool((rows["reach"] == "general").all()),
        owed=owed,
    )


def atop_entries(treaties: pd.DataFrame, members: pd.DataFrame) -> dict[int, Entry]:
    """Return the treaties of ATOP 4.01 by id.

    Parameters
    ----------
    treaties : DataFrame
        The series ``atop_treaties``.
    members : DataFrame
        The series ``atop_members``.
    """
    owed = _owed_by(members, members["atop"])
    return {
        int(row.atop): Entry(
            treaty="",
            start=row.start,
            end="" if pd.isna(row.end) else row.end,
            signed=row.start,
            how_ended="",
            general=False,
            owed=owed.get(row.atop, {}),
        )
        for row in treaties.itertuples()
    }


def _owed_by(members, keys):
    """Return for each key what each state owes, over all its spells."""
    found: dict[str | int, dict[str, frozenset[str]]] = {}
    spells = zip(keys, members["state"], members["obligations"].fillna(""), strict=True)
    for key, state, held in spells:
        owed = found.setdefault(key, {})
        owed[state] = owed.get(state, frozenset()) | {name for name in held.split(";") if name}
    return found


def days_apart(one: str, other: str) -> float:
    """Return how many days lie at least between two dates; infinite if only one is given.

    Examples
    --------
    >>> days_apart("1882-05-20", "1882-06"), days_apart("1882", "1882-06-01"), days_apart("", "1")
    (12, 0, inf)
    """
    if not one or not other:
        return 0 if one == other else float("inf")
    earlier, later = sorted((one, other))
    return max(0, (first_day(later) - last_day(earlier)).days)
