"""Rounds the outlines of towns, which come with few and straight edges, and cuts them to the land.

usage: python3 clip_urban.py urban.geojson land.geojson lakes.geojson|- out.geojson   (longitude, latitude, WGS 84)
"""

import sys

import smooth
from shapely.geometry import MultiPolygon, Polygon

from geojson import read, write
from ground import Ground

# Crumbs below this many square degrees (about 0.1 km2) are left out.
CRUMB = 1e-5


def main(urban, land, lakes, out):
    dry, wet = Ground(land), Ground(lakes)
    rows = []
    for town, _ in read(urban):
        town = _rounded(town).buffer(0)
        kept = town.intersection(dry.around(town)).difference(wet.around(town))
        pieces = [piece for piece in getattr(kept, "geoms", [kept]) if piece.geom_type == "Polygon"]
        rows += [(piece, {}) for piece in pieces if piece.area > CRUMB]
    write(out, rows)
    print(f"    {len(rows)} pieces of towns", flush=True)


def _rounded(town):
    """The outline with its corners cut."""
    parts = getattr(town, "geoms", [town])
    return MultiPolygon([Polygon(_cut(part.exterior), [_cut(hole) for hole in part.interiors]) for part in parts])


def _cut(ring):
    return smooth.ring(point[:2] for point in ring.coords)


if __name__ == "__main__":
    main(*sys.argv[1:5])
