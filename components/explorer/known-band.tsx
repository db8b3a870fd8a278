"use client";

import { dayWords, laterWords, sinceSentence } from "../../lib/atlas/known-words.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import styles from "./known-band.module.css";
import type { Known } from "./use-known.ts";
import { useView } from "./use-view.ts";

/** Over everything that tells an earlier day: which day, and what has changed since. It cannot be switched off (DESIGN §6). */
export function KnownBand({
  known,
  rows,
  later = 0,
  live = false,
}: {
  known: Known;
  /** The rows shown, as they stood. */
  rows: readonly RecordRow[];
  /** Records that were not public yet, where they are worth a word. */
  later?: number;
  /** Whether it speaks up when it changes; one of several does. */
  live?: boolean;
}) {
  const { view, unknown, pathname, change } = useView();
  const { day, history, error, retry } = known;
  if (day === null) return null;
  const today = { ...view, known: null };
  return (
    <div className={styles.band} data-known={day} role={live ? "status" : undefined}>
      {history ? (
        <p>
          <b>As known on {dayWords(day)}.</b> {rows.length > 0 && sinceSentence(rows)} {laterWords(later)}
        </p>
      ) : error ? (
        <p>
          <b>{error}</b> The records are shown as known today, not as on {dayWords(day)}.{" "}
          <button type="button" className={styles.link} onClick={retry}>
            Try again
          </button>
        </p>
      ) : (
        <p>Reading what was public on {dayWords(day)}… Until then the records are shown as known today.</p>
      )}
      <a
        href={hrefFor(pathname, today, unknown)}
        className={styles.link}
        onClick={(event) => {
          event.preventDefault();
          change(today);
          // The link goes with its band.
          document.getElementById("content")?.focus({ preventScroll: true });
        }}
      >
        Show today
      </a>
    </div>
  );
}
