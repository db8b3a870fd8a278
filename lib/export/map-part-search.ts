import type { Rect } from "./display-list.ts";
import { anyMeet } from "./rects.ts";

/** One way to place something: what it takes up, and what it costs. */
export interface Choice {
  readonly rects: readonly Rect[];
  readonly cost: number;
}

/** Something that has to be placed. The dearest of its choices takes up nothing, so that there is always a way. */
export interface Wanted<Chosen extends Choice> {
  readonly choices: readonly Chosen[];
}

/** Least distance between what two chose, in units. */
const APART = 2;
/** How many may have to move for one, how far that is followed, and how often two are compared before it rests. */
interface Effort {
  readonly moved: number;
  readonly depth: number;
  readonly budget: number;
}
const USUAL: Effort = { moved: 3, depth: 2, budget: 800_000 };
/** What it is worth to spare what is given up last. */
const DEAR: Effort = { moved: 6, depth: 3, budget: 800_000 };
const ROUNDS = 12;
/** Less than this is not worth a move. */
const LEAST_GAIN = 1.5;

/**
 * One choice for each, so that none meet and all together cost little: first one after the other, whoever has the fewest ways first, then
 * by letting each have a cheaper one where those in its way find others, and with more patience who would pay more than is `dear`. The same
 * input always gives the same answer. Whoever has one of the choices made `before` begins with it.
 */
export function placeAll<Chosen extends Choice>(
  wanted: readonly Wanted<Chosen>[],
  dear: number,
  before: ReadonlySet<Chosen> = new Set(),
): Chosen[] {
  const sorted = wanted.map(sortedOnce);
  const search = new Search(sorted);
  const order = sorted
    .map((choices, i) => ({ i, ways: choices.filter(({ rects }) => rects.length > 0).length }))
    .sort((a, b) => a.ways - b.ways || a.i - b.i)
    .map(({ i }) => i);
  for (const i of order) search.keep(i, before);
  for (const i of order) search.settle(i);
  for (let round = 0; round < ROUNDS && search.improve(USUAL, 0); round++);
  for (let round = 0; round < ROUNDS && search.improve(DEAR, dear); round++);
  for (let round = 0; round < ROUNDS && search.improve(USUAL, 0); round++);
  return search.result();
}

/** A choice and the edges of all it takes up: most choices are far from one another, which is quickly seen. */
interface Bounded<Chosen extends Choice> {
  readonly choice: Chosen;
  readonly cost: number;
  readonly rects: readonly Rect[];
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

const sortedBefore = new WeakMap<object, readonly unknown[]>();

function sortedOnce<Chosen extends Choice>(wanted: Wanted<Chosen>): readonly Bounded<Chosen>[] {
  const known = sortedBefore.get(wanted) as readonly Bounded<Chosen>[] | undefined;
  const sorted = known ?? [...wanted.choices].sort((a, b) => a.cost - b.cost).map(bounded);
  sortedBefore.set(wanted, sorted);
  return sorted;
}

function bounded<Chosen extends Choice>(choice: Chosen): Bounded<Chosen> {
  const { rects, cost } = choice;
  return {
    choice,
    cost,
    rects,
    west: Math.min(...rects.map(({ x }) => x)),
    north: Math.min(...rects.map(({ y }) => y)),
    east: Math.max(...rects.map(({ x, width }) => x + width)) + APART,
    south: Math.max(...rects.map(({ y, height }) => y + height)) + APART,
  };
}

class Search<Chosen extends Choice> {
  private placed: (Bounded<Chosen> | undefined)[];
  private compared = 0;
  private effort = USUAL;
  private readonly sorted: readonly (readonly Bounded<Chosen>[])[];

  constructor(sorted: readonly (readonly Bounded<Chosen>[])[]) {
    this.sorted = sorted;
    this.placed = sorted.map(() => undefined);
  }

  /** Gives one the choice that it had before. */
  keep(i: number, before: ReadonlySet<Chosen>): void {
    if (before.size > 0) this.placed[i] = this.sorted[i]?.find(({ choice }) => before.has(choice));
  }

  /** Gives one its cheapest choice that is free, unless it has one. */
  settle(i: number): void {
    this.placed[i] ??= this.sorted[i]?.find((choice) => this.inTheWay(i, choice, 1).length === 0);
  }

  /** Lets each that pays more above its least than `dear` try cheaper choices, the dearest first. Whether that changed anything. */
  improve(effort: Effort, dear: number): boolean {
    this.effort = effort;
    this.compared = 0;
    const excess = (i: number) => this.costAt(i) - (this.sorted[i]?.[0]?.cost ?? 0);
    const order = this.sorted.map((_, i) => i).sort((a, b) => excess(b) - excess(a) || a - b);
    let changed = false;
    for (const i of order) if (excess(i) > Math.max(dear, LEAST_GAIN) && this.cheaper(i)) changed = true;
    return changed;
  }

  result(): Chosen[] {
    return this.placed.flatMap((placed) => (placed ? [placed.choice] : []));
  }

  private cheaper(i: number): boolean {
    const [now, total] = [this.costAt(i), this.total()];
    for (const choice of this.sorted[i] ?? []) {
      if (choice.cost >= now - LEAST_GAIN || this.compared > this.effort.budget) return false;
      const before = [...this.placed];
      if (this.put(i, choice, now - choice.cost, this.effort.depth, [i]) && this.total() < total - LEAST_GAIN)
        return true;
      this.placed = before;
    }
    return false;
  }

  /** Places a choice and moves what is in its way, each to where it costs no more than `gain` above what it did. */
  private put(i: number, choice: Bounded<Chosen>, gain: number, depth: number, moving: readonly number[]): boolean {
    const { moved } = this.effort;
    const others = this.inTheWay(i, choice, moved + 1);
    if (others.length > moved || others.some((j) => moving.includes(j))) return false;
    if (others.length > 0 && depth === 0) return false;
    const before = [...this.placed];
    const costs = others.map((j) => this.costAt(j));
    this.placed[i] = choice;
    for (const j of others) this.placed[j] = undefined;
    const all = [...moving, ...others];
    if (others.every((j, n) => this.move(j, (costs[n] ?? 0) + gain, depth, all))) return true;
    this.placed = before;
    return false;
  }

  /** Gives one that had to leave the cheapest choice that is free, or that others make free. */
  private move(j: number, most: number, depth: number, moving: readonly number[]): boolean {
    for (const choice of this.sorted[j] ?? []) {
      if (choice.cost > most || this.compared > this.effort.budget) return false;
      if (this.inTheWay(j, choice, 1).length === 0) {
        this.placed[j] = choice;
        return true;
      }
      if (depth > 1 && this.put(j, choice, most - choice.cost, depth - 1, moving)) return true;
    }
    return false;
  }

  private total(): number {
    return this.placed.reduce((sum, choice) => sum + (choice?.cost ?? 0), 0);
  }

  /** Who stands where a choice would: up to `most` of them. */
  private inTheWay(i: number, choice: Bounded<Chosen>, most: number): number[] {
    const found: number[] = [];
    if (choice.rects.length === 0) return found;
    this.compared += this.placed.length;
    for (let j = 0; j < this.placed.length; j++) {
      const other = this.placed[j];
      if (j === i || !other || other.rects.length === 0) continue;
      if (choice.west >= other.east || other.west >= choice.east) continue;
      if (choice.north >= other.south || other.north >= choice.south) continue;
      if (!anyMeet(choice.rects, other.rects, APART)) continue;
      found.push(j);
      if (found.length >= most) break;
    }
    return found;
  }

  private costAt(i: number): number {
    return this.placed[i]?.cost ?? Number.POSITIVE_INFINITY;
  }
}
