"""What one power owed another, year by year, after the register of treaties and after ATOP."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from racconigi.measures.alliances import CODINGS, commitments, obligations
from racconigi.measures.entries import Entry
from racconigi.timeline import FIRST, years_in_force

#: The powers whose ties are compared, each toward each.
GREAT_POWERS = ("ITA", "RUS", "AUH", "GER", "FRA", "GBR", "TUR", "USA")

#: The last year of ATOP 5.1.
LAST_PAIR = 2018

#: How obligations become the ties that are compared.
CODING = CODINGS["miller"]

_PAIR = ["year", "state_a", "state_b"]


def yearly_obligations(spells: pd.DataFrame) -> pd.DataFrame:
    """List the obligations of ATOP 5.1 year by year.

    Parameters
    ----------
    spells : DataFrame
        The series ``atop_obligations``.

    Returns
    -------
    DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``obligation``.
    """
    texts = spells.astype({"first_year": str, "last_year": str})
    yearly = years_in_force(texts, start="first_year", end="last_year", first=FIRST, last=LAST_PAIR)
    yearly["obligation"] = yearly.pop("obligations").str.split(";")
    return yearly.explode("obligation", ignore_index=True)


def yearly_pledges(spells: pd.DataFrame) -> pd.DataFrame:
    """List the obligations of ATOP 4.01 year by year; a treaty of 2016 is taken to go on.

    Parameters
    ----------
    spells : DataFrame
        The series ``atop_members``.

    Returns
    -------
    DataFrame
        As :func:`racconigi.measures.alliances.obligations` returns it; ``treaty`` is ATOP's id.
    """
    rows = spells.rename(columns={"atop": "treaty"}).assign(toward=None)
    return obligations(rows, first=FIRST, last=LAST_PAIR)


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
        The obligations of the register and of ATOP 5.1, as
        :func:`racconigi.measures.alliances.obligations` and :func:`yearly_obligations` list them.
    pledged : DataFrame
        The obligations of ATOP 4.01, which names treaties, as :func:`yearly_pledges` lists them.
    entries : dict of str or int to Entry
        The register.
    powers : iterable of str
        Whose ties to compare.

    Returns
    -------
    DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``ours``, ``theirs`` (ties, 0 to 3),
        ``treaty`` and ``atop``: one row for each treaty that alone makes a tie above the lower
        of the two; both missing where the treaties of ATOP 4.01 do not account for ATOP 5.1.
        ``both``: whether the other list has some obligation under it in that year too.
    """
    unlike = _unlike(ours, theirs, powers)
    made = _made(ours, pledged, entries, unlike[_PAIR])
    behind = unlike.merge(made, on=[*_PAIR, "side"])
    behind = behind[behind["tie"] > behind["lower"]]
    elsewhere = made.assign(side=made["side"].map({"ours": "theirs", "theirs": "ours"}))
    behind = behind.assign(both=_among(behind, elsewhere, [*_PAIR, "side", "key"]))
    lost = unlike[~_among(unlike, behind, _PAIR)].assign(key=None, both=False)
    rows = pd.concat([behind, lost])
    rows["treaty"] = [entries[key].treaty if key in entries else None for key in rows["key"]]
    rows["atop"] = [key if isinstance(key, int) else None for key in rows["key"]]
    rows = rows.astype({"atop": "Int64"})[[*_PAIR, "ours", "theirs", "treaty", "atop", "both"]]
    return rows.drop_duplicates().sort_values([*_PAIR, "treaty", "atop"], ignore_index=True)


def _unlike(ours, theirs, powers):
    """Return the ties between powers that differ, with the higher side and the lower tie."""
    between = [owed[owed[_PAIR[1:]].isin(powers).all(axis="columns")] for owed in (ours, theirs)]
    ties = [commitments(owed, CODING).set_index(_PAIR)["tie"] for owed in between]
    both = pd.concat(ties, axis="columns", keys=["ours", "theirs"]).fillna(0).astype(int)
    unlike = both[both["ours"] != both["theirs"]].reset_index()
    return unlike.assign(
        side=np.where(unlike["ours"] > unlike["theirs"], "ours", "theirs"),
        lower=unlike[["ours", "theirs"]].min(axis="columns"),
    )


def _made(ours, pledged, entries, pairs):
    """Return the tie that each treaty of either list makes alone between pairs, with its key."""
    keys = {
        treaty: identifier
        for identifier, entry in entries.items()
        for treaty in entry.treaty.split(";")
    }
    named = {
        "ours": ours.assign(key=ours["treaty"].map(keys)),
        "theirs": pledged.assign(key=pledged["treaty"].astype(object)),
    }
    return pd.concat(
        _ties_by_treaty(owed.merge(pairs)).assign(side=side) for side, owed in named.items()
    )


def _ties_by_treaty(owed):
    """Return the tie that each treaty makes alone, with the treaty's key."""
    case = owed.groupby(["year", "treaty"]).ngroup()  # a year of a treaty stands for a year
    ties = commitments(owed.assign(year=case), CODING).rename(columns={"year": "case"})
    return ties.merge(owed[["year", "key"]].assign(case=case).drop_duplicates(), on="case")


def _among(rows, others, columns):
    """Return for each row whether others agree with it in these columns."""
    index = [pd.MultiIndex.from_frame(frame[columns]) for frame in (rows, others)]
    return index[0].isin(index[1])


def collapse_years(yearly: pd.DataFrame) -> pd.DataFrame:
    """Collapse runs of years that differ in nothing else into ``first_year`` and ``last_year``.

    Examples
    --------
    >>> yearly = pd.DataFrame({"year": [1900, 1901, 1903], "ours": 2})
    >>> collapse_years(yearly).values.tolist()
    [[2, 1900, 1901], [2, 1903, 1903]]
    """
    same = [column for column in yearly if column not in ("year", "both")]
    ordered = yearly.sort_values([*same, "year"], ignore_index=True)
    texts = ordered[same].astype(object).where(ordered[same].notna(), "")
    new = (texts != texts.shift()).any(axis="columns") | (ordered["year"].diff() != 1)
    groups = ordered.groupby(new.cumsum())
    collapsed = groups[same].nth(0).reset_index(drop=True)
    return collapsed.assign(
        first_year=groups["year"].min().to_numpy(), last_year=groups["year"].max().to_numpy()
    )
