import { areaRing } from "../atlas/area-ring.ts";
import type { PlaceRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { withMoreCorners } from "../geo/outline.ts";
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

/** No step from corner to corner of an outline is a larger share of the way round. */
const SHARE_OF_RIM = 1 / 200;

/** Every mark asks for its ring at every whole zoom. */
const rings = new WeakMap<PlaceRow, readonly Position[]>();

/**
 * Within which what is meant by a place lies: corners in longitude, latitude, the first one repeated. A mark may stand at any of them,
 * so an outline has some along its straight borders too.
 */
export function footprintRing(place: PlaceRow): readonly Position[] {
  const ring = rings.get(place) ?? drawnRing(place);
  rings.set(place, ring);
  return ring;
}

function drawnRing(place: PlaceRow): readonly Position[] {
  const turn = unwrap(place.at[0], PACIFIC) - place.at[0];
  const ring = areaRing(place).map(([longitude, latitude]): Position => [longitude + turn, latitude]);
  return place.outline ? withMoreCorners(ring, SHARE_OF_RIM) : ring;
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
