"use client";

import { type ReactNode, useMemo } from "react";
import { understoodIn, visibleRows } from "../../lib/atlas/filter.ts";
import { count, ledgerOf } from "../../lib/atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { correctionSentence } from "../../lib/atlas/search-words.ts";
import { clearFilters, hasFilters } from "../../lib/view/transitions.ts";
import { Filters } from "../filters/filters.tsx";
import { SortControl } from "../filters/sort-control.tsx";
import { TimelineDisclosure } from "../timeline/timeline-frame.tsx";
import button from "../ui/button.module.css";
import { BoxNote } from "./box-note.tsx";
import { KnownBand } from "./known-band.tsx";
import { LedgerLines } from "./ledger-lines.tsx";
import { Notices } from "./notices.tsx";
import { RecordGroups } from "./record-groups.tsx";
import styles from "./results.module.css";
import { useDateSentences } from "./use-date-sentences.ts";
import { useFilter } from "./use-filter.ts";
import { useKnown, useKnownRows, useTotals } from "./use-known.ts";
import { useScopeConflict } from "./use-scope-conflict.ts";
import { useView } from "./use-view.ts";

/** The atlas as a list: filters, counts, and every visible record grouped by place. It is complete without the map. */
export function Results({
  rows,
  places,
  children,
}: {
  rows: readonly RecordRow[];
  places: readonly PlaceRow[];
  /** What stands between the counts and the list. */
  children?: ReactNode;
}) {
  const current = useView();
  const { view, scope, notices, change } = current;
  const moved = useScopeConflict(current);
  const known = useKnown();
  const then = useKnownRows(rows, known);
  const totals = useTotals(known);
  const placeMap = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const filter = useFilter(view);
  const shown = useMemo(() => visibleRows(then, filter, scope, placeMap), [then, filter, scope, placeMap]);
  const ledger = ledgerOf(shown, totals);
  const dates = useDateSentences(then, filter, scope, placeMap);
  return (
    <section aria-label="Records" className={styles.results}>
      <Filters rows={then} places={placeMap} />
      <Notices notices={[...notices, ...(moved ? [moved] : []), ...(known.notice ? [known.notice] : [])]} />
      <p role="status" className={styles.correction}>
        {correctionSentence(understoodIn(then, filter.q, scope, placeMap))}
      </p>
      <KnownBand known={known} rows={shown} later={rows.length - then.length} live />
      {view.box && <BoxNote rows={then} filter={filter} box={view.box} scope={scope} places={placeMap} />}
      <LedgerLines ledger={ledger} shown={shown} dates={dates} grouped={view.sort === "place"} />
      {children}
      <TimelineDisclosure />
      {shown.length > 0 && <SortControl />}
      {shown.length === 0 ? (
        <div className={styles.empty}>
          <h2>{emptyHeading(rows, then)}</h2>
          <p>
            {rows.length === 0
              ? "No record of the atlas belongs to this page. That does not mean that nothing happened."
              : then.length === 0
                ? "Everything that the atlas holds here became public later."
                : `${count(then.length, "record")} ${then.length === 1 ? "lies" : "lie"} outside them. Nothing is missing from the atlas; the filters leave it out.`}
            {view.q !== "" && " The search looks at titles, summaries, claims, answers, names and places."}
          </p>
          {hasFilters(view) && (
            <button type="button" className={button.primary} onClick={() => change(clearFilters(view))}>
              Show all records
            </button>
          )}
        </div>
      ) : (
        <RecordGroups rows={shown} places={placeMap} sort={view.sort} />
      )}
    </section>
  );
}

function emptyHeading(rows: readonly RecordRow[], then: readonly RecordRow[]): string {
  if (rows.length === 0) return "No record stands here";
  return then.length === 0 ? "Nothing was public by then" : "No records match these filters";
}
