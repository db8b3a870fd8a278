"use client";

import type { MapLibreMap } from "maplibre-gl";
import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { type StyleWriter, styleWriter } from "../../lib/map/apply-style.ts";
import { onReaderMove } from "../../lib/map/camera.ts";
import { createMap, type MapRoom } from "../../lib/map/create-map.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import { type Ground, watchGround } from "../../lib/map/ground-watch.ts";
import { type Hit, listenToPointer } from "../../lib/map/pick.ts";
import { hovered, NOTHING, type Pointed, type StateWriter, stateWriter } from "../../lib/map/sync.ts";
import type { Camera } from "../../lib/view/camera.ts";

/** What lives as long as the map does. */
export interface Room {
  readonly map: MapLibreMap;
  readonly style: StyleWriter;
  /** Writes what is chosen or pointed at beside what else is. */
  readonly point: (part: Partial<Pointed>) => void;
  /** Lies in the map's canvas container, so that drags and wheels over the marks' buttons reach the map. */
  readonly layer: HTMLElement;
}

interface Listeners {
  readonly onSelect: (hit: Hit, map: MapLibreMap) => void;
  readonly onHover: (hit: Hit | null) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onFailure: (reason: MapFailure) => void;
  /** How the ground under the marks fares, and the way to load it once more. */
  readonly onGround: (ground: Ground, again: () => void) => void;
}

/** Marks that are ready wait this many milliseconds for the ground, so that both are seen together. */
const TOGETHER = 3000;

/**
 * Makes the map once in an element and removes it once, whatever changes in between. `begin` is asked at that moment for what
 * the map starts with.
 */
export function useMapRoom(
  container: RefObject<HTMLElement | null>,
  begin: (element: HTMLElement) => Omit<MapRoom, "container" | "onFailure" | "onError" | "isShown">,
  listeners: Listeners,
) {
  const [room, setRoom] = useState<Room | null>(null);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  /** The last error that the map survived, for whoever looks at the page's code: readers need not be told. */
  const [problem, setProblem] = useState<string | null>(null);
  const pointed = useRef<Pointed>(NOTHING);
  const shown = useRef(false);
  const together = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback(() => {
    shown.current = true;
    setState((now) => (now === "loading" ? "ready" : now));
  }, []);
  const start = useEffectEvent(begin);
  const select = useEffectEvent(listeners.onSelect);
  const hover = useEffectEvent(listeners.onHover);
  const moved = useEffectEvent(listeners.onCamera);
  const fares = useEffectEvent(listeners.onGround);
  const failed = useEffectEvent((reason: MapFailure) => {
    setState("failed");
    listeners.onFailure(reason);
  });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const first = start(element);
    const made = createMap({
      container: element,
      ...first,
      onFailure: failed,
      onError: (error) => setProblem(error.message),
      isShown: () => shown.current,
    });
    if (!made) return;
    const { map, frames } = made;
    const layer = document.createElement("div");
    map.getCanvasContainer().append(layer);
    const writer: StateWriter = stateWriter({
      getSource: (source) => (map.style ? map.getSource(source) : undefined),
      setFeatureState: (feature, value) => map.setFeatureState(feature, value),
      removeFeatureState: (feature, key) => map.removeFeatureState(feature, key),
    });
    const point = (part: Partial<Pointed>) => {
      pointed.current = { ...pointed.current, ...part };
      writer.write(pointed.current);
    };
    const again = watchGround(map, (ground) => fares(ground, again));
    map.once("load", show);
    map.on("style.load", writer.rewrite);
    listenToPointer(map, {
      onSelect: (hit) => select(hit, map),
      onHover: (hit) => {
        point({ hover: hovered(hit) });
        hover(hit);
      },
    });
    onReaderMove(map, moved);
    setRoom({ map, style: styleWriter(map, first.style, frames), point, layer });
    return () => {
      setRoom(null);
      setState("loading");
      shown.current = false;
      clearTimeout(together.current);
      together.current = undefined;
      map.remove();
    };
  }, [container, show]);

  /** The marks are ready: whatever else still has to come, they are not kept back for long. */
  const marksAreReady = useCallback(() => {
    if (!shown.current) together.current ??= setTimeout(show, TOGETHER);
  }, [show]);

  return { room, state, problem, marksAreReady };
}
