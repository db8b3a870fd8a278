/**
 * `npm run check:evidence -- <folder of article texts>`: proves every anchor and every number against the articles, and
 * that no sentence is theirs, then writes `evidence.lock.json`. With `--check` nothing is written and a lock that differs
 * is a problem. The articles themselves never enter the project.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EVIDENCE_LOCK } from "./gate/evidence.ts";
import { formatProblem } from "./gate/problem.ts";
import { proveEvidence } from "./gate/proof.ts";
import { loadDataset } from "./load.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: "geodata" }, check: { type: "boolean", default: false } },
});
const folder = positionals[0];
if (!folder) {
  console.error("Say where the article texts are: npm run check:evidence -- <folder>");
  process.exit(2);
}

const { problems, lock } = proveEvidence(loadDataset(values.root), folder);
const file = join(values.root, EVIDENCE_LOCK);
const text = `${JSON.stringify(lock, null, 2)}\n`;

for (const problem of problems) console.error(`${values.root}/${formatProblem(problem)}`);
if (problems.length > 0) {
  console.error(`${problems.length} anchors, numbers or texts do not hold; ${EVIDENCE_LOCK} is left as it was`);
  process.exitCode = 1;
} else if (!values.check) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error(`${file}:1:1 does not say what was proved; run \`npm run check:evidence -- <folder>\``);
  process.exitCode = 1;
}
if (!process.exitCode) {
  console.log(`${EVIDENCE_LOCK}: ${lock.anchors.length} anchors in ${Object.keys(lock.texts).length} articles hold`);
}
