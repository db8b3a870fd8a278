import type { Speaker } from "../../geodata/schema/statement.ts";
import type { Actor, AtlasRecord } from "../../geodata/schema.ts";
import { actorLabel } from "./names.ts";
import { numberWord } from "./number-words.ts";

/** What a sentence needs besides the record: who is who, and whether this record's names may be printed. */
export interface Telling {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly printNames: boolean;
}

/** Who speaks, for the middle of a sentence: "two unnamed national-security officials", "China's embassy in Canada". */
export function speakerLabel(by: Speaker, telling: Telling): string {
  return "actor" in by ? labelOf(by.actor, telling) : unnamedLabel(by.who, by.count);
}

/** People whom the publisher does not name: "two unnamed national-security officials". */
export function unnamedLabel(who: string, count: number | undefined): string {
  return `${count === undefined ? "" : `${numberWord(count)} `}unnamed ${who}`;
}

/** Through whom unnamed people spoke: "Global News", or null for a speaker who spoke directly. */
export function viaLabel(by: Speaker, telling: Telling): string | null {
  return by.via ? labelOf(by.via, telling) : null;
}

/** An actor's label. An unknown id throws, for the gate lets none through. */
export function labelOf(id: string, { actors, printNames }: Telling): string {
  const actor = actors.get(id);
  if (!actor) throw new Error(`unknown actor ${id}`);
  return actorLabel(actor, printNames);
}

/** Whether a record's person names may be printed: always, unless the publisher wants each cleared first. */
export function mayPrintNames(record: AtlasRecord, requireCleared: boolean): boolean {
  return !requireCleared || Boolean(record.naming?.cleared);
}
