import { curve } from "../geo/curve.ts";
import { greatCircle } from "../geo/great-circle.ts";
import type { Position } from "../geo/mercator.ts";
import { toPosition, toScreen } from "./screen.ts";

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
