import type { MapLibreMap } from "maplibre-gl";
import { type Box, roundBox } from "../geo/box.ts";
import type { Camera } from "../view/camera.ts";
import { restingCamera } from "./camera.ts";
import type { Size } from "./home.ts";

/** What a map shows where it rests. */
export interface Seen {
  /** The box between its edges; null where it shows no ground. */
  readonly box: Box | null;
  readonly camera: Camera;
  readonly size: Size;
}

/** What a map shows now. */
export function seenOn(map: MapLibreMap): Seen {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { box: seenBox(map), camera: restingCamera(map), size: { width, height } };
}

/** The box between the edges of what a map shows now; on the globe the one around it. Null where it shows no ground. */
export function seenBox(map: MapLibreMap): Box | null {
  const bounds = map.getBounds();
  return boxOf(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth());
}

/** The box between two points of a map, in CSS pixels from its upper left corner, whichever way it was drawn. */
export function boxBetween(
  map: MapLibreMap,
  from: readonly [number, number],
  to: readonly [number, number],
): Box | null {
  const [a, b] = [from, to].map(([x, y]) => map.unproject([x, y]));
  if (!a || !b) return null;
  return boxOf(Math.min(a.lng, b.lng), Math.min(a.lat, b.lat), Math.max(a.lng, b.lng), Math.max(a.lat, b.lat));
}

function boxOf(west: number, south: number, east: number, north: number): Box | null {
  return [west, south, east, north].every(Number.isFinite) ? roundBox({ west, south, east, north }) : null;
}
