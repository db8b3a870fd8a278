import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { type ClaimStory, claimStory } from "./claim-story.ts";
import { type CountTree, countTrees } from "./figures.ts";
import { historyOf, type Step } from "./history.ts";
import { markOf } from "./mark.ts";
import { expandNames } from "./names.ts";
import { documentsOf, type Passage, passageOf } from "./passage.ts";
import { type Placement, placementsOf } from "./placement.ts";
import { whatItIs } from "./record-words.ts";
import type { Mark } from "./row.ts";
import { labelOf, type Telling } from "./speaker.ts";
import { stampSentence } from "./stamp.ts";
import { standingOn, TODAY } from "./standing.ts";
import { evidenceRows } from "./to-row.ts";
import { type Stop, trackOf } from "./track.ts";

/** A record ready to be read from top to bottom, in plain strings; every surface that tells a record tells it from here. */
export interface Story {
  readonly id: string;
  readonly type: AtlasRecord["type"];
  readonly title: string;
  readonly bearing: AtlasRecord["bearing"];
  readonly program: AtlasRecord["program"]["id"];
  readonly mark: Mark;
  readonly stamp: string;
  /** Of an earlier day: what came since about what the stamp tells; "" otherwise. */
  readonly since: string;
  /** How the leading claim's standing came to be what it is. */
  readonly track: readonly Stop[];
  readonly when: string;
  readonly whenNote: string;
  readonly described: string;
  /** A tie that leads from its first end to its second. */
  readonly directed: boolean;
  readonly places: readonly Placement[];
  readonly summary: string;
  readonly claims: readonly ClaimStory[];
  readonly history: readonly Step[];
  readonly counts: readonly CountTree[];
  readonly conflicts: readonly {
    field: string;
    values: readonly { value: string; by: string; passages: readonly Passage[] }[];
    shown: string;
    why: string;
  }[];
  readonly context: readonly { text: string; passages: readonly Passage[] }[];
  readonly silences: readonly { by: string; text: string }[];
  readonly related: readonly { id: string; as: string; note: string; inference: boolean }[];
  readonly documents: readonly Passage[];
  readonly searched: string;
  readonly naming: string;
  readonly changes: AtlasRecord["changes"];
  readonly reviewed: string;
  readonly underReview: string;
}

const RELATION_WORDS = {
  "in-response-to": "in response to",
  "part-of": "part of",
  "same-case": "the same case",
  about: "about",
  "possibly-same": "possibly the same, not stated",
} as const;

/**
 * The story of a record under a name policy, as known now; of a record cut down to what was known on a day, as that day tells it. What came
 * later about its claims is for `storyThen`.
 */
export function storyOf(record: AtlasRecord, dataset: Dataset, telling: Telling, day: string = TODAY): Story {
  const say = (text: string) => expandNames(text, telling.actors, telling.printNames);
  const label = (id: string) => (dataset.actors.has(id) ? labelOf(id, telling) : id);
  const passages = (rows: Parameters<typeof passageOf>[0][] | undefined) =>
    (rows ?? []).map((row) => passageOf(row, dataset));
  const standing = standingOn(record, record.lead) ?? "reported";
  return {
    id: record.id,
    type: record.type,
    title: say(record.title),
    bearing: record.bearing,
    program: record.program.id,
    mark: markOf(record.bearing, standing),
    stamp: stampSentence(record, telling, day),
    since: "",
    track: record.bearing === "claim" ? trackOf(record) : [],
    when: record.when ? readDate(record.when).label : "No date stated",
    whenNote: record.whenNote ? say(record.whenNote) : "",
    described: whatItIs(record),
    directed: record.type === "tie" && record.direction === "from-to",
    places: placementsOf(record, dataset.places),
    summary: say(record.summary),
    claims: record.claims.map((claim) => claimStory(record, claim, dataset, telling, day)),
    history: historyOf(record, dataset, telling),
    counts: countTrees(record.figures ?? []).map((tree) => withLabels(tree, label)),
    conflicts: (record.conflicts ?? []).map((conflict) => ({
      field: conflict.field,
      values: conflict.values.map((value) => ({
        value: value.value,
        by: label(value.by),
        passages: passages(value.evidence),
      })),
      shown: conflict.shown,
      why: say(conflict.why),
    })),
    context: (record.context ?? []).map((note) => ({ text: say(note.text), passages: passages(note.evidence) })),
    silences: (record.findings ?? []).flatMap((finding) =>
      finding.silentNote ? [{ by: label(finding.by), text: say(finding.silentNote) }] : [],
    ),
    related: (record.related ?? []).map((relation) => ({
      id: relation.record,
      as: RELATION_WORDS[relation.as],
      note: relation.note ? say(relation.note) : "",
      inference: relation.inference,
    })),
    documents: documentsOf(evidenceRows(record), dataset),
    searched: record.searched ? searchedWords(record.searched) : "",
    naming: record.naming ? say(record.naming.why) : "",
    changes: record.changes,
    reviewed: readDate(record.review.last).label,
    underReview:
      record.review.status === "under-review" && record.review.since
        ? `Under review since ${readDate(record.review.since).label}: ${record.review.why ?? ""}`
        : "",
  };
}

export const LANGUAGES: Readonly<Record<string, string>> = { en: "English", fr: "French", zh: "Chinese" };

/** How far anybody looked before saying that nothing was found. */
function searchedWords(searched: NonNullable<AtlasRecord["searched"]>): string {
  const languages = searched.languages.map((tag) => LANGUAGES[tag] ?? tag).join(" and ");
  return `Searched ${readDate(searched.on).label}; newest page seen ${readDate(searched.newestSeen).label}; pages in ${languages}${searched.where ? `; ${searched.where}` : ""}`;
}

function withLabels(tree: CountTree, label: (id: string) => string): CountTree {
  return { ...tree, by: label(tree.by), parts: tree.parts.map((part) => withLabels(part, label)) };
}
