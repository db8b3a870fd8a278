"""Puts the points of places on the land that the map draws: coasts and gazetteers differ by a kilometre or two.

A place in the water, or so near it that a simplified shore may pass it by, is moved MARGIN inside the shore if that is
within NEAR km. A place in the water further out is dropped, unless it is `real` (an island too small for the map). Inside the
boxes the detailed land counts, elsewhere the land of the world without its lakes.

usage: python3 keep_dry.py places.geojson world.geojson lakes.geojson detail.geojson '[[w, s, e, n], ...]' out.geojson
"""

import json
import math
import sys

from shapely.geometry import Point, box
from shapely.ops import nearest_points

from ground import Ground
from degrees import KM_PER_DEGREE

NEAR = 3.0
# In degrees, about 0.25 km.
MARGIN = 0.0022
# How far around a place land is looked for, in degrees.
AROUND = 0.06


def main(places, world, lakes, detail, boxes, out):
    dry, wet, close = Ground(world), Ground(lakes), Ground(detail)
    areas = [box(*corners) for corners in json.loads(boxes)]
    with open(places, encoding="utf-8") as file:
        features = json.load(file)["features"]
    kept, moved, dropped = [], 0, []
    for feature in features:
        point = Point(feature["geometry"]["coordinates"])
        inside = any(area.contains(point) for area in areas)

        def on_land(place, detailed=inside):
            return close.holds(place) if detailed else dry.holds(place) and not wet.holds(place)

        if not all(on_land(place) for place in _cross(point)):
            around = point.buffer(AROUND)
            land = close.around(around) if inside else dry.around(around).difference(wet.around(around))
            inner = _inner(point, land.intersection(around))
            if inner is not None:
                moved += 1
                feature["geometry"]["coordinates"] = [round(inner.x, 5), round(inner.y, 5)]
            elif not on_land(point) and (inside or not feature["properties"]["real"]):
                dropped.append(feature["properties"]["name"])
                continue
        kept.append(json.dumps(feature, ensure_ascii=False))
    with open(out, "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n' + ",\n".join(kept) + "\n]}\n")
    print(f"    {moved} moved onto land, {len(dropped)} dropped: {', '.join(dropped[:40])}", flush=True)


def _cross(point):
    """A point and its neighbours at the margin."""
    steps = [(0, 0), (MARGIN, 0), (-MARGIN, 0), (0, MARGIN), (0, -MARGIN)]
    return [Point(point.x + east, point.y + north) for east, north in steps]


def _inner(point, land):
    """The nearest place well inside the land, or None where there is none near by."""
    shrunk = land.buffer(-MARGIN)
    if shrunk.is_empty:
        return None
    inner, _ = nearest_points(shrunk, point)
    east, north = (inner.x - point.x) * math.cos(math.radians(point.y)), inner.y - point.y
    return inner if math.hypot(east, north) * KM_PER_DEGREE <= NEAR else None


if __name__ == "__main__":
    main(*sys.argv[1:7])
