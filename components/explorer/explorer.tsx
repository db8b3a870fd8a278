"use client";

import { type FocusEvent, type ReactNode, useRef } from "react";
import { ExportProvider } from "../export/export-provider.tsx";
import { MapPane } from "../map/map-pane.tsx";
import { TimelineFrame } from "../timeline/timeline-frame.tsx";
import { Masthead } from "../ui/masthead.tsx";
import { AtlasProvider, type AtlasSummary } from "./atlas-context.tsx";
import styles from "./explorer.module.css";
import { HelpProvider } from "./help.tsx";
import { SeenProvider } from "./seen-context.tsx";
import { Sheet } from "./sheet.tsx";
import { useReadingPlace } from "./use-reading-place.ts";
import { goToStop } from "./use-sheet.ts";
import { useTrailKeeper } from "./use-trail.ts";
import { useRouteAnnouncement, useView } from "./use-view.ts";

/**
 * The atlas: records on the left, the map on the right, and on a phone the records on a sheet over the map. It stays mounted while
 * the reader goes from record to record.
 */
export function Explorer({ summary, children }: { summary: AtlasSummary; children: ReactNode }) {
  useRouteAnnouncement();
  const { selection, pathname } = useView();
  const record = selection !== null;
  const scroller = useRef<HTMLDivElement>(null);
  useTrailKeeper(pathname);
  const { hydrated } = useReadingPlace(scroller, record);
  // Who comes to the map by keyboard finds nothing of it under the sheet.
  const uncover = ({ target }: FocusEvent) => {
    if (scroller.current && target.matches(":focus-visible")) goToStop(scroller.current, "peek");
  };
  return (
    <AtlasProvider summary={summary}>
      <HelpProvider>
        <div className={styles.explorer} data-record={record}>
          <SeenProvider>
            <ExportProvider>
              <div className={styles.column}>
                <Masthead />
                <Sheet scroller={scroller} record={record} hydrated={hydrated}>
                  <main id="content" tabIndex={-1} className={styles.records}>
                    {children}
                  </main>
                </Sheet>
              </div>
              {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps what has the focus in sight */}
              <div className={styles.map} onFocus={uncover}>
                <MapPane />
                <TimelineFrame />
              </div>
            </ExportProvider>
          </SeenProvider>
        </div>
      </HelpProvider>
    </AtlasProvider>
  );
}
