/** `npm run check:data`: reports every problem of the dataset at once and refuses while there is one. */
import { parseArgs } from "node:util";
import { formatProblem } from "./gate/problem.ts";
import { overdueReviews } from "./gate/reviews.ts";
import { loadDataset } from "./load.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: "geodata" } } });
const { dataset, problems } = loadDataset(values.root);

for (const problem of problems) console.error(formatProblem({ ...problem, file: `${values.root}/${problem.file}` }));
for (const warning of overdueReviews(dataset, new Date().toISOString().slice(0, 10)))
  console.warn(`warning: ${warning}`);

const events = [...dataset.records.values()].filter((record) => record.type === "event").length;
const ties = dataset.records.size - events;
if (problems.length > 0) {
  console.error(
    `geodata: ${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing is published until they are settled`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `geodata: ${events} events, ${ties} ties, ${dataset.places.size} places, ${dataset.citations.size} citations; no problems`,
  );
}
