"use client";

import { useMemo } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import { count, ledgerOf, tallyWords, unplacedSentence } from "../../lib/atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { hidesExculpating } from "../../lib/view/hides-refuted.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { BoxNote } from "../explorer/box-note.tsx";
import { Notices } from "../explorer/notices.tsx";
import { RecordGroups } from "../explorer/record-groups.tsx";
import { useDateSentences } from "../explorer/use-date-sentences.ts";
import { useFilter } from "../explorer/use-filter.ts";
import { useScopeConflict } from "../explorer/use-scope-conflict.ts";
import { useView } from "../explorer/use-view.ts";
import styles from "./embed.module.css";
import { EmbedHead } from "./embed-head.tsx";
import { filterWords } from "./filter-words.ts";

/** A list in a frame: what is counted and what the filters keep, in sight, and the records themselves. */
export function EmbedResults({
  title,
  rows,
  places,
}: {
  title: string;
  rows: readonly RecordRow[];
  places: readonly PlaceRow[];
}) {
  const current = useView();
  const { view, scope, notices } = current;
  const moved = useScopeConflict(current);
  const { totals, programs, regions } = useAtlas();
  const placeMap = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const filter = useFilter(view);
  const shown = useMemo(() => visibleRows(rows, filter, scope, placeMap), [rows, filter, scope, placeMap]);
  const dates = useDateSentences(rows, filter, scope, placeMap);
  const { events, ties, unplaced, tiesDrawn } = ledgerOf(shown, totals);
  const only = filterWords(view, { programs, regions });
  const hidden = hidesExculpating(view);
  return (
    <>
      <EmbedHead title={title} rest={count(shown.length, "record")}>
        <p className={styles.applying}>Applying the filters of this link…</p>
        <p className={styles.counts} data-testid="ledger">
          {only && <span>{only}</span>}
          <span>
            {events.shown} of {events.total} events{events.shown > 0 && `: ${tallyWords(events)}`}
          </span>
          <span>
            {ties.shown} of {ties.total} ties{ties.shown > 0 && `: ${tallyWords(ties)}`}
          </span>
          {hidden.refuted && <span>The filters leave out claims that were contradicted or not upheld.</span>}
          {hidden.denied && <span>The filters leave out claims that were denied.</span>}
        </p>
      </EmbedHead>
      <section id="rest" className={styles.rest} aria-label="Records">
        <Notices notices={[...notices, ...(moved ? [moved] : [])]} />
        {view.box && <BoxNote rows={rows} filter={filter} box={view.box} scope={scope} places={placeMap} />}
        {unplaced.total > 0 && <p>{unplacedSentence(unplaced)}.</p>}
        {tiesDrawn < ties.shown && <p>{count(ties.shown - tiesDrawn, "tie")} listed only, not drawn.</p>}
        {dates.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {shown.length === 0 && <p>No record of the atlas is in this view. That does not mean that nothing happened.</p>}
        <RecordGroups rows={shown} places={placeMap} sort={view.sort} />
      </section>
    </>
  );
}
