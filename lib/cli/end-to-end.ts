/** `npm run test:e2e`: the built site, a browser, and the specs. Arguments go to Playwright. */
import { readFile, rm } from "node:fs/promises";
import { findChromium } from "./chromium.ts";
import { type Environment, runNode, startNode, stop, stopOnSignal } from "./processes.ts";
import { commandOf, inside, isMain } from "./project.ts";
import { endToEndCounts } from "./reports.ts";
import { ensureBuilt, freePort, type Server, serve } from "./serve.ts";
import type { Outcome } from "./steps.ts";

const report = inside("test-results/e2e.json");

/** Runs the specs against the built site and counts them. */
export async function endToEnd(args: readonly string[]): Promise<Outcome> {
  return against(async (env) => {
    await rm(report, { force: true });
    const { code, output } = await runNode(commandOf("playwright"), playwrightArgs(args), env);
    return endToEndCounts(await readFile(report, "utf8").catch(() => null), code === 0, output);
  });
}

/** The same with Playwright's own words on the terminal, as they come. */
async function endToEndAloud(args: readonly string[]): Promise<number> {
  return against((env) => {
    const child = startNode(commandOf("playwright"), playwrightArgs(args), env, { stdio: "inherit" });
    return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  });
}

function playwrightArgs(args: readonly string[]): string[] {
  return ["test", "-c", inside("e2e/playwright.config.ts"), ...args];
}

/** Has a browser and a server ready while something runs. */
async function against<Result>(run: (env: Environment) => Promise<Result>): Promise<Result> {
  const chromium = await findChromium();
  if (!(await ensureBuilt())) throw new Error("The build failed.");
  const server: Server = await serve(await freePort());
  try {
    return await run({ TIELINES_CHROMIUM: chromium, TIELINES_E2E_URL: server.url });
  } finally {
    await stop(server.child);
  }
}

if (isMain(import.meta.url)) {
  stopOnSignal();
  try {
    process.exitCode = await endToEndAloud(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
