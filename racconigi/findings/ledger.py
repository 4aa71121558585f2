"""The acts that every chapter starts from: scored, dated and placed once."""

from pathlib import Path

import pandas as pd

from racconigi.dates import decimal_year, first_day
from racconigi.measures.scoring import scored
from racconigi.package import DATA
from racconigi.tables import load
from racconigi.timeline import decade, era_of

#: The arenas where the article places the relation.
EASTERN = ("balkans", "danube", "straits")
#: Arenas that are no third region.
NO_REGION = ("bilateral", "world")
#: How sure we are of a row, from the surest on.
CONFIDENCES = ("high", "medium", "low", "unconfirmed")


def acts(data: Path = DATA, *, scale: str = "weis") -> pd.DataFrame:
    """Return the scored acts between the two states, in the order of the ledger.

    Returns
    -------
    DataFrame
        The columns of ``events`` with ``year``, ``weight`` (on the scale), ``decade`` (first
        year), ``era``, ``when`` (decimal year) and ``day`` (the first that the date can mean).
    """
    kept = scored(load("events", data), load("event_types", data), scale=scale)
    return kept.assign(
        decade=decade(kept["year"]),
        era=era_of(kept["date"], load("eras", data)),
        when=decimal_year(kept["date"]).round(3),
        day=kept["date"].map(first_day).astype(str),
    )


def between(rows: pd.DataFrame, since: str, until: str) -> pd.DataFrame:
    """Return the acts from one date up to, and without, another.

    An act whose day is not known is taken by the first day that its date can mean: one dated
    "1914" lies before the outbreak of war. The rule is the same wherever the book counts.

    Parameters
    ----------
    rows : DataFrame
        As :func:`acts` returns it.
    since, until : str
        Dates of any precision: the first day that counts, the first that no longer does.

    Examples
    --------
    >>> rows = pd.DataFrame({"day": ["1914-01-01", "1914-08-04", "1917-11-07"]})
    >>> between(rows, "1914-07-28", "1917-11-07")["day"].tolist()
    ['1914-08-04']
    """
    first, end = first_day(since).isoformat(), first_day(until).isoformat()
    return rows[(rows["day"] >= first) & (rows["day"] < end)]
