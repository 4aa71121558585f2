"""One reading of the relation: how friendly it was in each year, and how sure that is.

Occasions fall into five levels, from war to material cooperation. Behind them lies a relation that
moves from year to year; the friendlier it is, the likelier is a high level:

    x[t] = x[t-1] + sigma * e[t],   e[t] Student t with 3 degrees of freedom,   x[0] ~ N(0, 1.5)
    Pr(level j or lower) = F(cut[j] - x[t]),   F logistic, the cut between hostile and friendly at 0
    the levels seen in a year: Dirichlet-multinomial around these, with concentration rho

so that ``x`` is the log odds that an occasion is friendly, and the occasions of one year may be
more alike than chance would make them. On a grid of values of ``x`` the filter, the smoother and
the drawing of paths are exact sums: no Markov chain, no convergence to doubt. The five further
parameters (sigma, rho, and the distances between the cuts) are integrated by adaptive
Gauss-Hermite quadrature around their mode.

Sources: Kitagawa (1987), Journal of the American Statistical Association 82(400): 1032-1041
(filter and smoother on a grid); McCullagh (1980), Journal of the Royal Statistical Society B
42(2): 109-142 (ordered levels); Mosimann (1962), Biometrika 49(1/2): 65-82 (Dirichlet-multinomial);
Naylor & Smith (1982), Applied Statistics 31(3): 214-225 (adaptive quadrature).
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import optimize, special, stats

from racconigi.measures.occasions import HOSTILE

#: A relation is friendly where at least 55 of 100 occasions would be, hostile where at most 45 of
#: 100 would be; between them it is even. Without this margin two books in ten with nothing to say
#: would somewhere say "clear".
MARGIN = float(special.logit(0.55))
#: From here on a probability is called clear, and probable.
CLEAR, PROBABLE = 0.95, 0.80
#: Nodes of the three-point Gauss-Hermite rule for a standard normal, and their weights.
_NODES, _WEIGHTS = (-np.sqrt(3), 0.0, np.sqrt(3)), (1 / 6, 2 / 3, 1 / 6)
#: Where the search for the mode begins: log sigma, log rho, log distances between cuts.
_START = (-1.2, 2.5, 0.5, 0.3, 0.5)
#: How far it may go: no step of less than .02 a year, no concentration above 400.
_BOUNDS = ((-4.0, 1.0), (0.0, 6.0), (-3.0, 3.0), (-3.0, 3.0), (-3.0, 3.0))
#: Nodes that weigh less are left out.
_LEAST = 1e-3


@dataclass(frozen=True)
class Model:
    """The choices of the model.

    Attributes
    ----------
    freedom : float
        Degrees of freedom of the steps; infinite for Gaussian ones.
    step : float
        Scale of the half-normal prior of sigma, in log odds a year.
    start : float
        Standard deviation of the relation in the first year, in log odds.
    concentration : float
        Median of the log-normal prior of rho, whose standard deviation on the log scale is 1.
    reach : float
        The grid covers the log odds from ``-reach`` to ``reach``.
    points : int
        Points of the grid; an odd number, so that 0 is one.
    paths : int
        How many paths are drawn from the posterior.
    seed : int
        Seed of the random generator that draws them.
    """

    freedom: float = 3.0
    step: float = 0.5
    start: float = 1.5
    concentration: float = 12.0
    reach: float = 8.0
    points: int = 201
    paths: int = 4000
    seed: int = 1909

    @property
    def grid(self) -> np.ndarray:
        """The log odds that are told apart."""
        return np.linspace(-self.reach, self.reach, self.points)


@dataclass(frozen=True)
class Parameters:
    """What the data say of the further parameters, or what is assumed of them.

    Attributes
    ----------
    sigma : float
        Scale of a year's step, in log odds.
    rho : float
        Concentration: the larger, the less alike the occasions of one year.
    cuts : tuple of float
        The cuts between the levels, in log odds, rising; the one between hostile and friendly is 0.
    """

    sigma: float
    rho: float
    cuts: tuple[float, ...]


@dataclass(frozen=True)
class Relation:
    """The relation, year by year.

    Attributes
    ----------
    years : array of int, shape (n_years,)
        The years.
    grid : array, shape (n_points,)
        Values of the relation, in log odds that an occasion is friendly.
    marginal : array, shape (n_years, n_points)
        The probability of each value in each year.
    paths : array, shape (n_paths, n_years)
        Paths drawn from the posterior, in log odds.
    mode : Parameters
        The most probable further parameters.
    evidence : float
        Logarithm of the marginal likelihood, priors included.
    """

    years: np.ndarray
    grid: np.ndarray
    marginal: np.ndarray
    paths: np.ndarray
    mode: Parameters
    evidence: float

    def yearly(self) -> pd.DataFrame:
        """Return each year's relation.

        Returns
        -------
        DataFrame
            ``year``; ``mean``, ``low50``, ``high50``, ``low90``, ``high90`` (log odds);
            ``friendly`` and ``hostile`` (probabilities).
        """
        bounds = {
            name: self._quantile(share)
            for name, share in {
                "low50": 0.25,
                "high50": 0.75,
                "low90": 0.05,
                "high90": 0.95,
            }.items()
        }
        sides = {"friendly": self.grid > MARGIN, "hostile": self.grid < -MARGIN}
        return pd.DataFrame(
            {
                "year": self.years,
                "mean": self.marginal @ self.grid,
                **bounds,
                **{name: self.marginal[:, side].sum(axis=1) for name, side in sides.items()},
            }
        )

    def over(self, first: int, last: int) -> pd.Series:
        """Return the mean relation of a span of years, both included, from the paths.

        Returns
        -------
        Series
            ``mean``, ``low90``, ``high90`` (log odds), ``friendly``, ``hostile`` (probabilities).

        Raises
        ------
        ValueError
            If no year lies in the span.
        """
        inside = (self.years >= first) & (self.years <= last)
        if not inside.any():
            raise ValueError(f"No year from {first} to {last}.")
        means = self.paths[:, inside].mean(axis=1)
        low, high = np.quantile(means, [0.05, 0.95])
        return pd.Series(
            {
                "mean": means.mean(),
                "low90": low,
                "high90": high,
                "friendly": (means > MARGIN).mean(),
                "hostile": (means < -MARGIN).mean(),
            }
        )

    def _quantile(self, share):
        """Return a quantile of each year's distribution, interpolated between grid points."""
        steps = np.cumsum(self.marginal, axis=1) - self.marginal / 2
        return np.array([np.interp(share, row, self.grid) for row in steps])


def word(friendly: float, hostile: float) -> str:
    """Return what may be said of a relation, the same everywhere.

    Parameters
    ----------
    friendly, hostile : float
        The probabilities that it was friendly, and hostile.

    Returns
    -------
    str
        ``clear-friendly``, ``probable-friendly``, ``open``, ``probable-hostile`` or
        ``clear-hostile``.

    Examples
    --------
    >>> word(0.97, 0.0), word(0.1, 0.85), word(0.7, 0.1)
    ('clear-friendly', 'probable-hostile', 'open')
    """
    side, sure = max((("friendly", friendly), ("hostile", hostile)), key=lambda found: found[1])
    if sure >= CLEAR:
        return f"clear-{side}"
    return f"probable-{side}" if sure >= PROBABLE else "open"


def relate(
    counts: pd.DataFrame, model: Model | None = None, *, given: Parameters | None = None
) -> Relation:
    """Infer the relation from the levels of each year's occasions.

    Parameters
    ----------
    counts : DataFrame
        Indexed by year, without gaps, one column a level from the most hostile on, as
        :func:`racconigi.measures.occasions.count_levels` returns it. Counts may be weighted, with
        a mean weight of 1.
    model : Model, optional
        The choices of the model.
    given : Parameters, optional
        Take the further parameters as known instead of inferring them.

    Raises
    ------
    ValueError
        If the years have gaps.
    """
    years = counts.index.to_numpy()
    if (np.diff(years) != 1).any():
        raise ValueError("The relation moves from year to year: give every year, without gaps.")
    model, seen = model or Model(), counts.to_numpy()
    if given is not None:
        nodes, mode, evidence = [(1.0, given)], given, _filter(seen, given, model)[1]
    else:
        nodes, mode, evidence = _integrate(seen, model)
    marginal, drawn = np.zeros((len(seen), model.points)), []
    rng = np.random.default_rng(model.seed)
    for (weight, parameters), number in zip(
        nodes, _shared([w for w, _ in nodes], model.paths), strict=True
    ):
        filtered, _ = _filter(seen, parameters, model)
        steps = _steps(parameters.sigma, model)
        marginal = marginal + weight * _smooth(filtered, steps)
        drawn.append(_draw(filtered, steps, number, rng))
    paths = model.grid[np.concatenate(drawn)]
    return Relation(years, model.grid, marginal, paths, mode, evidence)


def leave_one_out(counts: pd.DataFrame, relation: Relation, model: Model | None = None) -> float:
    """Return how well each year is foretold by all others: the sum of log probabilities.

    The further parameters are those of the mode.
    """
    model, seen = model or Model(), counts.to_numpy(int)
    filtered, _ = _filter(seen, relation.mode, model)
    smoothed = _smooth(filtered, _steps(relation.mode.sigma, model))
    likelihood = _likelihood(seen, relation.mode, model)
    ratio = np.where(smoothed > 0, np.log(np.maximum(smoothed, 1e-300)) - likelihood, -np.inf)
    constant = special.gammaln(seen.sum(axis=1) + 1) - special.gammaln(seen + 1).sum(axis=1)
    return float((constant - special.logsumexp(ratio, axis=1)).sum())


def level_odds(parameters: Parameters, grid: np.ndarray) -> np.ndarray:
    """Return the probability of each level at each value of the relation.

    Returns
    -------
    array, shape (n_points, n_levels)
    """
    cuts = np.concatenate([[-np.inf], parameters.cuts, [np.inf]])
    below = special.expit(cuts[None, :] - grid[:, None])
    return np.clip(np.diff(below, axis=1), 1e-12, None)


def _likelihood(seen, parameters, model):
    """Return the log probability of each year's levels at each value, less what is constant."""
    alike = parameters.rho * level_odds(parameters, model.grid)
    total = seen.sum(axis=1)
    found = special.gammaln(parameters.rho) - special.gammaln(total + parameters.rho)
    found = np.repeat(found[:, None], model.points, axis=1)
    for level in range(seen.shape[1]):
        values, place = np.unique(seen[:, level], return_inverse=True)
        table = special.gammaln(values[:, None] + alike[:, level]) - special.gammaln(
            alike[:, level]
        )
        found += table[place]
    return found


def _steps(sigma, model):
    """Return the probability of each value given each value of the year before."""
    grid = model.grid
    edges = np.concatenate([[-np.inf], (grid[1:] + grid[:-1]) / 2, [np.inf]])
    gaussian = not np.isfinite(model.freedom)
    below = (edges[None, :] - grid[:, None]) / sigma
    return np.diff(special.ndtr(below) if gaussian else special.stdtr(model.freedom, below), axis=1)


def _filter(seen, parameters, model):
    """Return what each year and those before it say, and the log likelihood of all."""
    likelihood, steps = _likelihood(seen, parameters, model), _steps(parameters.sigma, model)
    ahead = stats.norm.pdf(model.grid, scale=model.start)
    ahead /= ahead.sum()
    filtered, evidence = np.empty_like(likelihood), 0.0
    for year, row in enumerate(likelihood):
        top = row.max()
        joint = ahead * np.exp(row - top)
        total = joint.sum()
        evidence += top + np.log(total)
        filtered[year] = joint / total
        ahead = filtered[year] @ steps
    return filtered, float(evidence)


def _smooth(filtered, steps):
    """Return what all years say of each."""
    smoothed = np.empty_like(filtered)
    smoothed[-1] = filtered[-1]
    for year in range(len(filtered) - 2, -1, -1):
        ahead = filtered[year] @ steps
        ratio = np.divide(smoothed[year + 1], ahead, out=np.zeros_like(ahead), where=ahead > 0)
        smoothed[year] = filtered[year] * (steps @ ratio)
    return smoothed


def _draw(filtered, steps, number, rng):
    """Draw paths backwards from the last year; return places on the grid."""
    years, points = filtered.shape
    chance = rng.random((years, number))
    places = np.empty((number, years), dtype=int)
    ends = np.cumsum(filtered[-1])
    places[:, -1] = np.searchsorted(ends, chance[-1] * ends[-1])
    for year in range(years - 2, -1, -1):
        sums = np.cumsum(filtered[year] * steps[:, places[:, year + 1]].T, axis=1)
        places[:, year] = (sums < chance[year][:, None] * sums[:, -1:]).sum(axis=1)
    return np.minimum(places, points - 1)


def _integrate(seen, model):
    """Return the nodes of the quadrature with their weights, the mode and the evidence."""

    def cost(place):
        return -_filter(seen, _parameters(place), model)[1] - _prior(place, model)

    found = optimize.minimize(cost, _START, method="L-BFGS-B", bounds=_BOUNDS)
    # rounded, so that the last bits of a machine's arithmetic do not travel further
    mode = found.x.round(2)
    axes = _axes(cost, mode).round(2)
    places, heights = [], []
    for node in itertools.product(range(3), repeat=len(mode)):
        point = np.array([_NODES[i] for i in node])
        volume = np.prod([_WEIGHTS[i] for i in node])
        if volume < _LEAST / 10:
            continue
        place = mode + axes @ point
        places.append(place)
        heights.append(np.log(volume) - cost(place) + point @ point / 2)
    sizes = special.logsumexp(heights)
    scale = np.log(abs(np.linalg.det(axes))) + len(mode) / 2 * np.log(2 * np.pi)
    weights = np.exp(np.array(heights) - sizes)
    kept = weights > _LEAST
    nodes = [
        (float(weight), _parameters(place))
        for weight, place in zip(
            weights[kept] / weights[kept].sum(), np.array(places)[kept], strict=True
        )
    ]
    return nodes, _parameters(mode), float(sizes + scale)


def _axes(cost, mode, step=0.2):
    """Return the axes of the normal distribution that fits the posterior at its mode."""
    size = len(mode)
    moves = np.eye(size) * step
    curved = np.empty((size, size))
    for i, j in itertools.combinations_with_replacement(range(size), 2):
        corners = [
            cost(mode + a * moves[i] + b * moves[j]) * a * b for a in (1, -1) for b in (1, -1)
        ]
        curved[i, j] = curved[j, i] = sum(corners) / (4 * step**2)
    values, vectors = np.linalg.eigh(curved)
    vectors = vectors * np.sign(vectors[np.abs(vectors).argmax(axis=0), range(size)])
    return vectors / np.sqrt(np.maximum(values, 0.5))


def _parameters(place):
    sigma, rho, *gaps = np.exp(place)
    hostile = -np.cumsum(gaps[: HOSTILE - 1])[::-1]
    friendly = np.cumsum(gaps[HOSTILE - 1 :])
    return Parameters(float(sigma), float(rho), (*hostile.tolist(), 0.0, *friendly.tolist()))


def _prior(place, model):
    """Return the log density of the priors, on the scale of the search."""
    step = stats.halfnorm.logpdf(np.exp(place[0]), scale=model.step) + place[0]
    alike = stats.norm.logpdf(place[1], loc=np.log(model.concentration))
    return step + alike + stats.norm.logpdf(place[2:]).sum()


def _shared(weights: list[float], total: int) -> Iterator[int]:
    """Share a number out by weights: whole numbers that add up to it."""
    ends = np.round(np.cumsum(weights) / np.sum(weights) * total).astype(int)
    return iter(np.diff(ends, prepend=0).tolist())
