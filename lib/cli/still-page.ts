/** The export studio as a page in a browser: opened, waited for, and its file taken. */
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { type Download, errors, type Locator, type Page } from "playwright";

/** The longest that one step may take, in milliseconds: a story kit, where other work keeps the machine busy. */
export const LONGEST = 300_000;
/** How often the page is looked at, and how long a sentence of it stands before it is an answer, in milliseconds. */
const OFTEN = 150;
const STANDING = 3_000;

/** Opens a view and the studio over it. Throws a sentence where there is no such page. */
export async function openStudio(page: Page, site: string, href: string): Promise<Locator> {
  const answer = await page.goto(site + href, { waitUntil: "domcontentloaded" });
  const status = answer?.status() ?? 0;
  if (status === 404) throw new Error(`There is no page ${href}.`);
  if (status === 410) throw new Error(`What was at ${href} has been withdrawn.`);
  if (status !== 200) throw new Error(`The site answered ${href} with status ${status}.`);
  const studio = page.getByRole("dialog", { name: "Export studio" });
  // Its key does nothing before the page is hydrated, and once more does no harm.
  await until(async () => {
    if (await studio.isVisible()) return true;
    await page.keyboard.press("e");
    return undefined;
  });
  await answered(studio, async () => (await studio.getByRole("group", { name: "Shape" }).isVisible()) || undefined);
  return studio;
}

/** A button of the studio, once the picture is composed and it can be pressed. Throws the studio's own sentence where that fails. */
export async function readyButton(studio: Locator, name: string): Promise<Locator> {
  const button = studio.getByRole("button", { name, exact: true });
  await answered(studio, async () => (await button.isEnabled()) || undefined);
  return button;
}

/** Presses a button that writes a file, and takes the file; `progress` hears how far it is (0 to 1). */
export async function downloaded(
  studio: Locator,
  button: Locator,
  progress: (share: number) => void,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  let download: Download | undefined;
  studio.page().once("download", (file) => {
    download = file;
  });
  progress(0);
  await button.click();
  const file = await answered(studio, async () => {
    const [share] = await studio
      .locator("progress")
      .evaluateAll((all) => all.map((bar) => (bar as HTMLProgressElement).value));
    if (share !== undefined) progress(share);
    return download;
  });
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Looks until there is something, or until the studio says why there will be nothing. */
async function answered<Found>(studio: Locator, look: () => Promise<Found | undefined>): Promise<Found> {
  let [problem, since] = ["", 0];
  return until(async () => {
    const found = await look();
    if (found !== undefined) return found;
    const said = await problemOf(studio);
    if (said !== problem) [problem, since] = [said, performance.now()];
    if (problem && performance.now() - since > STANDING) throw new Error(problem);
    return undefined;
  });
}

/** What the studio says that is neither in passing ("Drawing the picture…") nor of the editor's words; "" for nothing. */
async function problemOf(studio: Locator): Promise<string> {
  const own = await studio.locator("p[role=status]").allInnerTexts();
  // Where the records did not come there is nothing else in the studio.
  const instead = await studio.locator("[role=status]:has(button) > p").allInnerTexts();
  const said = [...own, ...instead].map((text) => text.trim());
  return said.find((text) => text !== "" && !text.endsWith("…") && !text.startsWith("Saved as")) ?? "";
}

async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (const end = performance.now() + LONGEST; performance.now() < end; await wait(OFTEN)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new errors.TimeoutError("It never came.");
}
