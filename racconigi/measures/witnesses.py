"""Independent series by decade, and whether they move as the ledger does.

Each series keeps its own unit and range. None is averaged with another: trade, votes and
memberships have no common currency. Which series bear witness, and what a rise of each means, is
the caller's to say.
"""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pandas as pd

from racconigi.measures.scoring import Z95
from racconigi.timeline import decade


def first_reading(sources: Mapping[str, pd.Series]) -> pd.DataFrame:
    """Return one value a year, from the first source that gives one: overlaps count once.

    Parameters
    ----------
    sources : mapping of str to Series
        Values by year (missing where the source is silent), in order of preference.

    Returns
    -------
    DataFrame
        ``year``, ``value``, ``source``, in order of years; only years that any source gives.
        Empty where none gives any, or there is no source.

    Raises
    ------
    ValueError
        If a source gives a year twice.

    Examples
    --------
    >>> old, new = pd.Series({1937: 0.8, 1938: 0.1}), pd.Series({1938: 0.2, 1948: 0.3})
    >>> first_reading({"old": old, "new": new})["value"].tolist()
    [0.8, 0.1, 0.3]
    """
    readings = []
    for name, values in sources.items():
        if values.index.has_duplicates:
            twice = values.index[values.index.duplicated()][0]
            raise ValueError(f"{name} gives {twice} twice.")
        known = values.dropna().astype(float)
        readings.append(
            pd.DataFrame({"year": known.index, "value": known.to_numpy(), "source": name})
        )
    if not readings:
        return pd.DataFrame(columns=["year", "value", "source"])
    table = pd.concat(readings, ignore_index=True).drop_duplicates("year")
    return table.sort_values("year", ignore_index=True).astype({"year": int})


def by_decade(yearly: pd.DataFrame, *, periods: Sequence[int]) -> pd.DataFrame:
    """Return the mean of each decade over the years that were observed, and how many those are.

    Parameters
    ----------
    yearly : DataFrame
        ``year``, ``value`` and ``source``, one row a year, as :func:`first_reading` returns it.
    periods : sequence of int
        First years of the decades to return, in order.

    Returns
    -------
    DataFrame
        ``period``, ``years`` (observed, 0 to 10), ``mean``, ``yearly_low`` and ``yearly_high``
        (the least and the greatest value of a year) and ``source`` (several joined by ``;``). A
        blind decade has 0 years, no mean and no source: missing is not zero.

    Raises
    ------
    ValueError
        If a year is observed twice.

    Examples
    --------
    >>> yearly = pd.DataFrame({"year": [1937, 1938], "value": [3.0, 1.0], "source": "a"})
    >>> by_decade(yearly, periods=[1930, 1940])[["years", "mean"]].values.tolist()
    [[2.0, 2.0], [0.0, nan]]
    """
    known = yearly[yearly["value"].notna()]
    twice = known.loc[known["year"].duplicated(), "year"]
    if len(twice):
        raise ValueError(f"{twice.iloc[0]} is observed twice.")
    table = known.groupby(decade(known["year"])).agg(
        years=("value", "size"),
        mean=("value", "mean"),
        yearly_low=("value", "min"),
        yearly_high=("value", "max"),
        source=("source", lambda names: ";".join(names.unique())),
    )
    table = table.reindex(periods)
    table["years"] = table["years"].fillna(0).astype(int)
    return table.rename_axis("period").reset_index()


def moves(values: pd.Series, *, closer: int = 1) -> pd.Series:
    """Return whether each decade came closer (1) or went further apart (-1) than the one before.

    Parameters
    ----------
    values : Series
        One value a decade, indexed by consecutive decades; missing where blind.
    closer : int
        What a rise means: 1 closer, -1 further apart.

    Returns
    -------
    Series
        1, 0 (unchanged) or -1; missing in the first decade and beside a blind one.

    Raises
    ------
    ValueError
        If a decade is left out.

    Examples
    --------
    >>> moves(pd.Series({1950: 4.7, 1960: 4.4, 1970: 4.6}), closer=-1).tolist()
    [nan, 1.0, -1.0]
    """
    steps = np.diff(values.index)
    if (steps != 10).any():
        raise ValueError(f"No decade after the {values.index[:-1][steps != 10][0]}s.")
    return closer * np.sign(values.astype(float).diff()) + 0.0  # no minus zero


def follow(
    decades: pd.DataFrame, ledger: pd.Series, *, apart: Collection[str] = ()
) -> pd.DataFrame:
    """Return for every step from decade to decade whether each witness went the ledger's way.

    Parameters
    ----------
    decades : DataFrame
        ``witness`` (a name) and the columns of :func:`by_decade`, decades without a gap.
    ledger : Series
        The ledger's balance by decade.
    apart : collection of str
        The witnesses of which a rise means further apart; of the others it means closer.

    Returns
    -------
    DataFrame
        ``period`` (where the step leads), ``witness`` and ``way``: 1 with the ledger, -1 against
        it, 0 where either stood still; missing where either is blind. Empty for no witness.

    Raises
    ------
    ValueError
        If a witness leaves a decade out.

    Examples
    --------
    >>> table = pd.DataFrame({"witness": "trade", "period": [1950, 1960], "mean": [3.0, 1.0]})
    >>> follow(table, pd.Series({1950: 0.3, 1960: 2.2})).values.tolist()
    [[1950, 'trade', nan], [1960, 'trade', -1.0]]
    """
    steps = moves(ledger)
    ways = []
    for name, part in decades.groupby("witness", sort=False):
        own = moves(part.set_index("period")["mean"], closer=_closer(name, apart))
        way = own * steps.reindex(own.index)
        ways.append(pd.DataFrame({"period": way.index, "witness": name, "way": way.to_numpy()}))
    if not ways:
        return pd.DataFrame(columns=["period", "witness", "way"])
    return pd.concat(ways, ignore_index=True)


def compare(
    decades: pd.DataFrame, ledger: pd.Series, *, apart: Collection[str] = ()
) -> pd.DataFrame:
    """Compare every witness with the ledger, decade by decade, in ranks and in moves.

    Parameters
    ----------
    decades, ledger, apart
        As for :func:`follow`.

    Returns
    -------
    DataFrame
        ``witness``, ``decades`` (that both see), ``rho`` (Spearman's rank correlation, turned so
        that 1 means closer together as the ledger grows friendlier; missing below three decades
        or without variation), ``chance`` (``1.96 / sqrt(decades - 1)``, which chance alone seldom
        passes; missing below two decades), ``moved`` (times both moved) and ``together`` (times
        they moved the same way). Empty for no witness.

    Raises
    ------
    ValueError
        If a witness leaves a decade out.

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"witness": "trade", "period": [1950, 1960, 1970], "mean": [1.0, 3.0, 2.0]}
    ... )
    >>> found = compare(table, pd.Series({1950: 0.3, 1960: 2.2, 1970: 2.9}))
    >>> found[["decades", "rho", "moved", "together"]].values.tolist()
    [[3.0, 0.5, 2.0, 1.0]]
    """
    ways = follow(decades, ledger, apart=apart)
    rows = []
    for name, part in decades.groupby("witness", sort=False):
        values = part.set_index("period")["mean"].astype(float)
        both = pd.DataFrame({"witness": values, "ledger": ledger}).dropna()
        chance = Z95 / (len(both) - 1) ** 0.5 if len(both) > 1 else np.nan
        way = ways.loc[ways["witness"] == name, "way"].astype(float)
        # a step of which either is blind, or in which either stood still, counts in neither
        moved, together = int(way.abs().sum()), int((way > 0).sum())
        rho = _closer(name, apart) * _rank_correlation(both["witness"], both["ledger"])
        rows.append((name, len(both), rho, chance, moved, together))
    columns = ["witness", "decades", "rho", "chance", "moved", "together"]
    return pd.DataFrame(rows, columns=columns)


def mirror_ratios(trade: pd.DataFrame) -> pd.DataFrame:
    """Return Italy's figure over Russia's for the same goods, in the years that both report.

    Parameters
    ----------
    trade : DataFrame
        ``year``, ``reporter`` (``ITA`` or ``RUS``), ``flow`` (``exports`` or ``imports`` of the
        reporter) and ``pounds``.

    Returns
    -------
    DataFrame
        ``year``, ``to_italy`` and ``to_russia`` (the direction of the goods); 1 where the two
        agree, missing where either is silent or Russia's figure is 0. Empty for no figures.

    Raises
    ------
    ValueError
        If a reporter gives a flow of a year twice.

    Examples
    --------
    >>> both = {"year": 1900, "reporter": ["ITA", "RUS"], "flow": ["imports", "exports"]}
    >>> mirror_ratios(pd.DataFrame({**both, "pounds": [6.0, 4.0]}))["to_italy"].tolist()
    [1.5]
    """
    figures = trade.set_index(["reporter", "flow", "year"])["pounds"].astype(float)
    if figures.index.has_duplicates:
        reporter, flow, year = figures.index[figures.index.duplicated()][0]
        raise ValueError(f"{reporter} gives its {flow} of {year} twice.")
    pairs = [(r, f) for r in ("ITA", "RUS") for f in ("exports", "imports")]
    figures = figures.unstack("year").T.reindex(columns=pairs)
    positive = figures.where(figures > 0)
    return pd.DataFrame(
        {
            "to_italy": figures["ITA", "imports"] / positive["RUS", "exports"],
            "to_russia": figures["ITA", "exports"] / positive["RUS", "imports"],
        }
    ).reset_index()


def _closer(name, apart):
    return -1 if name in apart else 1


def _rank_correlation(one, other):
    """Return Spearman's rho, missing where three pairs or variation are wanting."""
    if len(one) < 3 or min(one.nunique(), other.nunique()) < 2:
        return np.nan
    return one.rank().corr(other.rank())
