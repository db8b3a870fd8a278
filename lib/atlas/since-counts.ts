import { DENIALS } from "../../geodata/schema/vocabulary.ts";
import type { RecordRow } from "./row.ts";

/**
 * "since then 2 denied, 1 contradicted or not upheld": what became of counted claims after the day that the rows tell, so that no number of
 * an earlier day hides it. "" for rows of today, and where nothing came later.
 */
export function sinceCounts(rows: readonly RecordRow[]): string {
  const later = rows.flatMap((row) => (row.now ? [{ before: row, now: row.now }] : []));
  const denied = later.filter(({ before, now }) => isDenied(now) && !isDenied(before)).length;
  const marks = (test: (mark: RecordRow["mark"]) => boolean) =>
    later.filter(({ before, now }) => test(now.mark) && !test(before.mark)).length;
  const counts = [
    { n: denied, words: "denied" },
    { n: marks((mark) => mark === "struck"), words: "contradicted or not upheld" },
    { n: marks((mark) => mark === "decided" || mark === "found"), words: "decided" },
    {
      n: later.filter(({ before, now }) => now.standing === "charged" && before.standing !== "charged").length,
      words: "charged",
    },
    {
      n: later.filter(({ before, now }) => before.standing === "charged" && ENDED.includes(now.standing)).length,
      words: "no longer charged",
    },
  ].filter(({ n }) => n > 0);
  return counts.length > 0 ? `since then ${counts.map(({ n, words }) => `${n} ${words}`).join(", ")}` : "";
}

/** Standings that a claim falls back to when a charge ended without a decision. */
const ENDED: readonly RecordRow["standing"][] = ["alleged", "reported", "documented"];

function isDenied({ stances }: Pick<RecordRow, "stances">): boolean {
  return stances.some((stance) => DENIALS.includes(stance));
}
