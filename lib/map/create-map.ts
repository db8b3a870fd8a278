import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { AttributionControl, MapLibreMap, ScaleControl } from "maplibre-gl";
import type { Camera } from "../view/camera.ts";
import { onceProjected } from "./camera.ts";
import { fatal } from "./failure.ts";
import { keepFurnitureClear } from "./furniture.ts";
import { type Frames, holdFrames } from "./hold-frames.ts";
import { leastZoom } from "./home.ts";
import { supplyImages } from "./images.ts";
import { keepSize } from "./keep-size.ts";
import { keepOneLevel, tellFrames } from "./levels.ts";
import { watchOwnTiles } from "./own-tiles.ts";
import { enterMap, leaveMap } from "./page-parts.ts";
import { leaveOutSky } from "./sky.ts";
import { keepTallRule, tallRule } from "./tall.ts";
import { type Watcher, watchMap } from "./watch.ts";

export interface MapRoom extends Watcher {
  readonly container: HTMLElement;
  /** Path of MapLibre's worker on our own origin. */
  readonly worker: string;
  /** Absolute URL of the fonts' folder. */
  readonly fonts: string;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** Accessible name of the map's region. */
  readonly title: string;
  /** What stands in the corner for those whose data the ground is made of. */
  readonly credit: string;
  readonly closestZoom: number;
  /** Whether the page around the map keeps the wheel and the single finger. */
  readonly cooperative: boolean;
}

/** What a map that leaves the page its gestures says to whoever turns the wheel over it or draws one finger across. */
const GESTURES = {
  "CooperativeGesturesHandler.WindowsHelpText": "Hold Ctrl and scroll to zoom the map",
  "CooperativeGesturesHandler.MacHelpText": "Hold ⌘ and scroll to zoom the map",
  "CooperativeGesturesHandler.MobileHelpText": "Use two fingers to move the map",
};

/** Makes the map in an empty element; null where the browser has no WebGL 2. The caller removes it. */
export function createMap({
  container,
  worker,
  fonts,
  style,
  camera,
  title,
  credit,
  closestZoom,
  cooperative,
  ...watcher
}: MapRoom): { readonly map: MapLibreMap; readonly frames: Frames } | null {
  enterMap(worker);
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      style,
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      minZoom: leastZoom(container.clientWidth),
      maxZoom: closestZoom,
      transformConstrain: tallRule(container, closestZoom, style.projection?.type === "globe"),
      // The world is one flat sheet, north up: turning it helps nobody to compare places.
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      maxPitch: 0,
      // Both sides of the antimeridian are in view at home; the least zoom keeps any place from being drawn twice.
      renderWorldCopies: true,
      attributionControl: false,
      fadeDuration: 0,
      trackResize: false,
      cooperativeGestures: cooperative,
      locale: { "Map.Title": title, ...GESTURES },
    });
  } catch (error) {
    leaveMap();
    watcher.onError(error instanceof Error ? error : new Error(String(error)));
    watcher.onFailure(fatal(error) ?? "error");
    return null;
  }
  map.once("remove", leaveMap);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  supplyImages(map, fonts);
  map.addControl(new AttributionControl({ compact: false, customAttribution: credit }), "bottom-right");
  map.addControl(new ScaleControl({ maxWidth: 90 }), "bottom-right");
  keepSize(map);
  keepTallRule(map);
  if (style.projection?.type === "globe") map.once("style.load", () => onceProjected(map, true, () => camera));
  leaveOutSky(map);
  keepFurnitureClear(map);
  const isComplete = watchOwnTiles(map);
  const frames = holdFrames(map, isComplete);
  tellFrames(map, keepOneLevel(map, isComplete));
  watchMap(map, watcher);
  map.on("resize", () => map.setMinZoom(leastZoom(container.clientWidth)));
  return { map, frames };
}
