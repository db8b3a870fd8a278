/**
 * `npm test`: all checks, the production build and the end-to-end tests. The last line is the sum, alone: tests, and
 * one for each other step. `--long` adds the larger specs (`TIELINES_LONG=1`).
 */
import { build } from "./build.ts";
import { checks } from "./checks.ts";
import { endToEnd } from "./end-to-end.ts";
import { stopOnSignal } from "./processes.ts";
import { type Outcome, take, takeTogether, total } from "./steps.ts";

stopOnSignal();
if (process.argv.includes("--long")) process.env.TIELINES_LONG = "1";

const outcomes = await takeTogether(checks);
const built = await take({ name: "build", run: productionBuild });
const browsed = await take({ name: "end-to-end", run: () => browse(built.ok) });

const { passed, failed } = total([...outcomes, built, browsed]);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function productionBuild(): Promise<Outcome> {
  return { ok: await build() };
}

async function browse(isBuilt: boolean): Promise<Outcome> {
  return isBuilt ? endToEnd([]) : { ok: false, output: "Not run, because the build failed." };
}
