"use client";

import { useState } from "react";
import { isDrawn } from "../../lib/atlas/ledger.ts";
import { MARK_WORDS } from "../../lib/atlas/mark.ts";
import type { Mark as MarkKind, RecordRow } from "../../lib/atlas/row.ts";
import { TIE_STYLE_WORDS, TIE_STYLES, tieStyle } from "../../lib/atlas/tie-style.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { Mark } from "../ui/mark.tsx";
import { ProgramLetter } from "../ui/program-letter.tsx";
import styles from "./map-furniture.module.css";
import { TieSwatch } from "./tie-swatch.tsx";

const LINES: readonly (readonly MarkKind[])[] = [
  ["decided", "found"],
  ["open"],
  ["reported"],
  ["struck"],
  ["act"],
  ["background"],
];

/** The key: six lines for marks, the program letters that are drawn, and what numbers are and are not. */
export function MapKey({ rows }: { rows: readonly RecordRow[] }) {
  const { programs } = useAtlas();
  // A small map would lose half of itself to the key before the reader has seen a mark.
  const [open, setOpen] = useState(() => window.matchMedia("(min-width: 1200px) and (min-height: 720px)").matches);
  const drawn = programs.filter(({ id, letter }) => letter && rows.some((row) => row.program === id));
  const ties = TIE_STYLES.filter((style) =>
    rows.some((row) => row.type === "tie" && isDrawn(row) && tieStyle(row) === style),
  );
  return (
    <div className={styles.key} data-furniture="bottom" data-open={open}>
      <button type="button" className={styles.keyButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide key" : "Key"}
      </button>
      {open && (
        <div className={styles.keyBody}>
          <ul>
            {LINES.map((marks) => (
              <li key={marks[0]}>
                <span className={styles.keyMarks}>
                  {marks.map((mark) => (
                    <Mark key={mark} mark={mark} program={null} size={14} />
                  ))}
                </span>
                {MARK_WORDS[marks[0] ?? "open"]}
              </li>
            ))}
          </ul>
          {ties.length > 0 && (
            <ul>
              {ties.map((style) => (
                <li key={style}>
                  <TieSwatch style={style} />
                  {TIE_STYLE_WORDS[style]}
                </li>
              ))}
            </ul>
          )}
          <ul className={styles.programs}>
            {drawn.map(({ id, letter, label }) => (
              <li key={id}>
                {letter && <ProgramLetter letter={letter} />}
                {label}
              </li>
            ))}
          </ul>
          <p>
            <b>Numbers count records in this atlas, not incidents, and not proof.</b> Size and number follow coverage,
            not harm. A curve is a tie, not a route.
          </p>
        </div>
      )}
    </div>
  );
}
