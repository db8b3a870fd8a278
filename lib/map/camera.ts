import type { MapLibreMap } from "maplibre-gl";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import type { Camera } from "../view/camera.ts";
import { furnitureOver } from "./furniture.ts";
import { focusCamera, globeHome, homeCamera, type Size } from "./home.ts";

/** Nothing but this file moves a map's camera. */

const DURATION = 600;

/** A page about one place is shown no closer: beyond it the basemap has little to say. */
const CLOSEST = 8;

/** Marks a move of the app's own. MapLibre marks those of the reader only in part: those of the wheel carry no event. */
const BY_APP = { byApp: true };

/** Shows all positions (longitude, latitude); far apart on a globe, the whole of that. */
export function goHome(map: MapLibreMap, positions: readonly Position[], globe: boolean): void {
  move(map, homeIn(map.getContainer(), positions, globe));
}

/** One zoom closer (1) or further (-1). */
export function zoomBy(map: MapLibreMap, step: 1 | -1): void {
  map.easeTo({ zoom: map.getZoom() + step, duration: duration() / 2 });
}

/** Shows what a page is about: closer than home goes, for the surroundings are among the positions (longitude, latitude). */
export function goTo(map: MapLibreMap, focus: readonly Position[]): void {
  move(map, focusIn(map.getContainer(), focus), BY_APP);
}

/** Back to where the map was, or home where nothing is remembered. */
export function returnTo(
  map: MapLibreMap,
  camera: Camera | null,
  positions: readonly Position[],
  globe: boolean,
): void {
  move(map, camera ?? homeIn(map.getContainer(), positions, globe), BY_APP);
}

/**
 * Puts a map at the camera of another projection as soon as it has that: until then MapLibre would hold the camera to what the old one
 * allows, and a flat map far out may not look at the north.
 */
export function onceProjected(map: MapLibreMap, globe: boolean, camera: () => Camera): void {
  const put = () => {
    const { zoom, lat, lng } = camera();
    map.jumpTo({ center: [lng, lat], zoom }, BY_APP);
  };
  if (map.style && (map.getProjection()?.type === "globe") === globe) put();
  else map.once("projectiontransition", put);
}

/** Where the map rests; longitude as the map counts it, which may lie beyond ±180. */
export function restingCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
}

/** Calls back when a move that the reader made has ended: by hand, by keyboard or by a button, never one of the app. */
export function onReaderMove(map: MapLibreMap, moved: (camera: Camera) => void): void {
  let resizing = false;
  map.on("resize", () => {
    // A resize reports its own move in the same breath.
    resizing = true;
    queueMicrotask(() => {
      resizing = false;
    });
  });
  map.on("moveend", (event) => {
    if (!resizing && !("byApp" in event)) moved(restingCamera(map));
  });
}

/** The first camera: what a link says, moved next to the Pacific, else what the page is about, else home. */
export function firstCamera(
  wanted: Camera | null,
  focus: readonly Position[] | null,
  positions: readonly Position[],
  container: HTMLElement,
  globe: boolean,
): Camera {
  if (wanted) return { ...wanted, lng: unwrap(wanted.lng, PACIFIC) };
  return focus ? focusIn(container, focus) : homeIn(container, positions, globe);
}

/** Home in an element: where nobody went yet. */
export function homeIn(container: HTMLElement, positions: readonly Position[], globe: boolean): Camera {
  return (globe ? globeHome : homeCamera)(positions, sizeOf(container), furnitureOver(container));
}

function focusIn(container: HTMLElement, focus: readonly Position[]): Camera {
  return focusCamera(focus, sizeOf(container), CLOSEST, furnitureOver(container));
}

function move(map: MapLibreMap, { zoom, lat, lng }: Camera, data?: typeof BY_APP): void {
  map.easeTo({ center: [unwrap(lng, map.getCenter().lng), lat], zoom, duration: duration() }, data);
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): Size {
  return { width, height };
}

function duration(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : DURATION;
}
