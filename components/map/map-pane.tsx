"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import type { MapAssets } from "../../lib/map/assets.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useMapData } from "../explorer/use-map-data.ts";
import { useView } from "../explorer/use-view.ts";
import { MapBoundary } from "./map-boundary.tsx";
import { MapMessage, type Progress } from "./map-message.tsx";
import styles from "./map-pane.module.css";
import { markOnce } from "./timeline-marks.ts";
import { useForeignStyle } from "./use-foreign-style.ts";

const loadScene = () => import("./map-scene.tsx").then((module) => module.MapScene);
const MapScene = dynamic(loadScene, { ssr: false });
const StillScene = dynamic(() => import("./still-scene.tsx").then((module) => module.StillScene), { ssr: false });

/**
 * The place of the map beside the records: it waits until they are painted before it asks for the map's code, and where the
 * map cannot be drawn says so and leaves the list to work alone.
 */
export function MapPane({ embedded = false }: { embedded?: boolean }) {
  const { totals, assets } = useAtlas();
  const { selection } = useView();
  const { data, places, error, retry } = useMapData();
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<Progress>("loading");
  const [stillFailed, setStillFailed] = useState(false);
  const still = failure !== null && data !== undefined && !stillFailed;
  const painted = useAfterPaint(assets);
  const foreign = useForeignStyle(assets.ground);
  const onShown = useCallback(
    (shown: boolean) => setProgress((was) => (shown ? "shown" : was === "loading" ? was : "late")),
    [],
  );

  const retryAll = () => {
    setProgress("loading");
    setFailure(null);
    setAttempt((count) => count + 1);
    if (error) retry();
  };

  return (
    <section
      className={styles.pane}
      aria-label="Map"
      data-record={selection !== null}
      data-still={still}
      data-embedded={embedded}
    >
      {painted && data && !failure && !foreign.waiting && (
        <MapBoundary key={attempt} onError={() => setFailure("error")}>
          <MapScene
            data={data}
            places={places}
            foreign={foreign}
            embedded={embedded}
            shown={progress === "shown"}
            onShown={onShown}
            onFailure={setFailure}
          />
        </MapBoundary>
      )}
      <MapMessage
        failure={failure}
        dataError={error}
        progress={painted && !error ? progress : null}
        totals={totals}
        still={still}
        embedded={embedded}
        onRetry={retryAll}
      />
      {still && data && (
        <MapBoundary onError={() => setStillFailed(true)}>
          <StillScene data={data} places={places} />
        </MapBoundary>
      )}
    </section>
  );
}

/** True once the first paint of the records is behind us: the map's code is heavy and waits for it. */
function useAfterPaint({ worker, fonts, basemap, ground }: MapAssets): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const records = () => {
      markOnce("tielines:list");
      const archive = ground.kind === "style" ? null : `${location.origin}${basemap}`;
      // The map's code and its data come side by side; whether the code came is told where it is used.
      loadScene().catch(() => undefined);
      import("../../lib/map/page-parts.ts").then(
        ({ warmUp }) => warmUp(worker, `${location.origin}${fonts}`, archive),
        () => undefined,
      );
      setPainted(true);
    };
    const frame = requestAnimationFrame(() => requestAnimationFrame(records));
    return () => cancelAnimationFrame(frame);
  }, [worker, fonts, basemap, ground]);
  return painted;
}
