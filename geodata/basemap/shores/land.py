"""Land of the focus boxes in full detail: GSHHG without lakes and wide rivers, Lake Ontario registered.

GSHHG ends the Hudson at Manhattan: its estuary is Natural Earth's. Then the steps are taken out of the shores.
Last come the waters and lands drawn by hand.

usage: GSHHG_DIR=... python3 land.py '[[west, south, east, north], ...]' world.geojson out.geojson
       (longitude, latitude, WGS 84; world.geojson is the land of Natural Earth)
"""

import json
import sys

import gshhg
import ontario
import own_waters
import soften
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from geojson import write
from ground import Ground

# The lower Hudson, from Manhattan to where Natural Earth's river begins.
HUDSON = Polygon([(-74.06, 40.74), (-73.975, 40.74), (-73.926, 40.88), (-73.82, 41.0), (-73.82, 41.34), (-74.06, 41.34)])


def main(boxes, world, out):
    land = []
    for area in boxes:
        polygons = gshhg.faces(area, "f")
        dry = gshhg.chosen(polygons, "f", "s/k/s/k/s")
        found = [polygon for number, polygon in enumerate(polygons) if number in dry]
        print(f"    {len(found)} pieces of land in {area}", flush=True)
        if box(*area).contains(ontario.INSIDE):
            lake = next(polygon for polygon in polygons if polygon.contains(ontario.INSIDE))
            found = _with_registered_lake(found, lake)
        if box(*area).contains(HUDSON):
            found = _with_hudson(found, world)
        land += [soft for polygon in found for soft in _parts(soften.softened(polygon, area))]
    write(out, ((polygon, {}) for polygon in own_waters.applied(land)))


def _with_registered_lake(land, lake):
    shift, points = ontario.fit(lake)
    for name, before, affine, left in points:
        print(f"    {before:6.2f} {affine:6.2f} {left:6.2f} km  {name}", flush=True)
    moved = ontario.registered(lake, shift)
    reach = unary_union([lake, moved]).buffer(0.01)
    near = [polygon for polygon in land if polygon.intersects(reach)]
    far = [polygon for polygon in land if not polygon.intersects(reach)]
    # The old bed is filled in, then the moved lake is taken out; its islands are its holes.
    return far + _parts(unary_union([*near, Polygon(lake.exterior)]).difference(moved))


def _with_hudson(land, world):
    river = HUDSON.difference(Ground(world).around(HUDSON))
    whole = [polygon.difference(river) if polygon.intersects(river) else polygon for polygon in land]
    return [part for polygon in whole for part in _parts(polygon)]


def _parts(geometry):
    return [part for part in getattr(geometry, "geoms", [geometry]) if part.geom_type == "Polygon" and not part.is_empty]


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), sys.argv[2], sys.argv[3])
