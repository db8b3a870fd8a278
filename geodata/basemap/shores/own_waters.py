"""Waters and land that no package has, or only as a corner or two: own-waters.geojson, drawn by hand.

Features have a `kind`, a `name` and a `note`, positions are longitude, latitude (WGS 84), corners are cut:

water    taken out of the detailed land: a polygon, or a line with `km`, the width of the channel at each of its points
land     put into it; features are applied in the order of the file
river    a line with the tags of Natural Earth's rivers
without  a polygon in which Natural Earth's rivers are left out, for ours are better there

usage: python3 own_waters.py rivers.geojson out.geojson   (adds our rivers)
"""

import json
import math
import pathlib
import sys

import smooth
from shapely.affinity import scale
from shapely.geometry import LineString, MultiPoint, Point, Polygon, shape
from shapely.ops import unary_union

from geojson import read, write
from degrees import KM_PER_DEGREE


def main(rivers, out):
    without = unary_union([shape(geometry) for geometry, _ in _features("without")])
    theirs = [(line.difference(without), tags) for line, tags in read(rivers)]
    ours = [
        (LineString(smooth.line(geometry["coordinates"])), {"r": properties["r"], "name": properties["name"]})
        for geometry, properties in _features("river")
    ]
    write(out, [*theirs, *ours])
    print(f"    {len(ours)} rivers of our own", flush=True)


def applied(land):
    """Pieces of land with our waters taken out and our land put in."""
    for geometry, properties in _features("water", "land"):
        drawn = _shape(geometry, properties)
        near = [piece for piece in land if piece.intersects(drawn)]
        far = [piece for piece in land if not piece.intersects(drawn)]
        whole = unary_union([*near, drawn]) if properties["kind"] == "land" else unary_union(near).difference(drawn)
        land = far + [piece for piece in getattr(whole, "geoms", [whole]) if not piece.is_empty]
        print(f"    {properties['kind']}: {properties['name']}", flush=True)
    return land


def _features(*kinds):
    with open(pathlib.Path(__file__).parent / "own-waters.geojson", encoding="utf-8") as file:
        features = json.load(file)["features"]
    return [(feature["geometry"], feature["properties"]) for feature in features if feature["properties"]["kind"] in kinds]


def _shape(geometry, properties):
    if geometry["type"] == "Polygon":
        return Polygon(smooth.ring(geometry["coordinates"][0]))
    return _channel([(*position, width) for position, width in zip(geometry["coordinates"], properties["km"])])


def _channel(points):
    """The hulls of neighbouring circles along a line, each as wide as the channel is there."""
    narrowing = math.cos(math.radians(points[0][1]))
    circles = [
        Point(lon * narrowing, lat).buffer(width / 2 / KM_PER_DEGREE, 8) for lon, lat, width in smooth.line(points)
    ]
    hulls = [MultiPoint([*one.exterior.coords, *other.exterior.coords]).convex_hull for one, other in zip(circles, circles[1:])]
    return scale(unary_union(hulls), 1 / narrowing, 1, origin=(0, 0))


if __name__ == "__main__":
    main(*sys.argv[1:3])
