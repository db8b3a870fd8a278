import { memo } from "react";
import { recordPath } from "../../lib/atlas/record-path.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { shortLabel } from "../../lib/time/span.ts";
import { Mark } from "../ui/mark.tsx";
import styles from "./record-link.module.css";
import { ViewLink } from "./view-link.tsx";

/** A record in a list, one whole link: title, date, and the sentence that goes wherever a claim goes. `place` names where, if no heading does. */
export const RecordLink = memo(({ row, place }: { row: RecordRow; place?: string | undefined }) => {
  return (
    <ViewLink href={recordPath(row)} className={styles.row}>
      <Mark mark={row.mark} program={row.program} proposed={row.described === "proposed"} />
      <span>
        <span className={styles.title}>{row.title}</span>
        <span className={styles.meta}>
          {row.when ? shortLabel(row.when) : "No date stated"}
          {row.type === "tie" ? ` · ${tieWords(row)}` : place ? ` · ${place}` : ""} · {row.stamp}
        </span>
      </span>
    </ViewLink>
  );
});

function tieWords(row: Extract<RecordRow, { type: "tie" }>): string {
  const joint = row.direction === "from-to" ? " to " : " and ";
  return [row.from?.label, row.to?.label].filter(Boolean).join(joint);
}
