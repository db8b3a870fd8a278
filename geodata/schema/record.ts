import * as z from "zod";
import {
  change,
  charge,
  claim,
  conflict,
  contextNote,
  development,
  figure,
  finding,
  naming,
  relatedRecord,
  response,
  review,
  searched,
  withdrawal,
} from "./statement.ts";
import { edtf, id, text } from "./text.ts";
import {
  BASES,
  BEARINGS,
  DESCRIBED,
  DIRECTIONS,
  OCCURRENCES,
  PRECISIONS,
  PROGRAM_IDS,
  TIE_KINDS,
} from "./vocabulary.ts";

/** Where a record is drawn and why. No `place` only where the basis is `none` or `withheld`; a `seat` or `inferred` place needs its sentence. */
export const location = z
  .strictObject({
    place: id.optional(),
    precision: z.enum(PRECISIONS).optional(),
    basis: z.enum(BASES),
    of: text(80).optional(),
    note: text(300).optional(),
  })
  .refine(
    (value) => (value.basis === "none" || value.basis === "withheld") === (value.place === undefined),
    "names a place although its basis says there is none, or the other way round; make them agree",
  )
  .refine(
    (value) => (value.place === undefined) === (value.precision === undefined),
    "needs place and precision together; add the one that is missing",
  )
  .refine(
    (value) => value.basis === "stated" || value.note !== undefined,
    "needs a note; say in one sentence why it is placed here or nowhere",
  );
export type Location = z.infer<typeof location>;

/** The end of a tie: a location, or one of several that the source leaves open. */
export const tieEnd = z.union([location, z.strictObject({ oneOf: z.array(id).min(2), note: text(300) })]);
export type TieEnd = z.infer<typeof tieEnd>;

const shared = {
  title: text(110),
  bearing: z.enum(BEARINGS),
  program: z.strictObject({ id: z.enum(PROGRAM_IDS), because: id, also: z.array(z.enum(PROGRAM_IDS)).optional() }),
  when: edtf.optional(),
  whenNote: text(240).optional(),
  described: z.enum(DESCRIBED),
  occurrence: z.enum(OCCURRENCES),
  summary: text(900),
  lead: id,
  claims: z.array(claim).min(1, "has no claims; every record rests on at least one attributed statement"),
  responses: z.array(response).optional(),
  charges: z.array(charge).optional(),
  withdrawals: z.array(withdrawal).optional(),
  findings: z.array(finding).optional(),
  developments: z.array(development).optional(),
  figures: z.array(figure).optional(),
  conflicts: z.array(conflict).optional(),
  related: z.array(relatedRecord).optional(),
  context: z.array(contextNote).optional(),
  naming: naming.optional(),
  changes: z.array(change).min(1, "has no changes; add the line that says when it was added"),
  review,
  searched: searched.optional(),
};

/** Something described as having happened, been offered or been put on paper. */
export const atlasEvent = z.strictObject({ ...shared, where: location });
export type AtlasEventFile = z.infer<typeof atlasEvent>;

/** A relation between two places. It always states its kind; a person never "has ties". */
export const atlasTie = z.strictObject({
  ...shared,
  kind: z.enum(TIE_KINDS),
  direction: z.enum(DIRECTIONS),
  from: tieEnd.optional(),
  to: tieEnd.optional(),
});
export type AtlasTieFile = z.infer<typeof atlasTie>;
