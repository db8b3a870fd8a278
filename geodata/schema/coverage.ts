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

/** What became of each paragraph of an article, so that nothing of it is left out unseen. */
export const coverage = z.strictObject({ paragraphs: z.array(paragraph).min(1) });
export type CoverageFile = z.infer<typeof coverage>;
