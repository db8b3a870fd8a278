/** Sets the controls of the export studio. Each is found by the name that a reader hears. */
import type { Locator } from "playwright";
import type { Included } from "../export/still.ts";
import type { StillJob } from "./still-job.ts";
import { UsageError } from "./still-options.ts";

type Words = "title" | "subtitle";

const PARTS: Readonly<Record<keyof Included, string>> = {
  key: "Legend",
  scale: "Scale bar",
  locator: "Locator map",
  names: "Place names",
};
const THEMES: Readonly<Record<StillJob["theme"], string>> = { light: "Light", dark: "Dark", greyscale: "Greyscale" };

/** Has the studio show what a job asks for. */
export async function arrange(studio: Locator, job: StillJob): Promise<void> {
  const { kind, shape, theme, scale, outlines, included, title, subtitle } = job;
  await choose(studio, "Shape", new RegExp(`^${shape}\\b`));
  await choose(studio, "Kind of file", kind === "zip" ? "PNG" : kind.toUpperCase());
  await choose(studio, "Colours", THEMES[theme]);
  if (kind === "png") await choose(studio, "Scale", new RegExp(`^${scale}x`));
  if (kind === "svg") await turn(studio, "Letters as outlines", outlines);
  for (const part of Object.keys(PARTS) as (keyof Included)[]) await turn(studio, PARTS[part], included[part]);
  if (title !== null) await fill(studio, "title", title);
  if (subtitle !== null) await fill(studio, "subtitle", subtitle);
}

/** What the studio says of the editor's words, a sentence each. */
export async function saidOfWords(studio: Locator): Promise<string[]> {
  const each = (["title", "subtitle"] as const).map(async (option) => {
    const said = studio.locator(`[id="${await fieldOf(studio, option).getAttribute("aria-describedby")}"] p`);
    return (await said.allInnerTexts()).map((sentence) => `--${option}: ${sentence}`);
  });
  return (await Promise.all(each)).flat();
}

async function choose(studio: Locator, legend: string, name: string | RegExp): Promise<void> {
  const group = studio.getByRole("group", { name: legend, exact: true });
  const radio = group.getByRole("radio", typeof name === "string" ? { name, exact: true } : { name });
  await press(radio, true);
}

async function turn(studio: Locator, name: string, on: boolean): Promise<void> {
  await press(studio.getByRole("switch", { name, exact: true }), on);
}

/** By the keyboard, because the inputs themselves cannot be seen. */
async function press(input: Locator, on: boolean): Promise<void> {
  if ((await input.isChecked()) !== on) await input.press("Space");
  if ((await input.isChecked()) !== on) throw new Error("A control of the studio did not do what it is there for.");
}

/** Writes words into a field. Throws a `UsageError` where they are longer than it takes, in UTF-16 units as browsers count. */
async function fill(studio: Locator, option: Words, text: string): Promise<void> {
  const field = fieldOf(studio, option);
  const most = Number(await field.getAttribute("maxlength"));
  if (text.length > most) {
    throw new UsageError(`--${option} has ${text.length} characters; the studio takes ${most} at most.`);
  }
  await field.fill(text);
}

function fieldOf(studio: Locator, option: Words): Locator {
  return studio.getByLabel(option === "title" ? "Title" : "Subtitle", { exact: true });
}
