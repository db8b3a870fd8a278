import { markOf } from "../atlas/mark.ts";
import type { EventRow, PlaceRow, RecordRow, TieRow } from "../atlas/row.ts";

/** Abstract records for tests: they say nothing about anybody. */

export function place(
  id: string,
  at: readonly [number, number],
  kind = "city",
  changes: Partial<Pick<PlaceRow, "radiusKm" | "outline" | "within">> = {},
): PlaceRow {
  return { id, name: `Place ${id}`, kind, at, radiusKm: 20, within: [], ...changes };
}

export function gazetteer(...places: readonly PlaceRow[]): ReadonlyMap<string, PlaceRow> {
  return new Map(places.map((each) => [each.id, each]));
}

export function event(id: string, at: string, changes: Partial<EventRow> = {}): EventRow {
  return marked({ ...shared(id), type: "event", place: at, precision: "city", basis: "stated", ...changes });
}

export function tie(id: string, from: string, to: string, changes: Partial<TieRow> = {}): TieRow {
  const end = (at: string) => ({ place: at, precision: "city" as const, label: at });
  return marked({
    ...shared(id),
    type: "tie",
    kind: "visit",
    direction: "from-to",
    from: end(from),
    to: end(to),
    ...changes,
  });
}

function marked<Row extends RecordRow>(row: Row): Row {
  return { ...row, mark: markOf(row.bearing, row.standing) };
}

function shared(id: string) {
  return {
    id,
    title: `Record ${id}`,
    bearing: "claim",
    program: "fox-hunt",
    also: [],
    standing: "alleged",
    elsewhere: [],
    mark: "open",
    described: "happened",
    stances: [],
    regions: [],
    actors: [],
    citations: [],
    when: null,
    stamp: "Alleged by somebody, May 2023 · no answer found",
    words: "",
  } as const;
}
