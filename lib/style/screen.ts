import { latitudeOf, longitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";

/** A point in CSS pixels of a flat map at a certain zoom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle around a middle: half its width and half its height. */
export interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A circle in CSS pixels. */
export interface Circle extends Point {
  readonly radius: number;
}

/** Width of the world in CSS pixels: MapLibre's tiles are 512 px wide. */
function worldWidth(zoom: number): number {
  return 512 * 2 ** zoom;
}

export function toScreen([longitude, latitude]: Position, zoom: number): Point {
  const width = worldWidth(zoom);
  return { x: mercatorX(longitude) * width, y: mercatorY(latitude) * width };
}

/**
 * A point of a globe of the same size as the flat map at that zoom, in CSS pixels from the north pole, as seen from above it. On the
 * northern half distances are true but for a fifth, where the flat map stretches them beyond all measure.
 */
export function toPolarScreen([longitude, latitude]: Position, zoom: number): Point {
  const away = ((90 - latitude) / 360) * worldWidth(zoom);
  const turn = (longitude * Math.PI) / 180;
  return { x: away * Math.cos(turn), y: away * Math.sin(turn) };
}

export function toPosition({ x, y }: Point, zoom: number): Position {
  const width = worldWidth(zoom);
  return [longitudeOf(x / width), latitudeOf(y / width)];
}

/** How far along a line each of its corners lies, in its own pixels; the last says how long it is. */
export function distancesAlong(points: readonly Point[]): number[] {
  let along = 0;
  return points.map(({ x, y }, i) => {
    const before = points[i - 1];
    if (before) along += Math.hypot(x - before.x, y - before.y);
    return along;
  });
}

/** The points of a line with further ones between, at most so many pixels apart, unless that made more than `most`: then evenly further apart. */
export function closer(points: readonly Point[], pitch: number, most: number): Point[] {
  const whole = distancesAlong(points).at(-1) ?? 0;
  const step = Math.max(pitch, whole / most);
  const all: Point[] = [];
  let before: Point | undefined;
  for (const point of points) {
    const from = before ?? point;
    const count = Math.ceil(Math.hypot(point.x - from.x, point.y - from.y) / step);
    for (let n = 1; n < count; n++) {
      all.push({ x: from.x + (n / count) * (point.x - from.x), y: from.y + (n / count) * (point.y - from.y) });
    }
    all.push(point);
    before = point;
  }
  return all;
}

/** How deep two circles overlap; 0 where they do not. */
export function circleOverlap(a: Circle, b: Circle): number {
  // Far apart is the common case, and cheap to see.
  const reach = a.radius + b.radius;
  if (Math.abs(a.x - b.x) >= reach || Math.abs(a.y - b.y) >= reach) return 0;
  return Math.max(0, reach - Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2));
}

/** How deep a box and a circle overlap; 0 where they do not. */
export function boxCircleOverlap(box: Box, circle: Circle): number {
  const dx = Math.max(0, Math.abs(box.x - circle.x) - box.halfWidth);
  const dy = Math.max(0, Math.abs(box.y - circle.y) - box.halfHeight);
  if (dx >= circle.radius || dy >= circle.radius) return 0;
  return Math.max(0, circle.radius - Math.sqrt(dx ** 2 + dy ** 2));
}

/** How deep two boxes overlap along the shorter way out; 0 where they do not. */
export function boxOverlap(a: Box, b: Box): number {
  return Math.max(
    0,
    Math.min(a.halfWidth + b.halfWidth - Math.abs(a.x - b.x), a.halfHeight + b.halfHeight - Math.abs(a.y - b.y)),
  );
}

/** A rectangle by its edges, which belong to it. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The shares of a stretch between which it lies in the window, by Liang and Barsky; null where it does not. */
export function partInside(ax: number, ay: number, bx: number, by: number, window: Window): [number, number] | null {
  let [from, to] = [0, 1];
  const ways = [
    [ax - bx, ax - window.left],
    [bx - ax, window.right - ax],
    [ay - by, ay - window.top],
    [by - ay, window.bottom - ay],
  ] as const;
  for (const [way, room] of ways) {
    if (way === 0) {
      if (room < 0) return null;
    } else if (way < 0) from = Math.max(from, room / way);
    else to = Math.min(to, room / way);
  }
  return from < to ? [from, to] : null;
}
