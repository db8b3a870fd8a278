import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { GroupItem, Item, Rect } from "./display-list.ts";
import { inset, isFree, keptIn } from "./free-spot.ts";
import { baseline } from "./paragraph.ts";
import type { Note, Spot } from "./notes.ts";
import { measure, setLine, wrapText } from "./text.ts";

/** An editor's words are set in italics, without a box: nothing of ours is. */
const FACE = "sans-italic";
const SIZE = 12;
const LEADING = 15;
const HALO = 4;
/** No line of a note is wider than this share of the map, nor than so many units. */
const WIDEST = { share: 0.42, units: 190 };
const EDGE = 6;
/** Between an arrow and its words. */
const GAP = 4;
/** How far words may be moved to stand free, in units, and in what steps. */
const FARTHEST = 192;
const STEP = 12;
/** What a unit of way costs, against a square unit of something covered. */
const WAY = 4;
const DIRECTIONS = [0, 4, 2, 6, 1, 3, 5, 7].map((eighth) => (eighth * Math.PI) / 4);

/** Notes as a group to draw, and the boxes of their words. */
export interface DrawnNotes {
  readonly items: readonly GroupItem[];
  readonly boxes: readonly Rect[];
}

/** What is drawn for a note, and the box of its words; null where it has none. */
interface Drawn {
  readonly items: readonly Item[];
  readonly words: Rect | null;
}

/**
 * Draws an editor's notes on the map: words around their spot, an arrow from its words to its tip, a circle with its words below. Words keep
 * off what is taken and off one another where there is room; else they stand where they cover least.
 */
export function drawNotes(notes: readonly Note[], map: Rect, taken: readonly Rect[], tokens: Tokens): DrawnNotes {
  if (notes.length === 0) return { items: [], boxes: [] };
  const boxes: Rect[] = [];
  const items = notes.flatMap((note) => {
    const { items, words } = drawNote(note, map, [...taken, ...boxes], tokens);
    if (words) boxes.push(words);
    return items;
  });
  return { items: [{ kind: "group", role: "notes", clip: map, items }], boxes };
}

function drawNote(note: Note, map: Rect, taken: readonly Rect[], tokens: Tokens): Drawn {
  const size = sizeOf(note.text, map);
  if (note.kind === "text") return words(note.text, [pointOf(note.at, map)], map, taken, tokens);
  if (note.kind === "circle") {
    const at = pointOf(note.at, map);
    const radius = note.radius * map.width;
    const [down, across] = [radius + size.height / 2 + 5, radius + size.width / 2 + 7];
    const spots = [
      { x: at.x, y: at.y + down },
      { x: at.x, y: at.y - down },
      { x: at.x + across, y: at.y },
      { x: at.x - across, y: at.y },
    ];
    const text = words(note.text, spots, map, taken, tokens);
    return { items: [...drawn(circlePath(at, radius), tokens), ...text.items], words: text.words };
  }
  const [from, to] = [pointOf(note.from, map), pointOf(note.to, map)];
  const text = words(note.text, [behind(from, to, size)], map, taken, tokens);
  return { items: [...drawn(arrowPath(text.words ? leaving(text.words, to) : from, to), tokens), ...text.items], words: text.words };
}

/** The middle of an arrow's words: they begin where the arrow does, on the side away from its tip. */
function behind(from: Point, to: Point, { width, height }: Pick<Rect, "width" | "height">): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const away = { x: (from.x - to.x) / length, y: (from.y - to.y) / length };
  const reach = Math.min(halfOver(width, away.x), halfOver(height, away.y)) + GAP;
  return { x: from.x + away.x * reach, y: from.y + away.y * reach };
}

/** Where a line from the middle of a box towards a point leaves it, a little beyond its edge. */
function leaving({ x, y, width, height }: Rect, to: Point): Point {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const length = Math.hypot(to.x - middle.x, to.y - middle.y) || 1;
  const ahead = { x: (to.x - middle.x) / length, y: (to.y - middle.y) / length };
  const reach = Math.min(length, Math.min(halfOver(width, ahead.x), halfOver(height, ahead.y)) + GAP);
  return { x: middle.x + ahead.x * reach, y: middle.y + ahead.y * reach };
}

function halfOver(side: number, share: number): number {
  return Math.abs(share) > 1e-6 ? side / 2 / Math.abs(share) : Number.POSITIVE_INFINITY;
}

function pointOf([across, down]: Spot, { x, y, width, height }: Rect): Point {
  return { x: x + across * width, y: y + down * height };
}

function linesOf(text: string, map: Rect): string[] {
  return wrapText(text, FACE, SIZE, Math.min(WIDEST.units, WIDEST.share * map.width));
}

function sizeOf(text: string, map: Rect): Pick<Rect, "width" | "height"> {
  const lines = linesOf(text, map);
  return {
    width: Math.max(0, ...lines.map((line) => measure(line, FACE, SIZE))),
    height: lines.length * LEADING,
  };
}

/** A note's words around the spot where they cover least, the nearer ones and those named first before others. */
function words(text: string, spots: readonly Point[], map: Rect, taken: readonly Rect[], tokens: Tokens): Drawn {
  const lines = linesOf(text, map);
  if (lines.length === 0) return { items: [], words: null };
  const size = sizeOf(text, map);
  const room = inset(map, EDGE);
  const boxes = spots.map(({ x, y }) => keptIn({ x: x - size.width / 2, y: y - size.height / 2, ...size }, room));
  const free = boxes.find((each) => isFree(each, taken, 2));
  const box = free ?? cheapest(boxes.flatMap((each) => nearby(each, room)), taken);
  if (!box) return { items: [], words: null };
  const items = lines.flatMap((line, i) =>
    setLine(line, {
      x: box.x + size.width / 2,
      y: baseline(box.y + i * LEADING, LEADING, SIZE),
      face: FACE,
      size: SIZE,
      fill: tokens.ink,
      anchor: "middle",
      halo: { colour: tokens.paper, width: HALO },
    }),
  );
  return { items, words: box };
}

interface Moved {
  readonly box: Rect;
  readonly way: number;
}

function nearby(box: Rect, room: Rect): Moved[] {
  const rings = Array.from({ length: FARTHEST / STEP }, (_, ring) =>
    DIRECTIONS.map((angle): Moved => {
      const way = (ring + 1) * STEP;
      return { way, box: keptIn({ ...box, x: box.x + way * Math.cos(angle), y: box.y + way * Math.sin(angle) }, room) };
    }),
  );
  return [{ box, way: 0 }, ...rings.flat()];
}

function cheapest(moved: readonly Moved[], taken: readonly Rect[]): Rect | undefined {
  let best: { box: Rect; cost: number } | undefined;
  for (const { box, way } of moved) {
    const cost = way * WAY + taken.reduce((sum, other) => sum + shared(box, other), 0);
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best?.box;
}

/** The area that two rectangles share, a little around them counted. */
function shared(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + 2;
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + 2;
  return Math.max(0, across) * Math.max(0, down);
}

/** A line of the editor's, light around so that it is seen over everything. */
function drawn(d: string, tokens: Tokens): Item[] {
  return [
    { kind: "path", d, stroke: tokens.paper, width: 4.5, cap: "round", join: "round" },
    { kind: "path", d, stroke: tokens.ink, width: 1.5, cap: "round", join: "round" },
  ];
}

function circlePath({ x, y }: Point, radius: number): string {
  const [r, left, right, middle] = [radius, x - radius, x + radius, y].map(round);
  return `M${left} ${middle}A${r} ${r} 0 0 1 ${right} ${middle}A${r} ${r} 0 0 1 ${left} ${middle}Z`;
}

/** A slightly bent line with two barbs: no tie's head looks like it. */
function arrowPath(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = 0.1;
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const ahead = Math.atan2(to.y - middle.y, to.x - middle.x);
  const barb = (turn: number) =>
    `${round(to.x - 9 * Math.cos(ahead + turn))} ${round(to.y - 9 * Math.sin(ahead + turn))}`;
  const tip = `${round(to.x)} ${round(to.y)}`;
  return `M${round(from.x)} ${round(from.y)}Q${round(middle.x)} ${round(middle.y)} ${tip}M${barb(0.5)}L${tip}L${barb(-0.5)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
