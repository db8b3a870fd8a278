import type { TieRow } from "../../lib/atlas/row.ts";
import { endsOfAll } from "../../lib/style/label-words.ts";
import { Mark } from "../ui/mark.tsx";
import styles from "./tie-card.module.css";

/** More ties than this on one line are counted, not printed. */
const MOST = 3;

/** The words of a tie's card: its ends, and each tie's title with the sentence that goes wherever a claim goes. */
export function TieLines({ ties }: { ties: readonly TieRow[] }) {
  if (ties.length === 0) return null;
  return (
    <>
      <p className={styles.ends}>
        {ties.length === 1 ? "A tie" : `${ties.length} ties`}, {endsOfAll(ties)}
      </p>
      {ties.slice(0, MOST).map((tie) => (
        <div key={tie.id} className={styles.tie}>
          <Mark mark={tie.mark} program={tie.program} proposed={tie.described === "proposed"} />
          <div>
            <p className={styles.title}>{tie.title}</p>
            <p className={styles.stamp}>{tie.stamp}</p>
          </div>
        </div>
      ))}
      {ties.length > MOST && <p className={styles.stamp}>and {ties.length - MOST} more</p>}
      <p className={styles.hint}>
        A curve is a tie, not a route. Select it to {ties.length === 1 ? "read the record" : "choose one of them"}.
      </p>
    </>
  );
}
