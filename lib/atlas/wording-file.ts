import type { Actor, Dataset } from "../../geodata/schema.ts";
import { accusingWordsIn } from "./accusing-words.ts";

/** The file that the browser fetches to look at words that an editor adds. */
export interface WordingFile {
  readonly format: 1;
  readonly version: string;
  /** Proper names with words in them that would otherwise be warned of. */
  readonly names: readonly string[];
  /** People whom the atlas names, each with the office that is said instead. */
  readonly people: readonly { readonly name: string; readonly office: string }[];
}

/**
 * What the warnings need of the dataset. `names` are all its proper names; of people only those whom `mayPrint` lets print are told, for
 * the file is public.
 */
export function wordingFile(
  { actors }: Pick<Dataset, "actors">,
  version: string,
  names: readonly string[],
  mayPrint: (actor: Actor) => boolean,
): WordingFile {
  const people = [...actors.values()].filter((actor) => actor.kind === "person" && mayPrint(actor));
  return {
    format: 1,
    version,
    names: names.filter((name) => accusingWordsIn(name, (text) => text).length > 0),
    people: people.flatMap(({ name, zh, office }) =>
      [name, ...(zh ? [zh] : [])].map((each) => ({ name: each, office: office ?? "the office" })),
    ),
  };
}
