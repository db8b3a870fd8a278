import type { Totals } from "../../lib/atlas/ledger.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import { ExportButton } from "../export/export-button.tsx";
import button from "../ui/button.module.css";
import styles from "./map-pane.module.css";

const FAILURES: Readonly<Record<MapFailure, string>> = {
  "no-webgl2": "This browser cannot draw the map: WebGL 2 is missing or switched off.",
  graphics: "The browser has taken the graphics card away from the map and not given it back.",
  worker: "A part of the map (its worker) did not load.",
  silent: "A part of the map (its worker) was ended by the browser or has stopped answering.",
  timeout: "Nothing of the map has arrived for 15 seconds.",
  error: "The map stopped because of an error.",
};

/** How far the map is: on its way for the first time, behind what is asked of it, or there. */
export type Progress = "loading" | "late" | "shown";

const WORDS: Readonly<Record<Progress, string | null>> = {
  loading: "Loading the map…",
  late: "The map is still catching up with the list…",
  shown: null,
};

/** What the map area says while it has nothing to draw, and why. It never says that there are no events. */
export function MapMessage({
  failure,
  dataError,
  progress,
  totals,
  still,
  embedded,
  onRetry,
}: {
  failure: MapFailure | null;
  dataError: string | null;
  /** Null where nothing is on its way. */
  progress: Progress | null;
  totals: Totals;
  /** Whether a still map stands below. */
  still: boolean;
  /** In another site's page, where the atlas's own pages cannot be shown. */
  embedded: boolean;
  onRetry: () => void;
}) {
  const reason = failure ? FAILURES[failure] : dataError;
  const words = progress && WORDS[progress];
  return (
    <div role="status" className={styles.messageBox}>
      {reason && (
        <div className={styles.message}>
          <h2>{progress === "loading" || progress === null ? "The map could not load" : "The map has stopped"}</h2>
          <p>{reason}</p>
          <p>
            All {totals.events} events and {totals.ties} ties are still listed on this site, with their places in words,
            and every record's page works.{still && " Below is a still map of what the list shows."}
          </p>
          <button type="button" className={button.primary} onClick={onRetry}>
            Try the map again
          </button>
          <ExportButton className={button.action} />
        </div>
      )}
      {words && !reason && <p className={styles.loading}>{words}</p>}
      <noscript>
        <p className={styles.loading}>
          The map needs JavaScript. Every record can be read without it, in the list and on its own page, and{" "}
          <a href="/still-map" target={embedded ? "_blank" : undefined} rel={embedded ? "noopener" : undefined}>
            a still map
          </a>{" "}
          leads to the places.
        </p>
      </noscript>
    </div>
  );
}
