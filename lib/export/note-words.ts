import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item, Rect } from "./display-list.ts";
import { isFree, keptIn } from "./free-spot.ts";
import { baseline } from "./paragraph.ts";
import { grown } from "./rects.ts";
import { measure, setLine, wrapText } from "./text.ts";

/** An editor's words are set in italics, without a box: nothing of ours is. */
const FACE = "sans-italic";
const SIZE = 12;
const LEADING = 15;
const HALO = 4;
/** No line of a note is wider than this share of the map, nor than so many units. */
const WIDEST = { share: 0.42, units: 190 };
const EDGE = 6;
/** How far words may be moved to stand free, in units, and in what steps. */
const FARTHEST = 192;
const STEP = 12;
/** What a unit of way costs, against a square unit of something covered. */
const WAY = 4;
const DIRECTIONS = [0, 4, 2, 6, 1, 3, 5, 7].map((eighth) => (eighth * Math.PI) / 4);

/** What is drawn for a note, and the box of its words; null where it has none. */
export interface DrawnNote {
  readonly items: readonly Item[];
  readonly words: Rect | null;
}

function linesOf(text: string, map: Rect): string[] {
  return wrapText(text, FACE, SIZE, Math.min(WIDEST.units, WIDEST.share * map.width));
}

/** Width and height of a note's words. */
export function noteSize(text: string, map: Rect): Pick<Rect, "width" | "height"> {
  const lines = linesOf(text, map);
  return {
    width: Math.max(0, ...lines.map((line) => measure(line, FACE, SIZE))),
    height: lines.length * LEADING,
  };
}

/** A note's words around the spot where they cover least, the nearer ones and those named first before others. */
export function noteWords(
  text: string,
  spots: readonly Point[],
  map: Rect,
  taken: readonly Rect[],
  tokens: Tokens,
): DrawnNote {
  const lines = linesOf(text, map);
  if (lines.length === 0) return { items: [], words: null };
  const size = noteSize(text, map);
  const room = grown(map, -EDGE);
  const boxes = spots.map(({ x, y }) => keptIn({ x: x - size.width / 2, y: y - size.height / 2, ...size }, room));
  const free = boxes.find((each) => isFree(each, taken, 2));
  const box =
    free ??
    cheapest(
      boxes.flatMap((each) => nearby(each, room)),
      taken,
    );
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
