"use client";

import Link from "next/link";
import { useMemo } from "react";
import { recordPath } from "../../lib/atlas/record-path.ts";
import { changesSince } from "../../lib/export/changes-since.ts";
import type { ReopenedStill } from "../../lib/export/reopen.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import type { StudiedView } from "./study-view.ts";

/** Of more changes only so many are told one by one. */
const MOST_TOLD = 12;

/** How its records differ from what the atlas shows now. */
export function Changes({ still, studied }: { still: ReopenedStill; studied: StudiedView }) {
  const { version, removed } = useAtlas();
  const { summary, changes } = useMemo(
    () =>
      changesSince(still, {
        version,
        all: studied.told.all,
        shown: studied.subject.rows,
        tombstones: new Map(removed.map((stone) => [stone.path, stone])),
      }),
    [still, version, studied, removed],
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
