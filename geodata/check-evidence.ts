/**
 * `npm run check:evidence -- <folder of article texts>`: proves every anchor and every number against the articles and
 * writes `evidence.lock.json`. The articles themselves never enter the project.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  anchorFault,
  anchorKey,
  anchorsOf,
  EVIDENCE_LOCK,
  type EvidenceLock,
  paragraphsOf,
  textHash,
} from "./gate/evidence.ts";
import { fileOfRecord } from "./gate/loaded.ts";
import { numbersIn, statesNumber } from "./gate/numbers.ts";
import { formatProblem, type Problem, sortProblems } from "./gate/problem.ts";
import { loadDataset } from "./load.ts";
import type { EvidenceRow } from "./schema/statement.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: "geodata" } },
});
const folder = positionals[0];
if (!folder) {
  console.error("Say where the article texts are: npm run check:evidence -- <folder>");
  process.exit(2);
}

const { dataset, sources } = loadDataset(values.root);
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

/** What the cited paragraphs say, or undefined where one of the rows is not a text we hold. */
function cited(rows: readonly EvidenceRow[]): string | undefined {
  const texts = rows.map((row) => articles.get(row.citation)?.paragraphs[(row.paragraph ?? 0) - 1]);
  return texts.every((text) => text !== undefined) ? texts.join("\n") : undefined;
}

for (const record of dataset.records.values()) {
  const source = sources.get(fileOfRecord(record));
  const statements = [
    ...record.claims.map((claim, index) => ({
      path: ["claims", index, "text"],
      numbers: numbersIn(claim.text),
      evidence: claim.evidence,
    })),
    ...(record.responses ?? []).map((response, index) => ({
      path: ["responses", index, "text"],
      numbers: numbersIn(response.text),
      evidence: response.evidence ?? [],
    })),
    ...(record.figures ?? []).map((figure, index) => ({
      path: ["figures", index, "n"],
      numbers: [figure.n],
      evidence: figure.evidence,
    })),
  ];
  for (const { path, numbers, evidence } of statements) {
    const text = evidence.length > 0 ? cited(evidence) : undefined;
    if (text === undefined) continue;
    for (const n of numbers) {
      const problem = statesNumber(text, n)
        ? undefined
        : source?.problem(
            path,
            `gives the number ${n}, which its evidence does not state`,
            "correct it, or cite the passage that states it",
          );
      if (problem) problems.push(problem);
    }
  }
}

for (const problem of sortProblems(problems)) console.error(`${values.root}/${formatProblem(problem)}`);
if (problems.length > 0) {
  console.error(`${problems.length} anchors or numbers do not hold; ${EVIDENCE_LOCK} is left as it was`);
  process.exitCode = 1;
} else {
  const lock: EvidenceLock = {
    texts: Object.fromEntries(
      [...articles].map(([id, { hash }]) => [id, hash] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    anchors: [...anchors].sort(),
  };
  writeFileSync(join(values.root, EVIDENCE_LOCK), `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${EVIDENCE_LOCK}: ${anchors.size} anchors in ${articles.size} articles hold`);
}
