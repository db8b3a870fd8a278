import type { Obstacle } from "./crossings.ts";
import { type LabelChoice, labelChoices, type Scene } from "./label-choice.ts";
import type { Labelled, PlacedLabel } from "./label-geometry.ts";
import { type Box, boxOverlap, type Point, toScreen } from "./screen.ts";

/** A whole zoom doubles the distances, so a side is tried at these parts of it. */
const PARTS = [0.05, 0.4, 0.7, 0.95];
/** Where the beginning of the stretch has no room, its rest may: a name may be missing in so many of the first parts. */
const MOST_MISSED = 2;
/** What a label that is missing costs for each part of the stretch: more than lines across it. */
const PART_COST = 150;
/** How often labels are placed anew in another order, and how many of those that are short of room are tried one by one. */
const TURNS = 3;
const SINGLY = 4;

/**
 * Chooses the side of every label for one whole zoom, largest marks first: free of marks and names before all, then with its
 * lines, then away from ties and rims (`lines`, in pixels at `zoom`), then outward, or where the map is `narrow`
 * below and above. A name that would lie on
 * a mark or on another name is left out; the mark's button and the list still have it.
 */
export function placeLabels(
  marks: readonly Labelled[],
  fixed: readonly Box[],
  lines: readonly Obstacle[],
  zoom: number,
  outward: (mark: Labelled) => "left" | "right",
  narrow = false,
): Map<string, PlacedLabel> {
  const queue = [...marks].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const scenes = PARTS.map(
    (part): Scene => ({
      zoom: zoom + part,
      circles: marks.map((mark) => ({ ...toScreen(mark.at, zoom + part), radius: mark.radius + 1, id: mark.id })),
      fixed: fixed.map((box) => scaled(box, 2 ** part)),
      factor: 2 ** part,
    }),
  );
  const choices = new Map(queue.map((mark) => [mark, labelChoices(mark, outward(mark), narrow, scenes, lines)]));
  const inOrder = (order: readonly Labelled[]) => placeInOrder(order, (mark) => choices.get(mark) ?? []);
  let best = inOrder(queue);
  // Whoever found no room, or not everywhere, or not for its lines, chooses before the others, all together or one alone.
  for (let turn = 0; turn < TURNS; turn++) {
    const short = [...best.short];
    if (short.length === 0) break;
    const better = [short, ...short.slice(0, SINGLY).map((mark) => [mark])]
      .map((first) => inOrder([...first, ...queue.filter((mark) => !first.includes(mark))]))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!better || better.cost >= best.cost) break;
    best = better;
  }
  return withSpare(best.placed, choices);
}

interface Placement {
  readonly placed: ReadonlyMap<Labelled, LabelChoice>;
  /** Marks whose label has not all that it wants. */
  readonly short: ReadonlySet<Labelled>;
  /** What all sides cost together, and labels that have no room. */
  readonly cost: number;
}

/** Labels one after the other, each where the ones before leave it room. */
function placeInOrder(queue: readonly Labelled[], choicesOf: (mark: Labelled) => readonly LabelChoice[]): Placement {
  const placed = new Map<Labelled, LabelChoice>();
  const short = new Set<Labelled>();
  let cost = 0;
  for (const mark of queue) {
    const choices = choicesOf(mark);
    let found: LabelChoice | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let from = 0; from <= MOST_MISSED; from++) {
      // Later in the stretch there may be room for answers that a name alone would do without; at its beginning the map itself then draws the name.
      const next = from * PART_COST < least ? cheapest(choices, from, [...placed.values()]) : null;
      const price = next ? next.cost(from) + from * PART_COST : least;
      if (price < least) [found, least] = [next, price];
    }
    if (found) cost += least;
    if (!found || found.label.lines.length < (mark.details[0]?.length ?? 0)) short.add(mark);
    if (found) placed.set(mark, found);
    else cost += PARTS.length * PART_COST;
  }
  return { placed, short, cost };
}

function cheapest(choices: readonly LabelChoice[], from: number, placed: readonly LabelChoice[]): LabelChoice | null {
  let best: LabelChoice | null = null;
  for (const choice of choices) {
    if (best && best.cost(from) <= choice.base) break;
    if (!choice.isClear(from) || !isApart(choice, from, placed)) continue;
    if (!best || choice.cost(from) < best.cost(from)) best = choice;
  }
  return best;
}

/** Whether a label lies on none of the others, from one part of the stretch on. */
function isApart(choice: LabelChoice, from: number, others: readonly LabelChoice[]): boolean {
  return PARTS.every(
    (_, scene) => scene < from || others.every((other) => boxOverlap(choice.box(scene), other.box(scene)) === 0),
  );
}

/** Only now all names are known; two spare sides may meet, of which the map itself then draws one. Those with the least under them come first. */
function withSpare(
  placed: ReadonlyMap<Labelled, LabelChoice>,
  choices: ReadonlyMap<Labelled, readonly LabelChoice[]>,
): Map<string, PlacedLabel> {
  const all = [...placed.values()];
  return new Map(
    [...placed].map(([mark, choice]) => {
      const others = all.filter((other) => other !== choice);
      const { label } = choice;
      const free = (lines: readonly string[]) =>
        (choices.get(mark) ?? [])
          .filter((other) => other.label.lines.join("\n") === lines.join("\n"))
          .filter((other) => other.isClear(0) && isApart(other, 0, others))
          .sort((a, b) => a.cost(0) - b.cost(0))
          .map((other) => other.label.side);
      return [
        mark.id,
        {
          ...label,
          spare: free(label.lines).filter((side) => side !== label.side),
          ...(label.lines.length > 0 && { bare: free([]) }),
        },
      ];
    }),
  );
}

/** The same thing where the map has grown by a factor. */
function scaled<Thing extends Point>(thing: Thing, factor: number): Thing {
  return { ...thing, x: thing.x * factor, y: thing.y * factor };
}
