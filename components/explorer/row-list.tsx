import type { ReactNode } from "react";
import { recordPath } from "../../lib/atlas/record-path.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { shortLabel } from "../../lib/time/span.ts";
import { Mark } from "../ui/mark.tsx";
import styles from "./row-list.module.css";
import { ViewLink } from "./view-link.tsx";

/** A heading and its records, each one whole link: title, date, and the sentence that goes wherever a claim goes. */
export function RowList({
  id,
  heading,
  href,
  glyph,
  aside,
  rows,
}: {
  id?: string;
  heading: string;
  href?: string;
  /** The mark of what is named in the heading. */
  glyph?: ReactNode;
  aside: ReactNode;
  rows: readonly RecordRow[];
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
            <ViewLink href={recordPath(row)} className={styles.row}>
              <Mark mark={row.mark} program={row.program} proposed={row.described === "proposed"} />
              <span>
                <span className={styles.title}>{row.title}</span>
                <span className={styles.meta}>
                  {row.when ? shortLabel(row.when) : "No date stated"}
                  {row.type === "tie" ? ` · ${tieWords(row)}` : ""} · {row.stamp}
                </span>
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tieWords(row: Extract<RecordRow, { type: "tie" }>): string {
  const joint = row.direction === "from-to" ? " to " : " and ";
  return [row.from?.label, row.to?.label].filter(Boolean).join(joint);
}
