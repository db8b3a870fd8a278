"""Land or lakes, looked up by place: whole continents are cut to pieces of CELL degrees once, then used again."""

import math

from shapely.geometry import Polygon
from shapely.ops import clip_by_rect, unary_union
from shapely.prepared import prep
from shapely.strtree import STRtree

from geojson import read

CELL = 2


class Ground:
    """The polygons of a GeoJSON file ("-" for none)."""

    def __init__(self, path):
        geometries = [] if path == "-" else [geometry for geometry, _ in read(path)]
        self._tree = STRtree([g if g.is_valid else g.buffer(0) for g in geometries])
        self._cells = {}
        self._prepared = {}

    def holds(self, point):
        """Whether a point lies in it or on its edge."""
        cell = (math.floor(point.x / CELL), math.floor(point.y / CELL))
        if cell not in self._prepared:
            self._prepared[cell] = prep(self._cell(*cell))
        return self._prepared[cell].intersects(point)

    def around(self, geometry):
        """All of it in the cells that a geometry touches, as one geometry."""
        west, south, east, north = geometry.bounds
        columns = range(math.floor(west / CELL), math.floor(east / CELL) + 1)
        rows = range(math.floor(south / CELL), math.floor(north / CELL) + 1)
        cells = [self._cell(column, row) for column in columns for row in rows]
        return cells[0] if len(cells) == 1 else unary_union(cells)

    def _cell(self, column, row):
        if (column, row) not in self._cells:
            corners = (column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL)
            west, south, east, north = corners
            frame = Polygon([(west, south), (east, south), (east, north), (west, north)])
            pieces = [clip_by_rect(found, *corners) for found in self._tree.query(frame)]
            self._cells[column, row] = unary_union([p if p.is_valid else p.buffer(0) for p in pieces if not p.is_empty])
        return self._cells[column, row]
