import type { Ground } from "../../lib/map/ground-watch.ts";
import styles from "./map-furniture.module.css";

/** How the ground fares, and the way to load it once more. */
export interface GroundReport {
  readonly state: Ground;
  readonly again: () => void;
}

/** Says of a ground that is late or missing that nothing else is. */
export function GroundNotice({ ground }: { ground: GroundReport | null }) {
  return (
    <div role="status">
      {ground?.state === "late" && (
        <p className={styles.legendLine}>Map detail has not arrived yet. Marks, ties and the list are complete.</p>
      )}
      {ground?.state === "missing" && (
        <p className={styles.legendLine}>
          Map detail is unavailable: parts of the ground could not be loaded. Marks, ties and the list are complete.{" "}
          <button type="button" className={styles.again} onClick={ground.again}>
            Load it again
          </button>
        </p>
      )}
    </div>
  );
}
