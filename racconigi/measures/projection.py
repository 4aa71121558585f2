"""The projection of the maps: Lambert's azimuthal equal-area projection of the sphere.

On such a map equal areas are equal, and near its centre shapes are hardly turned or stretched.
Snyder, J. P. 1987. Map Projections: A Working Manual. US Geological Survey, pp. 185-186
(equations 24-2 to 24-4, and 20-14, 20-15 and 24-16 for the way back).
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

#: The mean radius of the earth, in kilometres.
RADIUS = 6371.0


class Frame(NamedTuple):
    """What one map shows.

    Attributes
    ----------
    centre : tuple of float
        Longitude and latitude of the centre of the projection, in degrees.
    edges : tuple of float
        West, south, east and north edge, in kilometres from the centre.
    """

    centre: tuple[float, float]
    edges: tuple[float, float, float, float]


#: The maps of the book: Europe with the seas around it, and an inset for the Far East.
MAPS = {
    "europe": Frame((20, 50), (-2650, -2000, 3050, 2250)),
    "far-east": Frame((126, 41), (-1000, -650, 700, 500)),
}
#: The place of the inset on the map of Europe: its edges there, in that map's kilometres.
INSET = (2010, -1960, 3030, -1270)


def project(
    longitude: npt.ArrayLike, latitude: npt.ArrayLike, *, centre: tuple[float, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Return where points lie on the map.

    Parameters
    ----------
    longitude, latitude : array_like
        Degrees east and north. The point opposite the centre has no place on the map.
    centre : tuple of float
        Longitude and latitude of the centre, in degrees.

    Returns
    -------
    x, y : ndarray
        Kilometres to the right of the centre and above it.

    Examples
    --------
    >>> x, y = project([20, 20], [50, 51], centre=(20, 50))
    >>> x.round(1).tolist(), y.round(1).tolist()
    ([0.0, 0.0], [0.0, 111.2])
    """
    turn = np.radians(np.asarray(longitude, dtype=float) - centre[0])
    here, middle = np.radians(np.asarray(latitude, dtype=float)), np.radians(centre[1])
    cosine = np.sin(middle) * np.sin(here) + np.cos(middle) * np.cos(here) * np.cos(turn)
    scale = RADIUS * np.sqrt(2 / (1 + cosine))
    above = np.cos(middle) * np.sin(here) - np.sin(middle) * np.cos(here) * np.cos(turn)
    return scale * np.cos(here) * np.sin(turn), scale * above


def unproject(
    x: npt.ArrayLike, y: npt.ArrayLike, *, centre: tuple[float, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Return which points lie where on the map: the way back from :func:`project`.

    Parameters
    ----------
    x, y : array_like
        Kilometres to the right of the centre and above it, within the map (at most twice the
        radius of the earth from its centre).
    centre : tuple of float
        Longitude and latitude of the centre, in degrees.

    Returns
    -------
    longitude, latitude : ndarray
        Degrees east and north.
    """
    right, up = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    far = np.hypot(right, up)
    angle, middle = 2 * np.arcsin(far / (2 * RADIUS)), np.radians(centre[1])
    rise = np.divide(up * np.sin(angle), far, out=np.zeros_like(far), where=far > 0)
    latitude = np.arcsin(np.cos(angle) * np.sin(middle) + rise * np.cos(middle))
    turn = np.arctan2(
        right * np.sin(angle),
        far * np.cos(middle) * np.cos(angle) - up * np.sin(middle) * np.sin(angle),
    )
    return centre[0] + np.degrees(turn), np.degrees(latitude)
