"""Lakes of the world from GSHHG, 12 km2 and larger, with their size in km2 (`a`); Lake Ontario registered.

usage: GSHHG_DIR=... python3 lakes.py out.geojson   (longitude, latitude, WGS 84)
"""

import math
import sys

import gshhg
import ontario

from geojson import write

SMALLEST_KM2 = 12
KM2_PER_SQUARE_DEGREE = 12364
STRIPS = [(-180, -60, -100, 84), (-100, -60, -60, 84), (-60, -60, 40, 84), (40, -60, 100, 84), (100, -60, 180, 84)]


def main(out):
    lakes = []
    for strip in STRIPS:
        polygons = gshhg.faces(strip, "h", f"{SMALLEST_KM2}/0/4")
        wet = gshhg.chosen(polygons, "h", "s/s/k/s/k")
        found = [polygon for number, polygon in enumerate(polygons) if number in wet]
        print(f"    {len(found)} lakes in {strip}", flush=True)
        lakes += [_registered(lake) if lake.contains(ontario.INSIDE) else lake for lake in found]
    sized = ((lake, round(_km2(lake), 1)) for lake in lakes)
    write(out, ((lake, {"a": size}) for lake, size in sized if size >= SMALLEST_KM2))


def _registered(lake):
    shift, _ = ontario.fit(lake)
    return ontario.registered(lake, shift)


def _km2(polygon):
    return polygon.area * KM2_PER_SQUARE_DEGREE * math.cos(math.radians(polygon.centroid.y))


if __name__ == "__main__":
    main(sys.argv[1])
