import { circle } from "@turf/turf";
import { unwrap } from "./longitude.ts";
import { LIMIT_LATITUDE, limitLatitude, type Position } from "./mercator.ts";

/**
 * The closed outer ring (anticlockwise) of a circle on the ground: everywhere the thing meant may be. `at` is longitude,
 * latitude in degrees, `radiusKm` the stated uncertainty in kilometres, `steps` the number of corners (a corner for each two kilometres of the radius, 72 to 240, unless told).
 * Longitudes are continuous around `at` and may lie beyond ±180. A circle that holds a pole is closed along ±85°, where
 * the map ends. The circle is turf's, on a sphere of 6371.0088 km.
 */
export function footprint(
  at: Position,
  radiusKm: number,
  steps = Math.round(Math.min(240, Math.max(72, radiusKm / 2))),
): Position[] {
  const corners = circle([...at], radiusKm, { steps, units: "kilometers" }).geometry.coordinates[0] ?? [];
  const ring: [number, number][] = [];
  for (const [longitude = 0, latitude = 0] of corners) {
    ring.push([unwrap(longitude, ring.at(-1)?.[0] ?? at[0]), limitLatitude(latitude)]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (Math.abs(first[0] - last[0]) < 180) return [...ring.slice(0, -1), first];
  // Round a pole the circle becomes a wave across the whole map, and all between it and the map's edge is inside.
  const edge = Math.sign(at[1]) * LIMIT_LATITUDE;
  return [...ring, [last[0], edge], [first[0], edge], first];
}
