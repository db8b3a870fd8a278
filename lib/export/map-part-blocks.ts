import type { Point } from "../style/screen.ts";
import type { Rect } from "./display-list.ts";
import { grown, holds } from "./rects.ts";

/** Width and height of something that stands beside a mark. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a block stand, in the order in which they were given, from its upper edge down. */
export interface Block {
  readonly parts: readonly Rect[];
  /** Towards which side its lines are set. */
  readonly align: "left" | "right" | "middle";
  readonly gap: number;
  /** Rank among the places around a mark: beside it first, then at its corners, then below and above. */
  readonly rank: number;
}

/** Between the parts of a block, and from the mark's rim to it: with more room there is a short leader. */
const BETWEEN = 2;
export const NEAR = 5;
const GAPS = [NEAR, 11, 17, 23];
const LEEWAY = 1e-6;

interface Ways {
  readonly line?: number;
  readonly gaps?: readonly number[];
  /** Rectangles that the parts would better lie in: beside the disc they are also tried at their edges. */
  readonly within?: readonly Rect[];
  /** Where all of a block has to lie. */
  readonly inside?: Rect;
}

/** Places for parts that stand under one another beside a disc: on all its sides, at several heights, near and less near. */
export function blocksAround(
  { x, y }: Point,
  radius: number,
  parts: readonly Size[],
  { line = 16, gaps = GAPS, within = [], inside }: Ways = {},
): Block[] {
  const width = Math.max(...parts.map((part) => part.width));
  const height = parts.reduce((sum, part) => sum + part.height, 0) + BETWEEN * (parts.length - 1);
  const first = Math.min(line, parts[0]?.height ?? line);
  const downs = unique([
    y - first / 2,
    y - height / 2,
    y - height + 8,
    y - radius,
    y + radius - height,
    y - height * 0.25,
    y - height * 0.75,
    ...within.map((each) => slid(y - height / 2, height, each.y, each.height)),
  ]);
  const acrosses = unique([
    x - width / 2,
    x - radius,
    x + radius - width,
    x - 12,
    x + 12 - width,
    x - width * 0.25,
    x - width * 0.75,
    ...within.map((each) => slid(x - width / 2, width, each.x, each.width)),
  ]);
  const blocks: Block[] = [];
  // Those that are slid to an edge are not to be lost to rounding.
  const room = inside && grown(inside, LEEWAY);
  for (const gap of gaps) {
    const reach = radius + gap;
    const corner = reach * Math.SQRT1_2;
    const at = (left: number, top: number, rank: number): void => {
      if (room && !holds(room, { x: left, y: top, width, height })) return;
      const align =
        rank >= 10 && Math.abs(left + width / 2 - x) < 6 ? "middle" : left + width / 2 < x ? "right" : "left";
      blocks.push({ parts: stacked(parts, left, top, width, align), align, gap, rank });
    };
    for (const [i, top] of downs.entries()) {
      at(x + reach, top, i);
      at(x - reach - width, top, i);
    }
    at(x + corner, y + corner, 7);
    at(x - corner - width, y + corner, 7);
    at(x + corner, y - corner - height, 8);
    at(x - corner - width, y - corner - height, 8);
    for (const [i, left] of acrosses.entries()) {
      at(left, y + reach, 10 + i);
      at(left, y - reach - height, 11 + i);
    }
  }
  return blocks;
}

/** Where something so long begins that would begin at `from`, moved as little as puts it between `least` and so much further. */
function slid(from: number, length: number, least: number, room: number): number {
  return Math.max(least, Math.min(least + room - length, from));
}

function stacked(parts: readonly Size[], left: number, top: number, width: number, align: Block["align"]): Rect[] {
  let down = top;
  return parts.map((part) => {
    const room = width - part.width;
    const x = left + (align === "right" ? room : align === "middle" ? room / 2 : 0);
    const rect = { x, y: down, width: part.width, height: part.height };
    down += part.height + BETWEEN;
    return rect;
  });
}

function unique(values: readonly number[]): number[] {
  return values.filter((value, i) => values.findIndex((other) => Math.abs(other - value) < 1.5) === i);
}

/** How far a rectangle is from a point; 0 inside. */
export function distanceTo({ x, y, width, height }: Rect, point: Point): number {
  return Math.hypot(Math.max(0, x - point.x, point.x - x - width), Math.max(0, y - point.y, point.y - y - height));
}

/** The point of a rectangle that is nearest to another. */
export function nearestIn({ x, y, width, height }: Rect, point: Point): Point {
  return { x: Math.min(x + width, Math.max(x, point.x)), y: Math.min(y + height, Math.max(y, point.y)) };
}

/** How far two rectangles are from one another; 0 where they meet. */
export function gapBetween(a: Rect, b: Rect): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(across, down);
}
