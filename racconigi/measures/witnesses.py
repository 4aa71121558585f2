"""Independent series by decade, and whether they move as the ledger does.

Each series keeps its own unit and range. None is averaged with another: trade, votes and
memberships have no common currency.
"""

import numpy as np
import pandas as pd

#: The witnesses, and what a rise of each means: 1 closer together, -1 further apart.
CLOSER = {
    "imports": 1, "exports": 1, "organisations": 1, "alliances": 1, "agreement": 1,
    "positions": -1, "disputes": -1, "rivals": 1, "regimes": -1,
}  # fmt: skip

#: Those that bear witness on their own. Exports and agreement are second readings of imports and
#: positions; the ledger holds the disputes itself; rivals and regimes are circumstances.
COUNTED = ("imports", "organisations", "alliances", "positions")


def first_reading(sources: dict[str, pd.Series]) -> pd.DataFrame:
    """Return one value a year, from the first source that gives one: overlaps count once.

    Parameters
    ----------
    sources : dict of str to Series
        Values by year (missing where the source is silent), in order of preference.

    Returns
    -------
    DataFrame
        ``year``, ``value``, ``source``, in order of years; only years that any source gives.

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
    table = pd.concat(readings, ignore_index=True).drop_duplicates("year")
    return table.sort_values("year", ignore_index=True).astype({"year": int})


def by_decade(yearly: pd.DataFrame, *, periods) -> pd.DataFrame:
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
        ``period``, ``years`` (observed, 0 to 10), ``mean``, ``low`` and ``high`` (of single
        years) and ``source`` (several joined by ``;``). A blind decade has 0 years, no mean and
        no source: missing is not zero.

    Examples
    --------
    >>> yearly = pd.DataFrame({"year": [1937, 1938], "value": [3.0, 1.0], "source": "a"})
    >>> by_decade(yearly, periods=[1930, 1940])[["years", "mean"]].values.tolist()
    [[2.0, 2.0], [0.0, nan]]
    """
    known = yearly[yearly["value"].notna()]
    table = known.groupby(known["year"] // 10 * 10).agg(
        years=("value", "size"),
        mean=("value", "mean"),
        low=("value", "min"),
        high=("value", "max"),
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


def compared(decades: pd.DataFrame, ledger: pd.Series) -> pd.DataFrame:
    """Compare every witness with the ledger, decade by decade, in ranks and in moves.

    Parameters
    ----------
    decades : DataFrame
        ``series`` (one of :data:`CLOSER`) and the columns of :func:`by_decade`.
    ledger : Series
        The ledger's balance by decade.

    Returns
    -------
    DataFrame
        ``series``, ``counted`` (whether in :data:`COUNTED`), ``decades`` (that both see), ``rho``
        (Spearman's rank correlation, turned so that 1 means closer together as the ledger grows
        friendlier; missing below three decades or without variation), ``moved`` (times both
        moved) and ``together`` (times they moved the same way).

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"series": "imports", "period": [1950, 1960, 1970], "mean": [1.0, 3.0, 2.0]}
    ... )
    >>> compared(table, pd.Series({1950: 0.3, 1960: 2.2, 1970: 2.9})).values.tolist()
    [['imports', True, 3, 0.5, 2, 1]]
    """
    rows = []
    for name, part in decades.groupby("series", sort=False):
        values = part.set_index("period")["mean"]
        both = pd.DataFrame({"witness": values, "ledger": ledger}).dropna()
        rho = np.nan
        if len(both) >= 3 and both.nunique().min() > 1:
            rho = CLOSER[name] * both["witness"].rank().corr(both["ledger"].rank())
        product = moves(values, closer=CLOSER[name]) * moves(ledger)
        # where either stood still or is blind the product is 0 or missing, and counts in neither
        moved, together = int(product.abs().sum()), int((product > 0).sum())
        rows.append((name, name in COUNTED, len(both), rho, moved, together))
    columns = ["series", "counted", "decades", "rho", "moved", "together"]
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
        agree, missing where either is silent.

    Examples
    --------
    >>> both = {"year": 1900, "reporter": ["ITA", "RUS"], "flow": ["imports", "exports"]}
    >>> mirror_ratios(pd.DataFrame({**both, "pounds": [6.0, 4.0]}))["to_italy"].tolist()
    [1.5]
    """
    figures = trade.set_index(["reporter", "flow", "year"])["pounds"].astype(float)
    figures = figures.unstack("year").T
    figures = figures.reindex(
        columns=[(r, f) for r in ("ITA", "RUS") for f in ("exports", "imports")]
    )
    return pd.DataFrame(
        {
            "to_italy": figures["ITA", "imports"] / figures["RUS", "exports"],
            "to_russia": figures["ITA", "exports"] / figures["RUS", "imports"],
        }
    ).reset_index()
