import type { Mark } from "../atlas/row.ts";
import type { TieStyle } from "../atlas/tie-style.ts";
import type { ProgramLetter, Tokens } from "../style/tokens.ts";
import type { Item, PathItem } from "./display-list.ts";
import { boxPath, dotsPath } from "./map-part-paths.ts";
import { SYMBOL, symbolItems } from "./map-part-symbol.ts";
import { setLine } from "./text.ts";

/** A sign that the key explains. */
export type KeySign =
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "tie"; readonly style: TieStyle }
  | { readonly kind: "tieOnly" | "badge" | "city" | "region" }
  | { readonly kind: "letter"; readonly letter: string; readonly grey: boolean };

/** Widths in units at the key's full size. */
const WIDTHS = { mark: SYMBOL + 1.6, tie: 34, tieOnly: 12, badge: 13, city: 16, region: 16, letter: 12 } as const;

/** How wide a sign is at a share of its full size. */
export function signWidth({ kind }: KeySign, share: number): number {
  return WIDTHS[kind] * share;
}

/** Draws a sign from `x` to the right, its middle at `y`. */
export function signItems(sign: KeySign, x: number, y: number, share: number, tokens: Tokens): Item[] {
  const drawn = drawSign(sign, tokens);
  const transform = [share, 0, 0, share, x, y] as const;
  return drawn.map((item): Item => (item.kind === "group" ? item : { ...item, transform }));
}

/** Around the middle of its left side, at full size. */
function drawSign(sign: KeySign, tokens: Tokens): Item[] {
  const middle = WIDTHS[sign.kind] / 2;
  const outline = { stroke: tokens.ink2 };
  switch (sign.kind) {
    case "mark":
      return symbolItems(sign.mark, middle, 0, tokens);
    case "tie":
      return tieSign(sign.style, sign.style === "struck" ? tokens.struck : tokens.ink2);
    case "tieOnly":
      return [path({ d: `M${middle} -5.4L${middle + 5.4} 0L${middle} 5.4L${middle - 5.4} 0Z`, ...outline, width: 1.5 })];
    case "badge":
      return [path({ d: boxPath({ x: middle - 6, y: -6, width: 12, height: 12 }, 2.2), ...outline, width: 1.1 })];
    case "city":
      return [path({ d: dotsPath([{ x: middle, y: 0 }], 6.8), ...outline, width: 1.4, dash: [4.4, 2.72] })];
    case "region":
      return [path({ d: dotsPath([{ x: middle, y: 0 }], 6.8), ...outline, width: 1.9, dash: [0.01, 3.56], cap: "round" })];
    case "letter":
      return [
        ...setLine(sign.letter, { x: middle, y: 2.4, face: "sans-semibold", size: 10.5, fill: tokens.ink2, anchor: "middle" }),
        path({
          d: boxPath({ x: 0.5, y: 4.3, width: WIDTHS.letter - 1, height: 2.5 }, 0),
          fill: sign.grey ? tokens.background : tokens.programs[sign.letter as ProgramLetter],
        }),
      ];
  }
}

/** A tie as the key shows it: texture and head say what the colour only repeats. */
function tieSign(style: TieStyle, ink: string): PathItem[] {
  const line = (d: string, width: number, more: Partial<PathItem> = {}) => path({ d, stroke: ink, width, ...more });
  const head = path({ d: "M26 -3.4L32 0L26 3.4Z", stroke: ink, width: 1.2 });
  switch (style) {
    case "decided":
      return [line("M1 0H26", 1.9), path({ d: "M25 -3.6L32.4 0L25 3.6Z", fill: ink })];
    case "open":
      return [line("M2 0H24", 2.6, { dash: [0.01, 5], cap: "round" }), head];
    case "reported":
      return [line("M1 0H26", 1), path({ d: dotsPath([{ x: 9, y: 0 }, { x: 19, y: 0 }], 1.9), fill: ink }), head];
    case "struck":
      return [line("M2 0H24", 1.5, { dash: [0.01, 5], cap: "round" }), head];
    case "proposed":
      return [line("M1 0H25", 1.7, { dash: [7, 4] }), line("M29 -4V4", 1.7)];
    case "formal":
      return [line("M1 -1.6H33", 1.25), line("M1 1.6H33", 1.25)];
    case "background":
      return [line("M1 0H28", 1.2), path({ d: "M27 -2L32 0L27 2Z", fill: ink })];
  }
}

function path(item: Omit<PathItem, "kind">): PathItem {
  return { kind: "path", ...item };
}
