"""Lakes of the world from GSHHG, 12 km2 and larger, with size in km2 (`a`) and mean width in km (`w`); Lake Ontario registered.

GSHHG has wide rivers among them.

usage: GSHHG_DIR=... python3 lakes.py out.geojson   (longitude, latitude, WGS 84)
"""

import math
import sys

import gshhg
import ontario
from shapely.affinity import scale
from shapely.ops import unary_union

from geojson import write
from degrees import KM_PER_DEGREE

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
    sized = ((lake, round(_km2(lake), 1)) for lake in _joined(lakes))
    rows = ((lake, {"a": size, "w": round(2 * size / _shore_km(lake), 1)}) for lake, size in sized)
    write(out, (row for row in rows if row[1]["a"] >= SMALLEST_KM2))


def _joined(lakes):
    """Lakes with those pieces put together that the edge of a strip cuts, so that no shore is drawn there."""
    edges = {strip[0] for strip in STRIPS}
    cut = [lake for lake in lakes if edges & {lake.bounds[0], lake.bounds[2]}]
    return [lake for lake in lakes if lake not in cut] + list(unary_union(cut).geoms)


def _registered(lake):
    shift, _ = ontario.fit(lake)
    return ontario.registered(lake, shift)


def _km2(polygon):
    return polygon.area * KM2_PER_SQUARE_DEGREE * math.cos(math.radians(polygon.centroid.y))


def _shore_km(polygon):
    ring = polygon.exterior
    narrowing = math.cos(math.radians(polygon.centroid.y))
    return scale(ring, narrowing, 1).length * KM_PER_DEGREE


if __name__ == "__main__":
    main(sys.argv[1])
