"""Time and memory of all dyads of all years against the plain NumPy route, in one run.

The job is the size of the global state system, 1816-2018: 203 years, about a million pairs, five
measures. With ``--sources DIR`` (a folder with state_systems/ and atop/) it runs on the real one,
without on random ties of that size.
"""

import argparse
import resource
import time
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.measures.similarity import similarity

MEASURES = ["s", "s_squared", "s_weighted", "kappa", "pi"]
TOP = 3


def random_system(seed=1909):
    """Return ties and members of 203 years that grow from 23 to 161 states."""
    rng = np.random.default_rng(seed)
    ties, members = [], []
    for year, n in zip(range(1816, 2019), np.linspace(23, 161, 203).astype(int), strict=True):
        first, second = np.nonzero(rng.random((n, n)) < 0.08)
        apart = first != second
        rows = {"year": year, "state_a": first[apart], "state_b": second[apart]}
        ties.append(pd.DataFrame(rows | {"tie": rng.integers(1, TOP + 1, apart.sum())}))
        members.append(pd.DataFrame({"year": year, "state": np.arange(n), "weight": rng.random(n)}))
    return pd.concat(ties), pd.concat(members)


def real_system(sources):
    """Return the ties and members of the published alliance data, incoming obligations."""
    states = pd.read_csv(sources / "state_systems" / "cow_states.csv")
    last = states["endyear"].where(states["endyear"] < 2016, 2018)
    spans = zip(states["ccode"], states["styear"], last, strict=True)
    members = pd.concat(
        pd.DataFrame({"year": range(start, end + 1), "state": code}) for code, start, end in spans
    ).drop_duplicates()
    members["weight"] = 1.0
    dyads = pd.read_csv(sources / "atop" / "atop_5_1_dyad_year.csv.gz")
    pledged = dyads[["atop_defense", "atop_offense"]].any(axis=1) * 3
    other = (dyads[["atop_neutral", "atop_consul"]].any(axis=1) * 2).clip(
        lower=dyads["atop_nonagg"]
    )
    dyads["tie"] = np.maximum(pledged, other)
    dyads = dyads.rename(columns={"ccode1": "state_a", "ccode2": "state_b"})
    ties = dyads[["year", "state_a", "state_b", "tie"]].query("tie > 0").drop_duplicates()
    known = pd.MultiIndex.from_frame(members[["year", "state"]])
    for side in ("state_a", "state_b"):
        ties = ties[pd.MultiIndex.from_frame(ties[["year", side]]).isin(known)]
    return ties.drop_duplicates(["year", "state_a", "state_b"]), members


def plain(ties, members):
    """Compute the same five measures the plain way: a Gram matrix and one for each threshold."""
    by_year = dict(iter(ties.groupby("year")))
    results = []
    for year, system in members.sort_values(["year", "state"]).groupby("year"):
        index = pd.Index(system["state"])
        n, w = len(index), system["weight"].to_numpy()
        v = np.zeros((n, n))
        if year in by_year:
            t = by_year[year]
            v[index.get_indexer(t["state_a"]), index.get_indexer(t["state_b"])] = t["tie"]
        np.fill_diagonal(v, TOP)
        s, ss = v.sum(1), (v * v).sum(1)
        ssd = ss[:, None] + ss[None, :] - 2 * (v @ v.T)
        sad, sadw = np.zeros((n, n)), np.zeros((n, n))
        for threshold in range(1, TOP + 1):
            b = (v >= threshold).astype(float)
            sad += b.sum(1)[:, None] + b.sum(1)[None, :] - 2 * (b @ b.T)
            bw = b * w
            sadw += bw.sum(1)[:, None] + bw.sum(1)[None, :] - 2 * (bw @ b.T)
        i, j = np.triu_indices(n, 1)
        wide = ss[:, None] + ss[None, :]
        with np.errstate(invalid="ignore", divide="ignore"):
            parts = [
                1 - 2 * sad / (TOP * n),
                1 - 2 * ssd / (TOP**2 * n),
                1 - 2 * sadw / (TOP * w.sum()),
                1 - ssd / (wide - 2 / n * s[:, None] * s[None, :]),
                1 - ssd / (wide - (s[:, None] + s[None, :]) ** 2 / (2 * n)),
            ]
        results.append(np.stack([part[i, j] for part in parts]))
    return np.concatenate(results, axis=1)


def best(function, times=5):
    """Return the shortest time of several runs, and the last result."""
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        result = function()
        seconds.append(time.perf_counter() - start)
    return min(seconds), result


def main():
    """Print both times, their ratio and the peak of memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path)
    options = parser.parse_args()
    ties, members = real_system(options.sources) if options.sources else random_system()
    peer, expected = best(lambda: plain(ties, members))
    ours, table = best(lambda: similarity(ties, members, measures=MEASURES))
    for row, measure in enumerate(MEASURES):
        # a portfolio without variation is 0/0 in the plain route and missing in ours
        seen = table[measure].notna().to_numpy()
        assert np.allclose(table[measure][seen], expected[row][seen], atol=1e-6), measure
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(table):,} pairs, {len(MEASURES)} measures: plain NumPy {peer:.2f} s,", end=" ")
    print(f"racconigi {ours:.2f} s, ratio {ours / peer:.2f}, peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
