import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, type Page, test } from "./fixtures.ts";

/** What readers may have set their system to: the two that are furthest apart always, all with `npm run test:long`. */
const THEMES = [
  { colorScheme: "light" },
  { colorScheme: "dark", forcedColors: "active" },
  ...(process.env.TIELINES_LONG
    ? ([{ colorScheme: "dark" }, { colorScheme: "light", contrast: "more" }] as const)
    : []),
] as const;

async function isClean(page: Page, state: string): Promise<void> {
  expect(await axeViolations(page), state).toEqual([]);
}

for (const theme of THEMES) {
  test(`axe finds nothing in any state: ${Object.values(theme).join(", ")}`, async ({ actions, page }) => {
    const explorer = new Explorer(actions);
    await actions.prefer(theme);
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    await actions.click('summary:has-text("Program")');
    await isClean(page, "a filter's menu is open");
    await actions.press("Escape");
    await actions.focus({ role: "button", name: /^Tie, China to Greater Toronto Area: / });
    await isClean(page, "a tie's card is open");
    await explorer.opens("/?q=nothing+has+these+words");
    await explorer.mapSays(/0 of \d+ events|Key/);
    await isClean(page, "nothing matches");
    await explorer.opens("/?program=nonsense&globe=1");
    await explorer.mapIsDrawn();
    await isClean(page, "a link could not be read, on the globe");
    await explorer.opens("/ties/calgary-daqing-partnership");
    await explorer.mapIsDrawn();
    await actions.click({ role: "button", name: "Cite" });
    await actions.appears({ role: "dialog" });
    await isClean(page, "a dialog is open");
  });
}

test("by keyboard alone: filter, read a record to its passages, come back to where one was", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await explorer.tabsTo(/combobox/);
  // The first filter comes after the search.
  await actions.press("Tab", "Enter");
  await explorer.tabsTo(/checkbox .*Consulate in Toronto/);
  await actions.press("Space");
  await actions.addressIs("/?program=consular-contacts");
  await actions.press("Escape");
  await explorer.isFiltered();
  await explorer.tabsTo(/link .*Conversation between an MP/);
  await actions.press("Enter");
  await actions.appears('h1:has-text("Conversation between an MP")');
  await explorer.tabsTo(/link .*leaves this site/);
  await actions.focus({ role: "link", name: "Skip to copying, citing and reporting" });
  await actions.press("Enter");
  await explorer.tabsTo(/button "Copy link"/, 1);
  await actions.back();
  await actions.addressIs("/?program=consular-contacts");
  await explorer.isFiltered();
});

test("each question is at most three acts from home", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.filtersBy("Program", "Operation Fox Hunt cases");
  await explorer.isFiltered();
  expect((await explorer.counts()).events).toBeGreaterThan(0);

  await explorer.opens("/");
  await explorer.filtersBy("Region", "Greater Toronto");
  await actions.addressIs("/?region=greater-toronto");
  await explorer.isFiltered();

  await explorer.opens("/");
  await explorer.followsRecord("Conversation between an MP and China's consul general");
  const told = await explorer.reads();
  expect(told).toContain("denied · contradicted by official findings, May 2023 and Jan 2025");
  expect(await actions.count('main a[href*="#:~:text="]')).toBeGreaterThan(3);

  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.click({ role: "button", name: /^Tie, Daqing and Calgary: Partnership, not an allegation/ });
  await actions.appears('h1:has-text("Sister-city partnership")');
});

test("reload, Back and a copied link show the same view", async ({ actions, context }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.filtersBy("Standing", "Alleged, not established");
  await explorer.isFiltered();
  await explorer.mapIsDrawn();
  await explorer.opens("/?standing=alleged&globe=1");
  await explorer.mapIsDrawn();
  await actions.click({ role: "button", name: "Zoom in" });
  await actions.addressIs(/&at=[\d.]+\/[-\d.]+\/[-\d.]+/);
  await explorer.mapIsDrawn();
  const seen = async (shown: Explorer) => ({
    records: await shown.listedRecords(),
    drawn: await shown.drawnPlaces(),
    ledger: await shown.ledger(),
    marks: await shown.marksInView(),
  });
  const before = await seen(explorer);
  expect(before.marks.length).toBeGreaterThan(2);

  await actions.reload();
  await explorer.mapIsDrawn();
  expect(await seen(explorer)).toEqual(before);

  await explorer.followsRecord("Three alleged police stations");
  await actions.back();
  await explorer.mapIsDrawn();
  expect({ ...(await seen(explorer)), marks: [] }).toEqual({ ...before, marks: [] });

  const copied = new Explorer(actions.elsewhere(await context.newPage()));
  await copied.opens(actions.address());
  await copied.mapIsDrawn();
  expect(await seen(copied)).toEqual(before);
});
