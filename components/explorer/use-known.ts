"use client";

import { useMemo } from "react";
import { historyFile } from "../../lib/atlas/data-files.ts";
import { rowsKnownOn, totalsOn } from "../../lib/atlas/known-rows.ts";
import type { Totals } from "../../lib/atlas/ledger.ts";
import { readHistory } from "../../lib/atlas/read-map-data.ts";
import type { AtlasHistory, RecordRow } from "../../lib/atlas/row.ts";
import type { Notice } from "../../lib/view/codec.ts";
import { useAtlas } from "./atlas-context.tsx";
import { useFile } from "./use-file.ts";
import { useMapData } from "./use-map-data.ts";
import { useView } from "./use-view.ts";

/** The earlier day of which the records are told. */
export interface Known {
  /** YYYY-MM-DD; null for today, also where the link asks for a day that nobody has looked at yet. */
  readonly day: string | null;
  /** What was public by then; undefined until it is there, and of today. */
  readonly history: AtlasHistory | undefined;
  /** Said of a link whose day cannot be shown. */
  readonly notice: Notice | null;
  /** Why the history is not there, in a sentence. */
  readonly error: string | null;
  readonly retry: () => void;
}

/** The day of the view, and what was public by then. */
export function useKnown(): Known {
  return useKnownOn(useView().view.known);
}

/** The same of any day, YYYY-MM-DD; null for today. */
export function useKnownOn(wanted: string | null): Known {
  const { version, reviewed } = useAtlas();
  const late = wanted !== null && wanted > reviewed;
  const day = late ? null : wanted;
  const { data, error, retry } = useFile(
    day === null ? null : historyFile(version),
    "The history of the records",
    readHistory,
  );
  return {
    day,
    history: day === null ? undefined : data,
    notice: late
      ? {
          param: "known",
          value: wanted ?? "",
          message: `The day lies after ${reviewed}, the last day on which a record was reviewed; the atlas is shown as known today.`,
        }
      : null,
    error,
    retry,
  };
}

/** Rows as they stood on the day of the view; as they stand today without one, and until the history is there. */
export function useKnownRows<Row extends RecordRow>(rows: readonly Row[], { day, history }: Known): readonly Row[] {
  return useMemo(() => (day && history ? rowsKnownOn(rows, history, day) : rows), [rows, day, history]);
}

/** How many events and ties the atlas holds, or held on the day of the view. */
export function useTotals({ day, history }: Known): Totals {
  const { totals } = useAtlas();
  const { data } = useMapData();
  return useMemo(
    () => (day && history && data ? totalsOn(data.rows, history, day) : totals),
    [day, history, data, totals],
  );
}
