import * as z from "zod";
import { day, edtf, id, language, text } from "./text.ts";
import {
  CHANGE_KINDS,
  COMPARISONS,
  FINDING_BODIES,
  OUTCOMES,
  RELATIONS,
  REVIEW_STATUSES,
  STANCES,
  STATED_STANDINGS,
} from "./vocabulary.ts";

/** Where in which document something stands. `find` holds a few words at the start and, if needed, the end of the passage. */
export const evidenceRow = z.strictObject({
  citation: id,
  paragraph: z.int().min(1).max(999).optional(),
  find: z.array(text(90)).min(1).max(2).optional(),
  origin: id.optional(),
  note: text(300).optional(),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

const evidence = z.array(evidenceRow).min(1, "has no evidence; cite the document that says it");

/** Who says something: an actor of the atlas by id, or unnamed people in the words of who quotes them. */
export const speaker = z.union([
  z.strictObject({ actor: id, via: id.optional() }),
  z.strictObject({
    who: text(120),
    named: z.literal(false),
    count: z.int().min(1).max(99).optional(),
    via: id,
    reasonGiven: text(240).optional(),
  }),
]);
export type Speaker = z.infer<typeof speaker>;

/** Whom a claim says did wrong: an actor by id, or people by their role where they may not be named. */
const imputed = z.union([id, z.strictObject({ role: text(120) })]);

export const claim = z.strictObject({
  id,
  by: speaker,
  imputes: z.array(imputed).min(1).optional(),
  namesPerson: z.boolean().optional(),
  standing: z.enum(STATED_STANDINGS),
  said: edtf.optional(),
  published: edtf,
  text: text(500),
  note: text(400).optional(),
  evidence,
});
export type Claim = z.infer<typeof claim>;

export const searched = z.strictObject({
  on: day,
  newestSeen: edtf,
  languages: z.array(language).min(1),
  where: text(240).optional(),
});
export type Searched = z.infer<typeof searched>;

/** Somebody's answer to named claims, or the dated statement that none was found. An answer of 300 words in any language fits. */
export const response = z.strictObject({
  by: speaker,
  to: z.array(id).min(1, "names no claim; say which claims it answers"),
  stance: z.enum(STANCES),
  said: edtf.optional(),
  published: edtf.optional(),
  text: text(2400),
  evidence: z.array(evidenceRow).optional(),
  searched: searched.optional(),
});
export type Response = z.infer<typeof response>;

/** A formal accusation by a prosecutor. It stands until `ended`. */
export const charge = z.strictObject({
  by: speaker,
  to: z.array(id).min(1, "names no claim; say which claims it charges"),
  published: edtf,
  ended: edtf.optional(),
  text: text(500),
  evidence,
});
export type Charge = z.infer<typeof charge>;

/** Whoever made the claim takes it back. */
export const withdrawal = z.strictObject({
  by: speaker,
  to: z.array(id).min(1, "names no claim; say which claims are taken back"),
  published: edtf,
  text: text(500),
  evidence,
});
export type Withdrawal = z.infer<typeof withdrawal>;

/** What a court, inquiry or official review concluded, claim by claim, and what it left open. `replaces` names a finding it overturns. */
export const finding = z.strictObject({
  id,
  by: id,
  body: z.enum(FINDING_BODIES),
  effects: z
    .array(z.strictObject({ claim: id, outcome: z.enum(OUTCOMES), scope: text(300).optional() }))
    .min(1, "has no effects; name each claim it decides"),
  silentOn: z.array(id).optional(),
  silentNote: text(400).optional(),
  replaces: z.array(id).optional(),
  published: edtf,
  text: text(700),
  evidence,
});
export type Finding = z.infer<typeof finding>;

/** A dated fact that decides nothing about truth: a suit, a settlement, a police remark, a resignation. */
export const development = z.strictObject({
  text: text(500),
  happened: edtf.optional(),
  published: edtf,
  about: z.array(id).optional(),
  evidence,
});
export type Development = z.infer<typeof development>;

/** A number that a source gives. `within` nests it in another figure of the record; remainders are computed. */
export const figure = z.strictObject({
  id,
  of: text(120),
  n: z.number().nonnegative(),
  cmp: z.enum(COMPARISONS),
  unit: text(20).optional(),
  within: id.optional(),
  by: id,
  asOf: edtf,
  evidence,
});
export type Figure = z.infer<typeof figure>;

/** Two sources disagree about a field; `shown` is the value the atlas prints and `why` says why. */
export const conflict = z.strictObject({
  field: text(40),
  values: z
    .array(z.strictObject({ value: text(120), by: id, evidence }))
    .min(2, "has fewer than two values; a conflict needs both sides"),
  shown: text(120),
  why: text(400),
});

export const relatedRecord = z.strictObject({
  record: id,
  as: z.enum(RELATIONS),
  inference: z.boolean(),
  note: text(240).optional(),
});

/** Our own inference about circumstances, marked as such wherever it is shown. */
export const contextNote = z.strictObject({
  by: z.literal("tielines"),
  inference: z.literal(true),
  text: text(500),
  evidence: z.array(evidenceRow).optional(),
});

export const naming = z.strictObject({
  why: text(300),
  cleared: z.union([z.null(), z.strictObject({ by: text(80), on: day })]),
});

export const change = z.strictObject({ on: day, kind: z.enum(CHANGE_KINDS), text: text(300) });

export const review = z
  .strictObject({ last: day, status: z.enum(REVIEW_STATUSES), since: day.optional(), why: text(300).optional() })
  .refine(
    (value) => value.status === "current" || (value.since && value.why),
    "is under review without since and why; add both",
  );
