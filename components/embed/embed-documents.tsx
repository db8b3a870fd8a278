import type { Passage } from "../../lib/atlas/passage.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./embed.module.css";

/** What a record rests on. Publishers' pages open outside the frame. */
export function EmbedDocuments({ documents, lineage }: { documents: readonly Passage[]; lineage: string }) {
  return (
    <section className={styles.documents}>
      <h2>Sources</h2>
      {lineage && (
        <p>
          <b>For the leading claim:</b> {lineage}. Findings and answers rest on their own documents.
        </p>
      )}
      <ul>
        {documents.map(({ citation, publisher, date, kind, read, status, href }) => (
          <li key={citation}>
            <ViewLink href={`/sources/${citation}`}>{publisher}</ViewLink>, {date} · {kind} · {read}
            {status && ` · ${status}`}
            {href && (
              <>
                {" · "}
                <a href={href} target="_blank" rel="noopener noreferrer external" referrerPolicy="no-referrer">
                  open<span className="visually-hidden"> {publisher}, leaves this site</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
