/** The checks that need no build, shared by `npm run check` and `npm test`. */
import { mkdir, readFile, rm } from "node:fs/promises";
import { dataGate } from "./build.ts";
import { runNode } from "./processes.ts";
import { commandOf, inside } from "./project.ts";
import { unitCounts } from "./reports.ts";
import type { Outcome, Step } from "./steps.ts";

const unitReport = "test-results/unit.json";

/** The slow ones come first, so that two at a time end together. */
export const checks: readonly Step[] = [
  { name: "unit", run: unit },
  { name: "types", run: types },
  { name: "lint", run: () => tool("@biomejs/biome", ["check", "--error-on-warnings", "."]) },
  dataGate,
  { name: "evidence", run: evidence },
  { name: "dead code", run: () => tool("knip", ["--no-progress"]) },
];

/** The articles are not part of the project: whoever holds them says where. Left out, it counts as nothing. */
async function evidence(): Promise<Outcome> {
  const folder = process.env.TIELINES_ARTICLES;
  if (!folder)
    return { ok: true, note: "left out: TIELINES_ARTICLES names no folder of articles", passed: 0, failed: 0 };
  const { code, output } = await runNode(inside("geodata/check-evidence.ts"), ["--check", folder]);
  return { ok: code === 0, output };
}

/** Next writes the types of routes and of CSS imports: without them a fresh clone does not pass. */
async function types(): Promise<Outcome> {
  const generated = await tool("next", ["typegen"]);
  return generated.ok ? tool("typescript", ["--noEmit"], "tsc") : generated;
}

async function unit(): Promise<Outcome> {
  await mkdir(inside("test-results"), { recursive: true });
  await rm(inside(unitReport), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  const { ok, output } = await tool("vitest", ["run", ...reporters]);
  const report = await readFile(inside(unitReport), "utf8").catch(() => null);
  return unitCounts(report, ok, output);
}

async function tool(name: string, args: string[], command?: string): Promise<{ ok: boolean; output: string }> {
  const { code, output } = await runNode(commandOf(name, command), args);
  return { ok: code === 0, output };
}
