"use client";

import { type ReactNode, useId, useState } from "react";
import { isDrawn } from "../../lib/atlas/ledger.ts";
import { MARK_WORDS } from "../../lib/atlas/mark.ts";
import type { Mark as MarkKind, RecordRow } from "../../lib/atlas/row.ts";
import { TIE_STYLE_WORDS, TIE_STYLES, tieStyle } from "../../lib/atlas/tie-style.ts";
import { isGrey } from "../../lib/style/image-id.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { currentPreferences, prefer } from "../explorer/use-preferences.ts";
import { Mark } from "../ui/mark.tsx";
import { ProgramLetter } from "../ui/program-letter.tsx";
import styles from "./map-key.module.css";
import { TieSwatch } from "./tie-swatch.tsx";
import { usePrinting } from "./use-printing.ts";

const LINES: readonly (readonly MarkKind[])[] = [
  ["decided", "found"],
  ["open"],
  ["reported"],
  ["struck"],
  ["act"],
  ["background"],
];

/**
 * Where the key is open before anybody says so: a small map, or one beside large type, would lose half of itself to it before the reader
 * has seen a mark, and one that a link says how to show might hide under it what the link is about. The key of a single place is
 * higher.
 */
const ROOM = { wide: "(min-width: 75em) and (min-height: 55em)", close: "(min-width: 75em) and (min-height: 64em)" };

/**
 * The key: six lines for marks, the ties and program letters that are drawn, on a map that looks at one place how finely things
 * are placed, and what numbers are and are not.
 */
export function MapKey({
  rows,
  close,
  placed,
}: {
  rows: readonly RecordRow[];
  close: boolean;
  /** Whether a link or a reader chose where the map stands. */
  placed: boolean;
}) {
  const { programs } = useAtlas();
  // What the map begins with: it would be unasked for if the key went when the reader first moves the map.
  const [begunPlaced] = useState(placed);
  const [chosen, setChosen] = useState<boolean | null>(() => (currentPreferences().keyHidden ? false : null));
  const open = chosen ?? (!begunPlaced && window.matchMedia(close ? ROOM.close : ROOM.wide).matches);
  const toggle = () => {
    setChosen(!open);
    prefer({ keyHidden: open });
  };
  const printing = usePrinting();
  const letters = programs.filter(({ id, letter }) => letter && rows.some((row) => row.program === id));
  const unheaded = rows.some(
    (row) => row.type === "tie" && isDrawn(row) && !letters.some(({ id }) => id === row.program),
  );
  const ties = TIE_STYLES.filter((style) =>
    rows.some((row) => row.type === "tie" && isDrawn(row) && tieStyle(row) === style),
  );
  return (
    <div className={styles.key} data-furniture="bottom" data-open={open}>
      <button type="button" className={styles.button} aria-expanded={open} onClick={toggle}>
        {open ? "Hide key" : "Key"}
      </button>
      {(open || printing) && (
        <div className={styles.body}>
          <Group heading="Marks">
            {LINES.map((marks) => (
              <li key={marks[0]}>
                <span className={styles.marks}>
                  {marks.map((mark) => (
                    <Mark key={mark} mark={mark} program={null} size={14} />
                  ))}
                </span>
                {MARK_WORDS[marks[0] ?? "open"]}
              </li>
            ))}
          </Group>
          {ties.length > 0 && (
            <Group heading="Ties">
              {ties.map((style) => (
                <li key={style}>
                  <TieSwatch style={style} />
                  {TIE_STYLE_WORDS[style]}
                </li>
              ))}
              <li>
                <span className={styles.tieOnly}>
                  <svg aria-hidden="true" className={styles.ring} width="13" height="13" viewBox="0 0 13 13">
                    <path d="M6.5 1 12 6.5 6.5 12 1 6.5Z" strokeWidth="1.5" />
                  </svg>
                </span>
                Place with ties only
              </li>
              <li>
                <span className={styles.tieOnly}>
                  <svg aria-hidden="true" className={styles.ring} width="15" height="15" viewBox="0 0 15 15">
                    <rect x="1" y="1" width="13" height="13" rx="2.5" strokeWidth="1.25" />
                  </svg>
                </span>
                Square badge: not a claim
              </li>
              {unheaded && (
                <li>
                  <span className={styles.tieOnly}>
                    <svg aria-hidden="true" className={styles.ring} width="15" height="15" viewBox="0 0 15 15">
                      <rect x="1" y="1" width="13" height="13" rx="2.5" strokeWidth="1.25" />
                      <circle cx="7.5" cy="7.5" r="1.2" strokeWidth="1.6" />
                    </svg>
                  </span>
                  Its dot: under no heading
                </li>
              )}
            </Group>
          )}
          {close && (
            <Group heading="Placed to">
              <li>
                <Ring dash="4.5 2.6" width={1.5} />
                City: somewhere within
              </li>
              <li>
                <Ring dash="0.05 3.6" width={2} />
                Region: somewhere within
              </li>
            </Group>
          )}
          {letters.length > 0 && (
            <Group heading="Program headings" wide>
              {letters.map(({ id, letter, label }) => (
                <li key={id}>
                  {letter && (
                    <ProgramLetter
                      letter={letter}
                      grey={!rows.some((row) => row.program === id && !isGrey(row.mark))}
                    />
                  )}
                  {label}
                </li>
              ))}
            </Group>
          )}
          <p>
            <b>Numbers count records in this atlas, not incidents, and not proof.</b> Size and number follow coverage,
            not harm. A curve is a tie, not a route.
          </p>
        </div>
      )}
    </div>
  );
}

function Group({ heading, wide = false, children }: { heading: string; wide?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.group} data-wide={wide}>
      <p id={id} className={styles.heading}>
        {heading}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

/** The outline of an area within which something is known to lie. */
function Ring({ dash, width }: { dash: string; width: number }) {
  return (
    <svg aria-hidden="true" className={styles.ring} width="18" height="18" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="7" strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}
