import { expect, test } from "vitest";
import { footprint } from "./footprint.ts";
import type { Position } from "./mercator.ts";

const RADIUS_KM = 6371.0088;

function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
}

/** Twice the signed area in square degrees; positive if the ring runs anticlockwise. */
function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
}

function widestStep(ring: readonly Position[]): number {
  return Math.max(...ring.slice(1).map(([x], i) => Math.abs(x - (ring[i]?.[0] ?? 0))));
}

test.each([
  ["Toronto", [-79.38, 43.65], 25],
  ["across the antimeridian", [179.9, 10], 500],
  ["in unwrapped longitudes", [-243.6, 39.9], 100],
] as [string, Position, number][])(
  "a circle %s: closed, anticlockwise, in one piece, every corner at the radius",
  (_, at, radiusKm) => {
    const ring = footprint(at, radiusKm, 32);
    expect(ring).toHaveLength(33);
    expect(ring[32]).toEqual(ring[0]);
    expect(turn(ring)).toBeGreaterThan(0);
    expect(widestStep(ring)).toBeLessThan(10);
    for (const corner of ring) {
      expect(distanceKm(at, corner)).toBeCloseTo(radiusKm, 3);
      expect(Math.abs(corner[0] - at[0])).toBeLessThan(10);
    }
  },
);

test.each([
  ["north", 62, 85],
  ["south", -62, -85],
])("a circle that holds the %s pole is closed along the edge of the map", (_, latitude, edge) => {
  const ring = footprint([-100, latitude], 3500, 64);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(turn(ring)).toBeGreaterThan(0);
  const longitudes = ring.map(([longitude]) => longitude);
  expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeCloseTo(360, 6);
  expect(ring.filter(([, lat]) => lat === edge).length).toBeGreaterThanOrEqual(2);
  for (const [, lat] of ring) expect(Math.abs(lat)).toBeLessThanOrEqual(85);
});
