"""Cuts the outlines of towns to the land, so that no town lies in the water.

usage: python3 clip_urban.py urban.geojson land.geojson lakes.geojson|- out.geojson   (longitude, latitude, WGS 84)
"""

import sys

from geojson import read, write
from ground import Ground

# Crumbs below this many square degrees (about 0.1 km2) are left out.
CRUMB = 1e-5


def main(urban, land, lakes, out):
    dry, wet = Ground(land), Ground(lakes)
    rows = []
    for town, _ in read(urban):
        town = town if town.is_valid else town.buffer(0)
        kept = town.intersection(dry.around(town)).difference(wet.around(town))
        pieces = [piece for piece in getattr(kept, "geoms", [kept]) if piece.geom_type == "Polygon"]
        rows += [(piece, {}) for piece in pieces if piece.area > CRUMB]
    write(out, rows)
    print(f"    {len(rows)} pieces of towns", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:5])
