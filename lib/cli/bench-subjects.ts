/** The three pages that the bench compares. */
import type { Browser } from "playwright";
import { freshContext, type Subject } from "./bench-page.ts";

/** Our home page and the two floors, whose lists are made as wide as ours: all three maps have as many pixels. */
export async function subjects(browser: Browser, site: string, floors: string): Promise<Subject[]> {
  const column = await columnWidth(browser, site);
  const floor = (name: Subject["name"]): Subject => ({
    name,
    url: `${floors}/${name}/?column=${column}`,
    menu: null,
    programs: "#programs input",
    records: "#records button",
    places: null,
    search: null,
    later: null,
    back: false,
  });
  const tielines: Subject = {
    name: "tielines",
    url: site,
    menu: "details[name=filter] summary",
    // The first menu is Program.
    programs: ":nth-match(details[name=filter], 1) input[type=checkbox]",
    records: "section[aria-label=Records] li > a",
    places: "section[aria-label=Records] h2 > a",
    search: "#search",
    later: "section[aria-label=Timeline] button[aria-label='Later dates']",
    back: true,
  };
  return [tielines, floor("maplibre"), floor("leaflet")];
}

/** Where our map begins, in CSS pixels. */
async function columnWidth(browser: Browser, site: string): Promise<number> {
  const context = await freshContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(site);
    const map = await page.locator("section[aria-label=Map]").boundingBox();
    if (!map) throw new Error("The home page has no map.");
    return Math.round(map.x);
  } finally {
    await context.close();
  }
}
