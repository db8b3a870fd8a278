/** Finds the browser that the end-to-end tests drive, and installs one where there is none. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runNode, runProgram } from "./processes.ts";
import { commandOf } from "./project.ts";

/** What the decision is made from. */
export interface Machine {
  /** `TIELINES_CHROMIUM`. */
  readonly wished: string | undefined;
  /** Where system browsers may be, the best first. */
  readonly candidates: readonly string[];
  /** Where Playwright's own browser would be. */
  readonly playwrights: string | null;
  readonly exists: (path: string) => boolean;
  readonly isRoot: boolean;
  readonly isDebian: boolean;
}

export type Choice =
  | { readonly use: string }
  | { readonly install: "apt" | "playwright" }
  | { readonly refuse: string };

/** What somebody does where nothing can be installed for them. */
const advice = "Install Chromium (on Debian: apt-get install chromium), or set TIELINES_CHROMIUM to its path.";

/** Which browser to use, or how to get one. A wish that cannot be met is refused, never replaced in silence. */
export function chooseChromium(machine: Machine): Choice {
  if (machine.wished) {
    if (machine.exists(machine.wished)) return { use: machine.wished };
    return { refuse: `TIELINES_CHROMIUM names ${machine.wished}, which does not exist.` };
  }
  const found = machine.candidates.find(machine.exists);
  if (found) return { use: found };
  if (machine.playwrights && machine.exists(machine.playwrights)) return { use: machine.playwrights };
  return { install: machine.isRoot && machine.isDebian ? "apt" : "playwright" };
}

/** Where a system browser may be: on the path first, then in the usual folder. */
export function systemCandidates(path: string): string[] {
  const folders = new Set([...path.split(delimiter).filter(Boolean), "/usr/bin"]);
  return ["chromium", "chromium-browser", "google-chrome"].flatMap((name) =>
    [...folders].map((folder) => join(folder, name)),
  );
}

/** The path of a browser. Throws one sentence that says what to install where there is none to be had. */
export async function findChromium(): Promise<string> {
  const choice = chooseChromium(await thisMachine());
  if ("use" in choice) return choice.use;
  if ("refuse" in choice) throw new Error(choice.refuse);
  process.stdout.write(`No Chromium found: installing one with ${choice.install}.\n`);
  const said = await (choice.install === "apt" ? installWithApt() : installWithPlaywright());
  const second = chooseChromium(await thisMachine());
  if ("use" in second) return second.use;
  throw new Error(`${said.trim().split("\n").slice(-5).join("\n")}\n${advice}`);
}

async function thisMachine(): Promise<Machine> {
  // Only here, because the package is for development: `npm start` works without it.
  const { chromium } = await import("playwright");
  return {
    wished: process.env.TIELINES_CHROMIUM,
    candidates: systemCandidates(process.env.PATH ?? ""),
    playwrights: chromium.executablePath() || null,
    exists: existsSync,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync("/etc/debian_version"),
  };
}

async function installWithApt(): Promise<string> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await runProgram("apt-get", ["update"], env);
  if (update.code !== 0) return update.output;
  return (await runProgram("apt-get", ["install", "-y", "chromium"], env)).output;
}

async function installWithPlaywright(): Promise<string> {
  return (await runNode(commandOf("playwright"), ["install", "chromium"])).output;
}
