"""How alike two states' alliance portfolios are: S, kappa, pi and tau-b, all pairs at once.

A portfolio is a row of the matrix of ties: what a state owes each member of the system, itself
included (at the top of the scale). Every measure here can be read off the *contingency table* of
two portfolios, or off sums over it, so no measure ever builds a pair-by-pair-by-member cube.

Sources: Signorino & Ritter (1999), International Studies Quarterly 43(1): 115-144 (S);
Haege (2011), Political Analysis 19(3): 287-305 (kappa, pi); Bueno de Mesquita (1975), Journal of
Conflict Resolution 19(2) (tau-b).
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

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
    ties: np.ndarray,
    *,
    top: int = 3,
    weights: np.ndarray | None = None,
    measures: Sequence[str] = MEASURES,
) -> dict[str, np.ndarray]:
    """Compare every pair of portfolios in one system.

    Parameters
    ----------
    ties : array of int, shape (n_states, n_states), 0 none to ``top``
        Row i is what state i owes each member; the diagonal is the self tie.
    top : int
        The top of the scale.
    weights : array, shape (n_states,), optional
        Capabilities, in any unit, for ``s_weighted``; without them it is undefined (NaN).
    measures : sequence of str
        Which of :data:`MEASURES` to compute.

    Returns
    -------
    dict of str to array, shape (n_states, n_states)
        One symmetric matrix a measure. NaN where a measure is undefined: kappa, pi and tau-b for
        portfolios without variation, ``s_weighted`` where the weights do not sum to more than 0.

    Raises
    ------
    ValueError
        If ``ties`` is not square, leaves the scale, or a measure has another name.

    Examples
    --------
    Two allies and a state alone: the allies' portfolios are identical.

    >>> allied = similarity_matrices(np.array([[3, 3, 0], [3, 3, 0], [0, 0, 3]]))
    >>> float(allied["s"][0, 1]), float(allied["kappa"][0, 1]), float(allied["s"][0, 2])
    (1.0, 1.0, -1.0)
    """
    _check(ties, top, weights, measures)
    n = len(ties)
    wanted = set(measures)
    # Counts and sums of small integers stay exact in single precision, which is twice as fast.
    rows = ties.astype(np.float32)
    results = {}
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
    if "s" in wanted:
        results["s"] = lambda: 1 - 2 * _absolute_distance(rows, top) / (top * n)
    if "s_weighted" in wanted:
        results["s_weighted"] = lambda: _weighted_s(rows, top, weights)
    if wanted & {"kappa_nominal", "pi_nominal", "tau_b"}:
        levels = np.stack([rows == level for level in range(top + 1)]).astype(np.float32)
        margins = levels.sum(2, dtype=float) / n
        results["kappa_nominal"] = lambda: _nominal(levels, margins.T @ margins)
        pooled = (margins[:, :, None] + margins[:, None, :]) / 2
        results["pi_nominal"] = lambda: _nominal(levels, np.square(pooled).sum(0))
        results["tau_b"] = lambda: _tau_b(levels)
    return {measure: results[measure]() for measure in measures}


def _check(ties, top, weights, measures):
    n = len(ties)
    if ties.shape != (n, n):
        raise ValueError(f"Ties form a square matrix, not one of shape {ties.shape}.")
    outside = ~np.isin(ties, np.arange(top + 1))
    if outside.any():
        i, j = np.argwhere(outside)[0]
        raise ValueError(f"Invalid tie {ties[i, j]} at [{i}, {j}]. Ties run from 0 to {top}.")
    if weights is not None and (np.shape(weights) != (n,) or np.any(np.asarray(weights) < 0)):
        raise ValueError("Weights are one number a state, none below 0.")
    unknown = set(measures) - set(MEASURES)
    if unknown:
        raise ValueError(f"Unknown measure {min(unknown)!r}; known: {', '.join(MEASURES)}.")


def _agreement(distance, expected):
    """Return 1 - distance/expected; NaN where no disagreement could be expected."""
    possible = expected > 1e-9
    ratio = np.divide(distance, expected, out=np.full_like(expected, np.nan), where=possible)
    return 1 - ratio


def _absolute_distance(rows, top, weights=None):
    """Sum |x - y| over members: the thresholds at which exactly one of the two has passed."""
    distance = np.zeros((len(rows), len(rows)))
    for threshold in range(1, top + 1):
        passed = (rows >= threshold).astype(rows.dtype if weights is None else float)
        scaled = passed if weights is None else passed * weights
        size = scaled.sum(1, dtype=float)
        distance += size[:, None] + size[None, :] - 2.0 * (scaled @ passed.T)
    return distance


def _weighted_s(rows, top, weights):
    if weights is None or not np.sum(weights) > 0:  # NaN sums fail this test too
        return np.full((len(rows), len(rows)), np.nan)
    weights = np.asarray(weights, dtype=float)
    return 1 - 2 * _absolute_distance(rows, top, weights) / (top * weights.sum())


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
    measures: Sequence[str] = MEASURES,
) -> pd.DataFrame:
    """Compare every pair of states in every year.

    Parameters
    ----------
    ties : DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``tie`` (0 to ``top``); absent
        pairs are 0. A state's tie to itself is always ``top``.
    members : DataFrame
        ``year``, ``state`` and, for ``s_weighted``, ``weight``: the system in each year.
    top : int
        The top of the scale.
    measures : sequence of str
        Which of :data:`MEASURES` to compute.

    Returns
    -------
    DataFrame
        ``year``, ``state_a``, ``state_b``, then a column a measure: one row per unordered pair
        and year, in alphabetical order. A year with one member gives no row.

    Raises
    ------
    ValueError
        If a tie leaves the scale or is given twice, a state is no member in its year, or a
        member is listed twice.

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
    _check_frames(ties, members, top)
    by_year = dict(iter(ties.groupby("year", sort=False)))
    tables = []
    for year, system in members.sort_values(["year", "state"]).groupby("year"):
        states = pd.Index(system["state"])
        matrix = np.zeros((len(states), len(states)), dtype=np.int8)
        if year in by_year:
            owed = by_year[year]
            rows, columns = (states.get_indexer(owed[name]) for name in ("state_a", "state_b"))
            matrix[rows, columns] = owed["tie"]
        np.fill_diagonal(matrix, top)
        weights = system["weight"].to_numpy(float) if "weight" in system else None
        results = similarity_matrices(matrix, top=top, weights=weights, measures=measures)
        first, second = np.triu_indices(len(states), k=1)
        tables.append(
            {
                "year": np.full(len(first), year),
                "state_a": first,
                "state_b": second,
                **{name: result[first, second] for name, result in results.items()},
                "states": states,
            }
        )
    return _concatenate(tables, measures)


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


def _check_frames(ties, members, top):
    if members.duplicated(["year", "state"]).any():
        twice = members[members.duplicated(["year", "state"])].iloc[0]
        raise ValueError(f"{twice['state']} is listed twice in {twice['year']}.")
    if ties.duplicated(["year", "state_a", "state_b"]).any():
        twice = ties[ties.duplicated(["year", "state_a", "state_b"])].iloc[0]
        raise ValueError(
            f"The tie {twice['state_a']}-{twice['state_b']} is given twice in {twice['year']}."
        )
    outside = ~ties["tie"].isin(range(top + 1))
    if outside.any():
        bad = ties[outside].iloc[0]
        raise ValueError(
            f"Invalid tie {bad['tie']} for {bad['state_a']}-{bad['state_b']} in {bad['year']}. "
            f"Ties run from 0 to {top}."
        )
    known = pd.MultiIndex.from_frame(members[["year", "state"]])
    for side in ("state_a", "state_b"):
        strangers = ~pd.MultiIndex.from_frame(ties[["year", side]]).isin(known)
        if strangers.any():
            bad = ties[strangers].iloc[0]
            raise ValueError(f"{bad[side]} is no member of the system in {bad['year']}.")
