/** Every sentence in which the site speaks of an actor, with where it stands in the data and on the site. */
import { textsOf } from "../../geodata/gate/walk.ts";
import type { Speaker } from "../../geodata/schema/statement.ts";
import type { Actor, AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { actorStory } from "../atlas/actor-story.ts";
import { expandNames } from "../atlas/names.ts";
import { recordPath } from "../atlas/record-path.ts";
import { labelOf, speakerLabel, type Telling } from "../atlas/speaker.ts";
import { stanceLabel } from "../atlas/stamp-words.ts";
import { storyOf } from "../atlas/story.ts";
import { wholeWords } from "../atlas/whole-words.ts";
import { meantFields } from "./meant-fields.ts";

/** The sentence prints the name, or the office, or neither and is about what is imputed to the person all the same. */
export type How = "name" | "office" | "meant";

export interface Mention {
  /** The path of the page. */
  readonly page: string;
  /** The id of the record, or of another entry, whose words they are. */
  readonly id: string;
  readonly field: string;
  readonly sentence: string;
  readonly how: How;
}

/** A text that some page prints. */
export interface Line {
  readonly field: string;
  readonly text: string;
}

/** Every mention of an actor, page by page, as the site prints them with all names cleared. */
export function mentionsOf(actor: Actor, dataset: Dataset): Mention[] {
  const speaks = speaksOf(actor, dataset);
  const found = pagesOf(dataset).flatMap(({ page, id, lines, record }) => {
    const meant = record && meantFields(record, actor.id);
    return lines.flatMap(({ field, text }) =>
      sentencesOf(text).flatMap((sentence): Mention[] => {
        const how = speaks(sentence) ?? (meant?.has(field) ? "meant" : null);
        return how ? [{ page, id, field, sentence, how }] : [];
      }),
    );
  });
  const seen = new Set<string>();
  return found.filter(({ page, sentence }) => !seen.has(page + sentence) && seen.add(page + sentence));
}

interface Page {
  readonly page: string;
  readonly id: string;
  readonly lines: readonly Line[];
  readonly record?: AtlasRecord;
}

/** The pages whose words are the dataset's: those of actors first, for they say who somebody is. */
function pagesOf(dataset: Dataset): Page[] {
  const entries = (folder: string, values: Iterable<{ readonly id: string }>): Page[] =>
    [...values].map((value) => ({ page: `/${folder}/${value.id}`, id: value.id, lines: linesOf(value) }));
  return [
    ...[...dataset.actors.values()].map((actor) => ({
      page: `/actors/${actor.id}`,
      id: actor.id,
      lines: actorLines(actor),
    })),
    ...[...dataset.records.values()].map((record) => ({
      page: recordPath(record),
      id: record.id,
      lines: recordLines(record, dataset),
      record,
    })),
    ...entries("sources", dataset.citations.values()),
    ...entries("places", dataset.places.values()),
    ...entries("programs", dataset.programs),
    ...entries("regions", dataset.regions),
    { page: "/", id: "site", lines: linesOf(dataset.site) },
    { page: "/corrections", id: "tombstones", lines: linesOf(dataset.tombstones) },
  ];
}

function actorLines(actor: Actor): Line[] {
  const { title, lead, notes } = actorStory(actor);
  return [{ field: "title", text: title }, { field: "lead", text: lead }, ...notes];
}

/** What a record's page prints: its own texts, and the sentences that are made of who said what and when. */
function recordLines(record: AtlasRecord, dataset: Dataset): Line[] {
  const story = storyOf(record, dataset, { actors: dataset.actors, printNames: true });
  return [
    { field: "stamp", text: story.stamp },
    ...linesOf(record).map(({ field, text }) => ({ field, text: expandNames(text, dataset.actors, true) })),
    ...story.claims.flatMap(({ id, sentence, speaker, via }) => [
      { field: `claims.${id}.stamp`, text: sentence },
      { field: `claims.${id}.by`, text: `Said by ${speaker}${via ? `, through ${via}` : ""}` },
    ]),
    ...speakersOf(record, { actors: dataset.actors, printNames: true }),
    { field: "sources", text: story.claims.map(({ lineageWords }) => lineageWords).join(". ") },
  ];
}

/** What stands before an answer, a charge, a withdrawal or a finding. */
function speakersOf(record: AtlasRecord, telling: Telling): Line[] {
  const { responses = [], charges = [], withdrawals = [], findings = [] } = record;
  const by = (key: string, who: Speaker, index: number) => ({
    field: `${key}.${index + 1}.by`,
    text: `By ${speakerLabel(who, telling)}`,
  });
  return [
    ...responses.map((response, index) => ({
      field: `responses.${index + 1}.by`,
      text: `${speakerLabel(response.by, telling)} ${stanceLabel(response.stance)}`,
    })),
    ...charges.map((charge, index) => by("charges", charge.by, index)),
    ...withdrawals.map((withdrawal, index) => by("withdrawals", withdrawal.by, index)),
    ...findings.map((finding) => ({ field: `findings.${finding.id}.by`, text: `By ${labelOf(finding.by, telling)}` })),
  ];
}

/** The texts of an entry, each by its keys; of a list's items the id serves, or the number from 1. */
function linesOf(value: object): Line[] {
  return textsOf(value).map(({ path, text }) => {
    let at: unknown = value;
    const names = path.map((part) => {
      at = (at as Record<PropertyKey, unknown>)[part];
      const id = typeof part === "number" ? ((at as { id?: unknown } | null)?.id ?? part + 1) : part;
      return String(id);
    });
    return { field: names.join("."), text };
  });
}

/** Says how a sentence speaks of an actor, or null. */
function speaksOf(actor: Actor, { actors }: Dataset): (sentence: string) => How | null {
  const own = [actor.name, actor.name.replace(/^the /i, ""), actor.short, actor.zh];
  // A part of the name names alone too; one of two letters, which may be an English word, only where it is called a name.
  const parts = (actor.kind === "person" ? actor.name.split(/\s+/) : []).flatMap((part) =>
    part.length > 2 ? [part] : ["name", "name is", "Mr.", "Ms."].map((before) => `${before} ${part}`),
  );
  const others = [...actors.values()].filter(({ id }) => id !== actor.id).map(({ name }) => name);
  const offices = actor.kind === "person" ? [actor.office] : [];
  const name = anyOf([...own, ...parts], "u");
  const other = anyOf(others, "gu");
  // An office begins with a small letter, of which the beginning of a sentence makes a capital.
  const office = anyOf(offices, "iu");
  return (sentence) => {
    // “Han” in somebody else's full name is not this one's.
    const rest = other ? sentence.replaceAll(other, " ") : sentence;
    if (name?.test(rest)) return "name";
    return office?.test(sentence) ? "office" : null;
  };
}

/** A pattern for any of these words; null where there are none. */
function anyOf(words: readonly (string | undefined)[], flags: string): RegExp | null {
  const known = words.filter((word) => word !== undefined);
  return known.length > 0 ? new RegExp(wholeWords(known), flags) : null;
}

/** The sentences of a text. A stop after an initial or a short title ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]?)(?<!(?<!\p{L})(?:St|Mr|Mrs|Ms|Dr|No|\p{Lu})\.)\s+(?=[\p{Lu}\p{N}“"(])/u);
}
