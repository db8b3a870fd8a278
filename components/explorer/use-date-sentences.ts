"use client";

import { useMemo } from "react";
import { dateSentence, dateTally } from "../../lib/atlas/date-tally.ts";
import { type FilterScope, type RecordFilter, visibleRows } from "../../lib/atlas/filter.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";

/** What the range of days keeps and why, for events and for ties; nothing without a range. */
export function useDateSentences(
  rows: readonly RecordRow[],
  filter: RecordFilter,
  scope: FilterScope | null,
  places: ReadonlyMap<string, PlaceRow>,
): readonly string[] {
  return useMemo(() => {
    if (filter.from === null && filter.to === null) return [];
    const near = visibleRows(rows, { ...filter, when: "possible" }, scope, places);
    return (["event", "tie"] as const).flatMap((type) => {
      const own = near.filter((row) => row.type === type);
      return own.length > 0 ? [dateSentence(dateTally(own, filter), filter.when, type)] : [];
    });
  }, [rows, filter, scope, places]);
}
