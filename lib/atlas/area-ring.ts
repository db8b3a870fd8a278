import { footprint } from "../geo/footprint.ts";
import type { Position } from "../geo/mercator.ts";
import { unpackRing } from "../geo/outline.ts";
import type { PlaceRow } from "./row.ts";

/**
 * The closed ring within which what is meant by a place lies: its outline, or the circle of its radius. Corners are longitude,
 * latitude in degrees, in one piece around the place's point, so that longitudes may lie beyond ±180.
 */
export function areaRing({ at, radiusKm, outline }: PlaceRow): readonly Position[] {
  return outline ? unpackRing(outline) : footprint(at, radiusKm);
}
