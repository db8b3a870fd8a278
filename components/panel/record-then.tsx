"use client";

import { storyFile } from "../../lib/atlas/data-files.ts";
import { dayWords } from "../../lib/atlas/known-words.ts";
import { readRecordThen } from "../../lib/atlas/read-map-data.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFile } from "../explorer/use-file.ts";
import button from "../ui/button.module.css";
import styles from "./as-known.module.css";
import { RecordPanel, type RecordPanelProps } from "./record-panel.tsx";

/** A record as it was known from one of its days on (YYYY-MM-DD), out of a file of its own. */
export function RecordThen({
  id,
  day,
  panel,
}: {
  id: string;
  day: string;
  panel: Omit<RecordPanelProps, "story" | "relatedTitles" | "near">;
}) {
  const { version } = useAtlas();
  const { data, error, retry } = useFile(storyFile(version, id, day), "The record of that day", readRecordThen);
  if (data) return <RecordPanel story={data.story} relatedTitles={data.relatedTitles} {...panel} />;
  return (
    <div className={styles.unknown} role="status">
      {error ? (
        <>
          <p>{error}</p>
          <button type="button" className={button.action} onClick={retry}>
            Try again
          </button>
        </>
      ) : (
        <p>Reading what was public on {dayWords(day)}…</p>
      )}
    </div>
  );
}
