import type { Position } from "../geo/mercator.ts";
import { type Box, boxCircleOverlap, boxOverlap, type Circle, type Point, toScreen } from "./screen.ts";

/** The side of its mark on which a label stands. */
export type Side = "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";

/** A mark that wants a label. `at` is where the mark is drawn: longitude, latitude. */
export interface Labelled {
  readonly id: string;
  readonly at: Position;
  readonly radius: number;
  readonly name: string;
  /** Number of program letters behind the name. */
  readonly letters: number;
  /** What may stand under the name, best first: lines each. */
  readonly details: readonly (readonly string[])[];
}

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

/** Estimates in CSS pixels, but for the size of names, which is theirs: Inter Semibold 13 and Regular 11, a letter's cell, a line, the distance from the mark. */
const NAME_CHARACTER = 7.5;
const DETAIL_CHARACTER = 5.9;
const LETTER = 11;
const NAME_LINE = 16;
export const NAME_SIZE = 13;
const DETAIL_LINE = 14;
const LABEL_GAP = 4;
/** A whole zoom doubles the distances, so a side is tried at these parts of it. */
const PARTS = [0.1, 0.4, 0.7, 0.95];
/** What a label gives up rather than its best lines: so many pixels of order, so many crossed points of ties. */
const SHORT_COST = 24;

export interface PlacedLabel {
  readonly side: Side;
  /** Other sides that are free too: there the label goes when the map's edge or the caption is in its way. */
  readonly spare?: readonly Side[];
  /** The lines under the name that have room. */
  readonly lines: readonly string[];
}

interface Choice extends PlacedLabel {
  readonly cost: number;
}

/** The map at one part of a whole zoom's stretch. */
interface Scene {
  readonly zoom: number;
  readonly circles: readonly (Circle & { readonly id: string })[];
  readonly boxes: Box[];
  readonly points: readonly Point[];
}

/**
 * Chooses the side of every label for one whole zoom, largest marks first: free of marks and names before all, then with its
 * lines, then away from ties (`lines` are points along them, in pixels at `zoom`), then outward, or where the map is `narrow`
 * below and above. A name that would lie on
 * a mark or on another name is left out; the mark's button and the list still have it.
 */
export function placeLabels(
  marks: readonly Labelled[],
  fixed: readonly Box[],
  lines: readonly Point[],
  zoom: number,
  outward: (mark: Labelled) => "left" | "right",
  narrow = false,
): Map<string, PlacedLabel> {
  const queue = [...marks].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const placed = new Map<string, PlacedLabel>();
  const scenes = PARTS.map(
    (part): Scene => ({
      zoom: zoom + part,
      circles: marks.map((mark) => ({ ...toScreen(mark.at, zoom + part), radius: mark.radius + 1, id: mark.id })),
      boxes: fixed.map((box) => scaled(box, 2 ** part)),
      points: lines.map((point) => scaled(point, 2 ** part)),
    }),
  );
  for (const mark of queue) {
    const candidates = choices(outward(mark), mark.details, narrow);
    // Where the beginning of the stretch has no room, its rest may; the map itself keeps names off each other until then.
    const best =
      bestChoice(mark, candidates, scenes) ??
      bestChoice(
        mark,
        candidates.filter((each) => each.lines.length === 0),
        scenes.slice(1),
      );
    if (!best) continue;
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
  return placed;
}

/** Cheapest first, before anything is known of the surroundings. */
function choices(near: "left" | "right", details: Labelled["details"], narrow: boolean): Choice[] {
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
    sides.map((side, order) => ({ side, lines, cost: order * 2 + shorter * SHORT_COST })),
  );
}

function bestChoice(mark: Labelled, candidates: readonly Choice[], scenes: readonly Scene[]): Choice | null {
  let best: Choice | null = null;
  for (const candidate of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (best && best.cost <= candidate.cost) break;
    const free = scenes.every((scene) => isFree(mark, labelBox(mark, candidate, scene.zoom), scene));
    if (!free) continue;
    const crossed = scenes.reduce(
      (sum, { points, zoom }) => sum + Math.min(8, within(points, labelBox(mark, candidate, zoom))),
      0,
    );
    const cost = candidate.cost + 2 * crossed;
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/** Whether a box lies on no mark and no name; the mark's own name, once it is `placed`, is not in its own way. */
function isFree(mark: Labelled, box: Box, { circles, boxes, zoom }: Scene, placed?: PlacedLabel): boolean {
  const own = placed && labelBox(mark, placed, zoom);
  return (
    circles.every((circle) => circle.id === mark.id || boxCircleOverlap(box, circle) === 0) &&
    boxes.every((other) => (own && other.x === own.x && other.y === own.y) || boxOverlap(box, other) === 0)
  );
}

function within(points: readonly Point[], box: Box): number {
  return points.filter(
    (point) => Math.abs(point.x - box.x) < box.halfWidth && Math.abs(point.y - box.y) < box.halfHeight,
  ).length;
}

/** What MapLibre takes for a side: which of its edges or corners the text turns to the mark, and how far off, in ems. */
export type Anchor = readonly [anchor: Side, offset: readonly [number, number]];

/** How a text of that size (CSS pixels) stands on a side of a mark of that radius. */
export function anchorOf(side: Side, radius: number, size: number): Anchor {
  const { across, down } = directionOf(side);
  // Above and below, MapLibre moves text closer by a share of its height.
  const reach = (radius + LABEL_GAP + (down !== 0 ? 4 : 0)) / size;
  const length = across !== 0 && down !== 0 ? reach / Math.SQRT2 : reach;
  return [TURNED[side], [across * length, down * length]];
}

const TURNED: Readonly<Record<Side, Side>> = {
  left: "right",
  right: "left",
  top: "bottom",
  bottom: "top",
  "top-left": "bottom-right",
  "top-right": "bottom-left",
  "bottom-left": "top-right",
  "bottom-right": "top-left",
};

/** Right and down are 1, left and up -1. */
function directionOf(side: Side): { readonly across: number; readonly down: number } {
  return {
    across: side.endsWith("left") ? -1 : side.endsWith("right") ? 1 : 0,
    down: side.startsWith("top") ? -1 : side.startsWith("bottom") ? 1 : 0,
  };
}

/** Where a label lies on the flat map at a zoom. */
export function labelBox(mark: Labelled, { side, lines }: PlacedLabel, zoom: number): Box {
  const nameWidth = mark.name.length * NAME_CHARACTER + (mark.letters > 0 ? 5 + mark.letters * LETTER : 0);
  const halfWidth = Math.max(nameWidth, ...lines.map((line) => line.length * DETAIL_CHARACTER)) / 2 + 2;
  const halfHeight = (NAME_LINE + lines.length * DETAIL_LINE) / 2 + 1;
  const { x, y } = toScreen(mark.at, zoom);
  const reach = mark.radius + LABEL_GAP;
  const { across, down } = directionOf(side);
  // At a corner the label touches the mark's rim in the direction of the diagonal.
  const length = across !== 0 && down !== 0 ? reach / Math.SQRT2 : reach;
  return { x: x + across * (length + halfWidth), y: y + down * (length + halfHeight), halfWidth, halfHeight };
}

/** The same thing where the map has grown by a factor. */
function scaled<Thing extends Point>(thing: Thing, factor: number): Thing {
  return { ...thing, x: thing.x * factor, y: thing.y * factor };
}
