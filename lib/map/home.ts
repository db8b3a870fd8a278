import { boundsOf } from "../geo/longitude.ts";
import { latitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";
import { type Camera, MIN_ZOOM } from "../view/camera.ts";

/** Width and height of the map in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Detail of the basemap ends here. */
export const MOST_ZOOM = 10;
/** Home does not go closer, even to a single place: the surroundings say where it is. */
const HOME_MOST = 6;
const TILE = 512;
const WORLD: Camera = { zoom: 1, lat: 35, lng: -161 };

/** The zoom at which the world is as wide as the map: below it places would be drawn twice. */
export function leastZoom(width: number): number {
  return Math.min(MOST_ZOOM, Math.max(MIN_ZOOM, Math.log2(Math.max(1, width) / TILE)));
}

/** Room around the marks for their names, the caption and the controls. */
export function homePadding({ width, height }: Size): Padding {
  if (width < 640) return { top: Math.min(84, height / 5), right: 56, bottom: Math.min(64, height / 6), left: 56 };
  return { top: Math.min(130, height / 4), right: 168, bottom: Math.min(110, height / 5), left: 152 };
}

/**
 * The camera that shows all positions (longitude, latitude), no closer than `closest`, the Pacific in the middle where they
 * lie on both its sides.
 */
export function homeCamera(positions: readonly Position[], size: Size, closest = HOME_MOST): Camera {
  const padding = homePadding(size);
  const least = leastZoom(size.width);
  const bounds = boundsOf(positions);
  if (!bounds) return { ...WORLD, zoom: Math.max(least, WORLD.zoom) };
  const [west, south, east, north] = bounds;
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const room = {
    x: Math.max(1, size.width - padding.left - padding.right),
    y: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const fit = Math.min(
    Math.log2(room.x / (TILE * Math.max(1e-9, mercatorX(east) - mercatorX(west)))),
    Math.log2(room.y / (TILE * Math.max(1e-9, bottom - top))),
  );
  const zoom = Math.max(least, Math.min(closest, fit));
  const world = TILE * 2 ** zoom;
  const shift = { x: (padding.right - padding.left) / 2 / world, y: (padding.bottom - padding.top) / 2 / world };
  return { zoom, lng: (west + east) / 2 + shift.x * 360, lat: latitudeOf((top + bottom) / 2 + shift.y) };
}
