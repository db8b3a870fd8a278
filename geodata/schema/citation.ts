import * as z from "zod";
import { day, edtf, id, language, text, webAddress } from "./text.ts";
import { ACCESS, CITATION_KINDS, CITATION_STATUSES, ORIGIN_KINDS, READ_IN } from "./vocabulary.ts";

/** A slip in a document that readers of it must know. */
const erratum = z.strictObject({
  paragraph: z.int().min(1).optional(),
  says: text(120),
  means: text(160),
  sure: z.enum(["certain", "likely", "unsure"]),
  why: text(300),
});

/**
 * A published document. `origin` is where its information comes from in the end; a document without one takes the
 * origins of those it is `derivedFrom`. `article` names the text that anchors are proved against.
 */
export const citation = z
  .strictObject({
    title: text(220).optional(),
    describedAs: text(160).optional(),
    publisher: id,
    authors: z.array(text(60)).optional(),
    date: edtf,
    dateNote: text(200).optional(),
    language,
    url: webAddress.optional(),
    archivedUrl: z.union([z.null(), webAddress]),
    kind: z.enum(CITATION_KINDS),
    access: z.enum(ACCESS),
    readIn: z.enum(READ_IN),
    readOn: day,
    status: z.enum(CITATION_STATUSES),
    statusNote: text(240).optional(),
    article: z
      .string()
      .regex(/^[a-z0-9_]+\.txt$/)
      .optional(),
    copyOf: text(200).optional(),
    errata: z.array(erratum).optional(),
    derivedFrom: z.array(id).optional(),
    origin: id.optional(),
    note: text(400).optional(),
  })
  .refine(
    (value) => value.title || value.describedAs,
    "has neither title nor describedAs; give the title, or our own description where none survives",
  )
  .refine(
    (value) => value.origin || value.derivedFrom,
    "has neither origin nor derivedFrom; say where its information comes from",
  )
  .refine(
    (value) => (value.readIn === "full") === (value.article !== undefined),
    "must name its article text exactly when it was read in full",
  );
export type CitationFile = z.infer<typeof citation>;

export const originsFile = z.strictObject({
  origins: z.array(z.strictObject({ id, label: text(140), kind: z.enum(ORIGIN_KINDS) })).min(1),
});

/** What is left of a removed record: that it is gone, when and why; nothing of its content. */
export const tombstonesFile = z.strictObject({
  tombstones: z.array(z.strictObject({ id, kind: z.enum(["event", "tie"]), on: day, reason: text(200) })),
});

/** The guard's own lists: proper nouns that are not people, and words that may begin a sentence. */
export const wordsFile = z.strictObject({ properNouns: z.array(text(80)), openers: z.array(text(30)) });
