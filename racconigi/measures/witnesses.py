"""Independent series by decade, and how much each moves with the relation.

Each series keeps its own unit and range. None is averaged with another: trade, votes and
memberships have no common currency. Which series bear witness, and what a rise of each means, is
the caller's to say.

A witness is modelled as ``y[t] = alpha + lambda * x[t] + u[t]``: ``x`` the relation, ``u`` a drift
of which neighbouring years have much in common. The *loading* lambda is what is asked for.

Sources: Harville (1974), Biometrika 61(2): 383-385 (restricted likelihood as a posterior); Berkson
(1950), Journal of the American Statistical Association 45(250): 164-180 (regression on a mean from
which the truth scatters); Fieller (1954), Journal of the Royal Statistical Society B 16(2): 175-185
(an interval from a slope that is itself uncertain).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd
from scipy import stats

from racconigi.timeline import decade

#: Years over which what two years of a drift have in common falls to 1/e: from noise to a walk.
LENGTHS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
#: How much of a drift is of that kind; the rest is different in each year.
SHARES = (0.0, 0.25, 0.5, 0.75, 0.9, 0.97, 1.0)
#: Fewer years say nothing of a loading.
LEAST = 10


class Loading(NamedTuple):
    """How much a series moves with the relation.

    Attributes
    ----------
    years : int
        Years in which both are known.
    loading : float
        Standard deviations of the series by which it rises with one unit of the relation; missing
        below :data:`LEAST` years or where either does not vary.
    low, high : float
        Ends of its interval of 95 percent; missing also where it has no end.
    """

    years: int
    loading: float
    low: float
    high: float


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


def loading(
    values: pd.Series,
    paths: pd.DataFrame,
    *,
    lengths: Sequence[float] = LENGTHS,
    shares: Sequence[float] = SHARES,
) -> Loading:
    """Return how much a series moves with the relation, beside a drift of its own.

    The series is standardised in its own years and regressed on the mean of the paths by
    generalised least squares. What years of the drift have in common falls off exponentially
    between them; over how many years, and how much else is noise, is summed over a grid, weighted
    by the restricted likelihood. The mean, and no single path, is regressed on: paths are drawn
    without looking at the series, and would make its loading too small. That the truth is one of
    the paths and not their mean widens the interval by how much the slope varies over them.

    Parameters
    ----------
    values : Series of float
        Indexed by year; missing years may be left out.
    paths : DataFrame, one row a path, one column a year
        The relation, as drawn from its posterior.
    lengths, shares : sequence of float
        The grid of the drift.

    Examples
    --------
    >>> relation = pd.DataFrame([np.sin(np.arange(40.0)) + np.arange(40) / 10] * 2)
    >>> found = loading(3 * relation.loc[0] + 5, relation)
    >>> found.years, bool(np.isclose(found.loading * relation.loc[0].std(ddof=0), 1))
    (40, True)
    """
    known = values.dropna().astype(float).sort_index()
    known = known[known.index.isin(paths.columns)]
    drawn = paths[known.index].to_numpy(float)
    mean = drawn.mean(axis=0)
    if len(known) < LEAST or np.ptp(known) == 0 or np.ptp(mean) == 0:
        return Loading(len(known), np.nan, np.nan, np.nan)
    standard = ((known - known.mean()) / known.std(ddof=0)).to_numpy()
    spread = np.cov(drawn, rowvar=False, ddof=0)
    years = known.index.to_numpy(float)
    fits = []
    for length in lengths:
        sizes, axes = np.linalg.eigh(np.exp(-np.abs(years[:, None] - years) / length))
        turned = axes.T @ np.column_stack([np.ones_like(mean), mean, standard])
        spreads = axes.T @ spread @ axes
        fits += [_fit(turned, spreads, share * sizes + 1 - share) for share in shares]
    return Loading(len(known), *_pooled(np.array(fits), len(known)))


def _fit(turned, spread, sizes):
    """Return the slope, its variance, how much it varies over the paths, and how well it fits.

    All is given along the axes of the drift, of which ``sizes`` are the variances.
    """
    design, own = turned[:, :2], turned[:, 2]
    inverse = np.linalg.inv(design.T @ (design / sizes[:, None]))
    weights = inverse @ (design / sizes[:, None]).T
    left = own - design @ (weights @ own)
    freedom = len(own) - 2
    # a series that is nothing but the relation leaves nothing
    size = max(float(left @ (left / sizes)), 1e-12)
    fit = np.linalg.slogdet(inverse)[1] / 2 - np.log(sizes).sum() / 2 - freedom / 2 * np.log(size)
    slope = weights[1]
    return slope @ own, size / freedom * inverse[1, 1], slope @ spread @ slope, fit


def _pooled(fits, years):
    """Return the slope and its interval, over all drifts.

    The interval holds every loading from which the slope is no further than chance would bring it:
    by its own error, and by that loading times how much the relation may differ from its mean.
    """
    slopes, variances, varied, heights = fits.T
    weights = np.exp(heights - heights.max())
    weights /= weights.sum()
    slope = weights @ slopes
    far = stats.t.ppf(0.975, years - 2) ** 2
    error = far * (weights @ (variances + (slopes - slope) ** 2))
    bent = 1 - far * (weights @ varied)
    if bent <= 0:
        return slope, np.nan, np.nan
    half = np.sqrt(max(slope**2 - bent * (slope**2 - error), 0.0))
    return slope, (slope - half) / bent, (slope + half) / bent


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
