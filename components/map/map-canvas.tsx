"use client";

import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import type { Position } from "../../lib/geo/mercator.ts";
import type { MapAssets } from "../../lib/map/assets.ts";
import { firstCamera, goHome, goTo, restingCamera, returnTo, zoomBy } from "../../lib/map/camera.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import type { Ground } from "../../lib/map/ground-watch.ts";
import type { Hit } from "../../lib/map/pick.ts";
import { homePositions, marksFor, startPositions } from "../../lib/style/features.ts";
import { selectedPlace } from "../../lib/style/footprint-features.ts";
import { closestZoom, groundCredit } from "../../lib/style/ground.ts";
import { levelAt, NARROW } from "../../lib/style/map-features.ts";
import { ownNames, steppingBack } from "../../lib/style/own-features.ts";
import type { Theme } from "../../lib/style/tokens.ts";
import type { Camera } from "../../lib/view/camera.ts";
import { EdgeButtons } from "./edge-buttons.tsx";
import styles from "./map-canvas.module.css";
import { MapControls } from "./map-controls.tsx";
import { MarkButtons } from "./mark-buttons.tsx";
import { TieCard } from "./tie-card.tsx";
import { useAnnouncement, useShown } from "./use-announcement.ts";
import { useFeatures } from "./use-features.ts";
import { useMapRoom } from "./use-map-room.ts";
import { usePointing } from "./use-pointing.ts";
import { useSmall } from "./use-small.ts";
import { useStyle } from "./use-style.ts";

export interface MapCanvasProps {
  readonly assets: MapAssets;
  /** The foreign style that the ground names, once it is there. */
  readonly foreign: StyleSpecification | undefined;
  /** The rows that pass the filter. */
  readonly rows: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly selected:
    | { readonly type: "event" | "tie"; readonly id: string }
    | { readonly type: "place"; readonly id: string }
    | null;
  /** What the page is about (longitude, latitude): the map begins there and goes there when it changes; null for all. */
  readonly focus: readonly Position[] | null;
  /** Where the link says that the map begins; null leaves it to the focus. Later changes do not move it. */
  readonly camera: Camera | null;
  readonly theme: Theme;
  readonly globe: boolean;
  /** Accessible name of the map's region. */
  readonly title: string;
  readonly onSelect: (hit: Hit) => void;
  /** After a move that the reader made. */
  readonly onCamera: (camera: Camera) => void;
  /** At the first rendered frame that shows the glyphs of the current rows, with the ids of their places. */
  readonly onDrawn: (glyphIds: readonly string[]) => void;
  /** Whether readers see what was asked for: told when they do, and when it takes longer than a moment. */
  readonly onShown: (shown: boolean) => void;
  readonly onGround: (ground: Ground, again: () => void) => void;
  readonly onFailure: (reason: MapFailure) => void;
}

/** The map: one MapLibre map, made once, told what to draw by one style and what is chosen by feature state. */
export function MapCanvas({
  assets,
  foreign,
  rows,
  places,
  selected,
  focus,
  camera,
  theme,
  globe,
  title,
  onSelect,
  onCamera,
  onDrawn,
  onShown,
  onGround,
  onFailure,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  /** What was looked at last; undefined before the first look, which the link's own camera decides. */
  const looked = useRef<readonly Position[] | null | undefined>(undefined);
  /** Where the reader had the map before the first of several records, to be found again on the way back. */
  const before = useRef<Camera | null>(null);
  const [drawn, setDrawn] = useState<string | null>(null);
  const { low, narrow } = useSmall(container);
  const pointing = usePointing();
  const { type, id } = selected ?? { type: null, id: null };

  /** Where the map rests, in whole zooms; null before there is one. */
  const [zoom, setZoom] = useState<number | null>(null);
  const level = zoom === null ? null : levelAt(zoom, globe);
  const { wanted, features, at, complete } = useFeatures(
    rows,
    places,
    selected,
    { globe, narrow },
    level,
    drawn !== null,
  );
  const positions = useMemo(() => homePositions(rows, places), [rows, places]);
  // A narrow map has no room for both shores of the Pacific at once; the whole of it is one press away.
  const beginning = (element: HTMLElement) => (element.clientWidth < NARROW ? startPositions(rows, places) : positions);
  const chosen = selectedPlace(rows, type === null ? null : { type, id });
  const { style, styleOf } = useStyle({ assets, foreign, globe, low, theme }, features);
  const begin = (element: HTMLElement) => {
    const start = firstCamera(camera, focus, beginning(element), element);
    setZoom(Math.floor(start.zoom));
    return {
      style: styleOf(at(levelAt(start.zoom, globe))),
      camera: start,
      fonts: `${location.origin}${assets.fonts}`,
      worker: assets.worker,
      title,
      credit: groundCredit(assets.ground),
      closestZoom: closestZoom(assets.ground),
    };
  };
  const { room, state, problem, marksAreReady } = useMapRoom(container, begin, {
    onSelect,
    onHover: pointing.point,
    onCamera,
    onGround,
    onFailure,
  });
  // Other levels than the one in view are only there once there was time for them.
  const moves = useEffectEvent(complete);
  useEffect(() => {
    if (!room) return;
    const { map } = room;
    const begins = () => moves();
    const ends = () => setZoom(Math.floor(map.getZoom()));
    map.on("movestart", begins);
    map.on("moveend", ends);
    return () => {
      map.off("movestart", begins);
      map.off("moveend", ends);
    };
  }, [room]);

  // Style: everything drawn follows from one value.
  useEffect(() => {
    if (!room) return;
    room.style.write(style);
    room.point({ back: steppingBack(features), named: ownNames(features) });
  }, [room, style, features]);

  useAnnouncement(room, features, [wanted, styleOf], (drawnPlaces) => {
    setDrawn(drawnPlaces && [...drawnPlaces].sort().join(" "));
    if (!drawnPlaces) return;
    marksAreReady();
    onDrawn(drawnPlaces);
  });
  useShown(state === "ready" && drawn !== null, onShown);

  const backTo = useEffectEvent(beginning);
  // Selection: what is chosen, and that a choice made while the map is open can be seen.
  useEffect(() => {
    if (!room) return;
    room.point({ selected: { marks: marksFor(chosen, places), ties: type === "tie" ? [id] : [] } });
    room.map.getCanvas().setAttribute("aria-label", title);
    const last = looked.current;
    looked.current = focus;
    if (last === undefined || last === focus) return;
    if (focus) {
      before.current ??= last === null ? restingCamera(room.map) : null;
      goTo(room.map, focus);
    } else {
      returnTo(room.map, before.current, backTo(room.map.getContainer()));
      before.current = null;
    }
  }, [room, type, id, chosen, places, focus, title]);

  return (
    <div
      className={styles.frame}
      data-globe={globe}
      data-state={state}
      data-drawn={drawn ?? undefined}
      data-problem={problem ?? undefined}
    >
      <div ref={container} className={styles.canvas} />
      {room &&
        createPortal(
          <MarkButtons map={room.map} features={features} onSelect={onSelect} onPoint={pointing.point} />,
          room.layer,
        )}
      {room && <TieCard map={room.map} features={features} rows={rows} pointing={pointing} />}
      {room && narrow && (
        <EdgeButtons
          map={room.map}
          features={features}
          places={places}
          onGo={(beyond) =>
            goHome(
              room.map,
              beyond.map(({ at: position }) => position),
            )
          }
        />
      )}
      {room && <MapControls onZoom={(step) => zoomBy(room.map, step)} onHome={() => goHome(room.map, positions)} />}
    </div>
  );
}
