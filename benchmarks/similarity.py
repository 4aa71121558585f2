"""Time and memory of all dyads of all years against the plain NumPy route, in one run.

The job is the size of the global state system, 1816-2018: 203 years, about a million pairs, five
measures. With ``--sources DIR`` (a folder with state_systems/ and atop/) it runs on the real one,
without on random ties of that size.

With ``--states 191 1000`` the command is run as well, on so many states in each of 203 years, from
CSV to Parquet, beside the plain route with its files read and written by pandas (up to 500 states,
for it holds all years).
"""

import argparse
import resource
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd
from measured import racconigi, run

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


def even_system(states, years=203, share=0.02, seed=1909):
    """Return ties and members of a system that does not grow."""
    rng = np.random.default_rng(seed)
    ties, members = [], []
    for year in range(1816, 1816 + years):
        cells = rng.choice(states * states, int(states * states * share), replace=False)
        rows = {"year": year, "state_a": cells // states, "state_b": cells % states}
        frame = pd.DataFrame(rows | {"tie": rng.integers(1, TOP + 1, len(cells))})
        ties.append(frame[frame["state_a"] != frame["state_b"]])
        weights = rng.random(states).round(4)
        members.append(pd.DataFrame({"year": year, "state": np.arange(states), "weight": weights}))
    return pd.concat(ties), pd.concat(members)


#: The plain route with its files: read by pandas, held whole, written whole.
PEER = """
import pandas as pd
sys.path.insert(0, sys.argv[1])
from similarity import MEASURES, plain
ties, members = (pd.read_csv(path) for path in sys.argv[2:4])
found = plain(ties, members)
pd.DataFrame(dict(zip(MEASURES, found))).to_parquet(sys.argv[4])
"""


def command(states):
    """Print what the command takes for so many states, beside the plain route where that can."""
    ties, members = even_system(states)
    pairs = states * (states - 1) // 2 * 203
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("ties.csv", "members.csv", "out.parquet")]
        ties.to_csv(paths[0], index=False)
        members.to_csv(paths[1], index=False)
        told = f"{states} states x 203 years, {pairs:,} pairs, {len(ties):,} ties:"
        del ties, members
        chosen = [word for measure in MEASURES for word in ("--measure", measure)]
        ours = racconigi("similarity", *paths[:2], *chosen, "--output", paths[2])
        told += f" {ours.cpu:.1f} CPU s, peak {ours.peak:.0f} MB"
        if states <= 500:
            peer = run(PEER, Path(__file__).parent, *paths)
            told += f"; plain {peer.cpu:.1f} CPU s (ratio {ours.cpu / peer.cpu:.2f}), "
            told += f"peak {peer.peak:.0f} MB (ratio {ours.peak / peer.peak:.2f})"
        print(told, flush=True)


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
    parser.add_argument("--states", type=int, nargs="*", default=[])
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
    print(f"racconigi {ours:.2f} s, ratio {ours / peer:.2f}, peak {peak:.0f} MB", flush=True)
    for states in options.states:
        command(states)


if __name__ == "__main__":
    main()
