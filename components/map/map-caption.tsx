"use client";

import { type Ledger, tallyWords, unplacedSentence } from "../../lib/atlas/ledger.ts";
import { MARKS_SENTENCES } from "../../lib/atlas/mark.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { hiddenSentences } from "../../lib/view/hides-refuted.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import type { Scope } from "../../lib/view/scope.ts";
import { viewName } from "../../lib/view/scope-name.ts";
import type { View } from "../../lib/view/view.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { KnownBand } from "../explorer/known-band.tsx";
import type { Known } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { GroundNotice, type GroundReport } from "./ground-notice.tsx";
import styles from "./map-furniture.module.css";

/** Title, counts and the line that explains the marks, inside the picture, so that a plain screenshot keeps them. */
export function MapCaption({
  current,
  scope,
  view,
  ledger,
  boxed,
  note,
  ground,
  known,
  shown,
}: {
  current: RecordRow | undefined;
  scope: Scope | null;
  view: View;
  ledger: Ledger;
  /** What lies in the box that the reader has drawn, in words; null without a box. */
  boxed: string | null;
  /** Something amiss with the ground, in a sentence. */
  note: string | null;
  ground: GroundReport | null;
  known: Known;
  /** The rows that the picture tells. */
  shown: readonly RecordRow[];
}) {
  const { places } = useMapData();
  const { programs, regions } = useAtlas();
  const name = viewName(scope, view, { programs, regions, places });
  const range = rangeWords(view);
  const { events, ties, unplaced, tiesDrawn } = ledger;
  return (
    <div className={styles.caption} data-furniture="top" data-record={current !== undefined}>
      <KnownBand known={known} rows={shown} />
      <p className={styles.title}>
        {current
          ? current.title
          : [name ?? "Events and ties", range, boxed && "in the box on the map"].filter(Boolean).join(", ")}
      </p>
      {current ? (
        <p>{current.stamp}</p>
      ) : (
        <>
          <p className={styles.counts}>
            {events.shown} of {events.total} events{events.shown > 0 ? `: ${tallyWords(events)}` : ""}
            {unplaced.total > 0 && <span className={styles.further}> · {unplacedSentence(unplaced)}</span>}
          </p>
          <p className={styles.counts}>
            {ties.shown} of {ties.total} ties{ties.shown > 0 ? `: ${tallyWords(ties)}` : ""}
            {tiesDrawn < ties.shown && <span className={styles.further}> · {ties.shown - tiesDrawn} listed only</span>}
          </p>
        </>
      )}
      {!current && boxed && <p className={styles.counts}>In the box: {boxed}.</p>}
      <p className={styles.legendLine}>{MARKS_SENTENCES}</p>
      {note && <p className={styles.legendLine}>{note}</p>}
      <GroundNotice ground={ground} />
      {!current &&
        hiddenSentences(view).map((sentence) => (
          <p key={sentence} className={styles.legendLine}>
            {sentence}
          </p>
        ))}
    </div>
  );
}
