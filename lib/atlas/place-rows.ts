import type { Outline, Place } from "../../geodata/schema.ts";
import { ancestors } from "../geo/membership.ts";
import { packRing } from "../geo/outline.ts";
import { rowPlaces } from "./filter.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** Every place of a record, and the places around it: zoomed out, marks merge into those of the areas around them. */
export function placeRowsOf(
  rows: readonly RecordRow[],
  {
    places,
    outlines,
  }: { readonly places: ReadonlyMap<string, Place>; readonly outlines: ReadonlyMap<string, Outline> },
): PlaceRow[] {
  const used = new Set(rows.flatMap((row) => (row.type === "event" ? [row.place] : [row.from?.place, row.to?.place])));
  const around = new Set([...used].flatMap((id) => (id ? [id, ...ancestors(id, places)] : [])));
  return [...places.values()]
    .filter((place) => around.has(place.id))
    .map((place) => {
      const outline = outlines.get(place.id);
      return {
        id: place.id,
        name: place.name,
        kind: place.kind,
        at: place.at,
        radiusKm: place.radiusKm,
        ...(outline ? { outline: packRing(outline.ring, place.at[0]) } : {}),
        within: ancestors(place.id, places),
      };
    });
}

/**
 * Places without the outlines that a list does not ask for: it needs those of places at which a record itself stands, for the
 * filter by box. All of them would be a fifth of a small page.
 */
export function placesOfLists(places: readonly PlaceRow[], rows: readonly RecordRow[]): PlaceRow[] {
  const used = new Set(rows.flatMap(rowPlaces));
  return places.map(({ outline, ...place }) => (outline && used.has(place.id) ? { ...place, outline } : place));
}
