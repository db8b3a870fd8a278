import { unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { type Circle, distancesAlong, type Point, toPosition, toScreen } from "./screen.ts";

/** Room between a line and a mark that it passes, and between two that pass it on the same side, in CSS pixels. */
const BESIDE = 4;
const LANE = 5;
/** How far along the line a detour reaches to each side, as a multiple of how far it keeps from the mark's middle. */
const REACH = 2.4;
/** Corners of a detour, in CSS pixels from one to the next. */
const PITCH = 4;
/** Marks stand together: a line that leaves one may come to the next. */
const ROUNDS = 5;
/** Less than this, in CSS pixels, is no detour. */
const LEAST = 0.5;

/** A line (longitude, latitude) and the ids of the marks at its ends. */
export interface Led {
  readonly path: readonly Position[];
  readonly ends: readonly string[];
}

/**
 * Leads lines around marks that are not their ends, instead of under them: one that comes out behind a mark seems to begin there. Those
 * that pass a mark on the same side keep their order and stay apart. Marks are in CSS pixels at `zoom`; near an end that lies beside
 * a mark there may be no way round.
 */
export function skirtMarks(
  lines: readonly Led[],
  marks: readonly (Circle & { readonly id: string })[],
  zoom: number,
): (readonly Position[])[] {
  const given = lines.map(({ path }) => path.map((position) => toScreen(position, zoom)));
  let led: readonly (readonly Point[])[] = given;
  for (let round = 0; round < ROUNDS; round++) {
    const before = led;
    for (const mark of marks) led = around(led, mark, (i) => !lines[i]?.ends.includes(mark.id));
    if (led.every((points, i) => points === before[i])) break;
  }
  return lines.map(({ path }, i) => {
    const points = led[i];
    return points && points !== given[i] ? positions(points, path[0]?.[0] ?? 0, zoom) : path;
  });
}

function positions(points: readonly Point[], longitude: number, zoom: number): Position[] {
  let last = longitude;
  return points.map((point) => {
    const position = toPosition(point, zoom);
    last = unwrap(position[0], last);
    return [last, position[1]];
  });
}

function around(
  lines: readonly (readonly Point[])[],
  mark: Circle,
  passes: (line: number) => boolean,
): (readonly Point[])[] {
  const found = [...lines];
  const reach = mark.radius + BESIDE + LANE * lines.length;
  const near = lines.flatMap((points, line) => {
    const nearest = passes(line) ? nearestTo(points, mark) : null;
    return nearest && nearest.away < reach ? [{ line, points, nearest, side: sideOf(nearest, mark) }] : [];
  });
  for (const upper of [true, false]) {
    let keep = mark.radius + BESIDE;
    const beside = near.filter(({ side }) => isUpper(side) === upper);
    for (const { line, points, nearest, side } of beside.sort((a, b) => a.nearest.away - b.nearest.away)) {
      if (nearest.away < keep - LEAST) found[line] = detour(points, nearest, side, keep);
      keep = Math.max(keep, nearest.away) + LANE;
    }
  }
  return found;
}

/** Whether a direction points to the upper half of the screen, or to the left where it is level. */
function isUpper({ x, y }: Point): boolean {
  return y < 0 || (y === 0 && x < 0);
}

/** The line with a bulge that keeps it so far from where it came nearest to; the same one where an end leaves no room for it. */
function detour(points: readonly Point[], nearest: Nearest, side: Point, keep: number): readonly Point[] {
  const whole = distancesAlong(points).at(-1) ?? 0;
  const [back = 0, on = 0] = [nearest.along, whole - nearest.along].map((room) => Math.min(REACH * keep, room));
  if (Math.min(back, on) < keep / 2) return points;
  return spaced(points, nearest.along - back, nearest.along + on).map(({ x, y, along }) => {
    const share = along < nearest.along ? (nearest.along - along) / back : (along - nearest.along) / on;
    if (share >= 1) return { x, y };
    const aside = (keep - nearest.away) * Math.cos((share * Math.PI) / 2) ** 2;
    return { x: x + side.x * aside, y: y + side.y * aside };
  });
}

/** Where on a line it comes nearest to a point: how far from its beginning, the spot itself, and how far from the point. */
interface Nearest {
  readonly along: number;
  readonly spot: Point;
  readonly away: number;
  /** Direction of the line there, of length 1. */
  readonly ahead: Point;
}

/** Across the line, away from the mark's middle, of length 1; to the line's left where it runs through that. */
function sideOf({ spot, away, ahead }: Nearest, mark: Circle): Point {
  if (away < LEAST) return { x: ahead.y, y: -ahead.x };
  return { x: (spot.x - mark.x) / away, y: (spot.y - mark.y) / away };
}

function nearestTo(points: readonly Point[], to: Point): Nearest | null {
  let best: Nearest | null = null;
  let begun = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    const ahead = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
    const part = Math.min(length, Math.max(0, (to.x - a.x) * ahead.x + (to.y - a.y) * ahead.y));
    const spot = { x: a.x + part * ahead.x, y: a.y + part * ahead.y };
    const away = Math.hypot(to.x - spot.x, to.y - spot.y);
    if (!best || away < best.away) best = { along: begun + part, spot, away, ahead };
    begun += length;
  }
  return best;
}

/** The points of a line, each with how far along it lies, and between two such distances further ones in short steps. */
function spaced(points: readonly Point[], from: number, to: number): (Point & { readonly along: number })[] {
  let begun = 0;
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    if (!before) return [{ ...point, along: 0 }];
    const length = Math.hypot(point.x - before.x, point.y - before.y);
    const [first, last] = [Math.max(begun, from), Math.min(begun + length, to)];
    const steps = Math.ceil((last - first) / PITCH);
    const further = Array.from({ length: Math.max(0, steps) }, (_, step) => first + (step * (last - first)) / steps)
      .filter((along) => along > begun && along < begun + length)
      .map((along) => {
        const part = (along - begun) / length;
        return { x: before.x + part * (point.x - before.x), y: before.y + part * (point.y - before.y), along };
      });
    begun += length;
    return [...further, { ...point, along: begun }];
  });
}
