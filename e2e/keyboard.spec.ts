import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";
import { denyStorage } from "./hardships.ts";

test("from the masthead to a record, to its neighbours, and back to the row that one came from", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?program=city-partnerships");
  await explorer.isFiltered();
  const listed = await explorer.listedRecords();
  expect(listed.length).toBeGreaterThan(2);
  await explorer.tabsTo(/link "Tielines"/);
  await explorer.tabsTo(/^- link .*Sister-city partnership of Daqing and Calgary/s);
  await actions.press("Enter");
  const at = (path: string | undefined) => actions.addressIs(`${path}?program=city-partnerships`);
  const here = listed.indexOf("/ties/calgary-daqing-partnership");
  await at(listed[here]);
  await explorer.recordIs(`${here + 1} of ${listed.length}`);
  await actions.press("[");
  await at(listed[here - 1]);
  await explorer.recordIs(`${here} of ${listed.length}`);
  await actions.press("]");
  await at(listed[here]);
  await actions.press("Escape");
  await actions.addressIs("/?program=city-partnerships");
  await explorer.isFiltered();
  await explorer.focusIs(/Sister-city partnership of Daqing and Calgary/);
});

test("neighbours follow the order of the list, also of a region's, which the way up names through Back and reload", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/regions/ottawa");
  await actions.choose({ role: "combobox", name: "Grouped by" }, "date");
  await actions.addressIs("/regions/ottawa?sort=date");
  const listed = await explorer.listedRecords();
  const [first = "", second = ""] = listed;
  await actions.click(`main a[href^="${first}"]`);
  await actions.addressIs(`${first}?sort=date`);
  await explorer.recordIs(`1 of ${listed.length}`);
  await actions.press("]");
  await actions.addressIs(`${second}?sort=date`);
  expect(await explorer.wayUp()).toEqual(["All records", "Ottawa"]);
  await actions.reload();
  await actions.until(() => document.querySelectorAll("nav[aria-label=Records] li").length === 2, null);
  await explorer.follows("Ottawa");
  await actions.addressIs("/regions/ottawa?sort=date");
  await actions.back();
  await actions.addressIs(`${second}?sort=date`);
  await actions.until(() => document.querySelectorAll("nav[aria-label=Records] li").length === 2, null);
  expect(await explorer.wayUp()).toEqual(["All records", "Ottawa"]);
  await actions.press("Escape");
  await actions.addressIs("/regions/ottawa?sort=date");
});

test("a record opened by its address leads up to all records, and Esc goes there", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/events/daqing-list");
  await explorer.recordIs(/^\d+ of \d+$/);
  expect(await explorer.wayUp()).toEqual(["← All records"]);
  await actions.press("Escape");
  await actions.addressIs("/");
});

test("related records say why they stand there, and lead on without leaving the list behind", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.followsRecord("A talent plan attributed to Daqing's city government");
  const related = await explorer.related();
  expect(related.length).toBeGreaterThan(3);
  expect(related.filter((text) => /Same place: Daqing/.test(text)).length).toBeGreaterThan(0);
  expect(related.filter((text) => /A tie with an end in this place: Daqing/.test(text)).length).toBeGreaterThan(0);
  await explorer.follows("Sister-city partnership of Daqing and Calgary");
  await actions.addressIs("/ties/calgary-daqing-partnership");
  await actions.back();
  await actions.addressIs("/");
});

test("places are walked in compass directions and ties in list order, each with its answer", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  const ties = (await explorer.listedRecords()).filter((path) => path.startsWith("/ties/"));
  await explorer.mapIsDrawn();
  await actions.focus(".maplibregl-canvas");
  await actions.press("Enter");
  expect(await actions.focused()).toMatch(/button ".+, \d+ events?/);
  await actions.press("PageDown");
  const first = await explorer.focusedTie();
  const order = (covers: string | null) => ties.indexOf(`/ties/${covers}`);
  expect(await actions.focused()).toMatch(/(?:Tie|ties), .+ · /);
  await actions.press("PageDown");
  const second = await explorer.focusedTie();
  expect(order(second)).toBeGreaterThan(order(first));
  await actions.press("PageUp");
  expect(await explorer.focusedTie()).toBe(first);
  await actions.press("Home");
  expect(await actions.focused()).toMatch(/button ".+, \d+ events?/);
  await actions.press("Escape");
  await explorer.focusIs(/Map of \d+ records/);
});

test("the view is told in a sentence, and again when a filter or the map has changed it", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/regions/greater-toronto");
  await explorer.mapIsDrawn();
  await explorer.summaryIs(/^In Greater Toronto: \d+ claims, .*denied.*; \d+ official acts?; .*\d+ ties/);
  await explorer.opens("/regions/canada");
  await explorer.mapIsDrawn();
  await actions.click({ role: "button", name: "Zoom in" });
  await actions.click({ role: "button", name: "Zoom in" });
  await actions.click({ role: "button", name: "Zoom in" });
  await explorer.summaryIs(/^In this view: .*more events? outside it\.$/);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await explorer.summaryIs(/^In this view: \d+ claims, .*have no place on the map/);
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  const { events } = await explorer.counts();
  expect(events).toBeGreaterThan(0);
  await explorer.summaryIs(/^In this view: (?:[1-9]|1\d) claims?, /);
});

test("single keys do nothing in fields, with modifiers or in dialogs, and can be switched off for good", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await actions.press("/");
  await explorer.focusIs(/searchbox|combobox/);
  await actions.type("?");
  await actions.addressIs("/?q=%3F");
  expect(await actions.count("dialog[open]")).toBe(0);
  await explorer.opens("/events/daqing-list");
  await explorer.recordIs(/^\d+ of \d+$/);
  await actions.press("Control+]");
  await actions.press("?");
  await actions.appears({ role: "dialog", name: "Keyboard and help" });
  await actions.press("]");
  await actions.setChecked({ role: "checkbox", name: "Single-key shortcuts" }, false);
  await actions.press("Escape");
  await actions.disappears("dialog[open]");
  await actions.press("]", "?");
  await actions.addressIs("/events/daqing-list");
  await actions.reload();
  await explorer.recordIs(/^\d+ of \d+$/);
  await actions.press("]", "?", "Escape");
  await actions.addressIs("/events/daqing-list");
  expect(await actions.count("dialog[open]")).toBe(0);
  // The button stays, and brings the keys back.
  await explorer.mapIsDrawn();
  await actions.click({ role: "button", name: "Keyboard and help" });
  await actions.setChecked({ role: "checkbox", name: "Single-key shortcuts" }, true);
  await actions.click({ role: "button", name: "Close" });
  await explorer.focusIs(/button "Keyboard and help"/);
  await actions.press("]");
  await actions.addressIs(/^\/(?:events|ties)\/(?!daqing-list$)/);
});

test("where storage is denied the switch lasts as long as the page", async ({ actions, page }) => {
  const explorer = new Explorer(actions);
  await denyStorage(page);
  await explorer.opens("/events/daqing-list");
  await explorer.recordIs(/^\d+ of \d+$/);
  await actions.press("?");
  await actions.setChecked({ role: "checkbox", name: "Single-key shortcuts" }, false);
  await actions.click({ role: "button", name: "Close" });
  await actions.disappears("dialog[open]");
  await actions.press("]", "?");
  await actions.addressIs("/events/daqing-list");
  expect(await actions.count("dialog[open]")).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the help, in the orders of the list and at a record's end: ${colorScheme}`, async ({
    actions,
    page,
  }) => {
    const explorer = new Explorer(actions);
    await actions.prefer({ colorScheme });
    await explorer.opens("/?sort=date");
    await explorer.mapIsDrawn();
    expect(await axeViolations(page), "by date").toEqual([]);
    await actions.press("?");
    await actions.appears({ role: "dialog", name: "Keyboard and help" });
    expect(await axeViolations(page), "help").toEqual([]);
    await explorer.opens("/events/daqing-plan-2019");
    await explorer.recordIs(/^\d+ of \d+$/);
    expect(await axeViolations(page), "record").toEqual([]);
  });
}

test("what a long list leaves undrawn is still found by search in the page, links, keys and screen readers", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.isWhole();
  await explorer.isLong();
  const title = "Sister-city partnership of Daqing and Calgary";
  await expect.poll(() => explorer.isDrawn(title)).toBe(false);
  expect(await actions.outline("main")).toContain(title);
  expect(await explorer.findsInPage(title)).toBe(true);
  await actions.evaluate(() => window.scrollTo(0, 0), null);
  await actions.click('a[href="#no-place"]');
  await actions.until(
    () => Math.abs(document.getElementById("no-place")?.getBoundingClientRect().top ?? 999) < 200,
    null,
  );
  await actions.evaluate(() => window.scrollTo(0, 0), null);
  await actions.focus(`section[aria-label=Records] a:has-text("${title}")`);
  await explorer.focusIs(new RegExp(title));
  await actions.until((words) => {
    const box = document.activeElement?.getBoundingClientRect();
    return Boolean(
      box && box.top >= 0 && box.bottom <= innerHeight && document.activeElement?.textContent.includes(words),
    );
  }, title);
});
