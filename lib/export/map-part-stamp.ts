import type { Mark } from "../atlas/row.ts";
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
  /** The lines with which its parts begin; where there is little room they may follow one another in a line. */
  readonly starts: readonly number[];
  readonly runIn: boolean;
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

/** The ways to break a sentence, beside where it has to be: for each number of lines the narrowest, so that no line is much shorter than another. */
export function stampSettings(words: string): readonly SetStamp[] {
  const known = broken.get(words);
  if (known) return known;
  const parts = words.split("\n");
  const apart = brokenWays(parts).map((setting) => ({ ...setting, runIn: false, share: 1 }));
  const together = parts.length === 1 ? [] : brokenWays([parts.join(" ")]);
  const settings = [...apart, ...together.map((setting) => ({ ...setting, runIn: true, share: 1 }))];
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

type Broken = Omit<SetStamp, "share" | "runIn">;

function brokenWays(parts: readonly string[]): Broken[] {
  const whole = Math.max(...parts.map((part) => measure(part, FACE, SIZE)));
  const settings: Broken[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    const width = narrowest(parts, count, whole);
    if (width === null || width > WIDEST) continue;
    if (width < NARROWEST && settings.length > 0) break;
    const wrapped = parts.map((part) => wrapText(part, FACE, SIZE, width));
    const lines = wrapped.flat();
    if (settings.some((other) => other.lines.length === lines.length)) continue;
    const widths = lines.map((line) => measure(line, FACE, SIZE));
    const widest = Math.max(...widths);
    settings.push({
      lines,
      starts: parts.map((_, i) => wrapped.slice(0, i).flat().length),
      width: Math.ceil(widest + INSIDE.left + SYMBOL + GAP + INSIDE.right),
      height: lines.length * LINE + 2 * INSIDE.up,
      ragged: 1 - (widths.at(-1) ?? widest) / widest,
    });
  }
  return settings;
}

/** The least width, to a unit, at which the parts of a sentence have no more lines than `count`. */
function narrowest(parts: readonly string[], count: number, whole: number): number | null {
  const linesAt = (width: number) => parts.reduce((sum, part) => sum + wrapText(part, FACE, SIZE, width).length, 0);
  let [least, most] = [Math.floor(whole / count), Math.ceil(whole) + 1];
  if (linesAt(most) > count) return null;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (linesAt(middle) <= count) most = middle;
    else least = middle;
  }
  return most;
}

/**
 * A stamp in its box: words on the colour of fields, within a thin rule. `symbols` stand before each part of the words; several are for
 * all of it, and not each for the line beside it.
 */
export function stampItems(
  { lines, starts, runIn, share }: Pick<SetStamp, "lines" | "starts" | "runIn" | "share">,
  symbols: readonly (readonly Mark[])[],
  box: Rect,
  back: boolean,
  tokens: Tokens,
): Item[] {
  const edge = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  const middle = (line: number) => box.y + share * (INSIDE.up + (line + 0.5) * LINE);
  const size = rounded(SIZE * share);
  const before = runIn ? [weightiest(symbols.flat())] : symbols;
  return [
    { kind: "path", d: boxPath(edge, 2.5), fill: tokens.raise, stroke: tokens.rule2, width: 1 },
    ...(before.some((part) => part.length > 1) ? [divider(box, share, tokens)] : []),
    ...starts.flatMap((start, part) =>
      (before[part] ?? [])
        .slice(0, (starts[part + 1] ?? lines.length) - start)
        .flatMap((mark, i) => symbolItems(mark, box.x + share * INSIDE.left + SYMBOL / 2, middle(start + i), tokens)),
    ),
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

/** The symbols of claims, or of the rest where nothing is claimed: all that parts which run on have before them. */
function weightiest(symbols: readonly Mark[]): readonly Mark[] {
  const claims = symbols.filter((mark) => mark !== "act" && mark !== "background");
  return claims.length > 0 ? claims : symbols;
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
