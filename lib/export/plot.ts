import type { Point, Window } from "../style/screen.ts";
import type { Coordinates } from "./clip.ts";
import type { Rect } from "./display-list.ts";
import type { TilePlace } from "./ground-tiles.ts";

/** Draws what lies in a tile, in shares of its side, in units of the frame. */
export interface Plot {
  /** A polygon's ring. `exact` ends it at the tile's edge; else it reaches over it by a hair, so that no gap shows between tiles. */
  fill(tile: TilePlace, ring: Coordinates, exact: boolean): Coordinates[];
  /** A line, ended at the tile's edge. */
  stroke(tile: TilePlace, line: Coordinates): Coordinates[];
  /** A point; null where the globe hides it. */
  point(tile: TilePlace, x: number, y: number): Point | null;
}

/** How far fills reach over their tile's edge, in units. All of a layer is one path, so nothing is painted twice by it. */
export const OVERLAP = 0.5;
/** How far beyond the map shapes are kept, for the width of lines. */
export const MARGIN = 3;

/** The rectangle with some room around it, as a window. */
export function windowOf({ x, y, width, height }: Rect, room: number): Window {
  return { left: x - room, top: y - room, right: x + width + room, bottom: y + height + room };
}
