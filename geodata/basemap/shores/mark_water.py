"""Splits borders where they run through water: their parts in a lake or the sea get l = 1, the others l = 0.
With `drop`, parts in the water are left out instead (rivers of the focus boxes).

usage: python3 mark_water.py lines.geojson land.geojson lakes.geojson|- mark|drop out.geojson   (longitude, latitude, WGS 84)
"""

import json
import sys

from shapely.geometry import MultiLineString
from shapely.ops import linemerge, unary_union

from geojson import read, write
from ground import Ground

# Stretches shorter than this (degrees, about 2 km) do not change their kind: shores and borders come from two sources.
SHORTEST = 0.02


def main(lines, land, lakes, mode, out):
    dry, wet = Ground(land), Ground(lakes)
    kinds = {}
    for geometry, properties in read(lines):
        kinds.setdefault(json.dumps(properties, sort_keys=True), []).append(geometry)
    rows = []
    for kind, geometries in kinds.items():
        on_land, in_water = [], []
        for line in _pieces(unary_union(geometries)):
            outside = line.difference(dry.around(line).difference(wet.around(line)))
            water = [piece for piece in _pieces(outside) if piece.length > SHORTEST]
            in_water += water
            on_land += _pieces(line.difference(MultiLineString(water).buffer(1e-7))) if water else [line]
        properties = json.loads(kind)
        parts = [(on_land, 0), (in_water, 1)] if mode == "mark" else [(on_land, None)]
        for pieces, wetness in parts:
            if pieces:
                rows.append((_joined(pieces), properties if wetness is None else {**properties, "l": wetness}))
    write(out, rows)
    print(f"    {len(rows)} kinds of lines", flush=True)


def _joined(pieces):
    return MultiLineString(_pieces(MultiLineString(pieces)))


def _pieces(geometry):
    parts = [part for part in getattr(geometry, "geoms", [geometry]) if part.geom_type == "LineString" and part.length > 0]
    if len(parts) < 2:
        return parts
    merged = linemerge(MultiLineString(parts))
    return list(getattr(merged, "geoms", [merged]))


if __name__ == "__main__":
    main(*sys.argv[1:6])
