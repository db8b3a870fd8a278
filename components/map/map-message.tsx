import type { Totals } from "../../lib/atlas/ledger.ts";
import button from "../ui/button.module.css";
import styles from "./map-pane.module.css";
import type { MapFailure } from "./map-pane.tsx";

const FAILURES: Readonly<Record<MapFailure, string>> = {
  "no-webgl2": "This browser cannot draw the map: WebGL 2 is missing or switched off.",
  worker: "The map could not start: a part of it (its worker) did not load.",
  timeout: "The map has not appeared after 15 seconds.",
  error: "The map stopped because of an error.",
};

/** What the map area says while it has nothing to draw, and why. It never says that there are no events. */
export function MapMessage({
  failure,
  dataError,
  loading,
  totals,
  onRetry,
}: {
  failure: MapFailure | null;
  dataError: string | null;
  loading: boolean;
  totals: Totals;
  onRetry: () => void;
}) {
  const reason = failure ? FAILURES[failure] : dataError;
  return (
    <div role="status" className={styles.messageBox}>
      {reason && (
        <div className={styles.message}>
          <h2>The map could not load</h2>
          <p>{reason}</p>
          <p>
            All {totals.events} events and {totals.ties} ties are still listed on this site, with their places in words,
            and every record's page works.
          </p>
          <button type="button" className={button.primary} onClick={onRetry}>
            Try the map again
          </button>
        </div>
      )}
      {loading && !reason && <p className={styles.loading}>Loading the map…</p>}
      <noscript>
        <p className={styles.loading}>
          The map needs JavaScript. Every record can be read without it, in the list and on its own page.
        </p>
      </noscript>
    </div>
  );
}
