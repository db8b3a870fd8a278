import { capitalised } from "./names.ts";
import type { ComputedStanding } from "./row.ts";

/** The file that the browser fetches for a download: every record's claims with their answers, findings and sources, by the record's id. */
export interface ClaimsFile {
  readonly format: 1;
  readonly version: string;
  /** The documents behind the claims, by id. */
  readonly documents: Readonly<Record<string, ToldDocument>>;
  readonly records: Readonly<Record<string, ToldRecord>>;
}

/** A cited document. `date` is in words; `url` and `archived` are null where none is recorded. */
export interface ToldDocument {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly kind: string;
  readonly url: string | null;
  readonly archived: string | null;
}

/** What of a record stays the same on all days, and its claims from each day on which they changed. */
export interface ToldRecord {
  /** The date as the data have it (EDTF); null without one. */
  readonly edtf: string | null;
  /** Where it is placed and how finely that is known: an event's place, or a tie's two ends. */
  readonly places: readonly { readonly label: string; readonly how: string }[];
  /** The day of its last review, YYYY-MM-DD. */
  readonly reviewed: string;
  /** "Under review since …: …", or "". */
  readonly underReview: string;
  /** Oldest first; `from` is YYYY-MM-DD. */
  readonly days: readonly { readonly from: string; readonly claims: readonly ToldClaim[] }[];
}

/** A claim with all that was said about it, in words for readers. */
export interface ToldClaim {
  readonly id: string;
  /** Whether the record's standing is this claim's. */
  readonly lead: boolean;
  readonly text: string;
  /** The sentence with speaker, answer and finding; of an earlier day also what came since. */
  readonly stamp: string;
  readonly standing: ComputedStanding;
  readonly speaker: string;
  readonly published: string;
  readonly answers: readonly ToldStatement[];
  readonly findings: readonly ToldStatement[];
  /** What is said where there is no answer, and where there is no finding; "" where there is one. */
  readonly noAnswer: string;
  readonly noFinding: string;
  /** Bodies whose findings left it open. */
  readonly openIn: readonly string[];
  /** How many documents it was read in, and on how many independent origins they rest. */
  readonly lineage: string;
  /** Ids of the documents, each once. */
  readonly documents: readonly string[];
}

/** Who said or found what about a claim. `what` is a verb after the speaker's name. */
export interface ToldStatement {
  readonly speaker: string;
  readonly what: string;
  readonly date: string;
  readonly text: string;
}

/** A record's claims as known on a day (YYYY-MM-DD), or today where it is null; none where none was public. */
export function claimsOn({ days }: ToldRecord, day: string | null): readonly ToldClaim[] {
  const told = day === null ? days.at(-1) : days.findLast(({ from }) => from <= day);
  return told?.claims ?? [];
}

/** The answers to a claim in words, one each; where there is none, that there is none. */
export function answerWords({ answers, noAnswer }: Pick<ToldClaim, "answers" | "noAnswer">): string[] {
  return answers.length > 0 ? answers.map(statementWords) : [noAnswer];
}

/** The findings on a claim in words, one each, and who left it open; where there is none, that there is none. */
export function findingWords({
  findings,
  noFinding,
  openIn,
}: Pick<ToldClaim, "findings" | "noFinding" | "openIn">): string[] {
  const found = findings.length > 0 ? findings.map(statementWords) : [noFinding];
  return openIn.length > 0 ? [...found, `not decided by: ${openIn.join("; ")}`] : found;
}

function statementWords({ speaker, what, date, text }: ToldStatement): string {
  return `${capitalised([speaker, what].filter(Boolean).join(" "))}${date && `, ${date}`}: ${text}`;
}
