import { MARK_WORDS } from "./mark.ts";
import { byMark, groupRows } from "./place-groups.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** By what a list of records is grouped and ordered. */
export const SORTS = ["place", "date", "standing"] as const;
export type Sort = (typeof SORTS)[number];

/** Records of the list under one heading that is no place: a year, or a standing. */
export interface Stretch {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly RecordRow[];
}

/**
 * Rows by year or by standing, events and ties together. A date that is not certain counts from the earliest day that it may mean;
 * one that is open towards earlier days comes first, and what has no date comes last. Standings come in the order of the marks.
 */
export function stretches(rows: readonly RecordRow[], sort: Exclude<Sort, "place">): Stretch[] {
  const found = new Map<string, { heading: string; rows: RecordRow[] }>();
  for (const row of [...rows].sort(sort === "date" ? byDate : byMark)) {
    const heading = sort === "date" ? yearOf(row) : MARK_WORDS[row.mark];
    const stretch = found.get(heading) ?? { heading, rows: [] };
    stretch.rows.push(row);
    found.set(heading, stretch);
  }
  return [...found.values()].map(({ heading, rows: own }) => ({
    id: heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    heading,
    rows: own,
  }));
}

/** All rows as the list shows them from top to bottom, each once. */
export function listOrder(
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  sort: Sort,
): readonly RecordRow[] {
  if (sort !== "place") return stretches(rows, sort).flatMap((stretch) => stretch.rows);
  const groups = groupRows(rows, places);
  return [...groups.places.flatMap((group) => group.events), ...groups.unplaced, ...groups.ties];
}

function byDate(a: RecordRow, b: RecordRow): number {
  return firstDay(a).localeCompare(firstDay(b)) || lastDay(a).localeCompare(lastDay(b)) || byMark(a, b);
}

/** Sorts an open beginning before, and a missing date after, every day. */
function firstDay({ when }: RecordRow): string {
  return when === null ? "9999" : (when.min ?? "");
}

function lastDay({ when }: RecordRow): string {
  return when?.max ?? "9999";
}

function yearOf({ when }: RecordRow): string {
  if (when === null) return "No date stated";
  return when.min?.slice(0, 4) ?? "No first day stated";
}
