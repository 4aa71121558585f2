"""How far a period's sign depends on the sources, events and weights at hand."""

import numpy as np
import pandas as pd

from racconigi.measures.scoring import scored


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
