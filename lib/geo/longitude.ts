import type { Position } from "./mercator.ts";

/** The middle of the map at home: the Pacific, between the places that ties join. */
export const PACIFIC = -161;

/** West, south, east, north in degrees; west <= east always, so either may lie beyond ±180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A box around the centre is given up only for one narrower by more than this many degrees. */
const WORTH_LEAVING_THE_CENTRE = 90;

/** The copy of a longitude that lies nearest to `centre`: in [centre - 180, centre + 180). Degrees. */
export function unwrap(longitude: number, centre: number): number {
  if (longitude >= centre - 180 && longitude < centre + 180) return longitude;
  return longitude - 360 * Math.floor((longitude - centre + 180) / 360);
}

/**
 * The box around positions, safe at the antimeridian; null for none. Longitudes are taken around `centre`, so that places
 * on both sides of the Pacific stay together there. Only if they lie on both sides of the seam opposite to it, and
 * another cut makes the box narrower by more than 90°, the narrower box is given, moved as near to the centre as it goes.
 */
export function boundsOf(positions: readonly Position[], centre: number = PACIFIC): Bounds | null {
  if (positions.length === 0) return null;
  const latitudes = positions.map(([, latitude]) => latitude);
  const longitudes = positions.map(([longitude]) => unwrap(longitude, centre)).sort((a, b) => a - b);
  const around = { west: longitudes[0] ?? centre, east: longitudes.at(-1) ?? centre };
  const least = narrowest(longitudes);
  const gain = around.east - around.west - (least.east - least.west);
  const { west, east } = gain > WORTH_LEAVING_THE_CENTRE ? nearTo(least, centre) : around;
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

interface Stretch {
  readonly west: number;
  readonly east: number;
}

/** The stretch left when the circle of longitudes is cut at its widest gap. `sorted` is ascending and within 360°. */
function narrowest(sorted: readonly number[]): Stretch {
  let best: Stretch = { west: sorted[0] ?? 0, east: sorted.at(-1) ?? 0 };
  for (let i = 1; i < sorted.length; i++) {
    const candidate = { west: sorted[i] ?? 0, east: (sorted[i - 1] ?? 0) + 360 };
    if (candidate.east - candidate.west < best.east - best.west) best = candidate;
  }
  return best;
}

function nearTo({ west, east }: Stretch, centre: number): Stretch {
  const middle = (west + east) / 2;
  const shift = unwrap(middle, centre) - middle;
  return { west: west + shift, east: east + shift };
}
