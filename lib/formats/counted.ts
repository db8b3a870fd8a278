import { type Ledger, tallyWords, unplacedSentence } from "../atlas/ledger.ts";
import type { ComputedStanding, RecordRow } from "../atlas/row.ts";

/** What official bodies and those who spoke first can have done to a claim, in words that follow a number. */
const FOUND: readonly (readonly [words: string, standings: readonly ComputedStanding[]])[] = [
  ["contradicted or not upheld", ["contradicted", "not-upheld"]],
  ["withdrawn", ["withdrawn"]],
  ["decided by a court", ["established"]],
  ["found so by an official inquiry or review", ["found"]],
  ["on which official bodies differ", ["bodies-differ"]],
];

/** "31 of 75 events: 14 claims (…) · 9 official acts · 8 background; 6 have no place on the map: …. 5 of 13 ties: …." */
export function countsSentences({ events, ties, unplaced }: Ledger): string {
  const told = (tally: Ledger["events"], noun: string) =>
    `${tally.shown} of ${tally.total} ${noun}${tally.shown > 0 ? `: ${tallyWords(tally)}` : ""}`;
  return [[told(events, "events"), unplacedSentence(unplaced)].filter(Boolean).join("; "), told(ties, "ties")]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** "Findings on the 14 claims: 2 contradicted or not upheld, 1 decided by a court, 11 without a finding.", which sum to all; "" without claims. */
export function findingsSentence(rows: readonly RecordRow[]): string {
  const claims = rows.filter(({ bearing }) => bearing === "claim");
  if (claims.length === 0) return "";
  const counts = FOUND.map(([words, standings]) => ({
    words,
    n: claims.filter(({ standing }) => standings.includes(standing)).length,
  })).filter(({ n }) => n > 0);
  const open = claims.length - counts.reduce((sum, { n }) => sum + n, 0);
  const others = claims.filter((row) => !isFound(row) && row.elsewhere.length > 0).length;
  const elsewhere =
    others > 0
      ? ` (${others === 1 ? "in one of these records" : `in ${others} of these records`} there is one on another claim)`
      : "";
  const parts = [
    ...counts.map(({ n, words }) => `${n} ${words}`),
    open > 0 ? `${open} without a finding${elsewhere}` : "",
  ];
  const those = claims.length === 1 ? "the claim" : `the ${claims.length} claims`;
  return `Findings on ${those}: ${parts.filter(Boolean).join(", ")}.`;
}

function isFound({ standing }: RecordRow): boolean {
  return FOUND.some(([, standings]) => standings.includes(standing));
}
