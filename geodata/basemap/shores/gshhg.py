"""Reads shores of GSHHG 2.3.7 through GMT and makes polygons of them.

Coordinates are longitude, latitude in degrees (WGS 84). A box is (west, south, east, north).
"""

import collections
import os
import subprocess
import sys

from shapely.geometry import LineString, box
from shapely.ops import polygonize_full, unary_union

# Largest area, in square degrees, of a face that one point is enough to classify.
SMALL_FACE = 0.01


def gmt(arguments, text=None):
    """Runs one GMT command against the data of GSHHG_DIR and returns what it printed."""
    command = ["gmt", *arguments, "--DIR_GSHHG=" + os.environ["GSHHG_DIR"], "--FORMAT_FLOAT_OUT=%.6f", "--GMT_HISTORY=false"]
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        sys.exit("GMT is missing: apt-get install gmt")
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def shore_lines(area, resolution, smallest_km2):
    """All shore segments inside a box, lakes and islands included, as lists of positions rounded to about 1 m."""
    west, south, east, north = area
    printed = gmt(["coast", "-M", f"-R{west}/{east}/{south}/{north}", f"-D{resolution}", f"-A{smallest_km2}", "-W0.5p"])
    lines = []
    for row in printed.splitlines():
        if row.startswith(">"):
            lines.append([])
        elif lines and row and not row.startswith("#"):
            lon, lat = (float(number) for number in row.split()[:2])
            position = (round(lon - 360 if lon > east + 1e-6 else lon, 5), round(lat, 5))
            if not lines[-1] or lines[-1][-1] != position:
                lines[-1].append(position)
    return [line for line in lines if len(line) > 1]


def faces(area, resolution, smallest_km2=0):
    """Cuts a box along the shores: every face is all land or all water. A dangling end would leave a hole: refused."""
    lines = [LineString(line) for line in shore_lines(area, resolution, smallest_km2)]
    polygons, dangles, _, _ = polygonize_full(unary_union([*lines, box(*area).exterior]))
    if len(dangles.geoms) > 0:
        print(f"    {len(dangles.geoms)} dangling shore lines in {area}", flush=True)
    return list(polygons.geoms)


def chosen(polygons, resolution, which):
    """Numbers of the faces that GSHHG calls `which` (for example s/k/s/k/s, land without lakes), by vote of their points."""
    asked = [(number, point) for number, polygon in enumerate(polygons) for point in _witnesses(polygon)]
    text = "\n".join(f"{point.x} {point.y} {row}" for row, (_, point) in enumerate(asked))
    printed = gmt(["select", f"-D{resolution}", f"-N{which}", "-Rd", "-JX10"], text)
    hits = {int(float(row.split()[2])) for row in printed.splitlines() if row.strip()}
    votes, voters = collections.Counter(), collections.Counter()
    for row, (number, _) in enumerate(asked):
        voters[number] += 1
        votes[number] += row in hits
    return {number for number in voters if votes[number] * 2 > voters[number]}


def _witnesses(polygon):
    """Points well inside a face: one, and for larger faces the middles of the longest stretch on three scan lines."""
    points = [polygon.representative_point()]
    if polygon.area < SMALL_FACE:
        return points
    west, south, east, north = polygon.bounds
    for part in (0.3, 0.5, 0.7):
        lat = south + (north - south) * part
        crossing = polygon.intersection(LineString([(west, lat), (east, lat)]))
        stretches = [g for g in getattr(crossing, "geoms", [crossing]) if g.geom_type == "LineString" and g.length > 0]
        if stretches:
            points.append(max(stretches, key=lambda g: g.length).interpolate(0.5, normalized=True))
    return points
