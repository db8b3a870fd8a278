import type { Metadata } from "next";
import Link from "next/link";
import styles from "../../../components/pages/pages.module.css";
import { capitalised } from "../../../lib/atlas/names.ts";
import { KIND_WORDS, READ_WORDS } from "../../../lib/atlas/passage.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";
import { readDate } from "../../../lib/time/read-date.ts";

export const metadata: Metadata = {
  title: "Sources",
  description:
    "Every document that the records of this atlas cite, with its publisher, its date, how it was read and what it rests on.",
  alternates: { canonical: "/sources" },
};

export default function SourcesPage() {
  const atlas = loadAtlas();
  const citations = [...atlas.citations.values()]
    .map((citation) => ({
      citation,
      publisher: capitalised(atlas.actors.get(citation.publisher)?.name ?? citation.publisher),
      date: readDate(citation.date),
    }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, "en") || (a.date.max ?? "").localeCompare(b.date.max ?? ""));
  return (
    <>
      <h1>Sources</h1>
      <p>
        {citations.length} documents. The atlas began with five published articles; the others say what was answered and
        found since. A copy or a rewrite is marked as one, and adds no independent origin.
      </p>
      <ul className={styles.index}>
        {citations.map(({ citation, publisher, date }) => (
          <li key={citation.id}>
            <Link href={`/sources/${citation.id}`} prefetch={false}>
              {publisher}, {date.label}
            </Link>
            <p>
              {KIND_WORDS[citation.kind]} · {READ_WORDS[citation.readIn]}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
