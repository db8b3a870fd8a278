import Link from "next/link";
import type { Lineage } from "../../lib/atlas/lineage.ts";
import type { Passage } from "../../lib/atlas/passage.ts";
import styles from "./document-list.module.css";
import { LineageDrawing } from "./lineage-drawing.tsx";
import panel from "./panel.module.css";
import { Section } from "./section.tsx";

/** Where the record's statements come from: how many independent origins the leading claim has, then each document. */
export function DocumentList({
  documents,
  lineage,
}: {
  documents: readonly Passage[];
  /** Of the leading claim, with its words; null where a record has none. */
  lineage: { readonly drawing: Lineage; readonly words: string } | null;
}) {
  if (documents.length === 0)
    return (
      <Section title="Sources">
        <p className={panel.soft}>The documents that we read this in were published later.</p>
      </Section>
    );
  return (
    <Section title="Sources">
      {lineage && (
        <div className={styles.lineageBox}>
          <LineageDrawing lineage={lineage.drawing} />
          <p>
            <b>For the leading claim:</b> {lineage.words}. Findings and answers rest on their own documents.
          </p>
        </div>
      )}
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.citation}>
            <div>
              <Link href={`/sources/${document.citation}`} prefetch={false}>
                {document.publisher}
              </Link>
              <p className={panel.soft}>
                {document.date} · {document.kind} · {document.read}
                {document.status && ` · ${document.status}`} · archived copy:{" "}
                {document.archived ? (
                  <a href={document.archived} rel="noopener noreferrer external" referrerPolicy="no-referrer">
                    open
                  </a>
                ) : (
                  "none recorded"
                )}
              </p>
            </div>
            {document.href && (
              <a
                href={document.href}
                rel="noopener noreferrer external"
                referrerPolicy="no-referrer"
                className={styles.open}
              >
                Open<span className="visually-hidden"> {document.publisher}, leaves this site</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
