"""How alike two states' alliance portfolios are: S, kappa, pi and tau-b, all pairs at once.

A portfolio is a row of the matrix of ties: what a state owes each member of the system, itself
included (at the top of the scale). Every measure here can be read off the *contingency table* of
two portfolios, or off sums over it, so no measure ever builds a pair-by-pair-by-member cube.

Sources: Signorino & Ritter (1999), International Studies Quarterly 43(1): 115-144 (S);
Haege (2011), Political Analysis 19(3): 287-305 (kappa, pi); Bueno de Mesquita (1975), Journal of
Conflict Resolution 19(2) (tau-b).
"""

from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

#: The measures, in the order of the output's columns.
MEASURES = (
    "s",
    "s_squared",
    "s_weighted",
    "kappa",
    "pi",
    "kappa_nominal",
    "pi_nominal",
    "tau_b",
)


def similarity_matrices(
    ties: ArrayLike,
    *,
    top: int = 3,
    weights: ArrayLike | None = None,
    measures: Iterable[str] = MEASURES,
) -> dict[str, np.ndarray]:
    """Compare every pair of portfolios in one system.

    Parameters
    ----------
    ties : array-like of int, shape (n_states, n_states), 0 none to ``top``
        Row i is what state i owes each member; the diagonal is the self tie. No state at all
        makes empty matrices.
    top : int
        The top of the scale, at least 1.
    weights : array-like, shape (n_states,), optional
        Capabilities, in any unit, for ``s_weighted``; without them, or with one missing, it is
        undefined (NaN).
    measures : iterable of str
        Which of :data:`MEASURES` to compute.

    Returns
    -------
    dict of str to array, shape (n_states, n_states)
        One symmetric matrix a measure. NaN where a measure is undefined: kappa, pi and tau-b for
        portfolios without variation, ``s_weighted`` where the weights do not sum to more than 0.

    Raises
    ------
    ValueError
        If ``ties`` is not square or leaves the scale, the scale has no top, weights are not one
        number a state or below 0, or a measure has another name.

    Examples
    --------
    Two allies and a state alone: the allies' portfolios are identical.

    >>> allied = similarity_matrices([[3, 3, 0], [3, 3, 0], [0, 0, 3]])
    >>> float(allied["s"][0, 1]), float(allied["kappa"][0, 1]), float(allied["s"][0, 2])
    (1.0, 1.0, -1.0)
    """
    measures = _measures(measures)
    rows = _ties(ties, top, "at [{}, {}]".format)
    return _compare(rows, top, _weights(weights, len(rows)), measures)


def _compare(rows, top, weights, measures):
    """Compute the measures of portfolios that are known to keep the rules."""
    n, wanted, results = len(rows), set(measures), {}
    if not n:
        return {measure: np.zeros((0, 0)) for measure in measures}
    if wanted & {"s_squared", "kappa", "pi"}:
        total, square = rows.sum(1, dtype=float), np.square(rows).sum(1, dtype=float)
        distance = square[:, None] + square[None, :] - 2.0 * (rows @ rows.T)
        results["s_squared"] = lambda: 1 - 2 * distance / (top**2 * n)
        spread = square[:, None] + square[None, :]
        results["kappa"] = lambda: _agreement(
            distance, spread - 2 / n * total[:, None] * total[None, :]
        )
        results["pi"] = lambda: _agreement(
            distance, spread - (total[:, None] + total[None, :]) ** 2 / (2 * n)
        )
    # Levels of the scale that no tie has add nothing to any sum.
    seen = np.unique(rows)
    if "s" in wanted:
        results["s"] = lambda: 1 - 2 * _absolute_distance(rows, seen) / (top * n)
    if "s_weighted" in wanted:
        results["s_weighted"] = lambda: _weighted_s(rows, seen, top, weights)
    if wanted & {"kappa_nominal", "pi_nominal", "tau_b"}:
        levels = np.stack([rows == level for level in seen]).astype(np.float32)
        margins = levels.sum(2, dtype=float) / n
        results["kappa_nominal"] = lambda: _nominal(levels, margins.T @ margins)
        pooled = (margins[:, :, None] + margins[:, None, :]) / 2
        results["pi_nominal"] = lambda: _nominal(levels, np.square(pooled).sum(0))
        results["tau_b"] = lambda: _tau_b(levels)
    return {measure: results[measure]() for measure in measures}


def _measures(measures):
    """Return the measures asked for; each must be known."""
    measures = (measures,) if isinstance(measures, str) else tuple(measures)
    unknown = set(measures) - set(MEASURES)
    if unknown:
        raise ValueError(f"Unknown measure {min(unknown)!r}; known: {', '.join(MEASURES)}.")
    return measures


def _ties(ties, top, place):
    """Return the ties as numbers in which every sum is exact; ``place`` words where one is."""
    if top < 1:
        raise ValueError(f"Invalid top {top}. A scale of ties has a top of at least 1.")
    ties = np.asarray(ties, dtype=float)
    n = len(ties) if ties.ndim else 0
    if ties.shape != (n, n) and ties.size + n:
        raise ValueError(f"Ties form a square matrix, not one of shape {ties.shape}.")
    outside = ~((ties >= 0) & (ties <= top) & (ties == np.floor(ties)))
    if outside.any():
        i, j = np.argwhere(outside)[0]
        raise ValueError(f"Invalid tie {ties[i, j]:g} {place(i, j)}. Ties run from 0 to {top}.")
    # Counts and sums of small integers stay exact in single precision, which is twice as fast.
    return ties.astype(np.float32) if n * top**2 < 2**24 else ties


def _weights(weights, n):
    """Return the weights as an array, one a state, or None."""
    if weights is None:
        return None
    weights = np.asarray(weights, dtype=float)
    if weights.shape != (n,) or (weights < 0).any():
        raise ValueError("Weights are one number a state, none below 0.")
    return weights


def _agreement(distance, expected):
    """Return 1 - distance/expected; NaN where no disagreement could be expected."""
    possible = expected > 1e-9
    ratio = np.divide(distance, expected, out=np.full_like(expected, np.nan), where=possible)
    return 1 - ratio


def _absolute_distance(rows, seen, weights=None):
    """Sum |x - y| over members: the steps of the scale that exactly one of the two has passed."""
    distance = np.zeros((len(rows), len(rows)))
    steps = seen[seen > 0]
    for level, step in zip(steps, np.diff(steps, prepend=0), strict=True):
        passed = (rows >= level).astype(rows.dtype if weights is None else float)
        worth = step if weights is None else step * weights
        scaled = passed if weights is None and step == 1 else passed * worth
        size = scaled.sum(1, dtype=float)
        distance += size[:, None] + size[None, :] - 2.0 * (scaled @ passed.T)
    return distance


def _weighted_s(rows, seen, top, weights):
    if weights is None or not weights.sum() > 0:  # NaN sums fail this test too
        return np.full((len(rows), len(rows)), np.nan)
    return 1 - 2 * _absolute_distance(rows, seen, weights) / (top * weights.sum())


def _nominal(levels, expected):
    observed = sum(level @ level.T for level in levels).astype(float) / levels.shape[2]
    possible = 1 - expected > 1e-9
    gain = observed - expected
    return np.divide(gain, 1 - expected, out=np.full_like(expected, np.nan), where=possible)


def _tau_b(levels):
    """Kendall's tau-b from the contingency table of each pair (levels of a by levels of b)."""
    n = levels.shape[2]
    # Each member in cell (p, q) is concordant with those above p and q, and discordant with
    # those above p but below q; looking upwards only counts every two members once.
    above = np.flip(np.cumsum(np.flip(levels, 0), 0), 0) - levels
    below = np.cumsum(levels, 0) - levels
    score = np.zeros((levels.shape[1], levels.shape[1]))
    for p in range(len(levels) - 1):
        for q in range(len(levels)):
            cell = (levels[p] @ levels[q].T).astype(float)
            score += cell * (above[p] @ above[q].T - above[p] @ below[q].T)
    pairs = n * (n - 1) / 2
    sizes = levels.sum(2, dtype=float)
    untied = pairs - (sizes * (sizes - 1) / 2).sum(0)
    spread = np.sqrt(untied[:, None] * untied[None, :])
    return np.divide(score, spread, out=np.full_like(spread, np.nan), where=spread > 0)


def similarity(
    ties: pd.DataFrame,
    members: pd.DataFrame,
    *,
    top: int = 3,
    measures: Iterable[str] = MEASURES,
) -> pd.DataFrame:
    """Compare every pair of states in every year.

    Parameters
    ----------
    ties : DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``tie`` (0 to ``top``); absent
        pairs are 0. A state's tie to itself is always ``top``, whether it is given or not.
    members : DataFrame
        ``year``, ``state`` and, for ``s_weighted``, ``weight``: the system in each year.
    top : int
        The top of the scale, at least 1.
    measures : iterable of str
        Which of :data:`MEASURES` to compute.

    Returns
    -------
    DataFrame
        ``year``, ``state_a``, ``state_b``, then a column a measure: one row per unordered pair
        and year, in alphabetical order. A year with one member gives no row.

    Raises
    ------
    ValueError
        If a tie leaves the scale or is given twice, a tie of a state to itself is not ``top``, a
        state is no member in its year, or a member is listed twice; and as
        :func:`similarity_matrices`.

    Examples
    --------
    >>> ties = pd.DataFrame({"year": [1910, 1910], "state_a": ["ITA", "AUH"],
    ...                      "state_b": ["AUH", "ITA"], "tie": [3, 3]})
    >>> members = pd.DataFrame({"year": 1910, "state": ["ITA", "AUH", "RUS"]})
    >>> similarity(ties, members, measures=["s", "kappa"])
       year state_a state_b    s  kappa
    0  1910     AUH     ITA  1.0    1.0
    1  1910     AUH     RUS -1.0   -0.8
    2  1910     ITA     RUS -1.0   -0.8
    """
    measures = _measures(measures)
    return _concatenate(list(_years(ties, members, top, measures)), measures)


def similarity_by_year(
    ties: pd.DataFrame,
    members: pd.DataFrame,
    *,
    top: int = 3,
    measures: Iterable[str] = MEASURES,
) -> Iterator[pd.DataFrame]:
    """Yield what :func:`similarity` returns, year by year, so that one year is held at a time.

    Parameters
    ----------
    ties, members, top, measures
        As :func:`similarity` takes them.

    Yields
    ------
    DataFrame
        The pairs of a year, with the columns of :func:`similarity`. A year with one member gives
        no frame.

    Raises
    ------
    ValueError
        As :func:`similarity`, when the year is reached.
    """
    measures = _measures(measures)
    for table in _years(ties, members, top, measures):
        if len(table["year"]):
            yield _concatenate([table], measures)


def _years(ties, members, top, measures):
    """Yield the pairs of each year as arrays, with the names of the states."""
    owed = _sliced(ties)
    for year, system in members.sort_values(["year", "state"]).groupby("year"):
        states = pd.Index(system["state"])
        matrix = _matrix(owed.pop(year, ties[:0]), states, year, top)
        weights = _weights(system.get("weight"), len(states))
        results = _compare(matrix, top, weights, measures)
        first, second = np.triu_indices(len(states), k=1)
        yield {
            "year": np.full(len(first), year),
            "state_a": first,
            "state_b": second,
            **{name: result[first, second] for name, result in results.items()},
            "states": states,
        }
    for year, lost in owed.items():  # a year without a system
        raise ValueError(f"{lost['state_a'].iloc[0]} is no member of the system in {year!s}.")


def _sliced(ties):
    """Return the ties of each year; what is in order of years is not copied."""
    if not ties["year"].is_monotonic_increasing:
        ties = ties.sort_values("year", kind="stable")
    years, starts = np.unique(ties["year"].to_numpy(), return_index=True)
    ends = np.append(starts, len(ties))[1:]
    return {
        year: ties.iloc[start:end]
        for year, start, end in zip(years.tolist(), starts, ends, strict=True)
    }


def _matrix(owed, states, year, top):
    """Return the ties of one year as a matrix, with the top of the scale on the diagonal."""
    if states.has_duplicates:
        raise ValueError(f"{states[states.duplicated()][0]} is listed twice in {year}.")
    sides = [owed["state_a"], owed["state_b"]]
    places = [_places(side, states) for side in sides]
    sides = [side.to_numpy() for side in sides]
    for side, place in zip(sides, places, strict=True):
        if (place < 0).any():
            raise ValueError(f"{side[place < 0][0]} is no member of the system in {year}.")
    cells = np.ravel_multi_index(places, (len(states), len(states)))
    again = np.bincount(cells)[cells] > 1
    if again.any():
        first, second = (side[again][0] for side in sides)
        raise ValueError(f"The tie {first}-{second} is given twice in {year}.")
    matrix = np.zeros((len(states), len(states)))
    np.fill_diagonal(matrix, top)
    matrix[tuple(places)] = owed["tie"].to_numpy(dtype=float, na_value=np.nan)
    own = np.flatnonzero(np.diag(matrix) != top)
    if len(own):
        raise ValueError(f"The tie of {states[own[0]]} to itself is not {top} in {year}.")
    return _ties(matrix, top, lambda i, j: f"for {states[i]}-{states[j]} in {year}")


def _places(side, states):
    """Return where each state of a column stands; of categories each is looked up once."""
    if isinstance(side.dtype, pd.CategoricalDtype):
        return states.get_indexer(side.cat.categories)[side.cat.codes]
    return states.get_indexer(side.to_numpy())


def _concatenate(tables, measures):
    """Join the years; state names become categories once, so a million rows stay small."""
    if not tables:
        empty = {"year": int, "state_a": str, "state_b": str, **dict.fromkeys(measures, float)}
        return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in empty.items()})
    names = pd.Index(sorted(set().union(*(table["states"] for table in tables))))
    codes = [names.get_indexer(table.pop("states")) for table in tables]
    columns = {"year": np.concatenate([table["year"] for table in tables])}
    for side in ("state_a", "state_b"):
        index = np.concatenate([code[t[side]] for code, t in zip(codes, tables, strict=True)])
        columns[side] = pd.Categorical.from_codes(index, categories=names)
    for measure in measures:
        columns[measure] = np.concatenate([table[measure] for table in tables])
    return pd.DataFrame(columns)
