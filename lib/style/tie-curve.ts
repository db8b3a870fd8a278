import { curve } from "../geo/curve.ts";
import type { Position } from "../geo/mercator.ts";
import { type Circle, circleOverlap, toPosition, toScreen } from "./screen.ts";
import { BADGE_SIDE } from "./tie-image.ts";

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

/** Shares of a tie's length at which its badge may sit, best first. */
const BADGE_PARTS = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.33, 0.67, 0.27, 0.73];

/** Where on its line a tie's badge touches no mark and no other badge; else the middle. */
export function badgeSpot(path: readonly Position[], taken: readonly Circle[], zoom: number): Position | undefined {
  const along = BADGE_PARTS.map((part) => path[Math.round(part * STEPS)]);
  const free = along.find(
    (spot) =>
      spot !== undefined &&
      taken.every((other) => circleOverlap({ ...toScreen(spot, zoom), radius: BADGE_SIDE / 2 }, other) === 0),
  );
  return free ?? along[0];
}
