"""Reads and writes GeoJSON, positions to 5 decimals (about 1 m), in an order that depends on the geometry alone."""

import json

from shapely.geometry import mapping, shape

DIGITS = 5


def read(path):
    """Geometries and properties of a file."""
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    return [(shape(feature["geometry"]), feature["properties"]) for feature in features if feature["geometry"]]


def write(path, rows):
    """Writes geometries with properties; rings start at their least position, features are sorted by their text."""
    texts = []
    for geometry, properties in rows:
        # Lines of one kind stay together: every feature of a tile costs.
        for part in [geometry] if geometry.geom_type == "MultiLineString" else getattr(geometry, "geoms", [geometry]):
            if not part.is_empty:
                mapped = mapping(part)
                mapped = {"type": mapped["type"], "coordinates": _positions(mapped["type"], mapped["coordinates"])}
                texts.append(json.dumps({"type": "Feature", "properties": properties, "geometry": mapped}))
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n' + ",\n".join(sorted(texts)) + "\n]}\n")


def _positions(kind, coordinates):
    if kind == "LineString":
        return [_rounded(position) for position in coordinates]
    if kind == "MultiLineString":
        return sorted([_rounded(position) for position in line] for line in coordinates)
    return [_ring([_rounded(position) for position in ring]) for ring in coordinates]


def _rounded(position):
    return [round(position[0], DIGITS), round(position[1], DIGITS)]


def _ring(ring):
    start = ring.index(min(ring[:-1]))
    return [*ring[start:-1], *ring[:start], ring[start]]
