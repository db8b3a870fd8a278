"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useCallback, useRef, useState } from "react";
import type { PlaceRow } from "../../lib/atlas/row.ts";
import type { Box } from "../../lib/geo/box.ts";
import type { Position } from "../../lib/geo/mercator.ts";
import { goHome, zoomBy } from "../../lib/map/camera.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import { BoxTool } from "./box-tool.tsx";
import { EdgeButtons } from "./edge-buttons.tsx";
import { BoxButton, MapControls } from "./map-controls.tsx";

/** The tools that lie on the map: its controls, the box and, on a narrow map, what counts the places beyond its edges. */
export function MapTools({
  map,
  features,
  places,
  positions,
  globe,
  onGlobe,
  box,
  onBox,
}: {
  map: MapLibreMap;
  /** What a narrow map draws; null on a wide one. */
  features: MapFeatures | null;
  places: ReadonlyMap<string, PlaceRow>;
  /** Where everything lies that home shows (longitude, latitude). */
  positions: readonly Position[];
  globe: boolean;
  onGlobe: () => void;
  box: Box | null;
  /** Null where the reader may not draw one. */
  onBox: ((box: Box | null) => void) | null;
}) {
  const [drawing, setDrawing] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const stopDrawing = useCallback(() => {
    setDrawing(false);
    button.current?.querySelector("button")?.focus();
  }, []);
  return (
    <>
      {features && (
        <EdgeButtons
          map={map}
          features={features}
          places={places}
          onGo={(beyond) =>
            goHome(
              map,
              beyond.map(({ at }) => at),
              globe,
            )
          }
        />
      )}
      <MapControls
        onZoom={(step) => zoomBy(map, step)}
        onHome={() => goHome(map, positions, globe)}
        globe={globe}
        onGlobe={onGlobe}
      >
        {onBox && <BoxButton frame={button} open={drawing} onToggle={() => setDrawing(!drawing)} />}
      </MapControls>
      {drawing && onBox && <BoxTool map={map} box={box} onBox={onBox} onClose={stopDrawing} />}
    </>
  );
}
