import type { Mark } from "../atlas/row.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item } from "./display-list.ts";
import { rounded } from "./item-pen.ts";
import { boxPath, dotsPath } from "./map-part-paths.ts";

/** Side of the square that a symbol fills, in units. */
export const SYMBOL = 10;

/** A standing's symbol without colour or letter (LOOK §6, geometry 6) around a point: the words of the key say what it means. */
export function symbolItems(mark: Mark, x: number, y: number, tokens: Tokens): Item[] {
  const dot = (radius: number, fill: string): Item => ({ kind: "path", d: dotsPath([{ x, y }], radius), fill });
  const ring = (radius: number, width: number, stroke: string): Item => ({
    kind: "path",
    d: dotsPath([{ x, y }], radius),
    stroke,
    width,
  });
  switch (mark) {
    case "decided":
      return [dot(4.75, tokens.ink2), ring(3.4, 1, tokens.innerRing)];
    case "found":
      return [dot(4.75, tokens.ink2)];
    case "open":
      return [ring(4.2, 1.4, tokens.ink2)];
    case "reported":
      return [ring(4.2, 1.4, tokens.ink2), dot(1.5, tokens.ink2)];
    case "struck": {
      const d = `M${rounded(x - 3.6)} ${rounded(y + 3.6)}L${rounded(x + 3.6)} ${rounded(y - 3.6)}`;
      return [ring(4.2, 1, tokens.struck), { kind: "path", d, stroke: tokens.struck, width: 1.1 }];
    }
    case "act":
      return [{ kind: "path", d: boxPath({ x: x - 4.4, y: y - 4.4, width: 8.8, height: 8.8 }, 0.8), fill: tokens.act }];
    case "background":
      return [dot(2.4, tokens.background)];
  }
}
