/** Child processes: started with this Node, with their words kept, and never left behind. */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { root } from "./project.ts";

/** How a finished child ended and everything it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Variables by name. (Next narrows Node's own type so that it asks for NODE_ENV.) */
export type Environment = Readonly<Record<string, string | undefined>>;

const running = new Set<ChildProcess>();
let leaving = false;

/** No command of ours reports to anybody; NO_COLOR keeps the kept output readable in logs. */
const quiet = { NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

/** Runs a script with this Node to its end. TypeScript files go through tsx. */
export function runNode(script: string, args: string[] = [], env: Environment = {}): Promise<Ended> {
  return finish(startNode(script, args, env, { stdio: ["ignore", "pipe", "pipe"] }));
}

/** Runs any program to its end. A program that cannot be started counts as one that failed. */
export function runProgram(program: string, args: string[], env: Environment = {}): Promise<Ended> {
  return finish(track(spawn(program, args, { cwd: root, env: environment(env), stdio: ["ignore", "pipe", "pipe"] })));
}

/** Starts a script with this Node and hands back the child. */
export function startNode(script: string, args: string[], env: Environment, options: SpawnOptions): ChildProcess {
  const loader = /\.tsx?$/.test(script) ? ["--import", "tsx"] : [];
  const all = [...loader, script, ...args];
  return track(spawn(process.execPath, all, { cwd: root, ...options, env: environment(env) }));
}

/** Asks a child to end and waits until it has; after ten seconds it is ended. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const impatience = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(impatience);
}

/**
 * Ends what was started when this process is told to end, or when the shell it runs under is gone, then leaves with
 * the given code. Without it, a `kill` of the command alone would leave its servers and browsers running.
 */
export function stopOnSignal(code?: number): void {
  const leave = async (signal: NodeJS.Signals) => {
    leaving = true;
    await Promise.all([...running].map((child) => stop(child, signal)));
    process.exit(code ?? (signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", leave);
  process.once("SIGTERM", leave);
  // npm hands a SIGTERM to its shell only, and the shell dies without a word to us.
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    void leave("SIGTERM");
  }, 500);
  watch.unref();
}

/** Ends this process as a child ends, with its code; not where it ends because this process is leaving. */
export function endWith(child: ChildProcess): void {
  child.once("exit", (code) => {
    if (!leaving) process.exit(code ?? 1);
  });
}

function environment(more: Environment): NodeJS.ProcessEnv {
  // FORCE_COLOR wins over NO_COLOR in some tools, and Node warns when both are set.
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, ...quiet, ...more } as NodeJS.ProcessEnv;
}

function track(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

function finish(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
