import { create } from "fontkit";
import type { Item } from "./display-list.ts";
import type { FontBytes } from "./font-files.ts";
import type { Still } from "./still.ts";

/**
 * The letters of a still, each once and in their order, that none of the fonts holds: a PDF shows a sign in their place, where a
 * browser takes a font of the reader's machine. Import this file only with the PDF's own.
 */
export function missingLetters({ items }: Pick<Still, "items">, bytes: FontBytes): string[] {
  const fonts = Object.values(bytes)
    .flat()
    .map((file) => create(file));
  const letters = new Set(textsOf(items).flatMap((text) => [...text]));
  return [...letters].filter(
    (letter) => letter.trim() !== "" && !fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  );
}

function textsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) =>
    item.kind === "group" ? textsOf(item.items) : item.kind === "text" ? [item.text] : [],
  );
}
