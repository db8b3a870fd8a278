import type { AtlasRecord } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { monthYear } from "../time/span.ts";
import type { Telling } from "./speaker.ts";
import { claimStamp, toldClaim } from "./stamp.ts";
import { ENGLISH } from "./stamp-english.ts";
import { answerOn, isPublicOn, standingOn, TODAY } from "./standing.ts";

/**
 * What became public about one claim of a record after a day (YYYY-MM-DD): that it was charged, answered, taken back or decided, with the
 * month: "since then: denied, Mar 2023; contradicted by official findings, May 2023 and Jan 2025". "" where nothing did. History
 * never hides what exculpates (DESIGN §6), so this goes wherever a claim is told as it stood that day.
 */
export function claimSince(record: AtlasRecord, claimId: string, telling: Telling, day: string): string {
  const claim = record.claims.find(({ id }) => id === claimId);
  if (!claim || day === TODAY) return "";
  const [now, then] = [claimStamp(record, claim, telling), claimStamp(record, claim, telling, day)];
  const answer = answerOn(record, claimId);
  const news = [
    now.claim === then.claim ? "" : uncapitalised(now.claim),
    endedCharge(record, claimId, day),
    now.answer === then.answer || !answer?.published ? "" : `${now.answer}, ${month(answer.published)}`,
    now.finding === then.finding || now.finding === ENGLISH.noFinding
      ? ""
      : (foundAgain(record, claim, telling, day, then.finding) ?? findingNow(record, claimId, now.finding)),
  ].filter(Boolean);
  return news.length > 0 ? `since then: ${news.join("; ")}` : "";
}

/** The same of the claim that a record's own sentence tells, of the record as it was known on that day. */
export function recordSince(record: AtlasRecord, known: AtlasRecord, telling: Telling, day: string): string {
  const told = toldClaim(known);
  return told ? claimSince(record, told.id, telling, day) : "";
}

/**
 * What was found since, where as much had been found by that day: the earlier findings stand in the claim's own line, and are no news.
 * Null where the standing changed, or where `found`, the words of that day, tell of no finding.
 */
function foundAgain(
  record: AtlasRecord,
  claim: AtlasRecord["claims"][number],
  telling: Telling,
  day: string,
  found: string,
): string | null {
  const later = { ...record, findings: record.findings?.filter(({ published }) => !isPublicOn(published, day)) };
  const standing = standingOn(record, claim.id);
  const stayed = [standingOn(record, claim.id, day), standingOn(later, claim.id)].every((each) => each === standing);
  if (!stayed || found === "" || found === ENGLISH.noFindingThen || !later.findings?.length) return null;
  return `also ${claimStamp(later, claim, telling).finding}`;
}

/** The finding of today; that a claim was taken back is no finding, and has its own date. */
function findingNow(record: AtlasRecord, claimId: string, finding: string): string {
  if (finding !== ENGLISH.withdrawn) return finding;
  const taken = record.withdrawals?.find(({ to }) => to.includes(claimId));
  return taken ? `withdrawn, ${month(taken.published)}` : finding;
}

/** A charge that stood on the day and stands no more, without a court's decision. */
function endedCharge(record: AtlasRecord, claimId: string, day: string): string {
  if (standingOn(record, claimId, day) !== "charged" || standingOn(record, claimId) === "charged") return "";
  const ended = record.charges?.find((charge) => charge.to.includes(claimId) && charge.ended)?.ended;
  return ended ? `the charge ended, ${month(ended)}` : "";
}

function month(published: string): string {
  return monthYear(readDate(published));
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
