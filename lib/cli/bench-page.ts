/** Opens pages for the bench and reads what they did: fresh contexts, the marks of the pages, real clicks. */
import type { Browser, BrowserContext, Page } from "playwright";

/** What is measured: our home page or a floor. Everything is reached by selectors, the same clicks for all. */
export interface Subject {
  readonly name: "tielines" | "maplibre" | "leaflet";
  readonly url: string;
  /** Opened before the filters can be reached; null where they lie open. */
  readonly menu: string | null;
  /** One checkbox for each program. */
  readonly programs: string;
  /** What selects a record. */
  readonly records: string;
  /** Links whose last part is the id of a place that has to be drawn; null where the page proves that by itself. */
  readonly places: string | null;
  /** The search box that suggests; null where there is none. */
  readonly search: string | null;
  /** A button that shows the next stretch of time; null where there is none. */
  readonly later: string | null;
  /** A record is a page of its own: the next one is reached by going back. */
  readonly back: boolean;
}

/** A mark of the page, in milliseconds since the navigation began. */
export interface Mark {
  readonly name: string;
  readonly at: number;
  readonly ids: readonly string[];
}

/** What a page's own probe has seen so far; times in milliseconds since the navigation began. */
export interface Seen {
  readonly marks: Mark[];
  readonly clicks: number[];
  readonly keys: number[];
  lcp: number;
  /** Sum of all unexpected shifts: never less than the CLS, which takes the worst window only. */
  cls: number;
}

export const GLYPHS = "tielines:glyphs";
export const LIST = "tielines:list";

/** In milliseconds: whoever has drawn nothing by then is not measured. */
const PATIENCE = 60_000;

/** A context with nothing cached and a probe in every page. The caller closes it. */
export async function freshContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
  });
  // No function in here may have a name: the compiler would wrap it in one that the page does not have.
  await context.addInitScript(() => {
    const seen: Seen = { marks: [], clicks: [], keys: [], lcp: 0, cls: 0 };
    Object.assign(globalThis, { bench: seen });
    // An event's own time is that of the input, however long the page was too busy to hear of it.
    addEventListener("click", (event) => event.isTrusted && seen.clicks.push(event.timeStamp), true);
    addEventListener("keydown", (event) => event.isTrusted && seen.keys.push(event.timeStamp), true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.entryType === "largest-contentful-paint") seen.lcp = entry.startTime;
        const shift = entry as unknown as { value: number; hadRecentInput: boolean };
        if (entry.entryType === "layout-shift" && !shift.hadRecentInput) seen.cls += shift.value;
        const ids = (entry as PerformanceMark).detail;
        if (entry.entryType === "mark") {
          seen.marks.push({ name: entry.name, at: entry.startTime, ids: Array.isArray(ids) ? ids : [] });
        }
      }
    }).observe({ entryTypes: ["mark", "largest-contentful-paint", "layout-shift"] });
  });
  return context;
}

/** What the page's probe has seen. */
export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as { bench: Seen }).bench);
}

/** Waits for the first mark of that name after a time, and returns it. */
export async function awaitMark(page: Page, name: string, after: number): Promise<Mark> {
  const found = await page.waitForFunction(
    (wanted) =>
      (globalThis as unknown as { bench: Seen }).bench.marks.find(
        ({ name, at }) => name === wanted.name && at >= wanted.after,
      ),
    { name, after },
    { polling: 50, timeout: PATIENCE },
  );
  return (await found.jsonValue()) as Mark;
}
