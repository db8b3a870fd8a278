import { MARK_ORDER } from "../atlas/mark.ts";
import type { Mark, RecordRow } from "../atlas/row.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item, Rect } from "./display-list.ts";
import { rounded } from "./item-pen.ts";
import { boxPath } from "./map-part-paths.ts";
import { SYMBOL, symbolItems } from "./map-part-symbol.ts";
import { measure, setLine, wrapText } from "./text.ts";

/** How a stamp is set, in units; and where marks crowd, at such a share of it. */
const SIZE = 11;
const LINE = 14;
const SMALL = 0.86;
const FACE = "sans-medium";
const INSIDE = { left: 5, right: 7, up: 3.5 };
const GAP = 5;
/** No stamp is set narrower or wider than this between its edges, nor in more lines. */
const NARROWEST = 84;
const WIDEST = 300;
const MOST_LINES = 10;

/** A stamp's sentence broken in one of the ways in which it may be. */
export interface SetStamp {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** How much narrower the last line is than the widest, 0 to 1. */
  readonly ragged: number;
  /** The share of its usual size at which it is set. */
  readonly share: number;
}

/** The same sentences are broken again for every size of a map, and for every way to share a stamp; so many are remembered. */
const broken = new Map<string, readonly SetStamp[]>();
const MOST_REMEMBERED = 500;

/** The ways to break a sentence: for each number of lines the narrowest, so that no line is much shorter than another. */
export function stampSettings(words: string): readonly SetStamp[] {
  const known = broken.get(words);
  if (known) return known;
  const settings = brokenWays(words).map((setting) => ({ ...setting, share: 1 }));
  if (broken.size >= MOST_REMEMBERED) broken.clear();
  broken.set(words, settings);
  return settings;
}

/** The same way set smaller. */
export function setSmaller(setting: SetStamp): SetStamp {
  return {
    ...setting,
    width: Math.ceil(SMALL * setting.width),
    height: SMALL * setting.height,
    share: SMALL,
  };
}

function brokenWays(words: string): Omit<SetStamp, "share">[] {
  const whole = measure(words, FACE, SIZE);
  const settings: Omit<SetStamp, "share">[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    const width = narrowest(words, count, whole);
    if (width === null || width > WIDEST) continue;
    if (width < NARROWEST && settings.length > 0) break;
    const lines = wrapText(words, FACE, SIZE, width);
    if (settings.some((other) => other.lines.length === lines.length)) continue;
    const widths = lines.map((line) => measure(line, FACE, SIZE));
    const widest = Math.max(...widths);
    settings.push({
      lines,
      width: Math.ceil(widest + INSIDE.left + SYMBOL + GAP + INSIDE.right),
      height: lines.length * LINE + 2 * INSIDE.up,
      ragged: 1 - (widths.at(-1) ?? widest) / widest,
    });
  }
  return settings;
}

/** The least width, to a unit, at which a sentence has no more lines than `count`. */
function narrowest(words: string, count: number, whole: number): number | null {
  let [least, most] = [Math.floor(whole / count), Math.ceil(whole) + 1];
  if (wrapText(words, FACE, SIZE, most).length > count) return null;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (wrapText(words, FACE, SIZE, middle).length <= count) most = middle;
    else least = middle;
  }
  return most;
}

/** The symbols before a stamp: those of its claims, one a line, or of the rest where nothing is claimed. */
export function stampSymbols(rows: readonly RecordRow[]): Mark[] {
  const claims = rows.filter(({ bearing }) => bearing === "claim");
  const marks = new Set((claims.length > 0 ? claims : rows).map(({ mark }) => mark));
  return MARK_ORDER.filter((mark) => marks.has(mark));
}

/** A stamp in its box: words on the colour of fields, within a thin rule. Several symbols are for all of the words, and not each for the line beside it. */
export function stampItems(
  { lines, share }: Pick<SetStamp, "lines" | "share">,
  symbols: readonly Mark[],
  box: Rect,
  back: boolean,
  tokens: Tokens,
): Item[] {
  const edge = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  const middle = (line: number) => box.y + share * (INSIDE.up + (line + 0.5) * LINE);
  const size = rounded(SIZE * share);
  return [
    { kind: "path", d: boxPath(edge, 2.5), fill: tokens.raise, stroke: tokens.rule2, width: 1 },
    ...(symbols.length > 1 ? [divider(box, share, tokens)] : []),
    ...symbols
      .slice(0, lines.length)
      .flatMap((mark, i) => symbolItems(mark, box.x + share * INSIDE.left + SYMBOL / 2, middle(i), tokens)),
    ...lines.flatMap((line, i) =>
      setLine(line, {
        x: rounded(box.x + share * (INSIDE.left + SYMBOL + GAP)),
        // Inter's capitals are 0.727 em high.
        y: rounded(middle(i) + size * 0.3635),
        face: FACE,
        size,
        fill: back ? tokens.ink2 : tokens.ink,
      }),
    ),
  ];
}

function divider(box: Rect, share: number, tokens: Tokens): Item {
  const x = rounded(box.x + share * (INSIDE.left + SYMBOL + GAP / 2));
  const d = `M${x} ${rounded(box.y + 3.5)}V${rounded(box.y + box.height - 3.5)}`;
  return { kind: "path", d, stroke: tokens.rule2, width: 1 };
}

/** A stamp's number, where its words stand in the caption. */
export const TAG = { width: 15, height: 14 };

/** Draws the number that sends the reader to the caption. */
export function tagItems(number: number, box: Rect, tokens: Tokens): Item[] {
  const edge = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  return [
    { kind: "path", d: boxPath(edge, 2), fill: tokens.raise, stroke: tokens.ink2, width: 1 },
    ...setLine(String(number), {
      x: rounded(box.x + box.width / 2),
      y: rounded(box.y + box.height / 2 + 3.64),
      face: "sans-semibold",
      size: 10,
      fill: tokens.ink,
      anchor: "middle",
    }),
  ];
}
