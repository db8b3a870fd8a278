import { boundsOf } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import type { Camera } from "./camera.ts";

/** Places further apart than this many degrees of longitude are seen on a whole globe only. */
const HALF_A_GLOBE = 90;
/** From above this latitude both shores of the Pacific are in sight, a little above the middle, and the ties that meet near the pole. */
const ABOVE = 66;
/** Radius of the globe in heights of the map, of which its disc then takes 0.88 across. */
const RADIUS = 0.5875;
const TILE = 512;

/** How far the middle may go to either side of that. */
const MOST = 18;

/**
 * The camera that shows the whole globe, with the middle of the positions (longitude, latitude) in front, on a map so many pixels high; null
 * where they lie so close together that a part of it shows them. `lower` says by how many pixels they should stand below the map's middle.
 */
export function wholeGlobe(positions: readonly Position[], height: number, lower = 0): Camera | null {
  const [west, , east] = boundsOf(positions) ?? [0, 0, 360, 0];
  if (east - west < HALF_A_GLOBE) return null;
  const radius = RADIUS * Math.max(1, height);
  const turn = (Math.asin(Math.max(-1, Math.min(1, lower / radius))) * 180) / Math.PI;
  const lat = ABOVE + Math.max(-MOST, Math.min(MOST, turn));
  // MapLibre measures a globe's zoom where its middle is.
  const around = 2 * Math.PI * radius * Math.cos((lat * Math.PI) / 180);
  return { zoom: Math.log2(around / TILE), lat, lng: (west + east) / 2 };
}
