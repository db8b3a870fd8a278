"use client";

import { useMemo } from "react";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useKnownOn, useKnownRows, useTotals } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { type Page, type StudiedView, studyView } from "./study-view.ts";

const NO_ROWS: readonly RecordRow[] = [];

/** A view and all about it; null without one, and while its records are on their way. */
export function useStudiedView(page: Page | null): {
  readonly studied: StudiedView | null;
  /** Why there is none, in a sentence. */
  readonly error: string | null;
  readonly retry: () => void;
} {
  const atlas = useAtlas();
  const { data, places, error, retry } = useMapData();
  const known = useKnownOn(page?.view.known ?? null);
  const all = useKnownRows(data?.rows ?? NO_ROWS, known);
  const totals = useTotals(known);
  const { day } = known;
  const waiting = !data || (day !== null && !known.history);
  const studied = useMemo(
    () => (waiting || page === null ? null : studyView(page, { all, places, totals, day }, atlas)),
    [waiting, page, all, places, totals, day, atlas],
  );
  return { studied, error: error ?? known.error, retry: error ? retry : known.retry };
}
