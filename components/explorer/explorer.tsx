"use client";

import type { ReactNode } from "react";
import { MapPane } from "../map/map-pane.tsx";
import { TimelineFrame } from "../timeline/timeline-frame.tsx";
import { Masthead } from "../ui/masthead.tsx";
import { AtlasProvider, type AtlasSummary } from "./atlas-context.tsx";
import styles from "./explorer.module.css";
import { HelpProvider } from "./help.tsx";
import { SeenProvider } from "./seen-context.tsx";
import { useReadingPlace } from "./use-reading-place.ts";
import { useTrailKeeper } from "./use-trail.ts";
import { useRouteAnnouncement, useView } from "./use-view.ts";

/** The atlas: records on the left, the map on the right. It stays mounted while the reader goes from record to record. */
export function Explorer({ summary, children }: { summary: AtlasSummary; children: ReactNode }) {
  useRouteAnnouncement();
  const { selection, pathname } = useView();
  useTrailKeeper(pathname);
  useReadingPlace();
  return (
    <AtlasProvider summary={summary}>
      <HelpProvider>
        <div className={styles.explorer} data-record={selection !== null}>
          <SeenProvider>
            <div className={styles.column}>
              <Masthead />
              <main id="content" tabIndex={-1} className={styles.records}>
                {children}
              </main>
            </div>
            <div className={styles.map}>
              <MapPane />
              <TimelineFrame />
            </div>
          </SeenProvider>
        </div>
      </HelpProvider>
    </AtlasProvider>
  );
}
