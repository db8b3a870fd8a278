"""Joins land that Natural Earth cuts along the 180th meridian, so that no shore is drawn there.

The western piece goes east, to longitudes beyond 180; the tiles wrap it round. Antarctica, which goes all the way, stays.

usage: python3 join_dateline.py land.geojson out.geojson [whole]   (longitude, latitude, WGS 84)
       with `whole`, Natural Earth's lakes are not cut out of it
"""

import sys

from shapely.affinity import translate
from shapely.geometry import Polygon
from shapely.ops import unary_union

from geojson import read, write

ANTARCTICA = -60
EDGE = 179.999


def main(path, out, whole=None):
    parts = [part for shape, _ in read(path) for part in getattr(shape, "geoms", [shape])]
    if whole:
        parts = [Polygon(part.exterior) for part in parts]
    east, west, rest = [], [], []
    for part in parts:
        west_end, south, east_end, _ = part.bounds
        side = rest if south < ANTARCTICA else east if east_end > EDGE else west if west_end < -EDGE else rest
        side.append(part)
    # A hair's breadth wider, so that the two sides touch.
    moved = [translate(part, 360).union(translate(part, 360 - 0.0005)) for part in west]
    joined = unary_union([*east, *moved])
    write(out, ((part, {}) for part in [*rest, *getattr(joined, "geoms", [joined])]))
    print(f"    {len(east)} and {len(west)} pieces joined", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
