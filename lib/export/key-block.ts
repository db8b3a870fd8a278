import type { Tokens } from "../style/tokens.ts";
import type { Item } from "./display-list.ts";
import type { FrameStyle } from "./frame-style.ts";
import { joinedLines, type KeyLine } from "./key-lines.ts";
import { signItems, signWidth } from "./key-signs.ts";
import { type Block, baseline } from "./paragraph.ts";
import { measure, setLine, wrapText } from "./text.ts";

const FACE = "sans";
/** In shares of the size of the words: between lines of the key, signs of a line, a sign and its words, and rows. */
const APART = 1.35;
const SIGNS = 0.35;
const BESIDE = 0.55;
const LEADING = 1.46;
/** The size at which signs are drawn in full. */
const FULL = 11.5;

/** Where words stand that belong to a sign: from `left` on, in a column so wide. */
interface Words {
  readonly left: number;
  readonly width: number;
}

/** The key below the map, `y` its upper edge: one line after the other, in rows as wide as the frame's margins leave. */
export function keyBlock(groups: readonly (readonly KeyLine[])[], y: number, style: FrameStyle, tokens: Tokens): Block {
  const { margin, width, key: size } = style;
  const room = width - 2 * margin;
  const rows = keyRows(joinedLines(groups), room, style);
  let top = y;
  const items = rows.flatMap((row) => {
    let x = margin;
    const drawn = row.map((line) => {
      const left = x + signsWidth(line, style);
      const set = lineItems(line, x, top, { left, width: room - (left - margin) }, style, tokens);
      x += widthOf(line, style) + size * APART;
      return set;
    });
    top += Math.max(...drawn.map(({ height }) => height));
    return drawn.flatMap((each) => each.items);
  });
  return { items, box: { x: margin, y, width: room, height: top - y } };
}

/** The key beside the map: every line on its own, their words below one another. */
export function keyColumn(
  groups: readonly (readonly KeyLine[])[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: FrameStyle,
  tokens: Tokens,
): Block {
  const between = style.key * COLUMN_GROUPS;
  let top = y - between;
  const items = groups.flatMap((group) => {
    top += between;
    const left = x + Math.max(...group.map((line) => signsWidth(line, style)));
    return group.flatMap((line) => {
      const { items, height } = lineItems(line, x, top, { left, width: x + width - left }, style, tokens);
      top += height + style.key * COLUMN_LINES;
      return items;
    });
  });
  return { items, box: { x, y, width, height: Math.max(0, top - y) } };
}

/** More between lines and groups of a column than between rows, in shares of the size: its lines break. */
const COLUMN_LINES = 0.14;
const COLUMN_GROUPS = 0.6;

/**
 * Lines in as few rows as they need, each group beginning one where that takes no more. Where a line has no room in a row, a later one of
 * its group may fill it.
 */
function keyRows(groups: readonly (readonly KeyLine[])[], room: number, style: FrameStyle): KeyLine[][] {
  const apart = groups.flatMap((group) => filled([group], room, style));
  const flowing = filled(groups, room, style);
  return apart.length > flowing.length ? flowing : apart;
}

function filled(groups: readonly (readonly KeyLine[])[], room: number, style: FrameStyle): KeyLine[][] {
  const rows: KeyLine[][] = [[]];
  let free = room;
  for (const group of groups) {
    let left = [...group];
    while (left.length > 0) {
      const next = left.find((line) => widthOf(line, style) <= free) ?? (free === room ? left[0] : undefined);
      if (next) {
        rows.at(-1)?.push(next);
        free -= widthOf(next, style) + style.key * APART;
        left = left.filter((line) => line !== next);
      } else {
        rows.push([]);
        free = room;
      }
    }
  }
  return rows.filter((row) => row.length > 0);
}

function signsWidth({ signs }: KeyLine, { key: size }: FrameStyle): number {
  const widths = signs.reduce((sum, sign) => sum + signWidth(sign, size / FULL), 0);
  return widths + (signs.length - 1) * SIGNS * size + BESIDE * size;
}

function widthOf(line: KeyLine, style: FrameStyle): number {
  return signsWidth(line, style) + measure(line.words, FACE, style.key);
}

function lineItems(
  line: KeyLine,
  x: number,
  top: number,
  words: Words,
  { key: size }: FrameStyle,
  tokens: Tokens,
): { readonly items: readonly Item[]; readonly height: number } {
  const share = size / FULL;
  const leading = size * LEADING;
  let at = x;
  const signs = line.signs.flatMap((sign) => {
    const from = at;
    at += signWidth(sign, share) + SIGNS * size;
    return signItems(sign, from, top + leading / 2, share, tokens);
  });
  const parts = wrapText(line.words, FACE, size, words.width);
  // Lines of one text stand closer than lines of the key.
  const step = parts.length > 1 ? size * 1.22 : leading;
  const set = parts.flatMap((part, i) =>
    setLine(part, {
      x: words.left,
      y: baseline(top + i * step, leading, size),
      face: FACE,
      size,
      fill: tokens.ink,
    }),
  );
  return { items: [...signs, ...set], height: leading + (parts.length - 1) * step };
}
