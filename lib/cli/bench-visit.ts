/** One first visit: what travels before the list, before the map and in all, and when each is there. */
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page, Request } from "playwright";
import { awaitMark, freshContext, GLYPHS, LIST, type Subject, seenBy } from "./bench-page.ts";

/** Bytes as they travelled, of what was asked for by then. Whoever asks early pays early, so this flatters nobody. */
export interface Spent {
  /** Null where a page has no list before its map. */
  readonly beforeList: number | null;
  readonly beforeMap: number;
  readonly all: number;
}

/** A first visit with an empty cache. Times in milliseconds since the navigation began. */
export interface Visit {
  /** Heads and bodies of all answers. */
  readonly bytes: Spent;
  /** Bodies of scripts, the worker's among them. */
  readonly scripts: Spent;
  readonly list: number | null;
  readonly glyphs: number;
  readonly lcp: number;
  readonly cls: number;
}

/** Something that was fetched: when it was asked for, in milliseconds since the navigation began, and its bytes. */
export interface Fetched {
  readonly at: number;
  readonly size: number;
  /** Its body, where it is a script. */
  readonly script: number;
}

/** What may still be fetched or shift after the first glyphs, in milliseconds. */
const REST = 1000;

/** Visits a page for the first time. */
export async function visit(browser: Browser, subject: Subject): Promise<Visit> {
  const context = await freshContext(browser);
  try {
    const requests: Request[] = [];
    context.on("requestfinished", (request) => requests.push(request));
    const page = await context.newPage();
    await page.goto(subject.url);
    const { at: glyphs } = await awaitMark(page, GLYPHS, 0);
    await page.waitForLoadState("networkidle");
    await wait(REST);
    const { marks, lcp, cls } = await seenBy(page);
    const list = marks.find(({ name }) => name === LIST)?.at ?? null;
    const fetched = await weigh(page, requests);
    const spent = (of: (each: Fetched) => number): Spent => ({
      beforeList: list === null ? null : before(fetched, list, of),
      beforeMap: before(fetched, glyphs, of),
      all: before(fetched, Number.POSITIVE_INFINITY, of),
    });
    return { bytes: spent(({ size }) => size), scripts: spent(({ script }) => script), list, glyphs, lcp, cls };
  } finally {
    await context.close();
  }
}

/** The sum of what was asked for before a time. */
export function before(fetched: readonly Fetched[], time: number, of: (each: Fetched) => number): number {
  return fetched.filter(({ at }) => at < time).reduce((sum, each) => sum + of(each), 0);
}

/** Bodies are known to the page's own timeline alone, which sees the worker too; heads and kinds only from outside. */
async function weigh(page: Page, requests: readonly Request[]): Promise<Fetched[]> {
  const answers = new Map<string, { head: number; isScript: boolean }>();
  for (const request of requests) {
    if (!request.url().startsWith("http")) continue;
    const type = (await request.response())?.headers()["content-type"] ?? "";
    const { responseHeadersSize: head } = await request.sizes();
    answers.set(request.url(), { head, isScript: /javascript/.test(type) });
  }
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map((entry) => {
      const { name, startTime, encodedBodySize, transferSize } = entry as PerformanceResourceTiming;
      // What came out of the cache has not travelled.
      return { name, at: startTime, body: transferSize === 0 ? null : encodedBodySize };
    }),
  );
  return entries.map(({ name, at, body }) => {
    const answer = answers.get(name);
    if (body === null || !answer) return { at, size: 0, script: 0 };
    return { at, size: body + answer.head, script: answer.isScript ? body : 0 };
  });
}
