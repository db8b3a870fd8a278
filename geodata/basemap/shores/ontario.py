"""Registers GSHHG's Lake Ontario, which lies about 1 km off: one affine shift fitted to control points, then a smooth rest.

A control point is a place of GeoNames (ontario-control-points.csv: longitude, latitude in degrees, WGS 84) with the way
from it to the shore it stands on, in kilometres east and north, as any map of the town shows it (good to about 0.3 km).
The shore is moved until it passes through the ends of those ways; only the distance across the shore counts. What the
affine shift leaves (0.6 km on average) is spread along the shore over about REACH kilometres, so the shore stays as smooth
as GSHHG drew it. All of it fades out in the east, where the lake becomes the St. Lawrence.
"""

import csv
import math
import pathlib

import numpy
from shapely.geometry import LineString, Point
from shapely.ops import transform

INSIDE = Point(-77.8, 43.6)
CENTRE = (-78.0, 43.6)
KM_LAT = 111.2
KM_LON = KM_LAT * math.cos(math.radians(CENTRE[1]))
# Longitudes between which the shift fades out.
FADE = (-76.45, -76.2)
ROUNDS = 30
# How far a control point's rest is felt along the shore, and how much of it stays so that the shore does not ripple.
REACH = 5.0
STIFFNESS = 0.15


class Shift:
    """Moves positions given in kilometres east and north of the lake's centre."""

    def __init__(self):
        self.affine = numpy.zeros(6)
        self.anchors = numpy.zeros((0, 2))
        self.pulls = numpy.zeros((0, 2))

    def __call__(self, points):
        x, y = points[:, 0], points[:, 1]
        a, b, c, d, e, f = self.affine
        moved = numpy.column_stack([x + a + b * x + c * y, y + d + e * x + f * y])
        return moved + _nearness(moved, self.anchors) @ self.pulls


def fit(lake):
    """The shift of the lake, and how far off each control point's shore was, after the affine part, and in the end (km)."""
    names, targets = _control_points()
    shore = _to_km(numpy.array(lake.exterior.coords))
    shift = Shift()
    before, _ = _misses(shore, targets)
    for _ in range(ROUNDS):
        misses, normals = _misses(shift(shore), targets)
        terms = [n * t for n in normals.T for t in (numpy.ones(len(targets)), targets[:, 0], targets[:, 1])]
        step, *_ = numpy.linalg.lstsq(numpy.column_stack(terms), misses, rcond=None)
        shift.affine = shift.affine + step
    affine, normals = _misses(shift(shore), targets)
    shift.anchors, shift.pulls = targets, numpy.zeros(targets.shape)
    kernel = _nearness(targets, targets) + STIFFNESS * numpy.eye(len(targets))
    for _ in range(ROUNDS):
        misses, normals = _misses(shift(shore), targets)
        shift.pulls = shift.pulls + 0.3 * numpy.linalg.solve(kernel, misses[:, None] * normals)
    left, _ = _misses(shift(shore), targets)
    return shift, list(zip(names, before, affine, left))


def registered(polygon, shift):
    """A polygon of the lake (longitude, latitude), moved."""

    def move(lons, lats):
        degrees = numpy.column_stack([lons, lats])
        part = numpy.clip((FADE[1] - degrees[:, 0]) / (FADE[1] - FADE[0]), 0, 1)
        weight = (part * part * (3 - 2 * part))[:, None]
        here = _to_km(degrees)
        moved = degrees + weight * (shift(here) - here) / (KM_LON, KM_LAT)
        return numpy.round(moved[:, 0], 5), numpy.round(moved[:, 1], 5)

    return transform(move, polygon)


def _control_points():
    with open(pathlib.Path(__file__).parent / "ontario-control-points.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    places = numpy.array([[float(row["longitude"]), float(row["latitude"])] for row in rows])
    ways = numpy.array([[float(row["east_km"]), float(row["north_km"])] for row in rows])
    return [f"{row['place']}: {row['shore']}" for row in rows], _to_km(places) + ways


def _to_km(degrees):
    return (degrees - CENTRE) * (KM_LON, KM_LAT)


def _nearness(points, anchors):
    apart = points[:, None, :] - anchors[None, :, :]
    return numpy.exp(-(apart**2).sum(axis=2) / (2 * REACH**2))


def _misses(shore, targets):
    """How far the shore misses each point (km, signed along the normal), and the normals."""
    line = LineString(shore)
    misses, normals = [], []
    for target in targets:
        along = line.project(Point(*target))
        before, on, after = (line.interpolate(along + step) for step in (-1.0, 0.0, 1.0))
        length = math.hypot(after.x - before.x, after.y - before.y)
        normal = ((after.y - before.y) / length, (before.x - after.x) / length)
        misses.append((target[0] - on.x) * normal[0] + (target[1] - on.y) * normal[1])
        normals.append(normal)
    return numpy.array(misses), numpy.array(normals)
