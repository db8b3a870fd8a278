import * as z from "zod";
import { id, text } from "./text.ts";
import { LEFT_OUT, type LeftOut } from "./vocabulary.ts";

/** Reasons that are our judgement and need a sentence; what a headline or a caption is, anybody sees. */
const JUDGED: readonly LeftOut[] = ["opinion", "background", "repetition"];

/** One paragraph of an article: the records that rest on it, or why it is left out. */
const paragraph = z
  .strictObject({
    at: z.int().min(1).max(999),
    records: z.array(id).min(1, "lists no record; name one, or say why the paragraph is left out").optional(),
    left: z.enum(LEFT_OUT).optional(),
    why: text(300).optional(),
  })
  .refine(
    (value) => (value.records === undefined) !== (value.left === undefined),
    "needs either records or left; a paragraph is used or left out",
  )
  .refine(
    (value) => !(value.left && JUDGED.includes(value.left)) || value.why !== undefined,
    "is left out by our judgement without why; say it in one sentence",
  );

const items = z.strictObject({ both: z.int().min(0), of: z.int().min(1) });
const COUNTED = z.enum(["both-lists", "distinct"]);
const noMoreThanAll = ({ both, of }: z.infer<typeof items>) => both <= of;
const TOO_MANY = "has more items in both lists than items; correct one of the two";

/**
 * How far the lists of two readers agreed, who saw neither the dataset nor each other: as they stood, and after items that one
 * split or joined had been brought together. `counted` says what the first number is of: the items of both lists together, or
 * distinct items.
 */
const readers = z.strictObject({
  before: items.extend({ counted: COUNTED }).refine(noMoreThanAll, TOO_MANY),
  after: items.refine(noMoreThanAll, TOO_MANY),
});

/** What became of each paragraph of an article, so that nothing of it is left out unseen. */
export const coverage = z.strictObject({ readers: readers.optional(), paragraphs: z.array(paragraph).min(1) });
export type CoverageFile = z.infer<typeof coverage>;
