/** `npm run lock`: writes `lock.json` once nothing but the lock itself is out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LOCK_FILE, lockOf, lockProblems, lockText, readLock, versionOf } from "./gate/lock.ts";
import { formatProblem } from "./gate/problem.ts";
import { loadDataset } from "./load.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: "geodata" } } });
const loaded = loadDataset(values.root);
const disagreements = lockProblems({ ...loaded, problems: [] }, readLock(values.root));
const stale = new Set(disagreements.filter((entry) => entry.stale).map((entry) => formatProblem(entry.problem)));
const standing = loaded.problems.map(formatProblem).filter((line) => !stale.has(line));

if (standing.length > 0) {
  for (const line of standing) console.error(`${values.root}/${line}`);
  console.error("The lock is not written while the dataset has problems.");
  process.exitCode = 1;
} else {
  const lock = lockOf(loaded.dataset);
  writeFileSync(join(values.root, LOCK_FILE), lockText(lock));
  console.log(`${LOCK_FILE} describes ${Object.keys(lock.records).length} records, version ${versionOf(lock)}`);
}
