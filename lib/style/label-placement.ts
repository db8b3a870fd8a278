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

/** How a mark is labelled from one part of the stretch on; where that waits for room for its lines, the name alone stands there `meanwhile`. */
interface Placed {
  readonly choice: LabelChoice;
  readonly from: number;
  readonly meanwhile: LabelChoice | null;
}

interface Placement {
  readonly placed: ReadonlyMap<Labelled, Placed>;
  /** Marks whose label has not all that it wants. */
  readonly short: ReadonlySet<Labelled>;
  /** What all sides cost together, and labels that have no room. */
  readonly cost: number;
}

/** Labels one after the other, each where the ones before leave it room. */
function placeInOrder(queue: readonly Labelled[], choicesOf: (mark: Labelled) => readonly LabelChoice[]): Placement {
  const placed = new Map<Labelled, Placed>();
  const short = new Set<Labelled>();
  let cost = 0;
  for (const mark of queue) {
    const best = bestOf(choicesOf(mark), [...placed.values()]);
    cost += best?.cost ?? PARTS.length * PART_COST;
    if (!best || best.choice.label.lines.length < (mark.details[0]?.length ?? 0)) short.add(mark);
    if (best) placed.set(mark, best);
  }
  return { placed, short, cost };
}

/** The cheapest way to write a label beside others, which may begin later in the stretch at a cost. */
function bestOf(
  choices: readonly LabelChoice[],
  others: readonly Placed[],
): (Placed & { readonly cost: number }) | null {
  const bare = choices.filter(({ label }) => label.lines.length === 0);
  const meanwhile = cheapest(bare, 0, others);
  let best: (Placed & { readonly cost: number }) | null = null;
  for (let from = 0; from <= MOST_MISSED; from++) {
    // Later there may be room for answers without which a name says too little; until then it needs a place of its own.
    const choice = cheapest(choices, from, others);
    if (!choice) continue;
    const cost = choice.cost(from) + from * PART_COST;
    const waits = from > 0 && choice.label.lines.length > 0;
    if (!best || cost < best.cost) best = { choice, from, meanwhile: waits ? meanwhile : null, cost };
  }
  return best;
}

function cheapest(choices: readonly LabelChoice[], from: number, placed: readonly Placed[]): LabelChoice | null {
  let best: LabelChoice | null = null;
  for (const choice of choices) {
    if (best && best.cost(from) <= choice.base) break;
    if (!choice.isClear(from) || !isApart(choice, from, placed)) continue;
    if (!best || choice.cost(from) < best.cost(from)) best = choice;
  }
  return best;
}

/** Whether a label lies on none of the others, from one part of the stretch on. */
function isApart(choice: LabelChoice, from: number, others: readonly Placed[]): boolean {
  return PARTS.every((_, scene) => {
    if (scene < from) return true;
    return others.every((other) => {
      const there = scene < other.from ? other.meanwhile : other.choice;
      return !there || boxOverlap(choice.box(scene), there.box(scene)) === 0;
    });
  });
}

/** Only now all names are known; two spare sides may meet, of which the map itself then draws one. Those with the least under them come first. */
function withSpare(
  placed: ReadonlyMap<Labelled, Placed>,
  choices: ReadonlyMap<Labelled, readonly LabelChoice[]>,
): Map<string, PlacedLabel> {
  return new Map(
    [...placed].map(([mark, { choice, meanwhile }]) => {
      const others = [...placed].flatMap(([other, how]) => (other === mark ? [] : [how]));
      const { label } = choice;
      const free = (lines: readonly string[]) =>
        (choices.get(mark) ?? [])
          .filter((other) => other.label.lines.join("\n") === lines.join("\n"))
          .filter((other) => other.isClear(0) && isApart(other, 0, others))
          .sort((a, b) => a.cost(0) - b.cost(0))
          .map((other) => other.label.side);
      const kept = meanwhile?.label.side;
      return [
        mark.id,
        {
          ...label,
          spare: free(label.lines).filter((side) => side !== label.side),
          ...(label.lines.length > 0 && {
            bare: kept ? [kept, ...free([]).filter((side) => side !== kept)] : free([]),
          }),
        },
      ];
    }),
  );
}

/** The same thing where the map has grown by a factor. */
function scaled<Thing extends Point>(thing: Thing, factor: number): Thing {
  return { ...thing, x: thing.x * factor, y: thing.y * factor };
}
