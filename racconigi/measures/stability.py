"""How far a period's sign depends on the sources, events and weights at hand."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from racconigi.measures.scoring import read_periods, scored

_COLUMNS = ["period", "net", "net_low", "net_high", "sign_stability"]


def draw(
    events: pd.Series, sources: pd.DataFrame, *, replicates: int, rng: np.random.Generator
) -> np.ndarray:
    """Draw sources with replacement, then events within each drawn source.

    A chronicle that supplies many events so rises and falls as a whole. An event read in several
    sources belongs, in each draw, to one of them, picked by chance; events without a source
    belong together.

    Parameters
    ----------
    events : Series
        Identifiers.
    sources : DataFrame
        ``event`` and ``source``; a source cited twice for an event counts once.
    replicates : int
        Number of draws.
    rng : Generator
        Where chance comes from.

    Returns
    -------
    array of int, shape (replicates, n_events)
        How often each event is drawn: once on average.

    Examples
    --------
    An event alone in its source is drawn as often as its source.

    >>> sources = pd.DataFrame({"event": ["pact", "war"], "source": ["gazette", "archive"]})
    >>> times = draw(pd.Series(["pact", "war"]), sources, replicates=4,
    ...              rng=np.random.default_rng(1909))
    >>> times.sum(axis=1).tolist()
    [2, 2, 2, 2]
    """
    cited = sources[["event", "source"]].drop_duplicates().sort_values(["event", "source"])
    named = pd.DataFrame({"event": events}).merge(cited, how="left", on="event")
    codes = pd.factorize(named["source"].fillna(""), sort=True)[0]
    number = events.map(cited["event"].value_counts()).fillna(1).to_numpy(int)
    first = np.cumsum(number) - number
    return np.array(
        [_resample(codes[first + rng.integers(number)], rng) for _ in range(replicates)]
    )


def _resample(origin, rng):
    """Return how often each event is drawn, given the source that each belongs to."""
    order = np.argsort(origin, kind="stable")
    _, start, size = np.unique(origin[order], return_index=True, return_counts=True)
    drawn = rng.integers(len(size), size=len(size))
    source = np.repeat(drawn, size[drawn])
    picked = order[start[source] + rng.integers(size[source])]
    return np.bincount(picked, minlength=len(origin))


def shake(
    weights: pd.Series, *, noise: float, replicates: int, rng: np.random.Generator
) -> np.ndarray:
    """Vary the weights of a scale by chance, within what makes it a scale.

    On each side of zero the steps from one weight to the next are gamma variables whose mean is
    the published step and whose variance is proportional to it. So a weight keeps its sign, its
    rank and on average its published value, and equal weights stay equal; the larger a weight,
    the less it is certain.

    Parameters
    ----------
    weights : Series
        Published weights, one an event.
    noise : float
        Standard deviation of a weight, in units of the scale: the root mean square over the
        weights that occur. 0 keeps the published ones.
    replicates : int
        Number of draws.
    rng : Generator
        Where chance comes from.

    Returns
    -------
    array, shape (replicates, n_events)
        Weights in units of the scale.

    Examples
    --------
    >>> shake(pd.Series([6.5, -4.0]), noise=0, replicates=2, rng=np.random.default_rng()).tolist()
    [[6.5, -4.0], [6.5, -4.0]]
    """
    published = weights.to_numpy(float)
    moved = np.tile(published, (replicates, 1))
    levels = np.unique(published[published != 0])
    if noise == 0 or not len(levels):
        return moved
    unit = noise**2 / np.abs(levels).mean()
    for sign in (1, -1):
        own = np.flatnonzero(sign * published > 0)
        heights, place = np.unique(sign * published[own], return_inverse=True)
        steps = np.diff(heights, prepend=0)
        risen = rng.gamma(steps / unit, unit, (replicates, len(steps))).cumsum(axis=1)
        moved[:, own] = sign * risen[:, place]
    return moved


def bootstrap(
    events: pd.DataFrame,
    sources: pd.DataFrame,
    *,
    by: str,
    replicates: int = 2000,
    weight_noise: float = 0.0,
    seed: int = 1909,
) -> pd.DataFrame:
    """Ask how much each period's net score depends on the sources, events and weights at hand.

    The result does not depend on the order of rows.

    Parameters
    ----------
    events : DataFrame
        ``event``, ``weight`` and the column named by ``by``, one row an event.
    sources : DataFrame
        ``event`` and ``source``, one row a citation, as :func:`draw` takes them.
    by : str
        The column that names the period.
    replicates : int
        Number of draws, at least 1.
    weight_noise : float
        Standard deviation of the weights, in units of the scale, as :func:`shake` takes it.
    seed : int
        Seed of the random generator.

    Returns
    -------
    DataFrame
        ``period``, ``net``, ``net_low``, ``net_high`` (2.5 and 97.5 percent of the draws) and
        ``sign_stability``: the share of draws whose net has the sign of the observed net, NaN
        where that is 0. Draws without an event of the period are not counted; where no draw has
        one, all but ``net`` are NaN. Empty for no events.

    Raises
    ------
    ValueError
        If an event is listed twice or has no period, there is no draw, or the noise is below 0.
    """
    if replicates < 1:
        raise ValueError(f"Replicates are at least 1, not {replicates}.")
    if weight_noise < 0:
        raise ValueError(f"Noise is at least 0, not {weight_noise}.")
    if events["event"].duplicated().any():
        raise ValueError(f"Listed twice: {events['event'][events['event'].duplicated()].iloc[0]}.")
    if read_periods(events, by).empty:
        return pd.DataFrame(columns=_COLUMNS).astype(dict.fromkeys(_COLUMNS[1:], float))
    rng = np.random.default_rng(seed)
    ordered = events.sort_values("event", ignore_index=True)
    times = draw(ordered["event"], sources, replicates=replicates, rng=rng)
    weights = shake(ordered["weight"], noise=weight_noise, replicates=replicates, rng=rng)
    rows = [
        (period, *_judge(ordered["weight"].to_numpy()[own], times[:, own], weights[:, own]))
        for period, own in sorted(ordered.groupby(by).indices.items())
    ]
    return pd.DataFrame(rows, columns=_COLUMNS)


def _judge(published, times, weights):
    """Return the observed net, its interval, and the share of draws of its sign."""
    observed = published.sum().round(9)  # sums of decimals miss 0 by a hair
    nets = (times * weights).sum(axis=1)[times.any(axis=1)].round(9)
    if not len(nets):
        return observed, np.nan, np.nan, np.nan
    low, high = np.quantile(nets, [0.025, 0.975])
    same = (np.sign(nets) == np.sign(observed)).mean() if observed else np.nan
    return observed, low, high, same


def stability(
    events: pd.DataFrame,
    event_types: pd.DataFrame,
    sources: pd.DataFrame,
    *,
    by: str,
    noise: Mapping[str, float],
    replicates: int = 2000,
) -> pd.DataFrame:
    """Repeat the bootstrap on several scales.

    Parameters
    ----------
    events : DataFrame
        ``event``, ``date``, ``event_type`` and the column named by ``by``.
    event_types, sources : DataFrame
        As for :func:`scored` and :func:`bootstrap`.
    by : str
        The column that names the period.
    noise : mapping of str to float
        For each scale the standard deviation of its weights, in its units.
    replicates : int
        Number of draws.

    Returns
    -------
    DataFrame
        As :func:`bootstrap` returns it, with a column ``scale``.
    """
    return pd.concat(
        [
            bootstrap(
                scored(events, event_types, scale=scale),
                sources,
                by=by,
                weight_noise=deviation,
                replicates=replicates,
            ).assign(scale=scale)
            for scale, deviation in noise.items()
        ],
        ignore_index=True,
    )
