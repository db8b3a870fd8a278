"use client";

import Link from "next/link";
import { useId, useMemo } from "react";
import { type ReopenedStill, viewHref } from "../../lib/export/reopen.ts";
import button from "../ui/button.module.css";
import { Changes } from "./changes.tsx";
import { EditorsWords } from "./editors-words.tsx";
import styles from "./opened-note.module.css";
import { useStudiedView } from "./use-studied-view.ts";

/** What a picture that was dropped brought back: what changed since, and whose words were on it. */
export function OpenedNote({ still, onClose }: { still: ReopenedStill; onClose: () => void }) {
  const heading = useId();
  const page = useMemo(
    () => ({ pathname: still.path, view: still.parsed.view, unknown: still.parsed.unknown }),
    [still],
  );
  const { studied, error } = useStudiedView(page);
  return (
    <section className={styles.note} aria-labelledby={heading} data-opened={viewHref(still)}>
      <h2 id={heading}>The view of the picture</h2>
      <div role="status" className={styles.told}>
        {studied ? <Changes still={still} studied={studied} /> : <p>{error ?? "Reading the records…"}</p>}
        {still.problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <EditorsWords still={still} />
      <div className={styles.row}>
        <button type="button" className={button.action} onClick={onClose}>
          Close
        </button>
        <Link href="/verify">Compare the picture with a fresh one</Link>
      </div>
    </section>
  );
}
