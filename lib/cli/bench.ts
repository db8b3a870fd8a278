/**
 * `npm run bench`: what a first visit to the home page costs and how soon the map answers, beside a plain MapLibre page
 * and a plain Leaflet page of the same records, in the same browser on the same machine. Prints medians and bounds and
 * writes `test-results/bench.json`. It judges and never fails for what it finds: only where it could not measure.
 * `--runs=5` first visits of each page, `--samples=20` clicks of each kind.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import { figuresOf, MANY, median, type Pages } from "./bench-figures.ts";
import { filterTimes } from "./bench-filter.ts";
import { coreShare, machine } from "./bench-machine.ts";
import type { Subject } from "./bench-page.ts";
import { type Reaction, react } from "./bench-reactions.ts";
import { subjects } from "./bench-subjects.ts";
import { table } from "./bench-table.ts";
import { type Visit, visit } from "./bench-visit.ts";
import { findChromium } from "./chromium.ts";
import { buildFloors, servedData } from "./floors.ts";
import { stop, stopOnSignal } from "./processes.ts";
import { inside } from "./project.ts";
import { ensureBuilt, freePort, serve } from "./serve.ts";
import { serveFolders } from "./static-server.ts";
import { line } from "./steps.ts";

/** As the end-to-end tests have it: a browser without a graphics card, the same on every machine. */
const flags = ["--disable-gpu", "--enable-unsafe-swiftshader", "--no-sandbox"];

/** How many times slower the page's thread is made. */
const SLOWER = [1, 4];
/** Less than this share of a core means that somebody else was at work. */
const QUIET = 0.9;
const REACTIONS: readonly Reaction[] = ["filter", "select", "search", "timeline step"];

type Times = Pages["tielines"]["reactions"][number];

interface Counts {
  readonly runs: number;
  readonly samples: number;
}

stopOnSignal();
try {
  await bench(readCounts());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function bench(counts: Counts): Promise<void> {
  const executablePath = await findChromium();
  if (!(await ensureBuilt())) throw new Error("The build failed.");
  const close: (() => unknown)[] = [];
  try {
    const site = await serve(await freePort());
    close.push(() => stop(site.child));
    const floors = await serveFolders(await buildFloors(site.url));
    close.push(floors.close);
    // Signals are answered by this process, which takes the browser with it.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const browser = await chromium.launch({ executablePath, args: flags, ...signals });
    close.push(() => browser.close());
    const shares: number[] = [];
    const pages = await measure(browser, await subjects(browser, site.url, floors.url), counts, shares);
    const large = filterTimes(await servedData(site.url), MANY, counts.samples);
    await report(pages, large, {
      ...machine(),
      chromium: browser.version(),
      coreShare: median(shares) ?? 0,
      ...counts,
    });
  } finally {
    for (const each of close.reverse()) await each();
  }
}

/** Measures all pages. `shares` gets how much of a core was free, again and again in between. */
async function measure(
  browser: Browser,
  all: readonly Subject[],
  { runs, samples }: Counts,
  shares: number[],
): Promise<Pages> {
  const none = (): { visits: Visit[]; reactions: Times[] } => ({ visits: [], reactions: [] });
  const pages = { tielines: none(), maplibre: none(), leaflet: none() };
  const start = performance.now();
  // The first round is thrown away: it also starts the browser's graphics and the servers' own caches. In each round the
  // pages take turns, so that a busy minute of the machine falls on all of them.
  for (let run = 0; run <= runs; run++) {
    for (const subject of all) {
      shares.push(coreShare());
      const result = await visit(browser, subject);
      if (run > 0) pages[subject.name].visits.push(result);
    }
  }
  process.stdout.write(line("first visits", { ok: true }, performance.now() - start));
  for (const reaction of REACTIONS) {
    for (const slower of SLOWER) {
      const begin = performance.now();
      for (const subject of all) {
        shares.push(coreShare());
        const times = await react(browser, subject, reaction, { slower, samples });
        pages[subject.name].reactions.push({ reaction, slower, times });
      }
      process.stdout.write(line(`${reaction} at ${slower}x`, { ok: true }, performance.now() - begin));
    }
  }
  return pages;
}

interface Circumstances extends Counts, ReturnType<typeof machine> {
  readonly chromium: string;
  /** Median share of a core that was free in between; 1 is all. */
  readonly coreShare: number;
}

async function report(pages: Pages, large: readonly number[], circumstances: Circumstances): Promise<void> {
  const figures = figuresOf(pages, large);
  await mkdir(inside("test-results"), { recursive: true });
  await writeFile(
    inside("test-results/bench.json"),
    `${JSON.stringify({ circumstances, figures, pages, large }, null, 1)}\n`,
  );
  const { runs, samples, chromium, cores, coreShare } = circumstances;
  const quiet = coreShare > QUIET ? "" : ", so all times are too long";
  process.stdout.write(
    `\n${table(figures)}\n\nMedians of ${runs} first visits and ${samples} clicks; Chromium ${chromium}, WebGL in software, ` +
      `${cores} cores; ${Math.round(coreShare * 100)} % of a core was free in between${quiet}. kB are 1,000 bytes.\n` +
      "The plain pages draw the same records: MapLibre on the same archive, Leaflet on that archive's land as GeoJSON.\n",
  );
}

/** The options of the command. Throws a sentence where they mean nothing. */
function readCounts(): Counts {
  const { values } = parseArgs({ options: { runs: { type: "string" }, samples: { type: "string" } } });
  const count = (text: string | undefined, usual: number) => {
    const number = Number(text ?? usual);
    if (!Number.isInteger(number) || number < 1)
      throw new Error(`--runs and --samples are numbers from 1 on, not ${text}.`);
    return number;
  };
  return { runs: count(values.runs, 5), samples: count(values.samples, 20) };
}
