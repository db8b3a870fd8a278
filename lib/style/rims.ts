import type { PlaceRow } from "../atlas/row.ts";
import { footprint } from "../geo/footprint.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import { nextZoom } from "./map-features.ts";
import { toScreen } from "./screen.ts";

/** A footprint wider than this, in CSS pixels, is drawn: from there on the map says more than the record does. */
export const WIDE = 120;
/**
 * Of one wider than this a map shows but an arc, which might be read as a tie or as what belongs to the places it runs through; the words
 * beside the mark stay.
 */
export const TOO_WIDE = 1200;

/** Every mark asks for its ring at every whole zoom. */
const rings = new WeakMap<PlaceRow, readonly Position[]>();

/** The circle around a place within which what is meant lies: corners in longitude, latitude, the first one repeated. */
export function footprintRing(place: PlaceRow): readonly Position[] {
  const ring = rings.get(place) ?? footprint([unwrap(place.at[0], PACIFIC), place.at[1]], place.radiusKm);
  rings.set(place, ring);
  return ring;
}

/**
 * The corners (longitude, latitude) of the footprint on which a mark has to sit at a whole zoom, or null where it may stand
 * at its point: while the footprint stays small until the next whole zoom, and for offices' own sites. An area sits on its
 * rim only where records are known no closer than to the area; merged places are each known better.
 */
export function rimOf(
  mark: Pick<DrawnPlace, "place" | "members" | "events">,
  level: number,
): readonly Position[] | null {
  const { place, members, events } = mark;
  const office = place.kind === "site" && events.length > 0 && events.every(({ basis }) => basis === "seat");
  const itself = members.some(({ id }) => id === place.id);
  if (place.kind === "country" || place.radiusKm <= 0 || office || !itself) return null;
  const ring = footprintRing(place);
  return widthOf(ring, nextZoom(level)) > WIDE ? ring : null;
}

/** Width of a ring on screen in CSS pixels. */
export function widthOf(ring: readonly Position[], zoom: number): number {
  const xs = ring.map((position) => toScreen(position, zoom).x);
  return Math.max(...xs) - Math.min(...xs);
}
