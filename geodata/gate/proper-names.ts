import type { Loaded } from "./loaded.ts";

/**
 * Names that may stand in a text: bodies, publishers, places, authors, offices, programs and the short list of proper
 * nouns, longest first. A broken file still vouches for the names that can be read in it, so that one fault in a place is
 * not a hundred strangers elsewhere.
 */
export function properNames({ dataset, sources }: Loaded): string[] {
  const broken = [...sources.values()]
    .filter(({ file }) => /^(?:actors|places)\//.test(file))
    .flatMap(({ value }) => (isNamed(value) && value.kind !== "person" ? [value.name] : []));
  const actors = [...dataset.actors.values()];
  const names = [
    ...broken,
    ...actors
      .filter((actor) => actor.kind !== "person")
      .flatMap((actor) => [actor.name, actor.name.replace(/^the /i, ""), actor.short ?? actor.name]),
    ...actors.filter((actor) => actor.kind === "person").flatMap((actor) => (actor.office ? [actor.office] : [])),
    ...[...dataset.places.values()].flatMap((place) => [place.name, ...(place.also ?? [])]),
    ...[...dataset.citations.values()].flatMap((citation) => citation.authors ?? []),
    ...dataset.regions.map((region) => region.name),
    ...dataset.programs.map((program) => program.label),
    ...dataset.words.properNouns,
    dataset.site.name,
  ];
  return [...new Set(names.filter((name) => name.length > 1))].sort((a, b) => b.length - a.length);
}

function isNamed(value: unknown): value is { name: string; kind?: unknown } {
  return value !== null && typeof value === "object" && "name" in value && typeof value.name === "string";
}

/** `text` with every known name blanked, so that only words nobody vouched for remain. Offsets are kept. */
export function blankNames(text: string, names: readonly string[]): string {
  return names.reduce(
    (rest, name) =>
      rest.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, "gu"), (hit) =>
        " ".repeat(hit.length),
      ),
    text.replaceAll(/\{[a-z0-9.-]+\}/g, (hit) => " ".repeat(hit.length)),
  );
}

/** A name as a pattern that matches only itself. */
function literal(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
