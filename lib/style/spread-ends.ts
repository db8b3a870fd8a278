import { unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { distancesAlong, type Point, toPosition, toScreen } from "./screen.ts";
import type { End } from "./tie-ends.ts";

/** Ties that come in at less than this angle to one another, in radians, would meet under one head. */
const NEAR_ANGLE = 0.6;
/** From this far out, in CSS pixels, their direction is judged. */
const JUDGED = 60;
/** How far apart their ends lie, in CSS pixels, and how far off the middle of the mark at most, as a share of its radius. */
const SPACING = 9;
const MOST = 0.6;
/**
 * How far from its end, in CSS pixels, a line is moved with it, and at most as a share of its length: from this zoom on two that lead to the
 * same mark run side by side as far as the map shows; further out they part by themselves, and names count on where they run.
 */
const CLOSE = 6;
const MOVED = { close: 420, far: 60 };
const PART = 0.3;

/** A tie's line (longitude, latitude) and the two ends that it leads between. */
export interface Ending {
  readonly from: End & { readonly id: string };
  readonly to: End & { readonly id: string };
  readonly path: readonly Position[];
}

export interface Spread {
  readonly path: readonly Position[];
  /** How far beside the middle of its mark the line ends, in CSS pixels. */
  readonly aside: number;
}

/** One end of one line, as it lies on the screen. */
interface Arrival {
  readonly line: number;
  readonly end: "from" | "to";
  readonly radius: number;
  /** Direction from the mark to where the line comes from, in radians. */
  readonly angle: number;
}

/** How far an end moves that comes in alone. */
const STILL: Point = { x: 0, y: 0 };

/**
 * Sets the ends of ties that come to a mark from nearly the same side apart, in the order in which they come in: else a solid line covers a
 * dotted one and two heads look like one. Pixels are those of `zoom`; ends at names of countries, which have no disc, stay.
 */
export function spreadEnds(lines: readonly Ending[], zoom: number): Spread[] {
  const shifts = lines.map(() => ({ from: STILL, to: STILL }));
  for (const together of bundles(arrivals(lines, zoom))) {
    const middle = together.reduce((sum, { angle }) => sum + angle, 0) / together.length;
    const radius = Math.min(...together.map((each) => each.radius));
    const spacing = Math.min(SPACING, (2 * MOST * radius) / (together.length - 1));
    together.forEach(({ line, end }, rank) => {
      const aside = (rank - (together.length - 1) / 2) * spacing;
      const shift = shifts[line];
      // Across the direction of all, towards the greater angle.
      if (shift) shift[end] = { x: -Math.sin(middle) * aside, y: Math.cos(middle) * aside };
    });
  }
  return lines.map(({ path }, i) => {
    const { from = STILL, to = STILL } = shifts[i] ?? {};
    return { path: shifted(path, from, to, zoom), aside: Math.hypot(to.x, to.y) };
  });
}

/** All ends of lines at marks, by mark. */
function arrivals(lines: readonly Ending[], zoom: number): Arrival[][] {
  const atMarks = new Map<string, Arrival[]>();
  lines.forEach(({ path, ...ends }, line) => {
    const points = path.map((position) => toScreen(position, zoom));
    for (const end of ["from", "to"] as const) {
      const { id, radius } = ends[end];
      const outward = end === "from" ? points : points.toReversed();
      const [tip] = outward;
      const far = outward.find((point) => tip && Math.hypot(point.x - tip.x, point.y - tip.y) >= JUDGED);
      if (radius === 0 || !tip || !far) continue;
      const arrival = { line, end, radius, angle: Math.atan2(far.y - tip.y, far.x - tip.x) };
      atMarks.set(id, [...(atMarks.get(id) ?? []), arrival]);
    }
  });
  return [...atMarks.values()];
}

/** Those of each mark that come in side by side, two or more, in the order of their angles, which do not jump within one bundle. */
function bundles(marks: readonly (readonly Arrival[])[]): Arrival[][] {
  return marks.flatMap((all) => {
    const sorted = [...all].sort((a, b) => a.angle - b.angle);
    const gaps = sorted.map((each, i) => {
      const next = sorted[(i + 1) % sorted.length];
      return next ? (next.angle - each.angle + 2 * Math.PI) % (2 * Math.PI) : 0;
    });
    // Begun after the widest gap, so that no bundle is cut where angles begin again.
    const first = gaps.indexOf(Math.max(...gaps)) + 1;
    const around = sorted.slice(0, first).map((each) => ({ ...each, angle: each.angle + 2 * Math.PI }));
    const found: Arrival[][] = [];
    for (const each of [...sorted.slice(first), ...around]) {
      const before = found.at(-1)?.at(-1);
      if (before && each.angle - before.angle <= NEAR_ANGLE) found.at(-1)?.push(each);
      else found.push([each]);
    }
    return found.filter(({ length }) => length > 1);
  });
}

/** The line with its ends moved, in pixels at `zoom`, and what is near them moved along. */
function shifted(path: readonly Position[], from: Point, to: Point, zoom: number): readonly Position[] {
  if (from === STILL && to === STILL) return path;
  const points = path.map((position) => toScreen(position, zoom));
  const distances = distancesAlong(points);
  const whole = distances.at(-1) ?? 0;
  const falloff = Math.min(zoom < CLOSE ? MOVED.far : MOVED.close, PART * whole);
  return points.map(({ x, y }, i) => {
    const along = distances[i] ?? 0;
    const [a = 0, b = 0] = [along, whole - along].map((way) => Math.exp(-((way / falloff) ** 2)));
    const [longitude, latitude] = toPosition({ x: x + a * from.x + b * to.x, y: y + a * from.y + b * to.y }, zoom);
    return [unwrap(longitude, path[i]?.[0] ?? longitude), latitude];
  });
}
