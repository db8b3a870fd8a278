"""Splits borders where they run through water: their parts in a lake or the sea get l = 1, the others l = 0.
With `bridge`, so do stretches on a bank between two of them: a border in a wide river is not drawn where it strays from it.
With `drop`, parts in the water are left out instead (rivers of the focus boxes).

usage: python3 mark_water.py lines.geojson land.geojson lakes.geojson|- mark|bridge|drop out.geojson   (longitude, latitude, WGS 84)
"""

import json
import sys

from shapely.geometry import MultiLineString, Point
from shapely.ops import linemerge, unary_union

from geojson import read, write
from ground import Ground

# Stretches shorter than this (degrees, about 2 km) do not change their kind: shores and borders come from two sources.
SHORTEST = 0.02

# Natural Earth's borders stray from GSHHG's rivers by up to this much (degrees, about 1.5 km).
STRAYING = 0.0135


def main(lines, land, lakes, mode, out):
    dry, wet = Ground(land), Ground(lakes)
    kinds = {}
    for geometry, properties in read(lines):
        kinds.setdefault(json.dumps(properties, sort_keys=True), []).append(geometry)
    rows = []
    for kind, geometries in kinds.items():
        on_land, in_water = [], []
        for line in _pieces(unary_union(geometries)):
            ground = dry.around(line).difference(wet.around(line))
            outside = line.difference(ground)
            if mode == "bridge":
                outside = unary_union([outside, *_bridges(line, outside, ground)])
            water = [piece for piece in _pieces(outside) if piece.length > SHORTEST]
            in_water += water
            on_land += _pieces(line.difference(MultiLineString(water).buffer(1e-7))) if water else [line]
        properties = json.loads(kind)
        parts = [(on_land, None)] if mode == "drop" else [(on_land, 0), (in_water, 1)]
        for pieces, wetness in parts:
            if pieces:
                rows.append((_joined(pieces), properties if wetness is None else {**properties, "l": wetness}))
    write(out, rows)
    print(f"    {len(rows)} kinds of lines", flush=True)


def _bridges(line, outside, ground):
    """The stretches of a line that leave the water and come back to it, and are never far from it."""
    if outside.is_empty:
        return []
    near = line.buffer(STRAYING).difference(ground).buffer(STRAYING)
    shore = outside.buffer(1e-6)
    banks = _pieces(line.difference(shore).intersection(near))
    return [bank.buffer(2e-6).intersection(line) for bank in banks if _ends_in(bank, shore.buffer(1e-6))]


def _ends_in(line, area):
    return all(area.intersects(Point(end)) for end in (line.coords[0], line.coords[-1]))


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
