"""Trade between Italy and Russia: two mirrors, two sources, and the months of 2020 to 2022."""

from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import greatest, known
from racconigi.measures.witnesses import mirror_ratios
from racconigi.package import DATA
from racconigi.quantities import Measure, Share, Year
from racconigi.tables import load

#: Which way the goods went, by who reports them and as what.
GOODS = {
    ("ITA", "imports"): "to-italy",
    ("RUS", "exports"): "to-italy",
    ("ITA", "exports"): "to-russia",
    ("RUS", "imports"): "to-russia",
}
#: Years in which the Italian figure for goods going to Russia was lowest beside the Russian one.
LOW = (1890, 1908)
#: A year whose two totals nearly agree while their parts do not.
ALIKE = 1900
#: The last year of peace, and a year of fighting on one side with the Straits closed.
PEACE, WAR = 1913, 1916
#: Two halves of the 1930s: first and last year of each.
HALVES = {"early": (1930, 1934), "late": (1935, 1939)}
#: The last month that is known in every year compared: December 2022 is not.
LAST_MONTH = 11


def find(data: Path = DATA) -> Found:
    """Return what the customs of both states, and those who collected their figures, report.

    Parameters
    ----------
    data : Path
        The data package.
    """
    ricardo = load("trade_ricardo", data)
    shares = _shares(ricardo, load("trade_cow", data))
    mirrors = mirror_ratios(ricardo).set_index("year")
    euros = _euros(load("trade_eurostat", data))
    frames = {
        "trade": _reported(ricardo),
        "mirrors": mirrors.reset_index(),
        "shares": shares,
        "euros": euros,
    }
    numbers = {
        **_ratios(mirrors),
        **_totals(ricardo),
        **_join(shares),
        **_peak(shares),
        **_halves(shares),
        **_customs(euros),
    }
    return Found(frames, known(numbers))


def _reported(ricardo):
    """Return the same goods as each side reports them, in million pounds a year."""
    pairs = zip(ricardo["reporter"], ricardo["flow"], strict=True)
    million = {
        "million": ricardo["pounds"],
        "million_low": ricardo["lowest_pounds"],
        "million_high": ricardo["highest_pounds"],
    }
    return ricardo[["year", "reporter"]].assign(
        goods=[GOODS[pair] for pair in pairs],
        series="trade_ricardo",
        **{name: (pounds.astype(float) / 1e6).round(6) for name, pounds in million.items()},
    )


def _shares(ricardo, cow):
    """Return Russia's share of Italy's trade in percent, by flow and year, a column a source."""
    columns = ["flow", "year", "share_percent"]
    parts = {"trade_ricardo": ricardo[ricardo["reporter"] == "ITA"], "trade_cow": cow}
    both = [
        part[columns].set_index(["flow", "year"])["share_percent"].rename(name)
        for name, part in parts.items()
    ]
    return pd.concat(both, axis="columns").sort_index().reset_index()


def _euros(months):
    """Return billions of euros a year, over the months that are known in every year."""
    year, month = months["month"].str[:4].astype(int), months["month"].str[5:].astype(int)
    known_months = months.assign(year=year)[month <= LAST_MONTH]
    grouped = known_months.groupby(["product", "flow", "year"])["euros"]
    billion = grouped.sum(min_count=LAST_MONTH).astype(float) / 1e9  # a month unknown, no sum
    return billion.rename("billion").reset_index()


def _ratios(mirrors):
    low = mirrors["to_russia"].loc[LOW[0] : LOW[1]]
    return {
        "mirror_to_italy": Share(mirrors["to_italy"].median()),
        "mirror_to_russia": Share(mirrors["to_russia"].median()),
        "mirror_to_russia_{}_{}".format(*LOW): Share(low.median()),
    }


def _totals(ricardo):
    year = ricardo[ricardo["year"] == ALIKE].groupby("reporter")["pounds"]
    both_ways = year.sum(min_count=2) / 1e6  # one way unknown, no total
    return {
        f"trade_{name}_{ALIKE}": Measure(both_ways.get(state))
        for name, state in (("italy", "ITA"), ("russia", "RUS"))
    }


def _join(shares):
    """Return the second source as a share of the first, in the years that both cover."""
    ratio = (shares["trade_cow"] / shares["trade_ricardo"]).groupby(shares["flow"]).median()
    return {f"join_{flow}": Share(ratio.get(flow)) for flow in ("imports", "exports")}


def _peak(shares):
    imports = _by_year(shares, "imports")
    peak = greatest(imports)
    return {
        "imports_peak": Year(peak),
        "imports_peak_share": Share(imports.get(peak)),
        f"imports_{PEACE}": Share(imports.get(PEACE), digits=1),
        f"imports_{WAR}": Share(imports.get(WAR), digits=2),
    }


def _halves(shares):
    return {
        f"{flow}_1930s_{half}": Share(_by_year(shares, flow).loc[first:last].mean(), digits=1)
        for flow in ("imports", "exports")
        for half, (first, last) in HALVES.items()
    }


def _by_year(shares, flow):
    """Return the first source's shares of a flow by year, from 0 to 1."""
    return shares[shares["flow"] == flow].set_index("year")["trade_ricardo"] / 100


def _customs(euros):
    found = euros.set_index(["product", "flow", "year"])["billion"]
    bought = {year: found.get(("all", "imports", year), np.nan) for year in (2021, 2022)}
    sold = {year: found.get(("all", "exports", year), np.nan) for year in (2021, 2022)}
    fuels = found.get(("fuels", "imports", 2022), np.nan)
    return {
        **{f"euros_imports_{year}": Measure(sum_, digits=1) for year, sum_ in bought.items()},
        **{f"euros_exports_{year}": Measure(sum_, digits=1) for year, sum_ in sold.items()},
        "fuels_2022": Share(fuels / bought[2022] if bought[2022] else np.nan),
    }
