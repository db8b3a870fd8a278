"use client";

import type { MapLibreMap, StyleSpecification } from "maplibre-gl";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import type { Position } from "../../lib/geo/mercator.ts";
import { type StyleWriter, styleWriter } from "../../lib/map/apply-style.ts";
import type { MapAssets } from "../../lib/map/assets.ts";
import { firstCamera, goHome, goTo, onReaderMove, restingCamera, returnTo, zoomBy } from "../../lib/map/camera.ts";
import { createMap } from "../../lib/map/create-map.ts";
import { showsAll } from "../../lib/map/drawn.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import { type Hit, listenToPointer } from "../../lib/map/pick.ts";
import { hovered, NOTHING, type Pointed, type StateWriter, stateWriter } from "../../lib/map/sync.ts";
import { buildStyle } from "../../lib/style/build-style.ts";
import { glyphPlaces, homePositions, marksFor, selectedPlace, toMapFeatures } from "../../lib/style/features.ts";
import { closestZoom, groundCredit } from "../../lib/style/ground.ts";
import { TOKENS } from "../../lib/style/palettes.ts";
import type { Theme } from "../../lib/style/tokens.ts";
import type { Camera } from "../../lib/view/camera.ts";
import styles from "./map-canvas.module.css";
import { MapControls } from "./map-controls.tsx";
import { MarkButtons } from "./mark-buttons.tsx";

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
  readonly camera: { zoom: number; lat: number; lng: number } | null;
  readonly theme: Theme;
  readonly globe: boolean;
  /** Accessible name of the map's region. */
  readonly title: string;
  readonly onSelect: (hit: { kind: "place" | "tie"; id: string }) => void;
  /** After a move that the reader made. */
  readonly onCamera: (camera: { zoom: number; lat: number; lng: number }) => void;
  /** At the first rendered frame that shows the glyphs of the current rows, with the ids of their places. */
  readonly onDrawn: (glyphIds: readonly string[]) => void;
  readonly onFailure: (reason: "no-webgl2" | "worker" | "timeout" | "error") => void;
}

/** What lives as long as the map does. */
interface Room {
  readonly map: MapLibreMap;
  readonly style: StyleWriter;
  readonly state: StateWriter;
  /** Lies in the map's canvas container, so that drags and wheels over the marks' buttons reach the map. */
  readonly layer: HTMLElement;
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
  onFailure,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const pointed = useRef<Pointed>(NOTHING);
  /** What was looked at last; undefined before the first look, which the link's own camera decides. */
  const looked = useRef<readonly Position[] | null | undefined>(undefined);
  /** Where the reader had the map before the first of several records, to be found again on the way back. */
  const before = useRef<Camera | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  /** The last error that the map survived, for whoever looks at the page's code: readers need not be told. */
  const [problem, setProblem] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<string | null>(null);
  const { type, id } = selected ?? { type: null, id: null };

  const features = useMemo(
    () => toMapFeatures(rows, places, type === null ? null : { type, id }, globe),
    [rows, places, type, id, globe],
  );
  const positions = useMemo(() => homePositions(rows, places), [rows, places]);
  const chosen = selectedPlace(rows, type === null ? null : { type, id });
  const style = useMemo(
    () =>
      buildStyle(
        { origin: globalThis.location?.origin ?? "", assets, ground: assets.ground, foreign, features, globe },
        TOKENS[theme],
      ),
    [assets, foreign, features, globe, theme],
  );

  const select = useEffectEvent((hit: Hit) => onSelect(hit));
  const moved = useEffectEvent((to: { zoom: number; lat: number; lng: number }) => onCamera(to));
  const failed = useEffectEvent((reason: MapFailure) => {
    setState("failed");
    onFailure(reason);
  });
  const begin = useEffectEvent((element: HTMLElement) => {
    return {
      style,
      camera: firstCamera(camera, focus, positions, element),
      fonts: `${location.origin}${assets.fonts}`,
      worker: assets.worker,
      title,
      credit: groundCredit(assets.ground),
      closestZoom: closestZoom(assets.ground),
    };
  });
  const announce = useEffectEvent((ids: readonly string[]) => {
    setDrawn([...ids].sort().join(" "));
    onDrawn(ids);
  });

  // Life: the map is made once and removed once, whatever changes in between.
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const start = begin(element);
    const map = createMap({
      container: element,
      ...start,
      onFailure: failed,
      onError: (error) => setProblem(error.message),
    });
    if (!map) return;
    const layer = document.createElement("div");
    map.getCanvasContainer().append(layer);
    const state = stateWriter({
      getSource: (source) => (map.style ? map.getSource(source) : undefined),
      setFeatureState: (feature, value) => map.setFeatureState(feature, value),
      removeFeatureState: (feature, key) => map.removeFeatureState(feature, key),
    });
    const style = styleWriter(map, start.style);
    map.once("load", () => setState("ready"));
    map.on("style.load", state.rewrite);
    listenToPointer(map, {
      onSelect: select,
      onHover: (hit) => {
        pointed.current = { ...pointed.current, hover: hovered(hit) };
        state.write(pointed.current);
      },
    });
    onReaderMove(map, moved);
    setRoom({ map, style, state, layer });
    return () => {
      setRoom(null);
      setState("loading");
      map.remove();
    };
  }, []);

  // Style: everything drawn follows from one value; the frame that shows it is announced.
  useEffect(() => {
    if (!room) return;
    room.style.write(style);
    setDrawn(null);
    const ids = glyphPlaces(features);
    const check = () => {
      if (!showsAll(room.map, features)) return;
      room.map.off("render", check);
      announce(ids);
    };
    room.map.on("render", check);
    room.map.triggerRepaint();
    return () => {
      room.map.off("render", check);
    };
  }, [room, style, features]);

  // Selection: what is chosen, and that a choice made while the map is open can be seen.
  useEffect(() => {
    if (!room) return;
    const chosenMarks = { marks: marksFor(chosen, places), ties: type === "tie" ? [id] : [] };
    pointed.current = { ...pointed.current, selected: chosenMarks };
    room.state.write(pointed.current);
    room.map.getCanvas().setAttribute("aria-label", title);
    const last = looked.current;
    looked.current = focus;
    if (last === undefined || last === focus) return;
    if (focus) {
      before.current ??= last === null ? restingCamera(room.map) : null;
      goTo(room.map, focus);
    } else {
      returnTo(room.map, before.current, positions);
      before.current = null;
    }
  }, [room, type, id, chosen, places, focus, positions, title]);

  return (
    <div
      className={styles.frame}
      data-globe={globe}
      data-state={state}
      data-drawn={drawn ?? undefined}
      data-problem={problem ?? undefined}
    >
      <div ref={container} className={styles.canvas} />
      {room && createPortal(<MarkButtons map={room.map} features={features} onSelect={onSelect} />, room.layer)}
      {room && <MapControls onZoom={(step) => zoomBy(room.map, step)} onHome={() => goHome(room.map, positions)} />}
    </div>
  );
}
