import type { Passage } from "../../lib/atlas/passage.ts";
import styles from "./passages.module.css";

/** The documents behind a statement, each a link to the passage where one can be made. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <span className={styles.passages}>
      [
      {passages.map((passage, index) => (
        <span key={`${passage.citation}${passage.paragraph}${passage.href}`}>
          {index > 0 && "; "}
          {passage.href ? (
            <a href={passage.href} rel="noopener noreferrer external" referrerPolicy="no-referrer">
              {passage.publisher}
              <span className="visually-hidden">, leaves this site</span>
            </a>
          ) : (
            passage.publisher
          )}
          {passage.paragraph ? ` ¶${passage.paragraph}` : ""}
        </span>
      ))}
      ]
    </span>
  );
}
