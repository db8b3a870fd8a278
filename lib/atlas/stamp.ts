import type { Claim, Response } from "../../geodata/schema/statement.ts";
import { DENIALS, type Stance } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { monthYear } from "../time/span.ts";
import { capitalised } from "./names.ts";
import { speakerLabel, type Telling, viaLabel } from "./speaker.ts";
import { findingsOn, isPublicOn, STANDING_OF, standingOn, TODAY } from "./standing.ts";

/** The three parts of the sentence that goes wherever a claim goes (DESIGN §6). `finding` is empty on a fact that nobody judges. */
export interface Stamp {
  readonly claim: string;
  readonly answer: string;
  readonly finding: string;
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

/** "{standing} by {speaker}, {month year} · {answer} · {latest finding}" for one claim of a record, as known on a day. */
export function claimStamp(record: AtlasRecord, claim: Claim, telling: Telling, day: string = TODAY): Stamp {
  return {
    claim: `${capitalised(verbOf(record, claim, day))} by ${speakerOf(record, claim, telling, day)}, ${month(madeOn(record, claim, day))}`,
    answer: answerWords(record, claim, telling, day),
    finding: findingWords(record, claim, day),
  };
}

/**
 * The sentence of a whole record, on every surface: its lead claim's, after the words that say what kind of record it is.
 * An official act that carries a claim about somebody says how that was answered.
 */
export function stampSentence(record: AtlasRecord, telling: Telling, day: string = TODAY): string {
  const lead = record.claims.find((claim) => claim.id === record.lead);
  if (!lead) throw new Error(`${record.id} has no lead claim`);
  if (record.bearing === "claim") return join([...kindWords(record), ...parts(claimStamp(record, lead, telling, day))]);
  const source = `${lead.standing === "documented" ? "on the public record" : `${lead.standing} by ${sourceLabel(lead, telling)}`}, ${month(lead.published)}`;
  const carried =
    record.claims.find((claim) => claim.imputes && claim.id !== lead.id) ?? (lead.imputes ? lead : undefined);
  const about = carried ? claimStamp(record, carried, telling, day) : undefined;
  const carriedWords =
    about && carried ? [`what it says of others: ${verbOf(record, carried, day)}`, about.answer, about.finding] : [];
  const opening =
    record.bearing === "official-act"
      ? ["Official act"]
      : [...kindWords(record), "Background, not an allegation"].slice(0, 1);
  return join([...opening, source, ...carriedWords]);
}

function parts(stamp: Stamp): string[] {
  return [stamp.claim, stamp.answer, stamp.finding];
}

function join(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" · ");
}

/** Ties whose drawing could be taken for a verdict say first what they are. */
function kindWords(record: AtlasRecord): string[] {
  if (record.type !== "tie") return [];
  if (record.kind === "listing") return ["Names on a list, not an accusation"];
  if (record.kind === "partnership") return ["Partnership, not an allegation"];
  if (record.kind === "posting" && record.bearing === "background") return ["Accredited post, not an allegation"];
  return [];
}

/** How the claim was made, before anybody judged it. */
function verbOf(record: AtlasRecord, claim: Claim, day: string): string {
  const charged = record.charges?.some((charge) => charge.to.includes(claim.id) && isPublicOn(charge.published, day));
  if (charged) return "charged";
  if (claim.standing === "documented") return "stated";
  if (claim.standing === "reported") return "reported";
  return "who" in claim.by ? "claimed" : "alleged";
}

/** Who reports a claim, and through whom it reached us where the first was not read. */
function sourceLabel(claim: Claim, telling: Telling): string {
  const via = "actor" in claim.by ? viaLabel(claim.by, telling) : null;
  return `${speakerLabel(claim.by, telling)}${via ? ` through ${via}` : ""}`;
}

function speakerOf(record: AtlasRecord, claim: Claim, telling: Telling, day: string): string {
  const charge = record.charges?.find(
    (candidate) => candidate.to.includes(claim.id) && isPublicOn(candidate.published, day),
  );
  return charge ? speakerLabel(charge.by, telling) : sourceLabel(claim, telling);
}

function madeOn(record: AtlasRecord, claim: Claim, day: string): string {
  const charge = record.charges?.find(
    (candidate) => candidate.to.includes(claim.id) && isPublicOn(candidate.published, day),
  );
  return charge?.published ?? claim.published;
}

function answerWords(record: AtlasRecord, claim: Claim, telling: Telling, day: string): string {
  const answers = (record.responses ?? []).filter(
    (response) => response.to.includes(claim.id) && isPublicOn(response.published, day),
  );
  const weightiest = [...answers].sort((a, b) => WEIGHT.indexOf(a.stance) - WEIGHT.indexOf(b.stance))[0];
  if (!weightiest) return claim.imputes ? "no answer published by then" : "";
  // Remarks on a plain fact are told with it, not stamped on it; only somebody who contests it is.
  if (!claim.imputes && !DENIALS.includes(weightiest.stance)) return "";
  return stanceWords(weightiest, claim, telling);
}

function stanceWords(response: Response, claim: Claim, telling: Telling): string {
  const speaker = speakerLabel(response.by, telling);
  const concerned = "actor" in response.by && claim.imputes?.includes(response.by.actor);
  switch (response.stance) {
    case "denies":
      return concerned ? "denied" : `denied by ${speaker}`;
    case "disputes-part":
      return concerned ? "disputed" : `disputed by ${speaker}`;
    case "neither-confirms-nor-denies":
      return `neither confirmed nor denied by ${speaker}`;
    case "not-aware":
      return `${speaker}: not aware`;
    case "explains":
      return `answered by ${speaker}`;
    case "no-comment":
      return `no comment from ${speaker}`;
    case "confirms":
      return `confirmed by ${speaker}`;
    case "no-reply":
      return `no reply from ${speaker}`;
    case "none-found":
      return "no answer found";
  }
}

function findingWords(record: AtlasRecord, claim: Claim, day: string): string {
  const own = claimFinding(record, claim, day);
  if (own !== "" || !claim.imputes) return own;
  const others = record.claims
    .filter((other) => other.id !== claim.id && isPublicOn(other.published, day))
    .map((other) => claimFinding(record, other, day))
    .filter((words) => words !== "" && words !== "since withdrawn");
  return others.length > 0 ? `no finding on this; on another claim: ${others[0]}` : "no finding found";
}

/** What was found about one claim, or "" where nothing was. */
function claimFinding(record: AtlasRecord, claim: Claim, day: string): string {
  const standing = standingOn(record, claim.id, day);
  const findings = findingsOn(record, claim.id, day);
  if (findings.length === 0) return standing === "withdrawn" ? "since withdrawn" : "";
  const relevant = findings.filter((finding) =>
    standing === "bodies-differ"
      ? true
      : finding.effects.some((effect) => effect.claim === claim.id && STANDING_OF[effect.outcome] === standing),
  );
  const months = list([...new Set(relevant.map((finding) => month(finding.published)))]);
  const many = relevant.length > 1;
  switch (standing) {
    case "contradicted":
      return `contradicted by ${many ? "official findings" : "an official finding"}, ${months}`;
    case "not-upheld":
      return `not upheld by ${many ? "official reviews" : "an official review"}, ${months}`;
    case "established":
      return `decided by a court, ${months}`;
    case "found":
      return `${many ? "official findings conclude" : "an official finding concludes"} so, ${months}`;
    default:
      return `official bodies differ, ${months}`;
  }
}

function month(edtf: string): string {
  return monthYear(readDate(edtf));
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
