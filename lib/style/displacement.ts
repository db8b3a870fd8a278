import { PACIFIC } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { isWithinRing } from "../geo/ring-in-box.ts";
import { type Circle, circleOverlap, type Point, toPosition, toScreen } from "./screen.ts";

/** A mark on the map: its true place (longitude, latitude) and the radius of its disc in CSS pixels. */
export interface Disc {
  readonly id: string;
  readonly at: Position;
  readonly radius: number;
  /** Corners (longitude, latitude) of the footprint on which the mark has to sit, if it has to. */
  readonly rim?: readonly Position[] | null;
}

/** How deep a circle at a spot overlaps a circle or a point; next to nothing counts as nothing. */
function overlapAt(spot: Point, radius: number, other: Point & { readonly radius?: number }): number {
  const overlap = circleOverlap(
    { x: spot.x, y: spot.y, radius },
    { x: other.x, y: other.y, radius: other.radius ?? 0 },
  );
  return overlap < 1e-6 ? 0 : overlap;
}

/** Where a mark is drawn. `moved` says that a leader has to show its true place. */
export interface Placed {
  readonly at: Position;
  readonly moved: boolean;
}

/** A mark moves at most this far from its true place, in CSS pixels at the zoom it is computed for. */
export const FARTHEST = 60;
/** Least distance between two marks in CSS pixels. */
export const CLEARANCE = 3;
/** A mark goes this much further, in CSS pixels, rather than sit on somebody else's true place. */
const COVERING = 25;
/** A mark that goes round its own rim goes this much further rather than sit on another's, as if it were on both. */
const ON_ANOTHER = 24;
/** And so much further rather than stand in another's area, where it would look like a part of that. */
const INSIDE_ANOTHER = 40;
/** What lies this close to a mark, in CSS pixels, is read as running to it. */
const BESIDE = 9;
const STEP = 2;
const DIRECTIONS = 32;
/** A mark on a rim goes half round it, rather than overlap, as if that were so many pixels away. */
const HALF_ROUND = 96;

/**
 * Moves crowded marks aside, for one zoom: the largest stay, the others take the nearest free spot, at most 60 px away. A
 * mark that belongs on a rim goes round it. As
 * the map grows up to the next whole zoom, distances only grow, so what is apart stays apart. The same marks always get
 * the same spots. Where there is no free spot, the one that overlaps least is taken. What is `kept` free is in pixels of that zoom.
 */
export function displace(discs: readonly Disc[], zoom: number, kept: readonly Circle[] = []): Map<string, Placed> {
  // Of marks of one size those first that have to leave their place: they have the least choice.
  const leaves = new Set(
    discs.flatMap(({ id, at, radius }) => {
      const truth = toScreen(at, zoom);
      return kept.some((other) => overlapAt(truth, radius + CLEARANCE, other) > 0) ? [id] : [];
    }),
  );
  const rank = ({ id }: Disc) => (leaves.has(id) ? 0 : 1);
  const queue = [...discs].sort((a, b) => b.radius - a.radius || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const truth = new Map(queue.map((disc) => [disc.id, toScreen(disc.at, zoom)]));
  const rims = new Map(queue.map(({ id, rim }) => [id, (rim ?? []).map((at) => toScreen(at, zoom))]));
  const taken: Circle[] = [...kept];
  const placed = new Map<string, Placed>();
  for (const disc of queue) {
    const origin = truth.get(disc.id) ?? toScreen(disc.at, zoom);
    const others = [...truth.values()].filter((point) => Math.hypot(point.x - origin.x, point.y - origin.y) > 1);
    const onRim = disc.rim ? rimSpots(disc.rim, origin, zoom) : null;
    const otherRims = onRim ? [...rims].flatMap(([id, corners]) => (id === disc.id ? [] : [corners])) : [];
    const abroad = otherRims
      .map((corners) => corners.map(({ x, y }): Position => [x, y]))
      .filter((ring) => !isWithinRing([origin.x, origin.y], ring));
    // Whatever is out of reach of the farthest spot need not be asked again at each.
    const farthest = onRim ? Math.max(...onRim.map((spot) => between(spot, origin))) : FARTHEST;
    const reach = farthest + disc.radius + 2 + CLEARANCE;
    const near = taken.filter((other) => Math.hypot(other.x - origin.x, other.y - origin.y) < reach + other.radius);
    const covered = others.filter((point) => Math.hypot(point.x - origin.x, point.y - origin.y) < reach);
    const best = choose(onRim ?? spots(origin), (spot) => ({
      overlap: near.reduce((sum, other) => sum + overlapAt(spot, disc.radius + CLEARANCE, other), 0),
      cost:
        spot.distance +
        COVERING * covered.filter((point) => overlapAt(spot, disc.radius + 2, point) > 0).length +
        (otherRims.some((corners) => corners.some((corner) => overlapAt(spot, disc.radius + BESIDE, corner) > 0))
          ? ON_ANOTHER
          : 0) +
        (abroad.some((ring) => isWithinRing([spot.x, spot.y], ring)) ? INSIDE_ANOTHER : 0),
    }));
    taken.push({ x: best.x, y: best.y, radius: disc.radius });
    const moved = !disc.rim && best.distance > 0;
    placed.set(disc.id, { at: best.at ?? (moved ? toPosition(best, zoom) : disc.at), moved });
  }
  return placed;
}

/** Rounds in which discs push each other; after that what is left of an overlap stays. */
const ROUNDS = 40;

/** Moves discs that touch apart, both by as much, for one zoom: in little room neither has a better right to its place. */
export function pushApart(discs: readonly Disc[], zoom: number): Map<string, Placed> {
  const spots = discs.map((disc) => ({ ...toScreen(disc.at, zoom), radius: disc.radius }));
  for (let round = 0; round < ROUNDS; round++) {
    spots.forEach((a, i) => {
      for (const b of spots.slice(i + 1)) {
        const overlap = a.radius + b.radius + CLEARANCE - between(a, b);
        if (overlap <= 0) continue;
        const [x, y] = between(a, b) > 0 ? [(b.x - a.x) / between(a, b), (b.y - a.y) / between(a, b)] : [0, 1];
        Object.assign(a, { x: a.x - (x * overlap) / 2, y: a.y - (y * overlap) / 2 });
        Object.assign(b, { x: b.x + (x * overlap) / 2, y: b.y + (y * overlap) / 2 });
      }
    });
  }
  return new Map(
    discs.map(({ id, at }, i) => {
      const spot = spots[i];
      const truth = toScreen(at, zoom);
      const moved = spot !== undefined && between(spot, truth) > 0;
      return [id, { at: moved ? toPosition(spot, zoom) : at, moved }];
    }),
  );
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
  /** Its position (longitude, latitude), where that is known better than pixels tell. */
  readonly at?: Position;
}

/**
 * The corners of a footprint, best first: above its middle and outward, where the name then finds room and ties, which come
 * in from the Pacific, do not.
 */
function rimSpots(rim: readonly Position[], origin: Point, zoom: number): Spot[] {
  const corners = rim.slice(0, -1).map((at) => ({ at, ...toScreen(at, zoom) }));
  const outward = toPosition(origin, zoom)[0] < PACIFIC ? -1 : 1;
  const best = Math.atan2(-1, 1.7 * outward);
  return corners
    .map((corner) => {
      const turn = Math.abs(Math.atan2(corner.y - origin.y, corner.x - origin.x) - best);
      return { ...corner, distance: (Math.min(turn, 2 * Math.PI - turn) / Math.PI) * HALF_ROUND };
    })
    .sort((a, b) => a.distance - b.distance);
}

function between(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Spots around a point, nearest first, up to the farthest that a mark may move; made as they are asked for. */
export function* spots({ x, y }: Point, farthest = FARTHEST): Generator<Spot> {
  for (const spot of AROUND) {
    if (spot.distance > farthest) return;
    yield { x: x + spot.x, y: y + spot.y, distance: spot.distance };
  }
}

const AROUND: readonly Spot[] = [
  { x: 0, y: 0, distance: 0 },
  ...Array.from({ length: FARTHEST / STEP }, (_, i) => (i + 1) * STEP).flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      return { x: distance * Math.cos(angle), y: distance * Math.sin(angle), distance };
    }),
  ),
];

/**
 * The spot with the least overlap, then the least cost, then the first. A cost is never less than the distance, and spots
 * come nearest first, so the search ends once no spot that is left can be better.
 */
export function choose(
  candidates: Iterable<Spot>,
  judge: (spot: Spot) => { readonly overlap: number; readonly cost: number },
): Spot {
  let best: { readonly spot: Spot; readonly overlap: number; readonly cost: number } | null = null;
  for (const spot of candidates) {
    if (best?.overlap === 0 && spot.distance >= best.cost) break;
    const judged = judge(spot);
    const better =
      !best || judged.overlap < best.overlap || (judged.overlap === best.overlap && judged.cost < best.cost);
    if (better) best = { spot, ...judged };
  }
  if (!best) throw new Error("no spot to choose from");
  return best.spot;
}
