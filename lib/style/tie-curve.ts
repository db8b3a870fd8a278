import { curve } from "../geo/curve.ts";
import { greatCircle } from "../geo/great-circle.ts";
import type { Position } from "../geo/mercator.ts";
import { isNear, type PointGrid } from "./point-grid.ts";
import {
  type Box,
  boxCircleOverlap,
  type Circle,
  circleOverlap,
  distancesAlong,
  type Point,
  toPosition,
  toScreen,
} from "./screen.ts";

/** Straight pieces of a tie's curve. */
const STEPS = 48;

/**
 * The curve between two unwrapped positions, always on the side of the Pacific. `curve` takes the shorter way, which from
 * inner China to the Atlantic coast is the other one by a hair: there a slightly narrower curve is stretched.
 */
export function acrossThePacific(from: Position, to: Position, bend: number): Position[] {
  const wide = to[0] - from[0];
  if (Math.abs(wide) < 180) return inFrame(curve(from, to, bend, { steps: STEPS }), from[0]);
  const narrow = Math.sign(wide) * 179;
  const path = inFrame(curve(from, [from[0] + narrow, to[1]], bend, { steps: STEPS }), from[0]);
  return path.map(([longitude, latitude]) => [from[0] + ((longitude - from[0]) * wide) / narrow, latitude]);
}

/** How far parallel ties of a globe lie apart in the middle, in degrees; the one tie of a pair is a true geodesic. */
const FANNED = 2.5;

/** The way of a tie over the globe: the great circle, beside which those of a `fan` of several ties run. `bend` is the tie's of the fan. */
export function overTheGlobe(from: Position, to: Position, bend: number, fan: number): Position[] {
  if (fan < 2) return greatCircle(from, to, STEPS);
  // Seen from the same end whichever way a tie leads, so that opposite ties do not cover each other.
  const eastward = from[0] < to[0] ? 1 : -1;
  return greatCircle(from, to, STEPS, bend * FANNED * Math.max(1, (fan - 1) / 2) * eastward);
}

/** The same curve in the turn of the world in which its beginning lies at `longitude`. */
function inFrame(path: readonly Position[], longitude: number): Position[] {
  const turns = 360 * Math.round((longitude - (path[0]?.[0] ?? longitude)) / 360);
  return path.map(([x, y]) => [x + turns, y]);
}

/** The line without its last pixels, at a zoom. */
export function shortened(path: readonly Position[], pixels: number, zoom: number): Position[] {
  const points = path.map((position) => toScreen(position, zoom));
  const last = points.at(-1);
  if (last === undefined) return [];
  const away = points.map(({ x, y }) => Math.hypot(x - last.x, y - last.y));
  const cut = away.findIndex((distance) => distance < pixels);
  const [before, after] = [points[cut - 1], points[cut]];
  if (!before || !after || cut < 1) return path.slice(0, 2);
  const [far, near] = [away[cut - 1] ?? 0, away[cut] ?? 0];
  const part = far === near ? 0 : (far - pixels) / (far - near);
  const stop = toPosition(
    { x: before.x + part * (after.x - before.x), y: before.y + part * (after.y - before.y) },
    zoom,
  );
  return [...path.slice(0, cut), stop];
}

/** Other bends that a tie may take, after its own: as shares of the most that a curve may bend. */
const BENDS = [0, ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((step) => [0.15 * step, -0.15 * step])];
/** Room between a line and a mark that is not its end, in CSS pixels; how near two lines may run, and from where that counts. */
const BESIDE = 5;
const APART = 7;
const NEAR_END = 34;

/** A mark that a line should not run under, and what it costs if it runs through its middle, beside 3 for the most that a curve may bend. */
export interface Stranger extends Circle {
  readonly cost: number;
}

/**
 * The bend, near the one that it was given, with which a tie runs under no mark that is not its end and along no tie drawn
 * before it: else a claim would seem to touch places that it does not, or to be as solid as its neighbour. `between` makes the curve of
 * a bend; marks and the points of lines are in CSS pixels at `zoom`.
 */
export function clearBend(
  given: number,
  between: (bend: number) => readonly Position[],
  marks: readonly Stranger[],
  lines: PointGrid,
  zoom: number,
): number {
  let best = { bend: given, cost: Number.POSITIVE_INFINITY };
  for (const change of BENDS) {
    // What is left is further from the given bend, and that alone costs more.
    if (best.cost <= 3 * Math.abs(change)) break;
    const bend = given + change;
    const points = between(bend).map((position) => toScreen(position, zoom));
    const [first, last] = [points[0], points.at(-1)];
    const inner = points.filter(
      (point, i) => i % 2 === 0 && first && last && !isNear(point, first, NEAR_END) && !isNear(point, last, NEAR_END),
    );
    const cost = marks.reduce((sum, mark) => sum + mark.cost * depthUnder(mark, points), 3 * Math.abs(change));
    if (cost >= best.cost) continue;
    const along = 2 * inner.filter((point) => lines.hasNear(point, APART)).length;
    if (cost + along < best.cost) best = { bend, cost: cost + along };
  }
  return best.bend;
}

/** How far a line runs under a mark: 0 beside it, 1 through its middle. Neighbours of its end may have to be brushed. */
function depthUnder(mark: Circle, points: readonly Point[]): number {
  const reach = mark.radius + BESIDE;
  const near = points.filter((point) => isNear(point, mark, reach));
  if (near.length === 0) return 0;
  return 1 - Math.min(...near.map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y))) / reach;
}

/** Shares of a tie's length at which its badge may sit, best first. */
const BADGE_PARTS = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.33, 0.67, 0.27, 0.73, 0.23, 0.77, 0.19, 0.81];

/** What a badge keeps off, in CSS pixels: marks and other badges before all, then the places that names want, then other lines. */
interface Around {
  readonly marks: readonly Circle[];
  readonly names: readonly Box[];
  readonly lines: PointGrid;
}

/**
 * Where on its line a tie's badge of that width, in CSS pixels, touches no mark and no other badge, and as little else as can be; where
 * there is no such spot, the one where it covers least: a tie without a badge could not be opened. On a `narrow` map badges keep a
 * little more room around them. `own` is the line's number among the lines.
 */
export function badgeSpot(
  path: readonly Position[],
  width: number,
  { marks, names, lines }: Around,
  onScreen: (position: Position) => Point,
  narrow: boolean,
  own: number,
): Position | undefined {
  const radius = width / 2 + (narrow ? 4 : 0);
  const along = cornersAt(path, BADGE_PARTS);
  const costs = along.map((position) => {
    const circle = { ...onScreen(position), radius };
    const covered = marks.reduce((sum, other) => sum + circleOverlap(circle, other), 0);
    const onName = names.some((name) => boxCircleOverlap(name, circle) > 0);
    const onLine = lines.hasNear(circle, radius + 2, own);
    return { position, cost: 10 * covered + (onName ? 2 : 0) + (onLine ? 1 : 0) };
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.position;
}

/** The corners of a line next to shares of its length, as it is on a flat map. */
function cornersAt(path: readonly Position[], shares: readonly number[]): Position[] {
  const lengths = distancesAlong(path.map((position) => toScreen(position, 0)));
  const whole = lengths.at(-1) ?? 0;
  return shares
    .map((share) => path[lengths.findIndex((length) => length >= share * whole)])
    .filter((corner) => corner !== undefined);
}
