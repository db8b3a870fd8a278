"use client";

import Link from "next/link";
import { useId, useMemo } from "react";
import { recordPath } from "../../lib/atlas/record-path.ts";
import { changesSince } from "../../lib/export/changes-since.ts";
import { type ReopenedStill, viewHref } from "../../lib/export/reopen.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import button from "../ui/button.module.css";
import { EditorsWords } from "./editors-words.tsx";
import styles from "./opened-note.module.css";
import type { StudiedView } from "./study-view.ts";
import { useStudiedView } from "./use-studied-view.ts";

/** Of more changes only so many are told one by one. */
const MOST_TOLD = 12;

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

/** How its records differ from what the atlas shows now. */
export function Changes({ still, studied }: { still: ReopenedStill; studied: StudiedView }) {
  const { version } = useAtlas();
  const { summary, changes } = useMemo(
    () => changesSince(still, { version, all: studied.told.all, shown: studied.subject.rows }),
    [still, version, studied],
  );
  return (
    <>
      {summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {changes.length > 0 && (
        <ul>
          {changes.slice(0, MOST_TOLD).map(({ id, row, sentence }) => (
            <li key={id}>
              {sentence} {row && <Link href={recordPath(row)}>Read it</Link>}
            </li>
          ))}
          {changes.length > MOST_TOLD && <li>And {changes.length - MOST_TOLD} more.</li>}
        </ul>
      )}
    </>
  );
}
