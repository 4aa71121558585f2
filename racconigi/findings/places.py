"""Where the acts happened, and how many of those about the East happened there."""

from pathlib import Path

import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import known
from racconigi.findings.ledger import EASTERN, acts
from racconigi.measures.projection import INSET, MAPS, project
from racconigi.measures.shares import shares
from racconigi.package import DATA
from racconigi.quantities import Count, Name, Quantity, Share
from racconigi.tables import load

#: Where on the large map the first place beyond both maps stands, and how far below it the next.
BEYOND, BELOW = (-2300, 700), 420
#: The two states, as regions of the table of places.
HOME = ("italy", "russia")
NAMES = [f"name_{language}" for language in ("en", "fr", "it", "ru")]


def find(data: Path = DATA) -> Found:
    """Return where acts happened, on the maps, and what lies between them and what they were about.

    Positions are kilometres on the large map, to the east and to the north of its centre. A place
    beyond both maps stands in a column at its western edge.

    Parameters
    ----------
    data : Path
        The data package.
    """
    every = acts(data).assign(
        eastern=lambda rows: rows["arena"].isin(EASTERN),
        side=lambda rows: rows["weight"].map(_side),
    )
    places = load("places", data)
    placed = every.dropna(subset=["place"]).merge(places[["place", "region"]], on="place")
    spots = _spots(places[places["place"].isin(placed["place"])], placed)
    keys = ["place", "decade", "side"]
    grouped = placed.groupby(keys)["eastern"]
    counts = grouped.agg(events="size", eastern="sum").reset_index().merge(spots, on="place")
    frames = {
        "edges": pd.DataFrame(
            [("europe", *MAPS["europe"].edges), ("far-east", *INSET)],
            columns=["map", "west", "south", "east", "north"],
        ),
        "lines": _lines(load("base_map", data)),
        "counts": counts,
        "placed": placed[["event", "region", *keys]].reset_index(drop=True),
        "regions": _regions(placed),
    }
    return Found(frames, known(_numbers(every, placed, counts)))


def _side(weight):
    return "cooperation" if weight > 0 else "conflict" if weight < 0 else "neutral"


def _spots(places, placed):
    """Return each place with its position, the busiest first."""
    known_at = {name: _inside(places, name) for name in MAPS}
    here, far = known_at["europe"], known_at["far-east"]
    inset = _on_inset(far["x"], far["y"])
    x, y = here["x"].where(here["inside"], inset[0]), here["y"].where(here["inside"], inset[1])
    where = here["inside"].map({True: "europe", False: "far-east"})
    where = where.where(here["inside"] | far["inside"], "beyond")
    spots = places[["place", *NAMES]].assign(x=x, y=y, map=where)
    busy = placed["place"].value_counts()
    spots = spots.assign(total=spots["place"].map(busy))
    spots = spots.sort_values(["total", "place"], ascending=[False, True], ignore_index=True)
    beyond = spots["map"] == "beyond"
    below = BEYOND[1] - BELOW * (beyond.cumsum() - 1)
    spots = spots.assign(x=spots["x"].where(~beyond, BEYOND[0]), y=spots["y"].where(~beyond, below))
    return spots.round({"x": 0, "y": 0})


def _inside(places, name):
    """Return where places lie on a map, and whether within its edges."""
    frame = MAPS[name]
    x, y = project(places["longitude"], places["latitude"], centre=frame.centre)
    west, south, east, north = frame.edges
    inside = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    return pd.DataFrame({"x": x, "y": y, "inside": inside}, index=places.index)


def _lines(base):
    """Return the lines of the maps as corners on the large map, in whole kilometres."""
    rows = []
    for row in base.itertuples():
        x, y = project(*_corners(row.points), centre=MAPS[row.map].centre)
        if row.map == "far-east":
            x, y = _on_inset(x, y)
        path = [[int(a), int(b)] for a, b in zip(x.round(), y.round(), strict=True)]
        rows.append((row.map, row.layer, row.shape, row.ring, path))
    return pd.DataFrame(rows, columns=["map", "layer", "shape", "ring", "path"])


def _on_inset(x, y):
    """Return where a point of the inset lies on the large map."""
    west, south, east, _ = MAPS["far-east"].edges
    shrunk = (INSET[2] - INSET[0]) / (east - west)
    return INSET[0] + shrunk * (x - west), INSET[1] + shrunk * (y - south)


def _corners(points):
    pairs = [pair.split(" ") for pair in points.split(",")]
    return [float(pair[0]) for pair in pairs], [float(pair[1]) for pair in pairs]


def _regions(placed):
    """Return how many acts happened in each region, and how many of them were eastern business."""
    counted = placed.groupby("region")["eastern"].agg(events="size", eastern="sum")
    return counted.sort_values("events", ascending=False, kind="stable").reset_index()


def _numbers(every, placed, counts):
    about = placed[placed["eastern"]]
    there = about["region"].isin(EASTERN)
    share = shares(about.assign(all="all"), there, by="all")
    busiest = counts.sort_values("total", ascending=False, kind="stable").head(1)
    found: dict[str, Quantity] = {
        "placed": Count(len(placed)),
        "unplaced": Count(len(every) - len(placed)),
        "places": Count(placed["place"].nunique()),
        "there": Count(int(placed["region"].isin(EASTERN).sum())),
        "about": Count(int(every["eastern"].sum())),
        "about_placed": Count(len(about)),
        "about_there": Count(int(there.sum())),
        "about_home": Count(int(about["region"].isin(HOME).sum())),
    }
    for row in share.itertuples():
        found |= {
            "about_there_share": Share(row.share),
            "about_there_low": Share(row.low),
            "about_there_high": Share(row.high),
        }
    for row in busiest.to_dict("records"):
        found |= {
            "busiest": Name({name[-2:]: row[name] for name in NAMES}),
            "busiest_events": Count(row["total"]),
        }
    return found
