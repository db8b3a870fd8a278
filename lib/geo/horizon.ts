import type { Position } from "./mercator.ts";

const DEGREE = Math.PI / 180;

/** How far around a globe one sees from above it, in degrees from the point below. Both lengths in the same unit. */
export function horizonAngle(radius: number, height: number): number {
  return Math.acos(radius / (radius + height)) / DEGREE;
}

/** Angle between two positions at the middle of the earth, in degrees. */
export function angleBetween([here, a]: Position, [there, b]: Position): number {
  const cosine =
    Math.sin(a * DEGREE) * Math.sin(b * DEGREE) +
    Math.cos(a * DEGREE) * Math.cos(b * DEGREE) * Math.cos((there - here) * DEGREE);
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / DEGREE;
}
