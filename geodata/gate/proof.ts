import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceRow } from "../schema/statement.ts";
import type { AtlasRecord } from "../schema.ts";
import { borrowedTexts } from "./borrowed.ts";
import { anchorFault, anchorKey, anchorsOf, type EvidenceLock, paragraphsOf, textHash } from "./evidence.ts";
import { fileOfRecord, type Loaded } from "./loaded.ts";
import { numbersIn, statesNumber } from "./numbers.ts";
import { type Problem, sortProblems } from "./problem.ts";

/** The articles' paragraphs and hashes, by citation. */
type Articles = ReadonlyMap<string, { readonly paragraphs: readonly string[]; readonly hash: string }>;

/**
 * Holds the dataset against the texts in `folder`: every anchor stands in its paragraph, every number in what is cited for
 * it, and no text of ours is the article's. The lock says what was proved; it is worth something only without problems.
 */
export function proveEvidence(loaded: Loaded, folder: string): { problems: Problem[]; lock: EvidenceLock } {
  const { articles, problems: missing } = readArticles(loaded, folder);
  const { anchors, problems: misplaced } = proveAnchors(loaded, articles);
  const paragraphs = new Map([...articles].map(([id, article]) => [id, article.paragraphs]));
  const byCitation = <T>(value: (article: { paragraphs: readonly string[]; hash: string }) => T) =>
    Object.fromEntries([...articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, each]) => [id, value(each)]));
  return {
    problems: sortProblems([
      ...missing,
      ...misplaced,
      ...proveNumbers(loaded, articles),
      ...borrowedTexts(loaded, paragraphs),
    ]),
    lock: {
      texts: byCitation(({ hash }) => hash),
      anchors,
      paragraphs: byCitation((article) => article.paragraphs.length),
    },
  };
}

function readArticles({ dataset, sources }: Loaded, folder: string): { articles: Articles; problems: Problem[] } {
  const problems: Problem[] = [];
  const articles = new Map<string, { paragraphs: string[]; hash: string }>();
  for (const citation of dataset.citations.values()) {
    if (!citation.article) continue;
    try {
      const text = readFileSync(join(folder, citation.article), "utf8");
      articles.set(citation.id, { paragraphs: paragraphsOf(text), hash: textHash(text) });
    } catch {
      const problem = sources
        .get(`citations/${citation.id}.yaml`)
        ?.problem(["article"], `${citation.article} is not in the folder`, "add the text, or correct the name");
      if (problem) problems.push(problem);
    }
  }
  return { articles, problems };
}

function proveAnchors({ dataset, sources }: Loaded, articles: Articles): { anchors: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  for (const { record, path, row, citation } of anchorsOf(dataset)) {
    const article = articles.get(citation.id);
    if (!article) continue;
    const fault = anchorFault(row, article.paragraphs, citation.kind === "machine-rewritten-copy");
    const problem = fault
      ? sources.get(fileOfRecord(record))?.problem([...path, "find"], fault, "quote a few whole words of the passage")
      : undefined;
    if (problem) problems.push(problem);
    else anchors.add(anchorKey(row));
  }
  return { anchors: [...anchors].sort(), problems };
}

function proveNumbers({ dataset, sources }: Loaded, articles: Articles): Problem[] {
  /** What the cited paragraphs say, or undefined where one of the rows is not a text we hold. */
  const cited = (rows: readonly EvidenceRow[]): string | undefined => {
    const texts = rows.map((row) => articles.get(row.citation)?.paragraphs[(row.paragraph ?? 0) - 1]);
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join("\n") : undefined;
  };
  return [...dataset.records.values()].flatMap((record) =>
    numberedStatements(record).flatMap(({ path, numbers, evidence }) => {
      const text = cited(evidence);
      if (text === undefined) return [];
      return numbers.flatMap((n) =>
        statesNumber(text, n)
          ? []
          : (sources
              .get(fileOfRecord(record))
              ?.problem(
                path,
                `gives the number ${n}, which its evidence does not state`,
                "correct it, or cite the passage that states it",
              ) ?? []),
      );
    }),
  );
}

function numberedStatements(
  record: AtlasRecord,
): { path: PropertyKey[]; numbers: number[]; evidence: readonly EvidenceRow[] }[] {
  return [
    ...record.claims.map(({ text, evidence }, index) => ({
      path: ["claims", index, "text"],
      numbers: numbersIn(text),
      evidence,
    })),
    ...(record.responses ?? []).map(({ text, evidence = [] }, index) => ({
      path: ["responses", index, "text"],
      numbers: numbersIn(text),
      evidence,
    })),
    ...(record.figures ?? []).map(({ n, evidence }, index) => ({
      path: ["figures", index, "n"],
      numbers: [n],
      evidence,
    })),
  ];
}
