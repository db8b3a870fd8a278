import { rowPlaces } from "./filter.ts";
import { MARK_ORDER } from "./mark.ts";
import type { EventRow, PlaceRow, RecordRow, TieRow } from "./row.ts";

/** Records of the list under one heading: a place with its events, or those that no glyph stands for, or the ties. */
export interface PlaceGroup {
  readonly place: PlaceRow;
  readonly events: readonly EventRow[];
  /** Ties that touch the place, for its label; a tie is listed once, under Ties. */
  readonly ties: number;
}

export interface GroupedRows {
  readonly places: readonly PlaceGroup[];
  readonly unplaced: readonly EventRow[];
  readonly ties: readonly TieRow[];
}

/** Whether an event is drawn as part of a glyph: it has a place finer than a country. */
export function isPlaced(row: EventRow): boolean {
  return row.place !== null && row.precision !== "country";
}

/** Groups rows as the list and the map show them: places with most events first, then by name; marks in ring order within. */
export function groupRows(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): GroupedRows {
  const groups = new Map<string, EventRow[]>();
  const touching = new Map<string, number>();
  const unplaced: EventRow[] = [];
  const ties: TieRow[] = [];
  for (const row of rows) {
    if (row.type === "tie") {
      ties.push(row);
      for (const id of new Set(rowPlaces(row))) touching.set(id, (touching.get(id) ?? 0) + 1);
    } else if (row.place !== null && isPlaced(row)) {
      const group = groups.get(row.place);
      if (group) group.push(row);
      else groups.set(row.place, [row]);
    } else unplaced.push(row);
  }
  const placed = [...groups].flatMap(([id, events]) => {
    const place = places.get(id);
    return place ? [{ place, events: events.sort(byMark), ties: touching.get(id) ?? 0 }] : [];
  });
  return {
    places: placed.sort((a, b) => b.events.length - a.events.length || a.place.name.localeCompare(b.place.name, "en")),
    unplaced: unplaced.sort(byMark),
    ties: ties.sort(byMark),
  };
}

/** Ids of places that only ties touch: drawn as a diamond without a number. */
export function tieOnlyPlaces(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): PlaceRow[] {
  const withGlyph = new Set(
    rows.flatMap((row) => (row.type === "event" && isPlaced(row) && row.place ? [row.place] : [])),
  );
  const ids = new Set(rows.flatMap((row) => (row.type === "tie" ? rowPlaces(row) : [])));
  return [...ids].flatMap((id) => {
    const place = places.get(id);
    return place && place.kind !== "country" && !withGlyph.has(id) ? [place] : [];
  });
}

/** Compares two rows by their marks in ring order, then by date and title, and at last by id, so that no two are alike. */
export function byMark(a: RecordRow, b: RecordRow): number {
  return (
    MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) ||
    (a.when?.min ?? "9999").localeCompare(b.when?.min ?? "9999") ||
    a.title.localeCompare(b.title, "en") ||
    (a.id < b.id ? -1 : 1)
  );
}
