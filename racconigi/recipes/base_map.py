"""Coasts, lakes and rivers of the two maps, cut to their frames and made simpler.

Each shape is projected, cut to the frame of its map, made simpler by a tolerance that the eye does
not see at the size of a page (Douglas and Peucker 1973), and put back as longitude and latitude.
Borders are left out: they moved more often than the rivers.
"""

import numpy as np
import pandas as pd
import shapely
from shapely.geometry import box, shape
from shapely.geometry.polygon import orient

from racconigi.measures.projection import INSET, MAPS, project, unproject
from racconigi.recipes.recipe import PUBLIC, Raw, Recipe

#: West, south, east and north in degrees, beyond which nothing is projected, by map.
REACH = {"europe": (-45, 15, 95, 85), "far-east": (95, 20, 160, 60)}
#: How far a simpler line may lie from the true one, in kilometres, by map and layer.
TOLERANCE = {
    "europe": {"land": 5, "lake": 5, "river": 6, "danube": 2},
    "far-east": {"land": 9, "lake": 9, "river": 9, "danube": 9},
}
#: Shapes that are smaller are left out, in square kilometres; a shorter river, in kilometres.
SMALLEST = {"land": 250, "lake": 350, "river": 120, "danube": 0}
#: What goes on behind the edge of a map, in kilometres, so that no cut shows.
BEHIND = {"europe": 60, "far-east": 0}
#: Seas that the source also counts among the lakes are cut out of the land already.
SEAS = ("Caspian Sea",)


def compute(land: pd.DataFrame, lakes: pd.DataFrame, rivers: pd.DataFrame) -> pd.DataFrame:
    """Return the lines of both maps.

    Parameters
    ----------
    land, lakes, rivers : DataFrame
        ``geometry`` (GeoJSON, degrees); lakes also ``name``, rivers ``name_en``.

    Returns
    -------
    DataFrame
        ``map``, ``layer`` (``land``, ``lake``, ``river`` or ``danube``), ``shape`` (number within
        the layer), ``ring`` (0 the outer line of an area or a river, others the holes in it) and
        ``points``: "longitude latitude" of each corner, apart by commas. Outer lines run
        clockwise, holes the other way.
    """
    danube = rivers["name_en"] == "Danube"
    layers = {
        "land": land["geometry"],
        "lake": lakes.loc[~lakes["name"].isin(SEAS), "geometry"],
        "river": rivers.loc[~danube, "geometry"],
        "danube": rivers.loc[danube, "geometry"],
    }
    rows = [
        (name, layer, *row)
        for name in MAPS
        for layer, shapes in layers.items()
        for row in _rows(_drawn(shapes, name, layer))
    ]
    found = pd.DataFrame(rows, columns=["map", "layer", "shape", "ring", "points"])
    return found.sort_values(["map", "layer", "shape", "ring"], ignore_index=True)


def _drawn(shapes, name, layer):
    """Return the parts of some shapes that a map shows, in kilometres, from west to east."""
    frame, window = MAPS[name], _window(name)
    parts = []
    for geometry in shapes.dropna():
        near = shape(geometry).intersection(box(*REACH[name]))
        if near.is_empty:
            continue
        flat = _moved(shapely.segmentize(near, 1), project, frame.centre)
        seen = shapely.make_valid(flat).intersection(window)
        parts += shapely.get_parts(seen).tolist()
    wanted = "LineString" if layer in ("river", "danube") else "Polygon"
    measure = shapely.length if wanted == "LineString" else shapely.area
    simple = [shapely.simplify(one, TOLERANCE[name][layer]) for one in parts
              if one.geom_type == wanted and measure(one) >= SMALLEST[layer]]  # fmt: skip
    simple = [one for one in simple if not one.is_empty]
    return [_moved(one, unproject, frame.centre) for one in sorted(simple, key=lambda p: p.bounds)]


def _window(name):
    """Return what is drawn of a map: its frame and a little behind, without the inset's place."""
    seen = box(*MAPS[name].edges).buffer(BEHIND[name], join_style="mitre")
    return seen.difference(box(*INSET)) if name == "europe" else seen


def _moved(geometry, how, centre):
    def move(points):
        return np.column_stack(how(points[:, 0], points[:, 1], centre=centre))

    return shapely.transform(geometry, move)


def _rows(shapes):
    for number, one in enumerate(shapes):
        if one.geom_type == "LineString":
            yield number, 0, _written(one.coords)
            continue
        turned = orient(one, sign=-1)
        for ring, line in enumerate((turned.exterior, *turned.interiors)):
            yield number, ring, _written(line.coords)


def _written(points):
    return ",".join(f"{longitude:.2f} {latitude:.2f}" for longitude, latitude in points)


RECIPE = Recipe(
    name="base_map",
    title="Coasts, lakes and rivers of Europe and of the Far East",
    unit="one line: a coast, a lake, a river; degrees",
    raw=tuple(
        Raw(
            f"geo_natural_earth/ne_50m_{name}.geojson.gz",
            checksum,
            f"nvkelso/natural-earth-vector : geojson/ne_50m_{name}.geojson, packed",
        )
        for name, checksum in (
            ("land", "e18afabeb57e38f172d76cb8afb1c49850747aebbb6e6f8051672ddf1e39bca4"),
            ("lakes", "d15b06c0e567ca40ce9d6a98e5f07366c1cc10bb2b16e07b300fd182c84ddd6e"),
            (
                "rivers_lake_centerlines",
                "325c91ca5e0980685609391ae343d5eab097ffe57820ac4a9ab770e5cbc9fc8a",
            ),
        )
    ),
    licence=PUBLIC,
    citation="Natural Earth, 1:50m physical vectors: land, lakes, rivers and lake centerlines.",
    compute=compute,
)
