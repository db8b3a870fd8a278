import type { ReactNode } from "react";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { RecordLink } from "./record-link.tsx";
import styles from "./row-list.module.css";
import { ViewLink } from "./view-link.tsx";

/** A heading and its records. */
export function RowList({
  id,
  heading,
  href,
  glyph,
  aside,
  rows,
  placeOf,
}: {
  id?: string;
  heading: string;
  href?: string;
  /** The mark of what is named in the heading. */
  glyph?: ReactNode;
  aside: ReactNode;
  rows: readonly RecordRow[];
  /** Names a row's place, where the heading does not. */
  placeOf?: (row: RecordRow) => string | undefined;
}) {
  return (
    <section className={styles.group} id={id}>
      <header className={styles.head}>
        {glyph}
        <h2>{href ? <ViewLink href={href}>{heading}</ViewLink> : heading}</h2>
        <p>{aside}</p>
      </header>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <RecordLink row={row} place={placeOf?.(row)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
