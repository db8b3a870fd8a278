import { CAPACITIES, type Capacity, READ_IN, type ReadIn } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { lastDay } from "../time/span.ts";

/** What can be counted of the records as a whole, for the pages that say how they are made. */
export interface RecordFacts {
  readonly events: number;
  readonly ties: number;
  readonly documents: number;
  readonly read: Readonly<Record<ReadIn, number>>;
  /** People whom the atlas names, by why it may. */
  readonly named: number;
  readonly capacities: Readonly<Record<Capacity, number>>;
  /** Records that print a person's name, and those in which a publisher has cleared it. */
  readonly naming: number;
  readonly cleared: number;
  /** How far anybody looked: the last day, the newest page (EDTF), the languages. */
  readonly searched: { readonly on: string; readonly newestSeen: string; readonly languages: readonly string[] };
}

/** Counts the dataset. */
export function recordFacts({ records, citations, actors }: Pick<Dataset, "records" | "citations" | "actors">) {
  const all = [...records.values()];
  const documents = [...citations.values()];
  const people = [...actors.values()].filter(({ kind }) => kind === "person");
  return {
    events: all.filter(({ type }) => type === "event").length,
    ties: all.filter(({ type }) => type === "tie").length,
    documents: documents.length,
    read: tally(READ_IN, (kind) => documents.filter(({ readIn }) => readIn === kind).length),
    named: people.length,
    capacities: tally(CAPACITIES, (kind) => people.filter(({ capacity }) => capacity === kind).length),
    naming: all.filter(({ naming }) => naming).length,
    cleared: all.filter(({ naming }) => naming?.cleared).length,
    searched: searchedOf(all),
  } satisfies RecordFacts;
}

function tally<K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;
}

function searchedOf(records: readonly AtlasRecord[]): RecordFacts["searched"] {
  const searches = records.flatMap(({ searched, responses = [] }) =>
    [searched, ...responses.map((response) => response.searched)].flatMap((each) => each ?? []),
  );
  const lastSeen = (edtf: string) => lastDay(readDate(edtf)) ?? "";
  return {
    on:
      searches
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? "",
    newestSeen:
      searches
        .map(({ newestSeen }) => newestSeen)
        .sort((a, b) => lastSeen(a).localeCompare(lastSeen(b)))
        .at(-1) ?? "",
    languages: [...new Set(searches.flatMap(({ languages }) => languages))].sort(),
  };
}
