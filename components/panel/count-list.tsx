import type { CountTree } from "../../lib/atlas/figures.ts";
import styles from "./count-list.module.css";
import panel from "./panel.module.css";

/** Counts with what lies inside them and what is left over. */
export function CountList({ counts }: { counts: readonly CountTree[] }) {
  return (
    <ul className={styles.counts}>
      {counts.map((count) => (
        <li key={count.id}>
          {count.words} <span className={panel.soft}>({count.by})</span>
          {count.parts.length > 0 && <CountList counts={count.parts} />}
          {count.remainder !== null && count.remainder > 0 && (
            <p className={panel.soft}>{count.remainder} in none of these</p>
          )}
        </li>
      ))}
    </ul>
  );
}
