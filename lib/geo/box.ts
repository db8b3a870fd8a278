import { angleBetween } from "./horizon.ts";
import { unwrap } from "./longitude.ts";
import { LIMIT_LATITUDE, limitLatitude, type Position } from "./mercator.ts";

/**
 * A box between two meridians and two parallels, in degrees, WGS 84. Where `east` is less than `west` the box crosses the 180th
 * meridian. All four have two decimals at most, and no side is empty.
 */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How something known to lie within an area lies to a box: wholly in it, perhaps in it, or out of it. */
export type Lies = "inside" | "perhaps" | "outside";

const DEGREE = Math.PI / 180;
/** Of turf's sphere of 6371.0088 km, on which footprints are drawn. */
const KM_PER_DEGREE = 6371.0088 * DEGREE;
/** The smallest side of a box, in degrees: about a kilometre. */
const LEAST = 0.01;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,20})?$/;

/**
 * The box as links hold it, from a west and an east that may lie beyond ±180 (west <= east): two decimals, west from -180 up to
 * 180, east above -180, latitudes within ±85, no side shorter than 0.01°. What is as wide as the world goes from -180 to 180.
 */
export function roundBox(bounds: Box): Box {
  const [low, high] = [round(limitLatitude(bounds.south)), round(limitLatitude(bounds.north))];
  const south = Math.min(low, round(LIMIT_LATITUDE - LEAST));
  const north = Math.max(high, round(south + LEAST));
  const width = Math.max(LEAST, round(bounds.east) - round(bounds.west));
  if (round(width) >= 360) return { west: -180, south, east: 180, north };
  const west = unwrap(round(bounds.west), 0);
  const east = round(west + width);
  return { west: round(west), south, east: east > 180 ? round(east - 360) : east, north };
}

/** Reads west,south,east,north, plain decimal numbers; null if it is not that, has no area, or lies off the map. */
export function readBox(value: string): Box | null {
  const parts = value.split(",");
  if (parts.length !== 4 || !parts.every((part) => NUMBER.test(part))) return null;
  const [west, south, east, north] = parts.map(Number) as [number, number, number, number];
  if (Math.max(Math.abs(west), Math.abs(east)) > 180 || west === east) return null;
  if (Math.max(Math.abs(south), Math.abs(north)) > LIMIT_LATITUDE || south >= north) return null;
  return roundBox({ west, south, east: east > west ? east : east + 360, north });
}

/** west,south,east,north, rounded. */
export function writeBox(box: Box): string {
  const { west, south, east, north } = roundBox({ ...box, east: eastOf(box) });
  return [west, south, east, north].join(",");
}

/** Its eastern edge as a longitude east of its western one, beyond 180 where the box crosses that meridian. */
export function eastOf({ west, east }: Box): number {
  return east > west ? east : east + 360;
}

/**
 * Two opposite corners as longitude, latitude, for a map that has to show the box; the eastern one may lie beyond 180. Null for a
 * box of half the world and more, of which the corners say nothing.
 */
export function boxCorners(box: Box): Position[] | null {
  if (eastOf(box) - box.west >= 180) return null;
  return [
    [box.west, box.south],
    [eastOf(box), box.north],
  ];
}

/**
 * How a circle on the ground lies to a box. `at` is longitude, latitude in degrees. "perhaps" is said of what the box's edge may
 * cut: a circle may reach into the box although its middle lies out of it, and out of it although its middle lies in it.
 */
export function liesIn(box: Box, at: Position, radiusKm: number): Lies {
  const { west, south, north } = box;
  const east = eastOf(box);
  const longitude = unwrap(at[0], (west + east) / 2);
  const latitude = at[1];
  const between = longitude >= west && longitude <= east;
  const edges = east - west >= 360 ? [] : [west, east].map((edge) => toMeridian([longitude, latitude], edge, box));
  const parallels = between ? [south, north].map((edge) => Math.abs(latitude - edge) * KM_PER_DEGREE) : [];
  const nearest = Math.min(...edges, ...parallels);
  if (between && latitude >= south && latitude <= north) return nearest >= radiusKm ? "inside" : "perhaps";
  return nearest <= radiusKm ? "perhaps" : "outside";
}

/** Kilometres from a position to the part of a meridian between the box's parallels. */
function toMeridian([longitude, latitude]: Position, meridian: number, { south, north }: Box): number {
  const apart = (meridian - longitude) * DEGREE;
  // Where a great circle through the position meets the meridian at a right angle.
  const foot = Math.atan2(Math.tan(latitude * DEGREE), Math.cos(apart)) / DEGREE;
  const near = [south, north, ...(foot > south && foot < north ? [foot] : [])];
  return Math.min(...near.map((edge) => angleBetween([longitude, latitude], [meridian, edge]))) * KM_PER_DEGREE;
}

function round(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}
