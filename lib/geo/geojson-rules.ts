import { type Geometry, positionsOf, signedArea } from "./geojson-geometry.ts";
import type { Position } from "./mercator.ts";

/** What a geometry breaks of RFC 7946, one sentence each. For tests. */
export function geometryFaults(geometry: Geometry): string[] {
  const positions = positionsOf(geometry.coordinates);
  const outside = positions.filter(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
  const long = positions.flat().filter((degrees) => !/^-?\d+(?:\.\d{1,6})?$/.test(`${degrees}`));
  const faults = [
    ...outside.map((position) => `${position} is not on the earth`),
    ...long.map((degrees) => `${degrees} has more than six decimals`),
    ...(positions.length === 0 ? ["it is empty"] : []),
  ];
  if (geometry.type === "Polygon") return [...faults, ...geometry.coordinates.flatMap(ringFaults)];
  if (geometry.type === "MultiPolygon") return [...faults, ...geometry.coordinates.flat().flatMap(ringFaults)];
  return faults;
}

function ringFaults(ring: readonly Position[]): string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return [
    ...(ring.length < 4 ? [`a ring has ${ring.length} positions`] : []),
    ...(first && last && String(first) === String(last) ? [] : ["a ring is not closed"]),
    ...(signedArea(ring) > 0 ? [] : ["an outer ring runs clockwise"]),
  ];
}
