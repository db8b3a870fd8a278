"use client";

import { type ReactNode, useMemo } from "react";
import { understoodIn, visibleRows } from "../../lib/atlas/filter.ts";
import { count, ledgerOf } from "../../lib/atlas/ledger.ts";
import { groupRows } from "../../lib/atlas/place-groups.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { correctionSentence } from "../../lib/atlas/search-words.ts";
import { clearFilters, hasFilters } from "../../lib/view/transitions.ts";
import { Filters } from "../filters/filters.tsx";
import button from "../ui/button.module.css";
import { KnownBand } from "./known-band.tsx";
import { LedgerLines } from "./ledger-lines.tsx";
import { Notices } from "./notices.tsx";
import { PlaceGlyph } from "./place-glyph.tsx";
import styles from "./results.module.css";
import { RowList } from "./row-list.tsx";
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
  const groups = useMemo(() => groupRows(shown, placeMap), [shown, placeMap]);
  const ledger = ledgerOf(shown, totals);
  const dated = view.from !== null || view.to !== null;
  return (
    <section aria-label="Records" className={styles.results}>
      <Filters rows={then} places={placeMap} />
      <Notices notices={[...notices, ...(moved ? [moved] : []), ...(known.notice ? [known.notice] : [])]} />
      <p role="status" className={styles.correction}>
        {correctionSentence(understoodIn(then, filter.q, scope, placeMap))}
      </p>
      <KnownBand known={known} rows={shown} later={rows.length - then.length} live />
      <LedgerLines ledger={ledger} shown={shown} dated={dated} />
      {children}
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
        <>
          {groups.places.map((group) => (
            <RowList
              key={group.place.id}
              heading={group.place.name}
              href={`/places/${group.place.id}`}
              glyph={<PlaceGlyph rows={group.events} />}
              aside={placeAside(group.place.kind, group.events.length, group.ties)}
              rows={group.events}
            />
          ))}
          {groups.unplaced.length > 0 && (
            <RowList
              id="no-place"
              heading="No place on the map"
              aside="no place stated, or a country only"
              rows={groups.unplaced}
            />
          )}
          {groups.ties.length > 0 && (
            <RowList id="ties" heading="Ties between places" aside={`${groups.ties.length}`} rows={groups.ties} />
          )}
        </>
      )}
    </section>
  );
}

function emptyHeading(rows: readonly RecordRow[], then: readonly RecordRow[]): string {
  if (rows.length === 0) return "No record stands here";
  return then.length === 0 ? "Nothing was public by then" : "No records match these filters";
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  metro: "metropolitan area",
  region: "province or state",
  site: "office",
  district: "neighbourhood",
};

function placeAside(kind: string, events: number, ties: number): ReactNode {
  return (
    <>
      {KIND_WORDS[kind] ?? kind}
      <br />
      {count(events, "event")}
      {ties > 0 && ` · ${count(ties, "tie")}`}
    </>
  );
}
