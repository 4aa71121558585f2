"""Cooperation and conflict from weighted events, by decade, year or era.

One number hides decades that were both friendly and hostile, so cooperation and conflict are
always returned apart. The scales are Goldstein's for WEIS (1992, Journal of Conflict Resolution
36(2): 369-385) and CAMEO, and Azar's for COPDAB (1980, Journal of Conflict Resolution 24(1)).
"""

import numpy as np
import pandas as pd

SCALES = ("weis", "cameo", "copdab")
Z95 = 1.959963984540054  # the normal quantile that leaves 2.5 percent above


def scored(events: pd.DataFrame, event_types: pd.DataFrame, *, scale: str = "weis"):
    """Return the events that may enter a score, each with its year and weight.

    Unconfirmed events and those that are not acts between the two states (``scope`` other than
    ``dyad``) never enter a score; nor do types without a weight. A frame without those columns
    is taken whole.

    Parameters
    ----------
    events : DataFrame
        ``date`` and ``event_type``; optionally ``confidence`` and ``scope``.
    event_types : DataFrame
        ``event_type`` and one column of weights a scale.
    scale : str
        One of :data:`SCALES`.

    Returns
    -------
    DataFrame
        The rows of ``events`` that count, with ``year`` and ``weight``.

    Raises
    ------
    ValueError
        If the scale or an event type is unknown.
    """
    if scale not in SCALES:
        raise ValueError(f"Unknown scale {scale!r}; known: {', '.join(SCALES)}.")
    weights = event_types.set_index("event_type")[scale]
    unknown = set(events["event_type"]) - set(weights.index)
    if unknown:
        raise ValueError(f"Unknown event type {min(unknown)!r}.")
    counts = pd.Series(True, index=events.index)
    if "confidence" in events:
        counts &= events["confidence"] != "unconfirmed"
    if "scope" in events:
        counts &= events["scope"] == "dyad"
    kept = events[counts]
    kept = kept.assign(
        year=kept["date"].str[:4].astype(int), weight=kept["event_type"].map(weights).astype(float)
    )
    return kept[kept["weight"].notna()].reset_index(drop=True)


def directed(events: pd.DataFrame) -> pd.DataFrame:
    """Return one row an event and direction: a joint act runs both ways.

    Parameters
    ----------
    events : DataFrame
        ``initiator``, ``target`` and ``joint`` (true for what the two did together).

    Returns
    -------
    DataFrame
        The same columns and a column ``direction``, such as ``ITA-RUS`` for what Rome did toward
        Petersburg or Moscow.

    Examples
    --------
    >>> acts = pd.DataFrame({"initiator": ["ITA"], "target": ["RUS"], "joint": [True]})
    >>> directed(acts)["direction"].tolist()
    ['ITA-RUS', 'RUS-ITA']
    """
    back = events[events["joint"]].rename(columns={"initiator": "target", "target": "initiator"})
    both = pd.concat([events, back]).sort_index(kind="stable").reset_index(drop=True)
    return both.assign(direction=both["initiator"] + "-" + both["target"])


def score(events: pd.DataFrame, *, by: str, periods=None) -> pd.DataFrame:
    """Score cooperation and conflict in each period.

    ``cooperation`` is the sum of positive weights, ``conflict`` the sum of negative ones without
    their sign, ``net`` the difference. ``theta = ln((c + 1/2) / (k + 1/2))`` compares the
    *numbers* of cooperative and conflictual events and does not grow with the density of the
    record; its standard error is ``sqrt(1/(c + 1/2) + 1/(k + 1/2))`` (the empirical logit).

    Parameters
    ----------
    events : DataFrame
        ``weight`` and the column named by ``by``.
    by : str
        The column that names the period, such as ``decade``, ``year`` or ``era``.
    periods : sequence, optional
        The periods to return, in order; by default those that occur, sorted. A period without an
        event has n 0, theta 0 and the widest interval: it says nothing, and shows it.

    Returns
    -------
    DataFrame
        ``period``, ``n``, ``cooperative``, ``conflictual`` (numbers of events), ``cooperation``,
        ``conflict``, ``net`` (sums of weights), ``theta``, ``theta_low``, ``theta_high`` (95
        percent).

    Examples
    --------
    >>> events = pd.DataFrame({"decade": 1930, "weight": [6.5, 1.0, -4.0]})
    >>> score(events, by="decade").iloc[0][["n", "cooperation", "conflict", "net"]].tolist()
    [3.0, 7.5, 4.0, 3.5]
    """
    if periods is None:
        periods = sorted(events[by].unique())
    weight = events["weight"]
    parts = pd.DataFrame(
        {
            by: events[by],
            "n": 1,
            "cooperative": (weight > 0).astype(int),
            "conflictual": (weight < 0).astype(int),
            "cooperation": weight.clip(lower=0),
            "conflict": (-weight).clip(lower=0),
        }
    )
    table = parts.groupby(by).sum().reindex(periods, fill_value=0)
    table["net"] = table["cooperation"] - table["conflict"]
    half = Z95 * np.sqrt(1 / (table["cooperative"] + 0.5) + 1 / (table["conflictual"] + 0.5))
    theta = np.log((table["cooperative"] + 0.5) / (table["conflictual"] + 0.5))
    table = table.assign(theta=theta, theta_low=theta - half, theta_high=theta + half)
    return table.rename_axis("period").reset_index()


def intensity(events: pd.DataFrame, *, by: str) -> pd.DataFrame:
    """Return the mean weight of each period, shrunk to the long-run mean where years are few.

    The mean is taken within years, then over the years that have events, so that a year full of
    reports counts once. It is shrunk by ``lambda = n / (n + sigma^2 / tau^2)``, n the number of
    observed years, ``sigma^2`` the pooled variance of yearly means within periods, ``tau^2`` the
    variance between periods (method of moments, not below 0).

    Parameters
    ----------
    events : DataFrame
        ``year``, ``weight`` and the column named by ``by``.
    by : str
        The column that names the period.

    Returns
    -------
    DataFrame
        ``period``, ``years`` (observed), ``raw``, ``shrinkage`` (lambda, 0 to 1) and
        ``intensity``, both in units of the scale. Empty for no events.

    Examples
    --------
    One observed year a decade leaves nothing to tell noise from change: no shrinkage.

    >>> events = pd.DataFrame({"decade": [1850, 1860], "year": [1855, 1862], "weight": [-8., 4.]})
    >>> intensity(events, by="decade")["intensity"].tolist()
    [-8.0, 4.0]
    """
    yearly = events.groupby([by, "year"])["weight"].mean()
    grouped = yearly.groupby(level=0)
    table = pd.DataFrame({"years": grouped.size(), "raw": grouped.mean()})
    spare = table["years"].sum() - len(table)
    within = (yearly - grouped.transform("mean")).pow(2).sum() / spare if spare > 0 else 0.0
    between = 0.0
    if len(table) > 1:
        between = max(table["raw"].var() - (within / table["years"]).mean(), 0.0)
    if within == 0:
        table["shrinkage"] = 1.0
    else:
        table["shrinkage"] = table["years"] * between / (table["years"] * between + within)
    mean = yearly.mean()
    table["intensity"] = mean + table["shrinkage"] * (table["raw"] - mean)
    return table.rename_axis("period").reset_index()


def memory(sums: pd.Series, *, half_life: float) -> pd.Series:
    """Return a running total that forgets: ``x_t = 2^(-1/h) x_(t-1) + s_t``.

    Parameters
    ----------
    sums : Series
        A sum of weights a year, indexed by year; years without events may be absent.
    half_life : float
        Years after which half of an event's weight remains, above 0.

    Returns
    -------
    Series
        One value a year from the first to the last, in units of the scale. Empty for no years.

    Raises
    ------
    ValueError
        If ``half_life`` is not above 0.

    Examples
    --------
    >>> memory(pd.Series({1900: 8.0}).reindex([1900, 1902]).fillna(0), half_life=1).tolist()
    [8.0, 4.0, 2.0]
    """
    if not half_life > 0:
        raise ValueError(f"A half-life is above 0 years, not {half_life}.")
    if sums.empty:
        return sums.astype(float)
    years = pd.RangeIndex(sums.index.min(), sums.index.max() + 1, name=sums.index.name)
    kept = 2 ** (-1 / half_life)
    total, values = 0.0, []
    for value in sums.reindex(years, fill_value=0.0):
        total = kept * total + value
        values.append(total)
    return pd.Series(values, index=years, name=sums.name)


def bootstrap(
    events: pd.DataFrame,
    sources: pd.DataFrame,
    *,
    by: str,
    replicates: int = 2000,
    weight_noise: float = 0.0,
    seed: int = 1909,
) -> pd.DataFrame:
    """Ask how much each period's net score depends on the sources and events at hand.

    Sources are drawn with replacement, then events within each drawn source, so that a chronicle
    that supplies many events rises and falls as a whole. An event read in several sources belongs
    to the first that names it.

    Parameters
    ----------
    events : DataFrame
        ``event``, ``event_type``, ``weight`` and the column named by ``by``.
    sources : DataFrame
        ``event`` and ``source``, one row a citation.
    by : str
        The column that names the period.
    replicates : int
        Number of draws.
    weight_noise : float
        Standard deviation, in units of the scale, of noise added to the weights of types before
        they are put back in their original order (0 keeps the published weights). Signs stay.
    seed : int
        Seed of the random generator.

    Returns
    -------
    DataFrame
        ``period``, ``net``, ``net_low``, ``net_high`` (2.5 and 97.5 percent) and
        ``sign_stability``: the share of draws whose net has the sign of the observed net, draws
        without events not counted; NaN where the observed net is 0.
    """
    rng = np.random.default_rng(seed)
    first = sources.drop_duplicates("event").set_index("event")["source"]
    origin = events["event"].map(first).fillna("no source")
    codes, names = pd.factorize(origin, sort=True)
    drawn = rng.multinomial(len(names), np.full(len(names), 1 / len(names)), size=replicates)
    times = np.zeros((replicates, len(events)))
    for code in range(len(names)):
        own = np.flatnonzero(codes == code)
        times[:, own] = rng.multinomial(drawn[:, code] * len(own), np.full(len(own), 1 / len(own)))
    weights = _perturbed(events, weight_noise, replicates, rng)

    rows = []
    for period, own in sorted(events.groupby(by).indices.items()):
        observed = events["weight"].iloc[own].sum()
        nets = (times[:, own] * weights[:, own]).sum(1)
        seen = times[:, own].sum(1) > 0
        low, high = np.quantile(nets[seen], [0.025, 0.975])
        same = (np.sign(nets[seen]) == np.sign(observed)).mean() if observed else np.nan
        rows.append((period, observed, low, high, same))
    return pd.DataFrame(rows, columns=["period", "net", "net_low", "net_high", "sign_stability"])


def stability(
    events: pd.DataFrame,
    event_types: pd.DataFrame,
    sources: pd.DataFrame,
    *,
    by: str,
    noise: dict[str, float],
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
    noise : dict of str to float
        For each scale the standard deviation of the noise on its weights.

    Returns
    -------
    DataFrame
        As :func:`bootstrap` returns it, with a column ``scale``.
    """
    return pd.concat(
        bootstrap(
            scored(events, event_types, scale=scale), sources, by=by, weight_noise=deviation
        ).assign(scale=scale)
        for scale, deviation in noise.items()
    ).reset_index(drop=True)


def _perturbed(events, noise, replicates, rng):
    """Return weights of shape (replicates, n_events), jittered by type but in the same order."""
    if noise == 0:
        return np.broadcast_to(events["weight"].to_numpy(), (replicates, len(events)))
    types = events.drop_duplicates("event_type").sort_values("weight", kind="stable")
    published = types["weight"].to_numpy()
    moved = np.sort(published + rng.normal(0, noise, (replicates, len(published))), axis=1)
    moved = np.where(published > 0, np.maximum(moved, 0), np.minimum(moved, 0))
    return moved[:, pd.Index(types["event_type"]).get_indexer(events["event_type"])]
