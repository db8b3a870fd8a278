import type { Tokens } from "../style/tokens.ts";
import type { Item } from "./display-list.ts";
import type { Density, FrameStyle } from "./frame-style.ts";
import type { KeyLine } from "./key-lines.ts";
import { signItems, signWidth } from "./key-signs.ts";
import { type Block, baseline } from "./paragraph.ts";
import { measure, setLine, wrapText } from "./text.ts";

const FACE = "sans";
/** In shares of the size of the words: between lines of the key, signs of a line, a sign and its words, rows, and groups. */
const APART = 1.35;
const SIGNS = 0.2;
const BESIDE = 0.55;
const LEADING = 1.46;
const GROUPS = { across: 1.1, down: 0.22 };
/** The size at which signs are drawn in full. */
const FULL = 11.5;

/** The key below the map, `y` its upper edge: its lines one after the other, in rows as wide as the frame's margins leave. */
export function keyBlock(
  groups: readonly (readonly KeyLine[])[],
  y: number,
  style: FrameStyle,
  { flow }: Density,
  tokens: Tokens,
): Block {
  const { margin, width, key: size } = style;
  const room = width - 2 * margin;
  const share = size / FULL;
  const items: Item[] = [];
  let [x, top] = [margin, y];
  const nextRow = () => {
    x = margin;
    top += size * LEADING;
  };
  for (const group of groups) {
    const whole = group.reduce((sum, line) => sum + lineWidth(line, share, size) + size * APART, -size * APART);
    if (x > margin) {
      x += size * GROUPS.across;
      // A group stays in one piece while there is room for that.
      if (!flow && x + whole > margin + room) {
        nextRow();
        top += size * GROUPS.down;
      }
    }
    for (const line of group) {
      const signs = signsWidth(line, share, size);
      const words = wrapText(line.words, FACE, size, room - signs);
      const taken = signs + Math.max(...words.map((part) => measure(part, FACE, size)));
      if (x > margin && x + taken > margin + room) nextRow();
      items.push(...lineItems(line, words, x, top, style, tokens));
      top += (words.length - 1) * size * LEADING;
      x += taken + size * APART;
    }
  }
  const height = x > margin ? top + size * LEADING - y : top - y;
  return { items, box: { x: margin, y, width: room, height } };
}

function signsWidth({ signs }: KeyLine, share: number, size: number): number {
  const widths = signs.reduce((sum, sign) => sum + signWidth(sign, share), 0);
  return widths + (signs.length - 1) * SIGNS * size + BESIDE * size;
}

function lineWidth(line: KeyLine, share: number, size: number): number {
  return signsWidth(line, share, size) + measure(line.words, FACE, size);
}

function lineItems(
  line: KeyLine,
  words: readonly string[],
  x: number,
  top: number,
  { key: size }: FrameStyle,
  tokens: Tokens,
): Item[] {
  const share = size / FULL;
  const leading = size * LEADING;
  let at = x;
  const signs = line.signs.flatMap((sign) => {
    const from = at;
    at += signWidth(sign, share) + SIGNS * size;
    return signItems(sign, from, top + leading / 2, share, tokens);
  });
  const left = x + signsWidth(line, share, size);
  return [
    ...signs,
    ...words.flatMap((part, i) =>
      setLine(part, { x: left, y: baseline(top + i * leading, leading, size), face: FACE, size, fill: tokens.ink }),
    ),
  ];
}
