import { crossedLength, type Obstacle, piecesNear } from "./crossings.ts";
import { type Labelled, labelBox, NAME_LINE, type PlacedLabel, type Side } from "./label-geometry.ts";
import { type Box, boxCircleOverlap, boxOverlap, type Circle, type Point, toScreen } from "./screen.ts";

const SPARE: readonly Side[] = [
  "right",
  "left",
  "bottom",
  "top",
  "bottom-right",
  "bottom-left",
  "top-right",
  "top-left",
];

/** A whole zoom doubles the distances, so a side is tried at these parts of it. */
const PARTS = [0.05, 0.4, 0.7, 0.95];
/** A label so near a mark that is not its own, in CSS pixels, might be read as that one's; what a side costs for each. */
const MISTAKABLE = 9;
const MISTAKEN_COST = 40;
/** What a label gives up rather than its best lines, in the same measure: lines that say how claims were answered, and lines that count ties only. */
const SHORT_COST = { answers: 24, ties: 6 };

interface Choice extends PlacedLabel {
  readonly cost: number;
}

/** The map at one part of a whole zoom's stretch. */
interface Scene {
  readonly zoom: number;
  readonly circles: readonly (Circle & { readonly id: string })[];
  readonly boxes: Box[];
  /** How much larger the map is than at the whole zoom. */
  readonly factor: number;
}

/** What 12 CSS pixels of a tie under a label cost; so long a piece is as bad as more. */
const CROSSED_COST = 2;
const CROSSED_STEP = 12;
const MOST_CROSSED = 96;
/** How far from its mark a label may reach, in CSS pixels. */
const REACH = 260;
/** What a label that is missing costs for each part of the stretch: more than lines across it. */
const PART_COST = 150;
/** So many are tried one by one. */
const SINGLY = 4;
/** How often labels are placed anew in another order. */
const TURNS = 3;
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
  const scenes = () =>
    PARTS.map(
      (part): Scene => ({
        zoom: zoom + part,
        circles: marks.map((mark) => ({ ...toScreen(mark.at, zoom + part), radius: mark.radius + 1, id: mark.id })),
        boxes: fixed.map((box) => scaled(box, 2 ** part)),
        factor: 2 ** part,
      }),
    );
  const inOrder = (order: readonly Labelled[]) =>
    placeInOrder(order, scenes(), lines, (mark) => choices(mark, outward(mark), narrow));
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
  return best.labels;
}

interface Placement {
  readonly labels: Map<string, PlacedLabel>;
  /** Marks whose label has not all that it wants. */
  readonly short: ReadonlySet<Labelled>;
  /** What all sides cost together, and labels that have no room. */
  readonly cost: number;
}

/** Labels one after the other, each where the ones before leave it room. The boxes of `scenes` are added to. */
function placeInOrder(
  queue: readonly Labelled[],
  scenes: readonly Scene[],
  lines: readonly Obstacle[],
  choicesOf: (mark: Labelled) => readonly Choice[],
): Placement {
  const placed = new Map<string, PlacedLabel>();
  const short = new Set<Labelled>();
  let cost = 0;
  for (const mark of queue) {
    const candidates = choicesOf(mark);
    // Where the beginning of the stretch has no room, its rest may; the map itself keeps names off each other until then.
    const bare = candidates.filter((each) => each.lines.length === 0);
    const parts = [scenes, scenes.slice(1), scenes.slice(2)];
    let best: Choice | null = null;
    for (const some of parts) {
      best = bestChoice(mark, some === scenes ? candidates : bare, some, lines);
      if (!best) continue;
      cost += best.cost + (scenes.length - some.length) * PART_COST;
      if (some !== scenes) short.add(mark);
      break;
    }
    if (!best || best.lines.length < (mark.details[0]?.length ?? 0)) short.add(mark);
    if (!best) {
      cost += PARTS.length * PART_COST;
      continue;
    }
    placed.set(mark.id, { side: best.side, lines: best.lines });
    for (const scene of scenes) scene.boxes.push(labelBox(mark, best, scene.zoom));
  }
  // Only now all names are known; two spare sides may meet, of which the map itself then draws one.
  for (const mark of queue) {
    const label = placed.get(mark.id);
    if (!label) continue;
    const free = (side: Side) =>
      scenes.every((scene) => isFree(mark, labelBox(mark, { ...label, side }, scene.zoom), scene, label));
    placed.set(mark.id, { ...label, spare: SPARE.filter((side) => side !== label.side && free(side)) });
  }
  return { labels: placed, short, cost };
}

/** Cheapest first, before anything is known of the surroundings. */
function choices({ details, tiesOnly }: Labelled, near: "left" | "right", narrow: boolean): Choice[] {
  const short = tiesOnly ? SHORT_COST.ties : SHORT_COST.answers;
  const far = near === "left" ? "right" : "left";
  const beside: readonly Side[] = [near, `bottom-${near}`, `top-${near}`];
  const above: readonly Side[] = ["bottom", "top"];
  const sides = [
    ...(narrow ? above : []),
    ...beside,
    ...(narrow ? [] : above),
    far,
    `bottom-${far}`,
    `top-${far}`,
  ] as const;
  return [...details, []].flatMap((lines, shorter) =>
    sides.map((side, order) => ({ side, lines, cost: order * 2 + shorter * short })),
  );
}

function bestChoice(
  mark: Labelled,
  candidates: readonly Choice[],
  scenes: readonly Scene[],
  lines: readonly Obstacle[],
): Choice | null {
  const [first] = scenes;
  const around = first && { ...toScreen(mark.at, first.zoom), halfWidth: REACH, halfHeight: REACH };
  const near = around ? piecesNear(lines, shrunk(around, first.factor)) : [];
  let best: Choice | null = null;
  for (const candidate of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (best && best.cost <= candidate.cost) break;
    const free = scenes.every((scene) => isFree(mark, labelBox(mark, candidate, scene.zoom), scene));
    if (!free) continue;
    const crossed = scenes.reduce(
      (sum, { factor, zoom }) =>
        sum + Math.min(MOST_CROSSED, factor * crossedLength(near, shrunk(labelBox(mark, candidate, zoom), factor))),
      0,
    );
    const cost =
      candidate.cost + (CROSSED_COST * crossed) / CROSSED_STEP + MISTAKEN_COST * mistakable(mark, candidate, scenes);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/** A label below or above its own mark, the name of which is level with another one, is read as that one's from so far off, in CSS pixels. */
const LEVEL = 40;

/** How many marks a label stands too close to, where the map is smallest. */
function mistakable(mark: Labelled, candidate: PlacedLabel, [first]: readonly Scene[]): number {
  if (!first) return 0;
  const box = labelBox(mark, candidate, first.zoom);
  const beside = candidate.side === "left" || candidate.side === "right";
  return first.circles.filter((circle) => {
    if (circle.id === mark.id) return false;
    if (boxCircleOverlap(box, { ...circle, radius: circle.radius + MISTAKABLE }) > 0) return true;
    const level = Math.abs(circle.y - (box.y - box.halfHeight + NAME_LINE / 2)) < NAME_LINE;
    return !beside && level && Math.abs(circle.x - box.x) - box.halfWidth - circle.radius < LEVEL;
  }).length;
}

/** Whether a box lies on no mark and no name; the mark's own name, once it is `placed`, is not in its own way. */
function isFree(mark: Labelled, box: Box, { circles, boxes, zoom }: Scene, placed?: PlacedLabel): boolean {
  const own = placed && labelBox(mark, placed, zoom);
  return (
    circles.every((circle) => circle.id === mark.id || boxCircleOverlap(box, circle) === 0) &&
    boxes.every((other) => (own && other.x === own.x && other.y === own.y) || boxOverlap(box, other) === 0)
  );
}

/** The same box on the map of the whole zoom, which is smaller by a factor. */
function shrunk({ x, y, halfWidth, halfHeight }: Box, factor: number): Box {
  return { x: x / factor, y: y / factor, halfWidth: halfWidth / factor, halfHeight: halfHeight / factor };
}

/** The same thing where the map has grown by a factor. */
function scaled<Thing extends Point>(thing: Thing, factor: number): Thing {
  return { ...thing, x: thing.x * factor, y: thing.y * factor };
}
