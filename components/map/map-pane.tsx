"use client";

import dynamic from "next/dynamic";
import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import { focusOf, rowsAround } from "../../lib/atlas/focus.ts";
import { ledgerOf } from "../../lib/atlas/ledger.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import { roundCamera } from "../../lib/view/camera.ts";
import { scopeOf, selectionOf } from "../../lib/view/scope.ts";
import { hrefFor, setCamera } from "../../lib/view/transitions.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useMapData } from "../explorer/use-map-data.ts";
import { useView } from "../explorer/use-view.ts";
import { MapBoundary } from "./map-boundary.tsx";
import { type GroundReport, MapCaption } from "./map-caption.tsx";
import { MapKey } from "./map-key.tsx";
import { MapMessage, type Progress } from "./map-message.tsx";
import styles from "./map-pane.module.css";
import { markLatest, markOnce } from "./timeline-marks.ts";
import { useForeignStyle } from "./use-foreign-style.ts";
import { useTheme } from "./use-theme.ts";

const MapCanvas = dynamic(() => import("./map-canvas.tsx").then((module) => module.MapCanvas), { ssr: false });

/**
 * The map beside the records: it waits until they are painted, follows the same filter, and where it cannot be drawn says so
 * and leaves the list to work alone.
 */
export function MapPane() {
  const { totals, assets, regions } = useAtlas();
  const { view, unknown, scope, selection, change } = useView();
  const { data, places, error, retry } = useMapData();
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<Progress>("loading");
  const [ground, setGround] = useState<GroundReport | null>(null);
  const painted = useAfterPaint();
  const foreign = useForeignStyle(assets.ground);
  const theme = useTheme(view.theme);
  const router = useRouter();
  const isRecord = selection !== null;
  const pathname = usePathname();

  const rows = useMemo(() => (data ? visibleRows(data.rows, view, scope, places) : []), [data, view, scope, places]);
  // A record that the filters of its link would hide is still what the reader came for: it is drawn with the rest.
  const drawn = useMemo(() => {
    const current = data?.rows.find((row) => row.type === selection?.type && row.id === selection.id);
    return current && !rows.includes(current) ? [...rows, current] : rows;
  }, [data, rows, selection]);
  const selected = useMemo(
    () => selection ?? (scope?.key === "place" ? { type: "place" as const, id: scope.id } : null),
    [selection, scope],
  );
  // Another page is another thing to look at; another filter on the same page is not.
  const focus = useMemo(
    () => focusOf(selectionOf(pathname), scopeOf(pathname), data?.rows ?? [], places, regions),
    [pathname, data, places, regions],
  );
  const current = drawn.find((row) => row.type === selection?.type && row.id === selection.id);

  const onSelect = useCallback(
    (hit: { kind: "place" | "tie"; id: string }) => {
      router.push(
        hrefFor(hit.kind === "tie" ? `/ties/${hit.id}` : `/places/${hit.id}`, { ...view, at: null }, unknown),
      );
    },
    [router, view, unknown],
  );
  const onCamera = useCallback(
    (camera: { zoom: number; lat: number; lng: number }) => change(setCamera(view, roundCamera(camera)), "replace"),
    [change, view],
  );

  const drawnPath = useRef(pathname);
  const onDrawn = (glyphIds: readonly string[]) => {
    if (!markOnce("tielines:glyphs")) {
      markLatest(drawnPath.current === pathname ? "tielines:filter" : "tielines:select", glyphIds);
    }
    drawnPath.current = pathname;
  };

  const retryAll = () => {
    setProgress("loading");
    setGround(null);
    setFailure(null);
    setAttempt((count) => count + 1);
    if (error) retry();
  };

  return (
    <section className={styles.pane} aria-label="Map" data-record={isRecord}>
      <div className={styles.stage}>
        {painted && data && !failure && !foreign.waiting && (
          <MapBoundary key={attempt} onError={() => setFailure("error")}>
            <MapCanvas
              assets={assets}
              foreign={foreign.style}
              rows={drawn}
              places={places}
              selected={selected}
              focus={focus}
              camera={view.at}
              theme={theme}
              globe={view.globe}
              title={`Map of ${drawn.length} records; the list beside it holds the same records`}
              onSelect={onSelect}
              onCamera={onCamera}
              onGlobe={() => change({ ...view, globe: !view.globe }, "push")}
              onDrawn={onDrawn}
              onShown={(shown) => setProgress((was) => (shown ? "shown" : was === "loading" ? was : "late"))}
              onGround={(state, again) => setGround({ state, again })}
              onFailure={setFailure}
            />
          </MapBoundary>
        )}
        {data && !failure && (
          <MapKey rows={current ? rowsAround(current, drawn, places) : drawn} close={focus !== null} />
        )}
        <MapMessage
          failure={failure}
          dataError={error}
          progress={painted && !error ? progress : null}
          totals={totals}
          onRetry={retryAll}
        />
      </div>
      {data && !failure && (
        <MapCaption
          current={current}
          scope={scope}
          view={view}
          ledger={ledgerOf(rows, totals)}
          note={foreign.problem}
          ground={progress === "shown" ? ground : null}
        />
      )}
    </section>
  );
}

/** True once the first paint of the records is behind us: the map's code is heavy and waits for it. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const records = () => {
      markOnce("tielines:list");
      setPainted(true);
    };
    const frame = requestAnimationFrame(() => requestAnimationFrame(records));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
