"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { MARKS_SENTENCES } from "../../lib/atlas/mark.ts";
import { AtlasProvider, type AtlasSummary } from "../explorer/atlas-context.tsx";
import { useReadingPlace } from "../explorer/use-reading-place.ts";
import { useRouteAnnouncement, useView } from "../explorer/use-view.ts";
import { useWrittenTheme } from "../explorer/use-written-theme.ts";
import { MapPane } from "../map/map-pane.tsx";
import styles from "./embed.module.css";
import { EmbedContext } from "./embed-context.tsx";
import { EmbedFoot } from "./embed-foot.tsx";

/**
 * A view in another site's page: its counts with their answers, the map, and what may never be left out. Where there is room the records
 * stand beside the map, elsewhere they are one press away; without a script they are all there is.
 */
export function EmbedFrame({ summary, children }: { summary: AtlasSummary; children: ReactNode }) {
  useRouteAnnouncement();
  useWrittenTheme();
  const { pathname, selection } = useView();
  // There is no sheet here, so nothing is scrolled.
  useReadingPlace(useRef(null), selection !== null);
  const [open, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((was) => !was), []);
  const [path] = useState(pathname);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => setName(document.querySelector("main h1")?.textContent ?? null), []);
  const state = useMemo(
    () => ({ start: name === null ? null : { path, name }, open, toggle }),
    [path, name, open, toggle],
  );
  return (
    <AtlasProvider summary={summary}>
      <EmbedContext value={state}>
        <div className={styles.embed} data-open={open}>
          <main id="content" tabIndex={-1} className={styles.records}>
            {children}
          </main>
          <div className={styles.map}>
            <MapPane embedded />
            <p className={styles.line}>{MARKS_SENTENCES}</p>
          </div>
          <EmbedFoot />
        </div>
      </EmbedContext>
    </AtlasProvider>
  );
}
