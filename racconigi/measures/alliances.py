"""From the register of treaties to commitments: who owes whom what in a year."""

from dataclasses import dataclass

import pandas as pd

from racconigi.dates import first_day, last_day
from racconigi.timeline import decade, years_in_force

_PAIR = ["year", "state_a", "state_b"]
OBLIGATIONS = ("defence", "offence", "neutrality", "nonaggression", "consultation")


@dataclass(frozen=True)
class Coding:
    """How obligations become a tie from 0 (none) to 3 (fights for the other).

    Attributes
    ----------
    defence, offence, neutrality, nonaggression, consultation : int
        The tie that each obligation makes when it stands alone.
    consultation_beside_nonaggression : int
        The tie that consultation makes where non-aggression is owed too.
    """

    defence: int = 3
    offence: int = 3
    neutrality: int = 2
    nonaggression: int = 1
    consultation: int = 1
    consultation_beside_nonaggression: int = 1


#: The codings of the literature. ``haege``: Haege (2011), Political Analysis 19(3), after the
#: Correlates of War classes. ``atop``: Chiba, Johnson & Leeds (2015), Journal of Politics 77(4).
#: ``miller``: the same treaties as coded by Miller's ``peacesciencer`` (2022).
CODINGS = {
    "haege": Coding(nonaggression=2),
    "atop": Coding(consultation=2),
    "miller": Coding(consultation=2, consultation_beside_nonaggression=2),
}


def obligations(members: pd.DataFrame, *, first: int, last: int) -> pd.DataFrame:
    """List every obligation in force, year by year, from one state to another.

    A treaty in force on any day of a year counts for that year; a state is a member in every
    year in which it was one on any day. A state owes its obligation to the members of the same
    treaty in that year, or, where the treaty names the beneficiary, to that state alone.

    Parameters
    ----------
    members : DataFrame
        One spell a row: ``treaty``, ``state``, ``joined``, ``left`` (dates; empty while still a
        member), ``obligations`` (joined by ``;``), ``toward`` (states joined by ``;``; empty for
        all other members).
    first, last : int
        The years to list, both included.

    Returns
    -------
    DataFrame
        ``year``, ``treaty``, ``state_a`` (owes), ``state_b`` (is owed), ``obligation``; one row
        each, sorted. Empty when no treaty was in force.

    Raises
    ------
    ValueError
        If an obligation has a name that :data:`OBLIGATIONS` does not list.

    Examples
    --------
    >>> members = pd.DataFrame({
    ...     "treaty": "reinsurance-1887", "state": ["GER", "RUS"], "joined": "1887-06-18",
    ...     "left": "1890-06-18", "obligations": "neutrality", "toward": None})
    >>> obligations(members, first=1887, last=1887)
       year            treaty state_a state_b  obligation
    0  1887  reinsurance-1887     GER     RUS  neutrality
    1  1887  reinsurance-1887     RUS     GER  neutrality
    """
    spells = years_in_force(members, start="joined", end="left", first=first, last=last)
    owing = spells.rename(columns={"state": "state_a"})
    owing["obligation"] = owing.pop("obligations").str.split(";")
    owing = owing.explode("obligation")
    unknown = set(owing["obligation"].dropna()) - set(OBLIGATIONS)
    if unknown:
        raise ValueError(f"Unknown obligation {min(unknown)!r}; known: {', '.join(OBLIGATIONS)}.")

    to_all = owing[owing["toward"].isna()].merge(
        spells[["year", "treaty", "state"]].rename(columns={"state": "state_b"}),
        on=["year", "treaty"],
    )
    to_some = owing[owing["toward"].notna()]
    to_some = to_some.assign(state_b=to_some["toward"].str.split(";")).explode("state_b")
    columns = ["year", "treaty", "state_a", "state_b", "obligation"]
    rows = pd.concat([to_all[columns], to_some[columns]])
    rows = rows[rows["state_a"] != rows["state_b"]].dropna().drop_duplicates()
    return rows.sort_values(columns, ignore_index=True).astype({"year": int})


def commitments(owed: pd.DataFrame, coding: Coding) -> pd.DataFrame:
    """Turn obligations into ties from 0 to 3; the strongest in force wins.

    Parameters
    ----------
    owed : DataFrame
        As :func:`obligations` returns it.
    coding : Coding
        What each obligation is worth: an explicit choice, one of :data:`CODINGS` or your own.

    Returns
    -------
    DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``tie``; pairs without a tie are
        absent.

    Examples
    --------
    >>> owed = pd.DataFrame({
    ...     "year": 1910, "treaty": "triple-alliance-1902", "state_a": "ITA", "state_b": "AUH",
    ...     "obligation": ["defence", "consultation"]})
    >>> commitments(owed, CODINGS["atop"])
       year state_a state_b  tie
    0  1910     ITA     AUH    3
    """
    ties = _weighed(owed, coding).groupby(_PAIR, as_index=False)["tie"].max()
    return ties.astype({"tie": int})


def binding_obligations(owed: pd.DataFrame, coding: Coding) -> pd.DataFrame:
    """Return the obligations that make the strongest tie of each year: what its label may name.

    Parameters
    ----------
    owed : DataFrame
        As :func:`obligations` returns it.
    coding : Coding
        What each obligation is worth.

    Returns
    -------
    DataFrame
        ``year``, ``state_a``, ``state_b``, ``tie``, ``obligation``: one row an obligation owed in
        the year that is worth as much as the strongest.

    Examples
    --------
    >>> owed = pd.DataFrame({
    ...     "year": 1910, "treaty": "racconigi-1909", "state_a": "ITA", "state_b": "RUS",
    ...     "obligation": ["consultation"]})
    >>> binding_obligations(owed, CODINGS["miller"])[["tie", "obligation"]].values.tolist()
    [[2, 'consultation']]
    """
    weighed = _weighed(owed, coding)
    strongest = weighed["tie"] == weighed.groupby(_PAIR)["tie"].transform("max")
    return weighed.loc[strongest, [*_PAIR, "tie", "obligation"]].reset_index(drop=True)


def _weighed(owed, coding):
    """Return each obligation of a year and pair once, with the tie that it makes."""
    held = owed.drop_duplicates([*_PAIR, "obligation"])
    worth = held["obligation"].map({name: getattr(coding, name) for name in OBLIGATIONS})
    pledged = held.assign(pledged=held["obligation"] == "nonaggression")
    beside = pledged.groupby(_PAIR)["pledged"].transform("any")
    softened = (held["obligation"] == "consultation") & beside
    return held.assign(tie=worth.mask(softened, coding.consultation_beside_nonaggression))


def bind_members(
    treaties: pd.DataFrame, members: pd.DataFrame, *, general: bool = False
) -> pd.DataFrame:
    """Return the members' spells with what each owes: its own obligations, or else the treaty's.

    Unconfirmed treaties are left out; a treaty never in force has no spell.

    Parameters
    ----------
    treaties : DataFrame
        ``treaty``, ``obligations``, ``confidence``, ``reach``.
    members : DataFrame
        ``treaty``, ``state``, ``joined``, ``left``, ``obligations`` (empty for the treaty's),
        ``toward``.
    general : bool
        Whether pledges of principle among most states (Kellogg-Briand, Helsinki) count too.

    Returns
    -------
    DataFrame
        ``treaty``, ``state``, ``joined``, ``left``, ``obligations``, ``toward``, in the order of
        ``members``. Empty when no treaty counts.
    """
    counts = treaties["confidence"] != "unconfirmed"
    if not general:
        counts &= treaties["reach"] == "particular"
    kept = treaties.loc[counts, ["treaty", "obligations"]]
    joined = members.merge(kept, on="treaty", suffixes=("", "_of_treaty"))
    owed = joined["obligations"].fillna(joined["obligations_of_treaty"])
    columns = ["treaty", "state", "joined", "left", "obligations", "toward"]
    return joined.assign(obligations=owed)[columns]


def as_read(
    treaties: pd.DataFrame,
    members: pd.DataFrame,
    *,
    known: bool = False,
    active: bool = False,
    checked: bool = False,
) -> pd.DataFrame:
    """Return the members' spells as a stricter reading of the register has them.

    Parameters
    ----------
    treaties : DataFrame
        ``treaty``, ``secret``; ``known_from``, ``dormant_from``, ``checked_until`` (dates, or
        empty).
    members : DataFrame
        ``treaty``, ``joined``, ``left`` (dates).
    known : bool
        As known at the time: a secret treaty counts from the day on which it became known, and not
        at all where that day was not found.
    active : bool
        Without the years in which a treaty held in form only.
    checked : bool
        No longer than a source says that the treaty was in force.

    Returns
    -------
    DataFrame
        The rows of ``members`` that are left, with the same columns; none begins after its end.

    Examples
    --------
    >>> treaties = pd.DataFrame({"treaty": ["t"], "secret": [True], "known_from": ["1917-11"],
    ...                          "dormant_from": [None], "checked_until": [None]})
    >>> members = pd.DataFrame({"treaty": ["t"], "joined": ["1915-04-26"], "left": ["1918-11-11"]})
    >>> as_read(treaties, members, known=True)[["joined", "left"]].values.tolist()
    [['1917-11', '1918-11-11']]
    """
    columns = ["treaty", "secret", "known_from", "dormant_from", "checked_until"]
    told = members[["treaty"]].merge(treaties[columns], on="treaty", how="left")
    told.index = members.index
    joined, left = members["joined"], members["left"]
    kept = pd.Series(True, index=members.index)
    if known:
        secret = told["secret"].astype(bool)
        kept &= ~secret | told["known_from"].notna()
        later = secret & told["known_from"].notna() & (told["known_from"] > joined)
        joined = joined.mask(later, told["known_from"])
    for wanted, column in ((active, "dormant_from"), (checked, "checked_until")):
        if wanted:
            stop, end = (dates.fillna("9999").map(last_day) for dates in (told[column], left))
            earlier = stop < end
            left = left.mask(earlier, told[column])
    kept &= joined.fillna("0001").map(first_day) <= left.fillna("9999").map(last_day)
    return members.assign(joined=joined, left=left)[kept]


def strongest_by_decade(ties: pd.DataFrame, members: pd.DataFrame, state: str) -> pd.DataFrame:
    """Return, for each decade and member, its strongest tie with one state, in either direction.

    Parameters
    ----------
    ties : DataFrame
        As :func:`commitments` returns it.
    members : DataFrame
        ``year``, ``state``: the system.
    state : str
        The state in question.

    Returns
    -------
    DataFrame
        ``decade``, ``state`` (the other), ``with`` (``state``), ``tie`` (0 to 3): one row for
        each other member of the system in a decade in which the state was a member too, sorted.
    """
    owed = ties[ties["state_a"] == state].rename(columns={"state_b": "other"})
    due = ties[ties["state_b"] == state].rename(columns={"state_a": "other"})
    both = pd.concat([owed, due])
    strongest = both.groupby([decade(both["year"]), "other"])["tie"].max()
    system = members.assign(decade=decade(members["year"]))[["decade", "state"]].drop_duplicates()
    own = system["state"] == state
    others = system[~own & system["decade"].isin(system.loc[own, "decade"])]
    others = others.sort_values(["decade", "state"], ignore_index=True)
    tie = strongest.reindex(pd.MultiIndex.from_frame(others), fill_value=0).to_numpy()
    return others.assign(**{"with": state, "tie": tie}).astype({"tie": int})


def keep_within(owed: pd.DataFrame, system: pd.DataFrame) -> pd.DataFrame:
    """Return the obligations between members of a system; treaties reach further than Europe.

    Parameters
    ----------
    owed : DataFrame
        As :func:`obligations` returns it.
    system : DataFrame
        ``year``, ``state``: the members of the system in each year.

    Returns
    -------
    DataFrame
        The rows of ``owed`` whose two states are both members in their year, in the same order.
        Empty when the system has no member.
    """
    members = pd.MultiIndex.from_frame(system[["year", "state"]])
    inside = [
        pd.MultiIndex.from_frame(owed[["year", side]]).isin(members)
        for side in ("state_a", "state_b")
    ]
    return owed[inside[0] & inside[1]].reset_index(drop=True)
