import type { Position } from "../geo/mercator.ts";
import { type Box, type Circle, type Point, toScreen } from "./screen.ts";

/** Distance between a country's name and the ties that end at it, in CSS pixels, and how far those spread along it. */
const EDGE = 4;
export const SPREAD = 15;
/** Room on both sides of the lines, and how far out of the name they keep to their common way, in CSS pixels. */
const BESIDE = 4;
const REACH = 110;
/** How steeply ties leave at a side, beside how steeply they lead. */
const LEVEL = 0.4;
/** From one circle of a way to the next, in CSS pixels. */
const PITCH = 9;

/** The edge of a name at which a tie meets it. */
export type Edge = "left" | "right" | "top" | "bottom";
const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];
/** How many times as far down as across a tie has to lead to meet a name from above or below: names are wide. */
const STEEP = 1.3;

/** The edge of a name that faces a point. */
export function edgeTowards(name: Point, { x, y }: Point): Edge {
  const [dx, dy] = [x - name.x, y - name.y];
  if (Math.abs(dy) > STEEP * Math.abs(dx)) return dy < 0 ? "top" : "bottom";
  return dx < 0 ? "left" : "right";
}

/** Where on the edge of a name a tie meets it, `along` pixels from the middle of that edge. */
export function onEdge({ x, y, halfWidth, halfHeight }: Box, edge: Edge, along: number): Point {
  if (edge === "top") return { x: x + along, y: y - halfHeight - EDGE };
  if (edge === "bottom") return { x: x + along, y: y + halfHeight + EDGE };
  return { x: x + (edge === "left" ? -1 : 1) * (halfWidth + EDGE), y: y + along };
}

/** The two ends of each tie (longitude, latitude), by their ids. */
export type TieEnds = readonly { readonly id: string; readonly at: Position }[][];

/** Ties as a country sees them, in CSS pixels: the far ends of its own, and both ends of those that only pass. */
export interface TiesAround {
  readonly far: readonly Point[];
  readonly passing: readonly (readonly [Point, Point])[];
}

/** The ties around a country, in CSS pixels at a zoom. */
export function tiesAround(country: string, ties: TieEnds, zoom: number): TiesAround {
  const points = ties.map((ends) => ends.map(({ id, at }) => ({ id, ...toScreen(at, zoom) })));
  return {
    far: points.flatMap((ends) =>
      ends.some(({ id }) => id === country) ? ends.filter(({ id }) => id !== country) : [],
    ),
    passing: points.flatMap(([a, b]) => (a && b && a.id !== country && b.id !== country ? [[a, b] as const] : [])),
  };
}

/**
 * The room that ties need to leave a country's name, as circles in CSS pixels: from each edge that faces other `ends`, towards their
 * middle. A country's name cannot be far from its middle and its places stand around it: without a way of their own its ties would have to
 * wind between their marks, and would seem to begin at them.
 */
export function exitsOf(name: Box, ends: readonly Point[]): Circle[] {
  return EDGES.flatMap((edge) => {
    const facing = ends.filter((end) => edgeTowards(name, end) === edge);
    if (facing.length === 0) return [];
    const start = onEdge(name, edge, 0);
    const [dx, dy] = (["x", "y"] as const).map(
      (axis) => facing.reduce((sum, end) => sum + end[axis], 0) / facing.length - start[axis],
    ) as [number, number];
    // Lines bow, and need not leave as steeply as they lead.
    const level = edge === "left" || edge === "right" ? LEVEL : 1;
    const whole = Math.hypot(dx, dy);
    const radius = (facing.length > 1 ? SPREAD / 2 : 0) + BESIDE;
    const count = Math.floor(Math.min(REACH, whole / 2) / PITCH);
    return Array.from({ length: count }, (_, i) => {
      const part = whole === 0 ? 0 : (i * PITCH) / whole;
      return { x: start.x + part * dx, y: start.y + level * part * dy, radius };
    });
  });
}

/** A name as circles, so that lines keep off it as they do off marks. */
export function alongName({ x, y, halfWidth, halfHeight }: Box): Circle[] {
  const reach = Math.max(0, halfWidth - halfHeight);
  return [-1, -0.5, 0, 0.5, 1].map((part) => ({ x: x + part * reach, y, radius: halfHeight }));
}
