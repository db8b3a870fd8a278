import type { Position } from "../geo/mercator.ts";
import { type Box, toScreen, type Window } from "./screen.ts";

/** The side of its mark on which a label stands; `above-left` and the like are above and below it, with their middle a little to one side. */
export type Side = "left" | "right" | Corner | "above-left" | "above-right" | "below-left" | "below-right";
type Corner = "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";

/** An area: a closed ring in CSS pixels of the whole zoom, and what it takes up at most, which is quicker to ask. */
export interface Area {
  readonly ring: readonly Position[];
  readonly window: Window;
}

/** How far from its mark a label may reach, in CSS pixels. */
export const REACH = 260;

export function areaOf(ring: readonly Position[]): Area {
  const [across, down] = [0, 1].map((axis) => ring.map((corner) => corner[axis] ?? 0)) as [number[], number[]];
  return {
    ring,
    window: {
      left: Math.min(...across),
      right: Math.max(...across),
      top: Math.min(...down),
      bottom: Math.max(...down),
    },
  };
}

/** Whether a point is in a window, or at most so many pixels away from it. */
export function isInWindow([x, y]: Position, { left, top, right, bottom }: Window, room = 0): boolean {
  return x >= left - room && x <= right + room && y >= top - room && y <= bottom + room;
}

/** A mark that wants a label. `at` is where the mark is drawn: longitude, latitude. */
export interface Labelled {
  readonly id: string;
  readonly at: Position;
  readonly radius: number;
  /** As it is written: on a crowded map in two lines. */
  readonly name: string;
  /** Number of program letters behind the name. */
  readonly letters: number;
  /** Areas of others in which it does not lie, as far as its label may reach them. */
  readonly foreign: readonly Area[];
  /** What its lines speak of: claims with their answers, other events alone, or ties alone. */
  readonly speaksOf: "claims" | "events" | "ties";
  /** What may stand under the name, best first: lines each. */
  readonly details: readonly (readonly string[])[];
}

export interface PlacedLabel {
  readonly side: Side;
  /** Other sides that are free too: there the label goes when the map's edge or the caption is in its way. */
  readonly spare?: readonly Side[];
  /** The lines under the name that have room. */
  readonly lines: readonly string[];
  /** Sides that are free for the name without its lines: there it goes when these have no room on the map that is looked at. */
  readonly bare?: readonly Side[];
}

/** Estimates in CSS pixels, but for the size of names, which is theirs: Inter Semibold 13 and Regular 11, a letter's cell, a line, the distance from the mark. */
const NAME_CHARACTER = 7.5;
const DETAIL_CHARACTER = 5.9;
const LETTER = 11;
export const NAME_LINE = 16;
export const NAME_SIZE = 13;
const DETAIL_LINE = 14;
const LABEL_GAP = 4;
/** How far a label above or below its mark may lie to one side. */
const SLID = 18;
/** What MapLibre takes for a side: which of its edges or corners the text turns to the mark, and how far off, in ems. */
export type Anchor = readonly [anchor: "left" | "right" | Corner, offset: readonly [number, number]];

/** How a text of that size (CSS pixels) stands on a side of a mark of that radius. */
export function anchorOf(side: Side, radius: number, size: number): Anchor {
  const { across, down, slid } = directionOf(side);
  // Above and below, MapLibre moves text closer by a share of its height.
  const reach = (radius + LABEL_GAP + (down !== 0 ? 4 : 0)) / size;
  const length = across !== 0 && down !== 0 ? reach / Math.SQRT2 : reach;
  return [TURNED[side], [across * length + slid / size, down * length]];
}

const TURNED: Readonly<Record<Side, Anchor[0]>> = {
  left: "right",
  right: "left",
  top: "bottom",
  bottom: "top",
  "top-left": "bottom-right",
  "top-right": "bottom-left",
  "bottom-left": "top-right",
  "bottom-right": "top-left",
  "above-left": "bottom",
  "above-right": "bottom",
  "below-left": "top",
  "below-right": "top",
};

/** Right and down are 1, left and up -1; `slid` is how far the label's middle lies to the right, in CSS pixels. */
function directionOf(side: Side): { readonly across: number; readonly down: number; readonly slid: number } {
  const across = side.endsWith("left") ? -1 : side.endsWith("right") ? 1 : 0;
  if (side.startsWith("above") || side.startsWith("below")) {
    return { across: 0, down: side.startsWith("above") ? -1 : 1, slid: across * SLID };
  }
  return { across, down: side.startsWith("top") ? -1 : side.startsWith("bottom") ? 1 : 0, slid: 0 };
}

/** Where a label lies on the flat map at a zoom. */
export function labelBox(mark: Labelled, { side, lines }: PlacedLabel, zoom: number): Box {
  const names = mark.name.split("\n");
  const longest = Math.max(...names.map((line) => line.length));
  const nameWidth = longest * NAME_CHARACTER + (mark.letters > 0 ? 5 + mark.letters * LETTER : 0);
  const halfWidth = Math.max(nameWidth, ...lines.map((line) => line.length * DETAIL_CHARACTER)) / 2 + 2;
  const halfHeight = (names.length * NAME_LINE + lines.length * DETAIL_LINE) / 2 + 1;
  const { x, y } = toScreen(mark.at, zoom);
  const reach = mark.radius + LABEL_GAP;
  const { across, down, slid } = directionOf(side);
  // At a corner the label touches the mark's rim in the direction of the diagonal.
  const length = across !== 0 && down !== 0 ? reach / Math.SQRT2 : reach;
  return { x: x + across * (length + halfWidth) + slid, y: y + down * (length + halfHeight), halfWidth, halfHeight };
}
