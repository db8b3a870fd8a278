import { partInside, type Window } from "../style/screen.ts";

/** Points as x, y, x, y, ... */
export type Coordinates = readonly number[];

type Side = readonly [axis: 0 | 1, at: number, sign: 1 | -1];

/**
 * The part of a polygon's ring that lies in a window, by Sutherland and Hodgman. The ring goes without its first point at its end, and
 * so does the answer, which is empty where nothing is left. Pieces keep the ring's direction, so holes clipped alike stay holes.
 */
export function clipRing(ring: Coordinates, window: Window): Coordinates {
  const over = reaches(ring, window);
  if (over === "out") return [];
  let points = ring;
  for (const side of over) {
    points = clipSide(points, side);
    if (points.length < 6) return [];
  }
  return points;
}

/** The pieces of a line that lie in a window. */
export function clipLine(line: Coordinates, window: Window): Coordinates[] {
  const over = reaches(line, window);
  if (over === "out") return [];
  if (over.length === 0) return [line];
  const pieces: number[][] = [];
  let open: number[] | null = null;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i] ?? 0, line[i + 1] ?? 0, line[i + 2] ?? 0, line[i + 3] ?? 0];
    const kept = partInside(ax, ay, bx, by, window);
    if (!kept) {
      open = null;
      continue;
    }
    const [from, to] = kept;
    if (!open || from > 0) {
      open = [ax + from * (bx - ax), ay + from * (by - ay)];
      pieces.push(open);
    }
    open.push(ax + to * (bx - ax), ay + to * (by - ay));
    if (to < 1) open = null;
  }
  return pieces;
}

/** The smallest window around points. */
export function boundsOf(points: Coordinates): Window {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** Whether two windows lie apart. */
export function areApart(a: Window, b: Window): boolean {
  return a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom;
}

/** The sides of the window that the points reach over; "out" where all of them lie beyond one. */
function reaches(points: Coordinates, window: Window): readonly Side[] | "out" {
  const bounds = boundsOf(points);
  if (areApart(bounds, window)) return "out";
  const sides: Side[] = [];
  if (bounds.left < window.left) sides.push([0, window.left, 1]);
  if (bounds.right > window.right) sides.push([0, window.right, -1]);
  if (bounds.top < window.top) sides.push([1, window.top, 1]);
  if (bounds.bottom > window.bottom) sides.push([1, window.bottom, -1]);
  return sides;
}

function clipSide(points: Coordinates, [axis, at, sign]: Side): number[] {
  const kept: number[] = [];
  const last = points.length - 2;
  let [ax, ay] = [points[last] ?? 0, points[last + 1] ?? 0];
  let before = ((axis === 0 ? ax : ay) - at) * sign;
  for (let i = 0; i <= last; i += 2) {
    const [bx, by] = [points[i] ?? 0, points[i + 1] ?? 0];
    const after = ((axis === 0 ? bx : by) - at) * sign;
    if (before >= 0 !== after >= 0) {
      const share = before / (before - after);
      // Exactly on the side, so that pieces on both sides of it meet.
      kept.push(axis === 0 ? at : ax + share * (bx - ax), axis === 1 ? at : ay + share * (by - ay));
    }
    if (after >= 0) kept.push(bx, by);
    [ax, ay, before] = [bx, by, after];
  }
  return kept;
}
