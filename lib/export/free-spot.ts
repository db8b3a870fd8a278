import type { Rect } from "./display-list.ts";
import { anyMeet } from "./rects.ts";

type Size = Pick<Rect, "width" | "height">;
export type Corner = "top left" | "top right" | "bottom left" | "bottom right";

/** How far a spot moves along an edge to the next one that is tried, in units. */
const STEP = 12;

/**
 * Where something of this size stands free inside `rect`, at one of its corners or else along its edges: the corners in the order asked
 * for, then the edges from there. Null where everything is taken.
 */
export function freeSpot(size: Size, rect: Rect, taken: readonly Rect[], corners: readonly Corner[]): Rect | null {
  if (size.width > rect.width || size.height > rect.height) return null;
  const at = (corner: Corner, along: number): Rect => ({
    ...size,
    x: corner.endsWith("left") ? rect.x + along : rect.x + rect.width - size.width - along,
    y: corner.startsWith("top") ? rect.y : rect.y + rect.height - size.height,
  });
  const reach = rect.width - size.width;
  const spots = [
    ...corners.map((corner) => at(corner, 0)),
    ...corners.flatMap((corner) =>
      Array.from({ length: Math.floor(reach / STEP) }, (_, i) => at(corner, (i + 1) * STEP)),
    ),
  ];
  return spots.find((spot) => isFree(spot, taken)) ?? null;
}

/** Whether a rectangle touches none of these, with a little room around it. */
export function isFree(spot: Rect, taken: readonly Rect[], apart = 4): boolean {
  return !anyMeet([spot], taken, apart);
}

/** A rectangle of the same size inside `rect`, as near as can be. */
export function keptIn(spot: Rect, rect: Rect): Rect {
  return {
    ...spot,
    x: Math.max(rect.x, Math.min(rect.x + rect.width - spot.width, spot.x)),
    y: Math.max(rect.y, Math.min(rect.y + rect.height - spot.height, spot.y)),
  };
}
