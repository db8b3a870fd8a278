"use client";

import { useMemo } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import { focusOf } from "../../lib/atlas/focus.ts";
import { dayWords, sinceSentence } from "../../lib/atlas/known-words.ts";
import { type Ledger, ledgerOf } from "../../lib/atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import type { Position } from "../../lib/geo/mercator.ts";
import { homePositions } from "../../lib/style/features.ts";
import type { Selection } from "../../lib/style/map-features.ts";
import { hidesExculpating } from "../../lib/view/hides-refuted.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useKnown, useKnownRows, useTotals } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { useScopeName } from "../explorer/use-scope-name.ts";
import { useView } from "../explorer/use-view.ts";

/** The view that a picture is made of, in all that its composition and its words need. */
export interface StudiedView {
  readonly view: View;
  readonly pathname: string;
  /** Path and query. */
  readonly href: string;
  /** What the view shows, in words: "Greater Toronto, 2018 to 2023". */
  readonly name: string;
  /** The open record. */
  readonly current: RecordRow | undefined;
  /** The rows that the map draws: those that pass the filters, and the open record. */
  readonly rows: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly ledger: Ledger;
  readonly selected: Selection;
  /** What the page is about (longitude, latitude); null where it is about everything. */
  readonly focus: readonly Position[] | null;
  readonly home: readonly Position[];
  /** Sentences that no picture of this view may leave out. */
  readonly warnings: readonly string[];
}

/** A picture shows what it is about and little more: its frame has room of its own around the marks. */
const SURROUNDINGS = 1.2;
const NO_ROWS: readonly RecordRow[] = [];

/** The view that the reader looks at; null while its records are on their way. */
export function useStudiedView(): { studied: StudiedView | null; error: string | null; retry: () => void } {
  const { regions } = useAtlas();
  const { data, places, error, retry } = useMapData();
  const known = useKnown();
  const all = useKnownRows(data?.rows ?? NO_ROWS, known);
  const totals = useTotals(known);
  const { view, unknown, scope, selection, pathname } = useView();
  const scopeName = useScopeName(scope, places);
  const waiting = !data || (known.day !== null && !known.history);
  const studied = useMemo((): StudiedView | null => {
    if (waiting) return null;
    const shown = visibleRows(all, view, scope, places);
    const current = all.find((row) => row.type === selection?.type && row.id === selection.id);
    const rows = current && !shown.includes(current) ? [...shown, current] : shown;
    const hidden = hidesExculpating(view);
    return {
      view,
      pathname,
      href: hrefFor(pathname, view, unknown),
      name:
        current?.title ??
        [scopeName ?? "Events and ties", rangeWords(view), view.box && "in a box on the map"]
          .filter(Boolean)
          .join(", "),
      current,
      rows,
      places,
      ledger: ledgerOf(shown, totals),
      selected: selection ?? (scope?.key === "place" ? { type: "place", id: scope.id } : null),
      focus: focusOf(selection, scope, all, places, regions, SURROUNDINGS),
      home: homePositions(rows, places),
      warnings: [
        known.day && `As known on ${dayWords(known.day)}. ${sinceSentence(current ? [current] : rows)}`,
        !current && hidden.refuted && "The filters leave out claims that were contradicted or not upheld.",
        !current && hidden.denied && "The filters leave out claims that were denied.",
      ].filter((words) => typeof words === "string"),
    };
  }, [waiting, all, totals, view, unknown, scope, selection, pathname, scopeName, places, regions, known.day]);
  return { studied, error: error ?? known.error, retry: error ? retry : known.retry };
}
