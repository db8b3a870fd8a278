import { boundsOf } from "../geo/longitude.ts";
import { latitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";
import { type Camera, MAX_ZOOM } from "../view/camera.ts";
import { wholeGlobe } from "../view/whole-globe.ts";
import { SHAPES, type Shape } from "./still.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** About how large the map of a still is, in units of its frame: words and key take what they need; `mapSize` knows better. */
const ROOM: Readonly<Record<Shape, Size>> = {
  "16:9": { width: 760, height: 380 },
  "1:1": { width: 640, height: 350 },
  "4:5": { width: 640, height: 500 },
  "9:16": { width: 432, height: 420 },
};
/**
 * Shares of the map's width and height left free on each side: around an area for its names, around single places for their marks and
 * stamps too. What comes so close to the map's sides at the next whole zoom is shown at that, because there fewer places share a mark.
 */
const MARGINS = { area: { x: 0.2, y: 0.03 }, places: { x: 0.14, y: 0.12 } } as const;
const TIGHT = { area: { x: 0.11, y: 0 }, places: { x: 0.09, y: 0.08 } } as const;
const TILE = 512;
/** Of a map on the screen, the share of its height between caption and key; a still has both outside. */
const FREE_SHARE = 0.62;
/** Where nothing has a place. */
const WORLD: Camera = { zoom: 0.5, lat: 35, lng: -161 };

/**
 * The camera of a still that shows all positions (longitude, latitude): the edge of an area, or single places; no closer than `closest`.
 * `size` is that of the still's map, where it is known.
 */
export function fittingCamera(
  positions: readonly Position[],
  of: keyof typeof MARGINS,
  shape: Shape,
  closest: number,
  size: Size = ROOM[shape],
): Camera {
  const bounds = boundsOf(positions);
  if (!bounds) return WORLD;
  const [west, south, east, north] = bounds;
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const within = (margin: { readonly x: number; readonly y: number }) =>
    Math.min(
      closest,
      Math.log2((size.width * (1 - 2 * margin.x)) / (TILE * Math.max(1e-9, mercatorX(east) - mercatorX(west)))),
      Math.log2((size.height * (1 - 2 * margin.y)) / (TILE * Math.max(1e-9, bottom - top))),
    );
  const zoom = Math.max(within(MARGINS[of]), Math.floor(within(TIGHT[of])));
  return { zoom: Math.max(leastZoom(shape), zoom), lng: (west + east) / 2, lat: latitudeOf((top + bottom) / 2) };
}

/** The camera of a still of the globe: as on the flat map where places lie close together, else the whole globe. */
export function globeCamera(flat: Camera, positions: readonly Position[], shape: Shape): Camera {
  const whole = wholeGlobe(positions, ROOM[shape].height);
  return whole ? { ...whole, lng: flat.lng } : flat;
}

/** The camera of a still that shows about what a map of that size in CSS pixels shows, around the same middle. */
export function cameraLike({ zoom, lat, lng }: Camera, size: Size, shape: Shape): Camera {
  const shift = Math.log2(shareOf(size, shape));
  return { lat, lng, zoom: Math.max(leastZoom(shape), Math.min(MAX_ZOOM, zoom + shift)) };
}

/** The same view in another shape: it shows about as much of what is around its middle. */
export function cameraIn(shape: Shape, { zoom, lat, lng }: Camera, from: Shape): Camera {
  return { lat, lng, zoom: zoom + Math.log2(ROOM[shape].width / ROOM[from].width) };
}

/** The world as wide as the still: further out, places would be drawn twice on a map that has no key beside it. */
export function leastZoom(shape: Shape): number {
  return Math.log2(SHAPES[shape].units.width / TILE);
}

function shareOf({ width, height }: Size, shape: Shape): number {
  const room = ROOM[shape];
  return Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height * FREE_SHARE));
}
