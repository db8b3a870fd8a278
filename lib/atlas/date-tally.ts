import { overlap } from "../time/overlap.ts";
import type { RecordFilter } from "./filter.ts";
import { count } from "./ledger.ts";
import type { RecordRow } from "./row.ts";

/** How records lie to a range of days. The four sum to all of them. */
export interface DateTally {
  readonly certain: number;
  readonly possible: number;
  readonly outside: number;
  readonly undated: number;
}

/** Counts records by how their dates lie to a range. */
export function dateTally(rows: readonly RecordRow[], range: Pick<RecordFilter, "from" | "to">): DateTally {
  const tally = { certain: 0, possible: 0, outside: 0, undated: 0 };
  for (const { when } of rows) tally[when === null ? "undated" : overlap(when, range)] += 1;
  return tally;
}

/**
 * What a range keeps of records and why, in a sentence: "Of 31 events, 24 certainly lie in the range and 5 possibly; 2 have no date and are
 * kept." `when` says whether those that possibly lie in it are kept.
 */
export function dateSentence(tally: DateTally, when: RecordFilter["when"], noun: "event" | "tie"): string {
  const { certain, possible, undated } = tally;
  const kept = certain + undated + (when === "possible" ? possible : 0);
  const maybe =
    possible === 0
      ? ""
      : when === "possible"
        ? ` and ${possible} possibly`
        : `; ${possible} more possibly ${possible === 1 ? "does" : "do"} and ${possible === 1 ? "is" : "are"} left out`;
  const rest = undated > 0 ? `; ${undated} ${undated === 1 ? "has no date and is" : "have no date and are"} kept` : "";
  return `Of ${count(kept, noun)}, ${certain === 0 ? "none" : certain} certainly ${certain < 2 ? "lies" : "lie"} in the range${maybe}${rest}.`;
}
