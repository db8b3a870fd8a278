"use client";

import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import type { InView } from "../../lib/atlas/view-summary.ts";
import { type Box, boxCorners } from "../../lib/geo/box.ts";
import type { Position } from "../../lib/geo/mercator.ts";
import type { MapAssets } from "../../lib/map/assets.ts";
import { firstCamera } from "../../lib/map/camera.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import type { Ground } from "../../lib/map/ground-watch.ts";
import type { Hit } from "../../lib/map/pick.ts";
import { type Seen, seenOn } from "../../lib/map/seen.ts";
import { homePositions, marksFor, startPositions } from "../../lib/style/features.ts";
import { selectedPlace } from "../../lib/style/footprint-features.ts";
import { closestZoom, groundCredit } from "../../lib/style/ground.ts";
import { levelAt, NARROW } from "../../lib/style/map-features.ts";
import { ownNames, steppingBack } from "../../lib/style/own-features.ts";
import type { Theme } from "../../lib/style/tokens.ts";
import type { Camera } from "../../lib/view/camera.ts";
import styles from "./map-canvas.module.css";
import { MapTools } from "./map-tools.tsx";
import { MarkButtons } from "./mark-buttons.tsx";
import { PrintPicture } from "./print-picture.tsx";
import { TieCard } from "./tie-card.tsx";
import { TieList } from "./tie-list.tsx";
import { useAnnouncement, useShown } from "./use-announcement.ts";
import { useBundle } from "./use-bundle.ts";
import { useFeatures } from "./use-features.ts";
import { useInView } from "./use-in-view.ts";
import { useLook } from "./use-look.ts";
import { useMapRoom } from "./use-map-room.ts";
import { useMoves } from "./use-moves.ts";
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
  /** Ids of ties in the order of the list, in which the keyboard walks them. */
  readonly tieOrder: readonly string[];
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
  /** Drawn around a part of the map: a map without a focus begins there. */
  readonly box: Box | null;
  /** In another site's page: gestures are shared with it, and nobody draws boxes. */
  readonly embedded: boolean;
  /** Accessible name of the map's region. */
  readonly title: string;
  readonly onSelect: (hit: Hit) => void;
  /** The reader asks for the globe, or back for the flat map. */
  readonly onGlobe: () => void;
  /** After a move that the reader made. */
  readonly onCamera: (camera: Camera) => void;
  readonly onBox: (box: Box | null) => void;
  /** What the map shows where it rests; null when there is no map any more. */
  readonly onSeen: (seen: Seen | null) => void;
  /** At the first rendered frame that shows the glyphs of the current rows, with the ids of their places. */
  readonly onDrawn: (glyphIds: readonly string[]) => void;
  /** When the map has come to rest and shows what was asked for. */
  readonly onRest: (inView: InView) => void;
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
  tieOrder,
  selected,
  focus,
  camera,
  theme,
  globe,
  box,
  embedded,
  title,
  onSelect,
  onGlobe,
  onCamera,
  onBox,
  onSeen,
  onDrawn,
  onRest,
  onShown,
  onGround,
  onFailure,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
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
  const beginning = (element: HTMLElement) =>
    element.clientWidth < NARROW ? startPositions(rows, places, false) : positions;
  const chosen = selectedPlace(rows, type === null ? null : { type, id });
  const { style, styleOf } = useStyle({ assets, foreign, globe, box, low, theme }, features);
  const begin = (element: HTMLElement) => {
    const start = firstCamera(camera, focus, (box && boxCorners(box)) ?? beginning(element), element, globe);
    setZoom(Math.floor(start.zoom));
    return {
      style: styleOf(at(levelAt(start.zoom, globe))),
      camera: start,
      fonts: `${location.origin}${assets.fonts}`,
      worker: assets.worker,
      title,
      cooperative: embedded,
      credit: groundCredit(assets.ground),
      closestZoom: closestZoom(assets.ground),
    };
  };
  const bundle = useBundle(rows, features, onSelect);
  const { room, state, problem, marksAreReady } = useMapRoom(container, begin, {
    onSelect: (hit, map) => bundle.choose(hit, map),
    onHover: pointing.point,
    onCamera,
    onGround,
    onFailure,
  });
  useMoves(room, {
    // Other levels than the one in view are only there once there was time for them.
    onStart: complete,
    onEnd: (map) => {
      setZoom(Math.floor(map.getZoom()));
      onSeen(seenOn(map));
    },
    onGone: () => onSeen(null),
  });

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
  useInView(room, features, onRest);
  useShown(state === "ready" && drawn !== null, onShown);

  useLook(room, {
    type,
    id,
    marks: marksFor(chosen, places),
    focus,
    title,
    globe,
    unmoved: camera === null,
    beginning,
  });

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
          <MarkButtons
            map={room.map}
            features={features}
            tieOrder={tieOrder}
            onSelect={(hit) => bundle.choose(hit, room.map)}
            onPoint={pointing.point}
          />,
          room.layer,
        )}
      {room && <PrintPicture map={room.map} theme={theme} />}
      {room && !bundle.open && <TieCard map={room.map} features={features} rows={rows} pointing={pointing} />}
      {room && bundle.open && <TieList map={room.map} features={features} {...bundle.open} onClose={bundle.close} />}
      {room && (
        <MapTools
          map={room.map}
          features={narrow ? features : null}
          places={places}
          positions={positions}
          globe={globe}
          onGlobe={onGlobe}
          box={box}
          onBox={embedded ? null : onBox}
        />
      )}
    </div>
  );
}
