/**
 * How long a page takes to answer: from the click or the key to the first frame that shows what was asked for. The page marks
 * that frame (`tielines:filter`, `tielines:select`, `tielines:search`); `idle` would come later and say nothing.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Locator, Page } from "playwright";
import { awaitMark, freshContext, GLYPHS, type Subject, seenBy } from "./bench-page.ts";

export type Reaction = "filter" | "select" | "search" | "timeline step";

/** Between two clicks, in milliseconds: long enough for a camera's flight to a record and back. */
const PAUSE = 800;

/** So many years are stepped through at a time; the axis has more. */
const YEARS = 10;

/** Milliseconds from click to drawn, one for each sample. `slower` is how many times slower the page's thread is made. */
export async function react(
  browser: Browser,
  subject: Subject,
  reaction: Reaction,
  { slower, samples }: { readonly slower: number; readonly samples: number },
): Promise<number[]> {
  const context = await freshContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(subject.url);
    await awaitMark(page, GLYPHS, 0);
    await wait(PAUSE);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    return await REACT[reaction](page, subject, samples);
  } finally {
    await context.close();
  }
}

/** Programs one after the other, each chosen and dropped again: half of the samples narrow, half widen. */
async function filters(page: Page, subject: Subject, samples: number): Promise<number[]> {
  if (subject.menu) await page.locator(subject.menu).first().click();
  await page.locator(subject.programs).first().waitFor();
  const boxes = await page.locator(subject.programs).all();
  const choices: Locator[] = [];
  for (const box of boxes) if (await box.isEnabled()) choices.push(box);
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const box = choices[Math.floor(sample / 2) % choices.length];
    if (!box) throw new Error(`${subject.name} has no program to choose.`);
    times.push(await timed(page, box, "filter", subject));
  }
  return times;
}

/** Year after year, beginning again where a few were shown. None where a page has no time. */
async function timeSteps(page: Page, subject: Subject, samples: number): Promise<number[]> {
  const { later } = subject;
  if (later === null) return [];
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    if (sample > 0 && sample % YEARS === 0) {
      const start = await page.evaluate(() => performance.now());
      await page.getByRole("button", { name: "Reset dates" }).click();
      await awaitMark(page, "tielines:filter", start);
      await wait(PAUSE);
    }
    times.push(await timed(page, page.locator(later), "filter", subject));
  }
  return times;
}

/** Records in the order of the list, beginning again where it is shorter. */
async function selections(page: Page, subject: Subject, samples: number): Promise<number[]> {
  const records = page.locator(subject.records);
  const count = await records.count();
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    times.push(await timed(page, records.nth(sample % count), "select", subject));
    if (!subject.back) continue;
    const { marks } = await seenBy(page);
    await page.goBack();
    await awaitMark(page, "tielines:select", (marks.at(-1)?.at ?? 0) + 1);
    await wait(PAUSE);
  }
  return times;
}

/** Letters of names typed one by one into the search box, each after the answer to the one before; none where there is no box. */
async function keystrokes(page: Page, subject: Subject, samples: number): Promise<number[]> {
  if (subject.search === null) return [];
  const box = page.locator(subject.search);
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const letter = TYPED[sample % TYPED.length] ?? "";
    if (sample % TYPED.length === 0) await box.fill("");
    const start = await page.evaluate(() => performance.now());
    await box.press(letter);
    const mark = await awaitMark(page, "tielines:search", start);
    const key = (await seenBy(page)).keys.find((at) => at >= start);
    if (key === undefined) throw new Error(`A key on ${subject.name} did not arrive.`);
    // The first answer waits for the file behind the box, which is fetched once.
    if (sample > 0) times.push(mark.at - key);
    await wait(PAUSE);
  }
  return times;
}

const TYPED = "toronto";
const REACT = { filter: filters, select: selections, search: keystrokes, "timeline step": timeSteps } as const;

async function timed(page: Page, target: Locator, reaction: "filter" | "select", subject: Subject): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await target.click();
  const mark = await awaitMark(page, `tielines:${reaction}`, start);
  const click = (await seenBy(page)).clicks.find((at) => at >= start);
  if (click === undefined) throw new Error(`A click on ${subject.name} did not arrive.`);
  await wait(PAUSE);
  if (reaction === "filter" && subject.places) await prove(page, subject.places, mark.ids);
  return mark.at - click;
}

/** A frame that showed other places than the list has is not the one that was waited for. */
async function prove(page: Page, selector: string, drawn: readonly string[]): Promise<void> {
  const paths = await page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const listed = paths.map((path) => path.replace(/[?#].*$/, "").replace(/^.*\//, ""));
  if (listed.sort().join(" ") === [...drawn].sort().join(" ")) return;
  throw new Error(`The map drew ${drawn.join(", ")}, the list has ${listed.join(", ")}.`);
}
