import type { Actor, Dataset } from "../schema.ts";
import type { Loaded } from "./loaded.ts";

/**
 * Names that may stand in a text: bodies, publishers, places, authors, offices, programs and the short list of proper
 * nouns. A broken file still vouches for the names that can be read in it, so that one fault in a place is not a hundred
 * strangers elsewhere.
 */
export function properNames({ dataset, sources }: Pick<Loaded, "dataset" | "sources">): string[] {
  const broken = [...sources.values()]
    .filter(({ file }) => /^(?:actors|places)\//.test(file))
    .flatMap(({ value }) => (isNamed(value) && value.kind !== "person" ? [value.name] : []));
  const actors = [...dataset.actors.values()];
  const names = [
    ...broken,
    ...actors
      .filter((actor) => actor.kind !== "person")
      .flatMap((actor) => [actor.name, actor.name.replace(/^the /i, ""), actor.short ?? "", actor.zh ?? ""]),
    ...people(dataset.actors).flatMap((actor) => (actor.office ? [actor.office] : [])),
    ...[...dataset.places.values()].flatMap((place) => [place.name, place.zh ?? "", ...(place.also ?? [])]),
    ...[...dataset.citations.values()].flatMap((citation) => citation.authors ?? []),
    ...dataset.regions.map((region) => region.name),
    ...dataset.programs.map((program) => program.label),
    ...dataset.words.properNouns,
    dataset.site.name,
  ];
  return [...new Set(names.filter((name) => name.length > 1))];
}

/** Names that placeholders print. */
export function personNames({ actors }: Dataset): string[] {
  return people(actors).flatMap(({ name, zh }) => [name, ...(zh ? [zh] : [])]);
}

/** A note's words on which part of such a name is the family's. */
export function familyNames({ actors }: Dataset): string[] {
  return people(actors).flatMap(({ name }) =>
    name.split(/\s+/).flatMap((word) => [`Family name ${word}`, `family name ${word}`, `family name is ${word}`]),
  );
}

function people(actors: Dataset["actors"]): Actor[] {
  return [...actors.values()].filter((actor) => actor.kind === "person");
}

function isNamed(value: unknown): value is { name: string; kind?: unknown } {
  return value !== null && typeof value === "object" && "name" in value && typeof value.name === "string";
}
