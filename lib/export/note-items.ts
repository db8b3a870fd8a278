import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { GroupItem, Item, Rect } from "./display-list.ts";
import { isFree } from "./free-spot.ts";
import { type DrawnNote, noteSize, noteWords } from "./note-words.ts";
import type { Note, Spot } from "./notes.ts";
import type { StillMark } from "./still.ts";

/** Between an arrow and its words, or the mark it points to. */
const GAP = 4;

/** Notes as a group to draw, and the boxes of their words. */
export interface DrawnNotes {
  readonly items: readonly GroupItem[];
  readonly boxes: readonly Rect[];
}

/**
 * Draws an editor's notes on the map: words around their spot, an arrow from its words to its tip, a circle with its words below. Words keep
 * off what is taken and off one another where there is room; else they stand where they cover least. An arrow to a mark ends at the mark's rim.
 */
export function drawNotes(
  notes: readonly Note[],
  map: Rect,
  taken: readonly Rect[],
  marks: readonly Pick<StillMark, "box">[],
  tokens: Tokens,
): DrawnNotes {
  if (notes.length === 0) return { items: [], boxes: [] };
  const boxes: Rect[] = [];
  const items = notes.flatMap((note) => {
    const { items, words } = drawNote(note, map, [...taken, ...boxes], marks, tokens);
    if (words) boxes.push(words);
    return items;
  });
  return { items: [{ kind: "group", role: "notes", clip: map, items }], boxes };
}

/** What notes take up whatever is placed after them: their words, the tips of arrows, and the lines drawn, which nothing should cover. */
export interface NoteGround {
  readonly words: readonly Rect[];
  readonly tips: readonly Rect[];
  readonly lines: readonly (readonly Point[])[];
}

/** Side of the square around an arrow's tip that stays free. */
const TIP = 14;

/** What notes take up on a map on which only `taken` stands yet. */
export function noteGround(notes: readonly Note[], map: Rect, taken: readonly Rect[], tokens: Tokens): NoteGround {
  const { boxes } = drawNotes(notes, map, taken, [], tokens);
  const drawn = notes.map((note) => lineOf(note, map));
  return {
    words: boxes,
    tips: notes.flatMap((note) => {
      if (note.kind !== "arrow") return [];
      const { x, y } = pointOf(note.to, map);
      const box = { x: x - TIP / 2, y: y - TIP / 2, width: TIP, height: TIP };
      // An arrow to a mark ends before it.
      return isFree(box, taken, 0) ? [box] : [];
    }),
    lines: drawn.filter((line) => line.length > 1),
  };
}

/** The line of an arrow or of a circle as points; a text has none. */
function lineOf(note: Note, map: Rect): Point[] {
  if (note.kind === "text") return [];
  if (note.kind === "arrow") return [pointOf(note.from, map), pointOf(note.to, map)];
  const { x, y } = pointOf(note.at, map);
  const radius = note.radius * map.width;
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

const CORNERS = 32;

function drawNote(
  note: Note,
  map: Rect,
  taken: readonly Rect[],
  marks: readonly Pick<StillMark, "box">[],
  tokens: Tokens,
): DrawnNote {
  const size = noteSize(note.text, map);
  if (note.kind === "text") return noteWords(note.text, [pointOf(note.at, map)], map, taken, tokens);
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
    const text = noteWords(note.text, spots, map, taken, tokens);
    return { items: [...drawn(circlePath(at, radius), tokens), ...text.items], words: text.words };
  }
  const [from, to] = [pointOf(note.from, map), pointOf(note.to, map)];
  const text = noteWords(note.text, [behind(from, to, size)], map, taken, tokens);
  const start = text.words ? leaving(text.words, to) : from;
  const arrow = drawn(arrowPath(start, beforeMark(start, to, marks)), tokens);
  return { items: [...arrow, ...text.items], words: text.words };
}

/** Where an arrow ends: at its tip, or a little before the mark that its tip lies in. */
function beforeMark(from: Point, to: Point, marks: readonly Pick<StillMark, "box">[]): Point {
  for (const { box } of marks) {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const radius = Math.max(box.width, box.height) / 2 + GAP;
    if (Math.hypot(to.x - middle.x, to.y - middle.y) > radius) continue;
    const length = Math.hypot(from.x - middle.x, from.y - middle.y);
    if (length <= radius) return to;
    const share = radius / length;
    return { x: middle.x + (from.x - middle.x) * share, y: middle.y + (from.y - middle.y) * share };
  }
  return to;
}

/** The middle of an arrow's words: they begin where the arrow does, on the side away from its tip; an arrow without length is its tip. */
function behind(from: Point, to: Point, { width, height }: Pick<Rect, "width" | "height">): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
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
