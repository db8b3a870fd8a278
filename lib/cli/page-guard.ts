/**
 * Looks through the built pages for what must not be printed: names of people that no placeholder printed, and street
 * addresses. It knows whom the dataset names and nobody else: a list of those it protects would give them away.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressIn } from "../../geodata/gate/addresses.ts";
import type { Loaded } from "../../geodata/gate/loaded.ts";
import { OURS_OR_DESCRIBING, ourTexts, publishersTexts } from "../../geodata/gate/our-texts.ts";
import { familyNames, personNames, properNames } from "../../geodata/gate/proper-names.ts";
import { lexiconOf, unknownNames } from "../../geodata/gate/strangers.ts";
import { actorsOf } from "../../geodata/gate/walk.ts";
import { loadDataset } from "../../geodata/load.ts";
import type { Dataset } from "../../geodata/schema.ts";
import { nameBlanker } from "../atlas/blank-names.ts";
import { capitalised } from "../atlas/names.ts";
import { CHINESE } from "../atlas/stamp-chinese.ts";
import { wordsShown } from "../atlas/stamp-examples.ts";
import { FRENCH } from "../atlas/stamp-french.ts";
import { pageTexts } from "./page-texts.ts";
import { inside, isMain } from "./project.ts";

const REMEDY =
  "Print names through placeholders only and places no finer than a city; a word that is no name belongs into geodata/words.yaml.";

/** How much of a text a problem quotes, on either side of what is wrong. */
const CONTEXT = 60;

/** Words of the standings in other languages, and names of bodies in them. They name nobody. */
const TRANSLATED = [FRENCH, CHINESE]
  .flatMap((language) => [
    ...wordsShown(language),
    ...Object.values(language.actors).flatMap((name) => [name, capitalised(name)]),
  ])
  .map((words) => words.replaceAll(/\s+/g, " "));

/**
 * What is wrong with pages, one sentence each. `pages` holds their HTML by file. Where names must be cleared, those that no
 * record has cleared are strangers' too.
 */
export function pageProblems(pages: ReadonlyMap<string, string>, loaded: Loaded, requireCleared = false): string[] {
  // Most of what stands on a page stands on many others too.
  const fileOf = new Map<string, string>();
  for (const [file, html] of pages) for (const text of pageTexts(html)) fileOf.set(text, fileOf.get(text) ?? file);
  const { dataset } = loaded;
  // The gate has looked at the words of publishers with their own capitals in mind.
  const theirs = publishersTexts(loaded).map(({ text }) => text);
  const people = requireCleared ? clearedNames(dataset) : [...personNames(dataset), ...familyNames(dataset)];
  const blank = nameBlanker([...properNames(loaded), ...people, ...theirs, ...TRANSLATED]);
  const own = ourTexts(loaded, OURS_OR_DESCRIBING).map(({ text }) => text);
  const lexicon = lexiconOf([...fileOf.keys(), ...own], dataset.words.openers);
  return [...fileOf].flatMap(([text, file]) => {
    const address = addressIn(text);
    return [
      ...unknownNames(blank(text), lexicon).map(
        (run) => `${file}: “${run}” looks like a person's name that no placeholder printed: ${around(text, run)}`,
      ),
      ...(address ? [`${file}: “${address}” looks like a street address: ${around(text, address)}`] : []),
    ];
  });
}

function clearedNames(dataset: Dataset): string[] {
  const cleared = [...dataset.records.values()].filter(({ naming }) => naming?.cleared);
  const ids = new Set(cleared.flatMap((record) => actorsOf(record).map(({ id }) => id)));
  const actors = new Map([...dataset.actors].filter(([id]) => ids.has(id)));
  return personNames({ ...dataset, actors });
}

function around(text: string, words: string): string {
  const at = Math.max(0, text.indexOf(words.split(" ")[0] ?? words));
  const [from, to] = [Math.max(0, at - CONTEXT), at + words.length + CONTEXT];
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

/** Guards the pages of the build and returns one line about them. */
export async function guardPages(): Promise<string> {
  const folder = inside(".next/server/app");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  if (files.length === 0) throw new Error("The build has no static page in .next/server/app.");
  const pages = new Map<string, string>();
  for (const file of files) pages.set(file, await readFile(join(folder, file), "utf8"));
  const requireCleared = process.env.TIELINES_REQUIRE_CLEARED === "1";
  const problems = pageProblems(pages, loadDataset(inside("geodata")), requireCleared);
  if (problems.length > 0) throw new Error([...problems, REMEDY].join("\n"));
  return "no stranger's name, no street address";
}

if (isMain(import.meta.url)) process.stdout.write(`${await guardPages()}\n`);
