"""How much the likeness of two portfolios hangs by single partners, single treaties, or faults."""

import zlib

import numpy as np
import pandas as pd
from scipy import sparse

from racconigi.measures.alliances import OBLIGATIONS, Coding, commitments

#: A state's tie to itself: the top of the scale.
TOP = 3
#: How often treaties are struck at random, and between which parts of the draws 90 in 100 lie.
DRAWS, BOUNDS = 1000, (0.05, 0.95)
#: What is no more than this is zero but for rounding.
TINY = 1e-9


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
    terms = _terms(table)
    sums = terms.groupby(level="year").sum()
    kappa = _agreement(sums)
    without = {
        "partner": _without_partners(terms.drop(list(pair), level="state", errors="ignore"), sums),
        "treaty": _without_treaties(own, table, sums, coding),
    }
    found = {name: changed.reindex(kappa.index) for name, changed in without.items()}
    found = {name: changed.T.fillna(kappa).T for name, changed in found.items()}
    every = pd.concat(found.values(), axis=1)
    return pd.DataFrame(
        {
            "year": kappa.index,
            "kappa": kappa.to_numpy(),
            "low": np.fmin(kappa, every.min(axis=1)).to_numpy(),
            "high": np.fmax(kappa, every.max(axis=1)).to_numpy(),
            **{name: _most_moved(changed, kappa) for name, changed in found.items()},
        }
    )


def strike_at_random(
    owed: pd.DataFrame, system: pd.DataFrame, pair: tuple[str, str], coding: Coding, chance: float
) -> pd.DataFrame:
    """Return kappa by year with the range that striking each treaty with one chance would give.

    In each of ``DRAWS`` draws every treaty is left out with probability ``chance``, for all the
    years in which it binds, and kappa is computed anew. The chance may be the part of treaties in
    which an audit found a fault. That a fault does away with a whole treaty stands bluntly for all
    that it can do: it shows no tie that is wrong, too long or missing. The draws of a treaty come
    from its name, so that no other row moves them.

    Source: the bootstrap with percentiles, Efron and Tibshirani (1993), An Introduction to the
    Bootstrap; the law by which is drawn is not the sample but the chance.

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
    chance : float
        The probability with which each treaty is struck.

    Returns
    -------
    DataFrame
        ``year``, ``kappa``; ``low``, ``high``: between them lie 90 of 100 draws; ``above``,
        ``below``: the share of the draws in which kappa is above and below zero.

    Raises
    ------
    ValueError
        If the chance is none.
    """
    if not 0 <= chance <= 1:
        raise ValueError(f"A chance lies between 0 and 1; {chance} does not.")
    own = owed[owed["state_a"].isin(pair)]
    table = _portfolios(commitments(own, coding), system, pair)
    years = table.index.get_level_values("year").unique()
    kappa = _agreement(_terms(table).groupby(level="year").sum())
    x, y = (_struck_portfolio(own, table, state, coding, chance) for state in pair)
    sums = _sums_of_draws(x, y, table.index.get_level_values("year"))
    drawn = np.asarray(_agreement(sums))
    seen = np.isfinite(drawn).any(axis=1)
    low, high = np.full((2, len(years)), np.nan)
    low[seen], high[seen] = np.nanquantile(drawn[seen], BOUNDS, axis=1)
    return pd.DataFrame(
        {
            "year": years,
            "kappa": kappa.reindex(years).to_numpy(),
            "low": low,
            "high": high,
            "above": (drawn > TINY).mean(axis=1),
            "below": (drawn < -TINY).mean(axis=1),
        }
    )


def _struck_portfolio(own, table, state, coding, chance):
    """Return the ties of one state in every draw: a row a place of the table, a column a draw."""
    mine = own[own["state_a"] == state].drop_duplicates()
    cells = pd.MultiIndex.from_frame(mine[["year", "state_b"]])
    place = table.index.get_indexer(cells)
    mine, place = mine[place >= 0], place[place >= 0]
    treaty, names = pd.factorize(mine["treaty"])
    kept = np.array([_draws(name) >= chance for name in names], float).reshape(-1, DRAWS)
    held = np.zeros((len(table), DRAWS), np.uint16)
    for obligation, mark in _MARKS.items():
        here = (mine["obligation"] == obligation).to_numpy()
        binds = sparse.csr_array(
            (np.ones(here.sum()), (place[here], treaty[here])), (len(table), len(names))
        )
        held |= np.where(binds @ kept > 0, mark, 0).astype(np.uint16)
    worth = _worth(coding)
    ties = np.array([worth[owed] for owed in range(1 << len(_MARKS))], float)[held]
    ties[table.index.get_level_values("state") == state] = TOP
    return ties


def _draws(treaty):
    """Return the draws of one treaty, which its name alone decides."""
    return np.random.default_rng(zlib.crc32(str(treaty).encode())).random(DRAWS)


def _sums_of_draws(x, y, years):
    """Return the sums of kappa by year, each an array of a row a year and a column a draw."""
    place, every = pd.factorize(years)
    add = sparse.csr_array((np.ones(len(place)), (place, np.arange(len(place)))))
    n = np.bincount(place, minlength=len(every)).astype(float)[:, None]
    squares = add @ (x**2 + y**2)
    return {"apart": add @ (x - y) ** 2, "squares": squares, "x": add @ x, "y": add @ y, "n": n}


def _without_partners(terms, sums):
    """Return kappa by year without each partner: its terms are taken out of the sums."""
    rest = sums.loc[terms.index.get_level_values("year")].to_numpy() - terms
    return _agreement(rest).unstack("state").sort_index(axis=1)


def _without_treaties(own, table, sums, coding):
    """Return kappa by year without each treaty that binds one of the two.

    Only the places where the treaty is owed change; their old terms are taken out of the sums and
    their new ones put in.
    """
    if own.empty:
        return pd.DataFrame(index=sums.index)
    left = _ties_left(own, coding).unstack("state_a").reindex(columns=table.columns)
    left = left[left.index.droplevel("treaty").isin(table.index)]
    was = table.loc[left.index.droplevel("treaty")].set_axis(left.index)
    change = _terms(left.fillna(was)) - _terms(was)
    change = change.groupby(level=["year", "treaty"]).sum()
    rest = sums.loc[change.index.get_level_values("year")].to_numpy() + change
    every = sorted(own["treaty"].unique())
    return _agreement(rest).unstack("treaty").reindex(columns=every)


def _ties_left(own, coding):
    """Return the tie that is left of each, by year, partner, treaty and who owes, without it."""
    held = own.drop_duplicates().assign(mark=own["obligation"].map(_MARKS))
    cell = ["year", "state_a", "state_b"]
    alone = held.groupby([*cell, "mark"])["treaty"].transform("size") == 1
    lost = held["mark"].where(alone, 0).groupby([held[c] for c in (*cell, "treaty")]).sum()
    owed = held.drop_duplicates([*cell, "mark"]).groupby(cell)["mark"].sum()
    rest = owed.loc[lost.index.droplevel("treaty")].to_numpy() - lost
    ties = rest.map(_worth(coding))
    return ties.rename_axis(index={"state_b": "state"}).reorder_levels(
        ["year", "state", "treaty", "state_a"]
    )


#: A bit for each obligation, so that a set of them is a whole number.
_MARKS = {name: 1 << place for place, name in enumerate(OBLIGATIONS)}


def _worth(coding):
    """Return the tie that each set of obligations makes; none makes none."""
    sets = [
        (owed, name) for owed in range(1 << len(_MARKS)) for name in _MARKS if owed & _MARKS[name]
    ]
    rows = pd.DataFrame(sets, columns=["year", "obligation"]).assign(state_a="", state_b="")
    return {0: 0, **commitments(rows, coding).set_index("year")["tie"]}


def _most_moved(changed, kappa):
    """Return for each year what moves kappa most where it is left out."""
    if changed.empty:
        return None
    return changed.sub(kappa, axis=0).abs().fillna(-1.0).idxmax(axis=1).to_numpy()


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
    """Return kappa by year."""
    return _agreement(_terms(table).groupby(level="year").sum())


def _terms(table):
    """Return what each place of two portfolios adds to the sums of kappa."""
    x, y = (table[own] for own in table)
    return pd.DataFrame({"apart": (x - y) ** 2, "squares": x**2 + y**2, "x": x, "y": y, "n": 1.0})


def _agreement(sums):
    """Return kappa: agreement in squared distances beyond what sums and squares give."""
    expected = sums["squares"] - 2 / sums["n"] * sums["x"] * sums["y"]
    return 1 - sums["apart"] / np.where(np.abs(expected) > TINY, expected, np.nan)
