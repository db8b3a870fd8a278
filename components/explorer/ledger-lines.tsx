"use client";

import { useSyncExternalStore } from "react";
import type { Bearing } from "../../geodata/schema/vocabulary.ts";
import { answersWords, type Ledger, tallyWords, unplacedSentence } from "../../lib/atlas/ledger.ts";
import { MARK_ORDER } from "../../lib/atlas/mark.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { Mark } from "../ui/mark.tsx";
import styles from "./ledger-lines.module.css";
import { isMoving, subscribe } from "./view-store.ts";

/** Counts in words, always in sight: events and ties apart, by bearing, and what has no place, to which they lead in a list `grouped` by place. */
export function LedgerLines({
  ledger,
  shown,
  dates,
  grouped,
}: {
  ledger: Ledger;
  shown: readonly RecordRow[];
  /** What a range of days keeps and why, in sentences. */
  dates: readonly string[];
  grouped: boolean;
}) {
  const moving = useSyncExternalStore(subscribe, isMoving, () => false);
  const { events, ties } = ledger;
  const cells = shown
    .filter((row) => row.type === "event")
    .sort((a, b) => MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark));
  const strip = (bearing: Bearing) => (
    <span className={styles.strip} aria-hidden="true">
      {cells
        .filter((row) => row.bearing === bearing)
        .map((row) => (
          <Mark
            key={row.id}
            mark={row.mark}
            program={row.program}
            proposed={row.described === "proposed"}
            size={11}
            letters={false}
          />
        ))}
    </span>
  );
  return (
    <div className={styles.ledger}>
      <p className={styles.applying}>Applying the filters of this link…</p>
      <div className={styles.counts}>
        <p aria-live={moving ? "off" : "polite"} className={styles.line} data-testid="ledger">
          <b>{events.shown}</b> of {events.total} events · <b>{ties.shown}</b> of {ties.total} ties
        </p>
        <ul className={styles.bearings}>
          <li>
            {strip("claim")}
            <b>{events.claims}</b> {events.claims === 1 ? "claim" : "claims"}
            {events.claims > 0 && <span className={styles.aside}>{answersWords(events)}</span>}
          </li>
          <li>
            {strip("official-act")}
            <b>{events.acts}</b> {events.acts === 1 ? "official act" : "official acts"}
          </li>
          <li>
            {strip("background")}
            <b>{events.background}</b> background
          </li>
        </ul>
        {ledger.unplaced.total > 0 && (
          <p className={styles.small}>
            {grouped ? <a href="#no-place">{unplacedSentence(ledger.unplaced)}</a> : unplacedSentence(ledger.unplaced)}
          </p>
        )}
        {ties.shown > 0 && (
          <p className={styles.small}>
            Ties: {tallyWords(ties)}
            {ledger.tiesDrawn < ties.shown ? `; ${ties.shown - ledger.tiesDrawn} listed only` : ""}
          </p>
        )}
        {dates.map((sentence) => (
          <p key={sentence} className={styles.small}>
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
