import { isPlaced } from "./place-groups.ts";
import type { EventRow, PlaceRow, RecordRow } from "./row.ts";

/** Events that no glyph stands for, by the reason: no place is stated, it is withheld, or it is known to a country only. */
export interface UnplacedGroup {
  readonly id: string;
  readonly heading: string;
  readonly events: readonly EventRow[];
}

/** The events among `rows` that have no place on the map, in their order; countries by number of events, then by name. */
export function unplacedGroups(
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
): readonly UnplacedGroup[] {
  const unplaced = rows.filter((row): row is EventRow => row.type === "event" && !isPlaced(row));
  const group = (id: string, heading: string, test: (row: EventRow) => boolean): UnplacedGroup => ({
    id,
    heading,
    events: unplaced.filter(test),
  });
  const countries = [...new Set(unplaced.flatMap((row) => row.place ?? []))].map((id) =>
    group(id, `A country only: ${places.get(id)?.name ?? id}`, (row) => row.place === id),
  );
  countries.sort((a, b) => b.events.length - a.events.length || a.heading.localeCompare(b.heading, "en"));
  return [
    group("none", "No place stated", (row) => row.place === null && row.basis !== "withheld"),
    ...countries,
    group("withheld", "Place withheld", (row) => row.place === null && row.basis === "withheld"),
  ].filter(({ events }) => events.length > 0);
}
