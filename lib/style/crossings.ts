import { type Box, type Point, partInside } from "./screen.ts";

/** A line that labels should keep off: its corners in CSS pixels, and what a pixel of it under a label costs. */
export interface Obstacle {
  readonly points: readonly Point[];
  readonly weight: number;
}

/** A straight piece of an obstacle. */
interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

/**
 * The pieces of lines that may reach into a box. Near a place a tie that spans an ocean is one long piece, of which no corner need be in
 * sight: what counts is the line between its corners.
 */
export function piecesNear(obstacles: readonly Obstacle[], { x, y, halfWidth, halfHeight }: Box): Piece[] {
  const near: Piece[] = [];
  for (const { points, weight } of obstacles) {
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      if (!from || !to) continue;
      if (Math.max(from.x, to.x) < x - halfWidth || Math.min(from.x, to.x) > x + halfWidth) continue;
      if (Math.max(from.y, to.y) < y - halfHeight || Math.min(from.y, to.y) > y + halfHeight) continue;
      near.push({ from, to, weight });
    }
  }
  return near;
}

/** How much of the pieces lies in a box: lengths in CSS pixels, each times its weight. */
export function crossedLength(pieces: readonly Piece[], { x, y, halfWidth, halfHeight }: Box): number {
  const window = { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
  let sum = 0;
  for (const { from, to, weight } of pieces) {
    // Most pieces lie to one side, which is quicker to see than where they cross.
    if ((from.x < window.left && to.x < window.left) || (from.x > window.right && to.x > window.right)) continue;
    if ((from.y < window.top && to.y < window.top) || (from.y > window.bottom && to.y > window.bottom)) continue;
    const [enter, leave] = partInside(from.x, from.y, to.x, to.y, window) ?? [0, 0];
    sum += weight * (leave - enter) * Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  }
  return sum;
}
