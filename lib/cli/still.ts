/** `npm run still -- "<view>" --out file.png`: pictures of views, as the export studio makes them. See `--help`. */
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { stopOnSignal } from "./processes.ts";
import { STILL_HELP } from "./still-help.ts";
import { datasetIds } from "./still-ids.ts";
import { stillJob } from "./still-job.ts";
import { readList } from "./still-list.ts";
import { type Command, readCommand, UsageError } from "./still-options.ts";
import type { Order } from "./still-run.ts";
import { teller } from "./still-say.ts";

const { env, stderr } = process;
/** npm runs scripts in the project's folder; files are meant from where it was called. */
const here = env.npm_lifecycle_event === "still" && env.INIT_CWD ? env.INIT_CWD : process.cwd();

stopOnSignal();
try {
  const command = readCommand(process.argv.slice(2));
  if (command.help) process.stdout.write(STILL_HELP);
  else process.exitCode = await (command.list === null ? one(command) : many(command, command.list));
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function one({ views, wishes }: Command): Promise<number> {
  const [view, ...more] = views;
  if (view === undefined)
    throw new UsageError('Say which view: npm run still -- "<view>" --out file.png. More with --help.');
  if (more.length > 0) {
    throw new UsageError(`There is one view at a time, and here is another: ${more.join(" ")}. For many, use --list.`);
  }
  const job = stillJob(view, wishes, here, datasetIds);
  const [failure] = await make([{ job, teller: teller(stderr, job.href) }]);
  if (failure === undefined) return 0;
  return failure instanceof UsageError ? 2 : 1;
}

async function many({ views, wishes }: Command, list: string): Promise<number> {
  if (views.length > 0) throw new UsageError(`With --list the views are in the file; ${views.join(" ")} is beside it.`);
  const { out = "./", ...others } = wishes;
  if (!/[/\\]$/.test(out)) throw new UsageError(`With --list, --out is a folder and ends in a slash: ${out}/.`);
  const text = await readFile(resolve(here, list), "utf8").catch(() => {
    throw new UsageError(`--list ${list} cannot be read.`);
  });
  const lines = readList(text, others, resolve(here, out), datasetIds);
  if (lines.length === 0) throw new UsageError(`--list ${list} holds no view.`);
  const orders: Order[] = [];
  for (const { line, job } of lines) {
    const told = teller(stderr, `${basename(list)}:${line}`);
    if (job instanceof UsageError) told.fail(job.message);
    else orders.push({ job, teller: told });
  }
  const failed = lines.length - orders.length + (orders.length > 0 ? (await make(orders)).length : 0);
  stderr.write(`${lines.length - failed} of ${lines.length} made.\n`);
  return failed === 0 ? 0 : 1;
}

/** Loaded when there is something to make: what cannot be made is refused without waiting for the browser's driver. */
async function make(orders: readonly Order[]): Promise<Error[]> {
  const { makeStills } = await import("./still-run.ts");
  return makeStills(orders);
}
