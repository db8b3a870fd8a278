import { monthsThrough, monthsTo } from "../time/month.ts";
import type { EventSpan, TimeAxis } from "./timeline.ts";
import { type Cell, cellsOf } from "./timeline-cells.ts";

/** A mark at its centre, in pixels from the left and from the top of its lanes. */
export interface PlacedCell extends Cell {
  readonly x: number;
  readonly y: number;
}

/** A dotted line with ticks at its ends and its marks in the middle, in pixels. */
export interface LaidSpan {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  /** Beyond the axis or without a bound: the line fades instead of ending. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  readonly rows: readonly { readonly y: number; readonly cells: readonly PlacedCell[] }[];
}

export interface LaidLanes {
  readonly spans: readonly LaidSpan[];
  readonly lanes: number;
  /** Events of spans for which there was no lane left. */
  readonly hidden: number;
}

type Extent = readonly [left: number, right: number];

interface Lanes {
  /** Distance between lanes and between marks, in pixels. */
  readonly pitch: number;
  readonly most: number;
  readonly unit: number;
  /** Pixels from the left of a point of time in months. */
  readonly at: (months: number) => number;
}

/** Between two spans of a lane, and between a mark and its span's end, in pixels. */
const CLEAR = 5;

/** Puts spans into as few lanes as come easily, so that nothing overlaps. Each mark stays in its span where it has room. */
export function layLanes(spans: readonly EventSpan[], axis: TimeAxis, { pitch, most, unit, at }: Lanes): LaidLanes {
  const [start, end] = [at(axis.first), at(axis.last + 1)];
  const measured = spans
    .map((span) => {
      const begins = span.min === null ? Number.NEGATIVE_INFINITY : at(monthsTo(span.min));
      const ends = span.max === null ? Number.POSITIVE_INFINITY : at(monthsThrough(span.max));
      return {
        span,
        left: Math.max(start, begins),
        right: Math.min(end, ends),
        openLeft: begins < start - 0.5,
        openRight: ends > end + 0.5,
      };
    })
    .sort((a, b) => a.left - b.left || b.right - a.right);
  const taken: Extent[][] = [];
  const laid: LaidSpan[] = [];
  let hidden = 0;
  for (const { span, ...line } of measured) {
    const cells = cellsOf(span.events, unit);
    const perRow = Math.max(1, Math.floor((line.right - line.left - 4) / pitch));
    const rows = Math.ceil(cells.length / perRow);
    const inRow = Math.ceil(cells.length / rows);
    const middle = middleOf(line, (inRow * pitch) / 2);
    const reach = (inRow * pitch) / 2;
    const extent = [
      Math.min(line.left, middle - reach) - CLEAR / 2,
      Math.max(line.right, middle + reach) + CLEAR / 2,
    ] as const;
    const lane = freeLane(taken, rows, extent, most);
    if (lane + rows > most) {
      hidden += span.events.length;
      continue;
    }
    for (let row = 0; row < rows; row++) {
      taken[lane + row] ??= [];
      taken[lane + row]?.push(extent);
    }
    laid.push({
      ...line,
      key: `${span.min}/${span.max}`,
      rows: Array.from({ length: rows }, (_, row) => {
        const own = cells.slice(row * inRow, (row + 1) * inRow);
        const y = (lane + row + 0.5) * pitch;
        return { y, cells: own.map((cell, i) => ({ ...cell, x: middle + (i - (own.length - 1) / 2) * pitch, y })) };
      }),
    });
  }
  return { spans: laid, lanes: taken.length, hidden };
}

/** In the middle of what is known; near the known end where the other fades. */
function middleOf({ left, right, openLeft, openRight }: Omit<LaidSpan, "key" | "rows">, reach: number): number {
  if (openRight && !openLeft) return left + reach + CLEAR;
  if (openLeft && !openRight) return right - reach - CLEAR;
  return (left + right) / 2;
}

/** The first of so many free lanes that lie together, or the number of all lanes where none is left. */
function freeLane(taken: readonly (readonly Extent[])[], rows: number, [left, right]: Extent, most: number): number {
  const isFree = (lane: number) => (taken[lane] ?? []).every(([from, to]) => to <= left || right <= from);
  for (let lane = 0; lane + rows <= most; lane++) {
    if (Array.from({ length: rows }, (_, row) => lane + row).every(isFree)) return lane;
  }
  return most;
}
