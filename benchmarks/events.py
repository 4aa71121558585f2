"""Own events, scored by the command and by a DuckDB query written by hand that does the same.

Each runs in a process of its own; time is that of its CPUs, memory its peak. The query reads the
file, joins the weights, leaves out acts of a state toward itself, counts rows that are given twice,
refuses types and dates that are none, and sums by decade. Rows are random: 38 types, 60 states,
every day from 1850 on. ``--rows 1000000 10000000`` says how many; the last line is how the time
grows from the first number to the last. What came out stands in docs/decisions/0023.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
from measured import racconigi, run

from racconigi.tables import load

STATES = [f"S{n:02}" for n in range(60)]

HAND = """
import duckdb, sys
con = duckdb.connect()
con.execute("SET memory_limit = '2GB'")
con.execute("SET temp_directory = '{folder}'")
con.execute("SET preserve_insertion_order = false")
rows = "read_csv('{file}', all_varchar = true, header = true, strict_mode = true)"
again, bad = con.execute(f'''
    SELECT count(*) - count(DISTINCT hash(date, event_type, initiator, target)),
           count(*) FILTER (try_cast(date AS DATE) IS NULL)
    FROM {{rows}}''').fetchone()
assert not bad
con.execute("CREATE TABLE types AS SELECT event_type, weis FROM read_csv('{types}')")
print(con.execute(f'''
    SELECT CAST(left(date, 3) AS INT) * 10 AS decade, count(*), sum(greatest(weis, 0)),
           sum(greatest(-weis, 0)), count(*) FILTER (weis > 0), count(*) FILTER (weis < 0)
    FROM {{rows}} LEFT JOIN types USING (event_type)
    WHERE initiator <> target AND weis IS NOT NULL GROUP BY decade ORDER BY decade''').df())
print(again, file=sys.stderr)
"""


def made(rows: int, folder: Path) -> Path:
    """Write a file of random events."""
    rng = np.random.default_rng(1909)
    types = load("event_types")["event_type"].to_numpy()
    days = pd.date_range("1850-01-01", "2025-12-31").strftime("%Y-%m-%d").to_numpy()
    path = folder / f"events-{rows}.csv"
    for start in range(0, rows, 1_000_000):
        n = min(1_000_000, rows - start)
        frame = pd.DataFrame(
            {
                "date": days[rng.integers(0, len(days), n)],
                "event_type": types[rng.integers(0, len(types), n)],
                "initiator": np.array(STATES)[rng.integers(0, 60, n)],
                "target": np.array(STATES)[rng.integers(0, 60, n)],
            }
        )
        frame.to_csv(path, index=False, mode="a", header=start == 0)
    return path


def compare(rows: int, folder: Path, times: int) -> float:
    """Print both ways side by side; return the command's CPU seconds."""
    file, types = made(rows, folder), folder / "types.csv"
    load("event_types")[["event_type", "weis"]].to_csv(types, index=False)
    query = HAND.format(file=file, types=types, folder=folder)
    hand = min(run(query)[:2] for _ in range(times))
    ours = min(racconigi("score", file)[:2] for _ in range(times))
    file.unlink()
    print(
        f"{rows:>11,} rows: CPU {ours[0]:.2f} s, by hand {hand[0]:.2f}, ratio "
        f"{ours[0] / hand[0]:.2f}; peak {ours[1]:.0f} MB, by hand {hand[1]:.0f}, ratio "
        f"{ours[1] / hand[1]:.2f}",
        flush=True,
    )
    return ours[0]


def main():
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 10_000_000])
    parser.add_argument("--times", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        spent = {rows: compare(rows, Path(folder), chosen.times) for rows in chosen.rows}
    if len(spent) > 1:
        first, last = chosen.rows[0], chosen.rows[-1]
        grown, many = spent[last] / spent[first], last / first
        print(f"{many:g} times the rows take {grown:.1f} times the CPU time")


if __name__ == "__main__":
    main()
