import { type Month, QUARTER, YEAR, yearOf } from "../time/month.ts";
import type { EventRow } from "./row.ts";
import type { TimeAxis, Timeline } from "./timeline.ts";
import { type Cell, cellsOf, unitThat } from "./timeline-cells.ts";
import { type LaidLanes, layLanes, type PlacedCell } from "./timeline-lanes.ts";

/** Room for the strip's marks, in pixels; it becomes no higher than it has to, within these bounds. */
export interface Room {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** Where time lies in a strip: pixels from its left. */
export interface Scale {
  readonly left: number;
  readonly right: number;
  /** The months that one stack of marks stands for: a quarter where there is room. */
  readonly step: Month;
  readonly at: (months: number) => number;
  readonly months: (x: number) => number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly named: boolean }[];
}

/** All marks and spans of a strip, in pixels from its top left; stacks stand on `height`. */
export interface TimelineLayout extends Pick<LaidLanes, "spans" | "hidden"> {
  readonly height: number;
  /** Where the lanes of spans end and the stacks' part begins. */
  readonly rule: number;
  readonly cells: readonly PlacedCell[];
  /** The most events that one mark stands for. */
  readonly unit: number;
}

/** Marks are this wide; lanes and stacks are as far apart, closer where there is little room. */
export const MARK = 9.6;
const PITCHES = [11.5, 10.8, 10.2, 9.8];
const GUTTER = 66;
/** Room for what has no date, and for a handle where there is none. */
const UNDATED = 54;
const END = 14;
/** Between the lanes and the stacks. */
const BETWEEN = 5;
/** Of a room that is too small the lanes take no more than this share. */
const LANES_SHARE = 0.45;
/** The least width of a year's number. */
const YEAR_WIDTH = 34;

/** The scale of an axis in a strip of that width. */
export function scaleOf(axis: TimeAxis, width: number): Scale {
  const [left, right] = [GUTTER, Math.max(GUTTER + 60, width - (axis.undated ? UNDATED : END))];
  const span = axis.last + 1 - axis.first;
  const month = (right - left) / span;
  const step = [QUARTER, 2 * QUARTER, YEAR].find((each) => each * month >= MARK - 0.4) ?? YEAR;
  const every = [1, 2, 5, 10, 20, 50, 100].find((each) => each * YEAR * month >= YEAR_WIDTH) ?? 100;
  const at = (months: number) => left + (months - axis.first) * month;
  return {
    left,
    right,
    step,
    at,
    months: (x) => axis.first + (x - left) / month,
    years: Array.from({ length: span / YEAR }, (_, i) => ({
      year: yearOf(axis.first) + i,
      x: at(axis.first + i * YEAR),
      named: i % every === 0,
    })),
  };
}

/** Lays out a strip: one mark for each event where there is room, else one for several that are drawn alike. Pure. */
export function layOutTimeline(timeline: Timeline, axis: TimeAxis, scale: Scale, room: Room): TimelineLayout {
  const stacks = stacksOf(timeline, axis, scale, room.width);
  const lanesAt = (pitch: number, unit: number, most: number) =>
    layLanes(timeline.spans, axis, { pitch, unit, most, at: scale.at });
  const tallest = (unit: number) => Math.max(1, ...stacks.map((stack) => rowsOf(stack, unit)));
  for (const pitch of PITCHES) {
    const stacked = BETWEEN + tallest(1) * pitch;
    const most = Math.floor((room.most - stacked) / pitch);
    if (most < 0) continue;
    const lanes = lanesAt(pitch, 1, most);
    const height = Math.ceil(lanes.lanes * pitch + stacked);
    if (lanes.hidden === 0 && height <= room.most) return place(stacks, lanes, 1, pitch, Math.max(room.least, height));
  }
  const pitch = PITCHES.at(-1) ?? MARK;
  const most = Math.max(1, Math.floor((room.most * LANES_SHARE) / pitch));
  const rows = Math.floor((room.most - BETWEEN - most * pitch) / pitch);
  const unit = unitThat((each) => tallest(each) <= rows);
  return place(stacks, lanesAt(pitch, unit, most), unit, pitch, room.most);
}

/** Events over one point of the axis; `columns` marks stand side by side. */
interface Stack {
  readonly key: string;
  readonly middle: number;
  readonly columns: number;
  readonly events: readonly EventRow[];
}

function stacksOf(
  { quarters, earlier, undated }: Timeline,
  axis: TimeAxis,
  { step, at, right }: Scale,
  width: number,
): Stack[] {
  const merged = new Map<Month, EventRow[]>();
  for (const [quarter, events] of [...quarters].sort(([a], [b]) => a - b)) {
    const bin = axis.first + Math.floor((quarter - axis.first) / step) * step;
    merged.set(bin, [...(merged.get(bin) ?? []), ...events]);
  }
  const bins = [...merged].map(([bin, events]) => ({ key: `${bin}`, middle: at(bin + step / 2), columns: 1, events }));
  return [
    { key: "earlier", middle: (GUTTER - 14) / 2, columns: 4, events: earlier },
    ...bins,
    { key: "undated", middle: (right + END + width) / 2, columns: 3, events: undated },
  ].filter(({ events }) => events.length > 0);
}

function rowsOf({ events, columns }: Stack, unit: number): number {
  return Math.ceil(cellsOf(events, unit).length / columns);
}

function place(
  stacks: readonly Stack[],
  lanes: LaidLanes,
  unit: number,
  pitch: number,
  height: number,
): TimelineLayout {
  const cells = stacks.flatMap(({ key, middle, columns, events }) =>
    cellsOf(events, unit).map((cell, i, { length }): PlacedCell & Cell => {
      const row = Math.floor(i / columns);
      const inRow = Math.min(columns, length - row * columns);
      const x = middle + ((i % columns) - (inRow - 1) / 2) * pitch;
      return { ...cell, key: `${key} ${cell.key}`, x, y: height - (row + 0.5) * pitch };
    }),
  );
  return { spans: lanes.spans, hidden: lanes.hidden, height, rule: lanes.lanes * pitch + BETWEEN / 2, cells, unit };
}
