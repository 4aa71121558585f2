"""Structural balance: triangles, frustration and groups in a graph whose ties are plus or minus."""

import itertools
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pandas as pd
from scipy.linalg import eigvalsh
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

#: The most states with ties of which every division into two sides is looked at.
DIVIDED = 14
#: The most states with ties of which the best division into groups is sought.
GROUPED = 20
#: The columns of :func:`balance` after the year.
COLUMNS = (
    "nodes", "edges", "positive", "negative", "triads", "ppp", "ppm", "pmm", "mmm", "balanced",
    "frustration", "f", "bipartitions", "group_frustration", "walk_balance", "laplacian",
)  # fmt: skip


class Triads(NamedTuple):
    """How many triangles have no, one, two or three minus ties.

    Attributes
    ----------
    ppp, ppm, pmm, mmm : int
        Triangles by their signs: p a plus, m a minus.
    """

    ppp: int
    ppm: int
    pmm: int
    mmm: int

    @property
    def total(self) -> int:
        """The number of triangles."""
        return sum(self)

    @property
    def balanced(self) -> float:
        """The share of triangles in which the signs multiply to plus; missing of none."""
        return (self.ppp + self.pmm) / self.total if self.total else np.nan


def sign_matrix(ties: pd.DataFrame, states: Iterable[str] | None = None) -> np.ndarray:
    """Return signed ties as a matrix.

    Parameters
    ----------
    ties : DataFrame
        ``state_a``, ``state_b``, ``sign`` (1 or -1): each pair once, in either order.
    states : iterable of str, optional
        The n states in order; by default those that have a tie, sorted.

    Returns
    -------
    array, shape (n, n)
        1, -1 or 0, symmetric.

    Raises
    ------
    ValueError
        If a sign is neither 1 nor -1, a state is tied to itself or is not among ``states``, or a
        pair is given twice; names the tie.
    """
    tied = {*ties["state_a"], *ties["state_b"]}
    place = {state: n for n, state in enumerate(sorted(tied) if states is None else states)}
    signs = np.zeros((len(place), len(place)), dtype=int)
    for a, b, sign in zip(ties["state_a"], ties["state_b"], ties["sign"], strict=True):
        if sign not in (1, -1):
            raise ValueError(f"Invalid sign {sign} of {a}-{b}. A sign is 1 or -1.")
        if a == b:
            raise ValueError(f"{a} is tied to itself.")
        if not {a, b} <= place.keys():
            raise ValueError(f"{a}-{b} is a tie of a state that is not among the states.")
        if signs[place[a], place[b]]:
            raise ValueError(f"{a}-{b} is given twice. A pair has one tie.")
        signs[place[a], place[b]] = signs[place[b], place[a]] = sign
    return signs


def sign_matrices(
    ties: pd.DataFrame, members: pd.DataFrame | None = None
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield each year and its signs as a matrix, in order of time.

    Parameters
    ----------
    ties, members : DataFrame
        As :func:`balance` takes them.

    Raises
    ------
    ValueError
        As :func:`sign_matrix`.
    """
    groups = dict(list(ties.groupby("year")))
    if members is None:
        yield from ((int(year), sign_matrix(group)) for year, group in sorted(groups.items()))
        return
    for year, states in members.groupby("year")["state"]:
        yield int(year), sign_matrix(groups.get(year, ties.iloc[:0]), sorted(states))


def triads(signs: np.ndarray) -> Triads:
    """Count the triangles by their signs (Heider 1946; Cartwright and Harary 1956).

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it.

    Examples
    --------
    >>> triads(np.array([[0, 1, -1], [1, 0, -1], [-1, -1, 0]]))
    Triads(ppp=0, ppm=0, pmm=1, mmm=0)
    """
    plus, minus = (signs > 0).astype(int), (signs < 0).astype(int)
    # a closed walk of three steps goes round its triangle from each corner in both directions,
    # or, where one step is of the other sign, starts after that step
    around = (
        (plus @ plus * plus).sum() // 6,
        (plus @ plus * minus).sum() // 2,
        (minus @ minus * plus).sum() // 2,
        (minus @ minus * minus).sum() // 6,
    )
    return Triads(*map(int, around))


def frustration(signs: np.ndarray) -> int:
    """Return the line index of balance: how few ties must go for the graph to be balanced.

    The least number, over all divisions of the states into two sides, of plus ties between the
    sides and minus ties within them, by integer programming.

    Source: Harary (1959), Behavioral Science 4(4): 316-323; the program is the XOR model of Aref,
    Mason and Wilson (2020), Networks 75(1): 95-110, with the side of one state fixed.

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it.

    Examples
    --------
    >>> frustration(np.array([[0, -1, -1], [-1, 0, -1], [-1, -1, 0]]))
    1
    """
    a, b, sign = _edges(signs)
    if not len(a):
        return 0
    n, m = len(signs), len(a)
    edge = np.arange(m)
    # plus ties: f >= x_a - x_b and f >= x_b - x_a; minus ties: f >= x_a + x_b - 1 and the reverse
    across = np.where(sign > 0, -1, 1)
    rows = np.concatenate([edge, edge, edge, edge + m, edge + m, edge + m])
    columns = np.concatenate([a, b, n + edge, a, b, n + edge])
    ones = np.ones(m)
    values = np.concatenate([ones, across, -ones, -ones, -across, -ones])
    at_most = np.concatenate([np.where(sign > 0, 0, 1), np.where(sign > 0, 0, -1)])
    limits = np.ones(n + m)
    limits[np.bincount([*a, *b], minlength=n).argmax()] = 0
    program = coo_array((values, (rows, columns)), shape=(2 * m, n + m))
    return _least(np.repeat([0, 1], [n, m]), program, at_most, limits, integers=n)


def bipartitions(signs: np.ndarray) -> int | None:
    """Return in how many ways the states divide into two sides with the least frustration.

    Divisions that only exchange the sides are one; a state without a tie may stand on either.

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it.

    Returns
    -------
    int or None
        None for more than :data:`DIVIDED` states with ties; 0 of no states.

    Examples
    --------
    >>> bipartitions(np.array([[0, -1, -1], [-1, 0, -1], [-1, -1, 0]]))
    3
    """
    own = _tied(signs)
    if len(own) > DIVIDED:
        return None
    alone = len(signs) - len(own)
    if not len(own):
        return 2 ** (alone - 1) if alone else 0
    each = _frustrations(_edges(own)[2][np.newaxis], own)
    return int((each == each.min()).sum()) * 2**alone


def group_frustration(signs: np.ndarray) -> int | None:
    """Return the line index of division into any number of groups.

    The least number, over all divisions into groups, of plus ties between groups and minus ties
    within one (Davis 1967, Human Relations 20(2): 181-187; Doreian and Mrvar 1996, Social Networks
    18(2): 149-168), by the integer program of Grötschel and Wakabayashi (1989), Mathematical
    Programming 45: 59-96.

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it.

    Returns
    -------
    int or None
        None for more than :data:`GROUPED` states with ties.

    Examples
    --------
    >>> group_frustration(np.array([[0, -1, -1], [-1, 0, -1], [-1, -1, 0]]))
    0
    """
    own = _tied(signs)
    n = len(own)
    if n > GROUPED:
        return None
    if not n:
        return 0
    place = np.zeros((n, n), dtype=int)
    place[np.triu_indices(n, 1)] = np.arange(n * (n - 1) // 2)
    place += place.T
    # x = 1 where two states are in one group: who is with a second state is with the third
    corners = np.array(list(itertools.combinations(range(n), 3)), dtype=int).reshape(-1, 3)
    sides = np.stack([place[corners[:, i], corners[:, j]] for i, j in ((0, 1), (1, 2), (0, 2))])
    turned = [np.roll(sides, turn, axis=0) for turn in range(3)]
    columns = np.concatenate(turned, axis=1)
    count = columns.shape[1]
    values = np.repeat([[1.0], [1.0], [-1.0]], count, axis=1)
    shape = (count, n * (n - 1) // 2)
    rows = np.tile(np.arange(count), 3)
    program = coo_array((values.ravel(), (rows, columns.ravel())), shape=shape)
    cost = -own[np.triu_indices(n, 1)]
    most = np.ones(shape[1])
    return int((own > 0).sum() // 2) + _least(cost, program, np.ones(count), most, shape[1])


def walk_balance(signs: np.ndarray) -> float:
    """Return the ratio of signed to unsigned closed walks: 1 in a balanced graph.

    Longer walks count less, by the factorial of their length. Source: Estrada and Benzi (2014),
    Physical Review E 90: 042802.

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it.

    Returns
    -------
    float
        Above 0, at most 1; missing of no states.
    """
    if not len(signs):
        return np.nan
    return float(np.exp(eigvalsh(signs)).sum() / np.exp(eigvalsh(np.abs(signs))).sum())


def laplacian(signs: np.ndarray) -> float:
    """Return the smallest eigenvalue of the signed Laplacian: 0 where some part is balanced.

    Source: Kunegis et al. (2010), Proceedings of the SIAM International Conference on Data Mining,
    559-570.

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it; states without a tie are left out.

    Returns
    -------
    float
        At least 0; missing where there is no tie.
    """
    own = _tied(signs)
    if not len(own):
        return np.nan
    smallest = eigvalsh(np.diag(np.abs(own).sum(axis=1)) - own)[0]
    return float(max(smallest, 0.0))


def normalised(frustrated: int, edges: int) -> float:
    """Return F: 1 in a balanced graph, and never below 0; missing where there is no tie.

    Source: Aref and Wilson (2018), Journal of Complex Networks 6(4): 566-595.

    Parameters
    ----------
    frustrated : int
        The line index of balance.
    edges : int
        The number of ties.

    Examples
    --------
    >>> normalised(1, 8)
    0.75
    """
    return (edges - 2 * frustrated) / edges if edges else np.nan


def balance(ties: pd.DataFrame, members: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the measures of balance year by year.

    Parameters
    ----------
    ties : DataFrame
        ``year``, ``state_a``, ``state_b``, ``sign``.
    members : DataFrame, optional
        ``year``, ``state``: the states of each year; by default those that have a tie in it.

    Returns
    -------
    DataFrame
        ``year``; ``nodes`` (states), ``edges``, ``positive``, ``negative``; ``triads``,
        ``ppp``, ``ppm``, ``pmm``, ``mmm``, ``balanced`` (share of triads); ``frustration`` (line
        index), ``f``; ``bipartitions`` (into two sides, with the least frustration);
        ``group_frustration``; ``walk_balance``; ``laplacian``. What is undefined is missing.
    """
    rows = [
        (year, *_measures(signs.tobytes(), len(signs)))
        for year, signs in sign_matrices(ties, members)
    ]
    frame = pd.DataFrame(rows, columns=["year", *COLUMNS])
    return frame.astype({"bipartitions": "Int64", "group_frustration": "Int64"})


def _from_bytes(content, n):
    return np.frombuffer(content, dtype=int).reshape(n, n)


@lru_cache(maxsize=1024)  # many years have the same graph
def _measures(content, n):
    signs = _from_bytes(content, n)
    positive, negative = ((signs == sign).sum() // 2 for sign in (1, -1))
    edges, census, least = positive + negative, triads(signs), frustration(signs)
    return (
        len(signs), edges, positive, negative, census.total, *census, census.balanced,
        least, normalised(least, edges), bipartitions(signs), group_frustration(signs),
        walk_balance(signs), laplacian(signs),
    )  # fmt: skip


class Chance(NamedTuple):
    """What a measure would be if its graph's signs were shuffled over the same ties.

    Attributes
    ----------
    mean, low, high : float
        The average, and the bounds of 95 of 100 draws; missing where the measure is undefined.
    """

    mean: float
    low: float
    high: float


def shuffled(signs: np.ndarray, *, draws: int = 2000, seed: int = 1909) -> tuple[Chance, Chance]:
    """Shuffle the signs over the same ties, and return what chance gives.

    Parameters
    ----------
    signs : array, shape (n, n)
        As :func:`sign_matrix` returns it, with at most :data:`DIVIDED` states.
    draws : int
        Number of random orders.
    seed : int
        Seed of the random generator.

    Returns
    -------
    balanced, f : Chance
        The share of balanced triads, and F.

    Raises
    ------
    ValueError
        If there are more states with ties.
    """
    own = _tied(signs)
    if len(own) > DIVIDED:
        raise ValueError(f"Chance is computed for at most {DIVIDED} states, not {len(own)}.")
    a, b, sign = _edges(own)
    if not len(sign):
        return Chance(np.nan, np.nan, np.nan), Chance(np.nan, np.nan, np.nan)
    rng = np.random.default_rng(seed)
    dealt = rng.permuted(np.tile(sign, (draws, 1)), axis=1)
    number = np.full(own.shape, -1)
    number[a, b] = number[b, a] = np.arange(len(a))
    corners = np.array(list(itertools.combinations(range(len(own)), 3)), dtype=int).reshape(-1, 3)
    sides = np.stack([number[corners[:, i], corners[:, j]] for i, j in ((0, 1), (1, 2), (0, 2))])
    sides = sides[:, (sides >= 0).all(axis=0)]
    f = 1 - 2 * _frustrations(dealt, own).min(axis=1) / len(a)
    if not sides.size:
        return Chance(np.nan, np.nan, np.nan), _chance(f)
    balanced = (dealt[:, sides].prod(axis=1) > 0).mean(axis=1)
    return _chance(balanced), _chance(f)


def beside_chance(ties: pd.DataFrame, members: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return what chance gives in each year, with the defaults of :func:`shuffled`.

    Parameters
    ----------
    ties, members : DataFrame
        As :func:`balance` takes them.

    Returns
    -------
    DataFrame
        ``year``; ``balanced_mean``, ``balanced_low``, ``balanced_high``; ``f_mean``, ``f_low``,
        ``f_high``.
    """
    rows = []
    for year, signs in sign_matrices(ties, members):
        balanced, f = _beside(signs.tobytes(), len(signs))
        rows.append((year, *balanced, *f))
    names = [f"{name}_{end}" for name in ("balanced", "f") for end in Chance._fields]
    return pd.DataFrame(rows, columns=["year", *names])


@lru_cache(maxsize=1024)
def _beside(content, n):
    return shuffled(_from_bytes(content, n))


def _chance(drawn):
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Chance(float(drawn.mean()), float(low), float(high))


def _edges(signs):
    """Return both ends of each tie and its sign."""
    a, b = np.nonzero(np.triu(signs))
    return a, b, signs[a, b]


def _tied(signs):
    """Return the matrix of the states that have a tie."""
    tied = np.abs(signs).sum(axis=1) > 0
    return signs[np.ix_(tied, tied)]


def _frustrations(drawn, own):
    """Return the frustration of each bipartition (columns) under each row of signs."""
    a, b, _ = _edges(own)
    n = len(own)
    halves = np.arange(2 ** (n - 1))[:, np.newaxis]  # the last state always stands on one side
    side = 1 - 2 * ((halves >> np.arange(n)) & 1).astype(np.float32)
    within = side[:, a] * side[:, b]
    return (len(a) - drawn.astype(np.float32) @ within.T) / 2  # whole numbers, and exact


def _least(cost, program, at_most, most, integers):
    """Return the least cost of whole numbers from 0 up, under linear constraints."""
    whole = np.zeros(len(cost))
    whole[:integers] = 1
    limited = [LinearConstraint(program.tocsr(), -np.inf, at_most)] if len(at_most) else []
    found = milp(cost, integrality=whole, bounds=Bounds(0, most), constraints=limited)
    if not found.success:
        raise RuntimeError(f"The integer program was not solved: {found.message}")
    return round(found.fun)
