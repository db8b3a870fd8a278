import type { Actor } from "../../geodata/schema.ts";

/**
 * Fills in the placeholders of our texts. `{id}` prints the actor's name, or the office where names must be cleared and
 * this record's is not; `{id.office}` always prints the office. An unknown id throws, for the gate lets none through.
 */
export function expandNames(text: string, actors: ReadonlyMap<string, Actor>, printNames: boolean): string {
  const expanded = text.replaceAll(/\{([a-z0-9-]+)(\.office)?\}/g, (_, id: string, office?: string) => {
    const actor = actors.get(id);
    if (!actor) throw new Error(`unknown actor {${id}}`);
    return office || (actor.kind === "person" && !printNames) ? (actor.office ?? actor.name) : actor.name;
  });
  return text.startsWith("{") ? capitalised(expanded) : expanded;
}

/** How an actor is called where a record speaks of it. */
export function actorLabel(actor: Actor, printNames: boolean): string {
  return actor.kind === "person" && !printNames ? (actor.office ?? actor.name) : actor.name;
}

/** A name at the head of a line: "the Foreign Interference Commission" begins with a capital there. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
