import type { CountTree } from "../../lib/atlas/figures.ts";
import styles from "./panel.module.css";

/** Counts with what lies inside them and what is left over. */
export function CountList({ counts }: { counts: readonly CountTree[] }) {
  return (
    <ul className={styles.counts}>
      {counts.map((count) => (
        <li key={count.id}>
          {count.words} <span className={styles.soft}>({count.by})</span>
          {count.parts.length > 0 && <CountList counts={count.parts} />}
          {count.remainder !== null && count.remainder > 0 && (
            <p className={styles.soft}>{count.remainder} in none of these</p>
          )}
        </li>
      ))}
    </ul>
  );
}
