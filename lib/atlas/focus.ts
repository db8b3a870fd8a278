import { footprint } from "../geo/footprint.ts";
import { limitLatitude, type Position } from "../geo/mercator.ts";
import { unpackRing } from "../geo/outline.ts";
import { type FilterScope, rowPlaces } from "./filter.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** How much of the surroundings a place is shown with, as a multiple of how far what is meant may lie. */
const SURROUNDINGS = 3;
/** An outline is seen whole, also on a phone, which keeps room at its right for the name. */
const OUTLINE_SURROUNDINGS = 1.4;
/** A region is its own surroundings, and the closer it is, the fewer of its places share a mark. */
const REGION_SURROUNDINGS = 1.25;

type Places = ReadonlyMap<string, PlaceRow>;

/**
 * What a page is about, as positions (longitude, latitude) that the map has to show: a record's place with its
 * surroundings, both ends of a tie, a place, a region. Null where a page is about everything, or about something without
 * a place. `surroundings` says how much around a place is shown with it.
 */
export function focusOf(
  selected: { readonly type: "event" | "tie"; readonly id: string } | null,
  scope: FilterScope | null,
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  regions: readonly { readonly id: string; readonly places: readonly string[] }[],
  surroundings: number = SURROUNDINGS,
): Position[] | null {
  const row = rows.find(({ type, id }) => type === selected?.type && id === selected.id);
  if (selected) return row ? recordFocus(row, places, surroundings) : null;
  if (scope?.key === "place") return around([places.get(scope.id)], surroundings);
  if (scope?.key !== "region") return null;
  const roots = regions.find(({ id }) => id === scope.id)?.places ?? [];
  const used = new Set(rows.flatMap(rowPlaces));
  const inside = [...places.values()].filter(
    ({ id, within }) => used.has(id) && roots.some((root) => root === id || within.includes(root)),
  );
  const finest = inside.filter((place) => place.kind !== "country");
  return around(finest.length > 0 ? finest : inside, Math.min(surroundings, REGION_SURROUNDINGS));
}

/** The rows whose places a map of that record shows: they touch its places, or what lies around or in them. */
export function rowsAround(
  row: RecordRow,
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
): readonly RecordRow[] {
  const own = rowPlaces(row);
  const around = new Set(
    own.flatMap((id) => [id, ...(places.get(id)?.within ?? [])]).filter((id) => isFine(id, places)),
  );
  const near = (id: string) => around.has(id) || Boolean(places.get(id)?.within.some((area) => around.has(area)));
  return rows.filter((other) => other === row || rowPlaces(other).some(near));
}

function isFine(id: string, places: ReadonlyMap<string, PlaceRow>): boolean {
  return places.get(id)?.kind !== "country";
}

function recordFocus(row: RecordRow, places: Places, surroundings: number): Position[] | null {
  if (row.type === "event") return around([places.get(row.place ?? "")], surroundings);
  const ends = [row.from?.place, row.to?.place].flatMap((id) => places.get(id ?? "") ?? []);
  return ends.length > 0 ? ends.map((place) => place.at) : null;
}

function around(wanted: readonly (PlaceRow | undefined)[], surroundings: number): Position[] | null {
  const rings = wanted.flatMap((place) => {
    if (!place) return [];
    if (place.outline) return scaled(unpackRing(place.outline), Math.min(surroundings, OUTLINE_SURROUNDINGS));
    return footprint(place.at, Math.min(2000, place.radiusKm * surroundings), 8);
  });
  return rings.length > 0 ? rings : null;
}

/** A ring so many times as wide and as high, in degrees, about the middle of its bounds. */
function scaled(ring: readonly Position[], times: number): Position[] {
  const middle = ([0, 1] as const).map((axis) => {
    const values = ring.map((corner) => corner[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
  const [x = 0, y = 0] = middle;
  return ring.map(([longitude, latitude]) => [x + (longitude - x) * times, limitLatitude(y + (latitude - y) * times)]);
}
