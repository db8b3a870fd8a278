import Link from "next/link";
import type { Passage } from "../../lib/atlas/passage.ts";
import styles from "./document-list.module.css";
import panel from "./panel.module.css";
import { Section } from "./section.tsx";

/** Where the record's statements come from: how many independent origins the leading claim has, then each document. */
export function DocumentList({ documents, lineage }: { documents: readonly Passage[]; lineage: string }) {
  return (
    <Section title="Sources">
      {lineage && (
        <p className={styles.lineageBox}>
          <b>For the leading claim:</b> {lineage}. Findings and answers rest on their own documents.
        </p>
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
                {document.archived ? <a href={document.archived}>open</a> : "none recorded"}
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
