import type { Place } from "../../geodata/schema.ts";
import { ancestors } from "../geo/membership.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** Every place of a record, and the places around it: zoomed out, marks merge into those of the areas around them. */
export function placeRowsOf(rows: readonly RecordRow[], places: ReadonlyMap<string, Place>): PlaceRow[] {
  const used = new Set(rows.flatMap((row) => (row.type === "event" ? [row.place] : [row.from?.place, row.to?.place])));
  const around = new Set([...used].flatMap((id) => (id ? [id, ...ancestors(id, places)] : [])));
  return [...places.values()]
    .filter((place) => around.has(place.id))
    .map((place) => ({
      id: place.id,
      name: place.name,
      kind: place.kind,
      at: place.at,
      radiusKm: place.radiusKm,
      within: ancestors(place.id, places),
    }));
}
