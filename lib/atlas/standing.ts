import type { Response } from "../../geodata/schema/statement.ts";
import { DENIALS, type Outcome, type Stance, type Standing } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { lastDay } from "../time/span.ts";
import type { ComputedStanding } from "./row.ts";

/** The standing that an outcome gives to the claim it decides (DESIGN §1). */
export const STANDING_OF: Readonly<Record<Outcome, Standing>> = {
  establishes: "established",
  finds: "found",
  contradicts: "contradicted",
  "does-not-uphold": "not-upheld",
};

/** A day after every day: asks for the standing as it is known now. */
export const TODAY = "9999-12-31";

/**
 * Whether a statement published at `published` (EDTF) is public on `day` (YYYY-MM-DD). It counts from the last day its
 * date may mean, so that an uncertain date never makes a claim public early.
 */
export function isPublicOn(published: string | undefined, day: string): boolean {
  if (day === TODAY || published === undefined) return true;
  const last = lastDay(readDate(published));
  return last !== null && last <= day;
}

/**
 * The standing of a claim on a day; null before the claim was public.
 *
 * Findings about it decide. Where they disagree, official bodies differ: the latest never silently wins. A finding that a
 * later one replaces no longer counts. Without findings, `charged` while a formal accusation stands; then `withdrawn` if
 * whoever said it took it back; else what its own line says.
 */
export function standingOn(record: AtlasRecord, claimId: string, day: string = TODAY): ComputedStanding | null {
  const claim = record.claims.find((candidate) => candidate.id === claimId);
  if (!claim || !isPublicOn(claim.published, day)) return null;
  const decided = findingsOn(record, claimId, day).flatMap((finding) =>
    finding.effects.filter((effect) => effect.claim === claimId).map((effect) => STANDING_OF[effect.outcome]),
  );
  if (decided.length > 0) return settle(decided);
  const charged = record.charges?.some(
    (charge) =>
      charge.to.includes(claimId) &&
      isPublicOn(charge.published, day) &&
      !(charge.ended && isPublicOn(charge.ended, day)),
  );
  if (charged) return "charged";
  const withdrawn = record.withdrawals?.some(
    (withdrawal) => withdrawal.to.includes(claimId) && isPublicOn(withdrawal.published, day),
  );
  return withdrawn ? "withdrawn" : claim.standing;
}

/** One standing out of what findings say: bodies that point both ways differ; of two that point one way the stronger is shown. */
function settle(decided: readonly Standing[]): ComputedStanding {
  const upheld = decided.filter((standing) => standing === "established" || standing === "found");
  const refused = decided.filter((standing) => standing === "contradicted" || standing === "not-upheld");
  if (upheld.length > 0 && refused.length > 0) return "bodies-differ";
  if (refused.length > 0) return refused.includes("contradicted") ? "contradicted" : "not-upheld";
  return upheld.includes("established") ? "established" : "found";
}

/** The findings about a claim that were public on a day and that no later public finding replaces. */
export function findingsOn(
  record: AtlasRecord,
  claimId: string,
  day: string = TODAY,
): NonNullable<AtlasRecord["findings"]> {
  const known = (record.findings ?? []).filter((finding) => isPublicOn(finding.published, day));
  const replaced = new Set(known.flatMap((finding) => finding.replaces ?? []));
  return known.filter(
    (finding) => !replaced.has(finding.id) && finding.effects.some((effect) => effect.claim === claimId),
  );
}

/** The stances of the answers to a claim that were public on a day, in the record's order, each once. */
export function stancesOn(record: AtlasRecord, claimId: string, day: string = TODAY): Stance[] {
  const stances = (record.responses ?? [])
    .filter((response) => response.to.includes(claimId) && isPublicOn(response.published, day))
    .map((response) => response.stance);
  return [...new Set(stances)];
}

/** Whether a claim stands denied, in whole or in part, on a day. */
export function isDenied(record: AtlasRecord, claimId: string, day: string = TODAY): boolean {
  return stancesOn(record, claimId, day).some((stance) => DENIALS.includes(stance));
}

/** Answers in the order of their weight for whoever is accused; the weightiest is printed. */
const WEIGHT: readonly Stance[] = [
  "denies",
  "disputes-part",
  "neither-confirms-nor-denies",
  "not-aware",
  "explains",
  "no-comment",
  "confirms",
  "no-reply",
  "none-found",
];

/** The weightiest of the answers to a claim that were public on a day. */
export function answerOn(record: AtlasRecord, claimId: string, day: string = TODAY): Response | undefined {
  return (record.responses ?? [])
    .filter(({ to, published }) => to.includes(claimId) && isPublicOn(published, day))
    .sort((a, b) => WEIGHT.indexOf(a.stance) - WEIGHT.indexOf(b.stance))[0];
}
