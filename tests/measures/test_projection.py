"""The projection of the maps, against published values."""

import numpy as np
import pytest

from racconigi.measures.projection import RADIUS, project, unproject


def test_the_worked_example_of_the_manual():
    """Snyder (1987), p. 332: R = 3, centre 40 N 100 W, point 20 S 100 E."""
    x, y = project(100, -20, centre=(-100, 40))
    assert x * 3 / RADIUS == pytest.approx(-4.2339303, abs=1e-7)
    assert y * 3 / RADIUS == pytest.approx(4.0257775, abs=1e-7)


def test_the_way_back_leads_to_where_one_came_from():
    longitude, latitude = np.meshgrid(np.linspace(-40, 90, 27), np.linspace(16, 79, 22))
    there = project(longitude, latitude, centre=(20, 50))
    back = unproject(*there, centre=(20, 50))
    np.testing.assert_allclose(back[0], longitude, atol=1e-9)
    np.testing.assert_allclose(back[1], latitude, atol=1e-9)


def test_the_centre_is_the_centre_both_ways():
    assert [float(v) for v in project(20, 50, centre=(20, 50))] == [0, 0]
    assert [float(v) for v in unproject(0.0, 0.0, centre=(20, 50))] == pytest.approx([20, 50])


def test_equal_areas_are_equal():
    """A cell of one degree has on the map the area that it has on the sphere."""
    for west, south in ((20, 50), (-9, 38), (44, 36), (60, 68)):
        edge = np.linspace(0, 1, 200)
        around = np.concatenate([edge, np.ones(200), edge[::-1], np.zeros(200)])
        up = np.concatenate([np.zeros(200), edge, np.ones(200), edge[::-1]])
        x, y = project(west + around, south + up, centre=(20, 50))
        drawn = 0.5 * abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))
        rise = np.sin(np.radians(south + 1)) - np.sin(np.radians(south))
        assert drawn == pytest.approx(RADIUS**2 * np.radians(1) * rise, rel=1e-4)
