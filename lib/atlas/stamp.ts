import type { Claim, Response, Speaker } from "../../geodata/schema/statement.ts";
import { DENIALS } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { capitalised } from "./names.ts";
import { labelOf, type Telling } from "./speaker.ts";
import { ENGLISH } from "./stamp-english.ts";
import type { FoundStanding, How, StampLanguage } from "./stamp-language.ts";
import { answerOn, findingsOn, isPublicOn, STANDING_OF, standingOn, TODAY } from "./standing.ts";

/** The three parts of the sentence that goes wherever a claim goes (DESIGN §6). `finding` is empty on a fact that nobody judges. */
export interface Stamp {
  readonly claim: string;
  readonly answer: string;
  readonly finding: string;
}

/** Who is who, what counts as known, and in which language it is said. */
interface Context {
  readonly telling: Telling;
  readonly day: string;
  readonly language: StampLanguage;
}

/** "{standing} by {speaker}, {month year} · {answer} · {latest finding}" for one claim of a record, as known on a day. */
export function claimStamp(
  record: AtlasRecord,
  claim: Claim,
  telling: Telling,
  day: string = TODAY,
  language: StampLanguage = ENGLISH,
): Stamp {
  return stampOf(record, claim, { telling, day, language });
}

function stampOf(record: AtlasRecord, claim: Claim, context: Context): Stamp {
  const { language, day } = context;
  const charge = record.charges?.find(({ to, published }) => to.includes(claim.id) && isPublicOn(published, day));
  const by = charge ? nameOf(charge.by, context) : sourceOf(claim, context);
  const when = month(charge?.published ?? claim.published, language);
  return {
    claim: capitalised(language.said(howOf(record, claim, day), by, when)),
    answer: answerWords(record, claim, context),
    finding: findingWords(record, claim, context),
  };
}

/**
 * The sentence of a whole record, on every surface: its lead claim's, after the words that say what kind of record it is.
 * An official act that carries a claim about somebody says how that was answered.
 */
export function stampSentence(
  record: AtlasRecord,
  telling: Telling,
  day: string = TODAY,
  language: StampLanguage = ENGLISH,
): string {
  const context = { telling, day, language };
  const lead = record.claims.find((claim) => claim.id === record.lead);
  if (!lead) throw new Error(`${record.id} has no lead claim`);
  if (record.bearing === "claim")
    return join([...kindWords(record, language), ...parts(stampOf(record, lead, context))]);
  const when = month(lead.published, language);
  const source =
    lead.standing === "documented"
      ? language.onRecord(when)
      : language.said(lead.standing, sourceOf(lead, context), when);
  const carried = toldClaim(record);
  const about = carried ? stampOf(record, carried, context) : undefined;
  const carriedWords =
    about && carried ? [language.ofOthers(howOf(record, carried, day)), about.answer, about.finding] : [];
  const opening =
    record.bearing === "official-act"
      ? [language.openings["official-act"]]
      : [...kindWords(record, language), language.openings.background].slice(0, 1);
  return join([...opening, source, ...carriedWords]);
}

/** The claim that a record's sentence tells: its lead; of an act or a background fact what it carries about somebody, if anything. */
export function toldClaim(record: AtlasRecord): Claim | undefined {
  const lead = record.claims.find((claim) => claim.id === record.lead);
  if (record.bearing === "claim") return lead;
  return record.claims.find((claim) => claim.imputes && claim.id !== record.lead) ?? (lead?.imputes ? lead : undefined);
}

function parts(stamp: Stamp): string[] {
  return [stamp.claim, stamp.answer, stamp.finding];
}

function join(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" · ");
}

/** Ties whose drawing could be taken for a verdict say first what they are. */
function kindWords(record: AtlasRecord, { openings }: StampLanguage): string[] {
  if (record.type !== "tie") return [];
  if (record.kind === "listing") return [openings.listing];
  if (record.kind === "partnership") return [openings.partnership];
  if (record.kind === "posting" && record.bearing === "background") return [openings.posting];
  return [];
}

/** How the claim was made, before anybody judged it. */
function howOf(record: AtlasRecord, claim: Claim, day: string): How {
  const charged = record.charges?.some((charge) => charge.to.includes(claim.id) && isPublicOn(charge.published, day));
  if (charged) return "charged";
  if (claim.standing === "documented") return "stated";
  if (claim.standing === "reported") return "reported";
  return "who" in claim.by ? "claimed" : "alleged";
}

function nameOf(by: Speaker, { telling, language }: Context): string {
  return "actor" in by ? actorIn(by.actor, telling, language) : groupIn(by.who, by.count, language);
}

/** An actor's label in a language. Names of people are the same in all. */
export function actorIn(id: string, telling: Telling, language: StampLanguage): string {
  const printed = telling.printNames && telling.actors.get(id)?.kind === "person";
  return (printed ? undefined : language.actors[id]) ?? labelOf(id, telling);
}

/** Unnamed people in a language. */
export function groupIn(who: string, count: number | undefined, language: StampLanguage): string {
  return language.unnamed(language.groups[who] ?? who, count);
}

/** Who reports a claim, and through whom it reached us where the first was not read. */
function sourceOf(claim: Claim, context: Context): string {
  const { telling, language } = context;
  const speaker = nameOf(claim.by, context);
  return "actor" in claim.by && claim.by.via
    ? language.through(speaker, actorIn(claim.by.via, telling, language))
    : speaker;
}

function answerWords(record: AtlasRecord, claim: Claim, context: Context): string {
  const weightiest = answerOn(record, claim.id, context.day);
  if (!weightiest) return claim.imputes ? context.language.noAnswerThen : "";
  // Remarks on a plain fact are told with it, not stamped on it; only somebody who contests it is.
  if (!claim.imputes && !DENIALS.includes(weightiest.stance)) return "";
  return stanceWords(weightiest, claim, context);
}

/** Whoever is concerned denies without a name; all others answer with theirs. */
function stanceWords(response: Response, claim: Claim, context: Context): string {
  const concerned = "actor" in response.by && claim.imputes?.includes(response.by.actor);
  const nameless = concerned && DENIALS.includes(response.stance);
  return context.language.answer(response.stance, nameless ? null : nameOf(response.by, context));
}

function findingWords(record: AtlasRecord, claim: Claim, context: Context): string {
  const { day, language } = context;
  const own = claimFinding(record, claim, context);
  if (own !== "" || !claim.imputes) return own;
  const others = record.claims
    .filter((other) => other.id !== claim.id && isPublicOn(other.published, day))
    .map((other) => claimFinding(record, other, context))
    .filter((words) => words !== "" && words !== language.withdrawn);
  if (others[0]) return language.elsewhere(others[0]);
  return day === TODAY ? language.noFinding : language.noFindingThen;
}

/** What was found about one claim, or "" where nothing was. */
function claimFinding(record: AtlasRecord, claim: Claim, { day, language }: Context): string {
  const standing = standingOn(record, claim.id, day);
  const findings = findingsOn(record, claim.id, day);
  if (findings.length === 0) return standing === "withdrawn" ? language.withdrawn : "";
  const relevant = findings.filter((finding) =>
    standing === "bodies-differ"
      ? true
      : finding.effects.some((effect) => effect.claim === claim.id && STANDING_OF[effect.outcome] === standing),
  );
  const months = language.list([...new Set(relevant.map(({ published }) => month(published, language)))]);
  return language.found(isFound(standing) ? standing : "bodies-differ", relevant.length > 1, months);
}

function isFound(standing: string | null): standing is FoundStanding {
  return standing === "bodies-differ" || Object.values<string | null>(STANDING_OF).includes(standing);
}

function month(edtf: string, language: StampLanguage): string {
  return language.month(readDate(edtf));
}
