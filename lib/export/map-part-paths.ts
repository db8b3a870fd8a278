import { type Point, partInside } from "../style/screen.ts";
import type { Rect } from "./display-list.ts";
import { rounded } from "./item-pen.ts";

/** Path data of a line through these points. */
export function pathOf(points: readonly Point[], closed = false): string {
  return `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join("L")}${closed ? "Z" : ""}`;
}

/** Path data of round dots of that radius. */
export function dotsPath(points: readonly Point[], radius: number): string {
  const r = rounded(radius);
  return points
    .map(({ x, y }) => {
      const [left, right, down] = [rounded(x - radius), rounded(x + radius), rounded(y)];
      return `M${left} ${down}A${r} ${r} 0 0 1 ${right} ${down}A${r} ${r} 0 0 1 ${left} ${down}Z`;
    })
    .join("");
}

/** Path data of a rectangle with round corners. */
export function boxPath({ x, y, width, height }: Rect, radius: number): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(rounded) as [number, number, number, number];
  if (radius === 0) return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const r = rounded(radius);
  const [west, north, east, south] = [x + radius, y + radius, x + width - radius, y + height - radius].map(rounded);
  const arc = (right: number | undefined, down: number | undefined) => `A${r} ${r} 0 0 1 ${right} ${down}`;
  return `M${west} ${top}H${east}${arc(right, north)}V${south}${arc(east, bottom)}H${west}${arc(left, south)}V${north}${arc(west, top)}Z`;
}

/** Length of a line. */
export function lengthOf(points: readonly Point[]): number {
  return pieces(points).reduce((sum, [a, b]) => sum + between(a, b), 0);
}

/** Points along a line, `pitch` apart; the first half a pitch from its beginning. */
export function spaced(points: readonly Point[], pitch: number): Point[] {
  const found: Point[] = [];
  let next = pitch / 2;
  for (const [a, b] of pieces(points)) {
    const length = between(a, b);
    for (; next <= length; next += pitch) found.push(towards(a, b, next / length));
    next -= length;
  }
  return found;
}

/** The point that lies so far along a line, in units, and the direction of the line there; null for a line without length. */
export function pointAlong(points: readonly Point[], distance: number): { at: Point; ahead: Point } | null {
  let left = Math.max(0, distance);
  let last: { at: Point; ahead: Point } | null = null;
  for (const [a, b] of pieces(points)) {
    const length = between(a, b);
    if (length === 0) continue;
    const ahead = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
    if (left <= length) return { at: towards(a, b, left / length), ahead };
    left -= length;
    last = { at: b, ahead };
  }
  return last;
}

/** A line that runs beside another one, to its right where `by` is above 0. */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map((point, i) => {
    const [a, b] = [points[i - 1] ?? point, points[i + 1] ?? point];
    const length = between(a, b) || 1;
    return { x: point.x - (by * (b.y - a.y)) / length, y: point.y + (by * (b.x - a.x)) / length };
  });
}

/** The parts of a line that lie in a rectangle. A point that is null breaks the line. */
export function clipped(points: readonly (Point | null)[], rect: Rect): Point[][] {
  const parts: Point[][] = [];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a || !b) continue;
    const inside = clip(a, b, rect);
    if (!inside) continue;
    const [from, to] = inside;
    const open = parts.at(-1);
    const end = open?.at(-1);
    if (open && end && end.x === from.x && end.y === from.y) open.push(to);
    else parts.push([from, to]);
  }
  return parts;
}

/** The part of a straight line in a rectangle. */
function clip(a: Point, b: Point, { x, y, width, height }: Rect): readonly [Point, Point] | null {
  const part = partInside(a.x, a.y, b.x, b.y, { left: x, top: y, right: x + width, bottom: y + height });
  if (!part) return null;
  const [enter, leave] = part;
  return [enter === 0 ? a : towards(a, b, enter), leave === 1 ? b : towards(a, b, leave)];
}

function pieces(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, i) => [points[i] ?? point, point] as const);
}

function towards(a: Point, b: Point, share: number): Point {
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

function between(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
