"""Takes the steps out of GSHHG's shores, which it read off a grid of about 0.1 km: at zoom 9 each would be a pixel.

Corners nearer than FINENESS to a straight line go (Douglas and Peucker 1973), then what is left has its corners cut, by no more than a
quarter of EDGE. Coordinates are longitude, latitude in degrees (WGS 84).
"""

import math

import smooth
from shapely.affinity import scale
from shapely.geometry import Polygon

from degrees import KM_PER_DEGREE

FINENESS = 0.13 / KM_PER_DEGREE

# Longer edges are cut to pieces first: a corner between two of them would be rounded away for kilometres.
EDGE = 0.8 / KM_PER_DEGREE


def softened(polygon, frame):
    """A piece of land without steps. Where it was cut off at the frame (west, south, east, north) it stays as it is."""
    narrowing = math.cos(math.radians(polygon.centroid.y))
    simple = scale(polygon, narrowing, 1, origin=(0, 0)).simplify(FINENESS)
    back = scale(simple, 1 / narrowing, 1, origin=(0, 0))
    rings = [_rounded(list(ring.coords), frame, narrowing) for ring in (back.exterior, *back.interiors)]
    soft = Polygon(rings[0], rings[1:])
    return soft if soft.is_valid else soft.buffer(0)


def _rounded(points, frame, narrowing):
    """A closed ring with its corners cut, but for those on the frame: between these its stretches are lines of their own."""
    ends = [number for number, point in enumerate(points[:-1]) if _is_on(point, frame)]
    if not ends:
        return smooth.ring(_in_short_edges(points, narrowing))
    turned = [*points[ends[0] : -1], *points[: ends[0] + 1]]
    ends = [number - ends[0] for number in ends] + [len(turned) - 1]
    stretches = [turned[one : other + 1] for one, other in zip(ends, ends[1:])]
    return [point for stretch in stretches for point in smooth.line(_in_short_edges(stretch, narrowing))[:-1]]


def _is_on(point, frame):
    west, south, east, north = frame
    return min(abs(point[0] - west), abs(point[0] - east), abs(point[1] - south), abs(point[1] - north)) < 1e-5


def _in_short_edges(points, narrowing):
    found = [points[0]]
    for (x, y), (to_x, to_y) in zip(points, points[1:]):
        parts = max(1, math.ceil(math.hypot((to_x - x) * narrowing, to_y - y) / EDGE))
        found += [(x + (to_x - x) * part / parts, y + (to_y - y) * part / parts) for part in range(1, parts + 1)]
    return found
