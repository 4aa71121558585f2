"""How much the likeness of two portfolios hangs by single partners and single treaties."""

import numpy as np
import pandas as pd

from racconigi.measures.alliances import Coding, commitments

#: A state's tie to itself: the top of the scale.
TOP = 3


def pair_kappa(ties: pd.DataFrame, system: pd.DataFrame, pair: tuple[str, str]) -> pd.Series:
    """Return the kappa of two states' portfolios by year.

    The formula is that of :mod:`racconigi.measures.similarity`, for one pair alone.

    Parameters
    ----------
    ties : DataFrame
        As :func:`racconigi.measures.alliances.commitments` returns it.
    system : DataFrame
        ``year``, ``state``: the members of the system.
    pair : tuple of str
        The two states.

    Returns
    -------
    Series
        Indexed by the years in which both are members; missing where no portfolio varies.
    """
    return _kappa(_portfolios(ties, system, pair))


def leave_one_out(
    owed: pd.DataFrame, system: pd.DataFrame, pair: tuple[str, str], coding: Coding
) -> pd.DataFrame:
    """Return kappa by year with the least and the greatest that leaving one thing out would give.

    Parameters
    ----------
    owed : DataFrame
        ``year``, ``treaty``, ``state_a``, ``state_b``, ``obligation``.
    system : DataFrame
        ``year``, ``state``.
    pair : tuple of str
        The two states.
    coding : Coding
        What each obligation is worth.

    Returns
    -------
    DataFrame
        ``year``, ``kappa``; ``low``, ``high`` (over every partner and every treaty left out, one
        at a time); ``partner`` and ``treaty``: what moves kappa most where it is left out.
    """
    own = owed[owed["state_a"].isin(pair)]
    table = _portfolios(commitments(own, coding), system, pair)
    kappa = _kappa(table)
    without: dict[tuple[str, str], pd.Series] = {}
    for state in sorted(set(table.index.get_level_values("state")) - set(pair)):
        without["partner", state] = _kappa(table.drop(state, level="state"))
    for treaty in sorted(own["treaty"].unique()):
        years = own.loc[own["treaty"] == treaty, "year"].unique()
        rest = own[own["year"].isin(years) & (own["treaty"] != treaty)]
        within = system[system["year"].isin(years)]
        changed = _kappa(_portfolios(commitments(rest, coding), within, pair))
        without["treaty", treaty] = changed.reindex(kappa.index).fillna(kappa)
    every = pd.DataFrame(without, index=kappa.index)
    moved = every.sub(kappa, axis=0).abs().fillna(-1.0)
    return pd.DataFrame(
        {
            "year": kappa.index,
            "kappa": kappa.to_numpy(),
            "low": np.fmin(kappa, every.min(axis=1)).to_numpy(),
            "high": np.fmax(kappa, every.max(axis=1)).to_numpy(),
            **{
                kind: moved[kind].idxmax(axis=1).to_numpy() if kind in moved else None
                for kind in ("partner", "treaty")
            },
        }
    )


def _portfolios(ties, system, pair):
    """Return both portfolios, a row a year and member of the system."""
    years = set.intersection(*(set(system.loc[system["state"] == own, "year"]) for own in pair))
    places = pd.MultiIndex.from_frame(system.loc[system["year"].isin(years), ["year", "state"]])
    columns = {}
    for own in pair:
        mine = ties[ties["state_a"] == own].set_index(["year", "state_b"])["tie"]
        portfolio = mine.rename_axis(["year", "state"]).reindex(places, fill_value=0).astype(float)
        portfolio[places.get_level_values("state") == own] = TOP
        columns[own] = portfolio
    return pd.DataFrame(columns)


def _kappa(table):
    """Return kappa by year: agreement in squared distances beyond what sums and squares give."""
    x, y = (table[own] for own in table)
    sums = (
        pd.DataFrame({"apart": (x - y) ** 2, "squares": x**2 + y**2, "x": x, "y": y, "n": 1.0})
        .groupby(level="year")
        .sum()
    )
    expected = sums["squares"] - 2 / sums["n"] * sums["x"] * sums["y"]
    return 1 - sums["apart"] / expected.where(expected.abs() > 1e-9, np.nan)
