import type { Position } from "../geo/mercator.ts";
import { BADGE_PARTS } from "./badge-spot.ts";
import { isNear, PointGrid } from "./point-grid.ts";
import { type Box, type Circle, closer, type Point, toScreen } from "./screen.ts";

/** The bends that a tie may take besides its own, as shares of the most that a curve may bend. */
const BENDS = Array.from({ length: 31 }, (_, i) => (i - 15) / 15);
/** Room between a line and a mark that is not its end, in CSS pixels; how near two lines may run, and from where that counts. */
const BESIDE = 5;
const APART = 8;
const NEAR_END = 34;
/** A line stands for its points, at most so many. */
const MOST_POINTS = 200;
/** What it costs to bend by as much as a curve may bend more than the tie was given. */
const BENT = 1.5;
/** What it costs for each point of a line to lie close to another line, or where a name wants to stand. */
const CLOSE = 4;
const THROUGH = 3;
/** What a line costs on which no badge has room, and how much that needs around its middle, in CSS pixels. */
const NO_BADGE = 12;
const BADGE_ROOM = 12;
/** How far around a point of a line others matter, in CSS pixels. */
const NEIGHBOURHOOD = 16;

/** A mark that a line should not run under, and what it costs if it runs through its middle, in the measure of `BENT`. */
export interface Stranger extends Circle {
  readonly cost: number;
}

/** A tie that looks for its way: its own bend, the curve that a bend makes, and the marks that are not its ends. */
export interface Way {
  readonly bend: number;
  readonly between: (bend: number) => readonly Position[];
  readonly strangers: readonly Stranger[];
}

/** How often ties look again for a better way once the others have theirs, and how many are too many for that. */
const AGAIN = 3;
const MANY = 60;

/** One way of a tie: its line (longitude, latitude), the same in CSS pixels, and what it costs whatever the other ties do. */
interface Candidate {
  readonly path: readonly Position[];
  readonly points: readonly Point[];
  /** Those of its points at which others may come too close. */
  readonly inner: readonly Point[];
  readonly strangers: readonly Stranger[];
  readonly cost: number;
}

/** A way that was found, and what it costs among the others. */
interface Found {
  readonly candidate: Candidate;
  readonly cost: number;
}

/**
 * The paths (longitude, latitude) of ties, which run under no mark that is not their end, along no other tie and through no place that a
 * name wants, as far as can be: else a claim would seem to touch places that it does not, or to be as solid as its neighbour. `names` are in
 * CSS pixels at `zoom`.
 */
export function clearPaths(ways: readonly Way[], names: readonly Box[], zoom: number): (readonly Position[])[] {
  const all = ways.map((way) => candidatesOf(way, (bend) => candidateOf(way, bend, names, zoom)));
  return settled(all).map(({ candidate }) => candidate.path);
}

/** A bend that a tie may take, how much that alone costs, and its line, which is made when it is asked for, and only once. */
interface Bend {
  readonly cost: number;
  readonly candidate: () => Candidate;
}

/** The tie's own bend, then the others, nearest first. */
function candidatesOf({ bend: own }: Way, make: (bend: number) => Candidate): Bend[] {
  return [own, ...BENDS]
    .map((bend): Bend => {
      let made: Candidate | null = null;
      return {
        cost: BENT * Math.abs(bend - own),
        candidate: () => {
          made ??= make(bend);
          return made;
        },
      };
    })
    .sort((a, b) => a.cost - b.cost);
}

function candidateOf(way: Way, bend: number, names: readonly Box[], zoom: number): Candidate {
  const path = way.between(bend);
  const points = path.map((position) => toScreen(position, zoom));
  const [first, last] = [points[0], points.at(-1)];
  const inner = points.filter(
    (point, i) => i % 2 === 0 && first && last && !isNear(point, first, NEAR_END) && !isNear(point, last, NEAR_END),
  );
  const under = way.strangers.reduce((sum, mark) => sum + mark.cost * depthUnder(mark, points), 0);
  const through = inner.filter((point) => names.some((name) => isIn(point, name))).length;
  return { path, points, inner, strangers: way.strangers, cost: under + THROUGH * through };
}

/** Ways for all ties, each looked for among those of the others until none changes. */
function settled(all: readonly (readonly Bend[])[]): Found[] {
  const found: (Found & { readonly drawn: readonly Point[] })[] = [];
  const lines = new PointGrid(NEIGHBOURHOOD);
  for (let round = 0; round < (all.length > MANY ? 1 : 1 + AGAIN); round++) {
    let same = true;
    // The last ones first: at home, on a phone and on programs' pages fewer then run on each other.
    for (const [i, bends] of [...all.entries()].toReversed()) {
      const before = found[i];
      if (before) lines.remove(before.drawn, i);
      const next = clearWay(bends, lines);
      const drawn =
        before?.candidate === next.candidate ? before.drawn : closer(next.candidate.points, APART, MOST_POINTS);
      lines.add(drawn, i);
      found[i] = { ...next, drawn };
      same &&= before?.candidate === next.candidate;
    }
    if (same) break;
  }
  return found;
}

/** The best way of one tie among the lines that are there. */
function clearWay(bends: readonly Bend[], lines: PointGrid): Found {
  let best: Found | null = null;
  for (const bend of bends) {
    // What is left is further from the tie's own bend, and that alone costs more.
    if (best && best.cost <= bend.cost) break;
    const candidate = bend.candidate();
    let cost = bend.cost + candidate.cost;
    if (best && best.cost <= cost) continue;
    cost += CLOSE * candidate.inner.filter((point) => lines.hasNear(point, APART)).length;
    // Asked last, and only of what may still be the best.
    if ((!best || cost < best.cost) && !hasRoomForBadge(candidate, lines)) cost += NO_BADGE;
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  if (!best) throw new Error("a tie without ways to choose from");
  return best;
}

/** Whether a badge may sit on a line without lying on another line or mark: on short ones there may be no such spot. */
function hasRoomForBadge({ points, strangers }: Candidate, lines: PointGrid): boolean {
  return BADGE_PARTS.some((part) => {
    const spot = points[Math.round(part * (points.length - 1))];
    if (!spot || lines.hasNear(spot, BADGE_ROOM)) return false;
    return strangers.every((mark) => !isNear(spot, mark, BADGE_ROOM + mark.radius));
  });
}

function isIn({ x, y }: Point, box: Box): boolean {
  return Math.abs(x - box.x) < box.halfWidth && Math.abs(y - box.y) < box.halfHeight;
}

/** How far a line runs under a mark: 0 beside it, 1 through its middle. Neighbours of its end may have to be brushed. */
function depthUnder({ x, y, radius }: Circle, points: readonly Point[]): number {
  const reach = radius + BESIDE;
  let nearest = reach ** 2;
  for (const point of points) nearest = Math.min(nearest, (point.x - x) ** 2 + (point.y - y) ** 2);
  return 1 - Math.sqrt(nearest) / reach;
}
