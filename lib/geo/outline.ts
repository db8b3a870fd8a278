import { unwrap } from "./longitude.ts";
import type { Position } from "./mercator.ts";

const PER_DEGREE = 100;

/** Lists, filters and the map ask for the same rings over and over. */
const rings = new WeakMap<readonly number[], readonly Position[]>();

/**
 * A closed ring as short as JSON has it: longitude and latitude of its first corner, then the steps to each further one, in hundredths of a
 * degree; the repeated corner is left out. `ring` is longitude, latitude in degrees, with two decimals; `longitude` is that around
 * which it is kept in one piece, and no corner lies 180° from it.
 */
export function packRing(ring: readonly Position[], longitude: number): number[] {
  const corners = ring
    .slice(0, -1)
    .map(([x, y]) => [unwrap(x, longitude), y].map((value) => Math.round(value * PER_DEGREE)));
  return corners.flatMap(([x = 0, y = 0], i) => {
    const [lastX = 0, lastY = 0] = corners[i - 1] ?? [];
    return [x - lastX, y - lastY];
  });
}

/** The closed ring (longitude, latitude in degrees) that was packed; longitudes may lie beyond ±180. */
export function unpackRing(packed: readonly number[]): readonly Position[] {
  const known = rings.get(packed);
  if (known) return known;
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += packed[i] ?? 0;
    y += packed[i + 1] ?? 0;
    ring.push([x / PER_DEGREE, y / PER_DEGREE]);
  }
  const [first] = ring;
  if (first) ring.push(first);
  rings.set(packed, ring);
  return ring;
}

/** The same ring with corners along its edges, so that no step is longer, in degrees, than `share` of the way round. */
export function withMoreCorners(ring: readonly Position[], share: number): Position[] {
  const lengths = ring.slice(1).map((corner, i) => lengthOf(ring[i] ?? corner, corner));
  const longest = share * lengths.reduce((sum, length) => sum + length, 0);
  return ring.flatMap((corner, i) => {
    const next = ring[i + 1];
    if (!next) return [corner];
    const steps = Math.max(1, Math.ceil((lengths[i] ?? 0) / longest));
    return Array.from({ length: steps }, (_, step): Position => {
      const part = step / steps;
      return [corner[0] + (next[0] - corner[0]) * part, corner[1] + (next[1] - corner[1]) * part];
    });
  });
}

function lengthOf([x1, y1]: Position, [x2, y2]: Position): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
