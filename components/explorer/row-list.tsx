import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { RecordLink } from "./record-link.tsx";
import styles from "./row-list.module.css";
import { ViewLink } from "./view-link.tsx";

/** So many records stand in the page whole. Of more, each heading has its first few, and a button for the rest. */
const WHOLE = 2000;
const FIRST = 5;
/** In a list of more records than these, groups out of sight are not laid out. */
const LONG = 300;
/** How many rows such a group is taken to have, so that the page is about as long as it will be. */
const SIZES = [1, 2, 4, 8, 16, 32, 64];

/** A heading and its records. */
export function RowList({
  id,
  heading,
  href,
  glyph,
  aside,
  rows,
  total,
  placeOf,
}: {
  id?: string;
  heading: string;
  href?: string;
  /** The mark of what is named in the heading. */
  glyph?: ReactNode;
  aside: ReactNode;
  rows: readonly RecordRow[];
  /** How many records the whole list has. */
  total: number;
  /** Names a row's place, where the heading does not. */
  placeOf?: (row: RecordRow) => string | undefined;
}) {
  const [open, setOpen] = useState(false);
  const shown = total <= WHOLE || open ? rows : rows.slice(0, FIRST);
  const size = total > LONG ? (SIZES.find((least) => least >= shown.length) ?? SIZES.at(-1)) : undefined;
  // The button goes with what it opens; the focus goes on to the first row that it brought.
  const openAll = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const list = currentTarget.previousElementSibling;
    flushSync(() => setOpen(true));
    list?.children[FIRST]?.querySelector("a")?.focus();
  };
  return (
    <section className={styles.group} id={id} data-size={size}>
      <header className={styles.head}>
        {glyph}
        <h2>{href ? <ViewLink href={href}>{heading}</ViewLink> : heading}</h2>
        <p>{aside}</p>
      </header>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <RecordLink row={row} place={placeOf?.(row)} />
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={openAll}>
          {rows.length - shown.length} more under {heading}
        </button>
      )}
    </section>
  );
}
