import { boundsOf } from "../geo/longitude.ts";
import { latitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";
import { NARROW } from "../style/map-features.ts";
import { type Camera, MIN_ZOOM } from "../view/camera.ts";
import { wholeGlobe } from "../view/whole-globe.ts";

/** Width and height of the map in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of the map, in CSS pixels from its upper and lower edge, lies under the caption and the key. */
export interface Furniture {
  readonly top: number;
  readonly bottom: number;
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

/** On a narrow map a page about one place, which spans no more degrees than this, leaves room at the right for the name. */
const ONE_PLACE = 15;
const SURROUNDINGS_ASIDE: Padding = { top: 40, right: 40, bottom: 40, left: 40 };
const NAME_ASIDE = { left: 24, right: 180 };
const BARE: Furniture = { top: 0, bottom: 0 };
/** Room between furniture and the middle of a mark, for the mark, its name and the lines under it, or where the map is low for the name alone. */
const NAME = { above: 44, below: { narrow: [128, 106, 62], wide: [90] } };
/** Least share of the map's height for the marks: the key gives way first, then the caption; and the least that on a phone is still a row of marks, in CSS pixels. */
const LEAST_SHARE = 0.25;
const LEAST_ROW = 44;

/** Room around the marks for their names, the caption, the key and the controls. */
export function homePadding({ width, height }: Size, furniture: Furniture = BARE): Padding {
  const bare =
    width < NARROW
      ? {
          top: Math.min(118, height * 0.32),
          right: Math.min(108, width / 3.5),
          bottom: Math.min(60, height / 6),
          left: Math.min(104, width / 3.6),
        }
      : { top: Math.min(130, height / 4), right: 180, bottom: Math.min(110, height / 5), left: 152 };
  const below = width < NARROW ? NAME.below.narrow : NAME.below.wide;
  const top = Math.max(bare.top, furniture.top > 0 ? furniture.top + NAME.above : 0);
  const bottoms = below.map((room) => Math.max(bare.bottom, furniture.bottom > 0 ? furniture.bottom + room : 0));
  const leaves = (room: number) => (padding: Padding) => height - padding.top - padding.bottom >= room;
  const all = bottoms.map((bottom) => ({ ...bare, top, bottom }));
  const inShare = leaves(height * LEAST_SHARE);
  return (
    all.find(inShare) ??
    (width < NARROW ? all.find(leaves(LEAST_ROW)) : undefined) ??
    [{ ...bare, top }].find(inShare) ??
    bare
  );
}

/**
 * The camera that shows all positions (longitude, latitude), the Pacific in the middle where they lie on both its sides,
 * with nothing of them under the furniture.
 */
export function homeCamera(positions: readonly Position[], size: Size, furniture: Furniture = BARE): Camera {
  const padding = homePadding(size, furniture);
  return cameraFor(positions, size, padding, padding, HOME_MOST);
}

/** Share of a map's width that a globe may take. */
const NAMED_SIDES = 0.84;

/** The same on a globe: the whole of it where the positions (longitude, latitude) lie far apart. */
export function globeHome(positions: readonly Position[], size: Size, furniture: Furniture = BARE): Camera {
  const lower = (furniture.top - furniture.bottom) / 2;
  // At its sides marks have their names.
  return (
    wholeGlobe(positions, Math.min(size.height, NAMED_SIDES * size.width), lower) ??
    homeCamera(positions, size, furniture)
  );
}

/**
 * The camera for what a page is about, no closer than `closest`: in the middle of what the furniture leaves free, while the
 * surroundings, which are among the positions (longitude, latitude), may lie under it.
 */
export function focusCamera(
  positions: readonly Position[],
  size: Size,
  closest: number,
  furniture: Furniture = BARE,
): Camera {
  const frame = homePadding(size, furniture);
  const [west, , east] = boundsOf(positions) ?? [0, 0, 0];
  if (size.width >= NARROW || east - west > ONE_PLACE)
    return cameraFor(positions, size, homePadding(size), frame, closest);
  return cameraFor(positions, size, SURROUNDINGS_ASIDE, { ...frame, ...NAME_ASIDE }, closest);
}

/** `padding` decides how close the camera goes, `frame` where the middle of the positions lies. */
function cameraFor(
  positions: readonly Position[],
  size: Size,
  padding: Padding,
  frame: Padding,
  closest: number,
): Camera {
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
  const shift = { x: (frame.right - frame.left) / 2 / world, y: (frame.bottom - frame.top) / 2 / world };
  return { zoom, lng: (west + east) / 2 + shift.x * 360, lat: latitudeOf((top + bottom) / 2 + shift.y) };
}
