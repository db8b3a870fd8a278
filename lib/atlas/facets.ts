import { type FilterScope, facetIds, type RecordFilter, visibleRows } from "./filter.ts";
import { count } from "./ledger.ts";
import type { PlaceRow, RecordRow } from "./row.ts";

/** The parts of a filter whose choices carry counts. */
export type FacetKey = "program" | "bearing" | "standing" | "region";

/** How the records that all other filters leave divide among the choices of one. */
export interface Facet {
  /** What each choice alone would show, by id; a choice that is not in it would show nothing. */
  readonly counts: ReadonlyMap<string, number>;
  /** Records that are divided: what the list shows where nothing of this filter is chosen. */
  readonly records: number;
  /** Of these, how many are counted under more than one choice, and under none. */
  readonly several: number;
  readonly none: number;
}

/**
 * Counts the choices of one filter with all others applied and its own left out, as readers expect who choose several. `among`
 * narrows it to some choices: regions of one kind.
 */
export function facetOf(
  key: FacetKey,
  rows: readonly RecordRow[],
  filter: RecordFilter,
  scope: FilterScope | null,
  places: ReadonlyMap<string, PlaceRow>,
  among?: readonly string[],
): Facet {
  const left = visibleRows(rows, { ...filter, [key]: [] }, scope, places);
  const counts = new Map<string, number>();
  const sizes = left.map((row) => {
    const ids = new Set<string>(facetIds(row)[key].filter((id) => !among || among.includes(id)));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return ids.size;
  });
  return {
    counts,
    records: left.length,
    several: sizes.filter((size) => size > 1).length,
    none: sizes.filter((size) => size === 0).length,
  };
}

/** What the counts add up to: "66 records; 4 of them count under two or more, 3 under none". */
export function facetWords({ records, several, none }: Facet): string {
  const parts = [several > 0 ? `${several} under two or more` : "", none > 0 ? `${none} under none` : ""].filter(
    Boolean,
  );
  return parts.length === 0
    ? `${count(records, "record")}, each under one`
    : `${count(records, "record")}: ${parts.join(", ")}, the rest under one`;
}
