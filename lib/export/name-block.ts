import type { Item, Rect } from "./display-list.ts";
import type { Anchor, NameLook } from "./name-look.ts";
import { measure, setLine, wrapText } from "./text.ts";

/** A name laid out: its lines around a middle, to be set down anywhere. */
export interface NameBlock {
  readonly width: number;
  readonly height: number;
  /** The block's rectangle when an anchor of it stands at a point. */
  at(point: { readonly x: number; readonly y: number }, anchor: Anchor): Rect;
  /** The text within such a rectangle; lines are flush with the side that is at the point. */
  items(box: Rect, anchor: Anchor): Item[];
}

/** From line to line, and from a line's middle down to its baseline, in ems. */
const LINE = 1.2;
const BASELINE = 0.36;

/** Lays out a name: wrapped where it is wider than the style allows, its lines as even as they can be. */
export function nameBlock(look: NameLook): NameBlock {
  const { face, spacing, fill, halo } = look;
  const lines = look.texts.flatMap(({ text, scale }) => {
    const size = look.size * scale;
    return evenLines(text, look, size).map((line) => ({
      line,
      size,
      // The space after the last letter is no part of the line.
      width: measure(line, face, size, spacing) - spacing * size,
    }));
  });
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines.reduce((sum, { size }) => sum + size * LINE, 0);
  return {
    width,
    height,
    at: ({ x, y }, { side, across, down }) => ({
      x: x + across * look.size - (side === "left" ? 0 : side === "right" ? width : width / 2),
      y: y + down * look.size - (side === "top" ? 0 : side === "bottom" ? height : height / 2),
      width,
      height,
    }),
    items: (box, { side }) => {
      let top = box.y;
      return lines.flatMap(({ line, size, width: own }) => {
        const y = top + (size * LINE) / 2 + size * BASELINE;
        top += size * LINE;
        const free = width - own;
        const x = box.x + (side === "left" ? 0 : side === "right" ? free : free / 2);
        return setLine(line, { x, y, face, size, fill, halo, ...(spacing ? { spacing } : {}) });
      });
    },
  };
}

/** No more lines than the style asks for, as even as they can be. Words stay whole: the longest one may be wider than that. */
function evenLines(text: string, { face, spacing, widest }: NameLook, size: number): string[] {
  if (!Number.isFinite(widest)) return [text];
  const wrap = (width: number) => wrapText(text, face, size, width, spacing);
  const longest = Math.max(...text.split(" ").map((word) => measure(word, face, size, spacing)));
  let lines = wrap(Math.max(longest, widest * size));
  for (let width = widest * size; width >= longest && lines.length > 1; width -= size / 2) {
    const narrower = wrap(width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
