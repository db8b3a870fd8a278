import type { ClaimsFile } from "./claims-file.ts";
import type { AtlasHistory, AtlasMapData } from "./row.ts";
import type { RecordThen } from "./story-then.ts";
import type { WordingFile } from "./wording-file.ts";

/** Why the map's data cannot be used, in a sentence for readers. */
export class MapDataError extends Error {}

/**
 * The map's data out of the text that was fetched. The build made the file from validated data, so only what can happen on
 * the way is looked for: a cut-off answer, another page in its place, another format. Throws MapDataError.
 */
export function readMapData(text: string): AtlasMapData {
  return readFile(
    text,
    "The map's data",
    ({ rows, places }: Partial<AtlasMapData>) => isFilled(rows) && isFilled(places),
  );
}

/** The earlier versions of the rows, likewise. */
export function readHistory(text: string): AtlasHistory {
  return readFile(text, "The history of the records", ({ records }: Partial<AtlasHistory>) => isObject(records));
}

/** A record as it was known on an earlier day, likewise. */
export function readRecordThen(text: string): RecordThen {
  return readFile(text, "The record of that day", ({ story }: Partial<RecordThen>) => isObject(story));
}

/** The claims of all records with what was answered and found, likewise. */
export function readClaims(text: string): ClaimsFile {
  return readFile(
    text,
    "The claims of the records",
    ({ records, documents }: Partial<ClaimsFile>) => isObject(records) && isObject(documents),
  );
}

/** What warnings about an editor's words need, likewise. */
export function readWording(text: string): WordingFile {
  return readFile(
    text,
    "The list of words",
    ({ names, people }: Partial<WordingFile>) => Array.isArray(names) && Array.isArray(people),
  );
}

function readFile<File extends { format: number }>(
  text: string,
  what: string,
  isWhole: (value: Partial<File>) => boolean,
): File {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MapDataError(`${what} arrived incomplete.`);
  }
  if (!isObject(value) || (value as Partial<File>).format !== 1 || !isWhole(value as Partial<File>))
    throw new MapDataError(`${what} is not in the form this page expects; reload the page.`);
  return value as File;
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object";
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
