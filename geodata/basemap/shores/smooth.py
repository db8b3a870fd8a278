"""Chaikin's corner cutting (1974): every edge gives way to its middle half, the corners between are joined.

Points are tuples of any length: what they carry beside their position is smoothed with it.
"""

# How often corners are cut: each time doubles the number of points.
CUTS = 3


def ring(points):
    """A closed ring with its corners cut; its last point repeats the first, what is returned does not."""
    points = list(points)[:-1]
    for _ in range(CUTS):
        points = _halves(zip(points, points[1:] + points[:1]))
    return points


def line(points):
    """An open line with its corners cut; its ends stay."""
    points = list(points)
    for _ in range(CUTS):
        points = [points[0], *_halves(zip(points, points[1:]))[1:-1], points[-1]]
    return points


def _halves(pairs):
    return [
        tuple(a * (1 - share) + b * share for a, b in zip(one, other)) for one, other in pairs for share in (0.25, 0.75)
    ]
