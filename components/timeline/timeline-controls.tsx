"use client";

import type { ReactNode } from "react";
import type { TimeAxis } from "../../lib/atlas/timeline.ts";
import { stepWindow } from "../../lib/time/window.ts";
import { useView } from "../explorer/use-view.ts";
import { DateRange } from "../filters/date-range.tsx";
import { useMenu } from "../filters/use-menu.ts";
import styles from "./timeline-controls.module.css";
import type { usePlaying } from "./use-playing.ts";
import type { RangeMoves } from "./use-range.ts";

/** Steps, play, typing and reset. No button goes away or is switched off under the reader's focus. */
export function TimelineControls({
  axis,
  moves,
  playing: { playing, start, stop },
  onStep,
  onReset,
}: {
  axis: TimeAxis;
  moves: RangeMoves;
  playing: ReturnType<typeof usePlaying>;
  onStep: () => void;
  onReset: () => void;
}) {
  const { view, change } = useView();
  const hasRange = view.from !== null || view.to !== null;
  const step = (direction: -1 | 1) => {
    stop();
    onStep();
    const next = stepWindow(moves.now(), direction, axis);
    if (next) moves.set(next);
  };
  const play = () => {
    onStep();
    if (playing) stop();
    else start();
  };
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.icon} aria-label="Earlier dates" onClick={() => step(-1)}>
        <Icon d="M7.5 2.5 4 6l3.5 3.5" />
      </button>
      <button
        type="button"
        className={`${styles.icon} ${styles.play}`}
        aria-label="Play through time"
        aria-pressed={playing}
        onClick={play}
      >
        <Icon d={playing ? "M4 2.5v7M8 2.5v7" : "M3.5 2.2v7.6L9.6 6Z"} />
      </button>
      <button type="button" className={styles.icon} aria-label="Later dates" onClick={() => step(1)}>
        <Icon d="M4.5 2.5 8 6 4.5 9.5" />
      </button>
      <Typing>
        <DateRange
          view={view}
          onChange={(next) => {
            onReset();
            change(next);
          }}
        />
      </Typing>
      <button
        type="button"
        className={styles.text}
        aria-disabled={!hasRange}
        onClick={() => {
          onReset();
          change({ ...view, from: null, to: null, when: "possible" });
        }}
      >
        Reset dates
      </button>
    </div>
  );
}

/** The date fields of the filter, here as well: they open above the strip and close like the filters' menus. */
function Typing({ children }: { children: ReactNode }) {
  const { details, open, onToggle, onPress, closeOnEscape } = useMenu();
  return (
    <details className={styles.typing} ref={details} onToggle={onToggle} onKeyDown={closeOnEscape}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed by pointer and keyboard alike */}
      <summary className={styles.text} onClick={onPress}>
        Type dates
      </summary>
      {open && <div className={styles.menu}>{children}</div>}
    </details>
  );
}

function Icon({ d }: { d: string }) {
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  );
}
