import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { EvidenceRow } from "../schema/statement.ts";
import type { AtlasRecord, Citation, Dataset } from "../schema.ts";
import { eachRecord, fileOfRecord, type Loaded, type Rule } from "./loaded.ts";
import { evidenceOf } from "./walk.ts";

export const EVIDENCE_LOCK = "evidence.lock.json";

const evidenceLock = z.strictObject({
  /** SHA-256 of each article's text, by citation. */
  texts: z.record(z.string(), z.string()),
  /** Anchors proved against that text: `citation paragraph start … end`. */
  anchors: z.array(z.string()),
  /** How many paragraphs each article has, by citation: what its ledger must cover. */
  paragraphs: z.record(z.string(), z.int()),
});
export type EvidenceLock = z.infer<typeof evidenceLock>;

/** One anchor as the lock writes it. */
export function anchorKey(row: EvidenceRow): string {
  return `${row.citation} ¶${row.paragraph ?? 0} ${(row.find ?? []).join(" … ")}`;
}

/** Every anchor of the dataset that can be proved against an article's text. */
export function anchorsOf(
  dataset: Dataset,
): { record: AtlasRecord; path: readonly PropertyKey[]; row: EvidenceRow; citation: Citation }[] {
  return [...dataset.records.values()].flatMap((record) =>
    evidenceOf(record).flatMap(({ path, row }) => {
      const citation = dataset.citations.get(row.citation);
      return citation?.article && row.find ? [{ record, path, row, citation }] : [];
    }),
  );
}

/** The non-empty lines of an article, first line first. Paragraph 1 is index 0. */
export function paragraphsOf(article: string): string[] {
  return article.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** What is wrong with an anchor, or undefined. Anchors are whole words; a machine-rewritten copy is anchored inside quotation marks only. */
export function anchorFault(row: EvidenceRow, paragraphs: readonly string[], rewritten: boolean): string | undefined {
  const paragraph = paragraphs[(row.paragraph ?? 0) - 1];
  if (paragraph === undefined) return `paragraph ${row.paragraph} does not exist; the text has ${paragraphs.length}`;
  const searched = rewritten
    ? [...paragraph.matchAll(/[“"]([^”"]*)[”"]/g)].map((match) => match[1] ?? "").join("\n")
    : paragraph;
  let from = 0;
  for (const words of row.find ?? []) {
    const found = wholeWords(searched, words, from);
    if (found < 0)
      return `“${words}” does not stand in paragraph ${row.paragraph}${rewritten ? " inside quotation marks" : ""}`;
    from = found + words.length;
  }
  return undefined;
}

/** Where `words` stand in `text` as whole words, at or after `from`; -1 where they do not. */
function wholeWords(text: string, words: string, from: number): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + words.length] ?? " ";
    if (
      !(letter.test(before) && letter.test(words[0] ?? "")) &&
      !(letter.test(after) && letter.test(words.at(-1) ?? ""))
    )
      return at;
  }
  return -1;
}

/** SHA-256 of an article's text, in hex. */
export function textHash(article: string): string {
  return createHash("sha256").update(article).digest("hex");
}

/** The evidence lock in `root`, or an empty one. */
export function readEvidenceLock(root: string): EvidenceLock {
  try {
    return evidenceLock.parse(JSON.parse(readFileSync(join(root, EVIDENCE_LOCK), "utf8")));
  } catch {
    return { texts: {}, anchors: [], paragraphs: {} };
  }
}

/** Documents read in full carry anchors; documents never opened carry none. */
const anchorShape = eachRecord((record, report, { dataset }) => {
  for (const { path, row } of evidenceOf(record)) {
    const citation = dataset.citations.get(row.citation);
    if (!citation) continue;
    if (citation.readIn === "full" && (!row.paragraph || !row.find))
      report(path, `cites \`${row.citation}\`, which was read in full, without paragraph and find`, "add both");
    if (citation.access === "not-opened" && row.find)
      report([...path, "find"], `quotes \`${row.citation}\`, which was not opened`, "take the anchor out");
  }
});

/** Every anchor was proved against the article, and nothing in it has changed since. */
const proved: Rule = (loaded: Loaded) => {
  const lock = new Set(readEvidenceLock(loaded.root).anchors);
  return anchorsOf(loaded.dataset).flatMap(({ record, path, row }) => {
    const source = loaded.sources.get(fileOfRecord(record));
    return source && !lock.has(anchorKey(row))
      ? [
          source.problem(
            [...path, "find"],
            "is an anchor that nobody has proved against the article",
            "run `npm run check:evidence -- <folder of article texts>`",
          ),
        ]
      : [];
  });
};

/** A retracted document supports nothing on its own. */
const retracted = eachRecord((record, report, { dataset }) => {
  const groups = new Map<string, { path: readonly PropertyKey[]; live: boolean }>();
  for (const { path, row } of evidenceOf(record)) {
    const key = JSON.stringify(path.slice(0, -1));
    const live = dataset.citations.get(row.citation)?.status !== "retracted";
    groups.set(key, { path, live: live || (groups.get(key)?.live ?? false) });
  }
  for (const { path, live } of groups.values()) {
    if (!live) report(path, "rests on a retracted document alone", "cite another document, or record the withdrawal");
  }
});

export const evidenceRules: readonly Rule[] = [retracted, anchorShape, proved];
