"""Triangles and blocs: whether the signs between the powers fit together, and where not."""

from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import known
from racconigi.findings.signs import READINGS, signs
from racconigi.findings.stages import stages
from racconigi.measures.alliances import keep_within
from racconigi.measures.balance import balance, beside_chance
from racconigi.package import DATA
from racconigi.quantities import Count, Listing, Measure, Quantity, Share, Span, Year, spans
from racconigi.remembered import remembered

#: The two, and the third states whose triangle with them is followed.
PAIR = ("ITA", "RUS")
THIRDS = ("AUH", "GER", "FRA", "GBR", "SRB")
#: The share of draws above the band that chance gives.
TAIL = 0.025


def find(data: Path = DATA, *, reading: str = "book") -> Found:
    """Return how far the signed ties of the powers are balanced, year by year.

    Parameters
    ----------
    data : Path
        The data package.
    reading : str
        How ties are signed, one of :data:`READINGS`.

    Raises
    ------
    ValueError
        If the reading is unknown.
    """
    if reading not in READINGS:
        raise ValueError(f"Unknown reading {reading!r}; known: {', '.join(READINGS)}.")
    signed, owed, members = signs(data)
    measured = {name: _measure(ties, members) for name, ties in signed.items()}
    own, yearly = signed[reading], measured[reading]
    sides = _sides(own)
    published, drawn = stages()
    frames = {
        "yearly": yearly,
        "ties": own,
        "readings": _compare(measured),
        "sides": sides,
        "triangles": _triangles(own),
        "stages": balance(published, drawn).round(4),
        "behind": _behind(owed, members),
        "behind_sides": _behind_sides(owed, sides),
    }
    numbers = {
        **_said(yearly),
        **_said_of_readings(frames["readings"]),
        **_said_of_triangles(frames["triangles"]),
        **_said_of_sides(sides),
        **_said_of_stages(frames["stages"], published, drawn, own),
        "one_treaty": _of_one_treaty(own, owed, members),
    }
    return Found(frames, known(numbers))


@remembered
def _measure(ties, members):
    """Return the balance of the powers by year, beside what chance gives."""
    own = keep_within(ties, members)[["year", "state_a", "state_b", "sign"]]
    found = balance(own, members).merge(beside_chance(own, members), on="year")
    return found.round(3)


def _telling(yearly):
    """Return the years in which the signs could be dealt so that the share would be another."""
    return yearly[yearly["balanced_low"] < yearly["balanced_high"]]


def _compare(measured):
    """Return for each reading how balanced the years were, and how many were so beyond chance."""
    rows = []
    for name, yearly in measured.items():
        telling = _telling(yearly)
        above = telling["balanced"] > telling["balanced_high"]
        rows.append(
            {
                "reading": name,
                "years": len(telling),
                "balanced": telling["balanced"].mean(),
                "balanced_mean": telling["balanced_mean"].mean(),
                "above": int(above.sum()),
                "below": int((telling["balanced"] < telling["balanced_low"]).sum()),
                "f": telling["f"].mean(),
                "f_mean": telling["f_mean"].mean(),
            }
        )
    return pd.DataFrame(rows).round(3)


def _between(ties, a, b):
    """Return the sign and reason of a pair in the years in which it has one."""
    low, high = sorted((a, b))
    own = ties[(ties["state_a"] == low) & (ties["state_b"] == high)]
    return own.set_index("year")[["sign", "reason"]]


def _edges_of(ties, third):
    """Return the three sides of a triangle by year: the sign of each and of their product."""
    edges = {"ITA-RUS": PAIR, "ITA-third": ("ITA", third), "RUS-third": ("RUS", third)}
    return {edge: _between(ties, *pair) for edge, pair in edges.items()}


def _product(edges):
    signs = pd.concat([edge["sign"] for edge in edges.values()], axis=1)
    return signs.dropna().prod(axis=1).astype(int)


def _sides(ties):
    """Return each side of each triangle, and the triangle itself, as spans of years of one sign."""
    parts = []
    for third in THIRDS:
        edges = _edges_of(ties, third)
        words = {1: "balanced", -1: "unbalanced"}
        whole = _product(edges).map(words).rename("sign").to_frame().assign(reason=None)
        named = {
            edge: rows.assign(sign=rows["sign"].map({1: "plus", -1: "minus"}))
            for edge, rows in edges.items()
        }
        parts += [
            _runs(rows).assign(third=third, edge=edge)
            for edge, rows in {**named, "triangle": whole}.items()
        ]
    return pd.concat(parts)[["third", "edge", "first", "last", "sign", "reason"]].reset_index(
        drop=True
    )


def _runs(rows):
    """Return runs of neighbouring years of one sign and reason."""
    ordered = rows.sort_index().reset_index(names="year")
    texts = ordered[["sign", "reason"]].fillna("")
    new = (texts != texts.shift()).any(axis=1) | (ordered["year"].diff() != 1)
    groups = ordered.groupby(new.cumsum())
    return (
        groups[["sign", "reason"]]
        .first()
        .assign(first=groups["year"].min(), last=groups["year"].max())
    )


def _triangles(ties):
    """Return how often each triangle was complete and balanced, and how often by chance.

    Expected is the share if each side kept its own share of pluses in the years in which all
    three had a sign, whatever the other two did.
    """
    rows = []
    for third in THIRDS:
        edges = _edges_of(ties, third)
        whole = _product(edges)
        means = [edge["sign"].reindex(whole.index).mean() for edge in edges.values()]
        rows.append(
            {
                "third": third,
                "years": len(whole),
                "balanced": int((whole == 1).sum()),
                "expected": len(whole) * (1 + float(np.prod(means))) / 2 if len(whole) else np.nan,
            }
        )
    return pd.DataFrame(rows).round(1)


def _behind(owed, members):
    """Return the treaties among the powers in force in each year."""
    rows = keep_within(owed, members)[["year", "treaty"]].drop_duplicates()
    return rows.sort_values(["year", "treaty"], ignore_index=True)


def _behind_sides(owed, sides):
    """Return the treaties behind each span of a side."""
    pairs = pd.DataFrame({"third": THIRDS}).merge(
        pd.DataFrame({"edge": ["ITA-RUS", "ITA-third", "RUS-third"]}), how="cross"
    )
    own = owed.assign(pair=[frozenset(p) for p in owed[["state_a", "state_b"]].to_numpy()])
    pairs["pair"] = [
        frozenset(third if end == "third" else end for end in edge.split("-"))
        for third, edge in pairs.itertuples(index=False)
    ]
    rows = sides.merge(pairs, on=["third", "edge"]).merge(own, on="pair")
    rows = rows[rows["year"].between(rows["first"], rows["last"])]
    columns = ["third", "edge", "first", "treaty"]
    return rows[columns].drop_duplicates().sort_values(columns, ignore_index=True)


def _of_one_treaty(ties, owed, members):
    """Return the share of all-plus triangles of which one treaty binds all three sides."""
    plus = keep_within(ties[ties["sign"] == 1], members)
    held = keep_within(owed, members).merge(plus[["year", "state_a", "state_b"]].pipe(_both_ways))
    held = held[["year", "treaty", "state_a", "state_b"]].pipe(_ordered)
    every = _closed(plus[["year", "state_a", "state_b"]].assign(treaty=""))
    by_one = _closed(held).drop_duplicates(["year", "a", "b", "c"])
    return Share(len(by_one) / len(every) if len(every) else np.nan)


def _both_ways(rows):
    return pd.concat([rows, rows.rename(columns={"state_a": "state_b", "state_b": "state_a"})])


def _ordered(rows):
    ends = np.sort(rows[["state_a", "state_b"]].to_numpy(dtype=str), axis=1)
    return rows.assign(state_a=ends[:, 0], state_b=ends[:, 1]).drop_duplicates()


def _closed(rows):
    """Return the triangles a < b < c all of whose sides are there in one year, under one treaty."""
    key = ["year", "treaty"]
    sides = [
        rows.rename(columns={"state_a": a, "state_b": b})[[*key, a, b]]
        for a, b in ("ab", "bc", "ac")
    ]
    return sides[0].merge(sides[1], on=[*key, "b"]).merge(sides[2], on=[*key, "a", "c"])


def _said(yearly):
    """Return what is said of the years."""
    telling = _telling(yearly)
    above = telling[telling["balanced"] > telling["balanced_high"]]
    below = telling[telling["balanced"] < telling["balanced_low"]]
    one = yearly.loc[(yearly["negative"] == 0) & (yearly["triads"] > 0), "year"]
    numbers: dict[str, Quantity] = {
        "telling": Count(len(telling)),
        "above": Count(len(above)),
        "above_spells": Count(len(_together(above["year"]).value)),
        "below": Count(len(below)),
        "above_years": _together(above["year"]),
        "above_expected": Measure(TAIL * len(telling), digits=0),
        "all_plus_years": _together(one),
        "mean": Share(telling["balanced"].mean()),
        "mean_chance": Share(telling["balanced_mean"].mean()),
    }
    for row in yearly.itertuples():
        numbers |= {
            f"edges_{row.year}": Count(row.edges),
            f"balanced_{row.year}": Share(row.balanced),
            f"chance_{row.year}": Share(row.balanced_mean),
            f"frustration_{row.year}": Count(row.frustration),
            f"f_{row.year}": Share(row.f),
        }
    return numbers


def _together(years):
    """Return years as spans of neighbours."""
    runs = (years.diff() != 1).cumsum()
    return spans((group.min(), group.max()) for _, group in years.groupby(runs))


def _said_of_readings(readings):
    others = readings[~readings["reading"].isin(["book", "opposed"])]
    numbers: dict[str, Quantity] = {
        "readings": Count(len(readings)),
        "above_least": Count(int(others["above"].min())),
        "above_most": Count(int(others["above"].max())),
    }
    for row in readings.itertuples():
        name = row.reading.replace("-", "_")
        numbers |= {
            f"{name}_years": Count(row.years),
            f"{name}_above": Count(row.above),
            f"{name}_mean": Share(row.balanced),
            f"{name}_chance": Share(row.balanced_mean),
        }
    return numbers


def _said_of_triangles(triangles):
    numbers: dict[str, Quantity] = {}
    for row in triangles.itertuples():
        numbers |= {
            f"{row.third}_years": Count(row.years),
            f"{row.third}_balanced": Count(row.balanced),
            f"{row.third}_expected": Measure(row.expected, digits=0),
        }
    return numbers


def _said_of_sides(sides):
    """Return when each triangle did not fit, and for how long that with Vienna did not."""
    wrong = sides[sides["sign"] == "unbalanced"]
    numbers: dict[str, Quantity] = {
        f"{third}_unbalanced": spans(
            wrong.loc[wrong["third"] == third, ["first", "last"]].to_numpy()
        )
        for third in THIRDS
    }
    vienna = wrong[wrong["third"] == THIRDS[0]]
    if vienna.empty:
        return numbers
    longest = vienna.loc[(vienna["last"] - vienna["first"]).idxmax()]
    return numbers | {"out_of_balance": Span((int(longest["first"]), int(longest["last"])))}


def _said_of_stages(found, published, drawn, own):
    """Return the measures of the stages, and what two other signs would do to the last."""
    last = published["year"].max()
    end = published[published["year"] == last]
    entente = {("FRA", "ITA"), ("ITA", "RUS")}
    turned = [
        -s if (a, b) in entente else s for a, b, s in end[["state_a", "state_b", "sign"]].to_numpy()
    ]
    flipped = balance(end.assign(sign=turned), drawn[drawn["year"] == last]).iloc[0]
    pairs = published.merge(own, on=["year", "state_a", "state_b"], suffixes=("", "_own"))
    return {
        "stages": Listing(tuple(Year(int(year)) for year in found["year"])),
        "stages_balanced": Listing(tuple(Share(float(value)) for value in found["balanced"])),
        "stages_frustration": Listing(tuple(Count(int(n)) for n in found["frustration"])),
        "flipped_balanced": Share(float(flipped["balanced"])),
        "flipped_frustration": Count(int(flipped["frustration"])),
        "stages_signed": Count(len(pairs)),
        "stages_same": Count(int((pairs["sign"] == pairs["sign_own"]).sum())),
        "stages_same_chance": Measure(_agreeing(pairs["sign"], pairs["sign_own"]), digits=0),
        "stages_ties": Count(len(published)),
    }


def _agreeing(one, other):
    """Return how many signs of two lists would agree if either were in a random order."""
    plus = [(signs > 0).mean() for signs in (one, other)]
    return len(one) * (plus[0] * plus[1] + (1 - plus[0]) * (1 - plus[1]))
