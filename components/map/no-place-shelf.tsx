"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { groupRows } from "../../lib/atlas/place-groups.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { unplacedGroups } from "../../lib/atlas/unplaced.ts";
import { RecordLink } from "../explorer/record-link.tsx";
import styles from "./no-place-shelf.module.css";

/**
 * The shelf at the map's edge for events that no mark stands for: a dashed ring with their number, which opens to the same rows as
 * in the list, by what is known of where they belong.
 */
export function NoPlaceShelf({
  rows,
  boxed,
  places,
}: {
  /** What passes all filters but a box on the map, in which nothing of this lies. */
  rows: readonly RecordRow[];
  boxed: boolean;
  places: ReadonlyMap<string, PlaceRow>;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const groups = useMemo(() => unplacedGroups(groupRows(rows, places).unplaced, places), [rows, places]);
  const total = groups.reduce((sum, { events }) => sum + events.length, 0);

  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("keydown", close, true);
    return () => document.removeEventListener("keydown", close, true);
  }, [open]);

  if (total === 0) return null;
  return (
    <section className={styles.shelf} aria-label="No place on the map" data-furniture="shelf" data-open={open}>
      {open && (
        <div id={id} className={styles.rows}>
          {boxed && <p className={styles.note}>They lie in no box, and the list leaves them out while there is one.</p>}
          {groups.map((group) => (
            <section key={group.id} aria-labelledby={`${id}-${group.id}`}>
              <h2 id={`${id}-${group.id}`}>
                {group.heading} ({group.events.length})
              </h2>
              <ul>
                {group.events.map((row) => (
                  <li key={row.id}>
                    <RecordLink row={row} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <button
        ref={button}
        type="button"
        className={styles.handle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg className={styles.ring} viewBox="0 0 30 30" width="30" height="30" aria-hidden="true">
          <circle cx="15" cy="15" r="13.2" strokeDasharray="4 2.91" />
          <text x="15" y="15" dy="0.35em">
            {total}
          </text>
        </svg>
        <span className={styles.words}>
          <span className="visually-hidden">{total} </span>
          {open ? "Close" : total === 1 ? "has no place" : "have no place"}
        </span>
      </button>
    </section>
  );
}
