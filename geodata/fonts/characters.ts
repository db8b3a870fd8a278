import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../load.ts";

/** Every Chinese character that the map may draw: those of the gazetteer's, the actors' and the basemap's names, in order. */
export function chineseCharacters(root: string): string[] {
  const { dataset } = loadDataset(root);
  const names = [...dataset.places.values(), ...dataset.actors.values()].map(({ zh }) => zh ?? "");
  const basemap = readFileSync(join(root, "basemap/characters.txt"), "utf8");
  const characters = [...names.join(""), ...basemap].filter((character) => /\p{Script=Han}/u.test(character));
  return [...new Set(characters)].sort();
}
