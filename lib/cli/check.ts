/**
 * `npm run check`: types, lint, unit tests, data gate, evidence and dead code, in less than a minute. Names choose some of
 * them: `npm run check -- types lint`.
 */
import { checks } from "./checks.ts";
import { stopOnSignal } from "./processes.ts";
import { takeTogether } from "./steps.ts";

stopOnSignal();

const wanted = process.argv.slice(2).map((name) => name.replace("-", " "));
const unknown = wanted.filter((name) => !checks.some((step) => step.name === name));
if (unknown.length > 0) {
  const known = checks.map((step) => step.name.replace(" ", "-")).join(", ");
  process.stderr.write(`There is no check named ${unknown.join(", ")}; there are ${known}.\n`);
  process.exitCode = 2;
} else {
  const outcomes = await takeTogether(checks.filter((step) => wanted.length === 0 || wanted.includes(step.name)));
  process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
}
