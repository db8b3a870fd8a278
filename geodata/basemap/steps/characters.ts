import { join } from "node:path";
import { readFeatures } from "./geojson.ts";
import { LAYERS } from "./layers.ts";

/** All characters beyond ASCII that the archive's names use, in the order of their codes: for cutting the fonts. */
export async function usedCharacters(work: string): Promise<string> {
  const characters = new Set<string>();
  for (const { file } of LAYERS) {
    for (const { properties } of await readFeatures(join(work, `${file}.geojson`))) {
      for (const text of [properties.name, properties.zh]) {
        for (const character of typeof text === "string" ? text : "") characters.add(character);
      }
    }
  }
  const code = (character: string) => character.codePointAt(0) ?? 0;
  return [...characters]
    .filter((character) => code(character) > 0x7f)
    .sort((one, other) => code(one) - code(other))
    .join("");
}
