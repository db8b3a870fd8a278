"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { versionOn } from "../../lib/atlas/known-rows.ts";
import { dayWords } from "../../lib/atlas/known-words.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import type { StoryDay } from "../../lib/atlas/story-then.ts";
import { KnownBand } from "../explorer/known-band.tsx";
import { type Known, useKnown, useKnownRows } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import styles from "./as-known.module.css";
import { PublicRecord } from "./public-record.tsx";
import type { RecordPanelProps } from "./record-panel.tsx";
import { RecordPosition } from "./record-position.tsx";

const RecordThen = dynamic(() => import("./record-then.tsx").then((module) => module.RecordThen), { ssr: false });

/**
 * A record's page on the day of the view: the page as it was built, which tells today, or the record as it stood on an earlier day, under
 * the band that says so.
 */
export function AsKnown({
  id,
  type,
  days,
  panel,
  children,
}: {
  id: string;
  type: RecordRow["type"];
  days: readonly StoryDay[];
  /** What the panel of every day has in common. */
  panel: Omit<RecordPanelProps, "story" | "relatedTitles" | "near">;
  /** The panel of today. */
  children: ReactNode;
}) {
  const known = useKnown();
  const stop = known.day === null ? days.at(-1) : days.findLast(({ day }) => day <= (known.day ?? ""));
  const row = useRow(id, known);
  return (
    <>
      <RecordPosition id={id} type={type} />
      <div className={styles.head}>
        <PublicRecord days={days} stop={stop} />
        <KnownBand known={known} rows={row} live />
      </div>
      {stop === undefined ? (
        <article className={styles.unknown}>
          <h1>{panel.citable.title}</h1>
          <p>
            None of what this record holds was public on {dayWords(known.day ?? "")}. The first of it was published by{" "}
            {days[0]?.label}.
          </p>
        </article>
      ) : stop === days.at(-1) || known.error ? (
        children
      ) : (
        <RecordThen id={id} day={stop.day} panel={panel} />
      )}
    </>
  );
}

const NONE: readonly RecordRow[] = [];

/** The record's row on that day, for the band; none while it is fetched, or where it was not public. */
function useRow(id: string, known: Known): readonly RecordRow[] {
  const { data } = useMapData();
  const rows = useKnownRows(data?.rows ?? NONE, known);
  return versionOn(known.history?.records[id], known.day ?? "") ? rows.filter((row) => row.id === id) : NONE;
}
