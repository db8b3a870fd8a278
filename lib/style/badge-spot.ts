import type { Position } from "../geo/mercator.ts";
import type { Covered } from "./place-layout.ts";
import type { PointGrid } from "./point-grid.ts";
import { boxCircleOverlap, type Circle, circleOverlap, distancesAlong, type Point, toScreen } from "./screen.ts";

/** Shares of a tie's length at which its badge may sit, best first. */
export const BADGE_PARTS = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.33, 0.67, 0.27, 0.73, 0.23, 0.77, 0.19, 0.81];

/** What it costs a badge to lie where a name stands, beside 1 for another line: more where the answers of claims stand below it. */
const ON_NAME = { alone: 2, answers: 4 };

/** What a badge keeps off, in CSS pixels: marks and other badges before all, then the places that names want, then other lines. */
interface Around {
  readonly marks: readonly Circle[];
  readonly names: readonly Covered[];
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
    const under = names.filter((name) => boxCircleOverlap(name, circle) > 0);
    const onName = Math.max(0, ...under.map(({ answers }) => (answers ? ON_NAME.answers : ON_NAME.alone)));
    const onLine = lines.hasNear(circle, radius + 2, own);
    return { position, cost: 10 * covered + onName + (onLine ? 1 : 0) };
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
