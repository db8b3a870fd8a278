import { mercatorX, mercatorY, type Position } from "./mercator.ts";

/**
 * Bends for `count` parallel ties between the same two places: distinct, in ascending order, symmetric about 0 and within
 * -1..1. A single tie gets 0.5 rather than 0, because a straight line reads as a border or a route.
 */
export function fan(count: number): number[] {
  if (count === 1) return [0.5];
  const gap = Math.min(1, 2 / (count - 1));
  return Array.from({ length: Math.max(0, count) }, (_, i) => (i - (count - 1) / 2) * gap);
}

/**
 * Direction of a curve where it ends, as it is seen on a Web Mercator screen: degrees clockwise from north, 0 to 360.
 * For the heads of ties. 0 for a curve without length.
 */
export function angleAtEnd(curve: readonly Position[]): number {
  const end = curve.at(-1);
  if (end === undefined) return 0;
  const before = curve.findLast(([longitude, latitude]) => longitude !== end[0] || latitude !== end[1]);
  if (before === undefined) return 0;
  const eastward = mercatorX(end[0]) - mercatorX(before[0]);
  const northward = mercatorY(before[1]) - mercatorY(end[1]);
  const angle = (Math.atan2(eastward, northward) * 180) / Math.PI;
  return (angle + 360) % 360;
}
