import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { CLEARANCE } from "./displacement.ts";
import { type DrawnPlace, drawnArea } from "./drawn-places.ts";
import { placementZoom } from "./map-features.ts";
import { rimOf } from "./rims.ts";
import { type Point, toScreen } from "./screen.ts";

/**
 * Marks that come closer than this share of what keeps them apart merge into their country; else they move aside, for
 * "Canada" says far less of a place than "Ontario" does.
 */
const COUNTRY_SHARE = 0.5;

/**
 * The marks of one whole zoom: where two would touch, all drawn places of the nearest area that holds both become one, so
 * that a name and its number always agree. Nothing merges across a border: areas end at the country, and a place that
 * lies in none stays alone. `marks` are single places in list order; the result keeps that order.
 */
export function mergeMarks(
  marks: readonly DrawnPlace[],
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  level: number,
): DrawnPlace[] {
  let merged = [...marks];
  for (;;) {
    const area = nextArea(merged, places, level);
    if (!area) return merged;
    const lies = ({ place }: DrawnPlace) => place.id === area.id || place.within.includes(area.id);
    const whole = drawnArea(area, marks.filter(lies), rows);
    const first = merged.findIndex(lies);
    merged = merged.flatMap((mark, i) => (i === first ? [whole] : lies(mark) ? [] : [mark]));
  }
}

/** A mark's middle on screen at one zoom, and how far from it the mark may stand: on the rim of its footprint. */
interface Standing {
  readonly mark: DrawnPlace;
  readonly at: Point;
  readonly rim: number;
}

/**
 * The smallest area in which two marks touch, or null where none do. On a phone's map of the world there is room for one mark
 * in each country, and for its name.
 */
function nextArea(marks: readonly DrawnPlace[], places: ReadonlyMap<string, PlaceRow>, level: number): PlaceRow | null {
  if (level === 0) {
    const countries = marks.flatMap(({ place }) => (place.kind === "country" ? [] : areasOf(place, places)));
    return countries.find(({ kind }) => kind === "country") ?? null;
  }
  const standing = marks.map((mark) => standingOf(mark, level));
  const areas = standing.flatMap((a, i) =>
    standing.slice(i + 1).flatMap((b) => {
      const area = commonArea(a.mark.place, b.mark.place, places);
      return area && touch(a, b, area.kind === "country") ? [area] : [];
    }),
  );
  const [first, ...rest] = areas;
  if (!first) return null;
  return rest.reduce((least, area) => (area.within.length > least.within.length ? area : least), first);
}

function commonArea(a: PlaceRow, b: PlaceRow, places: ReadonlyMap<string, PlaceRow>): PlaceRow | null {
  const theirs = areasOf(b, places);
  return areasOf(a, places).find((area) => theirs.some(({ id }) => id === area.id)) ?? null;
}

/** A place and the areas around it, nearest first, up to its country. */
function areasOf(place: PlaceRow, places: ReadonlyMap<string, PlaceRow>): PlaceRow[] {
  const chain = [place, ...place.within.flatMap((id) => places.get(id) ?? [])];
  const country = chain.findIndex(({ kind }) => kind === "country");
  return country < 0 ? chain : chain.slice(0, country + 1);
}

/** Whether two marks cannot both be drawn where they belong. A mark on the rim of its footprint may go round it. */
function touch(a: Standing, b: Standing, onlyCountry: boolean): boolean {
  const apart = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) + a.rim + b.rim;
  const needed = a.mark.radius + b.mark.radius + CLEARANCE;
  if (!onlyCountry) return apart < needed;
  return a.mark.events.length > 0 && b.mark.events.length > 0 && apart < needed * COUNTRY_SHARE;
}

function standingOf(mark: DrawnPlace, level: number): Standing {
  const zoom = placementZoom(level);
  const at = toScreen(mark.at, zoom);
  const corners = (rimOf(mark, level) ?? []).map((position) => toScreen(position, zoom));
  const rim = corners.length > 0 ? Math.min(...corners.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))) : 0;
  return { mark, at, rim };
}
