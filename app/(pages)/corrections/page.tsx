import type { Metadata } from "next";
import Link from "next/link";
import styles from "../../../components/pages/pages.module.css";
import { recordPath } from "../../../lib/atlas/record-path.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";
import { readDate } from "../../../lib/time/read-date.ts";

export const metadata: Metadata = {
  title: "Corrections",
  description: "Every change to a record of this atlas, with its day and one sentence.",
  alternates: { canonical: "/corrections" },
};

const KIND_WORDS = {
  added: "Added",
  corrected: "Corrected",
  "finding-added": "Finding added",
  retired: "Retired",
} as const;

export default function CorrectionsPage() {
  const atlas = loadAtlas();
  const changes = atlas.rows
    .flatMap((row) => (atlas.records.get(row.id)?.changes ?? []).map((change) => ({ row, change })))
    .sort((a, b) => b.change.on.localeCompare(a.change.on) || a.row.title.localeCompare(b.row.title, "en"));
  return (
    <>
      <h1>Corrections</h1>
      <p>Every change to a record, newest first. A record cannot change without a line here.</p>
      {changes.every(({ change }) => change.kind === "added") && (
        <p>No record has been corrected so far; the lines below say when each was added.</p>
      )}
      <ul className={styles.index}>
        {changes.map(({ row, change }) => (
          <li key={row.id + change.on + change.text}>
            <Link href={recordPath(row)} prefetch={false}>
              {row.title}
            </Link>
            <p>
              {readDate(change.on).label} · {KIND_WORDS[change.kind]} · {change.text}
            </p>
            <p>{row.stamp}</p>
          </li>
        ))}
      </ul>
      {atlas.tombstones.length > 0 && (
        <>
          <h2>Removed</h2>
          <ul>
            {atlas.tombstones.map((tombstone) => (
              <li key={tombstone.id}>
                {readDate(tombstone.on).label}: {tombstone.reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
