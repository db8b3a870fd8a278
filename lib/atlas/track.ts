import { DENIALS, type Outcome } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { shortLabel } from "../time/span.ts";
import type { Mark } from "./row.ts";
import { findingsOn } from "./standing.ts";

/** One stop on the way of a claim's standing. */
export interface Stop {
  readonly word: string;
  readonly date: string;
  readonly mark: Mark | "denied";
}

const FOUND: Readonly<Record<Outcome, { word: string; mark: Mark }>> = {
  establishes: { word: "Decided", mark: "decided" },
  finds: { word: "Found", mark: "found" },
  contradicts: { word: "Contradicted", mark: "struck" },
  "does-not-uphold": { word: "Not upheld", mark: "struck" },
};

/**
 * How the standing of a record's leading claim came to be what it is, in the order of the days: said, first denied, charged,
 * found. Empty for a claim that only was said, which needs no track.
 */
export function trackOf(record: AtlasRecord): Stop[] {
  const { lead } = record;
  const claim = record.claims.find(({ id }) => id === lead);
  if (!claim?.imputes) return [];
  const denial = record.responses?.find(
    ({ to, stance, published }) => to.includes(lead) && DENIALS.includes(stance) && published,
  );
  const stops = [
    {
      published: claim.published,
      word: claim.standing === "reported" ? "Reported" : "who" in claim.by ? "Claimed" : "Alleged",
      mark: claim.standing === "reported" ? ("reported" as const) : ("open" as const),
    },
    ...(denial?.published
      ? [
          {
            published: denial.published,
            word: denial.stance === "denies" ? "Denied" : "Disputed",
            mark: "denied" as const,
          },
        ]
      : []),
    ...(record.charges ?? [])
      .filter(({ to }) => to.includes(lead))
      .map(({ published }) => ({ published, word: "Charged", mark: "open" as const })),
    ...(record.withdrawals ?? [])
      .filter(({ to }) => to.includes(lead))
      .map(({ published }) => ({ published, word: "Withdrawn", mark: "struck" as const })),
    ...findingsOn(record, lead).flatMap((finding) =>
      finding.effects
        .filter((effect) => effect.claim === lead)
        .map((effect) => ({ published: finding.published, ...FOUND[effect.outcome] })),
    ),
  ];
  if (stops.length < 2) return [];
  return stops
    .map(({ published, word, mark }) => ({ word, mark, ...span(published) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ word, mark, date }) => ({ word, mark, date }));
}

function span(published: string): { day: string; date: string } {
  const read = readDate(published);
  return { day: read.max ?? "9999", date: shortLabel(read) };
}
