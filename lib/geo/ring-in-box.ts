import { type Box, eastOf, type Lies } from "./box.ts";
import type { Position } from "./mercator.ts";

/**
 * How what is known to lie within a ring lies to a box, as `liesIn` says it of circles. `ring` is closed, longitude, latitude in
 * degrees, in one piece (longitudes may lie beyond ±180), its edges straight between degrees; it does not go round a pole. Our own
 * and exact, for the list needs it before the map's code is there.
 */
export function ringLiesIn(box: Box, ring: readonly Position[]): Lies {
  const longitudes = ring.map(([longitude]) => longitude);
  const [least, most] = [Math.min(...longitudes), Math.max(...longitudes)];
  const whole = eastOf(box) - box.west >= 360;
  const bounds = whole ? { ...box, west: least, east: most } : { ...box, east: eastOf(box) };
  let lies: Lies = "outside";
  // Every turn of the world at which the ring may reach the box.
  for (let turn = 360 * Math.ceil((bounds.west - most) / 360); least + turn <= bounds.east; turn += 360) {
    const turned = ring.map(([longitude, latitude]): Position => [longitude + turn, latitude]);
    if (turned.every((corner) => holds(bounds, corner))) return "inside";
    if (meets(bounds, turned)) lies = "perhaps";
  }
  return lies;
}

/** A box whose east is not less than its west. */
type Bounds = Readonly<Record<"west" | "south" | "east" | "north", number>>;

function holds({ west, south, east, north }: Bounds, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function meets(bounds: Bounds, ring: readonly Position[]): boolean {
  return (
    ring.some((corner, i) => cuts(bounds, ring[i - 1] ?? corner, corner)) ||
    isWithinRing([bounds.west, bounds.south], ring)
  );
}

/** Whether a straight line comes into a box, by Liang and Barsky: what part of the line each side leaves. */
function cuts({ west, south, east, north }: Bounds, [x, y]: Position, [nextX, nextY]: Position): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x - nextX, x - west],
    [nextX - x, east - x],
    [y - nextY, y - south],
    [nextY - y, north - y],
  ];
  for (const [towards = 0, room = 0] of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) from = Math.max(from, room / towards);
    if (towards > 0) to = Math.min(to, room / towards);
  }
  return from <= to;
}

/** Whether a closed ring goes round a point: by how often a line eastward from it crosses the ring. Both in the same flat measure. */
export function isWithinRing([x, y]: Position, ring: readonly Position[]): boolean {
  const crossings = ring.filter(([nextX, nextY], i) => {
    const [lastX, lastY] = ring[i - 1] ?? [nextX, nextY];
    return lastY > y !== nextY > y && x < lastX + ((y - lastY) / (nextY - lastY)) * (nextX - lastX);
  });
  return crossings.length % 2 === 1;
}
