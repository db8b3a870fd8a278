import { unwrap } from "./longitude.ts";
import { limitLatitude, type Position } from "./mercator.ts";

const DEGREE = Math.PI / 180;

type Vector = readonly [number, number, number];

/**
 * The shortest way between two positions (longitude, latitude in degrees) on a sphere, as steps + 1 positions at equal distances.
 * `aside` degrees is how far its middle lies to the left of that way, as seen from above by whoever travels it: 0 for the true great
 * circle. Longitudes are continuous from the first, which stays as it is, and may lie beyond ±180; latitudes end at ±85, as
 * drawings do. Between opposite ends of the earth the way leads over the north pole.
 */
export function greatCircle(from: Position, to: Position, steps: number, aside = 0): Position[] {
  const [start, end] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(start, end))));
  const normal = normalOf(start, end);
  if (angle === 0) return Array.from({ length: steps + 1 }, () => [...from]);
  // At right angles to the start, in the plane of the circle.
  const ahead = cross(normal, start);
  const path: Position[] = [[from[0], limitLatitude(from[1])]];
  for (let i = 1; i <= steps; i++) {
    const way = (angle * i) / steps;
    const on = sum(start, Math.cos(way), ahead, Math.sin(way));
    const away = aside * DEGREE * Math.sin((Math.PI * i) / steps);
    const [x, y, z] = sum(on, Math.cos(away), normal, Math.sin(away));
    const longitude = unwrap(Math.atan2(y, x) / DEGREE, path.at(-1)?.[0] ?? 0);
    path.push([longitude, limitLatitude(Math.asin(Math.max(-1, Math.min(1, z))) / DEGREE)]);
  }
  // The end is a place's own position, but for whole turns.
  const last = path.at(-1)?.[0] ?? to[0];
  path[steps] = [to[0] + 360 * Math.round((last - to[0]) / 360), limitLatitude(to[1])];
  return path;
}

function toVector([longitude, latitude]: Position): Vector {
  const [a, b] = [longitude * DEGREE, latitude * DEGREE];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

/** The axis of the circle through both; where they lie opposite, of the one that leads over the pole. */
function normalOf(start: Vector, end: Vector): Vector {
  const axis = cross(start, end);
  const length = Math.hypot(...axis);
  if (length > 1e-9) return [axis[0] / length, axis[1] / length, axis[2] / length];
  const sideways = Math.hypot(start[0], start[1]);
  return sideways > 1e-9 ? [start[1] / sideways, -start[0] / sideways, 0] : [0, 1, 0];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function sum(a: Vector, share: number, b: Vector, other: number): Vector {
  return [a[0] * share + b[0] * other, a[1] * share + b[1] * other, a[2] * share + b[2] * other];
}
