"""Generalises the outlines of provinces and states: one simple ring a place, rather too wide than too narrow.

Narrow waters are filled, and what of other states that takes in is given back, but for their islands in such waters; pieces still apart are
joined where they come closest, across the sea. Then the ring is simplified, as finely as CORNERS allow, on the outside of the
border, at most twice the fineness away from it. All is measured on a plane in km that is true to scale at the region's middle
latitude.

usage: python3 outlines.py states.geojson outlined.csv out_folder
Positions are longitude, latitude in degrees (WGS 84), to 0.01°. Rings run anticlockwise, the first corner repeated; they end
with their longest edge: in tiles they are turned round, so that what is written along them begins where there is the most room.
"""

import csv
import math
import os
import sys

import geojson
from shapely.affinity import scale
from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.geometry.polygon import orient
from shapely.ops import nearest_points, unary_union

from degrees import KM_PER_DEGREE

CORNERS = 100
# Half the width of waters that are filled, in km.
NARROW = 30
# In km, the finest first.
FINENESSES = range(3, 20)
# How far rounding to 0.01° may move a corner, in km.
ROUNDING = 0.8
# How far around a region other states are looked for, in km.
AROUND = 400

TEXT = """# yaml-language-server: $schema=../schema/json/outlines.schema.json
# Written by `npm run outlines`.
source: Natural Earth (public domain), generalised by Tielines to {fineness} km
of: [{names}]
ring:
{corners}
"""


def main(states, table, folder):
    shapes = [(shape.buffer(0), (each["adm0_a3"], each["name"])) for shape, each in geojson.read(states)]
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        names = row["states"].split(" + ")
        wanted = [(row["country"], name) for name in names]
        own = [shape for shape, name in shapes if name in wanted]
        if len(own) != len(names):
            raise SystemExit(f"{row['place']}: of {len(names)} states {len(own)} are there.")
        others = [shape for shape, name in shapes if name not in wanted]
        fineness, ring = outline(unary_union(own), others)
        corners = "\n".join(f"  - [{longitude:g}, {latitude:g}]" for longitude, latitude in ring)
        with open(os.path.join(folder, f"{row['place']}.yaml"), "w", encoding="utf-8") as file:
            file.write(TEXT.format(fineness=fineness, names=", ".join(names), corners=corners))
        print(f"    {row['place']}: {len(ring) - 1} corners, {fineness} km", flush=True)


def outline(region, others):
    """The fineness in km, and the ring in degrees."""
    east = KM_PER_DEGREE * math.cos(math.radians((region.bounds[1] + region.bounds[3]) / 2))

    def plane(shape):
        return scale(shape, east, KM_PER_DEGREE, origin=(0, 0))

    land = plane(region)
    near = land.envelope.buffer(AROUND)
    abroad = unary_union([other for other in map(plane, others) if other.intersects(near)])
    joined = _joined(land.buffer(NARROW).buffer(-NARROW).difference(abroad).union(land))
    for fineness in FINENESSES:
        # Dents narrower than four times the fineness are filled, also those that a neighbour's land makes.
        full = joined.buffer(2 * fineness).buffer(-2 * fineness)
        wide = full.union(joined).buffer(fineness, join_style=2, mitre_limit=2)
        simple = Polygon(wide.exterior).simplify(fineness - ROUNDING)
        ring = _rounded(simple, east)
        if len(ring) - 1 <= CORNERS and Polygon(ring).is_valid and plane(Polygon(ring)).covers(land):
            return fineness, ring
    raise SystemExit(f"No ring of {CORNERS} corners holds all of the region.")


def _joined(shape):
    """One piece: the smallest is joined to what is next to it by the hull of all that lies around where they are closest."""
    while shape.geom_type != "Polygon":
        smallest, *others = sorted(shape.geoms, key=lambda part: part.area)
        here, there = nearest_points(smallest, MultiPolygon(others))
        around = LineString([here, there]).centroid.buffer(max(1, here.distance(there)))
        shape = shape.union(shape.intersection(around).convex_hull)
    return shape


def _rounded(simple, east):
    corners = [(round(x / east, 2), round(y / KM_PER_DEGREE, 2)) for x, y in simple.exterior.coords]
    ring = list(orient(Polygon(corners)).exterior.coords)
    start = max(range(1, len(ring)), key=lambda i: _on_map(ring[i - 1], ring[i])) % (len(ring) - 1)
    return [*ring[start:-1], *ring[:start], ring[start]]


def _on_map(corner, after):
    """How long an edge is on a map in Mercator's projection, in degrees of longitude."""
    middle = math.radians((corner[1] + after[1]) / 2)
    return math.hypot(after[0] - corner[0], (after[1] - corner[1]) / math.cos(middle))


if __name__ == "__main__":
    main(*sys.argv[1:4])
