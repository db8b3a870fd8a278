import type { Point } from "../style/screen.ts";
import type { Item, Rect } from "./display-list.ts";
import type { NameLook } from "./name-look.ts";
import type { NameRoom } from "./name-room.ts";
import { grown } from "./rects.ts";
import { measure, setLine } from "./text.ts";

/** How straight a stretch of a river has to be that bears its name: how far it may leave the straight line, in ems. */
const BEND = 0.45;
/** From one place that is tried to the next, in units. */
const STEP = 6;
/** Above the baseline, in ems, so that the river runs through the middle of the letters. */
const MIDDLE = 0.3;

/** A river's name along the straightest of its stretches for which there is room; nothing where there is none. */
export function riverName(look: NameLook, lines: readonly (readonly Point[])[], room: NameRoom): Item[] {
  const { texts, face, size, spacing, fill, halo } = look;
  const text = texts.map((run) => run.text).join(" ");
  const width = measure(text, face, size, spacing);
  const stretches = lines
    .flatMap((line) => stretchesOf(line, width + size))
    .filter(({ bend }) => bend <= BEND * size)
    .sort((a, b) => a.bend - b.bend);
  for (const { from, to } of stretches) {
    // Read from left to right.
    const [start, end] = from.x <= to.x ? [from, to] : [to, from];
    const boxes = boxesAlong(start, end, size);
    if (!boxes.every((box) => room.isFree(box) && room.isWhole(box))) continue;
    room.take(boxes);
    const angle = Math.atan2(end.y - start.y, end.x - start.x);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const away = (Math.hypot(end.x - start.x, end.y - start.y) - width) / 2;
    const items = setLine(text, { x: 0, y: 0, face, size, fill, halo, spacing });
    const [x, y] = [start.x + cos * away - sin * MIDDLE * size, start.y + sin * away + cos * MIDDLE * size];
    return items.map((item) => ({ ...item, transform: [cos, sin, -sin, cos, x, y] }));
  }
  return [];
}

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  /** How far the line leaves the straight way between them, in units. */
  readonly bend: number;
}

/** The stretches of a line whose ends lie so far apart. */
function stretchesOf(line: readonly Point[], length: number): Stretch[] {
  const points = evenly(line);
  return points.flatMap((from, i) => {
    const reach = points.slice(i + 1).findIndex(({ x, y }) => Math.hypot(x - from.x, y - from.y) >= length);
    const to = points[i + 1 + reach];
    if (reach < 0 || !to) return [];
    const span = Math.hypot(to.x - from.x, to.y - from.y);
    const bend = Math.max(
      ...points
        .slice(i, i + 2 + reach)
        .map(({ x, y }) => Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / span),
    );
    return [{ from, to, bend }];
  });
}

/** Points along a line at equal distances. */
function evenly(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  let left = 0;
  line.forEach((to, i) => {
    const from = line[i - 1];
    if (!from) {
      points.push(to);
      left = STEP;
      return;
    }
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    let along = left;
    for (; along <= length; along += STEP) {
      points.push({ x: from.x + ((to.x - from.x) * along) / length, y: from.y + ((to.y - from.y) * along) / length });
    }
    left = along - length;
  });
  return points;
}

/** Squares along a name that runs aslant: one rectangle around it would take too much. */
function boxesAlong(from: Point, to: Point, size: number): Rect[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.ceil(length / size));
  return Array.from({ length: count + 1 }, (_, i) =>
    grown(
      { x: from.x + ((to.x - from.x) * i) / count, y: from.y + ((to.y - from.y) * i) / count, width: 0, height: 0 },
      size * 0.7,
    ),
  );
}
