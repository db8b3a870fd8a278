import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { asKnownOn, type News, publicDays } from "./as-known.ts";
import { claimSince, recordSince } from "./since-then.ts";
import type { Telling } from "./speaker.ts";
import { type Story, storyOf } from "./story.ts";

/** A stop in the history of what the public knew about a record. */
export interface StoryDay {
  /** YYYY-MM-DD; what was known then holds until the next stop. */
  readonly day: string;
  /** The day in words. */
  readonly label: string;
  /** What became public that day; of the first one all that was public by then. */
  readonly news: readonly News[];
}

/** The file that the browser fetches to read a record as it was known on an earlier day. */
export interface RecordThen {
  readonly format: 1;
  readonly version: string;
  readonly story: Story;
  readonly relatedTitles: Readonly<Record<string, { title: string; stamp: string; href: string }>>;
}

/** The stops of a record's history, oldest first, from the first day on which any of its claims was public. */
export function storyDays(record: AtlasRecord, citations: Dataset["citations"]): StoryDay[] {
  return publicDays(record, citations)
    .filter(({ day }) => asKnownOn(record, day, citations) !== null)
    .map(({ day, news }) => ({ day, label: readDate(day).label, news }));
}

/** A record's story as it was known on a day, with what came later beside every claim; null before any was public. */
export function storyThen(record: AtlasRecord, day: string, dataset: Dataset, telling: Telling): Story | null {
  const known = asKnownOn(record, day, dataset.citations);
  if (known === null || known === record) return known && storyOf(record, dataset, telling);
  const story = storyOf(known, dataset, telling, day);
  return {
    ...story,
    // What is known of it, and the notes on its places, we wrote with all in view.
    described: "",
    places: story.places.map((place) => ({ ...place, note: "" })),
    silences: [],
    since: recordSince(record, known, telling, day),
    claims: story.claims.map((claim) => ({ ...claim, since: claimSince(record, claim.id, telling, day) })),
    changes: [],
    naming: "",
  };
}
