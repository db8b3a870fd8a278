import type { MapLibreMap } from "maplibre-gl";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import type { Camera } from "../view/camera.ts";
import { homeCamera, homePadding } from "./home.ts";

/** Nothing but this file moves a map's camera. */

const DURATION = 600;

/** Marks a move of the app's own. MapLibre marks those of the reader only in part: those of the wheel carry no event. */
const BY_APP = { byApp: true };

/** Shows all positions (longitude, latitude). */
export function goHome(map: MapLibreMap, positions: readonly Position[]): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  move(map, homeCamera(positions, { width, height }));
}

/** One zoom closer (1) or further (-1). */
export function zoomBy(map: MapLibreMap, step: 1 | -1): void {
  map.easeTo({ zoom: map.getZoom() + step, duration: duration() / 2 });
}

/** Brings a place (longitude, latitude) into view, if it lies outside or under the furniture, without changing the zoom. */
export function keepInView(map: MapLibreMap, [longitude, latitude]: Position): void {
  const centre = map.getCenter();
  const { x, y } = map.project([unwrap(longitude, centre.lng), latitude]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const room = homePadding({ width, height });
  const margin = 24;
  if (
    x >= Math.min(room.left, margin * 2) &&
    x <= width - Math.min(room.right, margin * 2) &&
    y >= margin * 2 &&
    y <= height - margin
  )
    return;
  move(map, { zoom: map.getZoom(), lat: latitude, lng: longitude }, BY_APP);
}

/** Where the map rests; longitude as the map counts it, which may lie beyond ±180. */
function restingCamera(map: MapLibreMap): Camera {
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

/** The first camera: what a link says, moved next to the Pacific, or home. */
export function firstCamera(
  wanted: Camera | null,
  positions: readonly Position[],
  size: { readonly width: number; readonly height: number },
): Camera {
  return wanted ? { ...wanted, lng: unwrap(wanted.lng, PACIFIC) } : homeCamera(positions, size);
}

function move(map: MapLibreMap, { zoom, lat, lng }: Camera, data?: typeof BY_APP): void {
  map.easeTo({ center: [unwrap(lng, map.getCenter().lng), lat], zoom, duration: duration() }, data);
}

function duration(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : DURATION;
}
