/** Makes the stills of a command with one server and one browser for all of them. */
import { join } from "node:path";
import type { Browser } from "playwright";
import { findChromium } from "./chromium.ts";
import { stop } from "./processes.ts";
import { ensureBuilt, freePort, serve } from "./serve.ts";
import type { StillJob } from "./still-job.ts";
import type { Teller } from "./still-say.ts";
import { launchForStills, takeStill } from "./still-studio.ts";
import { freeName, writeWhole } from "./still-write.ts";

/** A job and who hears of it. */
export interface Order {
  readonly job: StillJob;
  readonly teller: Teller;
}

/** Makes one still after the other; one that fails keeps none of the others. Answers what failed: the errors, each told already. */
export async function makeStills(orders: readonly Order[]): Promise<Error[]> {
  const executablePath = await findChromium();
  if (!(await ensureBuilt())) throw new Error("The build failed, so there is nothing to make a picture of.");
  const close: (() => unknown)[] = [];
  orders[0]?.teller.tell("starting the site and a browser");
  try {
    const server = await serve(await freePort());
    close.push(() => stop(server.child));
    const browser = await launchForStills(executablePath);
    close.push(() => browser.close());
    const taken = new Set(orders.flatMap(({ job: { target } }) => ("file" in target ? [target.file] : [])));
    const failures: Error[] = [];
    for (const order of orders) {
      const failure = await make(browser, server.url, order, taken);
      if (failure) failures.push(failure);
    }
    return failures;
  } finally {
    for (const each of close.reverse()) await each();
  }
}

async function make(
  browser: Browser,
  site: string,
  { job, teller }: Order,
  taken: Set<string>,
): Promise<Error | undefined> {
  try {
    for (const warning of job.warnings) teller.warn(warning);
    const { name, bytes } = await takeStill(browser, site, job, teller);
    const { target } = job;
    const file = "file" in target ? target.file : freeName(join(target.folder, name), taken);
    await writeWhole(file, bytes);
    taken.add(file);
    teller.done(`wrote ${file} (${Math.ceil(bytes.length / 1000)} kB)`);
    return undefined;
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    // Playwright's messages go on with a log of its calls.
    teller.fail(failure.message.split("\n")[0] ?? "");
    return failure;
  }
}
