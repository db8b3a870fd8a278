import { advances } from "./advance.ts";
import type { Face, TextItem } from "./display-list.ts";

/** Path data of a run of text where the run stands, in units of the frame; "" where there is nothing to draw. */
export type Outlines = (item: TextItem) => string;

/** What is used of a parsed font, as fontkit gives it. */
export interface OutlineFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly path: { readonly commands: readonly Command[] } };
}
interface Command {
  readonly command: string;
  readonly args: readonly number[];
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

/** Draws runs with the outlines of these fonts, at the places that the layout has measured. Of each face the first font that has a character draws it. */
export function outlinesOf(fonts: Readonly<Record<Face, readonly OutlineFont[]>>): Outlines {
  return ({ text, x, y, face, size, spacing = 0 }) => {
    const places = advances(text, face);
    return Array.from(text)
      .map((character, i) => {
        const code = character.codePointAt(0) ?? 0;
        const font = fonts[face].find((each) => each.hasGlyphForCodePoint(code)) ?? fonts[face][0];
        if (!font || character === " ") return "";
        const share = size / font.unitsPerEm;
        const left = x + ((places[i] ?? 0) + i * spacing) * size;
        return font
          .glyphForCodePoint(code)
          .path.commands.map(({ command, args }) => `${LETTERS[command]}${coordinates(args, share, left, y)}`)
          .join("");
      })
      .join("");
  };
}

/** Fonts count upwards, pictures down. */
function coordinates(args: readonly number[], share: number, x: number, y: number): string {
  return args.map((value, i) => round(i % 2 === 0 ? x + value * share : y - value * share)).join(" ");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
