import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { CLEARANCE } from "./displacement.ts";
import { type DrawnPlace, drawnArea } from "./drawn-places.ts";
import { placementZoom } from "./map-features.ts";
import { rimOf } from "./rims.ts";
import { toScreen } from "./screen.ts";

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

/** The smallest area in which two marks touch, or null where none do. */
function nextArea(marks: readonly DrawnPlace[], places: ReadonlyMap<string, PlaceRow>, level: number): PlaceRow | null {
  const areas = marks.flatMap((a, i) =>
    marks.slice(i + 1).flatMap((b) => {
      const area = commonArea(a.place, b.place, places);
      return area && touch(a, b, area.kind === "country", level) ? [area] : [];
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
function touch(a: DrawnPlace, b: DrawnPlace, onlyCountry: boolean, level: number): boolean {
  const zoom = placementZoom(level);
  const [from, to] = [toScreen(a.at, zoom), toScreen(b.at, zoom)];
  const apart = Math.hypot(from.x - to.x, from.y - to.y) + rimRadius(a, level) + rimRadius(b, level);
  const needed = a.radius + b.radius + CLEARANCE;
  if (!onlyCountry) return apart < needed;
  return a.events.length > 0 && b.events.length > 0 && apart < needed * COUNTRY_SHARE;
}

function rimRadius(mark: DrawnPlace, level: number): number {
  const rim = rimOf(mark, level);
  if (!rim) return 0;
  const zoom = placementZoom(level);
  const middle = toScreen(mark.at, zoom);
  return Math.min(
    ...rim.map((position) => toScreen(position, zoom)).map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)),
  );
}
